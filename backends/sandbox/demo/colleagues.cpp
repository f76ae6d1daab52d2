// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/colleagues.h"

#include "backends/sandbox/ucwa/ucwaservice.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static const auto Ines = u"sip:ines.moreau@example.com"_s;
static const auto Leo = u"sip:leo.marchetti@example.com"_s;
static const auto Priya = u"sip:priya.nair@example.com"_s;
static const auto Samuel = u"sip:samuel.okoro@example.com"_s;
static const auto Tomas = u"sip:tomas.lind@example.com"_s;

namespace {

/// What somebody does next.
struct Step
{
    QString person;
    QString availability;
    QString activity;
};

} // namespace

static QList<UcwaPerson> staff()
{
    return {
        {.uri = Ines,
         .name = u"Ines Moreau"_s,
         .title = u"Head mechanic"_s,
         .department = u"Workshop"_s,
         .phone = u"tel:+15550100131"_s,
         .groups = {UcwaPeople::Pinned, u"Workshop"_s},
         .location = u"Bench 1"_s},
        {.uri = Tomas,
         .name = u"Tomas Lind"_s,
         .title = u"Mechanic"_s,
         .department = u"Workshop"_s,
         .phone = u"tel:+15550100132"_s,
         .groups = {u"Workshop"_s},
         .availability = u"Away"_s},
        {.uri = Priya,
         .name = u"Priya Nair"_s,
         .title = u"Purchasing"_s,
         .department = u"Office"_s,
         .phone = u"tel:+15550100133"_s,
         .groups = {UcwaPeople::Other},
         .availability = u"Busy"_s,
         .activity = u"in-a-meeting"_s,
         .note = u"Stocktaking on Friday, please count your shelves"_s},
        {.uri = Samuel,
         .name = u"Samuel Okoro"_s,
         .title = u"Rentals"_s,
         .department = u"Front desk"_s,
         .phone = u"tel:+15550100134"_s,
         .groups = {UcwaPeople::Other}},
        {.uri = u"sip:jonas.weber@example.com"_s,
         .name = u"Jonas Weber"_s,
         .title = u"Sales"_s,
         .department = u"Front desk"_s,
         .groups = {UcwaPeople::Other},
         .availability = u"DoNotDisturb"_s,
         .activity = u"presenting"_s,
         .note = u"At the bicycle fair, hall 3"_s,
         .reaction = UcwaPerson::DoNotDisturb},
        {.uri = u"sip:mei.tanaka@example.com"_s,
         .name = u"Mei Tanaka"_s,
         .title = u"Accounting"_s,
         .department = u"Office"_s,
         .groups = {UcwaPeople::Other},
         .availability = u"Offline"_s,
         .note = u"On leave until Monday. Urgent bills: office@example.com"_s,
         .outOfOffice = true,
         .reaction = UcwaPerson::NeverAnswers},
        {.uri = Leo, .name = u"Leo Marchetti"_s, .title = u"Apprentice"_s, .department = u"Workshop"_s},
    };
}

static QList<Reaction> reactions()
{
    return {
        {uR"(\b(thanks|thank you|cheers)\b)"_s, {u"Any time!"_s, u"Any time, really 🙂"_s}},
        {uR"(\b(cable|delivery|parts?|order(ed)?|stock)\b)"_s,
         {u"It is on the shelf next to the lift, labelled."_s}},
        {uR"(\b(lunch|coffee|tea)\b)"_s, {u"Yes please. In ten minutes, downstairs?"_s}},
        {uR"(\b(ride|saturday)\b)"_s, {u"Count me in. Shall I bring the pump?"_s}},
        {uR"(\b(when|what time|which day|how long|ready)\b)"_s,
         {u"By noon, I think. I'll tell you as soon as it is done."_s}},
        {uR"(\b(monday|start|begin|where)\b)"_s, {u"Great, thank you! See you there."_s}},
        {uR"(\b(call|phone|talk)\b)"_s, {u"Give me five minutes, I'll be right with you."_s}},
        {uR"(\b(sorry|late|later|delay(ed)?)\b)"_s, {u"No worries, there is still time."_s}},
        {uR"(\?\s*$)"_s, {u"I think so. Let me check and come back to you."_s}},
        {uR"(^\s*(hi|hello|hey|good (morning|afternoon|evening))\b)"_s,
         {u"Hi Ada! What can I do for you?"_s}},
        {u""_s, {u"Sounds good 👍"_s, u"Noted, thanks."_s, u"Perfect, let's do that."_s}},
    };
}

