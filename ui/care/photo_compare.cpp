// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/photo_compare.h"

#include "core/attachments/attachment_queries.h"
#include "ui/text/error_text.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLargestZoom = 12;
constexpr std::size_t kMarks = 2;

} // namespace

PhotoPair::PhotoPair(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(scaled(420), scaled(260));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Two photos at the same scale"));
}

void PhotoPair::setPhoto(int side, const QImage& photo)
{
    m_photos[std::size_t(side)] = photo;
    forgetMarks();
}

void PhotoPair::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void PhotoPair::beginMarking()
{
    forgetMarks();
    m_marking = true;
    m_mode = Mode::Beside;
    setCursor(Qt::CrossCursor);
    update();
}

void PhotoPair::forgetMarks()
{
    for (auto& points : m_points)
        points.clear();
    m_marking = false;
    unsetCursor();
    update();
}

QTransform PhotoPair::matching(const Points& first, const Points& second)
{
    const QPointF to = first[1] - first[0];
    const QPointF from = second[1] - second[0];
    const qreal length = std::hypot(from.x(), from.y());
    if (length <= 0)
        return {};
    const qreal scale = std::hypot(to.x(), to.y()) / length;
    const qreal turn = std::atan2(to.y(), to.x()) - std::atan2(from.y(), from.x());
    QTransform transform;
    transform.translate(first[0].x(), first[0].y());
    transform.rotateRadians(turn);
    transform.scale(scale, scale);
    transform.translate(-second[0].x(), -second[0].y());
    return transform;
}

QRectF PhotoPair::half(int side) const
{
    if (m_mode == Mode::Under)
        return rect();
    const qreal width = this->width() / 2.0;
    return {side * width, 0, width, qreal(height())};
}

QTransform PhotoPair::firstPlaced() const
{
    const QImage& photo = m_photos[0];
    const QRectF place = half(0);
    const qreal fit =
        photo.isNull() ? 1 : std::min(place.width() / photo.width(), place.height() / photo.height());
    QTransform transform;
    transform.translate(place.center().x() + m_shift.x(), place.center().y() + m_shift.y());
    transform.scale(fit * m_zoom, fit * m_zoom);
    transform.translate(-photo.width() / 2.0, -photo.height() / 2.0);
    return transform;
}

QTransform PhotoPair::placed(int side) const
{
    if (side == 0 || m_photos[0].isNull())
        return firstPlaced();
    const QPointF aside = half(1).topLeft() - half(0).topLeft();
    const QTransform moved = firstPlaced() * QTransform::fromTranslate(aside.x(), aside.y());
    if (m_points[0].size() == kMarks && m_points[1].size() == kMarks)
        return matching({m_points[0][0], m_points[0][1]}, {m_points[1][0], m_points[1][1]}) * moved;
    const QImage& first = m_photos[0];
    const QImage& second = m_photos[1];
    const qreal asTall = second.isNull() ? 1 : qreal(first.height()) / second.height();
    QTransform fit;
    fit.translate((first.width() - second.width() * asTall) / 2, 0);
    fit.scale(asTall, asTall);
    return fit * moved;
}

void PhotoPair::paintSide(QPainter& painter, int side, const QRectF& clip) const
{
    const QImage& photo = m_photos[std::size_t(side)];
    painter.save();
    painter.setClipRect(clip);
    if (photo.isNull()) {
        painter.setPen(currentTokens().muted);
        painter.drawText(clip, Qt::AlignCenter, tr("Choose a photo"));
    } else {
        const QTransform place = placed(side);
        painter.setTransform(place, true);
        painter.drawImage(0, 0, photo);
        painter.resetTransform();
        painter.setPen(QPen(currentTokens().accent, 2));
        for (const QPointF& point : m_points[std::size_t(side)])
            painter.drawEllipse(place.map(point), 6, 6);
    }
    painter.restore();
}

void PhotoPair::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.fillRect(rect(), currentTokens().background);
    if (m_mode == Mode::Beside) {
        paintSide(painter, 0, half(0));
        paintSide(painter, 1, half(1));
    } else {
        const qreal line = width() * m_line;
        paintSide(painter, 0, {0, 0, line, qreal(height())});
        paintSide(painter, 1, {line, 0, width() - line, qreal(height())});
    }
    const qreal line = m_mode == Mode::Beside ? width() / 2.0 : width() * m_line;
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.drawLine(QPointF(line, 0), QPointF(line, height()));
}

