// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/images.h"

#include "core/article/foreign/look.h"
#include "core/article/foreign/profile.h"

#include <QSet>

namespace tuiwen::article {

namespace {

constexpr QLatin1StringView scheme("tuiwen://media/");
constexpr qsizetype hashLength = 64;

bool isHexDigit(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
           (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
}

/// Calls fn(start, hash) for each of our URLs in a text.
template<class Fn> void forEachPicture(QStringView text, Fn fn)
{
    for (qsizetype at = text.indexOf(scheme); at >= 0;
         at = text.indexOf(scheme, at + scheme.size())) {
        const QStringView rest = text.mid(at, scheme.size() + hashLength);
        const QString hash = pictureHash(rest);
        if (!hash.isEmpty() && !fn(at, hash)) {
            return;
        }
    }
}

bool isPicture(const Node &node)
{
    return node.type == NodeType::Image || node.type == NodeType::InlineImage;
}

/// Cards with a picture that may be missing.
bool hasPicture(const Node &node)
{
    const bool card = node.type == NodeType::MiniProgram || node.type == NodeType::Video ||
                      node.type == NodeType::Qr;
    return isPicture(node) || (card && !node.string(Attr::Src).isEmpty());
}

void setSource(Node &node, const QString &source)
{
    for (auto &[name, value] : node.attrs) {
        if (name == Attr::Src) {
            value = source;
        }
    }
}

/// The words that stay when a picture goes: caption, description, its address on the web or the
/// name of its file. Only an address on the web becomes a link.
Node linkText(const Node &picture)
{
    const QString source = picture.string(Attr::Src);
    const QString href = foreign::safeLink(source);
    const QString caption =
        picture.type == NodeType::Image ? picture.string(Attr::Caption) : QString();
    const QString alt = picture.string(Attr::Alt);
    QString words = !caption.isEmpty() ? caption : alt;
    if (words.isEmpty()) {
        const QString name = source.mid(
            std::max(source.lastIndexOf(u'/'), source.lastIndexOf(u'\\')) + 1);
        const bool data = source.isEmpty() || source.startsWith(u"data:") ||
                          source.startsWith(u"tuiwen-data:") || source.startsWith(scheme);
        words = !href.isEmpty() ? href : data || name.isEmpty() ? QStringLiteral("🖼") : name.left(200);
    }
    std::vector<Mark> marks = picture.marks;
    const bool linked = picture.mark(MarkType::Link) != nullptr ||
                        picture.mark(MarkType::MiniProgramLink) != nullptr;
    if (!href.isEmpty() && !linked) {
        marks.insert(marks.begin(), Mark{MarkType::Link, {{Attr::Href, href}}});
    }
    return textNode(words, std::move(marks));
}

/// A group holds pictures only, so what cannot be kept leaves it; the last one would leave it
/// empty, and becomes a paragraph's link with the others.
void resolveGroup(Node &group, const PictureResolver &resolve, Losses &losses)
{
    std::vector<Node> kept;
    std::vector<Node> words;
    for (Node &picture : group.children) {
        const PictureFate fate = resolve(picture.string(Attr::Src));
        if (!fate.source.isEmpty()) {
            setSource(picture, fate.source);
            kept.push_back(std::move(picture));
            continue;
        }
        losses.add(fate.loss.what, fate.loss.why);
        if (!words.empty()) {
            words.push_back(textNode(QStringLiteral(" ")));
        }
        words.push_back(linkText(picture));
    }
    group.children = std::move(kept);
    if (group.children.empty()) {
        group = blockNode(NodeType::Paragraph, {}, std::move(words));
    }
}

} // namespace

QString pictureUrl(const QString &hash)
{
    return scheme + hash;
}

QString pictureHash(QStringView url)
{
    if (url.size() != scheme.size() + hashLength || !url.startsWith(scheme)) {
        return {};
    }
    const QStringView hash = url.mid(scheme.size());
    for (const QChar c : hash) {
        if (!isHexDigit(c)) {
            return {};
        }
    }
    return hash.toString();
}

QStringList pictureSources(const Node &document)
{
    QStringList sources;
    QSet<QString> seen;
    walk(
        document,
        [&](const Node &node) {
            if (isPicture(node)) {
                const QString source = node.string(Attr::Src);
                if (!source.isEmpty() && !seen.contains(source)) {
                    seen.insert(source);
                    sources.append(source);
                }
            }
            return true;
        },
        [](const Node &) {});
    return sources;
}

QStringList pictureHashes(QStringView html)
{
    QStringList hashes;
    QSet<QString> seen;
    forEachPicture(html, [&](qsizetype, const QString &hash) {
        if (!seen.contains(hash)) {
            seen.insert(hash);
            hashes.append(hash);
        }
        return true;
    });
    return hashes;
}

int countPictures(QStringView html)
{
    int count = 0;
    forEachPicture(html, [&](qsizetype, const QString &) {
        ++count;
        return true;
    });
    return count;
}

Result<QString> withPictureUrls(const QString &html, const QHash<QString, QString> &urlByHash)
{
    QString out;
    out.reserve(html.size());
    qsizetype from = 0;
    QString missing;
    forEachPicture(html, [&](qsizetype at, const QString &hash) {
        const auto url = urlByHash.constFind(hash);
        if (url == urlByHash.constEnd()) {
            missing = hash;
            return false;
        }
        out += QStringView(html).mid(from, at - from);
        out += url->toHtmlEscaped();
        from = at + scheme.size() + hashLength;
        return true;
    });
    if (!missing.isEmpty()) {
        return failure(ErrorKind::NotFound, QStringLiteral("no URL for picture ") + missing);
    }
    out += QStringView(html).mid(from);
    return out;
}

void resolvePictures(Node &document, const PictureResolver &resolve, Losses &losses)
{
    QHash<QString, PictureFate> fates;
    const PictureResolver once = [&](const QString &source) {
        auto fate = fates.constFind(source);
        if (fate == fates.constEnd()) {
            fate = fates.insert(source, resolve(source));
        }
        return *fate;
    };
    walk(
        document,
        [&](Node &node) {
            if (node.type == NodeType::ImageGroup) {
                resolveGroup(node, once, losses);
                return false;
            }
            for (Node &child : node.children) {
                if (child.type == NodeType::Styled) {
                    for (auto &[name, value] : child.attrs) {
                        if (auto *html = std::get_if<QString>(&value);
                            html != nullptr && name == Attr::Html) {
                            *html = foreign::withMarkupPictures(*html, once, losses);
                        }
                    }
                }
                if (!hasPicture(child)) {
                    continue;
                }
                const PictureFate fate = once(child.string(Attr::Src));
                if (!fate.source.isEmpty()) {
                    setSource(child, fate.source);
                    continue;
                }
                losses.add(fate.loss.what, fate.loss.why);
                if (!isPicture(child)) {
                    setSource(child, {}); // a card without its picture is still a card
                    continue;
                }
                Node text = linkText(child);
                if (child.type == NodeType::InlineImage) {
                    child = std::move(text);
                } else {
                    std::vector<Node> words;
                    words.push_back(std::move(text));
                    child = blockNode(NodeType::Paragraph, {}, std::move(words));
                }
            }
            return true;
        },
        [](const Node &) {});
}

} // namespace tuiwen::article
