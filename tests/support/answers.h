// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

#include "core/base/error.h"

#include <QStringList>
#include <QVector>

#include <catch2/catch.hpp>

namespace tuiwen::test {

/// A prompter that was told the answers in advance. A question nobody expected fails the test.
class Answers final : public ui::Prompter
{
public:
    QVector<bool> decisions;      ///< next answers of ask(); false = cancel
    QVector<QString> texts;       ///< next answers of askText(); null = cancelled
    QVector<QString> passphrases; ///< next answers of askPassphrase()
    QVector<QStringList> files;   ///< next answers of chooseFiles()
    QVector<QString> saveFiles;   ///< next answers of chooseSaveFile()
    QStringList asked;            ///< titles of all questions, in order
    QStringList informed;         ///< titles of all notices
    QVector<Error> reported;      ///< all reported errors

    bool ask(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(decisions, title);
    }
    QString askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(texts, title);
    }
    QString askPassphrase(QWidget *, const QString &title, const QString &) override
    {
        return next(passphrases, title);
    }
    QStringList chooseFiles(QWidget *, const QString &title, const QString &) override
    {
        return next(files, title);
    }
    QString chooseSaveFile(QWidget *, const QString &title, const QString &,
                           const QString &) override
    {
        return next(saveFiles, title);
    }
    void inform(QWidget *, const QString &title, const QString &) override { informed << title; }
    void report(QWidget *, const QString &, const Error &error) override { reported << error; }

private:
    template<class T> T next(QVector<T> &answers, const QString &title)
    {
        asked << title;
        if (answers.isEmpty()) {
            FAIL_CHECK("nobody told the answer to: " << title.toStdString());
            return {};
        }
        return answers.takeFirst();
    }
};

} // namespace tuiwen::test
