// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/complaints/case_parts.h"

/// What ships for complaints, from resources/content/complaints. Read once; thread-safe.
namespace seraph::complaints {

/// One kind of complaint with its clocks.
struct Category {
    QString code{};
    LocalizedText name{};
    LocalizedText note{}; ///< what matters first
    organisation::TimeLimit acknowledge{};
    organisation::TimeLimit act{}; ///< the first action: assessed, and whoever is in danger is safe
    LocalizedText action{};        ///< what the first action is
    organisation::TimeLimit investigate{};
    organisation::TimeLimit answer{};
    organisation::TimeLimit answerComplex{}; ///< where several departments are asked
    organisation::TimeLimit close{};         ///< counted from the day on which they had the answer
    organisation::TimeLimit review{};        ///< counted from the closing
    organisation::TimeLimit escalate{};      ///< from when the owner is told
    bool onTheSpot = false;                  ///< may be settled in one go
    bool restricted = false;
    friend bool operator==(const Category&, const Category&) = default;
};

/// What a stage is for and what it has to hold, shown where it is filled in.
struct StageContent {
    Stage stage = Stage::Received;
    LocalizedText name{};
    LocalizedText purpose{};
    LocalizedText required{};
    friend bool operator==(const StageContent&, const StageContent&) = default;
};

/// A line of the calm script: what to say, and what not.
struct ScriptLine {
    LocalizedText text{};
    bool avoid = false;
    friend bool operator==(const ScriptLine&, const ScriptLine&) = default;
};

/// What a letter calls a remedy.
struct RemedyName {
    RemedyKind kind = RemedyKind::Apology;
    LocalizedText name{};
    friend bool operator==(const RemedyName&, const RemedyName&) = default;
};

/// Up to how much a role may decide by itself, in minor units.
struct ApprovalLimit {
    QString role{};
    qint64 approve = 0; ///< of others' proposals, and of one's own on the spot
    friend bool operator==(const ApprovalLimit&, const ApprovalLimit&) = default;
};

struct LetterTemplate {
    LetterKind kind = LetterKind::Acknowledgement;
    LocalizedText subject{};
    LocalizedText text{}; ///< with {fields}; see letterFields()
    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

const std::vector<Category>& categories();
/// Nothing for a code that no version shipped.
const Category* findCategory(const QString& code);
const std::vector<StageContent>& stageContents();
const StageContent& contentOf(Stage stage);
const std::vector<ScriptLine>& calmScript();
const std::vector<LetterTemplate>& letterTemplates();
const LetterTemplate& templateOf(LetterKind kind);
LocalizedText remedyName(RemedyKind kind);
/// The highest of the person's roles; nothing: may approve nothing that costs money.
Money approvalLimit(const QStringList& roles);

/// Every {field} that a letter's template may hold.
const QStringList& letterFields();
/// The template with its fields; what is not given stays empty.
QString filled(const QString& text, const QHash<QString, QString>& values);

} // namespace seraph::complaints

namespace seraph {

template <> struct JsonFields<complaints::Category> {
    using T = complaints::Category;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::note>("note"),
                                     jsonField<&T::acknowledge>("acknowledge"),
                                     jsonField<&T::act>("act"),
                                     jsonField<&T::action>("action"),
                                     jsonField<&T::investigate>("investigate"),
                                     jsonField<&T::answer>("answer"),
                                     jsonField<&T::answerComplex>("answer_complex"),
                                     jsonField<&T::close>("close"),
                                     jsonField<&T::review>("review"),
                                     jsonField<&T::escalate>("escalate"),
                                     jsonField<&T::onTheSpot>("on_the_spot", InJson::May),
                                     jsonField<&T::restricted>("restricted", InJson::May)};
};
template <> struct JsonFields<complaints::StageContent> {
    using T = complaints::StageContent;
    static constexpr std::tuple kAll{jsonField<&T::stage>("stage"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::purpose>("purpose"),
                                     jsonField<&T::required>("required")};
};
template <> struct JsonFields<complaints::ScriptLine> {
    using T = complaints::ScriptLine;
    static constexpr std::tuple kAll{jsonField<&T::text>("text"),
                                     jsonField<&T::avoid>("avoid", InJson::May)};
};
template <> struct JsonFields<complaints::RemedyName> {
    using T = complaints::RemedyName;
    static constexpr std::tuple kAll{jsonField<&T::kind>("kind"), jsonField<&T::name>("name")};
};
template <> struct JsonFields<complaints::ApprovalLimit> {
    using T = complaints::ApprovalLimit;
    static constexpr std::tuple kAll{jsonField<&T::role>("role"), jsonField<&T::approve>("approve")};
};
template <> struct JsonFields<complaints::LetterTemplate> {
    using T = complaints::LetterTemplate;
    static constexpr std::tuple kAll{
        jsonField<&T::kind>("kind"), jsonField<&T::subject>("subject"), jsonField<&T::text>("text")};
};

} // namespace seraph
