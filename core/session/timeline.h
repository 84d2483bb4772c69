// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/permission.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace seraph::session {

class ReadContext;

/// One thing that happened to a person, as their page tells it.
struct TimelineEntry {
    Instant at;
    QString action; ///< code, words in ui/text: "consultation.opened"
    QString text;   ///< in the words of the record, such as the name of the service; may be empty
    QStringList fields; ///< changed columns, where nothing better is known
    QString actorName;  ///< empty: the program itself
    QString kind;       ///< table of the record, and
    qint64 record;      ///< its id, to open it; 0: none
};

/// What part of it somebody looks at: newest first, before this, at most so many.
struct TimelineRequest {
    std::vector<qint64> subjects; ///< the person's files
    std::optional<Instant> before;
    int limit = 100;
};

/// How one module tells of its records. What a module does not tell itself is told from the journal.
struct TimelineSource {
    std::vector<std::string_view> tables; ///< whose journal entries it stands in for
    Permission permission;                ///< who may read it
    std::function<Result<std::vector<TimelineEntry>>(const ReadContext&, const TimelineRequest&)> list;
};

} // namespace seraph::session
