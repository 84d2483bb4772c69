// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/conduct_record.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/phrase_rule_record.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/shipped_item_record.h"
#include "core/catalogue/sop_record.h"
#include "core/storage/migration.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::catalogue;

namespace seraph::tests {

template <> struct SampleOf<LocalizedText> {
    static LocalizedText make(Sample which, int n)
    {
        return {SampleOf<QString>::make(which, n), SampleOf<QString>::make(which, n + 1)};
    }
};
/// Parts of versions: every field with something in it, or as they begin.
template <JsonStruct T> struct SampleOf<T> {
    static T make(Sample which, int n)
    {
        T value{};
        if (which != Sample::Absent) {
            forEachJsonField<T>([&](const auto& field) {
                auto& member = value.*(field.kMember);
                member = SampleOf<std::remove_cvref_t<decltype(member)>>::make(which, n);
            });
        }
        return value;
    }
};
template <class T> struct SampleOf<std::vector<T>> {
    static std::vector<T> make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return {SampleOf<T>::make(which, n), SampleOf<T>::make(which, n + 1)};
    }
};

} // namespace seraph::tests

TEMPLATE_TEST_CASE("Records of the catalogue survive the database",
                   "",
                   ServiceCategory,
                   Service,
                   ServiceVersion,
                   PriceVersion,
                   CostSheet,
                   Sop,
                   SopVersion,
                   DocumentTemplate,
                   TemplateVersion,
                   Touchpoint,
                   ScriptCard,
                   OwnPhraseRule,
                   PhraseDismissal,
                   ShippedItem)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}

TEST_CASE("JSON that does not fit its description is refused with every fault and where it stands")
{
    const auto faults = [](const char* text) {
        const auto json = QJsonDocument::fromJson(text).object();
        const auto read = readJson<PriceLine>(json);
        REQUIRE_FALSE(read);
        QStringList list;
        for (const FieldError& each : read.error().fields)
            list << each.field + u'=' + each.rule;
        return list.join(u' ').toStdString();
    };
    CHECK(faults(R"({})") == "kind=missing name=missing amount=missing");
    CHECK(faults(R"({"kind":"gold","name":{"zh":1},"amount":1.5,"note":""})") ==
          "kind=value name.zh=value name.en=missing amount=value note=unknown");
}
