// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/certificate_sheet.h"

#include "core/exchange/import_kind.h"
#include "core/exchange/sheet_reading.h"

#include <algorithm>
#include <array>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSheetRows = 2000;

/// How registers call the six columns of the grid, in its order.
const std::array<QStringList, 6>& headerWords()
{
    static const std::array<QStringList, 6> words{
        QStringList{
            u"姓名"_s, u"人员"_s, u"员工"_s, u"持证人"_s, u"阿姨"_s, u"name"_s, u"person"_s, u"staff"_s, u"employee"_s},
        QStringList{u"证书"_s,
                    u"证书名称"_s,
                    u"证件"_s,
                    u"证件名称"_s,
                    u"证照"_s,
                    u"资质"_s,
                    u"certificate"_s,
                    u"licence"_s,
                    u"license"_s,
                    u"qualification"_s},
        QStringList{u"编号"_s,
                    u"证书编号"_s,
                    u"证号"_s,
                    u"证件号"_s,
                    u"执业编号"_s,
                    u"number"_s,
                    u"certificate number"_s,
                    u"no"_s},
        QStringList{u"发证机构"_s, u"发证机关"_s, u"颁发单位"_s, u"issuer"_s, u"issued by"_s},
        QStringList{
            u"有效期起"_s, u"发证日期"_s, u"签发日期"_s, u"起始日期"_s, u"valid from"_s, u"issued on"_s, u"issue date"_s},
        QStringList{u"有效期至"_s,
                    u"到期日"_s,
                    u"到期日期"_s,
                    u"截止日期"_s,
                    u"有效期"_s,
                    u"valid until"_s,
                    u"expiry"_s,
                    u"expires"_s,
                    u"expiry date"_s}};
    return words;
}

/// Which column of the sheet goes into each of the grid; -1: none.
std::array<int, 6> columnsFrom(const exchange::SheetRow& header)
{
    std::array<int, 6> columns{};
    columns.fill(-1);
    for (const exchange::SheetCell& cell : header.cells) {
        const QString folded = exchange::foldedHeader(cell.text);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto& words = headerWords()[i];
            const bool named = std::any_of(words.begin(), words.end(), [&](const QString& word) {
                return exchange::foldedHeader(word) == folded;
            });
            if (named && columns[i] < 0)
                columns[i] = cell.column;
        }
    }
    return columns;
}

} // namespace

Result<std::vector<QStringList>> certificateRowsIn(const QString& path)
{
    std::array<int, 6> columns{};
    bool hasHeader = false;
    std::vector<QStringList> rows;
    const auto take = [&](exchange::SheetRow&& row) -> Status {
        if (!hasHeader) {
            columns = columnsFrom(row);
            hasHeader = true;
            return columns[0] < 0 || columns[1] < 0 ? fail(ErrorCode::Invalid, u"sheet.no_columns"_s)
                                                    : Status();
        }
        QStringList line;
        for (const int column : columns)
            line << (column < 0 ? QString() : row.text(column).section(u'T', 0, 0));
        rows.push_back(line);
        return {};
    };
    exchange::ReadRequest request;
    request.rows = kMostSheetRows;
    TRY_STATUS(exchange::readSheet({path, exchange::readerProgram()}, request, take));
    return rows;
}

} // namespace seraph::ui
