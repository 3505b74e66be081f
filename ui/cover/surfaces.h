// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace tuiwen::ui::cover {

/// Where a reader meets a cover, at its size on a phone: the big card of the subscription list, a
/// row of it, and the card of a shared link.
class Surfaces : public QWidget
{
    Q_OBJECT

public:
    explicit Surfaces(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &digest);
    /// The two crops, cut out already.
    void setCrops(const QImage &wide, const QImage &square);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_digest;
    QImage m_wide;
    QImage m_square;
};

} // namespace tuiwen::ui::cover
