// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/agreement.h"

#include "core/base/json_fields.h"
#include "core/base/shipped_file.h"
#include "core/vault/crypto.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

struct ShippedAgreements {
    std::vector<ShippedAgreement> agreements{};
};

} // namespace seraph::qualifications

namespace seraph {
template <> struct JsonFields<qualifications::ShippedAgreement> {
    using T = qualifications::ShippedAgreement;
    static constexpr std::tuple kAll{jsonField<&T::kind>("kind"),
                                     jsonField<&T::profiles>("profiles"),
                                     jsonField<&T::text>("text")};
};
template <> struct JsonFields<qualifications::ShippedAgreements> {
    using T = qualifications::ShippedAgreements;
    static constexpr std::tuple kAll{jsonField<&T::agreements>("agreements")};
};
} // namespace seraph

namespace seraph::qualifications {

namespace {

constexpr int kLongestAgreement = 20'000;

void addText(vault::Hasher& hasher, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    hasher.addNumber(qint64(bytes.size())).add(vault::asBytes(bytes));
}

QByteArray finished(vault::Hasher& hasher)
{
    return vault::asView(hasher.hash()).toByteArray();
}

} // namespace

QByteArray agreementHash(const LocalizedText& text)
{
    vault::Hasher hasher;
    addText(hasher, text.zh);
    addText(hasher, text.en);
    return finished(hasher);
}

QByteArray sealOf(const AgreementSignature& signature)
{
    vault::Hasher hasher;
    hasher.add(vault::asBytes(signature.textHash)).addNumber(signature.person.value());
    addText(hasher, signature.signedName);
    hasher.addNumber(toMilliseconds(signature.signedAt));
    return finished(hasher);
}

bool isIntact(const AgreementSignature& signature, const Agreement& agreement)
{
    return signature.agreement == agreement.id && agreementHash(agreement.text()) == agreement.hash &&
           signature.textHash == agreement.hash && signature.seal == sealOf(signature);
}

Status checkAgreementText(const LocalizedText& text)
{
    FieldCheck check;
    check.require(!text.zh.trimmed().isEmpty() || !text.en.trimmed().isEmpty(), "text", "required");
    check.text("text", text.zh, {kLongestAgreement, Presence::Optional, Lines::Many});
    check.text("text", text.en, {kLongestAgreement, Presence::Optional, Lines::Many});
    return check.result();
}

Result<std::vector<ShippedAgreement>> readShippedAgreements(Profile profile)
{
    TRY_ASSIGN(
        auto shipped,
        readJson<ShippedAgreements>(readShippedJson(u"content/qualifications/agreements.json"_s)));
    std::erase_if(shipped.agreements, [&](const ShippedAgreement& each) {
        return std::find(each.profiles.begin(), each.profiles.end(), profile) == each.profiles.end();
    });
    return std::move(shipped.agreements);
}

} // namespace seraph::qualifications
