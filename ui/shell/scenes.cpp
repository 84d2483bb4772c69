// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scenes.h"

#include "core/care/care_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/documents/sample_documents.h"
#include "ui/care/licences_page.h"
#include "ui/care/lots_page.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/photo_compare.h"
#include "ui/organisation/equipment_dialog.h"
#include "ui/organisation/staff_dialog.h"
#include "ui/shell/consultation_scenes.h"
#include "ui/shell/scene_lists.h"
#include "ui/vault/devices_page.h"
#include "ui/text/translation.h"
#include "ui/vault/recovery_kit_card.h"

#include <QApplication>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

void openOwnFile(const Desk& desk, QWidget* parent)
{
    const auto file = desk.session().query(organisation::OpenStaffFile{desk.session().actor().person});
    if (file)
        (new StaffDialog(desk, *file, parent))->open();
}

void openPreview(const Desk& desk, QWidget* parent)
{
    desk.print.preview(documents::sampleDocuments(desk.language).front(), parent);
}

void openArrival(const Desk& desk, QWidget* parent, ArrivalDialog::Mode mode)
{
    const Format format(localeOf(desk.language), QTimeZone::systemTimeZone());
    (new ArrivalDialog(desk, format, mode, parent))->open();
}

/// The first record of today over its page, where there is one.
void openFirstCare(const Desk& desk)
{
    const auto board = desk.session().query(care::CareBoard{});
    if (board && !board->rows.empty())
        desk.open(u"services/records/"_s + board->rows.front().record.id.toString());
}

void openPhotos(const Desk& desk, QWidget* parent)
{
    const auto board = desk.session().query(care::CareBoard{});
    if (board && !board->rows.empty())
        (new PhotoCompareDialog(desk, Format(localeOf(desk.language), QTimeZone::systemTimeZone()), board->rows.front().record.client, parent))->open();
}

bool lies(const QWidget* widget, const QWidget& window)
{
    return widget != &window && widget->isVisible() && widget->windowType() != Qt::ToolTip;
}

} // namespace

std::vector<Scene> dialogScenes()
{
    std::vector<Scene> scenes{
        {u"new-person"_s, [](const Desk& desk, QWidget* parent) { (new StaffDialog(desk, parent))->open(); }},
        {u"staff-file"_s, &openOwnFile},
        {u"new-equipment"_s, [](const Desk& desk, QWidget* parent) { (new EquipmentDialog(desk, std::nullopt, parent))->open(); }},
        {u"kit-holders"_s, [](const Desk&, QWidget* parent) { (new KitHoldersDialog(parent))->open(); }},
        {u"lost-pc"_s, [](const Desk&, QWidget* parent) { (new LostPcDialog(u"PC-2"_s, parent))->open(); }},
        {u"print-preview"_s, &openPreview},
        {u"care-record"_s, [](const Desk& desk, QWidget*) { openFirstCare(desk); }},
        {u"new-care"_s,
         [](const Desk& desk, QWidget* parent) {
             (new NewCareDialog(desk, Format(localeOf(desk.language), QTimeZone::systemTimeZone()), std::nullopt, parent))->open();
         }},
        {u"compare-photos"_s, &openPhotos},
        {u"new-lot"_s, [](const Desk& desk, QWidget* parent) { (new LotDialog(desk, std::nullopt, parent))->open(); }},
        {u"new-licence"_s, [](const Desk& desk, QWidget* parent) { (new LicenceDialog(desk, std::nullopt, parent))->open(); }},
        {u"new-enquiry"_s, [](const Desk& desk, QWidget* parent) { (new EnquiryDialog(desk, parent))->open(); }},
        {u"walk-in"_s, [](const Desk& desk, QWidget* parent) { openArrival(desk, parent, ArrivalDialog::Mode::WalkIn); }},
        {u"expect"_s, [](const Desk& desk, QWidget* parent) { openArrival(desk, parent, ArrivalDialog::Mode::Booking); }},
    };
    for (std::vector<Scene> more : {clientScenes(), catalogueScenes(), consultationScenes()})
        std::move(more.begin(), more.end(), std::back_inserter(scenes));
    return scenes;
}

QWidget* topDialog(const QWidget& window)
{
    QWidget* found = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (lies(widget, window) && (!found || widget == QApplication::activeModalWidget() || widget == QApplication::activePopupWidget()))
            found = widget;
    }
    return found;
}

void closeDialogs(const QWidget& window)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!lies(widget, window))
            continue;
        // Popups belong to the desk and are opened again.
        if (widget->windowType() == Qt::Popup)
            widget->hide();
        else
            delete widget;
    }
}

} // namespace seraph::ui
