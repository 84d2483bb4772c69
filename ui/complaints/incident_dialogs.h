// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/incident_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

void openNewIncidentDialog(const Desk& desk, QWidget* parent);
void openEditIncidentDialog(const Desk& desk, const complaints::Incident& incident, QWidget* parent);
void openNoticeDialog(const Desk& desk, const complaints::IncidentNotice& notice, QWidget* parent);
void openWaiveDialog(const Desk& desk, const complaints::IncidentNotice& notice, QWidget* parent);
void openToldDialog(const Desk& desk, const complaints::IncidentPerson& person, QWidget* parent);
void openAddAffectedDialog(const Desk& desk,
                           const Format& format,
                           complaints::IncidentId incident,
                           QWidget* parent);
void openCloseIncidentDialog(const Desk& desk, const complaints::Incident& incident, QWidget* parent);

} // namespace seraph::ui
