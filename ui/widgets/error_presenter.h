// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

namespace seraph::ui {

class InlineMessage;

/// Says an error inside the page in plain words; the code and the English detail stand only behind "Details".
class ErrorPresenter final : public QObject {
    Q_OBJECT

public:
    explicit ErrorPresenter(InlineMessage& message, QObject* parent = nullptr);
    void show(const Error& error);
    void clear();

private:
    void toggleDetails();

    InlineMessage& m_message;
    Error m_error;
    bool m_detailed = false;
};

} // namespace seraph::ui
