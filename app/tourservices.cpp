// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// The steps of the tour that go from service to service.

#include "app/tour.h"
#include "models/engine.h"

#include <QQuickItem>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// A text and what comes back.
struct RoundTrip
{
    QString service;
    QString serviceName;
    QString person;
    QString text;
    QString shown;  ///< a part of the text as it went out
    QString answer; ///< a part
};

} // namespace

static QList<RoundTrip> roundTrips()
{
    return {
        {u"clerk"_s, u"Clerk Chat"_s, u"Hannah Brandt"_s,
         u"Of course! Two small helmets come with it, free of charge."_s, u"Two small helmets"_s,
         u"we only bring the kids"_s},
        {u"msgboxx"_s, u"MsgBoxx"_s, u"Giulia Ferrari"_s, u"Yes, that is Tom, your guide. Wave at him!"_s,
         u"that is Tom"_s, u"waved back"_s},
        {u"voluble"_s, u"Voluble"_s, u"Ana Lima"_s,
         u"Good news, <first_name>: there is cake at the mill café."_s,
         u"Good news, Ana"_s, // as the service fills it in
         u"Then she comes"_s},
    };
}

bool Tour::has(const QString &service) const
{
    return m_engine.catalog().service(service) != nullptr;
}

void Tour::addOpening(QList<Step> &steps, const QString &title, const QString &picture)
{
    steps << Step{u"Look for “%1”"_s.arg(title),
                  {},
                  [this, title] { return m_hand.enter(u"filter"_s, title); },
                  [this, title] {
                      const auto rows = m_hand.all(u"conversationRow"_s);
                      return rows.size() == 1 && row(title)
                                 ? row(title)->property("accessibleText").toString()
                                 : QString();
                  }};
    steps << Step{u"Open the conversation"_s,
                  {},
                  [this, title] { return m_hand.click(row(title)); },
                  [this, title] {
                      const auto isIt = m_hand.read(u"conversationTitle"_s, "text").toString() == title;
                      return isIt && newest(false) ? m_hand.read(u"conversationSubtitle"_s, "text").toString()
                                                   : QString();
                  }};
    steps << Step{u"See all conversations again"_s, picture,
                  [this] {
                      if (!m_hand.click(u"filter"_s))
                          return false;
                      m_hand.press(Qt::Key_Escape);
                      return true;
                  },
                  [this] {
                      const auto count = m_hand.all(u"conversationRow"_s).size();
                      return count > 1 ? u"%1 are there"_s.arg(count) : QString();
                  }};
}

void Tour::addSender(QList<Step> &steps, const QString &service)
{
    const auto choice = [this, service]() -> QQuickItem * {
        const auto choices = m_hand.all(u"fromAccount"_s);
        const auto found = std::ranges::find_if(choices, [&](const QQuickItem *one) {
            return one->property("serviceName").toString() == service;
        });
        return found == choices.end() ? nullptr : *found;
    };
    steps << Step{u"Choose to write over %1"_s.arg(service),
                  {},
                  [this, choice] { return m_hand.click(choice()); },
                  [choice] {
                      const auto *chosen = choice();
                      return chosen && chosen->property("checked").toBool()
                                 ? chosen->property("words").toString()
                                 : QString();
                  }};
}

void Tour::addServices(QList<Step> &steps)
{
    auto trips = roundTrips();
    trips.removeIf([this](const RoundTrip &trip) { return !has(trip.service); });
    for (const auto &trip : std::as_const(trips)) {
        addOpening(steps, trip.person);
        steps << Step{u"Write to %1 over %2"_s.arg(trip.person, trip.serviceName),
                      {},
                      [this, trip] { return send(trip.text); },
                      [this] { return m_course.contains(u"sent"_s) ? m_course.join(u" → "_s) : QString(); }};
    }
    for (const auto &trip : std::as_const(trips)) {
        addOpening(steps, trip.person);
        steps << Step{u"See it delivered, and answered"_s, trip.service, {}, [this, trip] {
                          const auto *sent = newest(true);
                          const auto word = sent ? sent->property("stateWord").toString() : QString();
                          const auto text = sent ? sent->property("accessibleText").toString() : QString();
                          const auto isThere = word == u"delivered"_s || word == u"read"_s;
                          const auto answered = answer(trip.answer);
                          return isThere && text.contains(trip.shown) && !answered.isEmpty()
                                     ? text + u" / "_s + answered
                                     : QString();
                      }};
    }
}

} // namespace Parlance
