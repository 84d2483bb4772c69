// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/recovery_code.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class Form;

/// Where a recovery code is typed in a form: the whole code, or two of the three parts that it was handed out in.
class RecoveryCodeFields final : public QObject {
    Q_OBJECT

public:
    explicit RecoveryCodeFields(Form& form);

    /// Shows or hides all of it.
    void setVisible(bool visible);
    /// What was typed; the wrong field is marked already where it cannot be one.
    Result<vault::RecoveryCode> read();
    void clear();

private:
    struct Part {
        QComboBox* holder;
        QLineEdit* first;
        QLineEdit* second;
    };
    void addPart(int number);
    void showFields();
    Result<vault::RecoveryCode> parse(const QString& field, const QString& text);
    Result<vault::RecoveryShare> readPart(int number);
    bool inParts() const;

    Form& m_form;
    QComboBox* m_kind;
    QLineEdit* m_whole;
    Part m_parts[2]{};
    bool m_visible = true;
};

} // namespace seraph::ui
