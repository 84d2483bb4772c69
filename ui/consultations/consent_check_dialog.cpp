// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_check_dialog.h"

#include "core/consultations/consent_commands.h"
#include "core/consultations/order_queries.h"
#include "ui/consultations/consent_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kNoteHeight = 64;

struct ConsentCheckText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ConsentCheck)
};

void openClearing(const Desk& desk, const SameDayCheck& check, QWidget* parent)
{
    QStringList concerns;
    for (const QString& concern : check.concerns)
        concerns << concernText(concern);
    askForReason(
        desk,
        {.title = concerns.join(ConsentCheckText::tr("; ")),
         .act = ConsentCheckText::tr("It may go on all the same"),
         .done = {}},
        ReasonNeed::Required,
        [&desk, id = check.id, revision = check.revision](const QString& reason) {
            return desk.session().run(ClearSameDayConcern{id, revision, reason});
        },
        parent);
}

} // namespace

void openSameDayCheck(const Desk& desk, clients::ClientId client, catalogue::ServiceId service, QWidget* parent)
{
    const auto before = desk.session().query(SameDayCheckOf{client, service});
    if (before && *before && !isClear(**before) && desk.session().can(kExamine))
        return openClearing(desk, **before, parent);
    auto* form = new Form;
    form->addSection(
        ConsentCheckText::tr("Has anything changed?"),
        ConsentCheckText::tr("Nothing ticked means: asked, and nothing stands against it."));
    std::vector<std::pair<QString, QCheckBox*>> boxes;
    for (const QString& concern : sameDayConcerns()) {
        auto* box = new QCheckBox(concernText(concern));
        box->setObjectName(u"concern."_s + concern);
        form->addWidget(box);
        boxes.emplace_back(concern, box);
    }
    auto* note = new QPlainTextEdit;
    note->setObjectName(u"checkNoteEdit"_s);
    note->setFixedHeight(scaled(kNoteHeight));
    note->setTabChangesFocus(true);
    form->addField({u"note"_s, ConsentCheckText::tr("&What exactly"), note});
    openFormDialog(
        desk,
        {.title = ConsentCheckText::tr("The check of today"),
         .act = ConsentCheckText::tr("Asked and noted"),
         .done = ConsentCheckText::tr("Check kept")},
        form,
        [&desk, client, service, boxes, note]() -> Status {
            const BranchId branch = workBranch(desk);
            CheckSameDay check{
                .client = client, .branch = branch, .service = service, .note = note->toPlainText()};
            for (const auto& [concern, box] : boxes) {
                if (box->isChecked())
                    check.concerns << concern;
            }
            return statusOf(desk.session().run(check));
        },
        parent);
}

} // namespace seraph::ui
