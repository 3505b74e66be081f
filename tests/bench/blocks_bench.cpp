// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: bench_blocks KITCHEN_SINK.json: what a keystroke costs (a 20 KB document read and rendered
// again), what hostile documents of 50 KB cost, and memory over 10,000 renderings.
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"
#include "core/base/json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

constexpr qsizetype keystrokeBytes = 20 * 1024;
constexpr qsizetype hostileBytes = 50 * 1024;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory in MB.
double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The sample's blocks over and over until the document has the size.
QJsonObject grown(const QJsonObject &sample)
{
    const QJsonArray blocks = sample.value(QStringLiteral("content")).toArray();
    QJsonArray content;
    qsizetype size = 0;
    for (qsizetype i = 0; size < keystrokeBytes; ++i) {
        const QJsonValue block = blocks.at(i % blocks.size());
        size += json::compact(block.toObject()).size();
        content.append(block);
    }
    QJsonObject document = sample;
    document.insert(QStringLiteral("content"), content);
    return document;
}

QByteArray repeated(const QByteArray &piece)
{
    return piece.repeated(hostileBytes / piece.size() + 1).first(hostileBytes);
}

void hostile(const Theme &theme)
{
    const std::pair<const char *, QByteArray> cases[]{
        {"stars", repeated("*")},
        {"brackets", repeated("[")},
        {"emphasis", repeated("*a **b ~~c ")},
        {"quotes", repeated("> ")},
        {"lists", repeated("- ")},
        {"alerts", repeated("> [!TIP] a\n")},
        {"containers", repeated("::: tip\n")},
        {"footnotes", repeated("[^1] ") + "\n\n[^1]: x\n"},
        {"notes", repeated("[^1]: x\n")},
        {"tables", repeated("|a|b\n|-|-\n")},
        {"tags", repeated("<b><i><u>")},
        {"entities", repeated("&amp;")},
        {"links", repeated("[a](b) ")},
        {"dollars", repeated("$x$ ")},
        {"fences", repeated("```\n")}};
    double worst = 0;
    for (const auto &[name, markdown] : cases) {
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto article = importMarkdown(markdown);
            if (article) {
                (void)renderDocument(article->document, theme);
            }
            best = std::min(best, milliseconds(timer));
        }
        std::printf("  hostile %-12s    %.1f ms\n", name, best);
        worst = std::max(worst, best);
    }
    std::printf("hostile 50 KB, worst      %.1f ms\n", worst);
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc < 2 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_blocks KITCHEN_SINK.json\n");
        return 2;
    }
    const auto sample = json::parseObject(file.readAll());
    if (!sample) {
        std::fprintf(stderr, "%s\n", qPrintable(toText(sample.error())));
        return 2;
    }
    const ThemeLibrary library;
    const Theme &theme = library.theme({});
    const QJsonObject document = grown(*sample);
    std::vector<double> times;
    int characters = 0;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto node = fromJson(document);
        if (!node) {
            std::fprintf(stderr, "%s\n", qPrintable(toText(node.error())));
            return 1;
        }
        characters = renderDocument(*node, theme).characters;
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("20 KB document again      median %.2f ms, p95 %.2f ms, %d characters\n",
                times[times.size() / 2], times[times.size() * 95 / 100], characters);
    hostile(theme);

    const auto node = fromJson(document);
    double early = 0;
    for (int i = 1; i <= 10000; ++i) {
        (void)renderDocument(*node, theme);
        if (i == 1000) {
            early = resident();
        }
    }
    const double late = resident();
    std::printf("memory, 1,000 renderings  %.1f MB\nmemory, 10,000            %.1f MB = %.2f x\n",
                early, late, late / early);
    return 0;
}
