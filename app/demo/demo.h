// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace seraph::demo {

/// What business is to be made up.
struct DemoPlan {
    QString folder; ///< does not exist yet, or is empty
    Profile profile = Profile::Clinic;
    Language language = Language::Chinese;
    int clients = 200;
    int months = 6;
    quint64 seed = 1;
};

/// What was made.
struct DemoFigures {
    int clients = 0;
    int enquiries = 0;
    int visits = 0;
    int plans = 0;
    int consents = 0;
    int orders = 0;
    int payments = 0;
    int records = 0;  ///< service records that were closed
    int rounds = 0;   ///< of the premises
    int contacts = 0; ///< follow-ups that somebody tried
    int complications = 0;
    int outcomes = 0;   ///< forms that were filled in
    int answers = 0;    ///< to surveys
    int placements = 0; ///< that began
    int complaints = 0;
    int disputes = 0;
    int incidents = 0;
    int correctives = 0;
    int lessons = 0; ///< that were held
    int exams = 0;   ///< handed in
    int drills = 0;
    int reviews = 0;      ///< months that were frozen
    QStringList logins{}; ///< the owner's first
    friend bool operator==(const DemoFigures&, const DemoFigures&) = default;
};

/// A workspace with a believable business in it, made through the same commands that people use, one day after the other,
/// up to now by the clock of the environment. The same plan gives the same business. How many of its clients came in these
/// months, and how many were brought along on lists, depends on how many people it has: HouseSize. Telephone numbers begin as none does,
/// nobody in it exists, and the workspace is marked as a sample (core/session/sample.h).
///
/// Its owner signs in as "owner"; every account has the owner's password. It is closed when this returns.
/// Errors: those of Workspace::create; Invalid at "clients", "months" "out_of_range"; Cancelled.
Result<DemoFigures> makeDemo(const session::Environment& environment,
                             const DemoPlan& plan,
                             const vault::Password& password,
                             const session::Work& work = {});

} // namespace seraph::demo
