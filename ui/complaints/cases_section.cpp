// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/cases_section.h"

#include "ui/complaints/case_view.h"
#include "ui/complaints/complaint_text.h"
#include "ui/desk/choices.h"
#include "ui/text/error_text.h"
#include "ui/widgets/search_edit.h"

#include <QBoxLayout>
#include <QComboBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kCaseWidth = 680;

enum class Which { Open, Mine, Overdue, All };

} // namespace

CasesSection::CasesSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tr("Complaints"),
                   .columns = {{tr("Due"), 110}, {tr("Who and what"), 0}, {tr("Stage"), 116}},
                   .empty = {Icon::Check, tr("No complaint. F8 takes one from wherever you are."), {}},
                   .paneWidth = kCaseWidth,
                   .tables = {"complaint",
                              "complaint_note",
                              "complaint_link",
                              "complaint_liability",
                              "complaint_remedy",
                              "complaint_sanction",
                              "complaint_letter",
                              "corrective",
                              "dispute",
                              "training_case"},
                   .unlisted = Unlisted::Shown},
                  parent)
    , m_format(format)
    , m_search(new SearchEdit(tr("Words, name, pinyin or number")))
    , m_which(new QComboBox)
    , m_category(new QComboBox)
{
    addFilters();
    refresh();
}

void CasesSection::addFilters()
{
    m_which->setAccessibleName(tr("Which"));
    m_which->addItem(tr("Open"), int(Which::Open));
    m_which->addItem(tr("Mine"), int(Which::Mine));
    m_which->addItem(tr("Overdue"), int(Which::Overdue));
    m_which->addItem(tr("All"), int(Which::All));
    m_category->setAccessibleName(tr("Kind"));
    m_category->addItem(tr("Every kind"), QString());
    offerCategories(*m_category, desk());
    bar().addWidget(m_search, 1);
    bar().addWidget(m_which);
    bar().addWidget(m_category);
    connect(m_search, &SearchEdit::queryChanged, this, &CasesSection::refresh);
    for (QComboBox* box : {m_which, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &CasesSection::refresh);
}

Result<std::vector<ComplaintHit>> CasesSection::found() const
{
    session::Session& session = desk().session();
    if (!m_search->text().trimmed().isEmpty())
        return session.query(SearchComplaints{m_search->text()});
    const auto which = Which(m_which->currentData().toInt());
    ComplaintFilter filter{.category = m_category->currentData().toString()};
    if (which == Which::All)
        filter.which = ComplaintFilter::Which::All;
    if (which == Which::Mine)
        filter.handler = session.actor().person;
    const auto rows = which == Which::Overdue ? session.query(OverdueComplaints{})
                                              : session.query(ListComplaints{filter});
    return rows.transform([](const std::vector<ComplaintRow>& listed) {
        std::vector<ComplaintHit> hits;
        for (const ComplaintRow& each : listed)
            hits.push_back({each, {}});
        return hits;
    });
}

void CasesSection::addRow(const ComplaintHit& hit, Instant now)
{
    const Complaint& complaint = hit.row.complaint;
    const QString about = hit.excerpt.isEmpty() ? complaint.summary.simplified() : hit.excerpt;
    table().addRow(
        complaint.id.value(),
        {QString(),
         tr("%1 · %2 · %3").arg(complainantText(hit.row), categoryText(desk(), complaint.category), about),
         stageText(desk(), complaint.stage)});
    showPill(table(), 0, duePill(complaint, m_format, now));
}

Status CasesSection::fill()
{
    TRY_ASSIGN(const auto hits, found());
    const Instant now = desk().session().clock().now();
    for (const ComplaintHit& each : hits)
        addRow(each, now);
    return {};
}

QWidget* CasesSection::makePane(qint64 id)
{
    if (id <= 0)
        return emptyPane(tr("Choose one on the left."));
    auto page = desk().session().query(OpenComplaint{ComplaintId(id)});
    if (!page)
        return emptyPane(errorText(page.error()));
    const QString pane = m_view ? m_view->currentPane() : QString();
    m_view = new ComplaintView(desk(), m_format, *std::move(page), pane);
    return m_view;
}

} // namespace seraph::ui
