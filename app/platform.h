// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace Parlance {

/// What each system does in its own way. One file a system.
namespace Platform {

/// What this process makes is for this user only. First thing in main().
void keepFilesPrivate();

[[nodiscard]] QStringList arguments(int argc, char **argv); ///< without the program's name

/// The value of an environment variable, which is wiped from the process's
/// environment, also from the copy that the system shows to others.
[[nodiscard]] QByteArray takeFromEnvironment(const char *name);

/// Qt's players are to use what cannot lack parts of its own. Before the first is made.
void chooseMediaBackend();

/// The full name of a local socket that only this user can reach; empty if
/// there is no safe place for it.
[[nodiscard]] QString socketName(const QString &id);

/// Whether the process at the other end runs for the same user.
[[nodiscard]] bool isSameUser(const QLocalSocket &peer);

/// One line from standard input, without its end; not echoed on a terminal,
/// where \p prompt asks for it.
[[nodiscard]] QByteArray readSecret(const QString &prompt);

} // namespace Platform

/// The user wants the program to end: Ctrl-C, SIGTERM. While one of these
/// lives, they do not kill; but a second Ctrl-C does. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested(); ///< each time
};

} // namespace Parlance
