// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/part_dialogs.h"

#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "ui/clients/client_text.h"
#include "ui/clients/household_dialog.h"
#include "ui/clients/part_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientId;
using session::DraftKey;

namespace {

constexpr int kProseHeight = 64;

struct PartDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PartDialogs)
};

Status statusOf(const auto& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

template <class Part> qint64 idOf(const std::optional<Part>& part)
{
    return part ? part->id.value() : 0;
}

QLineEdit* makeLineEdit(const QString& text)
{
    return new QLineEdit(text);
}

void show(const Desk& desk, PartDialog::Content content, QWidget* parent)
{
    (new PartDialog(desk, std::move(content), parent))->open();
}

template <class Part> std::optional<Part> partWith(const std::vector<Part>& parts, qint64 id)
{
    const auto found = std::find_if(
        parts.begin(), parts.end(), [id](const Part& part) { return part.id.value() == id; });
    return found == parts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void openContactDialog(const Desk& desk,
                       ClientId client,
                       QWidget* parent,
                       const std::optional<clients::ContactRow>& contact)
{
    auto* form = new Form;
    auto* kind = new QComboBox;
    fillCodes<clients::ContactKind>(*kind);
    chooseData(*kind, contact ? toCode(contact->kind) : QString());
    auto* value = makeLineEdit(contact ? contact->masked : QString());
    auto* label = makeLineEdit(contact ? contact->label : QString());
    const QString masked =
        contact ? PartDialogs::tr("Masked; it stays as it is unless you type it anew.") : QString();
    form->addField(
        {u"value"_s, PartDialogs::tr("&Number or name there"), value, masked, Form::Need::Required});
    form->addField({u"kind"_s, PartDialogs::tr("&By"), kind});
    form->addField({u"label"_s,
                    PartDialogs::tr("&Remark"),
                    label,
                    PartDialogs::tr("Whose it is, or the name you gave them in the messenger.")});
    const auto save = [&desk, client, contact, kind, value, label](const DraftKey& key) {
        const clients::ContactDetails details{
            chosenCode<clients::ContactKind>(*kind), value->text(), label->text()};
        return contact ? desk.session().run(
                             clients::EditContact{contact->id, contact->revision, details}, key)
                       : statusOf(desk.session().run(clients::AddContact{client, details}, key));
    };
    PartDialog::Content content{.title = PartDialogs::tr("Contact"),
                                .draft = partDraft(u"contact"_s, client.value(), idOf(contact)),
                                .form = form,
                                .save = save};
    if (contact) {
        content.putAwayText = PartDialogs::tr("Put away");
        content.putAway = [&desk, contact] {
            return desk.session().run(clients::ArchiveContact{contact->id, contact->revision});
        };
    }
    show(desk, std::move(content), parent);
}

void openAddressDialog(const Desk& desk,
                       ClientId client,
                       QWidget* parent,
                       const std::optional<clients::Address>& address)
{
    auto* form = new Form;
    auto* text = makeLineEdit(address ? address->text : QString());
    auto* label = makeLineEdit(address ? address->label : QString());
    auto* access = new QPlainTextEdit(address ? address->access : QString());
    access->setFixedHeight(scaled(kProseHeight));
    access->setTabChangesFocus(true);
    form->addField({u"text"_s, PartDialogs::tr("&Address"), text, {}, Form::Need::Required});
    form->addField({u"label"_s,
                    PartDialogs::tr("&Remark"),
                    label,
                    PartDialogs::tr("Home, the parents' home, a summer flat.")});
    form->addField({u"access"_s,
                    PartDialogs::tr("How to get &in"),
                    access,
                    PartDialogs::tr("Gate, door code, parking, whom to ring.")});
    const auto save = [&desk, client, address, text, label, access](const DraftKey& key) {
        const clients::AddressDetails details{label->text(), text->text(), access->toPlainText()};
        return address ? desk.session().run(
                             clients::EditAddress{address->id, address->revision, details}, key)
                       : statusOf(desk.session().run(clients::AddAddress{client, details}, key));
    };
    PartDialog::Content content{.title = PartDialogs::tr("Address"),
                                .draft = partDraft(u"address"_s, client.value(), idOf(address)),
                                .form = form,
                                .save = save};
    if (address) {
        content.putAwayText = PartDialogs::tr("Put away");
        content.putAway = [&desk, address] {
            return desk.session().run(clients::ArchiveAddress{address->id, address->revision});
        };
    }
    show(desk, std::move(content), parent);
}

void openAlertDialog(const Desk& desk,
                     ClientId client,
                     QWidget* parent,
                     const std::optional<clients::Alert>& alert)
{
    auto* form = new Form;
    auto* level = new QComboBox;
    fillCodes<clients::AlertLevel>(*level);
    chooseData(*level, toCode(alert ? alert->level : clients::AlertLevel::Warning));
    auto* text = makeLineEdit(alert ? alert->text : QString());
    auto* until = new DateEdit([&desk] { return desk.today(); });
    if (alert && alert->until)
        until->setDate(*alert->until);
    form->addField(
        {u"text"_s, PartDialogs::tr("&What everybody must see"), text, {}, Form::Need::Required});
    form->addFields(
        {{u"level"_s, PartDialogs::tr("&Level"), level},
         {u"until"_s, PartDialogs::tr("&Until"), until, PartDialogs::tr("Empty: until it is ended.")}});
    const auto save = [&desk, client, alert, level, text, until](const DraftKey& key) {
        const auto day = until->phrase();
        const clients::AlertDetails details{chosenCode<clients::AlertLevel>(*level),
                                            text->text(),
                                            day ? std::optional(day->date) : std::nullopt};
        return alert ? desk.session().run(clients::EditAlert{alert->id, alert->revision, details}, key)
                     : statusOf(desk.session().run(clients::RaiseAlert{client, details}, key));
    };
    PartDialog::Content content{.title = PartDialogs::tr("Alert"),
                                .draft = partDraft(u"alert"_s, client.value(), idOf(alert)),
                                .form = form,
                                .save = save};
    if (alert) {
        content.putAwayText = PartDialogs::tr("End it");
        content.putAway = [&desk, alert] {
            return desk.session().run(clients::EndAlert{alert->id, alert->revision});
        };
    }
    show(desk, std::move(content), parent);
}

void openGuardianDialog(const Desk& desk,
                        ClientId client,
                        QWidget* parent,
                        const std::optional<clients::Guardian>& guardian)
{
    auto* form = new Form;
    auto* name = makeLineEdit(guardian ? guardian->name : QString());
    auto* relation = makeLineEdit(guardian ? guardian->relation : QString());
    auto* phone = makeLineEdit(guardian ? guardian->phone : QString());
    auto* onFile = new ClientField(desk, formatOf(desk), ClientField::Newcomers::Refused);
    if (guardian && guardian->guardianClient)
        onFile->choose(*guardian->guardianClient);
    form->addField({u"name"_s, PartDialogs::tr("&Name"), name, {}, Form::Need::Required});
    form->addFields({{u"relation"_s, PartDialogs::tr("&Relation"), relation},
                     {u"phone"_s, PartDialogs::tr("&Phone"), phone}});
    form->addField({u"guardian_client"_s,
                    PartDialogs::tr("&On file as"),
                    onFile,
                    PartDialogs::tr("Where the guardian is a client, too.")});
    const auto save =
        [&desk, client, guardian, name, relation, phone, onFile](const DraftKey& key) -> Status {
        if (!onFile->typed().isEmpty())
            return fail(invalid(u"guardian_client"_s, u"unknown"_s));
        const clients::GuardianDetails details{
            name->text(), relation->text(), phone->text(), onFile->client()};
        return guardian ? desk.session().run(
                              clients::EditGuardian{guardian->id, guardian->revision, details}, key)
                        : statusOf(desk.session().run(clients::AddGuardian{client, details}, key));
    };
    PartDialog::Content content{.title = PartDialogs::tr("Guardian"),
                                .draft = partDraft(u"guardian"_s, client.value(), idOf(guardian)),
                                .form = form,
                                .save = save};
    if (guardian) {
        content.putAwayText = PartDialogs::tr("Put away");
        content.putAway = [&desk, guardian] {
            return desk.session().run(clients::ArchiveGuardian{guardian->id, guardian->revision});
        };
    }
    show(desk, std::move(content), parent);
}

void openPartPlace(const Desk& desk, const clients::ClientPage& page, const QString& place, QWidget* parent)
{
    const QString part = place.section(u'-', 0, 0);
    const qint64 id = place.section(u'-', 1).toLongLong();
    const ClientId client = page.client.id;
    const auto onFile = [id](const auto& found) { return id == 0 || found.has_value(); };
    if (const auto contact = partWith(page.contacts, id); part == u"contact"_s && onFile(contact))
        openContactDialog(desk, client, parent, contact);
    if (const auto address = partWith(page.addresses, id); part == u"address"_s && onFile(address))
        openAddressDialog(desk, client, parent, address);
    if (const auto alert = partWith(page.alerts, id); part == u"alert"_s && onFile(alert))
        openAlertDialog(desk, client, parent, alert);
    if (const auto guardian = partWith(page.guardians, id); part == u"guardian"_s && onFile(guardian))
        openGuardianDialog(desk, client, parent, guardian);
    if (part == u"household"_s)
        openHouseholdDialog(desk, page, parent);
    if (part != u"background"_s)
        return;
    if (const auto background = desk.session().query(clients::OpenBackground{client}))
        openBackgroundDialog(desk, client, *background, parent);
}

QString partPlaceText(const QString& place)
{
    const QString part = place.section(u'-', 0, 0);
    if (part == u"contact"_s)
        return PartDialogs::tr("Contact");
    if (part == u"address"_s)
        return PartDialogs::tr("Address");
    if (part == u"alert"_s)
        return PartDialogs::tr("Alert");
    if (part == u"guardian"_s)
        return PartDialogs::tr("Guardian");
    if (part == u"background"_s)
        return PartDialogs::tr("Background");
    if (part == u"household"_s)
        return PartDialogs::tr("Household");
    if (part == u"edit"_s)
        return PartDialogs::tr("The file");
    return {};
}

} // namespace seraph::ui
