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

constexpr Action kDiskFailing{"storage.log_stuck"};
constexpr Action kRefused{journal::action::kRefused.data()};
constexpr Action kStopped{"gate.stopped"};
const auto kPermissionMissing = u"permission.missing"_s;

/// The policy of an entry that changes no record.
constexpr Policy notePolicy(Action action)
{
    return {action.view(), kSelf, action, Undo::No, true};
}

QString nameOf(const Policy& policy)
{
    return QString::fromUtf8(policy.name.data(), qsizetype(policy.name.size()));
}

/// A command whose action has no name writes nothing but what is derived from records: there is nothing to tell. One that
/// writes a record all the same is a bug (WriteContext::append).
bool isSilent(const Policy& policy)
{
    return policy.action.view().empty();
}

/// A rule of the house stopped somebody for what they hold or lack. Whoever asks is told by the reason.
bool stoppedAtGate(const Error& error)
{
    return error.code == ErrorCode::Conflict && error.reason.startsWith(u"gate."_s);
}

Status denied(const Policy& policy)
{
    return fail(ErrorCode::Denied, kPermissionMissing, QString::fromLatin1(policy.permission.code));
}

/// What was committed is safe in the log, but a disk that does not take it into the file fails people soon: said once, and on
/// the Today page for as long as it lasts.
void noteFailingDisk(Session& session, SharedState& shared, const storage::Connection& connection)
{
    const auto failure = connection.checkpointFailure();
    if (shared.diskFailing.exchange(failure.has_value()) || !failure)
        return;
    const QString code = QString::fromUtf8(codeName(failure->code).data());
    static_cast<void>(session.note(kDiskFailing, {}, {{u"error"_s, code}}));
}

} // namespace

Session::Session(std::shared_ptr<SharedState> shared, std::shared_ptr<Line> line, Actor actor, Rights rights)
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
    const Status done = transact(policy, work);
    noteFailingDisk(*this, *m_shared, *m_line->connection);
    return refuseIfDenied(policy, done);
}

Status Session::transact(const Policy& policy, const Work& work)
{
    const std::scoped_lock writer(m_shared->writer);
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(*m_line->connection));
    // Until commit() succeeds, the chain in memory must be able to go back to where the file stands.
    journal::Journal::Scope chain(*m_line->journal);
    WriteContext context(*m_line->connection, *m_shared, *m_line->journal, m_actor, m_rights, policy);
    TRY_STATUS(work(context));
    TRY_STATUS(context.derive());
    // A command that changed nothing is still something that somebody did, but for those that only keep derived data in step.
    if (!context.hasEntries() && !isSilent(policy))
        TRY_STATUS(context.note(policy.action, {}, {}));
    TRY_STATUS(transaction.commit());
    chain.keep();
    if (context.hasEntries())
        m_lastCommand = context.command();
    if (context.changedRights())
        ++m_shared->rightsVersion;
    m_shared->changes.publish(context.changes());
    return {};
}

Status Session::requireSignedIn() const
{
    if (m_lent && std::this_thread::get_id() != m_thread)
        return fail(ErrorCode::Busy, u"session.elsewhere"_s);
    EXPECTS(std::this_thread::get_id() == m_thread);
    if (m_ended)
        return fail(ErrorCode::Locked);
    return refreshRights();
}

Status Session::authorise(const Policy& policy)
{
    TRY_STATUS(requireSignedIn());
    if (m_rights.allow(policy.permission))
        return {};
    return refuseIfDenied(policy, denied(policy));
}

/// What is refused is an entry too, whether the door refused it or a handler, who knows more than the door. What a gate stops
/// is rolled back like any failure: its entry is all that is left of it.
Status Session::refuseIfDenied(const Policy& policy, const Status& done)
{
    if (done)
        return done;
    if (done.error().code == ErrorCode::Denied)
        TRY_STATUS(refuse(policy, done.error()));
    else if (policy.writes && stoppedAtGate(done.error()))
        TRY_STATUS(note(kStopped, {}, {{u"asked"_s, nameOf(policy)}, {u"why"_s, done.error().reason}}));
    return done;
}

Status Session::refuse(const Policy& policy, const Error& error)
{
    QJsonObject details{{u"asked"_s, nameOf(policy)},
                        {u"permission"_s, QString::fromLatin1(policy.permission.code)}};
    if (error.reason != kPermissionMissing)
        details.insert(u"why"_s, error.reason);
    return note(kRefused, {}, details);
}

Status Session::note(Action action, const Access& about, const QJsonObject& details)
{
    TRY_STATUS(requireSignedIn());
    return transact(notePolicy(action), [&](WriteContext& context) -> Status {
        return context.note(action, about, details);
    });
}

Status Session::recordAccess(Action action, const std::vector<Access>& accesses)
{
    const Instant now = m_shared->clock.now();
    std::vector<Access> fresh;
    std::copy_if(accesses.begin(), accesses.end(), std::back_inserter(fresh), [&](const Access& access) {
        return m_shared->views.needsEntry(m_actor, action, access, now);
    });
    if (fresh.empty())
        return {};
    const Status noted = transact(notePolicy(action), [&](WriteContext& context) -> Status {
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
    TRY_STATUS(requireSignedIn());
    std::optional<std::pair<Policy, Error>> refused;
    const Status done = transact(notePolicy(action), [&](WriteContext& context) {
        Batch batch(*this, context);
        const Status status = work(batch);
        refused = std::move(batch.m_refused);
        return status;
    });
    if (refused)
        TRY_STATUS(refuse(refused->first, refused->second));
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
    return refuseIfDenied(
        policy,
        work(ReadContext(
            *m_line->connection, *m_shared, *m_line->journal, m_actor, m_rights, policy.permission)));
}

Status Session::Batch::enter(const Policy& policy)
{
    if (!m_session.m_rights.allow(policy.permission)) {
        const Status refused = denied(policy);
        remember(policy, refused.error());
        return refused;
    }
    m_context.enter(policy);
    // Each command sees as far as its own right reaches, not as far as the batch's.
    m_context.m_scope = m_session.m_rights.scopeFor(policy.permission, m_session.m_actor.person);
    return {};
}

Status Session::Batch::derive()
{
    return m_context.derive();
}

void Session::Batch::remember(const Policy& policy, const Error& error)
{
    if (error.code == ErrorCode::Denied)
        m_refused = {policy, error};
}

/// A right that was taken away ends at once, in every open session, and not at the next sign-in (ASVS 8.3.2).
Status Session::refreshRights() const
{
    const int current = m_shared->rightsVersion;
    const bool elsewhere = m_lent && std::this_thread::get_id() != m_thread;
    if (current == m_rightsVersion || elsewhere)
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
