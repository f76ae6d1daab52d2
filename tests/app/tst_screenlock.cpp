// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"
#include "app/screenlock.h"
#include "session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto SessionPath = u"/org/freedesktop/login1/session/_32"_s;

/// logind, as far as it tells which session is ours.
class Login : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QString asked;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id) // NOLINT: its spelling
    {
        asked = id;
        return QDBusObjectPath(SessionPath);
    }
};

/// What a desktop tells of the lock of its screen.
class TestScreenLock : public QObject
{
    Q_OBJECT

private:
    Session m_session;
    Login m_login;

    [[nodiscard]] QDBusConnection desktop() const { return QDBusConnection(u"desktop"_s); }

    void tellSaver(const QString &saver, bool isActive) const
    {
        const auto path = u'/' + QString(saver).replace(u'.', u'/');
        auto signal = QDBusMessage::createSignal(path, saver, u"ActiveChanged"_s);
        signal << isActive;
        desktop().send(signal);
    }

    void tellLogin(const QVariantMap &properties) const
    {
        auto signal = QDBusMessage::createSignal(SessionPath, u"org.freedesktop.DBus.Properties"_s,
                                                 u"PropertiesChanged"_s);
        signal << u"org.freedesktop.login1.Session"_s << properties << QStringList();
        desktop().send(signal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.startBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.busAddress().toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_session.busAddress().toUtf8());
        qputenv("XDG_SESSION_ID", "2");
        QDBusConnection::connectToBus(m_session.busAddress(), u"desktop"_s);
        QVERIFY(desktop().registerObject(u"/org/freedesktop/login1"_s, &m_login,
                                         QDBusConnection::ExportAllSlots));
        for (const auto &name : {u"org.freedesktop.login1"_s, u"org.freedesktop.ScreenSaver"_s,
                                 u"org.gnome.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
            QVERIFY(desktop().registerService(name));
    }

    void isFollowed_data()
    {
        QTest::addColumn<QString>("saver");
        QTest::newRow("any desktop") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
        QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s;
        QTest::newRow("logind") << QString();
    }

    void isFollowed()
    {
        QFETCH(QString, saver);
        Activity activity;
        activity.setPatience(1h, 2h);
        QList<Absence> told;
        connect(&activity, &Activity::changed, &activity, [&told](Absence absence) { told << absence; });
        m_login.asked.clear();
        followScreenLock(activity);
        QTRY_COMPARE(m_login.asked, u"2"_s);
        const auto tell = [&](bool isLocked) {
            if (saver.isEmpty())
                tellLogin({{u"IdleHint"_s, false}, {u"LockedHint"_s, isLocked}});
            else
                tellSaver(saver, isLocked);
        };
        QTRY_VERIFY(([&] {
            tell(true); // until somebody listens
            return !told.isEmpty();
        }()));
        QCOMPARE(told, QList<Absence>{Absence::Away});
        tellLogin({{u"IdleHint"_s, true}}); // says nothing of a lock
        tell(false);
        QTRY_COMPARE(told, QList<Absence>({Absence::Away, Absence::None}));
    }
};

QTEST_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
