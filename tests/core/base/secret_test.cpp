// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <catch2/catch_all.hpp>

using seraph::Secret;

TEST_CASE("Taking a secret zeroes and empties the array it came in")
{
    QByteArray password("correct horse");
    const char* bytes = password.constData();
    const Secret secret = Secret::take(password);
    CHECK(password.isEmpty());
    CHECK(secret.size() == 13);
    CHECK(bytes != reinterpret_cast<const char*>(secret.data()));
}

TEST_CASE("Secrets are equal by content and not by place")
{
    const Secret secret = Secret::random(32);
    CHECK(secret == secret.copy());
    CHECK_FALSE(secret == Secret::random(32));
    CHECK_FALSE(secret == Secret(31));
    CHECK(Secret() == Secret());
}

TEST_CASE("A moved-from secret is empty")
{
    Secret first = Secret::random(16);
    const Secret second = std::move(first);
    CHECK(first.isEmpty());
    CHECK(second.size() == 16);
}
