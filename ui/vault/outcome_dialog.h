// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QDialog>

#include <functional>

class QStackedLayout;

namespace seraph::ui {

class JobRunner;
class NewCodePage;
class UserPrompts;

/// A dialog that ends with a workspace open and a new recovery code to print. Deletes itself when it is closed.
class OutcomeDialog final : public QDialog {
    Q_OBJECT

public:
    struct Outcome {
        session::Workspace::Opening opening;
        vault::RecoveryCode code;
        std::vector<QString> awaitPassword;
    };
    /// What the dialog works with; outlives it.
    struct Means {
        const session::Environment& environment;
        JobRunner& jobs;
        UserPrompts& prompts;
    };
    OutcomeDialog(const QString& title,
                  const Means& means,
                  std::function<void(const QString& folder)> done,
                  QWidget* parent);

    /// What is there until the outcome.
    void showBefore(QWidget* page);
    /// Opens the workspace on this thread and shows the code; says it where that fails.
    void conclude(Outcome outcome);
    void reject() override;

private:
    void finish();

    Means m_means;
    std::function<void(const QString& folder)> m_done;
    QStackedLayout* m_pages;
    NewCodePage* m_code = nullptr;
};

} // namespace seraph::ui