Colleagues::Colleagues(UcwaService &service, std::chrono::milliseconds answerAfter, QObject *parent)
    : QObject(parent), m_service(service), m_answerAfter(answerAfter), m_answers(reactions())
{
    service.people().clear();
    for (UcwaPerson &person : staff()) {
        person.photo = false; // of people who do not exist
        service.people().put(person);
    }
    connect(&service, &UcwaService::accepted, this, &Colleagues::answer);
    connect(&m_beats, &QTimer::timeout, this, &Colleagues::goOn);
    connect(&service, &UcwaService::applicationMade, this, [this] { m_beats.start(m_answerAfter / 2); });
    connect(&m_day, &QTimer::timeout, this, &Colleagues::moveOn);
    m_day.start(6 * answerAfter);
}

void Colleagues::goOn()
{
    if (m_service.application() && happens(m_beat))
        ++m_beat;
}

bool Colleagues::happens(int beat)
{
    switch (beat) {
    case 0: // is there somebody?
        return !m_service.say(Priya, u"Delivery 4471 comes between 2 and 4. Who opens the back door?"_s)
                    .isEmpty();
    case 1:
        m_service.outgoing(Ines, u"Is the blue Peugeot ready? Its owner would like to come at lunch"_s);
        m_service.say(Ines, u"Nearly. I only wait for one cable, it is in Priya's delivery"_s);
        break;
    case 2:
        m_group = m_service.inviteToGroup(Tomas, {Samuel}, u"Saturday's ride"_s);
        m_service.say(Tomas, u"Saturday's ride: 40 km, we start here at 9. Who is in?"_s, {}, m_group);
        break;
    case 7:
        m_service.typing(Samuel, m_group);
        break;
    case 9:
        m_service.say(Samuel, u"I am! And I bring the coffee"_s, {}, m_group);
        break;
    case 10:
        m_service.typing(Ines);
        break;
    case 13:
        m_service.say(Ines, u"Found a cable in the drawer 🙂 The Peugeot is ready in an hour"_s);
        break;
    case 14:
        m_service.say(Leo, u"Hello, this is Leo. I begin in the workshop on Monday. Where do I go?"_s);
        break;
    case 42:
    case 70: // each time he waits for half a minute
    case 98:
        if (!m_knowsLeo) // nobody answered; in the end he gives up
            m_service.say(Leo, u"Leo again, the new apprentice. I will ask at the front desk on Monday"_s);
        break;
    }
    return true;
}

void Colleagues::moveOn()
{
    static const QList<Step> day{
        {Tomas, u"Online"_s, {}},      {Priya, u"Online"_s, {}}, {Ines, u"Busy"_s, u"on-the-phone"_s},
        {Tomas, u"BeRightBack"_s, {}}, {Ines, u"Online"_s, {}},  {Priya, u"Busy"_s, u"in-a-meeting"_s},
        {Tomas, u"Away"_s, {}},
    };
    const Step &step = day[m_hour++ % day.size()];
    m_service.setPresence(step.person, step.availability, step.activity);
}

void Colleagues::answer(const UcwaText &text)
{
    const QString person = text.to.section(u' ', 0, 0);
    const QString conversation = text.conversation;
    m_knowsLeo = m_knowsLeo || person == Leo;
    QTimer::singleShot(m_answerAfter / 3, this, [=, this] { m_service.typing(person, conversation); });
    QTimer::singleShot(m_answerAfter * 4 / 3, this, [=, this, said = text.text] {
        m_service.say(person, answerTo(said), {}, conversation);
    });
}

QString Colleagues::answerTo(const QString &text)
{
    return m_answers.answerTo(text);
}

} // namespace Parlance::Sandbox
