// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/page.h"

#include "core/article/images.h"
#include "core/article/pictures.h"

namespace tuiwen::exporter {

namespace {

constexpr const char *head =
    "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' "
    "data: file:; "
    "style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, "
    "initial-scale=1\">\n<title>%1</title>\n<style>\n"
    "* { max-width: 100%; box-sizing: border-box; }\n"
    "body { margin: 0 auto; max-width: 677px; padding: 24px 16px 40px; background: #fff; color: "
    "rgba(0,0,0,.9); "
    "font: 17px/1.6 \"PingFang SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei UI\", system-ui, "
    "sans-serif; "
    "overflow-wrap: break-word; }\n"
    "header h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.4; }\n"
    "header p { margin: 0 0 22px; font-size: 15px; color: rgba(0,0,0,.45); }\n"
    "img { height: auto !important; vertical-align: bottom; }\n"
    "table { border-collapse: collapse; }\n"
    "</style>\n</head>\n<body>\n<header><h1>%1</h1>%2</header>\n";

} // namespace

Result<QByteArray> htmlPage(const article::Payload &payload, const QHash<QString, QString> &urls)
{
    const auto body = article::withPictureUrls(payload.html, urls);
    if (!body) {
        return failure(body.error());
    }
    const QString author = payload.author.isEmpty()
                               ? QString()
                               : QStringLiteral("<p>%1</p>").arg(payload.author.toHtmlEscaped());
    QString page = QString::fromUtf8(head).arg(payload.title.toHtmlEscaped(), author);
    page += *body;
    page += QStringLiteral("\n</body>\n</html>\n");
    return page.toUtf8();
}

QString pictureEnding(const QByteArray &bytes)
{
    const QString type = article::pictureType(bytes);
    if (type == u"image/jpeg") {
        return QStringLiteral("jpg");
    }
    if (type == u"image/svg+xml") {
        return QStringLiteral("svg");
    }
    return type.startsWith(u"image/") ? type.mid(6) : QStringLiteral("bin");
}

QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        const bool bad = c.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*").contains(c);
        name += bad ? QLatin1Char('_') : c;
    }
    name = name.left(60).trimmed();
    while (name.startsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('.'))) {
        name = name.startsWith(QLatin1Char('.')) ? name.mid(1) : name.chopped(1);
    }
    return name.isEmpty() ? QStringLiteral("article") : name;
}

} // namespace tuiwen::exporter
