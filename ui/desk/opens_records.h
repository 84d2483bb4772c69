// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace seraph::ui {

/// A page or section that can show one of its records by number, so that "settings/staff/17" is a place: for what was not
/// finished, for search and for whatever points at a record.
class OpensRecords {
public:
    virtual ~OpensRecords() = default;
    /// 0: the form for a new one.
    virtual void openRecord(qint64 id) = 0;
};

} // namespace seraph::ui
