// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/clients/client_parts.h"

#include <QHash>

namespace seraph::clients {

/// Which of a client's fields a trade collects, and why (purpose limitation and data minimisation: Personal Information
/// Protection Law, articles 6 and 19). All that is not on stays empty and is not shown. Made from
/// resources/content/client_fields.json; immutable.
class FieldSet {
public:
    static FieldSet forProfile(Profile profile);

    /// Fields are named as they are stored: "birth_date", "allergies", "address".
    bool has(QLatin1String field) const { return m_purposes.contains(QString(field)); }
    /// Why it is collected, in words that a client may read; empty for what is off.
    LocalizedText purposeOf(QLatin1String field) const;
    QStringList fields() const { return m_fields; }

private:
    static FieldSet read(Profile profile);

    QStringList m_fields;
    QHash<QString, LocalizedText> m_purposes;
};

/// Invalid with rule "switched_off" at each field that has a value and is off. `before` may keep what it had.
Status checkSwitchedOn(const FieldSet& fields, const ClientDetails& before, const ClientDetails& after);
Status checkSwitchedOn(const FieldSet& fields,
                       const BackgroundDetails& before,
                       const BackgroundDetails& after);

} // namespace seraph::clients
