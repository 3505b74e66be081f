// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of themes does with them; page.cpp builds what is seen.
#include "core/account/service.h"
#include "core/base/settings.h"
#include "core/themes/service.h"
#include "ui/prompter.h"
#include "ui/themes/designer.h"
#include "ui/themes/model.h"
#include "ui/themes/page.h"
#include "ui/themes/report.h"
#include "ui/themes/stage.h"
#include "ui/themes/thumbs.h"
#include "ui/themes/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace tuiwen::ui::themes {

using tuiwen::themes::ThemeCard;

QPixmap ThemesPage::pictureOf(const ThemeCard &card)
{
    const auto theme = m_services.themes->open(card.id);
    if (!theme) {
        return {};
    }
    const auto preview =
        m_services.themes->render(*theme, nameOf(card), m_services.themes->sample());
    return preview ? m_thumbs->picture(card.id, *preview) : QPixmap();
}

const ThemeCard *ThemesPage::current() const
{
    return m_model->card(m_proxy->mapToSource(m_list->currentIndex()));
}

void ThemesPage::refresh()
{
    const ThemeCard *before = current();
    const QString id = !m_wanted.isEmpty()  ? std::exchange(m_wanted, QString())
                       : before != nullptr ? before->id
                                            : QString();
    m_model->setCards(m_services.themes->all());
    select(id);
    showEmptiness();
    showProblems();
}

