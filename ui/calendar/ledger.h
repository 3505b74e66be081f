// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/push/advice.h"

#include <QWidget>

namespace tuiwen::ui {

/// The push quota of every account on a day: a slot for subscription accounts, four a month for
/// service accounts, words for those whose articles leave by hand.
class QuotaLedger : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaLedger(QWidget *parent);

    void setDay(QDate day, const QVector<Account> &accounts, const QVector<Push> &pushes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        Account account;
        QuotaUse use;
        bool byHand = false;
        QString way;  ///< for those without a push quota
        QString text; ///< at the right
    };

    QVector<Row> m_rows;
};

} // namespace tuiwen::ui
