// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"

#include <catch2/catch_all.hpp>

#ifdef Q_OS_LINUX

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

using namespace seraph;

namespace {

/// Runs the attempt in a confined child; what it leaves in errno is its exit code, 0 where it succeeded.
template <class Attempt> int confinedErrno(Attempt attempt)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!reader::confine())
            _exit(100);
        errno = 0;
        _exit(attempt() ? 0 : errno);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("A confined reader opens no file, reaches no network and starts no program")
{
    CHECK(confinedErrno([] { return open("/etc/hostname", O_RDONLY) >= 0; }) == EPERM);
    CHECK(confinedErrno([] { return open("/tmp/seraph-confined", O_WRONLY | O_CREAT, 0600) >= 0; }) ==
          EPERM);
    CHECK(confinedErrno([] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }) == EPERM);
    CHECK(confinedErrno([] { return fork() >= 0; }) == EPERM);
    CHECK(confinedErrno([] { return execl("/bin/true", "true", nullptr) == 0; }) == EPERM);
}

TEST_CASE("A confined reader still computes and has an end to its memory")
{
    CHECK(confinedErrno([] { return new char[1024 * 1024] != nullptr; }) == 0);
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(confinedErrno([] {
              return mmap(nullptr,
                          std::size_t(1) << 30,
                          PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS,
                          -1,
                          0) != MAP_FAILED;
          }) == ENOMEM);
#endif
}

#endif
