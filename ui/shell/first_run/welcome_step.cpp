// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/choice_tiles.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace seraph::ui {

WelcomeStep::WelcomeStep(FirstRunPlan& plan, SampleOffer offer, QWidget* parent)
    : WizardStep(parent)
    , m_plan(plan)
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
    column->addSpacing(16);
    column->addWidget(buildOtherWays(offer));
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

QWidget* WelcomeStep::buildOtherWays(SampleOffer offer)
{
    auto* sample = makeButton(tr("Look at a &sample first"));
    auto* other = makeButton(tr("&Open a workspace that exists"));
    auto* restore = makeButton(tr("&Restore a backup on this PC"));
    sample->setObjectName(u"sampleButton"_s);
    other->setObjectName(u"openOtherButton"_s);
    restore->setObjectName(u"restoreButton"_s);
    sample->setIcon(icon(Icon::Sparkle));
    restore->setIcon(icon(Icon::Backup));
    sample->setVisible(offer == SampleOffer::Offered);
    auto* row = makeRow(12);
    for (QPushButton* button : {sample, other, restore})
        row->addWidget(button);
    row->addStretch();
    auto* ways = new QWidget;
    auto* column = makeColumn(8);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLine(tr("Or"), LabelRole::Section));
    column->addLayout(row);
    column->addWidget(makeLabel(tr("The sample is a made-up business of the trade above; it is "
                                   "thrown away with one click. Moving here from "
                                   "another PC: make a backup there, restore it here."),
                                LabelRole::Note));
    ways->setLayout(column);
    connect(sample, &QPushButton::clicked, this, &WelcomeStep::sampleClicked);
    connect(other, &QPushButton::clicked, this, &WelcomeStep::openOtherClicked);
    connect(restore, &QPushButton::clicked, this, &WelcomeStep::restoreClicked);
    return ways;
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
