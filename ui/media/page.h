// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/media/service.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QVector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tuiwen::ui {
class EmptyState;
class SearchField;
class Strip;
class Toast;
} // namespace tuiwen::ui
namespace tuiwen::ui::pictures {
class Intake;
class PictureGrid;
class PictureModel;
class PictureProxy;
class Thumbs;
} // namespace tuiwen::ui::pictures

namespace tuiwen::ui::gallery {

class BulkBar;
class Detail;
class Shelves;

/// All pictures of the newsroom: find them, describe them, see where they are used, take new ones
/// in, and throw away what nothing needs. Follows every change of the store by itself.
class MediaPage : public Page
{
    Q_OBJECT

public:
    explicit MediaPage(Services &services, QWidget *parent = nullptr);
    ~MediaPage() override;

    void activate() override;
    bool mayLeave() override;
    void focusSearch();
    /// Asks for files and takes them in.
    void addFiles();
    void take(const QVector<tuiwen::media::Incoming> &pictures);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void openArticle(const tuiwen::ArticleId &article);
    /// How many pictures the library holds now.
    void counted(int pictures);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterBar();
    QWidget *makeMiddle();
    void connectGrid();

    void refreshSoon();
    void refresh();
    void showPictures();
    void showEmptiness();
    void chooseShelf();
    void showChosen();
    [[nodiscard]] bool inTrash() const;
    [[nodiscard]] QStringList targets() const;
    void next();

    void paste();
    void taken(const QVector<tuiwen::media::Taken> &taken, bool cancelled);
    void trash(const QStringList &hashes);
    void restore(const QStringList &hashes, const QString &said);
    void erase(const QStringList &hashes);
    void cleanUp();
    void addTags();
    void showMenu(const QPoint &at);
    void report(const QString &what, const Error &error);

    Services &m_services;
    pictures::Thumbs *m_thumbs;
    pictures::PictureModel *m_model;
    pictures::PictureProxy *m_proxy;
    pictures::Intake *m_intake;
    Shelves *m_shelves;
    Detail *m_detail;
    SearchField *m_search = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_found = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_clean = nullptr;
    Strip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    pictures::PictureGrid *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
    BulkBar *m_bulk = nullptr;
    Toast *m_toast = nullptr;
    QTimer *m_soon;

    int m_ticket = 0;
    bool m_loaded = false;
    QVector<Picture> m_library;
    QVector<Picture> m_trash;
};

} // namespace tuiwen::ui::gallery
