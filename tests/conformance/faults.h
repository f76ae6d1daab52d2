// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subject.h"

#include <QObject>

namespace Parlance::Conformance {

/// What goes wrong on the way loses nothing, doubles nothing, and is told for what it is.
class Faults : public QObject
{
    Q_OBJECT

public:
    explicit Faults(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void aSendMeets_data();
    void aSendMeets();
    void anAnswerToASendIsHostile_data();
    void anAnswerToASendIsHostile();
    void aRefusedSignInKeepsTheText();
    void listeningMeets_data();
    void listeningMeets();
    void anAnswerToAQuestionIsHostile_data();
    void anAnswerToAQuestionIsHostile();
    void comingMeets_data();
    void comingMeets();
    void patienceIsKept_data();
    void patienceIsKept();
    void nobodyIsLedElsewhere();

private:
    const Subject &m_subject;
};

} // namespace Parlance::Conformance
