// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/proof.h"

#include <QJsonObject>

#include <optional>

namespace seraph::evidence {

/// The file of a bundle that holds the proofs of its journal extract: {"proofs": [...]}.
inline constexpr const char* kProofsName = "journal/proofs.json";

/// Everything proofFits() needs; bytes are Base64, numbers decimal text because they may exceed what JSON numbers hold.
QJsonObject toJson(const journal::EntryProof& proof);
/// Nothing where something is missing or malformed.
std::optional<journal::EntryProof> proofFromJson(const QJsonObject& json);

} // namespace seraph::evidence
