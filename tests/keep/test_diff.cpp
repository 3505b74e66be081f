// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "core/keep/diff.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace tuiwen;
using namespace tuiwen::keep;
using article::Node;
using article::NodeType;

namespace {

Node documentOf(const QByteArray &markdown)
{
    const auto imported = article::importMarkdown(markdown);
    REQUIRE_OK(imported);
    return imported->document;
}

QString textOf(const std::vector<Node> &nodes)
{
    QString text;
    for (const Node &node : nodes) {
        text += node.text;
    }
    return text;
}

/// "same[-gone-]{+new+}(~format~)"
QString shown(const std::vector<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        switch (piece.change) {
        case Change::Same:
            text += textOf(piece.after);
            break;
        case Change::Deleted:
            text += QStringLiteral("[-%1-]").arg(textOf(piece.before));
            break;
        case Change::Inserted:
            text += QStringLiteral("{+%1+}").arg(textOf(piece.after));
            break;
        case Change::Changed:
            text += QStringLiteral("(~%1~)").arg(textOf(piece.after));
            break;
        }
    }
    return text;
}

/// One letter per top-level block: = same, + inserted, - deleted, ~ changed; moved in capitals.
QString fates(const BlockDiff &diff)
{
    QString text;
    for (const BlockDiff &child : diff.children) {
        const char *letters = child.moved != 0 ? "=PM~" : "=+-~";
        text += QLatin1Char(letters[static_cast<int>(child.change)]);
    }
    return text;
}

void checkBothSides(const Node &before, const Node &after)
{
    const BlockDiff diff = compare(before, after);
    REQUIRE(beforeOf(diff) == before);
    REQUIRE(afterOf(diff) == after);
}

QVector<QByteArray> corpus()
{
    QVector<QByteArray> texts;
    QDir folder(QStringLiteral(TUIWEN_TEST_DATA "/article"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts << file.readAll();
    }
    return texts;
}

const QByteArray sample =
    "# 月到中秋\n\n图书馆夜场延长到十点,赏月露台开放。\n\n- 桂花茶席\n- 兔儿灯手作\n\n"
    "| 日期 | 活动 |\n| --- | --- |\n| 25日 | 诗词夜读 |\n\n> 但愿人长久\n\n"
    "```cpp\nint main() {}\n```\n\n1. **粗体**与[链接](https://example.com)\n\n---\n\n最后一段。\n";

} // namespace

TEST_CASE("Chinese is compared by characters, other words whole")
{
    const auto pieces = [](const char *before, const char *after) {
        const BlockDiff diff = compare(documentOf(before), documentOf(after));
        REQUIRE(diff.children.size() == 1);
        return shown(diff.children[0].pieces);
    };
    CHECK(pieces("夜场延长到十点", "夜场延长到十一点") == QStringLiteral("夜场延长到十{+一+}点"));
    CHECK(pieces("我们读 books 在馆内", "我们读 magazines 在馆内") ==
          QStringLiteral("我们读 [-books-]{+magazines+} 在馆内"));
    CHECK(pieces("赏月露台开放", "赏月**露台**开放") == QStringLiteral("赏月(~露台~)开放"));
    CHECK(pieces("hello world again", "hel**lo** world again") ==
          QStringLiteral("(~hello~) world again"));
    CHECK(pieces("用 𠮷 字测试这一段", "用 𠮶 字测试这一段") ==
          QStringLiteral("用 [-𠮷-]{+𠮶+} 字测试这一段"));
}

TEST_CASE("agreements by accident inside a rewritten sentence do not tear it apart")
{
    const BlockDiff diff =
        compare(documentOf("开头相同的话,甲乙丙丁戊的己庚辛壬癸,结尾也是相同的话。"),
                documentOf("开头相同的话,子丑寅卯辰的巳午未申酉,结尾也是相同的话。"));
    REQUIRE(diff.children.size() == 1);
    CHECK(shown(diff.children[0].pieces) ==
          QStringLiteral("开头相同的话,[-甲乙丙丁戊的己庚辛壬癸-]{+子丑寅卯辰的巳午未申酉+},"
                         "结尾也是相同的话。"));
}

TEST_CASE("blocks are the same, new, gone, changed or moved")
{
    const Node before =
        documentOf("甲段落的文字一\n\n乙段落的文字二\n\n丙是另外一件事情\n\n丁说的是别的");
    const auto fate = [&](const char *after) {
        const Node now = documentOf(after);
        checkBothSides(before, now);
        return fates(compare(before, now));
    };
    CHECK(fate("甲段落的文字一\n\n新来的一段话说天气\n\n乙段落的文字二\n\n丙是另外一件事情\n\n丁说"
               "的是别的") == u"=+===");
    CHECK(fate("甲段落的文字一\n\n丙是另外一件事情\n\n丁说的是别的") == u"=-==");
    CHECK(fate("甲段落的文字一\n\n乙段落改过的文字二\n\n丙是另外一件事情\n\n丁说的是别的") ==
          u"=~==");
    CHECK(fate("乙段落的文字二\n\n丙是另外一件事情\n\n甲段落的文字一\n\n丁说的是别的") == u"M==P=");
    CHECK(fate("## 甲段落的文字一\n\n乙段落的文字二\n\n丙是另外一件事情\n\n丁说的是别的") ==
          u"~===");
    CHECK(fate("丁说的是别的\n\n甲段落的文字一改\n\n乙段落的文字二\n\n丙是另外一件事情") == u"P~==M");
    CHECK(compare(before, before).change == Change::Same);
    CHECK(countChanges(compare(
              before,
              documentOf(
                  "乙段落的文字二\n\n丙是另外一件事情\n\n甲段落的文字一\n\n丁说的是别的"))) == 1);
}

