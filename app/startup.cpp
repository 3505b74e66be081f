// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/logfile.h"
#include "app/newsroom.h"
#include "ui/mainwindow.h"
#include "ui/prompter.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>
#include <QtConcurrentRun>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tuiwen::app {

namespace {

/// Context of the sentences in this file.
struct Startup
{
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

/// Loads the words of a catalogue; false when it does not know any of the locale's languages.
bool install(QApplication &application, const QLocale &locale, const QString &name,
             const QString &folder, QLocale *spoken = nullptr)
{
    auto *translator = new QTranslator(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return false;
    }
    QApplication::installTranslator(translator);
    if (spoken != nullptr) {
        *spoken = QLocale(translator->language());
    }
    return true;
}

/// Dates, numbers and words speak one language: that of the catalogue, whatever the system's
/// settings mix.
void installTranslations(QApplication &application, const QString &language)
{
    const QString words = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("tuiwen");
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale spoken(QLocale::English);
    if (!install(application, locale, name, words, &spoken)) {
        (void)install(application, spoken, name, words);
    }
    // By name, because the system's own locale may format dates in a language of its own.
    locale = locale.language() == spoken.language()
                 ? QLocale(locale.language(), locale.script(), locale.territory())
                 : spoken;
    QLocale::setDefault(locale);
    (void)install(application, locale, QStringLiteral("qtbase"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

/// Restores the newest sound backup when the person wants it; true when it is worth opening again.
bool offerBackup(const DataFolder &folder, const Clock &clock, const Error &error,
                 ui::Prompter &prompter)
{
    for (const store::Backup &backup : store::Store::backupsOf(folder)) {
        if (!backup.sound) {
            continue;
        }
        const bool wanted = prompter.ask(
            nullptr, Startup::tr("The newsroom's database is damaged"),
            Startup::tr("%1\n\nThe last good backup is from %2. The damaged file is kept beside "
                        "it; nothing "
                        "is deleted.")
                .arg(error.detail,
                     inChina(backup.takenAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
            Startup::tr("Restore the backup"));
        if (!wanted) {
            return false;
        }
        const auto restored = store::Store::restore(folder, backup.path, clock);
        if (!restored) {
            prompter.report(nullptr, Startup::tr("The backup could not be restored"),
                            restored.error());
            return false;
        }
        return true;
    }
    prompter.report(nullptr,
                    Startup::tr("The newsroom's database is damaged and there is no good backup"),
                    error);
    return false;
}

void backUpDaily(Composition &desk, QWidget &window, ui::Prompter &prompter)
{
    const QVector<store::Backup> backups = store::Store::backupsOf(desk.folder);
    if (!backups.isEmpty() && desk.clock.now() - backups.first().takenAt < std::chrono::hours(24)) {
        return;
    }
    whenDone(desk.store->backup(desk.settings.get(backupsKeptSetting)), &window,
             [&window, &prompter](const Result<QString> &path) {
                 if (!path) {
                     prompter.report(&window, Startup::tr("Today's backup could not be written"),
                                     path.error());
                 }
             });
}

} // namespace

StudioOptions parseStudioOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Desktop publishing studio for WeChat Official Accounts"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Data folder of the newsroom."),
         QStringLiteral("DIR")},
        {QStringLiteral("lang"), QStringLiteral("Language of the window: en or zh_CN."),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("appearance"), QStringLiteral("light or dark."),
         QStringLiteral("APPEARANCE")},
        {QStringLiteral("empty"),
         QStringLiteral("Start an empty newsroom empty, without the sandbox's samples.")},
    });
    StudioOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        parser.showHelp(0);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
    options.folder = parser.isSet(QStringLiteral("data"))
                         ? DataFolder{QDir(parser.value(QStringLiteral("data"))).absolutePath()}
                         : DataFolder::standard();
    options.language = parser.value(QStringLiteral("lang"));
    options.appearance = parser.value(QStringLiteral("appearance"));
    options.empty = parser.isSet(QStringLiteral("empty"));
    if (!options.appearance.isEmpty() && options.appearance != QLatin1String("light") &&
        options.appearance != QLatin1String("dark")) {
        options.problem = QStringLiteral("--appearance is light or dark");
    }
    return options;
}

bool engineMayStart()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") &&
        !qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS")
             .contains(QStringLiteral("--no-sandbox"))) {
        std::fputs(
            "tuiwen-studio: the browser engine does not run as root with its process sandbox on.\n"
            "Start the studio as an ordinary user, or, for a test only, set "
            "QTWEBENGINE_DISABLE_SANDBOX=1.\n",
            stderr);
        return false;
    }
