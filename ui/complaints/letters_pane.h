// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

/// What went out to the complainant, and what can be written now.
class LettersPane final : public QWidget {
    Q_OBJECT

public:
    LettersPane(const Desk& desk,
                const Format& format,
                const complaints::ComplaintPage& page,
                QWidget* parent = nullptr);

private:
    QWidget* buildNew(complaints::ComplaintId complaint);
    QWidget* buildPrint(const QString& number, const complaints::Letter& letter);

    const Desk& m_desk;
};

} // namespace seraph::ui
