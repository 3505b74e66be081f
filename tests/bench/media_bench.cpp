// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: bench_media: fits made-up photos and screenshots in one thread, and decodes and encodes the
// same pictures with nothing around it; five rounds, the best of each.
#include "core/media/fit.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <vector>

using namespace tuiwen;

namespace {

constexpr int rounds = 5;

/// Smooth light with grain on it, as a camera sees a room.
QImage photo(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int grain = int(random() % 13) - 6;
            const double wave = std::sin(x * 0.004 + seed) * std::cos(y * 0.006);
            const int light = std::clamp(int(128 + 90 * wave) + grain, 0, 255);
            line[x] = qRgb(light, std::clamp(light * 9 / 10 + y * 20 / height, 0, 255),
                           std::clamp(255 - light, 0, 255));
        }
    }
    return image;
}

QImage screenshot(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 30; y < height; y += 40) {
        for (int x = 30; x + 60 < width; x += 70) {
            painter.fillRect(x, y, 40 + (x * y) % 20, 14, QColor(0x22, 0x22, 0x22));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return buffer.data();
}

struct Set
{
    const char *name;
    const char *format;
    std::vector<QByteArray> pictures;
};

template<class Work> double best(const Set &set, Work work)
{
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &picture : set.pictures) {
            work(picture);
        }
        least = std::min(least, double(timer.nsecsElapsed()) / 1e9);
    }
    return double(set.pictures.size()) / least;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::vector<Set> sets{{"photos 1920x1280 jpeg", "jpeg", {}},
                          {"photos 4032x3024 jpeg", "jpeg", {}},
                          {"screenshots 1600x1200 png", "png", {}},
                          {"photos 1600x1066 png", "png", {}}};
    for (unsigned i = 0; i < 8; ++i) {
        sets[0].pictures.push_back(encoded(photo(1920, 1280, i), "jpeg", 90));
        sets[2].pictures.push_back(encoded(screenshot(1600, 1200 + int(i)), "png", -1));
    }
    for (unsigned i = 0; i < 4; ++i) {
        sets[1].pictures.push_back(encoded(photo(4032, 3024, i), "jpeg", 90));
        sets[3].pictures.push_back(encoded(photo(1600, 1066, i), "png", -1));
    }
    std::printf("%-28s %10s %10s %8s\n", "one thread", "bare /s", "fitted /s", "ratio");
    bool fine = true;
    for (const Set &set : sets) {
        const double bare = best(set, [&](const QByteArray &bytes) {
            fine = fine && !encoded(QImage::fromData(bytes), set.format, -1).isEmpty();
        });
        const double fitted = best(set, [&](const QByteArray &bytes) {
            fine = fine && media::fit(bytes, UploadKind::Body).has_value();
        });
        std::printf("%-28s %10.1f %10.1f %8.2f\n", set.name, bare, fitted, fitted / bare);
    }
    return fine ? 0 : 1;
}
