// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/domain/article.h"

#include <QString>
#include <QThreadPool>
#include <QVector>

#include <optional>

namespace tuiwen::ui::editor {

/// Unsaved work of one article as it was at some moment.
struct JournalEntry
{
    Article article;    ///< revision = the stored one the work is based on
    QString savingHash; ///< fingerprint of what was on its way into the database; empty = nothing
    UtcTime at;

    bool operator==(const JournalEntry &) const = default;
};

/// Crash journal: one file per article in the data folder, replaced whole and atomically a moment
/// after each change and removed when the database has the work. Written on a thread of its own.
class Journal
{
public:
    explicit Journal(const DataFolder &folder);
    ~Journal();

    /// `saving` is what is on its way into the database; its hash is taken on the writing thread
    /// and stands for the entry's own.
    void write(const JournalEntry &entry, const std::optional<Article> &saving = {});
    void remove(const ArticleId &id);
    /// Waits until everything asked for is on the disk.
    void finish();

    /// The articles with an entry.
    [[nodiscard]] QVector<ArticleId> articles() const;
    /// The entry of an article; none when there is no file. A file that cannot be read is kept
    /// aside as <id>.json.damaged and reported as a Storage error.
    [[nodiscard]] Result<std::optional<JournalEntry>> read(const ArticleId &id) const;

    /// Fingerprint of everything a person edits, without id, revision and times.
    [[nodiscard]] static QString fingerprint(const Article &article);

private:
    [[nodiscard]] QString fileOf(const ArticleId &id) const;

    QString m_folder;
    QThreadPool m_writer; // one thread: later writes never overtake earlier ones
};

/// What to do with a journal entry beside the stored article.
enum class Recovery
{
    Nothing, ///< the store has it all
    Take,    ///< the entry continues the stored article
    KeepCopy ///< somebody else saved in between: both are worth keeping
};
[[nodiscard]] Recovery judge(const JournalEntry &entry, const Article &stored);

} // namespace tuiwen::ui::editor
