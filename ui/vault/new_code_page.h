// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;
class JobRunner;
class PrintDesk;
class UserPrompts;

/// What stands at the end of a restore and of a recovery: the workspace is open, its recovery code is a new one, which is
/// shown and printed here and nowhere again, and some people wait for a one-time password.
class NewCodePage final : public QWidget {
    Q_OBJECT

public:
    struct Outcome {
        std::unique_ptr<session::Workspace> workspace;
        vault::RecoveryCode code;
        std::vector<QString> awaitPassword; ///< logins
    };
    NewCodePage(Outcome outcome, JobRunner& jobs, UserPrompts& prompts, QWidget* parent = nullptr);
    ~NewCodePage() override;

    /// Lets the workspace go and answers its folder, to be signed in to.
    QString finish();

Q_SIGNALS:
    void finishClicked();

private:
    QWidget* buildCode();
    void print();

    Outcome m_outcome;
    std::unique_ptr<PrintDesk> m_print;
    InlineMessage* m_message;
};

} // namespace seraph::ui
