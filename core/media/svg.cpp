// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/svg.h"

#include "core/media/sniff.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVector>
#include <QXmlStreamReader>

namespace tuiwen::media {

namespace {

constexpr int deepest = 128;            ///< groups within groups; Qt draws them on the stack
constexpr int mostElements = 100'000;   ///< in the file
constexpr qint64 mostDrawn = 1'000'000; ///< after every <use> was followed
constexpr int mostPictures = 50;        ///< inside it, as data: addresses

/// How often an element with a name is drawn once its <use>s are followed.
struct Named
{
    qint64 own = 0;
    QStringList uses;
};

class Judge
{
public:
    QString judge(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd() && m_trouble.isEmpty()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
                if (!xml.entityDeclarations().isEmpty() || xml.text().contains(u"<!ENTITY")) {
                    m_trouble = QStringLiteral("the svg declares entities");
                }
                break;
            case QXmlStreamReader::ProcessingInstruction:
                if (xml.processingInstructionTarget() == u"xml-stylesheet") {
                    m_trouble = QStringLiteral("the svg refers to another file");
                }
                break;
            case QXmlStreamReader::StartElement:
                start(xml);
                break;
            case QXmlStreamReader::EndElement:
                if (!m_open.isEmpty() && m_open.constLast().second == m_depth) {
                    m_open.removeLast();
                }
                --m_depth;
                break;
            default:
                break;
            }
        }
        if (m_trouble.isEmpty() && xml.hasError()) {
            m_trouble =
                QStringLiteral("the svg picture cannot be read: %1").arg(xml.errorString());
        }
        if (m_trouble.isEmpty() && drawn(QString()) > mostDrawn) {
            m_trouble = QStringLiteral("the svg repeats itself too often");
        }
        return m_trouble;
    }

private:
    void start(const QXmlStreamReader &xml)
    {
        ++m_depth;
        if (++m_elements > mostElements || m_depth > deepest) {
            m_trouble = QStringLiteral("the svg has too many parts");
            return;
        }
        const auto name = xml.name();
        const auto attributes = xml.attributes();
        QString href;
        for (const QXmlStreamAttribute &attribute : attributes) {
            // By its written name: a document may leave the prefix undeclared.
            if (attribute.qualifiedName() == u"href" ||
                attribute.qualifiedName().endsWith(u":href")) {
                href = attribute.value().toString().trimmed();
            }
        }
        if (name == u"image" || name == u"feImage") {
            image(href);
        } else if ((name == u"use" || name == u"tref") && !href.startsWith(u'#')) {
            m_trouble = QStringLiteral("the svg refers to another file");
        } else if (name == u"text" || name == u"textArea" || name == u"tspan") {
            // Qt ends the process when it draws text without a window system's fonts.
            const QCoreApplication *application = QCoreApplication::instance();
            if (application == nullptr || !application->inherits("QGuiApplication")) {
                m_trouble = QStringLiteral(
                    "the svg holds text, which needs fonts: convert its text to paths");
            }
        }
        if (const QString id = attributes.value(QLatin1StringView("id")).toString(); !id.isEmpty()) {
            m_open.append({id, m_depth});
        }
        count({}, name == u"use" ? href.mid(1) : QString());
        for (const auto &open : std::as_const(m_open)) {
            count(open.first, name == u"use" ? href.mid(1) : QString());
        }
    }

    void image(const QString &href)
    {
        if (!href.startsWith(QStringLiteral("data:"), Qt::CaseInsensitive)) {
            m_trouble = QStringLiteral("the svg refers to another file");
            return;
        }
        const auto bytes =
            QByteArray::fromBase64(href.section(u',', 1).toLatin1(), QByteArray::Base64Encoding);
        const Format inside = sniff(bytes);
        if (++m_pictures > mostPictures ||
            (inside != Format::Png && inside != Format::Jpeg && inside != Format::Gif &&
             inside != Format::Webp && inside != Format::Bmp)) {
            m_trouble = QStringLiteral("the svg holds a picture that cannot be read");
        }
    }

    void count(const QString &id, const QString &use)
    {
        Named &named = m_named[id];
        ++named.own;
        if (!use.isEmpty()) {
            named.uses << use;
        }
    }

    /// Elements drawn for a name; more than allowed for one that uses itself.
    qint64 drawn(const QString &id)
    {
        if (const auto known = m_drawn.constFind(id); known != m_drawn.constEnd()) {
            return *known;
        }
        const auto named = m_named.constFind(id);
        if (named == m_named.constEnd()) {
            return 0;
        }
        if (m_following.contains(id) || m_following.size() > deepest) {
            return mostDrawn + 1;
        }
        m_following.insert(id);
        qint64 sum = named->own;
        for (const QString &use : named->uses) {
            sum = std::min(sum + drawn(use), mostDrawn + 1);
        }
        m_following.remove(id);
        m_drawn.insert(id, sum);
        return sum;
    }

    QString m_trouble;
    int m_depth = 0;
    int m_elements = 0;
    int m_pictures = 0;
    QVector<QPair<QString, int>> m_open; ///< names around the present element and their depth
    QHash<QString, Named> m_named;       ///< "" is the whole document
    QHash<QString, qint64> m_drawn;
    QSet<QString> m_following;
};

} // namespace

QString svgTrouble(const QByteArray &bytes)
{
    return Judge().judge(bytes);
}

} // namespace tuiwen::media
