// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

const QString root = QStringLiteral(TUIWEN_SOURCE_DIR);

QStringList filesUnder(const QStringList &folders, const QStringList &endings)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + QLatin1Char('/') + folder, endings, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(root).relativeFilePath(walk.next());
            if (!path.contains(QStringLiteral("node_modules/"))) {
                files << path;
            }
        }
    }
    files.sort();
    return files;
}

QString contents(const QString &path)
{
    QFile file(root + QLatin1Char('/') + path);
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#include\\s+[\"<]([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(contents(path));
    while (matches.hasNext()) {
        includes << matches.next().captured(1);
    }
    return includes;
}

/// "core/push" for core/push/outbox.h, "ui/editor", "app", "ui" for files directly in ui.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() >= 3) {
        return parts.at(0) + QLatin1Char('/') + parts.at(1);
    }
    return parts.at(0);
}

/// Which core rooms a core room may include; the services on top of others are named here too.
const QMap<QString, QStringList> coreMay{
    {QStringLiteral("core/base"), {}},
    {QStringLiteral("core/domain"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/store"), {QStringLiteral("core/base"), QStringLiteral("core/domain")}},
    {QStringLiteral("core/secrets"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/calendar"), {QStringLiteral("core/base"), QStringLiteral("core/domain")}},
    {QStringLiteral("core/wechat"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"),
      QStringLiteral("core/secrets/secretstore.h")}},
    {QStringLiteral("core/media"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/store"),
      QStringLiteral("core/wechat")}},
    {QStringLiteral("core/math"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/article"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"),
      QStringLiteral("core/math/formula.h")}},
    {QStringLiteral("core/keep"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/store"),
      QStringLiteral("core/article")}},
    {QStringLiteral("core/snippets"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/article"),
      QStringLiteral("core/calendar/service.h")}},
    {QStringLiteral("core/themes"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/article")}},
    {QStringLiteral("core/exporter"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/article"),
      QStringLiteral("core/media/service.h")}},
    {QStringLiteral("core/account"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/store"),
      QStringLiteral("core/secrets"), QStringLiteral("core/wechat")}},
    {QStringLiteral("core/alliance"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/store")}},
    {QStringLiteral("core/push"),
     {QStringLiteral("core/base"), QStringLiteral("core/domain"), QStringLiteral("core/store"),
      QStringLiteral("core/wechat"), QStringLiteral("core/article"), QStringLiteral("core/media"),
      QStringLiteral("core/calendar"), QStringLiteral("core/account/service.h")}},
    {QStringLiteral("core/sandbox"), {QStringLiteral("core/base"), QStringLiteral("core/domain")}},
};

bool allowedInCore(const QString &file, const QString &include)
{
    const QString room = roomOf(file);
    if (include.startsWith(room + QLatin1Char('/'))) {
        return true;
    }
    // The article service is where the pure pipeline meets the store and the pictures.
    static const QSet<QString> serviceFiles{QStringLiteral("core/article/service.h"),
                                            QStringLiteral("core/article/service.cpp")};
    if (serviceFiles.contains(file) && (include.startsWith(QStringLiteral("core/store/")) ||
                                        include == QStringLiteral("core/media/service.h") ||
                                        include == QStringLiteral("core/math/service.h"))) {
        return true;
    }
    for (const QString &allowed : coreMay.value(room)) {
        if (include == allowed || include.startsWith(allowed + QLatin1Char('/'))) {
            return true;
        }
    }
    return false;
}

bool allowedInUi(const QString &include)
{
    if (include.startsWith(QStringLiteral("core/base/")) ||
        include.startsWith(QStringLiteral("core/domain/")) ||
        include == QStringLiteral("core/store/changes.h") ||
        include == QStringLiteral("core/article/darkmode.h") ||
        include == QStringLiteral("core/push/dispatcher.h")) {
        return true;
    }
    return include.endsWith(QStringLiteral("/service.h"));
}

} // namespace

TEST_CASE("rooms include only what lies below them")
{
    QStringList broken;
    for (const QString &file :
         filesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                    {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        for (const QString &include : includesOf(file)) {
            const bool ours = include.startsWith(QStringLiteral("core/")) ||
                              include.startsWith(QStringLiteral("ui/")) ||
                              include.startsWith(QStringLiteral("app/")) ||
                              include.startsWith(QStringLiteral("tests/"));
            bool fine = true;
            if (file.startsWith(QStringLiteral("core/"))) {
                fine = !ours || (include.startsWith(QStringLiteral("core/")) &&
                                 allowedInCore(file, include));
                fine = fine && !include.startsWith(QStringLiteral("QtWidgets")) &&
                       include != QStringLiteral("QWidget") &&
                       !include.startsWith(QStringLiteral("QWebEngine"));
            } else if (file.startsWith(QStringLiteral("ui/"))) {
                fine = !ours || include.startsWith(QStringLiteral("ui/")) || allowedInUi(include);
                fine = fine && !include.startsWith(QStringLiteral("QSql")) &&
                       !include.startsWith(QStringLiteral("QNetworkAccess"));
            } else {
                fine = !include.startsWith(QStringLiteral("tests/"));
            }
            if (!fine) {
                broken << file + QStringLiteral(" includes ") + include;
            }
        }
    }
    INFO(broken.join(QLatin1Char('\n')).toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("a page never includes another page")
{
    // Rooms of ui that every page may build on.
    const QSet<QString> shared{QStringLiteral("ui"),         QStringLiteral("ui/style"),
                               QStringLiteral("ui/widgets"), QStringLiteral("ui/webview"),
                               QStringLiteral("ui/preview"), QStringLiteral("ui/push"),
                               QStringLiteral("ui/snippets"),
                               QStringLiteral("ui/keep"),      QStringLiteral("ui/exporting"),
                               QStringLiteral("ui/pictures"), QStringLiteral("ui/cover")};
    QStringList broken;
    for (const QString &file :
         filesUnder({QStringLiteral("ui")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        const QString room = roomOf(file);
        if (room == QStringLiteral("ui")) {
            continue;
        }
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(QStringLiteral("ui/")) && roomOf(include) != room &&
                !shared.contains(roomOf(include))) {
                broken << file + QStringLiteral(" includes ") + include;
            }
        }
    }
    INFO(broken.join(QLatin1Char('\n')).toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("files stay small and say their licence")
{
    QStringList broken;
    for (const QString &file :
         filesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                     QStringLiteral("tests")},
                    {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.ts")})) {
        const QString text = contents(file);
        const auto lines = text.count(QLatin1Char('\n'));
        const int most = file.startsWith(QStringLiteral("tests/")) ? 600
                         : file.endsWith(QStringLiteral(".h"))     ? 150
                                                                   : 400;
        if (lines > most) {
            broken << QStringLiteral("%1 has %2 lines (at most %3)").arg(file).arg(lines).arg(most);
        }
        if (!text.startsWith(QStringLiteral("// SPDX-FileCopyrightText:"))) {
            broken << file + QStringLiteral(" does not start with its SPDX lines");
        }
    }
    INFO(broken.join(QLatin1Char('\n')).toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("nobody reads the wall clock but the clock, nobody opens message boxes but the prompter")
{
    const QRegularExpression clock(
        QStringLiteral("QDateTime::currentDateTime|QDateTime::currentMSecs|QDate::currentDate|"
                       "QTime::currentTime"));
    const QRegularExpression boxes(QStringLiteral(
        "QMessageBox::(question|warning|critical|information)|QFileDialog::get|QInputDialog::get"));
    const QRegularExpression insecure(
        QStringLiteral("ignoreSslErrors|setInsecureFallback|VerifyNone"));
    QStringList broken;
    for (const QString &file :
         filesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                    {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        const QString text = contents(file);
        if (file != QStringLiteral("core/base/clock.cpp") && clock.match(text).hasMatch()) {
            broken << file + QStringLiteral(" reads the wall clock");
        }
        if (file != QStringLiteral("ui/dialogprompter.cpp") && boxes.match(text).hasMatch()) {
            broken << file + QStringLiteral(" opens a dialog past the Prompter");
        }
        if (insecure.match(text).hasMatch()) {
            broken << file + QStringLiteral(" weakens TLS or the keychain");
        }
    }
    INFO(broken.join(QLatin1Char('\n')).toStdString());
    CHECK(broken.isEmpty());
}
