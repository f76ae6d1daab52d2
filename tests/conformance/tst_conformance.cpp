// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The kit as somebody uses it who writes a plugin.
class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleMayRunElsewhere();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
};

/// \return the exit status; -1: it did not end, or not by itself
static int run(const QStringList &arguments, QByteArray *output)
{
    QProcess kit;
    kit.setProcessChannelMode(QProcess::MergedChannels);
    kit.start(QStringLiteral(CONFORMANCE_PROGRAM), arguments);
    const bool isOver = kit.waitForFinished(240'000) && kit.exitStatus() == QProcess::NormalExit;
    *output = kit.readAll();
    return isOver ? kit.exitCode() : -1;
}

void tst_Conformance::aDoubleMayRunElsewhere()
{
    QProcess sandbox;
    sandbox.start(QStringLiteral(SANDBOX_PROGRAM), {u"--until-stdin-closes"_s});
    QVERIFY(sandbox.waitForReadyRead());
    const QJsonObject coordinates = QJsonDocument::fromJson(sandbox.readLine()).object();
    const QString url = coordinates[u"signalwire"_s][u"server"_s].toString();
    QVERIFY(!url.isEmpty());

    for (const QString &theme : {u"sending"_s, u"sessions"_s}) {
        QByteArray output;
        const int status = run({u"signalwire"_s, u"--double"_s, url, u"--only"_s, theme}, &output);
        QVERIFY2(status == 0, output.constData());
        QVERIFY(output.contains("Totals: "));
        QVERIFY(!output.contains("Totals: 0 passed"));
    }
    sandbox.closeWriteChannel();
    QVERIFY(sandbox.waitForFinished());
}

void tst_Conformance::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no service") << QStringList();
    QTest::newRow("only options") << QStringList{u"-v2"_s};
    QTest::newRow("no such service") << QStringList{u"pigeons"_s};
    QTest::newRow("no such theme") << QStringList{u"signalwire"_s, u"--only"_s, u"weather"_s};
    QTest::newRow("no plugins there") << QStringList{u"signalwire"_s, u"--plugins"_s, u"/nowhere"_s};
    QTest::newRow("no URL") << QStringList{u"signalwire"_s, u"--double"_s, u"http://["_s};
}

void tst_Conformance::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    QByteArray output;
    QCOMPARE(run(arguments, &output), 2);
    QVERIFY(output.contains("usage: "));
}

QTEST_GUILESS_MAIN(tst_Conformance)

#include "tst_conformance.moc"
