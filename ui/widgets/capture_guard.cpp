// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_guard.h"

#include <QEvent>

#include <utility>

namespace seraph::ui {

CaptureGuard::CaptureGuard(QWidget& secret, Tell tell)
    : QObject(&secret)
    , m_secret(secret)
    , m_tell(std::move(tell))
{
    secret.installEventFilter(this);
}

bool CaptureGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        m_tell(*m_secret.window(), Captures::Kept);
    else if (event->type() == QEvent::Hide)
        m_tell(*m_secret.window(), Captures::Allowed);
    return QObject::eventFilter(watched, event);
}

} // namespace seraph::ui
