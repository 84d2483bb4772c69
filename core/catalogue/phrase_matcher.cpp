// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/phrase_matcher.h"

#include "core/base/contract.h"

#include <algorithm>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

using View = std::u16string_view;

constexpr std::size_t kOpenReachChinese = 8;
constexpr std::size_t kOpenReachEnglish = 24;
/// How much a dismissal remembers on either side of the hit.
constexpr std::size_t kDismissedBefore = 4;
constexpr std::size_t kDismissedAfter = 4;

bool isWholeWord(View text, std::size_t begin, std::size_t end)
{
    const bool joinedBefore =
        begin > 0 && isWordCharacter(text[begin]) && isWordCharacter(text[begin - 1]);
    const bool joinedAfter =
        end < text.size() && isWordCharacter(text[end - 1]) && isWordCharacter(text[end]);
    return !joinedBefore && !joinedAfter;
}

/// Calls accept(begin, end) for each occurrence of the literal inside the window, until it answers true.
template <class Accept>
bool anyOccurrence(View text, View literal, std::size_t from, std::size_t to, Accept accept)
{
    const View window = text.substr(0, std::min(to, text.size()));
    for (std::size_t at = window.find(literal, from); at != View::npos;
         at = window.find(literal, at + 1)) {
        const std::size_t end = at + literal.size();
        if (isWholeWord(text, at, end) && accept(at, end))
            return true;
    }
    return false;
}

std::size_t before(std::size_t position, std::size_t distance)
{
    return position > distance ? position - distance : 0;
}

bool isOneSentence(View gap)
{
    return gap.find(kSentenceMark) == View::npos;
}

/// Touching, with one space between them at most: "no" + "botox".
bool isRightBefore(View text, std::size_t end, std::size_t begin)
{
    return end == begin || (end + 1 == begin && text[end] == u' ');
}

bool isOpenGap(View gap, RuleLanguage language)
{
    const std::size_t reach = language == RuleLanguage::Chinese ? kOpenReachChinese : kOpenReachEnglish;
    return gap.size() <= reach && isOneSentence(gap) && gap.find(u',') == View::npos;
}

QString dismissalOf(const FoldedText& text, std::size_t begin, std::size_t end)
{
    std::size_t first = begin;
    while (first > 0 && begin - first < kDismissedBefore && text.text[first] != kSentenceMark)
        --first;
    std::size_t last = end;
    while (last < text.text.size() && last - end < kDismissedAfter && text.text[last] != kSentenceMark)
        ++last;
    return QString::fromStdU16String(text.text.substr(first, last - first));
}

bool isDismissed(const std::vector<DismissedPhrase>& dismissed,
                 const QString& rule,
                 View text,
                 std::size_t begin,
                 std::size_t end)
{
    return std::any_of(dismissed.begin(), dismissed.end(), [&](const DismissedPhrase& each) {
        if (each.rule != rule || each.context.isEmpty())
            return false;
        const std::u16string context = each.context.toStdU16String();
        const std::size_t from = before(end, context.size());
        for (std::size_t at = text.find(context, from); at != View::npos && at <= begin;
             at = text.find(context, at + 1)) {
            if (at + context.size() >= end)
                return true;
        }
        return false;
    });
}

/// Whole lines, as many as the processor's cache holds beside the rules: a long text is as quick as a short one.
qsizetype endOfPiece(QStringView text, qsizetype begin)
{
    constexpr qsizetype kAbout = 8192;
    const qsizetype lineEnd = text.size() - begin > kAbout ? text.indexOf(u'\n', begin + kAbout) : -1;
    return lineEnd < 0 ? text.size() : lineEnd + 1;
}

/// "absolute" of "absolute.first_brand": rules of one category speak of the same fault.
QStringView categoryOf(const PhraseRule& rule)
{
    return QStringView(rule.code).left(rule.code.indexOf(u'.'));
}

bool covers(const PhraseFinding& a, const PhraseFinding& b)
{
    return a.position <= b.position && a.position + a.length >= b.position + b.length &&
           a.severity >= b.severity;
}

QStringList expanded(const QStringList& entries, const SharedContexts& contexts)
{
    QStringList all;
    for (const QString& entry : entries) {
        if (!entry.startsWith(u'@')) {
            all << entry;
            continue;
        }
        const auto shared = contexts.constFind(entry.mid(1));
        EXPECTS(shared != contexts.constEnd());
        all << *shared;
    }
    return all;
}

} // namespace

PhraseMatcher::Context PhraseMatcher::contextOf(const QString& entry)
{
    constexpr char16_t kOpen = u'\u2026';
    if (entry.endsWith(kOpen))
        return {Reach::OpenAfter, foldLiteral(entry.chopped(1))};
    if (entry.startsWith(kOpen))
        return {Reach::OpenBefore, foldLiteral(entry.mid(1))};
    return {Reach::Touching, foldLiteral(entry)};
}

PhraseMatcher::Compiled PhraseMatcher::compile(PhraseRule rule, const SharedContexts& contexts)
{
    Compiled compiled{std::move(rule), {}, {}};
    for (const QString& literal : compiled.rule.with)
        compiled.with.push_back(foldLiteral(literal));
    for (const QString& entry : expanded(compiled.rule.unless, contexts))
        compiled.unless.push_back(contextOf(entry));
    return compiled;
}

PhraseMatcher::PhraseMatcher(std::vector<PhraseRule> rules, const SharedContexts& contexts)
    : m_rules([&] {
        std::vector<Compiled> compiled;
        for (PhraseRule& rule : rules)
            compiled.push_back(compile(std::move(rule), contexts));
        return compiled;
    }())
    , m_automaton(takeLiterals())
{
}

