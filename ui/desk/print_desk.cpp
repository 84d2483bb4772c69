// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/print_desk.h"

#include "ui/widgets/print_preview.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace seraph::ui {

PrintDesk::PrintDesk(JobRunner& jobs, UserPrompts& prompts, documents::PrintJournal journal, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_prompts(prompts)
    , m_printing(m_printers, m_memory, std::move(journal))
{
}

void PrintDesk::look()
{
    if (m_looking)
        return;
    m_looking = true;
    auto* watcher = new QFutureWatcher<documents::PrinterList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        take(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([] { return documents::findPrinters(); }));
}

void PrintDesk::take(const documents::PrinterList& found)
{
    m_looking = false;
    m_looked = true;
    m_printers.use(found);
    Q_EMIT printersFound();
}

void PrintDesk::preview(documents::Document document, QWidget* parent)
{
    auto* preview = new PrintPreview(std::move(document), m_printing, m_prompts, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->deliverWith(
        [this, preview](documents::Printing::Outgoing outgoing, std::function<void(Status)> done) {
            deliver(preview, std::move(outgoing), std::move(done));
        });
    connect(this, &PrintDesk::printersFound, preview, &PrintPreview::refreshPrinters);
    look();
    preview->open();
}

void PrintDesk::deliver(QWidget* receiver,
                        documents::Printing::Outgoing outgoing,
                        std::function<void(Status)> done)
{
    const auto shared = std::make_shared<documents::Printing::Outgoing>(std::move(outgoing));
    m_jobs.run<void>(
        receiver,
        tr("Printing"),
        [shared](const session::Work&) { return shared->deliver(); },
        [this, shared, done = std::move(done)](const Status& delivered) {
            done(m_printing.conclude(*shared, delivered));
        });
}

void PrintDesk::print(QWidget* receiver,
                      const std::vector<documents::Document>& documents,
                      std::function<void(Status)> done)
{
    if (m_looked)
        return printEach(receiver, documents, std::move(done));
    m_jobs.run<documents::PrinterList>(
        receiver,
        tr("Looking for printers"),
        [](const session::Work&) -> Result<documents::PrinterList> {
            return documents::findPrinters();
        },
        [this, receiver, documents, done = std::move(done)](const Result<documents::PrinterList>& found) {
            take(found.value_or(documents::PrinterList{}));
            printEach(receiver, documents, done);
        });
}

void PrintDesk::printEach(QWidget* receiver,
                          const std::vector<documents::Document>& documents,
                          std::function<void(Status)> done)
{
    if (documents.empty())
        return done({});
    const documents::Document& first = documents.front();
    auto outgoing = m_printing.begin(first, {m_printing.choiceFor(first.kind), 1, {}});
    if (!outgoing)
        return done(fail(std::move(outgoing).error()));
    const std::vector<documents::Document> rest(documents.begin() + 1, documents.end());
    deliver(receiver,
            *std::move(outgoing),
            [this, receiver, rest, done = std::move(done)](const Status& printed) {
                if (!printed)
                    return done(printed);
                printEach(receiver, rest, done);
            });
}

} // namespace seraph::ui
