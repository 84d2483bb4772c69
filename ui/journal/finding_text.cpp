// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/finding_text.h"

#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::FindingText)

public:
    static QString what(journal::FindingKind kind)
    {
        using K = journal::FindingKind;
        switch (kind) {
        case K::Edited: return tr("An entry was changed");
        case K::Inserted: return tr("An entry was put in");
        case K::Removed: return tr("Entries were removed");
        case K::Reordered: return tr("Entries were put into another order");
        case K::BackDated: return tr("An entry was dated back");
        case K::Rewritten: return tr("The journal was written anew");
        case K::SignatureWrong: return tr("A signature does not fit");
        case K::CheckpointMissing: return tr("A signed point is gone");
        case K::CheckpointWrong: return tr("Signed points contradict each other");
        case K::DeviceUnknown: return tr("Entries of a PC that the owner does not know");
        case K::DeviceRevoked: return tr("Entries of a PC that was declared lost");
        case K::TailTruncated: return tr("The newest entries are gone");
        case K::RolledBack: return tr("The whole file is an older copy");
        case K::AnchorMissing: return tr("A line of the anchor file is missing");
        case K::AnchorDamaged: return tr("The anchor file was changed");
        case K::GuardMissing: return tr("The lock against changing the journal was removed");
        case K::RecordChanged: return tr("A record was changed without an entry");
        case K::RecordUnjournalled: return tr("A record was put in without an entry");
        case K::RecordMissing: return tr("A record was removed without an entry");
        case K::PayloadUnreadable: return tr("The details of an entry do not open");
        case K::DatabaseDamaged: return tr("The file is damaged");
        }
        UNREACHABLE();
    }
    static QString from(const QString& words, qint64 entry)
    {
        return tr("%1, from entry %2 on").arg(words).arg(entry);
    }
    static QString about(const QString& words, const QString& kind)
    {
        return tr("%1 (%2)").arg(words, kind);
    }
};

} // namespace

QString findingText(const journal::Finding& finding)
{
    QString words = FindingText::what(finding.kind);
    if (!finding.table.isEmpty())
        words = FindingText::about(words, kindText(finding.table));
    return finding.firstEntry > 0 ? FindingText::from(words, finding.firstEntry) : words;
}

} // namespace seraph::ui
