// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/care_lists.h"
#include "app/demo/dice.h"
#include "core/care/step_commands.h"

namespace seraph::demo {

/// Makes up what proves a step, as its standard asks for it: a note, a value, a code, a picture, a second pair of eyes.
class Proofs {
public:
    Proofs(const CareLists& lists, Language language) : m_lists(lists), m_language(language) {}

    struct Proof {
        care::StepEntry entry{};
        std::vector<care::StepFile> files{};
    };
    /// @param code what a scanner would read there
    Result<Proof> of(const care::CareStep& step, PersonId second, const QString& code, Dice& dice);
    /// The value of a step, a little above what it may be. Nothing where no limit is set.
    std::optional<care::Reading> outside(const care::CareStep& step) const;

private:
    const UsualReading* usual(const care::CareStep& step) const;
    care::Reading reading(const care::CareStep& step, Dice& dice) const;
    Result<care::StepFile> picture(const QString& name, Dice& dice);

    const CareLists& m_lists;
    Language m_language;
    std::vector<attachments::PreparedFile> m_pictures{}; ///< made once and shown again
};

} // namespace seraph::demo
