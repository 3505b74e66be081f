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
    selected.section = payload[QLatin1StringView("section")].toInt(-1);
    selected.found = payload[QLatin1StringView("found")].toInt();
    selected.foundAt = payload[QLatin1StringView("foundAt")].toInt(-1);
    return selected;
}

PasteLoss PasteLoss::from(const QJsonObject &payload)
{
    PasteLoss loss;
    loss.scripts = payload[QLatin1StringView("scripts")].toInt();
    loss.embeds = payload[QLatin1StringView("embeds")].toInt();
    loss.links = payload[QLatin1StringView("links")].toInt();
    loss.remotePictures = texts(payload[QLatin1StringView("remotePictures")]);
    return loss;
}

} // namespace tuiwen::ui::editor
