// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/cast.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// The members of the club that rides on Sundays; texts to them answer one another.
Cast clubMembers()
{
    const Person ana{
        .number = u"+15550100222"_s,
        .name = u"Ana Lima"_s,
        .history =
            {
                us(1325,
                   u"Hi Ana, the Sunday ride starts at 8:30 at the town hall: 70 km, one hill. Are you in?"_s),
                reply(1318, u"Of course! Can I bring my sister? She is faster than all of us"_s),
                us(1301, u"Bring her! We need somebody to hide behind."_s),
                them(56, u"My sister asks whether there is cake at the turning point"_s),
            },
        .reactions = {{uR"(\b(cake|caf[eé]|coffee|stop)\b)"_s,
                       {u"Then she comes. That was the only question 🍰"_s}},
                      {uR"(\b(sister|she|her)\b)"_s, {u"I'll tell her. She has oiled her chain already."_s}}},
        .ofTheirOwn = {u"We are three now, my neighbour comes along. Is that okay?"_s},
    };
    const Person oliver{
        .number = u"+15550100226"_s,
        .name = u"Oliver Grant"_s,
        .history =
            {
                us(1324,
                   u"Hi Oliver, the Sunday ride starts at 8:30 at the town hall: 70 km, one hill. Are you in?"_s),
                reply(1105, u"Not this time, my knee still hurts. Next week!"_s),
                us(1098, u"Get well soon! We miss you at the back 😉"_s),
            },
        .reactions = {{uR"(\b(knee|well|better|doctor)\b)"_s,
                       {u"Much better already. The doctor says one more week."_s}}},
        .ofTheirOwn = {u"Could somebody take photos on Sunday? I want to see what I miss"_s},
    };
    const Person nadia{
        .number = u"+15550100231"_s,
        .name = u"Nadia Haddad"_s,
        .history =
            {
                us(1323,
                   u"Hi Nadia, the Sunday ride starts at 8:30 at the town hall: 70 km, one hill. Are you in?"_s),
                reply(1290, u"In! I have the first-aid kit and two spare tubes"_s),
                us(1284, u"You are a treasure. I bring the big pump."_s),
            },
        .reactions = {{uR"(\b(pump|tubes?|kit|tools?)\b)"_s,
                       {u"Packed. I also have a chain tool, just in case."_s}}},
    };
    const Person bo{
        .number = u"+15550100238"_s,
        .name = u"Bo Ek"_s,
        .history =
            {
                us(1322,
                   u"Hi Bo, the Sunday ride starts at 8:30 at the town hall: 70 km, one hill. Are you in?"_s),
                reply(247, u"How big is the hill?"_s),
                us(241, u"You can see the sea from the top."_s),
                reply(238, u"That was not the question, but yes"_s),
            },
        .reactions = {{uR"(\b(hill|climb|metres|steep)\b)"_s,
                       {u"I'll start training tomorrow. Or the day after."_s}}},
    };
    return {
        .account = u"Sunday riders"_s,
        .people = {ana, oliver, nadia, bo},
        .reactions =
            {
                {uR"(\b(ride|sunday|route|km)\b)"_s,
                 {u"I'm in! See you at the town hall."_s,
                  u"Sounds great. I'll be there at a quarter past eight."_s}},
                {uR"(\b(rain|weather|wind)\b)"_s, {u"They say it stays dry until noon 🤞"_s}},
                {uR"(\b(where|meet)\b)"_s, {u"At the town hall, as always?"_s}},
            },
    };
}

} // namespace Parlance::Sandbox
