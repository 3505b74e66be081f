// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"

namespace tuiwen::app {

namespace {

struct PlanWords
{
    std::string article;
    std::string account;
    std::string at;
    std::string mode = "push";
};

PushId idOf(const std::string &text)
{
    return {QString::fromStdString(text)};
}

QString line(const Push &push)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(push.id.value, toIso(push.at), toText(push.mode), toText(push.state));
}

void printPush(Context &context, const Result<Push> &push)
{
    if (!push) {
        return context.fail(push.error());
    }
    context.print(toJson(*push), line(*push));
}

void plan(Context &context, const PlanWords &words)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto at = parseTime(QString::fromStdString(words.at), context.clock.now());
    if (!at) {
        return context.fail(at.error());
    }
    const auto mode =
        deliveryModeFrom(QString::fromStdString(words.mode)).value_or(DeliveryMode::Push);
    printPush(context, await((*desk)->pushes.schedule({{QString::fromStdString(words.article)},
                                                       {QString::fromStdString(words.account)},
                                                       *at,
                                                       mode})));
}

void show(Context &context, const std::string &id)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto dossier = await((*desk)->pushes.dossier(idOf(id)));
    if (!dossier) {
        return context.fail(dossier.error());
    }
    const auto history = await((*desk)->pushes.history(idOf(id)));
    if (!history) {
        return context.fail(history.error());
    }
    QJsonObject object = toJson(dossier->push);
    object.insert(QStringLiteral("title"), dossier->preview.payload.title);
    object.insert(QStringLiteral("account_name"), dossier->account.name);
    object.insert(QStringLiteral("content_hash"), dossier->preview.contentHash);
    object.insert(QStringLiteral("obstacles"), toJson(dossier->obstacles));
    object.insert(QStringLiteral("history"), toJson(*history));
    QJsonValue confirmation;
    QString confirmed = QStringLiteral("not confirmed");
    if (dossier->confirmation) {
        const Confirmation &word = *dossier->confirmation;
        confirmation = QJsonObject{{QStringLiteral("by"), word.by},
                                   {QStringLiteral("at"), toIso(word.at)},
                                   {QStringLiteral("content_hash"), word.contentHash}};
        confirmed = QStringLiteral("confirmed by %1 at %2").arg(word.by, toIso(word.at));
    }
    object.insert(QStringLiteral("confirmation"), confirmation);
    QString human =
        line(dossier->push) + QStringLiteral("\n  %1 -> %2\n  content hash %3, %4")
                                  .arg(dossier->preview.payload.title, dossier->account.name,
                                       dossier->preview.contentHash, confirmed);
    for (const Finding &obstacle : dossier->obstacles) {
        human += QStringLiteral("\n  %1 %2: %3")
                     .arg(toText(obstacle.severity), obstacle.rule, obstacle.message);
    }
    for (const PushEvent &event : *history) {
        human += QStringLiteral("\n  %1  %2  %3  %4")
                     .arg(toIso(event.at), toText(event.state), event.step, event.detail);
    }
    context.print(object, human);
}

void list(Context &context)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto pushes = await((*desk)->pushes.between({}, {}));
    if (!pushes) {
        return context.fail(pushes.error());
    }
    QStringList lines;
    for (const Push &push : *pushes) {
        lines << line(push);
    }
    context.print(toJson(*pushes),
                  lines.isEmpty() ? QStringLiteral("no pushes") : lines.join(QLatin1Char('\n')));
}

} // namespace

void addPushCommands(CLI::App &app, Context &context)
{
    auto *push = app.add_subcommand("push", "Plan, confirm, watch and cancel pushes");
    push->require_subcommand(1);

    auto words = std::make_shared<PlanWords>();
    auto *planning = push->add_subcommand(
        "plan", "Plan an article for an account; nothing leaves before it is confirmed");
    planning->add_option("--article", words->article)->required();
    planning->add_option("--account", words->account)->required();
    planning
        ->add_option("--at", words->at,
                     "2026-09-24T20:00 (Beijing), ISO 8601 with offset, now, +10m")
        ->required();
    planning->add_option("--mode", words->mode, "push, publish, draft or clipboard")
        ->check(CLI::IsMember({"push", "publish", "draft", "clipboard"}));
    planning->callback([&context, words] { plan(context, *words); });

    auto id = std::make_shared<std::string>();
    auto *showing = push->add_subcommand("show", "State, content hash, obstacles and history");
    showing->add_option("PUSH", *id)->required();
    showing->callback([&context, id] { show(context, *id); });
    push->add_subcommand("list", "All pushes by time")->callback([&context] { list(context); });

    auto hash = std::make_shared<std::string>();
    auto by = std::make_shared<std::string>();
    auto *confirming =
        push->add_subcommand("confirm", "A named person confirms exactly this content");
    confirming->add_option("PUSH", *id)->required();
    confirming->add_option("--hash", *hash, "The content hash that 'push show' prints")->required();
    confirming->add_option("--by", *by, "Name of the person who decides")->required();
    confirming->callback([&context, id, hash, by] {
        const auto desk = context.desk();
        if (!desk) {
            return context.fail(desk.error());
        }
        printPush(context, await((*desk)->pushes.confirm(idOf(*id), QString::fromStdString(*hash),
                                                         QString::fromStdString(*by))));
    });

    auto *cancelling = push->add_subcommand("cancel", "Take a push back before it is sent");
    cancelling->add_option("PUSH", *id)->required();
    cancelling->callback([&context, id] {
        const auto desk = context.desk();
        if (!desk) {
            return context.fail(desk.error());
        }
        printPush(context, await((*desk)->pushes.cancel(idOf(*id))));
    });

    auto at = std::make_shared<std::string>();
    auto *moving = push->add_subcommand("move", "Another time; a confirmation falls");
    moving->add_option("PUSH", *id)->required();
    moving->add_option("--at", *at)->required();
    moving->callback([&context, id, at] {
        const auto desk = context.desk();
        if (!desk) {
            return context.fail(desk.error());
        }
        const auto time = parseTime(QString::fromStdString(*at), context.clock.now());
        if (!time) {
            return context.fail(time.error());
        }
        printPush(context, await((*desk)->pushes.move(idOf(*id), *time)));
    });
}

} // namespace tuiwen::app
