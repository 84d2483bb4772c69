// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/setting.h"

#include "core/session/record_write.h"
#include "core/session/sample.h"

#include <QTime>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Text, Minutes, Count, Time };

struct Known {
    const char* code;
    Form form;
    const char* standard;
};

constexpr std::array kKnown{
    Known{setting::kBackupFolder, Form::Text, ""},
    Known{setting::kCoverMinutes, Form::Minutes, "3"},
    Known{setting::kLockMinutes, Form::Minutes, "30"},
    Known{setting::kRevealLimit, Form::Count, "30"},
    Known{setting::kClosingTime, Form::Time, ""},
    Known{setting::kRotationDue, Form::Text, ""},
    Known{setting::kRecoveryTested, Form::Text, ""},
    Known{setting::kSample, Form::Text, ""},
};

constexpr const char* kByCode = "WHERE code = ?";
constexpr const char* kAll = "ORDER BY code";

const Known* findKnown(const QString& code)
{
    const auto* found = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) {
        return code == QLatin1StringView(known.code);
    });
    return found == kKnown.end() ? nullptr : found;
}

bool isBetween(int least, int most, const QString& value)
{
    bool ok = true;
    const int number = value.toInt(&ok);
    return ok && number >= least && number <= most;
}

bool fits(Form form, const QString& value)
{
    constexpr int kMostMinutes = 480;
    constexpr int kMostCount = 10'000;
    switch (form) {
    case Form::Text: return true;
    case Form::Minutes: return isBetween(1, kMostMinutes, value);
    case Form::Count: return isBetween(1, kMostCount, value);
    case Form::Time: return value.isEmpty() || QTime::fromString(value, u"HH:mm"_s).isValid();
    }
    UNREACHABLE();
}

} // namespace

Result<void> handle(const ChangeSetting& command, WriteContext& context)
{
    const Known* known = findKnown(command.code);
    if (known == nullptr)
        return fail(invalid(u"code"_s, u"unknown"_s));
    if (!fits(known->form, command.value))
        return fail(invalid(u"value"_s, known->form == Form::Time ? u"time"_s : u"number"_s));
    return store(known->code, command.value, context);
}

Status store(const char* code, const QString& value, WriteContext& context)
{
    const QString name = QString::fromLatin1(code);
    TRY_ASSIGN(const auto stored, storage::findRecord<Setting>(context.connection(), kByCode, name));
    if (!stored && value.isEmpty())
        return {};
    if (!stored)
        return context.insert(Setting{context.newId<SettingTag>(), storage::Revision{1}, name, value});
    Setting changed = *stored;
    changed.value = value;
    return context.update(*stored, changed);
}

Result<Settings> handle(const ReadSettings&, const ReadContext& context)
{
    Settings settings;
    for (const Known& known : kKnown)
        settings.insert(QString::fromLatin1(known.code), QString::fromLatin1(known.standard));
    TRY_ASSIGN(const auto stored, storage::listRecords<Setting>(context.connection(), kAll));
    for (const Setting& setting : stored)
        settings.insert(setting.code, setting.value);
    return settings;
}

} // namespace seraph::session
