// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modules.h"

#include "core/attachments/module.h"
#include "core/care/module.h"
#include "core/catalogue/module.h"
#include "core/clients/module.h"
#include "core/complaints/module.h"
#include "core/consultations/module.h"
#include "core/exchange/module.h"
#include "core/feedback/module.h"
#include "core/followups/module.h"
#include "core/organisation/module.h"
#include "core/placements/module.h"
#include "core/qualifications/module.h"
#include "core/quality/module.h"
#include "core/review/module.h"
#include "core/session/module.h"
#include "core/tasks/module.h"
#include "core/training/module.h"

namespace seraph {

const session::Registry& modules()
{
    static const session::Registry registry({
        session::module(),
        organisation::module(),
        tasks::module(),
        attachments::module(),
        clients::module(),
        catalogue::module(),
        qualifications::module(),
        consultations::module(),
        care::module(),
        placements::module(),
        followups::module(),
        feedback::module(),
        training::module(),
        complaints::module(),
        quality::module(),
        review::module(),
        exchange::module(),
    });
    return registry;
}

} // namespace seraph
