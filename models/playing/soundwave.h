// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// How loud a sound is from its beginning to its end. It is decoded, on a thread of its own, when the file is
/// told.
class SoundWave : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY changed REQUIRED) ///< of ours; once
    Q_PROPERTY(QList<qreal> bars READ bars NOTIFY changed) ///< 0 to 1; empty: not read yet, or it cannot be

public:
    using QObject::QObject;
    ~SoundWave() override;

    [[nodiscard]] QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    [[nodiscard]] QList<qreal> bars() const { return m_bars; }

Q_SIGNALS:
    void changed();

private:
    QUrl m_file;
    QList<qreal> m_bars;
    QThread m_thread;
};

} // namespace Parlance
