// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/card_export.h"

#include "core/base/durable_file.h"
#include "ui/documents/candidate_card.h"
#include "ui/documents/page_picture.h"
#include "ui/placements/placement_text.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

struct CardExport {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CardExport)
};

QString paperLine(const WorkerPaper& paper, const Format& format)
{
    QStringList parts;
    if (!paper.number.isEmpty())
        parts << paper.number;
    parts << (paper.validUntil ? CardExport::tr("valid until %1").arg(format.date(*paper.validUntil))
                               : CardExport::tr("does not run out"));
    return parts.join(u" · "_s);
}

QString stateLine(const CandidateCard& card, const Format& format)
{
    const QString state = codeWord(toCode(card.state));
    return card.availableFrom
               ? CardExport::tr("%1, from %2").arg(state, format.date(*card.availableFrom))
               : state;
}

documents::CandidateSheet sheetOf(const Desk& desk, const Format& format, const CandidateCard& card)
{
    documents::CandidateSheet sheet{.name = card.name, .photo = card.photo};
    const auto add = [&sheet](const QString& label, const QString& value) {
        if (!value.isEmpty())
            sheet.facts.push_back({label, value});
    };
    add(CardExport::tr("Comes from"), card.origin);
    if (card.age)
        add(CardExport::tr("Age"), CardExport::tr("%1 to %2").arg(card.age->from).arg(card.age->to));
    if (card.years)
        add(CardExport::tr("In the trade"), CardExport::tr("%n year(s)", nullptr, *card.years));
    add(CardExport::tr("Schooling"), card.education);
    add(CardExport::tr("Languages"), card.languages);
    add(CardExport::tr("Works"), codesText(card.modes));
    add(CardExport::tr("Now"), stateLine(card, format));
    if (card.expectedWage)
        add(CardExport::tr("Wage expected a month"), format.money(card.expectedWage->minorUnits()));
    sheet.skills = skillsText(card.skills, desk.language);
    sheet.skillNotes = card.skillNotes;
    sheet.experience = card.experience;
    sheet.introduction = card.introduction;
    for (const WorkerPaper& paper : card.papers)
        sheet.papers.push_back({codeWord(toCode(paper.kind)), paperLine(paper, format)});
    return sheet;
}

Result<std::vector<documents::CandidateSheet>> exportSheets(const Desk& desk,
                                                            const Format& format,
                                                            const ExportCards& command)
{
    TRY_ASSIGN(const auto cards, desk.session().run(command));
    std::vector<documents::CandidateSheet> sheets;
    for (const CandidateCard& card : cards)
        sheets.push_back(sheetOf(desk, format, card));
    return sheets;
}

Result<int> writePictures(const std::vector<documents::CandidateSheet>& sheets,
                          const documents::Imprint& imprint,
                          const QString& folder)
{
    int written = 0;
    for (const documents::CandidateSheet& sheet : sheets) {
        const QString file = u"%1/%2-%3.png"_s.arg(folder, CardExport::tr("candidate")).arg(++written);
        const QByteArray png = documents::toPng(documents::candidateCardDocument({sheet}, imprint));
        TRY_STATUS(writeDurably(file, png));
    }
    return written;
}

} // namespace

Status previewCards(const Desk& desk,
                    const Format& format,
                    const std::vector<PersonId>& workers,
                    std::optional<NeedId> need,
                    QWidget* parent)
{
    TRY_ASSIGN(const auto sheets, exportSheets(desk, format, {workers, need, CardFormat::Paper}));
    desk.print.preview(documents::candidateCardDocument(sheets, desk.imprint()), parent);
    return {};
}

void saveCardPictures(const Desk& desk,
                      const Format& format,
                      const std::vector<PersonId>& workers,
                      std::optional<NeedId> need,
                      QWidget* parent,
                      std::function<void(Result<int>)> done)
{
    const auto save =
        [&desk, format, workers, need, done = std::move(done)](std::optional<QString> folder) {
            if (!folder)
                return;
            const auto sheets = exportSheets(desk, format, {workers, need, CardFormat::Picture});
            done(sheets ? writePictures(*sheets, desk.imprint(), *folder)
                        : Result<int>(tl::unexpected(sheets.error())));
        };
    desk.prompts.chooseFolder(parent, {CardExport::tr("Where the pictures go"), {}, {}}, save);
}

} // namespace seraph::ui
