// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/service_actions.h"

#include "core/catalogue/service_commands.h"
#include "ui/catalogue/cost_dialog.h"
#include "ui/catalogue/versions_dialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace seraph::ui {

using namespace catalogue;

namespace {

struct ServiceActions {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ServiceActions)
};

void addShelves(QMenu& menu, const Desk& desk, const ServiceRow& row, const Say& say)
{
    QMenu* shelves = menu.addMenu(ServiceActions::tr("&Move to another category"));
    for (const ServiceCategory& shelf :
         desk.session().query(ListServiceCategories{}).value_or(std::vector<ServiceCategory>{})) {
        if (shelf.id == row.service.category)
            continue;
        const QString name = LocalizedText{shelf.nameZh, shelf.nameEn}.in(desk.language);
        shelves->addAction(name, &menu, [&desk, service = row.service, id = shelf.id, say] {
            say(desk.session().run(MoveService{service.id, service.revision, id}),
                ServiceActions::tr("Moved"));
        });
    }
}

template <class Version> VersionsDialog::Thing thingOf(const QString& title,
                                                       const std::vector<Version>& versions,
                                                       const CatalogueWords& words)
{
    VersionsDialog::Thing thing{title, {}};
    for (const Version& version : versions)
        thing.versions.push_back(viewOf(version, words));
    return thing;
}

} // namespace

void fillServiceMenu(QMenu& menu, const Desk& desk, const Format& format, const ServiceRow& row, const Say& say)
{
    if (desk.session().can(kCosts))
        menu.addAction(ServiceActions::tr("&Internal cost"),
                       &menu,
                       [&desk, format, row, over = menu.parentWidget()] {
                           openCostDialog(desk, format, row, over);
                       });
    if (desk.session().can(kEdit))
        addShelves(menu, desk, row, say);
    if (desk.session().can(kRelease))
        menu.addAction(
            ServiceActions::tr("&Put the service away"), &menu, [&desk, service = row.service, say] {
                say(desk.session().run(ArchiveService{service.id, service.revision}),
                    ServiceActions::tr("The service was put away"));
            });
}

void openServiceVersions(const Desk& desk, const Format& format, const ServiceDetail& detail, QWidget* parent)
{
    const CatalogueWords words{desk.language, desk.profile, format};
    auto* dialog =
        new VersionsDialog(detail.row.service.name().in(desk.language),
                           {thingOf(ServiceActions::tr("Texts"), detail.versions, words),
                            thingOf(ServiceActions::tr("Price"), detail.prices, words),
                            thingOf(ServiceActions::tr("Steps"), detail.sopVersions, words)},
                           parent);
    dialog->open();
}

} // namespace seraph::ui
