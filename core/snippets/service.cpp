// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/service.h"

#include "core/article/markdown.h"
#include "core/article/node.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace tuiwen::snippets {

namespace {

using Text = QLatin1StringView;

constexpr qint64 largestFile = 4LL * 1024 * 1024;

Result<Piece> read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return failure(ErrorKind::Storage, name + QStringLiteral(": cannot be read"));
    }
    const auto json = json::parseObject(file.readAll());
    if (!json) {
        return failure(json.error().kind, name + QStringLiteral(": ") + json.error().detail);
    }
    const auto document = article::fromJson((*json)[Text("body")].toObject());
    const QString title = (*json)[Text("name")].toString().trimmed();
    if (!document || title.isEmpty() || (*json)[Text("format")].toInt() != 1) {
        return failure(ErrorKind::Rejected,
                       name + QStringLiteral(": ") +
                           (document ? QStringLiteral("no piece of format 1") : document.error().detail));
    }
    return Piece{QFileInfo(path).completeBaseName(),
                 (*json)[Text("kind")].toString() == Text("template") ? Kind::Template : Kind::Snippet,
                 title,
                 (*json)[Text("title")].toString(),
                 article::toJson(*document),
                 false};
}

QVector<Piece> builtIn()
{
    static const QVector<Piece> pieces = [] {
        QVector<Piece> list;
        QDir dir(QStringLiteral(":/snippets"));
        for (const QString &name : dir.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const auto article = article::importMarkdown(file.readAll());
            if (article) {
                const bool whole = name.startsWith(Text("template-"));
                list.append({name.section(QLatin1Char('.'), 0, 0), whole ? Kind::Template : Kind::Snippet,
                             whole ? article->digest : article->title, whole ? article->title : QString(),
                             article::toJson(article->document), true});
            }
        }
        return list;
    }();
    return pieces;
}

} // namespace

SnippetService::SnippetService(QString folder, const calendar::CalendarService &calendar,
                               const Clock &clock)
    : m_folder(std::move(folder))
    , m_calendar(calendar)
    , m_clock(clock)
{}

QString SnippetService::fileOf(const QString &id, bool aside) const
{
    return m_folder + (aside ? QStringLiteral("/removed/") : QStringLiteral("/")) + id +
           QStringLiteral(".json");
}

QVector<Piece> SnippetService::own(QVector<Error> &problems) const
{
    QVector<Piece> pieces;
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto piece = read(dir.filePath(name));
        if (piece) {
            pieces.append(*piece);
        } else {
            problems.append(piece.error());
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return pieces;
}

QVector<Piece> SnippetService::all(Kind kind) const
{
    QVector<Error> problems;
    QVector<Piece> pieces = own(problems) + builtIn();
    erase_if(pieces, [kind](const Piece &piece) { return piece.kind != kind; });
    return pieces;
}

QVector<Error> SnippetService::problems() const
{
    QVector<Error> problems;
    static_cast<void>(own(problems));
    return problems;
}

Result<Piece> SnippetService::save(Piece piece)
{
    const auto document = article::fromJson(piece.body);
    piece.name = piece.name.trimmed();
    if (!document) {
        return failure(document.error());
    }
    if (piece.name.isEmpty() || piece.builtIn) {
        return failure(ErrorKind::Rejected, piece.builtIn ? QStringLiteral("a built-in piece stays as it is")
                                                          : QStringLiteral("a piece needs a name"));
    }
    if (piece.id.isEmpty()) {
        piece.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorKind::Storage, m_folder + QStringLiteral(": cannot be made"));
    }
    const QJsonObject json{
        {QStringLiteral("format"), 1},
        {QStringLiteral("kind"),
         piece.kind == Kind::Template ? QStringLiteral("template") : QStringLiteral("snippet")},
        {QStringLiteral("name"), piece.name},
        {QStringLiteral("title"), piece.title},
        {QStringLiteral("body"), article::toJson(*document)}};
    QSaveFile file(fileOf(piece.id));
    const QByteArray bytes = json::compact(json);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage, file.fileName() + QStringLiteral(": ") + file.errorString());
    }
    Q_EMIT changed();
    return piece;
}

Result<> SnippetService::remove(const QString &id)
{
    const QString aside = fileOf(id, true);
    QDir().mkpath(QFileInfo(aside).path());
    QFile::remove(aside);
    if (!QFile::rename(fileOf(id), aside)) {
        return failure(ErrorKind::NotFound, QStringLiteral("no piece '%1' of the user's").arg(id));
    }
    Q_EMIT changed();
    return {};
}

Result<> SnippetService::restore(const QString &id)
{
    if (!QFile::rename(fileOf(id, true), fileOf(id))) {
        return failure(ErrorKind::NotFound, QStringLiteral("no removed piece '%1'").arg(id));
    }
    Q_EMIT changed();
    return {};
}

Piece SnippetService::filledIn(const Piece &piece, const QString &account, const QString &title,
                               const QString &author) const
{
    const Values values = valuesFor({account, title, author, m_clock.now()}, m_calendar);
    Piece full = piece;
    full.title = filled(piece.title, values);
    full.body = filled(piece.body, values);
    return full;
}

} // namespace tuiwen::snippets
