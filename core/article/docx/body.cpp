// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/body.h"

#include "core/article/docx/omml.h"

#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::article::docx {

namespace {

using foreign::Element;

Element make(const char *tag)
{
    Element element;
    element.tag = QString::fromLatin1(tag);
    return element;
}

void addText(Element &into, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (!into.children.empty() && into.children.back().isText()) {
        into.children.back().text += text;
        return;
    }
    into.children.emplace_back();
    into.children.back().text = text;
}

void declare(Element &element, const char *property, const QString &value)
{
    element.style.append({QString::fromLatin1(property), value});
}

/// Character properties as declarations.
void dress(Element &element, const RunLook &look)
{
    const auto px = [](double value) -> QString { return QString::number(value, 'f', 2) + u"px"; };
    if (look.bold.value_or(false)) {
        declare(element, "font-weight", QStringLiteral("bold"));
    }
    if (look.italic.value_or(false)) {
        declare(element, "font-style", QStringLiteral("italic"));
    }
    if (look.underline.value_or(false) || look.strike.value_or(false)) {
        declare(element, "text-decoration",
                QStringLiteral("%1 %2").arg(
                    look.underline.value_or(false) ? QStringLiteral("underline") : QString(),
                    look.strike.value_or(false) ? QStringLiteral("line-through") : QString()));
    }
    if (look.color && !look.color->isEmpty()) {
        declare(element, "color", *look.color);
    }
    if (look.highlight && !look.highlight->isEmpty()) {
        declare(element, "background-color", *look.highlight);
    }
    if (look.px) {
        declare(element, "font-size", px(*look.px));
    }
    if (look.spacing && *look.spacing > 0) {
        declare(element, "letter-spacing", px(*look.spacing));
    }
    if (look.script && *look.script != 0) {
        declare(element, "vertical-align",
                *look.script > 0 ? QStringLiteral("super") : QStringLiteral("sub"));
    }
}

QString linkIn(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("HYPERLINK\\s+\"([^\"]{1,2000})\""));
    const auto match = pattern.match(code);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// Checkboxes and bullets written as signs of a symbol font.
QString symbolOf(const Xml &sign)
{
    const QString code = sign.attr(QLatin1StringView("w:char")).right(2).toUpper();
    static const QHash<QString, QString> signs{
        {QStringLiteral("FE"), QStringLiteral("☑")}, {QStringLiteral("FC"), QStringLiteral("✓")},
        {QStringLiteral("A8"), QStringLiteral("☐")}, {QStringLiteral("6F"), QStringLiteral("☐")},
        {QStringLiteral("FB"), QStringLiteral("✗")}, {QStringLiteral("6C"), QStringLiteral("●")},
        {QStringLiteral("E0"), QStringLiteral("→")}};
    return signs.value(code);
}

} // namespace

Element Body::read(const Xml &body)
{
    Element root = make("body");
    blocks(body, root);
    for (qsizetype i = 0; i < m_called.size(); ++i) {
        Element note = make("p");
        note.attrs.append({QStringLiteral("id"), QStringLiteral("note-%1").arg(i)});
        Element text = make("div");
        blocks(*m_notes.value(m_called[i]), text);
        addText(note, text.allText().simplified() + u' ');
        Element back = make("a");
        back.attrs.append({QStringLiteral("href"), QStringLiteral("#call-%1").arg(i)});
        addText(back, QStringLiteral("↩"));
        note.children.push_back(std::move(back));
        root.children.push_back(std::move(note));
    }
    return root;
}

void Body::blocks(const Xml &parent, Element &into)
{
    for (const Xml &child : parent.children) {
        if (child.is(QLatin1StringView("w:p"))) {
            paragraph(child, into);
            flushBoxes(into);
        } else if (child.is(QLatin1StringView("w:tbl"))) {
            table(child, into);
        } else if (child.is(QLatin1StringView("m:oMathPara"))) {
            equation(child, true, into);
        } else if (child.name == u"w:sdt" || child.name == u"w:sdtContent" ||
                   child.name == u"w:ins" || child.name == u"w:customXml" ||
                   child.name == u"w:smartTag") {
            blocks(child, into);
        } else if (child.is(QLatin1StringView("w:altChunk"))) {
            m_losses.add(QStringLiteral("embedded document"),
                         QStringLiteral("only the document itself is read"));
        }
    }
}

void Body::flushBoxes(Element &into)
{
    std::vector<const Xml *> boxes;
    boxes.swap(m_boxes);
    for (const Xml *box : boxes) {
        m_losses.add(QStringLiteral("text box"),
                     QStringLiteral("its words were kept in the running text"));
        blocks(*box, into);
    }
}

