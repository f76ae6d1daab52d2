// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/people.h"

#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QRegularExpression>
#include <QTimer>

#include <array>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static const auto Newcomer = u"+15550100119"_s;

namespace {

struct Line
{
    int minutesAgo;
    QString person;
    bool toUs;
    QString text;
};

struct Reaction
{
    QString to; ///< a regular expression, in any case
    QString answer;
};

} // namespace

static QList<Line> history()
{
    const auto maya = u"+15550100142"_s;
    const auto peugeot = u"+15550100163"_s;
    const auto trek = u"+15550100177"_s;
    const auto supplier = u"+15550100185"_s;
    return {
        {2790, maya, false,
         u"Hi Maya, Northside Cycles here. Your service is booked for Thursday at 9. Does that still suit you?"_s},
        {2754, maya, true, u"Yes, perfect. Could you also look at the rear brake? It squeals in the rain"_s},
        {2740, maya, false, u"Of course. If it needs new pads that would be 24 on top. All right?"_s},
        {2735, maya, true, u"Sure, go ahead 👍"_s},
        {1620, peugeot, true, u"Hello, is my blue Peugeot ready yet?"_s},
        {1596, peugeot, false,
         u"Nearly! The wheels are true again, we only wait for one cable. Tomorrow after 10 is safe."_s},
        {1590, peugeot, true, u"Great, I'll come by around lunch"_s},
        {1200, trek, true, u"What would a new chain and cassette cost for a Trek FX 2?"_s},
        {1170, trek, false,
         u"About 85 with fitting, and it takes an hour. Would you like a slot this week?"_s},
        {540, supplier, true,
         u"Delivery note 4471: 12 inner tubes 28\", 4 saddles, 1 box of cables. The driver comes between 2 and 4."_s},
        {522, supplier, false, u"Thanks, somebody will be at the back door."_s},
        {192, trek, true, u"Friday afternoon would be good, if you have anything"_s},
        {84, Newcomer, true, u"Hi! Do you rent out cargo bikes for a weekend?"_s},
    };
}

People::People(SignalWireService &service, std::chrono::milliseconds answerAfter, QObject *parent)
    : QObject(parent), m_service(service), m_answerAfter(answerAfter)
{
    connect(&service, &SignalWireService::accepted, this, &People::answer);
}

void People::remember(const QDateTime &now)
{
    for (const Line &line : history()) {
        SignalWireMessage message;
        message.inbound = line.toUs;
        message.from = line.toUs ? line.person : m_service.ownNumber();
        message.to = line.toUs ? m_service.ownNumber() : line.person;
        message.body = line.text;
        message.created = now.addSecs(-60 * line.minutesAgo);
        m_service.add(message);
    }
}

void People::writeSoon()
{
    QTimer::singleShot(3 * m_answerAfter, this, [this] {
        m_service.receive(Newcomer, m_service.ownNumber(),
                          u"Two child seats would be great, if you have them 🙂"_s);
    });
}

void People::answer(const SignalWireMessage &message)
{
    if (!message.errorCode.isEmpty())
        return; // it will not arrive
    const QString said = message.body.value_or(QString());
    QTimer::singleShot(m_answerAfter, this, [this, said, person = message.to, own = message.from] {
        m_service.receive(person, own, answerTo(said));
    });
}

QString People::answerTo(const QString &text)
{
    static const QList<Reaction> reactions{
        {uR"(\b(thanks|thank you|cheers)\b)"_s, u"You're very welcome!"_s},
        {uR"(\b(sorry|late|later|delay(ed)?)\b)"_s, u"No problem at all, thanks for letting me know."_s},
        {uR"(\b(when|what time|which day|how long)\b)"_s, u"Any time after 3 would suit me. Is that okay?"_s},
        {uR"(\b(price|cost|costs|how much|quote|euros?|dollars?)\b)"_s,
         u"That sounds fair, please go ahead."_s},
        {uR"(\b(where|address)\b)"_s, u"14 Mill Lane, just behind the station."_s},
        {uR"(\b(ready|finished|pick ?up|collect)\b)"_s, u"Brilliant, I'll come by this afternoon."_s},
        {uR"(\b(rent|cargo|child|seats?)\b)"_s, u"Lovely! From Friday evening to Sunday, please."_s},
        {uR"(\?\s*$)"_s, u"Yes, that works for me."_s},
        {uR"(^\s*(hi|hello|hey|good (morning|afternoon|evening))\b)"_s, u"Hi! Good to hear from you."_s},
    };
    static const std::array smallTalk{u"Sounds good, thank you!"_s, u"Perfect, got it."_s,
                                      u"All right, see you then 👍"_s};

    for (const Reaction &reaction : reactions) {
        const QRegularExpression to(reaction.to, QRegularExpression::CaseInsensitiveOption);
        if (to.match(text).hasMatch())
            return reaction.answer;
    }
    return smallTalk[m_smallTalk++ % smallTalk.size()];
}

} // namespace Parlance::Sandbox
