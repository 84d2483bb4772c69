// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>

namespace seraph::care {

/// What a code on a package says (GS1 General Specifications: DataMatrix, GS1-128, QR): product (AI 01), lot (10), last day
/// (17), serial number (21). Other known identifiers are read over.
struct ProductCode {
    QString gtin{}; ///< 14 digits
    QString lot{};
    std::optional<LocalDate> expires{};
    QString serial{};
    friend bool operator==(const ProductCode&, const ProductCode&) = default;
};

/// Reads what a scanner types or a person keys in: with or without a symbology identifier ("]d2"), FNC1 as ASCII 29 or as
/// its visible sign ␝, or in the printed form "(01)0691…(17)270331(10)AB12". A bare EAN or UPC number is a product alone.
/// A day of 00 means the last of the month; the century is the nearest one.
/// Invalid at "code": "required", "format" (no such code, or cut off), "check_digit", "date".
Result<ProductCode> parseProductCode(const QString& code, LocalDate today);

/// Whether the last digit is the check digit of the others (modulo 10, weights 3 and 1 from the right).
bool hasCheckDigit(const QString& digits);

} // namespace seraph::care
