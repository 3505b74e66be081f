// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/render.h"
#include "app/commands/context.h"
#include "app/commands/json.h"
#include "core/article/check.h"
#include "core/article/images.h"
#include "core/article/incoming.h"
#include "core/article/library.h"
#include "core/math/service.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tuiwen::app {

namespace {

constexpr qint64 largestFile = 50 * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    }
    if (file.size() > largestFile) {
        return failure(ErrorKind::Rejected, QStringLiteral("%1 is larger than 50 MB").arg(path));
    }
    return file.readAll();
}

/// HTML of a file that could be imported, without any data folder. Pictures that are there get the
/// address they would have in the newsroom.
Result<QString> renderFile(const QString &path, const QString &theme)
{
    const auto incoming = article::bringInFile(
        path, [](const article::LoadedPicture &picture) -> Result<QString> {
            const QByteArray hash =
                QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
            return article::pictureUrl(QString::fromLatin1(hash.toHex()));
        });
    if (!incoming) {
        Error error = incoming.error();
        error.detail = error.detail.contains(path) ? error.detail
                                                   : path + QStringLiteral(": ") + error.detail;
        return failure(error);
    }
    const article::ThemeLibrary themes;
    if (!theme.isEmpty() && !themes.contains(theme)) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("there is no theme '%1'; there are: %2")
                           .arg(theme, themes.ids().join(QStringLiteral(", "))));
    }
    math::Typesetter typesetter;
    article::RenderOptions options;
    options.typeset = [&typesetter](const QString &tex, bool display) {
        return typesetter.typeset(tex, display);
    };
    return article::renderDocument(incoming->document, themes.theme(theme), options).html;
}

Result<QString> renderStored(Context &context, const QString &id, const QString &theme)
{
    const auto desk = context.desk();
    if (!desk) {
        return failure(desk.error());
    }
    const auto article = await((*desk)->articles.open({id}));
    if (!article) {
        return failure(article.error());
    }
    const auto preview = (*desk)->articles.render(*article, theme);
    if (!preview) {
        return failure(preview.error());
    }
    return preview->payload.html;
}

void render(Context &context, const std::string &what, const std::string &theme,
            const std::string &out)
{
    const QString source = QString::fromStdString(what);
    const bool stored = looksLikeUuid(source) && !QFileInfo::exists(source);
    const auto html = stored ? renderStored(context, source, QString::fromStdString(theme))
                             : renderFile(source, QString::fromStdString(theme));
    if (!html) {
        return context.fail(html.error());
    }
    const int characters = article::sentCharacters(*html);
    QJsonObject object{{QStringLiteral("characters"), characters},
                       {QStringLiteral("limit"), article::contentCharacters}};
    if (out.empty()) {
        object.insert(QStringLiteral("html"), *html);
        return context.print(object, *html);
    }
    const QString file = QString::fromStdString(out);
    if (const auto written = writeFile(file, html->toUtf8()); !written) {
        return context.fail(written.error());
    }
    object.insert(QStringLiteral("out"), file);
    context.print(object, QStringLiteral("wrote %1: %2 of %3 characters")
                              .arg(file)
                              .arg(characters)
                              .arg(article::contentCharacters));
}

void check(Context &context, const std::string &what)
{
    const QString source = QString::fromStdString(what);
    QVector<Finding> findings;
    if (looksLikeUuid(source) && !QFileInfo::exists(source)) {
        const auto desk = context.desk();
        if (!desk) {
            return context.fail(desk.error());
        }
        const auto preview =
            await((*desk)->articles.open({source})).and_then([&](const Article &article) {
                return (*desk)->articles.render(article);
            });
        if (!preview) {
            return context.fail(preview.error());
        }
        findings = preview->findings;
    } else {
        const auto bytes = readFile(source);
        if (!bytes) {
            return context.fail(bytes.error());
        }
        findings = article::checkHtml(*bytes);
    }
    QStringList lines;
    for (const Finding &finding : findings) {
        lines << QStringLiteral("%1 %2 at %3: %4")
                     .arg(toText(finding.severity), finding.rule, finding.where, finding.message);
    }
    context.print(toJson(findings),
                  lines.isEmpty() ? QStringLiteral("no findings") : lines.join(QLatin1Char('\n')));
}

} // namespace

void addRenderCommands(CLI::App &app, Context &context)
{
    auto what = std::make_shared<std::string>();
    auto theme = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    auto *rendering = app.add_subcommand(
        "render",
        "Markdown, HTML or Word file or stored article -> WeChat-safe HTML; a file needs no data "
        "folder");
    rendering->add_option("FILE|ARTICLE", *what)->required();
    rendering->add_option("--theme", *theme, "Theme id");
    rendering->add_option("-o,--out", *out, "File to write; standard output otherwise");
    rendering->callback([&context, what, theme, out] { render(context, *what, *theme, *out); });

    auto *checking =
        app.add_subcommand("check", "Findings (WX001 …) of an HTML file or a stored article");
    checking->add_option("FILE|ARTICLE", *what)->required();
    checking->callback([&context, what] { check(context, *what); });
}

} // namespace tuiwen::app
