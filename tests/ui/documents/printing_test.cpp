// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printing.h"

#include "core/base/file_calls.h"
#include "tests/support/string_makers.h"
#include "tests/ui/documents/fake_printers.h"
#include "ui/documents/list_print.h"
#include "ui/documents/password_slip.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cerrno>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;
using seraph::tests::FakePrinters;

namespace {

Document aList(Care care = Care::Ordinary)
{
    ListPrint list{.title = u"Rooms"_s, .filter = {}, .table = {}, .care = care};
    list.table.columns = {{u"Name"_s, {}}};
    list.table.rows = {{u"治疗室 1"_s}};
    return listDocument(list, {});
}

Document aSecret()
{
    return passwordSlipDocument({u"Ma"_s, u"ma"_s, u"one-two-three-four"_s, {}}, {});
}

struct Desk {
    FakePrinters printers;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"print.ini"_s), QSettings::IniFormat};
    SettingsPrintMemory memory{settings};
    std::vector<PrintReport> journal;
    Status journalAnswers;
    Printing printing{printers, memory, [this](const PrintReport& report) {
                          journal.push_back(report);
                          return journalAnswers;
                      }};
    Printing::Request request{{u"Laser"_s, Paper::A5}, 2, u"for the files"_s};
};

class FullDisk final : public FileCalls {
public:
    int write(FileHandle, QByteArrayView, qint64& written) override
    {
        written = 0;
        return ENOSPC;
    }
};

struct WithFileCalls {
    explicit WithFileCalls(FileCalls& calls) : previous(replaceFileCalls(&calls)) {}
    ~WithFileCalls() { replaceFileCalls(previous); }
    FileCalls* previous;
};

} // namespace

TEST_CASE("A kind is printed on the system's printer and its usual paper until somebody chooses",
          "[documents]")
{
    Desk desk;
    CHECK(desk.printing.choiceFor(DocumentKind::ClosingSlip) == PrintChoice{u"Laser"_s, Paper::Roll80});
    CHECK(desk.printing.choiceFor(DocumentKind::RecoveryKit) == PrintChoice{u"Laser"_s, Paper::A4});
}

TEST_CASE("Each kind of document remembers its own printer and paper", "[documents]")
{
    Desk desk;
    desk.request.choice = {u"Thermal"_s, Paper::Roll58};
    REQUIRE(desk.printing.print(aList(), desk.request).has_value());
    CHECK(desk.printing.choiceFor(DocumentKind::List) == PrintChoice{u"Thermal"_s, Paper::Roll58});
    CHECK(desk.printing.choiceFor(DocumentKind::HelpPage) == PrintChoice{u"Laser"_s, Paper::A4});
}

TEST_CASE("A remembered printer that is gone gives way to the default one, the paper stays", "[documents]")
{
    Desk desk;
    desk.memory.remember(DocumentKind::List, {u"Sold"_s, Paper::A5});
    CHECK(desk.printing.choiceFor(DocumentKind::List) == PrintChoice{u"Laser"_s, Paper::A5});
}

TEST_CASE("Printing is noted with kind, pages, copies and reason before it happens", "[documents]")
{
    Desk desk;
    REQUIRE(desk.printing.print(aList(), desk.request).has_value());
    REQUIRE(desk.journal.size() == 1);
    CHECK(desk.journal[0].kind == DocumentKind::List);
    CHECK(desk.journal[0].target == PrintTarget::Printer);
    CHECK(desk.journal[0].pages == 1);
    CHECK(desk.journal[0].copies == 2);
    CHECK(desk.journal[0].reason == u"for the files"_s);
    CHECK(desk.journal[0].failure.isEmpty());
    REQUIRE(desk.printers.jobs.size() == 1);
    CHECK(desk.printers.jobs[0].printer == u"Laser"_s);
    CHECK(desk.printers.jobs[0].copies == 2);
}

