// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace Parlance {

/// The dictionaries of the languages that the user speaks, as the system has
/// them. Not thread-safe; opening one and asking it can take long.
class Spelling
{
public:
    virtual ~Spelling() = default;

    /// Those of \p languages ("en-GB", "de") that are installed; null: none.
    static std::unique_ptr<Spelling> open(const QStringList &languages);

    [[nodiscard]] virtual bool isRight(const QString &word) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0; ///< best first, at most five

protected:
    Spelling() = default;
};

} // namespace Parlance
