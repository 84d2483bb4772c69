// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/rule_book_dialogs.h"

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/development_commands.h"
#include "core/qualifications/file_queries.h"
#include "ui/desk/choices.h"
#include "ui/desk/code_list.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <memory>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kAgreementHeight = 320;
constexpr int kMostMonths = 600;
constexpr double kPermilleOfPercent = 10.0;

struct RuleBookText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::RuleBookDialogs)
};

/// The code under which it is kept: the English name where there is one, else a number. People never see it.
QString codeFor(const LocalizedText& name, const char* prefix, std::size_t number)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString code = name.en.toLower().replace(other, u"_"_s);
    while (code.endsWith(u'_'))
        code.chop(1);
    return u"%1_%2"_s.arg(QString::fromLatin1(prefix),
                          code.isEmpty() ? QString::number(number + 1) : code.left(40));
}

QSpinBox* makeMonths(const std::optional<int>& value)
{
    auto* spin = new QSpinBox;
    spin->setRange(0, kMostMonths);
    spin->setSpecialValueText(RuleBookText::tr("without an end"));
    spin->setSuffix(RuleBookText::tr(" months"));
    spin->setValue(value.value_or(0));
    return spin;
}

std::optional<int> monthsOf(const QSpinBox& spin)
{
    return spin.value() > 0 ? std::optional(spin.value()) : std::nullopt;
}

std::vector<CertificateKind> kindsOf(const Desk& desk)
{
    return desk.session().query(ListCertificateKinds{}).value_or(std::vector<CertificateKind>{});
}

std::vector<Competence> competencesOf(const Desk& desk)
{
    return desk.session().query(CompetenceMatrix{}).value_or(CompetenceTable{}).competences;
}

std::vector<TierLadder> laddersOf(const Desk& desk)
{
    return desk.session().query(ListTiers{}).value_or(std::vector<TierLadder>{});
}

/// The fields of a tier. A rule about a measure other than clients stays as it is.
struct TierFields {
    TierFields(const Desk& desk, const std::optional<Tier>& tier)
        : form(new Form)
        , ladder(new QComboBox)
        , rank(new QSpinBox)
        , zh(new QLineEdit(tier ? tier->nameZh : QString()))
        , en(new QLineEdit(tier ? tier->nameEn : QString()))
        , valid(makeMonths(tier ? tier->validMonths : std::nullopt))
        , pay(new QDoubleSpinBox)
        , worked(makeMonths(std::nullopt))
        , client(new QSpinBox)
        , within(new QSpinBox)
        , samples(new QSpinBox)
        , before(tier)
    {
        const std::vector<TierRule> rules = tier ? tier->rules : std::vector<TierRule>();
        offerLadders(desk);
        rank->setRange(1, 9);
        rank->setValue(tier ? tier->rank : 1);
        for (QWidget* fixed : std::initializer_list<QWidget*>{ladder, rank})
            fixed->setEnabled(!tier);
        pay->setRange(10, 500);
        pay->setDecimals(0);
        pay->setSuffix(u" %"_s);
        pay->setValue((tier ? tier->payFactor : 1000) / kPermilleOfPercent);
        worked->setSpecialValueText(RuleBookText::tr("not asked"));
        client->setRange(0, 100);
        client->setSuffix(u" %"_s);
        client->setSpecialValueText(RuleBookText::tr("not asked"));
        within->setRange(1, 36);
        within->setValue(6);
        within->setSuffix(RuleBookText::tr(" months"));
        samples->setRange(1, 1000);
        samples->setValue(10);
        offerRules(desk, rules);
        build();
    }

