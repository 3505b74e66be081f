// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/journal.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tuiwen::ui::editor {

namespace {

using json::text;

QJsonValue toJson(const std::optional<Crop> &crop)
{
    if (!crop) {
        return {};
    }
    return QJsonArray{crop->x1, crop->y1, crop->x2, crop->y2};
}

std::optional<Crop> cropFrom(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 4) {
        return std::nullopt;
    }
    return Crop{parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble()};
}

/// Everything a person edits.
QJsonObject content(const Article &article)
{
    return {{QStringLiteral("title"), article.title},
            {QStringLiteral("author"), article.author},
            {QStringLiteral("digest"), article.digest},
            {QStringLiteral("source_url"), article.sourceUrl},
            {QStringLiteral("theme"), article.theme},
            {QStringLiteral("cover"), article.cover.media},
            {QStringLiteral("cover_wide"), toJson(article.cover.wide)},
            {QStringLiteral("cover_square"), toJson(article.cover.square)},
            {QStringLiteral("body"), article.body}};
}

Result<JournalEntry> parse(const QByteArray &bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object) {
        return failure(object.error());
    }
    const auto id = text(*object, QLatin1StringView("id"));
    const auto work = json::object(*object, QLatin1StringView("content"));
    const auto base = json::integer(*object, QLatin1StringView("base"));
    const auto at = json::integer(*object, QLatin1StringView("at"));
    if (!id || !work || !base || !at) {
        return failure(ErrorKind::Storage, QStringLiteral("the journal entry is incomplete"));
    }
    JournalEntry entry;
    entry.at = {*at};
    entry.savingHash = (*object)[QLatin1StringView("saving")].toString();
    Article &article = entry.article;
    article.id = {*id};
    article.revision = *base;
    article.title = (*work)[QLatin1StringView("title")].toString();
    article.author = (*work)[QLatin1StringView("author")].toString();
    article.digest = (*work)[QLatin1StringView("digest")].toString();
    article.sourceUrl = (*work)[QLatin1StringView("source_url")].toString();
    article.theme = (*work)[QLatin1StringView("theme")].toString();
    article.cover = {(*work)[QLatin1StringView("cover")].toString(),
                     cropFrom((*work)[QLatin1StringView("cover_wide")]),
                     cropFrom((*work)[QLatin1StringView("cover_square")])};
    article.body = (*work)[QLatin1StringView("body")].toObject();
    return entry;
}

} // namespace

Journal::Journal(const DataFolder &folder)
    : m_folder(folder.journal())
{
    m_writer.setMaxThreadCount(1);
}

Journal::~Journal()
{
    finish();
}

QString Journal::fileOf(const ArticleId &id) const
{
    return m_folder + QLatin1Char('/') + id.value + QStringLiteral(".json");
}

void Journal::write(const JournalEntry &entry, const std::optional<Article> &saving)
{
    QJsonObject object{{QStringLiteral("v"), 1},
                       {QStringLiteral("id"), entry.article.id.value},
                       {QStringLiteral("base"), entry.article.revision},
                       {QStringLiteral("saving"), entry.savingHash},
                       {QStringLiteral("at"), entry.at.ms},
                       {QStringLiteral("content"), content(entry.article)}};
    m_writer.start([folder = m_folder, path = fileOf(entry.article.id), object, saving]() mutable {
        if (saving) {
            object.insert(QStringLiteral("saving"), fingerprint(*saving));
        }
        QSaveFile file(path);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
            file.write(json::compact(object)) < 0 || !file.commit()) {
            qCWarning(logEditor) << "the crash journal cannot be written:" << file.errorString();
        }
    });
}

void Journal::remove(const ArticleId &id)
{
    m_writer.start([path = fileOf(id)] {
        if (QFile::exists(path) && !QFile::remove(path)) {
            qCWarning(logEditor) << "the crash journal cannot be removed:" << path;
        }
    });
}

void Journal::finish()
{
    m_writer.waitForDone();
}

QVector<ArticleId> Journal::articles() const
{
    QVector<ArticleId> ids;
    for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString id = name.chopped(5);
        if (looksLikeUuid(id)) {
            ids << ArticleId{id};
        }
    }
    return ids;
}

Result<std::optional<JournalEntry>> Journal::read(const ArticleId &id) const
{
    QFile file(fileOf(id));
    if (!file.exists()) {
        return std::optional<JournalEntry>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, file.errorString());
    }
    auto entry = parse(file.readAll());
    if (!entry || entry->article.id != id) {
        file.close();
        QFile::remove(fileOf(id) + QStringLiteral(".damaged"));
        file.rename(fileOf(id) + QStringLiteral(".damaged"));
        return failure(ErrorKind::Storage,
                       QStringLiteral("the crash journal of this article is damaged"));
    }
    return std::optional<JournalEntry>(std::move(*entry));
}

QString Journal::fingerprint(const Article &article)
{
    QJsonObject work = content(article);
    QJsonObject body = article.body;
    body.remove(QStringLiteral("version"));
    work.insert(QStringLiteral("body"), body);
    const QByteArray bytes = json::compact(work);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Recovery judge(const JournalEntry &entry, const Article &stored)
{
    const QString storedHash = Journal::fingerprint(stored);
    if (Journal::fingerprint(entry.article) == storedHash) {
        return Recovery::Nothing;
    }
    const bool savedByUs =
        stored.revision == entry.article.revision + 1 && entry.savingHash == storedHash;
    return entry.article.revision == stored.revision || savedByUs ? Recovery::Take
                                                                  : Recovery::KeepCopy;
}

} // namespace tuiwen::ui::editor
