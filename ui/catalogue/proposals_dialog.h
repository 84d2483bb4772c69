// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/proposals.h"
#include "ui/catalogue/version_text.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What this version of the program proposes for the catalogue: new and changed services, steps and documents. Each is
/// taken as a draft, which is looked at and released as usual, or declined for good. Beside the list stands what it would
/// change.
class ProposalsDialog final : public QDialog {
    Q_OBJECT

public:
    ProposalsDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void build();
    void reload();
    void showCurrent();
    const catalogue::Proposal* current() const;
    VersionView hereOf(const catalogue::Proposal& proposal) const;
    VersionView proposed(const catalogue::Proposal& proposal) const;
    void take();
    void decline();

    Desk m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QTextBrowser* m_text;
    QPushButton* m_take;
    QPushButton* m_decline;
    std::vector<catalogue::Proposal> m_rows;
};

} // namespace seraph::ui
