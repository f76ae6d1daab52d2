// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Parlance::Sandbox {

/// A sender of the project.
struct SignalWireNumber
{
    QString number; ///< E.164, a short code of 5 or 6 digits, or "whatsapp:" and E.164
    QString name;
    QStringList capabilities{QStringLiteral("voice"), QStringLiteral("sms"), QStringLiteral("mms")};
    bool hasHandler = true; ///< without one nothing inbound arrives

    [[nodiscard]] bool isWhatsApp() const { return number.startsWith(QLatin1StringView("whatsapp:")); }
    [[nodiscard]] bool isShortCode() const { return !isWhatsApp() && !number.startsWith(QLatin1Char('+')); }
};

/// A text that WhatsApp takes at any time once it is approved.
struct SignalWireTemplate
{
    QString id;
    QString name;
    QString text; ///< "Hello {{1}}"
    QString status = QStringLiteral("approved");
};

/// How this SignalWire behaves where the real one varies or is not documented.
/// POST /_sandbox/signalwire/options takes the properties' names as keys.
struct SignalWireOptions
{
    Q_GADGET
    Q_PROPERTY(QString project MEMBER project)
    Q_PROPERTY(QString token MEMBER token)
    Q_PROPERTY(bool challenge MEMBER challenge)
    Q_PROPERTY(Pace pace MEMBER pace)
    Q_PROPERTY(std::chrono::milliseconds stepEvery MEMBER stepEvery)
    Q_PROPERTY(bool trial MEMBER trial)
    Q_PROPERTY(bool sameIds MEMBER sameIds)
    Q_PROPERTY(bool restInCompatList MEMBER restInCompatList)
    Q_PROPERTY(bool textNumbers MEMBER textNumbers)
    Q_PROPERTY(bool oldestLogFirst MEMBER oldestLogFirst)
    Q_PROPERTY(int lateLog MEMBER lateLog)
    Q_PROPERTY(int lateList MEMBER lateList)
    Q_PROPERTY(QString linksTo MEMBER linksTo)

public:
    enum Pace {
        OnRead, ///< a message moves on each time its status was shown
        Timed,  ///< it moves every \c stepEvery
        Manual, ///< it moves by SignalWireService::advance()
    };
    Q_ENUM(Pace)

    QString project = QStringLiteral("3d2a1c00-5a0d-4c1e-9b7a-0d5e5a0dbe11");
    QString token = QStringLiteral("PTsandbox0123456789");
    bool challenge = false; ///< 401 comes with WWW-Authenticate
    Pace pace = OnRead;
    std::chrono::milliseconds stepEvery{300};
    bool trial = false;           ///< "[SignalWire Free Trial] " before each text
    bool sameIds = true;          ///< the compatibility sid is the REST id
    bool restInCompatList = true; ///< the compatibility list shows what REST sent
    bool textNumbers = false;     ///< "1" for 1 in the compatibility list
    bool oldestLogFirst = false;
    int lateLog = 0;  ///< how often the log of a new message is Not Found
    int lateList = 0; ///< how many lists a new message of ours is missing from
    QString linksTo;  ///< "http://elsewhere": where links to next pages point; empty: to us
};

} // namespace Parlance::Sandbox
