// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docrules.h"

#include "core/article/gate.h"

namespace tuiwen::article {

namespace {

constexpr qsizetype most = 500;
constexpr int muchOfTheLimit = 4; ///< formulas that take more than this part are worth a word

class DocumentCheck
{
public:
    explicit DocumentCheck(const RenderOptions &options)
        : m_options(options)
    {}

    void look(const Node &node);
    void add(const char *rule, Severity severity, const QString &where, const QString &message)
    {
        if (m_findings.size() < most) {
            m_findings.append({QString::fromLatin1(rule), severity, where, message});
        }
    }
    [[nodiscard]] QVector<Finding> take() { return std::move(m_findings); }

private:
    void formula(const Node &node);
    void markup(const Node &node);

    const RenderOptions &m_options;
    int m_formulas = 0;
    int m_characters = 0; ///< of their drawings
    bool m_full = false;  ///< the others stay TeX
    QVector<Finding> m_findings;
};

void DocumentCheck::formula(const Node &node)
{
    if (!m_options.typeset || m_full) {
        return;
    }
    if (m_formulas == maxDrawnFormulas || m_characters >= maxDrawnCharacters) {
        m_full = true;
        add("WX029", Severity::Warning, QStringLiteral("content"),
            QStringLiteral("only the first %1 formulas are drawn").arg(m_formulas));
        return;
    }
    ++m_formulas;
    const QString tex = node.string(Attr::Tex);
    const auto drawn = m_options.typeset(tex, node.type == NodeType::MathBlock);
    if (!drawn) {
        add("WX029", Severity::Error, QStringLiteral("formula ") + tex.simplified().left(60),
            QStringLiteral("the formula cannot be drawn: ") + drawn.error().detail);
        return;
    }
    m_characters += int(drawn->svg.size());
}

void DocumentCheck::markup(const Node &node)
{
    const bool platform = node.type == NodeType::Platform;
    const QString html = node.string(Attr::Html);
    if (!html.isEmpty() && gatedMarkup(html, platform).isEmpty()) {
        add("WX030", Severity::Warning, nameOf(node.type),
            QStringLiteral("nothing of this markup may stay in an article"));
    }
}

void DocumentCheck::look(const Node &node)
{
    switch (node.type) {
    case NodeType::MathBlock:
    case NodeType::MathInline:
        formula(node);
        break;
    case NodeType::MiniProgram:
        if (node.string(Attr::Appid).isEmpty()) {
            add("WX030", Severity::Warning, nameOf(node.type),
                QStringLiteral("a Mini Program without its AppID opens nothing"));
        }
        break;
    case NodeType::Video:
        if (!isPlayable(node.string(Attr::Vid))) {
            add("WX030", Severity::Warning, nameOf(node.type),
                QStringLiteral("this video must be put in by hand at mp.weixin.qq.com; its place "
                               "shows the cover"));
        }
        break;
    case NodeType::Styled:
    case NodeType::Platform:
        markup(node);
        break;
    default:
        break;
    }
    for (const Mark &mark : node.marks) {
        if (mark.type == MarkType::MiniProgramLink && string(mark, Attr::Appid).isEmpty()) {
            add("WX030", Severity::Warning, node.text.left(40),
                QStringLiteral("a Mini Program without its AppID opens nothing"));
        }
    }
}

} // namespace

QVector<Finding> checkDocument(const Node &document, const RenderOptions &options,
                               const Rendered &rendered)
{
    DocumentCheck check(options);
    walk(
        document,
        [&check](const Node &node) {
            check.look(node);
            return true;
        },
        [](const Node &) {});
    if (rendered.formulaCharacters * muchOfTheLimit > options.limit) {
        check.add("WX029", Severity::Info, QStringLiteral("content"),
                  QStringLiteral("formulas take %1 of the %2 characters an article may have")
                      .arg(rendered.formulaCharacters)
                      .arg(options.limit));
    }
    return check.take();
}

} // namespace tuiwen::article
