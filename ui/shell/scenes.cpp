// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scenes.h"

#include "core/care/care_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/care/lots_page.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/photo_compare.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/documents/sample_documents.h"
#include "ui/exchange/import_dialog.h"
#include "ui/organisation/equipment_dialog.h"
#include "ui/organisation/one_time_dialog.h"
#include "ui/organisation/staff_dialog.h"
#include "ui/shell/aftercare_scenes.h"
#include "ui/shell/consultation_scenes.h"
#include "ui/shell/pin_dialog.h"
#include "ui/shell/scene_lists.h"
#include "ui/shell/update_scene.h"
#include "ui/text/translation.h"
#include "ui/vault/devices_page.h"
#include "ui/vault/recovery_kit_card.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

void openOneTimePassword(const Desk&, QWidget* parent)
{
    (new OneTimeDialog({u"林晓"_s, u"linxiao"_s, u"mountain river quiet lantern"_s}, parent))->open();
}

void openShiftPin(const Desk& desk, QWidget* parent)
{
    const QString lock = QCoreApplication::translate("seraph::ui::WorkDesk", "&Lock instead");
    (new PinDialog(desk.setPin, lock, parent))->open();
}

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
        (new PhotoCompareDialog(desk, sceneFormat(desk), board->rows.front().record.client, parent))->open();
}

/// The import of a list that lies beside the workspace for a moment, as far as this step.
void openImport(const Desk& desk, QWidget* parent, int step)
{
    auto* dialog = new ImportDialog(desk, sceneFormat(desk), parent);
    const QTemporaryDir folder;
    QFile list(
        folder.filePath(desk.language == Language::Chinese ? u"客户名单.csv"_s : u"clients.csv"_s));
    if (list.open(QIODevice::WriteOnly)) {
        list.write("编号,姓名,手机号码,性别,生日,客户来源,星座\n"
                   "A9001,周小燕,100-2222-1001,女,1991-04-18,微信,白羊\n"
                   "A9002,孟子涵,100-2222-1002,女,1988/11/2,老客介绍,天蝎\n"
                   "A9003,高明,1002,男,1979-01-30,自然到诊,水瓶\n"
                   "A9004,,100-2222-1004,女,5/6/1990,电话,双鱼\n");
        list.close();
        dialog->useFile(list.fileName());
        for (int i = 0; i < step; ++i)
            dialog->frame().goOn();
    }
    dialog->open();
}

bool lies(const QWidget* widget, const QWidget& window)
{
    return widget != &window && widget->isVisible() && widget->windowType() != Qt::ToolTip;
}

} // namespace

std::vector<Scene> dialogScenes()
{
    std::vector<Scene> scenes{
        {u"new-person"_s,
         [](const Desk& desk, QWidget* parent) { (new StaffDialog(desk, parent))->open(); }},
        {u"staff-file"_s, &openOwnFile},
        {u"one-time-password"_s, &openOneTimePassword},
        {u"shift-pin"_s, &openShiftPin},
        {u"new-equipment"_s,
         [](const Desk& desk, QWidget* parent) {
             (new EquipmentDialog(desk, std::nullopt, parent))->open();
         }},
        {u"kit-holders"_s,
         [](const Desk&, QWidget* parent) { (new KitHoldersDialog(parent))->open(); }},
        {u"lost-pc"_s,
         [](const Desk&, QWidget* parent) { (new LostPcDialog(u"PC-2"_s, parent))->open(); }},
        {u"print-preview"_s, &openPreview},
        {u"care-record"_s, [](const Desk& desk, QWidget*) { openFirstCare(desk); }},
        {u"new-care"_s,
         [](const Desk& desk, QWidget* parent) {
             (new NewCareDialog(desk, sceneFormat(desk), std::nullopt, parent))->open();
         }},
        {u"compare-photos"_s, &openPhotos},
        {u"new-lot"_s,
         [](const Desk& desk, QWidget* parent) {
             (new LotDialog(desk, std::nullopt, parent))->open();
         }},
        {u"new-enquiry"_s,
         [](const Desk& desk, QWidget* parent) { (new EnquiryDialog(desk, parent))->open(); }},
        {u"walk-in"_s,
         [](const Desk& desk, QWidget* parent) {
             openArrival(desk, parent, ArrivalDialog::Mode::WalkIn);
         }},
        {u"expect"_s,
         [](const Desk& desk, QWidget* parent) {
             openArrival(desk, parent, ArrivalDialog::Mode::Booking);
         }},
        {u"import-file"_s, [](const Desk& desk, QWidget* parent) { openImport(desk, parent, 0); }},
        {u"import-preview"_s, [](const Desk& desk, QWidget* parent) { openImport(desk, parent, 1); }},
        {u"import-columns"_s, [](const Desk& desk, QWidget* parent) { openImport(desk, parent, 2); }},
        {u"import-trial"_s, [](const Desk& desk, QWidget* parent) { openImport(desk, parent, 3); }},
        updateScene(),
    };
    for (std::vector<Scene> more : {clientScenes(),
                                    catalogueScenes(),
                                    consultationScenes(),
                                    placementScenes(),
                                    aftercareScenes(),
                                    qualificationScenes(),
                                    trainingScenes(),
                                    complaintScenes(),
                                    qualityScenes(),
                                    reviewScenes()})
        std::move(more.begin(), more.end(), std::back_inserter(scenes));
    return scenes;
}

QWidget* topDialog(const QWidget& window)
{
    QWidget* found = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (lies(widget, window) && (!found || widget == QApplication::activeModalWidget() ||
                                     widget == QApplication::activePopupWidget()))
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

Format sceneFormat(const Desk& desk)
{
    return Format(localeOf(desk.language), QTimeZone::systemTimeZone());
}

} // namespace seraph::ui
