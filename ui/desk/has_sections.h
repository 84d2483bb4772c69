// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace seraph::ui {

/// A page that consists of sections, each of which is a place of its own: "settings/staff", "consultations/arrivals".
class HasSections {
public:
    virtual ~HasSections() = default;
    virtual QStringList sectionIds() const = 0;
    /// Opens the section that a place names ("staff", "staff/17") and answers its widget; what is not there leaves the
    /// page as it is.
    virtual QWidget* showSection(const QString& place) = 0;
    virtual QString currentSection() const = 0;
};

} // namespace seraph::ui
