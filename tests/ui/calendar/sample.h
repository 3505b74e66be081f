// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"
#include "ui/calendar/monthdata.h"
#include "ui/push/advice.h"

namespace Catch {

template<> struct StringMaker<QDate>
{
    static std::string convert(const QDate &date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

} // namespace Catch

namespace tuiwen::test {

using namespace ui;

inline Account makeAccount(const char *id, const char *name, const char *colour,
                           AccountType type = AccountType::Subscription)
{
    Account account;
    account.id = {QString::fromLatin1(id)};
    account.name = QString::fromUtf8(name);
    account.glyph = account.name.left(1);
    account.colour = QString::fromLatin1(colour);
    account.type = type;
    account.verification = Verification::Verified;
    account.kind = AccountKind::Sandbox;
    account.appId = QStringLiteral("wx0123456789abcdef");
    account.capabilities = {Capability::Yes, Capability::Yes, Capability::Yes, UtcTime{1}};
    return account;
}

inline Push makePush(const QByteArray &id, const Account &account, QDate date, QTime time,
                     PushState state = PushState::Planned, DeliveryMode mode = DeliveryMode::Push)
{
    Push push;
    push.id = {QString::fromLatin1(id)};
    push.article = {QStringLiteral("article-") + push.id.value};
    push.account = account.id;
    push.at = fromChina(date, time);
    push.state = state;
    push.mode = mode;
    return push;
}

/// September 2026 with a few invented accounts; today is Tuesday the 8th, 10:24 in Beijing.
struct September
{
    calendar::CalendarService calendar;
    Account weekly = makeAccount("weekly", "青禾周刊", "#1F7466");
    Account library = makeAccount("library", "图书馆", "#52692C");
    Account campus = makeAccount("campus", "临溪大学", "#8C2F4B", AccountType::Service);
    MonthData data;
    Surroundings around;

    September() { show(QDate(2026, 9, 1)); }

    void show(QDate month)
    {
        data.month = month;
        data.today = QDate(2026, 9, 8);
        const QDate first = firstShown(month);
        const auto days = calendar.days(first, first.addDays(weeksShown(month) * 7 - 1));
        REQUIRE_OK(days);
        data.days = *days;
        around.now = fromChina(data.today, QTime(10, 24));
        for (const Account &account : {weekly, library, campus}) {
            around.accounts.insert(account.id, account);
        }
        place();
    }

    void add(const Push &push)
    {
        around.pushes.append(push);
        place();
    }

    void place()
    {
        data.pushes.clear();
        for (const Push &push : around.pushes) {
            const QDate date = inChina(push.at).date();
            if (data.day(date) != nullptr) {
                data.pushes[date].append({push, around.accounts.value(push.account),
                                          QStringLiteral("Title of ") + push.id.value});
            }
        }
    }
};

} // namespace tuiwen::test
