// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <memory>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace seraph::ui {

class InlineMessage;
class PinEdit;

/// Somebody who signed in with the full password during this shift.
struct CoverPerson {
    qint64 account = 0;
    QString name;
    QString role;
};

/// The screen after three idle minutes: it hides everything and opens with the PIN of anyone in this shift, each back in
/// their own place. Keys are kept; nothing of the pages below can be seen or reached.
class CoverScreen final : public QWidget {
    Q_OBJECT

public:
    explicit CoverScreen(QWidget* parent = nullptr);

    /// @param current the account whose tile is chosen at first
    void setPeople(const QString& organisation, const std::vector<CoverPerson>& people, qint64 current);
    void refuse(int triesLeft);
    qint64 chosenAccount() const;

Q_SIGNALS:
    void pinEntered(qint64 account, const std::shared_ptr<seraph::Secret>& pin);
    void fullSignInClicked();
    void lockClicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void startOver();

    QLabel* m_organisation;
    QBoxLayout* m_tiles;
    QButtonGroup* m_group;
    QLabel* m_prompt;
    PinEdit* m_pin;
    InlineMessage* m_message;
};

} // namespace seraph::ui
