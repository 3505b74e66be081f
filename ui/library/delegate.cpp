// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/delegate.h"

#include "ui/library/model.h"
#include "ui/library/thumbs.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pushstate.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tuiwen::ui::library {

namespace metrics = style::metrics;

namespace {

constexpr int margin = 20;
constexpr int gap = 16;
constexpr int checkSide = 16;
constexpr QSize coverSize{132, 56};
constexpr int stateWidth = 136;
constexpr int accountsWidth = 76;
constexpr int timeWidth = 104;
constexpr int wideEnough = 820; ///< below this the accounts column is left out

} // namespace

ArticleDelegate::ArticleDelegate(Thumbs &thumbs, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbs(thumbs)
{}

void ArticleDelegate::setQuery(const QString &query)
{
    m_terms = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QRect ArticleDelegate::bodyOf(const QRect &item)
{
    return {item.x(), item.bottom() - rowHeight + 1, item.width(), rowHeight};
}

QRect ArticleDelegate::checkBoxOf(const QRect &item)
{
    const QRect body = bodyOf(item);
    return {body.x(), body.y(), margin + checkSide + gap / 2, body.height()};
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool header = !index.data(ArticleModel::HeaderRole).toString().isEmpty();
    return {0, rowHeight + (header ? headerHeight : 0)};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const style::Palette &p = style::palette();
    const auto row = index.data(ArticleModel::RowRole).value<ArticleRow>();
    const QRect body = bodyOf(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    const QString header = index.data(ArticleModel::HeaderRole).toString();
    if (!header.isEmpty()) {
        paintHeader(*painter, {option.rect.x(), option.rect.y(), option.rect.width(), headerHeight},
                    header);
    }
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(body, selected ? p.selected : hovered || current ? p.hover : p.surface);
    painter->fillRect(QRect(body.x(), body.bottom(), body.width(), 1), p.line);
    if (current) {
        painter->fillRect(QRect(body.x(), body.y(), 2, body.height() - 1), p.accentSolid);
    }

    const bool wide = body.width() >= wideEnough;
    int x = body.x() + margin;
    paintCheckBox(*painter, {x, body.y(), checkSide, body.height()}, selected);
    x += checkSide + gap;
    paintCover(*painter,
               {QPoint(x, body.y() + (body.height() - coverSize.height()) / 2), coverSize}, row);
    x += coverSize.width() + gap;
    int right = body.right() + 1 - margin;
    paintTimes(*painter, {right - timeWidth, body.y(), timeWidth, body.height()}, row);
    right -= timeWidth + gap;
    if (wide) {
        paintAccounts(*painter, {right - accountsWidth, body.y(), accountsWidth, body.height()},
                      row);
        right -= accountsWidth + gap;
    }
    paintState(*painter, {right - stateWidth, body.y(), stateWidth, body.height()}, row);
    right -= stateWidth + gap;
    paintTexts(*painter, {x, body.y() + 12, right - x, 60}, row);
    painter->restore();
}

void ArticleDelegate::paintHeader(QPainter &painter, const QRect &rect, const QString &text) const
{
    const style::Palette &p = style::palette();
    painter.fillRect(rect, p.paper);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), p.line);
    paint::line(painter, rect.adjusted(margin, 0, -margin, 0), text, metrics::textMeta,
                QFont::Medium, p.mute);
}

void ArticleDelegate::paintCheckBox(QPainter &painter, const QRect &rect, bool checked) const
{
    const style::Palette &p = style::palette();
    const QRect box(rect.x(), rect.center().y() - checkSide / 2, checkSide, checkSide);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked ? p.accentSolid : p.lineStrong);
    painter.setBrush(checked ? p.accentSolid : p.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked) {
        painter.drawPixmap(box.topLeft() + QPoint(2, 2),
                           style::pixmap(QStringLiteral("check"), p.onAccent, 12,
                                         painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void ArticleDelegate::paintCover(QPainter &painter, const QRect &rect, const ArticleRow &row) const
{
    const style::Palette &p = style::palette();
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool none = row.summary.coverMedia.isEmpty();
    const QPixmap cover = none ? QPixmap() : m_thumbs.thumb(row.summary.coverMedia, coverSize, dpr);
    if (!cover.isNull()) {
        QPainterPath shape;
        shape.addRoundedRect(rect, metrics::radiusSmall, metrics::radiusSmall);
        painter.setClipPath(shape);
        painter.drawPixmap(rect.topLeft(), cover);
    } else {
        painter.setPen(none ? QPen(p.lineStrong, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(p.sunken);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                                metrics::radiusSmall);
        if (none) {
            const QString text = tr("No cover");
            const int width = QFontMetrics(style::font(metrics::textMeta)).horizontalAdvance(text);
            const int x = rect.x() + (rect.width() - width - 20) / 2;
            painter.drawPixmap(QPoint(x, rect.center().y() - 7),
                               style::pixmap(QStringLiteral("image-plus"), p.mute, 14, dpr));
            paint::line(painter, {x + 20, rect.y(), width + 4, rect.height()}, text,
                        metrics::textMeta, QFont::Normal, p.mute);
        }
    }
    painter.restore();
}

void ArticleDelegate::paintTexts(QPainter &painter, const QRect &rect, const ArticleRow &row) const
{
    const style::Palette &p = style::palette();
    const auto lineRect = [&rect](int n) {
        return QRect(rect.x(), rect.y() + 20 * n, rect.width(), 20);
    };
    const bool untitled = row.summary.title.trimmed().isEmpty();
    paintMarked(painter, lineRect(0), titleOf(row.summary), metrics::textRow, QFont::DemiBold,
                untitled ? p.mute : p.ink);
    paintMarked(painter, lineRect(1), row.summary.digest.simplified(), metrics::textSecondary,
                QFont::Normal, p.ink2);
    QRect third = lineRect(2);
    if (!row.trouble.isEmpty()) {
        painter.drawPixmap(QPoint(third.x(), third.y() + 3),
                           style::pixmap(QStringLiteral("triangle-alert"), p.err, 14,
                                         painter.device()->devicePixelRatioF()));
        third.setLeft(third.left() + 20);
        paint::line(painter, third, row.trouble, metrics::textSecondary, QFont::Normal, p.err);
    } else if (!row.summary.snippet.isEmpty()) {
        third.setLeft(third.left() + 6 +
                      paint::tag(painter, third, tr("Body · %n hit(s)", nullptr, row.summary.hits),
                                 Hue::Neutral));
        paintMarked(painter, third, row.summary.snippet.simplified(), metrics::textSecondary,
                    QFont::Normal, p.mute);
    } else {
        for (const TagMark &mark : row.tags) {
            const int room = third.width() - 14 - paint::tagWidth(mark.name, false);
            if (room < 0) {
                break;
            }
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark.colour);
            painter.drawRoundedRect(QRectF(third.x(), third.center().y() - 3, 8, 8), 2, 2);
            third.setLeft(third.left() + 12);
            third.setLeft(third.left() + 8 + paint::tag(painter, third, mark.name, Hue::Neutral));
        }
        paint::line(painter, third, row.summary.author, metrics::textSecondary, QFont::Normal,
                    p.mute);
    }
}

void ArticleDelegate::paintState(QPainter &painter, const QRect &rect, const ArticleRow &row) const
{
    const QRect top(rect.x(), rect.center().y() - 21, rect.width(), 20);
    const QRect bottom(rect.x(), top.bottom() + 5, rect.width(), 16);
    paint::chip(painter, top, row.stateText, row.stateHue);
    paint::line(painter, bottom, row.fact, metrics::textSecondary, QFont::Normal,
                style::palette().mute);
}

void ArticleDelegate::paintAccounts(QPainter &painter, const QRect &rect,
                                    const ArticleRow &row) const
{
    constexpr int side = 20;
    constexpr int most = 3;
    int x = rect.x();
    const int shown = row.accounts.size() > most ? most - 1 : static_cast<int>(row.accounts.size());
    for (int i = 0; i < shown; ++i) {
        const AccountMark &mark = row.accounts.at(i);
        paint::avatar(painter, {x, rect.y(), side, rect.height()}, mark.glyph, mark.colour, side);
        x += side + 4;
    }
    if (shown < row.accounts.size()) {
        paint::line(painter, {x, rect.y(), rect.right() - x, rect.height()},
                    QStringLiteral("+%1").arg(row.accounts.size() - shown), metrics::textMeta,
                    QFont::Medium, style::palette().mute);
    }
}

void ArticleDelegate::paintTimes(QPainter &painter, const QRect &rect, const ArticleRow &row) const
{
    const style::Palette &p = style::palette();
    const bool trashed = !row.summary.trashedAt.isNull();
    const UtcTime time = trashed ? row.summary.trashedAt : row.summary.updatedAt;
    const QString when = inChina(time).date() == inChina(m_now).date()
                             ? inChina(time).time().toString(QStringLiteral("HH:mm"))
                             : whenText(time, m_now);
    const QRect top(rect.x(), rect.center().y() - 18, rect.width(), 18);
    const QRect bottom(rect.x(), top.bottom() + 1, rect.width(), 18);
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    paint::line(painter, top, when, metrics::textSecondary, QFont::Normal, p.mute, right);
    paint::line(painter, bottom, tr("%n character(s)", nullptr, row.summary.characters),
                metrics::textSecondary, QFont::Normal, p.mute, right);
}

void ArticleDelegate::paintMarked(QPainter &painter, const QRect &rect, const QString &text, int px,
                                  int weight, const QColor &colour) const
{
    const QFont font = style::font(px, weight);
    const QFontMetrics fontMetrics(font);
    const QString shown = fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
    QVector<QTextLayout::FormatRange> marks;
    for (const QString &term : m_terms) {
        for (qsizetype at = shown.indexOf(term, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(term, at + term.size(), Qt::CaseInsensitive)) {
            QTextLayout::FormatRange mark;
            mark.start = static_cast<int>(at);
            mark.length = static_cast<int>(term.size());
            mark.format.setBackground(style::palette().hit);
            mark.format.setForeground(style::palette().hitInk);
            marks << mark;
        }
    }
    if (marks.isEmpty()) {
        paint::line(painter, rect, shown, px, weight, colour);
        return;
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + 4);
    layout.endLayout();
    painter.save();
    painter.setPen(colour);
    const qreal baseline = rect.y() + (rect.height() + fontMetrics.capHeight()) / 2.0;
    painter.setClipRect(rect);
    layout.draw(&painter, QPointF(rect.x(), baseline - line.ascent()));
    painter.restore();
}

} // namespace tuiwen::ui::library
