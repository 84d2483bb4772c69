// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/cases_section.h"

#include "ui/complaints/case_view.h"
#include "ui/complaints/complaint_text.h"
#include "ui/desk/choices.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kCaseWidth = 680;

enum class Which { Open, Mine, Overdue, All };

} // namespace

CasesSection::CasesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_search(new SearchEdit(tr("Words, name, pinyin or number")))
    , m_which(new QComboBox)
    , m_category(new QComboBox)
    , m_table(new ShortTable(tr("Complaints"),
                             {{tr("Due"), 110}, {tr("Who and what"), 0}, {tr("Stage"), 90}}))
    , m_place(makeColumn(0))
{
    m_table->setEmptyState({Icon::Check, tr("No complaint. F8 takes one from wherever you are."), {}});
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(kCaseWidth));
    pane->body()->addLayout(m_place, 1);
    auto* row = makeRow(kCardGap);
    row->addWidget(list, 1);
    row->addWidget(pane);
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(buildFilters());
    column->addLayout(row, 1);
    setLayout(column);
    setFocusProxy(m_table);
    connect(m_table, &ShortTable::rowChosen, this, [this](qint64 id) {
        if (!m_filling)
            show(id);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"complaint",
                                  "complaint_note",
                                  "complaint_link",
                                  "complaint_liability",
                                  "complaint_remedy",
                                  "complaint_sanction",
                                  "complaint_letter"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* CasesSection::buildFilters()
{
    auto* bar = new QWidget;
    auto* row = makeRow(8);
    bar->setLayout(row);
    m_which->setAccessibleName(tr("Which"));
    m_which->addItem(tr("Open"), int(Which::Open));
    m_which->addItem(tr("Mine"), int(Which::Mine));
    m_which->addItem(tr("Overdue"), int(Which::Overdue));
    m_which->addItem(tr("All"), int(Which::All));
    m_category->setAccessibleName(tr("Kind"));
    m_category->addItem(tr("Every kind"), QString());
    offerCategories(*m_category, m_desk);
    row->addWidget(m_search, 1);
    row->addWidget(m_which);
    row->addWidget(m_category);
    connect(m_search, &SearchEdit::queryChanged, this, &CasesSection::refresh);
    for (QComboBox* box : {m_which, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &CasesSection::refresh);
    return bar;
}

Result<std::vector<ComplaintHit>> CasesSection::found() const
{
    session::Session& session = m_desk.session();
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
    m_table->addRow(
        complaint.id.value(),
        {QString(),
         tr("%1 · %2 · %3").arg(complainantText(hit.row), categoryText(m_desk, complaint.category), about),
         stageText(m_desk, complaint.stage)});
    showPill(*m_table, 0, duePill(complaint, m_format, now));
}

void CasesSection::refresh()
{
    const auto hits = found();
    if (!hits)
        return m_message->say(Tone::Danger, errorText(hits.error()));
    m_message->clear();
    const Instant now = m_desk.session().clock().now();
    m_filling = true;
    m_table->clearRows();
    for (const ComplaintHit& each : *hits)
        addRow(each, now);
    m_table->chooseId(m_shown);
    m_filling = false;
    show(m_shown > 0 ? m_shown : m_table->currentId());
}

void CasesSection::show(qint64 id)
{
    const auto* before = qobject_cast<ComplaintView*>(m_pane);
    const QString pane = before ? before->currentPane() : QString();
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    m_shown = id;
    if (id <= 0) {
        m_pane = makeLabel(tr("Choose one on the left."), LabelRole::Note);
        m_place->addWidget(m_pane, 0, Qt::AlignTop);
        return;
    }
    auto page = m_desk.session().query(OpenComplaint{ComplaintId(id)});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_pane = new ComplaintView(m_desk, m_format, *std::move(page), pane);
    m_place->addWidget(m_pane, 1);
}

void CasesSection::openRecord(qint64 id)
{
    if (id <= 0)
        return;
    m_shown = id;
    refresh();
    m_table->setFocus();
}

} // namespace seraph::ui
