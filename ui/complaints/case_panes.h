// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

class QWidget;

namespace seraph::ui {

/// One tab of a case's page. What belongs to cases adds its line in casePanes().
struct CasePane {
    QString id;
    QString title;
    session::Permission permission;
    std::function<QWidget*(const Desk&, const Format&, const complaints::ComplaintPage&)> make;
};
std::vector<CasePane> casePanes();

} // namespace seraph::ui
