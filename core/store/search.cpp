// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <algorithm>

namespace tuiwen::store::search {

namespace {

constexpr QChar mark(0x1f);
constexpr qsizetype maxWords = 16;
constexpr qsizetype maxTyped = 200;
constexpr qsizetype snippetLength = 40;
constexpr qsizetype snippetLead = 12;

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

char32_t codePointAt(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    }
    return c.unicode();
}

/// True when the engine makes at least one token of it.
bool hasToken(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char32_t c = codePointAt(word, i);
        if (QChar::isLetterOrNumber(c)) {
            return true;
        }
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return false;
}

QString phrase(const QString &word)
{
    QString quoted = spaced(word);
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    quoted = QLatin1Char('"') + quoted + QLatin1Char('"');
    // A word being typed: "Wei" finds WeChat's "Weixin" too.
    const QChar last = word.back();
    if (last.isLetterOrNumber() && !standsAlone(last.unicode())) {
        quoted += QLatin1Char('*');
    }
    return quoted;
}

qsizetype onBoundary(const QString &text, qsizetype at)
{
    const bool inside = at > 0 && at < text.size() && text.at(at).isLowSurrogate();
    return inside ? at - 1 : at;
}

QString excerpt(const QString &text, qsizetype hit)
{
    const qsizetype start = onBoundary(text, std::max<qsizetype>(0, hit - snippetLead));
    const qsizetype end = onBoundary(text, std::min(text.size(), start + snippetLength));
    const QString middle = text.mid(start, end - start).simplified();
    const QString ellipsis(QChar(0x2026));
    return (start > 0 ? ellipsis : QString()) + middle + (end < text.size() ? ellipsis : QString());
}

} // namespace

QString spaced(const QString &plain)
{
    const QString clean = json::withoutControls(storable(plain));
    QString result;
    result.reserve(clean.size() * 2);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const char32_t c = codePointAt(clean, i);
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        const QStringView character = QStringView(clean).mid(i, units);
        if (standsAlone(c)) {
            if (!result.isEmpty() && result.back() != mark) {
                result += mark;
            }
            result += character;
            result += mark;
        } else {
            result += character;
        }
        i += units - 1;
    }
    return result;
}

QString plain(const QString &spaced)
{
    QString text = spaced;
    return text.remove(mark);
}

Query parse(const QString &typed)
{
    Query query;
    const QString clean = json::withoutControls(storable(typed)).left(maxTyped).simplified();
    QStringList phrases;
    for (const QString &word : clean.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (query.words.size() == maxWords) {
            break;
        }
        query.words.append(word);
        if (hasToken(word)) {
            phrases.append(phrase(word));
        }
    }
    query.match = phrases.join(QStringLiteral(" AND "));
    return query;
}

Hits find(const Query &query, const QString &title, const QString &text)
{
    Hits hits;
    qsizetype first = text.size();
    for (const QString &word : query.words) {
        const auto inTitle = title.count(word, Qt::CaseInsensitive);
        const auto inText = text.count(word, Qt::CaseInsensitive);
        if (inTitle + inText == 0) {
            return {};
        }
        hits.count += static_cast<int>(inTitle + inText);
        if (inText > 0) {
            first = std::min(first, text.indexOf(word, 0, Qt::CaseInsensitive));
        }
    }
    hits.snippet = excerpt(text, first == text.size() ? 0 : first);
    return hits;
}

} // namespace tuiwen::store::search
