// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/service.h"

#include "core/catalogue/text_check.h"

#include <QSet>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMinutes = 60 * 24 * 7;
constexpr int kMostSessions = 200;
constexpr int kMostMonths = 120;
constexpr int kMostDays = 3660;

using CharterBlocks = std::array<std::pair<const char*, LocalizedText Charter::*>, 4>;
constexpr CharterBlocks kBlocks{std::pair{"content", &Charter::content},
                                std::pair{"times", &Charter::times},
                                std::pair{"changes", &Charter::changes},
                                std::pair{"price", &Charter::price}};

template <class Part>
void checkUnique(FieldCheck& check, const char* field, const std::vector<Part>& parts)
{
    QSet<QString> seen;
    for (const Part& part : parts) {
        check.require(!seen.contains(part.code), field, "twice");
        seen.insert(part.code);
    }
}

void checkTexts(FieldCheck& check, const char* field, const std::vector<LocalizedText>& texts)
{
    for (const LocalizedText& text : texts)
        checkText(check, field, text, kParagraphRule);
}

void checkRedFlagsAsked(FieldCheck& check, const ServiceContent& content)
{
    QSet<QString> known;
    for (const RedFlag& flag : content.redFlags)
        known.insert(flag.code);
    for (const FollowUpContact& contact : content.followUps) {
        for (const QString& flag : contact.redFlags)
            check.require(known.contains(flag), "follow_up", "unknown_red_flag");
    }
}

void checkFollowUps(FieldCheck& check, const std::vector<FollowUpContact>& contacts)
{
    for (const FollowUpContact& contact : contacts) {
        checkText(check, "follow_up", contact.script, kParagraphRule);
        check.require(contact.day >= 0 && contact.day <= kMostDays, "follow_up", "out_of_range");
        check.require(contact.limitHours >= 0 && contact.limitHours <= kMostDays * 24,
                      "follow_up",
                      "out_of_range");
    }
}

void checkParts(FieldCheck& check, const ServiceContent& content)
{
    checkTexts(check, "included", content.included);
    checkTexts(check, "excluded", content.excluded);
    checkTexts(check, "promised_results", content.promisedResults);
    for (const Disclosure& disclosure : content.disclosures)
        checkText(check, "disclosure", disclosure.text, kParagraphRule);
    for (const RedFlag& flag : content.redFlags) {
        checkText(check, "red_flags", flag.question, kParagraphRule);
        checkText(check, "red_flags", flag.advice, kParagraphRule);
    }
    for (const OutcomeMeasure& measure : content.outcomes)
        checkText(check, "outcome", measure.name, kParagraphRule);
    checkTexts(check, "script_card", content.scriptCard.dos);
    checkTexts(check, "script_card", content.scriptCard.donts);
    checkFollowUps(check, content.followUps);
}

void checkCourse(FieldCheck& check, const ServiceContent& content)
{
    if (content.way != Way::Course)
        return check.require(!content.course, "course", "not_a_course");
    check.require(content.course.has_value(), "course", "required");
    if (!content.course)
        return;
    check.require(content.course->sessions >= 1 && content.course->sessions <= kMostSessions,
                  "course",
                  "out_of_range");
    check.require(content.course->validMonths >= 1 && content.course->validMonths <= kMostMonths,
                  "course",
                  "out_of_range");
}

} // namespace

QStringList blankBlocks(const Charter& charter)
{
    QStringList blank;
    for (const auto& [code, block] : kBlocks) {
        if (isBlank(charter.*block))
            blank << QString::fromLatin1(code);
    }
    return blank;
}

Status checkDraft(const ServiceContent& content)
{
    FieldCheck check;
    checkText(check, "name", content.name, kNameRule);
    checkText(check, "unit", content.unit, {30, Presence::Optional});
    for (const auto& [code, block] : kBlocks)
        checkText(check, u"charter.%1"_s.arg(QLatin1StringView(code)), content.charter.*block, kParagraphRule);
    checkText(check, "pass_criteria", content.passCriteria, kParagraphRule);
    checkText(check, "aftercare", content.aftercare, kPageRule);
    check.require(content.durationMinutes >= 0 && content.durationMinutes <= kLongestMinutes,
                  "duration_minutes",
                  "out_of_range");
    check.require(content.lateEntryHours >= 0, "late_entry_hours", "out_of_range");
    check.require(!content.intervalDays ||
                      (*content.intervalDays > 0 && *content.intervalDays <= kMostDays),
                  "interval_days",
                  "out_of_range");
    checkParts(check, content);
    return check.result();
}

Status checkReleasable(const ServiceContent& content)
{
    TRY_STATUS(checkDraft(content));
    FieldCheck check;
    for (const QString& block : blankBlocks(content.charter))
        check.require(false, u"charter."_s + block, "required");
    check.require(content.durationMinutes > 0, "duration_minutes", "required");
    checkCourse(check, content);
    checkUnique(check, "disclosure", content.disclosures);
    checkUnique(check, "red_flags", content.redFlags);
    checkUnique(check, "follow_up", content.followUps);
    checkUnique(check, "outcome", content.outcomes);
    checkRedFlagsAsked(check, content);
    return check.result();
}

} // namespace seraph::catalogue
