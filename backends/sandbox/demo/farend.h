// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/demo/cast.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace Parlance::Sandbox {

class ClerkService;
class MsgBoxxService;
class SignalWireService;
class VolubleService;

/// A text between the business and one of its people.
struct Text
{
    QString person; ///< the number
    QString body;
    bool toUs = true;
    QDateTime time = {};  ///< invalid: now
    QString answers = {}; ///< the id of another, where a service has that
    QString picture = {}; ///< as Said::picture
};

/// The far end of a double: where the people are that its client writes to. What it can do is the same
/// for each service; what a service does not have is left out without a word.
class FarEnd : public QObject
{
    Q_OBJECT

public:
    /// How the business calls \p person at the service, and whether they want texts.
    virtual void introduce(const Person &person) { Q_UNUSED(person); }
    virtual void prepare(const Prepared &text) { Q_UNUSED(text); }

    /// The service has \p text, now or since its time.
    /// \return the service's id for it
    virtual QString put(const Text &text) = 0;

    /// Who got the text \p id has read it.
    virtual void read(const QString &id) { Q_UNUSED(id); }

Q_SIGNALS:
    /// A client's text is about to reach \p person; what does not arrive is not told.
    void reached(const QString &person, const QString &body, const QString &id);
};

// Each forgets who is there at first, and lives shorter than its service.
// \param step how long a text takes from one state to the next

[[nodiscard]] std::unique_ptr<FarEnd> farEnd(ClerkService &service, std::chrono::milliseconds step);
[[nodiscard]] std::unique_ptr<FarEnd> farEnd(MsgBoxxService &service, std::chrono::milliseconds step);
[[nodiscard]] std::unique_ptr<FarEnd> farEnd(SignalWireService &service, std::chrono::milliseconds step);
[[nodiscard]] std::unique_ptr<FarEnd> farEnd(VolubleService &service, std::chrono::milliseconds step);

} // namespace Parlance::Sandbox
