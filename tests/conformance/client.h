// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "double.h"
#include "models/engine.h"
#include "tests/support/memorysecretstore.h"

#include <QTemporaryDir>

namespace Parlance::Conformance {

/// The program without its face, with one account at a double: what it holds is what a user sees.
///
/// It asks for news without a rest, and does not wait after a failure. What it watches all the time: no
/// message's state goes back.
class Client
{
public:
    explicit Client(const Subject &subject, Double &at);
    ~Client();

    /// Starts, with an account if there is none yet. \return whether the account got connected
    bool start();
    /// Starts, and does not wait for anything.
    void launch();
    void stop();
    /// Ends as by a power cut: nothing more reaches the double, and what was not on the disk is gone.
    void crash();

    /// What is written is refused by the disk, or taken again.
    void fillDisk(bool full);
    /// Whether a refusal of the disk has ended the account's connection.
    [[nodiscard]] bool isHalted();
    /// As the program does from time to time when the disk has refused. \return whether it takes something
    bool resume();

    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Account account();
    /// Whether the account works, or what is wrong with it.
    [[nodiscard]] Connection::State state() { return account().state; }
    /// What the user types into the account's page.
    Result<> changeSettings(const AccountSettings &settings);
    void setOnline(bool online);
    /// After a failure it waits as long as it does in life.
    void bePatient() { m_isPatient = true; }
    /// A round from now on has been made, well or badly.
    bool listen();

    /// As the user sends. \return the message; 0: it was refused before it was offered
    qint64 send(const QString &text, const QString &to);
    [[nodiscard]] Message message(qint64 id);
    [[nodiscard]] Delivery::State delivery(qint64 id) { return message(id).delivery; }
    /// Wakes what waits for its next attempt or for its next look.
    void hurry(qint64 id);
    bool sendAgain(qint64 id);
    /// All messages with \p word in their texts.
    [[nodiscard]] QList<Message> found(const QString &word);
    /// How often somebody has written a text with \p word.
    [[nodiscard]] int countIncoming(const QString &word);
    [[nodiscard]] int countOwn(const QString &word);
    /// How many messages there are at all, \p outgoing or incoming.
    [[nodiscard]] int count(bool outgoing);

    /// How many messages from others have come, whatever they say.
    [[nodiscard]] int arrived() const { return m_arrived; }

    /// Where a message went back, and whatever else must never be; empty: well done.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// What there is to say when something did not come about.
    [[nodiscard]] QByteArray report();

private:
    void watch(const Changes &changes);
    void goOn(const std::optional<Error> &problem);

    const Subject &m_subject;
    Double &m_double;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Engine> m_engine;
    QString m_account;
    QHash<qint64, Delivery::State> m_states;
    QStringList m_complaints;
    int m_rounds = 0;
    int m_arrived = 0;
    bool m_isPatient = false;
};

/// A word that no other text has, to know a message by.
[[nodiscard]] QString newWord();

} // namespace Parlance::Conformance
