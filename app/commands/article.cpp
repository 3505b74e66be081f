// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"
#include "core/base/json.h"
#include "core/exporter/service.h"

#include <QFileInfo>
#include <QJsonArray>

#include <map>

namespace tuiwen::app {

namespace {

QString lossText(const QVector<Loss> &losses)
{
    QString text;
    for (const Loss &loss : losses) {
        text += QStringLiteral("\n  changed: %1 (%2)%3")
                    .arg(loss.what, loss.why,
                         loss.count > 1 ? QStringLiteral(" ×%1").arg(loss.count) : QString());
    }
    return text;
}

/// The files that a path on the command line means; a folder means the documents in it.
Result<QStringList> filesAt(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return QStringList{path};
    }
    const QStringList files = article::ArticleService::documentsIn(path);
    if (files.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       QStringLiteral("no document to import in %1 (these can be: %2)")
                           .arg(path, article::ArticleService::importableSuffixes().join(
                                          QStringLiteral(", "))));
    }
    return files;
}

QJsonObject describe(const article::Imported &imported)
{
    return {{QStringLiteral("article"), imported.article.id.value},
            {QStringLiteral("title"), imported.article.title},
            {QStringLiteral("source"), imported.source},
            {QStringLiteral("to_fetch"), QJsonArray::fromStringList(imported.remote)},
            {QStringLiteral("losses"), toJson(imported.losses)}};
}

/// One file gives one object; a folder gives {"articles": […], "failed": […]}, and every file in it
/// is imported or not by itself.
void importArticle(Context &context, const std::string &path)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto files = filesAt(QString::fromStdString(path));
    if (!files) {
        return context.fail(files.error());
    }
    const bool folder = QFileInfo(QString::fromStdString(path)).isDir();
    QJsonArray articles;
    QJsonArray failed;
    QStringList lines;
    for (const QString &file : *files) {
        const auto imported = await((*desk)->articles.importFile(file));
        if (!imported && !folder) {
            return context.fail(imported.error());
        }
        if (!imported) {
            failed.append(QJsonObject{{QStringLiteral("file"), file},
                                      {QStringLiteral("error"), toText(imported.error())}});
            lines << QStringLiteral("not imported: %1 (%2)").arg(file, toText(imported.error()));
            continue;
        }
        articles.append(describe(*imported));
        lines << QStringLiteral("imported '%1' as %2")
                         .arg(imported->article.title, imported->article.id.value) +
                     lossText(imported->losses);
    }
    if (articles.isEmpty()) {
        return context.fail({ErrorKind::Rejected, 0, lines.join(QLatin1Char('\n')), {}});
    }
    context.print(folder ? QJsonObject{{QStringLiteral("articles"), articles},
                                       {QStringLiteral("failed"), failed}}
                         : articles.first().toObject(),
                  lines.join(QLatin1Char('\n')));
}

void listArticles(Context &context, const std::string &query, bool trash)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto found = await((*desk)->articles.list(QString::fromStdString(query), trash));
    if (!found) {
        return context.fail(found.error());
    }
    QStringList lines;
    for (const ArticleSummary &article : *found) {
        lines << QStringLiteral("%1  %2  %3")
                     .arg(article.id.value, toIso(article.updatedAt), article.title);
    }
    context.print(toJson(*found),
                  lines.isEmpty() ? QStringLiteral("no articles") : lines.join(QLatin1Char('\n')));
}

void showArticle(Context &context, const std::string &id)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto article = await((*desk)->articles.open({QString::fromStdString(id)}));
    if (!article) {
        return context.fail(article.error());
    }
    const auto preview = (*desk)->articles.render(*article);
    if (!preview) {
        return context.fail(preview.error());
    }
    QJsonObject object = toJson(*article);
    object.insert(QStringLiteral("content_hash"), preview->contentHash);
    object.insert(QStringLiteral("html_characters"), preview->characters);
    object.insert(QStringLiteral("findings"), toJson(preview->findings));
    context.print(object,
                  QStringLiteral("%1\n  author %2 · revision %3 · %4 HTML characters · content %5")
                      .arg(article->title, article->author)
                      .arg(article->revision)
                      .arg(preview->characters)
                      .arg(preview->contentHash.left(12)));
}

