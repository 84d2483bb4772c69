// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_commands.h"
#include "core/exchange/export_queries.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::exchange;

std::vector<Call> exchangeCalls(TestOffice&)
{
    return {
        call(ImportClient{}),
        call(ImportStaff{}),
        call(ImportService{}),
        call(ImportCourse{}),
        call(ImportFollowUp{}),
        call(ImportPlacement{}),
        call(ImportQuestion{}),
        call(RecordImport{}),
        call(UndoImport{ImportBatchId(5)}),
        call(NoteListExport{}),
        call(NoteClientExport{clients::ClientId(5)}),
        call(FilesAbout{clients::ClientId(5)}),
        call(ImportFields{}),
        call(RememberedChoice{}),
        call(KnownRows{}),
        call(ListImports{}),
    };
}

} // namespace seraph::tests
