// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/choice_note.h"

#include "core/placements/need_commands.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace placements;

namespace {

struct ChoiceNoteText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ChoiceNoteText)
};

QString noteText(const CasePage& page)
{
    if (page.approval)
        return ChoiceNoteText::tr("Fewer than three, approved by %1: %2")
            .arg(page.approverName, page.approval->reason);
    return page.candidates.empty() || page.hadChoice()
               ? QString()
               : ChoiceNoteText::tr(
                     "A contract needs three candidates, or a manager who approves fewer.");
}

QPushButton* makeApproval(const Desk& desk, NeedId need, QWidget* parent)
{
    auto* approve = makeButton(ChoiceNoteText::tr("Approve fewer candidates…"));
    approve->setObjectName(u"approveFew"_s);
    QObject::connect(approve, &QPushButton::clicked, parent, [&desk, need, parent] {
        askForReason(
            desk,
            {ChoiceNoteText::tr("A contract with fewer than three candidates"),
             ChoiceNoteText::tr("Approve"),
             ChoiceNoteText::tr("Fewer candidates approved")},
            ReasonNeed::Required,
            [&desk, need](const QString& reason) {
                return desk.session().run(ApproveFewCandidates{need, reason});
            },
            parent);
    });
    return approve;
}

} // namespace

QWidget* makeChoiceNote(const Desk& desk, const CasePage& page, QWidget* parent)
{
    const QString text = noteText(page);
    if (text.isEmpty())
        return nullptr;
    auto* note = new QWidget;
    auto* row = makeRow(8);
    row->setContentsMargins(12, 0, 12, 0);
    note->setLayout(row);
    row->addWidget(makeLabel(text, LabelRole::Note), 1);
    const bool asks = !page.hadChoice() && page.need.state == NeedState::Open;
    if (asks && desk.session().can(kApprove))
        row->addWidget(makeApproval(desk, page.need.id, parent));
    return note;
}

} // namespace seraph::ui
