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
    const QByteArray opening = "--" + boundary;
    const QByteArray delimiter = "\r\n" + opening;
    QVector<Part> parts;
    qsizetype at = body.startsWith(opening) ? opening.size() : -1;
    if (at < 0) {
        const qsizetype first = body.indexOf(delimiter);
        at = first < 0 ? -1 : first + delimiter.size();
    }
    while (at >= 0 && body.mid(at, 2) != "--") {
        const qsizetype headersEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype end = headersEnd < 0 ? -1 : body.indexOf(delimiter, headersEnd + 2);
        if (body.mid(at, 2) != "\r\n" || end < 0) {
            return std::nullopt;
        }
        const qsizetype start = headersEnd + 4;
        parts.append(partFrom(body.mid(at + 2, headersEnd - at - 2),
                              body.mid(start, qMax<qsizetype>(0, end - start))));
        at = end + delimiter.size();
    }
    if (at < 0) {
        return std::nullopt;
    }
    return parts;
}

} // namespace tuiwen::sandbox
