// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/module.h"

#include "core/exchange/export_commands.h"
#include "core/exchange/export_queries.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_queries.h"
#include "core/exchange/import_record.h"
#include "core/session/record_kind.h"

namespace seraph::exchange {

using session::policyOf;
using session::RecycleBin;

session::Module module()
{
    return {
        .name = "exchange",
        .records = {session::recordKind<ImportBatch>(kImport, kImport, "file_name", RecycleBin::Hidden),
                    session::recordKind<ImportFingerprints>(kImport, kImport, nullptr, RecycleBin::Hidden),
                    session::recordKind<ImportMapping>(kImport, kImport, nullptr, RecycleBin::Hidden)},
        .policies = {policyOf<ImportClient>(),
                     policyOf<ImportStaff>(),
                     policyOf<ImportService>(),
                     policyOf<ImportCourse>(),
                     policyOf<ImportFollowUp>(),
                     policyOf<ImportPlacement>(),
                     policyOf<ImportQuestion>(),
                     policyOf<RecordImport>(),
                     policyOf<UndoImport>(),
                     policyOf<NoteListExport>(),
                     policyOf<NoteClientExport>(),
                     policyOf<FilesAbout>(),
                     policyOf<ImportFields>(),
                     policyOf<RememberedChoice>(),
                     policyOf<KnownRows>(),
                     policyOf<ListImports>()},
        .permissions = {kImport, kExportLists, kExportClient},
        .reactions = {},
        .install = {},
        .missing = {},
    };
}

} // namespace seraph::exchange
