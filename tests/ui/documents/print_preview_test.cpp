// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/print_preview.h"

#include "tests/support/string_makers.h"
#include "tests/ui/documents/fake_printers.h"
#include "ui/documents/sample_documents.h"
#include "ui/widgets/page_strip.h"
#include "ui/widgets/user_prompts.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::documents;
using namespace Qt::StringLiterals;
using seraph::tests::FakePrinters;

namespace {

/// Answers every question for a file with one path.
class OneFile final : public ui::UserPrompts {
public:
    void ask(QWidget*, const Question&, std::function<void(Answer)>) override {}
    void inform(QWidget*, const QString&, const QString&, std::function<void()>) override {}
    void chooseFolder(QWidget*, const FileQuestion&, FileAnswer) override {}
    void openFile(QWidget*, const FileQuestion&, FileAnswer) override {}
    void saveFile(QWidget*, const FileQuestion& question, FileAnswer then) override
    {
        proposed = question.startAt;
        then(answer);
    }
    std::optional<QString> answer;
    QString proposed;
};

Document theSample(DocumentKind kind)
{
    for (const Document& document : sampleDocuments(Language::English)) {
        if (document.kind == kind)
            return document;
    }
    FAIL("no sample of this kind");
    return {};
}

struct Desk {
    FakePrinters printers;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"print.ini"_s), QSettings::IniFormat};
    SettingsPrintMemory memory{settings};
    int noted = 0;
    Printing printing{printers, memory, [this](const PrintReport&) {
                          ++noted;
                          return Status();
                      }};
    OneFile prompts;
};

template <class W> W& find(const QWidget& dialog, const QString& name)
{
    auto* widget = dialog.findChild<W*>(name);
    REQUIRE(widget != nullptr);
    return *widget;
}

} // namespace

TEST_CASE("The preview shows the pages of the chosen paper", "[documents]")
{
    Desk desk;
    ui::PrintPreview preview(theSample(DocumentKind::List), desk.printing, desk.prompts);
    const auto& strip = find<ui::PageStrip>(preview, u"pageStrip"_s);
    const int onA4 = strip.pageCount();
    find<QComboBox>(preview, u"paperCombo"_s).setCurrentIndex(1);
    CHECK(strip.pageCount() > onA4);
}

TEST_CASE("Printing from the preview closes it and remembers the choice", "[documents]")
{
    Desk desk;
    ui::PrintPreview preview(theSample(DocumentKind::List), desk.printing, desk.prompts);
    const QSignalSpy printed(&preview, &ui::PrintPreview::printed);
    preview.open();
    find<QComboBox>(preview, u"printerCombo"_s).setCurrentText(u"Thermal"_s);
    find<QPushButton>(preview, u"printButton"_s).click();
    CHECK(printed.count() == 1);
    CHECK_FALSE(preview.isVisible());
    CHECK(desk.memory.choiceFor(DocumentKind::List) == PrintChoice{u"Thermal"_s, Paper::A4});
}

TEST_CASE("A document that names people is not printed without a reason, and the preview stays",
          "[documents]")
{
    Desk desk;
    ui::PrintPreview preview(theSample(DocumentKind::LostPc), desk.printing, desk.prompts);
    preview.open();
    auto& reason = find<QComboBox>(preview, u"reasonCombo"_s);
    CHECK(reason.isVisibleTo(&preview));
    find<QPushButton>(preview, u"printButton"_s).click();
    CHECK(preview.isVisible());
    CHECK(desk.noted == 0);
    reason.setEditText(u"police"_s);
    find<QPushButton>(preview, u"printButton"_s).click();
    CHECK_FALSE(preview.isVisible());
    CHECK(desk.noted == 1);
}

TEST_CASE("The preview offers no file for what opens something", "[documents]")
{
    Desk desk;
    ui::PrintPreview secret(theSample(DocumentKind::RecoveryKit), desk.printing, desk.prompts);
    ui::PrintPreview open(theSample(DocumentKind::HelpPage), desk.printing, desk.prompts);
    CHECK_FALSE(find<QPushButton>(secret, u"savePdfButton"_s).isVisibleTo(&secret));
    CHECK(find<QPushButton>(open, u"savePdfButton"_s).isVisibleTo(&open));
}

TEST_CASE("Without a printer the preview offers the PDF instead", "[documents]")
{
    Desk desk;
    desk.printers.printers = {};
    ui::PrintPreview preview(theSample(DocumentKind::HelpPage), desk.printing, desk.prompts);
    preview.open();
    CHECK_FALSE(find<QPushButton>(preview, u"printButton"_s).isEnabled());
    desk.prompts.answer = desk.folder.filePath(u"help.pdf"_s);
    find<QPushButton>(preview, u"savePdfButton"_s).click();
    CHECK(desk.prompts.proposed.endsWith(u"/Backups.pdf"_s));
    CHECK(QFile::exists(*desk.prompts.answer));
    CHECK_FALSE(preview.isVisible());
}

TEST_CASE("A jammed printer leaves the preview open for another try", "[documents]")
{
    Desk desk;
    desk.printers.answer = fail(ErrorCode::Io, u"print.printer_failed"_s);
    ui::PrintPreview preview(theSample(DocumentKind::HelpPage), desk.printing, desk.prompts);
    preview.open();
    find<QPushButton>(preview, u"printButton"_s).click();
    CHECK(preview.isVisible());
    desk.printers.answer = {};
    find<QPushButton>(preview, u"printButton"_s).click();
    CHECK_FALSE(preview.isVisible());
}