void PhotoPair::wheelEvent(QWheelEvent* event)
{
    const qreal factor = event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2;
    m_zoom = std::clamp(m_zoom * factor, 1.0, kLargestZoom);
    update();
}

void PhotoPair::mark(QPointF at)
{
    const int side = at.x() < width() / 2.0 ? 0 : 1;
    auto& points = m_points[std::size_t(side)];
    if (points.size() == kMarks || m_photos[std::size_t(side)].isNull())
        return;
    const QPointF point = placed(side).inverted().map(at);
    points.push_back(point);
    if (m_points[0].size() == kMarks && m_points[1].size() == kMarks) {
        m_marking = false;
        unsetCursor();
        Q_EMIT marked();
    }
    update();
}

void PhotoPair::mousePressEvent(QMouseEvent* event)
{
    m_last = event->position();
    if (m_marking)
        mark(event->position());
}

void PhotoPair::mouseMoveEvent(QMouseEvent* event)
{
    if (m_marking || !(event->buttons() & Qt::LeftButton))
        return;
    const bool atLine = m_mode == Mode::Under && std::abs(m_last.x() - width() * m_line) < scaled(24);
    if (atLine)
        m_line = std::clamp(event->position().x() / width(), 0.0, 1.0);
    else
        m_shift += event->position() - m_last;
    m_last = event->position();
    update();
}

PhotoCompareDialog::PhotoCompareDialog(const Desk& desk,
                                       const Format& format,
                                       clients::ClientId client,
                                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_choices{new QComboBox, new QComboBox}
    , m_pair(new PhotoPair)
    , m_hint(makeLabel({}, LabelRole::Note))
{
    setWindowTitle(tr("Compare photos"));
    auto* beside = makeButton(tr("&Beside each other"));
    auto* under = makeButton(tr("&Under a line"));
    auto* match = makeButton(tr("&Match by two points"));
    auto* row = makeRow();
    row->addWidget(m_choices[0], 1);
    row->addWidget(m_choices[1], 1);
    auto* buttons = makeRow();
    buttons->addWidget(m_hint, 1);
    for (QPushButton* button : {match, beside, under})
        buttons->addWidget(button);
    buttons->addWidget(makeCloseButton(*this));
    auto* column = makeColumn(10);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addLayout(row);
    column->addWidget(m_pair, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(880), scaled(600));
    connect(beside, &QPushButton::clicked, this, [this] { m_pair->setMode(PhotoPair::Mode::Beside); });
    connect(under, &QPushButton::clicked, this, [this] { m_pair->setMode(PhotoPair::Mode::Under); });
    connect(match, &QPushButton::clicked, this, [this] {
        m_pair->beginMarking();
        m_hint->setText(
            tr("Click the same two points in both photos, such as the corners of the eyes."));
    });
    connect(m_pair, &PhotoPair::marked, this, [this] {
        m_hint->setText(tr("Both photos are at the same scale by these points."));
    });
    for (const int side : {0, 1})
        connect(m_choices[std::size_t(side)], &QComboBox::currentIndexChanged, this, [this, side] {
            showPhoto(side);
        });
    fill(client);
}

/// The oldest beside the newest: that is what one compares.
void PhotoCompareDialog::fill(clients::ClientId client)
{
    const auto photos =
        m_desk.session().query(care::CarePhotos{client}).value_or(std::vector<care::PhotoRow>{});
    for (QComboBox* box : m_choices) {
        for (const care::PhotoRow& photo : photos) {
            const QString step = photo.stepName.in(m_desk.language);
            box->addItem(u"%1 · %2 · %3"_s.arg(
                             m_format.date(photo.day), photo.serviceName.in(m_desk.language), step),
                         photo.attachment);
        }
    }
    m_hint->setText(photos.empty() ? tr("There are no photos in this client’s records yet.")
                                   : tr("The wheel zooms both, dragging moves both."));
    if (!photos.empty())
        m_choices[0]->setCurrentIndex(int(photos.size()) - 1);
    showPhoto(0);
    showPhoto(1);
}

void PhotoCompareDialog::showPhoto(int side)
{
    const qint64 id = m_choices[std::size_t(side)]->currentData().toLongLong();
    if (id == 0)
        return;
    const auto opened =
        m_desk.session().query(attachments::OpenAttachment{attachments::AttachmentId(id)});
    if (!opened)
        return m_hint->setText(errorText(opened.error()));
    m_pair->setPhoto(side, QImage::fromData(opened->bytes));
}

} // namespace seraph::ui
