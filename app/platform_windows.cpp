// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform.h"

#include <QLocalSocket>

#include <cstdio>
#include <utility>

#include <windows.h>

#include <shellapi.h>

namespace Parlance {

using namespace Qt::StringLiterals;

void Platform::keepFilesPrivate()
{
    // The profile lies in the user's own folder, whose access list is inherited.
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
}

QStringList Platform::arguments(int, char **)
{
    QStringList all;
    int count = 0;
    wchar_t **words = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i)
        all << QString::fromWCharArray(words[i]);
    ::LocalFree(words);
    return all;
}

QByteArray Platform::takeFromEnvironment(const char *name)
{
    const QByteArray taken = qgetenv(name);
    qunsetenv(name);
    return taken;
}

void Platform::chooseMediaBackend() {} // the system's own is always whole

QString Platform::socketName(const QString &id)
{
    return u"parlance-"_s + id; // pipes have one flat name space; QLocalServer sets the access list
}

bool Platform::isSameUser(const QLocalSocket &)
{
    return true; // the pipe's access list lets nobody else in
}

QByteArray Platform::readSecret(const QString &prompt)
{
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD shown = 0;
    const bool isTerminal = ::GetConsoleMode(input, &shown);
    if (isTerminal) {
        const QByteArray text = prompt.toLocal8Bit() + ": ";
        std::fputs(text.constData(), stderr);
        ::SetConsoleMode(input, shown & ~ENABLE_ECHO_INPUT);
    }

    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar())
        line += static_cast<char>(character);
    if (line.endsWith('\r'))
        line.chop(1);

    if (isTerminal) {
        ::SetConsoleMode(input, shown);
        std::fputs("\n", stderr);
    }
    return line;
}

static Interrupt *s_interrupt = nullptr;
static bool s_interrupted = false;

static BOOL WINAPI onControl(DWORD)
{
    if (std::exchange(s_interrupted, true))
        return FALSE;
    // runs on a thread of the system's
    QMetaObject::invokeMethod(s_interrupt, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    s_interrupt = this;
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    s_interrupt = nullptr;
}

} // namespace Parlance
