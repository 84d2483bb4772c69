// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <iterator>

namespace seraph::tests {
namespace {

std::vector<Rule> allRules()
{
    std::vector<Rule> rules = includeRules();
    for (const auto& more : {textRules(), shapeRules()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

const std::vector<SourceFile>& tree()
{
    static const std::vector<SourceFile> files = readSourceTree(QStringLiteral(SERAPH_SOURCE_DIR));
    return files;
}

} // namespace

TEST_CASE("The source keeps every rule of the house", "[architecture]")
{
    REQUIRE(tree().size() > 40);
    for (const Rule& rule : allRules()) {
        DYNAMIC_SECTION(rule.name.toStdString())
        {
            for (const SourceFile& file : tree()) {
                for (const Finding& finding : rule.check(file)) {
                    FAIL_CHECK(finding.where.toStdString()
                               << ": " << finding.what.toStdString()
                               << "\n  rule: " << rule.name.toStdString()
                               << "\n  why:  " << rule.rationale.toStdString());
                }
            }
        }
    }
}

TEST_CASE("Every rule finds the sample that breaks it", "[architecture]")
{
    for (const Rule& rule : allRules()) {
        INFO(rule.name.toStdString());
        CHECK(rule.check(rule.badSample).size() == 1);
    }
}

TEST_CASE("A rule reads code and not what comments say about it", "[architecture]")
{
    CHECK(withoutComments(QStringLiteral("a; // tr(\"x\")\nb;")) ==
          QStringLiteral("a;           \nb;"));
    CHECK(withoutComments(QStringLiteral("f(\"// no\"); /* y\nz */ g;")) ==
          QStringLiteral("f(\"// no\");     \n     g;"));
    CHECK(withoutComments(QStringLiteral("R\"sql(-- // \" kept)sql\" // gone")).trimmed() ==
          QStringLiteral("R\"sql(-- // \" kept)sql\""));
    CHECK(withoutComments(QStringLiteral("x = 1'000; // y '")).trimmed() ==
          QStringLiteral("x = 1'000;"));
}

} // namespace seraph::tests
