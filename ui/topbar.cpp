// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tuiwen::ui {

namespace metrics = style::metrics;

namespace {

/// A serif with Han strokes when there is one; missing families are not asked for (style::font).
QFont sealFont()
{
    QFont font = style::font(14, QFont::Bold);
    for (const QString &family : {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Songti SC"),
                                  QStringLiteral("SimSun")}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamilies(QStringList{family} + font.families());
            break;
        }
    }
    return font;
}

/// 推 in white on cinnabar.
class Seal : public QWidget
{
public:
    Seal() { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::palette().accentSolid);
        painter.drawRoundedRect(rect(), 6, 6);
        static const QFont font = sealFont();
        painter.setFont(font);
        painter.setPen(style::palette().onAccent);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("推"));
    }
};

/// Looks like a field and opens the palette.
class CommandField : public QAbstractButton
{
public:
    CommandField()
    {
        setFixedHeight(30);
        setMinimumWidth(180);
        setMaximumWidth(metrics::searchWidth);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::IBeamCursor);
        setText(TopBar::tr("Jump to, run, find…"));
        setAccessibleName(TopBar::tr("Open the command palette"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Palette &p = style::palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(p.focus, 2)
                                  : QPen(underMouse() ? p.lineStrong : p.line, 1));
        painter.setBrush(p.paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius,
                                metrics::radius);
        painter.drawPixmap(QPoint(10, 7), style::pixmap(QStringLiteral("search"), p.mute, 16,
                                                        devicePixelRatioF()));
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const int keysWidth = paint::keycapWidth(keys);
        paint::keycap(painter, {width() - keysWidth - 8, 0, keysWidth, height()}, keys);
        paint::line(painter, {34, 0, width() - keysWidth - 50, height()}, text(),
                    metrics::textSecondary, QFont::Normal, p.mute);
    }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_brand(makeLabel(tr("Tuiwen Studio"), "strong"))
    , m_dispatchIcon(new QLabel)
    , m_dispatchText(makeLabel({}, "small", "ok"))
    , m_appearance(makeIconButton(QStringLiteral("moon"), tr("Switch between light and dark")))
    , m_person(new Avatar(28))
    , m_personButton(new QToolButton)
{
    setObjectName(QStringLiteral("topBar"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics::topBar);
    auto *field = new CommandField;
    field->setObjectName(QStringLiteral("commandField"));
    m_field = field;
    auto *head = new QWidget;
    head->setFixedWidth(metrics::searchLeft - 16 - 12);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(0, 0, 0, 0);
    headRow->setSpacing(12);
    headRow->addWidget(new Seal);
    headRow->addWidget(m_brand, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(head);
    row->addWidget(m_field, 2);
    row->addStretch(1);
    auto *dispatch = new QHBoxLayout;
    dispatch->setSpacing(6);
    dispatch->addWidget(m_dispatchIcon);
    dispatch->addWidget(m_dispatchText);
    row->addLayout(dispatch);
    row->addWidget(m_appearance);
    // The avatar sits on a button so that the keyboard reaches it.
    m_personButton->setProperty("variant", QStringLiteral("avatar"));
    m_personButton->setFocusPolicy(Qt::TabFocus);
    auto *inner = new QHBoxLayout(m_personButton);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->addWidget(m_person);
    m_person->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(m_personButton);
    m_dispatchText->setObjectName(QStringLiteral("dispatch"));
    connect(field, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(m_appearance, &QToolButton::clicked, this, &TopBar::appearanceToggled);
    connect(m_personButton, &QToolButton::clicked, this, &TopBar::personRequested);
    connect(&style::notifier(), &style::Notifier::changed, this, &TopBar::tint);
    setDispatch(Dispatch::Unknown);
    setPerson({});
}

void TopBar::setDispatch(Dispatch dispatch)
{
    m_dispatch = dispatch;
    const bool known = dispatch != Dispatch::Unknown;
    m_dispatchIcon->setVisible(known);
    m_dispatchText->setVisible(known);
    if (dispatch == Dispatch::Agent) {
        m_dispatchText->setText(tr("Agent running"));
        m_dispatchText->setToolTip(
            tr("The agent sends confirmed pushes, also when this window is closed."));
    } else {
        m_dispatchText->setText(tr("Sending from this window"));
        m_dispatchText->setToolTip(
            tr("Confirmed pushes are sent while this window is open. Start the agent to "
               "send them when it is closed."));
    }
    tint();
}

void TopBar::setPerson(const QString &name)
{
    m_person->setPerson(name.isEmpty() ? QStringLiteral("?") : name);
    const QString text = name.isEmpty() ? tr("Say who works here") : tr("%1 works here").arg(name);
    m_personButton->setToolTip(text);
    m_personButton->setAccessibleName(text);
}

QRect TopBar::fieldRect() const
{
    return m_field->geometry();
}

void TopBar::setNarrow(bool narrow)
{
    m_brand->setVisible(!narrow);
}

void TopBar::tint()
{
    m_appearance->setIcon(
        style::icon(style::isDark() ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_dispatchIcon->setPixmap(style::pixmap(QStringLiteral("circle-check"), style::palette().ok, 14,
                                            devicePixelRatioF()));
}

} // namespace tuiwen::ui
