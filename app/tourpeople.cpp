// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// The steps of the tour over Skype for Business.

#include "app/demo.h"
#include "app/tour.h"
#include "backends/presence.h"
#include "models/engine.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Colleague = u"Ines Moreau"_s;
static const auto Another = u"Tomas Lind"_s;
static const auto Stranger = u"Leo Marchetti"_s; // whom the account asks about
static const auto Service = u"Skype for Business"_s;

/// The dot in what can be seen of \a item; null: there is none.
static QQuickItem *dotOf(const QQuickItem *item)
{
    if (!item)
        return nullptr;
    const auto children = item->childItems();
    for (auto *child : children) {
        auto *dot = child->objectName() == "presenceDot"_L1 ? child : dotOf(child);
        if (dot && dot->isVisible())
            return dot;
    }
    return nullptr;
}

void Tour::addPresence(QList<Step> &steps)
{
    steps << Step{u"See whether a colleague can be spoken to"_s, u"colleagues"_s, {}, [this] {
                      const auto *of = row(Colleague);
                      const auto *dot = dotOf(of);
                      const auto isTold = dot && dot->property("availability").toInt() != Presence::Unknown;
                      return isTold ? of->property("accessibleText").toString() : QString();
                  }};
    steps << Step{u"Open what the others see of me"_s, u"own-presence"_s,
                  [this] { return m_hand.click(u"ownPresence"_s); },
                  [this] {
                      return m_hand.find(u"noteField"_s)
                                 ? m_hand.read(u"ownPresenceWords"_s, "text").toString()
                                 : QString();
                  }};
    steps << Step{u"Be busy"_s, u"busy"_s,
                  [this] { return m_hand.click(u"presenceChoice%1"_s.arg(int(Presence::Busy))); },
                  [this] {
                      const auto *dot = dotOf(m_hand.find(u"ownPresence"_s));
                      const auto isBusy = dot && dot->property("availability").toInt() == Presence::Busy;
                      return isBusy ? m_hand.read(u"ownPresenceWords"_s, "text").toString() : QString();
                  }};
}

void Tour::addChat(QList<Step> &steps)
{
    steps << Step{u"Open the conversation with %1"_s.arg(Colleague), u"colleague"_s,
                  [this] { return m_hand.click(row(Colleague)); },
                  [this] {
                      const auto title = m_hand.read(u"conversationTitle"_s, "text").toString();
                      const auto isThere = title == Colleague && newest(false);
                      return isThere ? m_hand.read(u"conversationSubtitle"_s, "text").toString() : QString();
                  }};
    steps << Step{u"Write to her"_s,
                  {},
                  [this] { return send(u"Great, thanks! I'll tell the owner"_s); },
                  [this] { return delivered(); }};
    steps << Step{u"See her write"_s, u"typing"_s, {}, [this] {
                      return m_hand.read(u"typingWords"_s, "text").toString();
                  }};
    steps << Step{u"See her answer"_s, u"colleague-answered"_s, {}, [this] { return answer(); }};
}

