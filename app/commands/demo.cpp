// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"
#include "app/newsroom.h"

#include <QTemporaryDir>

namespace tuiwen::app {

namespace {

constexpr auto patience = std::chrono::seconds(90);

/// Runs the main job step by step and remembers what it printed.
class Demo
{
public:
    explicit Demo(Context &context)
        : m_context(context)
    {}

    [[nodiscard]] Result<> run(bool prepareOnly);
    [[nodiscard]] QJsonObject summary() const { return m_summary; }

private:
    void step(const QString &name, const QString &text);
    [[nodiscard]] Result<Article> importSample();
    [[nodiscard]] Result<article::Preview> render(const Article &article);
    [[nodiscard]] Result<Account> chooseAccount();
    [[nodiscard]] Result<Push> scheduleAndConfirm(const Article &article, const Account &account);
    [[nodiscard]] Result<> execute(const Push &push);
    [[nodiscard]] Result<> readBack(const Push &push);

    Context &m_context;
    Composition *m_desk = nullptr;
    QJsonArray m_steps;
    QJsonObject m_summary;
};

void Demo::step(const QString &name, const QString &text)
{
    m_context.say(QStringLiteral("%1 %2").arg(name, -10).arg(text));
    m_steps.append(QJsonObject{{QStringLiteral("step"), name}, {QStringLiteral("text"), text}});
    m_summary.insert(QStringLiteral("steps"), m_steps);
}

Result<Article> Demo::importSample()
{
    QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("cannot create a temporary folder: %1").arg(folder.errorString()));
    }
    const auto file = writeSample(QStringLiteral("moon.md"), folder.path());
    if (!file) {
        return failure(file.error());
    }
    auto imported = await(m_desk->articles.importFile(*file));
    if (!imported) {
        return failure(imported.error());
    }
    step(QStringLiteral("import"), QStringLiteral("'%1' from Markdown, %2 losses")
                                       .arg(imported->article.title)
                                       .arg(imported->losses.size()));
    Article article = imported->article;
    const auto cover = m_desk->media.addNow(
        [&] {
            QFile picture(folder.path() + QStringLiteral("/moon-cover.png"));
            return picture.open(QFile::ReadOnly) ? picture.readAll() : QByteArray();
        }(),
        QStringLiteral("moon-cover.png"));
    if (!cover) {
        return failure(cover.error());
    }
    article.cover.media = cover->hash;
    return await(m_desk->articles.save(article));
}

Result<article::Preview> Demo::render(const Article &article)
{
    auto preview = m_desk->articles.render(article);
    if (!preview) {
        return preview;
    }
    const QString file = m_desk->folder.root + QStringLiteral("/article.html");
    if (const auto written = writeFile(file, preview->payload.html.toUtf8()); !written) {
        return failure(written.error());
    }
    step(QStringLiteral("render"),
         QStringLiteral("%1 of 20000 characters, %2 findings, %3 pictures -> %4")
             .arg(preview->characters)
             .arg(preview->findings.size())
             .arg(preview->payload.pictures.size())
             .arg(file));
    m_summary.insert(QStringLiteral("html"), file);
    return preview;
}

Result<Account> Demo::chooseAccount()
{
    if (auto adopted = adoptSandboxAccounts(*m_desk); !adopted) {
        return failure(adopted.error());
    }
    const auto accounts = await(m_desk->accounts.all());
    const auto pushes = await(m_desk->pushes.between({}, {}));
    if (!accounts || !pushes) {
        return failure(accounts ? pushes.error() : accounts.error());
    }
    // A subscription account may push once a day: a second demo in the same folder takes another
    // one.
    for (const Account &account : *accounts) {
        const bool used =
            account.type == AccountType::Subscription &&
            std::any_of(pushes->begin(), pushes->end(), [&](const Push &push) {
                return push.account == account.id && push.state != PushState::Cancelled;
            });
        if (account.kind == AccountKind::Sandbox && account.capabilities.push == Capability::Yes &&
            !used) {
            return account;
        }
    }
    return failure(
        ErrorKind::Quota,
        QStringLiteral(
            "no sandbox account of this folder may push any more today; use a new --data folder"));
}

Result<Push> Demo::scheduleAndConfirm(const Article &article, const Account &account)
{
    const auto push = await(m_desk->pushes.schedule(
        {article.id, account.id, m_context.clock.now(), DeliveryMode::Push}));
    if (!push) {
        return push;
    }
    step(
        QStringLiteral("schedule"),
        QStringLiteral("push %1 to '%2' at %3").arg(push->id.value, account.name, toIso(push->at)));
    const auto dossier = await(m_desk->pushes.dossier(push->id));
    if (!dossier) {
        return failure(dossier.error());
    }
    // Starting the demo is the person's word here; it reaches nobody but the sandbox.
    const QString person = QStringLiteral("Demo editor");
    const auto confirmed =
        await(m_desk->pushes.confirm(push->id, dossier->preview.contentHash, person));
    if (confirmed) {
        step(
            QStringLiteral("confirm"),
            QStringLiteral("content %1… by %2").arg(dossier->preview.contentHash.left(12), person));
    }
    return confirmed;
}

