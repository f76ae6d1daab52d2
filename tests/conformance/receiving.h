// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subject.h"

#include <QObject>

namespace Parlance::Conformance {

/// What people write is there once, whatever the lists look like; news never leads back.
class Receiving : public QObject
{
    Q_OBJECT

public:
    explicit Receiving(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void aTextIsShownAsItWasWritten_data();
    void aTextIsShownAsItWasWritten();
    void theSameTextTwiceIsTwoMessages();
    void nothingIsMissedOfMany_data();
    void nothingIsMissedOfMany();
    void nothingIsMissedOfManyWhileAway_data();
    void nothingIsMissedOfManyWhileAway();
    void whatIsListedTwiceIsThereOnce();
    void theOrderOfAListDoesNotMatter();
    void oldNewsLeadsNothingBack();
    void whatWasNotStoredIsToldAgain_data();
    void whatWasNotStoredIsToldAgain();
    void theClocksMayDiffer_data();
    void theClocksMayDiffer();

private:
    const Subject &m_subject;
};

} // namespace Parlance::Conformance
