// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/errorcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tuiwen::ui {

namespace {

/// Codes of storage errors, the same numbers as in core/store/store.h.
enum StorageCode
{
    NewerVersion = 1,
    Damaged = 2,
    NotWritable = 3,
    Locked = 4
};

QString text(const char *source)
{
    return QCoreApplication::translate("ErrorText", source);
}

ErrorText translated(const CodeText &entry)
{
    return {text(entry.title), text(entry.explanation), text(entry.nextStep)};
}

bool isHttpStatus(int code)
{
    return code >= 100 && code < 600;
}

/// "in 40 seconds", rounded up so that nobody tries too early.
QString waitText(std::chrono::milliseconds wait)
{
    const auto seconds = static_cast<int>((wait.count() + 999) / 1000);
    if (seconds < 90) {
        return QCoreApplication::translate("ErrorText", "Try again in %n second(s).", nullptr,
                                           seconds);
    }
    const int minutes = (seconds + 59) / 60;
    if (minutes < 120) {
        return QCoreApplication::translate("ErrorText", "Try again in %n minute(s).", nullptr,
                                           minutes);
    }
    return QCoreApplication::translate("ErrorText", "Try again in %n hour(s).", nullptr,
                                       (minutes + 59) / 60);
}

ErrorText storageText(const Error &error)
{
    switch (error.code) {
    case NewerVersion:
        return translated(
            {0, QT_TRANSLATE_NOOP("ErrorText", "This data was written by a newer version"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "An older program could damage it, so it was not opened. "
                               "Nothing was changed."),
             QT_TRANSLATE_NOOP("ErrorText",
                               "Install the newest version of Tuiwen Studio and open it again.")});
    case Damaged: {
        ErrorText result = translated(
            {0, QT_TRANSLATE_NOOP("ErrorText", "The database is damaged"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "The check of the file failed. It was left exactly as it is."),
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "Restore the last sound backup; the damaged file is kept beside it.")});
        if (!error.detail.isEmpty()) {
            result.explanation += QLatin1Char('\n') + error.detail;
        }
        return result;
    }
    case NotWritable:
        return translated(
            {0, QT_TRANSLATE_NOOP("ErrorText", "The data cannot be written"),
             QT_TRANSLATE_NOOP("ErrorText", "The disk is full or the data folder is read-only. "
                                            "What you see is still here, but it is not saved."),
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "Free some space or allow writing to the data folder, then save again.")});
    case Locked:
        return translated(
            {0, QT_TRANSLATE_NOOP("ErrorText", "The database is busy"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "Another program held it for too long, so this was not saved."),
             QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again. A backup or file-sync "
                                            "tool may be holding the data folder.")});
    default: {
        ErrorText result = translated(
            {0, QT_TRANSLATE_NOOP("ErrorText", "The data could not be read or written"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "The database or a file refused the work. Nothing was changed."),
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "Try again. If it happens again, check the disk and make a backup.")});
        if (!error.detail.isEmpty()) {
            result.explanation += QLatin1Char('\n') + error.detail;
        }
        return result;
    }
    }
}

CodeText kindText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "WeChat could not be reached"),
                QT_TRANSLATE_NOOP("ErrorText", "No answer was possible, and nothing was sent."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the network connection or the proxy, then "
                                               "try again. Pushes are tried again by themselves.")};
    case ErrorKind::InDoubt:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "Nobody knows yet whether this arrived"),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "The connection broke after the request had left. It is never "
                                  "repeated blindly: WeChat is asked what became of it first."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Wait for the check to finish, or look in the Official "
                                  "Account console. Do not send it again by hand.")};
    case ErrorKind::Auth:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "Access was refused"),
                QT_TRANSLATE_NOOP("ErrorText", "The AppSecret is missing, the secret store is "
                                               "locked, or WeChat did not accept the credentials."),
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Unlock the keychain or enter the AppSecret again on the Accounts page.")};
    case ErrorKind::Quota:
        return {
            0, QT_TRANSLATE_NOOP("ErrorText", "The allowance is used up"),
            QT_TRANSLATE_NOOP("ErrorText",
                              "WeChat limits how often this may be done in a day or month."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Daily allowances start again at midnight, Beijing time. Choose a later time.")};
    case ErrorKind::Throttled:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "WeChat asks for a pause"),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Too many requests came in a short time, or WeChat is busy."),
                QT_TRANSLATE_NOOP("ErrorText", "Try again in a few minutes.")};
    case ErrorKind::Rejected:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "This was not accepted"),
                QT_TRANSLATE_NOOP("ErrorText", "Something in it has to be changed first."),
                QT_TRANSLATE_NOOP("ErrorText", "Change it and try again.")};
    case ErrorKind::NotFound:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "It is no longer there"),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "It was removed in another window, by the agent, or at WeChat."),
                QT_TRANSLATE_NOOP("ErrorText", "Go back to the list; it shows what exists now.")};
    case ErrorKind::Conflict:
        return {
            0, QT_TRANSLATE_NOOP("ErrorText", "Something else was faster"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "It was changed or is in use elsewhere, so this change was not made."),
            QT_TRANSLATE_NOOP("ErrorText", "Open it again to see how it stands now, then decide.")};
    case ErrorKind::Cancelled:
        return {0, QT_TRANSLATE_NOOP("ErrorText", "Cancelled"),
                QT_TRANSLATE_NOOP("ErrorText", "The work was stopped before it was done."), ""};
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        break;
    }
    return {0, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside the program"),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "An answer could not be understood or a check failed. Nothing you wrote is lost."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Try again. If it happens again, send the technical details to the developers.")};
}

} // namespace

ErrorText describe(const Error &error)
{
    if (error.kind == ErrorKind::Storage) {
        return storageText(error);
    }
    // A lost answer stays in doubt whatever code came with it.
    const CodeText *known = error.kind == ErrorKind::InDoubt ? nullptr : textOfCode(error.code);
    ErrorText result = translated(known != nullptr ? *known : kindText(error.kind));
    if (known == nullptr) {
        const bool ours = error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict ||
                          error.kind == ErrorKind::Internal;
        if (isHttpStatus(error.code)) {
            result.explanation +=
                QLatin1Char(' ') +
                QCoreApplication::translate("ErrorText", "The server answered with status %1.")
                    .arg(error.code);
        } else if (error.code != 0) {
            result.explanation +=
                QLatin1Char(' ') +
                QCoreApplication::translate("ErrorText", "WeChat's code is %1.").arg(error.code);
        }
        if (ours && !error.detail.isEmpty()) {
            result.explanation += QLatin1Char('\n') + redacted(error.detail);
        }
    }
    if (error.retryAfter && error.retryAfter->count() > 0) {
        result.nextStep = waitText(*error.retryAfter);
    }
    return result;
}

QString callerIp(const Error &error)
{
    if (error.code != 40164) {
        return {};
    }
    // "invalid ip 120.208.99.249 ipv6 ::ffff:120.208.99.249, not in whitelist rid: …"
    static const QRegularExpression v4(QStringLiteral("\\b(\\d{1,3}(?:\\.\\d{1,3}){3})\\b"));
    if (const auto match = v4.match(error.detail); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression v6(
        QStringLiteral("\\bip(?:v6)?\\s+([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = v6.match(error.detail);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace tuiwen::ui
