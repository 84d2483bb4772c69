// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::complaints {

/// A complaint was taken; one that was settled on the spot is told once more as closed.
struct ComplaintFiled {
    Complaint complaint;
};

/// A case passed a stage, or went back to be assessed again.
struct ComplaintMoved {
    Complaint complaint;
    Move move;
};

struct ComplaintClosed {
    Complaint complaint;
};

/// Taken up again, by the house or because the complainant does not accept the answer (申诉: complaint.appeal).
struct ComplaintReopened {
    Complaint complaint;
};

/// Who answers for it is decided.
struct LiabilityDecided {
    Complaint complaint;
    Liability liability;
};

} // namespace seraph::complaints
