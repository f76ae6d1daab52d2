// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/playing/soundwave.h"

#include "models/playing/wavereader.h"

namespace Parlance {

SoundWave::~SoundWave()
{
    m_thread.quit();
    m_thread.wait();
}

void SoundWave::setFile(const QUrl &file)
{
    if (m_thread.isRunning() || file == m_file || !file.isLocalFile())
        return;
    m_file = file;
    auto *reader = new WaveReader;
    reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, reader, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, reader, [reader, file] { reader->read(file); });
    connect(reader, &WaveReader::done, this, [this](const QList<qreal> &bars) {
        m_bars = bars;
        m_thread.quit();
        Q_EMIT changed();
    });
    m_thread.start(QThread::LowPriority);
    Q_EMIT changed();
}

} // namespace Parlance
