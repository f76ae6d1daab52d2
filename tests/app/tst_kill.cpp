// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Parlance::Sandbox::Fault;

Q_DECLARE_METATYPE(std::optional<Fault::Kind>)

/// Kills the program on entry to its N-th system call of a kind while it sends,
/// for many N, starts it again, and counts what the service has: an accepted text that
/// is nowhere was lost, a text that is there twice went out twice.
///
/// At most PointsEach of a row, evenly spread; with PARLANCE_KILL_ALL in the
/// environment all of them, for which QTEST_FUNCTION_TIMEOUT has to be raised.
class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingAndDoublesNothing_data();
    void losesNothingAndDoublesNothing();
    void cleanupTestCase();

private:
    static constexpr qsizetype PointsEach = 6;

    struct Point
    {
        QString call;
        int n; ///< which of them, in its thread
    };

    [[nodiscard]] QStringList tracing(const QStringList &strace, const QString &folder,
                                      const QString &text) const;
    Run trace(const QStringList &arguments) const;
    [[nodiscard]] QList<Point> pointsOf(const QString &calls, const QString &folder) const;
    QString newProfile(const QString &name) const;

    Given m_given;
    int m_killed = 0;
    qsizetype m_points = 0;
};

void tst_Kill::initTestCase()
{
    if (QProcess::execute(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
        QSKIP("strace is missing, or may not trace here");
    m_given.addAccount();
    m_given.environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // it cannot look under strace
}

QStringList tst_Kill::tracing(const QStringList &strace, const QString &folder, const QString &text) const
{
    return QStringList{u"-f"_s, u"-qq"_s} + strace +
           QStringList{QStringLiteral(PARLANCE_PROGRAM), u"--json"_s} + QStringList{u"--data-dir"_s, folder} +
           Given::sending(text) + QStringList{u"--timeout"_s, u"0.3"_s};
}

Run tst_Kill::trace(const QStringList &arguments) const
{
    Program program(arguments, m_given.environment);
    program.setProgram(u"strace"_s);
    program.begin();
    return program.finish();
}

QString tst_Kill::newProfile(const QString &name) const
{
    const QString folder = m_given.home.filePath(name);
    QDir().mkpath(folder);
    QFile::copy(m_given.folder() + u"/parlance.db"_s, folder + u"/parlance.db"_s);
    return folder;
}

/// Each call that one thread makes: strace counts each kind in each thread by itself.
QList<tst_Kill::Point> tst_Kill::pointsOf(const QString &calls, const QString &folder) const
{
    const QString log = folder + u"/log"_s;
    trace(tracing({u"-o"_s, log, u"-e"_s, u"trace="_s + calls}, folder, u"counted"_s));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, int> counts; // by thread and call
    QMap<QString, int> most;   // by call
    static const QRegularExpression entry(u"^(\\d+) +(\\w+)\\("_s);
    while (!file.atEnd()) {
        const auto match = entry.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch()) {
            const int count = ++counts[match.captured(1) + match.captured(2)];
            most[match.captured(2)] = qMax(most.value(match.captured(2)), count);
        }
    }
    QList<Point> points;
    for (auto call = most.begin(); call != most.end(); ++call) {
        for (int n = 1; n <= call.value(); ++n)
            points << Point{call.key(), n};
    }
    return points;
}

void tst_Kill::losesNothingAndDoublesNothing_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<std::optional<Fault::Kind>>("fault");

    const QString storage = u"pwrite64,fdatasync,fsync,ftruncate,unlink,rename"_s;
    const QString network = u"write,writev,sendto,sendmsg,read,recvfrom"_s;
    using Kind = std::optional<Fault::Kind>;
    QTest::newRow("storage, ok") << storage << Kind();
    QTest::newRow("storage, dropped before") << storage << Kind(Fault::DropBeforeStore);
    QTest::newRow("storage, dropped after") << storage << Kind(Fault::DropAfterStore);
    QTest::newRow("storage, 500 after") << storage << Kind(Fault::StoreThenStatus);
    QTest::newRow("network, ok") << network << Kind();
    QTest::newRow("network, dropped before") << network << Kind(Fault::DropBeforeStore);
    QTest::newRow("network, dropped after") << network << Kind(Fault::DropAfterStore);
    QTest::newRow("network, 500 after") << network << Kind(Fault::StoreThenStatus);
}

void tst_Kill::losesNothingAndDoublesNothing()
{
    QFETCH(QString, calls);
    QFETCH(std::optional<Fault::Kind>, fault);
    const QString row = QString::fromLatin1(QTest::currentDataTag());

    const auto strike = [&] {
        m_given.server.clearFaults();
        if (fault)
            m_given.server.addFault({.kind = *fault, .method = "POST"});
    };
    strike();
    const QList<Point> all = pointsOf(calls, newProfile(row));
    QVERIFY(all.size() > 5);
    const bool wantsAll = qEnvironmentVariableIsSet("PARLANCE_KILL_ALL");
    const qsizetype points = wantsAll ? all.size() : qMin(all.size(), PointsEach);

    int killed = 0;
    for (qsizetype i = 0; i < points; ++i) {
        const auto &[call, n] = all.at(i * (all.size() - 1) / (points - 1));
        const QString text = u"%1 %2 %3"_s.arg(row, call).arg(n);
        const QString folder = newProfile(text);
        strike();
        const QString inject = u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(n);
        const Run run = trace(
            tracing({u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, inject}, folder, text));
        killed += run.status < 0 ? 1 : 0;
        const bool wasAccepted = run.out.contains("\"state\":\"queued\"");
        m_given.server.clearFaults();

        const QStringList here{u"--data-dir"_s, folder};
        const Run synced = m_given.run(here + QStringList{u"sync"_s});
        QVERIFY2(synced.status == 0, synced.err.constData());
        const Run again = m_given.run(here + QStringList{u"sync"_s});
        QVERIFY2(again.status == 0, again.err.constData());

        // what the points before have sent is seen here, too, as sent from elsewhere
        QStringList states;
        for (const QJsonObject &message : m_given.run(here + QStringList{u"search"_s, text}).objects()) {
            if (message[u"body"_s] == text)
                states << message[u"state"_s].toString();
        }
        const QString state = states.join(u'+');
        const auto kept = m_given.kept(text);
        const QString told =
            u"%1 %2: %3 times at the service, here: %4"_s.arg(call).arg(n).arg(kept).arg(state);
        QVERIFY2(kept <= 1, qPrintable(u"doubled, "_s + told));
        QVERIFY2(kept == 1 || state == "unknown"_L1 || !wasAccepted, qPrintable(u"lost, "_s + told));
        QVERIFY2(kept == 1 || state != "sent"_L1, qPrintable(u"untrue, "_s + told));
        QVERIFY2(kept == 0 || state == "sent"_L1 || state == "delivered"_L1,
                 qPrintable(u"not found again, "_s + told));
        QVERIFY(QDir(folder).removeRecursively());
    }
    m_killed += killed;
    m_points += all.size();
    QVERIFY2(killed * 2 > points, "hardly ever killed: the calls are not those that it makes");
}

void tst_Kill::cleanupTestCase()
{
    qInfo("killed at %d of %lld points", m_killed, static_cast<long long>(m_points));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
