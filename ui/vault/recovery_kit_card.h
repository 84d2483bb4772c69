// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

#include <QDialog>

#include <array>

class QLineEdit;

namespace seraph::ui {

class Form;
class InlineMessage;

/// The printed code that opens the workspace when the owner's password is lost: try it, make a new one, or hand it out in
/// three parts of which any two open the workspace.
class RecoveryKitCard final : public Card {
    Q_OBJECT

public:
    explicit RecoveryKitCard(const Desk& desk, QWidget* parent = nullptr);

private:
    void tryKit();
    void askForNewKit();
    void makeKit();
    void askForHolders();
    void makeParts(const QStringList& holders);
    void sayPrinted(const Status& printed, const QString& words, const QString& codes);

    Desk m_desk;
    QLineEdit* m_code;
    InlineMessage* m_message;
};

/// Who keeps which part of a kit that is handed out in three.
class KitHoldersDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KitHoldersDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList& holders);

private:
    void conclude();

    Form* m_form;
    std::array<QLineEdit*, 3> m_names{};
};

} // namespace seraph::ui
