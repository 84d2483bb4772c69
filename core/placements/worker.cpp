// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/worker.h"

#include "core/base/field_check.h"
#include "core/base/identity_number.h"

#include <algorithm>

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYoungest = 16; ///< Labour Law, article 15
constexpr int kOldest = 80;
constexpr int kBandYears = 5;

QStringList withoutRepeats(QStringList codes)
{
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

bool allKnown(const QStringList& codes, const QStringList& known)
{
    return std::all_of(
        codes.begin(), codes.end(), [&](const QString& code) { return known.contains(code); });
}

const QStringList& modeCodes()
{
    static const QStringList codes = [] {
        QStringList all;
        for (const auto& [mode, code] : Codes<WorkMode>::kAll)
            all << QString::fromLatin1(code);
        return all;
    }();
    return codes;
}

bool needsNumber(PaperKind kind)
{
    return kind == PaperKind::Identity || kind == PaperKind::Health || kind == PaperKind::Insurance;
}

/// Later is better, and not running out is best.
bool holdsLonger(const WorkerPaper& one, const WorkerPaper& other)
{
    if (!one.validUntil || !other.validUntil)
        return !one.validUntil && other.validUntil;
    return *one.validUntil > *other.validUntil;
}

PaperStanding standing(const WorkerPaper& paper, LocalDate from, LocalDate until)
{
    if (!paper.validUntil || *paper.validUntil >= until)
        return PaperStanding::Valid;
    return *paper.validUntil >= from ? PaperStanding::RunsOut : PaperStanding::Expired;
}

} // namespace

const QStringList& limitCodes()
{
    static const QStringList codes{
        u"pets"_s, u"nights"_s, u"smoking"_s, u"pork"_s, u"lifting"_s, u"cameras"_s, u"travel"_s};
    return codes;
}

WorkerDetails tidied(WorkerDetails details)
{
    details.origin = details.origin.simplified();
    details.education = details.education.simplified();
    details.skills = withoutRepeats(details.skills);
    details.skillNotes = details.skillNotes.trimmed();
    details.experience = details.experience.trimmed();
    details.languages = details.languages.simplified();
    details.introduction = details.introduction.trimmed();
    details.modes = withoutRepeats(details.modes);
    details.limits = withoutRepeats(details.limits);
    return details;
}

PaperDetails tidied(PaperDetails details)
{
    details.number = tidiedIdentityNumber(details.number);
    details.issuer = details.issuer.simplified();
    details.note = details.note.trimmed();
    return details;
}

WorkerProfile withDetails(WorkerProfile profile, const WorkerDetails& details)
{
    profile.origin = details.origin;
    profile.birthYear = details.birthYear;
    profile.workingSince = details.workingSince;
    profile.education = details.education;
    profile.skills = details.skills;
    profile.skillNotes = details.skillNotes;
    profile.experience = details.experience;
    profile.languages = details.languages;
    profile.introduction = details.introduction;
    profile.modes = details.modes;
    profile.limits = details.limits;
    profile.expectedWage = details.expectedWage;
    profile.availableFrom = details.availableFrom;
    profile.cardConsentOn = details.cardConsentOn;
    return profile;
}

WorkerDetails detailsOf(const WorkerProfile& profile)
{
    return {profile.origin,
            profile.birthYear,
            profile.workingSince,
            profile.education,
            profile.skills,
            profile.skillNotes,
            profile.experience,
            profile.languages,
            profile.introduction,
            profile.modes,
            profile.limits,
            profile.expectedWage,
            profile.availableFrom,
            profile.cardConsentOn};
}

