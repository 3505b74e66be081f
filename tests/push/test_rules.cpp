// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/compare.h"
#include "core/push/confirm.h"
#include "core/push/need.h"
#include "core/push/poll.h"
#include "core/push/send.h"
#include "core/push/steps.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::push;
using namespace std::chrono_literals;

namespace {

const UtcTime noon = fromChina({2026, 9, 25}, {12, 0});
const QString hash(64, u'a');

Push confirmedPush()
{
    Push push;
    push.id = {QStringLiteral("push-1")};
    push.account = {QStringLiteral("account-1")};
    push.at = noon;
    push.state = PushState::Confirmed;
    push.contentHash = hash;
    return push;
}

Confirmation wordAt(UtcTime at)
{
    return {{QStringLiteral("word-1")},
            {QStringLiteral("push-1")},
            {QStringLiteral("account-1")},
            hash,
            QStringLiteral("Lin Wei"),
            at,
            {},
            {}};
}

Need needAt(UtcTime now, Push push, std::optional<Confirmation> word = wordAt(noon - 1h))
{
    return needOf({std::move(push), std::move(word)}, now, 120min);
}

} // namespace

TEST_CASE("a confirmation covers one push, one account, one content, for a day")
{
    const Push push = confirmedPush();
    CHECK(weakness(wordAt(noon - 1h), push, hash, noon).isEmpty());
    CHECK(weakness(wordAt(noon - 24h), push, hash, noon).isEmpty());
    CHECK(weakness(wordAt(noon + 5min), push, hash, noon).isEmpty());
    CHECK_FALSE(weakness(wordAt(noon - 24h - 1ms), push, hash, noon).isEmpty());
    CHECK_FALSE(weakness(wordAt(noon + 5min + 1ms), push, hash, noon).isEmpty());
    CHECK_FALSE(weakness(wordAt(noon - 1h), push, QString(64, u'b'), noon).isEmpty());
    Push other = push;
    other.account = {QStringLiteral("account-2")};
    CHECK_FALSE(weakness(wordAt(noon - 1h), other, hash, noon).isEmpty());
    other = push;
    other.id = {QStringLiteral("push-2")};
    CHECK_FALSE(weakness(wordAt(noon - 1h), other, hash, noon).isEmpty());
    other = push;
    other.contentHash = QString(64, u'c');
    CHECK_FALSE(weakness(wordAt(noon - 1h), other, hash, noon).isEmpty());
    Confirmation taken = wordAt(noon - 1h);
    taken.voidedAt = noon - 30min;
    CHECK_FALSE(weakness(taken, push, hash, noon).isEmpty());
}

TEST_CASE("what an open push needs follows from row, word and clock")
{
    const Push push = confirmedPush();
    CHECK(needAt(noon - 1ms, push) == Need::Nothing);
    CHECK(needAt(noon, push) == Need::Execute);
    CHECK(needAt(noon + 120min, push) == Need::Execute);
    CHECK(needAt(noon + 120min + 1ms, push) == Need::Miss);
    CHECK(needAt(noon, push, std::nullopt) == Need::Fall);
    CHECK(needAt(noon - 12h, push, wordAt(noon - 40h)) == Need::Fall);

    Push retry = push;
    retry.state = PushState::Retry;
    retry.nextAttemptAt = noon + 1min;
    CHECK(needAt(noon, retry) == Need::Nothing);
    CHECK(needAt(noon + 1min, retry) == Need::Execute);
    // Further ahead than any pause of ours: somebody set the clock back.
    retry.nextAttemptAt = noon + 59min;
    CHECK(needAt(noon, retry) == Need::Execute);

    Push sending = push;
    sending.state = PushState::Sending;
    CHECK(needAt(noon + 48h, sending, std::nullopt) == Need::Settle);
    Push doubt = push;
    doubt.state = PushState::InDoubt;
    CHECK(needAt(noon + 48h, doubt, std::nullopt) == Need::Settle);
    doubt.nextAttemptAt = noon + 10s;
    CHECK(needAt(noon, doubt) == Need::Nothing);
    Push submitted = push;
    submitted.state = PushState::Submitted;
    CHECK(needAt(noon + 48h, submitted, std::nullopt) == Need::Poll);
    submitted.nextAttemptAt = noon + 5h;
    CHECK(needAt(noon, submitted) == Need::Nothing);
    Push preparing = push;
    preparing.state = PushState::Preparing;
    CHECK(needAt(noon, preparing) == Need::Execute);
    CHECK(needAt(noon + 3h, preparing) == Need::Miss);
    for (const PushState done : {PushState::Planned, PushState::Sent, PushState::HandedOver,
                                 PushState::Failed, PushState::Missed, PushState::Cancelled}) {
        Push other = push;
        other.state = done;
        CHECK(needAt(noon + 1h, other) == Need::Nothing);
    }
}

