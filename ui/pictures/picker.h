// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/picture.h"

#include <QDialog>
#include <QVector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tuiwen::media {
class MediaService;
}
namespace tuiwen::ui {
class EmptyState;
class SearchField;
} // namespace tuiwen::ui

namespace tuiwen::ui::pictures {

class PictureGrid;
class PictureModel;
class PictureProxy;
class Thumbs;

/// Chooses pictures of the media library, or files through the way the caller has for them.
class PicturePicker : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        One,
        Several
    };

    PicturePicker(media::MediaService &media, Choice choice, QWidget *parent = nullptr);
    ~PicturePicker() override;

    /// Whether files may be taken instead; they may unless this says otherwise.
    void offerFiles(bool on);

Q_SIGNALS:
    /// Never empty; the dialog closes by itself.
    void picked(const QVector<tuiwen::Media> &pictures);
    /// Files instead; rejected() follows.
    void filesWanted();

private:
    void load(media::MediaService &media);
    void accept() override;
    void showState();

    Thumbs *m_thumbs;
    PictureModel *m_model;
    PictureProxy *m_proxy;
    SearchField *m_search;
    PictureGrid *m_grid;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    QPushButton *m_files;
    QPushButton *m_take;
};

} // namespace tuiwen::ui::pictures
