// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/htmlwriter.h"

namespace tuiwen::article {

void HtmlWriter::text(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != '&' && c != '<') {
            continue;
        }
        m_out += text.mid(from, i - from);
        m_out += c == '&' ? QLatin1StringView("&amp;") : QLatin1StringView("&lt;");
        from = i + 1;
    }
    m_out += text.mid(from);
}

void HtmlWriter::code(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool lineStart = m_out.isEmpty() || m_lineStart;
        m_lineStart = false;
        switch (c) {
        case '\n':
            m_out += QLatin1StringView("<br>");
            m_lineStart = true;
            if (m_line > 0) {
                ++m_line;
                number();
            }
            break;
        case '\t':
            m_out += QStringLiteral("\u00a0\u00a0\u00a0\u00a0");
            break;
        case ' ': {
            const QChar last = m_out.isEmpty() ? QChar() : m_out.back();
            const bool more = i + 1 < text.size() &&
                              (text[i + 1] == QLatin1Char(' ') || text[i + 1] == QLatin1Char('\t'));
            m_out += lineStart || more || last == QLatin1Char(' ') || last == QChar(0xa0)
                         ? QChar(0xa0)
                         : QChar(u' ');
            break;
        }
        case '&':
            m_out += QLatin1StringView("&amp;");
            break;
        case '<':
            m_out += QLatin1StringView("&lt;");
            break;
        default:
            m_out += QChar(c);
        }
    }
}

void HtmlWriter::beginNumbers(int width, const QString &style)
{
    m_line = 1;
    m_numberWidth = width;
    m_numberStyle = style;
    number();
}

void HtmlWriter::number()
{
    const QString text = QString::number(m_line).rightJustified(m_numberWidth, QChar(0xa0));
    if (!m_numberStyle.isEmpty()) {
        open(QLatin1StringView("span"), m_numberStyle);
    }
    m_out += text;
    if (!m_numberStyle.isEmpty()) {
        close(QLatin1StringView("span"));
    }
    m_out += QStringLiteral("\u00a0\u00a0");
}

void HtmlWriter::attribute(QLatin1StringView name, QStringView value)
{
    m_out += QLatin1Char(' ');
    m_out += name;
    m_out += QLatin1StringView("=\"");
    m_out += value.toString().toHtmlEscaped();
    m_out += QLatin1Char('"');
}

void HtmlWriter::open(QLatin1StringView tag, QStringView style, QStringView more)
{
    m_out += QLatin1Char('<');
    m_out += tag;
    if (!style.isEmpty() || !more.isEmpty()) {
        m_out += QLatin1StringView(" style=\"");
        m_out += style;
        if (!style.isEmpty() && !more.isEmpty()) {
            m_out += QLatin1Char(';');
        }
        m_out += more;
        m_out += QLatin1Char('"');
    }
    m_out += QLatin1Char('>');
}

void HtmlWriter::close(QLatin1StringView tag)
{
    m_out += QLatin1StringView("</");
    m_out += tag;
    m_out += QLatin1Char('>');
}

} // namespace tuiwen::article
