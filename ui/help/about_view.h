// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace seraph::ui {

class InlineMessage;

/// What this program is, which version, under which licence, and what others made of it with their notices.
class AboutView final : public QWidget {
    Q_OBJECT

public:
    explicit AboutView(Language language, QWidget* parent = nullptr);

    InlineMessage& message() const { return *m_message; }

Q_SIGNALS:
    void diagnosticsClicked();

private:
    QWidget* makeProgramCard();
    QWidget* makeComponentsCard();
    void showNotice(int row);

    Language m_language;
    InlineMessage* m_message;
    QListWidget* m_components;
    QPlainTextEdit* m_notice;
};

} // namespace seraph::ui
