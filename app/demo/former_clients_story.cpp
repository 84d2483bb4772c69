// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"
#include "core/exchange/column_map.h"
#include "core/exchange/import_commands.h"
#include "core/organisation/trade_words.h"

namespace seraph::demo {

using namespace Qt::StringLiterals;
using exchange::ImportClient;
using exchange::ImportField;
using exchange::ImportKind;
using exchange::RowValues;
using session::Session;
using namespace std::chrono_literals;

namespace {

constexpr int kRowsOfList = 10'000;

QString nameIn(const std::vector<organisation::TradeChoice>& choices, const QString& code, Language language)
{
    for (const organisation::TradeChoice& choice : choices) {
        if (choice.code == code)
            return choice.name.in(language);
    }
    return code;
}

/// Whoever was a client before the house worked with Seraph: lists that are imported on the first day.
class FormerClientsStory final : public Story {
public:
    explicit FormerClientsStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("former"))
        , m_words(organisation::TradeWords::forProfile(stage.plan.profile))
        , m_tiers(m_words.list("client_tier"_L1))
        , m_sources(m_words.list("client_source"_L1))
    {
    }

    Status prepare() override
    {
        const int all = m_stage.size.formerClients;
        for (int done = 0; done < all; done += kRowsOfList) {
            TRY_STATUS(bringIn(std::min(kRowsOfList, all - done)));
            m_stage.clock.advance(3min);
        }
        return {};
    }

private:
    Status bringIn(int rows)
    {
        const QString name = m_stage.in(m_stage.lists.formerClients).arg(++m_lists);
        exchange::RecordImport record{.kind = ImportKind::Clients,
                                      .fileName = name + u".xlsx"_s,
                                      .counts = {.rows = rows, .accepted = rows}};
        return m_stage.house.owner->batch(
            exchange::RecordImport::kAction, [&](Session::Batch& batch) -> Status {
                for (int i = 0; i < rows; ++i) {
                    TRY_ASSIGN(const RowValues values, bringInOne(batch));
                    record.prints += exchange::fingerprintOf(ImportKind::Clients, values);
                }
                m_stage.figures.clients += rows;
                const exchange::ColumnMap map = columns();
                record.headerKey = exchange::headerKey(map);
                record.choice = exchange::choiceOf(map);
                return batch.run(record).transform([](exchange::ImportBatchId) {});
            });
    }

    /// Names and numbers are drawn, and some come up twice among tens of thousands: those are drawn again.
    Result<RowValues> bringInOne(Session::Batch& batch)
    {
        for (;;) {
            RowValues values = nextRow();
            TRY_ASSIGN(const auto row, batch.run(ImportClient{values}));
            if (row.outcome == exchange::ImportedRow::Outcome::Duplicate)
                continue;
            m_stage.known.push_back(clients::ClientId(row.record));
            return values;
        }
    }

    RowValues nextRow()
    {
        const BranchId branch = m_dice.oneOf(m_stage.house.branches);
        const clients::AddClient who = m_stage.people.client(m_dice, m_stage.calendar.dayOf(0), branch);
        const Language language = m_stage.plan.language;
        RowValues row{{u"number"_s, u"H%1"_s.arg(++m_rows, 6, 10, QLatin1Char('0'))},
                      {u"name"_s, who.details.name},
                      {u"phone"_s, who.contacts.front().value},
                      {u"tier"_s, nameIn(m_tiers, who.details.tier, language)},
                      {u"source"_s, nameIn(m_sources, who.details.source, language)},
                      {u"home_branch"_s, m_stage.house.branchNames.value(branch.value())},
                      {u"notes"_s, m_stage.in(m_stage.lists.lastSeen).arg(lastSeen())}};
        if (!who.addresses.empty())
            row.insert(u"address"_s, who.addresses.front().text);
        if (who.details.sex)
            row.insert(u"sex"_s, toCode(*who.details.sex));
        if (who.details.birthDate)
            row.insert(u"birth_date"_s, who.details.birthDate->toString(Qt::ISODate));
        if (m_stage.house.desk == m_stage.house.experts.front()) // looks after their own clients alone
            row.insert(u"advisor"_s, m_stage.house.nameOf(m_stage.house.desk->actor().person));
        return row;
    }

    QString lastSeen()
    {
        constexpr int kYearsBack = 6;
        return m_stage.calendar.dayOf(0).addDays(-m_dice.between(20, kYearsBack * 365)).toString(Qt::ISODate);
    }

    /// One column for each field, called as the field is.
    exchange::ColumnMap columns() const
    {
        exchange::ColumnMap map;
        int column = 0;
        for (const ImportField& field :
             exchange::importFields(ImportKind::Clients, m_stage.plan.profile)) {
            if (!kFields.contains(field.code))
                continue;
            map.headers.insert(column, m_stage.in(field.name));
            map.fields.insert(column++, field.code);
        }
        return map;
    }

    inline static const QStringList kFields{u"number"_s,
                                            u"name"_s,
                                            u"phone"_s,
                                            u"sex"_s,
                                            u"birth_date"_s,
                                            u"address"_s,
                                            u"tier"_s,
                                            u"source"_s,
                                            u"advisor"_s,
                                            u"home_branch"_s,
                                            u"notes"_s};

    Stage& m_stage;
    Dice m_dice;
    organisation::TradeWords m_words;
    std::vector<organisation::TradeChoice> m_tiers;
    std::vector<organisation::TradeChoice> m_sources;
    int m_lists = 0;
    int m_rows = 0;
};

} // namespace

std::unique_ptr<Story> formerClientsStory(Stage& stage)
{
    return std::make_unique<FormerClientsStory>(stage);
}

} // namespace seraph::demo
