// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/leaver_checklist.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

class LeaverChecklistPage {
    Q_DECLARE_TR_FUNCTIONS(LeaverChecklistPage)

public:
    static Document document(const Leaver& leaver, const Imprint& imprint);

private:
    static Facts facts(const Leaver& leaver, const Imprint& imprint);
    static Table done(const Leaver& leaver, const Imprint& imprint);
    static Checklist things();
    static Checklist access();
};

Facts LeaverChecklistPage::facts(const Leaver& leaver, const Imprint& imprint)
{
    Facts facts{{
        {tr("Name"), leaver.name},
        {tr("Roles"), leaver.roles},
        {tr("Last day"), dayText(leaver.lastDay, imprint.language)},
    }};
    const QString& successor = leaver.tasksGoTo;
    if (leaver.openTasks > 0)
        facts.rows.push_back({tr("%n open task(s) go to", nullptr, leaver.openTasks),
                              successor.isEmpty() ? std::nullopt : std::optional(successor)});
    return facts;
}

Table LeaverChecklistPage::done(const Leaver& leaver, const Imprint& imprint)
{
    Table table;
    table.columns = {{tr("What Seraph did"), {}}, {tr("When"), {}}};
    const auto when = [&](const std::optional<Instant>& at, const QString& otherwise) {
        return at ? momentText(*at, imprint) : otherwise;
    };
    if (!leaver.login.isEmpty()) {
        table.rows.push_back({tr("Account %1 closed, sessions ended, password removed").arg(leaver.login),
                              when(leaver.accountClosedAt, tr("still to do"))});
        table.rows.push_back({tr("Data encrypted anew with a new key"),
                              when(leaver.keysRotatedAt, tr("at closing time"))});
    }
    table.emptyText = tr("Had no account; there was nothing to close.");
    return table;
}

Checklist LeaverChecklistPage::things()
{
    return {{
                {tr("Keys, door cards and alarm code returned or changed"), {}},
                {tr("Keys to medicine and record cabinets returned"), {}},
                {tr("USB sticks, backup disks and work phone returned"), {}},
                {tr("Printouts, client lists and notebooks returned or destroyed"), {}},
                {tr("Work clothes and name badge returned"), {}},
            },
            tr("Done on, by")};
}

Checklist LeaverChecklistPage::access()
{
    return {{
                {tr("Removed from WeChat work groups; client contacts handed over"),
                 tr("Also take back administrator rights of official accounts and mini programs.")},
                {tr("Sign-ins to booking platforms, payment and shared mailboxes changed"), {}},
                {tr("PIN of shared devices and Wi-Fi password changed"), {}},
                {tr("Clients in treatment or in service told who takes over"), {}},
                {tr("Reminded in writing that confidentiality continues"), {}},
            },
            tr("Done on, by")};
}

Document LeaverChecklistPage::document(const Leaver& leaver, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::LeaverChecklist;
    document.care = Care::Personal;
    document.title = tr("Leaver's checklist");
    document.subtitle = tr("So that nothing of the clients' data leaves with a person");
    document.identifier = leaver.name;
    document.imprint = imprint;
    document.blocks = {
        facts(leaver, imprint),
        done(leaver, imprint),
        Heading{tr("Things to get back")},
        things(),
        Heading{tr("Doors to close")},
        access(),
        Paragraph{
            tr("The name stays on everything the person recorded; records are not rewritten."),
            Paragraph::Role::Note},
        Signatures{{{tr("Manager"), tr("Signature"), tr("Date")},
                    {tr("Leaver"), tr("Signature"), tr("Date")}}},
    };
    return document;
}

} // namespace

Document leaverChecklistDocument(const Leaver& leaver, const Imprint& imprint)
{
    return LeaverChecklistPage::document(leaver, imprint);
}

} // namespace seraph::documents
