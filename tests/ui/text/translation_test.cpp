// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace Qt::StringLiterals;
using seraph::ui::Translation;

namespace {

QString counting()
{
    return QCoreApplication::translate("seraph::ui::ClientTable", "Counting the clients");
}

} // namespace

TEST_CASE("Every text names a client as the trade does", "[translation]")
{
    Translation translation;
    translation.use(Language::Chinese);
    CHECK(counting() == u"正在统计客户数"_s);
    translation.callClients({u"患者"_s, u"patient"_s});
    CHECK(counting() == u"正在统计患者数"_s);
    translation.use(Language::English);
    CHECK(counting() == u"Counting the patients"_s);
    translation.callClients({u"客户"_s, u"client"_s});
    CHECK(counting() == u"Counting the clients"_s);
}
