// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stories.h"

namespace seraph::demo {

std::vector<std::unique_ptr<Story>> tellAll(Stage& stage)
{
    std::vector<std::unique_ptr<Story>> stories;
    if (stage.plan.profile == Profile::Agency)
        stories.push_back(placementsStory(stage)); // hires the workers that the next one gives their papers
    stories.push_back(formerClientsStory(stage));
    stories.push_back(papersStory(stage));
    stories.push_back(roundsStory(stage));
    stories.push_back(visitsStory(stage));
    stories.push_back(careStory(stage));
    stories.push_back(aftercareStory(stage));
    stories.push_back(feedbackStory(stage));
    stories.push_back(casesStory(stage));
    stories.push_back(qualityStory(stage));
    stories.push_back(learningStory(stage));
    stories.push_back(reviewStory(stage));
    return stories;
}

} // namespace seraph::demo
