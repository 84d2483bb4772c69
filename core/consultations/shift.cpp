// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/shift.h"

#include "core/base/field_check.h"

namespace seraph::consultations {

Status checkShiftNote(const QString& note)
{
    FieldCheck check;
    check.text("note", note, {4000, Presence::Required, Lines::Many});
    return check.result();
}

} // namespace seraph::consultations
