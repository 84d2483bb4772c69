// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf.h"
#include "ui/documents/printers.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr bool kSpoolerTakesPdf = false;
#else
constexpr bool kSpoolerTakesPdf = true;
#endif

/// Longer than any queue needs to accept a few pages, shorter than a person's patience.
constexpr int kSpoolerMilliseconds = 30'000;

tl::unexpected<Error> failed(const QString& detail)
{
    return fail(ErrorCode::Io, u"print.printer_failed"_s, detail);
}

// The name of a job is shown on every PC that sees the queue: the kind of document, and never whose it is.
QString jobName(const LaidOutDocument& document)
{
    return u"Seraph: "_s + kindName(document.document().kind);
}

QString mediaOption(const LaidOutDocument& document)
{
    if (!isRoll(document.paper()))
        return u"media="_s + toCode(document.paper()).toUpper();
    const QSizeF size = document.pageSize() / millimetres(1);
    return u"media=Custom.%1x%2mm"_s.arg(size.width(), 0, 'f', 0).arg(size.height(), 0, 'f', 0);
}

QStringList spoolerArguments(const LaidOutDocument& document, const PrintJob& job)
{
    return {u"-d"_s,
            job.printer,
            u"-n"_s,
            QString::number(job.copies),
            u"-t"_s,
            jobName(document),
            u"-o"_s,
            mediaOption(document),
            u"-o"_s,
            u"print-scaling=none"_s,
            u"-"_s};
}

Status pipeToSpooler(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    QProcess spooler;
    spooler.start(program, arguments);
    if (!spooler.waitForStarted(kSpoolerMilliseconds))
        return failed(u"the spooler did not start"_s);
    spooler.write(pdf);
    spooler.closeWriteChannel();
    if (!spooler.waitForFinished(kSpoolerMilliseconds)) {
        spooler.kill();
        spooler.waitForFinished();
        return failed(u"the spooler did not answer"_s);
    }
    if (spooler.exitStatus() != QProcess::NormalExit || spooler.exitCode() != 0)
        return failed(QString::fromLocal8Bit(spooler.readAllStandardError()).left(200));
    return {};
}

QPageLayout pageLayout(const LaidOutDocument& document)
{
    const bool landscape =
        document.document().orientation == Orientation::Landscape && !isRoll(document.paper());
    const QSizeF size = document.pageSize() * 72.0 / kUnitsPerInch;
    const QPageSize upright(
        landscape ? size.transposed() : size, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    return {upright, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

void prepare(QPrinter& printer, const LaidOutDocument& document, const PrintJob& job)
{
    printer.setDocName(jobName(document));
    printer.setCopyCount(job.copies);
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(document));
}

Status drawForSpooler(const LaidOutDocument& document, const PrintJob& job)
{
    QPrinter printer(QPrinterInfo::printerInfo(job.printer), QPrinter::HighResolution);
    prepare(printer, document, job);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed(u"the printer did not start"_s);
    const qreal width = document.pageSize().width() / kUnitsPerInch * printer.resolution();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return failed(u"the printer took no further page"_s);
        document.paintPageScaled(painter, page, width);
    }
    painter.end();
    if (printer.printerState() == QPrinter::Aborted)
        return fail(ErrorCode::Cancelled);
    return printer.printerState() == QPrinter::Error
               ? Status(failed(u"the printer reported an error"_s))
               : Status();
}

/// Its answer to one question, empty where it has none; always in English, whatever the PC speaks.
QString asked(const QString& lister, const QString& question)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(lister, {question});
    if (!process.waitForFinished(kSpoolerMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

PrinterList findPrinters(const QString& lister)
{
    if constexpr (!kSpoolerTakesPdf)
        return {QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
    PrinterList found;
    for (const QString& line : asked(lister, u"-e"_s).split(u'\n', Qt::SkipEmptyParts))
        found.names << line.trimmed();
    // "system default destination: Laser"
    const QString chosen = asked(lister, u"-d"_s).section(u':', 1).trimmed();
    found.byDefault = found.names.contains(chosen) ? chosen : found.names.value(0);
    return found;
}

SystemPrinters::SystemPrinters(PrinterList found, QString spooler)
    : m_found(std::move(found))
    , m_spooler(std::move(spooler))
{
}

Delivery SystemPrinters::prepare(const LaidOutDocument& document, const PrintJob& job)
{
    if constexpr (kSpoolerTakesPdf) {
        return [program = m_spooler,
                arguments = spoolerArguments(document, job),
                pdf = toPdf(document)] { return pipeToSpooler(program, arguments, pdf); };
    } else {
        // Laid out anew where it is drawn: fonts stay on the thread that made them.
        return [content = document.document(), paper = document.paper(), job] {
            return drawForSpooler(LaidOutDocument(content, paper), job);
        };
    }
}

} // namespace seraph::documents
