// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/newsburst.h"

#include <chrono>

namespace Parlance {

using namespace std::chrono_literals;

static constexpr int MostOneByOne = 3; // in a burst
static constexpr auto BurstLasts = 5s;

NewsBurst::NewsBurst(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(BurstLasts);
    connect(&m_timer, &QTimer::timeout, this, &NewsBurst::end);
}

void NewsBurst::add(const QStringList &said)
{
    if (said.isEmpty())
        return;
    m_recent += int(said.size());
    m_timer.start();
    if (m_recent > MostOneByOne) {
        m_waiting += int(said.size());
        return;
    }
    for (const auto &words : said)
        Q_EMIT told(words);
}

void NewsBurst::end()
{
    if (m_waiting > 0)
        Q_EMIT told(tr("%n new messages", nullptr, m_waiting));
    m_waiting = 0;
    m_recent = 0;
}

} // namespace Parlance
