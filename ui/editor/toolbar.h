// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/content.h"

#include <QFrame>
#include <QHash>
#include <QJsonObject>
#include <QVector>

#include <optional>

class QActionGroup;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace tuiwen::ui::editor {

class ColourMenu;

/// The row of tools above the text. What does not fit moves into the last menu; every tool only
/// names a command of the page and shows what the selection has.
class ToolBar : public QFrame
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

    void show(const Selected &selected);
    using QFrame::show;
    void setReadOnly(bool on);

Q_SIGNALS:
    void command(const QString &name, const QJsonObject &args);
    void pictureWanted();
    void findWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tool
    {
        QWidget *widget = nullptr;
        int rank = 0; ///< higher ranks give way first
    };

    QToolButton *addTool(const char *name, const QString &icon, const QString &text,
                         const char *keys, int rank, const QJsonObject &args = {});
    QToolButton *addMenu(const QString &icon, const QString &text, QMenu *menu, int rank);
    void addLine(int rank);
    void addBlocks();
    void addSizes();
    void addColours();
    void addAligns();
    void addDistances();
    void showDistances(const Selected &selected);
    void addInserts();
    void addOrder(QMenu *menu, const char *icon, const QString &text, const char *command,
                  const QJsonObject &args = {});
    static QToolButton *textButton(const QString &name);
    void addMore();
    void keep(QWidget *widget, int rank);
    void fold();

    QHBoxLayout *m_row;
    std::optional<Selected> m_shown;
    QVector<Tool> m_tools;
    QHash<QString, QToolButton *> m_byName;
    QToolButton *m_block = nullptr;
    QToolButton *m_size = nullptr;
    QToolButton *m_color = nullptr;
    QToolButton *m_highlight = nullptr;
    QToolButton *m_align = nullptr;
    QActionGroup *m_leadings = nullptr;
    QActionGroup *m_spacings = nullptr;
    ColourMenu *m_colors = nullptr;
    ColourMenu *m_highlights = nullptr;
    QString m_lastColor;
    QString m_lastHighlight;
};

} // namespace tuiwen::ui::editor
