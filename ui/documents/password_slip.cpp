// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/password_slip.h"

#include <QCoreApplication>

namespace seraph::documents {

namespace {

class PasswordSlipPage {
    Q_DECLARE_TR_FUNCTIONS(PasswordSlipPage)

public:
    static Document document(const PasswordSlip& slip, const Imprint& imprint);
};

Document PasswordSlipPage::document(const PasswordSlip& slip, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::PasswordSlip;
    document.care = Care::Secret;
    document.title = tr("One-time password");
    document.subtitle = tr("For %1 alone").arg(slip.name);
    document.imprint = imprint;
    document.blocks = {
        Facts{{
            {tr("Login"), slip.login},
            {tr("Valid until"), momentText(slip.validUntil, imprint)},
        }},
        CodeLine{tr("Password for the next sign-in"), slip.password},
        Heading{tr("How to sign in")},
        Points{{
            tr("Start Seraph on a PC of %1 and type your login and this password, hyphens "
               "included.")
                .arg(imprint.organisation),
            tr("Choose a password of your own, %n characters or longer. Four or five words that do "
               "not belong together "
               "are easy to remember and hard to guess.",
               nullptr,
               slip.shortestPassword),
            tr("Destroy this slip. It works once and then never again."),
        }},
        Paragraph{tr("Nobody else needs your password: not the manager, not the makers of Seraph. "
                     "What is done under "
                     "your name is recorded under your name."),
                  Paragraph::Role::Note},
    };
    return document;
}

} // namespace

Document passwordSlipDocument(const PasswordSlip& slip, const Imprint& imprint)
{
    return PasswordSlipPage::document(slip, imprint);
}

} // namespace seraph::documents
