// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/conversations/conversationrow.h"
#include "models/lists/conversations/conversationselection.h"
#include "models/lists/window/windowmodel.h"
#include "models/records/conversationfilter.h"

namespace Parlance {

/// The conversations of one list: the pinned ones, then the one with the last
/// activity first. Roles: ConversationRow.
///
/// While it is held, rows keep their places for a while, for somebody is about
/// to click on one; what they say changes all the same.
class ConversationModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Of ConversationFilter.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged)
    /// Part of a name or address; empty: all.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// Only what goes through this account, by its id; empty: all.
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged)
    /// The conversation that is open: it stays in the list of unread ones though it is read now; 0: none.
    Q_PROPERTY(qreal current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged)
    /// The last change moved so few rows that the eye can follow.
    Q_PROPERTY(bool movesFew READ movesFew NOTIFY movesFewChanged)
    Q_PROPERTY(Parlance::ConversationSelection *selection READ selection CONSTANT)

public:
    explicit ConversationModel(QObject *parent = nullptr);

    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] qreal current() const { return qreal(m_current); }
    void setCurrent(qreal conversation);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void setHeld(bool held);
    [[nodiscard]] bool movesFew() const { return m_movesFew; }
    [[nodiscard]] ConversationSelection *selection() { return &m_selection; }

    /// The row of \p conversation; -1: not in the window.
    Q_INVOKABLE int rowOf(qint64 conversation) const;
    /// Moves the window to where \p conversation stands, if it is one of this list.
    Q_INVOKABLE void around(qint64 conversation);
    /// What stands in \p row; 0: no such row.
    Q_INVOKABLE qint64 conversationAt(int row) const;
    /// The presence in the rows \p first to \p last is looked at.
    Q_INVOKABLE void watch(int first, int last);
    /// The next row after \p from, or from the top on, whose title or a word of it begins with \p typed; -1:
    /// none.
    Q_INVOKABLE int rowBeginningWith(const QString &typed, int from) const;
    /// Picks what stands in \p row, or no longer.
    Q_INVOKABLE void toggle(int row);
    /// Adds every row from the one that was picked last to \p row.
    Q_INVOKABLE void selectTo(int row);
    /// Every conversation of this list, in the window or not.
    Q_INVOKABLE void selectAll();

    /// For tests: how long rows may be held.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void kindChanged();
    void filterChanged();
    void accountChanged();
    void currentChanged();
    void heldChanged();
    void movesFewChanged();

protected:
    [[nodiscard]] bool isReady() const override;
    void begin() override;
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    [[nodiscard]] static Item item(const Conversation &conversation);
    [[nodiscard]] const Conversation &at(int row) const;
    void refreshThose(const std::function<bool(const Conversation &)> &isMeant);
    void takeAccounts(const QList<Account> &accounts);
    [[nodiscard]] bool belongs(const Conversation &conversation) const;
    [[nodiscard]] bool moves(const Conversation &conversation) const;
    void take(const Conversation &conversation);
    void put(const Conversation &conversation);
    void letGo();
    void tellMoves(qsizetype count);
    [[nodiscard]] ConversationSetting settingOf(const Conversation &conversation) const;

    int m_kind = ConversationFilter::All;
    QString m_filter;
    QString m_account;
    qint64 m_current = 0;
    bool m_movesFew = true;
    bool m_isHeld = false;
    QTimer m_patience;                     ///< of whoever holds the rows
    QHash<qint64, Conversation> m_waiting; ///< that are to go elsewhere when the rows are let go
    QSet<qint64> m_free;                ///< the user does something with these: their next change is not held
    QHash<QString, Account> m_accounts; ///< by id
    QHash<QString, int> m_colours;      ///< of the accounts; empty: there is but one
    ConversationSelection m_selection;
    QMetaObject::Connection m_bookConnection;
    QMetaObject::Connection m_liveConnection;
    QMetaObject::Connection m_actingConnection;
};

} // namespace Parlance
