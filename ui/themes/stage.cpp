// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/stage.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/themes/service.h"
#include "ui/preview/phone.h"
#include "ui/services.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tuiwen::ui::themes {

namespace {

constexpr int renderPauseMs = 60;
constexpr int mostArticles = 12;

} // namespace

Stage::Stage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_phone(new PhonePreview(services.media))
    , m_light(new Segmented(tr("Reader's appearance")))
    , m_text(new QComboBox)
    , m_body(services.themes->sample())
    , m_title(tr("The first pot of autumn"))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(renderPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Stage::render);
    auto *bar = new QWidget;
    bar->setFixedHeight(48);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    m_text->setAccessibleName(tr("Text to show"));
    m_text->addItem(tr("Sample"));
    m_text->setMinimumWidth(120);
    m_text->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_text, 1);
    m_light->add(0, tr("Light"), QStringLiteral("sun"));
    m_light->add(1, tr("Dark"), QStringLiteral("moon"));
    row->addWidget(m_light);
    auto *desk = new QWidget;
    desk->setProperty("surface", QStringLiteral("desk"));
    desk->setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QVBoxLayout(desk);
    inner->setContentsMargins(12, 12, 12, 12);
    inner->addWidget(m_phone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(makeLine());
    column->addWidget(desk, 1);
    connect(m_light, &Segmented::chosen, this, [this](int id) { m_phone->setDark(id == 1); });
    connect(m_text, &QComboBox::activated, this, [this] {
        const ArticleId id{m_text->currentData().toString()};
        if (id.isNull()) {
            m_body = m_services.themes->sample();
            m_title = tr("The first pot of autumn");
            m_pause.start();
            return;
        }
        whenDone(m_services.articles.open(id), this, [this](const Result<Article> &article) {
            if (article) {
                m_body = article->body;
                m_title = article->title;
                m_pause.start();
            } else {
                m_phone->clear(tr("This article cannot be opened."));
            }
        });
    });
}

void Stage::show(const QJsonObject &theme)
{
    m_theme = theme;
    m_pause.start();
}

void Stage::refreshArticles()
{
    whenDone(m_services.articles.list({}, false), this,
             [this](const Result<QVector<ArticleSummary>> &articles) {
                 if (!articles) {
                     return;
                 }
                 const QSignalBlocker quiet(m_text);
                 const QString current = m_text->currentData().toString();
                 m_text->clear();
                 m_text->addItem(tr("Sample"));
                 for (const ArticleSummary &article : articles->mid(0, mostArticles)) {
                     m_text->addItem(article.title.isEmpty() ? tr("Untitled") : article.title,
                                     article.id.value);
                 }
                 m_text->setCurrentIndex(qMax(0, m_text->findData(current)));
             });
}

void Stage::render()
{
    if (m_theme.isEmpty()) {
        return;
    }
    const auto preview = m_services.themes->render(m_theme, m_title, m_body);
    if (preview) {
        m_phone->show(*preview, tr("Official Account"), inChina(m_services.clock.now()));
    } else {
        m_phone->clear(preview.error().detail);
    }
}

} // namespace tuiwen::ui::themes
