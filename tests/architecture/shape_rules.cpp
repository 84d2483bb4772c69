// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestFile = 600;
constexpr int kLongestFunction = 60;

bool isCpp(const SourceFile& file)
{
    return file.path.endsWith(u".cpp"_s) || file.path.endsWith(u".h"_s);
}

std::vector<Finding> longFile(const SourceFile& file)
{
    if (!isCpp(file) || file.lines.size() <= kLongestFile)
        return {};
    return {{file.path, u"%1 lines"_s.arg(file.lines.size())}};
}

/// A function at namespace scope opens and closes with a brace in the first column: that is how they are formatted.
std::vector<Finding> longFunction(const SourceFile& file)
{
    std::vector<Finding> findings;
    // Tables of words: a line a word, and nothing happens in them.
    if (file.path.startsWith(u"ui/text/"_s) && file.path.endsWith(u"_words.cpp"_s))
        return findings;
    qsizetype begin = -1;
    for (qsizetype i = 0; isCpp(file) && i < file.code.size(); ++i) {
        if (file.code[i] == u"{"_s)
            begin = i;
        if (!file.code[i].startsWith(u'}') || begin < 0)
            continue;
        if (const auto lines = i - begin - 1; lines > kLongestFunction)
            findings.push_back({u"%1:%2"_s.arg(file.path).arg(begin), u"%1 lines"_s.arg(lines)});
        begin = -1;
    }
    return findings;
}

std::vector<Finding> firstLines(const SourceFile& file)
{
    if (!isCpp(file))
        return {};
    const bool licensed = file.lines.value(0).startsWith(u"// SPDX-FileCopyrightText: "_s) &&
                          file.lines.value(1) == u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;
    if (!licensed)
        return {{file.path + u":1"_s, u"no SPDX lines"_s}};
    if (file.path.endsWith(u".h"_s) && !file.lines.contains(u"#pragma once"_s))
        return {{file.path + u":3"_s, u"no #pragma once"_s}};
    return {};
}

} // namespace

std::vector<Rule> shapeRules()
{
    const QString longBody =
        u"void f()\n{\n"_s + u"    step();\n"_s.repeated(kLongestFunction + 1) + u"}\n"_s;
    return {
        {u"No file is longer than 600 lines"_s,
         u"Most have under 400; past 600 there are two rooms in one file."_s,
         &longFile,
         sourceFile(u"core/base/x.cpp"_s, u"int a;\n"_s.repeated(kLongestFile + 1))},
        {u"No function is longer than 60 lines"_s,
         u"Most have 5 to 25; menus, actions and forms are where growth begins, and they are data."_s,
         &longFunction,
         sourceFile(u"core/base/x.cpp"_s, longBody)},
        {u"Source files begin with their two SPDX lines, headers with #pragma once"_s,
         u"The licence of a file that was copied elsewhere is still known there."_s,
         &firstLines,
         sourceFile(u"core/base/x.h"_s, u"#pragma once\n"_s)},
    };
}

} // namespace seraph::tests
