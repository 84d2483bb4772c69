// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// seraph-cli with the cheapest passwords, so that a hundred calls take seconds. Everything else is the same program.
#include "app/cli/program.h"

int main(int argc, char** argv)
{
    return seraph::cli::runProgram(argc, argv, seraph::vault::KdfPolicy::lowest());
}
