// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/quiet_markdown.h"

#include <catch2/catch_all.hpp>

using namespace seraph::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Headings become bold lines, and nothing else changes")
{
    const QString quiet = quietMarkdown(u"## 接起来\n先问身体。\n- 一\n- C# 不是标题"_s);
    CHECK(quiet == u"\n**接起来**\n\n先问身体。\n- 一\n- C# 不是标题"_s);
    CHECK(quietMarkdown(u"#1 in the list"_s) == u"#1 in the list"_s);
}
