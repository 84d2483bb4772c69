// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recovery_code_fields.h"

#include "ui/widgets/form.h"

#include <QComboBox>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kWhole = u"recovery_code"_s;

QString nameOf(int part, const char* what)
{
    return u"part%1_%2"_s.arg(part + 1).arg(QLatin1String(what));
}

} // namespace

RecoveryCodeFields::RecoveryCodeFields(Form& form)
    : QObject(&form)
    , m_form(form)
    , m_kind(new QComboBox)
    , m_whole(new QLineEdit)
{
    m_kind->addItem(tr("The whole code, on one paper"));
    m_kind->addItem(tr("Two of the three parts"));
    m_whole->setObjectName(u"recoveryCodeEdit"_s);
    form.addField({u"recovery_kind"_s, tr("&What you have"), m_kind});
    form.addField({kWhole,
                   tr("&Recovery code"),
                   m_whole,
                   tr("36 characters from the paper; blanks and dashes do not matter."),
                   Form::Need::Required});
    addPart(0);
    addPart(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecoveryCodeFields::showFields);
    showFields();
}

void RecoveryCodeFields::addPart(int number)
{
    Part& part = m_parts[number];
    part = {new QComboBox, new QLineEdit, new QLineEdit};
    for (int holder = 1; holder <= 3; ++holder)
        part.holder->addItem(tr("Part %1 of 3").arg(holder), holder);
    part.holder->setCurrentIndex(number);
    m_form.addField(
        {nameOf(number, "holder"), number == 0 ? tr("One paper") : tr("Another paper"), part.holder});
    m_form.addField(
        {nameOf(number, "first"), tr("First code on it"), part.first, {}, Form::Need::Required});
    m_form.addField(
        {nameOf(number, "second"), tr("Second code on it"), part.second, {}, Form::Need::Required});
}

bool RecoveryCodeFields::inParts() const
{
    return m_kind->currentIndex() == 1;
}

void RecoveryCodeFields::setVisible(bool visible)
{
    m_visible = visible;
    showFields();
}

void RecoveryCodeFields::showFields()
{
    m_form.setFieldVisible(u"recovery_kind"_s, m_visible);
    m_form.setFieldVisible(kWhole, m_visible && !inParts());
    for (int part = 0; part < 2; ++part) {
        for (const char* what : {"holder", "first", "second"})
            m_form.setFieldVisible(nameOf(part, what), m_visible && inParts());
    }
}

Result<vault::RecoveryCode> RecoveryCodeFields::parse(const QString& field, const QString& text)
{
    auto code = vault::RecoveryCode::parse(text);
    if (code)
        return code;
    Error error = std::move(code).error();
    for (FieldError& each : error.fields)
        each.field = field;
    m_form.showError(error);
    return fail(std::move(error));
}

Result<vault::RecoveryShare> RecoveryCodeFields::readPart(int number)
{
    const Part& part = m_parts[number];
    TRY_ASSIGN(auto first, parse(nameOf(number, "first"), part.first->text()));
    TRY_ASSIGN(auto second, parse(nameOf(number, "second"), part.second->text()));
    return vault::RecoveryShare{part.holder->currentData().toInt(), std::move(first), std::move(second)};
}

Result<vault::RecoveryCode> RecoveryCodeFields::read()
{
    if (!inParts())
        return parse(kWhole, m_whole->text());
    TRY_ASSIGN(const auto one, readPart(0));
    TRY_ASSIGN(const auto other, readPart(1));
    auto joined = vault::joinRecoveryShares(one, other);
    if (joined)
        return joined;
    Error error = std::move(joined).error();
    for (FieldError& each : error.fields)
        each.field = nameOf(1, "holder");
    m_form.showError(error);
    return fail(std::move(error));
}

void RecoveryCodeFields::clear()
{
    m_whole->clear();
    for (const Part& part : m_parts) {
        part.first->clear();
        part.second->clear();
    }
}

} // namespace seraph::ui
