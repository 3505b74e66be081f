// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tuiwen;
using namespace tuiwen::media;

TEST_CASE("bytes are kept under their hash and come back whole")
{
    const QTemporaryDir folder;
    const Files files(folder.path() + QStringLiteral("/media"));
    const auto hash = files.keep("picture");
    REQUIRE_OK(hash);
    CHECK(Files::looksLikeHash(*hash));
    CHECK(files.keep("picture") == hash);
    CHECK(files.read(*hash) == QByteArray("picture"));
    CHECK(QFile::exists(folder.path() + QStringLiteral("/media/") + hash->left(2) + u'/' + *hash));
}

TEST_CASE("a damaged file is noticed, and healed by the same bytes coming again")
{
    const QTemporaryDir folder;
    const Files files(folder.path());
    const auto hash = files.keep("picture");
    REQUIRE_OK(hash);
    QFile file(folder.path() + u'/' + hash->left(2) + u'/' + *hash);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("pictur3");
    file.close();
    const auto damaged = files.read(*hash);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == ErrorKind::Storage);
    REQUIRE_OK(files.keep("picture"));
    CHECK(files.read(*hash) == QByteArray("picture"));
}

TEST_CASE("a name that is no hash never leaves the folder")
{
    const QTemporaryDir folder;
    const Files files(folder.path());
    for (const char *name : {"", "../../etc/passwd", "abc", "ZZ"}) {
        const auto bytes = files.read(QString::fromLatin1(name));
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().kind == ErrorKind::NotFound);
        CHECK_FALSE(files.readDerived(QString::fromLatin1(name), QStringLiteral("body")));
    }
    CHECK_FALSE(Files::looksLikeHash(QString(63, u'a') + u'A'));
}

TEST_CASE("a folder that cannot be written is an error that names it")
{
    const QTemporaryDir folder;
    const QString blocked = folder.path() + QStringLiteral("/blocked");
    QFile file(blocked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto hash = Files(blocked).keep("picture");
    REQUIRE_FALSE(hash);
    CHECK(hash.error().kind == ErrorKind::Storage);
    CHECK(hash.error().detail.contains(blocked));
}
