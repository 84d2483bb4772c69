// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/number_format.h"
#include "app/reader/package.h"

namespace seraph::reader {

/// Where the parts of a workbook lie, and what sheets it has.
struct WorkbookMap {
    struct Sheet {
        QString name;
        bool hidden;
        QString part;
    };
    std::vector<Sheet> sheets{}; ///< worksheets alone: charts have no cells
    QString sharedStrings{};     ///< empty: none
    QString styles{};
    DateSystem dates = DateSystem::From1900;
};

Result<WorkbookMap> readMap(Package& package);
/// The format of each cell style, by its number.
Result<std::vector<NumberFormat>> readStyles(Package& package, const QString& part);
Result<std::vector<QString>> readSharedStrings(Package& package, const QString& part);
/// The text of the current <si> or <is>: its runs joined, phonetic hints left out.
QString richText(Part& part);

} // namespace seraph::reader
