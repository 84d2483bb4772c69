// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_workspace.h"
#include "ui/widgets/paged_table_model.h"

#include <QSignalSpy>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 450;

/// The staff of an encrypted workspace as a long list, counting how often and how much it asks.
class StaffModel final : public PagedTableModel<organisation::StaffRow> {
public:
    explicit StaffModel(session::Session& session)
        : PagedTableModel({{"name", u"Name"_s}},
                          {[&session](const TableSort&, const IdsAnswer& answer) {
                               const auto people = session.query(organisation::ListStaffIds{});
                               std::vector<qint64> ids;
                               for (const PersonId id : *people)
                                   ids.push_back(id.value());
                               answer(ids);
                           },
                           [this, &session](const std::vector<qint64>& ids, const RowsAnswer& answer) {
                               asked.push_back(int(ids.size()));
                               std::vector<PersonId> people;
                               for (const qint64 id : ids)
                                   people.emplace_back(id);
                               answer(session.query(organisation::StaffRows{people}));
                           }})
    {
    }
    mutable std::vector<int> asked;

protected:
    QVariant cell(const organisation::StaffRow& row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    }
};

void hire(session::Session& session, int people, const QString& name = u"员工"_s)
{
    const Status done =
        session.batch(session::Action{"staff.added"}, [&](session::Session::Batch& batch) -> Status {
            for (int i = 0; i < people; ++i)
                TRY_STATUS(batch.run(organisation::AddStaff{
                    {.name = u"%1 %2"_s.arg(name).arg(i, 4, 10, QLatin1Char('0'))}}));
            return {};
        });
    REQUIRE(done.has_value());
}

} // namespace

TEST_CASE("A long list knows its length at once and fetches the page that is looked at", "[list]")
{
    tests::TestWorkspace workspace;
    hire(workspace.session(), kPeople);
    StaffModel model(workspace.session());
    model.refresh();
    CHECK(model.rowCount() == kPeople + 1); // and the owner
    CHECK(model.asked.empty());
    CHECK_FALSE(model.index(430, 0).data().toString().isEmpty());
    REQUIRE(model.asked.size() == 1);
    CHECK(model.asked.front() <= PagedTableModelBase::kPageRows);
    CHECK_FALSE(model.index(431, 0).data().toString().isEmpty());
    CHECK(model.asked.size() == 1);
    CHECK_FALSE(model.index(3, 0).data().toString().isEmpty());
    CHECK(model.asked.size() == 2);
}

TEST_CASE("A row that is added comes into the list without the others being fetched anew", "[list]")
{
    tests::TestWorkspace workspace;
    hire(workspace.session(), 20);
    StaffModel model(workspace.session());
    model.refresh();
    static_cast<void>(model.index(0, 0).data());
    const std::size_t before = model.asked.size();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    hire(workspace.session(), 1, u"张医师"_s);
    model.refresh();
    CHECK(model.rowCount() == 22);
    REQUIRE(inserted.size() == 1);
    CHECK(inserted.front()[1].toInt() ==
          inserted.front()[2].toInt()); // the first row and the last are the same one
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK_FALSE(model.index(row, 0).data().toString().isEmpty());
    CHECK(model.asked.size() == before + 1);
    CHECK(model.asked.back() < model.rowCount());
}
