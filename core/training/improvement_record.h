// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"
#include "core/training/improvement.h"

namespace seraph::storage {

template <> struct Schema<training::Improvement> {
    using Record = training::Improvement;
    static constexpr std::string_view kTable = "training_improvement";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::area>("area"),
        column<&Record::source>("source"),
        column<&Record::course>("course_id"),
        column<&Record::before>("before_percent", Sensitivity::Personal, "staff.training"),
        column<&Record::beforeSamples>("before_samples"),
        column<&Record::startedOn>("started_on"),
        column<&Record::startedBy>("started_by"),
        column<&Record::measuredOn>("measured_on"),
        column<&Record::after>("after_percent", Sensitivity::Personal, "staff.training"),
        column<&Record::afterSamples>("after_samples"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage
