// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/colleagues.h"

#include "backends/sandbox/ucwa/ucwaservice.h"

#include <QRegularExpression>

#include <array>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static const auto Ines = u"sip:ines.moreau@example.com"_s;
static const auto Priya = u"sip:priya.nair@example.com"_s;
static const auto Tomas = u"sip:tomas.lind@example.com"_s;

namespace {

struct Reaction
{
    QString to; ///< a regular expression, in any case
    QString answer;
};

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
         .title = u"Editor"_s,
         .department = u"Editorial"_s,
         .groups = {UcwaPeople::Pinned, u"Spring list"_s},
         .location = u"Lyon"_s},
        {.uri = Priya,
         .name = u"Priya Nair"_s,
         .title = u"Designer"_s,
         .department = u"Production"_s,
         .groups = {u"Spring list"_s},
         .availability = u"Busy"_s,
         .activity = u"in-a-meeting"_s,
         .note = u"Covers are due on Friday"_s},
        {.uri = Tomas,
         .name = u"Tomas Lind"_s,
         .title = u"Printing"_s,
         .department = u"Production"_s,
         .groups = {u"Spring list"_s},
         .availability = u"Away"_s},
        {.uri = u"sip:jonas.weber@example.com"_s,
         .name = u"Jonas Weber"_s,
         .title = u"Head of Sales"_s,
         .department = u"Sales"_s,
         .groups = {UcwaPeople::Other},
         .availability = u"DoNotDisturb"_s,
         .activity = u"presenting"_s,
         .note = u"At the book fair, hall 3"_s,
         .reaction = UcwaPerson::DoNotDisturb},
        {.uri = u"sip:mei.tanaka@example.com"_s,
         .name = u"Mei Tanaka"_s,
         .title = u"Accounting"_s,
         .department = u"Finance"_s,
         .groups = {UcwaPeople::Other},
         .availability = u"Offline"_s,
         .note = u"On leave until Monday. Urgent bills: finance@example.com"_s,
         .outOfOffice = true,
         .reaction = UcwaPerson::NeverAnswers},
        {.uri = u"sip:samuel.okoro@example.com"_s,
         .name = u"Samuel Okoro"_s,
         .title = u"Reception"_s,
         .groups = {UcwaPeople::Other}},
    };
}

Colleagues::Colleagues(UcwaService &service, std::chrono::milliseconds answerAfter, QObject *parent)
    : QObject(parent), m_service(service), m_answerAfter(answerAfter)
{
    service.people().clear();
    for (const UcwaPerson &person : staff())
        service.people().put(person);
    connect(&service, &UcwaService::accepted, this, &Colleagues::answer);
    connect(&service, &UcwaService::applicationMade, this, &Colleagues::writeSoon);
    connect(&m_day, &QTimer::timeout, this, &Colleagues::moveOn);
    m_day.start(6 * answerAfter);
}

void Colleagues::writeSoon()
{
    QTimer::singleShot(3 * m_answerAfter, this, [this] {
        if (m_asked || !m_service.application())
            return;
        m_asked = !m_service.say(Priya, u"Morning! Blue or green for the spring cover?"_s).isEmpty();
        if (!m_asked)
            writeSoon(); // the user is not there yet
    });
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
    QTimer::singleShot(m_answerAfter / 3, this, [=, this] { m_service.typing(person, conversation); });
    QTimer::singleShot(m_answerAfter, this, [=, this, said = text.text] {
        m_service.say(person, answerTo(said), {}, conversation);
    });
}

QString Colleagues::answerTo(const QString &text)
{
    static const QList<Reaction> reactions{
        {uR"(\b(thanks|thank you|cheers)\b)"_s, u"Any time!"_s},
        {uR"(\b(blue|green|cover)\b)"_s, u"Good, I'll send it to the printer this afternoon."_s},
        {uR"(\b(lunch|coffee|tea)\b)"_s, u"Yes please. In ten minutes, downstairs?"_s},
        {uR"(\b(when|what time|which day|how long|deadline)\b)"_s, u"By Thursday noon, I think."_s},
        {uR"(\b(proofs?|pages|draft|file|pdf)\b)"_s, u"It is in the shared folder, third version."_s},
        {uR"(\b(call|phone|talk)\b)"_s, u"Give me five minutes, I'll be right with you."_s},
        {uR"(\b(sorry|late|later|delay(ed)?)\b)"_s, u"No worries, we still have a day in hand."_s},
        {uR"(\?\s*$)"_s, u"I think so. Let me check and come back to you."_s},
        {uR"(^\s*(hi|hello|hey|good (morning|afternoon|evening))\b)"_s, u"Hi Ada! What can I do for you?"_s},
    };
    static const std::array smallTalk{u"Sounds good 👍"_s, u"Noted, thanks."_s, u"Perfect, let's do that."_s};

    for (const Reaction &reaction : reactions) {
        const QRegularExpression to(reaction.to, QRegularExpression::CaseInsensitiveOption);
        if (to.match(text).hasMatch())
            return reaction.answer;
    }
    return smallTalk[m_smallTalk++ % smallTalk.size()];
}

} // namespace Parlance::Sandbox
