// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/folded_text.h"
#include "core/catalogue/literal_automaton.h"
#include "core/catalogue/phrase_rule.h"

#include <QHash>

#include <optional>

namespace seraph::catalogue {

/// A rule found in a text.
struct PhraseFinding {
    qsizetype position = 0; ///< in the original text, UTF-16 code units
    qsizetype length = 0;
    std::size_t rule = 0; ///< PhraseMatcher::rule()
    Severity severity = Severity::None;
    QString context; ///< what a dismissal of it remembers
    friend bool operator==(const PhraseFinding&, const PhraseFinding&) = default;
};

/// Lists of harmless contexts that many rules share, by name: "@negation_zh" in a rule stands for all of them.
using SharedContexts = QHash<QString, QStringList>;

/// A false alarm that somebody dismissed.
struct DismissedPhrase {
    QString rule;
    QString context;
};

/// All phrase rules at once. Expensive to build (some milliseconds), cheap to ask; immutable and thread-safe.
class PhraseMatcher {
public:
    PhraseMatcher(std::vector<PhraseRule> rules, const SharedContexts& contexts);

    /// What stands in the text that matters before this audience, by position. Findings of one rule do not overlap; of two
    /// rules of one category the one that covers the other reports alone (the severer, then the first). What a rule speaks of lies within one sentence, and so within one line.
    std::vector<PhraseFinding> find(QStringView text,
                                    Audience audience,
                                    const std::vector<DismissedPhrase>& dismissed = {}) const;

    const PhraseRule& rule(std::size_t index) const { return m_rules[index].rule; }
    std::size_t count() const { return m_rules.size(); }

private:
    enum class Reach { Touching, OpenAfter, OpenBefore };
    struct Context {
        Reach reach;
        std::u16string text;
    };
    struct Compiled {
        PhraseRule rule;
        std::vector<std::u16string> with;
        std::vector<Context> unless;
    };
    struct Literal {
        std::size_t rule;
        std::size_t length;
    };
    /// A stretch of folded text.
    struct Stretch {
        std::size_t begin;
        std::size_t end;
    };
    struct Candidate {
        std::size_t rule;
        Stretch at;
    };

    /// Some lines of a text.
    struct Piece {
        QStringView text; ///< the whole
        qsizetype begin;
        qsizetype end;
    };

    static Compiled compile(PhraseRule rule, const SharedContexts& contexts);
    static Context contextOf(const QString& entry);
    std::vector<std::u16string> takeLiterals();
    std::vector<Candidate> candidates(const FoldedText& text, Audience audience) const;
    void findIn(const Piece& piece,
                Audience audience,
                const std::vector<DismissedPhrase>& dismissed,
                std::vector<PhraseFinding>& findings) const;
    void add(PhraseFinding finding, std::vector<PhraseFinding>& findings) const;
    static bool isNear(const Compiled& rule, const FoldedText& text, Stretch hit);
    static bool isHarmless(const Compiled& rule, const FoldedText& text, Stretch hit);
    static bool applies(const Context& context, RuleLanguage language, const FoldedText& text, Stretch hit);

    std::vector<Compiled> m_rules;
    std::vector<Literal> m_literals; ///< by the automaton's index
    LiteralAutomaton m_automaton;
};

} // namespace seraph::catalogue
