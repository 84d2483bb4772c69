// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph::ui {

/// What lies around every page and can hide all of it behind the PIN, as after some idle minutes: before a client takes the
/// mouse. Found among the parents of a page.
class CoversDesk {
public:
    virtual ~CoversDesk() = default;
    /// Whether somebody of this shift has a PIN; without one nothing can be covered.
    virtual bool hasPin() const = 0;
    virtual void coverNow() = 0;
};

} // namespace seraph::ui
