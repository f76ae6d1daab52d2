// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/cast.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// Who booked a guided tour, on WhatsApp.
Cast tourGuests()
{
    constexpr int Day = 24 * 60;
    const Person giulia{
        .number = u"+447700900126"_s,
        .name = u"Giulia Ferrari"_s,
        .history =
            {
                them(712, u"Buongiorno! We are four, is there still room on the harbour tour tomorrow?"_s),
                us(704, u"Buongiorno Giulia! Yes, four places at 10. Do you bring bicycles, or shall we?"_s),
                them(699, u"We need four, one of us is very small 😅"_s),
                us(690,
                   u"Then we bring one with 24 inch wheels. We meet at the fountain in front of the station."_s),
                them(34, u"We are at the fountain! A man in a yellow jacket, is that you?"_s),
            },
        .reactions = {{uR"(\b(yellow|jacket|guide|fountain|wave)\b)"_s,
                       {u"He waved back! See you in a minute 👋"_s}}},
        .ofTheirOwn = {u"What a tour! Everybody is in love with the lighthouse. Grazie mille ❤️"_s},
    };
    const Person lars{
        .number = u"+447700900131"_s,
        .name = u"Lars Jensen"_s,
        .history =
            {
                them(
                    Day - 20,
                    u"Hi, we booked the sunset tour on Saturday. Does it take place if it rains?"_s), // it
                                                                                                      // closes
                                                                                                      // in 20
                                                                                                      // minutes
                us(Day - 32,
                   u"Hi Lars! We ride in light rain, capes are there for everybody. I'll write on Saturday morning to confirm."_s),
            },
        .reactions = {{uR"(\bstarts at\b)"_s, {u"That suits us even better. See you then!"_s}},
                      {uR"(\b(rain|weather|sun(ny|set)?|capes?|saturday)\b)"_s,
                       {u"Good to know, then we come in any case!"_s,
                        u"Perfect, we pack rain trousers 🙂"_s}}},
    };
    const Person chloe{
        .number = u"+447700900134"_s,
        .name = u"Chloé Martin"_s,
        .history =
            {
                them(426, u"Could my mother join on an e-bike? She is 71 and rides every week"_s),
                us(418, u"She will leave us all behind! An e-bike is $15 on top. Shall I add it?"_s),
                them(411, u"Yes please, she is delighted"_s),
                us(409, u"Done. See you both on Sunday at 11."_s),
            },
        .reactions = {{uR"(\b(mother|e-?bike|sunday|helmet)\b)"_s,
                       {u"She asks every day how many days are left 😄"_s}}},
        .ofTheirOwn = {u"Small question: is there a café on the way?"_s},
    };
    const Person kenji{
        .number = u"+447700900138"_s,
        .name = u"Kenji Mori"_s,
        .history =
            {
                us(1392,
                   u"Hi Kenji, this is a reminder of your harbour tour on Friday at 10. Just answer if anything changes."_s),
                them(1284, u"Thank you, we are looking forward to it"_s),
            },
        .reactions = {{uR"(\b(friday|harbour|tour|reminder)\b)"_s,
                       {u"Thank you. We will be there ten minutes early."_s}}},
    };
    return {
        .account = u"Guided tours"_s,
        .people = {giulia, lars, chloe, kenji},
        .reactions =
            {
                {uR"(\b(where|meet|address)\b)"_s, {u"Found it on the map, thank you!"_s}},
                {uR"(\b(price|costs?|how much)\b|\$\d)"_s, {u"Can we pay by card when we are there?"_s}},
                {uR"(\b(how many|people|places)\b)"_s,
                 {u"We are four, two of us with their own bicycles."_s}},
            },
        .templates =
            {
                {u"tour_reminder"_s,
                 u"Hi {{1}}, this is a reminder of your {{2}} on {{3}}. Just answer if anything changes."_s,
                 u"Hi Kenji, this is a reminder of your harbour tour on Friday at 10. Just answer if anything changes."_s},
                {u"tour_moved"_s,
                 u"Hi {{1}}, because of the weather your tour now starts at {{2}}. Is that all right?"_s,
                 u"Hi Lars, because of the weather your tour now starts at 5. Is that all right?"_s},
                {u"thanks"_s, u"Thank you for riding with us! We hope to see you again."_s},
                {u"winter_offer"_s, u"Winter at Northside: {{1}} off every tour until {{2}}."_s, {}, false},
            },
    };
}

} // namespace Parlance::Sandbox
