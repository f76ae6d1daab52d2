// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "subject.h"
#include "tests/sandbox/peer.h"

namespace Parlance::Conformance {

/// Somebody who can be written to.
struct Person
{
    QString address;
    Delivery::State becomes = Delivery::Sent; ///< of what is written to them, in the end
};

/// A message as the service has it.
struct Kept
{
    QString id;
    QString body;
    QString from; ///< of an inbound one
    QString to;   ///< of an outbound one
    bool isInbound = false;
};

/// A way in which the service may behave.
struct Way
{
    QString name;
    QJsonObject options;
};

/// The service's side, as README.md beside this describes it: what happens there is told to it by HTTP, what
/// goes wrong on the way by server().
class Double
{
public:
    /// As if just started, in its usual way.
    explicit Double(const Subject &subject);
    ~Double();

    /// What the client speaks to: faults, journal, answers that hang.
    [[nodiscard]] Sandbox::Server &server() { return *m_server; }

    /// What a client has to know, by the keys of its settings.
    [[nodiscard]] AccountSettings settings();
    /// Those whose messages end in one of \p states; at first all.
    [[nodiscard]] QList<Person> people(const QList<Delivery::State> &states = {}) const;
    /// The first and the second whom messages reach.
    [[nodiscard]] QString one() const { return m_normal.value(0).address; }
    [[nodiscard]] QString other() const { return m_normal.value(1).address; }
    [[nodiscard]] QList<Way> ways();
    bool behave(const QJsonObject &options);

    /// Somebody writes to the account. \return the service's name for it; empty: that was not possible
    QString write(const QString &from, const QString &text);
    [[nodiscard]] QList<Kept> messages();
    /// How many messages to anybody have \p word in their texts.
    [[nodiscard]] int countSent(const QString &word);
    void advance();
    /// Ends what a sign-in has brought. \return whether there is such a thing
    bool expire();
    void setClock(std::chrono::seconds ahead);

private:
    ::Peer::Answer control(const QByteArray &method, const QString &verb, const QJsonObject &json = {});
    ::Peer::Answer ofService(const QByteArray &method, const QString &verb, const QJsonObject &json = {});

    const Subject &m_subject;
    std::unique_ptr<Sandbox::Server> m_server;
    ::Peer m_wire;
    QList<Person> m_people;
    QList<Person> m_normal;
};

} // namespace Parlance::Conformance
