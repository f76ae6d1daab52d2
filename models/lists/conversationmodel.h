// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/presencetext.h"
#include "models/lists/windowmodel.h"

namespace Parlance {

/// One row of the conversation list. Every property is a role of
/// ConversationModel; texts are plain, on one line, ready to be shown.
struct ConversationRow
{
    Q_GADGET
    Q_PROPERTY(qint64 conversationId MEMBER conversationId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString preview MEMBER preview)
    Q_PROPERTY(QString previewState MEMBER previewState)
    Q_PROPERTY(bool previewOutgoing MEMBER previewOutgoing)
    Q_PROPERTY(QString lastActivity MEMBER lastActivity)
    Q_PROPERTY(int unread MEMBER unread)
    Q_PROPERTY(QString draft MEMBER draft)
    Q_PROPERTY(QString waiting MEMBER waiting)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString accountName MEMBER accountName)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(QString portrait MEMBER portrait)
    Q_PROPERTY(bool isGroup MEMBER isGroup)
    Q_PROPERTY(int availability MEMBER availability)
    Q_PROPERTY(bool isStale MEMBER isStale)
    Q_PROPERTY(QString presenceText MEMBER presenceText)
    Q_PROPERTY(bool isWriting MEMBER isWriting)
    Q_PROPERTY(bool isInvited MEMBER isInvited)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    qint64 conversationId = 0;
    QString title;
    QString preview;
    QString previewState; ///< received, queued, sending, unknown, sent, failed, delivered, read, cancelled
    bool previewOutgoing = false;
    QString lastActivity; ///< clock, Yesterday, weekday or date
    int unread = 0;
    QString draft;   ///< typed and not sent
    QString waiting; ///< since when they wait for an answer, "12 min"; empty: they do not
    QString service; ///< its name
    QString accountName;
    QString initials;    ///< empty: a number, show a person
    int colourIndex = 0; ///< 0 … 7
    QString portrait;    ///< as PersonRow::portrait
    bool isGroup = false;
    int availability = Presence::Unknown; ///< of the one participant
    bool isStale = false;
    QString presenceText;   ///< with its age
    bool isWriting = false; ///< somebody there is
    bool isInvited = false; ///< somebody waits for the user to accept
    QString accessibleText;
};

/// The conversations, the one with the last activity first. Roles:
/// ConversationRow.
class ConversationModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Part of a name or address; empty: all.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    explicit ConversationModel(QObject *parent = nullptr);

    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    /// The row of \p conversation; -1: not in the window.
    Q_INVOKABLE int rowOf(qint64 conversation) const;
    /// What stands in \p row; 0: no such row.
    Q_INVOKABLE qint64 conversationAt(int row) const;
    /// The presence in the rows \p first to \p last is looked at.
    Q_INVOKABLE void watch(int first, int last);

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool isReady() const override;
    void begin() override;
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    [[nodiscard]] static Item item(const Conversation &conversation);
    void refreshThose(const std::function<bool(const Conversation &)> &isMeant);
    [[nodiscard]] PresenceShown presenceOf(const Conversation &conversation, const Account &account,
                                           const ServiceInfo *service) const;

    QString m_filter;
    QHash<QString, Account> m_accounts; // by id
    QMetaObject::Connection m_bookConnection;
    QMetaObject::Connection m_liveConnection;
};

} // namespace Parlance
