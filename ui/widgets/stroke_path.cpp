// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stroke_path.h"

#include <QtMath>

#include <array>

namespace seraph::ui {

namespace {

struct Arc {
    qreal radiusX, radiusY;
    bool large, sweep;
    QPointF end;
};

// From the two end points of an arc to the centre form that QPainterPath::arcTo() wants. Icons use no rotated ellipses.
void addArc(QPainterPath& path, const Arc& arc)
{
    const QPointF start = path.currentPosition();
    const qreal dx = (start.x() - arc.end.x()) / 2;
    const qreal dy = (start.y() - arc.end.y()) / 2;
    const qreal stretch = std::sqrt(
        std::max(1.0, dx * dx / (arc.radiusX * arc.radiusX) + dy * dy / (arc.radiusY * arc.radiusY)));
    const qreal rx = arc.radiusX * stretch;
    const qreal ry = arc.radiusY * stretch;
    const qreal denominator = rx * rx * dy * dy + ry * ry * dx * dx;
    if (denominator == 0)
        return;
    const qreal root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - denominator) / denominator));
    const qreal factor = arc.large == arc.sweep ? -root : root;
    const qreal cx = factor * rx * dy / ry;
    const qreal cy = -factor * ry * dx / rx;
    const QPointF centre = QPointF(cx, cy) + (start + arc.end) / 2;
    const qreal from = qRadiansToDegrees(std::atan2((dy - cy) / ry, (dx - cx) / rx));
    const qreal to = qRadiansToDegrees(std::atan2((-dy - cy) / ry, (-dx - cx) / rx));
    qreal turn = to - from;
    if (arc.sweep && turn < 0)
        turn += 360;
    if (!arc.sweep && turn > 0)
        turn -= 360;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), -from, -turn);
}

class PathReader {
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    std::optional<QPainterPath> read()
    {
        while (skipSeparators(), m_at < m_text.size()) {
            if (m_text[m_at].isLetter())
                m_command = m_text[m_at++];
            if (m_command.isNull() || !step())
                return std::nullopt;
        }
        return m_path;
    }

private:
    enum class Pen { Up, Down };

    void skipSeparators()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    std::optional<qreal> number()
    {
        skipSeparators();
        const qsizetype start = m_at;
        bool dot = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            const bool sign = c == u'-' && m_at == start;
            if (!c.isDigit() && !sign && (c != u'.' || dot))
                break;
            dot = dot || c == u'.';
        }
        bool ok = false;
        const qreal value = m_text.mid(start, m_at - start).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    template <std::size_t Count> bool numbers(std::array<qreal, Count>& values)
    {
        for (qreal& value : values) {
            const auto next = number();
            if (!next)
                return false;
            value = *next;
        }
        return true;
    }

    QPointF origin() const { return m_command.isLower() ? m_path.currentPosition() : QPointF(); }

    bool step()
    {
        switch (m_command.toUpper().unicode()) {
        case u'M': return moveOrLine(Pen::Up);
        case u'L': return moveOrLine(Pen::Down);
        case u'H': return straight(Qt::Horizontal);
        case u'V': return straight(Qt::Vertical);
        case u'C': return cubic();
        case u'Q': return quadratic();
        case u'A': return arc();
        case u'Z': m_path.closeSubpath(); return true;
        default: return false;
        }
    }

    bool moveOrLine(Pen pen)
    {
        std::array<qreal, 2> v{};
        if (!numbers(v))
            return false;
        const QPointF to = origin() + QPointF(v[0], v[1]);
        pen == Pen::Up ? m_path.moveTo(to) : m_path.lineTo(to);
        if (pen == Pen::Up) // further pairs after a move are lines
            m_command = m_command.isLower() ? u'l' : u'L';
        return true;
    }

    bool straight(Qt::Orientation orientation)
    {
        const auto value = number();
        if (!value)
            return false;
        const QPointF here = m_path.currentPosition();
        if (orientation == Qt::Horizontal)
            m_path.lineTo(origin().x() + *value, here.y());
        else
            m_path.lineTo(here.x(), origin().y() + *value);
        return true;
    }

    bool cubic()
    {
        std::array<qreal, 6> v{};
        if (!numbers(v))
            return false;
        const QPointF o = origin();
        m_path.cubicTo(o + QPointF(v[0], v[1]), o + QPointF(v[2], v[3]), o + QPointF(v[4], v[5]));
        return true;
    }

    bool quadratic()
    {
        std::array<qreal, 4> v{};
        if (!numbers(v))
            return false;
        const QPointF o = origin();
        m_path.quadTo(o + QPointF(v[0], v[1]), o + QPointF(v[2], v[3]));
        return true;
    }

    bool arc()
    {
        std::array<qreal, 7> v{};
        if (!numbers(v) || v[0] <= 0 || v[1] <= 0)
            return false;
        addArc(m_path, {v[0], v[1], v[3] != 0, v[4] != 0, origin() + QPointF(v[5], v[6])});
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_command;
    QPainterPath m_path;
};

} // namespace

std::optional<QPainterPath> parseStrokePath(QStringView text)
{
    return PathReader(text).read();
}

} // namespace seraph::ui
