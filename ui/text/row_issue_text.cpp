// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/row_issue_text.h"

#include "ui/text/error_text.h"

namespace seraph::ui {

QString rowIssueText(const QString& field, const QString& why)
{
    const bool isReason = field.isEmpty() || (hasWordsForReason(why) && !hasWordsForRule(why));
    return isReason ? errorText(makeError(ErrorCode::Conflict, why)) : fieldErrorText({field, why});
}

} // namespace seraph::ui
