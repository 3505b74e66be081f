// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/settings.h"
#include "core/push/dispatcher.h"
#include "ui/actions.h"
#include "ui/commandpalette.h"
#include "ui/page.h"
#include "ui/rail.h"
#include "ui/statusline.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/topbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/strip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui {

namespace metrics = style::metrics;

namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize leastSize{900, 600};
constexpr int foldsBelow = 1100; ///< window width under which the rail shows icons only

/// A widget inside `region` that can take the keyboard.
QWidget *focusTarget(QWidget *region)
{
    if (region->focusPolicy() != Qt::NoFocus && region->isEnabled()) {
        return region;
    }
    QWidget *first = nullptr;
    for (QWidget *child : region->findChildren<QWidget *>()) {
        if (!child->isVisible() || !child->isEnabled() || !(child->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const auto *button = qobject_cast<QAbstractButton *>(child);
        if (button != nullptr && button->isChecked()) {
            return child;
        }
        first = first == nullptr ? child : first;
    }
    return first;
}

} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new Actions(*this))
    , m_top(new TopBar)
    , m_topLine(makeLine())
    , m_rail(new Rail)
    , m_practice(new Strip)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(services))
    , m_statusLine(makeLine())
    , m_palette(new CommandPalette(services, *m_actions, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Tuiwen Studio"));
    setMinimumSize(leastSize);
    const QByteArray geometry = services.settings.get(windowGeometrySetting);
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QScreen *screen = QApplication::primaryScreen();
        resize(screen == nullptr ? usualSize : usualSize.boundedTo(screen->availableSize()));
    }

    const auto keys = [](int digit) {
        return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit))
            .toString(QKeySequence::NativeText);
    };
    const auto add = [&](Place place, const QString &icon, const QString &text, int digit) {
        m_rail->addPlace(static_cast<int>(place), icon, text, keys(digit));
    };
    m_rail->addSection(tr("Create"));
    add(Place::Library, QStringLiteral("library"), tr("Library"), 1);
    add(Place::Media, QStringLiteral("images"), tr("Media"), 6);
    if (services.themes != nullptr) {
        add(Place::Themes, QStringLiteral("palette"), tr("Themes"), 7);
    }
    m_rail->addSection(tr("Distribute"));
    add(Place::Calendar, QStringLiteral("calendar-days"), tr("Calendar"), 2);
    add(Place::Accounts, QStringLiteral("id-card"), tr("Accounts"), 3);
    m_rail->addSection(tr("Operate"));
    add(Place::Alliances, QStringLiteral("handshake"), tr("Alliances"), 4);
    m_rail->addStretch();
    add(Place::Settings, QStringLiteral("settings"), tr("Settings"), 5);

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_practice);
    main->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(makeLine(Qt::Vertical));
    middle->addLayout(main, 1);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_topLine);
    column->addLayout(middle, 1);
    column->addWidget(m_statusLine);
    column->addWidget(m_status);
    setCentralWidget(centre);
    for (QWidget *region : {static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_rail),
                            static_cast<QWidget *>(m_status)}) {
        region->setProperty("region", true);
    }
    addActions();
    wire();
    m_top->setPerson(services.settings.get(personSetting));
    go(Place::Library);
}

MainWindow::~MainWindow() = default;

void MainWindow::wire()
{
    connect(m_rail, &Rail::chosen, this, [this](int id) {
        if (!go(static_cast<Place>(id))) {
            m_rail->setCurrent(static_cast<int>(m_place));
        }
    });
    connect(m_top, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::appearanceToggled, this, &MainWindow::toggleAppearance);
    connect(m_top, &TopBar::personRequested, this, [this] { go(Place::Settings); });
    connect(m_palette, &CommandPalette::articleChosen, this, &MainWindow::openArticle);
    connect(m_status, &StatusLine::dateRequested, this, &MainWindow::showDate);
    connect(m_status, &StatusLine::accountsRequested, this, [this] { go(Place::Accounts); });
    connect(m_status, &StatusLine::settingsRequested, this, [this] { go(Place::Settings); });
    connect(m_status, &StatusLine::accountsCounted, this,
            [this](int count) { m_rail->setCount(static_cast<int>(Place::Accounts), count); });
    connect(m_status, &StatusLine::practising, this, &MainWindow::setPractising);
    connect(m_practice, &Strip::acted, this,
            [this] { m_actions->find(QStringLiteral("account.add"))->trigger(); });
    connect(&m_services.dispatcher, &tuiwen::push::Dispatcher::leaseChanged, this,
            [this](bool held) {
                m_top->setDispatch(held ? TopBar::Dispatch::Here : TopBar::Dispatch::Agent);
            });
}