void ThemesPage::select(const QString &id)
{
    const QModelIndex found = m_proxy->mapFromSource(m_model->indexOf(id));
    m_list->setCurrentIndex(found.isValid() ? found : m_proxy->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void ThemesPage::showCurrent()
{
    const ThemeCard *card = current();
    m_edit->setEnabled(card != nullptr);
    m_more->setEnabled(card != nullptr);
    m_name->setText(card == nullptr ? QString() : nameOf(*card));
    if (card == nullptr || m_left->currentWidget() == m_designer) {
        return;
    }
    m_edit->setText(card->builtIn ? tr("Duplicate and edit") : tr("Edit"));
    const auto theme = m_services.themes->open(card->id);
    if (theme) {
        m_stage->show(*theme);
    } else {
        m_strip->showError(tr("The theme cannot be read"), theme.error());
    }
}

void ThemesPage::showEmptiness()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_gallery->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (empty) {
        m_empty->setSentence(tr("No theme is like that. Duplicate one to make your own, or bring in the "
                                "style sheet of a Markdown editor."));
        m_empty->clearButtons();
        connect(m_empty->addButton(tr("Import…"), QStringLiteral("upload")), &QPushButton::clicked, this,
                &ThemesPage::importThemes);
    }
}

void ThemesPage::showProblems()
{
    const QVector<Error> problems = m_services.themes->problems();
    if (problems.isEmpty()) {
        return;
    }
    m_strip->showNotice(tr("%n file(s) of the themes folder are no themes: %1", nullptr,
                           static_cast<int>(problems.size()))
                            .arg(problems.constFirst().detail.section(QLatin1Char('\n'), 0, 0)),
                        Hue::Warn, QStringLiteral("file-warning"), tr("Close"));
}

void ThemesPage::star(const QString &id)
{
    QStringList favourites = m_model->favourites();
    if (favourites.removeAll(id) == 0) {
        favourites.append(id);
    }
    m_model->setFavourites(favourites);
    m_services.settings.set(tuiwen::themes::favouriteThemesSetting, favourites);
    m_proxy->invalidate();
    showEmptiness();
}

void ThemesPage::edit(const QString &id)
{
    const QModelIndex at = m_model->indexOf(id);
    const ThemeCard *card = m_model->card(at);
    if (card == nullptr) {
        return;
    }
    const bool builtIn = card->builtIn;
    const auto theme = builtIn
                           ? m_services.themes->duplicate(id, tr("%1, mine").arg(nameOf(*card)))
                           : m_services.themes->open(id);
    if (!theme) {
        m_strip->showError(tr("The theme cannot be read"), theme.error());
        return;
    }
    m_left->setCurrentWidget(m_designer);
    m_actions->hide();
    m_designer->draft().take(*theme, !builtIn);
    m_designer->setFocus();
}

void ThemesPage::closeDesigner()
{
    if (!m_designer->save()) {
        return;
    }
    m_wanted = m_designer->draft().value(QStringLiteral("id")).toString();
    m_left->setCurrentWidget(m_gallery);
    m_actions->show();
    refresh();
    showCurrent();
    m_list->setFocus();
}

void ThemesPage::duplicate()
{
    const ThemeCard *card = current();
    if (card == nullptr) {
        return;
    }
    const auto copy = m_services.themes->duplicate(card->id, tr("%1, mine").arg(nameOf(*card)));
    m_wanted = copy ? copy->value(QStringLiteral("id")).toString() : QString();
    const auto saved = copy.and_then([this](const QJsonObject &theme) {
        return m_services.themes->save(theme);
    });
    if (!saved) {
        m_strip->showError(tr("The theme was not saved"), saved.error());
    }
}

void ThemesPage::remove()
{
    const ThemeCard *card = current();
    if (card == nullptr || card->builtIn) {
        return;
    }
    const QString id = card->id;
    const QString name = nameOf(*card);
    const auto removed = m_services.themes->remove(id);
    if (!removed) {
        m_strip->showError(tr("The theme was not deleted"), removed.error());
        return;
    }
    m_toast->offerUndo(tr("“%1” is deleted; articles in it use the default theme now").arg(name),
                       [this, id] {
                           m_wanted = id;
                           const auto back = m_services.themes->restore(id);
                           if (!back) {
                               m_strip->showError(tr("The theme was not brought back"), back.error());
                           }
                       });
}

void ThemesPage::exportTheme()
{
    const ThemeCard *card = current();
    if (card == nullptr) {
        return;
    }
    const QString path = m_services.prompter.chooseSaveFile(
        this, tr("Export the theme"), card->id + QStringLiteral(".json"), tr("Themes (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto done = m_services.themes->exportFile(card->id, path);
    if (done) {
        m_toast->say(tr("Exported to %1").arg(path));
    } else {
        m_strip->showError(tr("The theme was not exported"), done.error());
    }
}

void ThemesPage::importThemes()
{
    for (const QString &path : m_services.prompter.chooseFiles(
             this, tr("Import themes"), tr("Themes and style sheets (*.json *.css)"))) {
        importFile(path);
    }
}

void ThemesPage::importFile(const QString &path)
{
    m_strip->showBusy(tr("Reading the theme…"));
    whenDone(m_services.themes->importFile(path), this,
             [this](const Result<tuiwen::themes::ImportedTheme> &imported) {
                 if (!imported) {
                     m_strip->showError(tr("The theme was not imported"), imported.error());
                     return;
                 }
                 m_strip->hide();
                 m_wanted = imported->id;
                 refresh();
                 const ThemeCard *card = current();
                 const QString name = card == nullptr ? imported->id : nameOf(*card);
                 m_toast->say(tr("“%1” is imported").arg(name));
                 if (!imported->losses.isEmpty()) {
                     makeReport(name, imported->losses, this)->open();
                 }
             });
}

void ThemesPage::fillAccounts(QMenu &menu)
{
    menu.clear();
    const ThemeCard *card = current();
    for (const Account &account : std::as_const(m_accounts)) {
        QAction *entry = menu.addAction(account.name);
        entry->setCheckable(true);
        entry->setChecked(card != nullptr && account.defaultTheme == card->id);
        connect(entry, &QAction::triggered, this, [this, account] { makeDefault(account); });
    }
    menu.setEnabled(!m_accounts.isEmpty());
}

void ThemesPage::makeDefault(Account account)
{
    const ThemeCard *card = current();
    if (card == nullptr) {
        return;
    }
    const QString before = account.defaultTheme;
    account.defaultTheme = account.defaultTheme == card->id ? QString() : card->id;
    const QString name = nameOf(*card);
    whenDone(m_services.accounts.save(account), this,
             [this, name, before](const Result<Account> &saved) {
                 if (!saved) {
                     m_strip->showError(tr("The account was not changed"), saved.error());
                     return;
                 }
                 for (Account &known : m_accounts) {
                     known = known.id == saved->id ? *saved : known;
                 }
                 const QString text =
                     saved->defaultTheme.isEmpty()
                         ? tr("“%1” has no default theme of its own now").arg(saved->name)
                         : tr("Articles without a theme leave “%1” in “%2”").arg(saved->name, name);
                 m_toast->offerUndo(text, [this, account = *saved, before]() mutable {
                     account.defaultTheme = before;
                     whenDone(m_services.accounts.save(account), this,
                              [this](const Result<Account> &back) {
                                  if (back) {
                                      activate();
                                  } else {
                                      m_strip->showError(tr("The account was not changed"), back.error());
                                  }
                              });
                 });
             });
}

} // namespace tuiwen::ui::themes
