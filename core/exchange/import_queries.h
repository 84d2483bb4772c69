// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_repository.h"
#include "core/exchange/permissions.h"
#include "core/session/command.h"

namespace seraph::exchange {

/// What can be brought in here and what it has to hold; the first question of every import.
struct ImportFields {
    using Output = std::vector<ImportField>;
    static constexpr const char* kName = "ImportFields";
    static constexpr session::Permission kPermission = kImport;
    ImportKind kind = ImportKind::Clients;
};
Result<std::vector<ImportField>> handle(const ImportFields& query, const session::ReadContext& context);

/// How a file with these headers was understood the last time; nothing where there was none.
struct RememberedChoice {
    using Output = std::optional<HeaderChoice>;
    static constexpr const char* kName = "RememberedChoice";
    static constexpr session::Permission kPermission = kImport;
    ImportKind kind = ImportKind::Clients;
    QString headerKey{};
};
Result<std::optional<HeaderChoice>> handle(const RememberedChoice& query,
                                           const session::ReadContext& context);

/// Fingerprints of the rows that came in before and were not taken back.
struct KnownRows {
    using Output = QSet<QByteArray>;
    static constexpr const char* kName = "KnownRows";
    static constexpr session::Permission kPermission = kImport;
    ImportKind kind = ImportKind::Clients;
};
Result<QSet<QByteArray>> handle(const KnownRows& query, const session::ReadContext& context);

/// Newest first.
struct ListImports {
    using Output = std::vector<ImportBatchRow>;
    static constexpr const char* kName = "ListImports";
    static constexpr session::Permission kPermission = kImport;
};
Result<std::vector<ImportBatchRow>> handle(const ListImports& query,
                                           const session::ReadContext& context);

} // namespace seraph::exchange
