// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/module.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/conduct_commands.h"
#include "core/catalogue/conduct_record.h"
#include "core/catalogue/document_template_commands.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/founding.h"
#include "core/catalogue/missing.h"
#include "core/catalogue/phrase_commands.h"
#include "core/catalogue/phrase_rule_record.h"
#include "core/catalogue/price_commands.h"
#include "core/catalogue/service_commands.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/shipped_item_record.h"
#include "core/catalogue/sop_commands.h"
#include "core/catalogue/sop_record.h"
#include "core/catalogue/upgrade_commands.h"
#include "core/session/record_kind.h"

namespace seraph::catalogue {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<ServiceCategory>(kView, kEdit, "name_zh"),
        session::recordKind<Service>(kView, kEdit, "name_zh"),
        session::recordKind<ServiceVersion>(kView, kEdit, nullptr, RecycleBin::Hidden),
        session::recordKind<PriceVersion>(kView, kEdit, nullptr, RecycleBin::Hidden),
        session::recordKind<CostSheet>(kCosts, kCosts),
        session::recordKind<Sop>(kView, kEdit, "name_zh"),
        session::recordKind<SopVersion>(kView, kEdit, nullptr, RecycleBin::Hidden),
        session::recordKind<DocumentTemplate>(kView, kEdit, "name_zh"),
        session::recordKind<TemplateVersion>(kView, kEdit, nullptr, RecycleBin::Hidden),
        session::recordKind<Touchpoint>(kView, kEdit, "name_zh"),
        session::recordKind<ScriptCard>(kView, kEdit, "name_zh"),
        session::recordKind<OwnPhraseRule>(kView, kEdit, "code"),
        session::recordKind<PhraseDismissal>(kView, kDismissPhrases, "rule"),
        session::recordKind<ShippedItem>(kView, kEdit),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<AddServiceCategory>(),
        policyOf<EditServiceCategory>(),
        policyOf<ArchiveServiceCategory>(),
        policyOf<AddService>(),
        policyOf<MoveService>(),
        policyOf<DraftService>(),
        policyOf<EditServiceDraft>(),
        policyOf<DiscardServiceDraft>(),
        policyOf<ReleaseService>(),
        policyOf<SetStanding>(),
        policyOf<ArchiveService>(),
        policyOf<SavePriceDraft>(),
        policyOf<DiscardPriceDraft>(),
        policyOf<ReleasePrice>(),
        policyOf<SaveCostSheet>(),
        policyOf<AddPremisesSop>(),
        policyOf<DraftSop>(),
        policyOf<EditSopDraft>(),
        policyOf<DiscardSopDraft>(),
        policyOf<ReleaseSop>(),
        policyOf<ArchiveSop>(),
        policyOf<AddTemplate>(),
        policyOf<DraftTemplate>(),
        policyOf<EditTemplateDraft>(),
        policyOf<DiscardTemplateDraft>(),
        policyOf<ReleaseTemplate>(),
        policyOf<RetireTemplate>(),
        policyOf<ArchiveTemplate>(),
        policyOf<EditTouchpoint>(),
        policyOf<AddScriptCard>(),
        policyOf<EditScriptCard>(),
        policyOf<ArchiveScriptCard>(),
        policyOf<SavePhraseRule>(),
        policyOf<ArchivePhraseRule>(),
        policyOf<DismissPhrase>(),
        policyOf<ForgetDismissal>(),
        policyOf<TakeUpgrade>(),
        policyOf<DeclineUpgrade>(),
        policyOf<ListServiceCategories>(),
        policyOf<ListServices>(),
        policyOf<OpenService>(),
        policyOf<OpenServiceVersion>(),
        policyOf<OpenCostSheet>(),
        policyOf<ListSops>(),
        policyOf<OpenSopVersion>(),
        policyOf<ListTemplates>(),
        policyOf<ListTemplateVersions>(),
        policyOf<ListSopVersions>(),
        policyOf<ListTouchpoints>(),
        policyOf<ListScriptCards>(),
        policyOf<ListPhraseRules>(),
        policyOf<ListPhraseDismissals>(),
        policyOf<OpenPhraseBook>(),
        policyOf<ListProposals>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "catalogue",
        .records = records(),
        .policies = policies(),
        .permissions = {kView, kEdit, kRelease, kCosts, kDismissPhrases},
        .reactions = {},
        .install = &install,
        .missing = &missing,
    };
}

} // namespace seraph::catalogue
