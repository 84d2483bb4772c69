// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QImage;

namespace seraph::documents {

/// What the QR codes in a picture say: a photo or scan of our own papers, lying askew, slanted, unevenly lit or stained, as
/// long as a module is some three pixels wide. Codes of versions 1 to 10; none in mirror writing. Empty where there is none.
/// A second for a photo of 12 megapixels on a slow PC; any thread.
QStringList readQrCodes(const QImage& picture);

/// The same of a file's bytes: a picture, or a PDF as scanners write it, each page one JPEG. Empty where it is anything else.
QStringList readQrCodesIn(const QByteArray& file);

} // namespace seraph::documents
