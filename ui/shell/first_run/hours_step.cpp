// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/text/error_text.h"
#include "ui/widgets/hours_grid.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace seraph::ui {

HoursStep::HoursStep(FirstRunHost& host, QWidget* parent)
    : WizardStep(parent)
    , m_host(host)
    , m_message(new InlineMessage)
    , m_hours(new HoursGrid)
    , m_openOnHolidays(new QCheckBox(tr("&Open on public holidays as on other days")))
{
    m_hours->setHours(organisation::usualOpeningHours());
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    column->addWidget(makeLine(tr("Opening hours"), LabelRole::Section));
    column->addWidget(m_hours);
    column->addSpacing(8);
    column->addWidget(makeLine(tr("Holidays"), LabelRole::Section));
    column->addWidget(makeLabel(
        tr("Public holidays and make-up workdays of mainland China are on file through 2026; "
           "Settings, Opening hours has them and takes later years."),
        LabelRole::Note));
    column->addWidget(m_openOnHolidays);
    column->addStretch();
    setLayout(column);
    setFocusProxy(m_hours);
}

QString HoursStep::title() const
{
    return tr("Hours and holidays");
}

QString HoursStep::explanation() const
{
    return tr("Deadlines and follow-ups count in these hours. Write 9-12, 13-18 or leave a day "
              "empty when it is closed.");
}

bool HoursStep::leave()
{
    auto hours = m_hours->hours();
    if (!hours)
        return false;
    using OnHolidays = organisation::OnHolidays;
    hours->onHolidays = m_openOnHolidays->isChecked() ? OnHolidays::OpenAsUsual : OnHolidays::Closed;
    const Status status = m_host.setOpeningHours(*hours);
    if (!status)
        m_message->say(Tone::Danger, errorText(status.error()));
    return status.has_value();
}

} // namespace seraph::ui
