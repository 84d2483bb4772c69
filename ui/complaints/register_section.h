// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/paged_table_model.h"

#include <QWidget>

namespace seraph::ui {

class PeriodBox;

/// One line of the register.
struct RegisterRow {
    qint64 id = 0;
    complaints::ComplaintRow row;
};

class RegisterModel final : public PagedTableModel<RegisterRow> {
public:
    RegisterModel(const Desk& desk,
                  const Format& format,
                  std::function<complaints::ComplaintFilter()> filter,
                  QObject* parent);

protected:
    QVariant cell(const RegisterRow& row, int column, int role) const override;

private:
    const Desk& m_desk;
    Format m_format;
};

/// The register of complaints of a period (投诉台账), which goes out as a workbook.
class RegisterSection final : public QWidget {
    Q_OBJECT

public:
    RegisterSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    complaints::ComplaintFilter filter() const;

    const Desk& m_desk;
    PeriodBox* m_period;
    RegisterModel* m_model;
};

} // namespace seraph::ui
