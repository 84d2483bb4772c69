// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/draft.h"
#include "ui/desk/desk.h"

#include <QDialog>

namespace seraph::ui {

class Form;
class FormDraft;
class InlineMessage;

/// A small form over a client's page, for one command that can be taken back. What is typed survives a crash (U-1), errors
/// stand at their fields, and a part that exists can be put away from here. It deletes itself when it closes.
class PartDialog final : public QDialog {
    Q_OBJECT

public:
    using Save = std::function<Status(const session::DraftKey&)>;
    struct Content {
        QString title;
        session::DraftKey draft; ///< its form is the place that opens this dialog again: "clients/contact"
        Form* form = nullptr; ///< with the values that are on file
        Save save;
        QString putAwayText = {}; ///< what the button says; empty where there is nothing to put away
        std::function<Status()> putAway = {};
    };
    /// Call open() on it.
    PartDialog(const Desk& desk, Content content, QWidget* parent);
    void reject() override;

private:
    QLayout* buildButtons();
    void save();
    void putAway();

    Desk m_desk;
    Content m_content;
    InlineMessage* m_banner;
    FormDraft* m_draft;
};

/// The draft of a part: a new one, or the one with this id. Its place is "clients/contact/17" and "clients/contact-5/17",
/// where 17 is the client.
session::DraftKey partDraft(const QString& part, qint64 client, qint64 id = 0);

} // namespace seraph::ui
