// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/storage/revision.h"

namespace seraph::organisation {

using OrganisationId = Id<struct OrganisationTag>;

/// Whose workspace it is: one row, made when the workspace is created.
struct Organisation {
    OrganisationId id;
    storage::Revision revision;
    QString name;
    Profile profile;
    Language language; ///< of documents and of people who chose none
    QString currency;  ///< ISO 4217; one for the whole workspace
    QString contactName;
    QString contactPhone;
    QString contactEmail;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// What people may enter about it.
struct OrganisationDetails {
    QString name;
    Profile profile = Profile::Clinic;
    Language language = Language::Chinese;
    QString currency;
    QString contactName;
    QString contactPhone;
    QString contactEmail;
};

OrganisationDetails detailsOf(const Organisation& organisation);
Organisation withDetails(Organisation organisation, const OrganisationDetails& details);
/// Without stray spaces, in the form that is stored.
OrganisationDetails tidied(OrganisationDetails details);
/// Invalid: name "required", "too_long"; currency "bad_currency"; contact_name, contact_email "too_long";
/// contact_phone "bad_phone"; contact_email "bad_email". Expects tidied details.
Status checkDetails(const OrganisationDetails& details);

} // namespace seraph::organisation
