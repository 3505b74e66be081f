// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/compare.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::push {

namespace {

/// The character behind "&name;" or "&#123;"; null when it is none we know.
QString decodedEntity(QStringView entity)
{
    if (entity.startsWith(u'#')) {
        const bool hex = entity.size() > 1 && (entity.at(1) == u'x' || entity.at(1) == u'X');
        bool number = false;
        const uint code = entity.mid(hex ? 2 : 1).toUInt(&number, hex ? 16 : 10);
        const char32_t character = code;
        return number && code > 0 && code <= 0x10ffff ? QString::fromUcs4(&character, 1)
                                                      : QString();
    }
    struct Named
    {
        const char *name;
        char16_t character;
    };
    static constexpr Named names[] = {{"amp", u'&'},  {"lt", u'<'},    {"gt", u'>'},
                                      {"quot", u'"'}, {"apos", u'\''}, {"nbsp", u' '}};
    for (const Named &named : names) {
        if (entity == QLatin1String(named.name)) {
            return QString(QChar(named.character));
        }
    }
    return {};
}

/// The place of the '>' that ends the tag at `start`; one inside a quoted value does not.
qsizetype endOfTag(const QString &html, qsizetype start)
{
    QChar quote;
    for (qsizetype i = start; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return i;
        }
    }
    const qsizetype plain = html.indexOf(u'>', start); // the quotes were not balanced
    return plain < 0 ? html.size() : plain;
}

qsizetype count(const QString &html, const char *tag)
{
    const QRegularExpression pattern(QStringLiteral("<%1[\\s>/]").arg(QLatin1String(tag)),
                                     QRegularExpression::CaseInsensitiveOption);
    qsizetype found = 0;
    for (auto match = pattern.globalMatch(html); match.hasNext(); match.next()) {
        ++found;
    }
    return found;
}

void addCount(QStringList &list, const char *what, qsizetype sent, qsizetype back)
{
    if (sent != back) {
        list.append(QStringLiteral("%1: %2 sent, %3 read back")
                        .arg(QLatin1String(what))
                        .arg(sent)
                        .arg(back));
    }
}

} // namespace

QString plainText(const QString &html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<(style|script)\\b.*?</\\1\\s*>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString visible = html;
    visible.remove(hidden);
    QString text;
    text.reserve(visible.size());
    for (qsizetype i = 0; i < visible.size(); ++i) {
        const QChar c = visible.at(i);
        if (c == u'<') {
            text += u' ';
            i = endOfTag(visible, i);
            continue;
        }
        if (c == u'&') {
            const qsizetype end = visible.indexOf(u';', i);
            if (end > i && end - i <= 10) {
                const QString decoded = decodedEntity(QStringView(visible).mid(i + 1, end - i - 1));
                if (!decoded.isEmpty()) {
                    text += decoded;
                    i = end;
                    continue;
                }
            }
        }
        text += c == QChar::Nbsp ? QChar(u' ') : c;
    }
    return text.simplified();
}

bool looksIntact(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool arrivedDamaged(const wechat::DraftArticle &readBack, const wechat::DraftArticle &sent)
{
    const auto lost = [](const wechat::DraftArticle &article) {
        return article.title.count(QChar::ReplacementCharacter) +
               article.content.count(QChar::ReplacementCharacter);
    };
    return lost(readBack) > lost(sent);
}

QString fingerprint(const wechat::DraftArticle &article)
{
    const QString words = article.title.trimmed() % u'\n' % plainText(article.content);
    return QString::fromLatin1(
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool sameArticle(const wechat::DraftArticle &a, const wechat::DraftArticle &b)
{
    return a.author.trimmed() == b.author.trimmed() && fingerprint(a) == fingerprint(b);
}

QStringList differences(const wechat::DraftArticle &sent, const wechat::DraftArticle &readBack)
{
    QStringList list;
    if (sent.title.trimmed() != readBack.title.trimmed()) {
        list.append(QStringLiteral("title: \"%1\" became \"%2\"").arg(sent.title, readBack.title));
    }
    if (sent.author.trimmed() != readBack.author.trimmed()) {
        list.append(
            QStringLiteral("author: \"%1\" became \"%2\"").arg(sent.author, readBack.author));
    }
    // Without a digest WeChat takes the first words of the text.
    if (!sent.digest.isEmpty() && sent.digest.trimmed() != readBack.digest.trimmed()) {
        list.append(
            QStringLiteral("digest: \"%1\" became \"%2\"").arg(sent.digest, readBack.digest));
    }
    const QString text = plainText(sent.content);
    const QString textBack = plainText(readBack.content);
    if (text != textBack) {
        list.append(QStringLiteral("text: %1 characters sent, %2 read back")
                        .arg(text.size())
                        .arg(textBack.size()));
    }
    addCount(list, "paragraphs", count(sent.content, "p"), count(readBack.content, "p"));
    addCount(list, "pictures", count(sent.content, "img"), count(readBack.content, "img"));
    addCount(list, "tables", count(sent.content, "table"), count(readBack.content, "table"));
    return list;
}

} // namespace tuiwen::push
