// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace seraph::documents {

/// The modules of a QR code as they were seen in a picture, some of them wrongly.
struct QrGrid {
    int size = 0; ///< modules along one side
    std::vector<bool> dark{};

    bool at(int column, int row) const { return dark[std::size_t(row * size + column)]; }
};

inline constexpr int kHighestQrVersion = 10;
constexpr int qrSize(int version)
{
    return 17 + 4 * version;
}

/// What the code says, by ISO/IEC 18004, with as many wrong modules put right as its error correction allows. Versions 1 to
/// 10 at every level, with numbers, capitals and bytes (UTF-8). Nothing where it cannot be read for certain.
std::optional<QString> readQrGrid(const QrGrid& grid);

} // namespace seraph::documents
