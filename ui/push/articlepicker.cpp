// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/articlepicker.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pushstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

enum Role
{
    IdRole = Qt::UserRole,
    DigestRole,
    WhenRole
};

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {300, 52};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        const QRect row = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? p.accentSoft
                          : option.state.testFlag(QStyle::State_MouseOver)
                              ? p.hover
                              : QColor(Qt::transparent));
        painter->drawRoundedRect(row.adjusted(8, 1, -8, -1), 8, 8);
        painter->restore();
        const QRect text = row.adjusted(20, 6, -110, -6);
        paint::line(*painter, QRect(text.x(), text.y(), text.width(), 20),
                    index.data(Qt::DisplayRole).toString(), 13, QFont::Medium, p.ink);
        paint::line(*painter, QRect(text.x(), text.y() + 20, text.width(), 18),
                    index.data(DigestRole).toString(), 12, QFont::Normal, p.mute);
        paint::line(*painter, QRect(row.right() - 106, text.y(), 90, 20),
                    index.data(WhenRole).toString(), 11, QFont::Normal, p.mute,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

ArticlePicker::ArticlePicker(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_search(new SearchField(tr("Search articles"), this))
    , m_strip(new Strip(this))
    , m_list(new QListWidget(this))
    , m_choose(makeButton(tr("Schedule…"), {}, Variant::Primary))
{
    setObjectName(QStringLiteral("articlePicker"));
    setWindowTitle(tr("Which article?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(560, 520);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Articles"));
    m_strip->hide();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(m_search);
    all->addLayout(head);
    all->addWidget(m_strip);
    all->addWidget(m_list, 1);
    all->addWidget(makeLine());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    auto *write = makeButton(tr("New article"), QStringLiteral("file-plus"), Variant::Ghost);
    auto *cancel = makeButton(tr("Cancel"));
    foot->addWidget(write);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_choose);
    all->addLayout(foot);

    connect(m_search, &SearchField::searched, this, &ArticlePicker::search);
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::itemActivated, this, &ArticlePicker::choose);
    connect(m_choose, &QPushButton::clicked, this, &ArticlePicker::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, [this] {
        Q_EMIT newWanted();
        accept();
    });
    search({});
}

void ArticlePicker::search(const QString &query)
{
    const int request = ++m_request;
    whenDone(m_services.articles.list(query, false), this,
             [this, request](const Result<QVector<ArticleSummary>> &articles) {
                 if (request != m_request) {
                     return;
                 }
                 m_list->clear();
                 if (!articles) {
                     m_strip->showError(tr("The articles could not be read"), articles.error());
                     m_strip->show();
                     return;
                 }
                 m_strip->setVisible(articles->isEmpty());
                 if (articles->isEmpty()) {
                     m_strip->showNotice(tr("No article found."), Hue::Neutral,
                                         QStringLiteral("search-x"));
                 }
                 for (const ArticleSummary &article : *articles) {
                     auto *item = new QListWidgetItem(
                         article.title.isEmpty() ? tr("Untitled article") : article.title, m_list);
                     item->setData(IdRole, article.id.value);
                     item->setData(DigestRole,
                                   article.snippet.isEmpty() ? article.digest : article.snippet);
                     item->setData(WhenRole, whenText(article.updatedAt, m_services.clock.now()));
                 }
                 m_list->setCurrentRow(articles->isEmpty() ? -1 : 0);
                 m_choose->setEnabled(!articles->isEmpty());
             });
}

void ArticlePicker::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        Q_EMIT picked(ArticleId{item->data(IdRole).toString()});
        accept();
    }
}

} // namespace tuiwen::ui
