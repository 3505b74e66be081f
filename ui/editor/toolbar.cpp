// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/toolbar.h"

#include "ui/editor/popups.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <utility>

namespace tuiwen::ui::editor {

namespace {

constexpr int barHeight = 44;

/// An icon with a bar of the colour it will set.
QIcon barred(const QString &name, const QColor &bar)
{
    QPixmap pixmap = style::pixmap(name, style::palette().ink2, 16, 2);
    QPixmap canvas(QSize(32, 36));
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    painter.drawPixmap(QPointF(1.5, 0),
                       pixmap.scaled(26, 26, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar);
    painter.drawRoundedRect(QRectF(0, 14.5, 16, 3), 1, 1);
    return QIcon(canvas);
}

/// Whether two selections look the same in the toolbar.
bool sameTools(Selected one, const Selected &other)
{
    one.section = other.section;
    one.chosenText = other.chosenText;
    one.chosenWords = other.chosenWords;
    one.chosenCharacters = other.chosenCharacters;
    one.found = other.found;
    one.foundAt = other.foundAt;
    one.findFault = other.findFault;
    return one == other;
}

} // namespace

QToolButton *ToolBar::textButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft); // the chevron stands after the words
    button->setIcon(style::icon(QStringLiteral("chevron-down"), {}, 14));
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("variant", QStringLiteral("dropdown"));
    button->setStyleSheet(QStringLiteral("QToolButton { padding: 0 6px 0 8px; }"));
    return button;
}

