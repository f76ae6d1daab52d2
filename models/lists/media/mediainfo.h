// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/mediaactions.h"

#include <QPointer>
#include <QUrl>

namespace Parlance {

/// What has become of one file that came with a message, for a tile and for the viewer.
class MediaInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::MediaActions *media READ media WRITE setMedia NOTIFY changed REQUIRED)
    Q_PROPERTY(double message READ message WRITE setMessage NOTIFY changed REQUIRED)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY changed REQUIRED)
    Q_PROPERTY(int state READ state NOTIFY changed)                 ///< MediaActions::State
    Q_PROPERTY(double progress READ progress NOTIFY changed)        ///< 0 to 1; -1: not known
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)     ///< a few words
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed) ///< what happened · what to do
    Q_PROPERTY(
        QString picture READ picture NOTIFY pictureChanged) ///< its name for image://media; empty: none

    Q_PROPERTY(bool isSound READ isSound NOTIFY changed) ///< it lies here, and can be played
    Q_PROPERTY(bool isVideo READ isVideo NOTIFY changed)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed) ///< of a video: "0:03"; empty: not known
    Q_PROPERTY(QUrl file READ file NOTIFY changed) ///< where it lies on this computer; empty: it does not

public:
    using QObject::QObject;

    [[nodiscard]] MediaActions *media() const { return m_media; }
    void setMedia(MediaActions *media);
    [[nodiscard]] double message() const { return double(m_key.message); }
    void setMessage(double message);
    [[nodiscard]] int number() const { return m_key.number; }
    void setNumber(int number);

    [[nodiscard]] int state() const { return item().state; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString picture() const { return m_picture; }
    [[nodiscard]] bool isSound() const { return item().kept.isSound; }
    [[nodiscard]] bool isVideo() const { return item().kept.isVideo; }
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] QUrl file() const;

    /// Where a copy may go: the folder of the last time, at first that of downloads.
    Q_INVOKABLE QUrl folder() const;
    /// In it, when its sender called the file \p name.
    Q_INVOKABLE QUrl suggestion(const QString &name) const;

Q_SIGNALS:
    void changed();
    void pictureChanged();

private:
    [[nodiscard]] MediaActions::Item item() const;
    void look();
    void measure(const QString &video); ///< empty: it is none

    QPointer<MediaActions> m_media;
    MediaKey m_key;
    QString m_picture;
    QString m_measured; ///< the video that m_length is of
    std::chrono::milliseconds m_length{};
};

} // namespace Parlance
