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
    m_files = files;
    m_outcomes.clear();
    next();
}

bool Importer::canImport(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"md" || suffix == u"markdown" || suffix == u"txt";
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
