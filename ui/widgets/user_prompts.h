// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace seraph::ui {

/// Every message box and file chooser of the program goes through this, so that tests can answer. Nothing blocks: the
/// answer arrives in the callback, on the screen's thread, perhaps before the call returns.
/// Ask only before what cannot be undone; everything else is done at once and offers Undo.
class UserPrompts {
public:
    virtual ~UserPrompts() = default;

    struct Question {
        QString title;
        QString text;
        QString act;  ///< verb and object, never "Yes": "Declare this PC lost"
        QString keep; ///< what happens otherwise: "Keep it"
        Tone tone = Tone::Warning;
    };
    enum class Answer { Act, Keep };

    struct FileQuestion {
        QString title;
        QString startAt;         ///< folder or proposed file
        QStringList nameFilters; ///< "Backups (*.csbak)"
    };
    using FileAnswer = std::function<void(std::optional<QString>)>; ///< nothing when the person closed it

    virtual void ask(QWidget* parent, const Question& question, std::function<void(Answer)> then) = 0;
    virtual void inform(QWidget* parent,
                        const QString& title,
                        const QString& text,
                        std::function<void()> then) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
    virtual void openFile(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question, FileAnswer then) = 0;
};

/// The real thing: window-modal boxes and the file chooser of the system.
class DialogPrompts final : public UserPrompts {
public:
    void ask(QWidget* parent, const Question& question, std::function<void(Answer)> then) override;
    void inform(QWidget* parent, const QString& title, const QString& text, std::function<void()> then) override;
    void chooseFolder(QWidget* parent, const FileQuestion& question, FileAnswer then) override;
    void openFile(QWidget* parent, const FileQuestion& question, FileAnswer then) override;
    void saveFile(QWidget* parent, const FileQuestion& question, FileAnswer then) override;
};

} // namespace seraph::ui
