// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/support/test_office.h"

#include <functional>
#include <vector>

namespace seraph::tests {

/// One command or query with arguments that make sense in the office. Making a command changes nothing: it is rolled back.
struct Call {
    QString name;
    QString permission;
    std::function<Status(session::Session&)> make;
};

inline Call nameless(session::Permission permission, const char* name)
{
    return {QString::fromLatin1(name), QString::fromLatin1(permission.code), {}};
}

template <session::Command C> Call call(const C& command)
{
    Call call = nameless(C::kPermission, C::kName);
    call.make = [command](session::Session& session) {
        // What is refused is refused by the door itself; what is not is taken back by failing the batch.
        if (!session.rights().allow(C::kPermission))
            return session.run(command).transform([](auto&&...) {});
        return session.batch(session::Action{"test.tried"}, [&](session::Session::Batch& batch) -> Status {
            TRY_STATUS(batch.run(command));
            return fail(ErrorCode::Cancelled);
        });
    };
    return call;
}

template <session::Query Q> Call call(const Q& query)
{
    Call call = nameless(Q::kPermission, Q::kName);
    call.make = [query](session::Session& session) -> Status {
        TRY_STATUS(session.query(query));
        return {};
    };
    return call;
}

} // namespace seraph::tests
