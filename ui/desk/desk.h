// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/away_desk.h"
#include "ui/desk/backup_keeper.h"
#include "ui/desk/change_news.h"
#include "ui/desk/job_runner.h"
#include "ui/desk/print_desk.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/user_prompts.h"
#include "ui/widgets/view_settings.h"

#include <QString>

#include <functional>

namespace seraph::ui {

/// What every page works with. Made by the shell when somebody has signed in, and gone before the workspace is.
/// A page asks the session, shows rows, runs commands, shows errors and listens to the news; it decides nothing.
struct Desk {
    session::Workspace& workspace;
    Language language;
    Profile profile;
    ChangeNews& news; ///< what changed, told on the screen's thread
    JobRunner& jobs;  ///< anything that may take longer than 50 ms
    AwayDesk& away;   ///< long work that needs the whole workspace
    BackupKeeper& backups;
    PrintDesk& print;       ///< everything that goes on paper
    UserPrompts& prompts;   ///< questions and file choosers; tests answer them
    ViewSettings& settings; ///< this person's columns, filters and sizes on this PC
    Toast& toast;
    std::function<void(const QString& place)> open; ///< "settings/backup", "journal"
    std::function<void(Language)> chooseLanguage;
    std::function<Status(const vault::Password&)> setPin; ///< of the person signed in, until the workspace is locked

    session::Session& session() const { return workspace.session(); }
    /// "Saved · Undo" after a command that can be taken back; the undo is a command of its own.
    void offerUndo(const QString& words) const;
    /// Who prints, for the head of a page printed now.
    documents::Imprint imprint() const;
    /// The day it is here.
    LocalDate today() const;
};

} // namespace seraph::ui
