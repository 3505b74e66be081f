// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/service.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace tuiwen::ui {
class Prompter;
class SearchField;
class Toast;
} // namespace tuiwen::ui

/// Choosing a snippet or a template, and keeping new ones. Shared by the editor and the window.
namespace tuiwen::ui::snippets {

using tuiwen::snippets::Kind;
using tuiwen::snippets::Piece;
using tuiwen::snippets::SnippetService;

class Picker : public QDialog
{
    Q_OBJECT

public:
    Picker(SnippetService &service, Kind kind, Prompter &prompter, QWidget *parent = nullptr);

    /// Offers to keep these documents: what is selected as a snippet, the whole article as a
    /// template. An empty one is not offered.
    void offerSaving(const QJsonObject &selection, const QJsonObject &article, const QString &title);

Q_SIGNALS:
    /// A piece was chosen, its variables not filled in yet; the dialog closes.
    void chosen(const tuiwen::snippets::Piece &piece);

private:
    void refresh();
    void showCurrent();
    void choose();
    void remove();
    void keep(Kind kind, const QJsonObject &body, const QString &title);
    [[nodiscard]] const Piece *current() const;

    SnippetService &m_service;
    Kind m_kind;
    Prompter &m_prompter;
    SearchField *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QLabel *m_variables;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QPushButton *m_keepSelection;
    QPushButton *m_keepArticle;
    Toast *m_toast;
    QVector<Piece> m_pieces;
    QJsonObject m_selection;
    QJsonObject m_article;
    QString m_title;
};

} // namespace tuiwen::ui::snippets