TEST_CASE("a day of asking stays under the documented hundred")
{
    std::chrono::milliseconds total{0};
    int polls = 0;
    while (total < 24h) {
        const auto wait = pollWait(polls++);
        CHECK(wait >= 1s);
        total += wait;
    }
    CHECK(polls < 50);
    CHECK(pollWait(0) == 1s);
    CHECK(pollWait(1000) == 6h);
}

TEST_CASE("the mass send's own id is short, stable and bound to the draft")
{
    Push push = confirmedPush();
    push.draftMediaId = QStringLiteral("draft-1");
    const QString id = clientMsgIdOf(push);
    CHECK(id.toUtf8().size() == 32);
    push.attempt = 7;
    push.at = noon + 1h;
    CHECK(clientMsgIdOf(push) == id);
    push.draftMediaId = QStringLiteral("draft-2");
    CHECK(clientMsgIdOf(push) != id);
}

TEST_CASE("crops are given for every cover, within it and of the right shape")
{
    for (const QSize size :
         {QSize(900, 383), QSize(400, 400), QSize(300, 1200), QSize(4000, 100), QSize(1, 1)}) {
        for (const double ratio : {2.35, 1.0}) {
            const Crop crop = centredCrop(size, ratio);
            CHECK(crop.x1 >= 0);
            CHECK(crop.y1 >= 0);
            CHECK(crop.x2 <= 1);
            CHECK(crop.y2 <= 1);
            const double shape =
                (crop.x2 - crop.x1) * size.width() / ((crop.y2 - crop.y1) * size.height());
            CHECK(shape == Approx(ratio));
            CHECK(crop.x1 + crop.x2 == Approx(1));
            CHECK(crop.y1 + crop.y2 == Approx(1));
        }
    }
}

TEST_CASE("texts are compared by their words, not by their markup")
{
    CHECK(plainText(QStringLiteral(
              "<p style=\"a>b\">桂&nbsp;花<br/>A &amp; B</p><style>p{}</style><!-- x -->"
              "&#33;&#x21;&bad;")) == QStringLiteral("桂 花 A & B !!&bad;"));
    CHECK(plainText(QStringLiteral("<p title=\"open>One</p>")) == QStringLiteral("One"));
    wechat::DraftArticle sent;
    sent.title = QStringLiteral("Title");
    sent.content = QStringLiteral("<section><p>One</p><p>Two <img src=\"a\"></p></section>");
    wechat::DraftArticle back = sent;
    back.content = QStringLiteral("<p class=\"x\">One</p>\n<p>Two&nbsp;<img data-src=\"b\"/></p>");
    CHECK(fingerprint(sent) == fingerprint(back));
    CHECK(sameArticle(sent, back));
    CHECK(differences(sent, back).isEmpty());
    back.content = QStringLiteral("<p>One</p>");
    back.title = QStringLiteral("title");
    const QStringList changes = differences(sent, back);
    CHECK(changes.size() == 4);
    CHECK_FALSE(sameArticle(sent, back));
    CHECK(looksIntact(QStringLiteral("Abc-_123")));
    CHECK_FALSE(looksIntact(QStringLiteral("Abc") + QChar(QChar::ReplacementCharacter)));
    CHECK_FALSE(looksIntact({}));
    back = sent;
    back.title += QChar(QChar::ReplacementCharacter);
    CHECK(arrivedDamaged(back, sent));
    CHECK_FALSE(arrivedDamaged(back, back));
}

TEST_CASE("what an error means depends on whether it could have had an effect")
{
    const auto why = [](ErrorKind kind, bool unsafe, int code = 0) {
        return stopFor({kind, code, {}, {}}, QStringLiteral("step"), unsafe).why;
    };
    for (const bool unsafe : {false, true}) {
        CHECK(why(ErrorKind::Offline, unsafe) == Stop::Why::Retry);
        CHECK(why(ErrorKind::Throttled, unsafe, 45011) == Stop::Why::Retry);
        CHECK(why(ErrorKind::Auth, unsafe) == Stop::Why::Fail);
        CHECK(why(ErrorKind::Quota, unsafe) == Stop::Why::Fail);
        CHECK(why(ErrorKind::Rejected, unsafe) == Stop::Why::Fail);
        CHECK(why(ErrorKind::NotFound, unsafe) == Stop::Why::Fail);
        CHECK(why(ErrorKind::Internal, unsafe, 47001) == Stop::Why::Fail);
    }
    CHECK(why(ErrorKind::InDoubt, true) == Stop::Why::Doubt);
    CHECK(why(ErrorKind::Cancelled, true) == Stop::Why::Doubt);
    CHECK(why(ErrorKind::Internal, true) == Stop::Why::Doubt);
    CHECK(why(ErrorKind::Throttled, true, -1) == Stop::Why::Doubt);
    CHECK(why(ErrorKind::InDoubt, false) == Stop::Why::Retry);
    CHECK(why(ErrorKind::Cancelled, false) == Stop::Why::Retry);
    CHECK(why(ErrorKind::Throttled, false, -1) == Stop::Why::Retry);
}
