// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "ui/qualifications/conduct_cards.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/rule_book_dialogs.h"
#include "ui/shell/scene_lists.h"

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whoever has the most to show: many certificates, something missing.
std::optional<PersonId> somebodyOnFile(const Desk& desk)
{
    const auto matrix = desk.session().query(qualifications::RequirementMatrix{});
    if (!matrix || matrix->rows.empty())
        return std::nullopt;
    const auto most = std::max_element(
        matrix->rows.begin(), matrix->rows.end(), [](const auto& one, const auto& other) {
            return one.due + one.missing < other.due + other.missing;
        });
    return most->person;
}

void openFile(const Desk& desk, QWidget*)
{
    if (const auto person = somebodyOnFile(desk))
        desk.open(u"qualifications/people/"_s + person->toString());
}

void openObservation(const Desk& desk, QWidget* parent)
{
    const auto person = somebodyOnFile(desk);
    if (!person)
        return;
    if (const auto file = desk.session().query(qualifications::OpenQualificationFile{*person}))
        openObservationDialog(desk, *file, parent);
}

void openTier(const Desk& desk, QWidget* parent)
{
    const auto ladders = desk.session().query(qualifications::ListTiers{});
    if (ladders && !ladders->empty() && !ladders->front().tiers.empty())
        openTierDialog(desk, ladders->front().tiers.back(), parent);
}

void openSigning(const Desk& desk, QWidget* parent)
{
    const auto rows = desk.session().query(qualifications::OwnAgreements{});
    if (rows && !rows->empty())
        openSigningDialog(desk, rows->front(), parent);
}

} // namespace

std::vector<Scene> qualificationScenes()
{
    return {
        {u"training-file"_s, &openFile},
        {u"new-certificate"_s,
         [](const Desk& desk, QWidget* parent) { openCertificateDialog(desk, std::nullopt, parent); }},
        {u"certificate-grid"_s,
         [](const Desk& desk, QWidget* parent) { openCertificateGrid(desk, parent); }},
        {u"observed-level"_s, &openObservation},
        {u"override-gate"_s,
         [](const Desk& desk, QWidget* parent) { openOverrideDialog(desk, std::nullopt, parent); }},
        {u"new-kind"_s, [](const Desk& desk, QWidget* parent) { openKindDialog(desk, parent); }},
        {u"new-competence"_s,
         [](const Desk& desk, QWidget* parent) { openCompetenceDialog(desk, parent); }},
        {u"tier"_s, &openTier},
        {u"sign-agreement"_s, &openSigning},
        {u"new-rule"_s,
         [](const Desk& desk, QWidget* parent) { openRequirementDialog(desk, parent); }}};
}

} // namespace seraph::ui
