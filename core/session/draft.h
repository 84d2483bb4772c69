// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace seraph::session {

/// Which form somebody was filling in, and for which record.
struct DraftKey {
    QString form;       ///< code of the form: "staff.edit"
    qint64 subject = 0; ///< the record it is about; 0 for a new one

    friend bool operator==(const DraftKey&, const DraftKey&) = default;
};

/// What somebody has typed and not yet finished: one per person and key, kept by the form every two seconds.
///
/// Drafts are the one write without a journal entry: they are nobody's fact yet. They lie in the encrypted file, only the
/// person who typed them sees them, and they go in the transaction of the command that uses them (Session::run).
struct Draft {
    DraftKey key;
    QByteArray json; ///< the fields as the form wrote them
    Instant savedAt;

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace seraph::session
