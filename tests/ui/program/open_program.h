// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/work_desk.h"

#include <QLineEdit>

namespace seraph::tests {

/// Answers every question with the safe answer, or with `answer` where a test wants something done.
class TestPrompts final : public ui::UserPrompts {
public:
    void ask(QWidget*, const Question&, std::function<void(Answer)> then) override { then(answer); }
    void inform(QWidget*, const QString&, const QString& text, std::function<void()> then) override
    {
        informed = text;
        then();
    }
    void chooseFolder(QWidget*, const FileQuestion&, FileAnswer then) override { then(file); }
    void openFile(QWidget*, const FileQuestion&, FileAnswer then) override { then(file); }
    void saveFile(QWidget*, const FileQuestion&, FileAnswer then) override { then(file); }

    Answer answer = Answer::Keep;
    std::optional<QString> file;
    QString informed;
};

/// The whole program on a founded, encrypted workspace, everything on one thread.
struct OpenProgram {
    using Given = ui::Program::GivenPassword;
    /// @param given whether passwords of TestWorkspace::addPerson must be replaced first, as at a real desk
    explicit OpenProgram(Profile profile = Profile::Clinic, Given given = Given::Accepted)
        : workspace(profile)
    {
        workspace.close();
        program = std::make_unique<ui::Program>(
            workspace.environment(),
            prompts,
            translation,
            ui::Program::Options{.folder = workspace.folder(),
                                 .notice = {},
                                 .given = given,
                                 .restart = [this](const QString&) { ++restarts; },
                                 .quit = [this] { ++quits; },
                                 .jobs = ui::JobRunner::Mode::Inline});
        program->start();
    }
    void signIn(const QString& login, const char* password)
    {
        QByteArray bytes(password);
        program->signIn(login, Secret::take(bytes));
    }
    void signInOwner() { signIn(QStringLiteral("owner"), TestWorkspace::kOwnerPassword); }

    ui::WorkDesk& desk() const { return *program->desk(); }
    session::Session& session() const { return program->workspace()->session(); }
    /// The widget of this name on the page that is shown, or in a dialog over it.
    template <class Widget> Widget* find(const QString& name) const
    {
        return program->window().findChild<Widget*>(name);
    }

    TestWorkspace workspace;
    TestPrompts prompts;
    ui::Translation translation;
    std::unique_ptr<ui::Program> program;
    int restarts = 0;
    int quits = 0;
};

inline vault::Password pinOf(const char* digits)
{
    QByteArray bytes(digits);
    return vault::Password::takeUtf8(bytes);
}

} // namespace seraph::tests
