// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/accessible.h"

#include "ui/calendar/monthview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace tuiwen::ui {

namespace {

/// One push; it stays valid, but invisible, when the push leaves the month.
class PillAccessible final : public QAccessibleInterface
{
public:
    PillAccessible(MonthView *view, PushId id)
        : m_view(view)
        , m_id(std::move(id))
    {}

    [[nodiscard]] bool isValid() const override { return m_view != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view != nullptr ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const PlannedPush *push = m_view != nullptr ? m_view->data().push(m_id) : nullptr;
        return kind == QAccessible::Name && push != nullptr ? pillText(*push) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const MonthLayout::Pill *pill = find();
        return pill != nullptr ? QRect(m_view->mapToGlobal(pill->rect.topLeft()), pill->rect.size())
                               : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invisible = find() == nullptr;
        state.focused = m_view != nullptr && m_view->hasFocus() && m_view->focusedPush() == m_id;
        state.selected = m_view != nullptr && m_view->focusedPush() == m_id;
        return state;
    }

private:
    [[nodiscard]] const MonthLayout::Pill *find() const
    {
        return m_view != nullptr ? m_view->layoutOfMonth().pill(m_id) : nullptr;
    }

    QPointer<MonthView> m_view;
    PushId m_id;
};

/// The month: its children are the pushes that are painted.
class MonthAccessible final : public QAccessibleWidget
{
public:
    explicit MonthAccessible(MonthView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}
    ~MonthAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_known)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    MonthAccessible(const MonthAccessible &) = delete;
    MonthAccessible &operator=(const MonthAccessible &) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(pills().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= pills().size()) {
            return nullptr;
        }
        const PushId id = pills().at(index).id;
        const auto found = m_known.constFind(id);
        if (found != m_known.constEnd()) {
            return QAccessible::accessibleInterface(*found);
        }
        auto *pill = new PillAccessible(view(), id);
        m_known.insert(id, QAccessible::registerAccessibleInterface(pill));
        return pill;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const MonthLayout::Hit hit =
            view()->layoutOfMonth().hit(view()->mapFromGlobal(QPoint(x, y)));
        for (int i = 0; hit.part == MonthLayout::Part::Pill && i < pills().size(); ++i) {
            if (pills().at(i).id == hit.push) {
                return child(i);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < pills().size(); ++i) {
            if (pills().at(i).id == view()->focusedPush()) {
                return child(i);
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] MonthView *view() const { return static_cast<MonthView *>(widget()); }
    [[nodiscard]] const QVector<MonthLayout::Pill> &pills() const
    {
        return view()->layoutOfMonth().pills();
    }

    mutable QHash<PushId, QAccessible::Id> m_known;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MonthView *>(object);
    return view != nullptr ? new MonthAccessible(view) : nullptr;
}

} // namespace

void installMonthAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace tuiwen::ui
