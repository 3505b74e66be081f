// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/paper.h"

#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QPageLayout>
#include <QPointer>

namespace tuiwen::ui::exporting {

Paper::Paper(media::MediaService &media, QPageSize::PageSizeId size, QObject *parent)
    : QObject(parent)
    , m_view(new webview::View(webview::Role::Preview, media))
    , m_size(size)
{
    connect(&m_view->hardened(), &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (!ok) {
            end(failure(ErrorKind::Internal, QStringLiteral("the page was not loaded")));
            return;
        }
        const QPointer<Paper> self(this);
        m_view->hardened().printToPdf(
            [self](const QByteArray &pdf) {
                if (self) {
                    self->end(pdf.isEmpty()
                                  ? Result<QByteArray>(failure(
                                        ErrorKind::Internal,
                                        QStringLiteral("the browser engine printed nothing")))
                                  : Result<QByteArray>(pdf));
                }
            },
            QPageLayout(QPageSize(m_size), QPageLayout::Portrait, QMarginsF(12, 14, 12, 14),
                        QPageLayout::Millimeter));
    });
    connect(m_view, &webview::View::crashed, this, [this] {
        end(failure(ErrorKind::Internal, QStringLiteral("the browser engine died")));
    });
}

Paper::~Paper()
{
    delete m_view;
}

void Paper::start(const QByteArray &document)
{
    m_view->showDocument(document);
}

void Paper::end(const Result<QByteArray> &pdf)
{
    if (!m_over) {
        m_over = true;
        Q_EMIT finished(pdf);
    }
}

} // namespace tuiwen::ui::exporting
