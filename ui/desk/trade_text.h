// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/trade_words.h"
#include "core/session/permission.h"

#include <QString>

class QComboBox;

namespace seraph::ui {

struct Desk;

/// The trade's word for a thing, as a heading begins: 网电咨询, "Enquiry". The key is one of words.json.
QString tradeWord(const Desk& desk, const char* key);
/// The trade's word for a client, as a heading begins: 患者, "Patient".
QString clientWord(const Desk& desk);
/// The trade's word for the code of a list; the code itself where the list does not know it any more.
QString choiceText(const Desk& desk, const char* list, const QString& code);
/// Fills a combo box with one of the trade's lists, an empty entry first.
void fillChoices(QComboBox& box, const Desk& desk, const char* list);
/// A role as the trade calls it: 护士, "Nurse"; the client by the trade's word; the code of a role that the trade does not ship.
QString roleText(Profile profile, Language language, const QString& code);
QString roleText(const Desk& desk, const QString& code);
/// Who can do what needs this right, as the house calls them: "physician", "front desk, consultant"; "you" for who asks.
QString whoMay(const Desk& desk, session::Permission permission);

} // namespace seraph::ui
