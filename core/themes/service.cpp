// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/service.h"

#include "core/article/check.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "core/article/swatches.h"
#include "core/base/json.h"
#include "core/themes/csscompile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace tuiwen::themes {

namespace {

using Text = QLatin1StringView;
using article::Theme;

QStringList swatch(const QHash<QString, article::Color> &colors)
{
    QStringList hex;
    for (const char *role : {"paper", "ink", "accent", "soft", "wash", "line"}) {
        const auto color = colors.constFind(QString::fromLatin1(role));
        if (color != colors.constEnd()) {
            hex << article::hexText(*color);
        }
    }
    return hex;
}

/// The roles every theme has first, the others behind them by name.
QStringList ordered(QStringList roles)
{
    QStringList list;
    for (const char *role : {"accent", "ink", "soft", "wash", "line", "paper"}) {
        if (roles.removeOne(QString::fromLatin1(role))) {
            list << QString::fromLatin1(role);
        }
    }
    return list + roles;
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    return {};
}

QByteArray fileText(const QJsonObject &theme)
{
    return QJsonDocument(theme).toJson(QJsonDocument::Indented);
}

/// The colour of its hue nearest to `color` that reads on every one of the grounds.
QString suggestionFor(const article::Color &color, const QVector<article::Reading> &texts)
{
    const auto reads = [&](const article::Color &candidate) {
        return std::all_of(texts.begin(), texts.end(), [&](const article::Reading &text) {
            return article::readableColor(candidate, text.ground, text.least) == candidate;
        });
    };
    article::Color candidate = color;
    for (const article::Reading &text : texts) {
        candidate = article::readableColor(candidate, text.ground, text.least).value_or(candidate);
        if (reads(candidate)) {
            return article::hexText(candidate);
        }
    }
    return {};
}

} // namespace

ThemeService::ThemeService(article::ThemeLibrary &library, const article::ArticleService &articles)
    : m_library(library)
    , m_articles(articles)
{}

ThemeService::~ThemeService()
{
    m_pool.waitForDone();
}

QVector<ThemeCard> ThemeService::all() const
{
    QVector<ThemeCard> cards;
    for (const QString &id : m_library.ids()) {
        const Theme &theme = m_library.theme(id);
        cards.append({id, theme.name, theme.nameEn, theme.tags, theme.occasion,
                      article::ThemeLibrary::isBuiltIn(id), swatch(theme.palette().light),
                      swatch(theme.palette().dark), int(theme.warnings.size())});
    }
    return cards;
}

QVector<Error> ThemeService::problems() const
{
    return m_library.problems();
}

Result<QJsonObject> ThemeService::open(const QString &id) const
{
    return m_library.source(id).and_then(json::parseObject);
}

QString ThemeService::freeId(const QString &wanted) const
{
    QString base = wanted.toLower();
    base.remove(QRegularExpression(QStringLiteral("[^a-z0-9-]")));
    base = base.left(40).isEmpty() ? QStringLiteral("theme") : base.left(40);
    QString id = base;
    for (int number = 2; m_library.contains(id) || QFile::exists(fileOf(id)); ++number) {
        id = QStringLiteral("%1-%2").arg(base).arg(number);
    }
    return id;
}

Result<QJsonObject> ThemeService::duplicate(const QString &id, const QString &name) const
{
    return open(id).map([&](QJsonObject theme) {
        theme.insert(QStringLiteral("id"), freeId(id));
        theme.insert(QStringLiteral("name"), name);
        theme.insert(QStringLiteral("nameEn"), name);
        theme.remove(Text("occasion"));
        return theme;
    });
}

Result<Examined> ThemeService::examine(const QJsonObject &json) const
{
    const auto theme = Theme::parse(json::compact(json), json[Text("name")].toString());
    if (!theme) {
        return failure(theme.error());
    }
    Examined examined{{}, theme->warnings};
    const QVector<article::Reading> all = article::readings(*theme);
    const QJsonObject own = json[Text("colors")][Text("light")].toObject();
    for (const QString &role : ordered(own.keys())) {
        RoleReading reading;
        reading.role = role;
        reading.light = article::hexText(theme->palette().light.value(role));
        reading.dark = article::hexText(theme->palette().dark.value(role));
        QVector<article::Reading> texts;
        double worst = 100;
        for (const article::Reading &text : all) {
            if (text.roles.value(0) != role) {
                continue;
            }
            texts.append(text);
            const double margin = std::min(text.light, text.dark) / text.least;
            if (margin < worst) {
                worst = margin;
                reading.lightRatio = text.light;
                reading.darkRatio = text.dark;
                reading.least = text.least;
                reading.where = text.where;
            }
        }
        reading.used = !texts.isEmpty();
        if (reading.used && worst < 1) {
            reading.suggestion = suggestionFor(theme->palette().light.value(role), texts);
        }
        examined.roles.append(reading);
    }
    return examined;
}

