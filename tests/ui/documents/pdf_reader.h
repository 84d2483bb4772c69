// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace seraph::tests {

/// The text another program reads from the PDF, pages ended by form feeds, runs of blanks as one. Nothing where
/// pdftotext is not installed.
std::optional<QString> pdfText(const QByteArray& pdf);

} // namespace seraph::tests
