// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/popups.h"

#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QWidgetAction>

#include <algorithm>

namespace tuiwen::ui::editor {

namespace {

constexpr int side = 22;
constexpr int gap = 4;
constexpr int tableRows = 8;
constexpr int tableColumns = 8;

QVector<QColor> textColours()
{
    return {0xff1e2227, 0xff565d66, 0xff8a9099, 0xffb93a26, 0xffd9534f, 0xffb7791f,
            0xff8a5a0b, 0xff26704f, 0xff2f855a, 0xff2b4a78, 0xff2f6fdb, 0xff576b95,
            0xff5b3e96, 0xff97266d, 0xff7b341e, 0xffffffff};
}

QVector<QColor> highlightColours()
{
    return {0xfffbe3a6, 0xfffff3bf, 0xfffde2d8, 0xfff7e7e2, 0xffe3f1ea, 0xffd3f0e0,
            0xffe5edf8, 0xffd6e4ff, 0xffede4fb, 0xfffce4f1, 0xfff6f1e4, 0xffeceae4,
            0xffe9c46a, 0xfff2b8a8, 0xffa8d5ba, 0xffb5cdf0};
}

/// Cells to mark for the size of a table.
class Grid : public QWidget
{
public:
    explicit Grid(std::function<void(int, int)> chosen, QLabel *label)
        : m_chosen(std::move(chosen))
        , m_label(label)
    {
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(tableColumns * (side - 2) + 2, tableRows * (side - 2) + 2);
        mark(3, 3);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Palette &p = style::palette();
        QPainter painter(this);
        for (int row = 0; row < tableRows; ++row) {
            for (int column = 0; column < tableColumns; ++column) {
                const bool on = row < m_rows && column < m_columns;
                const QRect cell(column * (side - 2) + 1, row * (side - 2) + 1, side - 5, side - 5);
                painter.setPen(on ? p.accentSolid : p.lineStrong);
                painter.setBrush(on ? p.accentSoft : p.surface);
                painter.drawRect(cell);
            }
        }
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        mark(event->pos().y() / (side - 2) + 1, event->pos().x() / (side - 2) + 1);
    }
    void mouseReleaseEvent(QMouseEvent *) override { m_chosen(m_rows, m_columns); }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
            return mark(m_rows, m_columns - 1);
        case Qt::Key_Right:
            return mark(m_rows, m_columns + 1);
        case Qt::Key_Up:
            return mark(m_rows - 1, m_columns);
        case Qt::Key_Down:
            return mark(m_rows + 1, m_columns);
        case Qt::Key_Return:
        case Qt::Key_Space:
            return m_chosen(m_rows, m_columns);
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    void mark(int rows, int columns)
    {
        m_rows = std::clamp(rows, 1, tableRows);
        m_columns = std::clamp(columns, 1, tableColumns);
        m_label->setText(TableMenu::tr("%1 rows × %2 columns").arg(m_rows).arg(m_columns));
        update();
    }

    std::function<void(int, int)> m_chosen;
    QLabel *m_label;
    int m_rows = 3;
    int m_columns = 3;
};

void addWidget(QMenu *menu, QWidget *widget)
{
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(widget);
    menu->addAction(action);
}

} // namespace

Swatches::Swatches(const QVector<QColor> &colours, int columns, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_columns(columns)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize Swatches::sizeHint() const
{
    const auto rows = static_cast<int>((m_colours.size() + m_columns - 1) / m_columns);
    return {m_columns * (side + gap) + gap, rows * (side + gap) + gap};
}

void Swatches::setCurrent(const QColor &colour)
{
    m_current = colour;
    m_hot = static_cast<int>(m_colours.indexOf(colour));
    update();
}

QRect Swatches::cell(int index) const
{
    return {gap + (index % m_columns) * (side + gap), gap + (index / m_columns) * (side + gap),
            side, side};
}

int Swatches::at(const QPoint &pos) const
{
    for (int i = 0; i < m_colours.size(); ++i) {
        if (cell(i).contains(pos)) {
            return i;
        }
    }
    return -1;
}

void Swatches::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_colours.size(); ++i) {
        const QRectF box = QRectF(cell(i)).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setPen(QPen(p.lineStrong, 1));
        painter.setBrush(m_colours.at(i));
        painter.drawRoundedRect(box, 4, 4);
        if (i == m_hot || m_colours.at(i) == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(i == m_hot ? p.focus : p.ink, 1.5));
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5);
        }
    }
}

