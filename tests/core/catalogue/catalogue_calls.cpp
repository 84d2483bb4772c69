// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/conduct_commands.h"
#include "core/catalogue/document_template_commands.h"
#include "core/catalogue/phrase_commands.h"
#include "core/catalogue/price_commands.h"
#include "core/catalogue/service_commands.h"
#include "core/catalogue/sop_commands.h"
#include "core/catalogue/upgrade_commands.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::catalogue;

namespace {

constexpr storage::Revision kFirst{1};
const LocalDate kDay(2026, 10, 6);

std::vector<Call> serviceCalls()
{
    const ServiceCategoryId category(5);
    const ServiceId service(5);
    const ServiceVersionId version(5);
    const PriceVersionId price(5);
    return {
        call(AddServiceCategory{}),
        call(EditServiceCategory{category, kFirst, {}}),
        call(ArchiveServiceCategory{category, kFirst}),
        call(AddService{category, {}}),
        call(MoveService{service, kFirst, category}),
        call(DraftService{service}),
        call(EditServiceDraft{version, kFirst, {}, {}}),
        call(DiscardServiceDraft{version, kFirst}),
        call(ReleaseService{version, kFirst}),
        call(SetStanding{service, kFirst}),
        call(ArchiveService{service, kFirst}),
        call(SavePriceDraft{service, {}, {}}),
        call(DiscardPriceDraft{price, kFirst}),
        call(ReleasePrice{price, kFirst, kDay}),
        call(SaveCostSheet{service, {}, {}, {}}),
    };
}

std::vector<Call> writingCalls()
{
    const SopId sop(5);
    const SopVersionId steps(5);
    const TemplateId document(5);
    const TemplateVersionId text(5);
    return {
        call(AddPremisesSop{}),
        call(DraftSop{sop}),
        call(EditSopDraft{steps, kFirst, {}, {}}),
        call(DiscardSopDraft{steps, kFirst}),
        call(ReleaseSop{steps, kFirst}),
        call(ArchiveSop{sop, kFirst}),
        call(AddTemplate{}),
        call(DraftTemplate{document}),
        call(EditTemplateDraft{text, kFirst, {}, {}}),
        call(DiscardTemplateDraft{text, kFirst}),
        call(ReleaseTemplate{text, kFirst}),
        call(RetireTemplate{text, kFirst}),
        call(ArchiveTemplate{document, kFirst}),
        call(EditTouchpoint{TouchpointId(5), kFirst, {}, {}, {}}),
        call(AddScriptCard{}),
        call(EditScriptCard{ScriptCardId(5), kFirst, {}, {}}),
        call(ArchiveScriptCard{ScriptCardId(5), kFirst}),
        call(SavePhraseRule{}),
        call(ArchivePhraseRule{PhraseRuleId(5), kFirst}),
        call(DismissPhrase{}),
        call(ForgetDismissal{PhraseDismissalId(5), kFirst}),
        call(TakeUpgrade{}),
        call(DeclineUpgrade{}),
    };
}

std::vector<Call> readingCalls()
{
    return {
        call(ListServiceCategories{}),
        call(ListServices{}),
        call(OpenService{ServiceId(5)}),
        call(OpenServiceVersion{ServiceVersionId(5)}),
        call(OpenCostSheet{ServiceId(5)}),
        call(ListSops{}),
        call(OpenSopVersion{SopVersionId(5)}),
        call(ListTemplates{}),
        call(ListTemplateVersions{TemplateId(5)}),
        call(ListSopVersions{SopId(5)}),
        call(ListTouchpoints{}),
        call(ListScriptCards{}),
        call(ListPhraseRules{}),
        call(ListPhraseDismissals{}),
        call(OpenPhraseBook{}),
        call(ListProposals{}),
    };
}

} // namespace

std::vector<Call> catalogueCalls(TestOffice&)
{
    std::vector<Call> calls = serviceCalls();
    for (const auto& more : {writingCalls(), readingCalls()})
        calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

} // namespace seraph::tests
