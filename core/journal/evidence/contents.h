// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/evidence/manifest.h"

#include <QStringList>

#include <memory>

namespace seraph::evidence {

/// The files of a bundle as somebody has it: a folder or an archive.
class BundleContents {
public:
    virtual ~BundleContents() = default;
    virtual QStringList paths() const = 0;
    virtual bool has(const QString& path) const = 0;
    /// NotFound; Corrupt where it is damaged or larger than `limit`; Io.
    virtual Result<QByteArray> read(const QString& path, qint64 limit) = 0;
    /// Nothing where it cannot be read as it was written.
    virtual std::optional<Sha256> hashOf(const QString& path) = 0;
};

/// Nothing where a file stands there that is no archive of ours. A folder that is not there has no files.
std::unique_ptr<BundleContents> contentsOf(const QString& path);

} // namespace seraph::evidence
