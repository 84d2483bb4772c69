// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_format.h"
#include "tests/fuzz/fuzz_target.h"

using namespace seraph;
using namespace seraph::vault;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes(data, size);
    static_cast<void>(readBackupFrame(bytes));
    if (const auto header = parseBackupHeader(bytes))
        tests::holds(asBytes(serialise(*header)).size() == size);
    if (const auto manifest = parseManifest(bytes)) {
        for (const BackupEntry& entry : manifest->entries)
            tests::holds(isSafeName(entry.name) && !entry.name.contains(QLatin1String("..")));
    }
    return 0;
}
