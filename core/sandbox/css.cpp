// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/css.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace tuiwen::sandbox {

namespace {

/// Splits at semicolons outside of quotes and brackets.
QStringList declarationsOf(const QString &style)
{
    QStringList parts;
    QString part;
    QChar quote;
    int depth = 0;
    for (const QChar c : style) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')')) {
            depth = std::max(0, depth - 1);
        } else if (c == QLatin1Char(';') && depth == 0) {
            parts.append(part);
            part.clear();
            continue;
        }
        part.append(c);
    }
    if (!part.trimmed().isEmpty()) {
        parts.append(part);
    }
    return parts;
}

bool isForbidden(const QString &name, const QString &value)
{
    static const std::array<QLatin1StringView, 6> names{
        QLatin1StringView("position"),   QLatin1StringView("behavior"),
        QLatin1StringView("animation"),  QLatin1StringView("-webkit-animation"),
        QLatin1StringView("transition"), QLatin1StringView("-moz-binding")};
    const bool named = std::any_of(names.begin(), names.end(), [&](QLatin1StringView forbidden) {
        return name == forbidden || name.startsWith(QString(forbidden + QLatin1Char('-')));
    });
    return named || value.contains(QLatin1StringView("expression("), Qt::CaseInsensitive) ||
           value.contains(QLatin1StringView("javascript:"), Qt::CaseInsensitive);
}

/// The value with its picture addresses rewritten; nothing when one of them is not the platform's.
std::optional<QString> withPlatformPictures(const QString &value)
{
    static const QRegularExpression address(QStringLiteral("url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype copied = 0;
    auto matches = address.globalMatch(value);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isPlatformPicture(match.captured(2))) {
            return std::nullopt;
        }
        out += value.mid(copied, match.capturedStart(2) - copied);
        out += readerPicture(match.captured(2));
        copied = match.capturedEnd(2);
    }
    return QString(out + value.mid(copied));
}

} // namespace

bool isPlatformPicture(const QString &url)
{
    static const QRegularExpression shape(
        QStringLiteral("^(https?:)?//mmbiz\\.(qpic|qlogo)\\.cn/\\S+$"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(url.trimmed()).hasMatch();
}

QString readerPicture(const QString &url)
{
    static const QRegularExpression original(QStringLiteral("/0(?=$|\\?|#)"));
    return QString(url).replace(original, QStringLiteral("/640"));
}

QString filterStyle(const QString &style)
{
    QStringList kept;
    bool changed = false;
    const QStringList declarations = declarationsOf(style);
    for (const QString &declaration : declarations) {
        const QString name = declaration.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
        const QString value = declaration.section(QLatin1Char(':'), 1);
        const auto rewritten =
            isForbidden(name, value) ? std::optional<QString>() : withPlatformPictures(value);
        if (!rewritten) {
            changed = true;
            continue;
        }
        changed = changed || *rewritten != value;
        kept.append(*rewritten == value ? declaration
                                        : QString(declaration.section(QLatin1Char(':'), 0, 0) +
                                                  QLatin1Char(':') + *rewritten));
    }
    if (!changed) {
        return style;
    }
    QString out;
    for (const QString &declaration : kept) {
        out += declaration.trimmed() + QLatin1Char(';');
    }
    return out;
}

} // namespace tuiwen::sandbox
