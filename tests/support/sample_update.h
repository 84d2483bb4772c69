// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/update_file.h"

#include <QJsonObject>

namespace seraph::tests {

/// What lies in an update in place of an installer.
QByteArray sampleInstaller();
/// A pair of keys that is the same for the same number.
vault::SignKeys sampleKeys(unsigned char number);
/// What a release of this version says of itself, for the 64-bit Windows.
QJsonObject sampleManifest(const QString& version);
/// The whole file, signed.
QByteArray sampleUpdate(const QJsonObject& manifest, const vault::SignKeys& keys);
/// A PC of that Windows with version 0.1.0, which trusts these keys.
vault::UpdateTarget sampleTarget(const vault::SignKeys& keys);

} // namespace seraph::tests
