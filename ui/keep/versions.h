// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keep/service.h"
#include "ui/services.h"

#include <QDialog>
#include <QVector>

class QLabel;
class QPushButton;
class QToolButton;

namespace tuiwen::ui {
class EmptyState;
class Segmented;
} // namespace tuiwen::ui
namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui::keep {

class VersionList;

/// The versions of the article that is open: what each changed, shown in the text itself; back to
/// a whole version or to one of its passages. The editor does what is asked for, as one step of its
/// own undo.
class VersionDialog : public QDialog
{
    Q_OBJECT

public:
    VersionDialog(Services &services, const Article &present, bool readOnly, QWidget *parent);
    ~VersionDialog() override;

    /// Which version to look at first.
    void select(const VersionId &id);

Q_SIGNALS:
    /// Everything as it was then: title, author, digest and text.
    void restoreWanted(const tuiwen::ArticleVersion &version);
    /// The present text with one passage as it was.
    void passageWanted(const QJsonObject &body);
    /// A version got a name.
    void renamed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum View
    {
        ToNow,
        FromBefore,
        AsItWas
    };

    QWidget *makeList();
    QWidget *makeBar();
    QWidget *makeFoot();
    void wire();
    void load(const VersionId &wanted);
    void look();
    void compare(const ArticleVersion &before, const ArticleVersion &after);
    void present(const ArticleVersion &before, const ArticleVersion &after,
                 const tuiwen::keep::BlockDiff &diff);
    void showPage();
    void go(int step);
    void mark();
    void restorePassage(int index);
    void rename();
    void say(const QString &sentence);
    [[nodiscard]] ArticleVersion now() const;
    [[nodiscard]] VersionId olderThan(const VersionId &id) const;

    Services &m_services;
    Article m_present;
    bool m_readOnly;
    VersionId m_wanted;
    QVector<ArticleVersion> m_versions; ///< newest first, without bodies
    ArticleVersion m_before;
    ArticleVersion m_after;
    tuiwen::keep::BlockDiff m_diff;
    QVector<int> m_changes;
    int m_current = -1;
    int m_ticket = 0;

    VersionList *m_list;
    Segmented *m_how;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    webview::View *m_view;
    QLabel *m_sentence;
    QPushButton *m_name;
    QPushButton *m_passage;
    QPushButton *m_restore;
};

} // namespace tuiwen::ui::keep
