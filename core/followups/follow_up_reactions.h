// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_events.h"
#include "core/clients/hand_over_commands.h"
#include "core/consultations/consultations_events.h"
#include "core/organisation/staff_commands.h"
#include "core/session/context.h"

/// What follows from what other modules did, inside their transaction.
namespace seraph::followups {

/// The contacts of the service's plan and the forms for its outcome. What an earlier session of the same order still had
/// ahead of it, the new one takes over.
Status onRecordClosed(const care::RecordClosed& event, session::WriteContext& context);
/// Before the first session the baseline is measured. Weeks in a household are followed up as a placement
/// (placement_reactions.h).
Status onRecordStarted(const care::RecordStarted& event, session::WriteContext& context);

Status onNoShow(const consultations::VisitNoShow& event, session::WriteContext& context);
/// A reminder on the day before, where there is a service to prepare for. Booked for another day: another reminder.
Status onVisitBooked(const consultations::VisitBooked& event, session::WriteContext& context);
/// Who is here, or has called it off, is not reminded any more.
Status onVisitSettled(const consultations::VisitSettled& event, session::WriteContext& context);
/// One that holds for a time is to be renewed before it runs out; the new one takes the place of the old.
Status onConsentSigned(const consultations::ConsentSigned& event, session::WriteContext& context);
Status onEnquiryLost(const consultations::EnquiryLost& event, session::WriteContext& context);
Status onPlanDeclined(const consultations::PlanDeclined& event, session::WriteContext& context);
/// Who has decided is not asked any more; a course runs out some day.
Status onOrderPlaced(const consultations::OrderPlaced& event, session::WriteContext& context);
Status onOrderCancelled(const consultations::OrderCancelled& event, session::WriteContext& context);
Status onSessionUsed(const consultations::SessionUsed& event, session::WriteContext& context);

Status onClientHandedOver(const clients::ClientHandedOver& event, session::WriteContext& context);
/// What somebody who left still owed goes back to everybody who has the role.
Status onEmploymentEnded(const organisation::EmploymentEnded& event, session::WriteContext& context);

} // namespace seraph::followups
