// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/journal/verify.h"
#include "core/session/account.h"
#include "core/session/session.h"
#include "core/vault/device_store.h"
#include "core/vault/key_derivation.h"
#include "core/vault/password.h"
#include "core/vault/recovery_code.h"
#include "core/vault/unlock.h"
#include "core/vault/vault_lock.h"

#include <functional>
#include <stop_token>

namespace seraph::session {

class Registry;
class BackupJob;
struct BackupMadeFile;
enum class BackupTrigger;
struct WorkspaceState;

/// What the program gives every workspace: its clock, its modules, where this PC keeps its secret, what a password costs.
/// Outlives every workspace made with it.
struct Environment {
    const Clock& clock;
    const Registry& registry;
    vault::DeviceStore devices;
    vault::KdfPolicy kdf;
};

struct Credentials {
    QString login;
    vault::Password password;
};

struct NewWorkspace {
    QString folder; ///< does not exist yet, or is empty
    QString organisation;
    Profile profile = Profile::Clinic;
    Language language = Language::Chinese;
    QString ownerName;
    Credentials owner;
};

/// How far a long piece of work is. `total` is 0 where it is not known.
struct Progress {
    const char* step; ///< code, words in ui/text: "verify.entries"
    qint64 done = 0;
    qint64 total = 0;
};
struct Work {
    std::function<void(const Progress&)> report = [](const Progress&) {};
    std::stop_token stop{};
};

/// What to do when the file is older than what this PC has already seen of it (somebody copied an old folder back).
enum class OlderState {
    Refuse, ///< Corrupt, reason "vault.rolled_back"
    Report, ///< open it for verify(), which names it as a finding
    Accept, ///< the owner knows: go on as a new incarnation, journalled as a restore
};

struct WorkspaceInfo {
    QString vaultId;
    QString organisation;
    int schema = 0;
    QString cipher;
    std::vector<std::pair<QString, qint64>> records; ///< table and number of rows that are not archived
    std::optional<Instant> lastBackup;
};

/// Whether a new password is good enough. Invalid at "password" with every rule it breaks.
/// @param names what it must not contain: the organisation's name, the login, the person's name
Status checkNewPassword(const vault::Password& password, Ownership ownership, const QStringList& names);

/// An open workspace: the locked folder, its keys, its database and whoever is signed in. Everything that needs vault,
/// storage and journal together is done here and nowhere else.
///
/// Belongs to one thread (the screen's); openSession() gives other threads a session of their own.
/// Errors of everything: WrongKey, Denied, Busy "vault.in_use", Corrupt, Newer, DiskFull, Io; nothing is half-done after one.
class Workspace {
public:
    struct Created {
        std::unique_ptr<Workspace> workspace;
        vault::RecoveryCode recoveryCode; ///< shown and printed once, stored nowhere
    };
    /// Makes a new workspace and signs its owner in. Takes about two password hashes.
    static Result<Created> create(const Environment& environment, NewWorkspace plan);

    /// An unlocked folder before its database is open: the part that takes a second, on whatever thread.
    struct Opening;
    static Result<Opening> unlock(const Environment& environment,
                                  const QString& folder,
                                  Credentials credentials);
    /// The rest, on the thread that the workspace will belong to. Takes some milliseconds.
    static Result<std::unique_ptr<Workspace>> open(const Environment& environment,
                                                   Opening opening,
                                                   OlderState older = OlderState::Refuse);
    /// Ends sessions and connections of this thread and hands the unlocked folder over, for open() on another one.
    static Opening detach(std::unique_ptr<Workspace> workspace);

    /// Both: opens a workspace and signs somebody in.
    static Result<std::unique_ptr<Workspace>> open(const Environment& environment,
                                                   const QString& folder,
                                                   Credentials credentials,
                                                   OlderState older = OlderState::Refuse);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    const QString& folder() const;
    /// The signed-in person's session on this thread.
    Session& session();
    /// The same person's session: for a job on its own thread with a connection of its own, on this thread beside session().
    Result<std::unique_ptr<Session>> openSession();

