// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"survey", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey")},
    {"survey_version", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Version of a survey")},
    {"survey_answer", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Answer to a survey")},
};

constexpr Words kFields[] = {
    {"moment", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "When it is asked")},
    {"survey_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey")},
    {"version_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Version")},
    {"csat", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Satisfaction (1–5)")},
    {"score", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Score (1–10)")},
    {"nps", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Recommendation (0–10)")},
    {"trust", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Trust (0–10)")},
    {"fees", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Clarity of fees (1–5)")},
    {"comment", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "In their own words")},
    {"answered_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Answered at")},
    {"low", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Low answer")},
    {"handled_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Looked into at")},
    {"handled_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Looked into by")},
    {"handled_note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What came of it")},
    {"questions", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Questions")},
    {"intro", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Introduction")},
    {"thanks", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Thanks")},
    {"low_task", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Task after a low answer")},
    {"overall", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Overall")},
};

constexpr Words kActions[] = {
    {"survey.answered", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey answered")},
    {"survey.low_handled", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Low answer looked into")},
    {"survey.published", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Comment released or withdrawn")},
    {"survey.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey added")},
    {"survey.drafted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey drafted")},
    {"survey.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey draft changed")},
    {"survey.draft_discarded", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey draft thrown away")},
    {"survey.released", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey released")},
    {"survey.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Survey put away")},
};

constexpr Words kPermissions[] = {
    {"feedback.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See answers and figures of surveys")},
    {"feedback.collect",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Open the kiosk and key in answers")},
    {"feedback.handle", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Look into low answers")},
    {"surveys.edit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Change surveys")},
};

constexpr Words kCodes[] = {
    {"link.survey", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What the client said")},
    {"after_visit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "after a visit")},
    {"after_plan", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "after a plan was explained")},
    {"during_placement", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "during a placement")},
    {"after_placement", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "after a placement")},
    {"kiosk", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "by their own hand")},
    {"excellent", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "excellent")},
    {"good", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "good")},
    {"fair", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "fair")},
    {"poor", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "poor")},
    {"csat", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "satisfaction")},
    {"score", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "score")},
    {"nps", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "recommendation")},
    {"trust", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "trust")},
    {"repeat", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "had to repeat")},
    {"time", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "time")},
    {"quality", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "quality")},
    {"fees", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "fees")},
    {"comment", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "comment")},
};

constexpr Words kReasons[] = {
    {"survey.unknown", QT_TRANSLATE_NOOP("ErrorText", "This survey is not there any more.")},
    {"survey_version.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "This version of the survey is not there any more.")},
    {"survey_answer.unknown", QT_TRANSLATE_NOOP("ErrorText", "This answer is not there any more.")},
    {"survey.not_in_force",
     QT_TRANSLATE_NOOP("ErrorText", "This survey has a newer version. Open it again.")},
    {"feedback.not_low", QT_TRANSLATE_NOOP("ErrorText", "This answer is not a low one.")},
    {"feedback.handled", QT_TRANSLATE_NOOP("ErrorText", "Somebody has looked into this answer already.")},
    {"feedback.no_comment", QT_TRANSLATE_NOOP("ErrorText", "There is no comment that could be shown.")},
};

constexpr MissingWords kMissing[] = {
    {"feedback.low",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A low answer nobody has looked into"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "A client was not satisfied. Talk to them within a day, listen first.")},
};

} // namespace

ModuleWords feedbackWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .codes = kCodes,
            .reasons = kReasons,
            .missing = kMissing};
}

} // namespace seraph::ui
