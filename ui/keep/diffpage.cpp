// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/diffpage.h"

#include "ui/keep/nodehtml.h"
#include "ui/style/style.h"

#include <QCoreApplication>

namespace tuiwen::ui::keep {

namespace {

using tuiwen::keep::BlockDiff;
using tuiwen::keep::Change;
using tuiwen::keep::Piece;

constexpr int shownAround = 2; ///< unchanged blocks beside a change
constexpr int worthFolding = 4;

QString text(const char *source)
{
    return QCoreApplication::translate("DiffPage", source);
}

QString piecesHtml(const std::vector<Piece> &pieces)
{
    QString html;
    for (const Piece &piece : pieces) {
        switch (piece.change) {
        case Change::Same:
            html += inlineHtml(piece.after);
            break;
        case Change::Inserted:
            html += QStringLiteral("<ins>%1</ins>").arg(inlineHtml(piece.after));
            break;
        case Change::Deleted:
            html += QStringLiteral("<del>%1</del>").arg(inlineHtml(piece.before));
            break;
        case Change::Changed:
            html += QStringLiteral("<span class=\"fmt\">%1</span>").arg(inlineHtml(piece.after));
            break;
        }
    }
    return html;
}

QString blockHtml(const BlockDiff &diff)
{
    switch (diff.change) {
    case Change::Same:
        return nodeHtml(diff.after);
    case Change::Inserted:
        return nodeHtml(diff.after, QStringLiteral("ins"));
    case Change::Deleted:
        return nodeHtml(diff.before, QStringLiteral("del"));
    case Change::Changed:
        break;
    }
    const bool dressed =
        diff.before.type != diff.after.type || diff.before.attrs != diff.after.attrs;
    const QString classes = dressed ? QStringLiteral("dressed") : QString();
    if (diff.pieces.empty() && diff.children.empty()) {
        return nodeHtml(diff.after, classes);
    }
    const Tags tags = tagsOf(diff.after, classes);
    QString inner = piecesHtml(diff.pieces);
    for (const BlockDiff &child : diff.children) {
        inner += blockHtml(child);
    }
    return tags.open + inner + tags.close;
}

bool isChange(const BlockDiff &diff)
{
    return diff.change != Change::Same && !(diff.moved != 0 && diff.change == Change::Deleted);
}

QString labelOf(const BlockDiff &diff)
{
    if (diff.moved != 0) {
        return text(QT_TRANSLATE_NOOP("DiffPage", "Moved here"));
    }
    switch (diff.change) {
    case Change::Inserted:
        return text(QT_TRANSLATE_NOOP("DiffPage", "Added"));
    case Change::Deleted:
        return text(QT_TRANSLATE_NOOP("DiffPage", "Removed"));
    case Change::Changed:
        break;
    case Change::Same:
        return {};
    }
    const bool words = std::any_of(diff.pieces.begin(), diff.pieces.end(), [](const Piece &piece) {
        return piece.change == Change::Inserted || piece.change == Change::Deleted;
    });
    return words || !diff.children.empty() ? text(QT_TRANSLATE_NOOP("DiffPage", "Changed"))
                                           : text(QT_TRANSLATE_NOOP("DiffPage", "Format"));
}

QString changeHtml(const BlockDiff &diff, int number, int index, bool offersRestore)
{
    const QString restore =
        offersRestore
            ? QStringLiteral("<a href=\"tuiwen://restore/%1\">%2</a>")
                  .arg(index)
                  .arg(text(QT_TRANSLATE_NOOP("DiffPage", "Restore this passage")).toHtmlEscaped())
            : QString();
    const char *kind = diff.moved != 0                   ? "moved"
                       : diff.change == Change::Inserted ? "added"
                       : diff.change == Change::Deleted  ? "removed"
                                                         : "changed";
    return QStringLiteral("<section id=\"c%1\" class=\"change %2\"><div class=\"label\">"
                          "<span>%3</span>%4</div>%5</section>")
        .arg(number)
        .arg(QLatin1StringView(kind), labelOf(diff).toHtmlEscaped(), restore, blockHtml(diff));
}

QString goneHtml(const BlockDiff &diff)
{
    return QStringLiteral("<section class=\"change away\"><div class=\"label\"><span>%1</span>"
                          "</div>%2</section>")
        .arg(text(QT_TRANSLATE_NOOP("DiffPage", "Moved away")).toHtmlEscaped(),
             nodeHtml(diff.before));
}

/// A line of text that is no document: the title, the digest.
QString lineHtml(const QString &before, const QString &after)
{
    tuiwen::keep::Effort effort;
    const auto nodes = [](const QString &line) {
        return line.isEmpty() ? std::vector<article::Node>{}
                              : std::vector<article::Node>{article::textNode(line)};
    };
    return piecesHtml(tuiwen::keep::compareInline(nodes(before), nodes(after), effort));
}

QString bodyHtml(const DiffPage &page)
{
    const BlockDiff &body = *page.body;
    if (body.change == Change::Same) {
        return nodeHtml(body.after);
    }
    const auto &blocks = body.children;
    const auto count = static_cast<int>(blocks.size());
    QString html;
    int number = 0;
    for (int i = 0; i < count;) {
        if (blocks[static_cast<size_t>(i)].change != Change::Same) {
            const BlockDiff &block = blocks[static_cast<size_t>(i)];
            html += isChange(block) ? changeHtml(block, number++, i, page.offersRestore)
                                    : goneHtml(block);
            ++i;
            continue;
        }
        int end = i;
        while (end < count && blocks[static_cast<size_t>(end)].change == Change::Same) {
            ++end;
        }
        const int first = i == 0 ? i : i + shownAround;
        const int last = end == count ? end : end - shownAround;
        const bool fold = page.folds && last - first >= worthFolding;
        for (; i < end; ++i) {
            if (fold && i == first) {
                html += QStringLiteral("<details><summary>%1</summary>")
                            .arg(QCoreApplication::translate("DiffPage", "%n unchanged passage(s)",
                                                             nullptr, last - first)
                                     .toHtmlEscaped());
            }
            html += blockHtml(blocks[static_cast<size_t>(i)]);
            if (fold && i + 1 == last) {
                html += QStringLiteral("</details>");
            }
        }
    }
    return html;
}

constexpr const char *policy =
    "default-src 'none'; img-src tuiwen: data:; style-src 'unsafe-inline'; script-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'";

QString sheet()
{
    const style::Palette &p = style::palette();
    QString css = QStringLiteral(R"(
* { box-sizing: border-box; } img, table { max-width: 100%; }
html { background: @desk; }
body { margin: 16px auto; max-width: 640px; padding: 28px 36px 40px; background: @page; color: @ink;
  border: 1px solid @line; border-radius: 8px; font: 16px/1.75 "Noto Sans CJK SC", system-ui, sans-serif;
  overflow-wrap: break-word; font-variant-ligatures: none; }
h1.title { font-size: 22px; line-height: 1.4; margin: 0 0 6px; }
p.digest { color: @mute; font-size: 13px; margin: 0 0 20px; padding-bottom: 14px; border-bottom: 1px solid @line; }
p, ul, ol, pre, blockquote, table, figure, .box { margin: 0 0 12px; }
h1, h2, h3, h4, h5, h6 { font-size: 18px; line-height: 1.5; margin: 18px 0 8px; }
blockquote { padding-left: 12px; border-left: 3px solid @lineStrong; color: @ink2; }
pre { padding: 10px 12px; background: @sunken; border-radius: 6px; white-space: pre-wrap; font: 13px/1.6 "Noto Sans Mono CJK SC", monospace; }
code { font-family: "Noto Sans Mono CJK SC", monospace; font-size: .92em; }
table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid @line; padding: 6px 8px; font-size: 14px; vertical-align: top; }
td p, th p, li p { margin: 0; }
img { max-height: 320px; border-radius: 4px; vertical-align: bottom; } figure { text-align: center; }
figcaption { color: @mute; font-size: 13px; } hr { border: 0; border-top: 1px solid @lineStrong; margin: 18px 0; }
.link { color: @info; text-decoration: underline; }
.box { border: 1px dashed @lineStrong; border-radius: 6px; padding: 8px 12px; } .box.inline { display: inline-block; padding: 0 6px; margin: 0; }
.kind { display: block; color: @mute; font-size: 12px; } .box.inline .kind { display: inline; }
ins, .ins { background: @okSoft; color: @ok; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
del, .del { background: @errSoft; color: @err; text-decoration: line-through; }
ins img, img.ins, .ins img { outline: 3px solid @ok; } del img, .del img { outline: 3px solid @err; opacity: .55; }
.fmt { background: @hit; color: @hitInk; } .dressed { outline: 2px solid @hit; outline-offset: 3px; border-radius: 2px; }
.change { position: relative; margin: 0 -16px 12px; padding: 6px 16px 1px; border-left: 3px solid @lineStrong; border-radius: 2px; }
.change.added { border-left-color: @ok; } .change.removed { border-left-color: @err; } .change.moved, .change.away { border-left-color: @info; }
.change.changed { border-left-color: @warn; } .change.away { opacity: .55; }
.change.moved .ins { background: @infoSoft; color: inherit; text-decoration: none; }
.change.current { background: @selected; box-shadow: 0 0 0 1px @line; }
.label { display: flex; justify-content: space-between; font-size: 12px; line-height: 20px; color: @mute; }
.label a { color: @accent; text-decoration: none; padding: 0 4px; border-radius: 4px; } .label a:hover { background: @hover; }
details { margin: 0 0 12px; } summary { color: @mute; font-size: 12px; cursor: pointer; text-align: center; background: @sunken; border-radius: 6px; line-height: 26px; }
details[open] summary { margin-bottom: 12px; }
)");
    const auto set = [&css](const char *name, const QColor &colour) {
        css.replace(QLatin1Char('@') + QLatin1StringView(name) + QLatin1Char(';'),
                    colour.name() + QLatin1Char(';'));
        css.replace(QLatin1Char('@') + QLatin1StringView(name) + QLatin1Char(' '),
                    colour.name() + QLatin1Char(' '));
    };
    set("desk", p.desk);
    set("page", p.page);
    set("ink", p.ink);
    set("ink2", p.ink2);
    set("mute", p.mute);
    set("line", p.line);
    set("lineStrong", p.lineStrong);
    set("sunken", p.sunken);
    set("hover", p.hover);
    set("selected", p.selected);
    set("accent", p.accent);
    set("info", p.info);
    set("infoSoft", p.infoSoft);
    set("ok", p.ok);
    set("okSoft", p.okSoft);
    set("err", p.err);
    set("errSoft", p.errSoft);
    set("warn", p.warn);
    set("hit", p.hit);
    set("hitInk", p.hitInk);
    return css;
}

} // namespace

QVector<int> changedBlocks(const BlockDiff &body)
{
    QVector<int> indices;
    for (size_t i = 0; i < body.children.size(); ++i) {
        if (isChange(body.children[i])) {
            indices << static_cast<int>(i);
        }
    }
    return indices;
}

QByteArray diffDocument(const DiffPage &page)
{
    const QString digest = lineHtml(page.oldDigest, page.newDigest);
    const QString html =
        QStringLiteral("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\"><style>%2"
                       "</style></head><body><h1 class=\"title\">%3</h1>%4%5</body></html>")
            .arg(QLatin1StringView(policy), sheet(), lineHtml(page.oldTitle, page.newTitle),
                 digest.isEmpty() ? QString()
                                  : QStringLiteral("<p class=\"digest\">%1</p>").arg(digest),
                 bodyHtml(page));
    return html.toUtf8();
}

} // namespace tuiwen::ui::keep
