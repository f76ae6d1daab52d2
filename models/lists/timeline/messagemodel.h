// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/timeline/joinedconversations.h"
#include "models/lists/timeline/messagerow.h"
#include "models/lists/timeline/messageselection.h"
#include "models/lists/window/windowmodel.h"

namespace Parlance {

/// The messages of one conversation and of those with the same person alone, newest first (row 0 is the
/// newest: for a list that grows from bottom to top). Roles: MessageRow.
class MessageModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(QList<qreal> conversations READ conversations NOTIFY conversationsChanged) ///< it and those
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged)                ///< in all of them
    Q_PROPERTY(double marker READ marker NOTIFY markerChanged) ///< the first unread when opened; 0: none
    Q_PROPERTY(
        double place READ place NOTIFY markerChanged) ///< where the reader was last time; 0: the latest
    Q_PROPERTY(double placeOffset READ placeOffset NOTIFY markerChanged) ///< of its top from the timeline's
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)

public:
    explicit MessageModel(QObject *parent = nullptr);

    [[nodiscard]] qint64 conversation() const { return m_conversation; }
    void setConversation(qint64 conversation);

    [[nodiscard]] QList<qreal> conversations() const;
    [[nodiscard]] int unreadCount() const { return m_joined.unread(); }
    [[nodiscard]] int selectedCount() const { return m_selection.count(); }
    [[nodiscard]] const UnreadMarker &unread() const { return m_marker; }
    [[nodiscard]] qint64 marker() const { return m_marker.message; }
    [[nodiscard]] qint64 place() const { return m_place.message; }
    [[nodiscard]] double placeOffset() const { return m_place.offset; }

    /// A window with \p message in its middle.
    Q_INVOKABLE void around(qint64 message);
    /// The row of \p message; -1: not in the window.
    Q_INVOKABLE int rowOf(qint64 message) const;
    /// Whether nothing was said after \p row: what is scheduled was not.
    Q_INVOKABLE bool isLatest(int row) const;
    /// The text of a row as it was written, for copying. Outside text, uncapped.
    Q_INVOKABLE QString wholeText(int row) const;
    /// The same for showing, in pieces.
    Q_INVOKABLE QStringList pieces(int row) const;
    /// The web addresses of what goes with the message of a row.
    Q_INVOKABLE QStringList media(int row) const;

    /// On which day the message of a row was written, as its separator says it.
    Q_INVOKABLE QString day(int row) const;
    /// Shows all of a long text, also the next time.
    Q_INVOKABLE void unfold(int row);
    /// Chooses a message, or gives it up again.
    Q_INVOKABLE void toggle(int row);
    /// A range is drawn from \p message: what is chosen already stays.
    Q_INVOKABLE void beginRange(qint64 message);
    /// To \p row. Only what is in the window can be chosen so.
    Q_INVOKABLE void chooseUpTo(int row);
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE QList<qreal> selectedIds() const;
    Q_INVOKABLE QString selectedWords() const;      ///< to be forwarded
    Q_INVOKABLE QString selectedTranscript() const; ///< with authors and times
    /// The transcript as a file in the user's folder of documents; exported() follows.
    Q_INVOKABLE void exportSelected(const QString &title);
    /// For the next time: the reader looked at \p message; 0: at the latest.
    Q_INVOKABLE void leaveAt(qint64 message, double offset);
    /// The user has answered: nothing is new any more.
    Q_INVOKABLE void removeMarker();

Q_SIGNALS:
    void conversationChanged();
    void conversationsChanged();
    void unreadCountChanged();
    void rejoined(); ///< others belong together now: the rows come anew, around where the reader was
    void markerChanged();
    void selectionChanged();
    void exported(const QString &path); ///< empty: it could not be written

protected:
    [[nodiscard]] bool isReady() const override;
    void begin() override;
    void open() override;
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    [[nodiscard]] static Item item(const Message &message);
    void openAround(qint64 message);
    void take(const Joined &joined);
    void askJoined();
    void tellJoined(int unreadBefore);

    qint64 m_conversation = 0;
    JoinedConversations m_joined;
    MessageOrigins m_origins;
    UnreadMarker m_marker;
    MessageSelection m_selection;
    qint64 m_rangeFrom = 0; // a message
    ReadingPlaces::Place m_place;
    QHash<QString, QString> m_names; // of the participants, by address
};

} // namespace Parlance
