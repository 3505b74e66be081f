// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "ui/editor/autosave.h"
#include "ui/editor/content.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace tuiwen::ui {
class Meter;
}

namespace tuiwen::ui::editor {

/// Below the text: size, the API's limit, findings, and whether everything is saved.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    static constexpr int htmlLimit = 20000; ///< characters of content (wechat-html.md 4.8)

    explicit StatusLine(QWidget *parent = nullptr);

    void show(const Summary &summary);
    /// Counts what is selected; the whole text again when nothing is.
    void show(const Selected &selected);
    void show(const article::Preview &preview);
    void show(const Autosave &autosave);
    using QFrame::show;

Q_SIGNALS:
    void findingsWanted();
    void retryWanted();

private:
    void showWords();

    Summary m_summary;
    QPointer<const Autosave> m_autosave;
    int m_chosenWords = 0;
    int m_chosenCharacters = 0;
    QLabel *m_words;
    QLabel *m_minutes;
    QLabel *m_html;
    Meter *m_meter;
    QLabel *m_pictures;
    QPushButton *m_findings;
    QLabel *m_icon;
    QLabel *m_saved;
    QPushButton *m_retry;
};

} // namespace tuiwen::ui::editor
