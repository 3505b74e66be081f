// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that begin with a template.
#include "core/account/service.h"
#include "core/article/service.h"
#include "core/snippets/service.h"
#include "ui/mainwindow.h"
#include "ui/prompter.h"
#include "ui/snippets/picker.h"

namespace tuiwen::ui {

void MainWindow::newFromTemplate()
{
    using tuiwen::snippets::Kind;
    auto *picker = new snippets::Picker(*m_services.snippets, Kind::Template, m_services.prompter, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &snippets::Picker::chosen, this, [this](const tuiwen::snippets::Piece &piece) {
        whenDone(m_services.accounts.all(), this, [this, piece](const Result<QVector<Account>> &all) {
            const QString account = all && !all->isEmpty() ? all->constFirst().name : QString();
            beginWith(m_services.snippets->filledIn(piece, account, {}, {}));
        });
    });
    picker->open();
}

void MainWindow::beginWith(const tuiwen::snippets::Piece &piece)
{
    const auto refuse = [this](const Error &error) {
        m_services.prompter.report(this, tr("The article was not made"), error);
    };
    whenDone(m_services.articles.create(), this, [this, piece, refuse](const Result<Article> &made) {
        if (!made) {
            refuse(made.error());
            return;
        }
        Article article = *made;
        article.title = piece.title;
        article.body = piece.body;
        whenDone(m_services.articles.save(article), this, [this, refuse](const Result<Article> &saved) {
            if (saved) {
                openArticle(saved->id);
            } else {
                refuse(saved.error());
            }
        });
    });
}

} // namespace tuiwen::ui