    /// Long work with the whole workspace on another thread: letGo() here, takeOver() there, and the same on the way back.
    /// While it is away, calls on this thread answer Busy "session.elsewhere".
    void letGo();
    Status takeOver();

    // --- people --------------------------------------------------------------------------------------------------------

    /// Signs somebody else in while the file stays open (fast user switch with the password).
    Status switchUser(Credentials credentials);
    /// The same for somebody who signed in during this shift and proved it by PIN.
    Status switchUser(AccountId account);

    /// Gives a pending account its first password, which its owner must change at the first sign-in.
    Status setFirstPassword(AccountId account, vault::Password password);
    /// A one-time password of words in that language for somebody who forgot theirs; it replaces the old one at once.
    Result<QString> resetPassword(AccountId account, Language language);
    Status changeOwnPassword(vault::Password current, vault::Password next);
    /// Ends the account and removes its key slot at once; the key itself should be rotated at closing time.
    Status endAccount(AccountId account, const QString& reason);

    /// A PC with a copy of this vault is gone (ListDevices has their numbers): its key is revoked, everybody whose password
    /// opened it needs a new one, and the data gets a new key. Owner alone. Answers the logins that wait for a new password.
    /// Errors: those of DeclareDeviceLost and rotateKey(). Where only the new key failed, the rest stands and it stays due.
    Result<QStringList> declareLost(qint64 device, const QString& reason, const Work& work = {});

    // --- recovery ------------------------------------------------------------------------------------------------------

    /// What the printed kit shows to tell kits apart: 16 hexadecimal digits.
    QString recoveryFingerprint() const;
    /// The drill: whether this is the code of this workspace. Unlocks and changes nothing.
    Result<bool> recoveryCodeFits(const vault::RecoveryCode& code);
    /// A new code; the old one opens nothing any more.
    Result<vault::RecoveryCode> replaceRecoveryCode();
    /// Opens with the printed code when the owner's password is lost: sets a new one, rotates the key and makes a new code.
    static Result<Created> recover(const Environment& environment,
                                   const QString& folder,
                                   const vault::RecoveryCode& code,
                                   vault::Password newOwnerPassword);

    // --- keys, backup, check -------------------------------------------------------------------------------------------

    /// A new master key and a new file under it; the old key opens nothing any more.
    Status rotateKey(const Work& work = {});

    /// A backup to a file that must not exist yet. Run the job on any thread, then record what it made.
    Result<BackupJob> prepareBackup(const QString& file, BackupTrigger trigger);
    Status recordBackup(const BackupMadeFile& made);
    /// All three steps at once, for the command line.
    Result<BackupMadeFile> backupTo(const QString& file, const Work& work = {});
    /// The next file in the place that the owner chose. NotFound "backup.no_place" or "backup.place_missing" (stick out).
    Result<QString> nextBackupFile();

    /// Recomputes the journal and compares it with records, anchors and what this PC remembers. Findings are no error.
    Result<journal::VerifyReport> verify(const Work& work = {});

    /// Signs the journal up to here and writes the anchor. Also done at lock and close.
    /// Answers the line for the paper day book; empty where there was nothing new to sign.
    Result<QString> checkpoint();
    Result<WorkspaceInfo> info();

    /// Ends all sessions, signs the journal, empties the write-ahead log and lets the folder go.
    Status close();
    /// For restore() alone: takes over a state that was put together step by step.
    static std::unique_ptr<Workspace> adopt(std::unique_ptr<WorkspaceState> state);
    /// Lets go without writing anything, for a workspace that verify() found tampered with.
    void abandon();

private:
    explicit Workspace(std::unique_ptr<WorkspaceState> state);
    std::unique_ptr<WorkspaceState> m_state;
};

struct Workspace::Opening {
    vault::VaultLock lock;
    vault::Unlocked vault;
    QString login;
};

} // namespace seraph::session
