// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/plan_option_dialog.h"

#include "core/organisation/staff_queries.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/phrase_rules.h"
#include "ui/text/record_text.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/form.h"
#include "ui/widgets/phrase_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kOptionDialogWidth = 560;
constexpr int kHeight = 620;
constexpr int kProseHeight = 64;
constexpr int kGridHeight = 108;
constexpr int kMostUnits = 999;

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

PlanOptionDialog::PlanOptionDialog(const Desk& desk, const Format& format, PlanId plan, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_plan(plan)
{
    setWindowTitle(tr("New option"));
    build();
    onKindChanged();
    m_service->setFocus();
}

PlanOptionDialog::PlanOptionDialog(const Desk& desk,
                                   const Format& format,
                                   const PlanOption& option,
                                   QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_plan(option.plan)
    , m_option(option)
{
    setWindowTitle(option.title);
    build();
    fill(option);
}

void PlanOptionDialog::build()
{
    makeEditors();
    m_form->addFields({{u"kind"_s, tr("&Kind"), m_kind}, {u"quantity"_s, tr("H&ow many"), m_quantity}});
    m_form->addField({u"service"_s, tr("&Service"), m_service, tr("Type a part of its name.")});
    m_form->addField({u"worker"_s, tr("&Candidate"), m_worker});
    m_form->addField({u"title"_s, tr("&Title"), m_title, {}, Form::Need::Required});
    m_form->addField({u"description"_s, tr("&What it means for this client"), m_description});
    m_form->addWidget(buildMeasure());
    m_form->addField({u"discount"_s,
                      tr("&Reduction"),
                      m_discount,
                      tr("Below the lowest price a manager has to agree.")});
    auto* content = new QWidget;
    auto* inner = makeColumn(12);
    inner->addWidget(m_form);
    inner->addStretch();
    content->setLayout(inner);
    auto* act =
        makeButton(m_option ? tr("Keep the changes") : tr("Add the option"), ButtonRole::Primary);
    act->setObjectName(u"saveOption"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addWidget(m_price, 1);
    buttons->addWidget(leave);
    buttons->addWidget(act);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeScrollArea(content), 1);
    column->addWidget(m_excluded);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(kOptionDialogWidth), scaled(kHeight));
    connect(act, &QPushButton::clicked, this, &PlanOptionDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &PlanOptionDialog::save);
}

void PlanOptionDialog::makeEditors()
{
    m_form = new Form;
    m_kind = new QComboBox;
    m_service = new QComboBox;
    m_worker = new QComboBox;
    m_title = new QLineEdit;
    m_quantity = new QSpinBox;
    m_discount = new QLineEdit;
    m_description = makePhraseEdit(m_desk, catalogue::Audience::Direct);
    m_price = makeLine({}, LabelRole::Section);
    m_excluded = makeLabel({}, LabelRole::Note);
    m_description->editor()->setFixedHeight(scaled(kProseHeight));
    m_quantity->setRange(1, kMostUnits);
    m_discount->setPlaceholderText(u"0.00"_s);
    for (const auto& [kind, code] : Codes<OptionKind>::kAll) {
        const bool fits = kind != OptionKind::Worker || m_desk.profile == Profile::Agency;
        if (fits)
            m_kind->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    }
    fillServices();
    const auto colleagues = m_desk.session()
                                .query(organisation::ListColleagues{})
                                .value_or(std::vector<organisation::Colleague>{});
    m_worker->addItem(QString(), qint64(0));
    for (const organisation::Colleague& colleague : colleagues)
        m_worker->addItem(colleague.name, colleague.id.value());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanOptionDialog::onKindChanged);
    connect(m_service, &QComboBox::currentIndexChanged, this, &PlanOptionDialog::onServiceChanged);
    connect(m_quantity, &QSpinBox::valueChanged, this, &PlanOptionDialog::showPrice);
    connect(m_discount, &QLineEdit::textChanged, this, &PlanOptionDialog::showPrice);
}

/// What is made to measure, and what may be promised.
QWidget* PlanOptionDialog::buildMeasure()
{
    m_custom = new EntryGrid(tr("Made to measure"),
                             {{tr("Made to measure, on top of the list"), 320}, {tr("Amount"), 120}});
    m_custom->setFixedHeight(scaled(kGridHeight));
    connect(m_custom, &QTableWidget::itemChanged, this, &PlanOptionDialog::showPrice);
    auto* box = new QWidget;
    auto* column = makeColumn(8);
    column->addWidget(m_custom);
    m_promises = makeColumn(2);
    column->addLayout(m_promises);
    box->setLayout(column);
    return box;
}

void PlanOptionDialog::fillServices()
{
    m_services =
        m_desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    std::erase_if(m_services, [](const catalogue::ServiceRow& row) {
        return row.service.standing != catalogue::Standing::OnSale || !row.inForce || !row.price;
    });
    for (const catalogue::ServiceRow& row : m_services)
        m_service->addItem(row.service.name().in(m_desk.language), row.service.id.value());
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_service->completer()->setFilterMode(Qt::MatchContains);
    m_service->setCurrentIndex(-1);
}

void PlanOptionDialog::fill(const PlanOption& option)
{
    choose(*m_kind, toCode(option.kind));
    if (option.service)
        choose(*m_service, option.service->value());
    choose(*m_worker, option.worker ? option.worker->value() : 0);
    m_title->setText(option.title);
    m_description->setText(option.description);
    m_quantity->setValue(option.quantity);
    if (option.discount > Money())
        m_discount->setText(amountText(option.discount));
    std::vector<QStringList> rows;
    for (const catalogue::PriceLine& line : option.customLines)
        rows.push_back({line.name.in(m_desk.language), amountText(line.amount)});
    m_custom->setRows(rows);
    onKindChanged();
    showPromises(option.promised);
}

