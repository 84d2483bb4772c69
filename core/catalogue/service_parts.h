// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"

/// What a service is made of besides its price and its steps. Each part is plain, bilingual and described for JSON.
namespace seraph::catalogue {

/// How a service enters a record: with a plan of options, as session n of m of a running course without a new plan, or
/// straight from the price list.
enum class Way { FullPlan, Course, SimpleOrder };

/// Which licence the responsible person must hold (L16, L22).
enum class Licence { None, Physician, Nurse, Therapist, HealthCertificate };

enum class DisclosureKind {
    Risk,
    Alternative,
    Course,
    Cost,
    Refund,
    Performer,
    Emergency,
    Contraindication,
    Aftercare,
    Privacy
};

enum class ContactChannel { Phone, Visit, Message };
enum class ContactTime { Any, Evening };
enum class ContactKind { Care, Outcome, Result, Recheck, Renewal };
enum class MeasureKind { Number, Scale, Photo, YesNo };

/// The four blocks that every promise needs (C-4): what is done; when and how long; what may change and how that is
/// agreed; what the price is made of.
struct Charter {
    LocalizedText content{};
    LocalizedText times{};
    LocalizedText changes{};
    LocalizedText price{};
    friend bool operator==(const Charter&, const Charter&) = default;
};

/// A service of several visits.
struct Course {
    int sessions = 0;
    int validMonths = 0;
    friend bool operator==(const Course&, const Course&) = default;
};

/// One thing that must be said before the client decides, and who may say it (C-42, C-71).
struct Disclosure {
    QString code{};
    DisclosureKind kind = DisclosureKind::Risk;
    QStringList speakers{}; ///< role codes
    LocalizedText text{};
    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

/// A question of follow-up calls; "yes" opens a complication or incident.
struct RedFlag {
    QString code{};
    LocalizedText question{};
    LocalizedText advice{};
    friend bool operator==(const RedFlag&, const RedFlag&) = default;
};

/// One contact after the service.
struct FollowUpContact {
    QString code{};
    int day = 0; ///< days after the service; 0 is the same day
    ContactTime time = ContactTime::Any;
    int limitHours = 48; ///< the latest hour after the service; moved earlier and never later
    ContactChannel channel = ContactChannel::Phone;
    ContactKind kind = ContactKind::Care;
    QString role{}; ///< who makes it
    LocalizedText script{};
    QStringList redFlags{}; ///< codes of the service's red flags to ask
    bool eachMonth = false; ///< again every month of a placement
    friend bool operator==(const FollowUpContact&, const FollowUpContact&) = default;
};

/// What is measured to see the result (C-86).
struct OutcomeMeasure {
    int day = 0;
    QString code{};
    LocalizedText name{};
    MeasureKind kind = MeasureKind::Number;
    std::optional<LocalizedText> unit{};
    bool self = false; ///< the client's own assessment
    friend bool operator==(const OutcomeMeasure&, const OutcomeMeasure&) = default;
};

/// Five to do and three not to do when talking about it (C-10).
struct ScriptItems {
    std::vector<LocalizedText> dos{};
    std::vector<LocalizedText> donts{};
    friend bool operator==(const ScriptItems&, const ScriptItems&) = default;
};

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::Way> {
    static constexpr std::array kAll{
        std::pair{catalogue::Way::FullPlan, "full_plan"},
        std::pair{catalogue::Way::Course, "course"},
        std::pair{catalogue::Way::SimpleOrder, "simple_order"},
    };
};

template <> struct Codes<catalogue::Licence> {
    static constexpr std::array kAll{
        std::pair{catalogue::Licence::None, "none"},
        std::pair{catalogue::Licence::Physician, "physician"},
        std::pair{catalogue::Licence::Nurse, "nurse"},
        std::pair{catalogue::Licence::Therapist, "therapist"},
        std::pair{catalogue::Licence::HealthCertificate, "health_certificate"},
    };
};

template <> struct Codes<catalogue::DisclosureKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::DisclosureKind::Risk, "risk"},
        std::pair{catalogue::DisclosureKind::Alternative, "alternative"},
        std::pair{catalogue::DisclosureKind::Course, "course"},
        std::pair{catalogue::DisclosureKind::Cost, "cost"},
        std::pair{catalogue::DisclosureKind::Refund, "refund"},
        std::pair{catalogue::DisclosureKind::Performer, "performer"},
        std::pair{catalogue::DisclosureKind::Emergency, "emergency"},
        std::pair{catalogue::DisclosureKind::Contraindication, "contraindication"},
        std::pair{catalogue::DisclosureKind::Aftercare, "aftercare"},
        std::pair{catalogue::DisclosureKind::Privacy, "privacy"},
    };
};

