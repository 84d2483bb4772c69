// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/qr_code.h"

#include "core/base/contract.h"

#include <QPainter>
#include <QPainterPath>
#include <qrcodegen/qrcodegen.hpp>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuietZone = 4;

qrcodegen::QrCode encodeText(const QByteArray& utf8)
{
    return qrcodegen::QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(utf8.constData()),
                                             qrcodegen::QrCode::Ecc::MEDIUM);
}

} // namespace

QrCode::QrCode(int size, std::vector<bool> dark) : m_size(size), m_dark(std::move(dark)) {}

Result<QrCode> QrCode::encode(const QString& text)
{
    try {
        const qrcodegen::QrCode code = encodeText(text.toUtf8());
        std::vector<bool> dark;
        for (int row = 0; row < code.getSize(); ++row) {
            for (int column = 0; column < code.getSize(); ++column)
                dark.push_back(code.getModule(column, row));
        }
        return QrCode(code.getSize(), std::move(dark));
    } catch (const qrcodegen::data_too_long&) {
        return fail(invalid(u"qr"_s, u"too_long"_s));
    }
}

bool QrCode::isDark(int column, int row) const
{
    EXPECTS(column >= 0 && column < m_size && row >= 0 && row < m_size);
    return m_dark[static_cast<std::size_t>(row * m_size + column)];
}

void QrCode::paint(QPainter& painter, const QRectF& area) const
{
    const qreal module = qMin(area.width(), area.height()) / (m_size + 2 * kQuietZone);
    const QPointF origin = area.center() - QPointF(module, module) * (m_size / 2.0);
    // One path of runs: neighbouring modules painted one by one leave white hairlines between them.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            const int first = column;
            while (column < m_size && isDark(column, row))
                ++column;
            if (column > first)
                path.addRect(QRectF(origin.x() + first * module,
                                    origin.y() + row * module,
                                    (column - first) * module,
                                    module));
        }
    }
    painter.fillPath(path, Qt::black);
}

} // namespace seraph::documents
