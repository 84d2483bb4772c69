// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sample_documents.h"

#include "ui/documents/closing_slip.h"
#include "ui/documents/help_print.h"
#include "ui/documents/leaver_checklist.h"
#include "ui/documents/list_print.h"
#include "ui/documents/lost_pc.h"
#include "ui/documents/password_slip.h"
#include "ui/documents/pdf.h"
#include "ui/documents/printer_test_page.h"
#include "ui/documents/recovery_kit.h"
#include "ui/documents/sample_decisions.h"

#include <QDir>
#include <QTextDocument>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant kMorning{std::chrono::milliseconds(1791248400000)}; // 2026-10-06 09:00 in Shanghai
constexpr auto kHour = std::chrono::hours(1);

Imprint sampleImprint(Language language)
{
    const LocalizedText organisation{u"示例 · 悦己医疗美容门诊部"_s, u"Example Aesthetic Clinic"_s};
    const LocalizedText branch{u"人民路店"_s, u"Renmin Road"_s};
    const LocalizedText person{u"王小红"_s, u"Wang Xiaohong"_s};
    return {organisation.in(language),
            branch.in(language),
            person.in(language),
            kMorning + 9 * kHour,
            QTimeZone("Asia/Shanghai"),
            language};
}

KitDetails sampleKit()
{
    return {u"3f9c21d08a4e4b7d9e55c0a1b2f46d83"_s, u"c8b9 d470 d8cd d3a1"_s, QDate(2026, 10, 6), {}};
}

Document sampleLostPc(const Imprint& imprint)
{
    const bool zh = imprint.language == Language::Chinese;
    LostPc pc;
    pc.pc = zh ? u"前台二号机"_s : u"Front desk 2"_s;
    pc.deviceNumber = u"4"_s;
    pc.lastUsed = kMorning - 38 * kHour;
    pc.lastUser = zh ? u"马小龙"_s : u"Ma Xiaolong"_s;
    pc.declaredAt = kMorning + kHour;
    pc.declaredBy = imprint.printedBy;
    pc.circumstances = zh ? u"周日夜间门店被撬，前台主机失窃。"_s
                          : u"Burglary on Sunday night; the PC at the desk is gone."_s;
    pc.holdings = {{zh ? u"人员"_s : u"Staff"_s, 23},
                   {zh ? u"门店与房间"_s : u"Branches and rooms"_s, 14},
                   {zh ? u"留痕记录"_s : u"Journal entries"_s, 18342}};
    pc.people = {{pc.lastUser, u"maxl"_s, kMorning + 2 * kHour},
                 {imprint.printedBy, u"wangxh"_s, std::nullopt}};
    pc.measures = {{LostPcMeasure::DeviceRevoked, kMorning + kHour},
                   {LostPcMeasure::KeysRotated, kMorning + kHour},
                   {LostPcMeasure::PasswordsChanged, std::nullopt}};
    return lostPcDocument(pc, imprint);
}

Document sampleLeaver(const Imprint& imprint)
{
    const bool zh = imprint.language == Language::Chinese;
    return leaverChecklistDocument({.name = zh ? u"马小龙"_s : u"Ma Xiaolong"_s,
                                    .login = u"maxl"_s,
                                    .roles = zh ? u"前台、收银"_s : u"Front desk, cashier"_s,
                                    .lastDay = QDate(2026, 10, 6),
                                    .accountClosedAt = kMorning + 8 * kHour,
                                    .keysRotatedAt = std::nullopt,
                                    .openTasks = 3,
                                    .tasksGoTo = {}},
                                   imprint);
}

Document sampleList(const Imprint& imprint)
{
    const bool zh = imprint.language == Language::Chinese;
    ListPrint list;
    list.title = zh ? u"设备与仪器"_s : u"Devices and equipment"_s;
    list.filter = zh ? u"门店：人民路店"_s : u"Branch: Renmin Road"_s;
    list.table.columns = {{zh ? u"编号"_s : u"Number"_s, {}},
                          {zh ? u"名称"_s : u"Name"_s, {}},
                          {zh ? u"房间"_s : u"Room"_s, {}},
                          {zh ? u"下次检修"_s : u"Next service"_s, {}},
                          {zh ? u"购入价"_s : u"Price"_s, Table::Align::End}};
    for (int i = 1; i <= 64; ++i)
        list.table.rows.push_back(
            {u"SB-%1"_s.arg(i, 4, 10, QLatin1Char('0')),
             zh ? u"水光注射仪（示例 %1 号）"_s.arg(i) : u"Injection device, example %1"_s.arg(i),
             zh ? u"治疗室 %1"_s.arg(i % 5 + 1) : u"Treatment room %1"_s.arg(i % 5 + 1),
             QDate(2026, 10, 6).addDays(i * 3).toString(Qt::ISODate),
             u"%1,800.00"_s.arg(i % 30 + 2)});
    list.care = Care::Ordinary;
    return listDocument(list, imprint);
}

