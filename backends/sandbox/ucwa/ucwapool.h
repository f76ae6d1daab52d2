// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/ucwa/ucwachecks.h"
#include "backends/sandbox/ucwa/ucwadialect.h"
#include "backends/sandbox/ucwa/ucwahistory.h"
#include "backends/sandbox/ucwa/ucwaoptions.h"
#include "backends/sandbox/ucwa/ucwapeople.h"
#include "backends/sandbox/ucwa/ucwatext.h"
#include "backends/sandbox/ucwa/ucwatime.h"

#include <QRandomGenerator>

namespace Parlance::Sandbox {

/// What all parts of one server share.
class UcwaPool : public QObject
{
    Q_OBJECT

public:
    /// \param clock lives longer
    explicit UcwaPool(const Clock &clock, QObject *parent = nullptr);

    const Clock &clock;
    UcwaOptions options;
    UcwaTime time{options.second};
    UcwaDialect dialect{options};
    UcwaPeople people;
    UcwaChecks checks{time};
    UcwaHistory history;
    QList<UcwaText> texts; ///< all that were taken, oldest first

    /// "sip:ada@example.com", whose accounts they all are.
    [[nodiscard]] QString self() const;
    /// The name of anybody, the user included.
    [[nodiscard]] QString name(const QString &uri) const;

    /// "/ucwa/oauth/v1", for as long as the server runs.
    [[nodiscard]] QString prefix();
    /// Eight digits, hexadecimal.
    [[nodiscard]] QString newId();
    [[nodiscard]] QRandomGenerator &random();

    /// Keeps \p text, and tells of it if it is the user's.
    void take(UcwaText text);
    /// The text of an invitation that was accepted after all.
    void deliver(const QString &conversation);

Q_SIGNALS:
    /// The user's text has reached people.
    void taken(const Parlance::Sandbox::UcwaText &text);

private:
    std::optional<QRandomGenerator> m_random;
    QString m_prefix;
};

} // namespace Parlance::Sandbox
