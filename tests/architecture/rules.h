// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <QString>

#include <functional>
#include <vector>

namespace seraph::tests {

/// One place that breaks a rule; `where` is "path:line".
struct Finding {
    QString where;
    QString what;
};

using Check = std::function<std::vector<Finding>(const SourceFile&)>;

/// Something every file must keep to, why, and a sample that breaks it, so that the rule is known to be able to fail.
struct Rule {
    QString name;
    QString rationale;
    Check check;
    SourceFile badSample;
};

/// Rules about who may include whom (include_rules.cpp).
std::vector<Rule> includeRules();
/// Rules about what may be written where (text_rules.cpp).
std::vector<Rule> textRules();
/// Rules about sizes and first lines (shape_rules.cpp).
std::vector<Rule> shapeRules();

} // namespace seraph::tests
