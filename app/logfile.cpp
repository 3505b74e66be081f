// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

namespace tuiwen::app {

namespace {

constexpr qint64 rotateAt = 2 * 1024 * 1024;
constexpr int kept = 3;

struct Sink
{
    QMutex mutex;
    QFile file;
    QString path;
    SystemClock clock;
};

Sink &sink()
{
    static Sink the;
    return the;
}

void rotate(Sink &out)
{
    out.file.close();
    QFile::remove(out.path + QLatin1Char('.') + QString::number(kept));
    for (int i = kept - 1; i >= 1; --i) {
        QFile::rename(out.path + QLatin1Char('.') + QString::number(i),
                      out.path + QLatin1Char('.') + QString::number(i + 1));
    }
    QFile::rename(out.path, out.path + QStringLiteral(".1"));
    out.file.setFileName(out.path);
    if (!out.file.open(QFile::WriteOnly | QFile::Append)) {
        std::fprintf(stderr, "log: cannot write %s\n", qPrintable(out.path));
    }
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info ";
    case QtWarningMsg:
        return "warn ";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "?    ";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Sink &out = sink();
    const QMutexLocker lock(&out.mutex);
    const QByteArray line =
        (toIso(out.clock.now()) + QLatin1Char(' ') + QLatin1String(levelOf(type)) +
         QLatin1Char(' ') + QLatin1String(context.category) + QStringLiteral(": ") +
         redacted(message) + QLatin1Char('\n'))
            .toUtf8();
    if (out.file.isOpen()) {
        out.file.write(line);
        out.file.flush();
        if (out.file.size() > rotateAt) {
            rotate(out);
        }
    }
    // What fails is reported by whoever asked for it; the terminal hears only of what nobody would.
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }
}

} // namespace

void quietConsole()
{
    qInstallMessageHandler(write);
}

Result<> installLogFile(const QString &folder, const QString &name)
{
    Sink &out = sink();
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create %1").arg(folder));
    }
    out.path = folder + QLatin1Char('/') + name + QStringLiteral(".log");
    out.file.setFileName(out.path);
    if (!out.file.open(QFile::WriteOnly | QFile::Append)) {
        return failure(ErrorKind::Storage,
                       QStringLiteral("cannot write %1: %2").arg(out.path, out.file.errorString()));
    }
    quietConsole();
    return {};
}

} // namespace tuiwen::app
