// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subject.h"

#include <QObject>

namespace Parlance::Conformance {

/// Coming and going: restarts, power cuts, no network, secrets that are wrong or run out.
class Sessions : public QObject
{
    Q_OBJECT

public:
    explicit Sessions(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void aRestartRepeatsNothing();
    void aPowerCutInTheMiddleOfASend_data();
    void aPowerCutInTheMiddleOfASend();
    void aPowerCutAfterNewsCame();
    void aDiskThatIsFullForAWhile_data();
    void aDiskThatIsFullForAWhile();
    void aStopWhileAnAnswerIsAwaited_data();
    void aStopWhileAnAnswerIsAwaited();
    void aStartWithoutTheServer();
    void offlineNothingIsAsked();
    void aServerThatGoesAndComesBack();
    void whatASignInBroughtRunsOut();
    void aWrongSecretIsAskedForAgain_data();
    void aWrongSecretIsAskedForAgain();
    void aCheckTellsEachStepAndChangesNothing();
    void aCheckTellsOfAWrongSecret();

private:
    const Subject &m_subject;
};

} // namespace Parlance::Conformance
