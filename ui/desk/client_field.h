// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace seraph::ui {

class SearchEdit;

/// Chooses a client in a form: answers stand below while somebody types a name, pinyin, initials or digits; arrows walk,
/// Enter takes. Whom nobody finds may be somebody new, if the form asks for that.
class ClientField final : public QWidget {
    Q_OBJECT

public:
    enum class Newcomers { Refused, Offered };
    ClientField(const Desk& desk, const Format& format, Newcomers newcomers, QWidget* parent = nullptr);

    std::optional<clients::ClientId> client() const { return m_client; }
    /// What was typed, while nobody on file is chosen.
    QString typed() const;
    void choose(clients::ClientId client);
    void setTyped(const QString& text);
    void clear();

Q_SIGNALS:
    /// Somebody on file was chosen, or the choice was taken back.
    void chosen();
    /// Somebody was taken by hand, with Enter or a click: the form may go on.
    void taken();
    /// Enter on "new: …".
    void newcomerWanted();
    void typedChanged();

private:
    void search(const QString& text);
    void addAnswer(const clients::ClientRow& row);
    void move(int rows);
    void accept();

    const Desk& m_desk;
    Format m_format;
    Newcomers m_newcomers;
    SearchEdit* m_edit;
    QListWidget* m_answers;
    QWidget* m_choice;
    QLabel* m_who;
    std::optional<clients::ClientId> m_client;
};

} // namespace seraph::ui
