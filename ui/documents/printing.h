// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printers.h"

#include <functional>
#include <optional>

class QSettings;

namespace seraph::documents {

/// Where a kind of document is printed, and on what.
struct PrintChoice {
    QString printer; ///< empty where there is none
    Paper paper = Paper::A4;
    friend bool operator==(const PrintChoice&, const PrintChoice&) = default;
};

/// Remembers a choice for each kind of document. It belongs to the PC, because the printers do.
class PrintMemory {
public:
    virtual ~PrintMemory() = default;
    virtual std::optional<PrintChoice> choiceFor(DocumentKind kind) const = 0;
    virtual void remember(DocumentKind kind, const PrintChoice& choice) = 0;
};

/// Keeps the choices in the settings of this PC, under "printing/<kind>".
class SettingsPrintMemory final : public PrintMemory {
public:
    explicit SettingsPrintMemory(QSettings& settings);
    std::optional<PrintChoice> choiceFor(DocumentKind kind) const override;
    void remember(DocumentKind kind, const PrintChoice& choice) override;

private:
    QSettings& m_settings;
};

enum class PrintTarget { Printer, PdfFile };

/// What the journal notes of a document that leaves the program.
struct PrintReport {
    DocumentKind kind = DocumentKind::List;
    PrintTarget target = PrintTarget::Printer;
    int pages = 0;
    int copies = 1;
    QString reason; ///< in the words of who prints; may be empty for what names nobody
    QString failure; ///< empty when noted before printing; the error's code when the output then failed
};

/// Notes it. Called before anything leaves the program: where that fails, nothing is printed.
using PrintJournal = std::function<Status(const PrintReport&)>;

/// The one way out on paper and into PDF files. Belongs to the screen's thread; only a delivery runs elsewhere.
class Printing {
public:
    Printing(Printers& printers, PrintMemory& memory, PrintJournal journal);

    QStringList printerNames() const { return m_printers.names(); }
    /// The remembered choice while its printer is there; else the system's default printer and the kind's usual paper.
    PrintChoice choiceFor(DocumentKind kind) const;
    /// From now on, until the next one that prints.
    void choose(DocumentKind kind, const PrintChoice& choice) { m_memory.remember(kind, choice); }

    struct Request {
        PrintChoice choice;
        int copies = 1;
        QString reason;
    };
    /// A document that is noted and ready to go.
    struct Outgoing {
        Delivery deliver; ///< any thread but the screen's
        PrintReport report;
        PrintChoice choice;
    };
    /// Checks and notes it. NotFound with reason "print.no_printer"; Invalid with field "reason" where the document names
    /// people and no reason is given; what noting it answers.
    Result<Outgoing> begin(const Document& document, const Request& request);
    /// Remembers the choice of what was delivered, notes what was not, and answers the same.
    Status conclude(const Outgoing& outgoing, const Status& delivered);
    /// All three at once, for programs without a screen and for tests.
    Status print(const Document& document, const Request& request);

    /// The way out where there is no printer. Denied with reason "print.paper_only" for what opens something; besides
    /// that the errors of savePdf().
    Status saveAsPdf(const Document& document, Paper paper, const QString& file, const QString& reason);

private:
    Status noteFailure(PrintReport report, const Status& done);

    Printers& m_printers;
    PrintMemory& m_memory;
    PrintJournal m_journal;
};

} // namespace seraph::documents
