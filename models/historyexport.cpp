// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/historyexport.h"

#include "backends/address.h"
#include "models/historypage.h"
#include "models/records/schedule.h"
#include "models/statetext.h"
#include "models/store/store.h"
#include "models/wholefile.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QLocale>
#include <QScopeGuard>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace Parlance {

static constexpr int PageSize = 200;

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

static bool begin(QSaveFile &file, const QString &title)
{
    HistoryPage page(file);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner) && page.begin(title) &&
           page.beginConversation(title);
}

/// Where nothing is seen, and where a page is copied from, only words tell who wrote.
static QString authorOf(const Message &message, const Joined &joined)
{
    if (message.outgoing)
        return HistoryWords::tr("You");
    for (const auto &conversation : joined.conversations) {
        if (conversation.id != message.conversation)
            continue;
        for (const auto &participant : conversation.participants) {
            if (participant.address == message.sender && !participant.name.isEmpty())
                return participant.name;
        }
    }
    return Address::display(message.sender);
}

static bool write(QSaveFile &file, const QList<Message> &messages, const Joined &joined)
{
    HistoryPage page(file);
    const QLocale locale;
    for (const auto &message : messages) {
        HistoryPage::Entry entry;
        entry.outgoing = message.outgoing;
        entry.time = locale.toString(Schedule::shownTime(message).toLocalTime(), QLocale::ShortFormat);
        entry.author = authorOf(message, joined);
        entry.state = stateText(message);
        entry.body = message.body;
        for (const auto &attachment : message.attachments)
            entry.media << attachment.url.toString(QUrl::FullyEncoded);
        if (!page.write(entry))
            return false;
    }
    return true;
}

static bool end(QSaveFile &file)
{
    return HistoryPage(file).end() && commitWhole(file);
}

QCoro::Task<HistoryExported> exportHistory(Store &store, qint64 id, QString title, QString path,
                                           std::function<bool()> isStopped)
{
    using Failed = tl::unexpected<QString>;
    const auto joined = co_await store.joined(id);
    const auto conversations = joined.ids();
    if (conversations.isEmpty())
        co_return Failed(QString());
    // used by one thread at a time, and let go of, too, never by the one that paints
    auto file = std::make_shared<QSaveFile>(path);
    const auto letGo =
        qScopeGuard([&file] { QThreadPool::globalInstance()->start([gone = std::move(file)] {}); });
    const auto begun = QtConcurrent::run([file, title] { return begin(*file, title); });
    const bool isOpen = co_await begun;
    if (!isOpen)
        co_return Failed(file->errorString());

    qint64 total = 0;
    Edge edge{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}; // older than anything
    for (;;) {
        const auto page = co_await store.messages(conversations, edge, Side::Newer, PageSize);
        const auto writing = QtConcurrent::run([file, page, joined] { return write(*file, page, joined); });
        const bool isWritten = co_await writing;
        if (!isWritten)
            co_return Failed(file->errorString());
        if (isStopped && isStopped())
            co_return Failed(QString());
        total += page.size();
        if (page.size() < PageSize)
            break;
        edge = {page.constLast().time, page.constLast().id};
    }
    const auto ended = QtConcurrent::run([file] { return end(*file); });
    const bool isThere = co_await ended;
    if (!isThere)
        co_return Failed(file->errorString());
    co_return total;
}

} // namespace Parlance
