// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/documents/page_layout.h"

#include <QStringList>

#include <functional>

namespace seraph::documents {

struct PrintJob {
    QString printer;
    int copies = 1;
};

/// What the system knows of printers at one moment.
struct PrinterList {
    QStringList names;
    QString byDefault; ///< empty where there is none
    friend bool operator==(const PrinterList&, const PrinterList&) = default;
};

/// Hands a prepared document to the printer's queue and waits for the queue's answer: any thread but the screen's.
/// Io with "print.printer_failed" where the printer or its queue refused or broke off; Cancelled where a person stopped
/// it in the system's own window. What happens to the paper after that only the queue knows.
using Delivery = std::function<Status()>;

/// The printers of this PC. An interface, so that tests have printers that jam. Nothing here waits for a printer.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    /// Empty where there is none.
    virtual QString defaultName() const = 0;
    virtual Delivery prepare(const LaidOutDocument& document, const PrintJob& job) = 0;
};

/// Asks the system which printers there are. May wait for printers on the network: any thread but the screen's.
/// @param lister the program that lists the queues where CUPS has them; another one in tests
PrinterList findPrinters(const QString& lister = QStringLiteral("lpstat"));

/// The printers that the operating system knows. Nothing of the document is ever written to a temporary file by us or by
/// Qt: on Windows and macOS the pages are drawn for the spooler, elsewhere a PDF goes to it through a pipe, because Qt's
/// own way there leads over a readable file in the folder for temporary files.
class SystemPrinters final : public Printers {
public:
    /// @param spooler the program that takes a PDF on its standard input; another one in tests
    explicit SystemPrinters(PrinterList found = {}, QString spooler = QStringLiteral("lp"));

    /// What findPrinters() answered.
    void use(PrinterList found) { m_found = std::move(found); }

    QStringList names() const override { return m_found.names; }
    QString defaultName() const override { return m_found.byDefault; }
    Delivery prepare(const LaidOutDocument& document, const PrintJob& job) override;

private:
    PrinterList m_found;
    QString m_spooler;
};

} // namespace seraph::documents
