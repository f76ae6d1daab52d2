// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

/// While it lives no file takes another byte of this process: as if the disk were full.
class FullDisk
{
public:
#ifdef Q_OS_UNIX
    FullDisk() : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    static constexpr bool IsPossible = true;
#else
    FullDisk() = default;
    ~FullDisk() = default;
    static constexpr bool IsPossible = false;
#endif
    Q_DISABLE_COPY_MOVE(FullDisk)

#ifdef Q_OS_UNIX
private:
    void (*m_signal)(int);
    rlimit m_before{};
#endif
};
