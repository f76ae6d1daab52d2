// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QSet>

namespace Parlance {

/// Where the reader was in each conversation and which long texts they have
/// unfolded, for as long as the program runs. GUI thread.
class ReadingPlaces
{
public:
    struct Place
    {
        qint64 message = 0; ///< 0: at the latest
        double offset = 0;  ///< of its top from that of the timeline, in pixels
    };

    [[nodiscard]] Place of(qint64 conversation) const { return m_places.value(conversation); }
    void remember(qint64 conversation, const Place &place) { m_places.insert(conversation, place); }

    [[nodiscard]] bool isUnfolded(qint64 message) const { return m_unfolded.contains(message); }
    void unfold(qint64 message) { m_unfolded.insert(message); }

private:
    QHash<qint64, Place> m_places;
    QSet<qint64> m_unfolded;
};

} // namespace Parlance
