// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/mass.h"

#include "core/base/json.h"
#include "core/wechat/wire.h"

namespace tuiwen::wechat {

namespace {

using L = QLatin1StringView;

constexpr qint64 alreadySent = 45065;       // the answer carries the msg_id of the first sending
constexpr qsizetype mostClientIdBytes = 32; // 45067 above

QJsonObject draftBranch(const QString &mediaId)
{
    return {{L("media_id"), mediaId}};
}

} // namespace

Outgoing MassSendAll::outgoing() const
{
    if (clientMsgId.isEmpty() || clientMsgId.toUtf8().size() > mostClientIdBytes) {
        return wire::refused(
            endpoint, QStringLiteral("clientmsgid must have 1 to 32 bytes: '%1'").arg(clientMsgId));
    }
    QJsonObject filter{{L("is_to_all"), !tagId.has_value()}};
    if (tagId) {
        filter.insert(L("tag_id"), *tagId);
    }
    Outgoing outgoing =
        wire::withJson(endpoint, {{L("filter"), filter},
                                  {L("mpnews"), draftBranch(mediaId)},
                                  {L("msgtype"), QStringLiteral("mpnews")},
                                  {L("send_ignore_reprint"), sendIgnoreReprint ? 1 : 0},
                                  {L("clientmsgid"), clientMsgId}});
    outgoing.accepted = {alreadySent};
    return outgoing;
}

Result<MassSendAll::Reply> MassSendAll::parse(const Answer &answer)
{
    Reply reply;
    reply.duplicate = json::integerOr(answer.json, L("errcode"), 0) == alreadySent;
    reply.msgDataId = json::integerOr(answer.json, L("msg_data_id"), 0);
    const auto id = json::integer(answer.json, L("msg_id"));
    if (!id && !reply.duplicate) {
        return failure(id.error());
    }
    reply.msgId = id.value_or(0);
    return reply;
}

Outgoing MassPreview::outgoing() const
{
    return wire::withJson(endpoint, {{L("towxname"), wire::cleanLine(wechatName)},
                                     {L("mpnews"), draftBranch(mediaId)},
                                     {L("msgtype"), QStringLiteral("mpnews")}});
}

Result<MassPreview::Reply> MassPreview::parse(const Answer &answer)
{
    return Reply{json::integerOr(answer.json, L("msg_id"), 0)};
}

Outgoing MassGet::outgoing() const
{
    return wire::withJson(endpoint, {{L("msg_id"), msgId}});
}

Result<MassGet::Reply> MassGet::parse(const Answer &answer)
{
    const QString status = answer.json.value(L("msg_status")).toString();
    Reply reply;
    reply.msgId = json::integerOr(answer.json, L("msg_id"), 0);
    if (status == L("SEND_SUCCESS")) {
        reply.status = MassStatus::Success;
    } else if (status == L("SENDING")) {
        reply.status = MassStatus::Sending;
    } else if (status == L("SEND_FAIL")) {
        reply.status = MassStatus::Failed;
    } else if (status == L("DELETE")) {
        reply.status = MassStatus::Deleted;
    } else {
        return failure(ErrorKind::Internal, QStringLiteral("unknown msg_status '%1'").arg(status));
    }
    return reply;
}

Outgoing MassDelete::outgoing() const
{
    if (articleIndex < 1) {
        return wire::refused(
            endpoint, QStringLiteral("index %1 would delete all articles").arg(articleIndex));
    }
    return wire::withJson(endpoint, {{L("msg_id"), msgId}, {L("article_idx"), articleIndex}});
}

Result<MassDelete::Reply> MassDelete::parse(const Answer &)
{
    return Reply{};
}

} // namespace tuiwen::wechat
