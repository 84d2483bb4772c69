// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/covers_desk.h"
#include "ui/desk/desk.h"
#include "ui/desk/pc_settings.h"
#include "ui/desk/print_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shift.h"
#include "ui/text/format.h"
#include "ui/widgets/action_table.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace seraph::ui {

class CommandPalette;
class PersonSearch;
class HelpDialog;
class IdleWatch;

/// The window's content while somebody works: the frame, their pages, their actions and shortcuts. Made anew for every
/// person and language; each comes back to the page where they were.
class WorkDesk final : public QWidget, public CoversDesk {
    Q_OBJECT

public:
    /// What the desk works with; all of it outlives the desk.
    struct Means {
        session::Workspace& workspace;
        JobRunner& jobs;
        UserPrompts& prompts;
        BackupKeeper& backups;
        Shift& shift;
        IdleWatch& idle;
        QWidget& window;
    };
    WorkDesk(const Means& means, Language language, QWidget* parent = nullptr);
    ~WorkDesk() override;

    bool hasPin() const override;
    void coverNow() override;
    std::shared_ptr<void> stayOpen() override;
    const QString& organisation() const { return m_organisation; }
    const Desk& desk() const { return *m_desk; }
    MainWindow& frame() const { return *m_frame; }
    const ActionTable& actions() const { return m_actions; }
    CommandPalette& palette() const { return *m_palette; }
    /// "journal", "settings/backup", "settings/staff/17": a page, a section of one, a record in it.
    void open(const QString& place);
    /// Keeps what is typed everywhere and hides the dialogs, for the cover; bringBack() shows them again.
    void setAside();
    /// So that whoever comes back is where they were, section and all.
    void rememberPlace();
    void bringBack();
    QStringList pageIds() const;
    const Format& format() const { return m_format; }

Q_SIGNALS:
    void coverRequested();
    void lockRequested();
    void changePersonRequested();
    void closeRequested();
    void languageChosen(seraph::Language language);
    void leaveSampleRequested();

private:
    void leaveWithPin(const QString& without, void (WorkDesk::*leave)(), void (WorkDesk::*decline)());
    void cover();
    void changePerson();
    bool isSample() const;
    void greet();
    Status setPin(const vault::Password& pin);
    void showTopBar();
    /// The one quiet number: enquiries that wait longer than they should.
    void showBadges();
    std::vector<ActionRow> deskRows();
    void addActions();
    void backUpNow();
    void openPersonMenu();
    void openHelp();
    std::vector<ActionRow> goRows() const;
    std::vector<ActionRow> programRows();

    session::Workspace& m_workspace;
    BackupKeeper& m_backups;
    Shift& m_shift;
    IdleWatch& m_idle;
    Language m_language;
    Format m_format;
    PcSettings m_settings;
    ChangeNews m_news;
    PrintDesk m_print;
    AwayDesk m_away;
    ActionTable m_actions;
    MainWindow* m_frame;
    CommandPalette* m_palette;
    PersonSearch* m_people;
    QPointer<HelpDialog> m_help;
    std::vector<QPointer<QDialog>> m_aside;
    std::unique_ptr<Desk> m_desk;
    QTimer m_badgeClock;
    QString m_organisation;
    QString m_branch;
    QString m_person;
    QString m_role;
};

} // namespace seraph::ui
