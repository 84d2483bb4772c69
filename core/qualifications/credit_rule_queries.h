// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/credit_rule.h"
#include "core/qualifications/file_queries.h"

namespace seraph::qualifications {

/// What is asked of somebody and how they stand with it, for those who compute from it.
Result<std::vector<AskedRow>> askedOf(PersonId person, const session::ReadContext& context);

/// Whether somebody is graded D on that day; the grade itself is told by ListCredit.
Result<bool> isGradedD(PersonId person, LocalDate day, const session::ReadContext& context);

/// Makes the credit rule, where it is among those that are asked of the person, one that decide() understands: with its kind,
/// and the paper where they are above D.
Status bringInCredit(GateCase& gateCase, const session::ReadContext& context);

} // namespace seraph::qualifications
