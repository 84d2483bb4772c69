// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writing.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = LXW_ROW_MAX - 1;
constexpr qsizetype kLongestText = 32767;
constexpr qsizetype kLongestSheetName = 31;
constexpr double kNarrowest = 8;
constexpr double kWidest = 50;

/// What a sheet may not be called contains none of these.
QString sheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    return name.simplified().left(kLongestSheetName);
}

/// Chinese characters are twice as wide as letters.
double widthOf(const QString& text)
{
    double width = 2;
    for (const QChar character : text)
        width += character.unicode() < 0x2E80 ? 1 : 2;
    return std::clamp(width, kNarrowest, kWidest);
}

struct Formats {
    lxw_format* header;
    lxw_format* text;
    lxw_format* money;
    lxw_format* day;
};

Formats formatsFor(lxw_workbook* book)
{
    const Formats formats{workbook_add_format(book),
                          workbook_add_format(book),
                          workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.money, "#,##0.00");
    format_set_num_format(formats.day, "yyyy-mm-dd");
    return formats;
}

/// Writes the cells of one sheet, row after row.
class Rows {
public:
    Rows(lxw_workbook* book, lxw_worksheet* sheet, qsizetype columns)
        : m_sheet(sheet)
        , m_formats(formatsFor(book))
        , m_widths(std::size_t(columns), kNarrowest)
    {
    }

    void writeHeaders(const QStringList& headers)
    {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QByteArray text = headers[i].toUtf8();
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), text.constData(), m_formats.header);
            m_widths[std::size_t(i)] = widthOf(headers[i]) + 2; // room for the filter's arrow
        }
    }

    Status write(const OutRow& cells)
    {
        if (m_row >= kMostRows)
            return fail(ErrorCode::Invalid, u"sheet.too_large"_s);
        ++m_row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_column = lxw_col_t(i);
            std::visit([&](const auto& each) { writeCell(each); }, cells[i]);
        }
        return {};
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_widths.empty())
            worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row), lxw_col_t(m_widths.size() - 1));
    }

private:
    void writeCell(std::monostate) {}
    void writeCell(const QString& text)
    {
        if (text.isEmpty())
            return;
        const QByteArray utf8 = text.left(kLongestText).toUtf8();
        worksheet_write_string(m_sheet, lxw_row_t(m_row), m_column, utf8.constData(), m_formats.text);
        if (m_column < m_widths.size())
            m_widths[m_column] = std::max(m_widths[m_column], widthOf(text));
    }
    void writeCell(qint64 number) { writeCell(double(number)); }
    void writeCell(double number)
    {
        worksheet_write_number(m_sheet, lxw_row_t(m_row), m_column, number, nullptr);
    }
    void writeCell(Money amount)
    {
        worksheet_write_number(
            m_sheet, lxw_row_t(m_row), m_column, double(amount.minorUnits()) / 100, m_formats.money);
    }
    void writeCell(LocalDate day)
    {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, lxw_row_t(m_row), m_column, &moment, m_formats.day);
    }

    lxw_worksheet* m_sheet;
    Formats m_formats;
    std::vector<double> m_widths;
    qsizetype m_row = 0;
    lxw_col_t m_column = 0;
};

/// A folder of our own beside the file: nothing readable is left in the system's.
struct Workshop {
    explicit Workshop(const QString& path)
        : folder(QFileInfo(path).absoluteDir().filePath(u".seraph-XXXXXX"_s))
    {
    }
    QTemporaryDir folder;
    QByteArray file() const { return QFile::encodeName(folder.filePath(u"sheet.xlsx"_s)); }
    QByteArray directory() const { return QFile::encodeName(folder.path()); }
};

Status fill(lxw_workbook* book, const OutSheet& sheet)
{
    const QByteArray name = sheetName(sheet.name).toUtf8();
    Rows rows(book,
              workbook_add_worksheet(book, name.isEmpty() ? nullptr : name.constData()),
              sheet.headers.size());
    rows.writeHeaders(sheet.headers);
    while (true) {
        TRY_ASSIGN(const auto row, sheet.next());
        if (!row)
            break;
        TRY_STATUS(rows.write(*row));
    }
    rows.finish();
    return {};
}

/// Whether a pasted text would be calculated instead of shown.
bool isCalculated(const QString& text)
{
    constexpr QStringView kSigns = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber && !text.isEmpty() && kSigns.contains(text.front());
}

} // namespace

Status writeWorkbook(const QString& path, const OutSheet& sheet)
{
    const Workshop workshop(path);
    if (!workshop.folder.isValid())
        return fail(ErrorCode::Io, u"file.not_written"_s);
    QByteArray directory = workshop.directory();
    lxw_workbook_options options{};
    options.tmpdir = directory.data();
    const QByteArray file = workshop.file();
    lxw_workbook* book = workbook_new_opt(file.constData(), &options);
    if (book == nullptr)
        return fail(ErrorCode::Io, u"file.not_written"_s);
    const Status filled = fill(book, sheet);
    const lxw_error closed = workbook_close(book); // frees it in any case
    TRY_STATUS(filled);
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCode::Io, u"file.not_written"_s, QString::fromLatin1(lxw_strerror(closed)));
    return renameDurably(QFile::decodeName(file), path);
}

QString clipboardLine(const QStringList& cells)
{
    QStringList safe;
    for (QString cell : cells) {
        cell = isCalculated(cell) ? u'\'' + cell : cell;
        safe << cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    }
    return safe.join(u'\t');
}

} // namespace seraph::exchange
