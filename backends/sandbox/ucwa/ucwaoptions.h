// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Parlance::Sandbox {

/// How this Skype for Business server behaves where real ones vary, or are not to be waited for.
///
/// POST /_sandbox/ucwa/options takes the properties' names as keys. Durations are in the protocol's time,
/// which passes as fast as \c second says.
struct UcwaOptions
{
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString password MEMBER password)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(std::chrono::microseconds second MEMBER second)
    Q_PROPERTY(uint seed MEMBER seed)
    Q_PROPERTY(QString prefix MEMBER prefix)

    Q_PROPERTY(Discovery discovery MEMBER discovery)
    Q_PROPERTY(QString redirectTo MEMBER redirectTo)
    Q_PROPERTY(bool userElsewhere MEMBER userElsewhere)
    Q_PROPERTY(bool foldedChallenge MEMBER foldedChallenge)
    Q_PROPERTY(bool bareChallenge MEMBER bareChallenge)
    Q_PROPERTY(bool reversedChallenge MEMBER reversedChallenge)
    Q_PROPERTY(bool crowdedChallenge MEMBER crowdedChallenge)
    Q_PROPERTY(bool azureChallenge MEMBER azureChallenge)
    Q_PROPERTY(QStringList grants MEMBER grants)
    Q_PROPERTY(QString tokenError MEMBER tokenError)
    Q_PROPERTY(QString passiveUri MEMBER passiveUri)
    Q_PROPERTY(std::chrono::seconds tokenLife MEMBER tokenLife)
    Q_PROPERTY(int tokenFailure MEMBER tokenFailure)

    Q_PROPERTY(bool absoluteHrefs MEMBER absoluteHrefs)
    Q_PROPERTY(bool mixedCaseHrefs MEMBER mixedCaseHrefs)
    Q_PROPERTY(bool byteOrderMark MEMBER byteOrderMark)
    Q_PROPERTY(bool isoDates MEMBER isoDates)
    Q_PROPERTY(bool lowerCaseStatus MEMBER lowerCaseStatus)
    Q_PROPERTY(bool objectsForArrays MEMBER objectsForArrays)
    Q_PROPERTY(bool emptyTitles MEMBER emptyTitles)

    Q_PROPERTY(bool embedded MEMBER embedded)
    Q_PROPERTY(bool emptySender MEMBER emptySender)
    Q_PROPERTY(Senders senders MEMBER senders)
    Q_PROPERTY(int eventsPerPackage MEMBER eventsPerPackage)
    Q_PROPERTY(bool onlyCompleted MEMBER onlyCompleted)
    Q_PROPERTY(bool messageStarted MEMBER messageStarted)
    Q_PROPERTY(std::chrono::seconds grace MEMBER grace)

    Q_PROPERTY(bool eventBeforeAnswer MEMBER eventBeforeAnswer)
    Q_PROPERTY(std::chrono::milliseconds answerDelay MEMBER answerDelay)
    Q_PROPERTY(bool echoOperationId MEMBER echoOperationId)
    Q_PROPERTY(bool textInOutgoing MEMBER textInOutgoing)
    Q_PROPERTY(bool outOfOrder MEMBER outOfOrder)
    Q_PROPERTY(QString messageFailure MEMBER messageFailure)
    Q_PROPERTY(int longestMessage MEMBER longestMessage)

    Q_PROPERTY(bool htmlOnly MEMBER htmlOnly)
    Q_PROPERTY(bool base64Texts MEMBER base64Texts)
    Q_PROPERTY(bool invitationText MEMBER invitationText)
    Q_PROPERTY(bool repeatInvitationText MEMBER repeatInvitationText)
    Q_PROPERTY(bool invitationUpdated MEMBER invitationUpdated)
    Q_PROPERTY(std::chrono::seconds invitationLife MEMBER invitationLife)
    Q_PROPERTY(std::chrono::seconds typingLife MEMBER typingLife)
    Q_PROPERTY(std::chrono::seconds endIdleConversationsAfter MEMBER endIdleConversationsAfter)
    Q_PROPERTY(QString closeReason MEMBER closeReason)
    Q_PROPERTY(bool escalationFails MEMBER escalationFails)
    Q_PROPERTY(bool answers MEMBER answers)
    Q_PROPERTY(std::chrono::milliseconds reactionTime MEMBER reactionTime)

    Q_PROPERTY(int subscribedLimit MEMBER subscribedLimit)
    Q_PROPERTY(bool history MEMBER history)
    Q_PROPERTY(bool photos MEMBER photos)
    Q_PROPERTY(std::chrono::seconds activityLife MEMBER activityLife)
    Q_PROPERTY(bool activeUser MEMBER activeUser)