bool MainWindow::go(Place place)
{
    if (m_stack->count() > 0 && place == m_place) {
        page(place)->activate();
        return true;
    }
    if (m_stack->count() > 0 && !page(m_place)->mayLeave()) {
        return false;
    }
    Page *next = page(place);
    if (place == Place::Editor) {
        m_beforeEditor = m_place;
    }
    m_place = place;
    m_stack->setCurrentWidget(next);
    // An article on the desk belongs to the library.
    m_rail->setCurrent(static_cast<int>(place == Place::Editor ? Place::Library : place));
    m_rail->setNarrow(place == Place::Editor || width() < foldsBelow);
    m_rail->show();
    // The editor brings its own top and bottom.
    for (QWidget *frame :
         {static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_topLine),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_statusLine)}) {
        frame->setVisible(place != Place::Editor);
    }
    m_practice->setVisible(m_practising && place != Place::Editor);
    // In the editor "/" writes or opens the list of blocks.
    if (QAction *search = m_actions->find(QStringLiteral("search"))) {
        search->setEnabled(place == Place::Library || place == Place::Alliances ||
                           place == Place::Media || place == Place::Themes);
    }
    next->activate();
    return true;
}

Page *MainWindow::page(Place place)
{
    const auto found = m_pages.constFind(place);
    if (found != m_pages.constEnd()) {
        return *found;
    }
    Page *made = make(place);
    m_pages.insert(place, made);
    m_stack->addWidget(made);
    return made;
}

void MainWindow::openPalette()
{
    QRect field((width() - metrics::searchWidth) / 2, metrics::topBar / 4, metrics::searchWidth,
                metrics::button);
    if (m_top->isVisible()) {
        field = m_top->fieldRect();
        field.moveTopLeft(m_top->mapTo(this, field.topLeft()));
    }
    m_palette->openAt(field);
}

void MainWindow::cycleRegion(int step)
{
    QVector<QWidget *> regions;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->property("region").toBool() && widget->isVisible() &&
            focusTarget(widget) != nullptr) {
            regions << widget;
        }
    }
    QWidget *page = m_stack->currentWidget();
    const bool marked = std::any_of(regions.begin(), regions.end(), [page](const QWidget *region) {
        return page->isAncestorOf(region);
    });
    if (!marked && focusTarget(page) != nullptr) {
        regions << page;
    }
    std::stable_sort(regions.begin(), regions.end(), [this](QWidget *a, QWidget *b) {
        const QPoint left = a->mapTo(this, QPoint());
        const QPoint right = b->mapTo(this, QPoint());
        return left.x() != right.x() ? left.x() < right.x() : left.y() < right.y();
    });
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focused != nullptr &&
            (regions.at(i) == focused || regions.at(i)->isAncestorOf(focused))) {
            current = i;
        }
    }
    if (!regions.isEmpty()) {
        const qsizetype next = current < 0 ? 0 : (current + step + regions.size()) % regions.size();
        focusTarget(regions.at(next))->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::toggleAppearance()
{
    const bool dark = !style::isDark();
    m_services.settings.set(appearanceSetting,
                            dark ? QStringLiteral("dark") : QStringLiteral("light"));
    style::apply(*qApp, dark ? style::Appearance::Dark : style::Appearance::Light);
}

void MainWindow::setPractising(bool only)
{
    m_practising = only;
    m_practice->showNotice(
        tr("Practice newsroom: all accounts belong to the sandbox, nothing is really sent."),
        Hue::Info, QStringLiteral("flask-conical"), tr("Add your account"));
    m_practice->setVisible(only && m_place != Place::Editor);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!page(m_place)->mayLeave() || !mayClose()) {
        event->ignore();
        return;
    }
    m_services.settings.set(windowGeometrySetting, saveGeometry());
    m_services.settings.sync();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(m_place == Place::Editor || width() < foldsBelow);
    m_top->setNarrow(width() < foldsBelow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_shown) {
        m_shown = true;
        // What needs the disk comes after the first paint.
        QTimer::singleShot(0, this, [this] {
            m_status->refresh();
            m_status->refreshBackup();
            offerLostWork();
        });
    }
}

} // namespace tuiwen::ui