void Body::paragraph(const Xml &source, Element &into)
{
    const Xml *properties = source.child(QLatin1StringView("w:pPr"));
    ParagraphLook look = m_styles.paragraph(
        properties == nullptr ? QString() : properties->valueOf(QLatin1StringView("w:pStyle")));
    if (properties != nullptr) {
        look.apply(*properties);
    }
    if (look.role == Role::Contents) {
        m_losses.add(QStringLiteral("table of contents"),
                     QStringLiteral("it has page numbers, an article has no pages"));
        return;
    }
    const bool numbered = look.numId && *look.numId != u"0";
    const QString sign = numbered ? m_numbering.next(*look.numId, look.level.value_or(0)) : QString();
    Element made = make("p");
    inlines(source, look, made);
    finish(std::move(made), look, sign, into);
}

void Body::finish(Element made, const ParagraphLook &look, const QString &sign, Element &into)
{
    if (look.role == Role::Title && m_title.isEmpty() && m_tables == 0) {
        m_title = made.allText().simplified();
        if (!m_title.isEmpty()) {
            return;
        }
    }
    const auto last = [&](const char *tag) {
        return !into.children.empty() && into.children.back().is(QLatin1StringView(tag))
                   ? &into.children.back()
                   : nullptr;
    };
    if (look.role == Role::Code) {
        if (last("pre") == nullptr) {
            into.children.push_back(make("pre"));
        }
        Element line = make("div");
        addText(line, made.allText() + u'\n');
        into.children.back().children.push_back(std::move(line));
        return;
    }
    if (made.children.size() == 1 && made.children.front().has(QLatin1StringView("data-tex"))) {
        made.children.front().attrs.append({QStringLiteral("display"), QStringLiteral("block")});
    }
    const bool heading = look.outline && made.hasContent();
    if (heading) {
        made.tag = QStringLiteral("h%1").arg(*look.outline + 1);
        if (!sign.isEmpty() && sign != u"•") {
            Element number;
            number.text = sign + u' ';
            made.children.insert(made.children.begin(), std::move(number));
        }
    } else if (!sign.isEmpty()) {
        declare(made, "mso-list",
                QStringLiteral("l0 level%1 lfo1").arg(look.level.value_or(0) + 1));
        Element mark = make("span");
        declare(mark, "mso-list", QStringLiteral("Ignore"));
        addText(mark, sign);
        made.children.insert(made.children.begin(), std::move(mark));
    }
    if (look.align && !look.align->isEmpty()) {
        declare(made, "text-align", *look.align);
    }
    if (look.leading && !heading) {
        declare(made, "line-height", QString::number(*look.leading, 'f', 2));
    }
    if (look.firstLine && *look.firstLine >= 1 && sign.isEmpty()) {
        declare(made, "text-indent", QStringLiteral("2em"));
    }
    // A line in the style of captions under a picture is its caption.
    if (look.role == Role::Caption && !into.children.empty()) {
        Element &before = into.children.back();
        const Element *picture = before.find(
            [](const Element &element) { return element.is(QLatin1StringView("img")); });
        if (picture != nullptr && before.allText().trimmed().isEmpty() &&
            before.is(QLatin1StringView("p"))) {
            Element figure = make("figure");
            figure.children.push_back(*picture);
            Element caption = make("figcaption");
            addText(caption, made.allText().simplified());
            figure.children.push_back(std::move(caption));
            before = std::move(figure);
            return;
        }
    }
    if (look.role == Role::Quote && !heading) {
        if (last("blockquote") == nullptr) {
            into.children.push_back(make("blockquote"));
        }
        into.children.back().children.push_back(std::move(made));
        return;
    }
    into.children.push_back(std::move(made));
}

void Body::inlines(const Xml &parent, const ParagraphLook &look, Element &into)
{
    for (const Xml &child : parent.children) {
        const QString &name = child.name;
        if (name == u"w:r") {
            run(child, look, into);
        } else if (name == u"w:hyperlink") {
            const Relation target =
                m_relations.value(child.attr(QLatin1StringView("r:id")));
            Element link = make(target.external ? "a" : "span");
            if (target.external) {
                link.attrs.append({QStringLiteral("href"), target.target});
            }
            inlines(child, look, link);
            into.children.push_back(std::move(link));
        } else if (name == u"w:fldSimple") {
            const QString href = linkIn(child.attr(QLatin1StringView("w:instr")));
            Element link = make(href.isEmpty() ? "span" : "a");
            if (!href.isEmpty()) {
                link.attrs.append({QStringLiteral("href"), href});
            }
            inlines(child, look, link);
            into.children.push_back(std::move(link));
        } else if (name == u"m:oMath") {
            equation(child, false, into);
        } else if (name == u"m:oMathPara") {
            equation(child, true, into);
        } else if (name == u"w:del" || name == u"w:moveFrom") {
            m_losses.add(QStringLiteral("deleted text"),
                         QStringLiteral("tracked changes were accepted"));
        } else if (name == u"w:ins" || name == u"w:moveTo" || name == u"w:sdt" ||
                   name == u"w:sdtContent" || name == u"w:smartTag" || name == u"w:customXml") {
            inlines(child, look, into);
        }
    }
}

