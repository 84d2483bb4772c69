// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/job_runner.h"
#include "ui/documents/printing.h"
#include "ui/widgets/user_prompts.h"

#include <QSettings>

namespace seraph::ui {

/// Everything a page needs to put a document on paper: which printers there are, which one each kind of document goes to
/// on this PC, the preview, and the journal's note. Looking for printers and handing pages over happen off the screen's
/// thread, because a printer on the network may let one wait.
class PrintDesk final : public QObject {
    Q_OBJECT

public:
    PrintDesk(JobRunner& jobs,
              UserPrompts& prompts,
              documents::PrintJournal journal,
              QObject* parent = nullptr);

    /// Looks for printers again; printersFound() follows.
    void look();
    bool isLooking() const { return m_looking; }
    documents::Printing& printing() { return m_printing; }

    /// Opens the pages over `parent`. Who prints, and why, is noted.
    void preview(documents::Document document, QWidget* parent);
    /// Straight to the printer that this kind of document goes to. NotFound "print.no_printer".
    void print(QWidget* receiver,
               const std::vector<documents::Document>& documents,
               std::function<void(Status)> done);

Q_SIGNALS:
    void printersFound();

private:
    void printEach(QWidget* receiver,
                   const std::vector<documents::Document>& documents,
                   std::function<void(Status)> done);
    void deliver(QWidget* receiver,
                 documents::Printing::Outgoing outgoing,
                 std::function<void(Status)> done);
    void take(const documents::PrinterList& found);

    JobRunner& m_jobs;
    UserPrompts& m_prompts;
    QSettings m_settings{
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("seraph"), QStringLiteral("seraph")};
    documents::SystemPrinters m_printers;
    documents::SettingsPrintMemory m_memory{m_settings};
    documents::Printing m_printing;
    bool m_looking = false;
    bool m_looked = false;
};

} // namespace seraph::ui
