// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/key_derivation.h"

namespace seraph::cli {

/// The whole program: takes the command line apart, runs one command, writes its answer to stdout and what went wrong to
/// stderr. Answers the exit code.
/// @param kdf what new passwords cost
int runProgram(int argc, char** argv, const vault::KdfPolicy& kdf);

} // namespace seraph::cli
