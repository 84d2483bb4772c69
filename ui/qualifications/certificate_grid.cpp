// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"
#include "core/base/durable_file.h"
#include "core/organisation/staff_queries.h"
#include "core/qualifications/certificate_commands.h"
#include "ui/qualifications/certificate_sheet.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/text/error_text.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

#include <memory>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CertificateGrid)
};

enum GridColumn { Person, Kind, Number, Issuer, From, Until };

std::vector<EntryGrid::Column> columnsOf(const Desk& desk)
{
    std::vector<EntryGrid::Choice> people;
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    for (const auto& colleague : colleagues)
        people.push_back({colleague.id.toString(), colleague.name});
    std::vector<EntryGrid::Choice> kinds;
    const auto known =
        desk.session().query(ListCertificateKinds{}).value_or(std::vector<CertificateKind>{});
    for (const CertificateKind& kind : known)
        kinds.push_back({kind.id.toString(), kind.name().in(desk.language)});
    return {{GridText::tr("Person"), 120, people},
            {GridText::tr("Certificate"), 200, kinds},
            {GridText::tr("Number"), 150},
            {GridText::tr("Issuer"), 150},
            {GridText::tr("Valid from"), 110},
            {GridText::tr("Valid until"), 110}};
}

/// A day as people type it in a sheet; nothing where the cell is empty, an invalid day where it cannot be understood.
std::optional<LocalDate> dayOf(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    QString plain = text;
    for (const QChar between : {u'/', u'.', u'年', u'月'})
        plain.replace(between, u'-');
    plain.remove(u'日');
    return QDate::fromString(plain, u"yyyy-M-d"_s);
}

Result<std::vector<CertificateEntry>> entriesOf(const std::vector<QStringList>& rows)
{
    std::vector<CertificateEntry> entries;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        const auto person = parseId<PersonTag>(row.value(Person));
        const auto kind = parseId<CertificateKindTag>(row.value(Kind));
        if (!person || !kind)
            return fail(invalid(u"entries[%1].%2"_s.arg(i).arg(person ? u"kind"_s : u"person"_s),
                                u"required"_s));
        entries.push_back({*person,
                           {.kind = *kind,
                            .number = row.value(Number),
                            .issuer = row.value(Issuer),
                            .validFrom = dayOf(row.value(From)),
                            .validUntil = dayOf(row.value(Until))}});
    }
    return entries;
}

/// "Line 3: Please fill this in."
QString gridError(const Error& error)
{
    if (error.fields.empty())
        return errorText(error);
    const QString line = error.fields.front().field.section(u'[', 1).section(u']', 0, 0);
    return GridText::tr("Line %1: %2").arg(line.toInt() + 1).arg(fieldErrorText(error.fields.front()));
}

QPushButton* makeGridButton(const char* name, const QString& text, ButtonRole role = ButtonRole::Normal)
{
    auto* button = makeButton(text, role);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

/// What the reader understood lies in the grid to be looked at; nothing is entered yet.
void fillFrom(const Desk& desk, const QString& file, QDialog* dialog, EntryGrid& grid, InlineMessage& message)
{
    using Rows = std::vector<QStringList>;
    desk.jobs.run<Rows>(
        dialog,
        GridText::tr("Reading the workbook"),
        [file](const session::Work&) -> Result<Rows> { return certificateRowsIn(file); },
        [&grid, &message](Result<Rows> rows) {
            if (!rows)
                return message.say(Tone::Danger, errorText(rows.error()));
            message.say(
                Tone::Info, GridText::tr("Look over the lines: names and certificates that are not known stand as they were written."));
            grid.setRows(*rows);
        });
}

} // namespace

void openCertificateGrid(const Desk& desk, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(GridText::tr("Certificates as a grid"));
    auto* message = new InlineMessage;
    auto* grid = new EntryGrid(GridText::tr("Certificates"), columnsOf(desk));
    auto* page = makeGridButton("gridPage", GridText::tr("&Photographed page…"));
    auto* sheet = makeGridButton("gridSheet", GridText::tr("From a &workbook…"));
    auto* save = makeGridButton("gridSave", GridText::tr("&Enter all"), ButtonRole::Primary);
    auto* buttons = makeRow();
    for (QPushButton* each : {sheet, page, makeCloseButton(*dialog), save})
        buttons->addWidget(each);
    buttons->insertStretch(2);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(
        GridText::tr("Type, or paste from a spreadsheet. All lines go in together, or none."),
        LabelRole::Note));
    column->addWidget(message);
    column->addWidget(grid, 1);
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->resize(scaled(900), scaled(420));
    const auto kept = std::make_shared<std::optional<attachments::PreparedFile>>();
    QObject::connect(page, &QPushButton::clicked, dialog, [&desk, dialog, page, message, kept] {
        desk.prompts.openFile(dialog,
                              {GridText::tr("Photographed page"),
                               {},
                               {GridText::tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)")}},
                              [page, message, kept](std::optional<QString> file) {
                                  if (!file)
                                      return;
                                  auto prepared = readWhole(*file, attachments::kLargestAttachment)
                                                      .and_then(&attachments::PreparedFile::prepare);
                                  if (!prepared)
                                      return message->say(Tone::Danger, errorText(prepared.error()));
                                  kept->emplace(*std::move(prepared));
                                  page->setText(GridText::tr("✓ One page goes with each"));
                              });
    });
    QObject::connect(sheet, &QPushButton::clicked, dialog, [&desk, dialog, grid, message] {
        desk.prompts.openFile(
            dialog,
            {GridText::tr("From a workbook"), {}, {GridText::tr("Workbooks and CSV (*.xlsx *.csv)")}},
            [&desk, dialog, grid, message](std::optional<QString> file) {
                if (file)
                    fillFrom(desk, *file, dialog, *grid, *message);
            });
    });
    QObject::connect(save, &QPushButton::clicked, dialog, [&desk, dialog, grid, message, kept] {
        const auto entries = entriesOf(grid->rows());
        if (!entries)
            return message->say(Tone::Danger, gridError(entries.error()));
        const auto done = desk.session().run(AddCertificates{*entries, *kept});
        if (!done)
            return message->say(Tone::Danger, gridError(done.error()));
        desk.offerUndo(GridText::tr("%n certificate(s) entered", nullptr, int(done->size())));
        dialog->accept();
    });
    dialog->open();
}

} // namespace seraph::ui
