// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of sounds.

#include "given.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

/// One for the whole process: Qt connects once.
class SoundServer
{
public:
    SoundServer()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // not the user's own
        environment.insert(u"HOME"_s, m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(u"pulseaudio"_s,
                        {u"-n"_s, u"--daemonize=no"_s, u"--use-pid-file=no"_s, u"--exit-idle-time=-1"_s,
                         u"--load=module-null-sink"_s,
                         u"--load=module-native-protocol-unix auth-anonymous=1 socket="_s + socket()});
    }
    ~SoundServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString socket() const { return m_folder.filePath(u"sound"_s); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

void Given::hearing(bool hears)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    qputenv("PULSE_SERVER", "unix:/nowhere");
    if (!hears)
        return;
    static const SoundServer server;
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(server.socket()));
    if (!QTest::qWaitFor([] { return QFile::exists(server.socket()); }, 20'000))
        qFatal("pulseaudio does not start");
}

} // namespace Parlance
