// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/lost_pc.h"

#include "core/base/contract.h"

#include <QCoreApplication>
#include <QLocale>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class LostPcPage {
    Q_DECLARE_TR_FUNCTIONS(LostPcPage)

public:
    LostPcPage(const LostPc& pc, const Imprint& imprint) : m_pc(pc), m_imprint(imprint) {}
    Document document() const;

private:
    QString moment(const std::optional<Instant>& at, const QString& otherwise) const
    {
        return at ? momentText(*at, m_imprint) : otherwise;
    }
    static QString measureText(LostPcMeasure measure);
    Facts facts() const;
    QString holdings() const;
    Table people() const;
    Table measures() const;
    static Checklist toDo();

    const LostPc& m_pc;
    const Imprint& m_imprint;
};

QString LostPcPage::measureText(LostPcMeasure measure)
{
    switch (measure) {
    case LostPcMeasure::DeviceRevoked:
        return tr("The lost PC was struck off: nothing it sends is accepted any more");
    case LostPcMeasure::KeysRotated: return tr("The data was encrypted anew with a new key");
    case LostPcMeasure::PasswordsChanged:
        return tr("Everyone who could sign in there has a new password");
    }
    UNREACHABLE();
}

Facts LostPcPage::facts() const
{
    const QString lastUse = moment(m_pc.lastUsed, tr("not known"));
    const QString lastUser =
        m_pc.lastUser.isEmpty() ? lastUse : tr("%1, by %2").arg(lastUse, m_pc.lastUser);
    return {{
        {tr("PC"), tr("%1 (device %2)").arg(m_pc.pc, m_pc.deviceNumber)},
        {tr("Last used"), lastUser},
        {tr("Declared lost"),
         tr("%1, by %2").arg(momentText(m_pc.declaredAt, m_imprint), m_pc.declaredBy)},
        {tr("What happened"),
         m_pc.circumstances.isEmpty() ? std::nullopt : std::optional(m_pc.circumstances)},
    }};
}

QString LostPcPage::holdings() const
{
    const QLocale locale(QLocale::Chinese, QLocale::China);
    QStringList parts;
    for (const LostPc::Holding& holding : m_pc.holdings)
        parts.push_back(tr("%1: %2").arg(holding.what, locale.toString(holding.count)));
    return parts.join(tr("; "));
}

Table LostPcPage::people() const
{
    Table table;
    table.columns = {{tr("Could sign in there"), {}}, {tr("Login"), {}}, {tr("New password since"), {}}};
    table.emptyText = tr("Nobody had a password for it.");
    for (const LostPc::Person& person : m_pc.people)
        table.rows.push_back(
            {person.name, person.login, moment(person.passwordChangedAt, tr("not yet"))});
    return table;
}

Table LostPcPage::measures() const
{
    Table table;
    table.columns = {{tr("What Seraph did"), {}}, {tr("When"), {}}};
    table.emptyText = tr("Nothing yet.");
    for (const LostPc::Done& done : m_pc.measures)
        table.rows.push_back({measureText(done.measure), moment(done.at, tr("still to do"))});
    return table;
}

Checklist LostPcPage::toDo()
{
    return {{
                {tr("Report the loss to the police and keep the number of the report"), {}},
                {tr("From a phone, sign that PC out of WeChat, e-mail and cloud drives"), {}},
                {tr("Find out what else is gone: sticks, printouts, keys, recovery kit"), {}},
                {tr("Ask a lawyer whether authority and clients must be told"),
                 tr("In China: Personal Information Protection Law, article 57. This page is the "
                    "basis.")},
            },
            tr("Done on, by")};
}

Document LostPcPage::document() const
{
    Document document;
    document.kind = DocumentKind::LostPc;
    document.care = Care::Personal;
    document.title = tr("Lost PC");
    document.subtitle = tr("What lay on it, how it was protected, what was done");
    document.identifier = tr("Lost PC, device %1").arg(m_pc.deviceNumber);
    document.imprint = m_imprint;
    document.blocks = {
        facts(),
        Heading{tr("What lay on it")},
        Paragraph{m_pc.holdings.empty() ? tr("A copy of the workspace without records.")
                                        : tr("A copy of the workspace, encrypted. %1.").arg(holdings())},
        Heading{tr("How it was protected")},
        Paragraph{tr(
            "All records lie in one file encrypted with AES-256; nothing of it is stored in "
            "readable form. It "
            "opens only with a person's password together with a secret of that PC, or with the "
            "owner's "
            "password. With the PC switched off or the program locked, no key is in its memory.")},
        Paragraph{tr("What remains: whoever has the PC can try passwords on it, a few in a second "
                     "at most. So everyone "
                     "below needs a new one.")},
        people(),
        measures(),
        Heading{tr("What to do now")},
        toDo(),
        Signatures{{{tr("Responsible"), tr("Signature"), tr("Date")}}},
    };
    return document;
}

} // namespace

Document lostPcDocument(const LostPc& pc, const Imprint& imprint)
{
    return LostPcPage(pc, imprint).document();
}

} // namespace seraph::documents
