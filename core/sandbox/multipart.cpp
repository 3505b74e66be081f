// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/multipart.h"

#include <QList>

namespace tuiwen::sandbox {

namespace {

/// The value of `key="…"` in a header line; the quotes are required.
QByteArray quotedParameter(const QByteArray &line, const QByteArray &key)
{
    const QByteArray lead = key + "=\"";
    qsizetype at = line.indexOf(lead);
    // "name" must not match inside "filename".
    while (at > 0 && line[at - 1] != ' ' && line[at - 1] != ';') {
        at = line.indexOf(lead, at + 1);
    }
    if (at < 0) {
        return {};
    }
    const qsizetype start = at + lead.size();
    const qsizetype end = line.indexOf('"', start);
    return end < 0 ? QByteArray() : line.mid(start, end - start);
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (!contentType.trimmed().toLower().startsWith("multipart/form-data")) {
        return {};
    }
    const QList<QByteArray> fields = contentType.split(';');
    for (const QByteArray &field : fields) {
        const QByteArray text = field.trimmed();
        if (text.toLower().startsWith("boundary=")) {
            const QByteArray boundary = text.mid(9);
            return boundary.contains('"') || boundary.size() > 70 ? QByteArray() : boundary;
        }
    }
    return {};
}

/// Where the next boundary line's boundary ends, from `at` on; `line` is set to where it starts.
/// A boundary that goes on with other characters is content.
qsizetype afterBoundary(const QByteArray &body, const QByteArray &delimiter, qsizetype at,
                        qsizetype *line)
{
    for (qsizetype found = body.indexOf(delimiter, at); found >= 0;
         found = body.indexOf(delimiter, found + 1)) {
        const qsizetype end = found + delimiter.size();
        const QByteArray next = body.mid(end, 2);
        if (next == "\r\n" || next == "--") {
            *line = found;
            return end;
        }
    }
    return -1;
}

Part partFrom(const QByteArray &headers, const QByteArray &body)
{
    Part part;
    part.body = body;
    const QList<QByteArray> lines = headers.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        const QByteArray lower = line.toLower();
        if (lower.startsWith("content-disposition:")) {
            part.name = quotedParameter(line, "name");
            part.fileName = quotedParameter(line, "filename");
        } else if (lower.startsWith("content-type:")) {
            part.contentType = line.mid(13).trimmed();
        }
    }
    return part;
}

} // namespace

std::optional<QVector<Part>> parseForm(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty()) {
        return std::nullopt;
    }
    // The first boundary may open the body; every other one stands on a line of its own.
    const QByteArray framed = "\r\n" + body;
    const QByteArray delimiter = "\r\n--" + boundary;
    QVector<Part> parts;
    qsizetype line = 0;
    qsizetype at = afterBoundary(framed, delimiter, 0, &line);
    while (at >= 0 && framed.mid(at, 2) != "--") {
        const qsizetype headersEnd = framed.indexOf("\r\n\r\n", at);
        if (headersEnd < 0) {
            return std::nullopt;
        }
        const qsizetype start = headersEnd + 4;
        // An empty part shares its line break with the boundary.
        const qsizetype next = afterBoundary(framed, delimiter, start - 2, &line);
        parts.append(partFrom(framed.mid(at + 2, headersEnd - at - 2),
                              framed.mid(start, qMax<qsizetype>(0, line - start))));
        at = next;
    }
    if (at < 0) {
        return std::nullopt;
    }
    return parts;
}

} // namespace tuiwen::sandbox
