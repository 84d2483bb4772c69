// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph {

/// What a program asks of the system for itself. One file per system: process_posix.cpp, process_windows.cpp.

/// Files made from here on belong to this person of the PC alone. On Windows the folders they lie in see to that.
void keepFilesPrivate();

/// No core dump and no crash report with what was in memory, and no other process of this person may read it.
void forbidDumps();

/// Programs and plug-ins come from beside the program and from the system, never from where it was started or from a path
/// that somebody set. To be called before the first library is loaded by name.
void loadOwnLibrariesOnly();

/// Bytes stay what they are on standard input and output (Windows would translate line ends).
void useBinaryStreams();

/// A console shows what is written to it as UTF-8.
void useUtf8Console();

/// A variable of the environment as UTF-8, empty where it is not set. Windows keeps it in UTF-16: what the C library gives has
/// lost the characters that the code page of the day does not have, and a password with them would not fit any more.
QByteArray environmentUtf8(const char* name);

/// The PC's main memory in bytes; 0 where it cannot be told.
quint64 installedMemory();

} // namespace seraph