template <> struct Codes<catalogue::ContactChannel> {
    static constexpr std::array kAll{
        std::pair{catalogue::ContactChannel::Phone, "phone"},
        std::pair{catalogue::ContactChannel::Visit, "visit"},
        std::pair{catalogue::ContactChannel::Message, "message"},
    };
};

template <> struct Codes<catalogue::ContactTime> {
    static constexpr std::array kAll{
        std::pair{catalogue::ContactTime::Any, "any"},
        std::pair{catalogue::ContactTime::Evening, "evening"},
    };
};

template <> struct Codes<catalogue::ContactKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::ContactKind::Care, "care"},
        std::pair{catalogue::ContactKind::Outcome, "outcome"},
        std::pair{catalogue::ContactKind::Result, "result"},
        std::pair{catalogue::ContactKind::Recheck, "recheck"},
        std::pair{catalogue::ContactKind::Renewal, "renewal"},
    };
};

template <> struct Codes<catalogue::MeasureKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::MeasureKind::Number, "number"},
        std::pair{catalogue::MeasureKind::Scale, "scale"},
        std::pair{catalogue::MeasureKind::Photo, "photo"},
        std::pair{catalogue::MeasureKind::YesNo, "yes_no"},
    };
};

template <> struct JsonFields<catalogue::Charter> {
    using T = catalogue::Charter;
    static constexpr std::tuple kAll{jsonField<&T::content>("content"),
                                     jsonField<&T::times>("times"),
                                     jsonField<&T::changes>("changes"),
                                     jsonField<&T::price>("price")};
};

template <> struct JsonFields<catalogue::Course> {
    using T = catalogue::Course;
    static constexpr std::tuple kAll{jsonField<&T::sessions>("sessions"),
                                     jsonField<&T::validMonths>("valid_months")};
};

template <> struct JsonFields<catalogue::Disclosure> {
    using T = catalogue::Disclosure;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::kind>("kind"),
                                     jsonField<&T::speakers>("speaker"),
                                     jsonField<&T::text>("text")};
};

template <> struct JsonFields<catalogue::RedFlag> {
    using T = catalogue::RedFlag;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::question>("question"),
                                     jsonField<&T::advice>("advice")};
};

template <> struct JsonFields<catalogue::FollowUpContact> {
    using T = catalogue::FollowUpContact;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::day>("day"),
                                     jsonField<&T::time>("time"),
                                     jsonField<&T::limitHours>("limit_hours"),
                                     jsonField<&T::channel>("channel"),
                                     jsonField<&T::kind>("kind"),
                                     jsonField<&T::role>("role"),
                                     jsonField<&T::script>("script"),
                                     jsonField<&T::redFlags>("red_flags"),
                                     jsonField<&T::eachMonth>("each_month", InJson::May)};
};

template <> struct JsonFields<catalogue::OutcomeMeasure> {
    using T = catalogue::OutcomeMeasure;
    static constexpr std::tuple kAll{jsonField<&T::day>("day"),
                                     jsonField<&T::code>("code"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::kind>("kind"),
                                     jsonField<&T::unit>("unit"),
                                     jsonField<&T::self>("self")};
};

template <> struct JsonFields<catalogue::ScriptItems> {
    using T = catalogue::ScriptItems;
    static constexpr std::tuple kAll{jsonField<&T::dos>("do"), jsonField<&T::donts>("dont")};
};

} // namespace seraph
