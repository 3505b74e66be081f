// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/highlight.h"

#include "core/article/grammar.h"

#include <algorithm>

namespace tuiwen::article {

namespace {

constexpr QChar newline{u'\n'};

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

class Scanner
{
public:
    Scanner(QStringView code, const Grammar &grammar)
        : m_code(code)
        , m_grammar(grammar)
    {}

    std::vector<CodeRun> run()
    {
        while (m_at < m_code.size()) {
            const qsizetype before = m_at;
            const Token kind = next();
            push(m_at - before, kind);
        }
        return std::move(m_runs);
    }

private:
    Token next()
    {
        if (m_at == 0 || m_code[m_at - 1] == newline) {
            if (m_grammar.shape == Grammar::Shape::Diff) {
                return diffLine();
            }
            if (m_grammar.shape == Grammar::Shape::Keys && key()) {
                return Token::Keyword;
            }
        }
        if (m_grammar.shape == Grammar::Shape::Markup) {
            return markup();
        }
        return word();
    }

    /// Keeps blanks between two runs of one kind inside that kind.
    void push(qsizetype length, Token kind)
    {
        const QStringView text = m_code.mid(m_at - length, length);
        const bool blank =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c == QLatin1Char(' '); });
        if (m_runs.empty() || (kind != m_runs.back().kind)) {
            const bool bridged =
                m_blankTail && m_runs.size() > 1 && m_runs[m_runs.size() - 2].kind == kind;
            if (bridged) {
                m_runs[m_runs.size() - 2].length += m_runs.back().length + length;
                m_runs.pop_back();
                m_blankTail = false;
                return;
            }
            m_runs.push_back({length, kind});
            m_blankTail = kind == Token::Plain && blank;
            return;
        }
        m_runs.back().length += length;
        m_blankTail = m_blankTail && blank;
    }

    bool starts(const QString &text) const { return m_code.mid(m_at).startsWith(text); }

    void toLineEnd()
    {
        const qsizetype end = m_code.indexOf(newline, m_at);
        m_at = end < 0 ? m_code.size() : end;
    }

    /// Moves behind `text`, or to the end when it does not come.
    void behind(QStringView text, qsizetype from)
    {
        const qsizetype end = m_code.indexOf(text, from);
        m_at = end < 0 ? m_code.size() : end + text.size();
    }

    bool comment()
    {
        if (!m_grammar.blockOpen.isEmpty() && starts(m_grammar.blockOpen)) {
            behind(m_grammar.blockClose, m_at + m_grammar.blockOpen.size());
            return true;
        }
        for (const QString &mark : m_grammar.lineComments) {
            // A hash or semicolon inside a word is no comment: $#, a#b.
            const bool inWord = mark.size() == 1 && m_at > 0 && !m_code[m_at - 1].isSpace();
            if (starts(mark) && !inWord) {
                toLineEnd();
                return true;
            }
        }
        return false;
    }

    bool string()
    {
        const QChar quote = m_code[m_at];
        if (m_grammar.longQuotes.contains(quote)) {
            closeString(quote, true);
            return true;
        }
        if (!m_grammar.quotes.contains(quote)) {
            return false;
        }
        const QString triple(3, quote);
        if (m_grammar.tripleQuotes && starts(triple)) {
            behind(triple, m_at + 3);
            return true;
        }
        return closeString(quote, false);
    }

    /// False, without moving, when the string does not end on its line.
    bool closeString(QChar quote, bool overLines)
    {
        for (qsizetype i = m_at + 1; i < m_code.size(); ++i) {
            if (m_code[i] == QLatin1Char('\\')) {
                ++i;
            } else if (m_code[i] == quote) {
                m_at = i + 1;
                return true;
            } else if (m_code[i] == newline && !overLines) {
                return false;
            }
        }
        if (overLines) {
            m_at = m_code.size();
        }
        return overLines;
    }

