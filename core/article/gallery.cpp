// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, groups of them, and the cards that stand for something outside of the article.
#include "core/article/blockhtml.h"
#include "core/article/gate.h"

namespace tuiwen::article {

namespace {

using Tag = QLatin1StringView;

constexpr int slideWidth = 86; ///< per cent: the next picture shows that there is one

} // namespace

/// The picture itself with its link; a link WeChat does not keep becomes a number behind it.
void BlockHtml::picture(const Node &node, const QString &style)
{
    const QString href = node.string(Attr::Href);
    const bool linked = isOwnLink(href);
    if (linked) {
        m_out.raw(Tag("<a"));
        m_out.attribute(Tag("href"), href);
        m_out.raw(Tag(">"));
    }
    m_out.raw(Tag("<img"));
    m_out.attribute(Tag("src"), node.string(Attr::Src));
    const QString alt = node.string(Attr::Alt);
    if (!alt.isEmpty() && alt != node.string(Attr::Caption)) {
        m_out.attribute(Tag("alt"), alt);
    }
    QString more;
    if (node.flag(Attr::Rounded)) {
        more = QStringLiteral("border-radius:8px");
    }
    if (node.flag(Attr::Shadow)) {
        more = bothStyles(more, QStringLiteral("box-shadow:0 2px 10px rgba(0,0,0,.2)"));
    }
    m_out.attribute(Tag("style"), bothStyles(style, more));
    m_out.raw(Tag(">"));
    if (linked) {
        m_out.close(Tag("a"));
    }
    m_out.raw(m_inline.markOf(href));
}

void BlockHtml::image(const Node &node)
{
    const QString caption = node.string(Attr::Caption);
    const QString align = node.string(Attr::Align);
    QString more = insideList(false);
    if (!align.isEmpty() && align != QLatin1StringView("center")) {
        more = bothStyles(more, QStringLiteral("text-align:") + align);
    }
    m_out.open(Tag("p"), look(caption.isEmpty() ? Slot::Image : Slot::Caption).style, more);
    picture(node, QStringLiteral("width:%1%").arg(node.integer(Attr::Width)));
    if (!caption.isEmpty()) {
        m_out.raw(Tag("<br>"));
        m_out.raw(look(Slot::Caption).before);
        m_out.text(caption);
        m_out.raw(look(Slot::Caption).after);
    }
    m_out.close(Tag("p"));
}

void BlockHtml::groupCell(const Node &image, const QString &style)
{
    const QString caption = image.string(Attr::Caption);
    if (caption.isEmpty()) {
        picture(image, style);
        return;
    }
    m_out.open(Tag("section"),
               bothStyles(QStringLiteral("display:inline-block;white-space:normal"), style));
    picture(image, QStringLiteral("width:100%"));
    m_out.open(Tag("p"), look(Slot::Caption).style, QStringLiteral("margin:4px 0 0"));
    m_out.text(caption);
    m_out.close(Tag("p"));
    m_out.close(Tag("section"));
}

/// A grid is pictures in lines, a slider one line that scrolls (wechat-html.md 4.3). The reader's
/// page decides on heights, so pictures of one line should have one shape.
void BlockHtml::imageGroup(const Node &node)
{
    const bool slider = node.string(Attr::Layout) == QLatin1StringView("slider");
    const QString cell = slider ? QStringLiteral("width:%1%;margin-right:8px").arg(slideWidth)
                                : QStringLiteral("width:%1%;margin:1%")
                                      .arg(100.0 / node.integer(Attr::Columns) - 2.1, 0, 'g', 3);
    m_out.open(Tag("section"),
               slider ? QStringLiteral("margin:1em 0;overflow-x:auto;white-space:nowrap")
                      : QStringLiteral("margin:1em 0"),
               insideList(false));
    for (const Node &image : node.children) {
        groupCell(image, QString(cell + QStringLiteral(";vertical-align:top")));
    }
    m_out.close(Tag("section"));
}

void BlockHtml::captioned(const QString &src, const QString &style, const QString &caption)
{
    m_out.open(Tag("p"), look(Slot::Caption).style, insideList(false));
    if (!src.isEmpty()) {
        m_out.raw(Tag("<img"));
        m_out.attribute(Tag("src"), src);
        m_out.attribute(Tag("style"), style);
        m_out.raw(Tag(">"));
        if (!caption.isEmpty()) {
            m_out.raw(Tag("<br>"));
        }
    }
    m_out.text(caption);
    m_out.close(Tag("p"));
}

void BlockHtml::qr(const Node &node)
{
    const QString src = node.string(Attr::Src);
    const QString caption = node.string(Attr::Caption).simplified();
    captioned(src, QStringLiteral("width:%1%").arg(node.integer(Attr::Width)),
              caption.isEmpty() && src.isEmpty() ? node.string(Attr::Data) : caption);
}

/// A video of v.qq.com is the one frame WeChat keeps (wechat-html.md 4.1); any other video must be
/// put in by hand, at the place its cover marks.
void BlockHtml::video(const Node &node)
{
    const QString vid = node.string(Attr::Vid);
    const QString title = node.string(Attr::Title).simplified();
    if (!isPlayable(vid)) {
        captioned(node.string(Attr::Src), QStringLiteral("width:100%"),
                  QString(QStringLiteral("▶ ") + title));
        return;
    }
    m_out.open(Tag("p"), look(Slot::Caption).style, insideList(false));
    m_out.raw(Tag("<iframe class=\"video_iframe\""));
    m_out.attribute(Tag("data-vid"), vid);
    m_out.attribute(Tag("data-src"),
                    QString(QStringLiteral("https://v.qq.com/txp/iframe/player.html?vid=") + vid));
    m_out.raw(Tag("></iframe>"));
    if (!title.isEmpty()) {
        m_out.raw(Tag("<br>"));
        m_out.text(title);
    }
    m_out.close(Tag("p"));
}

/// wechat-html.md 4.7; the platform draws the card.
void BlockHtml::profileCard(const Node &node)
{
    static constexpr std::pair<const char *, Attr> data[]{
        {"data-id", Attr::Id},
        {"data-nickname", Attr::Nickname},
        {"data-alias", Attr::Alias},
        {"data-headimg", Attr::Headimg},
        {"data-signature", Attr::Signature},
        {"data-service_type", Attr::ServiceType},
        {"data-verify_status", Attr::VerifyStatus}};
    m_out.raw(Tag("<section class=\"mp_profile_iframe_wrp\" nodeleaf=\"\"><mp-common-profile "
                  "class=\"js_uneditable custom_select_card mp_profile_iframe\" "
                  "data-pluginname=\"mpprofile\""));
    for (const auto &[name, attr] : data) {
        if (const QString value = node.string(attr); !value.isEmpty()) {
            m_out.attribute(Tag(name), value);
        }
    }
    m_out.raw(Tag("></mp-common-profile></section>"));
}

void BlockHtml::miniProgram(const Node &node)
{
    const bool card = node.string(Attr::Kind) == QLatin1StringView("card");
    const QString src = node.string(Attr::Src);
    const QString title = node.string(Attr::Title).simplified();
    m_out.open(Tag("p"), look(Slot::Image).style, insideList(false));
    m_out.raw(card ? Tag("<mp-miniprogram") : Tag("<a"));
    m_out.attribute(Tag("data-miniprogram-appid"), node.string(Attr::Appid));
    m_out.attribute(Tag("data-miniprogram-path"), node.string(Attr::Path));
    if (card) {
        m_out.attribute(Tag("data-miniprogram-title"), title);
        m_out.attribute(Tag("data-miniprogram-imageurl"), src);
        m_out.raw(Tag("></mp-miniprogram>"));
    } else {
        m_out.raw(Tag(" href=\"\">"));
        if (src.isEmpty()) {
            m_out.text(title);
        } else {
            m_out.raw(Tag("<img"));
            m_out.attribute(Tag("src"), src);
            m_out.attribute(Tag("style"), QStringLiteral("width:100%"));
            m_out.raw(Tag(">"));
        }
        m_out.close(Tag("a"));
    }
    m_out.close(Tag("p"));
}

} // namespace tuiwen::article
