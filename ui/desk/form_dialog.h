// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <functional>

class QDialog;
class QWidget;

namespace seraph::ui {

class Form;

/// A few fields and two buttons over the page, for what is done in one step.
struct FormWords {
    QString title;
    QString act; ///< on the button: "Take the payment"
    QString done; ///< "Payment kept": offered with undo; empty: it cannot be taken back or says so itself
};
/// `save` runs the command; the dialog stays open with the error at its field until it went through. Named after the command
/// for drafts and tests.
QDialog* openFormDialog(const Desk& desk,
                        const FormWords& words,
                        Form* form,
                        std::function<Status()> save,
                        QWidget* parent);

enum class ReasonNeed { Optional, Required };
/// The same for one reason, typed or left empty.
QDialog* askForReason(const Desk& desk,
                      const FormWords& words,
                      ReasonNeed need,
                      std::function<Status(const QString& reason)> save,
                      QWidget* parent);

/// What became of a command whose answer does not matter.
template <class T> Status statusOf(const Result<T>& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

} // namespace seraph::ui
