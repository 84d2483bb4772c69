// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/closing_slip.h"

#include <QCoreApplication>
#include <QLocale>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class ClosingSlipPage {
    Q_DECLARE_TR_FUNCTIONS(ClosingSlipPage)

public:
    static Document document(const ClosingSlip& slip, const Imprint& imprint);

private:
    static Facts facts(const ClosingSlip& slip, const Imprint& imprint);
};

Facts ClosingSlipPage::facts(const ClosingSlip& slip, const Imprint& imprint)
{
    const QLocale locale(QLocale::Chinese, QLocale::China);
    const QString backup = slip.lastBackup ? momentText(*slip.lastBackup, imprint) : tr("none yet");
    Facts facts{{
        {tr("Journal entries today"), locale.toString(slip.entriesOfDay)},
        {tr("Last good backup"), backup},
    }};
    if (!slip.backupPlace.isEmpty())
        facts.rows.push_back({tr("Kept at"), slip.backupPlace});
    for (const ClosingSlip::Figure& figure : slip.figures)
        facts.rows.push_back({figure.label, figure.value});
    return facts;
}

Document ClosingSlipPage::document(const ClosingSlip& slip, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::ClosingSlip;
    document.title = tr("Closing slip");
    document.subtitle = dayText(slip.day, imprint.language);
    document.identifier = u'#' + QString::number(slip.lastEntry);
    document.imprint = imprint;
    document.blocks = {
        CodeLine{tr("Journal up to entry %1").arg(slip.lastEntry), slip.shortCode},
        facts(slip, imprint),
        QrBlock{closingLine(slip), closingLine(slip)},
        Paragraph{tr("Keep this slip in the day book. If anyone later changes what was recorded up "
                     "to now, the journal "
                     "no longer yields this code, and the check in Seraph finds it."),
                  Paragraph::Role::Note},
        Signatures{{{tr("Closed by"), tr("Time")}}},
    };
    return document;
}

} // namespace

Document closingSlipDocument(const ClosingSlip& slip, const Imprint& imprint)
{
    return ClosingSlipPage::document(slip, imprint);
}

QString closingLine(const ClosingSlip& slip)
{
    return u"%1 #%2 %3"_s.arg(
        slip.day.toString(Qt::ISODate), QString::number(slip.lastEntry), slip.shortCode);
}

} // namespace seraph::documents
