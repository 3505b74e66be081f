// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/exporter/service.h"
#include "ui/services.h"

#include <QImage>
#include <QObject>
#include <QPageSize>
#include <QStringList>
#include <QVector>

namespace tuiwen::ui::exporting {

enum class Kind
{
    HtmlFile,
    HtmlFolder,
    Word,
    Markdown,
    Pdf,
    Png,
    Jpeg
};

struct Choice
{
    Kind kind = Kind::HtmlFile;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< of a PDF
    int width = 1080;                            ///< pixels of a long picture
};

/// ".html", ".png" …
[[nodiscard]] QString endingOf(Kind kind);

/// Writes articles to files, one after the other. The files that are complete stay when it is
/// cancelled or fails.
class Job : public QObject
{
    Q_OBJECT

public:
    Job(Services &services, const Choice &choice, QObject *parent = nullptr);

    /// One path per article.
    void start(const QVector<ArticleId> &articles, const QStringList &paths);
    void cancel();
    [[nodiscard]] QStringList written() const { return m_written; }
    /// What the files that were written could not say.
    [[nodiscard]] QVector<Loss> losses() const { return m_losses; }

Q_SIGNALS:
    /// `part` of `whole` of everything.
    void progressed(int part, int whole);
    void finished();
    /// Nothing more is written.
    void failed(const QString &path, const tuiwen::Error &error);

private:
    void next();
    void write(const Article &article);
    void print(const QByteArray &document);
    void store(QFuture<Result<exporter::Written>> writing);
    void done(const Result<exporter::Written> &written);
    void fail(const Error &error);

    Services &m_services;
    Choice m_choice;
    QVector<ArticleId> m_articles;
    QStringList m_paths;
    QStringList m_written;
    QVector<Loss> m_losses;
    QObject *m_printing = nullptr;
    int m_at = 0;
    bool m_over = false;
};

} // namespace tuiwen::ui::exporting
