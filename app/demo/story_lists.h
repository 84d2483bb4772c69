// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contract.h"
#include "core/base/json_fields.h"
#include "core/base/profile.h"
#include "core/base/shipped_file.h"

namespace seraph::demo {

/// The texts of one story: resources/content/demo/<story>.json, an object for each trade. A file that does not fit is a
/// broken build: contract violation.
template <class Lists> Lists readStoryLists(const QString& story, Profile profile)
{
    const QJsonObject file = readShippedJson(QStringLiteral("content/demo/%1.json").arg(story));
    Lists lists;
    JsonReader reader;
    reader.read(file[toCode(profile)], lists);
    ENSURES(reader.result().has_value());
    return lists;
}

} // namespace seraph::demo
