// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QFrame>
#include <QImage>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tuiwen::ui::editor {

class CoverThumb;

/// Title, byline, digest, "Read more" link and cover above the text. Fields look like text until
/// they are used; counters say how much of WeChat's limit is taken (wechat-html.md 4.8).
class MetaBlock : public QFrame
{
    Q_OBJECT

public:
    static constexpr int titleLimit = 32;
    static constexpr int authorLimit = 16;
    static constexpr int digestLimit = 120;

    explicit MetaBlock(QWidget *parent = nullptr);

    void show(const Article &article);
    using QWidget::show;
    /// Writes the fields into an article.
    void store(Article &article) const;
    void setReadOnly(bool on);
    /// The picture of the cover, whole; null = none.
    void setCover(const QImage &picture, const Cover &cover);
    void focusTitle();

Q_SIGNALS:
    void edited();
    /// Enter in the title, or down out of it.
    void leftDownwards();
    void coverWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void count();

    QLineEdit *m_title;
    QLabel *m_titleCount;
    QLineEdit *m_author;
    QLabel *m_authorCount;
    QLineEdit *m_link;
    QPlainTextEdit *m_digest;
    QLabel *m_digestCount;
    CoverThumb *m_wide;
    CoverThumb *m_square;
};

/// A crop of the cover at its final proportions; a click asks for the cover page.
class CoverThumb : public QWidget
{
    Q_OBJECT

public:
    CoverThumb(const QSize &size, const QString &name, QWidget *parent = nullptr);

    void setPicture(const QImage &crop);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QImage m_crop;
};

} // namespace tuiwen::ui::editor
