// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/workbook.h"

#include "app/reader/workbook_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1048576;

/// Everything that a cell's meaning depends on beside itself.
struct Lookup {
    std::vector<QString> strings;
    std::vector<NumberFormat> styles;
    DateSystem dates;
};

/// A <c> as it stands in the file.
struct RawCell {
    int column = 0;
    QString type{};
    int style = 0;
    QString formula{};
    std::optional<QString> value{};
    QString inlineText{};
};

RawCell readCell(Part& part, int nextColumn)
{
    const QString reference = part.attribute("r"_L1);
    RawCell cell{.column = reference.isEmpty() ? nextColumn : columnOf(reference),
                 .type = part.attribute("t"_L1),
                 .style = part.attribute("s"_L1).toInt()};
    while (part.nextElement()) {
        if (part.name() == "v"_L1)
            cell.value = part.text();
        else if (part.name() == "is"_L1)
            cell.inlineText = richText(part);
        else if (part.name() == "f"_L1)
            cell.formula = u'=' + part.text();
        else
            part.skip();
    }
    return cell;
}

NumberFormat styleOf(const RawCell& cell, const Lookup& lookup)
{
    const bool known = cell.style >= 0 && std::size_t(cell.style) < lookup.styles.size();
    return known ? lookup.styles[std::size_t(cell.style)] : NumberFormat{};
}

Result<SheetCell> sharedText(const RawCell& cell, const Lookup& lookup)
{
    bool isNumber = false;
    const uint index = cell.value->toUInt(&isNumber);
    if (!isNumber || index >= lookup.strings.size())
        return refuse("sheet.damaged", u"a text is missing"_s);
    return SheetCell{cell.column, CellKind::Text, lookup.strings[index]};
}

SheetCell isoMoment(const RawCell& cell)
{
    const bool day = cell.value->contains(u'-');
    const bool time = cell.value->contains(u':');
    const auto kind = day ? (time ? CellKind::DateTime : CellKind::Date)
                          : (time ? CellKind::Time : CellKind::Text);
    return {cell.column, kind, *cell.value};
}

Result<SheetCell> meaningOf(const RawCell& cell, const Lookup& lookup)
{
    if (cell.type == u"inlineStr"_s)
        return SheetCell{cell.column, CellKind::Text, cell.inlineText};
    if (!cell.value) // a formula that no program has calculated yet; without one the cell is empty
        return SheetCell{cell.column, CellKind::Error, cell.formula};
    if (cell.type == u"s"_s)
        return sharedText(cell, lookup);
    if (cell.type == u"str"_s)
        return SheetCell{cell.column, CellKind::Text, withoutEscapes(*cell.value)};
    if (cell.type == u"b"_s)
        return SheetCell{cell.column, CellKind::Boolean, *cell.value == u"1"_s ? u"TRUE"_s : u"FALSE"_s};
    if (cell.type == u"e"_s)
        return SheetCell{cell.column, CellKind::Error, *cell.value};
    if (cell.type == u"d"_s)
        return isoMoment(cell);
    return shownCell(cell.column, *cell.value, styleOf(cell, lookup), lookup.dates);
}

/// Reads the rows of one sheet, in their order.
class SheetReader {
public:
    SheetReader(Part& part, const Lookup& lookup, int rowLimit, const RowSink& sink)
        : m_part(part)
        , m_lookup(lookup)
        , m_rowLimit(rowLimit)
        , m_sink(sink)
    {
    }

    Result<SheetTotals> read()
    {
        m_part.nextElement();
        while (!full() && m_part.nextElement()) {
            if (m_part.name() == "sheetData"_L1)
                TRY_STATUS(readRows());
            else if (m_part.name() == "mergeCells"_L1)
                countMerged();
            else
                m_part.skip();
        }
        TRY_STATUS(full() ? m_part.status() : m_part.finish());
        return m_totals;
    }

private:
    bool full() const { return m_rowLimit >= 0 && m_totals.rows >= m_rowLimit; }

    void countMerged()
    {
        while (m_part.nextElement()) {
            ++m_totals.mergedRanges;
            m_part.skip();
        }
    }

