// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/playing/wavereader.h"

#include <QFileInfo>

#include <chrono>

namespace Parlance {

using namespace std::chrono_literals;

static constexpr int Rate = 8000; // a second, and enough to see where somebody speaks
static constexpr int Bars = 100;
static constexpr qint64 MostBytes = 32ll * 1024 * 1024;
static constexpr auto Longest = 20min;
static constexpr auto Patience = 10s;

void WaveReader::read(const QUrl &file)
{
    if (QFileInfo(file.toLocalFile()).size() > MostBytes)
        return;
    m_decoder = std::make_unique<QAudioDecoder>();
    m_patience = std::make_unique<QTimer>();
    QAudioFormat format;
    format.setSampleRate(Rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_decoder->setAudioFormat(format);
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, &WaveReader::take);
    connect(
        m_decoder.get(), &QAudioDecoder::finished, this,
        [this] {
            Q_EMIT done(m_peaks.bars(Bars));
            stop();
        },
        Qt::QueuedConnection); // it must not go away while it tells
    connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, &WaveReader::stop,
            Qt::QueuedConnection);
    connect(m_patience.get(), &QTimer::timeout, this, &WaveReader::stop);
    m_patience->start(Patience);
    m_decoder->setSource(file);
    m_decoder->start();
}

void WaveReader::take()
{
    if (!m_decoder)
        return;
    // without asking whether there is any: Qt 6.4 waits for this question after an empty one, too
    const auto buffer = m_decoder->read();
    if (!buffer.isValid())
        return;
    const auto *samples = buffer.constData<qint16>();
    for (qsizetype i = 0; i < buffer.frameCount(); ++i)
        m_peaks.add(samples[i]);
    if (m_peaks.samples() > Rate * std::chrono::seconds(Longest).count())
        QMetaObject::invokeMethod(this, &WaveReader::stop, Qt::QueuedConnection);
}

void WaveReader::stop()
{
    m_patience.reset();
    m_decoder.reset();
}

} // namespace Parlance
