// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/conduct_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QDialog;

namespace seraph::ui {

class Card;
class InlineMessage;

/// What oneself has signed and still has to sign, each with its version; reading and signing opens from here.
Card* makeAgreementsCard(const Desk& desk,
                         const Format& format,
                         const std::vector<qualifications::AgreementRow>& rows);
/// The whole text, and one's name below it.
QDialog* openSigningDialog(const Desk& desk, const qualifications::AgreementRow& row, QWidget* parent);

/// The formula of somebody's credit with its inputs and weights, what was appealed, and their wish about the honour roll.
class CreditCard final : public QWidget {
    Q_OBJECT

public:
    enum class Whose { Others, Own };
    CreditCard(const Desk& desk,
               const Format& format,
               qualifications::CreditRow row,
               Whose whose,
               QWidget* parent = nullptr);

private:
    QWidget* buildFormula();
    QWidget* buildAppeals();
    QWidget* buildButtons();
    void appeal();
    void recordScore();
    void decide(const qualifications::CreditAppeal& appeal);
    void say(const Status& done);

    const Desk& m_desk;
    Format m_format;
    qualifications::CreditRow m_row;
    Whose m_whose;
    InlineMessage* m_message;
};

/// "A · 93 %"; "too little is known".
QString gradeText(const qualifications::CreditRating& rating);
/// "Clients", "Audits", "Exams", "Conduct", "Papers".
QString measureText(const QString& measure);

} // namespace seraph::ui