    Status readRows()
    {
        while (!full() && m_part.nextElement())
            TRY_STATUS(readRow());
        return {};
    }

    Status readRow()
    {
        const QString number = m_part.attribute("r"_L1);
        SheetRow row{.number = number.isEmpty() ? m_lastRow + 1 : number.toInt(),
                     .hidden = m_part.attribute("hidden"_L1) == u"1"_s};
        if (row.number <= m_lastRow || row.number > kMostRows)
            return refuse("sheet.damaged", u"rows are out of order"_s);
        m_lastRow = row.number;
        m_lastColumn = -1;
        while (m_part.nextElement())
            TRY_STATUS(addCell(row));
        // Values half read are no values: what broke inside the row counts before the row does.
        TRY_STATUS(m_part.status());
        deliver(row);
        return {};
    }

    Status addCell(SheetRow& row)
    {
        const RawCell raw = readCell(m_part, m_lastColumn + 1);
        if (raw.column <= m_lastColumn || raw.column >= kMostColumns)
            return refuse("sheet.damaged", u"cells are out of order"_s);
        m_lastColumn = raw.column; // an empty cell takes up its place, too
        TRY_ASSIGN(SheetCell cell, meaningOf(raw, m_lookup));
        if (!cell.text.isEmpty())
            row.cells.push_back(std::move(cell));
        return {};
    }

    void deliver(const SheetRow& row)
    {
        if (row.cells.empty())
            return;
        ++m_totals.rows;
        m_totals.cells += qint64(row.cells.size());
        m_totals.hiddenRows += row.hidden ? 1 : 0;
        m_totals.errorCells +=
            int(std::count_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) {
                return cell.kind == CellKind::Error;
            }));
        m_sink.row(row);
    }

    Part& m_part;
    const Lookup& m_lookup;
    int m_rowLimit;
    const RowSink& m_sink;
    SheetTotals m_totals;
    int m_lastRow = 0;
    int m_lastColumn = -1;
};

Result<const WorkbookMap::Sheet*> chosenSheet(const WorkbookMap& map, int wanted)
{
    if (wanted >= int(map.sheets.size()))
        return refuse("sheet.no_such_sheet");
    if (wanted >= 0)
        return &map.sheets[std::size_t(wanted)];
    const auto seen = std::find_if(
        map.sheets.begin(), map.sheets.end(), [](const auto& sheet) { return !sheet.hidden; });
    return seen == map.sheets.end() ? &map.sheets.front() : &*seen;
}

FileForm formOf(const WorkbookMap& map)
{
    FileForm form{.kind = exchange::FileKind::Workbook};
    for (const WorkbookMap::Sheet& sheet : map.sheets)
        form.sheets.push_back({sheet.name, sheet.hidden});
    return form;
}

} // namespace

QString withoutEscapes(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        plain += text.mid(from, match.capturedStart() - from);
        plain += QChar(char16_t(match.capturedView(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    plain += text.mid(from);
    return plain.isValidUtf16() ? plain : text; // half a character is none
}

int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && reference[letters] >= u'A' && reference[letters] <= u'Z';
         ++letters) {
        column = column * 26 + (reference[letters].unicode() - u'A' + 1);
        if (column > kMostColumns)
            return kMostColumns;
    }
    return column - 1;
}

Result<SheetTotals> readWorkbook(QIODevice& file, const ReadRequest& request, const RowSink& sink)
{
    TRY_ASSIGN(const auto package, Package::open(file));
    TRY_ASSIGN(const WorkbookMap map, readMap(*package));
    TRY_ASSIGN(const WorkbookMap::Sheet* sheet, chosenSheet(map, request.sheet));
    sink.form(formOf(map));
    Lookup lookup{{}, {}, map.dates};
    TRY_ASSIGN(lookup.strings, readSharedStrings(*package, map.sharedStrings));
    TRY_ASSIGN(lookup.styles, readStyles(*package, map.styles));
    TRY_ASSIGN(const auto part, package->part(sheet->part));
    return SheetReader(*part, lookup, request.rows, sink).read();
}

} // namespace seraph::reader
