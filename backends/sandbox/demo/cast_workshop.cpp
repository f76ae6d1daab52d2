// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/cast.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// Who has a bicycle in the workshop, by text message.
Cast workshopCustomers()
{
    const Person eBike{
        .number = u"+15550100119"_s,
        .history = {them(
            19, u"Hi! My e-bike shows error 503 and won't assist any more. Could you have a look today?"_s)},
        .reactions = {{uR"(\b(o'clock|suit|bring)\b)"_s,
                       {u"3 is perfect, I'll walk it over. Thank you!"_s, u"That works. See you then!"_s}},
                      {uR"(\b(motor|battery|error|503)\b)"_s,
                       {u"A Bosch, from 2021. It began after the rain on Sunday."_s}}},
        .ofTheirOwn = {u"It's the Bosch motor, if that helps 🙂"_s},
    };
    const Person maya{
        .number = u"+15550100142"_s,
        .history =
            {
                us(2790,
                   u"Hi Maya, Northside Cycles here. Your service is booked for Thursday at 9. Does that still suit you?"_s),
                them(2754, u"Yes, perfect. Could you also look at the rear brake? It squeals in the rain"_s),
                us(2740, u"Of course. If it needs new pads, that would be $24 on top. All right?"_s),
                them(2735, u"Sure, go ahead 👍"_s),
                us(402,
                   u"All done! New pads in the rear, and the gears shift like new. We are open until 6."_s),
                them(391, u"You are the best. I'll be there at half past five"_s),
            },
        .reactions = {{uR"(\b(brakes?|pads?|gears?)\b)"_s,
                       {u"I'll try them on the hill tonight, thanks!"_s}}},
        .ofTheirOwn = {u"Might be ten minutes later, the train stands still"_s},
    };
    const Person peugeot{
        .number = u"+15550100163"_s,
        .history =
            {
                theyShow(1620, u"Hello, is my blue Peugeot ready yet?"_s, u"bicycle.jpg"_s),
                us(1596,
                   u"Nearly! The wheels are true again, we only wait for one cable. Tomorrow after 10 is safe."_s),
                them(1590, u"Great, I'll come by around lunch"_s),
            },
        .reactions = {{uR"(\b(ready|finished|done|cable)\b)"_s,
                       {u"Wonderful! I can be there at half past twelve."_s}}},
        .ofTheirOwn = {u"I am around the corner. Shall I come in now?"_s},
    };
    const Person trek{
        .number = u"+15550100177"_s,
        .history =
            {
                them(1200, u"What would a new chain and cassette cost for a Trek FX 2?"_s),
                us(1170, u"About $85 with fitting, and it takes an hour. Would you like a slot this week?"_s),
                them(192, u"Friday afternoon would be good, if you have anything"_s),
            },
        .reactions = {{uR"(\b(friday|slot|\d ?(am|pm))\b)"_s, {u"Great, please put me down for it."_s}}},
    };
    const Person supplier{
        .number = u"+15550100185"_s,
        .history =
            {
                them(
                    540,
                    u"Delivery note 4471: 12 inner tubes 28\", 4 saddles, 1 box of cables. The driver comes between 2 and 4."_s),
                us(522, u"Thanks, somebody will be at the back door."_s),
            },
        .reactions = {{uR"(\b(driver|deliver(y|ed)?|order|when|tubes?|saddles?)\b)"_s,
                       {u"The driver has your number and calls half an hour before."_s}}},
    };
    const Person switchedOff{
        .number = u"+15550100001"_s, // nothing arrives there
        .history = {us(
            305, u"Your Brooks saddle has come in, the honey one. We keep it for you until Saturday."_s)},
    };
    return {
        .account = u"Workshop"_s,
        .people = {eBike, maya, peugeot, trek, supplier, switchedOff},
        .reactions =
            {
                {uR"(\b(price|costs?|how much|quote|euros?|dollars?)\b|\$\d)"_s,
                 {u"That sounds fair, please go ahead."_s, u"Fine with me."_s}},
                {uR"(\b(where|address)\b)"_s, {u"14 Mill Lane, just behind the station."_s}},
                {uR"(\b(ready|finished|pick ?up|collect)\b)"_s,
                 {u"Brilliant, I'll come by this afternoon."_s, u"Perfect. Until when are you open?"_s}},
            },
    };
}

} // namespace Parlance::Sandbox
