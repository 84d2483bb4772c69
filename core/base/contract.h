// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph {

/// What happens when a contract is broken, which is always a bug and never bad input.
/// The programs log and abort; the test runner installs a handler that throws, so that a test can expect it.
using ContractHandler = void (*)(const char* kind, const char* expression, const char* file, int line);

/// Replaces the handler and returns the previous one. Not thread-safe; call it once at start.
ContractHandler setContractHandler(ContractHandler handler);

/// Calls the handler; aborts if that returns.
[[noreturn]] void contractViolated(const char* kind, const char* expression, const char* file, int line);

} // namespace seraph

/// What the caller owes.
#define EXPECTS(condition)              \
    ((condition) ? static_cast<void>(0) \
                 : ::seraph::contractViolated("expects", #condition, __FILE__, __LINE__))
/// What the function owes.
#define ENSURES(condition)              \
    ((condition) ? static_cast<void>(0) \
                 : ::seraph::contractViolated("ensures", #condition, __FILE__, __LINE__))
#define UNREACHABLE() ::seraph::contractViolated("unreachable", "", __FILE__, __LINE__)
