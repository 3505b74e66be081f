// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/losses.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hue.h"
#include "ui/widgets/lossdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tuiwen::ui::library {

namespace {

/// The programs that core/article/foreign/dialect.h tells apart; names of products stay.
constexpr std::array sources{
    QT_TRANSLATE_NOOP("ImportSource", "Feishu"),
    QT_TRANSLATE_NOOP("ImportSource", "WeChat article"),
    QT_TRANSLATE_NOOP("ImportSource", "WeChat editor"),
    QT_TRANSLATE_NOOP("ImportSource", "135"),
    QT_TRANSLATE_NOOP("ImportSource", "Xiumi"),
    QT_TRANSLATE_NOOP("ImportSource", "Yiban"),
};

/// Nothing for a page that does not say where it comes from.
QString sourceText(const QString &name)
{
    if (name == u"web page") {
        return {};
    }
    for (const char *source : sources) {
        if (name == QLatin1StringView(source)) {
            return QCoreApplication::translate("ImportSource", source);
        }
    }
    return name;
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
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
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
            entries->addWidget(makeReportEntry(QStringLiteral("circle-alert"), Hue::Err,
                                         tr("Not imported: %1").arg(words.title),
                                         words.explanation + QLatin1Char(' ') + words.nextStep));
            continue;
        }
        ++brought;
        single = outcome.result->article.id;
        if (const QString source = sourceText(outcome.result->source); !source.isEmpty()) {
            entries->addWidget(makeLabel(tr("Written with %1").arg(source), "small", "mute"));
        }
        if (outcome.result->losses.isEmpty()) {
            entries->addWidget(
                makeReportEntry(QStringLiteral("circle-check"), Hue::Ok, tr("Everything was kept."), {}));
        }
        for (const Loss &loss : outcome.result->losses) {
            entries->addWidget(makeLossEntry(loss));
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
