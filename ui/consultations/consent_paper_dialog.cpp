// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_paper_dialog.h"

#include "core/attachments/attachment.h"
#include "core/base/durable_file.h"
#include "core/consultations/consent_commands.h"
#include "ui/documents/qr_reader.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kPaperWidth = 520;

Result<attachments::PreparedFile> readScan(const QString& name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(invalid(u"file"_s, u"required"_s));
    return attachments::PreparedFile::prepare(file.readAll());
}

} // namespace

ConsentPaperDialog::ConsentPaperDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_form(new Form)
    , m_fileName(makeLabel(tr("Drop the scan or photo here, or choose it."), LabelRole::Note))
    , m_code(new QLineEdit)
    , m_paper(new QComboBox)
    , m_name(new QLineEdit)
    , m_witness(new QLineEdit)
    , m_day(new DateEdit([this] { return m_desk.today(); }))
{
    setWindowTitle(tr("File a signed paper"));
    setAcceptDrops(true);
    build();
    fillPapers();
    m_day->setDate(m_desk.today());
    m_code->setFocus();
}

void ConsentPaperDialog::build()
{
    auto* choose = makeButton(tr("&Choose the file"));
    connect(choose, &QPushButton::clicked, this, &ConsentPaperDialog::chooseFile);
    auto* drop = new QWidget;
    auto* row = makeRow();
    row->addWidget(m_fileName, 1);
    row->addWidget(choose);
    drop->setLayout(row);
    m_form->addField({u"file"_s, tr("Scan or photo"), drop});
    m_form->addField({u"code"_s,
                      tr("Co&de on the paper"),
                      m_code,
                      tr("Read it with the scanner, or choose the paper below.")});
    m_form->addField({u"paper"_s, tr("&Paper that is out"), m_paper});
    m_form->addFields({{u"signer_name"_s, tr("&Signed by"), m_name, {}, Form::Need::Required},
                       {u"witness_name"_s, tr("&Witness"), m_witness}});
    m_form->addField({u"signed_day"_s, tr("Signed &on"), m_day});
    auto* act = makeButton(tr("File it"), ButtonRole::Primary);
    act->setObjectName(u"fileIt"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(act);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kPaperWidth));
    connect(m_code, &QLineEdit::textChanged, this, &ConsentPaperDialog::onCode);
    connect(m_paper, &QComboBox::activated, this, &ConsentPaperDialog::onPaper);
    connect(act, &QPushButton::clicked, this, &ConsentPaperDialog::file);
    connect(m_form, &Form::submitted, this, &ConsentPaperDialog::file);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void ConsentPaperDialog::fillPapers()
{
    m_papers = m_desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{});
    m_paper->addItem(QString(), qint64(0));
    for (const UnsignedRow& paper : m_papers) {
        const QString day = m_format.shortDate(m_format.localDate(paper.preparedAt), m_desk.today());
        m_paper->addItem(u"%1 · %2 · %3 · %4"_s.arg(
                             paper.clientName, paper.name.in(m_desk.language), day, paper.number),
                         paper.id.value());
    }
}

void ConsentPaperDialog::useFile(const QString& file)
{
    m_file = file;
    m_fileName->setText(QFileInfo(file).fileName());
    const auto bytes = readWhole(file, attachments::kLargestAttachment);
    if (!bytes)
        return;
    for (const QString& code : documents::readQrCodesIn(*bytes)) {
        if (parsePaperCode(code))
            m_code->setText(code);
    }
}

void ConsentPaperDialog::chooseFile()
{
    m_desk.prompts.openFile(this,
                            {.title = tr("The scan or photo"),
                             .startAt = {},
                             .nameFilters = {tr("Scans and photos (*.pdf *.jpg *.jpeg *.png)")}},
                            [this](const std::optional<QString>& file) {
                                if (file)
                                    useFile(*file);
                            });
}

/// The whole code as the scanner reads it, or only the number that stands on the paper.
void ConsentPaperDialog::onCode()
{
    const QString typed = m_code->text().trimmed();
    const auto code = parsePaperCode(typed);
    const auto found = std::find_if(m_papers.begin(), m_papers.end(), [&](const UnsignedRow& paper) {
        return code ? paper.id == code->consent : paper.number.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (found == m_papers.end())
        return;
    m_paper->setCurrentIndex(m_paper->findData(found->id.value()));
    if (const auto page = m_desk.session().query(OpenConsent{found->id}))
        show(*page);
}

void ConsentPaperDialog::onPaper()
{
    const qint64 id = m_paper->currentData().toLongLong();
    if (id == 0)
        return;
    if (const auto page = m_desk.session().query(OpenConsent{ConsentId(id)})) {
        const QSignalBlocker quiet(m_code);
        m_code->setText(page->code);
        show(*page);
    }
}

void ConsentPaperDialog::show(const ConsentPage& page)
{
    m_signer = page.signer;
    m_name->setText(page.signer == Signer::Guardian ? page.guardianName : page.clientName);
    if (parsePaperCode(m_code->text()))
        return;
    const QSignalBlocker quiet(m_code);
    m_code->setText(page.code);
}

void ConsentPaperDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ConsentPaperDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (!event->mimeData()->urls().isEmpty())
        useFile(event->mimeData()->urls().front().toLocalFile());
}

void ConsentPaperDialog::file()
{
    m_form->clearErrors();
    const auto scan = readScan(m_file);
    if (!scan)
        return m_form->showError(scan.error());
    const auto day = m_day->phrase();
    const auto filed = m_desk.session().run(FileSignedPaper{
        m_code->text(),
        *scan,
        {.signer = m_signer, .signerName = m_name->text(), .witnessName = m_witness->text()},
        day ? std::optional(day->date) : std::nullopt});
    if (!filed)
        return m_form->showError(filed.error());
    m_desk.toast.show(tr("The signed paper is filed."));
    accept();
}

} // namespace seraph::ui
