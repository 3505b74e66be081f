// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QPageSize>

namespace tuiwen::media {
class MediaService;
}
namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui::exporting {

/// A page as a PDF file.
class Paper : public QObject
{
    Q_OBJECT

public:
    Paper(media::MediaService &media, QPageSize::PageSizeId size, QObject *parent = nullptr);
    ~Paper() override;

    void start(const QByteArray &document);
    /// finished() is not emitted any more.
    void cancel() { m_over = true; }

Q_SIGNALS:
    void finished(const tuiwen::Result<QByteArray> &pdf);

private:
    void end(const Result<QByteArray> &pdf);

    webview::View *m_view;
    QPageSize::PageSizeId m_size;
    bool m_over = false;
};

} // namespace tuiwen::ui::exporting
