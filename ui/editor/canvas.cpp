// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/canvas.h"

#include "core/article/service.h"
#include "core/base/log.h"
#include "core/media/service.h"
#include "ui/editor/bridge.h"
#include "ui/editor/strings.h"
#include "ui/style/style.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QTimer>
#include <QWebChannel>

#include <utility>

namespace tuiwen::ui::editor {

namespace {

constexpr int pageVersion = 2; // of resources/schema/article.json
constexpr qsizetype largestPicture = 50LL * 1024 * 1024;
constexpr qsizetype largestMarkup = 50LL * 1024 * 1024; // characters, embedded pictures included

QString addressOf(const QString &hash)
{
    return QStringLiteral("tuiwen://media/") + hash;
}

} // namespace

struct Canvas::Private
{
    Private(article::ArticleService &theArticles, media::MediaService &service)
        : articles(theArticles)
        , media(service)
    {}

    /// Nothing while the page is not ready.
    void tell(const QString &type, const QJsonObject &payload) const
    {
        if (ready) {
            bridge->send(type, payload);
        }
    }

    article::ArticleService &articles;
    media::MediaService &media;
    webview::View *view = nullptr;
    Bridge *bridge = nullptr;
    bool ready = false;
    bool wanted = false; ///< a document waits for the page
    bool readOnly = false;
    int load = 0;
    QJsonObject body;
    QString css;
    QHash<int, std::function<void()>> flushes;
    QHash<int, std::function<void(const QJsonObject &)>> selections;
};

Canvas::Canvas(article::ArticleService &articles, media::MediaService &media, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(articles, media))
{
    setObjectName(QStringLiteral("canvas"));
    setProperty("surface", QStringLiteral("desk"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus); // until the view is there and takes it over
    connect(&style::notifier(), &style::Notifier::changed, this, &Canvas::sendAppearance);
}

Canvas::~Canvas()
{
    // Its last messages still look at what is kept here.
    delete d->view;
}

void Canvas::createView()
{
    d->view = new webview::View(webview::Role::Editor, d->media, this);
    d->bridge = new Bridge([this](int id, const QString &type,
                                  const QJsonObject &payload) { receive(id, type, payload); },
                           d->view);
    auto *channel = new QWebChannel(d->view);
    channel->registerObject(QStringLiteral("bridge"), d->bridge);
    d->view->hardened().setWebChannel(channel);
    d->view->hardened().setBackgroundColor(style::palette().desk);
    d->view->setAccessibleName(tr("Article text"));
    d->view->setGeometry(rect());
    d->view->show();
    setFocusProxy(d->view);
    connect(d->view, &webview::View::crashed, this, [this] {
        d->ready = false;
        d->wanted = true;
        for (const auto &done : std::exchange(d->flushes, {})) {
            done(); // what the page had not handed over is gone with it
        }
        d->view->start();
        Q_EMIT restarted();
    });
    d->view->start();
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (d->view != nullptr) {
        d->view->setGeometry(rect());
    }
}

void Canvas::load(const QJsonObject &body, bool readOnly)
{
    d->body = body;
    d->readOnly = readOnly;
    d->wanted = true;
    ++d->load;
    if (d->ready) {
        sendLoad();
    } else if (d->view == nullptr) {
        // After the window's first paint: making the first view takes most of a tenth of a second.
        QTimer::singleShot(0, this, [this] {
            if (d->view == nullptr) {
                createView();
            }
        });
    }
}

void Canvas::sendLoad()
{
    d->wanted = false;
    d->bridge->send(QStringLiteral("load"), {{QStringLiteral("load"), d->load},
                                             {QStringLiteral("doc"), d->body},
                                             {QStringLiteral("readOnly"), d->readOnly}});
}

void Canvas::sendAppearance()
{
    if (!d->ready) {
        return;
    }
    d->view->hardened().setBackgroundColor(style::palette().desk);
    d->bridge->send(QStringLiteral("appearance"), appearance());
}

void Canvas::pageReady()
{
    d->ready = true;
    sendAppearance();
    d->bridge->send(QStringLiteral("strings"), pageStrings());
    d->bridge->send(QStringLiteral("theme"), {{QStringLiteral("css"), d->css}});
    if (d->wanted) {
        sendLoad();
    }
    if (hasFocus()) {
        d->bridge->send(QStringLiteral("focus"), {}); // it came before the page was there
    }
}

void Canvas::receive(int id, const QString &type, const QJsonObject &payload)
{
    const bool current = payload[QLatin1StringView("load")].toInt(-1) == d->load;
    if (type == u"ready") {
        if (payload[QLatin1StringView("version")].toInt() != pageVersion) {
            qCWarning(logEditor) << "the page was made for another schema";
        }
        pageReady();
    } else if (type == u"changed") {
        if (current) {
            takeChange(payload);
        }
    } else if (type == u"loaded") {
        if (current) {
            Q_EMIT loaded(Summary::from(payload));
        }
    } else if (type == u"unreadable") {
        if (current) {
            Q_EMIT unreadable(payload[QLatin1StringView("reason")].toString());
        }
    } else if (type == u"state") {
        Q_EMIT selected(Selected::from(payload));
    } else if (type == u"scrolled") {
        Q_EMIT scrolled(payload[QLatin1StringView("place")].toDouble());
    } else if (type == u"flushed") {
        const auto done = d->flushes.take(payload[QLatin1StringView("request")].toInt());
        if (done) {
            done();
        }
    } else if (type == u"piece") {
        const auto done = d->selections.take(payload[QLatin1StringView("request")].toInt());
        if (done) {
            done(payload[QLatin1StringView("doc")].toObject());
        }
    } else if (type == u"pasteImage") {
        storePicture(id, payload);
    } else if (type == u"choosePictures") {
        Q_EMIT picturesWanted(id, payload[QLatin1StringView("many")].toBool());
    } else if (type == u"drawFormula") {
        Q_EMIT formulaWanted(id, payload[QLatin1StringView("tex")].toString(),
                             payload[QLatin1StringView("display")].toBool());
    } else if (type == u"drawCode") {
        drawCode(id, payload);
    } else if (type == u"import") {
        importHtml(id, payload[QLatin1StringView("html")].toString());
    } else if (type == u"ask") {
        if (payload[QLatin1StringView("what")].toString() == u"picture") {
            Q_EMIT pictureWanted();
        } else if (payload[QLatin1StringView("what")].toString() == u"snippet") {
            Q_EMIT snippetWanted();
        } else {
            Q_EMIT leaveWanted();
        }
    } else if (type == u"notice") {
        Q_EMIT markdownConverted();
    } else {
        qCWarning(logEditor) << "the page says:" << type
                             << payload[QLatin1StringView("text")].toString().left(300);
    }
}

void Canvas::takeChange(const QJsonObject &payload)
{
    const auto body = withChange(d->body, payload);
    if (!body) {
        // The page and this side hold different documents: begin anew with what was kept.
        qCWarning(logEditor) << "the page sent a change that does not fit the document";
        load(d->body, d->readOnly);
        return;
    }
    d->body = *body;
    Q_EMIT changed(d->body, Summary::from(payload));
}

void Canvas::drawCode(int id, const QJsonObject &payload)
{
    whenDone(d->media.addCode(payload[QLatin1StringView("data")].toString(), tr("QR Code")), this,
             [this, id](const Result<Media> &media) {
                 d->bridge->answer(
                     id, media ? QJsonObject{{QStringLiteral("src"), addressOf(media->hash)}}
                               : QJsonObject{{QStringLiteral("error"), toText(media.error())}});
             });
}

void Canvas::giveFormula(int request, const Result<QString> &svg)
{
    if (d->ready) {
        d->bridge->answer(request,
                          svg ? QJsonObject{{QStringLiteral("svg"), *svg}}
                              : QJsonObject{{QStringLiteral("error"), svg.error().detail}});
    }
}

void Canvas::givePictures(int request, const QVector<Media> &pictures)
{
    QJsonArray list;
    for (const Media &picture : pictures) {
        list.append(QJsonObject{{QStringLiteral("src"), addressOf(picture.hash)},
                                {QStringLiteral("alt"), picture.alt}});
    }
    if (d->ready) {
        d->bridge->answer(request, {{QStringLiteral("pictures"), list}});
    }
}

void Canvas::storePicture(int id, const QJsonObject &payload)
{
    const QString name = payload[QLatin1StringView("name")].toString().left(200);
    const QByteArray text = payload[QLatin1StringView("base64")].toString().toLatin1();
    const auto refuse = [this, id](const Error &error) {
        d->bridge->answer(id, {{QStringLiteral("error"), toText(error)}});
        Q_EMIT pictureRefused(error);
    };
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (text.isEmpty() || decoded.decoded.size() > largestPicture) {
        refuse({ErrorKind::Rejected, 0, QStringLiteral("the picture is larger than 50 MB")});
        return;
    }
    if (!decoded) {
        refuse({ErrorKind::Rejected, 0, QStringLiteral("the picture's data is damaged")});
        return;
    }
    whenDone(d->media.add(decoded.decoded, name), this,
             [this, id, refuse](const Result<Media> &media) {
                 if (media) {
                     d->bridge->answer(id, {{QStringLiteral("src"), addressOf(media->hash)}});
                 } else {
                     refuse(media.error());
                 }
             });
}

void Canvas::replaceText(const QJsonObject &body)
{
    d->tell(QStringLiteral("replaceText"), {{QStringLiteral("doc"), body}});
}

void Canvas::importHtml(int id, const QString &html)
{
    if (html.size() > largestMarkup) {
        const Error error{
            ErrorKind::Rejected, 0, QStringLiteral("the text has too much markup"), {}};
        d->bridge->answer(id, {{QStringLiteral("error"), toText(error)}});
        Q_EMIT pasteRefused(error);
        return;
    }
    whenDone(d->articles.importHtml(html), this, [this, id](const Result<article::Pasted> &pasted) {
        if (!d->ready) {
            return; // the page it was for is gone
        }
        if (!pasted) {
            d->bridge->answer(id, {{QStringLiteral("error"), toText(pasted.error())}});
            Q_EMIT pasteRefused(pasted.error());
            return;
        }
        d->bridge->answer(id, {{QStringLiteral("slice"), pasted->slice}});
        if (!pasted->losses.isEmpty()) {
            Q_EMIT pasteReduced(pasted->losses);
        }
    });
}

void Canvas::command(const QString &name, const QJsonObject &args)
{
    d->tell(QStringLiteral("command"),
            {{QStringLiteral("name"), name}, {QStringLiteral("args"), args}});
}

void Canvas::insertPicture(const QString &hash, const QString &alt)
{
    d->tell(QStringLiteral("picture"),
            {{QStringLiteral("src"), addressOf(hash)}, {QStringLiteral("alt"), alt}});
}

void Canvas::setTheme(const QString &css)
{
    d->css = css;
    if (d->ready) {
        d->bridge->send(QStringLiteral("theme"), {{QStringLiteral("css"), css}});
    }
}

void Canvas::insertDocument(const QJsonObject &body)
{
    d->tell(QStringLiteral("insert"), {{QStringLiteral("doc"), body}});
}

void Canvas::askSelection(std::function<void(const QJsonObject &)> done)
{
    if (!d->ready) {
        done({});
        return;
    }
    d->selections.insert(d->bridge->send(QStringLiteral("piece"), {}), std::move(done));
}

void Canvas::flush(std::function<void()> done)
{
    if (!d->ready) {
        done();
        return;
    }
    d->flushes.insert(d->bridge->send(QStringLiteral("flush"), {}), std::move(done));
}

void Canvas::setFollowed(bool on)
{
    d->tell(QStringLiteral("follow"), {{QStringLiteral("on"), on}});
}

void Canvas::scrollTo(double place)
{
    d->tell(QStringLiteral("scrollTo"), {{QStringLiteral("place"), place}});
}

void Canvas::focusText()
{
    if (d->view == nullptr) {
        setFocus();
        return;
    }
    d->view->setFocus();
    if (d->ready) {
        d->bridge->send(QStringLiteral("focus"), {});
    }
}

bool Canvas::isReady() const
{
    return d->ready && !d->wanted;
}

} // namespace tuiwen::ui::editor
