# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Seraph developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the tools share. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*" >&2; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }
usage_error() {
    printf '%s: %s (see --help)\n' "${0##*/}" "$*" >&2
    exit 2
}
# The comment at the top of a tool is its help.
print_help() { sed -n '/^# Usage/,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$0"; }

# Qt and file names want a UTF-8 locale; a bare machine has none set, but every Debian has C.UTF-8.
use_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# tamper FOLDER: changes one byte in the middle of its largest file, as somebody does who has no key.
tamper() {
    local file
    file=$(find "$1" -maxdepth 1 -type f -size +64k -printf '%s %p\n' | sort -rn | sed -n '1s/^[0-9]* //p')
    printf '\x55' | dd of="$file" bs=1 seek=$(($(stat -c %s "$file") / 2)) conv=notrunc status=none
}

cores() { nproc 2>/dev/null || echo 2; }

# Where there is a ccache: sets it up and puts into `launchers` what CMake has to be told.
launchers=()
use_ccache() {
    has ccache || return 0
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    # A precompiled header remembers the bytes of each #pragma once file, comments and all; ccache without the depend mode
    # takes an old one for equal when only comments changed, and the file is then read twice. The namespace leaves such behind.
    export CCACHE_DEPEND=1 CCACHE_NAMESPACE=seraph-2
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    launchers=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
}

# configure PRESET [CMAKE OPTION…]: configures into build/PRESET.
configure() {
    local preset=$1
    shift
    use_ccache
    say "configuring ($preset)"
    (cd "$root" && cmake --preset "$preset" "${launchers[@]}" "$@")
}

# build PRESET [CMAKE OPTION…]
build() {
    local preset=$1
    shift
    say "building ($preset)"
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(cores)" "$@")
}
