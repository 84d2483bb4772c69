// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/emergency_card.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct EmergencyCardText {
    Q_DECLARE_TR_FUNCTIONS(EmergencyCardText)
};

Table dutyTable(const EmergencyCard& card)
{
    Table table;
    table.columns = {{EmergencyCardText::tr("From"), {}},
                     {EmergencyCardText::tr("Until"), {}},
                     {EmergencyCardText::tr("Who answers"), {}},
                     {EmergencyCardText::tr("Number"), {}}};
    for (const EmergencyCard::Duty& duty : card.duties)
        table.rows.push_back({duty.from, duty.until, duty.who, duty.phone});
    return table;
}

} // namespace

Document emergencyCardDocument(const EmergencyCard& card, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::EmergencyCard;
    document.care = Care::Personal;
    document.title = EmergencyCardText::tr("Emergency card");
    document.subtitle = card.service;
    document.identifier = card.number;
    document.imprint = imprint;
    document.blocks = {Notice{EmergencyCardText::tr("In danger to life call 120 first, then us."),
                              EmergencyCardText::tr("Somebody answers at every hour given below.")},
                       Facts{{{EmergencyCardText::tr("For"), card.client},
                              {EmergencyCardText::tr("While we are open"),
                               card.placePhone.isEmpty()
                                   ? std::nullopt
                                   : std::optional<QString>(card.place + u" · "_s + card.placePhone)}}}};
    document.blocks.push_back(Heading{EmergencyCardText::tr("While we are closed")});
    if (card.duties.empty())
        document.blocks.push_back(
            Facts{{{EmergencyCardText::tr("Number of the one on call"), std::nullopt}}});
    else
        document.blocks.push_back(dutyTable(card));
    if (!card.warnings.isEmpty()) {
        document.blocks.push_back(
            Heading{EmergencyCardText::tr("Call at once if one of these is so")});
        document.blocks.push_back(
            Points{{card.warnings.begin(), card.warnings.end()}, Points::Mark::Dot});
    }
    document.blocks.push_back(
        Paragraph{EmergencyCardText::tr(
                      "Say your name and the number on this card. Every call is written down."),
                  Paragraph::Role::Note});
    return document;
}

} // namespace seraph::documents
