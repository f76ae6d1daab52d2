// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

void Platform::keepFilesPrivate()
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error of write(), not our end
}

QStringList Platform::arguments(int argc, char **argv)
{
    QStringList all;
    for (int i = 1; i < argc; ++i)
        all << QString::fromLocal8Bit(argv[i]);
    return all;
}

QByteArray Platform::takeFromEnvironment(const char *name)
{
    char *value = ::getenv(name);
    if (!value)
        return {};
    QByteArray taken(value);
    std::memset(value, 0, std::strlen(value)); // unsetenv() alone leaves it in /proc/PID/environ
    ::unsetenv(name);
    return taken;
}

static bool isOursAlone(const QByteArray &folder)
{
    struct stat status;
    return ::lstat(folder.constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

void Platform::chooseMediaBackend()
{
#ifndef Q_OS_MACOS
    // GStreamer ends the program where one of its parts is missing
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
}

QString Platform::socketName(const QString &id)
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isOursAlone(runtime))
        return QFile::decodeName(runtime) + u"/parlance-%1"_s.arg(id);

    const QString own = QDir::tempPath() + u"/parlance-%1"_s.arg(::geteuid());
    const QByteArray folder = QFile::encodeName(own);
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return {};
    return isOursAlone(folder) ? own + u'/' + id : QString(); // somebody else may have been there first
}

bool Platform::isSameUser(const QLocalSocket &peer)
{
    const auto descriptor = static_cast<int>(peer.socketDescriptor());
#ifdef Q_OS_LINUX
    struct ucred credentials;
    socklen_t size = sizeof credentials;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 &&
           credentials.uid == ::geteuid();
#else
    uid_t user;
    gid_t group;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

QByteArray Platform::readSecret(const QString &prompt)
{
    termios shown;
    const bool isTerminal = ::tcgetattr(STDIN_FILENO, &shown) == 0;
    if (isTerminal) {
        const QByteArray text = prompt.toLocal8Bit() + ": ";
        std::fputs(text.constData(), stderr);
        termios hidden = shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }

    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar())
        line += static_cast<char>(character);
    if (line.endsWith('\r'))
        line.chop(1);

    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        std::fputs("\n", stderr);
    }
    return line;
}

// A signal's handler may do next to nothing: it writes a byte that the event loop reads.
static int s_pipe[2] = {-1, -1};

static void onSignal(int signal)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(s_pipe[1], "", 1);
    if (signal == SIGINT)
        std::signal(SIGINT, SIG_DFL);
    errno = before;
}

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe(s_pipe) != 0)
        return; // the signals kill, as they would without us
    for (const int end : s_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }

    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        while (::read(s_pipe[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &end : s_pipe)
        ::close(std::exchange(end, -1));
}

} // namespace Parlance
