// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace tuiwen {
struct Error;
}

namespace tuiwen::ui {

/// Seam: every question, file choice and notice goes through here, so tests can answer in advance.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// A question with a named action; true when the person chose it. Cancel is the default button.
    [[nodiscard]] virtual bool ask(QWidget *parent, const QString &title, const QString &text,
                                   const QString &action) = 0;
    /// One line of text; null QString when cancelled.
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                                          const QString &initial) = 0;
    /// A passphrase; null QString when cancelled.
    [[nodiscard]] virtual QString askPassphrase(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Files to open; empty when cancelled.
    [[nodiscard]] virtual QStringList chooseFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                                                 const QString &filter) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Shows errortext's sentence and next step for the error.
    virtual void report(QWidget *parent, const QString &what, const Error &error) = 0;
};

} // namespace tuiwen::ui
