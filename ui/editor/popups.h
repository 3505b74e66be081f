// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMenu>
#include <QVector>

namespace tuiwen::ui::editor {

/// Swatches in rows; arrow keys move, Enter chooses.
class Swatches : public QWidget
{
    Q_OBJECT

public:
    Swatches(const QVector<QColor> &colours, int columns, QWidget *parent = nullptr);

    void setCurrent(const QColor &colour);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int at(const QPoint &pos) const;
    [[nodiscard]] QRect cell(int index) const;

    QVector<QColor> m_colours;
    int m_columns;
    int m_hot = -1;
    QColor m_current;
};

/// Colours for text or highlight, one of one's own in hex, and none.
class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Kind
    {
        Text,
        Highlight
    };

    explicit ColourMenu(Kind kind, QWidget *parent = nullptr);

    void setCurrent(const QString &hex);

Q_SIGNALS:
    /// "#rrggbb", or empty for the theme's own colour.
    void chosen(const QString &hex);

private:
    Swatches *m_swatches;
};

/// A grid whose marked part is the table to be.
class TableMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TableMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int rows, int columns);
};

} // namespace tuiwen::ui::editor
