// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/opening_hours.h"
#include "core/organisation/work_calendar.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace seraph;
using namespace seraph::organisation;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(parseHolidayYears(bytes));
    static_cast<void>(openingHoursFromJson(QJsonDocument::fromJson(bytes).object()));
    if (const auto minute = parseMinute(QString::fromUtf8(bytes)))
        tests::holds(*minute >= 0 && *minute <= 24 * 60);
    return 0;
}
