// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importer.h"

#include <QFileInfo>

#include <utility>

namespace tuiwen::ui::library {

Importer::Importer(article::ArticleService &articles, QObject *parent)
    : QObject(parent)
    , m_articles(articles)
{}

void Importer::start(const QStringList &files)
{
    if (m_running || files.isEmpty()) {
        return;
    }
    m_running = true;
    m_files.clear();
    for (const QString &file : files) {
        m_files += QFileInfo(file).isDir() ? article::ArticleService::documentsIn(file)
                                           : QStringList{file};
    }
    m_outcomes.clear();
    next();
}

bool Importer::canImport(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || article::ArticleService::importableSuffixes().contains(
                               info.suffix().toLower());
}

QString Importer::patterns()
{
    QStringList globs;
    for (const QString &suffix : article::ArticleService::importableSuffixes()) {
        globs << QStringLiteral("*.") + suffix;
    }
    return globs.join(QLatin1Char(' '));
}

void Importer::next()
{
    if (m_outcomes.size() == m_files.size()) {
        m_running = false;
        Q_EMIT finished(std::exchange(m_outcomes, {}));
        return;
    }
    const QString file = m_files.at(m_outcomes.size());
    Q_EMIT progressed(static_cast<int>(m_outcomes.size()), static_cast<int>(m_files.size()),
                      QFileInfo(file).fileName());
    whenDone(m_articles.importFile(file), this,
             [this, file](const Result<article::Imported> &result) {
                 m_outcomes << Outcome{file, result};
                 next();
             });
}

} // namespace tuiwen::ui::library
