// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/service.h"
#include "backends/sandbox/voluble/volublecontact.h"
#include "backends/sandbox/voluble/volublemessage.h"
#include "backends/sandbox/voluble/volubleoptions.h"
#include "backends/sandbox/voluble/volubletrouble.h"

#include <QObject>

namespace Parlance::Sandbox {

/// Voluble: messages, contacts and servicechains, in the documented flat dialect and in the newer
/// server's JSON:API.
///
/// Its verbs under /_sandbox/voluble/:
///
///     GET    messages   {"messages":[…]}, oldest first: what it keeps
///     POST   inbound    {"from","body","replyTo"?}: a contact, by number or id, writes
///     POST   state      {"id","state"}: a message has come so far
///     POST   advance    one step further for every message
///     GET    contacts   {"contacts":[…]}
///     POST   contacts   VolubleContact by name
///     DELETE contacts
///     GET    options    VolubleOptions by name
///     POST   options    likewise
///     POST   trouble    VolubleTrouble by name, for the next send
///     POST   token      claims beside or instead of the usual ones; {"token"}
///     POST   expire     all tokens given out so far
class VolubleService : public QObject, public Service
{
    Q_OBJECT

public:
    /// \param clock lives longer than the service
    explicit VolubleService(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] VolubleOptions &options() { return m_options; }
    [[nodiscard]] QList<VolubleContact> &contacts() { return m_contacts; }
    [[nodiscard]] const QList<VolubleServicechain> &servicechains() const { return m_servicechains; }

    /// What it keeps, in the order of its coming.
    [[nodiscard]] const QList<VolubleMessage> &messages() const { return m_messages; }

    /// A contact writes. Returns the message's id; nothing if \p from, a number or an id, is not that of
    /// exactly one contact: the service drops such a message without a word.
    QString receive(const QString &from, const QString &body, const QString &replyTo = {});

    /// Keeps \p message as if it had happened; what is empty is filled in. Returns its id.
    QString add(VolubleMessage message);

    /// Keeps \p contact. Returns its id.
    QString add(VolubleContact contact);

    /// One step further on its course for each message.
    void advance();

    /// A message has come as far as \p state, for good. Returns whether there is such a message.
    bool setState(const QString &id, const QString &state);

    /// The next send, after those that are spoken for, goes wrong.
    void await(const VolubleTrouble &trouble) { m_troubles << trouble; }

    /// A token of the user. \p claims beside or instead of the usual ones
    [[nodiscard]] QString token(const QJsonObject &claims = {}) const;
    /// Ends all tokens given out so far.
    void expireTokens() { ++m_tokenSeries; }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool owns(const QString &path) const override;
    Response handle(const Request &request) override;
    Response control(const QString &verb, const Request &request) override;
    [[nodiscard]] QJsonObject coordinates(const QUrl &base) const override;
    [[nodiscard]] QJsonArray peers() const override;
    [[nodiscard]] QJsonArray ways() const override;

Q_SIGNALS:
    /// A client's message was taken.
    void accepted(const Parlance::Sandbox::VolubleMessage &message);
    /// A list of messages was put together, and is about to be told.
    void listed();

private:
    /// One request on its way through the service.
    struct Call
    {
        const Request &request;
        VolubleSpeech speech;
        QStringList path;     ///< below /v1, or below /v1/orgs/ORGANIZATION
        QString organization; ///< as the path says; empty: it does not
    };

    [[nodiscard]] Call callOf(const Request &request) const;

    /// Why \p call may not do what takes one of \p scopes; nothing: it may.
    [[nodiscard]] std::optional<Response> refusal(const Call &call, const QStringList &scopes) const;
    [[nodiscard]] std::optional<Response> badToken(const Call &call, const QByteArray &token) const;

    Response messages(const Call &call);
    Response send(const Call &call);
    Response list(const Call &call);
    Response count(const Call &call);
    Response one(const Call &call);
    Response replies(const Call &call);
    Response brokenSend(const Call &call, const VolubleTrouble &trouble, const VolubleMessage &message);

    Response contacts(const Call &call) const;
    Response servicechains(const Call &call) const;
    Response services(const Call &call) const;
    Response organizations(const Call &call) const;
    Response users(const Call &call) const;

    Response controlContacts(const Request &request);

    [[nodiscard]] const VolubleContact *contact(const QString &id) const;
    VolubleMessage *find(const QString &id);
    /// Lets time pass for the messages, if it is time that moves them.
    void keepPace();
    /// A peer saw the state of \p message.
    void shown(VolubleMessage &message);

    const Clock &m_clock;
    VolubleOptions m_options;
    QList<VolubleContact> m_contacts;
    QList<VolubleCarrier> m_carriers;
    QList<VolubleServicechain> m_servicechains;
    QList<VolubleMessage> m_messages;
    QList<VolubleTrouble> m_troubles;
    int m_tokenSeries = 1;
};

} // namespace Parlance::Sandbox
