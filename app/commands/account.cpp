// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"
#include "app/newsroom.h"

namespace tuiwen::app {

namespace {

struct NewAccount
{
    std::string name;
    std::string appId;
    std::string type = "subscription";
    std::string verification = "unverified";
    std::string kind = "live";
    std::string baseUrl;
    std::string cluster;
};

QString capabilityText(const Account &account)
{
    return QStringLiteral("push %1, publish %2, draft %3")
        .arg(toText(account.capabilities.push), toText(account.capabilities.publish),
             toText(account.capabilities.draft));
}

void add(Context &context, const NewAccount &wanted)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    Account account;
    account.name = QString::fromStdString(wanted.name);
    account.glyph = account.name.left(1);
    account.colour = QStringLiteral("#2A5D84");
    account.cluster = QString::fromStdString(wanted.cluster);
    account.appId = QString::fromStdString(wanted.appId);
    account.type =
        accountTypeFrom(QString::fromStdString(wanted.type)).value_or(AccountType::Subscription);
    account.verification = verificationFrom(QString::fromStdString(wanted.verification))
                               .value_or(Verification::Unverified);
    account.kind = accountKindFrom(QString::fromStdString(wanted.kind)).value_or(AccountKind::Live);
    account.baseUrl = QUrl(QString::fromStdString(wanted.baseUrl));
    Secret secret;
    if (account.kind == AccountKind::Live) {
        auto given = secretFromStandardInput(QStringLiteral("the AppSecret"));
        if (!given) {
            return context.fail(given.error());
        }
        secret = *given;
    }
    const auto saved = await((*desk)->accounts.save(account, secret));
    if (!saved) {
        return context.fail(saved.error());
    }
    context.print(toJson(*saved),
                  QStringLiteral("added '%1' as %2; its secret is in the %3")
                      .arg(saved->name, saved->id.value, (*desk)->accounts.secretStoreKind()));
}

void list(Context &context)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto accounts = await((*desk)->accounts.all());
    if (!accounts) {
        return context.fail(accounts.error());
    }
    QStringList lines;
    for (const Account &account : *accounts) {
        lines << QStringLiteral("%1  %2 (%3, %4, %5): %6")
                     .arg(account.id.value, account.name, toText(account.kind),
                          toText(account.type), toText(account.verification),
                          capabilityText(account));
    }
    context.print(toJson(*accounts),
                  lines.isEmpty() ? QStringLiteral("no accounts") : lines.join(QLatin1Char('\n')));
}

void probe(Context &context, const std::string &id)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto account = await((*desk)->accounts.probe({QString::fromStdString(id)}));
    if (!account) {
        return context.fail(account.error());
    }
    QJsonObject object = toJson(*account);
    // Quotas are a courtesy of the probe: accounts without an API have none.
    if (const auto quotas = await((*desk)->accounts.quotas(account->id))) {
        object.insert(QStringLiteral("quotas"), toJson(*quotas));
    }
    context.print(object, QStringLiteral("%1: %2").arg(account->name, capabilityText(*account)));
}

void remove(Context &context, const std::string &id)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    if (const auto removed = await((*desk)->accounts.remove({QString::fromStdString(id)}));
        !removed) {
        return context.fail(removed.error());
    }
    context.print(QJsonObject{{QStringLiteral("removed"), QString::fromStdString(id)}},
                  QStringLiteral("removed %1 and its secret").arg(QString::fromStdString(id)));
}

void adopt(Context &context)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    if (const auto adopted = adoptSandboxAccounts(**desk); !adopted) {
        return context.fail(adopted.error());
    }
    list(context);
}

} // namespace

void addAccountCommands(CLI::App &app, Context &context)
{
    auto *account = app.add_subcommand("account", "Add, list, probe and remove Official Accounts");
    account->require_subcommand(1);

    auto wanted = std::make_shared<NewAccount>();
    auto *adding = account->add_subcommand(
        "add", "Add an account; a live account's AppSecret is read from standard input");
    adding->add_option("--name", wanted->name, "Name of the Official Account")->required();
    adding->add_option("--appid", wanted->appId, "AppID (wx…); none for accounts without API");
    adding->add_option("--type", wanted->type, "subscription or service")
        ->check(CLI::IsMember({"subscription", "service"}));
    adding->add_option("--verification", wanted->verification, "personal, unverified or verified")
        ->check(CLI::IsMember({"personal", "unverified", "verified"}));
    adding->add_option("--kind", wanted->kind, "live, sandbox or no_api")
        ->check(CLI::IsMember({"live", "sandbox", "no_api"}));
    adding->add_option(
        "--base-url", wanted->baseUrl,
        "API address instead of https://api.weixin.qq.com (a sandbox on this computer)");
    adding->add_option("--cluster", wanted->cluster, "Group the account belongs to");
    adding->callback([&context, wanted] { add(context, *wanted); });

    account->add_subcommand("list", "All accounts")->callback([&context] { list(context); });
    account->add_subcommand("adopt-sandbox", "Add the built-in sandbox's accounts")
        ->callback([&context] { adopt(context); });

    auto id = std::make_shared<std::string>();
    auto *probing =
        account->add_subcommand("probe", "Ask WeChat what the account may do, and its quotas");
    probing->add_option("ACCOUNT", *id)->required();
    probing->callback([&context, id] { probe(context, *id); });
    auto *removing = account->add_subcommand("remove", "Remove an account and its secret");
    removing->add_option("ACCOUNT", *id)->required();
    removing->callback([&context, id] { remove(context, *id); });
}

} // namespace tuiwen::app
