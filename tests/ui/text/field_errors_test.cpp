// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QString>

#include <catch2/catch_all.hpp>

using namespace seraph::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What a form refuses is said in words of its own, not as something that is merely wrong")
{
    const auto rule = GENERATE(as<QString>(),
                               u"required"_s,
                               u"too_long"_s,
                               u"under_15_characters"_s,
                               u"bad_phone"_s,
                               u"bad_email"_s,
                               u"bad_date"_s,
                               u"bad_currency"_s,
                               u"ends_before_start"_s,
                               u"has_control"_s,
                               u"has_space"_s,
                               u"not_text"_s,
                               u"not_a_number"_s,
                               u"repeat_differs"_s,
                               u"unknown_time_zone"_s);
    INFO(rule.toStdString());
    CHECK(hasWordsForRule(rule));
}
