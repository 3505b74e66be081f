// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "core/base/log.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace tuiwen::ui::style {

namespace {

using Role = QColor Palette::*;

/// Colours an icon may be asked in, most likely first: white is onAccent, never surface.
constexpr std::array<Role, 10> tintRoles{
    &Palette::ink2,     &Palette::ink, &Palette::mute, &Palette::ink3, &Palette::accent,
    &Palette::onAccent, &Palette::ok,  &Palette::warn, &Palette::err,  &Palette::info};

Role roleOf(const QColor &tint)
{
    for (const Role role : tintRoles) {
        if (palette().*role == tint) {
            return role;
        }
    }
    return nullptr;
}

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto found = sources.constFind(name);
    if (found != sources.constEnd()) {
        return *found;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) {
        svg = file.readAll();
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    } else {
        qCWarning(logApp) << "no icon named" << name;
    }
    return *sources.insert(name, svg);
}

class LucideEngine final : public QIconEngine
{
public:
    LucideEngine(QString name, const QColor &tint, int size)
        : m_name(std::move(name))
        , m_tint(tint)
        , m_role(tint.isValid() ? roleOf(tint) : nullptr)
        , m_size(size)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        const QPoint corner(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2);
        Q_UNUSED(state)
        painter->drawPixmap(corner, style::pixmap(m_name, colour(mode), side, dpr));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels. A canvas wider than high (besideText) has the icon at its left.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height());
        const QPixmap glyph = style::pixmap(m_name, colour(mode), qRound(side / scale), scale);
        if (size.width() <= size.height()) {
            return glyph;
        }
        QPixmap canvas(size);
        canvas.fill(Qt::transparent);
        canvas.setDevicePixelRatio(scale);
        QPainter painter(&canvas);
        painter.drawPixmap(QPoint(0, 0), glyph);
        return canvas;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int height = qMin(size.height(), m_size);
        return {size.width() > size.height() ? size.width() : qMin(size.width(), m_size), height};
    }

    QIconEngine *clone() const override { return new LucideEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) {
            return palette().ink3;
        }
        if (m_role != nullptr) {
            return palette().*m_role;
        }
        return m_tint.isValid() ? m_tint : palette().ink2;
    }

    QString m_name;
    QColor m_tint;
    Role m_role = nullptr;
    int m_size;
};

} // namespace

QIcon icon(const QString &lucideName, const QColor &tint, int size)
{
    return QIcon(new LucideEngine(lucideName, tint, size));
}

QSize besideText(int size)
{
    return {size + 4, size};
}

QPixmap pixmap(const QString &lucideName, const QColor &tint, int size, qreal dpr)
{
    const QString key = QStringLiteral("lucide/%1/%2/%3/%4")
                            .arg(lucideName, tint.name(QColor::HexArgb))
                            .arg(size)
                            .arg(dpr);
    QPixmap result;
    if (QPixmapCache::find(key, &result)) {
        return result;
    }
    const int side = qMax(1, qRound(size * dpr));
    result = QPixmap(side, side);
    result.fill(Qt::transparent);
    QByteArray svg = source(lucideName);
    if (!svg.isEmpty()) {
        svg.replace("currentColor", tint.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&result);
        painter.setOpacity(tint.alphaF());
        renderer.render(&painter);
    }
    result.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace tuiwen::ui::style
