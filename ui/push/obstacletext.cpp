// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/obstacletext.h"

#include <QCoreApplication>
#include <QHash>

namespace tuiwen::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::Obstacle)
};

const char *sentence(const QString &rule)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("PL001"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "The article has no cover.")},
        {QStringLiteral("PL002"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "The article has no title.")},
        {QStringLiteral("PL003"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "The article is empty.")},
        {QStringLiteral("PL004"),
         QT_TRANSLATE_NOOP(
             "tuiwen::ui::Obstacle",
             "The account's push quota of that day or month is promised to other articles.")},
        {QStringLiteral("PL005"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle",
                           "Together with what is planned the push quota is exceeded.")},
        {QStringLiteral("PL006"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle",
                           "The account cannot let articles leave this way.")},
        {QStringLiteral("PL007"),
         QT_TRANSLATE_NOOP(
             "tuiwen::ui::Obstacle",
             "It is not known yet whether the account may do this: check the account.")},
        {QStringLiteral("PL008"),
         QT_TRANSLATE_NOOP(
             "tuiwen::ui::Obstacle",
             "A confirmation counts for 24 hours: this one ends before the push leaves.")},
        {QStringLiteral("PL009"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "A picture of the article is missing.")},
        {QStringLiteral("PL010"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "An animated picture is larger than 10 MB.")},
        {QStringLiteral("PL011"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle", "The account's last call to WeChat failed.")},
        {QStringLiteral("PL012"),
         QT_TRANSLATE_NOOP("tuiwen::ui::Obstacle",
                           "The time has passed: once confirmed it leaves at once, or is missed.")},
    };
    return sentences.value(rule, nullptr);
}

} // namespace

QString obstacleText(const Finding &finding)
{
    const char *known = sentence(finding.rule);
    return known != nullptr ? Texts::tr(known) : finding.message;
}

} // namespace tuiwen::ui
