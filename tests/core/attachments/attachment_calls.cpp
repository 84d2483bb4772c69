// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_queries.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::attachments;

std::vector<Call> attachmentCalls(TestOffice& office)
{
    const RecordRef branch{u"branch"_s, office.branch().value()};
    const AttachmentId attachment(5);
    const PreparedFile file = orFail(PreparedFile::prepare("%PDF-1.4"));
    return {
        call(AddAttachment{branch, {}, file}),
        call(ArchiveAttachment{attachment, storage::Revision{1}}),
        call(AttachmentsOf{branch}),
        call(OpenAttachment{attachment}),
    };
}

} // namespace seraph::tests
