// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QJsonObject>
#include <QVector>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tuiwen::themes {
struct ThemeCard;
}
namespace tuiwen::ui {
class EmptyState;
class SearchField;
class Strip;
class Toast;
} // namespace tuiwen::ui

namespace tuiwen::ui::themes {

class Designer;
class Stage;
class ThemeModel;
class ThemeProxy;
class Thumbs;

/// The gallery of themes with a phone beside it, and the designer in its place when one is changed.
class ThemesPage : public Page
{
    Q_OBJECT

public:
    explicit ThemesPage(Services &services, QWidget *parent = nullptr);

    void activate() override;
    /// Saves what the designer holds; stays when that fails.
    bool mayLeave() override;
    void focusSearch();
    /// Asks for theme files or style sheets and brings them in.
    void importThemes();
    void select(const QString &id);
    /// Opens a theme of the user's own in the designer, a copy of a built-in one.
    void edit(const QString &id);

private:
    QWidget *makeToolBar();
    QWidget *makeGallery();
    QWidget *makeActions();
    void wire();

    void refresh();
    void showCurrent();
    void showEmptiness();
    void showProblems();
    [[nodiscard]] const tuiwen::themes::ThemeCard *current() const;
    [[nodiscard]] QPixmap pictureOf(const tuiwen::themes::ThemeCard &card);

    void star(const QString &id);
    void duplicate();
    void remove();
    void exportTheme();
    void importFile(const QString &path);
    void fillAccounts(QMenu &menu);
    void makeDefault(Account account);
    void closeDesigner();

    Services &m_services;
    Thumbs *m_thumbs;
    ThemeModel *m_model;
    ThemeProxy *m_proxy;
    QStackedWidget *m_left = nullptr;
    QStackedWidget *m_gallery = nullptr;
    QWidget *m_actions = nullptr;
    SearchField *m_search = nullptr;
    Strip *m_strip = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_edit = nullptr;
    QToolButton *m_more = nullptr;
    Designer *m_designer = nullptr;
    Stage *m_stage = nullptr;
    Toast *m_toast = nullptr;
    QVector<Account> m_accounts;
    QString m_wanted; ///< to be selected after the next refresh
};

} // namespace tuiwen::ui::themes
