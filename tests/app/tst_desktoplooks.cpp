// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktoplooks.h"
#include "models/lists/window/systemlooks.h"
#include "session.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const auto Appearance = u"org.freedesktop.appearance"_s;

struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;
};
Q_DECLARE_METATYPE(Rgb)

static QDBusArgument &operator<<(QDBusArgument &argument, const Rgb &rgb)
{
    argument.beginStructure();
    argument << rgb.red << rgb.green << rgb.blue;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Rgb &) // nobody reads it here
{
    return argument;
}

/// A desktop's settings portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        m_values[group + key] = value;
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); // the user comes back
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the portal's spelling
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(group + key, 0U))));
    }

private:
    QVariantMap m_values{{Appearance + u"color-scheme"_s, 1U},
                         {u"org.gnome.desktop.interfaceenable-animations"_s, true}};
};

/// What a desktop tells of how programs are to look.
class TestDesktopLooks : public QObject
{
    Q_OBJECT

private:
    Session m_session;
    Portal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Rgb>();
        QVERIFY(m_session.startBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.busAddress().toUtf8());
        auto bus = QDBusConnection::connectToBus(m_session.busAddress(), u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void areAskedForAndFollowed()
    {
        SystemLooks looks;
        followDesktop(looks);
        QTRY_COMPARE(looks.property("scheme").toString(), u"dark"_s);
        QCOMPARE(looks.property("highContrast").toBool(), false);
        QCOMPARE(looks.property("reducedMotion").toBool(), false);

        m_portal.change(Appearance, u"color-scheme"_s, 2U);
        QTRY_COMPARE(looks.property("scheme").toString(), u"light"_s);
        m_portal.change(Appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(looks.property("highContrast").toBool(), true);
        m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_COMPARE(looks.property("reducedMotion").toBool(), true);
        QCOMPARE(looks.property("accent").toString(), QString());
        m_portal.change(Appearance, u"accent-color"_s, QVariant::fromValue(Rgb{0.2, 1, 0}));
        QTRY_COMPARE(looks.property("accent").toString(), u"#33ff00"_s);
        m_portal.change(Appearance, u"accent-color"_s, QVariant::fromValue(Rgb{0, 0, 1.5})); // none is chosen
        QTRY_COMPARE(looks.property("accent").toString(), QString());
        m_portal.change(Appearance, u"accent-color"_s, QVariant::fromValue(Rgb{1, 0, 0}));
        QTRY_COMPARE(looks.property("accent").toString(), u"#ff0000"_s);
        m_portal.change(Appearance, u"accent-color"_s, u"red"_s);
        QTRY_COMPARE(looks.property("accent").toString(), QString());
        m_portal.change(Appearance, u"color-scheme"_s, u"nonsense"_s);
        QTRY_COMPARE(looks.property("scheme").toString(), QString());
    }
};

QTEST_MAIN(TestDesktopLooks)

#include "tst_desktoplooks.moc"
