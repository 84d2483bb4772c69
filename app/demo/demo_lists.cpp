// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_lists.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

namespace seraph {

using demo::DemoLists;
using demo::DemoStaff;
using demo::TradeLists;
using demo::Wish;

template <> struct JsonFields<DemoStaff> {
    static constexpr std::tuple kAll{jsonField<&DemoStaff::login>("login", InJson::May),
                                     jsonField<&DemoStaff::role>("role"),
                                     jsonField<&DemoStaff::part>("part", InJson::May),
                                     jsonField<&DemoStaff::name>("name"),
                                     jsonField<&DemoStaff::job>("job")};
};

template <> struct JsonFields<Wish> {
    static constexpr std::tuple kAll{jsonField<&Wish::service>("service"),
                                     jsonField<&Wish::text>("text")};
};

template <> struct JsonFields<TradeLists> {
    static constexpr std::tuple kAll{jsonField<&TradeLists::organisation>("organisation"),
                                     jsonField<&TradeLists::owner>("owner"),
                                     jsonField<&TradeLists::staff>("staff"),
                                     jsonField<&TradeLists::colleagues>("colleagues"),
                                     jsonField<&TradeLists::rooms>("rooms"),
                                     jsonField<&TradeLists::planServices>("plan_services"),
                                     jsonField<&TradeLists::orders>("orders"),
                                     jsonField<&TradeLists::laterOrders>("later_orders"),
                                     jsonField<&TradeLists::wishes>("wishes"),
                                     jsonField<&TradeLists::findings>("findings"),
                                     jsonField<&TradeLists::allergies>("allergies"),
                                     jsonField<&TradeLists::pets>("pets", InJson::May)};
};

template <> struct JsonFields<DemoLists> {
    static constexpr std::tuple kAll{jsonField<&DemoLists::surnames>("surnames"),
                                     jsonField<&DemoLists::given>("given"),
                                     jsonField<&DemoLists::givenMen>("given_men"),
                                     jsonField<&DemoLists::firstNames>("first_names"),
                                     jsonField<&DemoLists::firstNamesMen>("first_names_men"),
                                     jsonField<&DemoLists::lastNames>("last_names"),
                                     jsonField<&DemoLists::streets>("streets"),
                                     jsonField<&DemoLists::branches>("branches"),
                                     jsonField<&DemoLists::formerClients>("former_clients"),
                                     jsonField<&DemoLists::lastSeen>("last_seen"),
                                     jsonField<&DemoLists::contactTimes>("contact_times"),
                                     jsonField<&DemoLists::goal>("goal"),
                                     jsonField<&DemoLists::waitOption>("wait_option"),
                                     jsonField<&DemoLists::choiceReason>("choice_reason"),
                                     jsonField<&DemoLists::declineNote>("decline_note"),
                                     jsonField<&DemoLists::firstTasks>("first_tasks"),
                                     jsonField<&DemoLists::trade>("trade")};
};

} // namespace seraph

namespace seraph::demo {

using namespace Qt::StringLiterals;

DemoLists readDemoLists(Profile profile)
{
    QJsonObject file = readShippedJson(u"content/demo.json"_s);
    file.insert(u"trade"_s, file[u"profiles"_s].toObject()[toCode(profile)]);
    file.remove(u"profiles"_s);
    DemoLists lists;
    JsonReader reader;
    reader.read(QJsonValue(file), lists);
    ENSURES(reader.result().has_value());
    return lists;
}

} // namespace seraph::demo
