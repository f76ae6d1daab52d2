// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain.h"
#include "prompter.h"
#include "session.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a run of the program says of the keychain: one line.

static QString told(const Result<> &result)
{
    if (result)
        return u"done"_s;
    const auto code = result.error().code;
    return code.isEmpty() ? word(result.error().reason) : code;
}

static QString told(const Result<AccountSettings> &result)
{
    return result ? result->value(u"token"_s) : told(Result<>(fail(result)));
}

static QString carriedOut(const QString &verb, const QString &account, const QString &secret)
{
    if (verb == "write-in-time"_L1) {
        Keychain hurried(1s);
        return told(QCoro::waitFor(hurried.write(account, {{u"token"_s, secret}})));
    }
    if (verb == "read-in-time"_L1) {
        Keychain hurried(1s);
        return told(QCoro::waitFor(hurried.read(account)));
    }
    Keychain keychain;
    if (verb == "write"_L1)
        return told(QCoro::waitFor(keychain.write(account, {{u"token"_s, secret}, {u"other"_s, u"…"_s}})));
    if (verb == "forget"_L1)
        return told(QCoro::waitFor(keychain.forget(account)));
    if (verb == "write-and-quit"_L1) {
        const auto running = keychain.write(account, {{u"token"_s, secret}});
        QCoro::waitFor(keychain.close());
        return u"quit"_s;
    }
    if (verb == "write-and-quit-soon"_L1) {
        const auto running = keychain.write(account, {{u"token"_s, secret}});
        QCoro::waitFor(keychain.close(1s));
        return u"quit"_s;
    }
    if (verb == "forget-and-quit-soon"_L1) {
        const auto running = keychain.forget(account);
        QCoro::waitFor(keychain.close(1s));
        return u"quit"_s;
    }
    return told(QCoro::waitFor(keychain.read(account)));
}

/// The keychain of a real desktop, as each start of the program meets it anew.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Canary = "CANARY-5up3r-s3cr3t";

    /// Starts this program again, inside \p session.
    static QString run(const Session &session, const QString &verb, const QString &account,
                       const QString &secret = {})
    {
        QProcess program;
        program.setProcessEnvironment(session.environment());
        program.start(QCoreApplication::applicationFilePath(), {u"--in-session"_s, verb, account, secret});
        const auto ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60000);
        if (!ended || program.exitCode() != 0)
            return u"it did not end well: "_s + QString::fromUtf8(program.readAllStandardError());
        return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    }

    static QStringList filesWith(const QByteArray &words, const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                found << file.fileName();
        }
        return found;
    }

    /// From now on the keyring of \p session asks its user by \p prompter.
    static bool asksBy(Prompter &prompter, const Session &session)
    {
        auto bus = QDBusConnection::connectToBus(session.busAddress(), u"prompter"_s);
        return bus.registerObject(u"/org/gnome/keyring/Prompter"_s, &prompter,
                                  QDBusConnection::ExportAllSlots) &&
               bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }

