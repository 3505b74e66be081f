// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/archive.h"

#include <QScopeGuard>

#include <zip.h>

namespace tuiwen::article::docx {

void Archive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes)
{
    Archive made;
    made.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    const auto finish = qScopeGuard([&error] { zip_error_fini(&error); });
    zip_source_t *source = zip_source_buffer_create(made.m_bytes.constData(),
                                                    zip_uint64_t(made.m_bytes.size()), 0, &error);
    zip_t *opened = source == nullptr ? nullptr
                                      : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (opened == nullptr) {
        zip_source_free(source);
        return failure(ErrorKind::Rejected, QStringLiteral("no readable zip file: ") +
                                                QString::fromUtf8(zip_error_strerror(&error)));
    }
    made.m_zip.reset(opened);
    if (zip_get_num_entries(opened, 0) > maxParts) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("more than %1 parts").arg(maxParts));
    }
    return made;
}

Result<QByteArray> Archive::part(const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip.get(), name.toUtf8().constData(), 0, &stat) != 0) {
        return failure(ErrorKind::NotFound, name + QStringLiteral(" is missing"));
    }
    const bool sized = (stat.valid & ZIP_STAT_SIZE) != 0;
    if (!sized || qint64(stat.size) > maxPart || m_read + qint64(stat.size) > maxTotal) {
        return failure(ErrorKind::Rejected, name + QStringLiteral(" unpacks to too many bytes"));
    }
    zip_file_t *file = zip_fopen_index(m_zip.get(), stat.index, 0);
    if (file == nullptr) {
        return failure(ErrorKind::Rejected,
                       name + QStringLiteral(": ") +
                           QString::fromUtf8(zip_error_strerror(zip_get_error(m_zip.get()))));
    }
    const auto close = qScopeGuard([file] { zip_fclose(file); });
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const zip_int64_t got =
            zip_fread(file, bytes.data() + at, zip_uint64_t(bytes.size() - at));
        if (got <= 0) {
            return failure(ErrorKind::Rejected, name + QStringLiteral(" is damaged"));
        }
        at += qsizetype(got);
    }
    m_read += bytes.size();
    return bytes;
}

} // namespace tuiwen::article::docx
