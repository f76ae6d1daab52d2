// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace Parlance {

/// A request's body that can be read once. Qt repeats a POST by itself when a
/// connection drops, but only if it can rewind the body; this one it cannot.
/// It also is the witness whether a byte left.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }

    /// Whether the service may have seen any of it.
    [[nodiscard]] bool anyByteLeft() const { return m_position > 0; }

protected:
    qint64 readData(char *out, qint64 size) override
    {
        if (m_position >= m_bytes.size())
            return -1;
        size = qMin<qint64>(size, m_bytes.size() - m_position);
        std::memcpy(out, m_bytes.constData() + m_position, size_t(size));
        m_position += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Parlance
