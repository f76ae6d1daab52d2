// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/msgboxx/msgboxxlogin.h"
#include "backends/sandbox/msgboxx/msgboxxoptions.h"
#include "backends/sandbox/msgboxx/msgboxxrecords.h"
#include "backends/sandbox/service.h"

#include <QObject>

namespace Parlance::Sandbox {

/// MsgBoxx: a WhatsApp inbox with contacts, session messages, templates and broadcasts.
///
/// Its verbs under /_sandbox/msgboxx/:
///
///     GET  messages      {"messages":[…]}, oldest first: what it keeps
///     POST inbound       {"from","body"}: somebody writes to us; who is not known becomes a contact
///     POST outbound      {"to","body"}: a colleague writes, in the web inbox
///     POST status        {"id","status"}: the message gets this status, in any word
///     GET  contacts      {"contacts":[…]}; POST adds or changes one by its number, DELETE forgets all
///     GET  templates     {"templates":[…]}; POST adds or changes one by its name, DELETE forgets all
///     GET  options       MsgBoxxOptions; POST sets some by name
///     POST advance       one step further for every message and broadcast
///     POST expireTokens  no token is good any more
///     POST unlock        failed logins are forgiven
class MsgBoxxService : public QObject, public Service
{
    Q_OBJECT

public:
    /// \param clock lives longer than the service
    explicit MsgBoxxService(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] MsgBoxxOptions &options() { return m_options; }
    [[nodiscard]] MsgBoxxLogin &login() { return m_login; }

    /// The first is the one we write from; at first there is no other.
    [[nodiscard]] QList<MsgBoxxAccount> &accounts() { return m_accounts; }

    /// At first one of each status, from +447700900123 on.
    [[nodiscard]] QList<MsgBoxxContact> &contacts() { return m_contacts; }
    [[nodiscard]] QList<MsgBoxxTemplate> &templates() { return m_templates; }

    /// What it keeps, in the order of its coming.
    [[nodiscard]] QList<MsgBoxxMessage> &messages() { return m_messages; }
    [[nodiscard]] const QList<MsgBoxxBroadcast> &broadcasts() const { return m_broadcasts; }

    /// The contact of our API account with \p number; one is made if there is none.
    MsgBoxxContact &contact(const QString &number);

    /// Somebody writes to us. Returns the message's id.
    QString receive(const QString &from, const QString &body, const QDateTime &time = {});
    /// A colleague writes to \p to.
    QString colleagueWrites(const QString &to, const QString &body, const QDateTime &time = {});

    /// One step further on its course for each message, and each broadcast leaves.
    void advance();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool owns(const QString &path) const override;
    Response handle(const Request &request) override;
    Response control(const QString &verb, const Request &request) override;
    [[nodiscard]] QJsonObject coordinates(const QUrl &base) const override;
    [[nodiscard]] QJsonArray peers() const override;
    [[nodiscard]] QJsonArray ways() const override;

Q_SIGNALS:
    /// A client's message was taken, or its broadcast has left.
    void accepted(const Parlance::Sandbox::MsgBoxxMessage &message);

private:
    // reading
    Response listAccounts(const QString &id);
    Response listInboxes(const QString &id);
    Response listContacts(const Request &request);
    Response listTemplates(const Request &request);
    Response listMessages(const Request &request);
    Response listBroadcasts(const Request &request);
    Response one(const QString &resource, const QString &id);
    [[nodiscard]] Response list(const QJsonArray &page, qsizetype all) const;
    [[nodiscard]] Response list(const QJsonArray &all) const;

    // writing
    Response post(const QString &resource, const Request &request);
    Response postContact(const QJsonObject &json);
    Response postMessage(const QJsonObject &json);
    Response postBroadcast(const QJsonObject &json);
    [[nodiscard]] std::optional<Response> addresseeProblem(const QJsonObject &json) const;
    [[nodiscard]] bool isWindowOpen(const QString &contact) const;

    /// In the letter-case of the options.
    [[nodiscard]] Response answer(int status, const QJsonObject &json) const;
    [[nodiscard]] Response refusal(int status, const QString &field, const QString &words) const;

    qsizetype add(MsgBoxxMessage message);
    void release(MsgBoxxBroadcast &broadcast);
    [[nodiscard]] QJsonObject listed(const MsgBoxxMessage &message) const;
    [[nodiscard]] QJsonObject listed(const MsgBoxxBroadcast &broadcast) const;
    /// Lets time pass, if it is time that moves things.
    void keepPace();
    /// A peer saw the status.
    void shown(MsgBoxxMessage &message);
    void shown(MsgBoxxBroadcast &broadcast);

    Response controlContacts(const Request &request);
    Response controlTemplates(const Request &request);

    const Clock &m_clock;
    MsgBoxxOptions m_options;
    MsgBoxxLogin m_login;
    QList<MsgBoxxAccount> m_accounts;
    QList<MsgBoxxContact> m_contacts;
    QList<MsgBoxxTemplate> m_templates;
    QList<MsgBoxxMessage> m_messages;
    QList<MsgBoxxBroadcast> m_broadcasts;
};

} // namespace Parlance::Sandbox