std::vector<std::u16string> PhraseMatcher::takeLiterals()
{
    std::vector<std::u16string> literals;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        for (const QString& phrase : std::as_const(m_rules[rule].rule.any)) {
            std::u16string literal = foldLiteral(phrase);
            if (literal.empty())
                continue;
            m_literals.push_back({rule, literal.size()});
            literals.push_back(std::move(literal));
        }
    }
    return literals;
}

std::vector<PhraseMatcher::Candidate> PhraseMatcher::candidates(const FoldedText& text,
                                                                Audience audience) const
{
    std::vector<Candidate> found;
    m_automaton.search(text.text, [&](std::size_t index, std::size_t end) {
        const Literal& literal = m_literals[index];
        if (m_rules[literal.rule].rule.scope.before(audience) == Severity::None)
            return;
        const std::size_t begin = end - literal.length;
        if (isWholeWord(text.text, begin, end))
            found.push_back({literal.rule, {begin, end}});
    });
    // Of one rule the longest at each place comes first.
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.at.begin, b.at.end, a.rule) < std::tuple(b.at.begin, a.at.end, b.rule);
    });
    return found;
}

bool PhraseMatcher::isNear(const Compiled& rule, const FoldedText& text, Stretch hit)
{
    if (rule.with.empty())
        return true;
    const View all = text.text;
    const auto within = static_cast<std::size_t>(rule.rule.within);
    return std::any_of(rule.with.begin(), rule.with.end(), [&](const std::u16string& literal) {
        const std::size_t from = before(hit.begin, within + literal.size());
        const std::size_t to = hit.end + within + literal.size();
        return anyOccurrence(all, literal, from, to, [&](std::size_t begin, std::size_t end) {
            if (end <= hit.begin)
                return hit.begin - end <= within && isOneSentence(all.substr(end, hit.begin - end));
            return begin >= hit.end && begin - hit.end <= within &&
                   isOneSentence(all.substr(hit.end, begin - hit.end));
        });
    });
}

bool PhraseMatcher::applies(const Context& context, RuleLanguage language, const FoldedText& text, Stretch hit)
{
    if (context.text.empty())
        return false;
    const View all = text.text;
    const std::size_t length = context.text.size();
    switch (context.reach) {
    case Reach::Touching:
        return anyOccurrence(all,
                             context.text,
                             before(hit.begin, length + 1),
                             hit.end + length,
                             [&](std::size_t begin, std::size_t end) {
                                 const bool overlaps = begin < hit.end && end > hit.begin;
                                 const bool inside = begin >= hit.begin && end <= hit.end;
                                 return (overlaps && !inside) || isRightBefore(all, end, hit.begin);
                             });
    case Reach::OpenAfter:
        return anyOccurrence(all,
                             context.text,
                             before(hit.begin, length + kOpenReachEnglish),
                             hit.begin,
                             [&](std::size_t, std::size_t end) {
                                 return isOpenGap(all.substr(end, hit.begin - end), language);
                             });
    case Reach::OpenBefore:
        return anyOccurrence(all,
                             context.text,
                             hit.end,
                             hit.end + length + kOpenReachEnglish,
                             [&](std::size_t begin, std::size_t) {
                                 return isOpenGap(all.substr(hit.end, begin - hit.end), language);
                             });
    }
    UNREACHABLE();
}

bool PhraseMatcher::isHarmless(const Compiled& rule, const FoldedText& text, Stretch hit)
{
    return std::any_of(rule.unless.begin(), rule.unless.end(), [&](const Context& context) {
        return applies(context, rule.rule.language, text, hit);
    });
}

std::vector<PhraseFinding> PhraseMatcher::find(QStringView text,
                                               Audience audience,
                                               const std::vector<DismissedPhrase>& dismissed) const
{
    std::vector<PhraseFinding> findings;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = endOfPiece(text, begin);
        findIn({text, begin, end}, audience, dismissed, findings);
        begin = end;
    }
    return findings;
}

void PhraseMatcher::findIn(const Piece& piece,
                           Audience audience,
                           const std::vector<DismissedPhrase>& dismissed,
                           std::vector<PhraseFinding>& findings) const
{
    const FoldedText folded = foldPhrases(piece.text.mid(piece.begin, piece.end - piece.begin));
    std::vector<std::size_t> takenUntil(m_rules.size(), 0); // the end of each rule's last finding
    for (const Candidate& candidate : candidates(folded, audience)) {
        const Compiled& compiled = m_rules[candidate.rule];
        const auto [begin, end] = candidate.at;
        if (begin < takenUntil[candidate.rule] || !isNear(compiled, folded, candidate.at) ||
            isHarmless(compiled, folded, candidate.at) ||
            isDismissed(dismissed, compiled.rule.code, folded.text, begin, end))
            continue;
        takenUntil[candidate.rule] = end;
        const qsizetype position = folded.begins[begin];
        add({piece.begin + position,
             folded.ends[end - 1] - position,
             candidate.rule,
             compiled.rule.scope.before(audience),
             dismissalOf(folded, begin, end)},
            findings);
    }
}

void PhraseMatcher::add(PhraseFinding finding, std::vector<PhraseFinding>& findings) const
{
    const auto isSameFault = [&](const PhraseFinding& other) {
        return categoryOf(rule(other.rule)) == categoryOf(rule(finding.rule));
    };
    // Those before it begin before it; one that ends before it begins has nothing to do with it.
    for (auto at = findings.rbegin(); at != findings.rend(); ++at) {
        if (at->position + at->length <= finding.position)
            break;
        if (isSameFault(*at) && covers(*at, finding))
            return;
        if (isSameFault(*at) && covers(finding, *at)) {
            *at = std::move(finding);
            return;
        }
    }
    findings.push_back(std::move(finding));
}

} // namespace seraph::catalogue
