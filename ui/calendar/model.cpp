// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/model.h"

#include "core/account/service.h"
#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/calendar/service.h"
#include "core/push/service.h"

#include <algorithm>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto minute = 60s;

} // namespace

CalendarModel::CalendarModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_around.now = services.clock.now();
    m_data.today = inChina(m_around.now).date();
    connect(&services.changes, &store::Changes::changed, this, &CalendarModel::heed);
    tick();
}

void CalendarModel::tick()
{
    m_around.now = m_services.clock.now();
    const QDate today = inChina(m_around.now).date();
    if (today != m_data.today) {
        m_data.today = today;
        Q_EMIT changed();
    }
    m_services.clock.callAfter(minute, this, [this] { tick(); });
}

void CalendarModel::showMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_data.month) {
        return;
    }
    m_data.month = first;
    m_loaded = false;
    m_data.loading = true;
    refreshDays();
    reload();
}

void CalendarModel::refreshDays()
{
    if (!m_data.month.isValid()) {
        return;
    }
    const QDate from = firstShown(m_data.month);
    const auto days =
        m_services.calendar.days(from, from.addDays(weeksShown(m_data.month) * 7 - 1));
    if (!days) {
        Q_EMIT failed(days.error());
        return;
    }
    m_data.days = *days;
    m_data.noticeKnown = m_services.calendar.noticeKnown(m_data.month.year());
    m_around.noticeKnown = m_data.noticeKnown;
    assemble();
}

void CalendarModel::setHidden(const QSet<AccountId> &hidden)
{
    m_hidden = hidden;
    assemble();
}

void CalendarModel::reload()
{
    if (!m_data.month.isValid()) {
        return;
    }
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    readAccounts();
}

void CalendarModel::heed(store::Topic topic, const QStringList &ids)
{
    switch (topic) {
    case store::Topic::Articles:
        if (ids.isEmpty()) {
            m_asked.clear();
        }
        for (const QString &id : ids) {
            m_asked.remove(ArticleId{id});
        }
        readTitles();
        break;
    case store::Topic::Accounts:
    case store::Topic::Pushes:
        reload();
        break;
    case store::Topic::Media:
    case store::Topic::Partners:
    case store::Topic::Settings:
        break;
    }
}

void CalendarModel::readAccounts()
{
    whenDone(m_services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        if (!accounts) {
            m_reading = false;
            Q_EMIT failed(accounts.error());
            return;
        }
        m_accounts = *accounts;
        m_around.accounts.clear();
        for (const Account &account : m_accounts) {
            m_around.accounts.insert(account.id, account);
        }
        readPushes();
    });
}

void CalendarModel::readPushes()
{
    // The months beside it: monthly quotas and spacing reach over the edge.
    const QDate month = m_data.month;
    const UtcTime from = fromChina(month.addMonths(-1), QTime(0, 0));
    const UtcTime to = fromChina(month.addMonths(2), QTime(0, 0));
    whenDone(m_services.pushes.between(from, to), this,
             [this, month](const Result<QVector<Push>> &pushes) {
                 m_reading = false;
                 if (!pushes) {
                     Q_EMIT failed(pushes.error());
                     return;
                 }
                 if (month == m_data.month) {
                     m_around.pushes = *pushes;
                     m_loaded = true;
                     m_data.loading = false;
                     readTitles();
                     assemble();
                 }
                 if (m_again || month != m_data.month) {
                     reload();
                 }
             });
}

void CalendarModel::readTitles()
{
    for (const Push &push : m_around.pushes) {
        if (m_asked.contains(push.article)) {
            continue;
        }
        m_asked.insert(push.article);
        const ArticleId id = push.article;
        whenDone(m_services.articles.open(id), this, [this, id](const Result<Article> &article) {
            // An article that is gone leaves its last known title.
            if (article && m_titles.value(id) != article->title) {
                m_titles.insert(id, article->title);
                assemble();
            }
        });
    }
}

void CalendarModel::assemble()
{
    m_data.pushes.clear();
    for (const Push &push : m_around.pushes) {
        const QDate date = inChina(push.at).date();
        if (m_hidden.contains(push.account) || push.state == PushState::Cancelled ||
            m_data.day(date) == nullptr) {
            continue;
        }
        m_data.pushes[date].append(
            {push, m_around.accounts.value(push.account), m_titles.value(push.article)});
    }
    for (QVector<PlannedPush> &list : m_data.pushes) {
        std::sort(list.begin(), list.end(), [](const PlannedPush &a, const PlannedPush &b) {
            return a.push.at != b.push.at ? a.push.at < b.push.at
                                          : a.push.id.value < b.push.id.value;
        });
    }
    Q_EMIT changed();
}

} // namespace tuiwen::ui
