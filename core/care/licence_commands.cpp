// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/licence_commands.h"

#include "core/care/care_record.h"
#include "core/care/gate_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/session/record_edit.h"

namespace seraph::care {

Result<LicenceId> handle(const AddLicence& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_STATUS(requireWorking("person", command.person, ground.today, context));
    TRY_STATUS(checkDetails(command.details));
    const Licence blank{.id = context.newId<LicenceTag>(),
                        .revision = storage::Revision{1},
                        .person = command.person,
                        .kind = command.details.kind};
    TRY_STATUS(context.insert(withDetails(blank, command.details)));
    return blank.id;
}

Result<void> handle(const EditLicence& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<Licence>(context, command.licence, command.revision));
    TRY_STATUS(checkDetails(command.details));
    return context.update(before, withDetails(before, command.details));
}

Result<void> handle(const ArchiveLicence& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto licence,
               session::unchangedRecord<Licence>(context, command.licence, command.revision));
    return context.archive(licence);
}

Result<std::vector<LicenceHolder>> handle(const ListLicences&, const session::ReadContext& context)
{
    return LedgerRepository(context.connection()).listLicences();
}

} // namespace seraph::care
