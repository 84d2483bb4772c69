// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/chain.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/chain_strip.h"

namespace seraph::ui {

/// The name of a link in the trade's words: "link.consultation" is 面诊, 现场咨询 or 需求沟通.
QString linkTitle(const Desk& desk, const QString& what);
/// "7/7 items", "100 % explained", "answered in 3 min".
QString figureText(const session::LinkFigure& figure, const Format& format);
/// What the chain is about, as its heading.
QString chainTitle(const Desk& desk, const session::Chain& chain);
/// How many links are missing; of an ended one none.
int missingCount(const session::Chain& chain);
/// "Next: physician, until 11-01, record the outcome"; empty where nothing is missing.
QString nextStep(const Desk& desk, const Format& format, const session::Chain& chain);
std::vector<ChainStrip::Link> stripLinks(const Desk& desk,
                                         const Format& format,
                                         const session::Chain& chain);

} // namespace seraph::ui
