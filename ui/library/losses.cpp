// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/losses.h"

#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hue.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tuiwen::ui::library {

namespace {

/// Icon, a sentence and its reason in smaller type.
QWidget *makeEntry(const QString &icon, Hue hue, const QString &what, const QString &why)
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
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVisible(!label->text().isEmpty());
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    return entry;
}

} // namespace

LossReport::LossReport(const QVector<Importer::Outcome> &outcomes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lossReport"));
    setWindowTitle(tr("Import report"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 480);

    auto *content = new QWidget;
    auto *entries = new QVBoxLayout(content);
    entries->setContentsMargins(20, 0, 20, 12);
    entries->setSpacing(4);
    ArticleId single;
    int brought = 0;
    for (const Importer::Outcome &outcome : outcomes) {
        entries->addSpacing(8);
        entries->addWidget(makeLabel(QFileInfo(outcome.file).fileName(), "strong"));
        if (!outcome.result) {
            const ErrorText words = describe(outcome.result.error());
            entries->addWidget(makeEntry(QStringLiteral("circle-alert"), Hue::Err,
                                         tr("Not imported: %1").arg(words.title),
                                         words.explanation + QLatin1Char(' ') + words.nextStep));
            continue;
        }
        ++brought;
        single = outcome.result->article.id;
        if (outcome.result->losses.isEmpty()) {
            entries->addWidget(
                makeEntry(QStringLiteral("circle-check"), Hue::Ok, tr("Everything was kept."), {}));
        }
        for (const Loss &loss : outcome.result->losses) {
            const QString what = loss.count > 1
                                     ? tr("%1 (%n time(s))", nullptr, loss.count).arg(loss.what)
                                     : loss.what;
            entries->addWidget(
                makeEntry(QStringLiteral("triangle-alert"), Hue::Warn, what, loss.why));
        }
    }
    entries->addStretch();

    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 16);
    auto *title = makeLabel(tr("%n article(s) imported, with changes", nullptr, brought), "dialog");
    title->setContentsMargins(20, 0, 20, 4);
    layout->addWidget(title);
    layout->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 20, 0);
    row->addStretch();
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    if (brought == 1) {
        auto *open = makeButton(tr("Open the article"), {}, Variant::Primary);
        open->setObjectName(QStringLiteral("openImported"));
        connect(open, &QPushButton::clicked, this, [this, single] {
            Q_EMIT openRequested(single);
            accept();
        });
        row->addWidget(open);
    }
    layout->addLayout(row);
}

bool LossReport::isNeeded(const QVector<Importer::Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const Importer::Outcome &outcome) {
        return !outcome.result || !outcome.result->losses.isEmpty();
    });
}

} // namespace tuiwen::ui::library
