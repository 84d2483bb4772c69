// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"

namespace seraph::catalogue {

using SopId = Id<struct SopTag>;
using SopVersionId = Id<struct SopVersionTag>;

/// How a service is carried out, a block of steps that many services share, or a round of the premises without a client.
enum class SopKind { Service, Block, Premises };

enum class Schedule { DailyOpen, DailyClose, Weekly, Monthly, OnUse };

/// What proves that a step was done.
enum class Evidence { None, Photo, Reading, Text, Code, Signature, TwoPersons };

/// Whether a step may be left out (Optional) or shaped for the client (Custom, counts towards the 10 % of C-8).
enum class Flexibility { Fixed, Optional, Custom };

struct SopStep {
    QString code{}; ///< unique within its SOP
    LocalizedText name{};
    LocalizedText detail{};
    QString role{}; ///< role code, or "client"
    int minutes = 0;
    bool key = false; ///< with its own time and evidence; the rest closes in one confirmation
    Evidence evidence = Evidence::None;
    Flexibility flexibility = Flexibility::Fixed;
    QString block{}; ///< code of the shared block it came from; "" for steps of its own
    friend bool operator==(const SopStep&, const SopStep&) = default;
};

struct Sop {
    SopId id;
    storage::Revision revision;
    QString code; ///< stable, unique; of a service's SOP the code of the service
    SopKind kind;
    std::optional<ServiceId> service; ///< of kind Service
    std::optional<Schedule> schedule; ///< of kind Premises
    QString role;                     ///< who does the round; "" but for Premises
    QString nameZh;
    QString nameEn;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Sop&, const Sop&) = default;
};

struct SopVersion {
    SopVersionId id;
    storage::Revision revision;
    SopId sop;
    int number;
    VersionState state;
    std::vector<SopStep> steps; ///< blocks are written out, so that a version says by itself what was done
    QString changeNote;
    std::optional<Instant> releasedAt;
    std::optional<PersonId> releasedBy;
    std::optional<Instant> archivedAt;
    friend bool operator==(const SopVersion&, const SopVersion&) = default;
};

/// Minutes of the steps marked Custom and of all together.
struct CustomShare {
    int custom = 0;
    int all = 0;
    friend bool operator==(const CustomShare&, const CustomShare&) = default;
};
CustomShare customShare(const std::vector<SopStep>& steps);

/// The same steps with those of one block replaced by the block's new ones, where the block's first step stood.
std::vector<SopStep> withBlock(const std::vector<SopStep>& steps,
                               const QString& block,
                               const std::vector<SopStep>& blockSteps);

/// Invalid: steps "required"; steps[i].code "required", "twice"; steps[i].name "required", "too_long"; steps[i].role
/// "required"; steps[i].minutes "out_of_range".
Status checkSteps(const std::vector<SopStep>& steps);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::SopKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::SopKind::Service, "service"},
        std::pair{catalogue::SopKind::Block, "block"},
        std::pair{catalogue::SopKind::Premises, "premises"},
    };
};

template <> struct Codes<catalogue::Schedule> {
    static constexpr std::array kAll{
        std::pair{catalogue::Schedule::DailyOpen, "daily_open"},
        std::pair{catalogue::Schedule::DailyClose, "daily_close"},
        std::pair{catalogue::Schedule::Weekly, "weekly"},
        std::pair{catalogue::Schedule::Monthly, "monthly"},
        std::pair{catalogue::Schedule::OnUse, "on_use"},
    };
};

template <> struct Codes<catalogue::Evidence> {
    static constexpr std::array kAll{
        std::pair{catalogue::Evidence::None, "none"},
        std::pair{catalogue::Evidence::Photo, "photo"},
        std::pair{catalogue::Evidence::Reading, "reading"},
        std::pair{catalogue::Evidence::Text, "text"},
        std::pair{catalogue::Evidence::Code, "code"},
        std::pair{catalogue::Evidence::Signature, "signature"},
        std::pair{catalogue::Evidence::TwoPersons, "two_persons"},
    };
};

template <> struct Codes<catalogue::Flexibility> {
    static constexpr std::array kAll{
        std::pair{catalogue::Flexibility::Fixed, "fixed"},
        std::pair{catalogue::Flexibility::Optional, "optional"},
        std::pair{catalogue::Flexibility::Custom, "custom"},
    };
};

template <> struct JsonFields<catalogue::SopStep> {
    using T = catalogue::SopStep;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::detail>("detail"),
                                     jsonField<&T::role>("role"),
                                     jsonField<&T::minutes>("minutes"),
                                     jsonField<&T::key>("key"),
                                     jsonField<&T::evidence>("evidence"),
                                     jsonField<&T::flexibility>("flexibility"),
                                     jsonField<&T::block>("block", InJson::May)};
};

} // namespace seraph
