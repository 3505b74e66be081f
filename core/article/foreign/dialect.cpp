// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/dialect.h"

#include <array>
#include <utility>

namespace tuiwen::article::foreign {

namespace {

struct Sign
{
    const char *text; ///< lower case
    Dialect dialect;
};

/// In order of precedence: an article made with an editor and then published carries both signs.
constexpr std::array<Sign, 35> signs{{
    {"data-tool=\"mdnice", Dialect::Mdnice},
    {"data-website=\"https://www.mdnice.com", Dialect::Mdnice},
    {"class=\"hljs code__pre\"", Dialect::Doocs},
    {"doocs/md", Dialect::Doocs},
    {"data-tool=\"135", Dialect::Editor135},
    {"data-tools=\"135", Dialect::Editor135},
    {"_135editor", Dialect::Editor135},
    {"135editor", Dialect::Editor135},
    {"powered-by=\"xiumi", Dialect::Xiumi},
    {"xiumi.us", Dialect::Xiumi},
    {"tn-cell", Dialect::Xiumi},
    {"data-mpa-", Dialect::Yiban},
    {"yiban.io", Dialect::Yiban},
    {"mpa-template", Dialect::Yiban},
    {"id=\"js_content\"", Dialect::WechatPage},
    {"rich_media_content", Dialect::WechatPage},
    {"nodeleaf", Dialect::WechatConsole},
    {"leaf=\"\"", Dialect::WechatConsole},
    {"textstyle=\"\"", Dialect::WechatConsole},
    {"mp-style-type", Dialect::WechatConsole},
    {"mpvoice", Dialect::WechatConsole},
    {"mp-common-", Dialect::WechatConsole},
    {"docs-internal-guid-", Dialect::GoogleDocs},
    {"google-docs", Dialect::GoogleDocs},
    {"lark-record", Dialect::Feishu},
    {"data-lark", Dialect::Feishu},
    {"ace-line", Dialect::Feishu},
    {"docx-lark", Dialect::Feishu},
    {"notionvc", Dialect::Notion},
    {"to-do-list", Dialect::Notion},
    {"class=\"notion", Dialect::Notion},
    {"content=\"wps", Dialect::Wps},
    {"kingsoft", Dialect::Wps},
    {"mso-", Dialect::Word},
    {"class=\"mso", Dialect::Word},
}};

} // namespace

Dialect dialectOf(const QByteArray &html)
{
    // Signs stand in tags, and pictures inside the text may have megabytes.
    const QByteArray sample = html.left(4 * 1024 * 1024).toLower().replace('\'', '"');
    for (const Sign &sign : signs) {
        if (sample.contains(sign.text)) {
            return sign.dialect;
        }
    }
    return Dialect::Generic;
}

QString nameOf(Dialect dialect)
{
    static constexpr std::array<const char *, 13> names{
        "web page", "Word",  "WPS", "Google Docs", "Feishu", "Notion", "WeChat article",
        "WeChat editor", "135", "Xiumi", "Yiban", "doocs/md", "mdnice"};
    return QString::fromLatin1(names[std::size_t(dialect)]);
}

bool keepsDesign(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Editor135:
    case Dialect::Xiumi:
    case Dialect::Yiban:
    case Dialect::WechatPage:
    case Dialect::WechatConsole:
        return true;
    default:
        return false;
    }
}

} // namespace tuiwen::article::foreign
