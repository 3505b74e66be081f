// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/article/library.h"
#include "tests/web/newsroom.h"
#include "ui/editor/canvas.h"
#include "ui/webview/interceptor.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace tuiwen::test {

/// The editor's page on the screen with a document in it; keys, words and pastes as a person makes
/// them.
struct Desk
{
    Newsroom room;
    article::ThemeLibrary themes;
    article::ArticleService articles{*room.store, *room.media, themes};
    ui::editor::Canvas canvas{articles, *room.media};
    ui::webview::View *view = nullptr;
    QJsonObject body;
    int changes = 0;
    ui::editor::Selected selected;
    QVector<Loss> losses; ///< of the last paste
    QString fault; ///< why the page refused a document
    int keys = 0;

    explicit Desk(const QJsonObject &doc = {}, bool readOnly = false)
    {
        QObject::connect(&canvas, &ui::editor::Canvas::changed, &canvas,
                         [this](const QJsonObject &now) {
                             body = now;
                             ++changes;
                         });
        QObject::connect(&canvas, &ui::editor::Canvas::selected, &canvas,
                         [this](const ui::editor::Selected &now) { selected = now; });
        QObject::connect(&canvas, &ui::editor::Canvas::pasteReduced, &canvas,
                         [this](const QVector<Loss> &now) { losses = now; });
        QObject::connect(&canvas, &ui::editor::Canvas::unreadable, &canvas,
                         [this](const QString &reason) { fault = reason; });
        canvas.resize(820, 700);
        canvas.show();
        load(doc, readOnly);
        canvas.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&canvas, 5000));
        evaluate(page(),
                 QStringLiteral(
                     "window.keysSeen = 0; addEventListener('keyup', () => keysSeen++, true)"));
        canvas.focusText();
        REQUIRE(waitFor(
            [&] { return evaluate(page(), QStringLiteral("document.hasFocus()")).toBool(); }));
        settle();
    }

    void load(const QJsonObject &doc, bool readOnly = false)
    {
        QSignalSpy loaded(&canvas, &ui::editor::Canvas::loaded);
        fault.clear();
        canvas.load(doc, readOnly);
        REQUIRE(waitFor([&] { return loaded.count() > 0 || !fault.isEmpty(); }));
        view = canvas.findChild<ui::webview::View *>();
        REQUIRE(view != nullptr);
    }

    [[nodiscard]] QWebEnginePage &page() const { return view->hardened(); }
    [[nodiscard]] QWidget *target() const { return view->focusProxy(); }

    void type(const QString &ascii)
    {
        QTest::keyClicks(target(), ascii);
        awaitKeys(int(ascii.size()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        awaitKeys(1);
    }
    /// Keys and words of an input method take different ways into the page: a person never sends
    /// both at once, so neither does a test.
    void awaitKeys(int more)
    {
        keys += more;
        REQUIRE(waitFor(
            [&] { return evaluate(page(), QStringLiteral("window.keysSeen")).toInt() >= keys; }));
    }
    void preedit(const QString &text)
    {
        QInputMethodEvent event(text, {{QInputMethodEvent::Cursor, int(text.size()), 1, {}}});
        QCoreApplication::sendEvent(target(), &event);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(target(), &event);
    }
    /// Writes a word as an input method does: letters first, then the characters.
    void compose(const QString &letters, const QString &word)
    {
        for (int i = 1; i <= letters.size(); ++i) {
            preedit(letters.left(i));
        }
        commit(word);
    }
    /// The page ends a composition on a timer of its own; one that was started later has run.
    void afterComposition()
    {
        evaluate(page(),
                 QStringLiteral("window.calm = false; setTimeout(() => { calm = true; }, 100); 0"));
        REQUIRE(waitFor([&] { return evaluate(page(), QStringLiteral("window.calm")).toBool(); }));
    }

    void pasteHtml(const QString &html, const QString &text = {})
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        if (!text.isEmpty()) {
            data->setText(text);
        }
        QGuiApplication::clipboard()->setMimeData(data);
        view->hardened().triggerAction(QWebEnginePage::Paste);
    }
    void pasteText(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
        view->hardened().triggerAction(QWebEnginePage::Paste);
    }

    /// Everything that was typed has reached this side.
    void settle()
    {
        bool done = false;
        canvas.flush([&] { done = true; });
        REQUIRE(waitFor([&] { return done; }));
    }
    /// The document as text of its nodes, for comparing.
    [[nodiscard]] QString shape()
    {
        settle();
        return shapeOf(body);
    }
    /// The document once it has become `expected`, else what it is in the end. Keys, words and the
    /// bridge's messages reach the page by different ways and may overtake each other.
    [[nodiscard]] QString shape(const QString &expected)
    {
        QString now;
        (void)waitFor([&] { return (now = shape()) == expected; }, 8000);
        return now;
    }
    static QString shapeOf(const QJsonObject &node)
    {
        QString text = node[QLatin1StringView("type")].toString();
        if (text == u"text") {
            text = node[QLatin1StringView("text")].toString();
            for (const QJsonValue &mark : node[QLatin1StringView("marks")].toArray()) {
                text = mark.toObject()[QLatin1StringView("type")].toString() + QLatin1Char('<') +
                       text + QLatin1Char('>');
            }
            return text;
        }
        QStringList inner;
        for (const QJsonValue &child : node[QLatin1StringView("content")].toArray()) {
            inner << shapeOf(child.toObject());
        }
        return inner.isEmpty()
                   ? text
                   : text + QLatin1Char('(') + inner.join(QLatin1Char(' ')) + QLatin1Char(')');
    }
};

inline QJsonObject paragraph(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("paragraph")},
            {QStringLiteral("content"),
             QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                    {QStringLiteral("text"), text}}}}};
}

inline QJsonObject document(const QJsonArray &blocks)
{
    return {{QStringLiteral("type"), QStringLiteral("doc")}, {QStringLiteral("content"), blocks}};
}

} // namespace tuiwen::test
