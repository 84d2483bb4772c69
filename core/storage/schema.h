// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_table.h"
#include "core/storage/stored.h"

#include <concepts>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

/// How a record is described, once. What follows from the description is in record.h.
namespace seraph::storage {

template <auto Member> struct Column;
template <class R, class F, F R::*Member> struct Column<Member> {
    using Field = F;
    static constexpr auto kMember = Member;
    std::string_view name;
    Sensitivity sensitivity;
    std::string_view purpose;
    static constexpr const F& in(const R& record) { return record.*Member; }
    static constexpr F& in(R& record) { return record.*Member; }
};

/// @param purpose why it is collected, a key of the data inventory; personal and sensitive columns must have one
template <auto Member> consteval Column<Member> column(const char* name,
                                                       Sensitivity sensitivity = Sensitivity::Plain,
                                                       const char* purpose = "")
{
    return {name, sensitivity, purpose};
}

/// Specialised once per record, in <x>_record.h. Columns stand in the order of the struct's members.
///
///     template <> struct Schema<Complaint> {
///         static constexpr std::string_view kTable = "complaint";
///         static constexpr auto kSubject = &Complaint::client; // optional: whose timeline, whose key in the journal
///         static constexpr auto kColumns = std::tuple{
///             column<&Complaint::id>("id"),
///             column<&Complaint::revision>("revision"),
///             column<&Complaint::client>("client_id"),
///             column<&Complaint::summary>("summary", Sensitivity::Sensitive, "complaint.handling"),
///         };
///     };
template <class R> struct Schema;

template <class R> using ColumnsOf = std::remove_const_t<decltype(Schema<R>::kColumns)>;
template <class R> inline constexpr std::size_t kColumnCount = std::tuple_size_v<ColumnsOf<R>>;
template <class R, std::size_t I> using FieldAt = typename std::tuple_element_t<I, ColumnsOf<R>>::Field;
template <class R> using IdOf = FieldAt<R, 0>;

template <class R, class Visit> constexpr void forEachColumn(Visit&& visit)
{
    std::apply([&](const auto&... columns) { (visit(columns), ...); }, Schema<R>::kColumns);
}

namespace detail {

/// Initialises a member of any type.
struct AnyMember {
    template <class F>
    requires(!kIsOptional<F>) // those take it through their own constructor
    operator F() const;       // NOLINT(google-explicit-constructor): it stands in for the member
};

template <class R, std::size_t... I> consteval bool describesEveryMember(std::index_sequence<I...>)
{
    constexpr bool enough = requires
    {
        R{std::declval<FieldAt<R, I>>()...};
    };
    constexpr bool tooFew = requires
    {
        R{std::declval<FieldAt<R, I>>()..., AnyMember()};
    };
    return enough && !tooFew;
}

} // namespace detail

/// What every description must be: id and revision first, no member left out, a purpose for all that is personal.
template <class R> consteval bool wellDescribed()
{
    const auto& columns = Schema<R>::kColumns;
    bool well = !Schema<R>::kTable.empty() && std::get<0>(columns).name == "id" &&
                std::get<1>(columns).name == "revision" && std::same_as<FieldAt<R, 1>, Revision>;
    forEachColumn<R>([&](const auto& c) {
        well = well && (c.sensitivity == Sensitivity::Plain || !c.purpose.empty());
    });
    return well && detail::describesEveryMember<R>(std::make_index_sequence<kColumnCount<R>>());
}

/// Everything in record.h asks for this, so a record that is not well described does not compile.
template <class R>
concept Record = requires
{
    Schema<R>::kColumns;
}
&&wellDescribed<R>();

} // namespace seraph::storage
