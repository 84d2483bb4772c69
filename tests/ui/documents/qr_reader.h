// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/qr_code.h"

namespace seraph::tests {

/// Reads a QR code back from its modules by the rules of ISO/IEC 18004, written apart from the encoder: format bits, mask,
/// zigzag, interleaved blocks. Knows versions 1 to 6 and the byte and alphanumeric modes; no error correction.
/// An empty text where something does not add up.
QString readQrCode(const documents::QrCode& code);

} // namespace seraph::tests
