// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/certificates_section.h"

#include "core/base/pinyin.h"
#include "core/exchange/export_commands.h"
#include "core/exchange/sheet_writing.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <memory>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

exchange::OutCell dayCell(const std::optional<LocalDate>& day)
{
    return day ? exchange::OutCell(*day) : exchange::OutCell();
}

exchange::OutRow outRow(const CertificateRow& row, Language language)
{
    const Certificate& certificate = row.certificate;
    return {row.personName,
            row.kind.name().in(language),
            codeWord(toCode(row.kind.group)),
            certificate.number,
            certificate.issuer,
            dayCell(certificate.validFrom),
            dayCell(certificate.validUntil),
            codeWord(toCode(row.hold)),
            certificate.score ? exchange::OutCell(*certificate.score / 10.0) : exchange::OutCell(),
            certificate.note,
            certificate.revokeReason};
}

} // namespace

CertificatesSection::CertificatesSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_search(new SearchEdit(tr("Name, certificate or number")))
    , m_table(new ShortTable(tr("Certificates"),
                             {{tr("Name"), 110},
                              {tr("Certificate"), 0},
                              {tr("Number"), 150},
                              {tr("Valid"), 210},
                              {tr("State"), 140}}))
{
    build();
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "certificate") || concerns(changes, "staff"))
            refresh();
    });
    refresh();
}

void CertificatesSection::build()
{
    auto* add = makeButton(tr("&New certificate"), ButtonRole::Primary);
    auto* grid = makeButton(tr("As a &grid"));
    auto* save = makeButton(tr("&Save as a workbook"));
    save->setObjectName(u"saveArchive"_s);
    const bool editable = m_desk.session().can(kEditFiles);
    add->setVisible(editable);
    grid->setVisible(editable);
    save->setVisible(m_desk.session().can(exchange::kExportLists));
    auto* filters = makeRow();
    filters->addWidget(m_search, 1);
    filters->addWidget(save);
    filters->addWidget(grid);
    filters->addWidget(add);
    m_table->setEmptyState(
        {Icon::Card,
         tr("Licences, checks, signed agreements and certificates of everybody who works here."),
         editable ? tr("New certificate") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(kCardGap);
    column->addWidget(m_message);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setLayout(column);
    const auto addNew = [this] { openCertificateDialog(m_desk, std::nullopt, this); };
    connect(add, &QPushButton::clicked, this, addNew);
    connect(m_table, &ShortTable::emptyActionClicked, this, addNew);
    connect(grid, &QPushButton::clicked, this, [this] { openCertificateGrid(m_desk, this); });
    connect(save, &QPushButton::clicked, this, &CertificatesSection::saveAll);
    connect(m_search, &SearchEdit::queryChanged, this, &CertificatesSection::showRows);
    connect(m_table, &ShortTable::rowActivated, this, [this](qint64 id) {
        for (const CertificateRow& row : m_rows) {
            if (row.certificate.id.value() == id)
                return m_desk.open(u"qualifications/people/"_s + row.certificate.person.toString());
        }
    });
}

void CertificatesSection::refresh()
{
    auto rows = m_desk.session().query(ListCertificates{});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    showRows();
}

void CertificatesSection::showRows()
{
    const qint64 before = m_table->currentId();
    const QString text = m_search->query().simplified();
    m_table->clearRows();
    for (const CertificateRow& row : m_rows) {
        const QString kind = row.kind.name().in(m_desk.language);
        const bool wanted = text.isEmpty() || matches(text, row.personName) || matches(text, kind) ||
                            row.certificate.number.contains(text, Qt::CaseInsensitive);
        if (!wanted)
            continue;
        m_table->addRow(
            row.certificate.id.value(),
            {row.personName, kind, row.certificate.number, termText(row.certificate, m_format), QString()});
        showPill(
            *m_table,
            4,
            standingPill(row.hold, row.stage, row.certificate.validUntil, m_format, m_desk.today()));
    }
    m_table->chooseId(before);
}

void CertificatesSection::saveAll()
{
    const auto choose = [this](const QString& reason) -> Status {
        m_desk.prompts.saveFile(
            this,
            {tr("Save where?"), tr("Certificates") + u".xlsx"_s, {tr("Workbooks (*.xlsx)")}},
            [this, reason](std::optional<QString> path) {
                if (path)
                    write(*path, reason);
            });
        return {};
    };
    askForReason(
        m_desk, {tr("Save the archive"), tr("Choose the file"), {}}, ReasonNeed::Required, choose, this);
}

void CertificatesSection::write(const QString& path, const QString& reason)
{
    const QString file = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? path : path + u".xlsx"_s;
    const QStringList headers{tr("Name"),
                              tr("Certificate"),
                              tr("Group"),
                              tr("Number"),
                              tr("Issuer"),
                              tr("Valid from"),
                              tr("Valid until"),
                              tr("State"),
                              tr("Score"),
                              tr("Note"),
                              tr("Revoked because")};
    const Status noted = m_desk.session().run(exchange::NoteListExport{
        u"qualifications/certificates"_s, headers, int(m_rows.size()), reason});
    if (!noted)
        return m_message->say(Tone::Danger, errorText(noted.error()));
    std::size_t at = 0;
    const auto next = [&]() -> Result<std::optional<exchange::OutRow>> {
        return at == m_rows.size() ? std::nullopt
                                   : std::optional(outRow(m_rows[at++], m_desk.language));
    };
    const Status written = exchange::writeWorkbook(file, {tr("Certificates"), headers, next});
    if (!written)
        return m_message->say(Tone::Danger, errorText(written.error()));
    m_desk.toast.show(tr("Saved as %1").arg(file));
}

} // namespace seraph::ui
