// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

TEST_CASE("the Chinese catalogue is complete")
{
    QFile file(QStringLiteral(TUIWEN_SOURCE_DIR "/translations/tuiwen_zh_CN.ts"));
    REQUIRE(file.open(QFile::ReadOnly));
    QXmlStreamReader xml(&file);
    int messages = 0;
    QStringList unfinished;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == QLatin1String("translation")) {
            const bool open = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            // Placeholders must survive translation, or a sentence loses its number or name.
            static const QRegularExpression place(QStringLiteral("%(?:\\d|n|L\\d)"));
            bool complete = !open && !text.trimmed().isEmpty();
            auto places = place.globalMatch(source);
            while (places.hasNext()) {
                const QString mark = places.next().captured();
                complete = complete && (text.contains(mark) || mark == QLatin1String("%n"));
            }
            if (!complete) {
                unfinished << source;
            }
        }
    }
    REQUIRE_FALSE(xml.hasError());
    CHECK(messages > 100);
    INFO(unfinished.join(QLatin1Char('\n')).toStdString());
    CHECK(unfinished.isEmpty());
}
