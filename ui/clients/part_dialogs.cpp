// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/part_dialogs.h"

#include "core/clients/client_part_commands.h"
#include "core/clients/field_sets.h"
#include "ui/clients/client_text.h"
#include "ui/desk/desk.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientId;

namespace {

constexpr int kWidth = 460;
constexpr int kProseHeight = 64;

struct PartDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PartDialogs)
};

/// A form with "Keep" and "Cancel"; `save` runs the command and the dialog closes when it went through.
void openForm(const Desk& desk, const QString& title, Form* form, std::function<Status()> save, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* keep = makeButton(PartDialogs::tr("Keep"), ButtonRole::Primary);
    auto* leave = makeButton(PartDialogs::tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(form);
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(kWidth));
    const auto onSave = [&desk, dialog, form, title, save = std::move(save)] {
        form->clearErrors();
        const Status saved = save();
        if (!saved)
            return form->showError(saved.error());
        desk.offerUndo(PartDialogs::tr("%1: kept").arg(title));
        dialog->accept();
    };
    QObject::connect(keep, &QPushButton::clicked, dialog, onSave);
    QObject::connect(form, &Form::submitted, dialog, onSave);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

template <class E> QComboBox* makeCodes()
{
    auto* box = new QComboBox;
    for (const auto& [value, code] : Codes<E>::kAll)
        box->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    return box;
}

template <class E> E chosen(const QComboBox& box)
{
    return fromCode<E>(box.currentData().toString()).value_or(Codes<E>::kAll.front().first);
}

QPlainTextEdit* makeProse(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setFixedHeight(scaled(kProseHeight));
    edit->setTabChangesFocus(true);
    return edit;
}

Status statusOf(const auto& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

/// The fields of a background that the trade collects and the person may see.
class BackgroundFields {
public:
    BackgroundFields(Form& form, const Desk& desk, clients::BackgroundDetails stored)
        : m_form(form)
        , m_desk(desk)
        , m_fields(clients::FieldSet::forProfile(desk.profile))
        , m_details(std::move(stored))
    {
        if (desk.session().can(clients::kHealth)) {
            addProse("allergies", PartDialogs::tr("&Allergies"), &clients::BackgroundDetails::allergies);
            addProse("history", PartDialogs::tr("&History"), &clients::BackgroundDetails::history);
            addProse("medication", PartDialogs::tr("&Medication"), &clients::BackgroundDetails::medication);
        }
        addProse("household_people",
                 PartDialogs::tr("&Who lives there"),
                 &clients::BackgroundDetails::householdPeople);
        addProse("pets", PartDialogs::tr("&Pets"), &clients::BackgroundDetails::pets);
        addProse("taboos", PartDialogs::tr("&Taboos"), &clients::BackgroundDetails::taboos);
        addLine("emergency_name",
                PartDialogs::tr("Call in an &emergency"),
                &clients::BackgroundDetails::emergencyName);
        addLine("emergency_phone",
                PartDialogs::tr("Phone of that pe&rson"),
                &clients::BackgroundDetails::emergencyPhone);
    }

    clients::BackgroundDetails details() const
    {
        clients::BackgroundDetails details = m_details;
        for (const auto& [field, edit] : m_prose)
            details.*field = edit->toPlainText();
        for (const auto& [field, edit] : m_lines)
            details.*field = edit->text();
        return details;
    }

private:
    using Field = QString clients::BackgroundDetails::*;

    QString purposeOf(const char* name) const
    {
        return m_fields.purposeOf(QLatin1String(name)).in(m_desk.language);
    }
    void addProse(const char* name, const QString& label, Field field)
    {
        if (!m_fields.has(QLatin1String(name)))
            return;
        m_prose.emplace_back(field, makeProse(m_details.*field));
        m_form.addField({QString::fromLatin1(name), label, m_prose.back().second, purposeOf(name)});
    }
    void addLine(const char* name, const QString& label, Field field)
    {
        if (!m_fields.has(QLatin1String(name)))
            return;
        m_lines.emplace_back(field, new QLineEdit(m_details.*field));
        m_form.addField({QString::fromLatin1(name), label, m_lines.back().second, purposeOf(name)});
    }

    Form& m_form;
    const Desk& m_desk;
    clients::FieldSet m_fields;
    clients::BackgroundDetails m_details;
    std::vector<std::pair<Field, QPlainTextEdit*>> m_prose;
    std::vector<std::pair<Field, QLineEdit*>> m_lines;
};

} // namespace

void openContactDialog(const Desk& desk, ClientId client, QWidget* parent)
{
    auto* form = new Form;
    auto* kind = makeCodes<clients::ContactKind>();
    auto* value = new QLineEdit;
    auto* label = new QLineEdit;
    form->addFields(
        {{u"kind"_s, PartDialogs::tr("&By"), kind},
         {u"value"_s, PartDialogs::tr("&Number or name there"), value, {}, Form::Need::Required}});
    form->addField({u"label"_s,
                    PartDialogs::tr("&Remark"),
                    label,
                    PartDialogs::tr("Whose it is, or the name you gave them in the messenger.")});
    openForm(
        desk,
        PartDialogs::tr("Contact"),
        form,
        [&desk, client, kind, value, label] {
            return statusOf(desk.session().run(clients::AddContact{
                client, {chosen<clients::ContactKind>(*kind), value->text(), label->text()}}));
        },
        parent);
}

void openAddressDialog(const Desk& desk, ClientId client, QWidget* parent)
{
    auto* form = new Form;
    auto* label = new QLineEdit;
    auto* text = new QLineEdit;
    auto* access = makeProse({});
    form->addField({u"text"_s, PartDialogs::tr("&Address"), text, {}, Form::Need::Required});
    form->addField({u"label"_s, PartDialogs::tr("&Remark"), label});
    form->addField({u"access"_s, PartDialogs::tr("How to get &in"), access});
    openForm(
        desk,
        PartDialogs::tr("Address"),
        form,
        [&desk, client, label, text, access] {
            return statusOf(desk.session().run(
                clients::AddAddress{client, {label->text(), text->text(), access->toPlainText()}}));
        },
        parent);
}

void openAlertDialog(const Desk& desk, ClientId client, QWidget* parent)
{
    auto* form = new Form;
    auto* level = makeCodes<clients::AlertLevel>();
    level->setCurrentIndex(1);
    auto* text = new QLineEdit;
    auto* until = new DateEdit([&desk] { return desk.today(); });
    form->addField(
        {u"text"_s, PartDialogs::tr("&What everybody must see"), text, {}, Form::Need::Required});
    form->addFields({{u"level"_s, PartDialogs::tr("&Level"), level},
                     {u"until"_s, PartDialogs::tr("&Until"), until}});
    openForm(
        desk,
        PartDialogs::tr("Alert"),
        form,
        [&desk, client, level, text, until] {
            const auto day = until->phrase();
            return statusOf(desk.session().run(
                clients::RaiseAlert{client,
                                    {chosen<clients::AlertLevel>(*level),
                                     text->text(),
                                     day ? std::optional(day->date) : std::nullopt}}));
        },
        parent);
}

void openGuardianDialog(const Desk& desk, ClientId client, QWidget* parent)
{
    auto* form = new Form;
    auto* name = new QLineEdit;
    auto* relation = new QLineEdit;
    auto* phone = new QLineEdit;
    form->addField({u"name"_s, PartDialogs::tr("&Name"), name, {}, Form::Need::Required});
    form->addFields({{u"relation"_s, PartDialogs::tr("&Relation"), relation},
                     {u"phone"_s, PartDialogs::tr("&Phone"), phone}});
    openForm(
        desk,
        PartDialogs::tr("Guardian"),
        form,
        [&desk, client, name, relation, phone] {
            return statusOf(desk.session().run(
                clients::AddGuardian{client, {name->text(), relation->text(), phone->text(), {}}}));
        },
        parent);
}

void openBackgroundDialog(const Desk& desk,
                          ClientId client,
                          const std::optional<clients::Background>& background,
                          QWidget* parent)
{
    auto* form = new Form;
    const auto fields = std::make_shared<BackgroundFields>(
        *form, desk, background ? clients::detailsOf(*background) : clients::BackgroundDetails{});
    const auto revision = background ? std::optional(background->revision) : std::nullopt;
    openForm(
        desk,
        PartDialogs::tr("Background"),
        form,
        [&desk, client, fields, revision] {
            return desk.session().run(clients::SetBackground{client, revision, fields->details()});
        },
        parent);
}

} // namespace seraph::ui
