// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/widgets/hue.h"

#include <QVector>
#include <QWidget>

namespace tuiwen::push {
struct Dossier;
}

namespace tuiwen::ui {

struct CheckRow
{
    QString label;
    QString value;
    Hue hue = Hue::Ok; ///< Ok, Info, Warn or Err
};

/// The facts a person checks before confirming, from what would be sent. Limits: wechat-api.md 6.
[[nodiscard]] QVector<CheckRow> checkRows(const push::Dossier &dossier);
/// Obstacles and findings of a dossier, each once, errors first.
[[nodiscard]] QVector<Finding> openFindings(const push::Dossier &dossier);
/// How many of WeChat's limits on lengths the article exceeds; none for the clipboard, which is not
/// checked by the API.
[[nodiscard]] int overLimits(const push::Dossier &dossier);
[[nodiscard]] int errorCount(const QVector<Finding> &findings);

/// Check rows in three columns.
class CheckGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CheckGrid(QWidget *parent);

    void setRows(const QVector<CheckRow> &rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<CheckRow> m_rows;
};

} // namespace tuiwen::ui
