// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

int main(int argc, char** argv)
{
    return seraph::cli::runProgram(argc, argv, seraph::vault::KdfPolicy::forThisPc());
}
