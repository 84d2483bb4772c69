// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "ui/desk/desk.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

class QCheckBox;
class QDialog;

/// Fields that the forms of this folder share.
namespace seraph::ui {

class Form;

/// A form with room for fields side by side.
Form* makeWideForm();
inline constexpr int kWideFormWidth = 780;
/// The dialog of such a form, as wide as it.
QDialog* widened(QDialog* dialog);

DateEdit* makeDay(const Desk& desk, std::optional<LocalDate> day = {});
/// Nothing while it is empty; an invalid date, which no command accepts, where it is not understood.
std::optional<LocalDate> dayIn(const DateEdit& edit);
/// The same where a day is asked for: invalid while it is empty.
LocalDate wantedDay(const DateEdit& edit);
QPlainTextEdit* makeProse(const QString& text = {});
QSpinBox* makeNumber(int value, int from, int to);

template <CodedEnum E> QComboBox* makeCodes(E chosen)
{
    auto* box = new QComboBox;
    for (const auto& [value, code] : Codes<E>::kAll) {
        box->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
        if (value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}
template <CodedEnum E> E codeIn(const QComboBox& box)
{
    return fromCode<E>(box.currentData().toString()).value_or(Codes<E>::kAll.front().first);
}

/// Any number of codes to tick, in columns.
class CodeChecks final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString code;
        QString text;
    };
    CodeChecks(const QString& accessibleName,
               const std::vector<Choice>& choices,
               int columns,
               QWidget* parent = nullptr);
    void tick(const QStringList& codes);
    QStringList ticked() const;

private:
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
};
std::vector<CodeChecks::Choice> choicesOf(const QStringList& codes);

} // namespace seraph::ui