void listVersions(Context &context, const std::string &id)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto versions = await((*desk)->articles.versions({QString::fromStdString(id)}));
    if (!versions) {
        return context.fail(versions.error());
    }
    QStringList lines;
    for (const ArticleVersion &version : *versions) {
        lines << QStringLiteral("%1  r%2  %3 %4")
                     .arg(toIso(version.createdAt))
                     .arg(version.revision)
                     .arg(toText(version.reason), version.label);
    }
    context.print(toJson(*versions),
                  lines.isEmpty() ? QStringLiteral("no versions") : lines.join(QLatin1Char('\n')));
}

void exportArticle(Context &context, const std::string &id, const std::string &out,
                   const std::string &format)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto article = await((*desk)->articles.open({QString::fromStdString(id)}));
    if (!article) {
        return context.fail(article.error());
    }
    static const std::map<std::string, exporter::Format> kinds{
        {"docx", exporter::Format::Word},
        {"html-folder", exporter::Format::HtmlFolder},
        {"markdown", exporter::Format::Markdown},
        {"page", exporter::Format::HtmlFile}};
    if (const auto kind = kinds.find(format); kind != kinds.end()) {
        const QString path = QString::fromStdString(out);
        const auto written =
            exporter::exportTo((*desk)->articles, (*desk)->media, *article, kind->second, path);
        if (!written) {
            return context.fail(written.error());
        }
        context.print(QJsonObject{{QStringLiteral("article"), article->id.value},
                                  {QStringLiteral("out"), path},
                                  {QStringLiteral("bytes"), written->bytes},
                                  {QStringLiteral("losses"), toJson(written->losses)}},
                      QStringLiteral("wrote %1 (%2 bytes)").arg(path).arg(written->bytes) +
                          lossText(written->losses));
        return;
    }
    QByteArray bytes;
    if (format == "json") {
        bytes = json::compact(toJson(*article)) + '\n';
    } else {
        const auto preview = (*desk)->articles.render(*article);
        if (!preview) {
            return context.fail(preview.error());
        }
        const auto html = (*desk)->articles.clipboardHtml(preview->payload);
        if (!html) {
            return context.fail(html.error());
        }
        bytes = html->toUtf8();
    }
    const QString file = QString::fromStdString(out);
    if (const auto written = writeFile(file, bytes); !written) {
        return context.fail(written.error());
    }
    context.print(QJsonObject{{QStringLiteral("article"), article->id.value},
                              {QStringLiteral("out"), file},
                              {QStringLiteral("bytes"), bytes.size()}},
                  QStringLiteral("wrote %1 (%2 bytes)").arg(file).arg(bytes.size()));
}

} // namespace

void addArticleCommands(CLI::App &app, Context &context)
{
    auto file = std::make_shared<std::string>();
    auto *importing = app.add_subcommand("import", "Bring a file or a folder in as new articles");
    importing
        ->add_option("PATH", *file,
                     "Markdown, text, HTML or Word file, or a folder of them; local pictures are "
                     "taken from beside the file")
        ->required();
    importing->callback([&context, file] { importArticle(context, *file); });

    auto *article = app.add_subcommand("article", "List, show and export articles");
    article->require_subcommand(1);

    auto query = std::make_shared<std::string>();
    auto trash = std::make_shared<bool>(false);
    auto *list = article->add_subcommand("list", "Articles, newest first");
    list->add_option("--query", *query,
                     "Only those with these words; two-character Chinese words are found");
    list->add_flag("--trash", *trash, "Those in the trash");
    list->callback([&context, query, trash] { listArticles(context, *query, *trash); });

    auto id = std::make_shared<std::string>();
    auto *show = article->add_subcommand("show", "One article with its content hash and findings");
    show->add_option("ARTICLE", *id)->required();
    show->callback([&context, id] { showArticle(context, *id); });

    auto *versions = article->add_subcommand("versions", "Kept versions, newest first");
    versions->add_option("ARTICLE", *id)->required();
    versions->callback([&context, id] { listVersions(context, *id); });

    auto out = std::make_shared<std::string>();
    auto format = std::make_shared<std::string>("html");
    auto *exporting =
        article->add_subcommand("export", "Write the article to a file, pictures included");
    exporting->add_option("ARTICLE", *id)->required();
    exporting->add_option("-o,--out", *out, "File to write")->required();
    exporting
        ->add_option("--format", *format,
                     "html (as it is sent), page (a page of its own), html-folder (with a folder "
                     "of pictures), docx (Word), markdown (with a folder of pictures) or json (the "
                     "document)")
        ->check(CLI::IsMember({"html", "page", "html-folder", "docx", "markdown", "json"}));
    exporting->callback(
        [&context, id, out, format] { exportArticle(context, *id, *out, *format); });
}

} // namespace tuiwen::app