Result<article::Preview> ThemeService::render(const QJsonObject &json, const QString &title,
                                              const QJsonObject &body) const
{
    const auto theme = Theme::parse(json::compact(json), json[Text("name")].toString());
    if (!theme) {
        return failure(theme.error());
    }
    const auto document = article::fromJson(body);
    if (!document) {
        return failure(document.error());
    }
    const article::Rendered rendered = article::renderDocument(*document, *theme);
    article::Preview preview;
    preview.payload.title = title;
    preview.payload.html = rendered.html;
    preview.contentHash = article::contentHash(preview.payload);
    preview.characters = rendered.characters;
    return preview;
}

QJsonObject ThemeService::sample() const
{
    QFile file(QStringLiteral(":/themes/sample.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return article::toJson(article::emptyDocument());
    }
    const auto imported = article::importMarkdown(file.readAll());
    return article::toJson(imported ? imported->document : article::emptyDocument());
}

QString ThemeService::fileOf(const QString &id, bool aside) const
{
    return m_library.folder() + (aside ? QStringLiteral("/removed/") : QStringLiteral("/")) + id +
           QStringLiteral(".json");
}

Result<> ThemeService::save(const QJsonObject &json)
{
    const QByteArray text = fileText(json);
    const auto theme = Theme::parse(text, json[Text("name")].toString());
    if (!theme) {
        return failure(theme.error());
    }
    static const QRegularExpression sound(QStringLiteral("^[a-z0-9-]{1,60}$"));
    if (article::ThemeLibrary::isBuiltIn(theme->id) || !sound.match(theme->id).hasMatch()) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("'%1' is no id for a theme of your own").arg(theme->id.left(60)));
    }
    if (m_library.folder().isEmpty() || !QDir().mkpath(m_library.folder())) {
        return failure(ErrorKind::Storage, QStringLiteral("there is no folder for themes"));
    }
    const QString known = m_library.path(theme->id);
    const auto written = write(known.isEmpty() ? fileOf(theme->id) : known, text);
    if (written) {
        m_library.reload();
        Q_EMIT changed();
    }
    return written;
}

Result<> ThemeService::remove(const QString &id)
{
    const QString path = m_library.path(id);
    if (path.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the theme '%1' cannot be removed").arg(id));
    }
    const QString aside = fileOf(id, true);
    QDir().mkpath(QFileInfo(aside).path());
    QFile::remove(aside);
    if (!QFile::rename(path, aside)) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": cannot be moved"));
    }
    m_library.reload();
    Q_EMIT changed();
    return {};
}

Result<> ThemeService::restore(const QString &id)
{
    if (!QFile::rename(fileOf(id, true), fileOf(id))) {
        return failure(ErrorKind::NotFound, QStringLiteral("no removed theme '%1'").arg(id));
    }
    m_library.reload();
    Q_EMIT changed();
    return {};
}

Result<> ThemeService::exportFile(const QString &id, const QString &path) const
{
    return m_library.source(id).and_then(
        [&path](const QByteArray &bytes) { return write(path, bytes); });
}

Result<ImportedTheme> ThemeService::importNow(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    const QByteArray bytes = file.read(maxStyleSheetBytes + 1);
    const QFileInfo info(path);
    ImportedTheme imported;
    QJsonObject theme;
    if (info.suffix().toLower() == Text("css")) {
        const auto base = open(m_library.ids().constFirst());
        auto compiled = readStyleSheet(bytes).and_then([&](const StyleSheet &sheet) {
            return compileTheme(sheet, base.value_or(QJsonObject()), info.completeBaseName().left(40));
        });
        if (!compiled) {
            return failure(compiled.error());
        }
        theme = compiled->theme;
        imported.losses = compiled->losses;
    } else {
        const auto read = json::parseObject(bytes);
        if (!read) {
            return failure(read.error());
        }
        theme = *read;
    }
    const QString wanted = theme[Text("id")].toString();
    imported.id = freeId(wanted.isEmpty() ? info.completeBaseName() : wanted);
    if (!wanted.isEmpty() && wanted != imported.id) {
        imported.losses.append({QStringLiteral("id %1").arg(wanted.left(60)),
                                QStringLiteral("taken, is %1 now").arg(imported.id), 1});
    }
    theme.insert(QStringLiteral("id"), imported.id);
    const QByteArray text = fileText(theme);
    const auto sound = Theme::parse(text, info.fileName());
    if (!sound) {
        return failure(sound.error());
    }
    for (const QString &warning : sound->warnings) {
        imported.losses.append({warning, QStringLiteral("hard to read; the designer can mend it"), 1});
    }
    if (m_library.folder().isEmpty() || !QDir().mkpath(m_library.folder())) {
        return failure(ErrorKind::Storage, QStringLiteral("there is no folder for themes"));
    }
    return write(fileOf(imported.id), text).map([&] { return imported; });
}

QFuture<Result<ImportedTheme>> ThemeService::importFile(const QString &path)
{
    const auto work = QtConcurrent::run(&m_pool, [this, path] { return importNow(path); });
    whenDone(work, this, [this](const Result<ImportedTheme> &imported) {
        if (imported) {
            m_library.reload();
            Q_EMIT changed();
        }
    });
    return work;
}

} // namespace tuiwen::themes
