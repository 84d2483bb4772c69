// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace seraph::ui {

/// What lies around every page and can hide all of it behind the PIN, as after some idle minutes: before a client takes the
/// mouse. Found among the parents of a page.
class CoversDesk {
public:
    virtual ~CoversDesk() = default;
    /// Whether somebody of this shift has a PIN; without one nothing can be covered.
    virtual bool hasPin() const = 0;
    virtual void coverNow() = 0;
    /// While what it answers lives, neither idleness nor closing time covers or locks: somebody signs, answers or is examined.
    [[nodiscard]] virtual std::shared_ptr<void> stayOpen() = 0;
};

/// Nothing for a page that stands alone, as in a test.
CoversDesk* coverAround(QWidget* page);

} // namespace seraph::ui
