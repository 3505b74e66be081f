// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include "core/article/service.h"
#include "ui/actions.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace metrics = style::metrics;

namespace {

constexpr int rowHeight = 36;
constexpr int mostRows = 12;
constexpr int mostArticles = 8;
constexpr int pauseMs = 80;

enum Role
{
    ActionRole = Qt::UserRole,
    ArticleRole,
    IconRole,
    KeysRole
};

/// Icon, text and keys of one line.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(p.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        painter->drawPixmap(QPoint(row.x(), row.center().y() - 7),
                            style::pixmap(index.data(IconRole).toString(), p.ink2, 16,
                                          painter->device()->devicePixelRatioF()));
        int right = row.right();
        const QString keys = index.data(KeysRole).toString();
        if (!keys.isEmpty()) {
            right -= paint::keycapWidth(keys);
            paint::keycap(*painter, {right, row.y(), row.right() - right, row.height()}, keys);
            right -= 8;
        }
        paint::line(*painter, {row.x() + 28, row.y(), right - row.x() - 28, row.height()},
                    index.data().toString(), metrics::textBase, QFont::Normal, p.ink);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }
};

/// Every word of the query occurs in the text.
bool fits(const QString &text, const QString &query)
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

CommandPalette::CommandPalette(Services &services, const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_services(services)
    , m_actions(actions)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("role", QStringLiteral("popup"));
    setAccessibleName(tr("Command palette"));
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    m_line->setPlaceholderText(tr("Jump to, run, find…"));
    m_line->setAccessibleName(tr("What to do or find"));
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::look);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        showActions(text.trimmed());
        m_pause->start();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);

    hide();
}

void CommandPalette::openAt(const QRect &field)
{
    m_before = QApplication::focusWidget();
    setGeometry(field.x() - 4, field.y() - 4, qMax(field.width(), metrics::searchWidth) + 8, 200);
    m_line->clear();
    showActions({});
    look();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::look()
{
    const QString query = m_line->text().trimmed();
    const int ticket = ++m_ticket;
    whenDone(m_services.articles.list(query, false), this,
             [this, ticket](const Result<QVector<ArticleSummary>> &articles) {
                 if (ticket == m_ticket && articles) {
                     showArticles(*articles);
                 }
             });
}

void CommandPalette::showActions(const QString &query)
{
    ++m_ticket;
    m_model->clear();
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled() || !fits(action->text(), query)) {
            continue;
        }
        auto *item = new QStandardItem(action->text());
        item->setData(action->objectName(), ActionRole);
        item->setData(action->property("lucide"), IconRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeysRole);
        m_model->appendRow(item);
    }
    fit();
}

void CommandPalette::showArticles(const QVector<ArticleSummary> &articles)
{
    for (int i = 0; i < articles.size() && i < mostArticles; ++i) {
        const ArticleSummary &article = articles.at(i);
        auto *item =
            new QStandardItem(article.title.isEmpty() ? tr("Untitled article") : article.title);
        item->setData(article.id.value, ArticleRole);
        item->setData(QStringLiteral("file-text"), IconRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        auto *item = new QStandardItem(tr("Nothing fits “%1”").arg(m_line->text().trimmed()));
        item->setData(QStringLiteral("search-x"), IconRole);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    fit();
}

void CommandPalette::fit()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_list->setFixedHeight(rows * rowHeight);
    setFixedHeight(4 + m_line->sizeHint().height() + 4 + rows * rowHeight + 4);
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        const int row = (m_list->currentIndex().row() + rows + count) % count;
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const QString action = index.data(ActionRole).toString();
    const ArticleId article{index.data(ArticleRole).toString()};
    hide();
    if (!article.isNull()) {
        Q_EMIT articleChosen(article);
    } else if (QAction *chosen = m_actions.find(action)) {
        chosen->trigger();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    ++m_ticket;
    if (m_line->hasFocus() && m_before != nullptr) {
        m_before->setFocus();
    }
    m_before = nullptr;
}

} // namespace tuiwen::ui
