// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace Parlance {

/// The loudest of each part of a sound, however long it turns out to be: it takes the same room always.
class Peaks
{
public:
    void add(qint16 sample)
    {
        m_peak = std::max(m_peak, std::abs(int(sample)));
        ++m_samples;
        if (++m_inPart < m_partLength)
            return;
        m_parts << m_peak;
        m_peak = 0;
        m_inPart = 0;
        if (m_parts.size() == Most)
            halve();
    }

    [[nodiscard]] qint64 samples() const { return m_samples; }

    /// So many, 0 to 1, where 1 is the loudest of all; empty: it is too short for that.
    [[nodiscard]] QList<qreal> bars(int count) const
    {
        const auto parts = m_parts.size();
        if (count <= 0 || parts < count)
            return {};
        const auto loudest = std::max(1, *std::ranges::max_element(m_parts));
        QList<qreal> bars;
        for (qsizetype i = 0; i < count; ++i) {
            const auto first = m_parts.begin() + i * parts / count;
            const auto end = m_parts.begin() + (i + 1) * parts / count;
            bars << qreal(*std::max_element(first, end)) / loudest;
        }
        return bars;
    }

private:
    static constexpr int Most = 1024;

    void halve()
    {
        for (qsizetype i = 0; i < Most / 2; ++i)
            m_parts[i] = std::max(m_parts[2 * i], m_parts[2 * i + 1]);
        m_parts.resize(Most / 2);
        m_partLength *= 2;
    }

    QList<int> m_parts;
    qint64 m_samples = 0;
    qint64 m_partLength = 8;
    qint64 m_inPart = 0;
    int m_peak = 0; ///< of the part that has begun
};

} // namespace Parlance