/// Keeps track of fields: begin, code, separator, shown result, end.
void Body::field(const Xml &mark)
{
    const QString type = mark.attr(QLatin1StringView("w:fldCharType"));
    if (type == u"begin") {
        m_fields.push_back({});
    } else if (type == u"separate" && !m_fields.empty()) {
        m_fields.back().shown = true;
        m_fields.back().href = linkIn(m_fields.back().code);
    } else if (type == u"end" && !m_fields.empty()) {
        m_fields.pop_back();
    }
}

void Body::run(const Xml &source, const ParagraphLook &look, Element &into)
{
    RunLook own = look.run;
    if (const Xml *properties = source.child(QLatin1StringView("w:rPr"))) {
        const QString style = properties->valueOf(QLatin1StringView("w:rStyle"));
        if (!style.isEmpty()) {
            m_styles.applyRun(style, own);
        }
        own.apply(*properties);
    }
    Element made = make(own.code ? "code" : "span");
    dress(made, own);
    for (const Xml &child : source.children) {
        const QString &name = child.name;
        if (name == u"w:fldChar") {
            field(child);
        } else if (name == u"w:instrText") {
            if (!m_fields.empty()) {
                m_fields.back().code += child.text;
            }
        } else if (!m_fields.empty() && !m_fields.back().shown) {
            continue;
        } else if (name == u"w:t") {
            addText(made, child.text);
        } else if (name == u"w:tab") {
            addText(made, QStringLiteral(" "));
        } else if (name == u"w:br" || name == u"w:cr") {
            const QString type = child.attr(QLatin1StringView("w:type"));
            if (type.isEmpty() || type == u"textWrapping") {
                made.children.push_back(make("br"));
            }
        } else if (name == u"w:noBreakHyphen") {
            addText(made, QStringLiteral("-"));
        } else if (name == u"w:sym") {
            addText(made, symbolOf(child));
        } else if (name == u"w:footnoteReference" || name == u"w:endnoteReference") {
            note((name == u"w:footnoteReference" ? u'f' : u'e') +
                     child.attr(QLatin1StringView("w:id")),
                 made);
        } else if (name == u"w:commentReference") {
            m_losses.add(QStringLiteral("comment"), QStringLiteral("an article has no comments"));
        } else if (name == u"w:drawing" || name == u"w:pict" || name == u"w:object" ||
                   name == u"mc:AlternateContent") {
            drawing(child, made);
        }
    }
    if (made.children.empty()) {
        return;
    }
    if (own.hidden.value_or(false)) {
        m_losses.add(QStringLiteral("hidden element"),
                     QStringLiteral("what a page does not show was left out"));
        return;
    }
    const bool linked = !m_fields.empty() && !m_fields.back().href.isEmpty();
    if (!linked) {
        into.children.push_back(std::move(made));
        return;
    }
    Element link = make("a");
    link.attrs.append({QStringLiteral("href"), m_fields.back().href});
    link.children.push_back(std::move(made));
    into.children.push_back(std::move(link));
}

void Body::note(const QString &key, Element &into)
{
    if (!m_notes.contains(key)) {
        return;
    }
    const qsizetype number = m_called.size();
    m_called << key;
    Element call = make("a");
    call.attrs.append({QStringLiteral("href"), QStringLiteral("#note-%1").arg(number)});
    call.attrs.append({QStringLiteral("id"), QStringLiteral("call-%1").arg(number)});
    addText(call, QStringLiteral("[%1]").arg(number + 1));
    into.children.push_back(std::move(call));
}

void Body::equation(const Xml &source, bool display, Element &into)
{
    bool complete = true;
    const QString tex = texOf(source, complete);
    if (tex.isEmpty()) {
        return;
    }
    if (!complete) {
        m_losses.add(QStringLiteral("Word equation"),
                     QStringLiteral("parts of it were kept as signs only; look at its TeX"));
    }
    Element made = make("span");
    made.attrs.append({QStringLiteral("data-tex"), tex});
    if (display) {
        made.attrs.append({QStringLiteral("display"), QStringLiteral("block")});
    }
    into.children.push_back(std::move(made));
}

} // namespace tuiwen::article::docx
