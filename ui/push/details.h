// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/push.h"
#include "core/store/changes.h"
#include "ui/services.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace tuiwen::ui {

class Avatar;
class Corners;
class ElidedLabel;
class PushTimeline;
class StateChip;
class Strip;

/// A popover about one push: what it is, what happened so far, what a person can do now.
class PushDetails : public QWidget
{
    Q_OBJECT

public:
    PushDetails(Services &services, const PushId &push, QWidget *parent);

    /// Stands beside `anchor` (in global coordinates) inside the screen and takes the keyboard.
    void openAt(const QRect &anchor);

Q_SIGNALS:
    void openArticle(const tuiwen::ArticleId &id);
    void confirmWanted(const tuiwen::PushId &id);
    void moveWanted(const tuiwen::Push &push);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void load();
    void loadHistory();
    void present(const Push &push);
    void offer(const Push &push);
    void showTrouble(const Push &push);
    void run(const QString &failure, const QFuture<Result<Push>> &work);
    void copyNow();
    void heed(store::Topic topic, const QStringList &ids);

    Services &m_services;
    PushId m_id;
    Push m_push;
    bool m_shown = false;
    bool m_byHand = false; ///< a person said that it was sent
    Corners *m_corners;
    Avatar *m_avatar;
    QLabel *m_account;
    StateChip *m_state;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_link;
    QFrame *m_troubleBox;
    QLabel *m_trouble;
    QLabel *m_next;
    QHBoxLayout *m_actions;
    Strip *m_strip;
    QScrollArea *m_scroll;
    PushTimeline *m_timeline;
};

} // namespace tuiwen::ui
