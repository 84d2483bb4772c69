// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/documents/page_layout.h"

#include <QStringList>

namespace seraph::documents {

struct PrintJob {
    QString printer;
    int copies = 1;
};

/// The printers of this PC. An interface, so that tests have printers that jam.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    /// Empty where there is none.
    virtual QString defaultName() const = 0;
    /// Hands all pages to the printer's queue; what happens to the paper after that only the queue knows.
    /// NotFound with reason "print.no_printer"; Io with "print.printer_failed" where the printer or its queue refused or
    /// broke off; Cancelled where a person stopped it in the system's own window.
    virtual Status print(const LaidOutDocument& document, const PrintJob& job) = 0;
};

/// The printers that the operating system knows. Nothing of the document is ever written to a temporary file by us or by
/// Qt: on Windows and macOS the pages are drawn for the spooler, elsewhere a PDF goes to it through a pipe, because Qt's
/// own way there leads over a readable file in the folder for temporary files.
class SystemPrinters final : public Printers {
public:
    /// @param spooler the program that takes a PDF on its standard input; another one in tests
    explicit SystemPrinters(QString spooler = QStringLiteral("lp"));

    QStringList names() const override;
    QString defaultName() const override;
    Status print(const LaidOutDocument& document, const PrintJob& job) override;

private:
    QString m_spooler;
};

} // namespace seraph::documents
