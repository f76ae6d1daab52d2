// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/clerk/clerkmessage.h"
#include "backends/sandbox/clerk/clerkoptions.h"
#include "backends/sandbox/service.h"

#include <QList>
#include <QObject>

namespace Parlance::Sandbox {

/// A number, or a name on WhatsApp or RCS, that the team sends from.
struct ClerkInbox
{
    QString id; ///< a UUID
    QString address;
};

/// Somebody in the team's address book.
struct ClerkContact
{
    QString name;
    QString phone;
    bool optOut = false;
};

/// A text with {{holes}}.
struct ClerkTemplate
{
    int id = 0;
    QString name;
    QString body;
    QString type;
};

/// Clerk Chat: sending, the list of messages, contacts and templates.
///
/// Its verbs under /_sandbox/clerk/:
///
///     GET  messages   {"messages":[…]}, oldest first: what it keeps
///     POST inbound    {"from","to"?,"body","media":[…]?}: somebody writes to us
///     POST options    ClerkOptions by name
///     POST advance    one step further for every message
///     POST status     {"id","status","error"?,"errorCode"?}: from now on the message says that
///     POST contacts   {"phone","name"?,"optOut"?}: a new contact, or another word on one
class ClerkService : public QObject, public Service
{
    Q_OBJECT

public:
    /// \param clock lives longer than the service
    explicit ClerkService(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ClerkOptions &options() { return m_options; }

    /// At first two numbers and a name on RCS.
    [[nodiscard]] QList<ClerkInbox> &inboxes() { return m_inboxes; }
    [[nodiscard]] QList<ClerkContact> &contacts() { return m_contacts; }
    [[nodiscard]] QList<ClerkTemplate> &templates() { return m_templates; }

    /// The first of the inboxes.
    [[nodiscard]] QString ownNumber() const { return m_inboxes.constFirst().address; }

    /// What it keeps, in the order of its coming.
    [[nodiscard]] const QList<ClerkMessage> &messages() const { return m_messages; }

    /// Somebody writes to one of our inboxes. Returns the id; nothing if \p to is not ours.
    QString receive(const QString &from, const QString &to, const QString &body,
                    const QStringList &media = {});

    /// Keeps \p message as if it had happened; what is empty is filled in. Returns its place.
    qsizetype add(ClerkMessage message);

    /// One step further on its course for each message.
    void advance();

    /// From now on message \p id says \p status. Returns whether there is one.
    bool setStatus(const QString &id, const QString &status, const QString &error = {}, int errorCode = 0);

    void setContact(const ClerkContact &contact);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool owns(const QString &path) const override;
    Response handle(const Request &request) override;
    Response control(const QString &verb, const Request &request) override;
    [[nodiscard]] QJsonObject coordinates(const QUrl &base) const override;
    [[nodiscard]] QJsonArray peers() const override;
    [[nodiscard]] QJsonArray ways() const override;

Q_SIGNALS:
    /// A client's message was taken.
    void accepted(const Parlance::Sandbox::ClerkMessage &message);

private:
    Response answer(const Request &request);
    Response send(const Request &request);
    Response list(const Request &request);
    Response listContacts(const Request &request);
    Response listTemplates(const Request &request);

    [[nodiscard]] int pageNumber(const Request &request) const;
    /// Where the page that is asked for begins and ends, in a list of \p size.
    [[nodiscard]] std::pair<qsizetype, qsizetype> pageBounds(const Request &request, qsizetype size) const;
    /// One page, \p data, of a list of \p size.
    [[nodiscard]] Response page(const Request &request, const QJsonArray &data, qsizetype size,
                                const QStringList &remarks) const;
    [[nodiscard]] QJsonObject links(const Request &request, int number, bool hasNext) const;
    /// In the form that the options ask for.
    [[nodiscard]] Response refusal(int status, const QStringList &words = {}) const;
    [[nodiscard]] Response busyAnswer();

    [[nodiscard]] QString inboxOf(const QString &address) const; ///< empty: none of ours
    [[nodiscard]] QString conversationOf(const QStringList &members);
    [[nodiscard]] bool isOptedOut(const QString &phone) const;
    /// Lets time pass for the messages, if it is time that moves them.
    void keepPace();
    /// A peer saw the status of \p message.
    void shown(ClerkMessage &message);

    const Clock &m_clock;
    ClerkOptions m_options;
    QList<ClerkInbox> m_inboxes;
    QList<ClerkContact> m_contacts;
    QList<ClerkTemplate> m_templates;
    QList<ClerkMessage> m_messages;
    QList<QStringList> m_conversations; ///< their members; the place is the number
};

} // namespace Parlance::Sandbox
