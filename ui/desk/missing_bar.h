// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QFrame>

class QVBoxLayout;

namespace seraph::ui {

/// At the top of a record: what it still needs for its next step, who can do it and until when. One line each, with a
/// button where the one who looks may act. Hidden while nothing is missing.
class MissingBar final : public QFrame {
    Q_OBJECT

public:
    MissingBar(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    /// Places that lie on the page itself have no button: what is missing there is to be done below.
    void show(const std::vector<session::Missing>& missing, const QString& here = {});
    int count() const { return m_count; }

private:
    QWidget* rowOf(const session::Missing& missing, const QString& here);

    const Desk& m_desk;
    Format m_format;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    int m_count = 0;
};

} // namespace seraph::ui
