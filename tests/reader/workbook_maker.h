// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/row_sink.h"

#include <QByteArray>
#include <QHash>

namespace seraph::tests {

/// A zip file with these entries.
QByteArray zipped(const std::vector<std::pair<QString, QByteArray>>& entries);

/// A workbook part by part, as small as one can be; what is not given is left out.
struct WorkbookParts {
    QByteArray sheet;        ///< what stands in <sheetData>
    QByteArray strings{};    ///< the <si> elements
    QByteArray styles{};     ///< <numFmts> and <cellXfs>
    QByteArray workbookPr{}; ///< attributes
    QByteArray afterData{};  ///< behind <sheetData>
    QByteArray sheetNames = "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>";
};
QByteArray workbook(const WorkbookParts& parts);

/// What a parser made of bytes: its rows, or why it refused.
struct Taken {
    Result<reader::SheetTotals> totals = reader::SheetTotals{};
    reader::FileForm form{};
    std::vector<reader::SheetRow> rows{};

    std::string reason() const
    {
        return totals ? std::string() : totals.error().reason.toStdString();
    }
    /// "text|number" of one row by its number in the file; a kind stands before what is no text: "date:2026-10-05".
    std::string line(int number) const;
};
Taken takeApart(const QByteArray& bytes, const reader::ReadRequest& request = {});
Taken takeApartFile(const QString& path, const reader::ReadRequest& request = {});

} // namespace seraph::tests
