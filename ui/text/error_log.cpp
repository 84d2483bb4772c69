// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_log.h"

#include <QElapsedTimer>
#include <QStringList>

#include <deque>
#include <mutex>

namespace seraph::ui {

namespace {

constexpr std::size_t kKept = 200;

struct Log {
    std::mutex mutex;
    std::deque<ShownError> errors;
    QElapsedTimer clock;
};

Log& log()
{
    static Log instance;
    return instance;
}

QString codesOf(const Error& error)
{
    QStringList codes{QString::fromLatin1(codeName(error.code))};
    if (!error.reason.isEmpty())
        codes << error.reason;
    for (const FieldError& broken : error.fields)
        codes << broken.field + QLatin1Char(':') + broken.rule;
    if (!error.detail.isEmpty())
        codes << error.detail;
    return codes.join(QLatin1Char(' '));
}

} // namespace

void rememberShown(const Error& error)
{
    Log& shown = log();
    const std::scoped_lock guard(shown.mutex);
    if (!shown.clock.isValid())
        shown.clock.start();
    shown.errors.push_back({std::chrono::seconds(shown.clock.elapsed() / 1000), codesOf(error)});
    if (shown.errors.size() > kKept)
        shown.errors.pop_front();
}

std::vector<ShownError> shownErrors()
{
    Log& shown = log();
    const std::scoped_lock guard(shown.mutex);
    return {shown.errors.begin(), shown.errors.end()};
}

} // namespace seraph::ui
