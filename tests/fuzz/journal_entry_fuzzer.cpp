// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"
#include "tests/fuzz/fuzz_target.h"

using namespace seraph;
using namespace seraph::journal;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto entry = readCanonical(bytes)) {
        // One entry has one encoding: otherwise two different files could have the same hash.
        CanonicalWriter writer;
        writeCanonical(*entry, writer);
        tests::holds(writer.view() == bytes);
        static_cast<void>(toEntry(*entry));
    }
    return 0;
}
