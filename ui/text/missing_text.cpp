// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/missing_text.h"

#include "ui/text/module_words.h"

#include <QCoreApplication>

namespace seraph::ui {

namespace {

struct MissingText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::MissingText)
};

} // namespace

QString missingText(const session::Missing& missing)
{
    const MissingWords* words = missingWordsFor(missing.what);
    return words ? MissingText::tr(words->what) : MissingText::tr("Something is missing");
}

QString missingWhy(const session::Missing& missing)
{
    const MissingWords* words = missingWordsFor(missing.what);
    return words ? MissingText::tr(words->why) : QString();
}

} // namespace seraph::ui
