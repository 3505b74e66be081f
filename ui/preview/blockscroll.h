// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui {

/// Scrolls the phone's page by the blocks of its article rather than by pixels, so that it can go
/// along with the editor. A place is a number: 2.5 is the middle of the third block of the rendered
/// body at the upper edge, below 0 lies the reader's header (-1 is the very top), behind the last
/// block what the reader puts below. The guards that enclose a body are no blocks
/// (wechat-html.md 4.3). The page is asked in a world of its own and not changed.
class BlockScroll : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the view.
    explicit BlockScroll(webview::View &view);

    /// Brings that place to the upper edge; again after each new document, until somebody scrolls
    /// the phone. At most one order is under way, the latest one wins.
    void goTo(double place);
    /// Another document is being loaded.
    void leave();
    /// It is there.
    void arrive();
    /// The page has been scrolled.
    void look();

Q_SIGNALS:
    /// A person scrolled the phone; never because of goTo().
    void movedByHand(double place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    webview::View &m_view;
    std::optional<double> m_wanted;
    bool m_there = false;   ///< the document is loaded
    bool m_byHand = false;  ///< the last to touch the phone was a person
    bool m_placing = false; ///< an order is under way
    bool m_looking = false; ///< a question is under way
    bool m_lookAgain = false;
};

} // namespace tuiwen::ui
