// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/date_phrase.h"

#include <QLineEdit>

#include <functional>

class QLabel;

namespace seraph::ui {

/// A day field that takes what people write ("明天", "5-6", "+7", "下周三 3点") and shows what it understood; a click on
/// its icon opens a month whose weeks begin on Monday. Ctrl+; writes today, arrow up and down move by a day.
class DateEdit final : public QLineEdit {
    Q_OBJECT

public:
    enum class Precision { Day, Minute };
    using Today = std::function<QDate()>; ///< from the injected clock and the zone of the branch

    explicit DateEdit(Today today, Precision precision = Precision::Day, QWidget* parent = nullptr);

    void setDate(QDate date);
    void setPhrase(const DatePhrase& phrase);
    /// What stands there; nothing while it is empty or cannot be understood.
    std::optional<DatePhrase> phrase() const;
    bool isUnderstood() const;

Q_SIGNALS:
    void phraseChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QSize sizeHint() const override;

private:
    void openMonth();
    void tidy();
    QString shown(const DatePhrase& phrase) const;

    Today m_today;
    Precision m_precision;
};

} // namespace seraph::ui
