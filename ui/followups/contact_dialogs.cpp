// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/contact_dialogs.h"

#include "core/followups/follow_up_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/step_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

struct ContactDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ContactDialogs)
};

/// A reason in a few words, and the command that it belongs to.
void openReasonDialog(const Desk& desk,
                      QWidget* parent,
                      const StepWords& words,
                      const std::function<Status(const QString&)>& run)
{
    auto* form = new Form;
    auto* reason = new QPlainTextEdit;
    reason->setTabChangesFocus(true);
    form->addField({u"reason"_s, ContactDialogs::tr("&Why"), reason, {}, Form::Need::Required});
    openStepDialog(parent, words, form, [&desk, reason, run, title = words.title]() -> Status {
        TRY_STATUS(run(reason->toPlainText()));
        desk.offerUndo(title);
        return {};
    });
}

} // namespace

void openNewContactDialog(const Desk& desk, clients::ClientId client, QWidget* parent)
{
    auto* form = new Form;
    auto* day = new DateEdit([&desk] { return desk.today(); });
    day->setDate(desk.today().addDays(1));
    auto* channel = new QComboBox;
    offerCodes<catalogue::ContactChannel>(*channel);
    auto* who = new QComboBox;
    offerColleagues(*who, desk);
    auto* service = new QComboBox;
    offerServices(*service, desk);
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    form->addFields(
        {{u"day"_s, ContactDialogs::tr("&Day"), day, ContactDialogs::tr("A closed day moves it earlier.")},
         {u"channel"_s, ContactDialogs::tr("&How"), channel}});
    form->addFields(
        {{u"assignee"_s, ContactDialogs::tr("&Who"), who, ContactDialogs::tr("Empty is yourself.")},
         {u"service"_s, ContactDialogs::tr("&Service"), service}});
    form->addField({u"note"_s, ContactDialogs::tr("Wh&at about"), note, {}, Form::Need::Required});
    openStepDialog(
        parent,
        {ContactDialogs::tr("New follow-up"), ContactDialogs::tr("Keep")},
        form,
        [&desk, client, day, channel, who, service, note]() -> Status {
            FollowUpDetails details{.day = day->phrase() ? day->phrase()->date : LocalDate(),
                                    .channel = chosenCode<catalogue::ContactChannel>(*channel),
                                    .note = note->toPlainText()};
            if (const qint64 person = who->currentData().toLongLong(); person > 0)
                details.assignee = PersonId(person);
            if (const qint64 id = service->currentData().toLongLong(); id > 0)
                details.service = catalogue::ServiceId(id);
            TRY_STATUS(desk.session().run(AddFollowUp{client, workBranch(desk), details}));
            desk.offerUndo(ContactDialogs::tr("Follow-up kept"));
            return {};
        });
}

void openAssignDialog(const Desk& desk, const FollowUp& followUp, QWidget* parent)
{
    auto* form = new Form;
    auto* who = new QComboBox;
    offerColleagues(*who, desk);
    form->addField({u"assignee"_s,
                    ContactDialogs::tr("&Who"),
                    who,
                    ContactDialogs::tr("Empty is everybody with the role.")});
    openStepDialog(
        parent,
        {ContactDialogs::tr("Give it to"), ContactDialogs::tr("Give")},
        form,
        [&desk, who, followUp]() -> Status {
            std::optional<PersonId> person;
            if (const qint64 id = who->currentData().toLongLong(); id > 0)
                person = PersonId(id);
            TRY_STATUS(desk.session().run(AssignFollowUp{followUp.id, followUp.revision, person}));
            desk.offerUndo(ContactDialogs::tr("Given"));
            return {};
        });
}

void openGiveUpDialog(const Desk& desk, const FollowUp& followUp, QWidget* parent)
{
    openReasonDialog(
        desk,
        parent,
        {ContactDialogs::tr("Nobody can be reached"), ContactDialogs::tr("Give up")},
        [&desk, followUp](const QString& reason) -> Status {
            return desk.session().run(GiveUpFollowUp{followUp.id, followUp.revision, reason});
        });
}

void openCancelDialog(const Desk& desk, const FollowUp& followUp, QWidget* parent)
{
    openReasonDialog(
        desk,
        parent,
        {ContactDialogs::tr("Not needed"), ContactDialogs::tr("Take back")},
        [&desk, followUp](const QString& reason) -> Status {
            return desk.session().run(CancelFollowUp{followUp.id, followUp.revision, reason});
        });
}

} // namespace seraph::ui
