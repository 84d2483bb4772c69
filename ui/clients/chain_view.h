// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/session/chain.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QVBoxLayout;

namespace seraph::ui {

class InlineMessage;

/// The promises made to one client, one card for each service: what is proved, by whom and when, what is missing, who can
/// do it and until when. Prints them as the proof.
class ChainView final : public QWidget {
    Q_OBJECT

public:
    ChainView(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent = nullptr);

    const std::vector<session::Chain>& chains() const { return m_chains; }
    /// The proof on paper or as PDF.
    void print();

private:
    void refresh();
    QWidget* cardOf(const session::Chain& chain);

    const Desk& m_desk;
    Format m_format;
    clients::ClientId m_client;
    InlineMessage* m_message;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
    std::vector<session::Chain> m_chains;
};

} // namespace seraph::ui
