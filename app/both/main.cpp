// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/desktop/desktop_program.h"

#include <string_view>

namespace {

/// Called as /usr/bin/seraph-cli, ./seraph-cli or seraph-cli.
bool isCommandLine(std::string_view name)
{
    return name.substr(name.find_last_of('/') + 1) == "seraph-cli";
}

} // namespace

int main(int argc, char** argv)
{
    using namespace seraph;
    if (argc > 0 && isCommandLine(argv[0]))
        return cli::runProgram(argc, argv, vault::KdfPolicy::forThisPc());
    return desktop::runProgram(argc, argv);
}
