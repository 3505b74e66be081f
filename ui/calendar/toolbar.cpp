// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bars above the month: title and steps, filters and legend.
#include "ui/calendar/page.h"

#include "core/base/settings.h"
#include "core/calendar/service.h"
#include "ui/calendar/model.h"
#include "ui/calendar/monthview.h"
#include "ui/push/daytext.h"
#include "ui/push/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace tuiwen::ui {

namespace {

/// Regions and kinds to show, as CalendarService::setRegions takes them; empty = the mainland, all
/// kinds.
const Setting<QStringList> occasionsSetting{"calendar/occasions", {}};

struct Choice
{
    const char *word;
    const char *text;
};

constexpr std::array kinds{
    Choice{"traditional", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Traditional festivals")},
    Choice{"observance", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Observances")},
    Choice{"memorial", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Memorial days")},
    Choice{"marketing", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Marketing days")},
    Choice{"campus", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Campus")},
    Choice{"ethnic", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Ethnic festivals")},
    Choice{"overseas", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Overseas days")},
};

constexpr std::array regions{
    Choice{"HK", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Hong Kong")},
    Choice{"MO", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Macau")},
    Choice{"TW", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Taiwan region")},
    Choice{"US", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "United States")},
    Choice{"CA", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Canada")},
    Choice{"GB", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "United Kingdom")},
    Choice{"AU", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Australia")},
    Choice{"NZ", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "New Zealand")},
    Choice{"SG", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Singapore")},
    Choice{"MY", QT_TRANSLATE_NOOP("tuiwen::ui::CalendarPage", "Malaysia")},
};

QWidget *bar(int height)
{
    auto *widget = new QFrame;
    widget->setProperty("surface", QStringLiteral("surface"));
    widget->setFixedHeight(height);
    return widget;
}

/// A menu that stays open while several things are ticked.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = activeAction();
        if (action != nullptr && action->isCheckable() && action->isEnabled()) {
            action->trigger();
            return;
        }
        QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

QWidget *CalendarPage::toolbar()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *line = bar(48);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_title = makeLabel({}, "page");
    m_title->setObjectName(QStringLiteral("monthTitle"));
    row->addWidget(m_title);
    row->addSpacing(4);
    auto *before = makeIconButton(QStringLiteral("chevron-left"), tr("Previous month"),
                                  QKeySequence(Qt::Key_PageUp));
    before->setObjectName(QStringLiteral("previousMonth"));
    auto *today = makeButton(tr("Today"));
    today->setObjectName(QStringLiteral("today"));
    auto *after = makeIconButton(QStringLiteral("chevron-right"), tr("Next month"),
                                 QKeySequence(Qt::Key_PageDown));
    after->setObjectName(QStringLiteral("nextMonth"));
    row->addWidget(before);
    row->addWidget(today);
    row->addWidget(after);
    m_notice = new Tag;
    m_notice->setTag(tr("Days off not announced yet"), Hue::Warn, QStringLiteral("calendar-off"));
    m_notice->setToolTip(
        tr("The State Council's notice for this year is not out; only the days off by law are "
           "shown."));
    m_notice->hide();
    row->addWidget(m_notice);
    row->addStretch();
    auto *add = makeButton(tr("New push"), QStringLiteral("plus"), Variant::Primary);
    add->setObjectName(QStringLiteral("newPush"));
    row->addWidget(add);
    column->addWidget(line);
    column->addWidget(makeLine());

    connect(before, &QToolButton::clicked, this,
            [this] { m_month->select(m_month->selected().addMonths(-1)); });
    connect(after, &QToolButton::clicked, this,
            [this] { m_month->select(m_month->selected().addMonths(1)); });
    connect(today, &QPushButton::clicked, this, [this] { showDate(m_model->data().today); });
    connect(add, &QPushButton::clicked, this, [this] { addPush(m_month->selected()); });
    return widget;
}

QWidget *CalendarPage::filters()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *line = bar(40);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_accountsButton = makeButton({}, QStringLiteral("users"), Variant::Normal, Size::Small);
    m_accountsButton->setObjectName(QStringLiteral("accountFilter"));
    m_accounts = new TickMenu(m_accountsButton);
    m_accountsButton->setMenu(m_accounts);
    m_occasionsButton =
        makeButton({}, QStringLiteral("sliders-horizontal"), Variant::Normal, Size::Small);
    m_occasionsButton->setObjectName(QStringLiteral("occasionFilter"));
    m_occasions = new TickMenu(m_occasionsButton);
    m_occasionsButton->setMenu(m_occasions);
    row->addWidget(m_accountsButton);
    row->addWidget(m_occasionsButton);
    row->addStretch();
    for (const Tone tone :
         {Tone::Festive, Tone::Neutral, Tone::Solemn, Tone::Mourning, Tone::Commercial}) {
        row->addWidget(new ToneMark(tone, line));
        row->addWidget(makeLabel(DayText::tone(tone), "meta"));
        row->addSpacing(4);
    }
    column->addWidget(line);
    column->addWidget(makeLine());
    fillOccasions();
    return widget;
}

void CalendarPage::fillAccounts()
{
    const QVector<Account> &accounts = m_model->accounts();
    const int shown = static_cast<int>(accounts.size() - m_model->hidden().size());
    m_accountsButton->setText(
        m_model->hidden().isEmpty()
            ? tr("%n account(s)", nullptr, static_cast<int>(accounts.size()))
            : tr("%1 of %n account(s)", nullptr, static_cast<int>(accounts.size())).arg(shown));
    if (m_accounts->isVisible()) {
        return;
    }
    m_accounts->clear();
    QAction *everything = m_accounts->addAction(tr("All accounts"));
    connect(everything, &QAction::triggered, this, [this] { m_model->setHidden({}); });
    m_accounts->addSeparator();
    QString cluster;
    for (const Account &account : accounts) {
        if (!account.cluster.isEmpty() && account.cluster != cluster) {
            cluster = account.cluster;
            m_accounts->addSection(cluster);
        }
        QAction *action = m_accounts->addAction(account.name);
        action->setCheckable(true);
        action->setChecked(!m_model->hidden().contains(account.id));
        connect(action, &QAction::toggled, this, [this, id = account.id](bool ticked) {
            QSet<AccountId> hidden = m_model->hidden();
            if (ticked) {
                hidden.remove(id);
            } else {
                hidden.insert(id);
            }
            m_model->setHidden(hidden);
        });
    }
}

void CalendarPage::fillOccasions()
{
    const QStringList words = m_services.settings.get(occasionsSetting);
    const auto chosenKinds = [&words] {
        QStringList found;
        for (const QString &word : words) {
            if (!word.isEmpty() && word.at(0).isLower()) {
                found.append(word);
            }
        }
        return found;
    }();
    const auto add = [this](const Choice &choice, bool checked) {
        QAction *action = m_occasions->addAction(tr(choice.text));
        action->setCheckable(true);
        action->setChecked(checked);
        action->setData(QString::fromLatin1(choice.word));
        connect(action, &QAction::toggled, this, &CalendarPage::takeOccasions);
    };
    m_occasions->addSection(tr("Kinds"));
    for (const Choice &kind : kinds) {
        add(kind, chosenKinds.isEmpty() || chosenKinds.contains(QLatin1StringView(kind.word)));
    }
    m_occasions->addSection(tr("Besides the mainland"));
    for (const Choice &region : regions) {
        add(region, words.contains(QLatin1StringView(region.word)));
    }
}

void CalendarPage::takeOccasions()
{
    QStringList words;
    int shownKinds = 0;
    for (const QAction *action : m_occasions->actions()) {
        const QString word = action->data().toString();
        if (action->isChecked() && !word.isEmpty()) {
            words.append(word);
            shownKinds += word.at(0).isLower() ? 1 : 0;
        }
    }
    const int count = static_cast<int>(kinds.size());
    m_occasionsButton->setText(tr("Occasions %1/%2").arg(shownKinds).arg(count));
    // Days off and terms are facts, not taste: always shown.
    words << QStringLiteral("CN") << QStringLiteral("statutory") << QStringLiteral("term");
    m_services.settings.set(occasionsSetting, words);
    m_services.calendar.setRegions(words);
    m_model->refreshDays();
}

} // namespace tuiwen::ui
