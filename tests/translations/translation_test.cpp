// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include "tests/support/string_makers.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;

TEST_CASE("The language changes while the program runs, and back")
{
    const Error error = makeError(ErrorCode::Denied);
    const QString english = errorText(error);
    Translation translation;
    translation.use(Language::Chinese);
    const QString chinese = errorText(error);
    CHECK(chinese.contains(u"权限"_s));
    CHECK(QLocale().language() == QLocale::Chinese);
    translation.use(Language::English);
    CHECK(errorText(error) == english);
    CHECK(QLocale().language() == QLocale::English);
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("Qt's own words are Chinese too")
{
    Translation translation;
    translation.use(Language::Chinese);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"取消"_s);
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("A language that goes away takes its words along")
{
    {
        Translation translation;
        translation.use(Language::Chinese);
    }
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
    QLocale::setDefault(QLocale::c());
}
