// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/versions.h"

#include "core/base/clock.h"
#include "ui/errortext.h"
#include "ui/keep/diffpage.h"
#include "ui/keep/versionlist.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineScript>

#include <algorithm>

namespace tuiwen::ui::keep {

VersionDialog::VersionDialog(Services &services, const Article &present, bool readOnly,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_present(present)
    , m_readOnly(readOnly)
    , m_list(new VersionList)
    , m_how(new Segmented(tr("What to compare")))
    , m_count(makeLabel({}, "small", "mute"))
    , m_previous(makeIconButton(QStringLiteral("chevron-up"), tr("Previous change"),
                                QKeySequence(QStringLiteral("Shift+F8"))))
    , m_next(makeIconButton(QStringLiteral("chevron-down"), tr("Next change"),
                            QKeySequence(Qt::Key_F8)))
    , m_view(new webview::View(webview::Role::Preview, services.media))
    , m_sentence(makeLabel({}, "", "mute"))
    , m_name(makeButton(tr("Name…"), QStringLiteral("flag"), Variant::Ghost))
    , m_passage(makeButton(tr("Restore this passage"), QStringLiteral("undo-2")))
    , m_restore(makeButton(tr("Restore this version"), QStringLiteral("history"), Variant::Primary))
{
    setObjectName(QStringLiteral("versionDialog"));
    setWindowTitle(tr("Versions of “%1”")
                       .arg(present.title.isEmpty() ? tr("Untitled article") : present.title));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QSize room = parent != nullptr ? parent->window()->size() - QSize(80, 60) : QSize();
    resize(room.isValid() ? QSize(1120, 760).boundedTo(room.expandedTo({760, 520}))
                          : QSize(1120, 760));

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeBar());
    right->addWidget(makeLine());
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    right->addWidget(m_sentence, 1);
    right->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeLine(Qt::Vertical));
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    m_view->hardened().setBackgroundColor(style::palette().desk);
    wire();
    say(tr("Reading the versions…"));
    load({});
    m_list->setFocus();
}

VersionDialog::~VersionDialog()
{
    // Its last answers still look at what is kept here.
    delete m_view;
}

void VersionDialog::wire()
{
    connect(m_list, &VersionList::chosen, this, &VersionDialog::look);
    connect(m_how, &Segmented::chosen, this, &VersionDialog::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_name, &QPushButton::clicked, this, &VersionDialog::rename);
    connect(m_passage, &QPushButton::clicked, this, [this] {
        if (m_current >= 0) {
            restorePassage(m_changes.at(m_current));
        }
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreWanted(m_before);
        accept();
    });
    connect(&m_view->hardened(), &webview::HardenedPage::linkRefused, this,
            [this](const QUrl &url) {
                if (url.host() == u"restore") {
                    restorePassage(url.path().mid(1).toInt());
                }
            });
    connect(&m_view->hardened(), &QWebEnginePage::loadFinished, this, [this] { mark(); });
    connect(m_view, &webview::View::crashed, this, &VersionDialog::showPage);
    connect(&style::notifier(), &style::Notifier::changed, this, [this] {
        m_view->hardened().setBackgroundColor(style::palette().desk);
        showPage();
    });
}

void VersionDialog::select(const VersionId &id)
{
    m_wanted = id;
    if (!m_versions.isEmpty()) {
        m_list->select(id);
    }
}

void VersionDialog::load(const VersionId &wanted)
{
    m_wanted = wanted;
    whenDone(m_services.keep.versions(m_present.id), this,
             [this](const Result<QVector<ArticleVersion>> &versions) {
                 if (!versions) {
                     say(describe(versions.error()).title);
                     return;
                 }
                 m_versions = *versions;
                 m_list->show(m_versions, m_services.clock.now());
                 m_list->select(m_wanted);
                 look();
             });
}

ArticleVersion VersionDialog::now() const
{
    ArticleVersion version;
    version.article = m_present.id;
    version.title = m_present.title;
    version.author = m_present.author;
    version.digest = m_present.digest;
    version.body = m_present.body;
    return version;
}

VersionId VersionDialog::olderThan(const VersionId &id) const
{
    const auto at = std::find_if(m_versions.begin(), m_versions.end(),
                                 [&](const ArticleVersion &version) { return version.id == id; });
    return at == m_versions.end() || at + 1 == m_versions.end() ? VersionId{} : (at + 1)->id;
}

