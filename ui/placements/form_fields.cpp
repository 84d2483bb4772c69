// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/form_fields.h"

#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QGridLayout>

namespace seraph::ui {

namespace {

constexpr int kProseHeight = 64;

} // namespace

Form* makeWideForm()
{
    auto* form = new Form;
    form->setMaximumWidth(QWIDGETSIZE_MAX);
    return form;
}

QDialog* widened(QDialog* dialog)
{
    dialog->setMinimumWidth(scaled(kWideFormWidth));
    return dialog;
}

DateEdit* makeDay(const Desk& desk, std::optional<LocalDate> day)
{
    auto* edit = new DateEdit([&desk] { return desk.today(); });
    if (day)
        edit->setDate(*day);
    return edit;
}

std::optional<LocalDate> dayIn(const DateEdit& edit)
{
    if (edit.text().trimmed().isEmpty())
        return std::nullopt;
    const auto phrase = edit.phrase();
    return phrase ? phrase->date : LocalDate();
}

LocalDate wantedDay(const DateEdit& edit)
{
    return dayIn(edit).value_or(LocalDate());
}

QPlainTextEdit* makeProse(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setFixedHeight(scaled(kProseHeight));
    edit->setTabChangesFocus(true);
    return edit;
}

QSpinBox* makeNumber(int value, int from, int to)
{
    auto* box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

CodeChecks::CodeChecks(const QString& accessibleName,
                       const std::vector<Choice>& choices,
                       int columns,
                       QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (const Choice& choice : choices) {
        const int place = int(m_boxes.size());
        auto* box = new QCheckBox(choice.text);
        grid->addWidget(box, place / columns, place % columns);
        m_boxes.emplace_back(choice.code, box);
    }
    setLayout(grid);
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().second);
}

void CodeChecks::tick(const QStringList& codes)
{
    for (const auto& [code, box] : m_boxes)
        box->setChecked(codes.contains(code));
}

QStringList CodeChecks::ticked() const
{
    QStringList codes;
    for (const auto& [code, box] : m_boxes) {
        if (box->isChecked())
            codes << code;
    }
    return codes;
}

std::vector<CodeChecks::Choice> choicesOf(const QStringList& codes)
{
    std::vector<CodeChecks::Choice> choices;
    for (const QString& code : codes)
        choices.push_back({code, codeWord(code)});
    return choices;
}

} // namespace seraph::ui
