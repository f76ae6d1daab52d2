// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/service.h"
#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwasignin.h"

namespace Parlance::Sandbox {

/// Skype for Business Server: discovery, sign-in, one user's applications, and the people around that user.
///
/// Its verbs under /_sandbox/ucwa/, all POST unless it is said otherwise. People are named by "sip:…".
///
///     *    options          GET: all of UcwaOptions; POST: some, by name
///     *    people           GET: {"people":[…]}; POST: a UcwaPerson by name, new or changed; DELETE: nobody
///     is left
///     *    violations       GET: {"violations":[…]}; DELETE: forgets them
///     GET  messages         {"messages":[…]}: every UcwaText, and in words that all doubles know
///     GET  conversations    {"conversations":[…]}: id, state, messaging, people, subject
///     GET  applications     {"applications":N}: how many are alive
///     say                   {"from","text","html"?,"conversation"?}: writes, or invites with the text
///     typing                {"from","conversation"?}
///     close                 {"from","conversation"?}: leaves, or takes the invitation back
///     invite                {"from","others":[…]?,"subject"?}: into a group conversation
///     outgoing              {"to","text"}: the user writes from another device
///     presence              {"address","availability"?,"activity"?,"note"?}
///     missed                {"from","text"}: a conversation that nobody answered, in the history
///     inbound               {"from","body"}: say, by the name that all doubles know
///     expire, expireToken   no token is good any more
///     loseApplication       {"how"}: "404", "410-inactive", "410-toomany", "410-useragent", "410-redirect"
///     resync                the next answer to a poll is a resync link
///     resume                as after a long silence; the next package leads on by a resume link
///     replaceGet            another client takes over the poll: 409 PGetReplaced
///     cutPoll               ends the connection of the poll that is held
///
/// Answers are {"conversation":ID} where there is one; 409 says that it was not possible now.
class UcwaService : public QObject, public Service
{
    Q_OBJECT

public:
    /// \param clock lives longer than the service
    explicit UcwaService(const Clock &clock, QObject *parent = nullptr);
    ~UcwaService() override;

    [[nodiscard]] UcwaOptions &options() { return m_pool.options; }
    [[nodiscard]] UcwaPeople &people() { return m_pool.people; }
    [[nodiscard]] const QList<UcwaText> &messages() const { return m_pool.texts; }
    /// The texts alone.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] const QStringList &violations() const { return m_pool.checks.violations(); }
    void forgetViolations() { m_pool.checks.clear(); }

    /// How many applications are alive.
    [[nodiscard]] int applications() const;
    /// The one that was made last; none if none is alive.
    [[nodiscard]] UcwaApplication *application() const;
    /// Whether a client waits for events.
    [[nodiscard]] bool isPolled() const;

    // What people do, in the application that was made last. What is returned is the conversation's id; it is
    // empty if nobody was there to see it.
    QString say(const QString &from, const QString &text, const QString &html = {},
                const QString &conversation = {});
    QString typing(const QString &from, const QString &conversation = {});
    QString closeByPeer(const QString &from, const QString &conversation = {});
    QString inviteToGroup(const QString &from, const QStringList &others = {}, const QString &subject = {});
    QString outgoing(const QString &to, const QString &text);
    /// A conversation of some time ago, which nobody answered. It takes UcwaOptions::history to see it.
    void missed(const QString &from, const QString &text);
    /// \return whether there is such a person
    bool setPresence(const QString &uri, const QString &availability, const QString &activity = {});
    bool setNote(const QString &uri, const QString &note, bool outOfOffice = false);

    void expireTokens() { m_signIn.expireTokens(); }
    /// \param how "404", "410-inactive", "410-toomany", "410-useragent", "410-redirect"
    /// \return whether that was understood, and there was an application to lose
    bool loseApplication(const QString &how = QStringLiteral("404"));
    bool resync();
    bool resume();
    bool replaceGet();
    bool cutPoll();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool owns(const QString &path) const override;
    Response handle(const Request &request) override;
    Response control(const QString &verb, const Request &request) override;
    [[nodiscard]] QJsonObject coordinates(const QUrl &base) const override;
    [[nodiscard]] QJsonArray peers() const override;
    [[nodiscard]] QJsonArray ways() const override;

    void observe(const JournalEntry &entry) { m_pool.checks.observe(entry); }

Q_SIGNALS:
    /// A text of the user's has reached people.
    void accepted(const Parlance::Sandbox::UcwaText &text);
    void applicationMade();
    void applicationEnded();
    void violated(const QString &violation);

private:
    Response ucwa(const Request &request);
    Response create(const Request &request);
    Response batch(UcwaApplication &application, const Request &request);
    Response inFull(Response response, const Request &request);
    Response later(Response response, UcwaApplication *application);
    [[nodiscard]] UcwaApplication *find(const QString &path) const;

    Response control(const QString &verb, const QJsonObject &json);
    Response controlPeople(const Request &request);
    [[nodiscard]] QJsonArray conversations() const;

    UcwaPool m_pool;
    UcwaSignIn m_signIn{m_pool};
    std::vector<std::unique_ptr<UcwaApplication>> m_applications; // the dead ones too, to say how they ended
};

} // namespace Parlance::Sandbox
