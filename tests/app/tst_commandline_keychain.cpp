// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "prompter.h"
#include "session.h"

#include <QDBusConnection>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Commands where a real keyring asks a user who is not there.
class tst_CommandLineKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsNoLongerThanItsTimeout();
    void endsWhenItIsInterrupted();
    void makesRoomForTheWindow();

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Prompter> m_prompter;
    std::unique_ptr<Given> m_given;
};

void tst_CommandLineKeychain::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->startBus());
    QVERIFY(m_session->startKeyring(true));

    m_given = std::make_unique<Given>();
    m_given->environment.insert(m_session->environment());
    m_given->environment.remove(u"PARLANCE_SECRETS"_s);
    const auto token = m_given->server.signalWire().options().token.toUtf8();
    const Run added = m_given->run(
        m_given->addArguments() + QStringList{u"--no-check"_s, u"--secret"_s, u"token"_s}, token + '\n');
    QCOMPARE(added.status, 0);
    QCOMPARE(added.err, QByteArray());

    m_session->stopKeyring();
    QVERIFY(m_session->startKeyring(false));
    m_prompter = std::make_unique<Prompter>(Prompter::User::IsAway);
    auto bus = QDBusConnection::connectToBus(m_session->busAddress(), u"prompter"_s);
    QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, m_prompter.get(),
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
}

void tst_CommandLineKeychain::cleanup()
{
    QDBusConnection::disconnectFromBus(u"prompter"_s);
    m_given.reset();
    m_prompter.reset();
    m_session.reset();
}

void tst_CommandLineKeychain::sendsNoLongerThanItsTimeout()
{
    const auto sending = m_given->start(Given::sending() + QStringList{u"--timeout"_s, u"2"_s});
    QTRY_VERIFY(m_prompter->asked() > 0);
    const Run sent = sending->finish();
    QCOMPARE(sent.status, 5);
    QCOMPARE(sent.states(), QStringList{u"queued"_s});
    QVERIFY(sent.err.contains("keychain"));
    QCOMPARE(m_given->offers(), 0);
}

void tst_CommandLineKeychain::endsWhenItIsInterrupted()
{
    const auto removing = m_given->start({u"account"_s, u"remove"_s, u"work"_s, u"--keep-history"_s});
    QTRY_VERIFY(m_prompter->asked() > 0);
    removing->terminate();
    const Run removed = removing->finish();
    QCOMPARE(removed.status, 0);
    QVERIFY(removed.err.contains("the keychain still has its secret"));
}

void tst_CommandLineKeychain::makesRoomForTheWindow()
{
    const auto sending = m_given->start(Given::sending() + QStringList{u"--timeout"_s, u"3600"_s});
    QTRY_VERIFY(m_prompter->asked() > 0);
    m_given->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_given->environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    const auto window = m_given->start({u"--verbose"_s});
    QTRY_VERIFY_WITH_TIMEOUT(window->soFar().err.contains("the profile was open"), 20'000);
    QCOMPARE(sending->state(), QProcess::Running); // with the window as its engine
    sending->terminate();
    QCOMPARE(sending->finish().status, 5);
    window->terminate();
    QCOMPARE(window->finish().status, 0);
    QCOMPARE(m_given->offers(), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLineKeychain)
#include "tst_commandline_keychain.moc"
