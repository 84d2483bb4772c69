// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"certificate_kind", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of certificate")},
    {"certificate", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificate")},
    {"requirement", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Qualification rule")},
    {"gate_override", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Override of a gate")},
    {"gate_sighting", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Passage without a certificate")},
    {"competence", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Competence")},
    {"competence_observation", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Observed level")},
    {"staff_score", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Score of a person")},
    {"tier", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier")},
    {"held_tier", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier of a person")},
    {"licence", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Licence (before the archive)")},
};

constexpr Words kFields[] = {
    {"kind_group", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Group")},
    {"numbered", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Has a number")},
    {"covered_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Also covered by")},
    {"kind_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of certificate")},
    {"origin_record", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Origin record")},
    {"corrects_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Corrects")},
    {"revoked_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Revoked at")},
    {"revoked_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Revoked by")},
    {"revoke_reason", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Reason of revoking")},
    {"gate", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Gate")},
    {"roles", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Roles")},
    {"services", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Services")},
    {"watched_from", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Watched from")},
    {"turned_on_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Turned on at")},
    {"turned_on_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Turned on by")},
    {"kinds", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "What was missing")},
    {"granted_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Granted by")},
    {"granted_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Granted at")},
    {"withdrawn_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Withdrawn at")},
    {"withdrawn_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Withdrawn by")},
    {"requirement_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rule")},
    {"hold", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "How it stands")},
    {"passage", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Passed because")},
    {"seen_at", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Seen at")},
    {"competence_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Competence")},
    {"observed_on", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Observed on")},
    {"observed_by", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Observed by")},
    {"measure", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Measure")},
    {"samples", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Samples")},
    {"ladder", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Ladder")},
    {"ladder_zh", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Ladder in Chinese")},
    {"ladder_en", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Ladder in English")},
    {"rank", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rank")},
    {"price_from", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Price from")},
    {"pay_factor", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Pay factor")},
    {"rules", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Rules")},
    {"tier_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier")},
    {"granted_on", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Granted on")},
    {"ended_on", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Ended on")},
};

constexpr Words kActions[] = {
    {"certificate.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificate entered")},
    {"certificate.added_many", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificates entered")},
    {"certificate.corrected", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificate corrected")},
    {"certificate.revoked", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificate revoked")},
    {"certificate_kind.defined", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of certificate added")},
    {"certificate_kind.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Kind of certificate put away")},
    {"requirement.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Qualification rule added")},
    {"requirement.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Qualification rule changed")},
    {"requirement.turned_on", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Qualification rule turned on")},
    {"requirement.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Qualification rule dropped")},
    {"gate.overridden", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Somebody let through without a certificate")},
    {"gate_override.withdrawn", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Override withdrawn")},
    {"competence.defined", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Competence added")},
    {"competence.observed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Level observed")},
    {"score.recorded", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Score recorded")},
    {"tier.defined", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier defined")},
    {"tier.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier put away")},
    {"tier.granted", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier granted")},
    {"tier.ended", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier taken back")},
    {"qualification_file.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Training file opened")},
};

constexpr Words kPermissions[] = {
    {"licences.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See certificates and training files")},
    {"licences.edit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Enter certificates, scores and tiers")},
    {"qualifications.rules", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Set what is asked of whom")},
    {"gates.override", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Let somebody through without a certificate")},
    {"competences.observe", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Write down observed levels")},
};

constexpr Words kCodes[] = {
    {"licence", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Licence")},
    {"check", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Check")},
    {"agreement", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Agreement")},
    {"certificate", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Certificate")},
    {"work", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Work here")},
    {"explain", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Explain plans")},
    {"sign", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Take consents")},
    {"perform", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Carry out the service")},
    {"answer", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Answer for the service")},
    {"law", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "The law")},
    {"house", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "House rule")},
    {"valid", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Valid")},
    {"missing", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Missing")},
    {"not_yet_valid", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Not valid yet")},
    {"expired", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Run out")},
    {"revoked", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Revoked")},
    {"keyed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Typed in")},
    {"imported", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Taken over")},
    {"exam", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Exam")},
    {"watched", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Only watched")},
    {"overridden", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Overridden")},
    {"competence", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Competence")},
    {"months", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Months of work")},
    {"audit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Audits")},
    {"conduct", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Conduct")},
    {"blocked", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Blocked")},
    {"clock_in_doubt", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Clock in doubt")},
};

constexpr Words kReasons[] = {
    {"gate.work", QT_TRANSLATE_NOOP("ErrorText", "This person may not be put to work yet: a certificate is missing.")},
    {"gate.explain", QT_TRANSLATE_NOOP("ErrorText", "This person may not explain this plan: a certificate is missing.")},
    {"gate.sign", QT_TRANSLATE_NOOP("ErrorText", "This person may not take this consent: a certificate is missing.")},
    {"gate.perform", QT_TRANSLATE_NOOP("ErrorText", "This person may not carry out this step: a certificate is missing.")},
    {"gate.answer", QT_TRANSLATE_NOOP("ErrorText", "This person may not answer for this service: a licence is missing.")},
    {"gate.clock_in_doubt", QT_TRANSLATE_NOOP("ErrorText", "The PC’s clock was moved. Until it is right, nothing is decided by dates.")},
    {"gate.open", QT_TRANSLATE_NOOP("ErrorText", "Nothing stands in the way: there is nothing to override.")},
    {"gate.law_stands", QT_TRANSLATE_NOOP("ErrorText", "The law asks for this. It cannot be overridden.")},
    {"gate_override.over", QT_TRANSLATE_NOOP("ErrorText", "This override has ended already.")},
    {"certificate.twice", QT_TRANSLATE_NOOP("ErrorText", "This certificate is on file already.")},
    {"certificate.revoked", QT_TRANSLATE_NOOP("ErrorText", "This certificate has been revoked.")},
    {"certificate.unknown", QT_TRANSLATE_NOOP("ErrorText", "This certificate does not exist.")},
    {"certificate_kind.in_use", QT_TRANSLATE_NOOP("ErrorText", "A rule asks for this kind. Drop the rule first.")},
    {"certificate_kind.unknown", QT_TRANSLATE_NOOP("ErrorText", "This kind of certificate does not exist.")},
    {"requirement.blocks", QT_TRANSLATE_NOOP("ErrorText", "This rule blocks already.")},
    {"requirement.law", QT_TRANSLATE_NOOP("ErrorText", "The law asks for this. The rule stays.")},
    {"requirement.unknown", QT_TRANSLATE_NOOP("ErrorText", "This rule does not exist.")},
    {"gate_override.unknown", QT_TRANSLATE_NOOP("ErrorText", "This override does not exist.")},
    {"competence.unknown", QT_TRANSLATE_NOOP("ErrorText", "This competence does not exist.")},
    {"tier.unknown", QT_TRANSLATE_NOOP("ErrorText", "This tier does not exist.")},
    {"held_tier.unknown", QT_TRANSLATE_NOOP("ErrorText", "This person does not hold this tier.")},
    {"tier.rules_unmet", QT_TRANSLATE_NOOP("ErrorText", "Not all rules of this tier are met yet.")},
    {"tier.held", QT_TRANSLATE_NOOP("ErrorText", "This person holds this tier or a higher one.")},
    {"tier.in_use", QT_TRANSLATE_NOOP("ErrorText", "Somebody holds this tier.")},
    {"held_tier.over", QT_TRANSLATE_NOOP("ErrorText", "This tier has ended already.")},
    {"sheet.no_columns", QT_TRANSLATE_NOOP("ErrorText", "No column is called name, or none certificate.")},
};

constexpr Words kRules[] = {
    {"too_far", QT_TRANSLATE_NOOP("FieldErrorText", "Thirty days at most.")},
    {"no_kind", QT_TRANSLATE_NOOP("FieldErrorText", "Choose what is asked for.")},
    {"house_only", QT_TRANSLATE_NOOP("FieldErrorText", "What the law asks for comes with the program.")},
    {"unknown", QT_TRANSLATE_NOOP("FieldErrorText", "This is not known.")},
};

constexpr MissingWords kMissing[] = {
    {"certificate.due_0",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Certificates run out or missing"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Somebody lacks what is asked of them. Until it is there, gates stop them.")},
    {"certificate.due_7",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Certificates that end within a week"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Renew them now: the day after the last one, gates stop their holders.")},
    {"certificate.due_30",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Certificates that end within thirty days"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Arrange the renewal or the course.")},
    {"certificate.due_60",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Certificates that end within sixty days"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "There is time to renew them without haste.")},
    {"certificate.due_90",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Certificates that end within ninety days"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Plan who goes to which course.")},
    {"certificate.own_due",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A certificate of yours ends or is missing"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Without it you will be stopped at the gate. See what is asked of you.")},
    {"gate.blocks_soon",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A rule begins to block within a week"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "So far it only listed whom it would have stopped. See who that is.")},
    {"gate.work",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "What the performer needs to work here"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A paper that everybody in this role needs is missing.")},
    {"gate.perform",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A certificate for this service"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Who carries it out has not proved that they may.")},
    {"gate.answer",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A licence of the responsible person"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Enter it under Training, or choose somebody else.")},
    {"gate.clock_in_doubt",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "A clock that is right"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "The PC’s clock was moved. Correct it, or let the owner confirm it.")},
};

} // namespace

ModuleWords qualificationsWords()
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
