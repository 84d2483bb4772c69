// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/touch_commands.h"

#include "core/consultations/enquiry_record.h"
#include "core/consultations/ground_queries.h"
#include "core/session/record_write.h"

namespace seraph::consultations {

Status touch(const char* touchpoint, const Touched& touched, session::WriteContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(touched.branch, context));
    return context.insert(TouchEvent{context.newId<TouchEventTag>(),
                                     storage::Revision{1},
                                     QString::fromLatin1(touchpoint),
                                     touched.client,
                                     touched.branch,
                                     context.actor().person,
                                     QString::fromLatin1(touched.kind),
                                     touched.record,
                                     context.now(),
                                     ground.today,
                                     {}});
}

} // namespace seraph::consultations
