// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "core/qualifications/permissions.h"
#include "ui/desk/section_page.h"
#include "ui/training/certificates_section.h"
#include "ui/training/due_section.h"
#include "ui/training/gates_section.h"
#include "ui/training/matrix_section.h"
#include "ui/training/people_section.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct TrainingPageText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TrainingPage)
};

template <class Section>
SectionPage::Section
part(const QString& id, const QString& text, session::Permission permission, const Desk& desk, const Format& format)
{
    return {id, text, permission, [&desk, format] { return new Section(desk, format); }};
}

} // namespace

SectionPage* makeTrainingPage(const Desk& desk, const Format& format)
{
    using qualifications::kSeeFiles;
    return new SectionPage(desk,
                           TrainingPageText::tr("Training"),
                           {part<MatrixSection>(u"matrix"_s, TrainingPageText::tr("Matrix"), kSeeFiles, desk, format),
                            part<PeopleSection>(u"people"_s, TrainingPageText::tr("People"), kSeeFiles, desk, format),
                            part<DueSection>(u"due"_s, TrainingPageText::tr("Due"), kSeeFiles, desk, format),
                            part<CertificatesSection>(u"certificates"_s, TrainingPageText::tr("Certificates"), kSeeFiles, desk, format),
                            part<GatesSection>(u"gates"_s, TrainingPageText::tr("Gates"), kSeeFiles, desk, format),
                            part<OwnFileSection>(u"own"_s, TrainingPageText::tr("My file"), session::kSelf, desk, format)});
}

} // namespace seraph::ui
