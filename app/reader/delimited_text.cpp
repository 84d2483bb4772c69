// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/delimited_text.h"

#include "app/reader/text_encoding.h"

#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace seraph::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestText = 64 * 1024 * 1024;
constexpr qsizetype kSample = 64 * 1024;
constexpr int kSampleLines = 50;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// Takes records out of a text, field by field.
class Records {
public:
    Records(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; } ///< of the record read last; a record may hold line ends
    bool openQuote() const { return m_openQuote; }

    QStringList next()
    {
        QStringList fields;
        m_line = m_nextLine;
        do
            fields << (m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : bare(m_at));
        while (passSeparator());
        passLineEnd();
        ++m_nextLine;
        return fields;
    }

private:
    QString bare(qsizetype from)
    {
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    QString quoted()
    {
        QString field;
        ++m_at;
        while (true) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0) {
                m_openQuote = true;
                m_at = m_text.size();
                return field;
            }
            field += m_text.sliced(m_at, end - m_at);
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            field += u'"';
            ++m_at;
        }
        return field + bare(m_at); // what stands between the closing quote and the separator
    }

    bool passSeparator()
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == m_separator;
        m_at += found ? 1 : 0;
        return found;
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_nextLine = 1;
    bool m_openQuote = false;
};

/// How well a separator explains the lines: how many of them have the usual number of fields, if that is more than one.
int agreement(QStringView text, QChar separator)
{
    QHash<qsizetype, int> counts;
    Records records(text, separator);
    for (int i = 0; i < kSampleLines && !records.atEnd(); ++i)
        ++counts[records.next().size()];
    int best = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.key() > 1)
            best = std::max(best, count.value() * 100 + int(std::min<qsizetype>(count.key(), 99)));
    }
    return best;
}

/// How some programs keep others from taking 00123 for a number.
QString withoutTextMark(const QString& field)
{
    const bool marked = field.size() >= 3 && field.startsWith(u"=\""_s) && field.endsWith(u'"');
    return marked ? field.mid(2, field.size() - 3) : field;
}

Result<SheetRow> rowFrom(const QStringList& fields, int line)
{
    SheetRow row{.number = line};
    if (fields.size() > kMostColumns)
        return refuse("sheet.too_large", u"too many columns"_s);
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const QString field = withoutTextMark(fields[column]);
        if (field.size() > kLongestCell)
            return refuse("sheet.too_large", u"a cell is too long"_s);
        if (!field.isEmpty())
            row.cells.push_back({int(column), CellKind::Text, field});
    }
    return row;
}

/// A picture or a program that happens to be valid GB18030 is still no table.
bool isText(const QString& text)
{
    const qsizetype looked = std::min(text.size(), kSample);
    const auto strange = std::count_if(text.begin(), text.begin() + looked, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && !isLineEnd(c) && c != u'\f';
    });
    return strange == 0;
}

Result<QString> textOf(const QByteArray& bytes, const QString& wanted, FileForm& form)
{
    form.encoding = wanted.isEmpty() ? encodingOf(bytes) : wanted;
    if (form.encoding.isEmpty())
        return refuse("sheet.unknown_encoding");
    TRY_ASSIGN(QString text, decoded(bytes, form.encoding));
    if (!isText(text))
        return refuse("sheet.other_format");
    return text;
}

/// "sep=;" on the first line is a hint for a spreadsheet program, no row.
QString takeHint(QString& text)
{
    if (!text.startsWith(u"sep="_s) || text.size() < 5)
        return {};
    const qsizetype end = text.indexOf(u'\n');
    for (const QString& code : exchange::knownSeparators()) {
        if (text[4] == exchange::separatorFor(code)) {
            text.remove(0, end < 0 ? text.size() : end + 1);
            return code;
        }
    }
    return {};
}

Result<SheetTotals> readRecords(QStringView text, QChar separator, int rowLimit, const RowSink& sink)
{
    SheetTotals totals;
    Records records(text, separator);
    while (!records.atEnd() && (rowLimit < 0 || totals.rows < rowLimit)) {
        const QStringList fields = records.next();
        if (records.openQuote())
            return refuse("sheet.open_quote", u"line %1"_s.arg(records.line()));
        TRY_ASSIGN(const SheetRow row, rowFrom(fields, records.line()));
        if (row.cells.empty())
            continue;
        ++totals.rows;
        totals.cells += qint64(row.cells.size());
        sink.row(row);
    }
    return totals;
}

} // namespace

QString separatorOf(const QString& text)
{
    const QStringView sample = QStringView(text).first(std::min(text.size(), kSample));
    QString best = u"comma"_s;
    int bestAgreement = 0;
    for (const QString& code : exchange::knownSeparators()) {
        const int found = agreement(sample, exchange::separatorFor(code));
        if (found > bestAgreement) {
            best = code;
            bestAgreement = found;
        }
    }
    return best;
}

Result<SheetTotals> readDelimitedText(QIODevice& file, const ReadRequest& request, const RowSink& sink)
{
    if (file.size() > kLargestText)
        return refuse("sheet.too_large");
    FileForm form{.kind = exchange::FileKind::DelimitedText};
    TRY_ASSIGN(QString text, textOf(file.readAll(), request.encoding, form));
    const QString hint = takeHint(text);
    form.separator = !request.separator.isEmpty() ? request.separator
                     : !hint.isEmpty()            ? hint
                                                  : separatorOf(text);
    const QChar separator = exchange::separatorFor(form.separator);
    if (separator.isNull())
        return refuse("sheet.unknown_separator");
    sink.form(form);
    return readRecords(text, separator, request.rows, sink);
}

} // namespace seraph::reader
