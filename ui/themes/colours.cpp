// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/colours.h"

#include "ui/style/style.h"
#include "ui/themes/draft.h"
#include "ui/themes/words.h"
#include "ui/widgets/button.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QToolButton>

namespace tuiwen::ui::themes {

namespace {

QPixmap well(const QColor &colour, int width, int height, qreal dpr)
{
    QPixmap picture(QSize(width, height) * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::palette().lineStrong, 1));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4);
    return picture;
}

QString pathOf(const QString &role)
{
    return QStringLiteral("colors.light.") + role;
}

} // namespace

Colours::Colours(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, 150);
    m_grid->setColumnStretch(6, 1);
}

void Colours::rebuild(const QStringList &roles)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    int line = 0;
    for (const QString &title : {tr("Colour"), tr("Light"), QString(), tr("Dark"), tr("Contrast")}) {
        m_grid->addWidget(makeLabel(title, "section"), 0, line++);
    }
    line = 1;
    static const QRegularExpression hexPattern(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    for (const QString &role : roles) {
        Row row;
        row.role = role;
        row.well = new QToolButton;
        row.well->setIconSize({24, 20});
        row.well->setAccessibleName(tr("Choose the colour: %1").arg(roleText(role)));
        row.hex = new QLineEdit;
        row.hex->setObjectName(QStringLiteral("hex-") + role);
        row.hex->setFixedWidth(82);
        row.hex->setFont(style::monospace(12));
        row.hex->setAccessibleName(roleText(role));
        row.hex->setValidator(new QRegularExpressionValidator(
            QRegularExpression(QStringLiteral("^#[0-9a-fA-F]{0,6}$")), row.hex));
        row.dark = new QLabel;
        row.dark->setToolTip(tr("What WeChat's dark mode makes of it; a theme cannot choose it."));
        row.ratio = makeLabel({}, "small");
        row.mend = makeButton(tr("Mend"), {}, Variant::Quiet, Size::Small);
        row.mend->setObjectName(QStringLiteral("mend-") + role);
        m_grid->addWidget(makeLabel(roleText(role)), line, 0);
        m_grid->addWidget(row.well, line, 1);
        m_grid->addWidget(row.hex, line, 2);
        m_grid->addWidget(row.dark, line, 3);
        m_grid->addWidget(row.ratio, line, 4);
        m_grid->addWidget(row.mend, line, 5);
        connect(row.well, &QToolButton::clicked, this, [this, role] {
            choose(role, QColor(m_draft.value(pathOf(role)).toString()));
        });
        connect(row.hex, &QLineEdit::textEdited, this, [this, role](const QString &text) {
            if (hexPattern.match(text).hasMatch()) {
                m_draft.set(pathOf(role), text.toLower(), QStringLiteral("colour ") + role);
            }
        });
        m_rows.append(row);
        ++line;
    }
    m_grid->setRowStretch(line, 1);
}

void Colours::show(const tuiwen::themes::Examined &examined)
{
    QStringList roles;
    QStringList shown;
    for (const auto &reading : examined.roles) {
        roles << reading.role;
    }
    for (const Row &row : std::as_const(m_rows)) {
        shown << row.role;
    }
    if (roles != shown) {
        rebuild(roles);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        fill(m_rows[i], examined.roles.at(i));
    }
}

void Colours::fill(Row &row, const tuiwen::themes::RoleReading &reading)
{
    const qreal dpr = devicePixelRatioF();
    row.well->setIcon(QIcon(well(QColor(reading.light), 24, 20, dpr)));
    if (!row.hex->hasFocus()) {
        row.hex->setText(reading.light);
    }
    row.dark->setPixmap(well(QColor(reading.dark), 24, 20, dpr));
    const double lowest = qMin(reading.lightRatio, reading.darkRatio);
    const bool fine = !reading.used || lowest >= reading.least;
    row.ratio->setText(!reading.used ? QStringLiteral("–")
                                     : tr("%1 / %2", "contrast in light and dark mode")
                                           .arg(reading.lightRatio, 0, 'f', 1)
                                           .arg(reading.darkRatio, 0, 'f', 1));
    style::setVariant(row.ratio, "tone", fine ? QStringLiteral("mute") : QStringLiteral("err"));
    row.ratio->setToolTip(fine ? QString()
                               : tr("%1: at least %2 is needed, in light and in dark mode")
                                     .arg(placeText(reading.where))
                                     .arg(reading.least));
    row.mend->setVisible(!fine && !reading.suggestion.isEmpty());
    row.mend->setIcon(QIcon(well(QColor(reading.suggestion), 16, 16, dpr)));
    row.mend->setToolTip(tr("Use %1, the nearest colour that reads well").arg(reading.suggestion));
    row.mend->disconnect();
    connect(row.mend, &QPushButton::clicked, this,
            [this, role = row.role, colour = reading.suggestion] {
                m_draft.set(pathOf(role), colour, {});
            });
}

void Colours::choose(const QString &role, const QColor &now)
{
    auto *dialog = new QColorDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(roleText(role));
    const QString before = now.name();
    connect(dialog, &QColorDialog::currentColorChanged, this, [this, role](const QColor &colour) {
        m_draft.set(pathOf(role), colour.name(), QStringLiteral("picker ") + role);
    });
    connect(dialog, &QDialog::rejected, this, [this, role, before] {
        m_draft.set(pathOf(role), before, QStringLiteral("picker ") + role);
    });
    dialog->open();
}

} // namespace tuiwen::ui::themes
