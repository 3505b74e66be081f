// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tuiwen::media {

namespace {

/// A rename is durable only when its directory has reached the disk too.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create folder %1").arg(folder));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    }
    syncFolder(folder);
    return {};
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorKind::NotFound, QStringLiteral("no file %1").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    }
    return bytes;
}

Files::Files(QString folder)
    : m_folder(std::move(folder))
{}

QString Files::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool Files::looksLikeHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString Files::path(const QString &hash) const
{
    return m_folder % u'/' % hash.left(2) % u'/' % hash;
}

QString Files::derivedPath(const QString &hash, const QString &use) const
{
    return m_folder % QStringLiteral("/fitted/") % hash.left(2) % u'/' % hash % u'.' % use;
}

Result<QString> Files::keep(const QByteArray &bytes) const
{
    const QString hash = hashOf(bytes);
    // A damaged file is replaced by the good bytes that just came in.
    if (const auto present = read(hash); present) {
        return hash;
    }
    return writeWhole(path(hash), bytes).map([&] { return hash; });
}

Result<QByteArray> Files::read(const QString &hash) const
{
    if (!looksLikeHash(hash)) {
        return failure(ErrorKind::NotFound, QStringLiteral("not a picture's hash: '%1'").arg(hash));
    }
    auto bytes = readWhole(path(hash));
    if (bytes && hashOf(*bytes) != hash) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("%1 is damaged: its bytes changed").arg(path(hash)));
    }
    return bytes;
}

Result<> Files::keepDerived(const QString &hash, const QString &use, const QByteArray &bytes) const
{
    return writeWhole(derivedPath(hash, use), bytes);
}

Result<QByteArray> Files::readDerived(const QString &hash, const QString &use) const
{
    if (!looksLikeHash(hash)) {
        return failure(ErrorKind::NotFound, QStringLiteral("not a picture's hash: '%1'").arg(hash));
    }
    return readWhole(derivedPath(hash, use));
}

Result<> Files::remove(const QString &hash) const
{
    if (!looksLikeHash(hash)) {
        return failure(ErrorKind::NotFound, QStringLiteral("not a picture's hash: '%1'").arg(hash));
    }
    const QDir derived(QFileInfo(derivedPath(hash, {})).path());
    QStringList paths{path(hash)};
    for (const QString &name : derived.entryList({hash + QStringLiteral(".*")}, QDir::Files)) {
        paths << derived.filePath(name);
    }
    for (const QString &one : std::as_const(paths)) {
        QFile file(one);
        if (file.exists() && !file.remove()) {
            return failure(ErrorKind::Storage,
                           QStringLiteral("cannot delete %1: %2").arg(one, file.errorString()));
        }
    }
    return {};
}

} // namespace tuiwen::media
