// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_table_model.h"

#include "core/clients/client_queries.h"
#include "ui/clients/client_text.h"
#include "ui/widgets/status_pill.h"

#include <QCoreApplication>
#include <QWidget>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

using clients::ClientId;
using clients::ClientRow;
using clients::ClientSort;

// What tells namesakes apart stands beside the name.
enum Column { Name, Age, Contact, LastVisit, Alerts, Tier, Number, Advisor };

/// What is on the screen before the whole list is counted; above it the list is counted by a job.
constexpr int kFirstIds = 2000;
constexpr int kSearchLimit = 200;

struct ClientTable {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ClientTable)

public:
    static std::vector<TableColumn> columns()
    {
        using Sorting = TableColumn::Sorting;
        using Align = TableColumn::Align;
        return {
            {"name", tr("Name"), 108, Align::Left, Sorting::Yes},
            {"age", tr("Sex, age"), 112},
            {"contact", tr("Contact"), 108},
            {"last_visit", tr("Last visit"), 78, Align::Left, Sorting::Yes},
            {"alerts", tr("Alerts"), 62},
            {"tier", tr("Tier"), 78},
            {"number", tr("Number"), 74, Align::Left, Sorting::Yes},
            {"advisor", tr("Whose"), 84},
        };
    }
    static QString counting() { return tr("Counting the clients"); }
};

clients::ClientFilter inOrder(clients::ClientFilter filter, const TableSort& sort)
{
    switch (sort.column) {
    case Name: filter.sort = ClientSort::Name; break;
    case LastVisit: filter.sort = ClientSort::LastVisit; break;
    case Number: filter.sort = ClientSort::Newest; break;
    default: return filter;
    }
    filter.order = sort.order;
    return filter;
}

std::vector<qint64> numbersOf(const std::vector<ClientId>& ids)
{
    std::vector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ClientId id : ids)
        numbers.push_back(id.value());
    return numbers;
}

using IdsAnswer = ClientTableModel::IdsAnswer;

void searchIds(const Desk& desk, const QString& text, const IdsAnswer& answer)
{
    const auto rows = desk.session().query(clients::SearchClients{text, kSearchLimit});
    if (!rows)
        return answer(tl::unexpected(rows.error()));
    std::vector<qint64> ids;
    for (const ClientRow& row : *rows)
        ids.push_back(row.id.value());
    answer(std::move(ids));
}

/// The first pages at once; a list that goes on is answered again when all of it is counted.
void listIds(const Desk& desk, clients::ClientFilter filter, QWidget* page, const IdsAnswer& answer)
{
    filter.limit = kFirstIds;
    const auto first = desk.session().query(clients::ListClientIds{filter});
    answer(first.transform(&numbersOf));
    if (!first || first->size() < std::size_t(kFirstIds))
        return;
    filter.limit.reset();
    using Ids = std::vector<qint64>;
    desk.jobs.run<Ids>(
        page,
        ClientTable::counting(),
        [&workspace = desk.workspace, filter](const session::Work&) -> Result<Ids> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            TRY_ASSIGN(const auto ids, session->query(clients::ListClientIds{filter}));
            return numbersOf(ids);
        },
        [answer](Result<Ids> ids) { answer(std::move(ids)); });
}

ClientTableModel::Source sourceFor(const Desk& desk,
                                   std::function<ClientTableModel::Question()> question,
                                   QWidget* page)
{
    return {[&desk, question = std::move(question), page](const TableSort& sort, IdsAnswer answer) {
                const auto asked = question();
                if (asked.text.trimmed().isEmpty())
                    listIds(desk, inOrder(asked.filter, sort), page, answer);
                else
                    searchIds(desk, asked.text, answer);
            },
            [&desk](const std::vector<qint64>& wanted, const ClientTableModel::RowsAnswer& answer) {
                std::vector<ClientId> ids;
                for (const qint64 id : wanted)
                    ids.emplace_back(id);
                answer(desk.session().query(clients::ClientRows{std::move(ids)}));
            }};
}

} // namespace

ClientTableModel::ClientTableModel(const Desk& desk,
                                   const Format& format,
                                   std::function<Question()> question,
                                   QWidget* page)
    : PagedTableModel(ClientTable::columns(), sourceFor(desk, std::move(question), page), page)
    , m_desk(desk)
    , m_format(format)
{
}

QVariant ClientTableModel::cell(const ClientRow& row, int column, int role) const
{
    if (role == StrongRole)
        return column == Name;
    if (role == MutedRole)
        return column == Number || column == Age || column == Advisor;
    if (role == PillRole && column == Alerts && row.alerts > 0)
        return QVariant::fromValue(pill(QString::number(row.alerts), Tone::Warning));
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

QString ClientTableModel::text(const ClientRow& row, int column) const
{
    switch (column) {
    case Name: return row.calledAs.isEmpty() ? row.name : row.name + u" · "_s + row.calledAs;
    case Number: return row.number;
    case Age: return ageAndSex(row.age, row.sex);
    case Contact: return row.maskedContact;
    case Tier: return choiceText(m_desk, "client_tier", row.tier);
    case Alerts: return row.alerts > 0 ? QString::number(row.alerts) : QString();
    case Advisor: return row.advisorName;
    case LastVisit:
        return row.lastVisit ? m_format.shortDate(*row.lastVisit, m_desk.today()) : QString();
    default: return {};
    }
}

} // namespace seraph::ui
