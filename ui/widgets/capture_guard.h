// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace seraph::ui {

/// Whether screenshots, recordings and shared screens show a window.
enum class Captures { Allowed, Kept };

/// Asks the system for it. Windows 10 can (since 2004 the window is missing from the picture, before that it is black); X11
/// and Wayland have no such thing, and nothing happens.
void setCaptures(QWidget& window, Captures captures);

/// Keeps the window of a widget out of pictures of the screen for as long as the widget is shown. For what opens everything
/// and is shown once: recovery codes. A phone held in front of the screen is not kept out.
class CaptureGuard final : public QObject {
    Q_OBJECT

public:
    using Tell = std::function<void(QWidget& window, Captures captures)>;
    /// Belongs to the widget. Tests put their own system in.
    explicit CaptureGuard(QWidget& secret, Tell tell = setCaptures);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_secret;
    Tell m_tell;
};

} // namespace seraph::ui
