// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace seraph::ui {

/// Our own line icons on a 24 × 24 grid, 1.7 px round strokes, one colour from the current theme.
enum class Icon {
    Home,
    Calendar,
    Person,
    People,
    Chat,
    Service,
    Card,
    Training,
    Warning,
    Quality,
    Review,
    Lock,
    Settings,
    Search,
    Backup,
    Key,
    Printer,
    Trash,
    Bell,
    Plus,
    Check,
    Cross,
    ChevronDown,
    ChevronRight,
    ChevronLeft,
    ChevronUp,
    Undo,
    Help,
    Moon,
    Sun,
    Language,
    Journal,
    Filter,
    SwitchUser,
    Device,
    Building,
    Room,
    Clock,
    Task,
    Eye,
    EyeOff,
    Edit,
    Copy,
    Download,
    Upload,
    Folder,
    Info,
    Keyboard,
    Menu,
    More,
    Phone,
    Shield,
    Document,
    Palette,
    Refresh,
    SignOut,
    Command,
    Heart,
    House,
    Sparkle,
    Columns,
    CapsLock,
    Usb,
    Star,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Star) + 1;

enum class IconTone { Text, Muted, Accent, Info, Warning, Danger, OnAccent };

/// The strokes of an icon on the 24 × 24 grid.
const QPainterPath& iconPath(Icon icon);

/// An icon that takes its colour when it is painted, so that it follows a change of theme. A selected or checked one is
/// drawn in the accent colour, a disabled one pale. Crisp at every device pixel ratio.
QIcon icon(Icon icon, IconTone tone = IconTone::Muted);

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour);

/// The mark of the program: a green rounded square with a wing that is also a ticked line of a ledger.
void paintLogo(QPainter& painter, const QRectF& rect);
/// For windows, task bars and files, from 16 to 256 pixels.
QIcon applicationIcon();

} // namespace seraph::ui
