// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <memory>

namespace tuiwen::article {
struct Preview;
}
namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui {

/// A phone that shows the exact bytes of a payload under the reader's stylesheet
/// (wechat-html.md 4.11). Scripts are off and nothing outside the studio is loaded; in dark mode a
/// copy with converted colours is shown, the payload itself is never touched.
/// The browser view is created with the first show(), so constructing the widget costs nothing.
class PhonePreview : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(double scrollFraction READ scrollFraction NOTIFY scrolled)

public:
    explicit PhonePreview(media::MediaService &media, QWidget *parent = nullptr);
    ~PhonePreview() override;

    /// Shows a rendered article as readers of `accountName` would meet it at `when` (shown on
    /// Beijing's clock). The same article again keeps the scroll position; another contentHash
    /// starts readToEnd() anew.
    void show(const article::Preview &preview, const QString &accountName, const QDateTime &when);
    using QWidget::show;
    /// Nothing to show yet: an empty screen with this sentence.
    void clear(const QString &sentence = {});

    void setDark(bool dark);
    [[nodiscard]] bool isDark() const;
    /// CSS pixels of the screen's width: 320 (small), 375 (normal), 414 (large), 768 (tablet).
    void setDeviceWidth(int width);
    [[nodiscard]] int deviceWidth() const;
    /// The reader's text size in percent of the usual, 70 to 200.
    void setTextPercent(int percent);
    [[nodiscard]] int textPercent() const;
    /// A phone with a cut-out for its camera, or without.
    void setNotched(bool notched);
    /// Scale of the whole phone, 0.3 to 2; 0 fits the phone into the widget (the default).
    void setZoom(double zoom);
    /// The scale in use, also when it was chosen to fit.
    [[nodiscard]] double zoom() const;

    /// How far the reader has scrolled: 0 top, 1 end. 1 when everything fits on one screen.
    [[nodiscard]] double scrollFraction() const;
    /// Whether the end of the content that is shown now was on the screen once.
    [[nodiscard]] bool wasReadToEnd() const;
    void scrollToEnd();
    /// Brings a place of the rendered body (see BlockScroll) to the upper edge and keeps it there
    /// when another rendering is shown, until somebody scrolls the phone.
    void scrollToBlock(double place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scrolled(double fraction);
    /// A person scrolled the article; the place at its upper edge, see BlockScroll.
    void scrolledByHand(double place);
    /// Once per content: its end came into sight.
    void readToEnd();
    /// The phone's scale changed, by setZoom() or by fitting.
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void leaveByTab(bool onward);
    void render();
    void createView();
    void arrange();
    void measure();
    void scrolledTo(double offset, double hidden);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::ui
