// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/popups.h"
#include "ui/editor/toolbar.h"
#include "ui/style/style.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

// The toolbar's longer menus: what can be inserted, distances, and what has no button of its own.

namespace tuiwen::ui::editor {

void ToolBar::addOrder(QMenu *menu, const char *icon, const QString &text, const char *command,
                       const QJsonObject &args)
{
    QAction *action = menu->addAction(style::icon(QString::fromLatin1(icon)), text);
    const QString name = QString::fromLatin1(command);
    connect(action, &QAction::triggered, this,
            [this, name, args] { Q_EMIT this->command(name, args); });
}

void ToolBar::addDistances()
{
    auto *menu = new QMenu(this);
    const auto group = [&](const QString &title, const QString &own, const QString &command,
                           const QString &key, const QVector<QPair<QString, QJsonValue>> &values) {
        auto *actions = new QActionGroup(this);
        menu->addSection(title);
        const auto add = [&](const QString &text, const QJsonValue &value) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setData(value);
            actions->addAction(action);
            connect(action, &QAction::triggered, this, [this, command, key, value] {
                Q_EMIT this->command(command,
                                     value.isNull() ? QJsonObject() : QJsonObject{{key, value}});
            });
        };
        add(own, QJsonValue::Null);
        for (const auto &[text, value] : values) {
            add(text, value);
        }
        return actions;
    };
    QVector<QPair<QString, QJsonValue>> leadings;
    for (const char *value : {"1.25", "1.5", "1.75", "2", "2.5", "3"}) {
        leadings.append({QString::fromLatin1(value), QString::fromLatin1(value)});
    }
    QVector<QPair<QString, QJsonValue>> spacings;
    for (int px = 1; px <= 5; ++px) {
        spacings.append({QStringLiteral("%1 px").arg(px), px});
    }
    m_leadings = group(tr("Line height"), tr("The theme's line height"), QStringLiteral("leading"),
                       QStringLiteral("value"), leadings);
    m_spacings = group(tr("Letter spacing"), tr("The theme's letter spacing"),
                       QStringLiteral("letterSpacing"), QStringLiteral("px"), spacings);
    addMenu(QStringLiteral("line-height"), tr("Line height and letter spacing"), menu, 4);
}

void ToolBar::showDistances(const Selected &selected)
{
    const QString spacing =
        selected.letterSpacing > 0 ? QString::number(selected.letterSpacing) : QString();
    for (QAction *action : m_leadings->actions()) {
        action->setChecked(action->data().toString() == selected.leading);
    }
    for (QAction *action : m_spacings->actions()) {
        action->setChecked(action->data().toString() == spacing);
    }
}

void ToolBar::addInserts()
{
    auto *picture = addTool("", QStringLiteral("image"), tr("Insert a picture"), "", 0);
    picture->setObjectName(QStringLiteral("picture"));
    connect(picture, &QToolButton::clicked, this, &ToolBar::pictureWanted);
    auto *tables = new TableMenu(this);
    addMenu(QStringLiteral("table"), tr("Insert a table"), tables, 1);
    connect(tables, &TableMenu::chosen, this, [this](int rows, int columns) {
        Q_EMIT command(QStringLiteral("table"),
                       {{QStringLiteral("rows"), rows}, {QStringLiteral("columns"), columns}});
    });
    addTool("editLink", QStringLiteral("link"), tr("Link"), "Ctrl+K", 1);
    addTool("quote", QStringLiteral("quote"), tr("Quote"), "Ctrl+Shift+B", 4);

    QToolButton *insert = textButton(tr("Insert"));
    insert->setText(tr("Insert"));
    auto *menu = new QMenu(this);
    QAction *choose = menu->addAction(style::icon(QStringLiteral("image-plus")), tr("Picture…"));
    connect(choose, &QAction::triggered, this, &ToolBar::pictureWanted);
    addOrder(menu, "images", tr("Picture group…"), "imageGroup");
    addOrder(menu, "gallery-horizontal", tr("Picture slides…"), "slider");
    menu->addSeparator();
    auto *callouts = menu->addMenu(style::icon(QStringLiteral("lightbulb")), tr("Callout"));
    const auto callout = [&](const char *icon, const QString &text, const char *kind) {
        addOrder(callouts, icon, text, "callout",
                 {{QStringLiteral("kind"), QString::fromLatin1(kind)}});
    };
    callout("info", tr("Note"), "note");
    callout("lightbulb", tr("Tip"), "tip");
    callout("triangle-alert", tr("Attention"), "warning");
    callout("circle-alert", tr("Warning"), "danger");
    addOrder(menu, "columns-2", tr("Two columns"), "columns");
    addOrder(menu, "footprints", tr("Steps"), "steps");
    addOrder(menu, "split", tr("Comparison"), "comparison");
    addOrder(menu, "separator-horizontal", tr("Divider"), "divider");
    menu->addSeparator();
    addOrder(menu, "list-todo", tr("Task list"), "taskList");
    addOrder(menu, "code-xml", tr("Code"), "codeBlock");
    addOrder(menu, "sigma", tr("Formula"), "mathBlock");
    addOrder(menu, "sigma", tr("Formula in the line"), "mathInline");
    addOrder(menu, "superscript", tr("Footnote…"), "footnote");
    menu->addSeparator();
    addOrder(menu, "id-card", tr("Official Account card…"), "profileCard");
    addOrder(menu, "app-window", tr("Mini Program card…"), "miniProgram");
    addOrder(menu, "link-2", tr("Link to a Mini Program…"), "miniLink");
    addOrder(menu, "play", tr("Video…"), "video");
    addOrder(menu, "qr-code", tr("QR Code…"), "qr");
    insert->setMenu(menu);
    keep(insert, 3);
}

void ToolBar::addMore()
{
    auto *menu = new QMenu(this);
    addOrder(menu, "underline", tr("Underline"), "underline");
    addOrder(menu, "strikethrough", tr("Strike through"), "strike");
    addOrder(menu, "superscript", tr("Superscript"), "superscript");
    addOrder(menu, "subscript", tr("Subscript"), "subscript");
    addOrder(menu, "code", tr("Code in the line"), "code");
    addOrder(menu, "remove-formatting", tr("Clear the formatting"), "clearFormat");
    menu->addSeparator();
    addOrder(menu, "indent-increase", tr("Increase indent"), "indent");
    addOrder(menu, "indent-decrease", tr("Decrease indent"), "outdent");
    addOrder(menu, "arrow-up", tr("Move the block up"), "moveUp");
    addOrder(menu, "arrow-down", tr("Move the block down"), "moveDown");
    menu->addSeparator();
    QAction *find = menu->addAction(style::icon(QStringLiteral("search")), tr("Find and replace"));
    connect(find, &QAction::triggered, this, &ToolBar::findWanted);
    addOrder(menu, "wand-sparkles", tr("Typography: spaces and punctuation"), "typography");
    addMenu(QStringLiteral("ellipsis"), tr("More tools"), menu, 0);
}

} // namespace tuiwen::ui::editor
