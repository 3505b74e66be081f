// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <array>

namespace tuiwen::ui {
class NavItem;
}

namespace tuiwen::ui::library {

enum class Shelf
{
    All,
    Draft,
    Scheduled,
    Sent,
    Failed,
    Trash
};
inline constexpr int shelfCount = 6;

/// The names of the shelves, with counts; one is chosen.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCount(Shelf shelf, int count);
    void setCurrent(Shelf shelf);
    [[nodiscard]] Shelf current() const;
    /// "All articles", "Drafts" …
    [[nodiscard]] static QString nameOf(Shelf shelf);

Q_SIGNALS:
    void chosen(tuiwen::ui::library::Shelf shelf);

private:
    std::array<NavItem *, shelfCount> m_items{};
};

} // namespace tuiwen::ui::library