void PlanOptionDialog::onKindChanged()
{
    const auto kind =
        fromCode<OptionKind>(m_kind->currentData().toString()).value_or(OptionKind::Service);
    const bool waits = kind == OptionKind::Wait;
    for (const char* field : {"service", "quantity", "discount"})
        m_form->setFieldVisible(QString::fromLatin1(field), !waits);
    m_form->setFieldVisible(u"worker"_s, kind == OptionKind::Worker);
    m_custom->setVisible(!waits);
    if (waits && m_title->text().isEmpty())
        m_title->setText(tr("Wait, or do nothing for now"));
    if (waits)
        m_service->setCurrentIndex(-1);
    showPrice();
}

void PlanOptionDialog::onServiceChanged()
{
    if (const catalogue::ServiceRow* row = service()) {
        const QString name = row->service.name().in(m_desk.language);
        const bool own = std::none_of(m_services.begin(), m_services.end(), [&](const auto& each) {
            return each.service.name().in(m_desk.language) == m_title->text();
        });
        if (m_title->text().isEmpty() || !own)
            m_title->setText(name);
    }
    showPromises({});
    showPrice();
}

const catalogue::ServiceRow* PlanOptionDialog::service() const
{
    const int index = m_service->currentIndex();
    const bool named = index >= 0 && m_service->currentText() == m_service->itemText(index);
    return named && m_service->isVisibleTo(this) ? &m_services[std::size_t(index)] : nullptr;
}

void PlanOptionDialog::showPromises(const QStringList& ticked)
{
    for (QCheckBox* tick : std::exchange(m_ticks, {}))
        delete tick->parentWidget();
    const catalogue::ServiceRow* row = service();
    if (!row)
        return;
    QWidget* before = m_custom; // made later than what stands below them, they would come last
    for (const LocalizedText& result : row->inForce->content.promisedResults) {
        const QString words = tr("May be promised: %1").arg(result.in(m_desk.language));
        auto* line = new QWidget; // a check box does not wrap its words, a label does
        auto* cells = makeRow(8);
        auto* tick = new QCheckBox;
        tick->setAccessibleName(words);
        cells->addWidget(tick);
        cells->addWidget(makeLabel(words), 1);
        line->setLayout(cells);
        tick->setProperty("promise", result.in(m_desk.language));
        tick->setChecked(ticked.contains(result.zh) || ticked.contains(result.en));
        m_promises->addWidget(line);
        m_ticks.push_back(tick);
        setTabOrder(before, tick);
        before = tick;
    }
}

std::vector<catalogue::PriceLine> PlanOptionDialog::customLines() const
{
    std::vector<catalogue::PriceLine> lines;
    for (const QStringList& row : m_custom->rows()) {
        const QString name = row.value(0);
        lines.push_back({.kind = catalogue::LineKind::Labour,
                         .name = {name, name},
                         .amount = typedAmount(row.value(1))});
    }
    return lines;
}

void PlanOptionDialog::showPrice()
{
    PlanOption option{.id = OptionId(1),
                      .revision = storage::Revision{1},
                      .client = clients::ClientId(1),
                      .plan = m_plan,
                      .kind = OptionKind::Service,
                      .quantity = m_quantity->value()};
    option.customLines = customLines();
    option.discount = std::max(Money(), typedAmount(m_discount->text()));
    QStringList excluded;
    if (const catalogue::ServiceRow* row = service()) {
        option.lines = times(row->price->lines, option.quantity);
        for (const LocalizedText& text : row->inForce->content.excluded)
            excluded << text.in(m_desk.language);
    }
    m_price->setText(tr("Whole price %1").arg(m_format.money(amountOf(option).minorUnits())));
    m_excluded->setText(excluded.isEmpty() ? QString()
                                           : tr("Not included: %1").arg(excluded.join(tr("; "))));
    m_excluded->setVisible(!excluded.isEmpty());
}

OptionDetails PlanOptionDialog::details() const
{
    OptionDetails details{
        .kind = fromCode<OptionKind>(m_kind->currentData().toString()).value_or(OptionKind::Service),
        .title = m_title->text(),
        .description = m_description->text(),
        .quantity = m_quantity->value()};
    if (const catalogue::ServiceRow* row = service())
        details.service = row->service.id;
    if (const qint64 worker = m_worker->currentData().toLongLong();
        worker > 0 && details.kind == OptionKind::Worker)
        details.worker = PersonId(worker);
    if (details.kind == OptionKind::Wait)
        return details;
    details.customLines = customLines();
    details.discount = typedAmount(m_discount->text());
    for (const QCheckBox* tick : m_ticks) {
        if (tick->isChecked())
            details.promised << tick->property("promise").toString();
    }
    return details;
}

void PlanOptionDialog::save()
{
    m_form->clearErrors();
    const Status saved =
        m_option ? m_desk.session().run(EditOption{m_option->id, m_option->revision, details()})
                 : statusOf(m_desk.session().run(AddOption{m_plan, details()}));
    if (!saved)
        return m_form->showError(saved.error());
    m_desk.offerUndo(m_option ? tr("Option changed") : tr("Option added"));
    accept();
}

} // namespace seraph::ui
