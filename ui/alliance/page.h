// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partner.h"
#include "ui/alliance/model.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QVector>

class QLabel;
class QListView;
class QStackedWidget;
class QTimer;

namespace tuiwen::ui {
class EmptyState;
class SearchField;
class Segmented;
class Strip;
class Toast;
} // namespace tuiwen::ui

namespace tuiwen::ui::alliance {

class PartnerDetail;

/// The partners of the account alliance: who they are, what was agreed and what we owe next.
class AlliancePage : public Page
{
    Q_OBJECT

public:
    explicit AlliancePage(Services &services, QWidget *parent = nullptr);

    void activate() override;
    bool mayLeave() override;
    void addPartner();
    void focusSearch();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeToolBar();
    QWidget *makeSide();
    void refresh();
    void showSnapshot();
    void showEmptiness();
    void showCurrent();
    void save(const Partner &partner);
    void settle(const Partner &before);
    void removeCurrent();

    Services &m_services;
    PartnerModel *m_model;
    PartnerProxy *m_proxy;
    SearchField *m_search = nullptr;
    Segmented *m_scope = nullptr;
    Strip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    PartnerDetail *m_detail = nullptr;
    QWidget *m_blank = nullptr;
    Toast *m_toast = nullptr;
    QTimer *m_soon;

    int m_ticket = 0;
    int m_saving = 0;
    bool m_loaded = false;
    PartnerId m_wanted;
    QVector<Partner> m_partners;
};

} // namespace tuiwen::ui::alliance