void Swatches::mouseMoveEvent(QMouseEvent *event)
{
    m_hot = at(event->pos());
    update();
}

void Swatches::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = at(event->pos());
    if (index >= 0) {
        Q_EMIT chosen(m_colours.at(index));
    }
}

void Swatches::keyPressEvent(QKeyEvent *event)
{
    int to = std::max(m_hot, 0);
    switch (event->key()) {
    case Qt::Key_Left:
        to -= 1;
        break;
    case Qt::Key_Right:
        to += 1;
        break;
    case Qt::Key_Up:
        to -= m_columns;
        break;
    case Qt::Key_Down:
        to += m_columns;
        break;
    case Qt::Key_Return:
    case Qt::Key_Space:
        Q_EMIT chosen(m_colours.at(to));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_hot = std::clamp(to, 0, static_cast<int>(m_colours.size()) - 1);
    update();
}

void Swatches::leaveEvent(QEvent *)
{
    m_hot = -1;
    update();
}

ColourMenu::ColourMenu(Kind kind, QWidget *parent)
    : QMenu(parent)
    , m_swatches(new Swatches(kind == Kind::Text ? textColours() : highlightColours(), 8))
{
    const auto finish = [this](const QString &hex) {
        hide();
        Q_EMIT chosen(hex);
    };
    addWidget(this, m_swatches);
    connect(m_swatches, &Swatches::chosen, this,
            [finish](const QColor &colour) { finish(colour.name()); });

    auto *own = new QWidget;
    auto *row = new QHBoxLayout(own);
    row->setContentsMargins(gap, gap, gap, gap);
    auto *hex = new QLineEdit;
    hex->setPlaceholderText(QStringLiteral("#2b4a78"));
    hex->setAccessibleName(tr("Colour as #rrggbb"));
    hex->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("#?[0-9a-fA-F]{6}")), hex));
    auto *apply = makeButton(tr("Apply"), {}, Variant::Normal, Size::Small);
    row->addWidget(hex, 1);
    row->addWidget(apply);
    addWidget(this, own);
    const auto take = [hex, finish] {
        if (hex->hasAcceptableInput()) {
            const QString text = hex->text().toLower();
            finish(text.startsWith(QLatin1Char('#')) ? text : QLatin1Char('#') + text);
        }
    };
    connect(hex, &QLineEdit::returnPressed, this, take);
    connect(apply, &QPushButton::clicked, this, take);

    addSeparator();
    QAction *none = addAction(style::icon(QStringLiteral("ban")),
                              kind == Kind::Text ? tr("The theme's colour") : tr("No highlight"));
    connect(none, &QAction::triggered, this, [this] { Q_EMIT chosen({}); });
    connect(this, &QMenu::aboutToShow, m_swatches, [this] { m_swatches->setFocus(); });
}

void ColourMenu::setCurrent(const QString &hex)
{
    m_swatches->setCurrent(hex.isEmpty() ? QColor() : QColor(hex));
}

TableMenu::TableMenu(QWidget *parent)
    : QMenu(parent)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 8, 8, 4);
    auto *label = makeLabel({}, "small", "mute");
    auto *grid = new Grid(
        [this](int rows, int columns) {
            hide();
            Q_EMIT chosen(rows, columns);
        },
        label);
    column->addWidget(grid);
    column->addWidget(label);
    addWidget(this, box);
    connect(this, &QMenu::aboutToShow, grid, [grid] { grid->setFocus(); });
}

} // namespace tuiwen::ui::editor
