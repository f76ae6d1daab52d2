// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "session.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto BusSettings = uR"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s;

static void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

Session::~Session()
{
    stopKeyring();
    end(m_bus);
}

bool Session::startBus()
{
    QFile settings(m_runtime.filePath(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(BusSettings.arg(m_runtime.path()).toUtf8());
    settings.close();

    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + settings.fileName()});
    if (!m_bus.waitForReadyRead(10000))
        return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
}

bool Session::startKeyring(bool unlocked)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (unlocked)
        arguments << u"--unlock"_s;
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (unlocked)
        m_keyring.write("password");
    m_keyring.closeWriteChannel();

    auto bus = QDBusConnection::connectToBus(m_address, m_address);
    const auto answers = QTest::qWaitFor(
        [&bus] {
            return bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
        },
        10000);
    QDBusConnection::disconnectFromBus(m_address);
    return answers;
}

void Session::stopKeyring()
{
    end(m_keyring);
}

QProcessEnvironment Session::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s, u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                       m_address.isEmpty() ? u"unix:path="_s + m_runtime.filePath(u"nobody"_s) : m_address);
    return environment;
}

} // namespace Parlance
