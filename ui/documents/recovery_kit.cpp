// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/recovery_kit.h"

#include "core/base/contract.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> groupsOf(const QString& code)
{
    const QStringList groups = code.split(u'-', Qt::SkipEmptyParts);
    return {groups.begin(), groups.end()};
}

/// An identifier in groups of eight, which the eye can compare.
QString spaced(const QString& identifier)
{
    QString text;
    for (qsizetype at = 0; at < identifier.size(); at += 8)
        text += (at > 0 ? u" "_s : QString()) + identifier.mid(at, 8);
    return text;
}

class RecoveryKitPage {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKitPage)

public:
    explicit RecoveryKitPage(const Imprint& imprint) : m_imprint(imprint) {}

    Document whole(const RecoveryKit& kit) const;
    Document part(const RecoveryKitPart& part) const;

private:
    Document blank(const KitDetails& details) const;
    Facts facts(const KitDetails& details, const QString& sheet) const;
    CodePanel panel(const QString& title, const QString& code, const QString& payload) const;
    static Points useOfWhole();
    static Points useOfPart();
    static Points keeping();
    static Signatures signatures();

    const Imprint& m_imprint;
};

Document RecoveryKitPage::blank(const KitDetails& details) const
{
    Document document;
    document.kind = DocumentKind::RecoveryKit;
    document.care = Care::Secret;
    document.identifier = tr("Kit %1").arg(details.fingerprint);
    document.imprint = m_imprint;
    return document;
}

Facts RecoveryKitPage::facts(const KitDetails& details, const QString& sheet) const
{
    const QString& envelope = details.envelopeNumber;
    return {{
                {tr("Organisation"), m_imprint.organisation},
                {tr("This sheet"), sheet},
                {tr("Workspace"), spaced(details.vaultId)},
                {tr("Made on"), dayText(details.madeOn, m_imprint.language)},
                {tr("Key fingerprint"), details.fingerprint},
                {tr("Envelope number"), envelope.isEmpty() ? std::nullopt : std::optional(envelope)},
            },
            Facts::Columns::Two};
}

CodePanel RecoveryKitPage::panel(const QString& title, const QString& code, const QString& payload) const
{
    return {title, groupsOf(code), payload, tr("The same as a QR code")};
}

Points RecoveryKitPage::useOfWhole()
{
    return {{
        tr("Start Seraph and choose \"Forgot password\" on the sign-in screen. On a new PC, first "
           "choose \"Restore a "
           "backup\"."),
        tr("Type the nine groups. Capital or small letters make no difference; I, L, O and U do "
           "not occur."),
        tr("Choose a new owner's password. Seraph then makes a new kit: print it, seal it and tear "
           "up this sheet."),
    }};
}

Points RecoveryKitPage::useOfPart()
{
    return {{
        tr("Two of the three holders come together, each with their sheet."),
        tr("Start Seraph, choose \"Forgot password\" on the sign-in screen, then \"Kit in three "
           "parts\". Type both "
           "codes of both sheets."),
        tr("Choose a new owner's password. Seraph then makes a new kit; tear up the old sheets."),
    }};
}

Points RecoveryKitPage::keeping()
{
    return {{
                tr("Seal each sheet in its own numbered envelope and keep them in different places "
                   "outside the "
                   "premises: a safe at home, the accountant, a lawyer."),
                tr("Twice a year, look whether the seals are whole. Settings, Recovery kit, "
                   "\"Verify the kit\" tests "
                   "the code and opens nothing."),
                tr("If every copy and the owner's password are lost, nobody can open the data any "
                   "more, not even the "
                   "makers of Seraph."),
            },
            Points::Mark::Dot};
}

Signatures RecoveryKitPage::signatures()
{
    return {{
        {tr("Sealed by (owner)"), tr("Signature"), tr("Date")},
        {tr("Received for safe keeping by"), tr("Signature"), tr("Date")},
    }};
}

Document RecoveryKitPage::whole(const RecoveryKit& kit) const
{
    Document document = blank(kit.details);
    document.title = tr("Recovery kit");
    document.subtitle = tr("Opens the workspace when the owner's password is lost");
    document.blocks = {
        Notice{tr("Whoever holds this sheet can open everything."),
               tr("Keep it sealed and away from the PC. Never photograph it, never send it.")},
        panel(tr("Recovery code"), kit.code, recoveryKitPayload(kit.details.vaultId, kit.code)),
        facts(kit.details, tr("Copy %1 of %2").arg(kit.copy).arg(kit.copies)),
        Heading{tr("When the password is lost")},
        useOfWhole(),
        Heading{tr("How to keep it")},
        keeping(),
        signatures(),
    };
    return document;
}

Document RecoveryKitPage::part(const RecoveryKitPart& part) const
{
    EXPECTS(part.holder >= 1 && part.holder <= 3);
    Document document = blank(part.details);
    const QString payload = recoveryKitPayload(part.details.vaultId, part.firstCode) + u':' +
                            QString::number(part.holder);
    const QString secondPayload = recoveryKitPayload(part.details.vaultId, part.secondCode) + u':' +
                                  QString::number(part.holder);
    document.title = tr("Recovery kit, part %1 of 3").arg(part.holder);
    document.subtitle =
        tr("Any two of the three parts open the workspace; this one alone opens nothing");
    document.blocks = {
        panel(tr("First code"), part.firstCode, payload + u'A'),
        panel(tr("Second code"), part.secondCode, secondPayload + u'B'),
        facts(part.details, tr("Part %1 of 3, held by %2").arg(part.holder).arg(part.holderName)),
        Heading{tr("When the password is lost")},
        useOfPart(),
        Paragraph{tr("Seal this sheet and keep it where no other holder can take it. Never "
                     "photograph it, never send "
                     "it.")},
        Signatures{{{tr("Received for safe keeping by"), tr("Signature"), tr("Date")}}},
    };
    return document;
}

} // namespace

Document recoveryKitDocument(const RecoveryKit& kit, const Imprint& imprint)
{
    return RecoveryKitPage(imprint).whole(kit);
}

Document recoveryKitDocument(const RecoveryKitPart& part, const Imprint& imprint)
{
    return RecoveryKitPage(imprint).part(part);
}

QString recoveryKitPayload(const QString& vaultId, const QString& code)
{
    // Capitals, digits and colons alone make a coarser code, which survives a poor printer and an old fold.
    return u"SERAPH-KIT:"_s + vaultId.toUpper() + u':' + QString(code).remove(u'-');
}

} // namespace seraph::documents
