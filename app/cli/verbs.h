// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

/// One function per command, each in a file of its own name.
namespace seraph::cli {

Result<Answer> create(Call& call);
Result<Answer> exportClient(Call& call);
Result<Answer> importSheet(Call& call);
Result<Answer> info(Call& call);
Result<Answer> verify(Call& call);
Result<Answer> verifyEvidence(Call& call);
Result<Answer> staff(Call& call);
Result<Answer> demo(Call& call);
Result<Answer> device(Call& call);
Result<Answer> password(Call& call);
Result<Answer> phrases(Call& call);
Result<Answer> recover(Call& call);
Result<Answer> rotateKey(Call& call);
Result<Answer> journal(Call& call);
Result<Answer> backup(Call& call);
Result<Answer> checkpoint(Call& call);
Result<Answer> restore(Call& call);
Result<Answer> search(Call& call);
Result<Answer> client(Call& call);
Result<Answer> chain(Call& call);
Result<Answer> complaintEvidence(Call& call);
Result<Answer> training(Call& call);
Result<Answer> complaintList(Call& call);
Result<Answer> reviewMonth(Call& call);
Result<Answer> kpi(Call& call);

} // namespace seraph::cli
