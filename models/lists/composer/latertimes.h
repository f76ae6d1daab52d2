// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QTimeZone>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace Parlance {

/// One moment to choose. Every property is a role of LaterTimes.
struct LaterRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString moment MEMBER moment)
    Q_PROPERTY(double at MEMBER at)

public:
    QString name;   ///< of the preset, or "other": it is to be asked for
    QString words;  ///< "Tomorrow"
    QString moment; ///< "Fri 27 Nov, 08:00 · 09:00 there"
    double at = 0;  ///< milliseconds since 1970, as QML has them
};

/// When a message to those in a conversation can leave later. Roles: LaterRow.
class LaterTimes : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    /// It is one of the service's own texts: it gets through at any time.
    Q_PROPERTY(bool isTemplate READ isTemplate WRITE setTemplate NOTIFY templateChanged)
    /// Whose time is chosen anew; 0: none's, it is not written yet.
    Q_PROPERTY(double message READ message WRITE setMessage NOTIFY messageChanged)
    Q_PROPERTY(QString there READ there NOTIFY shown) ///< what time it is there; empty: as here, or not known
    Q_PROPERTY(QString firstTime READ firstTime NOTIFY shown) ///< what a field for another time begins with

public:
    explicit LaterTimes(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);
    [[nodiscard]] bool isTemplate() const { return m_isTemplate; }
    void setTemplate(bool isTemplate);
    [[nodiscard]] double message() const { return double(m_message); }
    void setMessage(double message);
    [[nodiscard]] QString there() const { return m_there; }
    [[nodiscard]] QString firstTime() const;

    /// Time has passed since they were counted.
    Q_INVOKABLE void refresh();
    /// What a field for another day begins with: tomorrow. \param theirs by their clocks
    [[nodiscard]] Q_INVOKABLE QString firstDate(bool theirs) const;
    /// What was written as another time: {at, moment, problem}.
    /// \param theirs it is what their clocks show
    Q_INVOKABLE QVariantMap custom(const QString &date, const QString &time, bool theirs) const;

    /// \p at that moment, as the rows say it. \param at milliseconds since 1970
    Q_INVOKABLE QString when(double at) const;

    /// For tests: what time it is, UTC, and where we are.
    void setClock(std::function<QDateTime()> now, const QTimeZone &zone);

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void templateChanged();
    void messageChanged();
    void shown();

private:
    void load();
    [[nodiscard]] QTimeZone zone() const; ///< where we are now: people travel
    [[nodiscard]] QTimeZone clocks(bool theirs) const;
    [[nodiscard]] QString momentText(const QDateTime &at) const;
    [[nodiscard]] QString clocksText(const QDateTime &at) const;

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    qint64 m_message = 0;
    bool m_isTemplate = false;
    int m_question = 0;    // only the latest counts
    QTimeZone m_theirs;    // invalid: as ours, or not known
    QDateTime m_openUntil; // then free words get through no more, UTC; invalid: they always do
    QString m_there;
    std::function<QDateTime()> m_now;
    std::optional<QTimeZone> m_zone; ///< of tests
};

} // namespace Parlance