Result<> Demo::execute(const Push &push)
{
    const auto report = m_desk->dispatcher.drain(patience);
    if (!report) {
        return failure(report.error());
    }
    if (!report->leaseHeld) {
        return failure(ErrorKind::Conflict,
                       QStringLiteral("another process dispatches for this data folder"));
    }
    const auto history = await(m_desk->pushes.history(push.id));
    const auto now = await(m_desk->pushes.get(push.id));
    if (!history || !now) {
        return failure(history ? now.error() : history.error());
    }
    // The names under which the main job is told.
    const QHash<QString, QString> words{
        {QStringLiteral("images"), QStringLiteral("upload")},
        {QStringLiteral("draft.add"), QStringLiteral("draft")},
        {QStringLiteral("draft.check"), QStringLiteral("read-back")}};
    for (const PushEvent &event : *history) {
        if (event.at >= push.updatedAt && event.step != QStringLiteral("confirm") &&
            event.step != QStringLiteral("plan")) {
            step(words.value(event.step, event.step), event.detail);
        }
    }
    m_summary.insert(QStringLiteral("state"), toText(now->state));
    if (now->state != PushState::Sent) {
        return failure(now->lastError.value_or(Error{ErrorKind::InDoubt,
                                                     0,
                                                     QStringLiteral("the push is %1 after %2 s")
                                                         .arg(toText(now->state))
                                                         .arg(patience.count()),
                                                     {}}));
    }
    step(QStringLiteral("push"), QStringLiteral("sent: msg_id %1").arg(now->msgId));
    return {};
}

Result<> Demo::readBack(const Push &push)
{
    const auto report = sandbox::Server::report(m_desk->folder.sandbox());
    if (!report) {
        return failure(report.error());
    }
    const auto now = await(m_desk->pushes.get(push.id));
    if (!now) {
        return failure(now.error());
    }
    int received = 0;
    for (const QJsonValue &value : report->value(QLatin1StringView("pushes")).toArray()) {
        received += value[QLatin1StringView("clientmsgid")].toString() == now->clientMsgId ? 1 : 0;
    }
    step(QStringLiteral("read-back"),
         QStringLiteral("the sandbox received this push %1 time(s); in all %2 drafts, %3 images, "
                        "%4 pushes, %5 requests")
             .arg(received)
             .arg(report->value(QLatin1StringView("drafts")).toArray().size())
             .arg(report->value(QLatin1StringView("images")).toInt())
             .arg(report->value(QLatin1StringView("pushes")).toArray().size())
             .arg(report->value(QLatin1StringView("requests")).toInt()));
    m_summary.insert(QStringLiteral("report"), *report);
    if (received != 1) {
        return failure(
            ErrorKind::Internal,
            QStringLiteral("expected exactly one push at the sandbox, found %1").arg(received));
    }
    return {};
}

Result<> Demo::run(bool prepareOnly)
{
    const auto desk = m_context.desk();
    if (!desk) {
        return failure(desk.error());
    }
    m_desk = *desk;
    m_summary.insert(QStringLiteral("data"), m_desk->folder.root);
    const auto url = m_desk->sandboxUrl();
    if (!url) {
        return failure(url.error());
    }
    step(QStringLiteral("sandbox"),
         QStringLiteral("the imitation of api.weixin.qq.com answers at %1").arg(url->toString()));
    const auto article = importSample();
    if (!article) {
        return failure(article.error());
    }
    m_summary.insert(QStringLiteral("article"), article->id.value);
    if (const auto preview = render(*article); !preview) {
        return failure(preview.error());
    }
    const auto account = chooseAccount();
    if (!account) {
        return failure(account.error());
    }
    const auto push = scheduleAndConfirm(*article, *account);
    if (!push) {
        return failure(push.error());
    }
    m_summary.insert(QStringLiteral("push"), push->id.value);
    m_summary.insert(QStringLiteral("state"), toText(push->state));
    if (prepareOnly) {
        step(QStringLiteral("prepared"),
             QStringLiteral("one confirmed push is due; next: tuiwen --data '%1' agent --once")
                 .arg(m_desk->folder.root));
        return {};
    }
    return execute(*push).and_then([&] { return readBack(*push); });
}

} // namespace

void addDemoCommand(CLI::App &app, Context &context)
{
    auto prepareOnly = std::make_shared<bool>(false);
    auto *demo = app.add_subcommand(
        "demo",
        "The whole main job on the sandbox: import, render, schedule, confirm, push, read back");
    demo->add_flag("--prepare", *prepareOnly,
                   "Stop before the agent's part: one confirmed push is due");
    demo->callback([&context, prepareOnly] {
        if (context.dataDir.empty()) {
            context.dataDir =
                QStringLiteral("tuiwen-demo-%1")
                    .arg(inChina(context.clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss")))
                    .toStdString();
        }
        Demo job(context);
        const auto done = job.run(*prepareOnly);
        if (!done) {
            return context.fail(done.error());
        }
        context.print(job.summary(), QStringLiteral("data       %1").arg(context.folder().root));
    });
}

} // namespace tuiwen::app
