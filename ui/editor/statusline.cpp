// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/statusline.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace tuiwen::ui::editor {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_words(makeLabel({}, "small", "mute"))
    , m_minutes(makeLabel({}, "small", "mute"))
    , m_html(makeLabel({}, "small", "mute"))
    , m_meter(new Meter)
    , m_pictures(makeLabel({}, "small", "mute"))
    , m_findings(makeButton({}, {}, Variant::Quiet, Size::Small))
    , m_icon(new QLabel)
    , m_saved(makeLabel({}, "small", "mute"))
    , m_retry(makeButton(tr("Save again"), {}, Variant::Quiet, Size::Small))
{
    setObjectName(QStringLiteral("status"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(style::metrics::statusBar);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_meter->setFixedWidth(96);
    m_findings->hide();
    m_retry->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_words);
    row->addWidget(m_minutes);
    auto *limit = new QHBoxLayout;
    limit->setSpacing(8);
    limit->addWidget(m_html);
    limit->addWidget(m_meter, 0, Qt::AlignVCenter);
    row->addLayout(limit);
    row->addWidget(m_pictures);
    row->addStretch(1);
    row->addWidget(m_findings);
    auto *saved = new QHBoxLayout;
    saved->setSpacing(6);
    saved->addWidget(m_icon);
    saved->addWidget(m_saved);
    saved->addWidget(m_retry);
    row->addLayout(saved);
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsWanted);
    connect(m_retry, &QPushButton::clicked, this, &StatusLine::retryWanted);
    connect(&style::notifier(), &style::Notifier::changed, this, [this] {
        if (m_autosave != nullptr) {
            show(*m_autosave);
        }
    });
}

void StatusLine::show(const Summary &summary)
{
    m_summary = summary;
    showWords();
    m_minutes->setText(tr("%n min to read", nullptr, summary.minutes));
    m_pictures->setText(tr("%n picture(s)", nullptr, static_cast<int>(summary.pictures.size())));
}

void StatusLine::show(const Selected &selected)
{
    if (selected.chosenWords != m_chosenWords || selected.chosenCharacters != m_chosenCharacters) {
        m_chosenWords = selected.chosenWords;
        m_chosenCharacters = selected.chosenCharacters;
        showWords();
    }
}

void StatusLine::showWords()
{
    const QLocale locale;
    const QString all = locale.toString(m_summary.words);
    m_words->setText(m_chosenCharacters > 0
                         ? tr("%1 of %2 words").arg(locale.toString(m_chosenWords), all)
                         : tr("%1 words").arg(all));
    m_words->setToolTip(tr("%n character(s) without spaces", nullptr,
                           m_chosenCharacters > 0 ? m_chosenCharacters : m_summary.characters));
}

void StatusLine::show(const article::Preview &preview)
{
    const QLocale locale;
    m_html->setText(tr("HTML characters %1 / %2")
                        .arg(locale.toString(preview.characters), locale.toString(htmlLimit)));
    m_meter->setValue(preview.characters, htmlLimit);
    style::setVariant(m_html, "tone",
                      preview.characters >= htmlLimit ? QStringLiteral("err")
                                                      : QStringLiteral("mute"));
    m_html->setToolTip(tr("WeChat's documented limit for an article, tags and styles included"));
    int open = 0;
    bool errors = false;
    for (const Finding &finding : preview.findings) {
        open += finding.severity == Severity::Info ? 0 : 1;
        errors = errors || finding.severity == Severity::Error;
    }
    m_findings->setVisible(open > 0);
    m_findings->setText(tr("%n finding(s)", nullptr, open));
    m_findings->setIcon(style::icon(QStringLiteral("triangle-alert"),
                                    errors ? style::palette().err : style::palette().warn, 14));
}

void StatusLine::show(const Autosave &autosave)
{
    m_autosave = &autosave;
    const auto say = [this](const QString &text, const QString &tone, const QString &icon,
                            const QColor &tint) {
        m_saved->setText(text);
        style::setVariant(m_saved, "tone", tone);
        m_icon->setPixmap(style::pixmap(icon, tint, 14, devicePixelRatioF()));
    };
    const style::Palette &p = style::palette();
    m_retry->setVisible(autosave.state() == Autosave::State::Failed);
    switch (autosave.state()) {
    case Autosave::State::Saved:
        say(autosave.savedAt().isNull()
                ? tr("Saved")
                : tr("Saved %1")
                      .arg(inChina(autosave.savedAt()).toString(QStringLiteral("HH:mm:ss"))),
            QStringLiteral("ok"), QStringLiteral("check"), p.ok);
        break;
    case Autosave::State::Waiting:
    case Autosave::State::Saving:
        say(tr("Saving…"), QStringLiteral("mute"), QStringLiteral("loader-circle"), p.mute);
        break;
    case Autosave::State::Failed:
        say(tr("Not saved, kept in the crash journal"), QStringLiteral("err"),
            QStringLiteral("circle-alert"), p.err);
        break;
    }
}

} // namespace tuiwen::ui::editor
