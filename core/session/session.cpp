// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/journal/actions.h"
#include "core/session/account_repository.h"
#include "core/session/registry.h"
#include "core/session/shared_state.h"
#include "core/session/undo.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <iterator>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr Action kRefused{journal::action::kRefused.data()};

/// The policy of an entry that changes no record.
constexpr Policy notePolicy(Action action)
{
    return {action.view(), kSelf, action, Undo::No, true};
}

Status denied(const Policy& policy)
{
    return fail(ErrorCode::Denied, u"permission.missing"_s, QString::fromLatin1(policy.permission.code));
}

} // namespace

Session::Session(std::shared_ptr<SharedState> shared,
                 std::shared_ptr<Line> line,
                 Actor actor,
                 Rights rights)
    : m_shared(std::move(shared))
    , m_line(std::move(line))
    , m_actor(std::move(actor))
    , m_rights(std::move(rights))
    , m_rightsVersion(m_shared->rightsVersion)
{
}

Session::~Session() = default;

Status Session::execute(const Policy& policy, const Work& work)
{
    TRY_STATUS(authorise(policy));
    const std::scoped_lock writer(m_shared->writer);
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(*m_line->connection));
    // Until commit() succeeds, the chain in memory must be able to go back to where the file stands.
    journal::Journal::Scope chain(*m_line->journal);
    WriteContext context(
        *m_line->connection, *m_shared, *m_line->journal, m_actor, m_rights, policy);
    TRY_STATUS(work(context));
    // A command that changed nothing is still something that somebody did.
    if (!context.hasEntries())
        TRY_STATUS(context.note(policy.action, {}, {}));
    TRY_STATUS(transaction.commit());
    chain.keep();
    m_lastCommand = context.command();
    if (context.changedRights())
        ++m_shared->rightsVersion;
    m_shared->changes.publish(context.changes());
    return {};
}

Status Session::authorise(const Policy& policy)
{
    EXPECTS(std::this_thread::get_id() == m_thread);
    if (m_ended)
        return fail(ErrorCode::Locked);
    TRY_STATUS(refreshRights());
    if (m_rights.allow(policy.permission))
        return {};
    TRY_STATUS(refuse(policy));
    return fail(
        ErrorCode::Denied, u"permission.missing"_s, QString::fromLatin1(policy.permission.code));
}

Status Session::refuse(const Policy& policy)
{
    const QJsonObject details{
        {u"asked"_s, QString::fromUtf8(policy.name.data(), qsizetype(policy.name.size()))},
        {u"permission"_s, QString::fromLatin1(policy.permission.code)}};
    return note(kRefused, {}, details);
}

Status Session::note(Action action, const Access& about, const QJsonObject& details)
{
    if (m_ended)
        return fail(ErrorCode::Locked);
    return execute(notePolicy(action), [&](WriteContext& context) -> Status {
        return context.note(action, about, details);
    });
}

Status Session::recordAccess(Action action, const std::vector<Access>& accesses)
{
    const Instant now = m_shared->clock.now();
    std::vector<Access> fresh;
    std::copy_if(
        accesses.begin(), accesses.end(), std::back_inserter(fresh), [&](const Access& access) {
            return m_shared->views.needsEntry(m_actor, action, access, now);
        });
    if (fresh.empty())
        return {};
    const Status noted = execute(notePolicy(action), [&](WriteContext& context) -> Status {
        for (const Access& access : fresh)
            TRY_STATUS(context.note(action, access, {}));
        return {};
    });
    TRY_STATUS(noted);
    for (const Access& access : fresh)
        m_shared->views.remember(m_actor, action, access, now);
    return {};
}

Status Session::batch(Action action, const std::function<Status(Batch&)>& work)
{
    std::optional<Policy> refused;
    const Status done = execute(notePolicy(action), [&](WriteContext& context) {
        Batch batch(*this, context);
        const Status status = work(batch);
        refused = batch.m_refused;
        return status;
    });
    if (refused)
        TRY_STATUS(refuse(*refused));
    return done;
}

Status Session::undo(qint64 command)
{
    return run(UndoCommand{command});
}

bool Session::can(Permission permission) const
{
    return !m_ended && refreshRights() && m_rights.allow(permission);
}

const Rights& Session::rights() const
{
    return m_rights;
}

const Clock& Session::clock() const
{
    return m_shared->clock;
}

ChangeBus& Session::changes() const
{
    return m_shared->changes;
}

Status Session::read(const Policy& policy, const std::function<Status(const ReadContext&)>& work)
{
    TRY_STATUS(authorise(policy));
    const Status done = work(ReadContext(*m_line->connection, *m_shared, *m_line->journal, m_actor, m_rights, policy.permission));
    // A handler knows more than the door: what it refuses is an entry too.
    if (!done && done.error().code == ErrorCode::Denied)
        TRY_STATUS(refuse(policy));
    return done;
}

Status Session::Batch::enter(const Policy& policy)
{
    if (!m_session.m_rights.allow(policy.permission)) {
        m_refused = policy;
        return denied(policy);
    }
    m_context.enter(policy);
    return {};
}

/// A right that was taken away ends at once, in every open session, and not at the next sign-in (ASVS 8.3.2).
Status Session::refreshRights() const
{
    const int current = m_shared->rightsVersion;
    if (current == m_rightsVersion)
        return {};
    const AccountRepository accounts(*m_line->connection);
    TRY_ASSIGN(const Account account, accounts.get(m_actor.account));
    if (account.state != AccountState::Active)
        return fail(ErrorCode::Locked, u"account.ended"_s);
    TRY_ASSIGN(m_rights, accounts.rightsOf(account));
    m_rightsVersion = current;
    return {};
}

void Session::end()
{
    m_ended = true;
}

} // namespace seraph::session
