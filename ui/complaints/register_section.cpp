// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/register_section.h"

#include "ui/complaints/complaint_text.h"
#include "ui/desk/list_export.h"
#include "ui/desk/period_box.h"
#include "ui/text/record_text.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kMostInRegister = 100'000;

enum Place {
    Number,
    Received,
    Who,
    Kind,
    Words,
    Wants,
    Where,
    How,
    Found,
    Handler,
    InTime,
    Places
};

struct RegisterText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::RegisterSection)
};

std::vector<TableColumn> registerColumns()
{
    return {{"number", RegisterText::tr("Number"), 118},
            {"received", RegisterText::tr("Received"), 130},
            {"who", RegisterText::tr("Who"), 88},
            {"kind", RegisterText::tr("Kind"), 120},
            {"words", RegisterText::tr("In their own words"), 150},
            {"wants", RegisterText::tr("What they want"), 104},
            {"stage", RegisterText::tr("Stage"), 88},
            {"channel", RegisterText::tr("How it came"), 92},
            {"finding", RegisterText::tr("Finding"), 76},
            {"handler", RegisterText::tr("Handled by"), 92},
            {"in_time", RegisterText::tr("In time"), 70}};
}

/// Rows of one answer of the list: ids first, rows when they are looked at.
PagedTableModel<RegisterRow>::Source registerSource(const Desk& desk,
                                                    std::function<ComplaintFilter()> filter)
{
    auto listed = std::make_shared<QHash<qint64, ComplaintRow>>();
    return {[&desk, filter = std::move(filter), listed](const TableSort&, auto answer) {
                const auto rows = desk.session().query(ListComplaints{filter()});
                if (!rows)
                    return answer(fail(rows.error()));
                listed->clear();
                std::vector<qint64> ids;
                for (const ComplaintRow& each : *rows) {
                    ids.push_back(each.complaint.id.value());
                    listed->insert(each.complaint.id.value(), each);
                }
                std::sort(ids.begin(), ids.end(), std::greater<>());
                answer(std::move(ids));
            },
            [listed](const std::vector<qint64>& ids, auto answer) {
                std::vector<RegisterRow> rows;
                for (const qint64 id : ids) {
                    if (const auto found = listed->constFind(id); found != listed->constEnd())
                        rows.push_back({id, *found});
                }
                answer(std::move(rows));
            }};
}

} // namespace

RegisterModel::RegisterModel(const Desk& desk,
                             const Format& format,
                             std::function<ComplaintFilter()> filter,
                             QObject* parent)
    : PagedTableModel(registerColumns(), registerSource(desk, std::move(filter)), parent)
    , m_desk(desk)
    , m_format(format)
{
}

QVariant RegisterModel::cell(const RegisterRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Complaint& complaint = row.row.complaint;
    switch (column) {
    case Number: return complaint.number;
    case Received: return m_format.dateTime(complaint.receivedAt);
    case Who: return complainantText(row.row);
    case Kind: return categoryText(m_desk, complaint.category);
    case Words: return complaint.summary.simplified();
    case Wants: return complaint.wanted.simplified();
    case Where: return stageText(m_desk, complaint.stage);
    case How: return codeWord(toCode(complaint.channel));
    case Found: return complaint.finding ? codeWord(toCode(*complaint.finding)) : QString();
    case Handler: return row.row.handlerName;
    case InTime:
        return !complaint.inTime   ? QString()
               : *complaint.inTime ? RegisterText::tr("yes")
                                   : RegisterText::tr("no");
    default: return {};
    }
}

RegisterSection::RegisterSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_period(new PeriodBox)
    , m_model(new RegisterModel(
          desk, format, [this] { return filter(); }, this))
{
    auto* list =
        new ListPage({tr("Register of complaints"), tr("Search"), tr("Choose one to see it.")});
    list->header()->hide(); // the tab says it
    list->layout()->setContentsMargins(0, 0, 0, 0);
    list->filters()->search()->hide();
    list->filters()->addFilter(tr("Period"), m_period);
    list->detail()->hide();
    list->showModel(*m_model, desk.settings, u"complaint_register"_s);
    auto* column = makeColumn(0);
    column->addWidget(list);
    setLayout(column);
    offerListExports(desk, *this);
    connect(m_period, &QComboBox::currentIndexChanged, m_model, &PagedTableModelBase::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "complaint"))
            m_model->refresh();
    });
    m_model->refresh();
}

ComplaintFilter RegisterSection::filter() const
{
    const Period period = m_period->period(m_desk.today());
    return {.which = ComplaintFilter::Which::All,
            .from = period.from,
            .until = period.until,
            .limit = kMostInRegister};
}

} // namespace seraph::ui
