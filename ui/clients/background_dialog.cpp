// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_part_commands.h"
#include "core/clients/field_sets.h"
#include "ui/clients/part_dialog.h"
#include "ui/clients/part_dialogs.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientId;

namespace {

constexpr int kProseHeight = 52;

struct PartDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PartDialogs)
};

QPlainTextEdit* makeProse(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setFixedHeight(scaled(kProseHeight));
    edit->setTabChangesFocus(true);
    return edit;
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

void openBackgroundDialog(const Desk& desk,
                          ClientId client,
                          const std::optional<clients::Background>& background,
                          QWidget* parent)
{
    auto* form = new Form;
    const auto fields = std::make_shared<BackgroundFields>(
        *form, desk, background ? clients::detailsOf(*background) : clients::BackgroundDetails{});
    const auto revision = background ? std::optional(background->revision) : std::nullopt;
    const auto save = [&desk, client, fields, revision](const session::DraftKey& key) {
        return desk.session().run(clients::SetBackground{client, revision, fields->details()}, key);
    };
    auto* dialog = new PartDialog(desk,
                                  {.title = PartDialogs::tr("Background"),
                                   .draft = partDraft(u"background"_s, client.value()),
                                   .form = form,
                                   .save = save},
                                  parent);
    dialog->open();
}

} // namespace seraph::ui
