// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_tabs.h"

#include "core/consultations/permissions.h"
#include "core/feedback/permissions.h"
#include "ui/care/care_tab.h"
#include "ui/consultations/consent_tab.h"
#include "ui/consultations/consultation_tab.h"
#include "ui/consultations/order_tab.h"
#include "ui/consultations/plan_tab.h"
#include "ui/desk/file_list.h"
#include "ui/feedback/feedback_tab.h"
#include "ui/followups/aftercare_tab.h"
#include "ui/placements/placements_tab.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ClientTabsText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ClientTabs)
};

QWidget* makeFiles(const Desk& desk, const Format& format, clients::ClientId client)
{
    auto* card = new Card;
    card->body()->addWidget(new FileList(desk, format, {u"client"_s, client.value()}, u"general"_s));
    return card;
}

/// A tab that is made of the desk, the format and the client alone, as most are.
template <class Tab> ClientTab tab(const char* id, const QString& title, session::Permission permission)
{
    return {QString::fromLatin1(id),
            title,
            permission,
            [](const Desk& desk, const Format& format, clients::ClientId client) {
                return new Tab(desk, format, client);
            }};
}

} // namespace

std::vector<ClientTab> clientTabs(const Desk& desk)
{
    const bool medical = desk.profile != Profile::Agency;
    std::vector<ClientTab> tabs{
        consultationsTab(desk),
        tab<PlanTab>("plans", ClientTabsText::tr("Plans"), consultations::kSeeConsultations),
        tab<ConsentTab>("consents",
                        medical ? ClientTabsText::tr("Consents") : ClientTabsText::tr("Agreements"),
                        consultations::kSeeConsents),
        tab<OrderTab>("orders", ClientTabsText::tr("Orders"), consultations::kSeeOrders),
        careTab(desk),
        aftercareTab(desk),
        tab<FeedbackTab>("feedback", ClientTabsText::tr("Feedback"), feedback::kView),
        {u"files"_s, ClientTabsText::tr("Photos and files"), attachments::kSeeAttachments, &makeFiles},
    };
    if (!medical)
        tabs.insert(tabs.end() - 1, placementsTab());
    return tabs;
}

} // namespace seraph::ui
