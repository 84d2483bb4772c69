// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/qualifications_page.h"

#include "core/qualifications/permissions.h"
#include "ui/desk/section_page.h"
#include "ui/qualifications/certificates_section.h"
#include "ui/qualifications/credit_section.h"
#include "ui/qualifications/due_section.h"
#include "ui/qualifications/gates_section.h"
#include "ui/qualifications/matrix_section.h"
#include "ui/qualifications/people_section.h"
#include "ui/qualifications/rule_book_section.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct QualificationsPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::QualificationsPage)
};

template <class Section> SectionPage::Section part(const QString& id,
                                                   const QString& text,
                                                   session::Permission permission,
                                                   const Desk& desk,
                                                   const Format& format)
{
    return {id, text, permission, [&desk, format] { return new Section(desk, format); }};
}

} // namespace

SectionPage* makeQualificationsPage(const Desk& desk, const Format& format)
{
    using qualifications::kSeeFiles;
    return new SectionPage(
        desk,
        QualificationsPageText::tr("Qualifications"),
        {part<MatrixSection>(u"matrix"_s, QualificationsPageText::tr("Matrix"), kSeeFiles, desk, format),
         part<PeopleSection>(u"people"_s, QualificationsPageText::tr("People"), kSeeFiles, desk, format),
         part<DueSection>(u"due"_s, QualificationsPageText::tr("Due"), kSeeFiles, desk, format),
         part<CertificatesSection>(
             u"certificates"_s, QualificationsPageText::tr("Certificates"), kSeeFiles, desk, format),
         part<GatesSection>(u"gates"_s, QualificationsPageText::tr("Gates"), kSeeFiles, desk, format),
         part<CreditSection>(u"credit"_s, QualificationsPageText::tr("Credit"), kSeeFiles, desk, format),
         part<RuleBookSection>(u"rules"_s, QualificationsPageText::tr("Rule book"), kSeeFiles, desk, format),
         part<OwnFileSection>(
             u"own"_s, QualificationsPageText::tr("My file"), session::kSelf, desk, format)});
}

} // namespace seraph::ui
