// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/module_words.h"

#include <QtGlobal>

namespace seraph::ui {

namespace {

constexpr Words kKinds[] = {
    {"household", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household")},
    {"client", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client")},
    {"client_contact", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contact")},
    {"client_address", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Address of a client")},
    {"client_alert", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Alert")},
    {"client_guardian", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian")},
    {"client_background", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Background of a client")},
    {"client_distinct", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Different people")},
};

constexpr Words kFields[] = {
    {"number", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Number")},
    {"called_as", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Called")},
    {"birth_date", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Birth date")},
    {"household", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household")},
    {"household_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household")},
    {"household_role", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Role in the household")},
    {"advisor_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Looked after by")},
    {"tier", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tier")},
    {"source", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Source")},
    {"source_note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "About the source")},
    {"referred_by_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Brought by")},
    {"tags", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Tags")},
    {"contact_wish", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Wishes to be reached")},
    {"contact_times", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "When to reach")},
    {"marketing", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Offers and news")},
    {"merged_into_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Merged into")},
    {"client_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client")},
    {"match_key", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Comparing form")},
    {"label", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Label")},
    {"access", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "How to get in")},
    {"level", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Level")},
    {"until_day", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Until")},
    {"relation", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Relation")},
    {"guardian_client_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian as a client")},
    {"allergies", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Allergies")},
    {"history", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "History")},
    {"medication", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Medication")},
    {"household_people", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Who lives there")},
    {"pets", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Pets")},
    {"taboos", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Taboos")},
    {"first_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "First")},
    {"second_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Second")},
    {"because", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Because of")},
    {"because_id", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Number of the reason")},
};

constexpr Words kActions[] = {
    {"client.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client added")},
    {"client.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client changed")},
    {"client.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client put away")},
    {"client.merged", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Files merged")},
    {"client.told_apart", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Told apart")},
    {"client.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Client's page opened")},
    {"client.background_opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Background opened")},
    {"client.dossier_opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Whole file opened")},
    {"client.access_report_opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Access report opened")},
    {"client.contact_revealed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Number revealed")},
    {"client.identity_revealed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Identity number revealed")},
    {"client.guardian_revealed",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian's number revealed")},
    {"client.reveals_reviewed",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Revealed numbers looked into")},
    {"clients.handed_over", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Clients handed over")},
    {"staff.activity_opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Activity of a person opened")},
    {"household.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household added")},
    {"household.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household changed")},
    {"client.household_set", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household of a client set")},
    {"household.opened", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household opened")},
    {"household.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Household put away")},
    {"contact.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contact added")},
    {"contact.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contact changed")},
    {"contact.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Contact put away")},
    {"address.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Address added")},
    {"address.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Address changed")},
    {"address.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Address put away")},
    {"alert.raised", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Alert raised")},
    {"alert.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Alert changed")},
    {"alert.ended", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Alert ended")},
    {"guardian.added", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian added")},
    {"guardian.edited", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian changed")},
    {"guardian.archived", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Guardian put away")},
    {"background.set", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Background written")},
};

constexpr Words kPermissions[] = {
    {"clients.view", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See clients")},
    {"clients.edit", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Add and change clients")},
    {"clients.reveal", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See whole telephone numbers")},
    {"clients.reveal_identity",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See whole identity numbers")},
    {"clients.background",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See emergency contact and household")},
    {"clients.health", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "See and change health information")},
    {"clients.merge", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Merge files")},
    {"clients.hand_over", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Hand over clients of leavers")},
    {"clients.access_report",
     QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Report who saw a client's data")},
    {"clients.review_reveals", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "Look into revealed numbers")},
};

constexpr Words kCodes[] = {
    {"any", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "any way")},
    {"phone", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "phone")},
    {"message", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "message")},
    {"in_person", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "in person")},
    {"wechat", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "WeChat")},
    {"email", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "e-mail")},
    {"other", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "other")},
    {"not_asked", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "not asked")},
    {"allowed", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "allowed")},
    {"refused", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "refused")},
    {"note", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "note")},
    {"warning", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "warning")},
    {"danger", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "danger")},
    {"identity_number", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "same identity number")},
    {"contact", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "same contact")},
    {"name", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "same name")},
    {"spelling", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "same pinyin")},
    {"birth_date", QT_TRANSLATE_NOOP("seraph::ui::RecordText", "same birth date")},
};

constexpr Words kReasons[] = {
    {"client.unknown", QT_TRANSLATE_NOOP("ErrorText", "This client is not on file any more.")},
    {"client.number_taken", QT_TRANSLATE_NOOP("ErrorText", "Another client has this number already.")},
    {"client.last_contact",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A client needs at least one way to be reached. Add another one first.")},
    {"client.merged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This file was merged into another one. Search for the client again.")},
    {"reveals.own", QT_TRANSLATE_NOOP("ErrorText", "Somebody else has to look into your own case.")},
    {"household.has_members",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Somebody on file lives there. Take them out of the household first.")},
    {"household.unknown", QT_TRANSLATE_NOOP("ErrorText", "This household is not on file any more.")},
    {"client_contact.unknown", QT_TRANSLATE_NOOP("ErrorText", "This contact is not on file any more.")},
    {"client_address.unknown", QT_TRANSLATE_NOOP("ErrorText", "This address is not on file any more.")},
    {"client_alert.unknown", QT_TRANSLATE_NOOP("ErrorText", "This alert is not on file any more.")},
    {"client_guardian.unknown", QT_TRANSLATE_NOOP("ErrorText", "This guardian is not on file any more.")},
};

constexpr Words kRules[] = {
    {"in_future", QT_TRANSLATE_NOOP("FieldErrorText", "This day is still to come.")},
    {"too_many", QT_TRANSLATE_NOOP("FieldErrorText", "These are too many.")},
    {"switched_off",
     QT_TRANSLATE_NOOP("FieldErrorText", "This is not collected in your line of business.")},
    {"self", QT_TRANSLATE_NOOP("FieldErrorText", "This is the client's own file.")},
    {"same", QT_TRANSLATE_NOOP("FieldErrorText", "Choose somebody else.")},
};

constexpr MissingWords kMissing[] = {
    {"clients.advisor_left",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Clients without anybody to look after them"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "Somebody who left still has clients. Give them to others.")},
    {"clients.reveals_over_limit",
     QT_TRANSLATE_NOOP("seraph::ui::MissingText", "Many revealed numbers"),
     QT_TRANSLATE_NOOP("seraph::ui::MissingText",
                       "Somebody looked at more telephone numbers in a day than usual. Ask why.")},
};

} // namespace

ModuleWords clientsWords()
{
    return {.kinds = kKinds,
            .fields = kFields,
            .actions = kActions,
            .permissions = kPermissions,
            .codes = kCodes,
            .reasons = kReasons,
            .rules = kRules,
            .missing = kMissing};
}

} // namespace seraph::ui
