// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/measures.h"

#include "ui/themes/draft.h"
#include "ui/widgets/button.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace tuiwen::ui::themes {

namespace {

/// "1.75", "16px", "1.2em" as a number; the first value of a list.
double numberOf(const QString &text, double fallback)
{
    QString digits = text.section(QLatin1Char(' '), 0, 0);
    digits.remove(QStringLiteral("px")).remove(QStringLiteral("em"));
    bool ok = false;
    const double number = digits.toDouble(&ok);
    return ok ? number : fallback;
}

} // namespace

Measures::Measures(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit)
    , m_bullets(new QLineEdit)
{
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name->setObjectName(QStringLiteral("themeName"));
    m_name->setMaxLength(30);
    m_name->setMaximumWidth(360);
    m_bullets->setMaximumWidth(160);
    m_form->addRow(tr("Name"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            QJsonObject theme = m_draft.theme();
            theme.insert(QStringLiteral("name"), text.trimmed());
            theme.insert(QStringLiteral("nameEn"), text.trimmed());
            m_draft.change(theme, QStringLiteral("name"));
        }
    });
    const QString article = QStringLiteral("blocks.article.style.");
    add(tr("Text"), article + QStringLiteral("font-size"), QStringLiteral("px"), 14, 20, 1, 17);
    add(tr("Line height"), article + QStringLiteral("line-height"), {}, 1.4, 2.4, 0.05, 1.6);
    add(tr("Letter spacing"), article + QStringLiteral("letter-spacing"), QStringLiteral("px"), 0, 3,
        0.1, 0);
    add(tr("Space between paragraphs"), QStringLiteral("sizes.block"), QStringLiteral("em"), 0, 3, 0.1,
        1);
    add(tr("First line indent"), QStringLiteral("blocks.paragraph.style.text-indent"),
        QStringLiteral("em"), 0, 2, 2, 0);
    add(tr("Heading 1"), QStringLiteral("sizes.h1"), QStringLiteral("px"), 16, 36, 1, 22);
    add(tr("Heading 2"), QStringLiteral("sizes.h2"), QStringLiteral("px"), 15, 32, 1, 20);
    add(tr("Heading 3"), QStringLiteral("sizes.h3"), QStringLiteral("px"), 14, 28, 1, 18);
    add(tr("Tables and notes"), QStringLiteral("sizes.small"), QStringLiteral("px"), 12, 18, 1, 15);
    add(tr("Captions"), QStringLiteral("sizes.tiny"), QStringLiteral("px"), 12, 16, 1, 14);
    m_bullets->setObjectName(QStringLiteral("bullets"));
    m_form->addRow(tr("List marks"), m_bullets);
    m_bullets->setToolTip(tr("One per level of nesting, separated by spaces"));
    connect(m_bullets, &QLineEdit::textEdited, this, [this](const QString &text) {
        QJsonArray marks;
        for (const QString &mark : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            marks.append(mark.left(4));
        }
        if (!marks.isEmpty()) {
            m_draft.set(QStringLiteral("bullets"), marks, QStringLiteral("bullets"));
        }
    });
}

void Measures::add(const QString &name, const QString &path, const QString &unit, double least,
                   double most, double step, double fallback)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(path);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(step < 0.1 ? 2 : step < 1 ? 1 : 0);
    box->setSuffix(unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
    box->setAccessibleName(name);
    box->setMaximumWidth(160);
    m_form->addRow(name, box);
    m_fields.append({path, unit, fallback, box});
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, path, unit, fallback](double value) {
        const bool nothing = value == 0 && fallback == 0;
        const QString number = QString::number(std::round(value * 100) / 100);
        m_draft.set(path, nothing ? QString() : number + unit, path);
    });
}

void Measures::refresh()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QSignalBlocker quiet(field.box);
        field.box->setValue(numberOf(m_draft.value(field.path).toString(), field.fallback));
    }
    if (!m_name->hasFocus()) {
        m_name->setText(m_draft.value(QStringLiteral("name")).toString());
    }
    if (!m_bullets->hasFocus()) {
        QStringList marks;
        for (const QJsonValue mark : m_draft.value(QStringLiteral("bullets")).toArray()) {
            marks << mark.toString();
        }
        m_bullets->setText(marks.join(QLatin1Char(' ')));
    }
}

} // namespace tuiwen::ui::themes
