// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_text.h"

#include <QKeySequence>

#include <catch2/catch_all.hpp>

using namespace seraph::ui;
using namespace Qt::StringLiterals;

TEST_CASE("An arrow key is shown as an arrow, alone and with others")
{
    CHECK(keyText(QKeySequence(u"Ctrl+Down"_s)) == u"Ctrl+↓"_s);
    CHECK(keyText(QKeySequence(Qt::Key_Up)) == u"↑"_s);
}

TEST_CASE("A key that only ends like an arrow keeps its name")
{
    CHECK(keyText(QKeySequence(Qt::Key_PageDown)).contains(u'↓') == false);
    CHECK(keyText(QKeySequence(u"F8"_s)) == u"F8"_s);
}
