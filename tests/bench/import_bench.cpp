// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a book and a long page take to come in.
#include "core/article/docx/docx.h"
#include "core/article/foreign/page.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

#include <zip.h>

namespace {

constexpr int pages = 300;
constexpr int paragraphsPerPage = 22; // of about forty characters, as on a page of Chinese text

QByteArray paragraph(int number)
{
    const QByteArray text = QStringLiteral("第%1段：晨雾还没有散去，跑步的人已经绕了三圈，热气和雾混在一起。")
                                .arg(number)
                                .toUtf8();
    return "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>" + text +
           "</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val=\"C00000\"/></w:rPr><w:t>set off</w:t></w:r></w:p>";
}

QByteArray book()
{
    QByteArray body;
    for (int page = 0; page < pages; ++page) {
        for (int i = 0; i < paragraphsPerPage; ++i) {
            body += paragraph(page * paragraphsPerPage + i);
        }
        body += "<w:tbl>" +
                QByteArray("<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t>"
                           "</w:r></w:p></w:tc></w:tr>")
                    .repeated(4) +
                "</w:tbl>";
    }
    const QByteArray document =
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
        "main\"><w:body>" +
        body + "</w:body></w:document>";
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_file_add(archive, "word/document.xml",
                 zip_source_buffer(archive, document.constData(), zip_uint64_t(document.size()), 0),
                 ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray longPage()
{
    QByteArray html("<html><body>");
    while (html.size() < 5 * 1024 * 1024) {
        html += "<section><p style=\"font-size:15px;color:#333\">晨雾还没有散去，<strong>跑步的人</strong>已经绕了三圈。"
                "</p><ul><li>一</li><li>二</li></ul></section>";
    }
    return html;
}

/// Prints the best of five rounds in milliseconds; false when something does not come in.
template<class Import> bool measure(const char *name, const QByteArray &bytes, Import import)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto read = import(bytes);
        best = std::min(best, timer.elapsed());
        if (!read || read->document.children.size() < std::size_t(pages)) {
            std::fprintf(stderr, "%s did not come in\n", name);
            return false;
        }
    }
    std::printf("%-28s %8lld bytes %6lld ms\n", name, static_cast<long long>(bytes.size()),
                static_cast<long long>(best));
    return true;
}

} // namespace

int main()
{
    using namespace tuiwen::article;
    const bool word = measure("Word document, 300 pages", book(),
                              [](const QByteArray &bytes) { return docx::importDocx(bytes); });
    const bool page = measure("web page, 5 MB", longPage(), [](const QByteArray &bytes) {
        return foreign::importHtml(bytes, foreign::Scope::Page);
    });
    return word && page ? 0 : 1;
}
