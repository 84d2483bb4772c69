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

const LocalDate kDay(2026, 10, 6);

std::vector<Call> serviceCalls()
{
    const ServiceCategoryId category(5);
    const ServiceId service(5);
    const ServiceVersionId version(5);
    const PriceVersionId price(5);
    return {
        call(AddServiceCategory{}),
        call(EditServiceCategory{category, storage::kFirstRevision, {}}),
        call(ArchiveServiceCategory{category, storage::kFirstRevision}),
        call(AddService{category, {}}),
        call(MoveService{service, storage::kFirstRevision, category}),
        call(DraftService{service}),
        call(EditServiceDraft{version, storage::kFirstRevision, {}, {}}),
        call(DiscardServiceDraft{version, storage::kFirstRevision}),
        call(ReleaseService{version, storage::kFirstRevision}),
        call(SetStanding{service, storage::kFirstRevision}),
        call(ArchiveService{service, storage::kFirstRevision}),
        call(SavePriceDraft{service, {}, {}}),
        call(DiscardPriceDraft{price, storage::kFirstRevision}),
        call(ReleasePrice{price, storage::kFirstRevision, kDay}),
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
        call(EditSopDraft{steps, storage::kFirstRevision, {}, {}}),
        call(DiscardSopDraft{steps, storage::kFirstRevision}),
        call(ReleaseSop{steps, storage::kFirstRevision}),
        call(ArchiveSop{sop, storage::kFirstRevision}),
        call(AddTemplate{}),
        call(DraftTemplate{document}),
        call(EditTemplateDraft{text, storage::kFirstRevision, {}, {}}),
        call(DiscardTemplateDraft{text, storage::kFirstRevision}),
        call(ReleaseTemplate{text, storage::kFirstRevision}),
        call(RetireTemplate{text, storage::kFirstRevision}),
        call(ArchiveTemplate{document, storage::kFirstRevision}),
        call(EditTouchpoint{TouchpointId(5), storage::kFirstRevision, {}, {}, {}}),
        call(AddScriptCard{}),
        call(EditScriptCard{ScriptCardId(5), storage::kFirstRevision, {}, {}}),
        call(ArchiveScriptCard{ScriptCardId(5), storage::kFirstRevision}),
        call(SavePhraseRule{}),
        call(ArchivePhraseRule{PhraseRuleId(5), storage::kFirstRevision}),
        call(DismissPhrase{}),
        call(ForgetDismissal{PhraseDismissalId(5), storage::kFirstRevision}),
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