void VersionDialog::look()
{
    const VersionId id = m_list->current();
    if (id.isNull()) {
        say(tr("No version has been kept yet. Every minute of writing keeps one, and Ctrl+S a "
               "milestone."));
        return;
    }
    const int ticket = ++m_ticket;
    whenDone(
        m_services.keep.version(id), this, [this, ticket](const Result<ArticleVersion> &version) {
            if (ticket != m_ticket) {
                return;
            }
            if (!version) {
                say(describe(version.error()).title);
                return;
            }
            const VersionId older = olderThan(version->id);
            if (m_how->current() == ToNow) {
                compare(*version, now());
            } else if (m_how->current() == AsItWas || older.isNull()) {
                compare(*version, *version);
            } else {
                whenDone(m_services.keep.version(older), this,
                         [this, ticket, after = *version](const Result<ArticleVersion> &before) {
                             if (ticket != m_ticket) {
                                 return;
                             }
                             if (before) {
                                 compare(*before, after);
                             } else {
                                 say(describe(before.error()).title);
                             }
                         });
            }
        });
}

void VersionDialog::compare(const ArticleVersion &before, const ArticleVersion &after)
{
    whenDone(m_services.keep.compare(before.body, after.body), this,
             [this, ticket = m_ticket, before, after](const Result<tuiwen::keep::BlockDiff> &diff) {
                 if (ticket != m_ticket) {
                     return;
                 }
                 if (diff) {
                     present(before, after, *diff);
                 } else {
                     say(describe(diff.error()).title);
                 }
             });
}

void VersionDialog::present(const ArticleVersion &before, const ArticleVersion &after,
                            const tuiwen::keep::BlockDiff &diff)
{
    m_before = before;
    m_after = after;
    m_diff = diff;
    m_changes = changedBlocks(diff);
    m_current = m_changes.isEmpty() ? -1 : 0;
    const bool meta = before.title != after.title || before.digest != after.digest;
    const auto count = static_cast<int>(m_changes.size()) + (meta ? 1 : 0);
    m_count->setText(m_how->current() == AsItWas ? QString()
                     : count == 0                ? tr("No difference")
                                                 : tr("%n change(s)", nullptr, count));
    for (QWidget *button : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)}) {
        button->setEnabled(!m_changes.isEmpty());
    }
    const bool toNow = m_how->current() == ToNow;
    m_passage->setVisible(toNow);
    m_passage->setEnabled(!m_readOnly && !m_changes.isEmpty());
    m_restore->setEnabled(!m_readOnly && (!toNow || count > 0 || before.author != after.author));
    m_restore->setVisible(m_how->current() != FromBefore);
    m_name->setEnabled(true);
    m_sentence->hide();
    m_view->show();
    showPage();
}

void VersionDialog::showPage()
{
    if (m_view->isHidden()) {
        return;
    }
    DiffPage page;
    page.oldTitle = m_before.title;
    page.newTitle = m_after.title;
    page.oldDigest = m_before.digest;
    page.newDigest = m_after.digest;
    page.body = &m_diff;
    page.offersRestore = m_how->current() == ToNow && !m_readOnly;
    page.folds = m_how->current() != AsItWas;
    m_view->showDocument(diffDocument(page));
}

void VersionDialog::go(int step)
{
    if (m_changes.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(m_changes.size());
    m_current = (m_current + step + count) % count;
    mark();
}

void VersionDialog::mark()
{
    // A script of ours in a world of its own; the page's own scripts are off.
    m_view->hardened().runJavaScript(
        QStringLiteral("document.querySelectorAll('.current').forEach(e => "
                       "e.classList.remove('current'));"
                       "{ const e = document.getElementById('c%1');"
                       "if (e) { e.classList.add('current'); e.scrollIntoView({block: 'center'}); "
                       "} }")
            .arg(m_current),
        QWebEngineScript::ApplicationWorld);
}

void VersionDialog::restorePassage(int index)
{
    if (m_readOnly || m_how->current() != ToNow) {
        return;
    }
    m_present.body = article::toJson(tuiwen::keep::takenBack(m_diff, index));
    Q_EMIT passageWanted(m_present.body);
    look();
}

void VersionDialog::rename()
{
    const VersionId id = m_list->current();
    const auto at = std::find_if(m_versions.begin(), m_versions.end(),
                                 [&](const ArticleVersion &version) { return version.id == id; });
    if (at == m_versions.end()) {
        return;
    }
    const QString name = m_services.prompter.askText(
        this, tr("Name this version"), tr("Name, for instance “second draft”"),
        at->reason == VersionReason::Milestone ? at->label : QString());
    if (name.trimmed().isEmpty()) {
        return;
    }
    whenDone(m_services.keep.nameVersion(id, name), this, [this, id](const Result<> &named) {
        if (named) {
            Q_EMIT renamed();
            load(id);
        } else {
            m_services.prompter.report(this, tr("The version was not named"), named.error());
        }
    });
}

void VersionDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
    m_view->hide();
    m_count->clear();
    for (QWidget *button : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_passage), static_cast<QWidget *>(m_restore),
                            static_cast<QWidget *>(m_name)}) {
        button->setEnabled(false);
    }
}

void VersionDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8) {
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tuiwen::ui::keep
