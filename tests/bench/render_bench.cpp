// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: bench_render FOLDER [THEME]: every *.md of the folder, five rounds, figures of the best
// one.
#include "core/article/images.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/render.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <md4c.h>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <vector>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

constexpr int rounds = 5;

struct Document
{
    QString name;
    QByteArray bytes;
    int sourceCharacters = 0;
    int characters = 0;
    bool highlighted = false;
    double milliseconds = 0;
};

double parseOnly(const std::vector<Document> &documents)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS |
                   MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    QElapsedTimer timer;
    timer.start();
    for (const Document &document : documents) {
        md_parse(document.bytes.constData(), MD_SIZE(document.bytes.size()), &parser, nullptr);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The whole way from Markdown to HTML; pictures get the address they have in the local store.
bool renderOne(Document &document, const Theme &theme)
{
    QElapsedTimer timer;
    timer.start();
    auto article = importMarkdown(document.bytes);
    if (!article) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(document.name),
                     qPrintable(toText(article.error())));
        return false;
    }
    Losses losses;
    resolvePictures(
        article->document,
        [](const QString &source) {
            const QByteArray hash =
                QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex();
            return PictureFate{pictureUrl(QString::fromLatin1(hash)), {}};
        },
        losses);
    const Rendered rendered = renderDocument(article->document, theme);
    document.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    document.characters = rendered.characters;
    document.highlighted = rendered.highlighted;
    return true;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[std::size_t(q * double(values.size() - 1))];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_render FOLDER [THEME]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const ThemeLibrary library;
    const Theme &theme = library.theme(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    std::vector<Document> documents;
    qint64 bytes = 0;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name.startsWith(QStringLiteral("README")) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        Document document{name, file.readAll()};
        document.sourceCharacters = countCharacters(QString::fromUtf8(document.bytes));
        bytes += document.bytes.size();
        documents.push_back(std::move(document));
    }
    if (documents.empty()) {
        std::fprintf(stderr, "no Markdown files in %s\n", argv[1]);
        return 2;
    }
    double parse = std::numeric_limits<double>::max();
    double whole = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        parse = std::min(parse, parseOnly(documents));
        double sum = 0;
        for (Document &document : documents) {
            if (!renderOne(document, theme)) {
                return 1;
            }
            sum += document.milliseconds;
        }
        whole = std::min(whole, sum);
    }
    std::vector<double> ratios;
    std::vector<double> times;
    int fit = 0;
    int colored = 0;
    for (const Document &document : documents) {
        ratios.push_back(double(document.characters) / document.sourceCharacters);
        times.push_back(document.milliseconds);
        fit += document.characters < contentCharacters ? 1 : 0;
        colored += document.highlighted ? 1 : 0;
    }
    std::printf("theme                     %s\n", qPrintable(theme.id));
    std::printf("documents                 %zu, %.2f MB\n", documents.size(), double(bytes) / 1e6);
    std::printf("bare parse                %.1f ms\n", parse);
    std::printf("whole render              %.1f ms = %.1f x parse, %.1f MB/s\n", whole,
                whole / parse, double(bytes) / 1e3 / whole);
    std::printf("per document ms           median %.2f, p95 %.2f, max %.2f\n", quantile(times, 0.5),
                quantile(times, 0.95), quantile(times, 1));
    std::printf("output / source           median %.2f, p90 %.2f, max %.2f\n",
                quantile(ratios, 0.5), quantile(ratios, 0.9), quantile(ratios, 1));
    std::printf("fit %d characters      %d of %zu, %d with coloured code\n", contentCharacters, fit,
                documents.size(), colored);
    return 0;
}
