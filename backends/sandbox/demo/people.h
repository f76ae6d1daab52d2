// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/demo/farend.h"

#include <QHash>
#include <QTimer>

#include <utility>

namespace Parlance::Sandbox {

/// Gives a cast life, at whichever service: its people have written lately, read and answer what they are
/// told, and write of their own accord now and then.
class People : public QObject
{
    Q_OBJECT

public:
    /// \param answerAfter how long they think; what they do by themselves takes many times as long
    People(std::unique_ptr<FarEnd> end, Cast cast, std::chrono::milliseconds answerAfter,
           QObject *parent = nullptr);

    /// All their history, which ends at \p now.
    void remember(const QDateTime &now);

    /// From now on they write unasked, the first of them after \p wait.
    void liven(std::chrono::milliseconds wait);

    /// What the one with that number would say to \p text.
    [[nodiscard]] QString answerTo(const QString &number, const QString &text);

private:
    void answer(const QString &person, const QString &body, const QString &id);
    void speakUp();

    const std::unique_ptr<FarEnd> m_end;
    const Cast m_cast;
    const std::chrono::milliseconds m_answerAfter;
    QHash<QString, AnswerBook> m_books;            ///< by number
    QList<std::pair<QString, QString>> m_unspoken; ///< by whom, and what: next first
    QTimer m_turns;
};

} // namespace Parlance::Sandbox
