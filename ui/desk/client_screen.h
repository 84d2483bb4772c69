// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace seraph::ui {

/// What a client sees and touches: the whole screen, in large type, with nothing of the house on it (U-15). While it is
/// there the desk lies under the cover; who leaves it stands before the PIN. Keys that lead elsewhere do nothing.
class ClientScreen final : public QWidget {
    Q_OBJECT

public:
    /// Covers the desk first; where nobody has a PIN yet, asks for one and goes on with it.
    /// @param page on the desk; the screen goes with it
    /// @param fill makes the content once the screen is there
    using Fill = std::function<QWidget*(ClientScreen& screen)>;
    static void open(const Desk& desk, QWidget* page, Fill fill);

    /// For pictures: the screen alone, without the cover.
    ClientScreen(const Desk& desk, QWidget* parent);
    void setContent(QWidget* content);
    /// "Thank you, please hand the screen back", with a sentence on what happened.
    void handBack(const QString& words);
    /// Closes it; the cover is what is left.
    void leave();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::shared_ptr<void> m_open; ///< until it is handed back
    bool m_leaving = false;
};

} // namespace seraph::ui
