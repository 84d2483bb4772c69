// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document.h"

#include "core/base/contract.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

class DocumentKindText {
    Q_DECLARE_TR_FUNCTIONS(DocumentKindText)
public:
    static QString name(DocumentKind kind)
    {
        switch (kind) {
        case DocumentKind::RecoveryKit: return tr("Recovery kit");
        case DocumentKind::LostPc: return tr("Lost PC report");
        case DocumentKind::PasswordSlip: return tr("One-time password slip");
        case DocumentKind::ClosingSlip: return tr("Closing slip");
        case DocumentKind::TestPage: return tr("Printer test page");
        case DocumentKind::LeaverChecklist: return tr("Leaver's checklist");
        case DocumentKind::List: return tr("List");
        case DocumentKind::HelpPage: return tr("Help page");
        case DocumentKind::AccessReport: return tr("Who saw this file");
        case DocumentKind::StaffActivity: return tr("What somebody looked at");
        case DocumentKind::PlanSheet: return tr("Comparison of options");
        case DocumentKind::ConsentForm: return tr("Document to sign");
        case DocumentKind::OrderConfirmation: return tr("Order confirmation");
        case DocumentKind::PaymentReceipt: return tr("Payment receipt");
        case DocumentKind::CareReport: return tr("Service report");
        case DocumentKind::CandidateCard: return tr("Candidate card");
        case DocumentKind::JobSheet: return tr("Job sheet");
        case DocumentKind::ExamPaper: return tr("Exam paper and result");
        case DocumentKind::ReviewPack: return tr("Monthly review");
        case DocumentKind::ReviewNotice: return tr("Notice for the wall");
        case DocumentKind::InspectionSample: return tr("Inspection sample");
        case DocumentKind::TrainingFile: return tr("Training file");
        case DocumentKind::CaseLetter: return tr("Letter about a complaint");
        case DocumentKind::EvidencePaper: return tr("Paper of evidence");
        case DocumentKind::EmergencyPlan: return tr("Emergency plan");
        case DocumentKind::EmergencyCard: return tr("Emergency card");
        }
        UNREACHABLE();
    }
};

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayFormat(Language language)
{
    return language == Language::Chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s;
}

} // namespace

Paper usualPaper(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::PasswordSlip:
    case DocumentKind::EmergencyCard: return Paper::A5;
    case DocumentKind::PaymentReceipt:
    case DocumentKind::ClosingSlip: return Paper::Roll80;
    case DocumentKind::RecoveryKit:
    case DocumentKind::LostPc:
    case DocumentKind::TestPage:
    case DocumentKind::LeaverChecklist:
    case DocumentKind::List:
    case DocumentKind::HelpPage:
    case DocumentKind::AccessReport:
    case DocumentKind::PlanSheet:
    case DocumentKind::ConsentForm:
    case DocumentKind::OrderConfirmation:
    case DocumentKind::StaffActivity:
    case DocumentKind::CareReport:
    case DocumentKind::CandidateCard:
    case DocumentKind::JobSheet:
    case DocumentKind::ExamPaper:
    case DocumentKind::ReviewPack:
    case DocumentKind::ReviewNotice:
    case DocumentKind::InspectionSample:
    case DocumentKind::TrainingFile:
    case DocumentKind::CaseLetter:
    case DocumentKind::EvidencePaper:
    case DocumentKind::EmergencyPlan: return Paper::A4;
    }
    UNREACHABLE();
}

QString kindName(DocumentKind kind)
{
    return DocumentKindText::name(kind);
}

QString dayText(LocalDate day, Language language)
{
    return localeOf(language).toString(day, dayFormat(language));
}

QString momentText(Instant instant, const Imprint& imprint)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), imprint.zone);
    return dayText(local.date(), imprint.language) + u' ' + local.time().toString(u"HH:mm"_s);
}

} // namespace seraph::documents
