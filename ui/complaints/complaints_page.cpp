// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaints_page.h"

#include "core/complaints/complaint_queries.h"
#include "ui/complaints/board_section.h"
#include "ui/complaints/cases_section.h"
#include "ui/complaints/complaint_text.h"
#include "ui/complaints/figures_section.h"
#include "ui/complaints/intake_dialog.h"
#include "ui/complaints/register_section.h"
#include "ui/desk/section_page.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/list_page.h"

#include <QCoreApplication>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kMostOnToday = 6;

struct ComplaintsPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ComplaintsPage)
};

} // namespace

SectionPage* makeComplaintsPage(const Desk& desk, const Format& format)
{
    auto* page =
        new SectionPage(desk,
                        ComplaintsPageText::tr("Complaints"),
                        {{u"cases"_s,
                          ComplaintsPageText::tr("Cases"),
                          kView,
                          [&desk, format] { return new CasesSection(desk, format); }},
                         {u"board"_s,
                          ComplaintsPageText::tr("Board"),
                          kView,
                          [&desk, format] { return new BoardSection(desk, format); }},
                         {u"register"_s,
                          ComplaintsPageText::tr("Register"),
                          kView,
                          [&desk, format] { return new RegisterSection(desk, format); }},
                         {u"figures"_s, ComplaintsPageText::tr("Figures"), kView, [&desk, format] {
                              return new ComplaintFiguresSection(desk, format);
                          }}});
    if (desk.session().can(kFile)) {
        auto* take = new HintButton(ComplaintsPageText::tr("Take a complaint"),
                                    QKeySequence(Qt::Key_F2),
                                    ButtonRole::Primary);
        take->setShortcut(QKeySequence()); // F8 works everywhere and belongs to the window
        QObject::connect(take, &QPushButton::clicked, page, [&desk, format, page] {
            auto* dialog = new IntakeDialog(desk, format, {}, page->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        page->header()->addAction(take);
    }
    return page;
}

std::vector<TodayRow> complaintRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    if (!desk.session().can(kWork))
        return rows;
    const Instant now = desk.session().clock().now();
    const auto mine =
        desk.session()
            .query(ListComplaints{{.handler = desk.session().actor().person, .limit = kMostOnToday}})
            .value_or(std::vector<ComplaintRow>{});
    for (const ComplaintRow& row : mine) {
        if (!row.complaint.dueAt)
            continue;
        rows.push_back({.pill = duePill(row.complaint, format, now),
                        .title = complainantText(row),
                        .note = categoryText(desk, row.complaint.category),
                        .who = row.handlerName,
                        .due = row.complaint.dueAt,
                        .button = ComplaintsPageText::tr("Open"),
                        .place = u"complaints/cases/"_s + row.complaint.id.toString()});
    }
    return rows;
}

} // namespace seraph::ui
