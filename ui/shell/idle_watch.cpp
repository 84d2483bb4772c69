// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <memory>

namespace seraph::ui {

namespace {

constexpr std::chrono::seconds kLookEvery{5};

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start(std::chrono::minutes cover, std::chrono::minutes lock)
{
    m_cover = cover;
    m_lock = lock;
    m_quiet.start();
    m_timer.start(kLookEvery);
}

void IdleWatch::stop()
{
    m_timer.stop();
}

std::shared_ptr<void> IdleWatch::hold()
{
    auto held = m_hold.lock();
    if (!held) {
        held = std::make_shared<int>(0);
        m_hold = held;
    }
    return held;
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (isActivity(event->type()))
        m_quiet.start();
    return false;
}

void IdleWatch::look()
{
    if (isHeld()) {
        m_quiet.start();
        return;
    }
    const std::chrono::milliseconds quiet(m_quiet.elapsed());
    if (quiet >= m_lock) {
        stop();
        Q_EMIT lockDue();
    } else if (quiet >= m_cover) {
        Q_EMIT coverDue();
    }
}

} // namespace seraph::ui
