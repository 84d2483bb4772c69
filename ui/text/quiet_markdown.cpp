// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/quiet_markdown.h"

#include <QRegularExpression>

namespace seraph::ui {

using namespace Qt::StringLiterals;

QString quietMarkdown(QString markdown)
{
    static const QRegularExpression kHeading(u"^#{1,6}[ \\t]+(.*?)[ \\t]*#*$"_s,
                                             QRegularExpression::MultilineOption);
    return markdown.replace(kHeading, u"\n**\\1**\n"_s);
}

} // namespace seraph::ui