TEST_CASE("a changed cell or list item is found inside its table or list")
{
    QByteArray changed = sample;
    changed.replace("诗词夜读", "诗词晨读").replace("兔儿灯手作", "兔儿灯手作与展示");
    const BlockDiff diff = compare(documentOf(sample), documentOf(changed));
    QStringList found;
    const std::function<void(const BlockDiff &)> visit = [&](const BlockDiff &block) {
        if (block.change == Change::Changed && !block.pieces.empty()) {
            found << shown(block.pieces);
        }
        for (const BlockDiff &child : block.children) {
            visit(child);
        }
    };
    visit(diff);
    CHECK(found == QStringList{QStringLiteral("兔儿灯手作{+与展示+}"),
                               QStringLiteral("诗词[-夜-]{+晨+}读")});
}

TEST_CASE("either document can be read out of the comparison, whatever the two are")
{
    QVector<QByteArray> texts = corpus();
    REQUIRE(texts.size() >= 3);
    texts << sample << "只有一句话"
          << "";
    for (const QByteArray &one : texts) {
        for (const QByteArray &other : texts) {
            checkBothSides(documentOf(one), documentOf(other));
        }
    }
}

TEST_CASE("either document can be read out after random edits, and each one taken back alone")
{
    QRandomGenerator random(815);
    const QStringList lines =
        QString::fromUtf8(sample).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (int round = 0; round < 120; ++round) {
        QStringList edited = lines;
        for (int edits = random.bounded(1, 6); edits > 0; --edits) {
            const auto at = random.bounded(int(edited.size()));
            switch (random.bounded(5)) {
            case 0:
                edited.removeAt(at);
                break;
            case 1:
                edited.insert(at, QStringLiteral("插入的段落 %1 与 words").arg(random.bounded(9)));
                break;
            case 2:
                edited.move(at, random.bounded(int(edited.size())));
                break;
            case 3:
                edited[at].insert(random.bounded(int(edited[at].size()) + 1), QStringLiteral("改"));
                break;
            default:
                edited[at].remove(random.bounded(int(edited[at].size())), 2);
            }
            if (edited.isEmpty()) {
                edited << QStringLiteral("空");
            }
        }
        const Node before = documentOf(sample);
        const Node after = documentOf(edited.join(QStringLiteral("\n\n")).toUtf8());
        const BlockDiff diff = compare(before, after);
        REQUIRE(beforeOf(diff) == before);
        REQUIRE(afterOf(diff) == after);
        // Taking back one change after the other ends where it began.
        Node now = after;
        for (int guard = 0; now != before; ++guard) {
            REQUIRE(guard < 60);
            const BlockDiff left = compare(before, now);
            int index = 0;
            while (left.children.at(static_cast<size_t>(index)).change == Change::Same) {
                ++index;
            }
            const Node next = takenBack(left, index);
            REQUIRE(next != now);
            now = next;
        }
    }
}

TEST_CASE("taking back never leaves an empty document")
{
    const Node before = documentOf("甲\n\n乙");
    Node empty;
    const BlockDiff diff = compare(empty, before);
    CHECK(fates(diff) == u"++");
    BlockDiff one = diff;
    one.children.pop_back();
    CHECK(takenBack(one, 0) == article::emptyDocument());
    CHECK(takenBack(diff, 7) == before);
}

TEST_CASE("huge documents without anything in common are compared within bounds")
{
    const auto huge = [](int seed, int blocks, int length) {
        QRandomGenerator random(static_cast<quint32>(seed));
        Node document;
        for (int i = 0; i < blocks; ++i) {
            QString text;
            for (int j = 0; j < length; ++j) {
                text += QChar(0x4e00 + random.bounded(40));
            }
            Node paragraph = article::blockNode(NodeType::Paragraph);
            paragraph.children.push_back(article::textNode(text));
            document.children.push_back(std::move(paragraph));
        }
        return document;
    };
    SECTION("many short blocks")
    {
        checkBothSides(huge(1, 8000, 30), huge(2, 7000, 30));
    }
    SECTION("a few very long blocks")
    {
        checkBothSides(huge(3, 3, 60000), huge(4, 3, 60000));
    }
    SECTION("all blocks alike")
    {
        checkBothSides(huge(5, 3000, 1), huge(6, 3000, 1));
    }
}
