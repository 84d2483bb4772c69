// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run/first_run_host.h"

#include <optional>

namespace seraph::tests {

/// A wizard's world without files and keys: answers at once and remembers what it was asked.
class FakeFirstRunHost final : public ui::FirstRunHost {
public:
    QString proposeDataFolder(const QString& organisation) const override
    {
        return QStringLiteral("/home/owner/") + organisation;
    }
    Verdict judgeDataFolder(const QString& folder) const override
    {
        if (folder.startsWith(QLatin1String("/net")))
            return {Verdict::Fit::No,
                    ui::Tone::Danger,
                    QStringLiteral("This folder is on another computer.")};
        return {};
    }
    Verdict judgeBackupFolder(const QString& backup, const QString& data) const override
    {
        if (backup.startsWith(data))
            return {Verdict::Fit::Yes, ui::Tone::Warning, QStringLiteral("The same disk as the data.")};
        return {};
    }
    Status checkPassword(const Secret& password, const ui::FirstRunPlan&) const override
    {
        return password.size() < 15 ? Status(fail(invalid(QStringLiteral("password"),
                                                          QStringLiteral("under_15_characters"))))
                                    : Status();
    }
    std::vector<RoleChoice> roles(Profile) const override
    {
        return {{QStringLiteral("front_desk"), QStringLiteral("前台")},
                {QStringLiteral("nurse"), QStringLiteral("护士")}};
    }
    void create(const ui::FirstRunPlan& plan, std::function<void(Result<QString>)> then) override
    {
        madeFor = plan.organisation;
        then(creationError ? Result<QString>(fail(*creationError)) : Result<QString>(code));
    }
    void printKit(QWidget*, std::function<void(Status)> then) override { then({}); }
    void saveKit(QWidget*, std::function<void(Status)> then) override { then({}); }
    Status addStaffAndRooms(const StaffAndRooms& given) override
    {
        staffAndRooms = given;
        return {};
    }
    Status setOpeningHours(const organisation::OpeningHours& given) override
    {
        hours = given;
        return {};
    }

    QString code = QStringLiteral("8F3K-Q7WZ-M2X9-TT4F-3B8N-K7QD-9M2X-HJ5R-W0C1");
    std::optional<Error> creationError;
    QString madeFor;
    std::optional<StaffAndRooms> staffAndRooms;
    std::optional<organisation::OpeningHours> hours;
};

} // namespace seraph::tests
