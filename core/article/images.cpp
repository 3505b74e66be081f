// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/images.h"

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

void setSource(Node &node, const QString &source)
{
    for (auto &[name, value] : node.attrs) {
        if (name == Attr::Src) {
            value = source;
        }
    }
}

/// The words that stay when a picture goes: caption, description or the address itself.
Node linkText(const Node &picture)
{
    const QString source = picture.string(Attr::Src);
    const QString caption =
        picture.type == NodeType::Image ? picture.string(Attr::Caption) : QString();
    const QString alt = picture.string(Attr::Alt);
    const bool inlineData = source.startsWith(QLatin1StringView("data:"));
    QString words = !caption.isEmpty() ? caption : alt;
    if (words.isEmpty()) {
        words = inlineData ? QStringLiteral("🖼") : source;
    }
    std::vector<Mark> marks = picture.marks;
    if (!inlineData && !source.isEmpty() && picture.mark(MarkType::Link) == nullptr) {
        marks.insert(marks.begin(), Mark{MarkType::Link, {{Attr::Href, source}}});
    }
    return textNode(words, std::move(marks));
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
    walk(
        document,
        [&](Node &node) {
            for (Node &child : node.children) {
                if (!isPicture(child)) {
                    continue;
                }
                const QString source = child.string(Attr::Src);
                auto fate = fates.constFind(source);
                if (fate == fates.constEnd()) {
                    fate = fates.insert(source, resolve(source));
                }
                if (!fate->source.isEmpty()) {
                    setSource(child, fate->source);
                    continue;
                }
                losses.add(fate->loss.what, fate->loss.why);
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
