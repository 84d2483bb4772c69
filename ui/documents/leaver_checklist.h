// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// Somebody stops working here: what Seraph did, and what people must still see to.
struct Leaver {
    QString name;
    QString login; ///< empty for people without an account
    QString roles;
    LocalDate lastDay;
    std::optional<Instant> accountClosedAt;
    std::optional<Instant> keysRotatedAt; ///< nothing while it waits for closing time
    int openTasks = 0;
    QString tasksGoTo; ///< who takes them over; a line to write on where empty
};

/// One A4 page; Care::Personal.
Document leaverChecklistDocument(const Leaver& leaver, const Imprint& imprint);

} // namespace seraph::documents
