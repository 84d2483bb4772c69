// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::exchange;

namespace {

SheetRow row(int number, const QStringList& cells)
{
    SheetRow row{.number = number};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            row.cells.push_back({int(i), CellKind::Text, cells[i]});
    }
    return row;
}

std::vector<ImportField> fields(Profile profile = Profile::Clinic)
{
    return importFields(ImportKind::Clients, profile);
}

QStringList proposed(const QStringList& headers)
{
    const auto map = proposedMap({row(1, headers)}, fields());
    QStringList codes;
    for (int i = 0; i < int(headers.size()); ++i)
        codes << map.fields.value(i, u"-"_s);
    return codes;
}

} // namespace

TEST_CASE("Headers of other programs are understood in Chinese and English")
{
    CHECK(proposed({u"顾客姓名"_s, u"手机号码"_s, u"性别"_s, u"出生日期"_s, u"会员等级"_s, u"客户来源"_s}) ==
          QStringList{u"name"_s, u"phone"_s, u"sex"_s, u"birth_date"_s, u"tier"_s, u"source"_s});
    CHECK(proposed({u"Patient Name"_s, u"Mobile Phone"_s, u"Gender"_s, u"Date of Birth"_s, u"E-mail"_s}) ==
          QStringList{u"name"_s, u"phone"_s, u"sex"_s, u"birth_date"_s, u"email"_s});
    CHECK(proposed({u"BIRTHDATE"_s, u"FIRST"_s, u"LAST"_s, u"GENDER"_s, u"ZIP"_s}) ==
          QStringList{u"birth_date"_s, u"given_name"_s, u"family_name"_s, u"sex"_s, u"-"_s});
    CHECK(proposed({u"*姓名（必填）"_s, u"客户的手机号码"_s, u"联系 电话"_s}) ==
          QStringList{u"name"_s, u"-"_s, u"phone"_s});
}

TEST_CASE("A name that says nothing alone is not found inside another header")
{
    const auto map =
        proposedMap({row(1, {u"合同编号"_s, u"客户姓名"_s, u"联系电话"_s, u"合同金额"_s})},
                    importFields(ImportKind::Placements, Profile::Agency));
    CHECK_FALSE(map.fields.contains(0));
    CHECK_FALSE(map.fields.contains(3));
    CHECK(map.fields.value(1) == u"client_name"_s);
}

TEST_CASE("Lists as houses keep them find their fields by themselves")
{
    struct List {
        ImportKind kind;
        Profile profile;
        QString headers;
        QStringList leftOut; ///< what Seraph counts by itself, or does not collect in this trade
    };
    const std::vector<List> lists{
        {ImportKind::Clients,
         Profile::Clinic,
         u"序号 病历号 姓名 性别 出生日期 联系电话 家属电话 微信号 过敏史 既往史 首诊日期 最近到店日期 客户来源 会员等级 累计消费 归属顾问 推荐人 备注"_s,
         {u"序号"_s}},
        {ImportKind::Clients,
         Profile::Aesthetic,
         u"会员卡号 会员姓名 手机号 生日 卡级别 余额 积分 开卡日期 开卡门店 标签 身份证号"_s,
         {u"身份证号"_s}},
        {ImportKind::Clients,
         Profile::Agency,
         u"客户编号 客户姓名 联系电话 家庭住址 家庭成员 宠物 忌口 客户来源 客户等级 客户经理 紧急联系人 紧急联系人手机 建档日期"_s,
         {}},
        {ImportKind::Staff,
         Profile::Agency,
         u"工号 阿姨姓名 性别 年龄 身份证号 手机号 籍贯 工种 技能 健康证到期 期望工资 在户状态 入职日期 紧急联系人 备注"_s,
         {}},
        {ImportKind::Staff,
         Profile::Clinic,
         u"工号 姓名 性别 手机号 岗位 职称 执业证号 有效期至 入职日期 离职日期 状态 所属门店"_s,
         {}},
        {ImportKind::Services,
         Profile::Clinic,
         u"项目编码 项目名称 项目分类 单价 底价 单位 时长(分钟) 疗程次数 有效期(月) 项目说明"_s,
         {}},
        {ImportKind::Courses,
         Profile::Aesthetic,
         u"顾客姓名 联系电话 套餐名称 总次数 已用次数 余次 余额 办卡日期 到期日期"_s,
         {u"已用次数"_s}},
        {ImportKind::Placements,
         Profile::Agency,
         u"合同编号 雇主姓名 雇主电话 家政员姓名 家政员电话 服务类型 是否住家 服务地址 上户日期 合同到期 月工资 服务费"_s,
         {u"合同编号"_s}},
        {ImportKind::FollowUps,
         Profile::Clinic,
         u"病历号 患者姓名 联系电话 项目 回访类型 计划日期 回访内容 回访方式 回访人 状态"_s,
         {}}};
    for (const List& list : lists) {
        INFO(list.headers.toStdString());
        const auto known = importFields(list.kind, list.profile);
        const auto map = mapFromRow(row(1, list.headers.split(u' ')), known);
        CHECK(map.columnsLeftOut() == list.leftOut);
        CHECK(tests::brokenRules(checkMap(map, known)) == "");
    }
}

