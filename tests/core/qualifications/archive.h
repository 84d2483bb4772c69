// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/development_commands.h"
#include "core/qualifications/file_queries.h"
#include "core/qualifications/gate_commands.h"
#include "core/qualifications/gate_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "tests/support/test_office.h"

#include <algorithm>

// What the tests of the archive, and of whoever asks it, begin with.
namespace seraph::tests {

inline qualifications::CertificateKind kindWithCode(session::Session& owner, const QString& code)
{
    for (const auto& kind : orFail(owner.query(qualifications::ListCertificateKinds{}))) {
        if (kind.code == code)
            return kind;
    }
    throw std::runtime_error("no such kind: " + code.toStdString());
}

/// Somebody holds one more certificate of this kind.
inline qualifications::CertificateId give(session::Session& owner,
                                          PersonId person,
                                          const QString& code,
                                          std::optional<LocalDate> from = {},
                                          std::optional<LocalDate> until = {})
{
    static int number = 0;
    return orFail(owner.run(qualifications::AddCertificate{person,
                                                           {.kind = kindWithCode(owner, code).id,
                                                            .number = QStringLiteral("N-%1").arg(++number),
                                                            .validFrom = from,
                                                            .validUntil = until}}));
}

inline qualifications::RequirementRow ruleWithCode(session::Session& owner, const QString& code)
{
    for (const auto& row : orFail(owner.query(qualifications::ListRequirements{}))) {
        if (row.requirement.code == code)
            return row;
    }
    throw std::runtime_error("no such requirement: " + code.toStdString());
}

/// The rule blocks from now on.
inline void turnOn(session::Session& owner, const QString& code)
{
    const auto rule = ruleWithCode(owner, code).requirement;
    orFail(owner.run(qualifications::TurnOnRequirement{rule.id, rule.revision}));
}

} // namespace seraph::tests
