// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/detail.h"

#include "core/account/service.h"
#include "core/media/service.h"
#include "ui/media/facts.h"
#include "ui/pictures/texts.h"
#include "ui/pictures/thumbs.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tuiwen::ui::gallery {

namespace {

constexpr int panelWidth = 312;
constexpr QSize thumbRoom(280, 190);

} // namespace

Detail::Detail(Services &services, pictures::Thumbs &thumbs, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_thumbs(thumbs)
    , m_stack(new QStackedWidget)
    , m_thumb(new QLabel)
    , m_alt(new QPlainTextEdit)
    , m_altCount(makeLabel({}, "meta"))
    , m_name(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_facts(new Facts)
{
    setObjectName(QStringLiteral("mediaDetail"));
    setAccessibleName(tr("About the picture"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(panelWidth);
    auto *hint = makeLabel(tr("Choose a picture to describe it and to see where it is used."),
                           "small", "mute");
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setContentsMargins(32, 0, 32, 0);
    m_stack->addWidget(hint);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    m_stack->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    for (QWidget *field : {static_cast<QWidget *>(m_alt), static_cast<QWidget *>(m_name),
                           static_cast<QWidget *>(m_tags)}) {
        field->installEventFilter(this);
    }
    connect(m_alt, &QPlainTextEdit::textChanged, this, &Detail::countAlt);
    connect(m_name, &QLineEdit::returnPressed, this, &Detail::left);
    connect(m_tags, &QLineEdit::returnPressed, this, &Detail::left);
    connect(m_facts, &Facts::openArticle, this, &Detail::openArticle);
    connect(m_trash, &QPushButton::clicked, this, &Detail::trashRequested);
    connect(m_restore, &QPushButton::clicked, this, &Detail::restoreRequested);
    connect(m_erase, &QPushButton::clicked, this, &Detail::eraseRequested);
    connect(&m_thumbs, &pictures::Thumbs::loaded, this, [this](const QString &hash) {
        if (hash == m_picture.media.hash) {
            showThumb();
        }
    });
    whenDone(services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        for (const Account &account : accounts ? *accounts : QVector<Account>()) {
            m_accounts.insert(account.id.value, account.name);
        }
    });
}

Detail::~Detail()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QWidget *Detail::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("surface", QStringLiteral("surface"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_thumb->setFixedHeight(thumbRoom.height());
    m_thumb->setAlignment(Qt::AlignCenter);
    m_thumb->setProperty("surface", QStringLiteral("sunken"));
    m_thumb->setAttribute(Qt::WA_StyledBackground);
    column->addWidget(m_thumb);
    column->addSpacing(4);
    auto *head = new QHBoxLayout;
    auto *altLabel = makeLabel(tr("Alt text"), "section");
    altLabel->setBuddy(m_alt);
    head->addWidget(altLabel);
    head->addStretch(1);
    head->addWidget(m_altCount);
    column->addLayout(head);
    m_alt->setObjectName(QStringLiteral("alt"));
    m_alt->setAccessibleName(tr("Alt text"));
    m_alt->setPlaceholderText(
        tr("What the picture says to someone who cannot see it, in 5 to 80 characters"));
    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(72);
    column->addWidget(m_alt);
    column->addWidget(makeLabel(tr("Name"), "section"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    column->addWidget(m_name);
    column->addWidget(makeLabel(tr("Tags"), "section"));
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Parted by commas or spaces"));
    column->addWidget(m_tags);
    column->addSpacing(8);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_trash = makeButton(tr("Move to trash"), QStringLiteral("trash-2"), Variant::Normal,
                         Size::Small);
    m_restore = makeButton(tr("Restore"), QStringLiteral("archive-restore"), Variant::Normal,
                           Size::Small);
    m_erase = makeButton(tr("Delete for good"), QStringLiteral("trash-2"), Variant::Danger,
                         Size::Small);
    buttons->addWidget(m_trash);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return body;
}

void Detail::show(const Picture &picture)
{
    const bool other = picture.media.hash != m_picture.media.hash;
    if (other) {
        store();
    }
    m_picture = picture;
    m_stack->setCurrentIndex(picture.media.hash.isEmpty() ? 0 : 1);
    if (picture.media.hash.isEmpty()) {
        return;
    }
    if (other || !m_alt->hasFocus()) {
        m_alt->setPlainText(picture.media.alt);
    }
    if (other || !m_name->hasFocus()) {
        m_name->setText(picture.media.name);
        m_name->setCursorPosition(0);
    }
    if (other || !m_tags->hasFocus()) {
        m_tags->setText(picture.tags.join(tr(", ")));
    }
    const bool trashed = !picture.trashedAt.isNull();
    m_trash->setVisible(!trashed);
    m_trash->setEnabled(picture.isUnused());
    m_trash->setToolTip(picture.isUnused() ? QString()
                                           : tr("Articles show it; take it out of them first"));
    m_restore->setVisible(trashed);
    m_erase->setVisible(trashed);
    countAlt();
    if (other) {
        showThumb();
        m_facts->setPicture(picture);
    }
    readMore();
}

void Detail::showThumb()
{
    const QPixmap thumb = m_thumbs.thumb(m_picture.media.hash);
    if (thumb.isNull()) {
        const bool broken = m_thumbs.isBroken(m_picture.media.hash);
        m_thumb->setPixmap(
            style::pixmap(broken ? QStringLiteral("image-off") : QStringLiteral("image"),
                          style::palette().ink3, 24, devicePixelRatioF()));
        return;
    }
    const bool large =
        thumb.width() > thumbRoom.width() || thumb.height() > thumbRoom.height();
    m_thumb->setPixmap(
        large ? thumb.scaled(thumbRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation) : thumb);
    m_thumb->setAccessibleName(m_picture.media.alt);
}

void Detail::countAlt()
{
    const auto length = m_alt->toPlainText().trimmed().size();
    const bool fine = length >= pictures::shortestAlt && length <= pictures::longestAlt;
    m_altCount->setText(length == 0 ? tr("missing")
                                    : QStringLiteral("%1 / %2").arg(length).arg(
                                          pictures::longestAlt));
    style::setVariant(m_altCount, "tone", fine ? QStringLiteral("mute") : QStringLiteral("warn"));
}

void Detail::readMore()
{
    const QString hash = m_picture.media.hash;
    const auto present = [this, hash] { return hash == m_picture.media.hash; };
    whenDone(m_services.media.uses(hash), this,
             [this, present](const Result<QVector<PictureUse>> &uses) {
                 if (present() && uses) {
                     m_facts->setUses(*uses);
                 }
             });
    whenDone(m_services.media.uploads(hash), this,
             [this, present](const Result<QVector<Upload>> &uploads) {
                 if (present() && uploads) {
                     m_facts->setUploads(*uploads, m_accounts);
                 }
             });
    const auto work = [&media = m_services.media, hash] { return media.outgoing(hash); };
    whenDone(QtConcurrent::run(&m_pool, work), this,
             [this, present](const Result<tuiwen::media::Outgoing> &outgoing) {
                 if (present()) {
                     m_facts->setOutgoing(outgoing);
                 }
             });
}

void Detail::store()
{
    const QString hash = m_picture.media.hash;
    if (hash.isEmpty()) {
        return;
    }
    const QString alt = m_alt->toPlainText().simplified();
    const QString name = m_name->text().trimmed();
    QStringList tags = pictures::tagsFrom(m_tags->text());
    tags.sort();
    if (alt != m_picture.media.alt) {
        m_picture.media.alt = alt;
        kept(tr("The alt text was not saved"), m_services.media.setAlt(hash, alt));
    }
    if (name != m_picture.media.name && !name.isEmpty()) {
        m_picture.media.name = name;
        kept(tr("The name was not saved"), m_services.media.setName(hash, name));
    }
    QStringList before = m_picture.tags;
    before.sort();
    if (tags != before) {
        m_picture.tags = tags;
        kept(tr("The tags were not saved"), m_services.media.setTags(hash, tags));
    }
}

void Detail::kept(const QString &what, const QFuture<Result<>> &future)
{
    whenDone(future, this, [this, what](const Result<> &result) {
        if (!result) {
            Q_EMIT failed(what, result.error());
        }
    });
}

void Detail::focusAlt()
{
    m_alt->setFocus(Qt::ShortcutFocusReason);
    m_alt->selectAll();
}

void Detail::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

bool Detail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        store();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape ||
            (enter && watched == m_alt && key->modifiers().testFlag(Qt::ControlModifier))) {
            store();
            Q_EMIT left();
            return true;
        }
        if ((key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::ControlModifier)) ||
            (enter && watched == m_alt && key->modifiers() == Qt::NoModifier)) {
            store();
            Q_EMIT nextWanted();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tuiwen::ui::gallery
