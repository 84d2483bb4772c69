// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/entry_list.h"
#include "core/journal/journal.h"
#include "core/session/actor.h"
#include "core/session/change_set.h"
#include "core/session/command.h"
#include "core/session/rights.h"
#include "core/storage/schema.h"

#include <QJsonObject>

#include <set>
#include <typeindex>

namespace seraph::storage {
class Connection;
}
namespace seraph::vault {
class BlobStore;
}

namespace seraph::session {

class Registry;
struct SharedState;

/// What a query's handler may use. Only the Session makes one.
class ReadContext {
public:
    storage::Connection& connection() const { return m_connection; }
    const Clock& clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }
    /// The number of the PC this runs on.
    qint64 device() const { return m_journal->head().device; }
    const Registry& registry() const { return m_registry; }
    /// The encrypted files beside the database.
    const vault::BlobStore& blobs() const { return m_blobs; }
    const Actor& actor() const { return m_actor; }
    /// Everything the actor may do; handlers that hand out rights or act on many kinds of records ask it.
    const Rights& rights() const { return m_rights; }
    /// What an entry says in private.
    Result<journal::EntryDetails> detailsOf(const journal::Entry& entry) const;
    /// The rows for which the permission of this command or query holds.
    const Scope& scope() const { return m_scope; }

protected:
    friend class Session;
    ReadContext(storage::Connection& connection,
                const SharedState& shared,
                journal::Journal& journal,
                const Actor& actor,
                const Rights& rights,
                Permission permission);
    ~ReadContext() = default;

    journal::Journal* m_journal;

private:
    storage::Connection& m_connection;
    const Clock& m_clock;
    const Registry& m_registry;
    const vault::BlobStore& m_blobs;
    const Actor& m_actor;
    const Rights& m_rights;
    Scope m_scope;
};

/// What a command's handler may use. Every write through it journals itself; no handler can forget.
class WriteContext : public ReadContext {
public:
    /// A new identity, born with the record: `const auto id = context.newId<BranchTag>();`
    template <class Tag> Id<Tag> newId() { return Id<Tag>(nextId()); }

    // The record operations are defined in record_write.h, which files with handlers include.

    /// Writes a new record, whose revision is the first.
    template <storage::Record R> Status insert(const R& record);
    /// Writes `after` if the stored row still has the revision of `before`, and raises the revision. Conflict otherwise.
    /// Does nothing where nothing differs.
    template <storage::Record R>
    Status update(const R& before, R after, Operation operation = Operation::Updated);
    /// Moves a record to the recycle bin. It stays readable by id; lists leave it out.
    template <storage::Record R> Status archive(const R& record);

    /// A journal entry without a record change: an export, a print, a sign-in.
    Status note(Action action, const Access& about, const QJsonObject& details);
    /// "The chain of that device was cut here": its entries after `lastKept` are not part of this vault any more.
    Status noteCut(Action action, qint64 device, qint64 lastKept);
    /// Why it is done, in the person's own words; goes (encrypted) into every entry this command makes from now on.
    void setReason(const QString& reason) { m_reason = reason; }

    /// Tells later modules what happened, inside this transaction: their reactions may write and may refuse.
    template <class Event> Status publish(const Event& event)
    {
        return react(std::type_index(typeid(Event)), &event);
    }

    /// Number that all entries of this command share.
    qint64 command() const { return m_command; }
    journal::Journal& journal() { return *m_journal; }

private:
    friend class Session;
    WriteContext(storage::Connection& connection,
                 SharedState& shared,
                 journal::Journal& journal,
                 const Actor& actor,
                 const Rights& rights,
                 const Policy& policy);

    template <storage::Record R>
    Status journalChange(const R* before, const R& after, Operation operation);
    /// The commands of a batch share one context; each brings its own policy.
    void enter(const Policy& policy) { m_policy = policy; }
    Status append(journal::EntryDraft draft);
    void addChange(std::string_view table, qint64 id, Operation operation);
    Status react(std::type_index event, const void* data);
    /// Brings what is derived from the records written so far in step with them; after every command, also of a batch.
    Status derive();
    qint64 nextId();

    bool hasEntries() const { return m_entries > 0; }
    bool changedRights() const { return m_changedRights; }
    const std::vector<ChangeSet>& changes() const { return m_changes; }

    SharedState& m_shared;
    Policy m_policy;
    QString m_reason;
    qint64 m_command;
    int m_entries = 0;
    bool m_changedRights = false;
    std::vector<ChangeSet> m_changes;
    std::set<std::pair<std::string_view, qint64>> m_written; ///< table and subject
};

} // namespace seraph::session
