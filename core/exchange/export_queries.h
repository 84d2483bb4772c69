// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/clients/client.h"
#include "core/exchange/permissions.h"
#include "core/session/command.h"

namespace seraph::exchange {

/// Every photo and scan that shows one client, whatever it is attached to, oldest first. Only what they are called: the
/// bytes are an OpenAttachment each.
struct FilesAbout {
    using Output = std::vector<attachments::Attachment>;
    static constexpr const char* kName = "FilesAbout";
    static constexpr session::Permission kPermission = kExportClient;
    clients::ClientId client;
};
Result<std::vector<attachments::Attachment>> handle(const FilesAbout& query,
                                                    const session::ReadContext& context);

} // namespace seraph::exchange
