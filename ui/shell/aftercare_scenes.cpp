// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aftercare_scenes.h"

#include "core/clients/client_queries.h"
#include "core/feedback/feedback_queries.h"
#include "core/followups/follow_up_queries.h"
#include "ui/desk/work_branch.h"
#include "ui/feedback/key_in_dialog.h"
#include "ui/feedback/kiosk_view.h"
#include "ui/feedback/survey_dialog.h"
#include "ui/followups/complication_dialogs.h"
#include "ui/followups/contact_dialogs.h"
#include "ui/followups/outcome_dialog.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<clients::ClientId> anybody(const Desk& desk)
{
    const auto ids = desk.session().query(clients::ListClientIds{{.limit = 1}});
    return ids && !ids->empty() ? std::optional(ids->front()) : std::nullopt;
}

std::optional<feedback::SurveyRow> anySurvey(const Desk& desk)
{
    const auto surveys = desk.session().query(feedback::SurveysToAsk{});
    return surveys && !surveys->empty() ? std::optional(surveys->front()) : std::nullopt;
}

void openOutcome(const Desk& desk, QWidget* parent)
{
    const auto due = desk.session().query(followups::OutcomesDue{desk.today().addDays(30)});
    if (due && !due->empty())
        openOutcomeDialog(desk, due->front().form.id, parent);
}

void openKioskPicture(const Desk& desk, QWidget* parent, int step)
{
    const auto survey = anySurvey(desk);
    if (!survey)
        return;
    auto* view = new KioskView(desk, *survey, {.branch = workBranch(desk)}, parent);
    view->setWindowFlag(Qt::Window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setProperty("role", u"page"_s);
    view->setAttribute(Qt::WA_StyledBackground);
    view->resize(parent->size());
    view->goTo(step);
    view->show();
}

} // namespace

std::vector<Scene> aftercareScenes()
{
    return {
        {u"new-follow-up"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto client = anybody(desk))
                 openNewContactDialog(desk, *client, parent);
         }},
        {u"new-complication"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto client = anybody(desk))
                 openNewComplicationDialog(desk, *client, parent);
         }},
        {u"outcome"_s, &openOutcome},
        {u"key-in-survey"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto survey = anySurvey(desk))
                 (new KeyInDialog(desk, *survey, {}, parent))->open();
         }},
        {u"edit-survey"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto survey = anySurvey(desk))
                 (new SurveyDialog(
                      desk, survey->survey.name().in(desk.language), survey->inForce.value(), parent))
                     ->open();
         }},
        {u"kiosk-welcome"_s,
         [](const Desk& desk, QWidget* parent) { openKioskPicture(desk, parent, 0); }},
        {u"kiosk-question"_s,
         [](const Desk& desk, QWidget* parent) { openKioskPicture(desk, parent, 2); }},
    };
}

} // namespace seraph::ui
