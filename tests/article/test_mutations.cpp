// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged documents: the samples with random changes to their JSON. TUIWEN_MUTATIONS=100000 and
// TUIWEN_MUTATION_SEED=7 make it longer and different.
#include "core/article/check.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/markdownwriter.h"
#include "core/article/newer.h"
#include "core/article/render.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

/// Changes JSON here and there: values, names, order, nesting, types.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {}

    QJsonObject mutated(const QJsonObject &document)
    {
        m_left = 1 + below(4);
        return changed(document, 0).toObject();
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    QJsonValue changed(const QJsonValue &value, int depth)
    {
        if (m_left > 0 && depth > 0 && below(60) == 0) {
            --m_left;
            return replaced(value);
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (const QString &key : object.keys()) {
                object.insert(key, changed(object.value(key), depth + 1));
            }
            return object;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue item : value.toArray()) {
                array.append(changed(item, depth + 1));
            }
            return array;
        }
        return value;
    }

    QJsonValue replaced(const QJsonValue &value)
    {
        switch (below(9)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(2) == 0 ? 1e18 : -1.5;
        case 2:
            return word();
        case 3:
            return QJsonArray{value, value};
        case 4:
            return QJsonObject{{QStringLiteral("type"), word()},
                               {QStringLiteral("content"), QJsonArray{value}}};
        case 5:
            return below(2) == 0;
        case 6: {
            QJsonObject object = value.toObject();
            object.insert(QStringLiteral("type"), word());
            return object;
        }
        case 7: {
            QJsonArray array = value.toArray();
            if (array.size() > 1) {
                array.append(array.takeAt(below(int(array.size()))));
            }
            return array;
        }
        default: {
            QJsonValue deep = value;
            for (int i = below(300); i > 0; --i) {
                deep = QJsonObject{{QStringLiteral("type"), QStringLiteral("blockquote")},
                                   {QStringLiteral("content"), QJsonArray{deep}}};
            }
            return deep;
        }
        }
    }

    QString word()
    {
        switch (below(4)) {
        case 0:
            return nameOf(NodeType(below(nodeTypeCount)));
        case 1:
            return nameOf(MarkType(below(markTypeCount)));
        case 2:
            return QStringLiteral("\"><script>x</script>&amp;");
        default:
            return QString(below(50), QChar(0xd800 + below(0x900)));
        }
    }

    std::mt19937 m_random;
    int m_left = 0;
};

std::vector<QJsonObject> samples()
{
    std::vector<QJsonObject> documents;
    const QDir dir(QStringLiteral(TUIWEN_TEST_DATA "/article"));
    for (const QString &name : dir.entryList({QStringLiteral("*.md"), QStringLiteral("*.json")})) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(QStringLiteral(".json"))) {
            documents.push_back(*json::parseObject(bytes));
        } else {
            documents.push_back(toJson(importMarkdown(bytes)->document));
        }
    }
    return documents;
}

} // namespace

TEST_CASE("a damaged document is refused or valid, never a crash", "[mutations]")
{
    bool given = false;
    const int rounds = qEnvironmentVariableIntValue("TUIWEN_MUTATIONS", &given);
    const int count = given ? rounds : 2000;
    const auto seed = quint32(qEnvironmentVariableIntValue("TUIWEN_MUTATION_SEED"));
    const std::vector<QJsonObject> documents = samples();
    const ThemeLibrary themes;
    const Theme &theme = themes.theme({});
    int valid = 0;
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        INFO("mutation " << i << " seed " << seed);
        const QJsonObject damaged =
            Mutator(seed + quint32(i)).mutated(documents[std::size_t(i) % documents.size()]);
        const Node shown = readableCopy(damaged);
        REQUIRE_OK(fromJson(toJson(shown)));
        const auto document = fromJson(damaged);
        if (!document) {
            CHECK((document.error().kind == ErrorKind::Rejected &&
                   !document.error().detail.isEmpty()));
            ++refused;
            continue;
        }
        ++valid;
        const auto again = fromJson(toJson(*document));
        REQUIRE_OK(again);
        CHECK(*again == *document);
        const QString html = renderDocument(*document, theme).html;
        CHECK_FALSE(html.contains(QStringLiteral("<script")));
        if (i % 20 == 0) {
            Losses losses;
            REQUIRE_OK(importMarkdown(toMarkdown(*document, losses).toUtf8()));
            CHECK(checkHtml(html.toUtf8()).size() <= 500);
        }
    }
    CHECK(valid > count / 20);
    CHECK(refused > count / 20);
}
