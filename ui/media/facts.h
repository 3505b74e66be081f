// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/picture.h"
#include "core/media/service.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tuiwen::ui::gallery {

/// What is known about a picture: measures, how it goes out, which articles show it, which accounts
/// have it.
class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    void setPicture(const Picture &picture);
    void setOutgoing(const Result<tuiwen::media::Outgoing> &outgoing);
    void setUses(const QVector<PictureUse> &uses);
    void setUploads(const QVector<Upload> &uploads, const QHash<QString, QString> &accountNames);

Q_SIGNALS:
    void openArticle(const tuiwen::ArticleId &article);

private:
    QLabel *m_kind;
    QLabel *m_size;
    QLabel *m_added;
    QLabel *m_outgoing;
    QVBoxLayout *m_uses;
    QVBoxLayout *m_uploads;
};

} // namespace tuiwen::ui::gallery
