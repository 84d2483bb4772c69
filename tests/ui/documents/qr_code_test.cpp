// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/qr_code.h"

#include "tests/support/string_makers.h"
#include "tests/ui/documents/qr_grids.h"
#include "ui/documents/recovery_kit.h"

#include <QImage>
#include <QPainter>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;

TEST_CASE("A QR code reads back as the text it was made of", "[documents]")
{
    const QString text = GENERATE(u"A"_s,
                                  u"SERAPH TEST PAGE"_s,
                                  u"2026-10-06 #18342 K7QD-9M2X-TT4F-3B8N"_s,
                                  u"客户 王小红 水光针"_s,
                                  u"mixed Case and 数字 0123456789"_s);
    const auto code = QrCode::encode(text);
    REQUIRE(code.has_value());
    CHECK(readQrGrid(tests::gridOf(*code)) == text);
}

TEST_CASE(
    "The recovery kit's QR code holds the workspace and the code, in capitals without hyphens",
    "[documents]")
{
    const QString payload = recoveryKitPayload(u"3f9c21d08a4e4b7d9e55c0a1b2f46d83"_s,
                                               u"8F3K-Q2ZT-7RXM-0WVC-5HJN-B4DP-9SGE-1AY6-KT3M"_s);
    const auto code = QrCode::encode(payload);
    REQUIRE(code.has_value());
    CHECK(readQrGrid(tests::gridOf(*code)) ==
          u"SERAPH-KIT:3F9C21D08A4E4B7D9E55C0A1B2F46D83:8F3KQ2ZT7RXM0WVC5HJNB4DP9SGE1AY6KT3M"_s);
}

TEST_CASE("A text too long for any QR code is refused", "[documents]")
{
    const auto code = QrCode::encode(QString(4000, u'x'));
    REQUIRE_FALSE(code.has_value());
    CHECK(code.error() == invalid(u"qr"_s, u"too_long"_s));
}

TEST_CASE("A painted QR code shows exactly its modules, with a quiet zone of four", "[documents]")
{
    const auto code = QrCode::encode(u"SERAPH"_s);
    REQUIRE(code.has_value());
    constexpr int kModule = 5;
    const int modules = code->size() + 8;
    QImage image(modules * kModule, modules * kModule, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    code->paint(painter, image.rect());
    painter.end();
    int wrong = 0;
    for (int row = -4; row < code->size() + 4; ++row) {
        for (int column = -4; column < code->size() + 4; ++column) {
            const bool inside = row >= 0 && column >= 0 && row < code->size() && column < code->size();
            const bool dark = inside && code->isDark(column, row);
            const QColor seen = image.pixelColor((column + 4) * kModule + 2, (row + 4) * kModule + 2);
            wrong += seen == QColor(dark ? Qt::black : Qt::white) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}
