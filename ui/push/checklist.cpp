// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/checklist.h"

#include "core/push/service.h"
#include "ui/push/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::CheckGrid)
};

constexpr int titleLimit = 32;
constexpr int authorLimit = 16;
constexpr int digestLimit = 128;
constexpr int contentLimit = 20000;

constexpr int columns = 3;
constexpr int rowHeight = 24;
constexpr int columnGap = 20;

/// Unicode code points, the unit in which WeChat's limits are checked.
int length(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

CheckRow limited(const QString &label, const QString &text, int limit, bool copied)
{
    const int count = length(text);
    return {label, QStringLiteral("%1 / %2").arg(count).arg(limit),
            count <= limit ? Hue::Ok
            : copied       ? Hue::Warn
                           : Hue::Err};
}

int linksIn(const QString &html)
{
    static const QRegularExpression link(QStringLiteral("<a\\s[^>]*href="));
    int count = 0;
    for (auto matches = link.globalMatch(html); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

QString iconOf(Hue hue)
{
    switch (hue) {
    case Hue::Err:
        return QStringLiteral("circle-x");
    case Hue::Warn:
        return QStringLiteral("triangle-alert");
    case Hue::Info:
        return QStringLiteral("info");
    default:
        return QStringLiteral("circle-check");
    }
}

} // namespace

QVector<Finding> openFindings(const push::Dossier &dossier)
{
    QVector<Finding> found;
    for (const auto *list : {&dossier.obstacles, &dossier.preview.findings}) {
        for (const Finding &finding : *list) {
            if (!found.contains(finding)) {
                found.append(finding);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return found;
}

int overLimits(const push::Dossier &dossier)
{
    if (dossier.push.mode == DeliveryMode::Clipboard) {
        return 0;
    }
    const article::Payload &payload = dossier.preview.payload;
    return int(length(payload.title) > titleLimit) + int(length(payload.digest) > digestLimit) +
           int(length(payload.author) > authorLimit) +
           int(dossier.preview.characters >= contentLimit);
}

int errorCount(const QVector<Finding> &findings)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [](const Finding &finding) { return finding.severity == Severity::Error; }));
}

QVector<CheckRow> checkRows(const push::Dossier &dossier)
{
    const article::Payload &payload = dossier.preview.payload;
    const bool copied = dossier.push.mode == DeliveryMode::Clipboard;
    QVector<CheckRow> rows;
    rows.append(limited(Texts::tr("Title"), payload.title, titleLimit, copied));
    if (payload.title.trimmed().isEmpty()) {
        rows.last().hue = Hue::Err;
    }
    rows.append(limited(Texts::tr("Digest"), payload.digest, digestLimit, copied));
    if (payload.digest.isEmpty()) {
        rows.last() = {Texts::tr("Digest"), Texts::tr("start of the text"), Hue::Info};
    }
    rows.append(limited(Texts::tr("Author"), payload.author, authorLimit, copied));
    if (payload.author.isEmpty()) {
        rows.last() = {Texts::tr("Author"), Texts::tr("none"), Hue::Info};
    }

    const bool covered = !payload.cover.media.isEmpty();
    const bool cropped = payload.cover.wide && payload.cover.square;
    rows.append({Texts::tr("Cover"),
                 !covered  ? Texts::tr("missing")
                 : cropped ? Texts::tr("both crops set")
                           : Texts::tr("cropped to the middle"),
                 covered  ? (cropped ? Hue::Ok : Hue::Info)
                 : copied ? Hue::Info
                          : Hue::Err});
    rows.append({Texts::tr("Pictures"), QLocale().toString(payload.pictures.size()), Hue::Ok});
    rows.append(
        {Texts::tr("Links in the text"), QLocale().toString(linksIn(payload.html)), Hue::Ok});
    rows.append({Texts::tr("\"Read more\" link"),
                 payload.sourceUrl.isEmpty() ? Texts::tr("none") : Texts::tr("set"), Hue::Ok});
    const int characters = dossier.preview.characters;
    rows.append({Texts::tr("Length"),
                 QStringLiteral("%1 / %2").arg(QLocale().toString(characters),
                                               QLocale().toString(contentLimit)),
                 copied || characters < contentLimit * 8 / 10 ? Hue::Ok
                 : characters < contentLimit                  ? Hue::Warn
                                                              : Hue::Err});
    const QVector<Finding> findings = openFindings(dossier);
    const int errors = errorCount(dossier.obstacles);
    rows.append({Texts::tr("Findings"),
                 errors > 0 ? Texts::tr("%n error(s)", nullptr, errors)
                 : findings.isEmpty()
                     ? Texts::tr("none")
                     : Texts::tr("%n to know", nullptr, static_cast<int>(findings.size())),
                 errors > 0           ? Hue::Err
                 : findings.isEmpty() ? Hue::Ok
                                      : Hue::Warn});
    return rows;
}

CheckGrid::CheckGrid(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

QSize CheckGrid::sizeHint() const
{
    const int lines = (static_cast<int>(m_rows.size()) + columns - 1) / columns;
    return {360, qMax(1, lines) * rowHeight};
}

void CheckGrid::setRows(const QVector<CheckRow> &rows)
{
    m_rows = rows;
    QStringList texts;
    for (const CheckRow &row : rows) {
        texts.append(row.label + QLatin1Char(' ') + row.value);
    }
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void CheckGrid::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    const int width = (this->width() - columnGap * (columns - 1)) / columns;
    for (int i = 0; i < m_rows.size(); ++i) {
        const CheckRow &row = m_rows.at(i);
        const QRect cell(i % columns * (width + columnGap), i / columns * rowHeight, width,
                         rowHeight);
        marks::icon(painter, QPointF(cell.x(), cell.y() + 5), iconOf(row.hue), inkOf(row.hue), 14);
        const int valueWidth =
            qMin(QFontMetrics(style::font(12)).horizontalAdvance(row.value) + 2, width * 2 / 3);
        paint::line(painter, cell.adjusted(22, 0, -valueWidth - 6, 0), row.label, 12, QFont::Normal,
                    p.ink);
        paint::line(painter,
                    QRect(cell.right() - valueWidth + 1, cell.y(), valueWidth, cell.height()),
                    row.value, 12, row.hue == Hue::Err ? QFont::DemiBold : QFont::Normal,
                    row.hue == Hue::Err ? p.err : p.mute, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace tuiwen::ui
