// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into the programs that open the same workspace hundreds of times: the linker takes this instead of libsodium's
// function of the name, so that a password costs microseconds where it costs a tenth of a second. What it gives depends on
// password and salt as the real one's does. The programs that people use never link it.
#include <sodium.h>

int crypto_pwhash(unsigned char* const out,
                  unsigned long long outSize,
                  const char* const password,
                  unsigned long long passwordSize,
                  const unsigned char* const salt,
                  unsigned long long,
                  size_t,
                  int)
{
    return crypto_generichash(out,
                              static_cast<std::size_t>(outSize),
                              reinterpret_cast<const unsigned char*>(password),
                              passwordSize,
                              salt,
                              crypto_pwhash_SALTBYTES);
}
