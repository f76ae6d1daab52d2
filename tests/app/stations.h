// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <atomic>
#include <chrono>

namespace Parlance {

/// Where a text passes on its way from the server to the eye.
enum Station {
    Said,       ///< the server is about to write it
    Written,    ///< the server has
    Begun,      ///< its transaction
    Committing, ///< all is in it
    Announced,  ///< Store::changed(): it is on the disk
    Listed,     ///< it is a row of the timeline's model
    Painted,
    StationCount,
};

/// When the last text passed each of them. The threads of the server and of the storage tell, too.
class Stations
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void pass(Station station, Time at = std::chrono::steady_clock::now())
    {
        m_passed[station] = at.time_since_epoch().count();
    }
    /// In milliseconds.
    [[nodiscard]] double between(Station from, Station to) const
    {
        const Time::duration time(m_passed[to] - m_passed[from]);
        return std::chrono::duration<double, std::milli>(time).count();
    }

private:
    std::array<std::atomic<Time::rep>, StationCount> m_passed{};
};

} // namespace Parlance
