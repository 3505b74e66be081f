// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"

#include "app/commands/json.h"
#include "app/logfile.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <iostream>

namespace tuiwen::app {

namespace {

void writeLine(std::FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

Result<Secret> passphraseFrom(const std::string &path)
{
    const QString name = path.empty() ? qEnvironmentVariable("TUIWEN_PASSPHRASE_FILE")
                                      : QString::fromStdString(path);
    if (name.isEmpty()) {
        return Secret();
    }
    QFile file(name);
    if (!file.open(QFile::ReadOnly)) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("cannot read the passphrase file %1: %2").arg(name, file.errorString()));
    }
    return Secret(QString::fromUtf8(file.readLine(4096)).trimmed());
}

} // namespace

DataFolder Context::folder() const
{
    return dataDir.empty() ? DataFolder::standard()
                           : DataFolder{QDir(QString::fromStdString(dataDir)).absolutePath()};
}

Result<Composition *> Context::desk()
{
    if (!m_desk) {
        const auto passphrase = passphraseFrom(passphraseFile);
        if (!passphrase) {
            return failure(passphrase.error());
        }
        auto opened = Composition::open(folder(), clock, *passphrase);
        if (!opened) {
            return failure(opened.error());
        }
        m_desk = std::move(*opened);
        if (auto logging = installLogFile(m_desk->folder.logs(), QStringLiteral("tuiwen"));
            !logging) {
            return failure(logging.error());
        }
    }
    return m_desk.get();
}

void Context::print(const QJsonObject &object, const QString &human) const
{
    writeLine(stdout, json ? json::compact(object) : human.toUtf8());
}

void Context::print(const QJsonArray &array, const QString &human) const
{
    writeLine(stdout, json ? json::compact(array) : human.toUtf8());
}

void Context::say(const QString &line) const
{
    if (!json) {
        writeLine(stdout, line.toUtf8());
    }
}

void Context::fail(const Error &error)
{
    exitCode = 1;
    writeLine(stderr, ("tuiwen: " + redacted(toText(error)).toUtf8()));
    if (json) {
        writeLine(stdout, json::compact(QJsonObject{{QStringLiteral("error"), toJson(error)}}));
    }
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    }
    return {};
}

Result<Secret> secretFromStandardInput(const QString &what)
{
    std::string line;
    if (!std::getline(std::cin, line) || line.empty()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("%1 was expected on standard input, one line").arg(what));
    }
    return Secret(QString::fromStdString(line).trimmed());
}

} // namespace tuiwen::app
