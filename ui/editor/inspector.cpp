// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inspector.h"

#include "ui/editor/checkpanel.h"
#include "ui/editor/coverpanel.h"
#include "ui/editor/themepanel.h"
#include "ui/preview/cards.h"
#include "ui/preview/phone.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace tuiwen::ui::editor {

namespace {

constexpr int paneWidth = 400;
constexpr int barHeight = 44;

QFrame *bar(QHBoxLayout *&row)
{
    auto *frame = new QFrame;
    frame->setFixedHeight(barHeight);
    frame->setProperty("surface", QStringLiteral("surface"));
    frame->setAttribute(Qt::WA_StyledBackground);
    row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    return frame;
}

} // namespace

Inspector::Inspector(media::MediaService &media, QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_phone(new PhonePreview(media))
    , m_surfaces(new QStackedWidget)
    , m_cards(new SurfaceCards(media))
    , m_surface(new Segmented(tr("Where readers meet the article")))
    , m_follow(makeIconButton(QStringLiteral("arrow-up-down"), tr("Scroll together with the text")))
    , m_light(new Segmented(tr("Reader's appearance")))
    , m_text(new QComboBox)
    , m_device(new QComboBox)
    , m_zoom(makeLabel({}, "small", "mute"))
    , m_check(new CheckPanel)
    , m_cover(new CoverPanel(media))
    , m_themes(new ThemePanel)
{
    setObjectName(QStringLiteral("inspector"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(paneWidth);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (const QString &name : {tr("Preview"), tr("Check"), tr("Cover"), tr("Theme")}) {
        m_tabs->addTab(name);
    }
    m_stack->addWidget(makePreview());
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_cover);
    m_stack->addWidget(m_themes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(makeLine());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QWidget *Inspector::makePreview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *top = nullptr;
    column->addWidget(bar(top));
    m_surface->add(0, tr("Article"));
    m_surface->add(1, tr("Row"))->setToolTip(tr("In the list of subscriptions"));
    m_surface->add(2, tr("Card"))->setToolTip(tr("The first article of a push"));
    m_surface->add(3, tr("Share"))->setToolTip(tr("Shared in a chat"));
    top->addWidget(m_surface);
    top->addStretch(1);
    m_follow->setObjectName(QStringLiteral("scrollTogether"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QToolButton::clicked, this, &Inspector::followingChanged);
    top->addWidget(m_follow);
    m_light->add(0, {}, QStringLiteral("sun"))->setAccessibleName(tr("Light"));
    m_light->add(1, {}, QStringLiteral("moon"))->setAccessibleName(tr("Dark"));
    top->addWidget(m_light);
    column->addWidget(makeLine());
    auto *stage = new QWidget;
    stage->setProperty("surface", QStringLiteral("desk"));
    stage->setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QVBoxLayout(stage);
    inner->setContentsMargins(12, 12, 12, 12);
    m_surfaces->addWidget(m_phone);
    m_surfaces->addWidget(m_cards);
    inner->addWidget(m_surfaces);
    column->addWidget(stage, 1);
    column->addWidget(makeLine());
    QHBoxLayout *bottom = nullptr;
    column->addWidget(bar(bottom));
    m_device->setAccessibleName(tr("Device"));
    m_device->addItem(style::icon(QStringLiteral("smartphone")), tr("Small 320 × 568"), 320);
    m_device->addItem(style::icon(QStringLiteral("smartphone")), tr("Normal 375 × 812"), 375);
    m_device->addItem(style::icon(QStringLiteral("smartphone")), tr("Large 414 × 896"), 414);
    m_device->addItem(style::icon(QStringLiteral("tablet")), tr("Tablet 768 × 1024"), 768);
    m_device->setCurrentIndex(1);
    m_device->setMinimumWidth(178);
    bottom->addWidget(m_device);
    m_text->setAccessibleName(tr("Reader's text size"));
    for (const auto &[name, percent] : {std::pair{tr("Small text"), 88},
                                        {tr("Standard text"), 100},
                                        {tr("Large text"), 118},
                                        {tr("Larger text"), 141},
                                        {tr("Largest text"), 165}}) {
        m_text->addItem(name, percent);
    }
    m_text->setCurrentIndex(1);
    m_text->setMaximumWidth(116);
    bottom->addWidget(m_text);
    bottom->addStretch(1);
    bottom->addWidget(m_zoom);
    connect(m_light, &Segmented::chosen, this, [this](int id) {
        m_phone->setDark(id == 1);
        m_cards->setDark(id == 1);
    });
    connect(m_surface, &Segmented::chosen, this, [this](int id) {
        if (id > 0) {
            m_cards->setSurface(static_cast<SurfaceCards::Surface>(id - 1));
        }
        m_surfaces->setCurrentIndex(id > 0 ? 1 : 0);
        m_device->setEnabled(id == 0);
        m_text->setEnabled(id == 0);
        m_follow->setEnabled(id == 0);
    });
    connect(m_text, &QComboBox::currentIndexChanged, this,
            [this] { m_phone->setTextPercent(m_text->currentData().toInt()); });
    connect(m_device, &QComboBox::currentIndexChanged, this, [this] {
        const int width = m_device->currentData().toInt();
        m_phone->setNotched(width != 320 && width < 600); // old phones and tablets have none
        m_phone->setDeviceWidth(width);
    });
    connect(m_phone, &PhonePreview::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(QStringLiteral("%1%").arg(std::lround(zoom * 100)));
    });
    return page;
}

void Inspector::show(const article::Preview &preview, const QString &account, const QDateTime &when)
{
    m_phone->show(preview, account, when);
    m_cards->show(preview, account);
    m_check->show(preview.findings);
    const auto open = std::count_if(preview.findings.cbegin(), preview.findings.cend(),
                                    [](const Finding &f) { return f.severity != Severity::Info; });
    const bool errors = std::any_of(preview.findings.cbegin(), preview.findings.cend(),
                                    [](const Finding &f) { return f.severity == Severity::Error; });
    showCount(static_cast<int>(open), errors);
}

void Inspector::showNothing(const QString &sentence)
{
    m_phone->clear(sentence);
}

void Inspector::setFollowing(bool on)
{
    m_follow->setChecked(on);
}

bool Inspector::isFollowing() const
{
    return m_follow->isChecked();
}

void Inspector::showCount(int findings, bool errors)
{
    m_tabs->setTabText(Check, findings == 0 ? tr("Check") : tr("Check (%1)").arg(findings));
    m_tabs->setTabTextColor(Check, errors ? style::palette().err : QColor());
}

void Inspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace tuiwen::ui::editor
