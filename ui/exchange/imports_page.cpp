// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/imports_page.h"

#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_steps.h"
#include "ui/exchange/import_undo.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

ImportsPage::ImportsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_list(new ShortTable(tr("Files brought in"),
                            {{tr("When"), 150},
                             {tr("What"), 140},
                             {tr("File"), 0},
                             {tr("New"), 80, Qt::AlignRight},
                             {tr("On file already"), 120, Qt::AlignRight},
                             {tr("Not taken over"), 120, Qt::AlignRight},
                             {tr("By"), 110},
                             {tr("Taken back"), 150}}))
    , m_undo(makeButton(tr("&Take back")))
{
    m_list->setObjectName(u"imports"_s);
    m_undo->setObjectName(u"takeBackImport"_s);
    auto* header = new PageHeader(tr("Spreadsheets"));
    auto* begin = makeButton(tr("&Bring in a file"), ButtonRole::Primary);
    begin->setObjectName(u"importButton"_s);
    connect(begin, &QPushButton::clicked, this, &ImportsPage::openWizard);
    connect(m_undo, &QPushButton::clicked, this, &ImportsPage::takeBack);
    header->addAction(m_undo);
    header->addAction(begin);
    m_list->setEmptyState({Icon::Upload,
                           tr("Nothing has been brought in yet. Client lists, staff, price lists, "
                              "open courses, calls and placements come from "
                              "Excel, WPS and text files."),
                           tr("Bring in a file")});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_list);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(makeLabel(
        tr("Lists go out with Ctrl+E: every list as it stands there, as a workbook."), LabelRole::Note));
    connect(m_list, &ShortTable::emptyActionClicked, this, &ImportsPage::openWizard);
    connect(m_list, &ShortTable::rowChosen, this, &ImportsPage::showChosen);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "import_batch"))
            refresh();
    });
    refresh();
}

void ImportsPage::refresh()
{
    auto rows = m_desk.session().query(exchange::ListImports{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    m_list->clearRows();
    for (const exchange::ImportBatchRow& row : m_rows) {
        const exchange::ImportBatch& batch = row.batch;
        m_list->addRow(batch.id.value(),
                       {m_format.dateTime(batch.madeAt),
                        kindTitle(batch.kind),
                        batch.sheetName.isEmpty() ? batch.fileName
                                                  : batch.fileName + u" · "_s + batch.sheetName,
                        m_format.number(batch.accepted),
                        m_format.number(batch.duplicates),
                        m_format.number(batch.rejected),
                        row.madeByName,
                        batch.undoneAt ? m_format.dateTime(*batch.undoneAt) : QString()});
    }
    showChosen();
}

const exchange::ImportBatchRow* ImportsPage::chosen() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [this](const auto& each) {
        return each.batch.id.value() == m_list->currentId();
    });
    return row == m_rows.end() ? nullptr : &*row;
}

void ImportsPage::showChosen()
{
    const auto* row = chosen();
    m_undo->setEnabled(row != nullptr && !row->batch.undoneAt);
}

void ImportsPage::openWizard()
{
    auto* dialog = new ImportDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportsPage::takeBack()
{
    const auto* row = chosen();
    if (row == nullptr)
        return;
    undoImport(m_desk, row->batch.id, this, [this](Result<exchange::UndoneImport> undone) {
        if (undone)
            m_message->say(Tone::Good, undoneText(*undone));
        else
            m_message->say(Tone::Danger, errorText(undone.error()));
    });
}

} // namespace seraph::ui
