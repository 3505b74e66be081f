// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

namespace tuiwen::ui {

/// The prompter of the running program: modal dialogs. The only place that opens message boxes.
class DialogPrompter final : public Prompter
{
public:
    [[nodiscard]] bool ask(QWidget *parent, const QString &title, const QString &text,
                           const QString &action) override;
    [[nodiscard]] QString askText(QWidget *parent, const QString &title, const QString &label,
                                  const QString &initial) override;
    [[nodiscard]] QString askPassphrase(QWidget *parent, const QString &title,
                                        const QString &text) override;
    [[nodiscard]] QStringList chooseFiles(QWidget *parent, const QString &title,
                                          const QString &filter) override;
    [[nodiscard]] QString chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                                         const QString &filter) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    void report(QWidget *parent, const QString &what, const Error &error) override;

private:
    QString m_folder; ///< where files were chosen last
};

} // namespace tuiwen::ui
