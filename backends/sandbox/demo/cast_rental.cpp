// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/cast.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// Who rents a bicycle for a day or two.
Cast rentalGuests()
{
    const Person hannah{
        .number = u"+14155550142"_s,
        .name = u"Hannah Brandt"_s,
        .history =
            {
                them(1404, u"Do you rent out cargo bikes for a weekend?"_s),
                us(1396,
                   u"We do! $60 from Friday evening to Sunday, rain cover included. Shall I keep one for you?"_s),
                them(1371, u"Yes please! For two kids, four and six"_s),
                us(1366, u"Then take the long one, it has a second bench. It is yours, Hannah."_s),
                them(9, u"One more thing: do you have helmets for them?"_s),
            },
        .reactions = {{uR"(\b(helmets?|sizes?|small)\b)"_s, {u"Wonderful, then we only bring the kids 😄"_s}},
                      {uR"(\b(friday|o'clock|\d ?(am|pm))\b)"_s,
                       {u"Friday at 5 is perfect. See you then!"_s}}},
        .ofTheirOwn = {u"Is there a lock with it, too?"_s},
    };
    const Person marcus{
        .number = u"+14155550163"_s,
        .name = u"Marcus Cole"_s,
        .history =
            {
                us(1332,
                   u"Hi Marcus, hope the tandem was fun! Your deposit of $100 is on its way back to your card."_s),
                them(1301, u"It was brilliant, we made it all the way to the lighthouse"_s),
                them(1300, u"I think I left a grey glove in the basket. Did you find it?"_s),
                us(1288, u"We did. It waits for you at the counter."_s),
                them(118, u"Great, I'll pick it up tomorrow morning"_s),
            },
        .reactions = {{uR"(\b(gloves?|counter|morning|open)\b)"_s,
                       {u"I'll be there at nine, right when you open."_s}},
                      {uR"(\b(deposit|card)\b|\$\d)"_s, {u"It arrived today, thank you!"_s}}},
    };
    const Person june{
        .number = u"+14155550177"_s,
        .name = u"June Castellano"_s,
        .history =
            {
                them(286, u"Can we bring the two city bikes back at 7 instead of 6?"_s),
                us(279,
                   u"Of course. If we are closed by then, lock them at the rack and drop the keys in the box."_s),
                them(274, u"Perfect, thanks a lot!"_s),
            },
        .ofTheirOwn =
            {u"Both bikes are at the rack, keys are in the box. Thank you, that was a lovely day!"_s},
    };
    const Person sam{
        .number = u"+14155550199"_s,
        .name = u"Sam Okafor"_s,
        .hasOptedOut = true,
        .history =
            {
                us(1266,
                   u"At Northside Cycles this month: two days for the price of one, Monday to Thursday. Reply STOP to get no more of these."_s),
                them(1259, u"STOP"_s),
            },
    };
    return {
        .account = u"Rental counter"_s,
        .people = {hannah, marcus, june, sam},
        .reactions =
            {
                {uR"(\b(price|costs?|how much)\b|\$\d)"_s,
                 {u"That's fine for us."_s, u"All right, we take it."_s}},
                {uR"(\b(bring|back|return)\b)"_s, {u"We'll be back by six at the latest."_s}},
                {uR"(\b(which|what) (size|height|bike)\b)"_s,
                 {u"I am 5'7\", and my friend is a little taller."_s}},
            },
        .templates =
            {
                {u"Pick-up"_s,
                 u"Hi {{first_name}}, your bicycle is ready from {{time}}. Please bring an ID."_s},
                {u"Bring back"_s,
                 u"Hi {{first_name}}, please bring your bicycle back by {{time}}. Need more time? Just answer."_s},
                {u"Thank you"_s,
                 u"Thank you for riding with Northside Cycles! Tell us how it was: northside.example/feedback"_s},
            },
    };
}

} // namespace Parlance::Sandbox
