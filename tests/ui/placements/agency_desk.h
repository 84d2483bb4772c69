// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/placements/contract_commands.h"
#include "core/placements/placement_queries.h"
#include "core/placements/worker_commands.h"
#include "tests/ui/program/whole_chain.h"
#include "ui/placements/case_view.h"
#include "ui/placements/matching_dialog.h"
#include "ui/placements/worklist_page.h"
#include "ui/widgets/form.h"
#include "ui/widgets/short_table.h"

#include <QDialog>

namespace seraph::tests {

using namespace seraph::placements;

/// The words on a button as they read in the language of the test.
inline QString words(const char* context, const char* english)
{
    return QCoreApplication::translate(context, english);
}

/// The agency's program with one family and two workers who could start today.
struct AgencyDesk : WholeChain {
    AgencyDesk() : WholeChain(Profile::Agency)
    {
        today = program.desk().desk().today();
        family = orFail(session().run(
            clients::AddClient{.details = {.name = u"周先生"_s},
                               .contacts = {{clients::ContactKind::Phone, u"10012348812"_s, {}}}}));
        zhang = addWorker(u"张桂芳"_s);
        li = addWorker(u"李娜"_s);
    }

    PersonId addWorker(const QString& name)
    {
        const organisation::StaffDetails staff{.name = name,
                                               .employment = organisation::Employment::Placed};
        const WorkerDetails details{
            .skills = {u"home_child_care"_s}, .modes = {u"live_in"_s}, .cardConsentOn = today};
        const PersonId person =
            orFail(session().run(RegisterWorker{.newcomer = staff, .details = details}));
        for (const PaperKind kind : requiredPapers(true)) {
            const bool identity = kind == PaperKind::Identity;
            orFail(session().run(AddPaper{person,
                                          {.kind = kind,
                                           .number = identity ? u"11010519491231002X"_s : u"HC1"_s,
                                           .validUntil = today.addDays(400),
                                           .originalSeen = true}}));
        }
        return person;
    }

    template <class Page> Page& at(const QString& place)
    {
        program.desk().open(place);
        auto* page = program.program->window().findChild<Page*>();
        REQUIRE(page);
        return *page;
    }
    /// Presses the button with these words in the widget; it must be there and enabled.
    static void press(QWidget& in, const QString& text)
    {
        for (auto* button : in.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isEnabled()) {
                button->click();
                QApplication::sendPostedEvents();
                return;
            }
        }
        FAIL("no such button: " << text.toStdString());
    }
    /// The form that stands open, over whatever page.
    QDialog& dialog()
    {
        QDialog* found = nullptr;
        for (auto* each : program.program->window().findChildren<QDialog*>()) {
            if (each->isVisible())
                found = each;
        }
        REQUIRE(found);
        return *found;
    }
    template <class W> W& field(const QString& name)
    {
        auto* form = dialog().findChild<Form*>();
        REQUIRE(form);
        auto* editor = qobject_cast<W*>(form->editor(name));
        REQUIRE(editor);
        return *editor;
    }
    /// Presses the form's own button; it closes where the command went through.
    void accept()
    {
        QDialog& open = dialog();
        press(open, open.findChild<QPushButton*>(u"formAct"_s)->text());
        settle();
    }
    CaseView& openCase()
    {
        auto* view = program.program->window().findChild<CaseView*>();
        REQUIRE(view);
        return *view;
    }
    void step(const char* english)
    {
        press(openCase(), words("seraph::ui::CaseView", english));
        settle();
    }
    /// Whether the case offers a step now.
    bool offers(const char* english)
    {
        const auto buttons = openCase().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->text() == words("seraph::ui::CaseView", english) && button->isEnabled();
        });
    }
    CasePage page() { return orFail(session().query(OpenCase{need})); }
    void choose(const QString& service)
    {
        for (const auto& row : orFail(session().query(catalogue::ListServices{}))) {
            if (row.service.code == service) {
                auto& box = field<QComboBox>(u"service"_s);
                box.setCurrentIndex(box.findData(row.service.id.value()));
            }
        }
    }

    LocalDate today;
    clients::ClientId family{1};
    PersonId zhang{1};
    PersonId li{1};
    NeedId need{1};
};

} // namespace seraph::tests
