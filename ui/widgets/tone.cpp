// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include "core/base/contract.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

namespace seraph::ui {

ToneColours toneColours(Tone tone)
{
    const ThemeTokens& tokens = currentTokens();
    switch (tone) {
    case Tone::Neutral: return {tokens.muted, tokens.background};
    case Tone::Good: return {tokens.accentText, tokens.accentSoft};
    case Tone::Info: return {tokens.info, tokens.infoSoft};
    case Tone::Warning: return {tokens.warning, tokens.warningSoft};
    case Tone::Danger: return {tokens.danger, tokens.dangerSoft};
    }
    UNREACHABLE();
}

void setTone(QWidget& widget, Tone tone)
{
    static constexpr const char* kNames[] = {"neutral", "good", "info", "warning", "danger"};
    setStyleProperty(widget, "tone", QString::fromLatin1(kNames[static_cast<int>(tone)]));
}

} // namespace seraph::ui
