// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/statement.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tuiwen::ui {

namespace {

constexpr int nameLimit = 40;

} // namespace

Statement::Statement(QWidget *parent)
    : QWidget(parent)
    , m_tick(new QCheckBox(this))
    , m_before(makeLabel({}))
    , m_name(new QLineEdit(this))
    , m_after(new ElidedLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_name->setMaxLength(nameLimit);
    m_name->setFixedWidth(108);
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setObjectName(QStringLiteral("person"));
    m_tick->setObjectName(QStringLiteral("statement"));
    row->addWidget(m_tick);
    row->addSpacing(6);
    row->addWidget(m_before);
    row->addSpacing(6);
    row->addWidget(m_name);
    row->addSpacing(3);
    row->addWidget(m_after, 1);
    connect(m_tick, &QCheckBox::toggled, this, &Statement::changed);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        // A word is given by the person whose name stands there: another name, another word.
        m_tick->setChecked(false);
        Q_EMIT changed();
    });
}

void Statement::setSentence(const QString &sentence)
{
    const qsizetype place = sentence.indexOf(QStringLiteral("%1"));
    m_before->setText(sentence.left(qMax<qsizetype>(place, 0)).trimmed());
    m_after->setFullText((place < 0 ? sentence : sentence.mid(place + 2)).trimmed());
    m_tick->setAccessibleName(sentence.arg(m_name->text()));
}

void Statement::setName(const QString &name)
{
    m_name->setText(name);
}

QString Statement::name() const
{
    return m_name->text().trimmed();
}

bool Statement::isTicked() const
{
    return m_tick->isChecked();
}

void Statement::setTicked(bool ticked)
{
    m_tick->setChecked(ticked);
}

} // namespace tuiwen::ui
