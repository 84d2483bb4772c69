// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_tabs.h"

#include "ui/care/care_tab.h"
#include "ui/consultations/consultation_tab.h"
#include "ui/desk/file_list.h"
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

} // namespace

std::vector<ClientTab> clientTabs(const Desk& desk)
{
    return {
        consultationsTab(desk),
        careTab(desk),
        {u"files"_s, ClientTabsText::tr("Photos and files"), attachments::kSeeAttachments, &makeFiles},
    };
}

} // namespace seraph::ui
