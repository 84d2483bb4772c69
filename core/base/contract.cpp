// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contract.h"

#include <QtGlobal>

#include <cstdlib>
#include <utility>

namespace seraph {
namespace {

void logViolation(const char* kind, const char* expression, const char* file, int line)
{
    qCritical("Contract violated (%s): %s at %s:%d", kind, expression, file, line);
}

ContractHandler g_handler = &logViolation;

} // namespace

ContractHandler setContractHandler(ContractHandler handler)
{
    return std::exchange(g_handler, handler);
}

void contractViolated(const char* kind, const char* expression, const char* file, int line)
{
    g_handler(kind, expression, file, line);
    std::abort();
}

} // namespace seraph