private Q_SLOTS:
    void keepsAndForgets()
    {
        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));

        QCOMPARE(run(session, u"read"_s, u"a"_s), u"not-found"_s);
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"first"_s), u"done"_s);
        QCOMPARE(run(session, u"write"_s, u"b"_s, u"grün ✓ \"quoted\""_s), u"done"_s);
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"second"_s), u"done"_s);
        QCOMPARE(run(session, u"read"_s, u"a"_s), u"second"_s);
        QCOMPARE(run(session, u"read"_s, u"b"_s), u"grün ✓ \"quoted\""_s);
        QCOMPARE(run(session, u"forget"_s, u"a"_s), u"done"_s);
        QCOMPARE(run(session, u"read"_s, u"a"_s), u"not-found"_s);
        QCOMPARE(run(session, u"forget"_s, u"a"_s), u"done"_s);
        QCOMPARE(run(session, u"read"_s, u"b"_s), u"grün ✓ \"quoted\""_s);
    }

    void writesBeforeItQuits()
    {
        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));

        QCOMPARE(run(session, u"write-and-quit"_s, u"a"_s, u"last"_s), u"quit"_s);
        QCOMPARE(run(session, u"read"_s, u"a"_s), u"last"_s);
    }

    void refusesWhatSomeKeychainCouldNotHold()
    {
        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));

        QCOMPARE(run(session, u"write"_s, u"a"_s, QString(2048, u'x')), u"bad-settings"_s);
        QCOMPARE(run(session, u"read"_s, u"a"_s), u"not-found"_s);
    }

    void leavesNoPlainText()
    {
        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));
        QCOMPARE(run(session, u"write"_s, u"a"_s, QLatin1StringView(Canary)), u"done"_s);
        QVERIFY(!filesWith("GnomeKeyring", session.home()).isEmpty()); // it is there, and sealed
        QCOMPARE(filesWith(Canary, session.home()), QStringList());
    }

    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("read") << u"read"_s;
        QTest::newRow("write") << u"write"_s;
        QTest::newRow("forget") << u"forget"_s;
    }

    void saysWhatStandsInTheWay()
    {
        QFETCH(QString, verb);

        Session session;
        QCOMPARE(run(session, verb, u"a"_s, QLatin1StringView(Canary)), u"keychain-no-bus"_s);

        QVERIFY(session.startBus());
        QCOMPARE(run(session, verb, u"a"_s, QLatin1StringView(Canary)), u"keychain-missing"_s);

        QVERIFY(session.startKeyring(true));
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"kept"_s), u"done"_s);
        session.stopKeyring();
        QVERIFY(session.startKeyring(false)); // nobody there who could ask for the password
        QCOMPARE(run(session, verb, u"a"_s, QLatin1StringView(Canary)), u"keychain-locked"_s);

        session.stopKeyring();
        QVERIFY(session.startKeyring(true)); // it has lost nothing over all that
        QCOMPARE(run(session, u"read"_s, u"a"_s), u"kept"_s);
        QCOMPARE(filesWith(Canary, session.home()), QStringList());
    }

    void isLockedWhenTheUserDismissesTheQuestion()
    {
        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"kept"_s), u"done"_s);
        session.stopKeyring();
        QVERIFY(session.startKeyring(false));

        Prompter prompter(Prompter::User::Dismisses);
        QVERIFY(asksBy(prompter, session));

        QCOMPARE(run(session, u"read"_s, u"a"_s), u"keychain-locked"_s);
        QVERIFY(prompter.asked() > 0);
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"other"_s), u"keychain-locked"_s);
        const auto before = prompter.asked();
        QCOMPARE(run(session, u"forget"_s, u"a"_s), u"keychain-locked"_s);
        QVERIFY(prompter.asked() > before);
        QDBusConnection::disconnectFromBus(u"prompter"_s);
    }

    void goesOnAlthoughNobodyAnswersTheQuestion_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("write, quit") << u"write-and-quit-soon"_s << u"quit"_s;
        QTest::newRow("forget, quit") << u"forget-and-quit-soon"_s << u"quit"_s;
        QTest::newRow("write, with a limit") << u"write-in-time"_s << u"keychain-locked"_s;
        QTest::newRow("read, with a limit") << u"read-in-time"_s << u"keychain-locked"_s;
    }

    void goesOnAlthoughNobodyAnswersTheQuestion()
    {
        QFETCH(QString, verb);
        QFETCH(QString, outcome);

        Session session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring(true));
        QCOMPARE(run(session, u"write"_s, u"a"_s, u"kept"_s), u"done"_s);
        session.stopKeyring();
        QVERIFY(session.startKeyring(false));

        Prompter prompter(Prompter::User::IsAway);
        QVERIFY(asksBy(prompter, session));
        QCOMPARE(run(session, verb, u"a"_s, u"other"_s), outcome);
        QVERIFY(prompter.asked() > 0);
        QDBusConnection::disconnectFromBus(u"prompter"_s);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.value(1) == "--in-session"_L1) {
        const auto line = carriedOut(arguments.value(2), arguments.value(3), arguments.value(4));
        std::puts(line.toUtf8().constData());
        return 0;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
