// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/merge_fields.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;

TEST_CASE("Fields are replaced, plain values cannot format, and the hash is that of the exact text")
{
    const QString text = u"我, {{client.name}}, 已读 {{ plan.lines }}。{{client.name}}"_s;
    CHECK(fieldsOf(text) == QStringList{u"client.name"_s, u"plan.lines"_s});
    const MergeValues values{{u"client.name"_s, {u"*王*小红"_s}},
                             {u"plan.lines"_s, {u"| 项目 | 元 |"_s, ValueForm::Markdown}}};
    const FilledText filled = tests::orFail(fill(text, values));
    CHECK(filled.markdown == u"我, \\*王\\*小红, 已读 | 项目 | 元 |。\\*王\\*小红"_s);
    CHECK(filled.hash == hashOf(filled.markdown));
    CHECK(filled.hash != hashOf(text));
}

TEST_CASE("Fields without a value and fields that do not exist are named")
{
    const auto refused =
        fill(u"{{client.name}} {{client.shoes}} {{date}}"_s, {{u"date"_s, {u"今天"_s}}});
    CHECK(tests::brokenRules(refused) == "client.name=missing client.shoes=unknown_field");
    CHECK(tests::orFail(fill(u"没有字段 {{}} { {x} }"_s, {})).markdown == u"没有字段 {{}} { {x} }"_s);
}
