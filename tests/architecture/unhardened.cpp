// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program with every weakness that built_programs_test.cpp looks for.
extern "C" int sqlite3_open()
{
    return 0;
}

int main()
{
    return sqlite3_open();
}
