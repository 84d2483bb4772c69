// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QDialog>

class QTextDocument;

namespace seraph::ui {

class HelpPage;

/// The offline help in a window of its own beside the work. Not modal; one window is enough, F1 elsewhere calls
/// showPage() again.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(Language language, QWidget* parent = nullptr);

    /// Shows the help for an id of a help page or for a place in the program ("backup", "settings/backup").
    void showPage(const QString& idOrPlace);
    QString pageId() const;

Q_SIGNALS:
    /// The title and text of what is shown, for whoever can print.
    void printRequested(const QString& title, const QTextDocument* text);

private:
    HelpPage* m_page;
};

} // namespace seraph::ui
