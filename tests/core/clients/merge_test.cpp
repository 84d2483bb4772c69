// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/access_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/merge_commands.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::clients;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

/// Two files of one person, with something on each.
struct TwoFiles {
    TwoFiles()
    {
        kept = add({.name = u"王小红"_s, .calledAs = u"王姐"_s}, {u"10012348812"_s});
        dropped = add({.name = u"王晓红"_s, .birthDate = LocalDate(1990, 5, 6)},
                      {u"100 1234 8812"_s, u"10077776666"_s});
        brought = add({.name = u"李明"_s, .referredBy = dropped}, {u"10099990000"_s});
        orFail(owner().run(RaiseAlert{dropped, {.text = u"利多卡因过敏"_s}}));
        orFail(owner().run(AddAddress{dropped, {.text = u"张江路 1 号"_s}}));
        orFail(owner().run(SetBackground{dropped, {}, {.allergies = u"利多卡因"_s}}));
        office.newEntries();
    }

    session::Session& owner() { return office.owner(); }
    ClientId add(const ClientDetails& details, const QStringList& phones)
    {
        AddClient command{.details = details, .contacts = {}};
        for (const QString& phone : phones)
            command.contacts.push_back({ContactKind::Phone, phone, {}});
        return orFail(owner().run(command));
    }
    ClientPage page(ClientId id) { return orFail(owner().query(OpenClient{id})); }
    MergeClients merge()
    {
        ClientDetails chosen = detailsOf(page(kept).client);
        chosen.birthDate = LocalDate(1990, 5, 6);
        return {kept, storage::kFirstRevision, dropped, storage::kFirstRevision, chosen};
    }
    QStringList found(const QString& text)
    {
        QStringList names;
        for (const ClientRow& row : orFail(owner().query(SearchClients{text})))
            names << row.name;
        return names;
    }

    TestOffice office;
    ClientId kept{1};
    ClientId dropped{1};
    ClientId brought{1};
};

} // namespace

TEST_CASE("Merging keeps the chosen fields and everything that belonged to either file")
{
    TwoFiles files;
    orFail(files.owner().run(files.merge()));
    const ClientPage page = files.page(files.kept);
    CHECK(page.client.name == u"王小红"_s);
    CHECK(page.client.birthDate == LocalDate(1990, 5, 6));
    CHECK(page.contacts.size() == 2);
    CHECK(page.alerts.size() == 1);
    CHECK(page.addresses.size() == 1);
    CHECK(orFail(files.owner().query(OpenBackground{files.kept}))->allergies == u"利多卡因"_s);
    CHECK(files.page(files.brought).referrerName == u"王小红"_s);
    CHECK(files.found(u"6666"_s) == QStringList{u"王小红"_s});
    CHECK(files.found(u"晓红"_s).isEmpty());
    const auto old = files.owner().query(OpenClient{files.dropped});
    CHECK(old.error().reason == u"client.merged"_s);
    CHECK(old.error().detail == page.client.number);
}

TEST_CASE("Merging keeps what is known of health from both files")
{
    TwoFiles files;
    orFail(files.owner().run(SetBackground{files.kept, {}, {.allergies = u"青霉素"_s}}));
    orFail(files.owner().run(files.merge()));
    CHECK(orFail(files.owner().query(OpenBackground{files.kept}))->allergies == u"青霉素\n利多卡因"_s);
}

TEST_CASE("The history of both files is one")
{
    TwoFiles files;
    orFail(files.owner().run(files.merge()));
    QStringList actions;
    for (const auto& entry : orFail(files.owner().query(ClientTimeline{files.kept})))
        actions << entry.action;
    CHECK(actions.front() == u"client.merged"_s);
    CHECK(actions.count(u"client.added"_s) == 2);
}

TEST_CASE("One undo takes a whole merge back")
{
    TwoFiles files;
    const ClientPage before = files.page(files.dropped);
    orFail(files.owner().run(files.merge()));
    orFail(files.owner().undo(files.owner().lastCommand()));
    const ClientPage after = files.page(files.dropped);
    CHECK(after.client.name == before.client.name);
    CHECK_FALSE(after.client.archivedAt);
    CHECK(after.contacts.size() == 2);
    CHECK(after.alerts.size() == 1);
    CHECK(after.addresses.size() == 1);
    CHECK_FALSE(files.page(files.kept).client.birthDate);
    CHECK(files.page(files.kept).contacts.size() == 1);
    CHECK(files.page(files.brought).referrerName == u"王晓红"_s);
    CHECK(files.found(u"晓红"_s) == QStringList{u"王晓红"_s});
    CHECK(files.found(u"6666"_s) == QStringList{u"王晓红"_s});
}

TEST_CASE("A merge is refused with itself, after a change, and twice")
{
    TwoFiles files;
    MergeClients same = files.merge();
    same.dropped = same.kept;
    CHECK(refusedRules(files.office, files.owner(), same) == "dropped=same");
    const MergeClients merge = files.merge();
    orFail(files.owner().run(EditClient{
        files.dropped, storage::kFirstRevision, {.name = u"王晓红"_s, .calledAs = u"小王"_s}}));
    CHECK(failing(files.office, files.owner(), merge).reason == u"record.changed"_s);
    MergeClients fresh = merge;
    fresh.droppedRevision = storage::Revision{2};
    orFail(files.owner().run(fresh));
    CHECK(failing(files.office, files.owner(), fresh).reason == u"client.merged"_s);
}

TEST_CASE("Merging and telling apart need their right")
{
    TwoFiles files;
    const MergeClients merge = files.merge();
    files.office.newEntries();
    checkDenied(files.office, merge);
    checkDenied(files.office, TellApart{files.kept, files.dropped});
    CHECK(refusedRules(files.office, files.owner(), TellApart{files.kept, files.kept}) ==
          "second=same");
}
