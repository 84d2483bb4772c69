// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/secret.h"
#include "ui/widgets/status_pill.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace seraph::ui {

class InlineMessage;
class PasswordEdit;

/// What the sign-in screen knows before anybody has signed in.
struct UnlockView {
    QString organisation;     ///< as last opened on this PC; may be empty
    QString folder;           ///< where the workspace lies
    PillView backup;          ///< age of the last good backup
    QStringList recentLogins; ///< on this PC, last one first
    QString notice = {};      ///< one sentence: "Locked after 30 minutes without use."
    QString back = {}; ///< words of the button back to the open desk; empty: nothing is open yet
};

/// Sign-in: name, password, one green button. Calm: nothing moves, nothing is explained that is not asked for.
class UnlockScreen final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockScreen(QWidget* parent = nullptr);

    void setView(const UnlockView& view);
    /// Words under the fields after a refusal; the password is emptied and has the focus.
    void refuse(const QString& words);
    /// The button counts down and nothing can be sent meanwhile.
    void waitFor(std::chrono::seconds delay);
    /// While the password is being checked.
    void setBusy(bool busy);
    /// Ready for the next person: no name, no password, no message.
    void reset();

Q_SIGNALS:
    /// The Secret must be taken by the one receiver.
    void signInRequested(const QString& login, const std::shared_ptr<seraph::Secret>& password);
    void forgotPasswordClicked();
    void openAnotherClicked();
    void restoreClicked();
    void backClicked();
    void languageChosen(seraph::Language language);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCard();
    QWidget* buildFooter();
    void submit();
    void onTick();
    void showButton();

    QLabel* m_organisation;
    QLabel* m_folder;
    StatusPill* m_backup;
    InlineMessage* m_message;
    QComboBox* m_login;
    PasswordEdit* m_password;
    QPushButton* m_signIn;
    QPushButton* m_back;
    std::vector<QPushButton*> m_others; ///< ways to another workspace and out of trouble
    QTimer m_countdown;
    int m_secondsLeft = 0;
    bool m_busy = false;
};

} // namespace seraph::ui