    void offerLadders(const Desk& desk)
    {
        for (const TierLadder& each : laddersOf(desk)) {
            ladder->addItem(each.name.in(desk.language), each.ladder);
            names.push_back(each.name);
            if (before && before->ladder == each.ladder)
                ladder->setCurrentIndex(ladder->count() - 1);
        }
        ladder->setEditable(!before);
        if (!before)
            ladder->setCurrentIndex(ladder->count() > 0 ? 0 : -1);
    }
    void offerRules(const Desk& desk, const std::vector<TierRule>& rules)
    {
        QStringList held;
        for (const TierRule& rule : rules) {
            switch (rule.kind) {
            case RuleKind::Certificate: held << rule.code; break;
            case RuleKind::Months: worked->setValue(rule.least); break;
            case RuleKind::Competence: break;
            case RuleKind::Score:
                if (rule.code == u"client"_s) {
                    client->setValue(int(rule.least / kPermilleOfPercent));
                    within->setValue(std::max(rule.within, 1));
                    samples->setValue(std::max(rule.samples, 1));
                } else {
                    kept.push_back(rule);
                }
            }
        }
        std::vector<CodeList::Item> papers;
        for (const CertificateKind& kind : kindsOf(desk))
            papers.push_back({kind.code, kind.name().in(desk.language)});
        certificates = new CodeList(RuleBookText::tr("Certificates"), papers, held);
        offerLevels(desk, rules);
    }
    /// One entry for each level, so that a list of ticks says which competence and how well.
    void offerLevels(const Desk& desk, const std::vector<TierRule>& rules)
    {
        QStringList asked;
        for (const TierRule& rule : rules) {
            if (rule.kind == RuleKind::Competence)
                asked << u"%1:%2"_s.arg(rule.code).arg(rule.least);
        }
        std::vector<CodeList::Item> items;
        for (const Competence& each : competencesOf(desk)) {
            for (int level = 1; level <= kHighestLevel; ++level)
                items.push_back(
                    {u"%1:%2"_s.arg(each.code).arg(level),
                     RuleBookText::tr("%1: at least level %2").arg(each.name().in(desk.language)).arg(level)});
        }
        levels = new CodeList(RuleBookText::tr("Competences"), items, asked);
    }
    void build() const
    {
        form->addFields(
            {{u"ladder"_s,
              RuleBookText::tr("&Ladder"),
              ladder,
              before ? QString() : RuleBookText::tr("Choose one, or type the name of a new one.")},
             {u"rank"_s, RuleBookText::tr("&Rank, 1 is the lowest"), rank}});
        form->addFields({{u"name"_s, RuleBookText::tr("&Name, Chinese"), zh, {}, Form::Need::Required},
                         {u"name_en"_s, RuleBookText::tr("Name, &English"), en}});
        form->addFields({{u"valid_months"_s, RuleBookText::tr("&Held for"), valid},
                         {u"pay_factor"_s, RuleBookText::tr("&Pay, of the normal"), pay}});
        form->addSection(
            RuleBookText::tr("Who reaches it"), RuleBookText::tr("Whoever meets all of it can be given the tier, and loses it when something is missing."));
        form->addFields({{u"certificates"_s, RuleBookText::tr("Holds these &certificates"), certificates},
                         {u"levels"_s, RuleBookText::tr("Was &seen to do"), levels}});
        form->addFields({{u"worked"_s, RuleBookText::tr("&Works here for"), worked},
                         {u"client"_s, RuleBookText::tr("&Clients give at least"), client}});
        form->addFields({{u"within"_s, RuleBookText::tr("&over the last"), within},
                         {u"samples"_s, RuleBookText::tr("on so many &answers"), samples}});
    }
    std::vector<TierRule> rules() const
    {
        std::vector<TierRule> rules;
        for (const QString& code : certificates->codes())
            rules.push_back({.kind = RuleKind::Certificate, .code = code});
        for (const QString& code : levels->codes())
            rules.push_back({.kind = RuleKind::Competence,
                             .code = code.section(u':', 0, 0),
                             .least = code.section(u':', 1, 1).toInt()});
        if (worked->value() > 0)
            rules.push_back({.kind = RuleKind::Months, .least = worked->value()});
        if (client->value() > 0)
            rules.push_back({.kind = RuleKind::Score,
                             .code = u"client"_s,
                             .least = int(client->value() * kPermilleOfPercent),
                             .within = within->value(),
                             .samples = samples->value()});
        rules.insert(rules.end(), kept.begin(), kept.end());
        return rules;
    }
    TierDetails details() const
    {
        TierDetails details{.rank = rank->value(),
                            .name = {zh->text().simplified(), en->text().simplified()},
                            .validMonths = monthsOf(*valid),
                            .priceFrom = before ? before->priceFrom : std::nullopt,
                            .payFactor = int(pay->value() * kPermilleOfPercent),
                            .rules = rules()};
        const int known = ladder->findText(ladder->currentText());
        if (known >= 0) {
            details.ladder = ladder->itemData(known).toString();
            details.ladderName = names[std::size_t(known)];
        } else {
            const QString typed = ladder->currentText().simplified();
            details.ladder = codeFor({typed, typed}, "ladder", names.size());
            details.ladderName = {typed, typed};
        }
        return details;
    }

    Form* form;
    QComboBox* ladder;
    QSpinBox* rank;
    QLineEdit* zh;
    QLineEdit* en;
    QSpinBox* valid;
    QDoubleSpinBox* pay;
    CodeList* certificates = nullptr;
    CodeList* levels = nullptr;
    QSpinBox* worked;
    QSpinBox* client;
    QSpinBox* within;
    QSpinBox* samples;
    std::optional<Tier> before;
    std::vector<LocalizedText> names;
    std::vector<TierRule> kept;
};

} // namespace

