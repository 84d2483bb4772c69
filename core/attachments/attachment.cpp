// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"

#include "core/base/field_check.h"

#include <QRegularExpression>

namespace seraph::attachments {

using namespace Qt::StringLiterals;

bool isImage(const QString& mediaType)
{
    return mediaType == u"image/jpeg"_s || mediaType == u"image/png"_s;
}

Status checkDetails(const AttachmentDetails& details)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9_]{1,39}$"_s);
    FieldCheck check;
    check.text("name", details.name, {200, Presence::Required});
    check.require(code.match(details.purpose).hasMatch(), "purpose", "format");
    return check.result();
}

} // namespace seraph::attachments
