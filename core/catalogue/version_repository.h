// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template_record.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/sop_record.h"
#include "core/storage/record_read.h"

#include <algorithm>

/// The versions of a thing, whatever kind of thing it is.
namespace seraph::catalogue {

/// Specialised per version record: what it is a version of, and how SQL calls that.
template <class V> struct VersionOf;
template <> struct VersionOf<ServiceVersion> {
    static constexpr auto kOwner = &ServiceVersion::service;
    static constexpr const char* kByOwner =
        "WHERE service_id = ? AND archived_at IS NULL ORDER BY number";
};
template <> struct VersionOf<PriceVersion> {
    static constexpr auto kOwner = &PriceVersion::service;
    static constexpr const char* kByOwner =
        "WHERE service_id = ? AND archived_at IS NULL ORDER BY number";
};
template <> struct VersionOf<SopVersion> {
    static constexpr auto kOwner = &SopVersion::sop;
    static constexpr const char* kByOwner =
        "WHERE sop_id = ? AND archived_at IS NULL ORDER BY number";
};
template <> struct VersionOf<TemplateVersion> {
    static constexpr auto kOwner = &TemplateVersion::document;
    static constexpr const char* kByOwner =
        "WHERE template_id = ? AND archived_at IS NULL ORDER BY number";
};

template <class V> using OwnerId =
    std::remove_cvref_t<decltype(std::declval<V>().*(VersionOf<V>::kOwner))>;

/// All versions but drafts thrown away, oldest first.
template <class V> Result<std::vector<V>> versionsOf(storage::Connection& connection, OwnerId<V> owner)
{
    return storage::listRecords<V>(connection, VersionOf<V>::kByOwner, owner);
}

/// The last one in that state, if there is one.
template <class V> std::optional<V> lastIn(const std::vector<V>& versions, VersionState state)
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(), [state](const V& version) {
        return version.state == state;
    });
    return found == versions.rend() ? std::nullopt : std::optional(*found);
}

template <class V> int nextNumber(const std::vector<V>& versions)
{
    return versions.empty() ? 1 : versions.back().number + 1;
}

} // namespace seraph::catalogue
