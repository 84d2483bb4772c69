// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_frames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <limits>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

enum class FrameKind : quint8 { Form = 1, Row = 2, Totals = 3, Failure = 4 };

constexpr qsizetype kHeader = 5;
constexpr int kLastCellKind = int(CellKind::Error);

class Writer {
public:
    void number(quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void text(const QString& value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(quint32(utf8.size()));
        m_bytes.append(utf8);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads until something is missing; from then on everything is nought and broken() says so.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    quint32 number()
    {
        const QByteArrayView four = take(sizeof(quint32));
        return four.isEmpty() ? 0 : qFromLittleEndian<quint32>(four.data());
    }
    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? quint8(0) : quint8(one.front());
    }
    QString text()
    {
        const quint32 size = number();
        return QString::fromUtf8(take(qsizetype(size)));
    }
    bool broken() const { return m_broken; }
    bool atEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView take(qsizetype size)
    {
        if (m_broken || size > m_bytes.size()) {
            m_broken = true;
            return {};
        }
        const QByteArrayView taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return taken;
    }

    QByteArrayView m_bytes;
    bool m_broken = false;
};

QByteArray payloadOf(const SheetRow& row)
{
    Writer writer;
    writer.number(quint32(row.number));
    writer.byte(row.hidden ? 1 : 0);
    writer.number(quint32(row.cells.size()));
    for (const SheetCell& cell : row.cells) {
        writer.number(quint32(cell.column));
        writer.byte(quint8(cell.kind));
        writer.text(cell.text);
    }
    return writer.take();
}

QByteArray payloadOf(const FileForm& form)
{
    QJsonArray sheets;
    for (const SheetName& sheet : form.sheets)
        sheets.append(QJsonObject{{u"name"_s, sheet.name}, {u"hidden"_s, sheet.hidden}});
    return QJsonDocument(QJsonObject{{u"kind"_s, toCode(form.kind)},
                                     {u"sheets"_s, sheets},
                                     {u"encoding"_s, form.encoding},
                                     {u"separator"_s, form.separator}})
        .toJson(QJsonDocument::Compact);
}

QByteArray payloadOf(const SheetTotals& totals)
{
    return QJsonDocument(QJsonObject{{u"rows"_s, totals.rows},
                                     {u"cells"_s, totals.cells},
                                     {u"hidden_rows"_s, totals.hiddenRows},
                                     {u"merged_ranges"_s, totals.mergedRanges},
                                     {u"error_cells"_s, totals.errorCells}})
        .toJson(QJsonDocument::Compact);
}

QByteArray payloadOf(const Error& error)
{
    return QJsonDocument(QJsonObject{{u"reason"_s, error.reason}, {u"detail"_s, error.detail}})
        .toJson(QJsonDocument::Compact);
}

constexpr FrameKind kindOf(const Frame& frame)
{
    return FrameKind(frame.index() + 1);
}

QJsonObject objectIn(QByteArrayView payload)
{
    return QJsonDocument::fromJson(payload.toByteArray()).object();
}

FileForm formFrom(const QJsonObject& json)
{
    FileForm form;
    form.kind = fromCode<FileKind>(json["kind"_L1].toString()).value_or(FileKind::Workbook);
    for (const QJsonValue value : json["sheets"_L1].toArray())
        form.sheets.push_back(
            {value.toObject()["name"_L1].toString(), value.toObject()["hidden"_L1].toBool()});
    form.encoding = json["encoding"_L1].toString();
    form.separator = json["separator"_L1].toString();
    return form;
}

SheetTotals totalsFrom(const QJsonObject& json)
{
    return {json["rows"_L1].toInt(),
            json["cells"_L1].toInteger(),
            json["hidden_rows"_L1].toInt(),
            json["merged_ranges"_L1].toInt(),
            json["error_cells"_L1].toInt()};
}

std::optional<SheetRow> rowFrom(QByteArrayView payload)
{
    constexpr quint32 kMost = quint32(std::numeric_limits<int>::max());
    Reader reader(payload);
    const quint32 number = reader.number();
    SheetRow row{.hidden = reader.byte() != 0};
    const quint32 cells = reader.number();
    int before = -1;
    for (quint32 i = 0; i < cells && !reader.broken(); ++i) {
        const quint32 column = reader.number();
        const quint8 kind = reader.byte();
        if (column > kMost || int(column) <= before || kind > kLastCellKind)
            return std::nullopt;
        before = int(column);
        row.cells.push_back({int(column), CellKind(kind), reader.text()});
    }
    if (reader.broken() || !reader.atEnd() || number == 0 || number > kMost)
        return std::nullopt;
    row.number = int(number);
    return row;
}

std::optional<Frame> frameFrom(quint8 kind, QByteArrayView payload)
{
    switch (FrameKind(kind)) {
    case FrameKind::Form: return formFrom(objectIn(payload));
    case FrameKind::Row:
        if (auto row = rowFrom(payload))
            return *std::move(row);
        return std::nullopt;
    case FrameKind::Totals: return totalsFrom(objectIn(payload));
    case FrameKind::Failure: {
        const QJsonObject json = objectIn(payload);
        return makeError(ErrorCode::Invalid, json["reason"_L1].toString(), json["detail"_L1].toString());
    }
    }
    return std::nullopt;
}

} // namespace

QByteArray encodeFrame(const Frame& frame)
{
    const QByteArray payload = std::visit([](const auto& each) { return payloadOf(each); }, frame);
    Writer writer;
    writer.number(quint32(payload.size()));
    writer.byte(quint8(kindOf(frame)));
    return writer.take() + payload;
}

void FrameDecoder::feed(const QByteArray& bytes)
{
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(bytes);
}

Result<std::optional<Frame>> FrameDecoder::next()
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    if (rest.size() < kHeader)
        return std::nullopt;
    const auto size = qFromLittleEndian<quint32>(rest.data());
    if (size > kLargestFrame)
        return fail(ErrorCode::Corrupt, u"sheet.reader_failed"_s, u"a frame too large"_s);
    if (rest.size() < kHeader + qsizetype(size))
        return std::nullopt;
    m_at += kHeader + qsizetype(size);
    auto frame = frameFrom(quint8(rest[4]), rest.sliced(kHeader, qsizetype(size)));
    if (!frame)
        return fail(ErrorCode::Corrupt, u"sheet.reader_failed"_s, u"not a frame"_s);
    return frame;
}

} // namespace seraph::exchange
