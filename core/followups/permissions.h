// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/permission.h"

namespace seraph::followups {

/// The worklist, a client's contacts and outcome forms.
inline constexpr session::Permission kSee{"followups.view"};
/// Calls, tries, puts off; fills in outcome forms.
inline constexpr session::Permission kWork{"followups.work"};
/// Gives contacts to others and gives up what others owe.
inline constexpr session::Permission kManage{"followups.manage"};
inline constexpr session::Permission kSeeComplications{"complications.view"};
/// Opens them, ticks off steps and writes down how it goes on.
inline constexpr session::Permission kRecordComplications{"complications.record"};
/// Answers for them: takes responsibility and closes.
inline constexpr session::Permission kTreatComplications{"complications.treat"};

} // namespace seraph::followups
