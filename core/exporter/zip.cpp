// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/zip.h"

#include <zip.h>

#include <memory>

namespace tuiwen::exporter {

namespace {

constexpr zip_int64_t firstDosDay = 315'532'800; // 1980-01-01: zip knows nothing earlier

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

Error broken(const QString &what, const char *why)
{
    return {ErrorKind::Storage, 0, what + QStringLiteral(": ") + QString::fromUtf8(why), {}};
}

} // namespace

Result<QByteArray> zipped(const QVector<File> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> target(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target) {
        return failure(broken(QStringLiteral("zip"), zip_error_strerror(&error)));
    }
    zip_source_keep(target.get()); // closing the archive lets go of one
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(target.get());
        return failure(broken(QStringLiteral("zip"), zip_error_strerror(&error)));
    }
    for (const File &file : files) {
        zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(),
                                                 static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t index =
            source == nullptr
                ? -1
                : zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            const Error why = broken(file.name, zip_strerror(archive));
            if (source != nullptr) {
                zip_source_free(source);
            }
            zip_discard(archive);
            return failure(why);
        }
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), firstDosDay, 0);
    }
    if (zip_close(archive) != 0) {
        const Error why = broken(QStringLiteral("zip"), zip_strerror(archive));
        zip_discard(archive);
        return failure(why);
    }
    QByteArray bytes;
    if (zip_source_open(target.get()) != 0) {
        return failure(
            broken(QStringLiteral("zip"), zip_error_strerror(zip_source_error(target.get()))));
    }
    zip_source_seek(target.get(), 0, SEEK_END);
    const zip_int64_t size = zip_source_tell(target.get());
    zip_source_seek(target.get(), 0, SEEK_SET);
    bytes.resize(static_cast<qsizetype>(size));
    const zip_int64_t read =
        zip_source_read(target.get(), bytes.data(), static_cast<zip_uint64_t>(size));
    zip_source_close(target.get());
    if (read != size) {
        return failure(ErrorKind::Storage, QStringLiteral("zip: the archive is incomplete"));
    }
    return bytes;
}

} // namespace tuiwen::exporter
