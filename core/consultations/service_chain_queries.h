// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/chain.h"

namespace seraph::consultations {

/// The chains of a client's services, from the enquiry to the payment: enquiry, answered in time, consultation,
/// examination, disclosures, a plan with three options, the physician's word, explained, chosen, order, consents, payment.
/// Trades and services leave out what they do not need. Each stands under the right to see its record.
session::ChainSource chain();

} // namespace seraph::consultations