public:
    enum Discovery {
        Direct,       ///< the root has the user link
        RedirectLink, ///< 200, and only a redirect link
        Found,        ///< 302
        Missing,      ///< 404
        OldFormat,    ///< {"User":{"Links":[…]}}
    };
    Q_ENUM(Discovery)

    /// How events stand in the blocks of their senders.
    enum Senders {
        InTurn,  ///< neighbours of the same sender share a block
        Split,   ///< each event has a block of its own
        Grouped, ///< one block a sender, even if that changes the order
    };
    Q_ENUM(Senders)

    QString address = QStringLiteral("ada@example.com");
    QString password = QStringLiteral("correct horse & battery+staple %");
    QString name = QStringLiteral("Ada Ek");
    std::chrono::microseconds second = std::chrono::seconds(1); ///< how long a second of the protocol lasts
    uint seed = 0;  ///< of what is random: ids, tokens, the prefix; 0: another one each time. Set it first
    QString prefix; ///< "/ucwa/v1"; empty: one of those seen in the wild. Set it first

    Discovery discovery = Direct;
    QString redirectTo;             ///< where RedirectLink and Found lead; empty: here
    bool userElsewhere = false;     ///< the user link answers a token with a redirect
    bool foldedChallenge = false;   ///< one WWW-Authenticate line for all schemes
    bool bareChallenge = false;     ///< no quotes where none are needed
    bool reversedChallenge = false; ///< MsRtcOAuth first, grant_type before href, odd letter case
    bool crowdedChallenge = false;  ///< Negotiate and NTLM beside
    bool azureChallenge = false;    ///< Bearer with authorization_uri instead of MsRtcOAuth
    QStringList grants{QStringLiteral("urn:microsoft.rtc:windows"),
                       QStringLiteral("urn:microsoft.rtc:anonmeeting"), QStringLiteral("password")};
    QString tokenError; ///< "server_error": the token endpoint says so, whatever is asked
    QString passiveUri; ///< a web sign-in is needed there first
    std::chrono::seconds tokenLife{28289};
    int tokenFailure = 401; ///< or 403, with a challenge nevertheless

    bool absoluteHrefs = false;
    bool mixedCaseHrefs = false; ///< addresses in paths change their case from one time to the next
    bool byteOrderMark = false;
    bool isoDates = false;
    bool lowerCaseStatus = false;
    bool objectsForArrays = false; ///< a list of one is that one
    bool emptyTitles = false;

    bool embedded = true;     ///< events have bodies
    bool emptySender = false; ///< an empty package has "sender":[]
    Senders senders = InTurn;
    int eventsPerPackage = 0;    ///< at most; 0: all
    bool onlyCompleted = false;  ///< operations of ours are told when they are over
    bool messageStarted = false; ///< messages are told when they begin, too
    std::chrono::seconds grace{
        900}; ///< silence after which the server cleans up; after twice as much it ends all

    bool eventBeforeAnswer = false;           ///< a 201 comes after the events it causes
    std::chrono::milliseconds answerDelay{0}; ///< a command is answered so much later
    bool echoOperationId = false;             ///< in message events
    bool textInOutgoing = false;              ///< in message events
    bool outOfOrder = false;                  ///< of two messages the second is told first
    QString messageFailure;                   ///< "RemoteFailure/Timeout": messages are taken and fail
    int longestMessage = 20000;               ///< bytes

    bool htmlOnly = false;
    bool base64Texts = false;
    bool invitationText = true;       ///< an invitation carries its first text
    bool repeatInvitationText = true; ///< which comes again as a message
    bool invitationUpdated = true;    ///< a pending invitation is told again without accept and decline
    std::chrono::seconds invitationLife{30};
    std::chrono::seconds typingLife{10};
    std::chrono::seconds endIdleConversationsAfter{0};           ///< 0: never
    QString closeReason = QStringLiteral("Informational/Ended"); ///< when a peer leaves; empty: none
    bool escalationFails = false;                                ///< addParticipant
    bool answers = false; ///< people answer "Re: …" to what they are told, typing first
    std::chrono::milliseconds reactionTime{500}; ///< how fast people accept and answer

    int subscribedLimit = 0; ///< contacts in all presence subscriptions; 0: any number
    bool history = false;    ///< there is Exchange: logs and missed items
    bool photos = true;
    std::chrono::seconds activityLife{240}; ///< without reportMyActivity the user then is idle, and then away
    bool activeUser = false;                ///< the user is active: missing reportMyActivity is a violation
};

} // namespace Parlance::Sandbox
