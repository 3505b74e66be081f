// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/sheet.h"

#include "core/article/foreign/dom.h"
#include "core/article/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::article::foreign {

namespace {

constexpr std::size_t maxRules = 4000;
constexpr qsizetype maxSheet = 2 * 1024 * 1024;

/// Behind the bracket that closes the one at `open`.
qsizetype blockEnd(const QString &css, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        if (css[i] == QLatin1Char('{')) {
            ++depth;
        } else if (css[i] == QLatin1Char('}') && --depth == 0) {
            return i + 1;
        }
    }
    return css.size();
}

QString withoutComments(const QString &css)
{
    QString plain;
    plain.reserve(css.size());
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype open = css.indexOf(QLatin1StringView("/*"), at);
        plain += QStringView(css).mid(at, (open < 0 ? css.size() : open) - at);
        if (open < 0) {
            break;
        }
        const qsizetype close = css.indexOf(QLatin1StringView("*/"), open + 2);
        at = close < 0 ? css.size() : close + 2;
    }
    plain.remove(QLatin1StringView("<!--")).remove(QLatin1StringView("-->"));
    return plain;
}

} // namespace

Sheet::Sheet(const QString &css)
{
    const QString plain = withoutComments(css.left(maxSheet));
    qsizetype at = 0;
    while (at < plain.size() && m_bodies.size() < maxRules) {
        const qsizetype open = plain.indexOf(QLatin1Char('{'), at);
        if (open < 0) {
            break;
        }
        const QString selectors = plain.mid(at, open - at).trimmed();
        const qsizetype end = blockEnd(plain, open);
        if (!selectors.startsWith(QLatin1Char('@'))) {
            add(selectors, plain.mid(open + 1, end - open - 2));
        }
        at = end;
    }
}

void Sheet::add(const QString &selectors, const QString &body)
{
    static const QRegularExpression simple(
        QStringLiteral("^([a-zA-Z][a-zA-Z0-9]*)?(\\.[\\w-]+)?$"));
    const Declarations declarations = parseStyle(body.left(8000));
    if (declarations.isEmpty()) {
        return;
    }
    for (const QString &selector : selectors.split(QLatin1Char(','))) {
        const auto match = simple.match(selector.trimmed());
        if (!match.hasMatch() || match.captured(0).isEmpty()) {
            continue;
        }
        if (m_bodies.empty() || m_bodies.back() != declarations) {
            m_bodies.push_back(declarations);
        }
        m_classes = m_classes || !match.captured(2).isEmpty();
        m_rules[match.captured(1).toLower() + match.captured(2)].push_back(
            int(m_bodies.size()) - 1);
    }
}

Declarations Sheet::rulesFor(const Element &element) const
{
    Declarations found;
    if (m_rules.isEmpty()) {
        return found;
    }
    const auto take = [&](const QString &key) {
        const auto rules = m_rules.constFind(key);
        if (rules == m_rules.constEnd()) {
            return;
        }
        for (const int body : *rules) {
            found += m_bodies[std::size_t(body)];
        }
    };
    take(element.tag);
    if (!m_classes) {
        return found;
    }
    const QStringList classes = element.attr(QLatin1StringView("class"))
                                    .left(2000)
                                    .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : classes) {
        take(QLatin1Char('.') + name);
    }
    for (const QString &name : classes) {
        take(element.tag + QLatin1Char('.') + name);
    }
    return found;
}

} // namespace tuiwen::article::foreign
