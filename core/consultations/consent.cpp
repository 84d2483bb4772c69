// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent.h"

#include "core/base/field_check.h"
#include "core/vault/crypto.h"

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHashStart = 8;
constexpr int kNumberBase = 36;

} // namespace

const QStringList& sameDayConcerns()
{
    static const QStringList concerns{
        u"pregnancy"_s, u"allergy"_s, u"medication"_s, u"infection"_s, u"sun"_s, u"period"_s, u"unwell"_s};
    return concerns;
}

bool isClear(const SameDayCheck& check)
{
    return check.concerns.isEmpty() || check.clearedBy;
}

std::optional<LocalDate> validUntil(const catalogue::Validity& validity, LocalDate signedDay)
{
    switch (validity.kind) {
    case catalogue::ValidityKind::EachTime: return signedDay.addDays(kDaysForOneTime);
    case catalogue::ValidityKind::Course:
        return signedDay.addMonths(validity.months.value_or(0)).addDays(-1);
    case catalogue::ValidityKind::UntilWithdrawn: return std::nullopt;
    }
    UNREACHABLE();
}

ConsentStanding standingOn(const Consent& consent, LocalDate day)
{
    switch (consent.state) {
    case ConsentState::Prepared: return ConsentStanding::Prepared;
    case ConsentState::Refused: return ConsentStanding::Refused;
    case ConsentState::Withdrawn: return ConsentStanding::Withdrawn;
    case ConsentState::Signed: break;
    }
    if (consent.usedAt)
        return ConsentStanding::Used;
    return consent.validUntil && day > *consent.validUntil ? ConsentStanding::Expired
                                                           : ConsentStanding::Valid;
}

bool needsGuardian(catalogue::GuardianRule rule, const std::optional<LocalDate>& birthDate, LocalDate day)
{
    return rule != catalogue::GuardianRule::None && clients::isMinorOn(birthDate, day);
}

Status checkSigning(const SigningDetails& details,
                    const catalogue::TemplateText& rules,
                    const Consent& consent,
                    const std::optional<LocalDate>& birthDate,
                    LocalDate day)
{
    const bool byGuardian = details.signer == Signer::Guardian;
    const Presence witness = rules.witness ? Presence::Required : Presence::Optional;
    FieldCheck check;
    check.text("signer_name", details.signerName.trimmed(), {60, Presence::Required, Lines::One});
    check.text("witness_name", details.witnessName.trimmed(), {60, witness, Lines::One});
    check.require(
        byGuardian || !needsGuardian(rules.guardian, birthDate, day), "signer", "guardian_required");
    check.require(!byGuardian || consent.guardian, "guardian", "required");
    return check.result();
}

QString paperNumber(ConsentId consent)
{
    return QString::number(consent.value(), kNumberBase).toUpper();
}

QString paperCode(const Consent& consent, int templateVersion)
{
    return u"SERAPH/C/%1/%2/%3"_s.arg(paperNumber(consent.id))
        .arg(templateVersion)
        .arg(QString::fromLatin1(consent.hash.left(kHashStart).toHex()));
}

Result<PaperCode> parsePaperCode(const QString& code)
{
    const QStringList parts = code.trimmed().split(u'/');
    bool numberFits = false;
    bool versionFits = false;
    const qint64 number = parts.value(2).toLongLong(&numberFits, kNumberBase);
    const int version = parts.value(3).toInt(&versionFits);
    const QByteArray start = QByteArray::fromHex(parts.value(4).toLatin1());
    const bool fits = parts.size() == 5 && parts[0] == u"SERAPH" && parts[1] == u"C" &&
                      numberFits && number > 0 && versionFits && start.size() == kHashStart;
    if (!fits)
        return fail(invalid(u"code"_s, u"format"_s));
    return PaperCode{ConsentId(number), version, start};
}

bool belongsTo(const PaperCode& code, const Consent& consent)
{
    return code.consent == consent.id && consent.hash.startsWith(code.hashStart);
}

QByteArray signatureHash(const QByteArray& textHash, const QByteArray& signature)
{
    vault::Hasher hasher;
    return vault::asView(hasher.add(vault::asBytes(textHash)).add(vault::asBytes(signature)).hash())
        .toByteArray();
}

} // namespace seraph::consultations
