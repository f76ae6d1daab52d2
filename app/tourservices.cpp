// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// The steps of the tour that go from service to service.

#include "app/tour.h"

#include <QQuickItem>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Silent = u"Sam Okafor"_s;   // who wants no more messages
static const auto Waiting = u"Lars Jensen"_s; // whose 24 hours are nearly over

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

void Tour::addOpening(QList<Step> &steps, const QString &title)
{
    steps << Step{u"Look for “%1”"_s.arg(title),
                  {},
                  [this, title] { return m_hand.enter(u"filter"_s, title); },
                  [this, title] {
                      const auto *found = row(title);
                      const auto isFirst = found && found->property("index").toInt() == 0;
                      return isFirst ? found->property("accessibleText").toString() : QString();
                  }};
    steps << Step{u"Open the conversation"_s,
                  {},
                  [this, title] { return m_hand.click(row(title)); },
                  [this, title] {
                      const auto isIt = m_hand.read(u"conversationTitle"_s, "text").toString() == title;
                      return isIt && newest(false) ? m_hand.read(u"conversationSubtitle"_s, "text").toString()
                                                   : QString();
                  }};
    steps << Step{u"See all conversations again"_s,
                  {},
                  [this] {
                      if (!m_hand.click(u"filter"_s))
                          return false;
                      m_hand.press(Qt::Key_Escape);
                      return m_hand.click(u"composer"_s);
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
    const auto trips = roundTrips();
    for (const auto &trip : trips) {
        addOpening(steps, trip.person);
        steps << Step{u"Write to %1 over %2"_s.arg(trip.person, trip.serviceName),
                      {},
                      [this, trip] { return send(trip.text); },
                      [this] { return m_course.contains(u"sent"_s) ? m_course.join(u" → "_s) : QString(); }};
    }
    for (const auto &trip : trips) {
        addOpening(steps, trip.person);
        steps << Step{
            u"See it delivered and answered, and read the answer"_s, trip.service, {}, [this, trip] {
                const auto *sent = newest(true);
                const auto word = sent ? sent->property("stateWord").toString() : QString();
                const auto text = sent ? sent->property("accessibleText").toString() : QString();
                const auto isThere = word == u"delivered"_s || word == u"read"_s;
                const auto answered = answer(trip.answer);
                const auto *ofIt = row(trip.person);
                const auto isRead = ofIt && ofIt->property("unread").toInt() == 0;
                return isThere && isRead && text.contains(trip.shown) && !answered.isEmpty()
                           ? text + u" / "_s + answered
                           : QString();
            }};
    }
}

/// Somebody who wants no more messages gets none by mistake.
void Tour::addSilence(QList<Step> &steps)
{
    addOpening(steps, Silent);
    steps << Step{u"See that he wants no more messages"_s, u"opted-out"_s, {}, [this] {
                      return m_hand.read(u"silenceNotice"_s, "words").toString();
                  }};
    steps << Step{u"Write to him all the same"_s, u"silence"_s,
                  [this] { return send(u"Two days for the price of one?"_s); },
                  [this] { return m_hand.find(u"keepSilenceButton"_s) ? u"it asks first"_s : QString(); }};
    steps << Step{u"Do not send it"_s,
                  {},
                  [this] { return m_hand.click(u"keepSilenceButton"_s); },
                  [this] {
                      const auto isKept = !m_hand.read(u"composer"_s, "text").toString().isEmpty();
                      return isKept && !m_hand.find(u"keepSilenceButton"_s) && m_course.isEmpty()
                                 ? u"nothing was sent"_s
                                 : QString();
                  }};
    steps << Step{u"Take it back"_s,
                  {},
                  [this] {
                      for (qsizetype i = m_hand.read(u"composer"_s, "text").toString().size(); i > 0; --i)
                          m_hand.press(Qt::Key_Backspace);
                      return true;
                  },
                  [this] {
                      return m_hand.read(u"composer"_s, "text").toString().isEmpty() ? u"it is empty"_s
                                                                                     : QString();
                  }};
}

/// Free words get through for a few minutes only; a template does at any time.
void Tour::addWindow(QList<Step> &steps)
{
    addOpening(steps, Waiting);
    steps << Step{u"See how long free words get through"_s, u"closing-window"_s, {}, [this] {
                      return m_hand.read(u"sessionNotice"_s, "words").toString();
                  }};
    steps << Step{u"See the templates"_s, u"templates"_s,
                  [this] { return m_hand.click(u"templateButton"_s); },
                  [this] {
                      const auto count = m_hand.all(u"templateRow"_s).size();
                      return count > 1 ? u"%1 are there"_s.arg(count) : QString();
                  }};
    steps << Step{u"Choose the one about the weather"_s,
                  {},
                  [this] {
                      const auto rows = m_hand.all(u"templateRow"_s);
                      const auto found = std::ranges::find_if(rows, [](const QQuickItem *row) {
                          return row->property("text").toString().contains(u"weather"_s);
                      });
                      return found != rows.end() && m_hand.click(*found);
                  },
                  [this] { return m_hand.read(u"templatePreview"_s, "text").toString(); }};
    for (const auto &[blank, value] : {std::pair(u"1"_s, u"Lars"_s), std::pair(u"2"_s, u"5 o'clock"_s)}) {
        const auto field = u"blank-"_s + blank;
        steps << Step{u"Fill in “%1”"_s.arg(value), blank == u"2"_s ? u"template"_s : QString(),
                      [this, field, value] { return m_hand.enter(field, value); },
                      [this, value] {
                          const auto text = m_hand.read(u"templatePreview"_s, "text").toString();
                          return text.contains(value) ? text : QString();
                      }};
    }
    steps << Step{u"Send it"_s,
                  {},
                  [this] {
                      m_course.clear();
                      return m_hand.click(u"sendTemplateButton"_s);
                  },
                  [this] { return delivered(); }};
    steps << Step{u"See the answer, which gives another day"_s, u"window-open"_s, {}, [this] {
                      const auto answered = answer(u"suits us even better"_s);
                      return m_hand.read(u"sessionNotice"_s, "words").toString().isEmpty() ? answered
                                                                                           : QString();
                  }};
}

} // namespace Parlance
