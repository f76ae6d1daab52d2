// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"
#include "models/mediacache.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Parlance {

class Errands;
class MediaDownload;

/// What the user can do with the files that came with messages, and what has
/// become of each. Part of Messenger. Nothing is ever fetched unless the user
/// asked for that very file, and nothing is ever opened.
///
/// Messages are numbers as QML has them.
class MediaActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    Q_PROPERTY(bool isReady READ isReady NOTIFY readyChanged) ///< what lies here is known

public:
    enum State {
        Absent,   ///< it was not asked for
        Waiting,  ///< for its server's answer
        Fetching, ///<
        Failed,   ///< see problem
        Gone,     ///< its server does not have it any more
        Kept,     ///< it lies here
    };
    Q_ENUM(State)

    /// One file.
    struct Item
    {
        State state = Absent;
        qint64 received = 0;
        qint64 total = -1; ///< bytes; -1: not known
        std::optional<Error> problem = {};
        KeptMedia kept = {};
    };

    MediaActions(Engine &engine, Errands &errands);
    ~MediaActions() override;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// How large the picture is that lies here; empty: it does not, or nobody knows.
    Q_INVOKABLE QSize pixels(qreal message, int number) const;

    Q_INVOKABLE void fetch(qreal message, int number);
    /// Those of its first \p count files that are not here.
    Q_INVOKABLE void fetchAll(qreal message, int count);
    Q_INVOKABLE void cancel(qreal message, int number);
    /// How many of its first \p count files lie here.
    Q_INVOKABLE int countKept(qreal message, int count) const;
    /// A copy where the user wants it; saved() or notSaved() follows. \param target a local file
    Q_INVOKABLE void save(qreal message, int number, const QUrl &target);

    /// Copies of those that are here, which their sender called \p names, in \p folder.
    Q_INVOKABLE void saveAll(qreal message, const QStringList &names, const QUrl &folder);

    [[nodiscard]] Item item(const MediaKey &key) const { return m_items.value(key); }
    /// How long it says it is; 0: it does not.
    [[nodiscard]] QFuture<std::chrono::milliseconds> length(const MediaKey &key)
    {
        return m_cache.length(item(key).kept.name);
    }
    [[nodiscard]] QString folder() const { return m_cache.folder(); } ///< of the files that are kept
    [[nodiscard]] QString lastFolder() const { return m_lastFolder; } ///< that something was saved to
    /// Whether the files of messages that are gone stay for now: the messages may come back.
    void holdOrphans(bool hold);
    /// Whatever is on its way ends now.
    void stop();

Q_SIGNALS:
    void changed(const Parlance::MediaKey &key);
    void readyChanged();
    void messageRemoved(qreal message); ///< it may come back
    void saved(const QString &path);
    void notSaved(const QString &why); ///< what happened · what to do

private:
    struct Run;

    QCoro::Task<> doFetch(MediaKey key, std::shared_ptr<Run> run);
    /// Until the file is kept, or why not.
    QCoro::Task<Result<KeptMedia>> bring(MediaKey key, std::shared_ptr<Run> run);
    [[nodiscard]] std::unique_ptr<MediaDownload> downloadOf(const QString &account, const QUrl &url) const;
    void set(const MediaKey &key, const Item &item);
    void showKept(const QList<KeptMedia> &files);
    void dropOrphans(); ///< the files of messages that are gone
    void drop(const QList<qint64> &messages);

    Engine &m_engine;
    Errands &m_errands;
    MediaCache m_cache;
    QString m_lastFolder;
    bool m_holdsOrphans = false;
    bool m_isReady = false;
    QHash<MediaKey, Item> m_items;
    QHash<MediaKey, std::shared_ptr<Run>> m_runs;
};

} // namespace Parlance
