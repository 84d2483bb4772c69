// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace seraph::tests {

/// A secret as bytes that somebody may have written down.
struct PlainForm {
    const char* name;
    QByteArray bytes;
};

/// A text in every form in which a program is likely to write it down: UTF-8, UTF-16, base64, hexadecimal.
std::vector<PlainForm> plainFormsOf(const QString& text);

/// Files under the folder that hold it in any form, hidden ones too, each with the name of the form.
QStringList filesWith(const QString& folder, const std::vector<PlainForm>& forms);

} // namespace seraph::tests
