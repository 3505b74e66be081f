// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::article {

/// Appends compact HTML to a growing text.
class HtmlWriter
{
public:
    void reserve(qsizetype size) { m_out.reserve(size); }
    /// Markup as it is.
    void raw(QStringView markup) { m_out += markup; }
    void raw(QLatin1StringView markup) { m_out += markup; }
    /// Text: & and < escaped.
    void text(QStringView text);
    /// The next code() starts a line.
    void beginLine() { m_lineStart = true; }
    /// Numbers the lines of code from here on, beginning with 1: each number is `width` characters
    /// wide and dressed in `style`.
    void beginNumbers(int width, const QString &style);
    void endNumbers() { m_line = 0; }
    /// Code: newline becomes <br>, leading and repeated blanks U+00A0, a tab four of them.
    void code(QStringView text);
    /// ` name="value"` with & < > " escaped.
    void attribute(QLatin1StringView name, QStringView value);
    /// `<tag style="style">`, without the attribute when both parts are empty.
    void open(QLatin1StringView tag, QStringView style, QStringView more = {});
    void close(QLatin1StringView tag);

    [[nodiscard]] qsizetype size() const { return m_out.size(); }
    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    void number();

    QString m_out;
    int m_line = 0; ///< the number of the current line; 0 = lines are not numbered
    int m_numberWidth = 0;
    QString m_numberStyle;
    bool m_lineStart = true;
};

} // namespace tuiwen::article
