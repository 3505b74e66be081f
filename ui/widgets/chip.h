// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hue.h"

#include <QString>
#include <QWidget>

namespace tuiwen::ui {

/// A state in a pill with a dot: "Scheduled".
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const QString &text = {}, Hue hue = Hue::Neutral, QWidget *parent = nullptr);

    void setState(const QString &text, Hue hue);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Hue m_hue;
};

/// A small rounded label with an optional icon: "✓ Push".
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Hue hue = Hue::Neutral, const QString &icon = {},
                 QWidget *parent = nullptr);

    void setTag(const QString &text, Hue hue, const QString &icon = {}, bool outlined = false);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Hue m_hue;
    bool m_outlined = false;
};

/// The name of a key in a frame.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace tuiwen::ui
