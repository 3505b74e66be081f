// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace tuiwen::ui::themes {

class Draft;

/// Name, type scale and spacing of a draft.
class Measures : public QWidget
{
    Q_OBJECT

public:
    explicit Measures(Draft &draft, QWidget *parent = nullptr);

    void refresh();

private:
    struct Field
    {
        QString path; ///< in the theme file
        QString unit; ///< "px", "em" or none
        double fallback;
        QDoubleSpinBox *box;
    };

    void add(const QString &name, const QString &path, const QString &unit, double least, double most,
             double step, double fallback);

    Draft &m_draft;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_bullets;
    QVector<Field> m_fields;
};

} // namespace tuiwen::ui::themes
