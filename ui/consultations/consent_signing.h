// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/order_queries.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace seraph::ui {

class ClientScreen;
class InlineMessage;
class SignaturePad;

/// A document before the one who signs it: first the text, large and to its end, then the names and the signature. Not to
/// sign is a button as large as to sign.
class ConsentSigning final : public QWidget {
    Q_OBJECT

public:
    ConsentSigning(const Desk& desk, consultations::ConsentPage page, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedNow();
    void refused();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildReading();
    QWidget* buildSigning();
    QWidget* buildNames();
    void watchReading();
    void noticeEnd();
    void goToSigning();
    void updateButtons();
    void sign();
    void refuse();

    Desk m_desk;
    consultations::ConsentPage m_page;
    QStackedWidget* m_steps;
    QTextBrowser* m_text;
    QLabel* m_progress;
    QPushButton* m_read;
    InlineMessage* m_message;
    QLineEdit* m_name;
    QLineEdit* m_witness;
    SignaturePad* m_pad;
    QPushButton* m_sign;
};

/// Puts the document before the client on their screen; what they decide is kept, and a PDF of it is filed with it.
void openSigning(const Desk& desk, consultations::ConsentId consent, QWidget* parent);

} // namespace seraph::ui
