// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class ClientField;
class InlineMessage;

/// Who it is: somebody on file, or somebody new in two fields, with a warning while the number is typed that they may be
/// on file already.
class WhoFields final : public QWidget {
    Q_OBJECT

public:
    WhoFields(const Desk& desk, const Format& format, QWidget* parent = nullptr);

    void choose(clients::ClientId client);
    void setTyped(const QString& name);
    std::optional<clients::ClientId> client() const;
    /// Of somebody new.
    clients::AddClient newcomer() const;
    bool isNewcomer() const;
    /// Says at the fields what is wrong with the newcomer.
    void showError(const Error& error);

Q_SIGNALS:
    void changed();
    /// Somebody on file was taken, or Enter in the last field.
    void finished();

private:
    void showNewcomer();
    void warnOfDuplicates();

    const Desk& m_desk;
    Format m_format;
    ClientField* m_field;
    QWidget* m_contactBox;
    QComboBox* m_kind;
    QLineEdit* m_contact;
    InlineMessage* m_warning;
    std::optional<clients::ClientId> m_likely;
};

} // namespace seraph::ui
