// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_guard.h"

#include "tests/support/string_makers.h"

#include <QStackedWidget>

#include <catch2/catch_all.hpp>

using namespace seraph::ui;

TEST_CASE("A window is kept out of screenshots for as long as it shows a secret")
{
    QStackedWidget window;
    auto* secret = new QWidget;
    window.addWidget(new QWidget);
    window.addWidget(secret);
    std::vector<Captures> told;
    new CaptureGuard(*secret, [&](QWidget& asked, Captures captures) {
        CHECK(&asked == &window);
        told.push_back(captures);
    });
    window.show();
    CHECK(told.empty());
    window.setCurrentWidget(secret);
    CHECK(told == std::vector{Captures::Kept});
    window.setCurrentIndex(0);
    CHECK(told == std::vector{Captures::Kept, Captures::Allowed});
}
