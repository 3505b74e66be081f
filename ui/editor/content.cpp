// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/content.h"

#include <QJsonArray>

namespace tuiwen::ui::editor {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        list << entry.toString();
    }
    return list;
}

} // namespace

Summary Summary::from(const QJsonObject &payload)
{
    Summary summary;
    summary.characters = payload[QLatin1StringView("characters")].toInt();
    summary.words = payload[QLatin1StringView("words")].toInt();
    summary.minutes = payload[QLatin1StringView("minutes")].toInt();
    summary.pictures = texts(payload[QLatin1StringView("pictures")]);
    for (const QJsonValue &entry : payload[QLatin1StringView("outline")].toArray()) {
        const QJsonObject heading = entry.toObject();
        summary.outline.append({heading[QLatin1StringView("level")].toInt(2),
                                heading[QLatin1StringView("text")].toString(),
                                heading[QLatin1StringView("words")].toInt()});
    }
    return summary;
}

Selected Selected::from(const QJsonObject &payload)
{
    Selected selected;
    selected.block = payload[QLatin1StringView("block")].toString();
    selected.level = payload[QLatin1StringView("level")].toInt();
    selected.list = payload[QLatin1StringView("list")].toString();
    selected.quote = payload[QLatin1StringView("quote")].toBool();
    selected.table = payload[QLatin1StringView("table")].toBool();
    selected.marks = texts(payload[QLatin1StringView("marks")]);
    selected.color = payload[QLatin1StringView("color")].toString();
    selected.highlight = payload[QLatin1StringView("highlight")].toString();
    selected.fontSize = payload[QLatin1StringView("fontSize")].toInt();
    selected.align = payload[QLatin1StringView("align")].toString();
    selected.link = payload[QLatin1StringView("link")].toString();
    selected.canUndo = payload[QLatin1StringView("canUndo")].toBool();
    selected.canRedo = payload[QLatin1StringView("canRedo")].toBool();
    selected.chosenText = payload[QLatin1StringView("chosenText")].toString();
    selected.chosenCharacters = payload[QLatin1StringView("chosenCharacters")].toInt();
    selected.chosenWords = payload[QLatin1StringView("chosenWords")].toInt();
    selected.letterSpacing = payload[QLatin1StringView("letterSpacing")].toInt();
    selected.leading = payload[QLatin1StringView("leading")].toString();
    selected.section = payload[QLatin1StringView("section")].toInt(-1);
    selected.found = payload[QLatin1StringView("found")].toInt();
    selected.foundAt = payload[QLatin1StringView("foundAt")].toInt(-1);
    selected.findFault = payload[QLatin1StringView("findFault")].toString();
    return selected;
}

std::optional<QJsonObject> withChange(const QJsonObject &body, const QJsonObject &payload)
{
    const QJsonArray before = body[QLatin1StringView("content")].toArray();
    const QJsonArray blocks = payload[QLatin1StringView("blocks")].toArray();
    const int removed = payload[QLatin1StringView("removed")].toInt(-1);
    const int from = removed < 0 ? 0 : payload[QLatin1StringView("from")].toInt(-1);
    const auto behind = removed < 0 ? before.size() : qsizetype(from) + removed;
    if (from < 0 || behind > before.size()) {
        return std::nullopt;
    }
    QJsonArray content;
    for (qsizetype i = 0; i < from; ++i) {
        content.append(before.at(i));
    }
    for (const QJsonValue &block : blocks) {
        content.append(block);
    }
    for (qsizetype i = behind; i < before.size(); ++i) {
        content.append(before.at(i));
    }
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("doc")},
                       {QStringLiteral("version"), payload[QLatin1StringView("version")]},
                       {QStringLiteral("content"), content}};
}

} // namespace tuiwen::ui::editor
