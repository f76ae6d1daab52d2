// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/systemidle.h"
#include "session.h"

#include <QDBusConnection>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Compositors, as far as they tell how long nothing was touched.

class GnomeMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public Q_SLOTS:
    quint64 GetIdletime() { return 4200; } // NOLINT: its spelling
};

class CinnamonMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.cinnamon.Muffin.IdleMonitor")

public Q_SLOTS:
    quint64 GetIdletime() { return 4200; } // NOLINT: its spelling
};

/// What a desktop tells of keys and the pointer in other programs.
class TestSystemIdle : public QObject
{
    Q_OBJECT

private:
    Session m_session;

    [[nodiscard]] QDBusConnection desktop() const { return QDBusConnection(u"desktop"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.startBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.busAddress().toUtf8());
        QDBusConnection::connectToBus(m_session.busAddress(), u"desktop"_s);
    }

    void isAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("GNOME") << u"org.gnome.Mutter.IdleMonitor"_s;
        QTest::newRow("Cinnamon") << u"org.cinnamon.Muffin.IdleMonitor"_s;
        QTest::newRow("a desktop that does not tell") << QString();
    }

    void isAsked()
    {
        QFETCH(QString, name);
        const auto path = u'/' + QString(name).replace(u'.', u'/') + u"/Core"_s;
        GnomeMonitor gnome;
        CinnamonMonitor cinnamon;
        auto *monitor = name.contains(u"gnome"_s) ? static_cast<QObject *>(&gnome) : &cinnamon;
        if (!name.isEmpty()) {
            QVERIFY(desktop().registerObject(path, monitor, QDBusConnection::ExportAllContents));
            QVERIFY(desktop().registerService(name));
        }
        QObject asker;
        int answers = 0;
        std::optional<std::chrono::milliseconds> told;
        askSystemIdle(&asker, [&](auto untouched) {
            ++answers;
            told = untouched;
        });
        QTRY_COMPARE(answers, 1);
        QCOMPARE(told, name.isEmpty() ? std::nullopt : std::optional(4200ms));
        if (!name.isEmpty()) {
            desktop().unregisterService(name);
            desktop().unregisterObject(path);
        }
    }
};

QTEST_MAIN(TestSystemIdle)
#include "tst_systemidle.moc"