#endif
    return true;
}

Result<std::unique_ptr<Composition>> openDesk(const DataFolder &folder, const Clock &clock,
                                              ui::Prompter &prompter)
{
    Secret passphrase;
    QString hint;
    for (;;) {
        if (QFile::exists(folder.sealedSecrets()) && passphrase.isEmpty()) {
            const QString given = prompter.askPassphrase(
                nullptr, Startup::tr("Unlock the account secrets"),
                hint.isEmpty() ? Startup::tr("AppSecrets of this newsroom are sealed in a file. "
                                             "Without the passphrase nothing can be sent.")
                               : hint);
            passphrase = Secret(given);
        }
        auto desk = Composition::open(folder, clock, passphrase);
        if (desk) {
            if (auto logging = installLogFile(folder.logs(), QStringLiteral("studio")); !logging) {
                prompter.report(nullptr, Startup::tr("The log file cannot be written"),
                                logging.error());
            }
            return desk;
        }
        const Error error = desk.error();
        if (error.kind == ErrorKind::Auth && !passphrase.isEmpty()) {
            hint =
                Startup::tr("That passphrase does not open the file. Try again, or cancel to work "
                            "without sending.");
            passphrase = Secret();
            continue;
        }
        if (error.kind == ErrorKind::Storage && error.code == store::Store::Damaged) {
            if (offerBackup(folder, clock, error, prompter)) {
                continue;
            }
        } else {
            prompter.report(nullptr, Startup::tr("The newsroom could not be opened"), error);
        }
        return failure(error);
    }
}

void applyPreferences(QApplication &application, const Settings &settings,
                      const StudioOptions &options)
{
    installTranslations(application, options.language.isEmpty() ? settings.get(languageSetting)
                                                                : options.language);
    const QString wanted =
        options.appearance.isEmpty() ? settings.get(appearanceSetting) : options.appearance;
    ui::style::apply(application, wanted == QLatin1String("dark") ? ui::style::Appearance::Dark
                                  : wanted == QLatin1String("light")
                                      ? ui::style::Appearance::Light
                                      : ui::style::Appearance::System);
}

ui::Services servicesOf(Composition &desk, ui::Prompter &prompter)
{
    ui::Desk abilities;
    abilities.dataFolder = desk.folder.root;
    abilities.backup = [&desk](int keep) { return desk.store->backup(keep); };
    abilities.backups = [&desk] {
        return QtConcurrent::run([&desk]() -> Result<QVector<ui::BackupFile>> {
            QVector<ui::BackupFile> files;
            for (const store::Backup &backup : store::Store::backupsOf(desk.folder)) {
                files.append({backup.path, backup.takenAt, backup.bytes, backup.sound});
            }
            return files;
        });
    };
    abilities.adoptSandbox = [&desk] {
        return QtConcurrent::run([&desk] { return adoptSandboxAccounts(desk); });
    };
    abilities.sealSecrets = [&desk](const Secret &passphrase) {
        return QtConcurrent::run([&desk, passphrase] { return desk.useSealedFile(passphrase); });
    };
    return {desk.articles, desk.keep,   desk.media,      desk.accounts,         desk.alliance,
            desk.calendar, desk.pushes, desk.dispatcher, desk.store->changes(), prompter,
            desk.settings, desk.clock,  abilities,       &desk.gallery,        &desk.snippets};
}

void startBackgroundWork(Composition &desk, ui::MainWindow &window, ui::Prompter &prompter,
                         const StudioOptions &options)
{
    desk.dispatcher.start();
    backUpDaily(desk, window, prompter);
    if (options.empty) {
        return;
    }
    whenDone(QtConcurrent::run([&desk] { return fillEmptyNewsroom(desk); }), &window,
             [&window, &prompter](const Result<bool> &filled) {
                 if (!filled) {
                     prompter.report(&window,
                                     Startup::tr("The sandbox newsroom could not be prepared"),
                                     filled.error());
                 }
             });
}

} // namespace tuiwen::app
