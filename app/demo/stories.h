// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story.h"

namespace seraph::demo {

// One function for each story file; a new module adds its own here and to tellAll().
std::unique_ptr<Story> formerClientsStory(Stage& stage); ///< lists that were brought along
std::unique_ptr<Story> papersStory(Stage& stage);        ///< licences, checks and certificates
std::unique_ptr<Story> roundsStory(Stage& stage);        ///< rounds of the premises
std::unique_ptr<Story> visitsStory(Stage& stage); ///< from the first word to the order and the session
std::unique_ptr<Story> careStory(Stage& stage);       ///< service records
std::unique_ptr<Story> placementsStory(Stage& stage); ///< the agency's chain
std::unique_ptr<Story> aftercareStory(Stage& stage);  ///< follow-ups, complications, outcomes
std::unique_ptr<Story> feedbackStory(Stage& stage);   ///< survey answers
std::unique_ptr<Story> casesStory(Stage& stage);      ///< complaints and disputes
std::unique_ptr<Story> qualityStory(Stage& stage);    ///< incidents and corrective action
std::unique_ptr<Story> learningStory(Stage& stage); ///< courses, exams, drills, cases to learn from
std::unique_ptr<Story> reviewStory(Stage& stage); ///< monthly reviews; the last, because it freezes figures

/// All of them, in the order in which each part of a half day is told.
std::vector<std::unique_ptr<Story>> tellAll(Stage& stage);

} // namespace seraph::demo
