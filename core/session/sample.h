// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph::session::setting {

/// "yes" in a workspace in which nobody exists: a demo. Windows over it say so.
inline constexpr const char* kSample = "workspace.sample";

} // namespace seraph::session::setting
