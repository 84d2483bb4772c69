// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_steps.h"

#include <QDialog>

namespace seraph::ui {

/// Brings in one file: file, preview, columns, trial, done.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    WizardFrame& frame() { return *m_frame; }
    /// As if somebody had chosen it.
    void useFile(const QString& path);

private:
    ImportPlan m_plan;
    WizardFrame* m_frame;
    ImportFileStep* m_file;
};

} // namespace seraph::ui
