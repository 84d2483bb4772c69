// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace seraph::ui {

class Form;

/// A small dialog around a form with one verb. `save` runs the command; its error stands in the form, and only a success
/// closes the dialog. Shown at once; answers itself so that tests and pictures can find it.
struct StepWords {
    QString title;
    QString verb;
    int width = 520; ///< at the normal text size; more for a form with a grid in it
};
QDialog* openStepDialog(QWidget* parent, const StepWords& words, Form* form, std::function<Status()> save);

} // namespace seraph::ui
