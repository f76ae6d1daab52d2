// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo.h"
#include "app/tour.h"
#include "models/engine.h"
#include "models/lists/window/preferences.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Question = u"Yes, bring it in, we have a look. Would 3 o'clock suit you?"_s;
static const auto Answer = u"3 is perfect"_s;
static const auto Service = u"SignalWire"_s;
static const auto Guest = u"Giulia Ferrari"_s;     // of the longest conversation
static const auto Customer = u"+1 555 010 0119"_s; // who writes first
static const auto NewNumber = u"+1 555 010 0190"_s;
static const auto NoNumber = u"+1 555 010 0004"_s; // the double calls it unreachable
constexpr QSize Roomy(1180, 760);
constexpr QSize Small(400, 480);

QList<Tour::Step> Tour::steps()
{
    QList<Step> steps;
    addConversation(steps);
    addFiling(steps);
    addPicture(steps);
    addNewNumbers(steps);
    addServices(steps);
    addSilence(steps);
    addWindow(steps);
    addPresence(steps);
    addChat(steps);
    addGroup(steps);
    addContacts(steps);
    addInvitation(steps);
    addAccount(steps);
    addLooks(steps);
    return steps;
}

void Tour::addConversation(QList<Step> &steps)
{
    steps << Step{u"See the conversations"_s, u"list"_s,
                  [this] {
                      m_window.resize(Roomy);
                      return true;
                  },
                  [this] {
                      const auto rows = m_hand.all(u"conversationRow"_s);
                      QStringList shown;
                      for (const auto *row : rows)
                          shown << row->property("accessibleText").toString();
                      const auto isSeen = [all = shown.join(u'\n')](const ServiceInfo &service) {
                          return all.contains(service.name);
                      };
                      return std::ranges::all_of(m_engine.catalog().services(), isSeen) ? shown.value(0)
                                                                                        : QString();
                  }};
    steps << Step{u"Open a customer's"_s, u"conversation"_s, [this] { return m_hand.click(row(Customer)); },
                  [this] {
                      return newest(false) ? m_hand.read(u"conversationTitle"_s, "text").toString()
                                           : QString();
                  }};
    steps << Step{
        u"Write a text"_s, u"written"_s, [this] { return m_hand.enter(u"composer"_s, Question); },
        [this] { return m_hand.read(u"composer"_s, "text").toString() == Question ? Question : QString(); }};
    steps << Step{u"Send it"_s, u"held"_s, [this] { return m_hand.click(u"sendButton"_s); },
                  [this] { return sentIs(u"held"_s); }};
    steps << Step{
        u"Take it back while that is possible"_s,
        {},
        [this] { return m_hand.click(u"undoSendButton"_s); },
        [this] { return m_hand.read(u"composer"_s, "text").toString() == Question ? Question : QString(); }};
    steps << Step{u"Send it while there is no network"_s, u"queued"_s,
                  [this] {
                      m_engine.connections().setOnline(false);
                      return m_hand.click(u"sendButton"_s);
                  },
                  [this] {
                      return m_hand.read(u"composer"_s, "text").toString().isEmpty() ? sentIs(u"queued"_s)
                                                                                     : QString();
                  }};
    steps << Step{u"Have the network back"_s, u"sent"_s,
                  [this] {
                      m_engine.connections().setOnline(true);
                      return true;
                  },
                  [this] { return m_course.contains(u"sent"_s) ? m_course.join(u" → "_s) : QString(); }};
    steps << Step{u"See it delivered"_s, u"delivered"_s, {}, [this] {
                      return sentIs(u"delivered"_s).isEmpty() ? QString() : m_course.join(u" → "_s);
                  }};
    steps << Step{u"See the answer arrive"_s, u"answered"_s, {}, [this] { return answer(Answer); }};
    steps << Step{u"Have it marked as read"_s, u"read"_s, {}, [this] {
                      const auto *read = row(Customer);
                      return read && read->property("unread").toInt() == 0 ? u"nothing is unread"_s
                                                                           : QString();
                  }};
}

void Tour::addNewNumbers(QList<Step> &steps)
{
    const auto writeTo = [this, &steps](const QString &number, const QString &picture) {
        steps << Step{
            u"Begin a new message"_s,
            {},
            [this] { return m_hand.click(u"newMessageButton"_s); },
            [this] { return m_hand.find(u"recipient"_s) ? u"it asks for the number"_s : QString(); }};
        addSender(steps, Service);
        steps << Step{u"Enter %1"_s.arg(number), picture,
                      [this, number] { return m_hand.enter(u"recipient"_s, number); },
                      [this, number] {
                          return m_hand.read(u"recipient"_s, "text").toString() == number ? number
                                                                                          : QString();
                      }};
        steps << Step{u"Go on to the text"_s,
                      {},
                      [this] { return m_hand.click(u"openButton"_s); },
                      [this] {
                          return m_hand.find(u"composer"_s)
                                     ? m_hand.read(u"conversationTitle"_s, "text").toString()
                                     : QString();
                      }};
    };
    writeTo(NewNumber, u"new-number"_s);
    steps << Step{u"Send the first text to a new number"_s, u"new-conversation"_s,
                  [this] { return send(u"Your bicycle is ready."_s); }, [this] { return delivered(); }};
    writeTo(NoNumber, {});
    steps << Step{u"Send to a number that does not exist"_s, u"failed"_s,
                  [this] { return send(u"Is this the right number?"_s); },
                  [this] {
                      const auto *message = sentIs(u"failed"_s).isEmpty() ? nullptr : newest(true);
                      return message ? message->property("problemText").toString() : QString();
                  }};
}