TEST_CASE("What cannot be noted is not printed", "[documents]")
{
    Desk desk;
    desk.journalAnswers = fail(ErrorCode::Locked);
    const auto printed = desk.printing.print(aList(), desk.request);
    REQUIRE_FALSE(printed.has_value());
    CHECK(printed.error().code == ErrorCode::Locked);
    CHECK(desk.printers.jobs.empty());
}

TEST_CASE("Without a printer printing says so, and the page can be saved instead", "[documents]")
{
    Desk desk;
    desk.printers.printers = {};
    CHECK(desk.printing.choiceFor(DocumentKind::List).printer.isEmpty());
    const auto printed = desk.printing.print(aList(), desk.request);
    REQUIRE_FALSE(printed.has_value());
    CHECK(printed.error().reason == u"print.no_printer"_s);
    CHECK(desk.journal.empty());
    const QString file = desk.folder.filePath(u"Rooms.pdf"_s);
    REQUIRE(desk.printing.saveAsPdf(aList(), Paper::A4, file, {}).has_value());
    CHECK(QFile::exists(file));
    REQUIRE(desk.journal.size() == 1);
    CHECK(desk.journal[0].target == PrintTarget::PdfFile);
}

TEST_CASE("A printer that breaks off is told and noted, and its choice is not remembered", "[documents]")
{
    Desk desk;
    const ErrorCode code = GENERATE(ErrorCode::Io, ErrorCode::Cancelled);
    desk.printers.answer = fail(code, u"print.printer_failed"_s);
    const auto printed = desk.printing.print(aList(), desk.request);
    REQUIRE_FALSE(printed.has_value());
    CHECK(printed.error().code == code);
    REQUIRE(desk.journal.size() == 2);
    CHECK(desk.journal[1].failure == QString::fromLatin1(codeName(code)));
    CHECK_FALSE(desk.memory.choiceFor(DocumentKind::List).has_value());
}

TEST_CASE("What names people needs a reason, on paper and as a file", "[documents]")
{
    Desk desk;
    desk.request.reason = u"  "_s;
    const auto printed = desk.printing.print(aList(Care::Personal), desk.request);
    REQUIRE_FALSE(printed.has_value());
    CHECK(printed.error() == invalid(u"reason"_s, u"required"_s));
    const auto saved = desk.printing.saveAsPdf(
        aList(Care::Personal), Paper::A4, desk.folder.filePath(u"a.pdf"_s), {});
    REQUIRE_FALSE(saved.has_value());
    CHECK(desk.journal.empty());
    CHECK(desk.printing.print(aList(Care::Ordinary), desk.request).has_value());
}

TEST_CASE("What opens something is printed but never saved as a file", "[documents]")
{
    Desk desk;
    const QString file = desk.folder.filePath(u"secret.pdf"_s);
    const auto saved = desk.printing.saveAsPdf(aSecret(), Paper::A5, file, u"because"_s);
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().reason == u"print.paper_only"_s);
    CHECK_FALSE(QFile::exists(file));
    CHECK(desk.printing.print(aSecret(), desk.request).has_value());
}

TEST_CASE("A full disk leaves the older PDF whole and is told as a full disk", "[documents]")
{
    Desk desk;
    const QString file = desk.folder.filePath(u"Rooms.pdf"_s);
    REQUIRE(desk.printing.saveAsPdf(aList(), Paper::A4, file, {}).has_value());
    const auto before = QFileInfo(file).size();
    FullDisk full;
    const WithFileCalls calls(full);
    const auto saved = desk.printing.saveAsPdf(aList(), Paper::A5, file, {});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().code == ErrorCode::DiskFull);
    CHECK(desk.journal.back().failure == u"disk_full"_s);
    CHECK(QFileInfo(file).size() == before);
    CHECK(QDir(desk.folder.path()).entryList({u"*.tmp"_s}).isEmpty());
}

TEST_CASE("Saving into a folder that is not there says so", "[documents]")
{
    Desk desk;
    const auto saved =
        desk.printing.saveAsPdf(aList(), Paper::A4, desk.folder.filePath(u"none/a.pdf"_s), {});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().reason == u"file.not_found"_s);
}