TEST_CASE("A title above the headers is passed over")
{
    const auto map = proposedMap({row(1, {u"2026年客户名单"_s}),
                                  row(2, {u"制表人"_s, u"小李"_s}),
                                  row(4, {u"序号"_s, u"姓名"_s, u"电话"_s})},
                                 fields());
    CHECK(map.headerRow == 4);
    CHECK(map.fields == QMap<int, QString>{{1, u"name"_s}, {2, u"phone"_s}});
}

TEST_CASE("The same headers in another order have the same key")
{
    const auto one = mapFromRow(row(1, {u"姓名"_s, u"手机"_s}), fields());
    const auto other = mapFromRow(row(3, {u"手 机"_s, u"姓名"_s}), fields());
    CHECK(headerKey(one) == headerKey(other));
    CHECK(headerKey(one) != headerKey(mapFromRow(row(1, {u"姓名"_s}), fields())));
}

TEST_CASE("What a map must hold is checked")
{
    const auto rules = [](const QStringList& headers) {
        return tests::brokenRules(checkMap(mapFromRow(row(1, headers), fields()), fields()));
    };
    CHECK(rules({u"姓名"_s, u"微信"_s}).empty());
    CHECK(rules({u"姓"_s, u"名"_s, u"微信"_s}).empty());
    CHECK(rules({u"微信"_s}) == "name=required");
    CHECK(rules({u"姓名"_s}) == "contact=required");
    ColumnMap twice = mapFromRow(row(1, {u"姓名"_s, u"手机"_s, u"x"_s}), fields());
    twice.fields.insert(2, u"phone"_s);
    CHECK(tests::brokenRules(checkMap(twice, fields())) == "phone=twice");
    twice.fields.insert(2, u"shoe_size"_s);
    CHECK(tests::brokenRules(checkMap(twice, fields())) == "shoe_size=unknown");
}

TEST_CASE("Each kind has its fields, without what the trade does not collect")
{
    const auto has = [](Profile profile, const QString& code) {
        const auto all = fields(profile);
        return std::any_of(
            all.begin(), all.end(), [&](const auto& field) { return field.code == code; });
    };
    CHECK(has(Profile::Clinic, u"allergies"_s));
    CHECK_FALSE(has(Profile::Agency, u"allergies"_s));
    CHECK(has(Profile::Agency, u"address"_s));
    for (const auto& [kind, code] : Codes<ImportKind>::kAll)
        CHECK_FALSE(importFields(kind, Profile::Clinic).empty());
}

TEST_CASE("Columns have the letters of a spreadsheet")
{
    CHECK(columnLetters(0) == u"A"_s);
    CHECK(columnLetters(25) == u"Z"_s);
    CHECK(columnLetters(26) == u"AA"_s);
    CHECK(columnLetters(16383) == u"XFD"_s);
}
