// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/sampledata.h"
#include "program.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whom to write to at each service, and where.
struct Correspondent
{
    QString service;
    QString account;
    QString address;
};

QList<Correspondent> correspondents()
{
    return {
        {u"signalwire"_s, u"Workshop"_s, u"+15550100142"_s},
        {u"clerk"_s, u"Rental counter"_s, u"+14155550142"_s},
        {u"msgboxx"_s, u"Guided tours"_s, u"+447700900126"_s},
        {u"voluble"_s, u"Sunday riders"_s, u"+15550100222"_s},
        {u"ucwa"_s, u"Colleagues"_s, u"sip:ines.moreau@example.com"_s},
    };
}

} // namespace

/// The sample data, without a window.
class TestDemo : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Program> demo(const Given &given, const QStringList &arguments)
    {
        auto program =
            std::make_unique<Program>(QStringList{u"--demo"_s, u"--json"_s} + arguments, given.environment);
        program->begin();
        return program;
    }

    /// The events of \p account that are named so.
    static QList<QJsonObject> events(const Program &program, const QString &name, const QString &account)
    {
        QList<QJsonObject> found;
        const QByteArray whole = program.soFar().out;
        const Run run{0, whole.first(whole.lastIndexOf('\n') + 1), {}};
        for (const QJsonObject &event : run.objects()) {
            if (event[u"event"_s] == name && event[u"message"_s][u"account"_s] == account)
                found << event[u"message"_s].toObject();
        }
        return found;
    }

private Q_SLOTS:
    void sendsWithOneCommand()
    {
        Given given;
        const Run sent = demo(given, {u"send"_s, u"--account"_s, u"Workshop"_s, u"--to"_s, u"+15550100142"_s,
                                      u"--text"_s, u"Your bicycle is ready."_s, u"--wait"_s, u"delivered"_s})
                             ->finish();
        QVERIFY2(sent.status == 0, sent.err.constData());
        QCOMPARE(sent.states().constLast(), u"delivered"_s);
        QVERIFY(!QDir(given.folder()).exists()); // the user's own profile was not touched
    }

    void refusesWhatNeedsAHistory()
    {
        Given given;
        const Run listed = demo(given, {u"conversations"_s})->finish();
        QCOMPARE(listed.status, 2);
        QVERIFY(listed.out.isEmpty());
    }

    void watchShowsAllServicesSideBySide()
    {
        Given given;
        Parlance::Sandbox::SampleData data(given.server, 20ms);
        data.begin();
        const QJsonObject coordinates = data.coordinates();
        const auto all = correspondents();

        QJsonObject secrets;
        QStringList accounts;
        for (const Correspondent &one : all) {
            const QJsonObject known = coordinates[one.service].toObject();
            accounts << known[u"name"_s].toString();
            QCOMPARE(known[u"name"_s], one.account);
            QStringList adding{u"account"_s, u"add"_s, one.service, one.account, u"--no-check"_s};
            QJsonObject lent;
            for (auto it = known.begin(); it != known.end(); ++it) {
                static const QSet<QString> secret{u"token"_s, u"password"_s, u"apikey"_s};
                static const QSet<QString> other{u"name"_s, u"to"_s};
                if (secret.contains(it.key()))
                    lent.insert(it.key(), *it);
                else if (!other.contains(it.key()) && !it->toString().isEmpty())
                    adding << u"--set"_s << it.key() + u'=' + it->toString();
            }
            secrets.insert(one.account, lent);
            const Run added = given.run(adding);
            QVERIFY2(added.status == 0, added.err.constData());
        }
        given.environment.insert(u"PARLANCE_SECRETS"_s,
                                 QString::fromUtf8(QJsonDocument(secrets).toJson(QJsonDocument::Compact)));

        const auto watch = given.start({u"watch"_s, u"--poll"_s, u"0.2"_s});
        for (const QString &account : std::as_const(accounts))
            QTRY_VERIFY2_WITH_TIMEOUT(!events(*watch, u"message"_s, account).isEmpty(), qPrintable(account),
                                      20'000);
        for (const Correspondent &one : all) {
            const Run sent =
                given.run({u"send"_s, u"--account"_s, one.account, u"--to"_s, one.address, u"--text"_s,
                           u"See you at noon"_s, u"--wait"_s, u"delivered"_s, u"--timeout"_s, u"20"_s});
            QVERIFY2(sent.status == 0, sent.out + sent.err);
        }
        for (const Correspondent &one : all) {
            const auto isDelivered = [&] {
                const auto states = events(*watch, u"state"_s, one.account);
                return std::ranges::any_of(states, [](const QJsonObject &message) {
                    static const QStringList arrived{u"delivered"_s, u"read"_s};
                    return message[u"body"_s] == u"See you at noon"_s &&
                           arrived.contains(message[u"state"_s].toString());
                });
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isDelivered(), qPrintable(one.account), 20'000);
            const auto isAnswered = [&] {
                const auto messages = events(*watch, u"message"_s, one.account);
                const auto ours = std::ranges::find(messages, u"See you at noon"_s, [](const auto &message) {
                    return message[u"body"_s].toString();
                });
                return std::any_of(ours, messages.end(), [](const QJsonObject &message) {
                    return message[u"direction"_s] == u"in"_s;
                });
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isAnswered(), qPrintable(one.account), 20'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemo)

#include "tst_demo.moc"
