// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets/picker.h"

#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tuiwen::ui::snippets {

namespace {

constexpr qsizetype mostWords = 4000;

/// The words of a document, a block on each line.
QString wordsOf(const QJsonObject &node)
{
    QString words = node[QLatin1StringView("text")].toString();
    const QJsonArray children = node[QLatin1StringView("content")].toArray();
    bool text = false;
    for (const QJsonValue child : children) {
        text = text || child[QLatin1StringView("type")].toString() == QLatin1StringView("text");
        words += wordsOf(child.toObject());
        if (words.size() > mostWords) {
            return words.left(mostWords);
        }
    }
    return text ? QString(words + QLatin1Char('\n')) : words;
}

} // namespace

Picker::Picker(SnippetService &service, Kind kind, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_kind(kind)
    , m_prompter(prompter)
    , m_search(new SearchField(kind == Kind::Snippet ? tr("Search snippets") : tr("Search templates")))
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
    , m_variables(makeLabel({}, "small", "mute"))
    , m_choose(makeButton(kind == Kind::Snippet ? tr("Insert") : tr("Begin the article"), {},
                          Variant::Primary))
    , m_remove(makeButton(tr("Delete"), QStringLiteral("trash-2"), Variant::Quiet))
    , m_keepSelection(makeButton(tr("Keep the selection…"), QStringLiteral("plus")))
    , m_keepArticle(makeButton(tr("Keep the article as a template…"), QStringLiteral("file-plus")))
    , m_toast(new Toast(this))
{
    setObjectName(QStringLiteral("snippetPicker"));
    setWindowTitle(kind == Kind::Snippet ? tr("Snippets") : tr("New article from a template"));
    resize(760, 480);
    m_list->setObjectName(QStringLiteral("pieces"));
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_variables->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removePiece"));
    m_keepSelection->setObjectName(QStringLiteral("keepSelection"));
    m_keepArticle->setObjectName(QStringLiteral("keepArticle"));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_text, 1);
    right->addWidget(m_variables);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left, 2);
    middle->addWidget(makeLine(Qt::Vertical));
    middle->addLayout(right, 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keepSelection);
    row->addWidget(m_keepArticle);
    row->addStretch();
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(row);
    offerSaving({}, {}, {});
    connect(m_search, &SearchField::searched, this, &Picker::refresh);
    connect(m_search, &SearchField::leftDownwards, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &Picker::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &Picker::choose);
    connect(m_choose, &QPushButton::clicked, this, &Picker::choose);
    connect(m_remove, &QPushButton::clicked, this, &Picker::remove);
    connect(m_keepSelection, &QPushButton::clicked, this,
            [this] { keep(Kind::Snippet, m_selection, {}); });
    connect(m_keepArticle, &QPushButton::clicked, this,
            [this] { keep(Kind::Template, m_article, m_title); });
    connect(&m_service, &SnippetService::changed, this, &Picker::refresh);
    refresh();
    m_search->line()->setFocus();
}

void Picker::offerSaving(const QJsonObject &selection, const QJsonObject &article,
                         const QString &title)
{
    m_selection = selection;
    m_article = article;
    m_title = title;
    m_keepSelection->setVisible(!selection.isEmpty());
    m_keepArticle->setVisible(!article.isEmpty());
}

const Piece *Picker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int index = item == nullptr ? -1 : item->data(Qt::UserRole).toInt();
    return index >= 0 && index < m_pieces.size() ? &m_pieces.at(index) : nullptr;
}

void Picker::refresh()
{
    const QString before = current() == nullptr ? QString() : current()->id;
    m_list->clear();
    m_pieces = m_service.all(m_kind);
    const QString query = m_search->text().trimmed();
    for (int i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        if (!query.isEmpty() && !piece.name.contains(query, Qt::CaseInsensitive) &&
            !wordsOf(piece.body).contains(query, Qt::CaseInsensitive)) {
            continue;
        }
        auto *item = new QListWidgetItem(
            style::icon(piece.builtIn ? QStringLiteral("sparkles") : QStringLiteral("scroll-text")),
            piece.name, m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint({0, 34});
        if (piece.id == before) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    showCurrent();
}

void Picker::showCurrent()
{
    const Piece *piece = current();
    m_choose->setEnabled(piece != nullptr);
    m_remove->setEnabled(piece != nullptr && !piece->builtIn);
    if (piece == nullptr) {
        m_text->setPlainText(m_kind == Kind::Snippet
                                 ? tr("No snippet yet. Select a passage of an article and keep it here.")
                                 : tr("No template is like that."));
        m_variables->clear();
        return;
    }
    m_text->setPlainText((piece->title.isEmpty() ? QString() : QString(piece->title + QStringLiteral("\n\n"))) +
                         wordsOf(piece->body));
    const QStringList names = tuiwen::snippets::variablesIn(piece->body);
    m_variables->setText(names.isEmpty()
                             ? tr("Write {{date}}, {{account}} or {{lunar}} in a snippet to have it filled in.")
                             : tr("Filled in: %1").arg(names.join(QStringLiteral(", "))));
}

void Picker::choose()
{
    if (const Piece *piece = current()) {
        const Piece copy = *piece;
        accept();
        Q_EMIT chosen(copy);
    }
}

void Picker::remove()
{
    const Piece *piece = current();
    if (piece == nullptr || piece->builtIn) {
        return;
    }
    const QString id = piece->id;
    const QString name = piece->name;
    if (const auto removed = m_service.remove(id); !removed) {
        m_prompter.report(this, tr("It was not deleted"), removed.error());
        return;
    }
    m_toast->offerUndo(tr("“%1” is deleted").arg(name), [this, id] {
        if (const auto back = m_service.restore(id); !back) {
            m_prompter.report(this, tr("It was not brought back"), back.error());
        }
    });
}

void Picker::keep(Kind kind, const QJsonObject &body, const QString &title)
{
    const QString name = m_prompter.askText(
        this, kind == Kind::Snippet ? tr("Keep as a snippet") : tr("Keep as a template"), tr("Name"),
        title.isEmpty() ? wordsOf(body).section(QLatin1Char('\n'), 0, 0).left(20) : title);
    if (name.trimmed().isEmpty()) {
        return;
    }
    const auto saved = m_service.save({{}, kind, name, title, body, false});
    if (!saved) {
        m_prompter.report(this, tr("It was not kept"), saved.error());
        return;
    }
    m_toast->say(kind == Kind::Snippet ? tr("“%1” is kept as a snippet").arg(saved->name)
                                       : tr("“%1” is kept as a template").arg(saved->name));
}

} // namespace tuiwen::ui::snippets
