// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keep/service.h"
#include "ui/editor/journal.h"
#include "ui/services.h"

#include <QDialog>
#include <QVector>

#include <functional>

class QListWidget;
class QPushButton;
class QLabel;

namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui::editor {

/// Work that a crash left in the journal, beside what the store has of the article.
struct Lost
{
    JournalEntry entry;
    Article stored; ///< null id: the article is not in the store any more
};

/// Looks through the journal: entries the store has anyway are removed, the others are handed to
/// `found`, newest first; not called when there are none. Call before any article is opened.
void findLost(Services &services, QObject *context,
              std::function<void(const QVector<Lost> &)> found);

/// After a crash: which articles have words that were never saved, from when, and what differs.
class LostWork : public QDialog
{
    Q_OBJECT

public:
    LostWork(Services &services, const QVector<Lost> &lost, QWidget *parent);
    ~LostWork() override;

Q_SIGNALS:
    /// Opening the article takes the work over (EditorPage::open).
    void openWanted(const tuiwen::ArticleId &id);

private:
    QWidget *makeFoot();
    void look();
    void restore();
    void keepAsNew();
    void leave(const ArticleId &id);

    Services &m_services;
    QVector<Lost> m_lost;
    tuiwen::keep::BlockDiff m_diff;
    int m_ticket = 0;
    QListWidget *m_list;
    QLabel *m_sentence;
    webview::View *m_view;
    QPushButton *m_restore;
    QPushButton *m_copy;
};

} // namespace tuiwen::ui::editor