void Tour::addAccount(QList<Step> &steps)
{
    steps << Step{u"See the settings"_s, u"settings"_s, [this] { return m_hand.click(u"settingsButton"_s); },
                  [this] { return m_hand.find(u"look-system"_s) ? u"how the window looks"_s : QString(); }};
    steps << Step{u"See the accounts"_s, u"accounts"_s,
                  [this] { return m_hand.click(u"section-accounts"_s); },
                  [this] { return m_hand.read(u"accountRow"_s, "accessibleText").toString(); }};
    steps << Step{u"Add one"_s, u"services"_s, [this] { return m_hand.click(u"addAccountButton"_s); },
                  [this] { return m_hand.read(u"serviceTile"_s, "accessibleText").toString(); }};
    steps << Step{u"Choose the service"_s,
                  {},
                  [this] { return m_hand.click(u"serviceTile"_s); },
                  [this] {
                      return m_hand.find(u"advancedButton"_s) ? u"it asks for what the service needs"_s
                                                              : QString();
                  }};
    steps << Step{
        u"Show all settings"_s,
        {},
        [this] { return m_hand.click(u"advancedButton"_s); },
        [this] { return m_hand.find(u"field-server"_s) ? u"the server can be entered"_s : QString(); }};
    const auto &service = m_engine.catalog().services().constFirst();
    const auto known = m_demo.coordinates(service.id);
    for (const auto &field : service.fields) {
        if (!known.contains(field.key))
            continue;
        const auto name = u"field-"_s + field.key;
        const auto value = known.value(field.key);
        steps << Step{u"Fill in “%1”"_s.arg(field.label),
                      {},
                      [this, name, value] { return m_hand.enter(name, value); },
                      [this, name, value] {
                          return m_hand.read(name, "written").toString() == value ? u"it is there"_s
                                                                                  : QString();
                      }};
    }
    steps << Step{u"Check it, step by step"_s, u"checked"_s,
                  [this] { return m_hand.click(u"checkAccountButton"_s); },
                  [this] {
                      const auto steps = m_hand.all(u"checkStep"_s);
                      QStringList lines;
                      for (const auto *step : steps) {
                          if (step->property("outcome") != u"passed"_s)
                              return QString();
                          lines << step->property("title").toString();
                      }
                      m_hand.scrollTo(u"finishAccountButton"_s);
                      const auto isOver = m_hand.read(u"finishAccountButton"_s, "primary").toBool();
                      return isOver ? lines.join(u", "_s) : QString();
                  }};
    steps << Step{u"Leave the settings"_s,
                  {},
                  [this] { return m_hand.click(u"backButton"_s); },
                  [this] { return m_hand.find(u"serviceTile"_s) ? u"back at the services"_s : QString(); }};
    steps << Step{
        u"Leave the services"_s,
        {},
        [this] { return m_hand.click(u"backButton"_s); },
        [this] { return m_hand.find(u"accountSettings"_s) ? u"back at the accounts"_s : QString(); }};
    steps << Step{
        u"Leave the accounts"_s,
        {},
        [this] { return m_hand.click(u"backButton"_s); },
        [this] { return m_hand.find(u"accountSettings"_s) ? QString() : u"back at the conversations"_s; }};
}

void Tour::addLooks(QList<Step> &steps)
{
    addOpening(steps, Guest);
    steps << Step{u"Look at it in the dark"_s, u"dark"_s,
                  [this] {
                      Preferences::of(*qmlEngine(&m_window)).setProperty("look", u"dark"_s);
                      return true;
                  },
                  [this] {
                      const auto isDark = m_window.color().lightnessF() < 0.5;
                      return isDark && newest(false) ? u"the window is dark"_s : QString();
                  }};
    steps << Step{u"Look at the contacts in the dark"_s, u"dark-contacts"_s,
                  [this] { return m_hand.click(u"contactsButton"_s); },
                  [this] { return m_hand.read(u"personRow"_s, "accessibleText").toString(); }};
    steps << Step{u"Close the contacts"_s,
                  {},
                  [this] {
                      m_hand.press(Qt::Key_Escape);
                      return true;
                  },
                  [this] { return m_hand.find(u"composer"_s) ? u"back at the conversation"_s : QString(); }};
    steps << Step{u"Make the window small"_s, u"small"_s,
                  [this] {
                      m_window.resize(Small);
                      return true;
                  },
                  [this] {
                      const auto isAlone = m_hand.find(u"composer"_s) && !m_hand.find(u"conversationRow"_s);
                      return m_window.size() == Small && isAlone ? u"the conversation alone"_s : QString();
                  }};
    steps << Step{u"Go back to the list"_s, u"small-list"_s, [this] { return m_hand.click(u"backButton"_s); },
                  [this] {
                      const auto isAlone = !m_hand.find(u"composer"_s) && m_hand.find(u"conversationRow"_s);
                      return isAlone ? u"the list alone"_s : QString();
                  }};
    steps << Step{u"See the own presence there"_s, u"small-presence"_s,
                  [this] { return m_hand.click(u"ownPresence"_s); },
                  [this] {
                      return m_hand.find(u"noteField"_s)
                                 ? m_hand.read(u"ownPresenceWords"_s, "text").toString()
                                 : QString();
                  }};
}

} // namespace Parlance
