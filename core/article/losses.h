// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QHash>
#include <QVector>

#include <utility>

namespace tuiwen::article {

/// Collects what an import had to change; the same loss again only counts.
class Losses
{
public:
    void add(const QString &what, const QString &why)
    {
        const auto known = m_index.constFind({what, why});
        if (known != m_index.constEnd()) {
            ++m_list[*known].count;
            return;
        }
        m_index.insert({what, why}, m_list.size());
        m_list.append({what, why, 1});
    }
    [[nodiscard]] QVector<Loss> take() { return std::exchange(m_list, {}); }

private:
    QVector<Loss> m_list;
    QHash<std::pair<QString, QString>, qsizetype> m_index;
};

} // namespace tuiwen::article
