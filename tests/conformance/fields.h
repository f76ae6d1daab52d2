// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "office.h"
#include "rewriting.h"

#include <QObject>

namespace Parlance::Conformance {

/// Any field of any answer may be missing, null, or of another type: what is not about it goes on.
///
/// What there is to read is learned: two everyday scenes are played, and the answers noted.
class Fields : public QObject
{
    Q_OBJECT

public:
    explicit Fields(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void initTestCase();
    void everydayAnswers_data();
    void everydayAnswers();
    void answersToWhoComes_data();
    void answersToWhoComes();

private:
    /// So many of the replacements for each place that about \p budget scenes are played; others each time.
    QList<Replacement> some(const QList<AnswerKind> &kinds, qsizetype budget);
    /// \return what was wrong
    static QByteArray live(Office &office, Rewriting &rewriting);
    static QByteArray come(Office &office, Rewriting &rewriting);

    const Subject &m_subject;
    QList<AnswerKind> m_coming;   ///< what is read only when an account comes
    QList<AnswerKind> m_everyday; ///< what is read later on
    qsizetype m_next = 0;         ///< of the replacements
};

} // namespace Parlance::Conformance
