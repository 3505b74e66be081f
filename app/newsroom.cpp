// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom.h"

#include "core/base/json.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace tuiwen::app {

namespace {

const QString demoRoot = QStringLiteral(":/demo");

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return failure(ErrorKind::Internal, QStringLiteral("resource %1 is missing").arg(path));
    }
    return file.readAll();
}

Result<QJsonObject> plan()
{
    return resource(demoRoot + QStringLiteral("/newsroom.json")).and_then(json::parseObject);
}

Result<QVector<ArticleId>> importSamples(Composition &desk, const QJsonArray &articles)
{
    QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(
            ErrorKind::Storage,
            QStringLiteral("cannot create a temporary folder: %1").arg(folder.errorString()));
    }
    QVector<ArticleId> ids;
    for (const QJsonValue &value : articles) {
        const auto path = writeSample(value[QLatin1StringView("file")].toString(), folder.path());
        if (!path) {
            return failure(path.error());
        }
        auto imported = await(desk.articles.importFile(*path));
        if (!imported) {
            return failure(imported.error());
        }
        Article article = imported->article;
        article.theme = value[QLatin1StringView("theme")].toString();
        article.author = value[QLatin1StringView("author")].toString(article.author);
        article.digest = value[QLatin1StringView("digest")].toString(article.digest);
        if (const QString cover = value[QLatin1StringView("cover")].toString(); !cover.isEmpty()) {
            const auto bytes = resource(demoRoot + QLatin1Char('/') + cover);
            if (!bytes) {
                return failure(bytes.error());
            }
            const auto media = desk.media.addNow(*bytes, cover);
            if (!media) {
                return failure(media.error());
            }
            article.cover.media = media->hash;
        }
        const auto saved = await(desk.articles.save(article));
        if (!saved) {
            return failure(saved.error());
        }
        ids << saved->id;
    }
    return ids;
}

Result<> planPushes(Composition &desk, const QJsonArray &pushes, const QVector<ArticleId> &articles)
{
    const auto accounts = await(desk.accounts.all());
    if (!accounts) {
        return failure(accounts.error());
    }
    const QDate today = inChina(desk.clock.now()).date();
    for (const QJsonValue &value : pushes) {
        const auto which = value[QLatin1StringView("article")].toInt(-1);
        const auto mode = deliveryModeFrom(value[QLatin1StringView("mode")].toString());
        const QString name = value[QLatin1StringView("account")].toString();
        const auto account = std::find_if(accounts->begin(), accounts->end(),
                                          [&](const Account &a) { return a.name == name; });
        if (which < 0 || which >= articles.size() || !mode || account == accounts->end()) {
            return failure(
                ErrorKind::Internal,
                QStringLiteral("the sample newsroom plans a push that does not exist: %1")
                    .arg(name));
        }
        const QTime clock =
            QTime::fromString(value[QLatin1StringView("time")].toString(), QStringLiteral("HH:mm"));
        const UtcTime at =
            fromChina(today.addDays(value[QLatin1StringView("in_days")].toInt()), clock);
        const auto made = await(desk.pushes.schedule({articles.at(which), account->id, at, *mode}));
        if (!made) {
            return failure(made.error());
        }
    }
    return {};
}

Result<> addPartners(Composition &desk, const QJsonArray &partners)
{
    const QDate today = inChina(desk.clock.now()).date();
    for (const QJsonValue &value : partners) {
        Partner partner;
        partner.name = value[QLatin1StringView("name")].toString();
        partner.accounts = value[QLatin1StringView("accounts")].toString();
        partner.contact = value[QLatin1StringView("contact")].toString();
        partner.agreement = value[QLatin1StringView("agreement")].toString();
        partner.notes = value[QLatin1StringView("notes")].toString();
        partner.obligation = value[QLatin1StringView("obligation")].toString();
        if (!partner.obligation.isEmpty()) {
            partner.obligationDue = today.addDays(value[QLatin1StringView("due_in_days")].toInt());
        }
        const auto saved = await(desk.alliance.save(partner));
        if (!saved) {
            return failure(saved.error());
        }
    }
    return {};
}

} // namespace

Result<QString> writeSample(const QString &name, const QString &folder)
{
    QString markdown;
    QDirIterator walk(demoRoot, QDir::Files);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString file = path.mid(demoRoot.size() + 1);
        const QString target = folder + QLatin1Char('/') + file;
        if (file.endsWith(QStringLiteral(".json"))) {
            continue;
        }
        if (!QFile::exists(target) && !QFile::copy(path, target)) {
            return failure(ErrorKind::Storage, QStringLiteral("cannot write %1").arg(target));
        }
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        if (file == name) {
            markdown = target;
        }
    }
    if (markdown.isEmpty()) {
        return failure(ErrorKind::Internal,
                       QStringLiteral("there is no sample article '%1'").arg(name));
    }
    return markdown;
}

Result<> adoptSandboxAccounts(Composition &desk)
{
    const auto offered = sandbox::Server::accounts(desk.folder.sandbox());
    const auto present = await(desk.accounts.all());
    const auto look = plan();
    for (const Error *error :
         {offered ? nullptr : &offered.error(), present ? nullptr : &present.error(),
          look ? nullptr : &look.error()}) {
        if (error != nullptr) {
            return failure(*error);
        }
    }
    QSet<QString> known;
    for (const Account &account : *present) {
        known.insert(account.appId);
    }
    const QJsonObject colours = look->value(QLatin1StringView("accounts")).toObject();
    for (const sandbox::SandboxAccount &candidate : *offered) {
        if (known.contains(candidate.appId)) {
            continue;
        }
        const QJsonObject style = colours.value(candidate.name).toObject();
        Account account;
        account.name = candidate.name;
        account.glyph = style.value(QLatin1StringView("glyph")).toString(candidate.name.left(1));
        account.colour =
            style.value(QLatin1StringView("colour")).toString(QStringLiteral("#4A5568"));
        account.cluster = style.value(QLatin1StringView("cluster")).toString();
        account.type = candidate.type;
        account.verification = candidate.verification;
        account.kind = AccountKind::Sandbox;
        account.appId = candidate.appId;
        const auto saved = await(desk.accounts.save(account));
        if (!saved) {
            return failure(saved.error());
        }
        if (const auto probed = await(desk.accounts.probe(saved->id)); !probed) {
            return failure(probed.error());
        }
    }
    return {};
}

Result<bool> fillEmptyNewsroom(Composition &desk)
{
    const auto accounts = await(desk.accounts.all());
    if (!accounts) {
        return failure(accounts.error());
    }
    const auto articles = await(desk.articles.list({}, false));
    if (!articles) {
        return failure(articles.error());
    }
    if (!accounts->isEmpty() || !articles->isEmpty()) {
        return false;
    }
    const auto content = plan();
    if (!content) {
        return failure(content.error());
    }
    if (auto adopted = adoptSandboxAccounts(desk); !adopted) {
        return failure(adopted.error());
    }
    const auto ids = importSamples(desk, content->value(QLatin1StringView("articles")).toArray());
    if (!ids) {
        return failure(ids.error());
    }
    if (auto planned =
            planPushes(desk, content->value(QLatin1StringView("pushes")).toArray(), *ids);
        !planned) {
        return failure(planned.error());
    }
    if (auto added = addPartners(desk, content->value(QLatin1StringView("partners")).toArray());
        !added) {
        return failure(added.error());
    }
    return true;
}

} // namespace tuiwen::app