ToolBar::ToolBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_lastColor(QStringLiteral("#2b4a78"))
    , m_lastHighlight(QStringLiteral("#fbe3a6"))
{
    setObjectName(QStringLiteral("toolbar"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Formatting"));
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(2);

    addTool("undo", QStringLiteral("undo-2"), tr("Undo"), "Ctrl+Z", 0);
    addTool("redo", QStringLiteral("redo-2"), tr("Redo"), "Ctrl+Y", 0);
    addLine(0);
    addBlocks();
    addSizes();
    addLine(0);
    addTool("bold", QStringLiteral("bold"), tr("Bold"), "Ctrl+B", 0);
    addTool("italic", QStringLiteral("italic"), tr("Italic"), "Ctrl+I", 0);
    addTool("underline", QStringLiteral("underline"), tr("Underline"), "Ctrl+U", 4);
    addTool("strike", QStringLiteral("strikethrough"), tr("Strike through"), "Ctrl+Shift+X", 5);
    addColours();
    addLine(2);
    addAligns();
    addDistances();
    addTool("bulletList", QStringLiteral("list"), tr("Bulleted list"), "Ctrl+Shift+8", 2);
    addTool("orderedList", QStringLiteral("list-ordered"), tr("Numbered list"), "Ctrl+Shift+7", 3);
    addTool("indent", QStringLiteral("indent-increase"), tr("Increase indent"), "Tab", 5);
    addLine(0);
    addInserts();
    m_row->addStretch(1);
    auto *find = addTool("", QStringLiteral("search"), tr("Find and replace"), "Ctrl+F", 6);
    connect(find, &QToolButton::clicked, this, &ToolBar::findWanted);
    addTool("typography", QStringLiteral("wand-sparkles"), tr("Typography: spaces and punctuation"),
            "Ctrl+Shift+Space", 6);
    addMore();
    show(Selected{});
    connect(&style::notifier(), &style::Notifier::changed, this, [this] {
        const Selected shown = std::exchange(m_shown, std::nullopt).value_or(Selected{});
        show(shown); // the icons of the colours are painted here
    });
}

void ToolBar::keep(QWidget *widget, int rank)
{
    m_row->addWidget(widget);
    m_tools.append({widget, rank});
}

QToolButton *ToolBar::addTool(const char *name, const QString &icon, const QString &text,
                              const char *keys, int rank, const QJsonObject &args)
{
    const QString command = QString::fromLatin1(name);
    auto *button = makeIconButton(icon, text, QKeySequence(QString::fromLatin1(keys)));
    keep(button, rank);
    if (!command.isEmpty()) {
        button->setObjectName(command);
        m_byName.insert(command, button);
        connect(button, &QToolButton::clicked, this,
                [this, command, args] { Q_EMIT this->command(command, args); });
    }
    return button;
}

QToolButton *ToolBar::addMenu(const QString &icon, const QString &text, QMenu *menu, int rank)
{
    auto *button = makeIconButton(icon, text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    keep(button, rank);
    return button;
}

void ToolBar::addLine(int rank)
{
    auto *box = new QWidget;
    box->setFixedWidth(15);
    auto *inner = new QHBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    auto *line = makeLine(Qt::Vertical);
    line->setFixedHeight(16);
    inner->addWidget(line, 0, Qt::AlignCenter);
    keep(box, rank);
}

void ToolBar::addBlocks()
{
    m_block = textButton(tr("Kind of block"));
    m_block->setMinimumWidth(72);
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const char *command, const char *keys,
                         const QJsonObject &args = {}) {
        QAction *action = menu->addAction(text);
        if (*keys != '\0') {
            action->setText(
                text + QLatin1Char('\t') +
                QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText));
        }
        const QString name = QString::fromLatin1(command);
        connect(action, &QAction::triggered, this,
                [this, name, args] { Q_EMIT this->command(name, args); });
    };
    add(tr("Text"), "paragraph", "Ctrl+Alt+0");
    for (int level = 1; level <= 3; ++level) {
        const QByteArray keys = QStringLiteral("Ctrl+Alt+%1").arg(level).toLatin1();
        add(tr("Heading %1").arg(level), "heading", keys.constData(),
            {{QStringLiteral("level"), level}});
    }
    menu->addSeparator();
    add(tr("Quote"), "quote", "Ctrl+Shift+B");
    add(tr("Task list"), "taskList", "Ctrl+Shift+9");
    add(tr("Code"), "codeBlock", "");
    m_block->setMenu(menu);
    keep(m_block, 0);
}

void ToolBar::addSizes()
{
    m_size = textButton(tr("Font size"));
    m_size->setMinimumWidth(44);
    auto *menu = new QMenu(this);
    QAction *own = menu->addAction(tr("The theme's size"));
    connect(own, &QAction::triggered, this,
            [this] { Q_EMIT command(QStringLiteral("fontSize"), {}); });
    menu->addSeparator();
    for (const int px : {12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32}) {
        QAction *action = menu->addAction(QString::number(px));
        connect(action, &QAction::triggered, this, [this, px] {
            Q_EMIT command(QStringLiteral("fontSize"), {{QStringLiteral("px"), px}});
        });
    }
    m_size->setMenu(menu);
    keep(m_size, 1);
}

void ToolBar::addColours()
{
    m_colors = new ColourMenu(ColourMenu::Kind::Text, this);
    m_highlights = new ColourMenu(ColourMenu::Kind::Highlight, this);
    m_color = addMenu(QStringLiteral("baseline"), tr("Text colour"), m_colors, 1);
    m_highlight = addMenu(QStringLiteral("highlighter"), tr("Highlight"), m_highlights, 1);
    for (QToolButton *button : {m_color, m_highlight}) {
        button->setIconSize({16, 18});
    }
    connect(m_colors, &ColourMenu::chosen, this, [this](const QString &hex) {
        m_lastColor = hex.isEmpty() ? m_lastColor : hex;
        Q_EMIT command(QStringLiteral("color"), {{QStringLiteral("value"), hex}});
    });
    connect(m_highlights, &ColourMenu::chosen, this, [this](const QString &hex) {
        m_lastHighlight = hex.isEmpty() ? m_lastHighlight : hex;
        Q_EMIT command(QStringLiteral("highlight"), {{QStringLiteral("value"), hex}});
    });
}

void ToolBar::addAligns()
{
    auto *menu = new QMenu(this);
    const std::array<std::pair<const char *, QString>, 4> places{{{"left", tr("Align left")},
                                                                  {"center", tr("Centre")},
                                                                  {"right", tr("Align right")},
                                                                  {"justify", tr("Justify")}}};
    for (const auto &[word, text] : places) {
        const QString value = QString::fromLatin1(word);
        QAction *action = menu->addAction(style::icon(QStringLiteral("align-") + value), text);
        connect(action, &QAction::triggered, this, [this, value] {
            Q_EMIT command(QStringLiteral("align"), {{QStringLiteral("value"), value}});
        });
    }
    menu->addSeparator();
    QAction *own = menu->addAction(tr("The theme's alignment"));
    connect(own, &QAction::triggered, this,
            [this] { Q_EMIT command(QStringLiteral("align"), {}); });
    m_align = addMenu(QStringLiteral("align-justify"), tr("Alignment"), menu, 2);
}

void ToolBar::show(const Selected &selected)
{
    // While somebody types, sixteen times a second: almost always the same.
    if (m_shown && sameTools(*m_shown, selected)) {
        return;
    }
    m_shown = selected;
    static const std::array<std::pair<const char *, const char *>, 4> togglable{
        {{"bold", "bold"}, {"italic", "italic"}, {"underline", "underline"}, {"strike", "strike"}}};
    const auto press = [this](const QString &name, bool on) {
        QToolButton *button = m_byName.value(name);
        button->setCheckable(true);
        button->setChecked(on);
    };
    for (const auto &[tool, mark] : togglable) {
        press(QString::fromLatin1(tool), selected.marks.contains(QString::fromLatin1(mark)));
    }
    press(QStringLiteral("bulletList"), selected.list == u"bullet_list");
    press(QStringLiteral("orderedList"), selected.list == u"ordered_list");
    press(QStringLiteral("quote"), selected.quote);
    press(QStringLiteral("editLink"), !selected.link.isEmpty());
    m_byName.value(QStringLiteral("undo"))->setEnabled(selected.canUndo);
    m_byName.value(QStringLiteral("redo"))->setEnabled(selected.canRedo);
    const QString block = selected.block == u"heading"      ? tr("Heading %1").arg(selected.level)
                          : selected.block == u"code_block" ? tr("Code")
                          : selected.block == u"image"      ? tr("Picture")
                                                            : tr("Text");
    m_block->setText(block);
    m_size->setText(selected.fontSize > 0 ? QString::number(selected.fontSize) : tr("Size"));
    m_color->setIcon(barred(QStringLiteral("type"),
                            QColor(selected.color.isEmpty() ? m_lastColor : selected.color)));
    m_highlight->setIcon(
        barred(QStringLiteral("highlighter"),
               QColor(selected.highlight.isEmpty() ? m_lastHighlight : selected.highlight)));
    m_colors->setCurrent(selected.color);
    m_highlights->setCurrent(selected.highlight);
    showDistances(selected);
    m_align->setIcon(
        style::icon(QStringLiteral("align-") +
                    (selected.align.isEmpty() ? QStringLiteral("justify") : selected.align)));
    fold();
}

void ToolBar::setReadOnly(bool on)
{
    setEnabled(!on);
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

void ToolBar::fold()
{
    int needed = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    int highest = 0;
    for (const Tool &tool : m_tools) {
        needed += tool.widget->sizeHint().width() + m_row->spacing();
        highest = std::max(highest, tool.rank);
    }
    int limit = highest;
    while (needed > width() && limit > 0) {
        for (const Tool &tool : m_tools) {
            needed -= tool.rank == limit ? tool.widget->sizeHint().width() + m_row->spacing() : 0;
        }
        --limit;
    }
    for (const Tool &tool : m_tools) {
        tool.widget->setVisible(tool.rank <= limit);
    }
}

} // namespace tuiwen::ui::editor
