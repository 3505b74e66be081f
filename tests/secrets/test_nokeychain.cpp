// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// These run in sessions of their own; see CMakeLists.txt.
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include "core/secrets/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QThread>

using namespace tuiwen;
using namespace std::chrono_literals;

namespace {

/// Takes every message and answers none.
class Silence final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

TEST_CASE("without a session bus the keychain says so", "[.bare]")
{
    Keychain store;
    const auto written = await(store.write(QStringLiteral("k"), Secret(QStringLiteral("v"))));
    REQUIRE_FALSE(written);
    CHECK(toText(written.error().kind) == toText(ErrorKind::Auth));
    const auto read = await(store.read(QStringLiteral("k")));
    REQUIRE_FALSE(read);
    CHECK(toText(read.error().kind) == toText(ErrorKind::Auth));
    CHECK_FALSE(keychainAvailable());
}

TEST_CASE("a keychain that never answers does not hold anybody up", "[.silent]")
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent"));
    Silence silence;
    REQUIRE(bus.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath));
    REQUIRE(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

    Keychain store(200ms);
    const auto first = test::waitFor(store.read(QStringLiteral("k")));
    REQUIRE_FALSE(first);
    CHECK(toText(first.error().kind) == toText(ErrorKind::Auth));
    CHECK(first.error().detail.contains(QStringLiteral("does not answer")));
    // The first one still hangs: nobody else waits behind it.
    Keychain patient(std::chrono::hours(1));
    const auto second =
        test::waitFor(patient.write(QStringLiteral("k"), Secret(QStringLiteral("v"))));
    REQUIRE_FALSE(second);
    CHECK(toText(second.error().kind) == toText(ErrorKind::Auth));
    CHECK_FALSE(keychainAvailable(200ms));
}
