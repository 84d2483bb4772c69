// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/choice_tiles.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace seraph::ui {

WelcomeStep::WelcomeStep(FirstRunPlan& plan, QWidget* parent) : WizardStep(parent), m_plan(plan)
{
    auto* languages =
        new ChoiceTiles(tr("Language"), {{u"zh"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}});
    languages->choose(plan.language == Language::Chinese ? u"zh"_s : u"en"_s);
    languages->setMaximumWidth(scaled(420));
    auto* trades =
        new ChoiceTiles(tr("Trade"),
                        {{u"clinic"_s,
                          tr("Clinic"),
                          tr("Women's health, outpatient care: appointments, consent, follow-ups"),
                          Icon::Heart},
                         {u"aesthetic"_s,
                          tr("Medical aesthetics"),
                          tr("Consultations, treatment courses, photos, aftercare"),
                          Icon::Sparkle},
                         {u"agency"_s,
                          tr("Home services"),
                          tr("Workers and households, contracts, dispatch, certificates"),
                          Icon::House}});
    trades->choose(toCode(plan.profile));
    trades->setMaximumWidth(scaled(760));
    auto* column = makeColumn(8);
    column->addWidget(makeLine(tr("Language"), LabelRole::Section));
    column->addWidget(languages);
    column->addSpacing(16);
    column->addWidget(makeLine(tr("What do you do?"), LabelRole::Section));
    column->addWidget(makeLabel(
        tr("This sets words, roles and samples. Everything can be changed later."), LabelRole::Note));
    column->addWidget(trades);
    column->addStretch();
    setLayout(column);
    setFocusProxy(languages);
    connect(languages, &ChoiceTiles::chosenChanged, this, [this](const QString& id) {
        m_plan.language = id == u"zh"_s ? Language::Chinese : Language::English;
        Q_EMIT languageChosen(m_plan.language);
    });
    connect(trades, &ChoiceTiles::chosenChanged, this, [this](const QString& id) {
        m_plan.profile = fromCode<Profile>(id).value_or(Profile::Clinic);
    });
}

QString WelcomeStep::title() const
{
    return tr("Welcome");
}

QString WelcomeStep::explanation() const
{
    return tr("Five minutes, no technician. Everything stays on this PC, encrypted, and works "
              "without the Internet.");
}

} // namespace seraph::ui
