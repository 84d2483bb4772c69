// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>

namespace seraph::ui {

ImportDialog::ImportDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_frame(new WizardFrame(tr("Bring in a file")))
    , m_file(new ImportFileStep(desk, format, m_plan))
{
    setWindowTitle(tr("Bring in a file"));
    m_frame->addStep(m_file);
    m_frame->addStep(new ImportSheetStep(desk, format, m_plan));
    m_frame->addStep(new ImportColumnsStep(desk, format, m_plan));
    m_frame->addStep(new ImportTrialStep(desk, format, m_plan));
    m_frame->addStep(new ImportDoneStep(desk, format, m_plan));
    auto* column = makeColumn(0);
    column->addWidget(m_frame);
    setLayout(column);
    resize(scaled(1000), scaled(620));
    connect(m_frame, &WizardFrame::finished, this, &QDialog::accept);
    m_frame->start();
}

void ImportDialog::useFile(const QString& path)
{
    m_file->useFile(path);
}

} // namespace seraph::ui
