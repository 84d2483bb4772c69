// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::complaints {

inline constexpr session::Permission kSeeDisputes{"disputes.view"};
/// Opens disputes, keeps their file, secures what does not keep, seals and hands out copies.
inline constexpr session::Permission kWorkDisputes{"disputes.work"};
/// Ends disputes, lifts holds, breaks seals.
inline constexpr session::Permission kDecideDisputes{"disputes.decide"};
/// Takes evidence out of the program.
inline constexpr session::Permission kExportEvidence{"disputes.evidence"};

inline constexpr session::Permission kSeeIncidents{"incidents.view"};
/// Reports one; everybody who works here may.
inline constexpr session::Permission kReportIncidents{"incidents.report"};
/// Works through its checklist, finds and tells who is affected, sends notices.
inline constexpr session::Permission kWorkIncidents{"incidents.work"};
inline constexpr session::Permission kCloseIncidents{"incidents.close"};

} // namespace seraph::complaints
