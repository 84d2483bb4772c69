// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/training/question.h"

namespace seraph::training {

using TrainingCaseId = Id<struct TrainingCaseTag>;

enum class CaseState { Proposed, Approved, Rejected };

/// Something that happened here, without anybody's name, from which others learn (C-147).
struct TrainingCase {
    TrainingCaseId id;
    storage::Revision revision;
    QString originKind{}; ///< table of what it happened in; empty: told by somebody
    qint64 originId = 0;  ///< 0 where originKind is empty
    Area area;
    std::optional<catalogue::ServiceId> service{};
    QString title{};
    QString story{};  ///< what happened
    QString lesson{}; ///< what to do the next time
    CaseState state;
    PersonId proposedBy;
    Instant proposedAt;
    std::optional<PersonId> decidedBy{};
    std::optional<Instant> decidedAt{};
    QString decisionNote{};
    std::optional<QuestionId> question{}; ///< that was made of it
    std::optional<Instant> archivedAt{};
    friend bool operator==(const TrainingCase&, const TrainingCase&) = default;
};

/// What the one who proposes says.
struct CaseDetails {
    Area area = Area::Complaints;
    std::optional<catalogue::ServiceId> service{};
    QString title{};
    QString story{};
    QString lesson{};
    QString originKind{};
    qint64 originId = 0;
};
CaseDetails tidied(CaseDetails details);
TrainingCase withDetails(TrainingCase trainingCase, const CaseDetails& details);
/// Invalid: title, story "required", "too_long"; lesson "too_long"; title, story, lesson "has_phone" where a telephone or
/// identity number stands in the text: a case is about nobody.
Status checkCase(const CaseDetails& details);

} // namespace seraph::training

template <> struct seraph::Codes<seraph::training::CaseState> {
    using State = seraph::training::CaseState;
    static constexpr std::array kAll{std::pair{State::Proposed, "proposed"},
                                     std::pair{State::Approved, "approved"},
                                     std::pair{State::Rejected, "rejected"}};
};
