// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_exports.h"

#include "core/review/inspection_queries.h"
#include "core/review/review_export_commands.h"
#include "ui/desk/form_dialog.h"
#include "ui/documents/inspection_paper.h"
#include "ui/documents/review_pack.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewExports)
};

constexpr int kUsualSample = 20;
constexpr int kLargestSample = 200;
constexpr int kLargestSeed = 999'999;

using Write = std::function<Status(session::Session& session, const QString& path)>;

/// Asks for the place, notes it, and writes it off the screen's thread.
void saveFile(const Desk& desk, ReviewBoard& board, const QString& what, const QString& proposal, Write write)
{
    const QString suffix = proposal.section(u'.', -1);
    desk.prompts.saveFile(
        &board,
        {ExportText::tr("Save as"), proposal, {suffix.toUpper() + u" (*."_s + suffix + u')'}},
        [&desk, &board, what, write = std::move(write)](std::optional<QString> path) {
            if (!path)
                return;
            const Status noted = desk.session().run(review::NoteReviewExport{board.period(), what});
            if (!noted)
                return desk.toast.show(errorText(noted.error()));
            session::Workspace* workspace = &desk.workspace;
            Toast* toast = &desk.toast;
            desk.jobs.run<bool>(
                &board,
                ExportText::tr("Writing the file"),
                [workspace, write, file = *path](const session::Work&) -> Result<bool> {
                    TRY_ASSIGN(const auto session, workspace->openSession());
                    TRY_STATUS(write(*session, file));
                    return true;
                },
                [toast, file = *path](const Result<bool>& done) {
                    toast->show(done ? ExportText::tr("Saved: %1").arg(file) : errorText(done.error()));
                });
        });
}

QString fileName(const ReviewBoard& board, const char* name, const char* suffix)
{
    return u"%1-%2.%3"_s.arg(QString::fromLatin1(name),
                             board.period().first().toString(u"yyyy-MM"_s),
                             QString::fromLatin1(suffix));
}

void saveWorkbook(const Desk& desk, ReviewBoard& board)
{
    saveFile(desk,
             board,
             u"workbook"_s,
             fileName(board, "review", "xlsx"),
             [material = *board.material(), language = desk.language](session::Session&,
                                                                      const QString& path) {
                 return review::writeReviewWorkbook(path, material.page, material.trends, language);
             });
}

void saveHours(const Desk& desk, ReviewBoard& board)
{
    saveFile(desk,
             board,
             u"hours"_s,
             fileName(board, "hours", "xlsx"),
             [period = board.period(), language = desk.language](session::Session& session,
                                                                 const QString& path) -> Status {
                 TRY_ASSIGN(const auto hours, session.query(review::HoursOfMonth{period}));
                 return review::writeHoursWorkbook(path, period, hours, language);
             });
}

void savePack(const Desk& desk, ReviewBoard& board)
{
    saveFile(desk,
             board,
             u"pack"_s,
             fileName(board, "figures", "json"),
             [material = *board.material()](session::Session&, const QString& path) {
                 return review::writePack(path, material.page, material.organisation);
             });
}

} // namespace

QPushButton* makeExportButton(const Desk& desk, ReviewBoard& board)
{
    auto* button = makeButton(ExportText::tr("Print and save"));
    button->setObjectName(u"reviewExports"_s);
    button->setEnabled(false);
    auto* menu = new QMenu(button);
    const auto paper = [&desk, &board](auto make) {
        desk.print.preview(make(*board.material(), board.text(), desk.imprint()), board.window());
    };
    menu->addAction(ExportText::tr("The whole month as a pack"), button, [paper] {
        paper(&documents::reviewPackDocument);
    });
    menu->addAction(ExportText::tr("One page for the wall"), button, [paper] {
        paper(&documents::reviewNoticeDocument);
    });
    if (desk.session().can(review::kExport)) {
        menu->addSeparator();
        menu->addAction(ExportText::tr("Inspection sample"), button, [&desk, &board] {
            openSampleDialog(
                desk, board.text(), board.period(), board.material()->branch, board.window());
        });
        menu->addAction(ExportText::tr("Figures as a workbook"), button, [&desk, &board] {
            saveWorkbook(desk, board);
        });
        menu->addAction(ExportText::tr("Hours and days as a workbook"), button, [&desk, &board] {
            saveHours(desk, board);
        });
        menu->addAction(ExportText::tr("Figures for head office or association"),
                        button,
                        [&desk, &board] { savePack(desk, board); });
    }
    setButtonMenu(*button, menu);
    QObject::connect(&board, &ReviewBoard::loaded, button, [button] { button->setEnabled(true); });
    QObject::connect(&board, &ReviewBoard::failed, button, [button] { button->setEnabled(false); });
    return button;
}

void openSampleDialog(const Desk& desk,
                      const ReviewText& text,
                      const review::Period& period,
                      const QString& branch,
                      QWidget* parent)
{
    auto* form = new Form;
    auto* size = new QSpinBox;
    auto* seed = new QSpinBox;
    size->setRange(1, kLargestSample);
    size->setValue(kUsualSample);
    seed->setRange(1, kLargestSeed);
    form->addWidget(makeLabel(
        ExportText::tr(
            "Random finished services of the month with licence on the day, consent, lots and "
            "follow-up. Clients stand in it by number; that they were shown is noted."),
        LabelRole::Note));
    form->addFields({{u"size"_s, ExportText::tr("How &many"), size},
                     {u"seed"_s, ExportText::tr("&Drawn with number"), seed}});
    form->setHint(
        u"seed"_s, ExportText::tr("Let the inspector name it: the same number draws the same records."));
    openFormDialog(
        desk,
        {ExportText::tr("Inspection sample"), ExportText::tr("Draw"), {}},
        form,
        [&desk, text, period, branch, size, seed, parent]() -> Status {
            TRY_ASSIGN(const auto rows,
                       desk.session().query(
                           review::InspectionSample{period, size->value(), quint64(seed->value())}));
            desk.print.preview(documents::inspectionDocument(
                                   rows, {period, branch, quint64(seed->value())}, text, desk.imprint()),
                               parent);
            return {};
        },
        parent)
        ->setObjectName(u"InspectionSample"_s);
}

} // namespace seraph::ui
