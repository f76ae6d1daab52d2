// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace Parlance {

/// Where a command says what it has to say: here, or to the process that
/// handed the command over.
class Output
{
public:
    enum Channel {
        Result,      ///< standard output
        Diagnostics, ///< standard error
    };
    /// Takes whole lines, UTF-8, with their ends.
    using Sink = std::function<void(Channel, const QByteArray &)>;

    struct Style
    {
        bool json = false;
        bool quiet = false;
        bool verbose = false;
    };

    Output(Sink sink, Style style);

    /// One result: \p object with --json, \p text without; nothing if that is empty.
    void result(const QJsonObject &object, const QString &text) const;
    void note(const QString &text) const;   ///< progress; not with --quiet
    void detail(const QString &text) const; ///< only with --verbose
    void error(const QString &text) const;  ///< why the command fails

    [[nodiscard]] const Style &style() const { return m_style; }

private:
    Sink m_sink;
    Style m_style;
};

/// \p text with everything made visible that a terminal would obey or that
/// would reorder the line. Outside text is printed like this only.
[[nodiscard]] QString printable(const QString &text);

} // namespace Parlance
