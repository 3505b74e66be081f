// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <chrono>
#include <optional>

namespace tuiwen {
class Clock;
}

namespace tuiwen::ui {

/// A button for what cannot be taken back: it acts only after being held for 1.5 seconds, by the
/// mouse or by a key (Space here; a dialog may map Ctrl+Enter with beginHold() and endHold()). A
/// click does nothing.
class HoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds holdTime{1500};
    static constexpr std::chrono::milliseconds repeatGap{40};

    HoldButton(const Clock &clock, const QString &text, QWidget *parent);

    /// Starts holding, or goes on with a hold whose key came back; nothing while disabled or done.
    void beginHold();
    /// The key was let go. Some displays repeat a held key as release and press, so the hold ends
    /// only when the key does not come back within repeatGap; it is never complete meanwhile.
    void releaseKey();
    /// Released too early: the fill falls back.
    void endHold();
    /// 0 … 1
    [[nodiscard]] double progress() const { return m_progress; }
    /// Shows success until reset().
    void setDone(const QString &text);
    void reset();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Held long enough; once per hold.
    void held();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int hold);

    const Clock &m_clock;
    std::chrono::milliseconds m_start{0};
    std::optional<std::chrono::milliseconds> m_released; ///< when the key was let go
    int m_hold = 0; ///< number of the hold; steps of an older one are ignored
    bool m_holding = false;
    bool m_done = false;
    double m_progress = 0;
    QString m_doneText;
};

} // namespace tuiwen::ui
