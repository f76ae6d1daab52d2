// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subject.h"

#include <QObject>

namespace Parlance::Conformance {

/// What the user writes leaves once, as it was written, and its states are told.
class Sending : public QObject
{
    Q_OBJECT

public:
    explicit Sending(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void everyTextGoesOutOnceAndItsEndIsTold_data();
    void everyTextGoesOutOnceAndItsEndIsTold();
    void aTextArrivesAsItWasWritten_data();
    void aTextArrivesAsItWasWritten();
    void aTextThatIsTooLongIsNotOffered();
    void theOrderOfAConversationIsKept();
    void manyTextsAtOnceGoOutOnceEach();

private:
    const Subject &m_subject;
};

} // namespace Parlance::Conformance
