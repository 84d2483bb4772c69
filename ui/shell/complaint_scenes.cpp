// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"
#include "core/complaints/letter_commands.h"
#include "ui/complaints/case_dialogs.h"
#include "ui/complaints/decision_dialogs.h"
#include "ui/complaints/intake_dialog.h"
#include "ui/documents/case_letter.h"
#include "ui/shell/scene_lists.h"

#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// Any case, the most urgent first.
std::optional<complaints::ComplaintPage> anyCase(const Desk& desk)
{
    const auto rows = desk.session().query(complaints::ListComplaints{{.limit = 1}});
    if (!rows || rows->empty())
        return std::nullopt;
    auto page = desk.session().query(complaints::OpenComplaint{rows->front().complaint.id});
    return page ? std::optional(*std::move(page)) : std::nullopt;
}

/// A scene about a case, where there is one.
template <class Open> Scene aboutCase(const QString& name, Open open)
{
    return {name, [open](const Desk& desk, QWidget* parent) {
                if (const auto page = anyCase(desk))
                    open(desk, *page, parent);
            }};
}

/// Corrective action that begins in the last pane of a closed case, or of any where none is closed.
void openCorrectiveFromCase(const Desk& desk, QWidget* parent)
{
    const auto rows = desk.session().query(
        complaints::ListComplaints{{.which = complaints::ComplaintFilter::Which::All}});
    if (!rows || rows->empty())
        return;
    const auto closed =
        std::find_if(rows->begin(), rows->end(), [](const complaints::ComplaintRow& row) {
            return !complaints::isOpen(row.complaint);
        });
    const complaints::ComplaintRow& shown = closed == rows->end() ? rows->front() : *closed;
    desk.open(u"complaints/cases/"_s + shown.complaint.id.toString());
    for (QTabWidget* tabs : parent->findChildren<QTabWidget*>()) {
        if (auto* pane = tabs->findChild<QWidget*>(u"aftermath"_s))
            tabs->setCurrentWidget(pane);
    }
    if (auto* begin = parent->findChild<QPushButton*>(u"openCorrective"_s))
        begin->click();
}

/// The status sheet of any case, as it is printed.
void openLetterPaper(const Desk& desk, const complaints::ComplaintPage& page, QWidget* parent)
{
    const auto kind = complaints::LetterKind::StatusSheet;
    const auto draft =
        desk.session().query(complaints::DraftLetter{page.row.complaint.id, kind, desk.language});
    if (!draft)
        return;
    desk.print.preview(
        documents::caseLetterDocument({kind, draft->subject, page.row.complaint.number, draft->text},
                                      desk.imprint()),
        parent);
}

} // namespace

std::vector<Scene> complaintScenes()
{
    using complaints::ComplaintPage;
    return {
        {u"take-complaint"_s,
         [](const Desk& desk, QWidget* parent) {
             (new IntakeDialog(desk, sceneFormat(desk), {}, parent))->open();
         }},
        aboutCase(u"assess-complaint"_s,
                  [](const Desk& desk, const ComplaintPage& page, QWidget* parent) {
                      openMoveDialog(desk, page, complaints::Move::Assess, parent);
                  }),
        aboutCase(u"complaint-remedy"_s,
                  [](const Desk& desk, const ComplaintPage& page, QWidget* parent) {
                      openProposeRemedyDialog(desk, page, parent);
                  }),
        aboutCase(u"complaint-letter"_s,
                  [](const Desk& desk, const ComplaintPage& page, QWidget* parent) {
                      openLetterDialog(
                          desk, page.row.complaint.id, complaints::LetterKind::Acknowledgement, parent);
                  }),
        aboutCase(u"complaint-letter-paper"_s, &openLetterPaper),
        {u"corrective-from-case"_s, &openCorrectiveFromCase},
    };
}

} // namespace seraph::ui
