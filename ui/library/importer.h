// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"

#include <QObject>
#include <QStringList>
#include <QVector>

namespace tuiwen::ui::library {

/// Brings in files and the documents of folders, one after the other, and collects what had to be
/// changed.
class Importer : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        QString file;
        Result<article::Imported> result;
    };

    explicit Importer(article::ArticleService &articles, QObject *parent = nullptr);

    /// Ignored while an import is running. A folder stands for the documents in it.
    void start(const QStringList &files);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// True for folders and for names this program can bring in.
    [[nodiscard]] static bool canImport(const QString &path);
    /// "*.md *.html …", for a file dialog.
    [[nodiscard]] static QString patterns();

Q_SIGNALS:
    void progressed(int done, int total, const QString &file);
    void finished(const QVector<tuiwen::ui::library::Importer::Outcome> &outcomes);

private:
    void next();

    article::ArticleService &m_articles;
    QStringList m_files;
    QVector<Outcome> m_outcomes;
    bool m_running = false;
};

} // namespace tuiwen::ui::library
