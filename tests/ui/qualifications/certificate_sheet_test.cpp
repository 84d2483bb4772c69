// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates come in from a workbook and a photographed page, and the whole archive goes out as a workbook.
#include "ui/qualifications/certificate_sheet.h"

#include "core/attachments/attachment_queries.h"
#include "core/exchange/sheet_writing.h"
#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/file_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/qualifications/certificates_section.h"
#include "ui/qualifications/qualification_dialogs.h"
#include "ui/widgets/entry_grid.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

/// The owner at the desk, and a file that somebody else made.
struct Registry {
    Registry()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        ownName = orFail(session().query(qualifications::OwnQualificationFile{})).person.name;
    }
    const Desk& desk() { return program.desk().desk(); }
    session::Session& session() { return program.session(); }
    QString fileWith(const std::vector<QStringList>& lines, const QString& name = u"register.xlsx"_s)
    {
        std::size_t at = 1;
        const auto next = [&]() -> Result<std::optional<exchange::OutRow>> {
            if (at == lines.size())
                return std::nullopt;
            exchange::OutRow row;
            for (const QString& cell : lines[at])
                row.push_back(cell);
            ++at;
            return row;
        };
        orFail(exchange::writeWorkbook(directory.filePath(name), {u"证书"_s, lines.front(), next}));
        return directory.filePath(name);
    }
    std::vector<qualifications::CertificateRow> certificates()
    {
        return orFail(session().query(qualifications::ListCertificates{}));
    }
    /// As it is called on the screen, whose language is that of the system here.
    QString nameOf(const QString& code)
    {
        for (const auto& kind : orFail(session().query(qualifications::ListCertificateKinds{}))) {
            if (kind.code == code)
                return kind.name().in(desk().language);
        }
        throw std::runtime_error("no such kind");
    }
    QDialog& dialog()
    {
        for (QDialog* each : program.program->window().findChildren<QDialog*>()) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no dialog");
    }
    void press(QWidget& in, const QString& name)
    {
        auto* button = in.findChild<QPushButton*>(name);
        REQUIRE(button);
        button->click();
        QCoreApplication::processEvents();
    }

    tests::OpenProgram program;
    QTemporaryDir directory;
    QString ownName;
};

} // namespace

TEST_CASE("A register in a workbook fills the grid, and one photographed page goes with each line",
          "[qualifications]")
{
    Registry registry;
    const QString book = registry.fileWith(
        {{u"姓名"_s, u"证件名称"_s, u"证书编号"_s, u"发证机关"_s, u"发证日期"_s, u"有效期至"_s, u"备注"_s},
         {registry.ownName,
          registry.nameOf(u"health_certificate"_s),
          u"京20260101"_s,
          u"区疾控中心"_s,
          u"2026/3/1"_s,
          u"2027年2月28日"_s,
          u"无"_s},
         {registry.ownName, registry.nameOf(u"check.background"_s), {}, {}, u"2026.3.2"_s, {}, {}}});
    openCertificateGrid(registry.desk(), &registry.program.program->window());
    QDialog& dialog = registry.dialog();
    registry.program.prompts.file = book;
    registry.press(dialog, u"gridSheet"_s);
    auto* grid = dialog.findChild<EntryGrid*>();
    REQUIRE(grid);
    REQUIRE(grid->rows().size() == 2);

    const QString page = registry.directory.filePath(u"page.png"_s);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    REQUIRE(picture.save(page));
    registry.program.prompts.file = page;
    registry.press(dialog, u"gridPage"_s);
    registry.press(dialog, u"gridSave"_s);

    const auto rows = registry.certificates();
    REQUIRE(rows.size() == 2);
    for (const auto& row : rows) {
        const auto files = orFail(registry.session().query(
            attachments::AttachmentsOf{{u"certificate"_s, row.certificate.id.value()}}));
        CHECK(files.size() == 1);
    }
    const auto health = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return row.kind.code == u"health_certificate"_s;
    });
    REQUIRE(health != rows.end());
    CHECK(health->certificate.number == u"京20260101"_s);
    CHECK(health->certificate.issuer == u"区疾控中心"_s);
    CHECK(health->certificate.validFrom == LocalDate(2026, 3, 1));
    CHECK(health->certificate.validUntil == LocalDate(2027, 2, 28));
}

TEST_CASE("A register with an unknown person, a bad day or no headers enters nothing", "[qualifications]")
{
    Registry registry;
    const QStringList headers{u"姓名"_s, u"证书"_s, u"编号"_s, u"有效期至"_s};
    const QStringList line = GENERATE_REF(
        QStringList{u"查无此人"_s, registry.nameOf(u"health_certificate"_s), u"1"_s, {}},
        QStringList{registry.ownName, u"没有这种证"_s, u"1"_s, {}},
        QStringList{registry.ownName, registry.nameOf(u"health_certificate"_s), u"1"_s, u"2027-13-40"_s});
    registry.program.prompts.file = registry.fileWith({headers, line});
    openCertificateGrid(registry.desk(), &registry.program.program->window());
    QDialog& dialog = registry.dialog();
    registry.press(dialog, u"gridSheet"_s);
    registry.press(dialog, u"gridSave"_s);
    CHECK(dialog.isVisible());
    CHECK(registry.certificates().empty());
    const auto unnamed =
        certificateRowsIn(registry.fileWith({{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}}, u"x.xlsx"_s));
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().reason == u"sheet.no_columns"_s);
}

TEST_CASE("The archive saved as a workbook is a register that can be read again", "[qualifications]")
{
    Registry registry;
    const auto kinds = orFail(registry.session().query(qualifications::ListCertificateKinds{}));
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [](const auto& each) {
        return each.code == u"health_certificate"_s;
    });
    REQUIRE(kind != kinds.end());
    orFail(registry.session().run(
        qualifications::AddCertificate{registry.session().actor().person,
                                       {.kind = kind->id,
                                        .number = u"00071"_s,
                                        .validFrom = LocalDate(2026, 3, 1),
                                        .validUntil = LocalDate(2027, 2, 28)}}));
    CertificatesSection section(registry.desk(), registry.program.desk().format());
    section.show();
    const QString out = registry.directory.filePath(u"archive.xlsx"_s);
    registry.program.prompts.file = out;
    registry.press(section, u"saveArchive"_s);
    QDialog* reason = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* shown = qobject_cast<QDialog*>(each); shown != nullptr && shown->isVisible())
            reason = shown;
    }
    for (QDialog* each : section.findChildren<QDialog*>())
        reason = each->isVisible() ? each : reason;
    REQUIRE(reason);
    auto* text = reason->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    text->setPlainText(u"年度自查"_s);
    registry.press(*reason, u"formAct"_s);
    const auto rows = orFail(certificateRowsIn(out));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().value(0) == registry.ownName);
    CHECK(rows.front().value(2) == u"00071"_s);
    CHECK(rows.front().value(4) == u"2026-03-01"_s);
    CHECK(rows.front().value(5) == u"2027-02-28"_s);
}
