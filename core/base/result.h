// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace seraph {

/// A value or the reason why there is none. Only members that std::expected has too are used
/// (and_then, transform, or_else, transform_error), so that a newer compiler makes this one alias.
template <class T> using Result = tl::expected<T, Error>;
/// The outcome of something that has no value.
using Status = Result<void>;

/// Wraps an error for return: `return fail(ErrorCode::NotFound, u"branch.unknown"_s);`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(ErrorCode code, QString reason = {}, QString detail = {})
{
    return fail(makeError(code, std::move(reason), std::move(detail)));
}

} // namespace seraph

#define SERAPH_CONCAT_INNER(a, b) a##b
#define SERAPH_CONCAT(a, b) SERAPH_CONCAT_INNER(a, b)

/// `TRY_ASSIGN(const auto branch, repository.get(id));` assigns the value or returns the error to the caller.
#define TRY_ASSIGN(declaration, expression)                                            \
    auto SERAPH_CONCAT(tryResult_, __LINE__) = (expression);                           \
    if (!SERAPH_CONCAT(tryResult_, __LINE__))                                          \
        return tl::unexpected(std::move(SERAPH_CONCAT(tryResult_, __LINE__)).error()); \
    declaration = *std::move(SERAPH_CONCAT(tryResult_, __LINE__))

/// `TRY_STATUS(checkName(name));` returns the error to the caller, or goes on.
#define TRY_STATUS(expression)                                                             \
    do {                                                                                   \
        if (auto SERAPH_CONCAT(tryStatus_, __LINE__) = (expression);                       \
            !SERAPH_CONCAT(tryStatus_, __LINE__))                                          \
            return tl::unexpected(std::move(SERAPH_CONCAT(tryStatus_, __LINE__)).error()); \
    } while (false)
