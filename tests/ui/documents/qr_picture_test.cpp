// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Codes are read back from pictures of them, as cameras and scanners make them.
#include "tests/ui/documents/qr_grids.h"
#include "ui/documents/qr_reader.h"
#include "ui/documents/reed_solomon.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QTransform>

#include <catch2/catch_all.hpp>

#include <random>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;
using tests::gridOf;

namespace {

const QString kPaper = u"SERAPH/C/AB12CD34EF56G/3/0f1e2d3c4b5a6978"_s;

/// A page of lines with a code in a corner, as it would be printed; `module` in pixels.
QImage page(const QString& text, double module)
{
    const QrCode code = QrCode::encode(text).value();
    const double side = (code.size() + 8) * module;
    QImage image(int(side * 3), int(side * 4), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, module / 2));
    for (double y = side * 1.4; y < image.height() - side / 2; y += module * 6)
        painter.drawText(QPointF(side / 4, y), u"知情同意书 informed consent 0123456789 知情同意书"_s);
    painter.drawRect(QRectF(side / 4, side / 4, side, side / 2));
    code.paint(painter, QRectF(side * 1.8, side / 5, side, side));
    painter.end();
    return image;
}

/// A lamp on one side, the grain of a cheap camera, and JPEG.
QImage photographed(QImage image)
{
    QPainter painter(&image);
    QLinearGradient shade(0, 0, image.width(), image.height());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 130));
    painter.fillRect(image.rect(), shade);
    painter.end();
    std::mt19937 grain(7);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = std::clamp(qGray(line[x]) + int(grain() % 31) - 15, 0, 255);
            line[x] = qRgb(grey, grey, grey);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 60);
    return QImage::fromData(bytes);
}

QImage turned(const QImage& image, const QTransform& by)
{
    const QImage turned = image.transformed(by, Qt::SmoothTransformation);
    QImage on(turned.size(), QImage::Format_RGB32);
    on.fill(QColor(205, 200, 190)); // the desk
    QPainter painter(&on);
    painter.drawImage(0, 0, turned);
    painter.end();
    return on;
}

QTransform slanted(const QSizeF& size)
{
    QTransform slant;
    const QPolygonF from{QPointF(0, 0),
                         QPointF(size.width(), 0),
                         QPointF(size.width(), size.height()),
                         QPointF(0, size.height())};
    const QPolygonF to{QPointF(size.width() * 0.12, size.height() * 0.05),
                       QPointF(size.width() * 0.93, 0),
                       QPointF(size.width(), size.height()),
                       QPointF(0, size.height() * 0.94)};
    QTransform::quadToQuad(from, to, slant);
    return slant;
}

} // namespace

TEST_CASE("A grid is read at every size and through all its ways of writing", "[qr]")
{
    const QString text = GENERATE(u"1"_s,
                                  u"12345678"_s,
                                  u"SERAPH 42"_s,
                                  kPaper,
                                  u"客户 王小红 水光针"_s,
                                  QString(60, u'a'),
                                  QString(90, u'b'),
                                  QString(120, u'c'),
                                  QString(150, u'd'),
                                  QString(190, u'e'),
                                  QString(210, u'f'),
                                  QString(400, u'7'));
    const QrCode code = QrCode::encode(text).value();
    REQUIRE(code.size() <= qrSize(kHighestQrVersion));
    CHECK(readQrGrid(gridOf(code)) == text);
}

TEST_CASE("Wrong modules are put right, and what cannot be read for certain is not guessed", "[qr]")
{
    QrGrid grid = gridOf(QrCode::encode(kPaper).value());
    std::mt19937 dice(3);
    for (int stain = 0; stain < 18; ++stain) { // away from the corners
        const auto at = std::size_t((9 + dice() % 12) * unsigned(grid.size) + 9 + dice() % 12);
        grid.dark[at] = !grid.dark[at];
    }
    CHECK(readQrGrid(grid) == kPaper);
    for (auto&& module : grid.dark)
        module = dice() % 2 == 0;
    CHECK_FALSE(readQrGrid(grid));
    CHECK_FALSE(readQrGrid({20, std::vector<bool>(400)}));
}

TEST_CASE("A block with as many errors as its check bytes allow is mended, one more is not", "[qr]")
{
    std::vector<std::uint8_t> none(30, 0); // all zeros are a block of any code
    for (const int at : {0, 7, 13, 29, 22})
        none[std::size_t(at)] = std::uint8_t(at + 1);
    std::vector<std::uint8_t> worse = none;
    worse[4] = 99;
    CHECK(mendBlock(none, 10));
    CHECK(none == std::vector<std::uint8_t>(30, 0));
    CHECK_FALSE((mendBlock(worse, 10) && worse == std::vector<std::uint8_t>(30, 0)));
}

TEST_CASE("The code on a scanned page is read, straight, askew and upside down", "[qr]")
{
    const double degrees = GENERATE(0.0, 1.5, -6.0, 30.0, 90.0, 180.0, 211.0);
    const QImage scan = turned(page(kPaper, 5), QTransform().rotate(degrees));
    CHECK(readQrCodes(scan) == QStringList{kPaper});
}

TEST_CASE("The code on a slanted photo in bad light is read", "[qr]")
{
    const double module = GENERATE(4.0, 7.0, 12.0);
    const QImage paper = page(kPaper, module);
    const QImage photo = photographed(turned(paper, slanted(paper.size())));
    CHECK(readQrCodes(photo) == QStringList{kPaper});
}

TEST_CASE("A file is read as a picture or as a scanner's PDF, and anything else says nothing", "[qr]")
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    page(kPaper, 4).save(&buffer, "JPEG", 80);
    CHECK(readQrCodesIn(jpeg) == QStringList{kPaper});
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj\n<< /Filter /DCTDecode >>\nstream\n" + jpeg + "\nendstream\nendobj\n";
    CHECK(readQrCodesIn(pdf) == QStringList{kPaper});
    CHECK(readQrCodesIn("%PDF-1.4 stream endstream").isEmpty());
    CHECK(readQrCodesIn("no picture").isEmpty());
    CHECK(readQrCodes(QImage()).isEmpty());
    QImage blank(800, 600, QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(readQrCodes(blank).isEmpty());
}
