// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Parlance::Sandbox {

/// What somebody says when a word falls.
struct Reaction
{
    QString to;          ///< a regular expression, in any case
    QStringList answers; ///< in turn
};

/// What one person answers to what they are told.
class AnswerBook
{
public:
    AnswerBook() = default;
    /// \param reactions the first that fits counts
    explicit AnswerBook(QList<Reaction> reactions) : m_reactions(std::move(reactions)) {}

    [[nodiscard]] QString answerTo(const QString &text);

private:
    QString inTurn(const Reaction &reaction);

    QList<Reaction> m_reactions;
    QHash<QString, qsizetype> m_turns; ///< how often, by what was reacted to
};

/// What anybody would say, to be put after the reactions of a person; the last fits everything.
[[nodiscard]] QList<Reaction> plainReactions();

} // namespace Parlance::Sandbox
