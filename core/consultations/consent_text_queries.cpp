// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_text_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_record.h"
#include "core/clients/client_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/plan_record.h"
#include "core/consultations/plan_repository.h"
#include "core/organisation/organisation_record.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/storage/record_read.h"

#include <QLocale>

namespace seraph::consultations {

using namespace Qt::StringLiterals;
using catalogue::MergeValue;
using catalogue::MergeValues;
using catalogue::ValueForm;

namespace {

/// To be written by hand where nothing is known.
const QString& blankLine()
{
    static const QString line = u"…………………………"_s;
    return line;
}

/// A line for every field, so that a document that asks for more than is known can still be printed and completed.
MergeValues blanks()
{
    MergeValues values;
    for (const QString& field : catalogue::mergeFields())
        values.insert(field, {blankLine()});
    return values;
}

void put(MergeValues& values, const QString& field, const QString& text, ValueForm form = ValueForm::Plain)
{
    if (!text.isEmpty())
        values.insert(field, {text, form});
}

QString bullets(const QStringList& items)
{
    return items.isEmpty() ? QString() : u"- "_s + items.join(u"\n- "_s);
}

QString disclosed(const catalogue::ServiceContent& service, catalogue::DisclosureKind kind, Language language)
{
    QStringList items;
    for (const catalogue::Disclosure& disclosure : service.disclosures) {
        if (disclosure.kind == kind)
            items << disclosure.text.in(language);
    }
    return bullets(items);
}

QString moneyText(Money amount)
{
    const QString whole = QLocale(QLocale::English).toString(amount.minorUnits() / 100);
    return u"¥%1.%2"_s.arg(whole).arg(amount.minorUnits() % 100, 2, 10, QChar(u'0'));
}

QString table(const std::vector<catalogue::PriceLine>& lines, Language language)
{
    QStringList items;
    for (const catalogue::PriceLine& line : lines)
        items << line.name.in(language) + u"  "_s + moneyText(line.amount);
    return bullets(items);
}

Status putPeople(MergeValues& values, const PrepareConsent& command, const session::ReadContext& context)
{
    const organisation::StaffRepository staff(context.connection());
    if (command.physician) {
        TRY_ASSIGN(const auto physician, staff.get(*command.physician));
        put(values, u"physician.name"_s, physician.name);
    }
    if (command.performer) {
        TRY_ASSIGN(const auto performer, staff.get(*command.performer));
        put(values, u"performer.name"_s, performer.name);
    }
    if (command.guardian) {
        TRY_ASSIGN(const auto guardian,
                   storage::getRecord<clients::Guardian>(context.connection(), *command.guardian));
        put(values, u"guardian.name"_s, guardian.name);
    }
    return {};
}

Status putService(MergeValues& values,
                  catalogue::ServiceId service,
                  Language language,
                  const session::ReadContext& context)
{
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findInForce(service));
    if (!version)
        return {};
    const auto& content = version->content;
    using Kind = catalogue::DisclosureKind;
    put(values, u"service.name"_s, content.name.in(language));
    put(values, u"service.risks"_s, disclosed(content, Kind::Risk, language), ValueForm::Markdown);
    put(values,
        u"service.alternatives"_s,
        disclosed(content, Kind::Alternative, language),
        ValueForm::Markdown);
    put(values, u"service.aftercare"_s, content.aftercare.in(language), ValueForm::Markdown);
    return {};
}

Status putPlan(MergeValues& values, PlanId id, Language language, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto plan, storage::getRecord<Plan>(context.connection(), id));
    TRY_ASSIGN(const auto options, PlanRepository(context.connection()).optionsOf(id));
    QStringList titles;
    for (const PlanOption& option : options) {
        titles << option.title;
        if (option.id != plan.chosenOption)
            continue;
        auto lines = option.lines;
        lines.insert(lines.end(), option.customLines.begin(), option.customLines.end());
        put(values, u"plan.lines"_s, table(lines, language), ValueForm::Markdown);
        put(values, u"plan.total"_s, moneyText(option.amount));
        put(values,
            u"plan.excluded"_s,
            option.notIncluded.join(language == Language::Chinese ? u"、"_s : u", "_s));
    }
    put(values, u"plan.options"_s, bullets(titles), ValueForm::Markdown);
    return {};
}

Status putHouse(MergeValues& values, BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    TRY_ASSIGN(const auto place, storage::getRecord<organisation::Branch>(context.connection(), branch));
    put(values, u"organisation.name"_s, organisation.name);
    put(values, u"organisation.address"_s, place.address);
    put(values, u"organisation.phone"_s, place.phone.isEmpty() ? organisation.contactPhone : place.phone);
    return {};
}

} // namespace

Result<MergeValues> valuesFor(const PrepareConsent& command,
                              Language language,
                              const session::ReadContext& context)
{
    MergeValues values = blanks();
    TRY_ASSIGN(const Ground ground, groundOf(command.branch, context));
    TRY_ASSIGN(const auto client, clients::ClientRepository(context.connection()).get(command.client));
    put(values, u"client.name"_s, client.name);
    put(values, u"client.number"_s, client.number);
    put(values, u"date"_s, ground.today.toString(Qt::ISODate));
    TRY_STATUS(putHouse(values, command.branch, context));
    TRY_STATUS(putPeople(values, command, context));
    if (command.service)
        TRY_STATUS(putService(values, *command.service, language, context));
    if (command.plan)
        TRY_STATUS(putPlan(values, *command.plan, language, context));
    values.insert(command.values);
    return values;
}

} // namespace seraph::consultations
