// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <utility>
#include <variant>

namespace ungcuu::base {

/// Either a value or the Error that stood in its way. Reading the wrong half is a bug and asserts.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return *checked(std::get_if<0>(&m_state)); }
    T& value() & { return *checked(std::get_if<0>(&m_state)); }
    T&& value() && { return std::move(*checked(std::get_if<0>(&m_state))); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return *checked(std::get_if<1>(&m_state)); }

private:
    template <class P> static P* checked(P* half)
    {
        Q_ASSERT_X(half, "Result", "the other half was asked for");
        return half;
    }

    std::variant<T, Error> m_state;
};

/// Done, or the Error that stood in its way.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        Q_ASSERT_X(m_failed, "Result", "the other half was asked for");
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace ungcuu::base
