// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_text.h"

#include <QKeySequence>

#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence& key)
{
    static constexpr std::pair<QLatin1StringView, QChar> kArrows[] = {
        {"Down"_L1, u'↓'}, {"Up"_L1, u'↑'}, {"Left"_L1, u'←'}, {"Right"_L1, u'→'}};
    const QString portable = key.toString(QKeySequence::PortableText);
    for (const auto& [name, arrow] : kArrows) {
        if (portable == name ||
            (portable.endsWith(name) && portable.chopped(name.size()).endsWith(u'+')))
            return portable.chopped(name.size()) + arrow;
    }
    return key.toString(QKeySequence::NativeText);
}

} // namespace seraph::ui
