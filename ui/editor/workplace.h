// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/domain/media.h"
#include "ui/editor/autosave.h"
#include "ui/editor/opening.h"
#include "ui/editor/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace tuiwen::ui {

class Strip;
class Toast;

namespace editor {
class Canvas;
class FindBar;
class Header;
class Inspector;
class MetaBlock;
class Outline;
class StatusLine;
class ToolBar;

constexpr int previewPauseMs = 200; ///< after a change, at least, until the phone follows
} // namespace editor

/// The page's parts and what they do together; the page itself only lays them out and wires them.
struct EditorPage::Private
{
    Private(EditorPage &page, Services &services);

    EditorPage &q;
    Services &services;
    editor::Autosave autosave;
    editor::Header *header;
    editor::Outline *outline;
    editor::ToolBar *tools;
    Strip *strip;
    editor::FindBar *find;
    editor::MetaBlock *meta;
    editor::Canvas *canvas;
    editor::Inspector *inspector;
    editor::StatusLine *status;
    Toast *toast;

    QTimer metaPause;
    QTimer previewPause;
    QElapsedTimer renderTimer; ///< runs from the order for a preview until it is there
    std::function<void()> stripAction;
    std::vector<std::function<void(bool)>> waiters; ///< for everything to be saved
    QString account;                                ///< name shown in the phone
    QString accountTheme;                           ///< its default, for articles without a theme
    bool created = false;                           ///< this page made the article that is open
    bool readOnly = false;
    bool failedBefore = false; ///< the strip speaks of a save that failed
    bool rendering = false;
    bool renderAgain = false;
    bool outlineWanted = true;
    bool inspectorWanted = true;
    bool focusMode = false;

    void notice(const QString &text, const QString &icon, const QString &action = {},
                std::function<void()> act = {});
    void trouble(const QString &what, const Error &error, const QString &action = {},
                 std::function<void()> act = {});
    /// Hands over what is in the fields and the page, saves, then calls fn with whether that
    /// worked.
    void whenSaved(std::function<void(bool)> fn);
    void leaveThen(std::function<void()> fn);

    void start(const ArticleId &id, bool fresh);
    void show(const editor::Opened &opened);
    void recover(const editor::Opened &opened);
    void showArticle();
    void storeMeta();
    void setReadOnly(bool on);
    void applyTheme();
    /// Shows at once what the gallery and the designer change.
    void followThemes();
    /// What preview() is to use: the account's default for an article that has no theme.
    [[nodiscard]] QString substituteTheme() const;

    void render();
    void pacePreview();
    void rendered(const Result<article::Preview> &preview);
    void refreshVersions();
    void lookOutside(const QStringList &ids);

    void insertFromLibrary();
    /// Lets a person choose a snippet, or keep what is selected as one.
    void chooseSnippet();
    void showSnippets(const QJsonObject &selection);
    /// Lets a person choose pictures for a block of the page and hands them over in their order.
    void choosePictures(int request, bool many);
    using UsePictures = std::function<void(const QVector<Media> &)>;
    /// Pictures of the library or of files, described first; none when nothing was chosen.
    void pickPictures(bool many, const UsePictures &use);
    void takeFiles(bool many, const UsePictures &use);
    void describeThen(const QVector<Media> &pictures, const UsePictures &use);
    void chooseCover();
    void chooseCoverFromLibrary();
    void cropCover();
    void makeCover();
    /// Sets the cover and offers to take that back.
    void takeCover(const Cover &cover, const QString &said);
    void keepMilestone(bool named);
    void showVersions(const VersionId &first);
    /// The text becomes another one, as one step of the page's undo history.
    void replaceText(const QJsonObject &body);
    void restore(const ArticleVersion &version);
    void copyForWechat();
    void putOnClipboard(const article::Preview &preview, const Result<QString> &html);
    void schedule();
    void exportArticle();
    void reportPaste(const QVector<Loss> &losses);

    /// The text and the phone go along with each other.
    void followScrolling();

    void arrange();
    void setFocusMode(bool on);
    void cycle(int direction);
};

} // namespace tuiwen::ui
