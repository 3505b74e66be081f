// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/versiontext.h"

#include <QCoreApplication>

namespace tuiwen::ui::keep {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("VersionText", source);
}

} // namespace

QString nameOf(const ArticleVersion &version)
{
    switch (version.reason) {
    case VersionReason::Milestone:
        return version.label.isEmpty() ? text(QT_TRANSLATE_NOOP("VersionText", "Milestone"))
                                       : version.label;
    case VersionReason::Import:
        return text(QT_TRANSLATE_NOOP("VersionText", "Imported"));
    case VersionReason::Restore:
        return text(QT_TRANSLATE_NOOP("VersionText", "Before a restore"));
    case VersionReason::Sent:
        return version.label.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("VersionText", "Sent"))
                   : text(QT_TRANSLATE_NOOP("VersionText", "Sent: %1")).arg(version.label);
    case VersionReason::Autosave:
        break;
    }
    return text(QT_TRANSLATE_NOOP("VersionText", "Autosaved"));
}

QString timeOf(const ArticleVersion &version, UtcTime now)
{
    const QDateTime at = inChina(version.createdAt);
    const QDate today = inChina(now).date();
    const QString clock = at.toString(QStringLiteral("HH:mm"));
    if (at.date() == today) {
        return text(QT_TRANSLATE_NOOP("VersionText", "Today %1")).arg(clock);
    }
    if (at.date() == today.addDays(-1)) {
        return text(QT_TRANSLATE_NOOP("VersionText", "Yesterday %1")).arg(clock);
    }
    return at.toString(at.date().year() == today.year() ? QStringLiteral("M-d HH:mm")
                                                        : QStringLiteral("yyyy-M-d HH:mm"));
}

} // namespace tuiwen::ui::keep
