// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/grammar.h"

#include <QHash>

#include <array>
#include <memory>

namespace tuiwen::article {

namespace {

/// One line of the table: names, comment marks, quotes and keywords, each list separated by blanks.
struct Row
{
    const char *names;
    Grammar::Shape shape;
    const char *lineComments;
    const char *block; ///< "open close"
    const char *quotes;
    const char *longQuotes;
    const char *keywords;
};

using Shape = Grammar::Shape;

constexpr char cLike[] = "/* */";

constexpr std::array rows{
    Row{"c h", Shape::Words, "//", cLike, "\"'", "",
        "auto break case char const continue default do double else enum extern float for goto if "
        "inline int long "
        "register restrict return short signed sizeof static struct switch typedef union unsigned "
        "void volatile "
        "while bool true false NULL #include #define #ifdef #ifndef #endif #if #else #pragma"},
    Row{"cpp c++ cc cxx hpp arduino", Shape::Words, "//", cLike, "\"'", "",
        "alignas auto bool break case catch char class concept const consteval constexpr "
        "const_cast continue co_await "
        "co_return co_yield decltype default delete do double dynamic_cast else enum explicit "
        "export extern false "
        "final float for friend goto if inline int long mutable namespace new noexcept nullptr "
        "operator override "
        "private protected public reinterpret_cast requires return short signed sizeof static "
        "static_assert "
        "static_cast struct switch template this throw true try typedef typename union unsigned "
        "using virtual void "
        "volatile while #include #define #ifdef #ifndef #endif #if #else #pragma"},
    Row{"java", Shape::Words, "//", cLike, "\"'", "",
        "abstract assert boolean break byte case catch char class const continue default do double "
        "else enum extends "
        "final finally float for if implements import instanceof int interface long native new "
        "null package private "
        "protected public record return short static strictfp super switch synchronized this throw "
        "throws transient "
        "true false try var void volatile while"},
    Row{"kotlin kt kts", Shape::Words, "//", cLike, "\"'", "",
        "abstract as break by class companion const continue data do else enum false final finally "
        "for fun if import "
        "in init inline interface internal is lateinit null object open operator override package "
        "private protected "
        "public return sealed super suspend this throw true try typealias val var when where "
        "while"},
    Row{"swift", Shape::Words, "//", cLike, "\"", "",
        "as associatedtype async await break case catch class continue default defer deinit do "
        "else enum extension "
        "false fileprivate for func guard if import in init inout internal is let nil open "
        "operator private protocol "
        "public repeat return self Self static struct subscript super switch throw throws true try "
        "typealias var "
        "where while"},
    Row{"go golang", Shape::Words, "//", cLike, "\"'", "`",
        "break case chan const continue default defer else fallthrough for func go goto if import "
        "interface map "
        "package range return select struct switch type var nil true false iota bool byte error "
        "float32 float64 int "
        "int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64"},
    Row{"rust rs", Shape::Words, "//", cLike, "\"", "",
        "as async await break const continue crate dyn else enum extern false fn for if impl in "
        "let loop match mod "
        "move mut pub ref return self Self static struct super trait true type unsafe use where "
        "while bool char f32 "
        "f64 i8 i16 i32 i64 isize str u8 u16 u32 u64 usize String Vec Option Result"},
    Row{"javascript js jsx mjs node", Shape::Words, "//", cLike, "\"'", "`",
        "async await break case catch class const continue debugger default delete do else export "
        "extends false "
        "finally for from function get if import in instanceof let new null of return set static "
        "super switch this "
        "throw true try typeof undefined var void while yield"},
    Row{"typescript ts tsx", Shape::Words, "//", cLike, "\"'", "`",
        "abstract any as async await boolean break case catch class const continue declare default "
        "delete do else "
        "enum export extends false finally for from function get if implements import in infer "
        "instanceof interface "
        "is keyof let namespace never new null number of private protected public readonly return "
        "set static string "
        "super switch this throw true try type typeof undefined unknown var void while yield"},
    Row{"python py python3", Shape::Words, "#", "", "\"'", "triple",
        "and as assert async await break class continue def del elif else except False finally for "
        "from global if "
        "import in is lambda None nonlocal not or pass raise return True try while with yield "
        "self"},
    Row{"ruby rb", Shape::Words, "#", "", "\"'", "",
        "alias and begin break case class def defined do else elsif end ensure false for if in "
        "module next nil not or "
        "redo rescue retry return self super then true undef unless until when while yield "
        "require"},
    Row{"php", Shape::Words, "// #", cLike, "\"'", "",
        "abstract and array as break case catch class const continue declare default do echo else "
        "elseif empty enum "
        "extends final finally fn for foreach function global if implements include instanceof "
        "interface isset list "
        "match namespace new null or print private protected public readonly require return static "
        "switch throw "
        "trait true false try use var while yield"},
    Row{"csharp cs c#", Shape::Words, "//", cLike, "\"'", "",
        "abstract as async await base bool break byte case catch char class const continue decimal "
        "default delegate "
        "do double else enum event explicit false finally float for foreach get if in int "
        "interface internal is lock "
        "long namespace new null object out override params private protected public readonly "
        "record ref return "
        "sealed set short static string struct switch this throw true try typeof uint using var "
        "virtual void while"},
    Row{"scala", Shape::Words, "//", cLike, "\"'", "",
        "abstract case catch class def do else extends false final finally for if implicit import "
        "lazy match new null "
        "object override package private protected return sealed super this throw trait true try "
        "type val var while "
        "with yield"},
    Row{"groovy gradle", Shape::Words, "//", cLike, "\"'", "",
        "abstract as assert boolean break case catch class const continue def default do double "
        "else enum extends "
        "false final finally float for if implements import in instanceof int interface long new "
        "null package private "
        "protected public return static super switch this throw throws true try void while"},
    Row{"dart", Shape::Words, "//", cLike, "\"'", "",
        "abstract as async await bool break case catch class const continue default do double "
        "dynamic else enum "
        "extends extension false final finally for get if implements import in int is late library "
        "mixin new null "
        "required return set static String super switch this throw true try typedef var void while "
        "with yield"},
    Row{"lua", Shape::Words, "--", "--[[ ]]", "\"'", "",
        "and break do else elseif end false for function goto if in local nil not or repeat return "
        "then true until "
        "while"},
    Row{"r", Shape::Words, "#", "", "\"'", "",
        "break else FALSE for function if in library NA NULL next repeat return TRUE while"},
    Row{"sql mysql postgresql plsql sqlite", Shape::Words, "-- #", cLike, "'\"", "",
        "add all alter and as asc auto_increment begin between bigint by case change char charset "
        "check collate column "
        "comment commit constraint create database datetime decimal default delete desc describe "
        "distinct drop else "
        "end engine exists explain foreign from full function group having if in index inner "
        "insert int into is "
        "isolation join key left level like limit lock not null on or order outer primary "
        "procedure read references "
        "replace return right rollback row rows select session set show smallint start table text "
        "then timestamp "
        "tinyint to transaction trigger truncate union unique unsigned update use using values "
        "varchar view when where "
        "with write"},
    Row{"bash sh shell zsh console terminal", Shape::Words, "#", "", "\"'", "",
        "if then else elif fi for in do done while until case esac function return exit export "
        "local readonly set unset "
        "source echo sudo cd"},
    Row{"powershell ps1", Shape::Words, "#", "<# #>", "\"'", "",
        "begin break catch class continue do else elseif end exit finally for foreach function if "
        "in param process "
        "return switch throw trap try until while"},
    Row{"dockerfile docker", Shape::Words, "#", "", "\"'", "",
        "FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD "
        "STOPSIGNAL HEALTHCHECK SHELL "
        "AS"},
    Row{"css scss less", Shape::Words, "//", cLike, "\"'", "",
        "@media @import @keyframes @font-face @include @mixin @extend @use !important"},
    Row{"html xml svg vue xhtml jsp", Shape::Markup, "", "", "", "", ""},
    Row{"json jsonc json5", Shape::Json, "//", cLike, "\"", "", "true false null"},
    Row{"yaml yml", Shape::Keys, "#", "", "\"'", "", "true false null yes no"},
    Row{"properties ini toml conf cfg env dotenv", Shape::Keys, "# ;", "", "\"", "", "true false"},
    Row{"diff patch", Shape::Diff, "", "", "", "", ""},
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::unique_ptr<Grammar> build(const Row &row)
{
    auto grammar = std::make_unique<Grammar>();
    grammar->shape = row.shape;
    const QStringList keywords = words(row.keywords);
    grammar->keywords = QSet<QString>(keywords.begin(), keywords.end());
    grammar->lineComments = words(row.lineComments);
    const QStringList block = words(row.block);
    if (block.size() == 2) {
        grammar->blockOpen = block[0];
        grammar->blockClose = block[1];
    }
    grammar->quotes = QString::fromLatin1(row.quotes);
    grammar->tripleQuotes = qstrcmp(row.longQuotes, "triple") == 0;
    grammar->longQuotes = grammar->tripleQuotes ? QString() : QString::fromLatin1(row.longQuotes);
    grammar->ignoresCase = QByteArray(row.names).startsWith("sql");
    return grammar;
}

} // namespace

const Grammar *grammarFor(const QString &language)
{
    // A grammar is built when its language is first met: most articles need one or none.
    thread_local std::array<std::unique_ptr<Grammar>, rows.size()> built;
    thread_local QHash<QString, std::size_t> byName;
    if (byName.isEmpty()) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const QString &name : words(rows[i].names)) {
                byName.insert(name, i);
            }
        }
    }
    const auto known = byName.constFind(language.toLower());
    if (known == byName.constEnd()) {
        return nullptr;
    }
    std::unique_ptr<Grammar> &grammar = built[*known];
    if (!grammar) {
        grammar = build(rows[*known]);
    }
    return grammar.get();
}

} // namespace tuiwen::article
