// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/launch.h"
#include "app/output.h"
#include "backends/pause.h"

#include <QByteArray>
#include <QCoroTask>
#include <QLocalSocket>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Parlance {

/// How two processes of one profile speak to each other: frames over a local
/// socket that only this user can reach.
namespace HandOver {

/// One thing said. On the wire: length of what follows (4 bytes, most
/// significant first), kind (1 byte), payload.
struct Frame
{
    enum Kind : quint8 {
        // to the engine
        Run = 1,    ///< a Request
        Raise = 2,  ///< a Request: show the window
        Go = 3,     ///< after Ready: run it. An engine that answers too late never gets here
        Cancel = 4, ///< after Go: the user has had enough

        // from the engine
        OtherVersion = 16, ///< payload: its version. The last frame
        Ready = 17,        ///< after Run: understood, nothing was done yet
        GoOn = 18,         ///< JSON list: the arguments that go on from here, should the engine end
        Result = 19,       ///< bytes for standard output
        Diagnostics = 20,  ///< bytes for standard error
        Ended = 21,        ///< payload: the exit status, one byte. The last frame
        Raised = 22,       ///< a window will show itself. The last frame
        Yielding = 23,     ///< there is no window; this engine ends to make room. The last frame
    };

    Kind kind;
    QByteArray payload = {};
};

constexpr qsizetype LargestFrame = 1024 * 1024;

[[nodiscard]] QByteArray encode(const Frame &frame);

/// Takes bytes, gives frames.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_buffer += bytes; }

    /// Nothing: not complete yet, or malformed.
    [[nodiscard]] std::optional<Frame> next();

    /// The other side does not speak our language; there is nothing more to read.
    [[nodiscard]] bool isMalformed() const { return m_malformed; }

private:
    QByteArray m_buffer;
    bool m_malformed = false;
};

/// What one process asks of the other.
struct Request
{
    QStringList arguments; ///< a whole command line, without the choice of the profile
    QByteArray input = {}; ///< what it read from standard input for it
    LentSecrets secrets = {};
    std::optional<Compose> compose = {}; ///< with Frame::Raise

    [[nodiscard]] QByteArray encode() const;
    /// Nothing: malformed, or from another version of the program.
    [[nodiscard]] static std::optional<Request> decode(const QByteArray &payload);
};

/// What came of asking the profile's engine.
struct Answer
{
    enum Kind {
        Nobody,       ///< no engine answers; nothing happened
        OtherVersion, ///< it is another version of the program; nothing happened
        Ended,        ///< carried out, with \c status
        Raised,       ///< the window shows itself
        Yielding,     ///< the engine ends to make room for us
        Gone,         ///< the engine ended; \c goOn goes on from there
        Lost,         ///< the engine ended in the middle, and nobody knows how far it came
    };

    Kind kind = Nobody;
    int status = 0;
    QStringList goOn = {};
};

/// Asks the engine of the profile whose socket \p socketFile names. Lives until its task ends.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(const QString &socketFile, Output::Sink sink);

    QCoro::Task<Answer> run(Request request);
    QCoro::Task<Answer> raise(std::optional<Compose> compose);

    /// The user has had enough: the command comes to its end over there.
    void cancel();

private:
    QCoro::Task<Answer> ask(Frame frame);
    [[nodiscard]] bool take(const Frame &frame); ///< false: it was the last one

    const QString m_socketFile;
    Output::Sink m_sink;
    Pause m_news;
    Answer m_answer;
    bool m_hasBegun = false;
    bool m_isCancelled = false;
    QLocalSocket m_socket; // last: it tells its end
};

} // namespace HandOver

} // namespace Parlance
