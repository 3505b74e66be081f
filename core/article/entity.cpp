// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/entity.h"

#include <QHash>

#include <gumbo.h>

namespace tuiwen::article {

namespace {

QString numericEntity(QStringView digits)
{
    const bool hex = digits.startsWith(QLatin1Char('x')) || digits.startsWith(QLatin1Char('X'));
    bool ok = false;
    const uint code = (hex ? digits.mid(1) : digits).toUInt(&ok, hex ? 16 : 10);
    const bool valid = ok && code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const auto ucs4 = char32_t(valid ? code : 0xfffd);
    return QString::fromUcs4(&ucs4, 1);
}

/// The parser owns the table of the 2,231 names; asked once per name.
QString namedEntity(QStringView entity)
{
    const QByteArray html = entity.toUtf8();
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    QString text = entity.toString();
    const GumboVector &children = output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT || child->v.element.children.length == 0) {
            continue;
        }
        const auto *first = static_cast<const GumboNode *>(child->v.element.children.data[0]);
        if (first->type == GUMBO_NODE_TEXT || first->type == GUMBO_NODE_WHITESPACE) {
            const QString decoded = QString::fromUtf8(first->v.text.text);
            // Browsers read "&notareal;" as "¬areal;"; only a whole name counts here.
            const bool whole = !decoded.endsWith(QLatin1Char(';')) || decoded.size() == 1;
            text = whole ? decoded : text;
        }
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return text;
}

} // namespace

QString decodedEntity(QStringView entity)
{
    if (entity.size() < 3 || entity.front() != QLatin1Char('&') ||
        entity.back() != QLatin1Char(';')) {
        return entity.toString();
    }
    if (entity[1] == QLatin1Char('#')) {
        return numericEntity(entity.mid(2).chopped(1));
    }
    thread_local QHash<QString, QString> known{{QStringLiteral("&amp;"), QStringLiteral("&")},
                                               {QStringLiteral("&lt;"), QStringLiteral("<")},
                                               {QStringLiteral("&gt;"), QStringLiteral(">")},
                                               {QStringLiteral("&quot;"), QStringLiteral("\"")},
                                               {QStringLiteral("&nbsp;"), QString(QChar(0xa0))}};
    const QString key = entity.toString();
    const auto it = known.constFind(key);
    if (it != known.constEnd()) {
        return *it;
    }
    if (entity.size() > 40 || known.size() > 4000) {
        return key;
    }
    return *known.insert(key, namedEntity(entity));
}

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), from)) {
        out += text.mid(from, at - from);
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 40 &&
               (text[end].isLetterOrNumber() || text[end] == QLatin1Char('#'))) {
            ++end;
        }
        if (end < text.size() && text[end] == QLatin1Char(';')) {
            out += decodedEntity(text.mid(at, end + 1 - at));
            from = end + 1;
        } else {
            out += QLatin1Char('&');
            from = at + 1;
        }
    }
    out += text.mid(from);
    return out;
}

} // namespace tuiwen::article
