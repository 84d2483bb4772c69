// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/licence_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class Form;
class InlineMessage;
class ShortTable;

/// Licences and certificates of staff, those that end first on top of what they are needed for.
class LicencesPage final : public QWidget {
    Q_OBJECT

public:
    LicencesPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void refresh();
    void edit(std::optional<care::Licence> licence);
    void openChosen();
    void putAway();
    QString untilText(const care::Licence& licence) const;
    const care::Licence* current() const;

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_table;
    QPushButton* m_open;
    QPushButton* m_away;
    std::vector<care::LicenceHolder> m_rows;
};

class LicenceDialog final : public QDialog {
    Q_OBJECT

public:
    LicenceDialog(const Desk& desk, std::optional<care::Licence> licence, QWidget* parent);

private:
    void build();
    void save();

    const Desk& m_desk;
    std::optional<care::Licence> m_licence;
    Form* m_form;
    QComboBox* m_person;
    QComboBox* m_kind;
    QLineEdit* m_number;
    DateEdit* m_from;
    DateEdit* m_until;
    QLineEdit* m_note;
};

} // namespace seraph::ui
