// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/mediaactions.h"

#include "backends/http/mediadownload.h"
#include "models/errands.h"
#include "models/store/database.h"
#include "models/store/whenready.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

/// One fetching of one file; no longer in m_runs: nobody wants it any more.
struct MediaActions::Run
{
    std::unique_ptr<MediaDownload> download;
    bool isWanted = true;
};

MediaActions::MediaActions(Engine &engine, Errands &errands)
    : m_engine(engine), m_errands(errands), m_cache(engine.profile().folder + u"/media"_s)
{
    whenReady(m_cache.files(), this, [this](const QList<KeptMedia> &files) { showKept(files); });
    connect(&engine.store(), &Store::changed, this, [this](const Changes &changes) {
        if (!changes.removedMessages.isEmpty() || !changes.removedConversations.isEmpty())
            dropOrphans();
        for (const auto message : changes.removedMessages)
            Q_EMIT messageRemoved(qreal(message));
    });
}

MediaActions::~MediaActions() = default;

/// Some may be of messages that were removed while no window was there.
void MediaActions::showKept(const QList<KeptMedia> &files)
{
    for (const auto &file : files)
        set(file.key, {.state = Kept, .kept = file});
    m_isReady = true;
    Q_EMIT readyChanged();
    dropOrphans();
}

QSize MediaActions::pixels(qreal message, int number) const
{
    return item({qint64(message), number}).kept.pixels;
}

void MediaActions::dropOrphans()
{
    QList<qint64> messages;
    for (auto item = m_items.keyBegin(); item != m_items.keyEnd(); ++item)
        messages << item->message;
    if (!messages.isEmpty())
        whenReady(m_engine.store().unknownMessages(messages), this, [this](const QList<qint64> &unknown) {
            if (!m_holdsOrphans)
                drop(unknown);
        });
}

void MediaActions::holdOrphans(bool hold)
{
    m_holdsOrphans = hold;
    if (!hold)
        dropOrphans();
}

void MediaActions::set(const MediaKey &key, const Item &item)
{
    m_items.insert(key, item);
    Q_EMIT changed(key);
}

void MediaActions::drop(const QList<qint64> &messages)
{
    const QSet<qint64> gone(messages.begin(), messages.end());
    QList<QString> names;
    const auto known = m_items.keys();
    for (const auto &key : known) {
        if (!gone.contains(key.message))
            continue;
        cancel(qreal(key.message), key.number);
        names << m_items.take(key).kept.name;
    }
    names.removeAll(QString());
    if (!names.isEmpty())
        m_cache.remove(names);
}

void MediaActions::fetch(qreal message, int number)
{
    const MediaKey key{qint64(message), number};
    if (m_runs.contains(key) || item(key).state == Kept || m_errands.isFinishing())
        return;
    const auto run = std::make_shared<Run>();
    m_runs.insert(key, run);
    set(key, {.state = Waiting});
    m_errands.keep(doFetch(key, run));
}

void MediaActions::fetchAll(qreal message, int count)
{
    for (int number = 0; number < count; ++number)
        fetch(message, number);
}

int MediaActions::countKept(qreal message, int count) const
{
    int kept = 0;
    for (int number = 0; number < count; ++number)
        kept += item({qint64(message), number}).state == Kept ? 1 : 0;
    return kept;
}

void MediaActions::cancel(qreal message, int number)
{
    const MediaKey key{qint64(message), number};
    const auto run = m_runs.take(key);
    if (!run)
        return;
    run->isWanted = false;
    if (run->download)
        run->download->cancel();
    set(key, {});
}

void MediaActions::stop()
{
    const auto running = m_runs.keys();
    for (const auto &key : running)
        cancel(qreal(key.message), key.number);
}

std::unique_ptr<MediaDownload> MediaActions::downloadOf(const QString &account, const QUrl &url) const
{
    std::unique_ptr<MediaDownload> download;
    if (const auto *connection = m_engine.connections().connection(account))
        download = connection->backend().mediaDownload(url);
    return download ? std::move(download) : std::make_unique<MediaDownload>(url);
}

QCoro::Task<Result<KeptMedia>> MediaActions::bring(MediaKey key, std::shared_ptr<Run> run)
{
    const auto message = co_await m_engine.store().message(key.message);
    if (!run->isWanted || !message || key.number >= message->attachments.size()) {
        const Error gone{Error::Refused, Error::NotFound, {}, {}};
        co_return fail(gone);
    }
    run->download = downloadOf(message->account, message->attachments.at(key.number).url);
    const MediaDownload::Observer observer = [this, key, run = run.get()](qint64 received, qint64 total) {
        if (run->isWanted)
            set(key, {.state = Fetching, .received = received, .total = total});
    };
    const auto file = co_await run->download->fetch(observer);
    if (!file)
        co_return fail(file);
    const QByteArray content = file->content;
    const auto kept = co_await m_cache.keep(key, content);
    for (const auto &removed : kept.removed)
        set(removed, {});
    if (!kept.file) {
        const Error full{Error::Refused, Error::LimitReached, {}, {}};
        co_return fail(full);
    }
    co_return *kept.file;
}

QCoro::Task<> MediaActions::doFetch(MediaKey key, std::shared_ptr<Run> run)
{
    Item item{.state = Failed};
    try {
        const auto kept = co_await bring(key, run);
        if (kept)
            item = {.state = Kept, .kept = *kept};
        else if (kept.error().reason == Error::NotFound)
            item.state = Gone;
        else
            item.problem = kept.error();
    } catch (const StoreError &) {
        item.problem = Error{Error::Refused, Error::LimitReached, {}, {}};
    }
    if (!run->isWanted && item.state != Kept)
        co_return; // cancelled: that is shown already
    if (run->isWanted)
        m_runs.remove(key);
    set(key, item);
}

void MediaActions::save(qreal message, int number, const QUrl &target)
{
    const auto kept = item({qint64(message), number});
    if (kept.state != Kept || !target.isLocalFile()) {
        Q_EMIT notSaved(tr("The file is not here any more · download it again"));
        return;
    }
    whenReady(m_cache.copy(kept.kept.name, target.toLocalFile()), this, [this](const QString &path) {
        if (path.isEmpty())
            Q_EMIT notSaved(tr("The file could not be written · choose another folder"));
        else
            Q_EMIT saved(path);
        if (!path.isEmpty())
            m_lastFolder = QFileInfo(path).path();
    });
}

void MediaActions::saveAll(qreal message, const QStringList &names, const QUrl &folder)
{
    for (int number = 0; number < names.size(); ++number) {
        const auto kept = item({qint64(message), number}).kept;
        const auto name = kept.nameOfCopy(names.at(number));
        if (!kept.name.isEmpty())
            save(message, number, QUrl::fromLocalFile(QDir(folder.toLocalFile()).filePath(name)));
    }
}

} // namespace Parlance
