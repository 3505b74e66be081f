// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/editor/content.h"

#include <QFrame>
#include <QVector>

class QListWidget;
class QToolButton;

namespace tuiwen::ui::editor {

/// Left of the text: its headings with the words below each, and the last versions that were kept.
class Outline : public QFrame
{
    Q_OBJECT

public:
    explicit Outline(QWidget *parent = nullptr);

    void setHeadings(const QVector<Heading> &headings);
    void setCurrent(int section);
    void setVersions(const QVector<ArticleVersion> &versions, UtcTime now);

Q_SIGNALS:
    void headingChosen(int index);
    void versionChosen(const tuiwen::VersionId &version);
    void foldWanted();

private:
    QListWidget *m_headings;
    QListWidget *m_versions;
    QVector<ArticleVersion> m_shown;
    QVector<Heading> m_outline;
};

} // namespace tuiwen::ui::editor
