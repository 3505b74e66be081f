// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/builder.h"

namespace tuiwen::article {

/// HTML inside Markdown, tag by tag: the harmless subset becomes marks and nodes, the rest is
/// dropped with a loss. Words in angle brackets that are no HTML ("List<String>") stay text.
class RawHtml
{
public:
    RawHtml(Builder &builder, Losses &losses)
        : m_builder(builder)
        , m_losses(losses)
    {}

    /// One tag in the flow of a paragraph.
    void inlineTag(QStringView raw);
    /// True while the contents of a dropped element pass by.
    [[nodiscard]] bool skipping() const { return !m_skipped.isEmpty(); }
    /// A whole block of HTML.
    void block(QStringView raw);
    /// The paragraph or block is over: marks that were never closed end here.
    void endOfText();

private:
    struct Tag
    {
        QString name;
        bool closing = false;
        QVector<std::pair<QString, QString>> attrs;

        [[nodiscard]] QString attr(QLatin1StringView wanted) const;
    };

    [[nodiscard]] static Tag parse(QStringView raw);
    void apply(const Tag &tag, QStringView raw, bool inBlock);
    void openMark(const Tag &tag);
    void closeMark(const QString &name);
    void structure(const Tag &tag, bool inBlock);
    void image(const Tag &tag);
    void dropped(const Tag &tag);

    Builder &m_builder;
    Losses &m_losses;
    QString m_skipped; ///< name of the element whose contents are dropped
    QVector<std::pair<QString, MarkType>> m_marks;
    QStringList m_blocks;
    bool m_preStart = false; ///< a line break right after <pre> does not count
    QStringList m_aligned;
};

} // namespace tuiwen::article
