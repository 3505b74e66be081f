// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogprompter.h"

#include "ui/errortext.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DialogPrompter", source);
}

void dress(QMessageBox &box, const QString &title, const QString &information, const QString &icon)
{
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setTextFormat(Qt::PlainText);
    box.setText(title);
    box.setInformativeText(information);
    box.setIconPixmap(style::pixmap(icon, style::palette().accent, 28, box.devicePixelRatioF()));
}

/// One line of text with a named label; null when cancelled.
QString askLine(QWidget *parent, const QString &title, const QString &label, const QString &initial,
                QLineEdit::EchoMode echo)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    auto *caption = new QLabel(label);
    caption->setWordWrap(true);
    auto *line = new QLineEdit(initial);
    line->setEchoMode(echo);
    line->setMinimumWidth(360);
    line->setAccessibleName(label);
    line->selectAll();
    caption->setBuddy(line);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    style::setVariant(buttons->button(QDialogButtonBox::Ok), "variant", QStringLiteral("primary"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(caption);
    layout->addWidget(line);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    line->setFocus();
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    return line->text().isNull() ? QStringLiteral("") : line->text();
}

} // namespace

bool DialogPrompter::ask(QWidget *parent, const QString &title, const QString &text,
                         const QString &action)
{
    QMessageBox box(parent);
    dress(box, title, text, QStringLiteral("circle-help"));
    auto *chosen = box.addButton(action, QMessageBox::AcceptRole);
    auto *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == chosen;
}

QString DialogPrompter::askText(QWidget *parent, const QString &title, const QString &label,
                                const QString &initial)
{
    return askLine(parent, title, label, initial, QLineEdit::Normal);
}

QString DialogPrompter::askPassphrase(QWidget *parent, const QString &title, const QString &text)
{
    return askLine(parent, title, text, {}, QLineEdit::Password);
}

QStringList DialogPrompter::chooseFiles(QWidget *parent, const QString &title,
                                        const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, m_folder, filter);
    if (!files.isEmpty()) {
        m_folder = QFileInfo(files.first()).absolutePath();
    }
    return files;
}

QString DialogPrompter::chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                                       const QString &filter)
{
    const QString folder = m_folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : m_folder;
    const QString file =
        QFileDialog::getSaveFileName(parent, title, folder + QLatin1Char('/') + name, filter);
    if (!file.isEmpty()) {
        m_folder = QFileInfo(file).absolutePath();
    }
    return file;
}

void DialogPrompter::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    dress(box, title, text, QStringLiteral("info"));
    box.addButton(QMessageBox::Ok);
    box.exec();
}

void DialogPrompter::report(QWidget *parent, const QString &what, const Error &error)
{
    const ErrorText words = describe(error);
    QMessageBox box(parent);
    QStringList paragraphs{words.title};
    for (const QString &part : {words.explanation, words.nextStep}) {
        if (!part.isEmpty()) {
            paragraphs << part;
        }
    }
    dress(box, what, paragraphs.join(QStringLiteral("\n\n")), QStringLiteral("circle-alert"));
    box.setDetailedText(
        text(QT_TRANSLATE_NOOP("DialogPrompter", "For support: %1")).arg(redacted(toText(error))));
    box.addButton(QMessageBox::Close);
    box.exec();
}

} // namespace tuiwen::ui
