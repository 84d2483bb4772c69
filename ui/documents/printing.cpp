// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printing.h"

#include "core/base/contract.h"
#include "ui/documents/pdf.h"

#include <QSettings>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

QString settingsKey(DocumentKind kind, QLatin1StringView what)
{
    return u"printing/"_s + toCode(kind) + u'/' + what;
}

Status checkReason(const Document& document, const QString& reason)
{
    if (document.care == Care::Personal && reason.trimmed().isEmpty())
        return fail(invalid(u"reason"_s, u"required"_s));
    return {};
}

} // namespace

SettingsPrintMemory::SettingsPrintMemory(QSettings& settings) : m_settings(settings) {}

std::optional<PrintChoice> SettingsPrintMemory::choiceFor(DocumentKind kind) const
{
    const QString printer = m_settings.value(settingsKey(kind, "printer"_L1)).toString();
    const auto paper = fromCode<Paper>(m_settings.value(settingsKey(kind, "paper"_L1)).toString());
    return paper ? std::optional(PrintChoice{printer, *paper}) : std::nullopt;
}

void SettingsPrintMemory::remember(DocumentKind kind, const PrintChoice& choice)
{
    m_settings.setValue(settingsKey(kind, "printer"_L1), choice.printer);
    m_settings.setValue(settingsKey(kind, "paper"_L1), toCode(choice.paper));
}

Printing::Printing(Printers& printers, PrintMemory& memory, PrintJournal journal)
    : m_printers(printers)
    , m_memory(memory)
    , m_journal(std::move(journal))
{
    EXPECTS(m_journal != nullptr);
}

PrintChoice Printing::choiceFor(DocumentKind kind) const
{
    const auto remembered = m_memory.choiceFor(kind);
    if (remembered && m_printers.names().contains(remembered->printer))
        return *remembered;
    return {m_printers.defaultName(), remembered ? remembered->paper : usualPaper(kind)};
}

Result<Printing::Outgoing> Printing::begin(const Document& document, const Request& request)
{
    EXPECTS(request.copies >= 1);
    if (!m_printers.names().contains(request.choice.printer))
        return fail(ErrorCode::NotFound, u"print.no_printer"_s);
    TRY_STATUS(checkReason(document, request.reason));
    const LaidOutDocument pages(document, request.choice.paper);
    const PrintReport report{.kind = document.kind,
                             .target = PrintTarget::Printer,
                             .pages = pages.pageCount(),
                             .copies = request.copies,
                             .reason = request.reason.trimmed(),
                             .failure = {}};
    TRY_STATUS(m_journal(report));
    return Outgoing{
        m_printers.prepare(pages, {request.choice.printer, request.copies}), report, request.choice};
}

Status Printing::conclude(const Outgoing& outgoing, const Status& delivered)
{
    if (delivered)
        m_memory.remember(outgoing.report.kind, outgoing.choice);
    return noteFailure(outgoing.report, delivered);
}

Status Printing::print(const Document& document, const Request& request)
{
    TRY_ASSIGN(const Outgoing outgoing, begin(document, request));
    return conclude(outgoing, outgoing.deliver());
}

Status Printing::saveAsPdf(const Document& document, Paper paper, const QString& file, const QString& reason)
{
    if (document.care == Care::Secret)
        return fail(ErrorCode::Denied, u"print.paper_only"_s);
    TRY_STATUS(checkReason(document, reason));
    const LaidOutDocument pages(document, paper);
    const PrintReport report{.kind = document.kind,
                             .target = PrintTarget::PdfFile,
                             .pages = pages.pageCount(),
                             .copies = 1,
                             .reason = reason.trimmed(),
                             .failure = {}};
    TRY_STATUS(m_journal(report));
    return noteFailure(report, savePdf(pages, file));
}

Status Printing::noteFailure(PrintReport report, const Status& done)
{
    if (done)
        return {};
    report.failure = QString::fromLatin1(codeName(done.error().code));
    // What went wrong with the output is what the person must read, even if noting that fails too.
    static_cast<void>(m_journal(report));
    return done;
}

} // namespace seraph::documents
