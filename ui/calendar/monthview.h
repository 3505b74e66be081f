// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthdata.h"
#include "ui/calendar/monthlayout.h"
#include "ui/calendar/monthpainter.h"
#include "ui/push/advice.h"

#include <QWidget>

#include <optional>

namespace tuiwen::ui {

class DragHint;

/// A month of days, occasions and pushes, painted. Pushes are moved by dragging or with the
/// keyboard: M picks one up, arrows move it by days, Ctrl+Up and Ctrl+Down by 15 minutes, Enter
/// drops it, Esc puts it back. Nothing is moved by the view itself: it asks with moveWanted().
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// A fresh snapshot; selection and a push that is being moved are kept.
    void setData(const MonthData &data);
    /// What the hint judges with from the next setData() on; the day is looked up in the data.
    void setSurroundings(const Surroundings &around);

    void select(QDate date);
    [[nodiscard]] QDate selected() const { return m_look.selected; }
    [[nodiscard]] PushId focusedPush() const { return m_look.focusedPush; }
    [[nodiscard]] bool isMoving() const { return m_move.has_value(); }
    [[nodiscard]] UtcTime moveTarget() const { return m_move ? m_move->target : UtcTime(); }
    [[nodiscard]] const Advice &advice() const { return m_advice; }
    [[nodiscard]] const MonthLayout &layoutOfMonth() const { return m_layout; }
    [[nodiscard]] const MonthData &data() const { return m_data; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 420}; }

Q_SIGNALS:
    void daySelected(const QDate &date);
    void pushFocused(const tuiwen::PushId &id);
    /// Enter, Space or a double click on a push; `rect` is where it stands.
    void pushActivated(const tuiwen::PushId &id, const QRect &rect);
    void ideaActivated(const QDate &date, const QString &occasion);
    void newWanted(const QDate &date);
    /// Another month has to be shown because the selection or a moved push left this one.
    void monthWanted(const QDate &month);
    void moveWanted(const tuiwen::PushId &id, tuiwen::UtcTime at);
    /// Something a screen reader should say.
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    struct Move
    {
        PlannedPush push;
        UtcTime target;
        bool byMouse = false;
        QPoint grip; ///< from the pill's corner to the pointer
        QPoint pointer;
    };

    void relayout();
    void focusPush(const PushId &id);
    void pickUp(const PlannedPush &push, bool byMouse);
    void aim(UtcTime target);
    void drop();
    void putBack();
    void showHint();
    [[nodiscard]] QRect liftedRect() const;
    bool moveKey(const QKeyEvent *event);
    bool viewKey(const QKeyEvent *event);
    void step(int days);
    void activate();

    MonthData m_data;
    MonthLayout m_layout;
    MonthLook m_look;
    Surroundings m_around;
    std::optional<Move> m_move;
    std::optional<PushId> m_pressed;
    QPoint m_pressPoint;
    Advice m_advice;
    DragHint *m_hint;
};

} // namespace tuiwen::ui
