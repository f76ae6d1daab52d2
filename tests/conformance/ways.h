// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subject.h"

#include <QObject>

namespace Parlance::Conformance {

/// Everyday life, in every way in which the service may behave.
class Ways : public QObject
{
    Q_OBJECT

public:
    explicit Ways(const Subject &subject) : m_subject(subject) {}

private Q_SLOTS:
    void everydayLife_data();
    void everydayLife();

private:
    const Subject &m_subject;
};

} // namespace Parlance::Conformance
