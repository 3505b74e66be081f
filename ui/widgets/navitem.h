// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace tuiwen::ui {

/// One place to go: icon, name and a count at the right. Checkable; several form a group.
class NavItem : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Rail,   ///< 32 px, cinnabar when chosen
        Narrow, ///< 36 × 36 px icon of the folded rail; the name is its tool tip
        Side,   ///< 28 px, grey when chosen
    };

    NavItem(Kind kind, const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Negative hides the count.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    Kind m_kind;
    QString m_icon;
    QString m_keys;
    int m_count = -1;
};

} // namespace tuiwen::ui
