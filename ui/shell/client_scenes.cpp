// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_queries.h"
#include "core/clients/client_queries.h"
#include "ui/clients/client_dialog.h"
#include "ui/clients/client_text.h"
#include "ui/clients/duplicates_dialog.h"
#include "ui/clients/fields_dialog.h"
#include "ui/clients/household_dialog.h"
#include "ui/clients/leaver_dialog.h"
#include "ui/clients/merge_dialog.h"
#include "ui/clients/part_dialogs.h"
#include "ui/clients/reveals_dialog.h"
#include "ui/shell/scene_lists.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientPage;

namespace {

/// The client on file for longest who has the most to show.
std::optional<ClientPage> someClient(const Desk& desk)
{
    std::optional<ClientPage> best;
    const auto parts = [](const ClientPage& page) {
        return page.contacts.size() + page.addresses.size() + page.guardians.size() +
               page.alerts.size() + (page.household ? 2 : 0);
    };
    const auto ids = desk.session()
                         .query(clients::ListClientIds{{.order = Qt::AscendingOrder, .limit = 20}})
                         .value_or(std::vector<clients::ClientId>{});
    for (const clients::ClientId id : ids) {
        const auto page = desk.session().query(clients::OpenClient{id});
        if (page && (!best || parts(*page) > parts(*best)))
            best = *page;
    }
    return best;
}

Scene aboutClient(const QString& name, std::function<void(const Desk&, const ClientPage&, QWidget*)> open)
{
    return {name, [open = std::move(open)](const Desk& desk, QWidget* parent) {
                if (const auto page = someClient(desk))
                    open(desk, *page, parent);
            }};
}

template <class Part> std::optional<Part> first(const std::vector<Part>& parts)
{
    return parts.empty() ? std::nullopt : std::optional(parts.front());
}

void openMerge(const Desk& desk, QWidget* parent)
{
    const auto ids =
        desk.session().query(clients::ListClientIds{{.limit = 2}}).value_or(std::vector<clients::ClientId>{});
    if (ids.size() == 2)
        openMergeDialog(desk, formatOf(desk), ids[0], ids[1], parent, [] {});
}

/// A tab of somebody who is here today, and so has something in every tab.
Scene tabOfClient(const QString& tab)
{
    return {u"client-"_s + tab, [tab](const Desk& desk, QWidget*) {
                const auto board = desk.session().query(care::CareBoard{});
                if (board && !board->rows.empty())
                    desk.open(u"clients/%1/%2"_s.arg(board->rows.back().record.client.toString(), tab));
            }};
}

} // namespace

std::vector<Scene> clientScenes()
{
    return {
        tabOfClient(u"chain"_s),
        tabOfClient(u"file"_s),
        tabOfClient(u"consultations"_s),
        tabOfClient(u"care"_s),
        tabOfClient(u"aftercare"_s),
        tabOfClient(u"feedback"_s),
        tabOfClient(u"files"_s),
        {u"new-client"_s,
         [](const Desk& desk, QWidget* parent) {
             (new ClientDialog(desk, QString(), parent))->open();
         }},
        aboutClient(u"client-file"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        (new ClientDialog(desk, page.client, parent))->open();
                    }),
        aboutClient(u"client-contact"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openContactDialog(desk, page.client.id, parent, first(page.contacts));
                    }),
        aboutClient(u"client-address"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openAddressDialog(desk, page.client.id, parent, first(page.addresses));
                    }),
        aboutClient(u"client-alert"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openAlertDialog(desk, page.client.id, parent, first(page.alerts));
                    }),
        aboutClient(u"client-guardian"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openGuardianDialog(desk, page.client.id, parent, first(page.guardians));
                    }),
        aboutClient(u"client-background"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openBackgroundDialog(desk, page.client.id, {}, parent);
                    }),
        aboutClient(u"client-household"_s,
                    [](const Desk& desk, const ClientPage& page, QWidget* parent) {
                        openHouseholdDialog(desk, page, parent);
                    }),
        {u"client-fields"_s,
         [](const Desk& desk, QWidget* parent) { (new FieldsDialog(desk, parent))->open(); }},
        {u"client-duplicates"_s,
         [](const Desk& desk, QWidget* parent) {
             (new DuplicatesDialog(desk, formatOf(desk), parent))->open();
         }},
        {u"client-merge"_s, &openMerge},
        {u"client-leavers"_s,
         [](const Desk& desk, QWidget* parent) {
             (new LeaverDialog(desk, formatOf(desk), parent))->open();
         }},
        {u"client-reveals"_s,
         [](const Desk& desk, QWidget* parent) {
             (new RevealsDialog(desk, formatOf(desk), parent))->open();
         }},
    };
}

} // namespace seraph::ui
