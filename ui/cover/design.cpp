// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/design.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace tuiwen::ui::cover {

namespace {

constexpr double squareWidth = 766.0 / 1800.0;
constexpr double middle = (1 - squareWidth) / 2;
constexpr double margin = 56; ///< pixels between title and the edge of the square

Scheme scheme(const char *ground, const char *second, const char *ink, const char *accent)
{
    return {QColor(QLatin1String(ground)), QColor(QLatin1String(second)),
            QColor(QLatin1String(ink)), QColor(QLatin1String(accent))};
}

QVector<Template> make()
{
    return {
        {QStringLiteral("plain"), QCoreApplication::translate("CoverTemplates", "Plain"), Motif::None, Qt::AlignCenter, middle,
         {scheme("#B93A26", "#9E2F1E", "#FFF8EC", "#F2C879"),
          scheme("#1F3A4D", "#172C3B", "#F3F7F9", "#7FC4C9"),
          scheme("#F4EFE4", "#E7DFCF", "#2A2622", "#B93A26"),
          scheme("#2F5D4A", "#244838", "#F4F8F1", "#E3C77B")}},
        {QStringLiteral("gradient"), QCoreApplication::translate("CoverTemplates", "Gradient"), Motif::Gradient, Qt::AlignLeft, 0.06,
         {scheme("#243B6B", "#6B4E9B", "#FFFFFF", "#F6C177"),
          scheme("#C8452F", "#E79A4B", "#FFFFFF", "#FFE9B8"),
          scheme("#0F6E6A", "#5AB08B", "#FFFFFF", "#FBE7A1"),
          scheme("#2B2F36", "#596273", "#FFFFFF", "#8FD0E8")}},
        {QStringLiteral("frame"), QCoreApplication::translate("CoverTemplates", "Letterpress"), Motif::Frame, Qt::AlignCenter, middle,
         {scheme("#FAF6EC", "#EFE7D4", "#2A2622", "#B93A26"),
          scheme("#F1F4F2", "#DFE7E2", "#20352B", "#2F6B54"),
          scheme("#22262B", "#2C3138", "#F0EBDD", "#C9A35B")}},
        {QStringLiteral("band"), QCoreApplication::translate("CoverTemplates", "Headline"), Motif::Band, Qt::AlignLeft, 0.05,
         {scheme("#FFFFFF", "#F3F1EC", "#1E2227", "#B93A26"),
          scheme("#16191D", "#22272E", "#FFFFFF", "#E5B94E"),
          scheme("#EAF1F6", "#D5E3ED", "#14324A", "#2366A8")}},
        {QStringLiteral("circles"), QCoreApplication::translate("CoverTemplates", "Circles"), Motif::Circles, Qt::AlignLeft, 0.05,
         {scheme("#FBF3E7", "#F0C9A4", "#33261D", "#D4573A"),
          scheme("#EEF3F7", "#A9C7DE", "#1B2E3F", "#2D6CA2"),
          scheme("#EFF5EC", "#B5D3A6", "#20331F", "#4B8A4A")}},
        {QStringLiteral("picture"), QCoreApplication::translate("CoverTemplates", "Picture"), Motif::Picture, Qt::AlignCenter, middle,
         {scheme("#20262C", "#39424B", "#FFFFFF", "#F2C879"),
          scheme("#3A1F1A", "#6B3327", "#FFFFFF", "#FFD9A0")}},
        {QStringLiteral("picture-side"), QCoreApplication::translate("CoverTemplates", "Picture at the side"), Motif::PictureRight,
         Qt::AlignLeft, 0.0,
         {scheme("#F7F3EA", "#E6DDCB", "#26221D", "#B93A26"),
          scheme("#1F2A33", "#2D3B46", "#F3F6F8", "#E3B565"),
          scheme("#B93A26", "#9E2F1E", "#FFF8EC", "#F7D48B")}},
        {QStringLiteral("spring"), QCoreApplication::translate("CoverTemplates", "Spring Festival"), Motif::Spring, Qt::AlignCenter, middle,
         {scheme("#A3211B", "#7E1512", "#FFF1CF", "#F0B849"),
          scheme("#FBEFDD", "#F3D9B8", "#8C1D18", "#C8372B")}},
        {QStringLiteral("qingming"), QCoreApplication::translate("CoverTemplates", "Qingming"), Motif::Qingming, Qt::AlignCenter, middle,
         {scheme("#E9EFEA", "#9DB5A5", "#2B3B33", "#6B8F79"),
          scheme("#DDE5EA", "#8DA1AE", "#27343D", "#5E7C8E")}},
        {QStringLiteral("dragon-boat"), QCoreApplication::translate("CoverTemplates", "Dragon Boat Festival"), Motif::DragonBoat,
         Qt::AlignCenter, middle,
         {scheme("#1E5B45", "#2F7D5E", "#F5F7E8", "#E4C56A"),
          scheme("#EEF4E4", "#A9C98F", "#204A33", "#3E8A5A")}},
        {QStringLiteral("mid-autumn"), QCoreApplication::translate("CoverTemplates", "Mid-Autumn"), Motif::MidAutumn, Qt::AlignLeft, 0.05,
         {scheme("#16264A", "#2B4578", "#FDF3D6", "#F4D27A"),
          scheme("#3B2A52", "#5F4778", "#FFF3DC", "#F2C879")}},
        {QStringLiteral("double-ninth"), QCoreApplication::translate("CoverTemplates", "Double Ninth"), Motif::DoubleNinth, Qt::AlignLeft,
         0.05,
         {scheme("#FBF1DC", "#E7C98F", "#4A3113", "#D08A1E"),
          scheme("#4B2E20", "#6E4630", "#FBEBD2", "#E8A93B")}},
        {QStringLiteral("snow"), QCoreApplication::translate("CoverTemplates", "Winter"), Motif::Snow, Qt::AlignCenter, middle,
         {scheme("#2C4A66", "#47698A", "#FFFFFF", "#CFE4F2"),
          scheme("#EDF3F8", "#C7D9E6", "#25405A", "#6E97B8")}},
    };
}

} // namespace

const QVector<Template> &templates()
{
    static const QVector<Template> all = make();
    return all;
}

const Template &templateOf(const QString &id)
{
    const auto found = std::find_if(templates().begin(), templates().end(),
                                    [&](const Template &one) { return one.id == id; });
    return found == templates().end() ? templates().constFirst() : *found;
}

QStringList titleFamilies()
{
    static const QStringList wanted{
        QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
        QStringLiteral("Songti SC"),         QStringLiteral("SimSun"),
        QStringLiteral("LXGW WenKai"),       QStringLiteral("KaiTi"),
        QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("Source Han Sans SC"),
        QStringLiteral("PingFang SC"),       QStringLiteral("Microsoft YaHei"),
        QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList present = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (present.contains(family)) {
            families << family;
        }
    }
    return families.isEmpty() ? QStringList{QFontInfo(QFont()).family()} : families;
}

QRectF squareArea(const Template &design)
{
    const double side = coverSize.height();
    return {design.squareLeft * coverSize.width(), 0, side, side};
}

QRectF safeArea(const Template &design)
{
    return squareArea(design).adjusted(margin, margin, -margin, -margin);
}

} // namespace tuiwen::ui::cover
