// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class SearchEdit;
class ShortTable;

/// The whole archive: everybody's certificates, entered singly or as a grid, and saved as a workbook.
class CertificatesSection final : public QWidget {
    Q_OBJECT

public:
    CertificatesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void showRows();
    void saveAll();
    void write(const QString& path, const QString& reason);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    SearchEdit* m_search;
    ShortTable* m_table;
    std::vector<qualifications::CertificateRow> m_rows;
};

} // namespace seraph::ui
