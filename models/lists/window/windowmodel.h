// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace Parlance {

/// A window over a list in the database that is ordered by (time, id), newest
/// first. It holds a few hundred rows at most: what lies beyond is fetched
/// when the reader comes near, and dropped again at the other end. A change
/// inside the window is a change of its row; one outside is not its business.
class WindowModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(bool atNewest READ atNewest NOTIFY edgesChanged) ///< row 0 is the newest there is
    Q_PROPERTY(bool atOldest READ atOldest NOTIFY edgesChanged) ///< the last row is the oldest there is
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)

public:
    static constexpr int PageSize = 50;
    static constexpr int MaxRows = 400;

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] bool atNewest() const { return m_newest.reached; }
    [[nodiscard]] bool atOldest() const { return m_oldest.reached; }
    [[nodiscard]] bool isLoading() const;

    /// The reader nears that end. Costs nothing when there is no more; always
    /// say it, for the other end is the one where rows are dropped.
    Q_INVOKABLE void fetchOlder();
    Q_INVOKABLE void fetchNewer();
    /// Shows the newest rows, wherever the window is.
    Q_INVOKABLE void jumpToNewest();

    /// For tests: what time it is. UTC.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    void messengerChanged();
    void edgesChanged();
    void loadingChanged();

protected:
    /// What is known of a row.
    struct Item
    {
        Edge key;
        QVariant record;
    };
    using Answer = std::function<void(const QList<Item> &)>;

    /// What is shown of it, and until when that is true (invalid: until the
    /// day ends).
    struct Shown
    {
        QVariant row;
        QDateTime until;
    };

    WindowModel(const QMetaObject &shape, int firstPage, QObject *parent);

    /// Whether it is known what to show.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Asks the store; nearest to \p edge first.
    virtual void load(const Edge &edge, Side side, int limit, const Answer &answer) = 0;
    /// What the store changed: to be given to merge() and drop().
    virtual void apply(const Changes &changes) = 0;
    /// \param newer the neighbour, null if none is known; likewise \p older
    [[nodiscard]] virtual Shown present(const Item &item, const Item *newer, const Item *older) const = 0;
    /// Called when the messenger was set, before the first load().
    virtual void begin() {}

    /// Loads the first rows: jump() or startAt(), at once or later.
    virtual void open() { jump(); }

    /// Forgets the rows and opens anew: it is another list now.
    void restart();
    /// The same, but the old rows stay until the newest of the other list are here: nothing flickers.
    void restartKeepingRows();
    /// The newest rows.
    void jump();
    /// A window of \p item and \p each rows on both sides of it.
    void startAt(const Item &item, int each);
    void merge(const Item &item); ///< new or changed
    void drop(qint64 id);
    void refresh(int row); ///< something beyond its record changed
    void refreshAll();     ///< … beyond all of them

    [[nodiscard]] QDateTime now() const { return m_now(); }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] int indexOf(qint64 id) const; ///< -1: not in the window

private:
    struct End
    {
        bool reached = false; ///< nothing lies beyond
        int question = 0;     ///< which page was asked for; 0: none
    };

    [[nodiscard]] End &end(Side side) { return side == Side::Newer ? m_newest : m_oldest; }
    [[nodiscard]] bool isInside(const Edge &key) const;
    [[nodiscard]] Shown presented(int at) const;
    void fetch(Side side, int limit);
    void fill(const QList<Item> &newestFirst, bool newestReached, bool oldestReached);
    void extend(Side side, const QList<Item> &page);
    void place(const Item &item);
    void forget(qint64 id);
    void insertItems(int at, const QList<Item> &items);
    void removeItems(int first, int count);
    void catchUp();
    void makeRoom(qsizetype count, Side kept);
    [[nodiscard]] int question();
    void refreshPassed();
    void scheduleRefresh();
    void announceLoading();
    void announceEdges();

    const int m_firstPage;
    FollowedMessenger m_messenger;
    std::function<QDateTime()> m_now;
    QTimer m_refreshTimer;
    QList<Item> m_items;
    QList<QDateTime> m_until; // of each row
    End m_newest;
    End m_oldest;
    int m_jump = 0; // the question whose answer replaces everything; 0: none
    int m_lastQuestion = 0;
    Side m_near = Side::Newer; // where the reader is
    // what changed while a page was on its way; nothing: it went
    QHash<qint64, std::optional<Item>> m_missed;
    bool m_saidLoading = false;
    bool m_saidNewest = false;
    bool m_saidOldest = false;
};

} // namespace Parlance
