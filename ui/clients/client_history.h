// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class Timeline;

/// What happened to a client, newest first: the last hundred things, and a hundred more with each press of "Older".
class ClientHistory final : public QWidget {
    Q_OBJECT

public:
    ClientHistory(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);

private:
    void reload();

    Desk m_desk;
    Format m_format;
    clients::ClientId m_client;
    int m_limit;
    InlineMessage* m_message;
    Timeline* m_timeline;
    QPushButton* m_older;
};

} // namespace seraph::ui
