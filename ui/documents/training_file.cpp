// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/training_file.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

class TrainingFilePage {
    Q_DECLARE_TR_FUNCTIONS(TrainingFilePage)

public:
    static Document document(const TrainingFile& file, const Imprint& imprint);

private:
    static void add(Document& document,
                    const QString& heading,
                    const std::vector<QString>& titles,
                    const std::vector<std::vector<QString>>& rows);
};

void TrainingFilePage::add(Document& document,
                           const QString& heading,
                           const std::vector<QString>& titles,
                           const std::vector<std::vector<QString>>& rows)
{
    if (rows.empty())
        return;
    Table table;
    for (const QString& title : titles)
        table.columns.push_back({title, {}});
    table.rows = rows;
    document.blocks.push_back(Heading{heading});
    document.blocks.push_back(std::move(table));
}

Document TrainingFilePage::document(const TrainingFile& file, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::TrainingFile;
    document.care = Care::Personal;
    document.title = tr("Training file");
    document.subtitle = file.name;
    document.identifier = file.name + QStringLiteral(" · ") + file.day.toString(Qt::ISODate);
    document.imprint = imprint;
    document.blocks = {Facts{{{tr("Name"), file.name},
                              {tr("Position"), file.jobTitle},
                              {tr("As of"), dayText(file.day, imprint.language)}},
                             Facts::Columns::Two}};
    add(document, tr("Asked of this person"), {tr("What"), tr("State")}, file.asked);
    add(document,
        tr("Certificates"),
        {tr("Certificate"), tr("Number"), tr("Issuer"), tr("Valid"), tr("State"), tr("Score")},
        file.certificates);
    add(document,
        tr("Competences, as seen at work"),
        {tr("Competence"), tr("Level"), tr("Seen on"), tr("Observer"), tr("What was seen")},
        file.competences);
    add(document, tr("Tiers"), {tr("Ladder"), tr("Tier")}, file.tiers);
    add(document,
        tr("Let through without a certificate"),
        {tr("Day"), tr("What for"), tr("Reason"), tr("By"), tr("Until")},
        file.overrides);
    document.blocks.push_back(Signatures{{{tr("Person"), tr("Checked by"), tr("Date")}}});
    return document;
}

} // namespace

Document trainingFileDocument(const TrainingFile& file, const Imprint& imprint)
{
    return TrainingFilePage::document(file, imprint);
}

} // namespace seraph::documents
