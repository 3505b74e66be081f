// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lossdialog.h"

#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/losstext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tuiwen::ui {

QWidget *makeReportEntry(const QString &icon, Hue hue, const QString &what, const QString &why)
{
    auto *entry = new QWidget;
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(style::pixmap(icon, inkOf(hue), 16, entry->devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {makeLabel(what), makeLabel(why, "small", "mute")}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names and addresses are foreign
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVisible(!label->text().isEmpty());
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    return entry;
}

QWidget *makeLossEntry(const Loss &loss)
{
    const QString what =
        loss.count > 1 ? LossDialog::tr("%1 (%n time(s))", nullptr, loss.count).arg(lossWhat(loss))
                       : lossWhat(loss);
    return makeReportEntry(QStringLiteral("triangle-alert"), Hue::Warn, what, lossWhy(loss));
}

LossDialog::LossDialog(const QString &title, const QVector<Loss> &losses, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lossDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 420);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *entries = new QVBoxLayout(content);
    entries->setContentsMargins(20, 4, 20, 12);
    entries->setSpacing(4);
    for (const Loss &loss : losses) {
        entries->addWidget(makeLossEntry(loss));
    }
    entries->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 16);
    auto *heading = makeLabel(title, "dialog");
    heading->setContentsMargins(20, 0, 20, 4);
    layout->addWidget(heading);
    layout->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 20, 0);
    row->addStretch();
    auto *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    layout->addLayout(row);
}

} // namespace tuiwen::ui
