// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/media.h"
#include "ui/editor/content.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <memory>

namespace tuiwen {
struct Error;
}
namespace tuiwen::article {
class ArticleService;
}
namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui::editor {

/// The text of the article: the editor's page in a closed browser view, driven over the bridge. The
/// view is made when the first article is loaded, after the window has been painted.
class Canvas : public QWidget
{
    Q_OBJECT

public:
    Canvas(article::ArticleService &articles, media::MediaService &media,
           QWidget *parent = nullptr);
    ~Canvas() override;

    /// Shows a document with a fresh history; whatever stood there before is gone.
    void load(const QJsonObject &body, bool readOnly);
    /// Shows another state of the text as one step of the history: one undo brings back what stood
    /// there. Nothing happens while the page is not ready or read-only.
    void replaceText(const QJsonObject &body);
    /// Runs a command of the page by name (ui/editor/web/src/commands.ts).
    void command(const QString &name, const QJsonObject &args = {});
    /// Puts a picture of the library where the cursor is.
    void insertPicture(const QString &hash, const QString &alt);
    /// Answers picturesWanted() of that number with pictures of the library; none when nothing was
    /// chosen.
    void givePictures(int request, const QVector<Media> &pictures);
    /// Answers formulaWanted() of that number with an <svg>, or why there is none.
    void giveFormula(int request, const Result<QString> &svg);
    void setTheme(const QString &css);
    /// Hands over what was typed last (after a word that is being composed), then calls done.
    void flush(std::function<void()> done);
    /// Puts the blocks of a document where the cursor is, as one step of the history.
    void insertDocument(const QJsonObject &body);
    /// Calls `done` with the selected blocks as a document, an empty object when there are none.
    void askSelection(std::function<void(const QJsonObject &)> done);
    void focusText();
    /// Whether scrolled() is told; where the page stands is told at once.
    void setFollowed(bool on);
    /// Brings a place among the top-level elements of the rendered body (see preview's BlockScroll)
    /// to the upper edge; scrolled() does not tell that.
    void scrollTo(double place);
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// The page shows the document that load() gave.
    void loaded(const tuiwen::ui::editor::Summary &summary);
    /// The document does not fit the schema; nothing is shown and nothing will be reported as
    /// changed.
    void unreadable(const QString &reason);
    void changed(const QJsonObject &body, const tuiwen::ui::editor::Summary &summary);
    void selected(const tuiwen::ui::editor::Selected &selected);
    /// The text was scrolled, by a person or after the cursor.
    void scrolled(double place);
    void pictureWanted();
    void snippetWanted();
    /// A block of the page wants pictures, several when `many`: givePictures() answers.
    void picturesWanted(int request, bool many);
    /// The page shows this formula: giveFormula() answers.
    void formulaWanted(int request, const QString &tex, bool display);
    void leaveWanted();
    /// Foreign HTML was read for the page and put into the text; what of it was changed.
    void pasteReduced(const QVector<tuiwen::Loss> &losses);
    /// It could not be read; only its plain text was put in.
    void pasteRefused(const tuiwen::Error &error);
    void markdownConverted();
    void pictureRefused(const tuiwen::Error &error);
    /// The engine died and came back with the last text it had handed over.
    void restarted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createView();
    void receive(int id, const QString &type, const QJsonObject &payload);
    void pageReady();
    void storePicture(int id, const QJsonObject &payload);
    void importHtml(int id, const QString &html);
    void drawCode(int id, const QJsonObject &payload);
    void takeChange(const QJsonObject &payload);
    void sendLoad();
    void sendAppearance();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::ui::editor
