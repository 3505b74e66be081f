// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/report.h"

#include "ui/themes/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/losstext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tuiwen::ui::themes {

namespace {

/// "quote: position" with the name a person reads for the place.
QString placed(const Loss &loss)
{
    const QString place = loss.what.section(QLatin1Char(':'), 0, 0);
    const QString name = slotText(place);
    return name == place ? lossWhat(loss) : name + loss.what.mid(place.size());
}

} // namespace

QDialog *makeReport(const QString &theme, const QVector<Loss> &losses, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("themeReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Themes", "What was changed in “%1”").arg(theme));
    dialog->resize(640, 420);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *intro = makeLabel(QCoreApplication::translate("Themes", "An article carries its styles in each element, and WeChat keeps only some "
                               "of them. These parts of the theme could not be kept as they were:"),
                            "", "ink2");
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({QCoreApplication::translate("Themes", "What"), QCoreApplication::translate("Themes", "Why"), QCoreApplication::translate("Themes", "Times")});
    for (const Loss &loss : losses) {
        auto *item = new QTreeWidgetItem(
            list, {placed(loss), lossWhy(loss), QString::number(loss.count)});
        item->setToolTip(0, loss.what);
        item->setToolTip(1, lossWhy(loss));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    list->setColumnWidth(0, 240);
    column->addWidget(list, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = makeButton(QCoreApplication::translate("Themes", "Close"), {}, Variant::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    return dialog;
}

} // namespace tuiwen::ui::themes
