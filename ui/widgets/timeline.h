// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_pill.h"

#include <QWidget>

#include <vector>

namespace seraph::ui {

/// What happened to a record, newest first: time, who, what, and the fields from what to what.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    struct Change {
        QString field;
        QString before;
        QString after;
    };
    struct Entry {
        QString when;
        QString who;
        QString what;
        Tone tone = Tone::Neutral;
        std::vector<Change> changes = {};
        QString note = {};
    };

    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(const std::vector<Entry>& entries);
};

} // namespace seraph::ui
