// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"follow_up", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up")},
    {"follow_up_attempt", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Try of a follow-up")},
    {"complication", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication")},
    {"complication_step", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Step of a complication")},
    {"complication_note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Note on a complication")},
    {"outcome_form", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome form")},
};

constexpr Words kFields[] = {
    {"occasion", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Occasion")},
    {"party", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "With whom")},
    {"origin_kind", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of its origin")},
    {"origin_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Origin")},
    {"limit_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "At the latest")},
    {"safety", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "First contact after a service")},
    {"each_month", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Every month")},
    {"snoozes", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Times put off")},
    {"first_tried_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "First tried at")},
    {"reached_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Reached at")},
    {"red_flag", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Red flag")},
    {"close_reason", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Reason for closing")},
    {"follow_up_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up")},
    {"result", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Result")},
    {"by_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "By")},
    {"type", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Type")},
    {"grade", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Grade")},
    {"onset_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Began on")},
    {"found_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Found at")},
    {"found_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Found on")},
    {"found_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Found by")},
    {"outcome_note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "How it ended")},
    {"alert_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Alert")},
    {"complication_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication")},
    {"text_zh", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Text in Chinese")},
    {"text_en", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Text in English")},
    {"key", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Key step")},
    {"done_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Done by")},
    {"answers", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Answers")},
    {"filled_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Filled in on")},
    {"filled_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Filled in at")},
    {"filled_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Filled in by")},
    {"until", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Put off until")},
    {"assignee", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Assigned to")},
    {"responsible", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Responsible")},
};

constexpr Words kActions[] = {
    {"followup.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up added")},
    {"followup.attempted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up tried")},
    {"followup.reached", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Reached")},
    {"followup.tried", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tried, not reached")},
    {"followup.snoozed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up put off")},
    {"followup.assigned", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up assigned")},
    {"followup.given_up", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up given up")},
    {"followup.cancelled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up cancelled")},
    {"followup.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Follow-up looked at")},
    {"complication.found", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication found")},
    {"complication.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication changed")},
    {"complication.step_done",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Step of a complication done")},
    {"complication.noted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Course of a complication noted")},
    {"complication.closed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication closed")},
    {"complication.reopened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication taken up again")},
    {"complication.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Complication looked at")},
    {"outcome.filled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome measured")},
    {"outcome.skipped", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome skipped")},
    {"outcome.recorded", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome recorded")},
    {"outcome.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome looked at")},
};

constexpr Words kPermissions[] = {
    {"followups.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See follow-ups and outcomes")},
    {"followups.work", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Do follow-ups and measure outcomes")},
    {"followups.manage",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText",
                       "Give follow-ups to others and take back safety contacts")},
    {"complications.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See complications")},
    {"complications.record", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Record complications")},
    {"complications.treat",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Answer for complications and close them")},
};

constexpr Words kCodes[] = {
    {"undecided", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "not decided")},
    {"before", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "before the appointment")},
    {"expiry", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "runs out")},
    {"reached", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "reached")},
    {"given_up", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "given up")},
    {"no_answer", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "no answer")},
    {"busy", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "busy")},
    {"call_back", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "call back later")},
    {"wrong_number", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "wrong number")},
    {"message_sent", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "message sent")},
    {"mild", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "mild")},
    {"moderate", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "moderate")},
    {"severe", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "severe")},
    {"life_threatening", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "life-threatening")},
    {"recovered", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "recovered")},
    {"improving", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "improving")},
    {"lasting", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "lasting effect")},
    {"unfounded", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "turned out not to be one")},
    {"filled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "filled in")},
    {"superseded", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "taken over by a later session")},
    {"decided", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "decided meanwhile")},
    {"visit_settled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "the visit is settled")},
    {"order_cancelled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "the order was cancelled")},
    {"sessions_used", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "all sessions are used")},
    {"placement_ended", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "the placement ended")},
    {"link.outcome", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Outcome")},
    {"figure.reached", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "reached")},
};

constexpr Words kReasons[] = {
    {"follow_up.unknown", QT_TRANSLATE_NOOP("ErrorText", "This follow-up is not there any more.")},
    {"follow_up_attempt.unknown", QT_TRANSLATE_NOOP("ErrorText", "This try is not there any more.")},
    {"complication.unknown", QT_TRANSLATE_NOOP("ErrorText", "This complication is not there any more.")},
    {"complication_step.unknown", QT_TRANSLATE_NOOP("ErrorText", "This step is not there any more.")},
    {"complication_note.unknown", QT_TRANSLATE_NOOP("ErrorText", "This note is not there any more.")},
    {"outcome_form.unknown", QT_TRANSLATE_NOOP("ErrorText", "This form is not there any more.")},
    {"followup.closed", QT_TRANSLATE_NOOP("ErrorText", "This follow-up is closed already.")},
    {"followup.snoozed_enough",
     QT_TRANSLATE_NOOP(
         "ErrorText", "This follow-up was put off three times. Call now, or write down why nobody can be reached.")},
    {"followup.not_yours",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This follow-up is somebody else’s. Only who may manage follow-ups gives it to others.")},
    {"followup.too_few_tries",
     QT_TRANSLATE_NOOP("ErrorText", "Try at least three times before giving up.")},
    {"followup.safety_stays",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The first contacts after a treatment are only taken back by who may manage follow-ups.")},
    {"complication.closed",
     QT_TRANSLATE_NOOP("ErrorText", "This complication is closed. Take it up again first.")},
    {"complication.open", QT_TRANSLATE_NOOP("ErrorText", "This complication is open already.")},
    {"complication.no_responsible",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody answers for it yet. Name who is responsible first.")},
    {"complication.steps_open",
     QT_TRANSLATE_NOOP("ErrorText", "Key steps of the checklist are not done yet.")},
    {"outcome.filled", QT_TRANSLATE_NOOP("ErrorText", "This form is filled in already.")},
};

constexpr Words kRules[] = {
    {"past_limit", QT_TRANSLATE_NOOP("FieldErrorText", "This is later than the contact allows.")},
    {"not_reached",
     QT_TRANSLATE_NOOP("FieldErrorText", "Red flags are answered only by who was reached.")},
    {"not_physician", QT_TRANSLATE_NOOP("FieldErrorText", "In medicine a physician answers for it.")},
    {"out_of_scale", QT_TRANSLATE_NOOP("FieldErrorText", "The scale goes from 0 to 10.")},
    {"not_yes_or_no", QT_TRANSLATE_NOOP("FieldErrorText", "Choose yes or no.")},
};

constexpr MissingWords kMissing[] = {
    {"followup.overdue",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A follow-up is overdue"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "Somebody was promised a call. Open the worklist and make it.")},
    {"complication.unattended",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A complication without a responsible person"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "Name who answers for it; in medicine this is a physician.")},
    {"complication.step_due",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A step of a complication"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "The checklist has a step with a clock that is not done.")},
    {"complication.to_close",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A complication can be closed"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "All steps of its checklist are done. Write down how it ended.")},
    {"outcome.due",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "An outcome is to be measured"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "The day has come on which the result is measured.")},
};

} // namespace

ModuleWords followupsWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .codes = kCodes,
            .reasons = kReasons,
            .rules = kRules,
            .missing = kMissing};
}

} // namespace seraph::ui