QString groupText(KindGroup group)
{
    switch (group) {
    case KindGroup::Licence: return RuleBookText::tr("Licence");
    case KindGroup::Check: return RuleBookText::tr("Check");
    case KindGroup::Agreement: return RuleBookText::tr("Agreement");
    case KindGroup::Certificate: return RuleBookText::tr("Certificate");
    }
    return {};
}

QDialog* openKindDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* group = new QComboBox;
    for (const auto& [each, code] : Codes<KindGroup>::kAll)
        group->addItem(groupText(each), QString::fromLatin1(code));
    group->setCurrentIndex(group->findData(u"certificate"_s));
    auto* zh = new QLineEdit;
    auto* en = new QLineEdit;
    auto* valid = makeMonths(12);
    auto* numbered = new QCheckBox(RuleBookText::tr("It has a number that must be written &down"));
    form->addField({u"group"_s, RuleBookText::tr("&Group"), group});
    form->addFields({{u"name"_s, RuleBookText::tr("&Name, Chinese"), zh, {}, Form::Need::Required},
                     {u"name_en"_s, RuleBookText::tr("Name, &English"), en}});
    form->addField({u"valid_months"_s, RuleBookText::tr("&Holds for"), valid});
    form->addWidget(numbered);
    const auto save = [&desk, group, zh, en, valid, numbered]() -> Status {
        KindDetails details{.group = chosenCode<KindGroup>(*group),
                            .name = {zh->text(), en->text()},
                            .validMonths = monthsOf(*valid),
                            .numbered = numbered->isChecked()};
        details.code = codeFor(details.name, "house", kindsOf(desk).size());
        return statusOf(desk.session().run(DefineKind{details}));
    };
    return openFormDialog(desk,
                          {RuleBookText::tr("New kind of certificate"),
                           RuleBookText::tr("Add it"),
                           RuleBookText::tr("Kind added")},
                          form,
                          save,
                          parent);
}

QDialog* openCompetenceDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* zh = new QLineEdit;
    auto* en = new QLineEdit;
    form->addField({u"name"_s,
                    RuleBookText::tr("&Name, Chinese"),
                    zh,
                    RuleBookText::tr("What somebody can be seen to do: “calming an angry client”."),
                    Form::Need::Required});
    form->addField({u"name_en"_s, RuleBookText::tr("Name, &English"), en});
    const auto save = [&desk, zh, en]() -> Status {
        const LocalizedText name{zh->text(), en->text()};
        return statusOf(desk.session().run(
            DefineCompetence{codeFor(name, "house", competencesOf(desk).size()), name}));
    };
    return openFormDialog(desk,
                          {RuleBookText::tr("New competence"),
                           RuleBookText::tr("Add it"),
                           RuleBookText::tr("Competence added")},
                          form,
                          save,
                          parent);
}

QDialog* openTierDialog(const Desk& desk, const std::optional<Tier>& tier, QWidget* parent)
{
    const auto fields = std::make_shared<TierFields>(desk, tier);
    const auto save = [&desk, fields]() -> Status {
        return statusOf(desk.session().run(DefineTier{fields->details()}));
    };
    return openFormDialog(desk,
                          {tier ? RuleBookText::tr("Change a tier") : RuleBookText::tr("New tier"),
                           RuleBookText::tr("Keep the tier"),
                           RuleBookText::tr("Tier kept")},
                          fields->form,
                          save,
                          parent);
}

QDialog* openAgreementDialog(const Desk& desk,
                             CertificateKindId kind,
                             const LocalizedText& text,
                             QWidget* parent)
{
    auto* form = new Form;
    auto* zh = new QPlainTextEdit(text.zh);
    auto* en = new QPlainTextEdit(text.en);
    for (QPlainTextEdit* edit : {zh, en}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaled(kAgreementHeight));
    }
    form->addFields({{u"text"_s, RuleBookText::tr("&Text, Chinese"), zh},
                     {u"text_en"_s, RuleBookText::tr("Text, &English"), en}});
    const auto save = [&desk, kind, zh, en]() -> Status {
        return statusOf(
            desk.session().run(ReleaseAgreement{kind, {zh->toPlainText(), en->toPlainText()}}));
    };
    return openFormDialog(
        desk,
        {RuleBookText::tr("Next version of what is signed"), RuleBookText::tr("Release it"), {}},
        form,
        save,
        parent);
}

} // namespace seraph::ui
