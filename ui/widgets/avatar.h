// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace tuiwen::ui {

/// One white glyph on a colour: rounded squares are accounts, circles are people.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setAccount(const QString &glyph, const QColor &colour, const QString &name);
    /// An invalid colour gives the slate of people without one.
    void setPerson(const QString &name, const QColor &colour = {});
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

    /// The glyph shown for a name when none was chosen: its first character.
    [[nodiscard]] static QString glyphOf(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    bool m_round = false;
    QString m_glyph;
    QColor m_colour;
};

} // namespace tuiwen::ui
