// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/change_set.h"
#include "core/session/command.h"
#include "core/session/draft.h"
#include "core/session/rights.h"

#include <QJsonObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace seraph::session {

struct Line;
struct SharedState;

/// One person at work on one thread with one connection: the only door for writes and reads.
///
/// run() alone checks the permission, opens the transaction (BEGIN IMMEDIATE), calls the handler, appends the journal
/// entries, commits, and then publishes what changed. There is no other way to a WriteContext, so there is no write without
/// permission, transaction and journal. A refusal is journalled too, whether the door said no or the handler.
///
/// Belongs to the thread that made it; long work opens its own session on its own thread (Workspace::openSession), or the
/// whole workspace goes there and comes back (Workspace::letGo); meanwhile every call here answers Busy "session.elsewhere".
/// Errors: Denied, Locked after end(), whatever the handler returns, Busy, DiskFull, Io. After an error nothing was written.
class Session {
public:
    Session(std::shared_ptr<SharedState> shared, std::shared_ptr<Line> line, Actor actor, Rights rights);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    template <Command C> Result<typename C::Output> run(const C& command)
    {
        return write<typename C::Output>(
            policyOf<C>(), [&](WriteContext& context) { return handle(command, context); });
    }
    /// The same for a command made from a draft, which goes in the same transaction.
    template <Command C> Result<typename C::Output> run(const C& command, const DraftKey& madeFrom)
    {
        return write<typename C::Output>(policyOf<C>(),
                                         [&](WriteContext& context) -> Result<typename C::Output> {
                                             TRY_STATUS(useUp(madeFrom, context));
                                             return handle(command, context);
                                         });
    }

    template <Query Q> Result<typename Q::Output> query(const Q& query)
    {
        std::optional<typename Q::Output> answer;
        const Status done = read(policyOf<Q>(), [&](const ReadContext& context) -> Status {
            TRY_ASSIGN(answer, handle(query, context));
            return {};
        });
        TRY_STATUS(done);
        if constexpr (RevealingQuery<Q>)
            TRY_STATUS(recordAccess(Q::kAccessAction, accesses(query, *answer)));
        return *std::move(answer);
    }

    /// Runs many commands in one transaction, one journal command number and one publication: imports, the demo, bundles.
    /// Each command still passes its own permission check; the first error rolls all of them back.
    class Batch;
    Status batch(Action action, const std::function<Status(Batch&)>& work);

    /// What the signed-in person has typed and not finished. Keeping one replaces the one before it under the same key; what
    /// nobody sends off or discards is there at the next sign-in, after a power cut too. Invalid "too_long" above 1 MiB.
    Status keepDraft(const DraftKey& key, const QByteArray& json);
    Status discardDraft(const DraftKey& key);
    Result<std::optional<Draft>> findDraft(const DraftKey& key) const;
    Result<std::vector<Draft>> listDrafts() const; ///< newest first: what to offer after a crash

    /// Whether a button should be there. The door checks again.
    bool can(Permission permission) const;
    const Actor& actor() const { return m_actor; }
    const Rights& rights() const;
    const Clock& clock() const;
    ChangeBus& changes() const;

    /// Takes back one committed command by a new, journalled one. Conflict when something it touched changed since,
    /// Invalid with reason "undo.not_possible" where the command cannot be undone.
    Status undo(qint64 command);

    /// Number of the last command this session committed; 0 before the first.
    qint64 lastCommand() const { return m_lastCommand; }

    /// Writes a journal entry that changes no record: a print, an export, a sign-in.
    Status note(Action action, const Access& about = {}, const QJsonObject& details = {});

    /// The person signed out or the screen was locked: every later call answers Locked.
    void end();

private:
    friend class Batch;
    friend class Workspace;
    using Work = std::function<Status(WriteContext&)>;

    Status requireSignedIn() const;
    Status authorise(const Policy& policy);
    Status execute(const Policy& policy, const Work& work);
    Status transact(const Policy& policy, const Work& work);
    Status useUp(const DraftKey& key, WriteContext& context);
    Status refuse(const Policy& policy, const Error& error);
    Status refuseIfDenied(const Policy& policy, const Status& done);
    Status recordAccess(Action action, const std::vector<Access>& accesses);
    Status read(const Policy& policy, const std::function<Status(const ReadContext&)>& work);
    Status refreshRights() const;

    template <class Output, class Handler>
    Result<Output> write(const Policy& policy, const Handler& handler)
    {
        if constexpr (std::is_void_v<Output>) {
            return execute(policy, handler);
        } else {
            std::optional<Output> output;
            const Status done = execute(policy, [&](WriteContext& context) -> Status {
                TRY_ASSIGN(output, handler(context));
                return {};
            });
            TRY_STATUS(done);
            return std::move(*output);
        }
    }

    std::shared_ptr<SharedState> m_shared;
    std::shared_ptr<Line> m_line;
    Actor m_actor;
    mutable Rights m_rights;
    mutable int m_rightsVersion = 0;
    std::atomic<std::thread::id> m_thread = std::this_thread::get_id();
    std::atomic<bool> m_lent =
        false; ///< it has been to another thread: a call from the wrong one answers Busy
    qint64 m_lastCommand = 0;
    bool m_ended = false;
};

/// The commands of one batch.
class Session::Batch {
public:
    template <Command C> Result<typename C::Output> run(const C& command)
    {
        TRY_STATUS(enter(policyOf<C>()));
        auto done = handle(command, m_context);
        if (!done) {
            remember(policyOf<C>(), done.error());
            return done;
        }
        TRY_STATUS(derive());
        return done;
    }

private:
    friend class Session;
    Batch(Session& session, WriteContext& context) : m_session(session), m_context(context) {}
    Status enter(const Policy& policy);
    /// The next command of the batch may search for what this one wrote.
    Status derive();
    /// A refusal is journalled after the batch was rolled back; its entry would not survive inside.
    void remember(const Policy& policy, const Error& error);
    Session& m_session;
    WriteContext& m_context;
    std::optional<std::pair<Policy, Error>> m_refused;
};

} // namespace seraph::session
