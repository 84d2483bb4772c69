// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/organisation/opening_hours.h"
#include "ui/widgets/tone.h"

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace seraph::ui {

/// What the first steps of the wizard collect; enough to make a workspace.
struct FirstRunPlan {
    Language language = Language::Chinese;
    Profile profile = Profile::Clinic;
    QString organisation;
    QString ownerName;
    QString ownerLogin;
    std::shared_ptr<Secret> password; ///< taken by create()
    QString dataFolder;
    QString backupFolder; ///< empty: later
};

/// Whether a made-up business can be looked at instead.
enum class SampleOffer { None, Offered };

/// What the wizard asks of the program around it. Everything the wizard knows of files, keys and records is here.
class FirstRunHost {
public:
    virtual ~FirstRunHost() = default;

    /// What to say about a folder, in words for people; empty words: nothing to say.
    struct Verdict {
        enum class Fit { Yes, No };
        Fit fit = Fit::Yes;
        Tone tone = Tone::Good;
        QString words = {};
    };
    struct RoleChoice {
        QString code;
        QString name;
    };
    struct StaffLine {
        QString name;
        QString role;
        QString login; ///< empty: works here but does not sign in
        friend bool operator==(const StaffLine&, const StaffLine&) = default;
    };
    struct StaffAndRooms {
        std::vector<StaffLine> staff;
        QStringList rooms;
    };

    virtual QString proposeDataFolder(const QString& organisation) const = 0;
    virtual Verdict judgeDataFolder(const QString& folder) const = 0;
    virtual Verdict judgeBackupFolder(const QString& backup, const QString& data) const = 0;
    /// Invalid with field "password" where the rules refuse it.
    virtual Status checkPassword(const Secret& password, const FirstRunPlan& plan) const = 0;
    virtual std::vector<RoleChoice> roles(Profile profile) const = 0;

    /// Makes the workspace; answers with the recovery code as nine groups of four. Takes a second or two.
    virtual void create(const FirstRunPlan& plan, std::function<void(Result<QString>)> then) = 0;
    virtual void printKit(QWidget* parent, std::function<void(Status)> then) = 0;
    virtual void saveKit(QWidget* parent, std::function<void(Status)> then) = 0;

    /// May be called again with more or other lines: those that are there already are not added twice.
    virtual Status addStaffAndRooms(const StaffAndRooms& given) = 0;
    virtual Status setOpeningHours(const organisation::OpeningHours& hours) = 0;
};

} // namespace seraph::ui
