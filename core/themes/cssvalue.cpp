// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/cssvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tuiwen::themes {

namespace {

constexpr qsizetype longest = 2000;
constexpr int mostReplacements = 32;
constexpr double rootPixels = 16;
constexpr double pixelsPerPoint = 4.0 / 3;

/// Index of the parenthesis that closes the one at `open`; -1 when there is none.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        depth += text[i] == QLatin1Char('(') ? 1 : text[i] == QLatin1Char(')') ? -1 : 0;
        if (depth == 0) {
            return i;
        }
    }
    return -1;
}

struct Quantity
{
    double number;
    QString unit; ///< "px", "em", "%" or empty
};

std::optional<Quantity> quantityOf(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?(?:\\d{1,6}(?:\\.\\d{1,6})?|\\.\\d{1,6}))(px|em|rem|pt|%)?$"));
    const auto match = pattern.match(text.trimmed().toString().toLower());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Quantity quantity{match.capturedView(1).toDouble(), match.captured(2)};
    if (quantity.unit == QLatin1StringView("rem")) {
        quantity = {quantity.number * rootPixels, QStringLiteral("px")};
    } else if (quantity.unit == QLatin1StringView("pt")) {
        quantity = {quantity.number * pixelsPerPoint, QStringLiteral("px")};
    }
    return quantity;
}

QString written(const Quantity &quantity)
{
    if (quantity.number == 0) {
        return QStringLiteral("0");
    }
    const double rounded = std::round(quantity.number * 100) / 100;
    return QString::number(rounded, 'g', 6) + quantity.unit;
}

std::optional<Quantity> calculated(const QString &inner)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*([\\d.]+[a-z%]*)\\s*(\\*|/|\\s\\+\\s|\\s-\\s)\\s*([\\d.]+[a-z%]*)\\s*$"));
    const auto match = pattern.match(inner);
    if (!match.hasMatch()) {
        return quantityOf(inner);
    }
    const auto left = quantityOf(match.capturedView(1));
    const auto right = quantityOf(match.capturedView(3));
    if (!left || !right) {
        return std::nullopt;
    }
    const QString sign = match.captured(2).trimmed();
    if (sign == QLatin1StringView("*") && (left->unit.isEmpty() || right->unit.isEmpty())) {
        return Quantity{left->number * right->number, left->unit + right->unit};
    }
    if (sign == QLatin1StringView("/") && right->unit.isEmpty() && right->number != 0) {
        return Quantity{left->number / right->number, left->unit};
    }
    if (left->unit == right->unit && sign == QLatin1StringView("+")) {
        return Quantity{left->number + right->number, left->unit};
    }
    if (left->unit == right->unit && sign == QLatin1StringView("-")) {
        return Quantity{left->number - right->number, left->unit};
    }
    return std::nullopt;
}

std::optional<article::Color> fromHslFunction(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^hsla?\\(\\s*(-?[\\d.]+)(?:deg)?[\\s,]+([\\d.]+)%[\\s,]+([\\d.]+)%"
        "(?:\\s*[,/]\\s*([\\d.]+)(%?))?\\s*\\)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    double alpha = match.captured(4).isEmpty() ? 1 : match.capturedView(4).toDouble();
    alpha /= match.captured(5).isEmpty() ? 1 : 100;
    return article::fromHsl({match.capturedView(1).toDouble(), match.capturedView(2).toDouble(),
                             match.capturedView(3).toDouble()},
                            std::clamp(alpha, 0.0, 1.0));
}

} // namespace

std::optional<QString> filled(const QString &value, const Variables &variables)
{
    QString text = value;
    for (int turn = 0; turn < mostReplacements; ++turn) {
        const qsizetype at = text.indexOf(QLatin1StringView("var("), 0, Qt::CaseInsensitive);
        if (at < 0) {
            return text;
        }
        const qsizetype end = closing(text, at + 3);
        const QString inner = text.mid(at + 4, end - at - 4);
        const qsizetype comma = inner.indexOf(QLatin1Char(','));
        const auto known = variables.constFind(inner.left(comma < 0 ? inner.size() : comma).trimmed());
        if (end < 0 || (known == variables.constEnd() && comma < 0)) {
            return std::nullopt;
        }
        text.replace(at, end - at + 1,
                     known == variables.constEnd() ? inner.mid(comma + 1).trimmed()
                                                   : known->trimmed());
        if (text.size() > longest) {
            return std::nullopt;
        }
    }
    return std::nullopt; // a variable that stands for itself
}

QStringList tokensOf(const QString &value)
{
    QStringList tokens;
    QString token;
    int depth = 0;
    QChar quote;
    const auto finish = [&] {
        if (!token.isEmpty()) {
            tokens << token;
        }
        token.clear();
    };
    for (const QChar c : value) {
        const bool inside = depth > 0 || !quote.isNull();
        const bool mark = c == QLatin1Char('"') || c == QLatin1Char('\'');
        if (!inside && (c.isSpace() || mark)) {
            finish();
        }
        if (inside || !c.isSpace()) {
            token += c;
        }
        if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
                if (depth == 0) {
                    finish();
                }
            }
        } else if (mark) {
            quote = c;
        } else if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')')) {
            depth = std::max(0, depth - 1);
        }
    }
    finish();
    return tokens;
}

std::optional<article::Color> colorOf(const QString &token)
{
    const QString text = token.trimmed().toLower();
    if (text.startsWith(QLatin1StringView("hsl"))) {
        return fromHslFunction(text);
    }
    return article::parseColor(text);
}

std::optional<QString> lengthOf(const QString &token)
{
    const QString text = token.trimmed().toLower();
    if (text.startsWith(QLatin1StringView("calc(")) && text.endsWith(QLatin1Char(')'))) {
        const auto result = calculated(text.mid(5).chopped(1));
        return result ? std::optional(written(*result)) : std::nullopt;
    }
    const auto quantity = quantityOf(text);
    return quantity ? std::optional(written(*quantity)) : std::nullopt;
}

std::optional<QString> contentOf(const QString &value)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([0-9a-fA-F]{1,6})\\s?"));
    QString text;
    for (const QString &token : tokensOf(value)) {
        const QChar quote = token[0];
        if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
            QString piece = token.mid(1).chopped(token.size() > 1 ? 1 : 0);
            for (auto match = escape.match(piece); match.hasMatch(); match = escape.match(piece)) {
                const char32_t point = match.captured(1).toUInt(nullptr, 16);
                const bool sound = point > 0 && point <= 0x10ffff && (point & 0xfff800) != 0xd800;
                piece.replace(match.capturedStart(), match.capturedLength(),
                              sound ? QString::fromUcs4(&point, 1) : QString());
            }
            text += piece.remove(QLatin1Char('\\'));
        } else if (token.startsWith(QLatin1StringView("counter("))) {
            text += QStringLiteral("{n}");
        } else if (token != QLatin1StringView("none") && token != QLatin1StringView("normal")) {
            return std::nullopt;
        }
    }
    return text.left(40);
}

} // namespace tuiwen::themes