Document sampleHelp(const Imprint& imprint)
{
    QTextDocument page;
    const bool zh = imprint.language == Language::Chinese;
    page.setMarkdown(
        zh ? u"# 备份\n\n备份每小时自动做一次，锁定和关闭时也会做。\n\n## 放在哪里\n\n1. "
             u"插上移动硬盘\n2. 打开“设置 · 备份”\n"
             "3. 选择一个文件夹\n\n- 不要和数据放在同一块盘上\n- 平时拔下来，另放一处\n\n|频率|保留|\n|---|---|\n|每天|7 份|\n|每周|5 份|\n"_s
           : u"# Backups\n\nA backup is made every hour, at lock and at close.\n\n## Where to keep "
             u"them\n\n"
             "1. Plug in an external disk\n2. Open Settings, Backup\n3. Choose a folder\n\n"
             "- Not on the disk that holds the data\n- Unplugged, in another place\n\n"
             "|How often|Kept|\n|---|---|\n|Daily|7 copies|\n|Weekly|5 copies|\n"_s);
    return helpPageDocument(zh ? u"备份"_s : u"Backups"_s, page, imprint);
}

Document sampleSlip(const Imprint& imprint)
{
    return closingSlipDocument({.day = QDate(2026, 10, 6),
                                .lastEntry = 18342,
                                .shortCode = u"K7QD-9M2X-TT4F-3B8N"_s,
                                .entriesOfDay = 412,
                                .lastBackup = kMorning + 8 * kHour,
                                .backupPlace = u"E:\\Seraph"_s,
                                .figures = {}},
                               imprint);
}

Document samplePassword(const Imprint& imprint)
{
    const bool zh = imprint.language == Language::Chinese;
    return passwordSlipDocument({zh ? u"马小龙"_s : u"Ma Xiaolong"_s,
                                 u"maxl"_s,
                                 u"maple-orbit-lantern-seven"_s,
                                 kMorning + 33 * kHour},
                                imprint);
}

bool isSlip(const Document& document)
{
    return document.kind == DocumentKind::ClosingSlip ||
           document.kind == DocumentKind::PasswordSlip || document.kind == DocumentKind::TestPage;
}

} // namespace

std::vector<Document> sampleDocuments(Language language)
{
    const Imprint imprint = sampleImprint(language);
    const QString code = u"8F3K-Q2ZT-7RXM-0WVC-5HJN-B4DP-9SGE-1AY6-KT3M"_s;
    const QString other = u"M2XQ-T0FV-6KHN-W9CB-3RZJ-D8PS-5GEA-7Y1K-40VT"_s;
    const LocalizedText holder{u"王小红"_s, u"Wang Xiaohong"_s};
    std::vector<Document> documents{
        recoveryKitDocument(RecoveryKit{sampleKit(), code}, imprint),
        recoveryKitDocument(RecoveryKitPart{sampleKit(), 1, holder.in(language), code, other}, imprint),
        sampleLostPc(imprint),
        samplePassword(imprint),
        sampleSlip(imprint),
        printerTestPage(u"HP LaserJet Pro M404n"_s, Paper::A4, imprint),
        sampleLeaver(imprint),
        sampleList(imprint),
        sampleHelp(imprint),
    };
    for (Document& document : sampleDecisions(imprint))
        documents.push_back(std::move(document));
    return documents;
}

Status writeSampleDocuments(const QString& folder, Language language)
{
    int number = 0;
    for (const Document& document : sampleDocuments(language)) {
        ++number;
        std::vector<Paper> papers{usualPaper(document.kind)};
        if (isSlip(document))
            papers = {kPapers.begin(), kPapers.end()};
        for (const Paper paper : papers) {
            const QString name =
                u"%1-%2.%3.pdf"_s.arg(QString::number(number), toCode(document.kind), toCode(paper));
            TRY_STATUS(savePdf(LaidOutDocument(document, paper), QDir(folder).filePath(name)));
        }
    }
    return {};
}

} // namespace seraph::documents
