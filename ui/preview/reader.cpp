// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/reader.h"

namespace tuiwen::ui {

namespace {

constexpr const char *policy =
    "default-src 'none'; img-src tuiwen: data:; style-src 'unsafe-inline'; script-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'";

// The reader's own rules; an article's inline styles come on top of them.
constexpr const char *sheet = R"(
* { max-width: 100% !important; box-sizing: border-box !important; -webkit-tap-highlight-color: transparent; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 20px 16px 24px; background: #fff; color: rgba(0,0,0,.9); line-height: 1.6;
  font-family: "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei UI", system-ui, sans-serif, "Noto Color Emoji";
  font-variant-ligatures: none; overflow-wrap: break-word; word-break: break-word; }
#head h1 { margin: 0 0 14px; font-size: 22px; line-height: 1.4; font-weight: 600; }
#head div { margin-bottom: 22px; font-size: 15px; line-height: 20px; color: rgba(0,0,0,.45); }
#head span { margin-right: 10px; }
#head .account { color: #576b95; }
#content { font-size: 17px; text-align: justify; letter-spacing: .034em; visibility: visible; }
#content p { clear: both; min-height: 1em; margin: 0; }
#content h1, #content h2, #content h3, #content h4, #content h5, #content h6 { margin: 0; font-weight: 400; font-size: 16px; }
#content img { height: auto !important; vertical-align: bottom; }
#content blockquote { margin: 0; padding-left: 10px; border-left: 3px solid #dbdbdb; }
#content ul, #content ol { margin: 0; padding-left: 2.2em; }
#content a { color: #576b95; text-decoration: none; }
#content table { margin-bottom: 10px; border-collapse: collapse; display: table; width: 100%; }
#content td, #content th { word-wrap: break-word; word-break: break-all; padding: 5px 10px; border: 1px solid #ddd; }
#content pre { white-space: pre-wrap; }
#content a[href^="http"]:not([href*="//mp.weixin.qq.com/"]) { outline: 2px dashed #b42318; outline-offset: 2px; }
#content hr { border: 0; border-top: 1px solid rgba(0,0,0,.1); }
)";

constexpr const char *darkSheet = R"(
html { color-scheme: dark; }
body { background: #191919; color: #a3a3a3; }
#head h1 { color: #d5d5d5; } #head div { color: #7d7d7d; } #head .account, #content a { color: #7d90a9; }
#content blockquote { border-left-color: #4c4c4c; } #content td, #content th { border-color: #3b3b3b; }
#content hr { border-top-color: rgba(255,255,255,.12); }
)";

} // namespace

QByteArray readerDocument(const ReaderPage &page)
{
    const auto part = [](const char *name, const QString &text) {
        return text.isEmpty() ? QString()
                              : QStringLiteral("<span class=\"%1\">%2</span>")
                                    .arg(QLatin1StringView(name), text.toHtmlEscaped());
    };
    QByteArray document("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"");
    document += policy;
    document += "\"><meta name=\"viewport\" content=\"width=device-width\"><style>";
    document += sheet;
    if (page.dark) {
        document += darkSheet;
    }
    if (page.textPercent != 100) {
        // Everything grows, then pictures shrink back: what the reader's text size does.
        document += QStringLiteral("body { zoom: %1%; } #content img, #content svg { zoom: %2%; }")
                        .arg(page.textPercent)
                        .arg(10000.0 / page.textPercent, 0, 'f', 2)
                        .toUtf8();
    }
    document += "</style></head><body><header id=\"head\"><h1>";
    document += page.title.toHtmlEscaped().toUtf8();
    document += "</h1><div>";
    document +=
        (part("author", page.author) + part("account", page.account) + part("when", page.when))
            .toUtf8();
    document += "</div></header><div id=\"content\">";
    document += page.html.toUtf8();
    document += "</div></body></html>";
    return document;
}

} // namespace tuiwen::ui
