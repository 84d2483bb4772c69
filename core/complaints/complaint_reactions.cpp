// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_reactions.h"

#include "core/complaints/complaint_record.h"
#include "core/complaints/complaint_repository.h"
#include "core/session/record_write.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

Status linkOpenCases(clients::ClientId client,
                     const QString& kind,
                     qint64 record,
                     session::WriteContext& context)
{
    const ComplaintRepository repository(context.connection());
    TRY_ASSIGN(const auto open, repository.openOfClient(client));
    for (const Complaint& each : open) {
        TRY_ASSIGN(const auto links, repository.linksOf(each.id));
        const bool linked = std::any_of(links.begin(), links.end(), [&](const Link& link) {
            return link.kind == kind && link.record == record;
        });
        if (linked)
            continue;
        TRY_STATUS(context.insert(Link{.id = context.newId<ComplaintLinkTag>(),
                                       .revision = storage::Revision{1},
                                       .client = each.client,
                                       .complaint = each.id,
                                       .kind = kind,
                                       .record = record,
                                       .linkedBy = context.actor().person,
                                       .linkedAt = context.now()}));
    }
    return {};
}

} // namespace

Status onSurveyAnswered(const feedback::SurveyAnswered& event, session::WriteContext& context)
{
    const feedback::SurveyAnswer& answer = event.answer;
    return answer.low && answer.client
               ? linkOpenCases(*answer.client, u"survey_answer"_s, answer.id.value(), context)
               : Status();
}

Status onComplicationOpened(const followups::ComplicationOpened& event, session::WriteContext& context)
{
    return linkOpenCases(
        event.complication.client, u"complication"_s, event.complication.id.value(), context);
}

} // namespace seraph::complaints
