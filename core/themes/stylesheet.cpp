// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/stylesheet.h"

#include "core/base/json.h"

#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tuiwen::themes {

namespace {

constexpr int deepest = 64;
constexpr int mostEntries = 6000; ///< selectors and declarations together
constexpr std::chrono::seconds patience{30};

/// Stops an engine that takes too long.
class Watchdog
{
public:
    explicit Watchdog(QJSEngine &engine)
        : m_thread([this, &engine] {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, patience, [this] { return m_done; })) {
                engine.setInterrupted(true);
            }
        })
    {}
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

/// Depth of brackets, comments and strings left out.
int depthOf(const QString &css)
{
    int depth = 0;
    int most = 0;
    QChar quote;
    for (qsizetype i = 0; i < css.size(); ++i) {
        const QChar c = css[i];
        if (c == QLatin1Char('\\')) {
            ++i;
        } else if (!quote.isNull()) {
            quote = c == quote || c == QLatin1Char('\n') ? QChar() : quote;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c == QLatin1Char('/') && css.mid(i, 2) == QLatin1StringView("/*")) {
            const qsizetype end = css.indexOf(QLatin1StringView("*/"), i + 2);
            i = end < 0 ? css.size() : end + 1;
        } else if (c == QLatin1Char('{') || c == QLatin1Char('(') || c == QLatin1Char('[')) {
            most = std::max(most, ++depth);
        } else if (c == QLatin1Char('}') || c == QLatin1Char(')') || c == QLatin1Char(']')) {
            depth = std::max(0, depth - 1);
        }
    }
    return most;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray()) {
        list << value.toString();
    }
    return list;
}

StyleSheet sheetOf(const QJsonObject &json)
{
    StyleSheet sheet;
    sheet.dropped = texts(json[QLatin1StringView("dropped")]);
    sheet.errors = json[QLatin1StringView("errors")].toInt();
    for (const QJsonValue ruleValue : json[QLatin1StringView("rules")].toArray()) {
        Rule rule;
        for (const QJsonValue value : ruleValue[QLatin1StringView("selectors")].toArray()) {
            Selector selector{value[QLatin1StringView("text")].toString(), {}};
            for (const QJsonValue part : value[QLatin1StringView("parts")].toArray()) {
                selector.parts.append({part[QLatin1StringView("tag")].toString(),
                                       texts(part[QLatin1StringView("ids")]),
                                       texts(part[QLatin1StringView("classes")]),
                                       part[QLatin1StringView("pseudo")].toString(),
                                       part[QLatin1StringView("strange")].toBool()});
            }
            rule.selectors.append(selector);
        }
        for (const QJsonValue value : ruleValue[QLatin1StringView("declarations")].toArray()) {
            rule.declarations.append({value[0].toString(), value[1].toString()});
        }
        sheet.rules.append(rule);
    }
    return sheet;
}

} // namespace

Result<StyleSheet> readStyleSheet(const QByteArray &css)
{
    if (css.size() > maxStyleSheetBytes) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the style sheet has %1 bytes, more than the %2 that are read")
                           .arg(css.size())
                           .arg(maxStyleSheetBytes));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(css);
    if (decoder.hasError() || text.contains(QChar(0))) {
        return failure(ErrorKind::Rejected, QStringLiteral("the style sheet is not UTF-8 text"));
    }
    if (depthOf(text) > deepest) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("brackets are nested deeper than %1 levels").arg(deepest));
    }
    QFile program(QStringLiteral(":/themes/rules.js"));
    if (!program.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Internal, QStringLiteral("the reader of style sheets is missing"));
    }
    QJSEngine engine;
    const Watchdog watchdog(engine);
    const QJSValue loaded = engine.evaluate(QString::fromUtf8(program.readAll()));
    if (loaded.isError()) {
        return failure(ErrorKind::Internal, loaded.toString());
    }
    const QJSValue read = engine.globalObject()
                              .property(QStringLiteral("stylesheets"))
                              .property(QStringLiteral("read"));
    const QJSValue answer = read.call({QJSValue(text), QJSValue(mostEntries)});
    if (engine.isInterrupted() || answer.isError() || !answer.isString()) {
        return failure(ErrorKind::Rejected,
                       engine.isInterrupted()
                           ? QStringLiteral("reading the style sheet took too long")
                           : QStringLiteral("the style sheet cannot be read: %1")
                                 .arg(answer.toString().left(200)));
    }
    return json::parseObject(answer.toString().toUtf8()).map(sheetOf);
}

} // namespace tuiwen::themes
