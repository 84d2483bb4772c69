// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/code_list.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/session/role_presets.h"
#include "ui/desk/desk.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

namespace {

constexpr int kTickListHeight = 124;
constexpr int kTickHeight = 26;
constexpr int kCodeRole = Qt::UserRole;

struct CodeListText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CodeList)
};

} // namespace

CodeList::CodeList(const QString& accessibleName,
                   const std::vector<Item>& items,
                   const QStringList& ticked,
                   QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setFixedHeight(scaled(kTickListHeight));
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setProperty("role", QStringLiteral("ticks"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto isTicked = [&](const Item& item) { return ticked.contains(item.code); };
    for (const QString& code : ticked) {
        const auto known = std::find_if(
            items.begin(), items.end(), [&](const Item& item) { return item.code == code; });
        add(known == items.end() ? Item{code, code} : *known, Qt::Checked);
    }
    for (const Item& item : items) {
        if (!isTicked(item))
            add(item, Qt::Unchecked);
    }
}

void CodeList::add(const Item& item, Qt::CheckState state)
{
    auto* row = new QListWidgetItem(item.text, this);
    row->setSizeHint({0, scaled(kTickHeight)});
    row->setToolTip(item.text); // a long name is cut in a narrow column
    row->setData(kCodeRole, item.code);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(state);
}

QStringList CodeList::codes() const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            codes << item(i)->data(kCodeRole).toString();
    }
    return codes;
}

CodeList* makeRoleList(const Desk& desk, const QStringList& ticked)
{
    std::vector<CodeList::Item> items;
    for (const session::RolePreset& role : session::rolePresets(desk.profile))
        items.push_back({role.code, role.name.in(desk.language)});
    return new CodeList(CodeListText::tr("Roles"), items, ticked);
}

CodeList* makeServiceList(const Desk& desk, const QStringList& ticked)
{
    std::vector<CodeList::Item> items;
    const auto services =
        desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    for (const catalogue::ServiceRow& row : services) {
        if (row.service.standing == catalogue::Standing::OnSale)
            items.push_back({row.service.code, row.service.name().in(desk.language)});
    }
    return new CodeList(CodeListText::tr("Services"), items, ticked);
}

} // namespace seraph::ui
