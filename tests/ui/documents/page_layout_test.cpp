// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_layout.h"

#include "tests/support/string_makers.h"
#include "ui/documents/list_print.h"

#include <QImage>
#include <QPainter>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

namespace {

Document aDocument(std::vector<Block> blocks)
{
    Document document;
    document.title = u"Title"_s;
    document.imprint.organisation = u"示例门诊"_s;
    document.blocks = std::move(blocks);
    return document;
}

Table aTable(int rows, int columns)
{
    Table table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({u"Column %1"_s.arg(column), {}});
    for (int row = 0; row < rows; ++row)
        table.rows.emplace_back(static_cast<std::size_t>(columns), u"cell"_s);
    return table;
}

QImage picture(const LaidOutDocument& document, int page)
{
    constexpr int kWidth = 600;
    const QSizeF size = document.pageSize();
    QImage image(kWidth, qRound(kWidth * size.height() / size.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPageScaled(painter, page, kWidth);
    return image;
}

} // namespace

TEST_CASE("A short document is one page, and a page break makes two", "[documents]")
{
    CHECK(LaidOutDocument(aDocument({Paragraph{u"One"_s}}), Paper::A4).pageCount() == 1);
    CHECK(LaidOutDocument(aDocument({Paragraph{u"One"_s}, PageBreak{}, Paragraph{u"Two"_s}}), Paper::A4)
              .pageCount() == 2);
    CHECK(LaidOutDocument(aDocument({}), Paper::A4).pageCount() == 1);
}

TEST_CASE("A roll is one page as long as its content", "[documents]")
{
    const LaidOutDocument little(aDocument({Paragraph{u"One"_s}}), Paper::Roll80);
    const LaidOutDocument much(aDocument({aTable(200, 2)}), Paper::Roll80);
    CHECK(little.pageCount() == 1);
    CHECK(much.pageCount() == 1);
    CHECK(much.pageSize().height() > 20 * little.pageSize().height());
    CHECK(much.pageSize().width() == little.pageSize().width());
}

TEST_CASE("A long table needs more pages on smaller paper", "[documents]")
{
    const Document document = aDocument({aTable(150, 3)});
    const int a4 = LaidOutDocument(document, Paper::A4).pageCount();
    const int a5 = LaidOutDocument(document, Paper::A5).pageCount();
    CHECK(a4 >= 3);
    CHECK(a5 > a4);
}

TEST_CASE("A heading never stands alone at the foot of a page", "[documents]")
{
    const int lines = GENERATE(range(30, 44));
    std::vector<Block> blocks;
    for (int i = 0; i < lines; ++i)
        blocks.emplace_back(Paragraph{u"line"_s});
    Document without = aDocument(blocks);
    blocks.emplace_back(Heading{u"Heading"_s});
    blocks.emplace_back(Notice{u"Box"_s, u"text\ntext\ntext\ntext\ntext\ntext"_s});
    const LaidOutDocument with(aDocument(blocks), Paper::A4);
    const LaidOutDocument alone(without, Paper::A4);
    // Either heading and box both fit on the last page, or both went to the next: then that looks as it did before them.
    if (with.pageCount() > alone.pageCount())
        CHECK(picture(with, alone.pageCount() - 1).copy(0, 0, 600, 780) ==
              picture(alone, alone.pageCount() - 1).copy(0, 0, 600, 780));
}

TEST_CASE("A cell with ten thousand characters is broken over pages instead of being cut off",
          "[documents]")
{
    Table table = aTable(1, 2);
    table.rows[0][1] = QString(10'000, u'好');
    CHECK(LaidOutDocument(aDocument({table}), Paper::A4).pageCount() >= 4);
}

TEST_CASE("A list of many columns is printed across the page", "[documents]")
{
    ListPrint list{.title = u"List"_s, .filter = {}, .table = aTable(3, 9), .care = Care::Ordinary};
    const QSizeF wide = LaidOutDocument(listDocument(list, {}), Paper::A4).pageSize();
    list.table = aTable(3, 3);
    const QSizeF tall = LaidOutDocument(listDocument(list, {}), Paper::A4).pageSize();
    CHECK(wide == tall.transposed());
    CHECK(wide.width() > wide.height());
}

TEST_CASE("Nothing is painted outside the margins", "[documents]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::A5, Paper::Roll80, Paper::Roll58);
    const Document document = aDocument({Paragraph{QString(300, u'W')},
                                         aTable(5, 3),
                                         CodeLine{u"Code"_s, QString(80, u'X')},
                                         Signatures{{{u"Name"_s, u"Date"_s}}}});
    const LaidOutDocument pages(document, paper);
    const QImage image = picture(pages, 0);
    const qreal unit = image.width() / pages.pageSize().width();
    const int left = static_cast<int>(paperMargins(paper).left() * unit) - 1;
    const int right = image.width() - static_cast<int>(paperMargins(paper).right() * unit) + 1;
    int strays = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strays += (x < left || x > right) && image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    }
    CHECK(strays == 0);
}

TEST_CASE("Thermal paper gets black and white alone", "[documents]")
{
    const LaidOutDocument pages(
        aDocument({Facts{{{u"Label"_s, u"Value"_s}, {u"To fill in"_s, std::nullopt}}},
                   Paragraph{u"A note"_s, Paragraph::Role::Note},
                   aTable(3, 2)}),
        Paper::Roll58);
    const QSizeF size = pages.pageSize();
    QImage image(qRound(size.width() / 4), qRound(size.height() / 4), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paintPageScaled(painter, 0, image.width());
    painter.end();
    // Greys come from smoothed edges only: nowhere are two neighbours the same grey in both directions.
    int greyAreas = 0;
    for (int y = 0; y + 1 < image.height(); ++y) {
        for (int x = 0; x + 1 < image.width(); ++x) {
            const QRgb here = image.pixel(x, y);
            const bool grey = qGray(here) > 30 && qGray(here) < 225;
            greyAreas += grey && here == image.pixel(x + 1, y) && here == image.pixel(x, y + 1) &&
                                 here == image.pixel(x + 1, y + 1)
                             ? 1
                             : 0;
        }
    }
    CHECK(greyAreas == 0);
}
