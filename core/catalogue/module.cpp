// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/module.h"

#include "core/catalogue/conduct_record.h"
#include "core/catalogue/document_template_record.h"
#include "core/catalogue/permissions.h"
#include "core/catalogue/phrase_rule_record.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/sop_record.h"
#include "core/session/record_kind.h"

namespace seraph::catalogue {
namespace {

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
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "catalogue",
        .records = records(),
        .policies = {},
        .permissions = {kView, kEdit, kRelease, kCosts, kDismissPhrases},
        .reactions = {},
        .install = {},
        .missing = {},
    };
}

} // namespace seraph::catalogue
