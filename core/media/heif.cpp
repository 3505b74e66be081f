// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/heif.h"

#include "core/media/decode.h"

#include <libheif/heif.h>

#include <QColorSpace>

#include <memory>

namespace tuiwen::media {

namespace {

struct Closer
{
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
};

template<class T> using Owned = std::unique_ptr<T, Closer>;

tl::unexpected<Error> refused(const heif_error &error)
{
    return failure(ErrorKind::Rejected, QStringLiteral("the heic picture cannot be read: %1")
                                            .arg(QString::fromUtf8(error.message)));
}

struct Opened
{
    Owned<heif_context> context;
    Owned<heif_image_handle> handle;
};

Result<Opened> open(const QByteArray &bytes)
{
    Opened opened;
    opened.context.reset(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(opened.context.get(), longestSide);
    heif_error error = heif_context_read_from_memory_without_copy(
        opened.context.get(), bytes.constData(), static_cast<size_t>(bytes.size()), nullptr);
    if (error.code != heif_error_Ok) {
        return refused(error);
    }
    heif_image_handle *handle = nullptr;
    error = heif_context_get_primary_image_handle(opened.context.get(), &handle);
    opened.handle.reset(handle);
    if (error.code != heif_error_Ok) {
        return refused(error);
    }
    return opened;
}

QColorSpace colourSpace(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > 1024 * 1024) {
        return {};
    }
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    const heif_error error = heif_image_handle_get_raw_color_profile(handle, profile.data());
    return error.code == heif_error_Ok ? QColorSpace::fromIccProfile(profile) : QColorSpace();
}

} // namespace

Result<QSize> heifSize(const QByteArray &bytes)
{
    const auto opened = open(bytes);
    if (!opened) {
        return failure(opened.error());
    }
    return QSize(heif_image_handle_get_width(opened->handle.get()),
                 heif_image_handle_get_height(opened->handle.get()));
}

Result<QImage> heifImage(const QByteArray &bytes)
{
    const auto opened = open(bytes);
    if (!opened) {
        return failure(opened.error());
    }
    const bool alpha = heif_image_handle_has_alpha_channel(opened->handle.get()) != 0;
    heif_image *raw = nullptr;
    const heif_error error =
        heif_decode_image(opened->handle.get(), &raw, heif_colorspace_RGB,
                          alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB,
                          nullptr);
    const Owned<heif_image> decoded(raw);
    if (error.code != heif_error_Ok) {
        return refused(error);
    }
    int stride = 0;
    const uint8_t *plane =
        heif_image_get_plane_readonly(decoded.get(), heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(decoded.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(decoded.get(), heif_channel_interleaved);
    if (plane == nullptr || width <= 0 || height <= 0) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the heic picture cannot be read: it holds no pixels"));
    }
    QImage image = QImage(plane, width, height, stride,
                          alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888)
                       .convertToFormat(alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setColorSpace(colourSpace(opened->handle.get()));
    return image;
}

} // namespace tuiwen::media
