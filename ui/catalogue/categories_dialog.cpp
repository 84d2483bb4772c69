// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/categories_dialog.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/service_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

std::vector<ServiceCategory> shelvesOf(const Desk& desk)
{
    return desk.session().query(ListServiceCategories{}).value_or(std::vector<ServiceCategory>{});
}

} // namespace

CategoriesDialog::CategoriesDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Categories"), {{tr("Chinese name"), 200}, {tr("English name"), 0}}))
    , m_nameZh(new QLineEdit)
    , m_nameEn(new QLineEdit)
    , m_rename(makeButton(tr("&Rename")))
    , m_up(makeButton(tr("&Up")))
    , m_down(makeButton(tr("&Down")))
    , m_away(makeButton(tr("&Put away")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Categories"));
    build();
    reload();
    m_table->chooseId(m_rows.empty() ? 0 : m_rows.front().id.value());
}

void CategoriesDialog::build()
{
    m_nameZh->setPlaceholderText(tr("Chinese name"));
    m_nameZh->setAccessibleName(tr("Chinese name"));
    m_nameEn->setPlaceholderText(tr("English name"));
    m_nameEn->setAccessibleName(tr("English name"));
    auto* addButton = makeButton(tr("&Add as new"), ButtonRole::Primary);
    addButton->setObjectName(u"addCategory"_s);
    auto* close = makeButton(tr("Close"));
    auto* names = makeRow();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_nameZh, m_nameEn, m_rename, addButton})
        names->addWidget(widget);
    auto* buttons = makeRow();
    for (QPushButton* button : {m_up, m_down, m_away})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(names);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(620), scaled(460));
    connect(m_table, &ShortTable::rowChosen, this, &CategoriesDialog::showCurrent);
    connect(addButton, &QPushButton::clicked, this, &CategoriesDialog::add);
    connect(m_rename, &QPushButton::clicked, this, &CategoriesDialog::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_away, &QPushButton::clicked, this, &CategoriesDialog::putAway);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void CategoriesDialog::reload()
{
    const qint64 chosen = m_table->currentId();
    m_rows = shelvesOf(m_desk);
    m_table->clearRows();
    for (const ServiceCategory& shelf : m_rows)
        m_table->addRow(shelf.id.value(), {shelf.nameZh, shelf.nameEn});
    m_table->chooseId(chosen);
    showCurrent();
}

const ServiceCategory* CategoriesDialog::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const ServiceCategory& shelf) {
        return shelf.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void CategoriesDialog::showCurrent()
{
    const ServiceCategory* shelf = current();
    m_nameZh->setText(shelf ? shelf->nameZh : QString());
    m_nameEn->setText(shelf ? shelf->nameEn : QString());
    for (QLineEdit* name : {m_nameZh, m_nameEn})
        name->setCursorPosition(0); // a long name shows its beginning
    for (QPushButton* button : {m_rename, m_up, m_down, m_away})
        button->setEnabled(shelf != nullptr);
}

void CategoriesDialog::add()
{
    const auto added = m_desk.session().run(AddServiceCategory{{m_nameZh->text(), m_nameEn->text()}});
    say(added.transform([](const auto&) {}), tr("Category added"));
}

void CategoriesDialog::rename()
{
    if (const ServiceCategory* shelf = current())
        say(m_desk.session().run(EditServiceCategory{
                shelf->id, shelf->revision, {m_nameZh->text(), m_nameEn->text()}, shelf->position}),
            tr("Renamed"));
}

/// The two change places; the one that moves gets the other's.
void CategoriesDialog::move(int by)
{
    const ServiceCategory* shelf = current();
    if (!shelf)
        return;
    const auto at = shelf - m_rows.data();
    if (at + by < 0 || at + by >= std::ptrdiff_t(m_rows.size()))
        return;
    const ServiceCategory& other = m_rows[std::size_t(at + by)];
    const auto moved = [](const ServiceCategory& each, int position) {
        return EditServiceCategory{each.id, each.revision, {each.nameZh, each.nameEn}, position};
    };
    Status done = m_desk.session().run(moved(*shelf, other.position));
    if (done)
        done = m_desk.session().run(moved(other, shelf->position));
    say(done, tr("Moved"));
}

void CategoriesDialog::putAway()
{
    if (const ServiceCategory* shelf = current())
        say(m_desk.session().run(ArchiveServiceCategory{shelf->id, shelf->revision}),
            tr("Category put away"));
}

void CategoriesDialog::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
    reload();
}

void openNewServiceDialog(const Desk& desk, QWidget* parent, std::function<void(ServiceId)> then)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(CategoriesDialog::tr("New service"));
    auto* form = new Form;
    auto* nameZh = new QLineEdit;
    auto* nameEn = new QLineEdit;
    auto* shelf = new QComboBox;
    for (const ServiceCategory& each : shelvesOf(desk))
        shelf->addItem(LocalizedText{each.nameZh, each.nameEn}.in(desk.language), each.id.value());
    form->addField({u"name"_s, CategoriesDialog::tr("&Chinese name"), nameZh});
    form->addField({u"name_en"_s,
                    CategoriesDialog::tr("&English name"),
                    nameEn,
                    CategoriesDialog::tr("One language is enough.")});
    form->addField({u"category"_s, CategoriesDialog::tr("C&ategory"), shelf});
    auto* add = makeButton(CategoriesDialog::tr("Begin the draft"), ButtonRole::Primary);
    add->setObjectName(u"addService"_s);
    auto* leave = makeButton(CategoriesDialog::tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(add);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(form);
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(440));
    const auto save = [&desk, dialog, form, nameZh, nameEn, shelf, then = std::move(then)] {
        form->clearErrors();
        const auto added = desk.session().run(AddService{
            ServiceCategoryId(shelf->currentData().toLongLong()), {nameZh->text(), nameEn->text()}});
        if (!added)
            return form->showError(added.error());
        desk.offerUndo(CategoriesDialog::tr("The service is there as a draft, off sale"));
        then(*added);
        dialog->accept();
    };
    QObject::connect(add, &QPushButton::clicked, dialog, save);
    QObject::connect(form, &Form::submitted, dialog, save);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace seraph::ui