    Token word()
    {
        if (comment()) {
            return Token::Comment;
        }
        const QChar c = m_code[m_at];
        const qsizetype from = m_at;
        if (string()) {
            return m_grammar.shape == Grammar::Shape::Json && colonFollows() ? Token::Keyword
                                                                             : Token::String;
        }
        if (c.isDigit()) {
            while (m_at < m_code.size() &&
                   (isWordChar(m_code[m_at]) || m_code[m_at] == QLatin1Char('.'))) {
                ++m_at;
            }
            return Token::Number;
        }
        ++m_at;
        const bool prefixed =
            c == QLatin1Char('#') || c == QLatin1Char('@') || c == QLatin1Char('!');
        if (!isWordChar(c) && !prefixed) {
            return Token::Plain;
        }
        while (m_at < m_code.size() &&
               (isWordChar(m_code[m_at]) || (prefixed && m_code[m_at] == QLatin1Char('-')))) {
            ++m_at;
        }
        const QString text = m_code.mid(from, m_at - from).toString();
        return m_grammar.keywords.contains(m_grammar.ignoresCase ? text.toLower() : text)
                   ? Token::Keyword
                   : Token::Plain;
    }

    bool colonFollows() const
    {
        qsizetype i = m_at;
        while (i < m_code.size() && m_code[i] == QLatin1Char(' ')) {
            ++i;
        }
        return i < m_code.size() && m_code[i] == QLatin1Char(':');
    }

    /// Length of the indent and of the key at the start of a line; no key when nothing is assigned.
    bool key()
    {
        const auto skip = [this](qsizetype i, auto wanted) {
            while (i < m_code.size() && wanted(m_code[i])) {
                ++i;
            }
            return i;
        };
        const auto isBlank = [](QChar c) { return c == QLatin1Char(' '); };
        const qsizetype from =
            skip(m_at, [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('-'); });
        const qsizetype to = skip(from, [](QChar c) {
            return isWordChar(c) || c == QLatin1Char('.') || c == QLatin1Char('-') ||
                   c == QLatin1Char('/');
        });
        const qsizetype sign = skip(to, isBlank);
        if (to == from || sign >= m_code.size() ||
            (m_code[sign] != QLatin1Char(':') && m_code[sign] != QLatin1Char('='))) {
            return false;
        }
        m_at = to;
        return true;
    }

    Token diffLine()
    {
        const QChar sign = m_code[m_at];
        toLineEnd();
        m_at = std::min(m_at + 1, m_code.size());
        if (sign == QLatin1Char('+')) {
            return Token::String;
        }
        return sign == QLatin1Char('-')   ? Token::Keyword
               : sign == QLatin1Char('@') ? Token::Comment
                                          : Token::Plain;
    }

    Token markup()
    {
        if (starts(QStringLiteral("<!--"))) {
            behind(QStringLiteral("-->"), m_at + 4);
            m_inTag = false;
            return Token::Comment;
        }
        const QChar c = m_code[m_at];
        if (!m_inTag) {
            if (c == QLatin1Char('<') && m_at + 1 < m_code.size() &&
                (m_code[m_at + 1].isLetter() || m_code[m_at + 1] == QLatin1Char('/') ||
                 m_code[m_at + 1] == QLatin1Char('?') || m_code[m_at + 1] == QLatin1Char('!'))) {
                m_inTag = true;
                m_at += 2;
                while (m_at < m_code.size() &&
                       (isWordChar(m_code[m_at]) || m_code[m_at] == QLatin1Char('-') ||
                        m_code[m_at] == QLatin1Char(':') || m_code[m_at] == QLatin1Char('.'))) {
                    ++m_at;
                }
                return Token::Keyword;
            }
            ++m_at;
            return Token::Plain;
        }
        if (c == QLatin1Char('>')) {
            m_inTag = false;
            ++m_at;
            return Token::Keyword;
        }
        if ((c == QLatin1Char('"') || c == QLatin1Char('\'')) && closeString(c, true)) {
            return Token::String;
        }
        ++m_at;
        return Token::Plain;
    }

    QStringView m_code;
    const Grammar &m_grammar;
    qsizetype m_at = 0;
    bool m_inTag = false;
    bool m_blankTail = false; ///< the last run is plain and holds blanks only
    std::vector<CodeRun> m_runs;
};

} // namespace

bool isHighlightable(const QString &language)
{
    return grammarFor(language) != nullptr;
}

std::vector<CodeRun> highlighted(QStringView code, const QString &language)
{
    const Grammar *grammar = grammarFor(language);
    if (grammar == nullptr) {
        return {{code.size(), Token::Plain}};
    }
    return Scanner(code, *grammar).run();
}

} // namespace tuiwen::article
