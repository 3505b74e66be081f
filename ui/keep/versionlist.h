// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QListWidget>
#include <QVector>

namespace tuiwen::ui::keep {

/// Versions of one article, newest first: a mark for how it came about, its name, its time.
class VersionList : public QListWidget
{
    Q_OBJECT

public:
    explicit VersionList(QWidget *parent = nullptr);

    /// Keeps the current version when it is still among them.
    void show(const QVector<ArticleVersion> &versions, UtcTime now);
    using QListWidget::show;
    void select(const VersionId &id);
    /// Null when the list is empty.
    [[nodiscard]] VersionId current() const;

Q_SIGNALS:
    void chosen(const tuiwen::VersionId &id);
};

} // namespace tuiwen::ui::keep
