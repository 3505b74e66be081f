// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/xml.h"

#include <QHash>
#include <QXmlStreamReader>

#include <array>
#include <memory>

namespace tuiwen::article::docx {

namespace {

constexpr std::size_t maxXmlDepth = 400;
constexpr int maxElements = 3000000;

QLatin1StringView prefixFor(QStringView space)
{
    // Both editions of the standard, by what their addresses share.
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 10> known{
        {{QLatin1StringView("wordprocessingml"), QLatin1StringView("w:")},
         {QLatin1StringView("officeDocument/2006/math"), QLatin1StringView("m:")},
         {QLatin1StringView("officeDocument/math"), QLatin1StringView("m:")},
         {QLatin1StringView("wordprocessingDrawing"), QLatin1StringView("wp:")},
         {QLatin1StringView("drawingml/2006/main"), QLatin1StringView("a:")},
         {QLatin1StringView("drawingml/main"), QLatin1StringView("a:")},
         {QLatin1StringView("officeDocument/2006/relationships"), QLatin1StringView("r:")},
         {QLatin1StringView("officeDocument/relationships"), QLatin1StringView("r:")},
         {QLatin1StringView("schemas-microsoft-com:vml"), QLatin1StringView("v:")},
         {QLatin1StringView("markup-compatibility"), QLatin1StringView("mc:")}}};
    for (const auto &[part, prefix] : known) {
        if (space.contains(part)) {
            return prefix;
        }
    }
    return QLatin1StringView("");
}

class Names
{
public:
    QString of(QStringView space, QStringView name)
    {
        auto prefix = m_prefixes.constFind(space);
        if (prefix == m_prefixes.constEnd()) {
            m_spaces.push_back(std::make_unique<QString>(space.toString()));
            prefix = m_prefixes.insert(QStringView(*m_spaces.back()), prefixFor(space));
        }
        return *prefix + name;
    }

private:
    std::vector<std::unique_ptr<QString>> m_spaces;
    QHash<QStringView, QLatin1StringView> m_prefixes;
};

} // namespace

QString Xml::attr(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attrs) {
        if (key == wanted) {
            return value;
        }
    }
    return {};
}

const Xml *Xml::child(QLatin1StringView wanted) const
{
    for (const Xml &inner : children) {
        if (inner.name == wanted) {
            return &inner;
        }
    }
    return nullptr;
}

QString Xml::valueOf(QLatin1StringView wanted) const
{
    const Xml *found = child(wanted);
    return found == nullptr ? QString() : found->attr(QLatin1StringView("w:val"));
}

const Xml *Xml::find(QLatin1StringView wanted) const
{
    for (const Xml &inner : children) {
        if (inner.name == wanted) {
            return &inner;
        }
        if (const Xml *found = inner.find(wanted)) {
            return found;
        }
    }
    return nullptr;
}

std::optional<bool> Xml::flag(QLatin1StringView wanted) const
{
    const Xml *found = child(wanted);
    if (found == nullptr) {
        return std::nullopt;
    }
    const QString value = found->attr(QLatin1StringView("w:val"));
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

Result<Xml> parseXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    Names names;
    std::vector<Xml> open(1);
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(ErrorKind::Rejected, QStringLiteral("a document type is not expected"));
        case QXmlStreamReader::StartElement: {
            if (open.size() > maxXmlDepth || ++elements > maxElements) {
                return failure(ErrorKind::Rejected, QStringLiteral("nested too deep or too long"));
            }
            Xml element;
            element.name = names.of(reader.namespaceUri(), reader.name());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                element.attrs.append({names.of(attribute.namespaceUri(), attribute.name()),
                                      attribute.value().toString()});
            }
            open.push_back(std::move(element));
            break;
        }
        case QXmlStreamReader::EndElement: {
            Xml done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
            break;
        }
        case QXmlStreamReader::Characters:
            open.back().text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || open.size() != 1 || open.front().children.empty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("damaged: ") + reader.errorString());
    }
    return std::move(open.front().children.front());
}

} // namespace tuiwen::article::docx
