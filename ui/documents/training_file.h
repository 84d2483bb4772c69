// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// One person's training file as it is handed to an inspector or to the person (C-168). Every list as texts, in the order of
/// its columns.
struct TrainingFile {
    QString name{};
    QString jobTitle{};
    LocalDate day{};
    std::vector<std::vector<QString>> asked{};        ///< what, how it stands
    std::vector<std::vector<QString>> certificates{}; ///< what, number, issuer, validity, state, score
    std::vector<std::vector<QString>> competences{}; ///< what, level, day, observer, evidence
    std::vector<std::vector<QString>> tiers{};       ///< ladder, tier
    std::vector<std::vector<QString>> overrides{};   ///< day, what for, reason, by, until
};

/// A4; Care::Personal.
Document trainingFileDocument(const TrainingFile& file, const Imprint& imprint);

} // namespace seraph::documents