void Tour::addGroup(QList<Step> &steps)
{
    steps << Step{u"Begin a message to several"_s,
                  {},
                  [this] { return m_hand.click(u"newMessageButton"_s); },
                  [this] { return m_hand.find(u"recipient"_s) ? u"it asks for people"_s : QString(); }};
    addSender(steps, Service);
    for (const auto &name : {Colleague, Another}) {
        const auto word = name.section(u' ', 0, 0);
        steps << Step{u"Look for “%1”"_s.arg(word), name == Colleague ? u"search"_s : QString(),
                      [this, word] { return m_hand.enter(u"recipient"_s, word); },
                      [this, name] {
                          const auto found = m_hand.all(u"personRow"_s);
                          const auto isIt =
                              found.size() == 1 && found.constFirst()->property("name").toString() == name;
                          return isIt ? found.constFirst()->property("accessibleText").toString() : QString();
                      }};
        steps << Step{u"Choose %1"_s.arg(name), name == Another ? u"chosen"_s : QString(),
                      [this] { return m_hand.click(u"personRow"_s); },
                      [this, name] {
                          const auto isEmpty = m_hand.read(u"recipient"_s, "text").toString().isEmpty();
                          const auto chips = m_hand.all(u"personChip"_s).size();
                          const auto wanted = name == Colleague ? 1 : 2;
                          return isEmpty && chips == wanted ? u"%1 chosen"_s.arg(chips) : QString();
                      }};
    }
    steps << Step{u"Go on to the group"_s,
                  {},
                  [this] { return m_hand.click(u"openButton"_s); },
                  [this] {
                      const auto title = m_hand.read(u"conversationTitle"_s, "text").toString();
                      const auto isIt = title.contains(Colleague) && title.contains(Another);
                      return isIt && m_hand.find(u"composer"_s) ? title : QString();
                  }};
    steps << Step{u"Write to the group"_s,
                  {},
                  [this] { return send(u"Saturday's ride: do you both come?"_s); },
                  [this] { return delivered(); }};
    steps << Step{u"See somebody of it answer"_s, u"group"_s, {}, [this] { return answer(); }};
    steps << Step{u"See who is in it"_s, u"participants"_s,
                  [this] { return m_hand.click(u"conversationDetailsButton"_s); },
                  [this] {
                      const auto people = m_hand.all(u"personRow"_s);
                      QStringList names;
                      for (const auto *person : people)
                          names << person->property("name").toString();
                      return names.size() == 3 ? names.join(u", "_s) : QString();
                  }};
}

void Tour::addContacts(QList<Step> &steps)
{
    steps << Step{u"See the contacts"_s, u"contacts"_s, [this] { return m_hand.click(u"contactsButton"_s); },
                  [this] {
                      const auto people = m_hand.all(u"personRow"_s);
                      return people.size() < 6 ? QString()
                                               : people.constLast()->property("accessibleText").toString();
                  }};
    steps << Step{u"Go to the first with the keyboard"_s,
                  {},
                  [this] {
                      m_hand.press(Qt::Key_Down);
                      return m_hand.read(u"personRow"_s, "focused").toBool();
                  },
                  [this] { return m_hand.read(u"personRow"_s, "name").toString(); }};
    steps << Step{u"Open the card"_s, u"card"_s,
                  [this] {
                      m_hand.press(QGuiApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
                      return true;
                  },
                  [this] {
                      const auto facts = m_hand.all(u"cardFact"_s).size();
                      return facts < 3 ? QString() : m_hand.read(u"cardName"_s, "text").toString();
                  }};
    steps << Step{
        u"Close card and contacts"_s,
        {},
        [this] {
            m_hand.press(Qt::Key_Escape);
            return !m_hand.find(u"contactsPage"_s);
        },
        [this] { return m_hand.find(u"conversationRow"_s) ? u"back at the conversations"_s : QString(); }};
}

void Tour::addInvitation(QList<Step> &steps)
{
    steps << Step{u"See somebody new ask"_s, u"invitation"_s,
                  [this] {
                      auto *asking = row(Stranger);
                      return asking && asking->property("mood").toString() == "invited"_L1 &&
                             m_hand.click(asking);
                  },
                  [this] { return m_hand.read(u"invitationStrip"_s, "words").toString(); }};
    steps << Step{u"Accept"_s, u"accepted"_s, [this] { return m_hand.click(u"acceptButton"_s); },
                  [this] {
                      const auto *text = newest(false);
                      return text && !m_hand.find(u"invitationStrip"_s)
                                 ? text->property("accessibleText").toString()
                                 : QString();
                  }};
    steps << Step{u"Answer"_s,
                  {},
                  [this] { return send(u"Welcome, Leo! Come to the workshop's door at 8"_s); },
                  [this] { return delivered(); }};
}

} // namespace Parlance
