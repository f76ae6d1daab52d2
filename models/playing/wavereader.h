// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/playing/peaks.h"

#include <QAudioDecoder>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace Parlance {

/// Reads one sound on the thread it lives on, and gives up on what is large, long or takes long.
class WaveReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QUrl &file);

Q_SIGNALS:
    void done(const QList<qreal> &bars); ///< never, when it cannot be read

private:
    void take();
    void stop();

    std::unique_ptr<QAudioDecoder> m_decoder;
    std::unique_ptr<QTimer> m_patience;
    Peaks m_peaks;
};

} // namespace Parlance
