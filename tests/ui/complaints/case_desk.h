// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"

#include <QPushButton>

#include <catch2/catch_all.hpp>

namespace seraph::tests {

/// A clinic with a manager (lina), a second one (second) and a quality manager (quality), and one client. Whoever is signed in
/// works with the real widgets.
struct CaseDesk {
    CaseDesk();

    void signIn(const QString& login);
    void open(const QString& place);
    void openCase(const QString& pane = {});

    /// The widget of this name in the dialog on top, or else on the page that is shown.
    template <class W> W* find(const QString& name = {}) const
    {
        for (const QWidget* place : places()) {
            for (W* found : place->findChildren<W*>(name)) {
                if (isShown(*found))
                    return found;
            }
        }
        return nullptr;
    }
    template <class W> W& the(const QString& name = {}) const
    {
        INFO(name.toStdString());
        W* found = find<W>(name);
        REQUIRE(found);
        return *found;
    }
    bool offers(const QString& button) const { return find<QPushButton>(button) != nullptr; }
    void click(const QString& button);
    /// Into a line or a longer text.
    void type(const QString& field, const QString& text);
    void choose(const QString& box, const QString& text);
    void chooseCode(const QString& box, const QString& code);
    /// Something of the menu behind "More".
    void more(const QString& action);
    /// The next stage with this text; whatever else the form asks stays as it was offered.
    void pass(const QString& text);
    bool isDialogOpen() const;
    void closeDialog();

    session::Session& session() const { return program.session(); }
    complaints::ComplaintPage page() const
    {
        return orFail(session().query(complaints::OpenComplaint{id}));
    }
    complaints::Stage stage() const { return page().row.complaint.stage; }
    /// Takes a complaint of the client by a command, where a test begins after the intake.
    void file(const QString& category = QStringLiteral("result"));

    OpenProgram program{Profile::Aesthetic};
    clients::ClientId client{1};
    complaints::ComplaintId id{1};

private:
    std::vector<const QWidget*> places() const;
    static bool isShown(const QWidget& widget);
    void settle() const;
};

} // namespace seraph::tests