Status checkDetails(const WorkerDetails& details, LocalDate today)
{
    FieldCheck check;
    check.text("origin", details.origin, {60});
    check.require(!details.birthYear || (*details.birthYear >= today.year() - kOldest &&
                                         *details.birthYear <= today.year() - kYoungest),
                  "birth_year",
                  "out_of_range");
    check.require(!details.workingSince || (*details.workingSince >= today.year() - kOldest &&
                                            *details.workingSince <= today.year()),
                  "working_since",
                  "out_of_range");
    check.text("education", details.education, {60});
    check.text("skill_notes", details.skillNotes, {500, Presence::Optional, Lines::Many});
    check.text("experience", details.experience, {4000, Presence::Optional, Lines::Many});
    check.text("languages", details.languages, {100});
    check.text("introduction", details.introduction, {2000, Presence::Optional, Lines::Many});
    check.require(allKnown(details.modes, modeCodes()), "modes", "unknown");
    check.require(allKnown(details.limits, limitCodes()), "limits", "unknown");
    check.require(!details.expectedWage || *details.expectedWage >= Money(), "expected_wage", "negative");
    check.date("available_from", details.availableFrom);
    check.date("card_consent_on", details.cardConsentOn);
    check.require(
        !details.cardConsentOn || *details.cardConsentOn <= today, "card_consent_on", "in_future");
    return check.result();
}

Status checkDetails(const PaperDetails& details)
{
    FieldCheck check;
    check.text("number",
               details.number,
               {60, needsNumber(details.kind) ? Presence::Required : Presence::Optional});
    const bool identity = details.kind == PaperKind::Identity && !details.number.isEmpty();
    check.require(!identity || looksLikeIdentityNumber(details.number), "number", "bad_identity_number");
    check.text("issuer", details.issuer, {100});
    check.date("issued_on", details.issuedOn);
    check.date("valid_until", details.validUntil);
    check.period("valid_until", details.issuedOn, details.validUntil);
    check.text("note", details.note, {500, Presence::Optional, Lines::Many});
    return check.result();
}

Status checkLeave(const Leave& leave)
{
    FieldCheck check;
    check.date("from", leave.from);
    check.date("until", leave.until);
    check.period("until", leave.from, leave.until);
    check.text("reason", leave.reason, {200});
    return check.result();
}

bool collide(const Stay& one, const Stay& other)
{
    if (one.mode == WorkMode::Hourly && other.mode == WorkMode::Hourly)
        return false;
    return one.from <= other.until && other.from <= one.until;
}

bool isOnLeave(const WorkerProfile& profile, LocalDate from, LocalDate until)
{
    return profile.leaveFrom && *profile.leaveFrom <= until &&
           profile.leaveUntil.value_or(until) >= from;
}

WorkerState stateOn(const WorkerProfile& profile, bool employed, const std::vector<Stay>& stays, LocalDate day)
{
    if (!employed)
        return WorkerState::Left;
    if (isOnLeave(profile, day, day))
        return WorkerState::OnLeave;
    const bool placed = std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
        return stay.from <= day && day <= stay.until;
    });
    return placed ? WorkerState::Placed : WorkerState::Idle;
}

PaperState standingOf(const std::vector<WorkerPaper>& papers, PaperKind kind, LocalDate from, LocalDate until)
{
    const WorkerPaper* best = nullptr;
    for (const WorkerPaper& paper : papers) {
        if (paper.kind == kind && paper.seenOn && (!best || holdsLonger(paper, *best)))
            best = &paper;
    }
    if (!best)
        return {kind, PaperStanding::Missing, {}};
    return {kind, standing(*best, from, until), best->validUntil};
}

std::vector<PaperKind> requiredPapers(bool healthCertificate)
{
    std::vector<PaperKind> kinds{PaperKind::Identity};
    if (healthCertificate)
        kinds.push_back(PaperKind::Health);
    kinds.insert(kinds.end(), {PaperKind::Background, PaperKind::Insurance, PaperKind::Commitment});
    return kinds;
}

std::optional<AgeBand> ageBand(const std::optional<int>& birthYear, LocalDate today)
{
    if (!birthYear)
        return std::nullopt;
    const int age = today.year() - *birthYear;
    const int from = age - age % kBandYears;
    return AgeBand{from, from + kBandYears - 1};
}

QString maskedName(const QString& name)
{
    const QString tidy = name.simplified();
    return tidy.isEmpty() ? tidy
                          : tidy.left(1) + QString(std::max<qsizetype>(tidy.size() - 1, 1), u'*');
}

} // namespace seraph::placements
