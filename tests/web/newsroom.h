// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/service.h"
#include "core/store/store.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QWebEnginePage>
#include <QWebEngineScript>

namespace tuiwen::test {

/// A newsroom on disk for one test: an empty store with its picture library.
struct Newsroom
{
    QTemporaryDir directory;
    ManualClock clock;
    DataFolder folder{directory.path()};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<media::MediaService> media;

    Newsroom()
    {
        REQUIRE_OK(folder.prepare());
        auto opened = store::Store::open(folder, clock);
        REQUIRE_OK(opened);
        store = std::move(*opened);
        media = std::make_unique<media::MediaService>(*store);
    }

    /// A plain picture of that colour as PNG.
    static QByteArray picture(const QColor &colour, const QSize &size = {64, 48})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

/// What a script gives, by default in the page's own world.
inline QVariant evaluate(QWebEnginePage &page, const QString &script,
                         quint32 world = QWebEngineScript::MainWorld)
{
    QVariant answer;
    bool done = false;
    page.runJavaScript(script, world, [&](const QVariant &value) {
        answer = value;
        done = true;
    });
    if (!waitFor([&] { return done; })) {
        FAIL("the page never answered");
    }
    return answer;
}

} // namespace tuiwen::test
