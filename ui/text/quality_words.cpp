// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kQualityKinds[] = {
    {"corrective", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action")},
    {"effect_check", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Look whether it helped")},
};

constexpr Words kQualityFields[] = {
    {"origin", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "From what")},
    {"title", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "In one line")},
    {"problem", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What was wrong")},
    {"reaction", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What was done at once")},
    {"cause_category", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of cause")},
    {"whys", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Why, and why that")},
    {"similar", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Where else")},
    {"action", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What is done about it")},
    {"owner_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "By whom")},
    {"metric", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Judged by")},
    {"metric_code", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Which figure")},
    {"baseline", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Figure before")},
    {"baseline_until", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Counted up to")},
    {"target", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "At most")},
    {"done_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Done on")},
    {"evidence", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Proof")},
    {"closing_note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What was learnt")},
    {"opened_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Opened on")},
    {"corrective_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action")},
    {"days", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "After how many days")},
    {"value", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Figure")},
    {"verdict", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Verdict")},
    {"checked_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Looked at by")},
    {"checked_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Looked at")},
};

constexpr Words kQualityActions[] = {
    {"corrective.begun", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action opened")},
    {"corrective.analysed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Cause found")},
    {"corrective.planned", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action planned")},
    {"corrective.done", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action done")},
    {"corrective.checked", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Effect looked at")},
    {"corrective.closed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrective action closed")},
};

constexpr Words kQualityPermissions[] = {
    {"quality.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See corrective actions")},
    {"quality.work", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Work on corrective actions")},
    {"quality.verify",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Look whether they helped, and close")},
};

constexpr Words kQualityCodes[] = {
    {"analysed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "cause found")},
    {"acting", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "being done")},
    {"checking", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "being watched")},
    {"deviation", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "deviation")},
    {"audit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "audit")},
    {"complaint", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "complaint")},
    {"complication", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "complication")},
    {"complaints", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "complaints")},
    {"deviations", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "deviations")},
    {"complications", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "complications")},
    {"low_answers", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "low answers")},
    {"effective", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "effective")},
    {"partly", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "partly effective")},
    {"ineffective", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "not effective")},
};

constexpr Words kQualityReasons[] = {
    {"corrective.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "This corrective action is not there any more.")},
    {"corrective.wrong_state", QT_TRANSLATE_NOOP("ErrorText", "Another step comes first.")},
    {"corrective.own",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else has to judge this: not who opened, owned or did it.")},
    {"corrective.too_early", QT_TRANSLATE_NOOP("ErrorText", "The day of this look has not come yet.")},
    {"corrective.checked", QT_TRANSLATE_NOOP("ErrorText", "This look was taken already.")},
    {"corrective.checks_open",
     QT_TRANSLATE_NOOP("ErrorText", "The looks after 30 and 90 days are not taken yet.")},
    {"corrective.ineffective",
     QT_TRANSLATE_NOOP("ErrorText", "The last look did not find it effective.")},
};

constexpr MissingWords kQualityMissing[] = {
    {"corrective.due",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A corrective action is due"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Somebody promised to change something by that day.")},
    {"corrective.check_due",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Whether it helped"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "The day has come to look whether a corrective action helped.")},
};

} // namespace

ModuleWords qualityWords()
{
    return {.kinds = kQualityKinds,
            .fields = kQualityFields,
            .actions = kQualityActions,
            .permissions = kQualityPermissions,
            .codes = kQualityCodes,
            .reasons = kQualityReasons,
            .missing = kQualityMissing};
}

} // namespace seraph::ui
