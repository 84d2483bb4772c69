// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"
#include "tests/fuzz/fuzz_target.h"

using namespace seraph;
using namespace seraph::vault;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto code = RecoveryCode::parse(typed)) {
        const auto again = RecoveryCode::parse(code->toText());
        tests::holds(again && *again == *code);
    }
    if (size == RecoveryCode::kSize) {
        const RecoveryCode code{Secret(std::span(data, size))};
        const auto parsed = RecoveryCode::parse(code.toText().toLower());
        tests::holds(parsed && *parsed == code);
    }
    return 0;
}
