// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printer_test_page.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class PrinterTestPage {
    Q_DECLARE_TR_FUNCTIONS(PrinterTestPage)

public:
    static Document document(const QString& printer, Paper paper, const Imprint& imprint);
};

Document PrinterTestPage::document(const QString& printer, Paper paper, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::TestPage;
    document.title = tr("Printer test page");
    document.imprint = imprint;
    document.blocks = {
        Facts{{
                  {tr("Printer"), printer},
                  {tr("Paper"), paperName(paper)},
              },
              Facts::Columns::Two},
        TestPattern{},
        // Shown in both languages whatever the screen speaks: it tests the printer, not the reader.
        Paragraph{u"天使台账：客户 王小红，水光针，复诊 2026年10月6日 14:30，实收 ￥1,280.00。"_s},
        Paragraph{u"Client Wang Xiaohong, follow-up on 6 October 2026 at 14:30, received CNY 1,280.00."_s},
        Paragraph{u"鑫懿馨颢璟羲曦翾 0O 1I 5S 8B"_s, Paragraph::Role::Note},
        QrBlock{u"SERAPH TEST PAGE"_s, tr("A phone should read: SERAPH TEST PAGE")},
        Heading{tr("Please look")},
        Checklist{{
                      {tr("Ten long strokes of the ruler are 100 mm apart"),
                       tr("If not, switch off \"fit to page\" in the printer's settings.")},
                      {tr("All characters are complete and no line is missing"), {}},
                      {tr("The greys can be told apart"),
                       tr("Thermal printers show them as dots or black.")},
                      {tr("Nothing is cut off at the edges"), {}},
                  },
                  {}},
    };
    return document;
}

} // namespace

Document printerTestPage(const QString& printer, Paper paper, const Imprint& imprint)
{
    return PrinterTestPage::document(printer, paper, imprint);
}

} // namespace seraph::documents
