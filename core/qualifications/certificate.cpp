// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/certificate.h"

#include "core/organisation/time_zone.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestValidity = 600; // months
constexpr int kWhole = 1000;

bool counts(const HeldPaper& paper, const CertificateKind& kind)
{
    return paper.kind == kind.code || kind.coveredBy.contains(paper.kind);
}

bool isRevoked(const HeldPaper& paper, const Moment& moment)
{
    return paper.revokedAt && *paper.revokedAt <= moment.at;
}

Hold holdOf(const HeldPaper& paper, const Moment& moment)
{
    if (isRevoked(paper, moment))
        return Hold::Revoked;
    if (paper.validFrom && moment.day < *paper.validFrom)
        return Hold::NotYetValid;
    if (paper.validUntil && *paper.validUntil < moment.day)
        return Hold::Expired;
    return Hold::Valid;
}

/// The first day on which it does not count any more; far away where it has no end.
LocalDate endOf(const HeldPaper& paper, const Moment& moment)
{
    if (isRevoked(paper, moment))
        return organisation::localDay(*paper.revokedAt, moment.zone);
    constexpr int kFarYear = 9999;
    return paper.validUntil ? paper.validUntil->addDays(1) : LocalDate(kFarYear, 12, 31);
}

/// What is nearest to counting, first; of equals the one that holds longer.
bool isBetter(const HeldPaper& one, const HeldPaper& other, const Moment& moment)
{
    const auto rank = [&](const HeldPaper& paper) {
        switch (holdOf(paper, moment)) {
        case Hold::Valid: return 0;
        case Hold::NotYetValid: return 1;
        case Hold::Expired:
        case Hold::Revoked: return 2;
        case Hold::Missing: return 3;
        }
        UNREACHABLE();
    };
    const int first = rank(one);
    const int second = rank(other);
    return first != second ? first < second : endOf(one, moment) > endOf(other, moment);
}

std::optional<LocalDate> sinceWhen(const HeldPaper& paper, Hold hold, const Moment& moment)
{
    switch (hold) {
    case Hold::Valid:
    case Hold::NotYetValid: return paper.validFrom;
    case Hold::Expired:
    case Hold::Revoked: return endOf(paper, moment);
    case Hold::Missing: return std::nullopt;
    }
    UNREACHABLE();
}

} // namespace

CertificateDetails detailsOf(const Certificate& certificate)
{
    return {.kind = certificate.kind,
            .number = certificate.number,
            .issuer = certificate.issuer,
            .validFrom = certificate.validFrom,
            .validUntil = certificate.validUntil,
            .score = certificate.score,
            .note = certificate.note};
}

Certificate withDetails(Certificate certificate, const CertificateDetails& details)
{
    certificate.kind = details.kind;
    certificate.number = details.number;
    certificate.issuer = details.issuer;
    certificate.validFrom = details.validFrom;
    certificate.validUntil = details.validUntil;
    certificate.score = details.score;
    certificate.note = details.note;
    return certificate;
}

CertificateDetails completed(CertificateDetails details, const CertificateKind& kind)
{
    details.number = details.number.simplified();
    details.issuer = details.issuer.simplified();
    details.note = details.note.trimmed();
    // Valid for a year from 1 May means until 30 April.
    if (!details.validUntil && details.validFrom && kind.validMonths)
        details.validUntil = details.validFrom->addMonths(*kind.validMonths).addDays(-1);
    return details;
}

Status checkDetails(const CertificateDetails& details, const CertificateKind& kind)
{
    FieldCheck check;
    check.text("number", details.number, {60, kind.numbered ? Presence::Required : Presence::Optional});
    check.text("issuer", details.issuer, {100});
    check.date("valid_from", details.validFrom);
    check.date("valid_until", details.validUntil);
    check.period("valid_until", details.validFrom, details.validUntil);
    const bool inRange = !details.score || (*details.score >= 0 && *details.score <= kWhole);
    check.require(inRange, "score", "out_of_range");
    check.text("note", details.note, {500, Presence::Optional, Lines::Many});
    return check.result();
}

Status checkDetails(const KindDetails& details)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_.]{1,59}$"_s);
    FieldCheck check;
    check.require(form.match(details.code).hasMatch(), "code", "format");
    check.require(!details.name.zh.trimmed().isEmpty() || !details.name.en.trimmed().isEmpty(),
                  "name",
                  "required");
    check.text("name", details.name.zh, {60});
    check.text("name", details.name.en, {80});
    const bool inRange = !details.validMonths ||
                         (*details.validMonths > 0 && *details.validMonths <= kLongestValidity);
    check.require(inRange, "valid_months", "out_of_range");
    return check.result();
}

Standing standingOf(const std::vector<HeldPaper>& papers, const CertificateKind& kind, const Moment& moment)
{
    std::vector<const HeldPaper*> counting;
    for (const HeldPaper& paper : papers) {
        if (counts(paper, kind))
            counting.push_back(&paper);
    }
    return standingAmong(counting, moment);
}

Standing standingAmong(const std::vector<const HeldPaper*>& papers, const Moment& moment)
{
    const HeldPaper* best = nullptr;
    for (const HeldPaper* paper : papers) {
        if (best == nullptr || isBetter(*paper, *best, moment))
            best = paper;
    }
    if (best == nullptr)
        return {};
    const Hold hold = holdOf(*best, moment);
    return {hold, sinceWhen(*best, hold, moment), *best};
}

bool isValidAt(const HeldPaper& paper, const Moment& moment)
{
    return holdOf(paper, moment) == Hold::Valid;
}

std::optional<int> reminderStage(LocalDate validUntil, LocalDate today)
{
    const qint64 left = today.daysTo(validUntil);
    for (const int stage : {-1, 7, 30, 60, 90}) {
        if (left <= stage)
            return std::max(stage, 0);
    }
    return std::nullopt;
}

} // namespace seraph::qualifications
