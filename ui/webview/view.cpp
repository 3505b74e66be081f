// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/view.h"

#include "core/base/log.h"
#include "ui/webview/page.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace tuiwen::ui::webview {

View::View(Role role, media::MediaService &media, QWidget *parent)
    : QWebEngineView(parent)
    , m_role(role)
    , m_profile(std::make_unique<Profile>(role, media))
    , m_page(std::make_unique<HardenedPage>(*m_profile))
{
    setPage(m_page.get());
    setAcceptDrops(role == Role::Editor);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                if (status != QWebEnginePage::NormalTerminationStatus) {
                    qCWarning(logEditor) << "the page's process ended" << status << code;
                    m_shown = false;
                    Q_EMIT crashed();
                }
            });
}

View::~View()
{
    setPage(nullptr);
    m_page.reset();
}

void View::start()
{
    load(m_page->home());
}

void View::showDocument(const QByteArray &html)
{
    m_profile->scheme().setDocument(html);
    if (m_shown) {
        m_page->triggerAction(QWebEnginePage::Reload);
    } else {
        m_shown = true;
        start();
    }
}

void View::contextMenuEvent(QContextMenuEvent *event)
{
    using Action = QWebEnginePage::WebAction;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Action action, const QString &text) {
        QAction *source = m_page->action(action);
        QAction *entry = menu->addAction(text);
        entry->setEnabled(source->isEnabled());
        connect(entry, &QAction::triggered, source, &QAction::trigger);
    };
    if (m_role == Role::Editor) {
        add(Action::Cut, tr("Cut"));
    }
    add(Action::Copy, tr("Copy"));
    if (m_role == Role::Editor) {
        add(Action::Paste, tr("Paste"));
        add(Action::PasteAndMatchStyle, tr("Paste as plain text"));
        menu->addSeparator();
    }
    add(Action::SelectAll, tr("Select all"));
    menu->popup(event->globalPos());
    event->accept();
}

} // namespace tuiwen::ui::webview
