// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QSize>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <compare>
#include <optional>

namespace Parlance {

/// One of the files that came with a message, by its place among them.
struct MediaKey
{
    qint64 message = 0;
    int number = 0;

    auto operator<=>(const MediaKey &) const = default;
};

/// A file that was fetched and lies here.
struct KeptMedia
{
    MediaKey key;
    QString name;           ///< ours, in the cache's folder
    qint64 size = 0;        ///< bytes
    bool isPicture = false; ///< by its content: PNG, JPEG, GIF or WebP
    bool isSound = false;   ///< by its content; never a list that leads elsewhere
    bool isVideo = false;   ///< by its content: MP4, QuickTime, 3GP or WebM, which may be a sound as well
    QSize pixels = {};      ///< of a picture, as one looks at it; empty: not known

    /// A safe name for a copy of what is called \a said here; it ends as what it is, if that is known.
    [[nodiscard]] QString nameOfCopy(const QString &said) const;
};

/// Files that were fetched, in a folder of ours: 0600, under names made of our
/// own numbers. The oldest go when there is too much. Nothing here reads what
/// is in them beyond the first bytes, how large a picture is and how long a video.
///
/// The work is done on a thread of its own, in the order of asking.
class MediaCache
{
public:
    static constexpr qint64 MostBytes = 512ll * 1024 * 1024;

    /// \param mostBytes of all files together
    explicit MediaCache(QString folder, qint64 mostBytes = MostBytes);
    ~MediaCache(); ///< waits for what was begun

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// What is there; what was left half written is removed.
    [[nodiscard]] QFuture<QList<KeptMedia>> files();

    struct Kept
    {
        std::optional<KeptMedia> file; ///< nothing: it could not be written
        QList<MediaKey> removed;       ///< made room
    };
    [[nodiscard]] QFuture<Kept> keep(MediaKey key, QByteArray content);
    void remove(const QList<QString> &names);

    /// Copies a file to \p target, or beside it under a free name: nothing is replaced, no link followed. The
    /// copy is the user's alone (0600), and marked as from the internet where the system knows that.
    /// \return where it is; empty: it could not be written
    [[nodiscard]] QFuture<QString> copy(QString name, QString target);

    /// How long the video in it says it is; 0: it does not. See videoLength().
    [[nodiscard]] QFuture<std::chrono::milliseconds> length(QString name);

    /// The file of ours called \p name; empty: it cannot be one.
    [[nodiscard]] static QString path(const QString &folder, const QString &name);
    /// "png", "jpeg", "gif" or "webp" by its first bytes; empty: no picture that is shown.
    [[nodiscard]] static QString pictureFormat(const QByteArray &content);
    /// "ogg", "wav", "mp3", "mp4", "amr", "aac", "flac" or "webm" by its first bytes, even where pictures lie
    /// beside the sound; empty: nothing that is played.
    [[nodiscard]] static QString soundFormat(const QByteArray &content);

private:
    const QString m_folder;
    const qint64 m_mostBytes;
    QThreadPool m_thread;
};

[[nodiscard]] inline size_t qHash(const MediaKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.message, key.number);
}

} // namespace Parlance
