// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include "core/base/field_check.h"

#include <QCryptographicHash>

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeaderRowsLookedAt = 10;
constexpr qsizetype kShortestPart = 2;

bool isFree(const ImportField& field, const QMap<int, QString>& taken)
{
    return field.need == FieldNeed::Many || !taken.values().contains(field.code);
}

/// The field that this header names, if it is still free.
const ImportField* named(const QString& header,
                         const std::vector<ImportField>& fields,
                         const QMap<int, QString>& taken)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ImportField& field) {
        return isFree(field, taken) && field.headers.contains(header);
    });
    return found == fields.end() ? nullptr : &*found;
}

/// Names that say nothing without what stands before them: 合同编号 is no number of a client.
bool isGeneric(const QString& name)
{
    static const QStringList kGeneric{u"编号"_s,
                                      u"号码"_s,
                                      u"卡号"_s,
                                      u"日期"_s,
                                      u"时间"_s,
                                      u"金额"_s,
                                      u"内容"_s,
                                      u"类型"_s,
                                      u"方式"_s,
                                      u"名称"_s,
                                      u"数量"_s,
                                      u"次数"_s,
                                      u"状态"_s,
                                      u"说明"_s,
                                      u"number"_s,
                                      u"amount"_s};
    return kGeneric.contains(name);
}

/// The free field whose longest name stands in this header: 客户手机号码(必填) holds 手机号码.
const ImportField* contained(const QString& header,
                             const std::vector<ImportField>& fields,
                             const QMap<int, QString>& taken)
{
    const ImportField* best = nullptr;
    qsizetype longest = kShortestPart - 1;
    for (const ImportField& field : fields) {
        if (!isFree(field, taken))
            continue;
        for (const QString& name : field.headers) {
            const bool latin = !name.isEmpty() && name.front().unicode() < 0x2E80;
            if (name.size() > longest && (!latin || name.size() > 4) && !isGeneric(name) &&
                header.contains(name)) {
                longest = name.size();
                best = &field;
            }
        }
    }
    return best;
}

int knownHeaders(const SheetRow& row, const std::vector<ImportField>& fields)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [&](const SheetCell& cell) {
        return cell.kind == CellKind::Text && named(foldedHeader(cell.text), fields, {}) != nullptr;
    }));
}

/// Whether a field counts for a need that several share.
bool serves(const ImportField& field, FieldNeed need, const QList<QString>& mapped)
{
    return field.need == need && mapped.contains(field.code);
}

bool hasNeed(const std::vector<ImportField>& fields, FieldNeed need)
{
    return std::any_of(
        fields.begin(), fields.end(), [&](const auto& field) { return field.need == need; });
}

bool isServed(const std::vector<ImportField>& fields, FieldNeed need, const QList<QString>& mapped)
{
    return !hasNeed(fields, need) || std::any_of(fields.begin(), fields.end(), [&](const auto& field) {
        return serves(field, need, mapped);
    });
}

/// A name in two columns is a name.
bool isGiven(const QString& field, const QList<QString>& mapped)
{
    return mapped.contains(field) || (field == u"name"_s && mapped.contains(u"family_name"_s));
}

} // namespace

QStringList ColumnMap::columnsLeftOut() const
{
    QStringList left;
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (!fields.contains(header.key()))
            left << header.value();
    }
    return left;
}

ColumnMap mapFromRow(const SheetRow& header, const std::vector<ImportField>& fields)
{
    ColumnMap map{.headerRow = header.number};
    for (const SheetCell& cell : header.cells) {
        map.headers.insert(cell.column, cell.text.simplified());
        if (const ImportField* field = named(foldedHeader(cell.text), fields, map.fields))
            map.fields.insert(cell.column, field->code);
    }
    for (auto each = map.headers.begin(); each != map.headers.end(); ++each) {
        if (map.fields.contains(each.key()))
            continue;
        if (const ImportField* field = contained(foldedHeader(each.value()), fields, map.fields))
            map.fields.insert(each.key(), field->code);
    }
    return map;
}

ColumnMap proposedMap(const std::vector<SheetRow>& beginning, const std::vector<ImportField>& fields)
{
    const SheetRow* header = nullptr;
    std::pair<int, std::size_t> best{-1, 0};
    for (std::size_t i = 0; i < std::min(beginning.size(), kHeaderRowsLookedAt); ++i) {
        const std::pair<int, std::size_t> found{knownHeaders(beginning[i], fields),
                                                beginning[i].cells.size()};
        if (found > best && (found.first > 0 || header == nullptr || found.second > best.second)) {
            best = found;
            header = &beginning[i];
        }
    }
    return header == nullptr ? ColumnMap() : mapFromRow(*header, fields);
}

QString headerKey(const ColumnMap& map)
{
    QStringList headers;
    for (const QString& header : map.headers)
        headers << foldedHeader(header);
    headers.sort();
    const QByteArray text = headers.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

HeaderChoice choiceOf(const ColumnMap& map)
{
    HeaderChoice choice;
    for (auto header = map.headers.begin(); header != map.headers.end(); ++header)
        choice.insert(header.value(), map.fields.value(header.key()));
    return choice;
}

ColumnMap withChoice(ColumnMap map, const HeaderChoice& choice)
{
    for (auto chosen = choice.begin(); chosen != choice.end(); ++chosen) {
        for (auto header = map.headers.begin(); header != map.headers.end(); ++header) {
            if (foldedHeader(header.value()) != foldedHeader(chosen.key()))
                continue;
            if (chosen.value().isEmpty())
                map.fields.remove(header.key());
            else
                map.fields.insert(header.key(), chosen.value());
        }
    }
    return map;
}

Status checkMap(const ColumnMap& map, const std::vector<ImportField>& fields)
{
    FieldCheck check;
    const QList<QString> mapped = map.fields.values();
    for (const ImportField& field : fields) {
        check.require(
            field.need != FieldNeed::Must || isGiven(field.code, mapped), field.code, "required");
        check.require(field.need == FieldNeed::Many || mapped.count(field.code) <= 1, field.code, "twice");
    }
    check.require(isServed(fields, FieldNeed::Contact, mapped), "contact", "required");
    check.require(isServed(fields, FieldNeed::Client, mapped), "client", "required");
    for (const QString& code : mapped) {
        const bool known = std::any_of(
            fields.begin(), fields.end(), [&](const auto& field) { return field.code == code; });
        check.require(known, code, "unknown");
    }
    return check.result();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

} // namespace seraph::exchange
