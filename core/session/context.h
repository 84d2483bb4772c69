// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/session/actor.h"
#include "core/session/change_set.h"
#include "core/session/command.h"
#include "core/session/record_write.h"
#include "core/session/rights.h"
#include "core/storage/connection.h"
#include "core/storage/record.h"

#include <any>
#include <typeindex>

namespace seraph::session {

class Registry;
struct SharedState;
struct Account;
struct Role;
struct RoleGrant;

/// Records that decide what people may do: after a change of one, every open session reads its rights again.
template <class R>
concept GrantsRights =
    std::same_as<R, Account> || std::same_as<R, Role> || std::same_as<R, RoleGrant>;

/// What a query's handler may use. Only the Session makes one.
class ReadContext {
public:
    storage::Connection& connection() const { return m_connection; }
    const Clock& clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }
    const Actor& actor() const { return m_actor; }
    const Scope& scope() const { return m_scope; }
    const Registry& registry() const { return m_registry; }

protected:
    friend class Session;
    ReadContext(storage::Connection& connection,
                const SharedState& shared,
                const Actor& actor,
                Scope scope);
    ~ReadContext() = default;

private:
    storage::Connection& m_connection;
    const Clock& m_clock;
    const Registry& m_registry;
    const Actor& m_actor;
    Scope m_scope;
};

/// What a command's handler may use. Every write through it journals itself; no handler can forget.
class WriteContext : public ReadContext {
public:
    /// A new identity, born with the record: `const auto id = context.newId<BranchTag>();`
    template <class Tag> Id<Tag> newId() { return Id<Tag>(nextId()); }

    template <storage::Record R> Status insert(const R& record)
    {
        EXPECTS(record.revision == storage::Revision{1});
        TRY_STATUS(storage::insertRecord(connection(), record));
        return journalChange<R>(nullptr, record, Operation::Inserted);
    }

    /// Writes `after` if the stored row still has the revision of `before`, and raises the revision. Conflict otherwise.
    template <storage::Record R>
    Status update(const R& before, R after, Operation operation = Operation::Updated)
    {
        EXPECTS(before.id == after.id);
        after.revision = before.revision;
        if (before == after)
            return {};
        TRY_STATUS(storage::updateRecord(connection(), after));
        ++after.revision;
        return journalChange(&before, after, operation);
    }

    /// Moves a record to the recycle bin. It stays readable by id; lists leave it out.
    template <storage::Record R> Status archive(const R& record)
    {
        R after = record;
        after.archivedAt = now();
        return update(record, after, Operation::Archived);
    }

    /// A journal entry without a record change: an export, a print, a sign-in.
    Status note(Action action, const Access& about, const QJsonObject& details);
    /// Why it is done, in the person's own words; goes (encrypted) into every entry that this command makes from now on.
    void setReason(const QString& reason) { m_reason = reason; }

    /// Tells later modules what happened, inside this transaction: their reactions may write and may refuse.
    template <class Event> Status publish(const Event& event)
    {
        return react(std::type_index(typeid(Event)), &event);
    }

    /// Number that all entries of this command share.
    qint64 command() const { return m_command; }
    Action action() const { return m_policy.action; }
    /// Everything the actor may do; handlers that hand out rights ask it.
    const Rights& actorRights() const { return m_rights; }
    journal::Journal& journal() { return m_journal; }

private:
    friend class Session;
    WriteContext(storage::Connection& connection,
                 SharedState& shared,
                 journal::Journal& journal,
                 const Actor& actor,
                 const Rights& rights,
                 const Policy& policy);

    template <storage::Record R>
    Status journalChange(const R* before, const R& after, Operation operation)
    {
        m_changedRights = m_changedRights || GrantsRights<R>;
        addChange(storage::Schema<R>::kTable, after.id.value(), operation);
        return append(draftOf(before, after));
    }
    void enter(const Policy& policy);
    Status append(journal::EntryDraft draft);
    void addChange(std::string_view table, qint64 id, Operation operation);
    Status react(std::type_index event, const void* data);
    qint64 nextId();

    bool hasEntries() const { return m_entries > 0; }
    const std::vector<ChangeSet>& changes() const { return m_changes; }
    bool changedRights() const { return m_changedRights; }

    SharedState& m_shared;
    journal::Journal& m_journal;
    const Rights& m_rights;
    bool m_changedRights = false;
    Policy m_policy;
    QString m_reason;
    qint64 m_command;
    int m_entries = 0;
    std::vector<ChangeSet> m_changes;
};

} // namespace seraph::session
