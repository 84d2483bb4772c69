// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_program.h"

int main(int argc, char** argv)
{
    return seraph::desktop::runProgram(argc, argv);
}
