// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour.h"

#include <QQuickItem>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

/// How the conversations are kept in order, by keys.
void Tour::addFiling(QList<Step> &steps)
{
    const auto shownRows = [this] { return m_hand.all(u"conversationRow"_s).size(); };
    const auto undone = [this] { return m_hand.find(u"undoStrip"_s) ? QString() : u"as it was before"_s; };
    steps << Step{u"See what is unread"_s, u"unread"_s, [this] { return m_hand.click(u"filterTab1"_s); },
                  [this, shownRows] {
                      const auto isIt = m_hand.read(u"filterTab1"_s, "checked").toBool();
                      return isIt && shownRows() > 1 ? m_hand.read(u"filterTab1"_s, "number").toString()
                                                     : QString();
                  }};
    steps << Step{u"See all again"_s,
                  {},
                  [this] { return m_hand.click(u"filterTab0"_s); },
                  [this, shownRows] {
                      const auto isIt = m_hand.read(u"filterTab0"_s, "checked").toBool();
                      return isIt && shownRows() > 1 ? m_hand.read(u"filterTab0"_s, "number").toString()
                                                     : QString();
                  }};
    steps << Step{u"Go to the list"_s,
                  {},
                  [this] {
                      const bool isThere = m_hand.read(u"conversations"_s, "activeFocus").toBool();
                      if (!isThere)
                          m_hand.press(Qt::Key_F6);
                      return isThere;
                  },
                  [] { return u"the keyboard is there"_s; }};
    steps << Step{u"Select two"_s, u"selected"_s,
                  [this] {
                      m_hand.press(Qt::Key_Space);
                      m_hand.press(Qt::Key_Down);
                      m_hand.press(Qt::Key_Space);
                      return true;
                  },
                  [this] {
                      const auto rows = m_hand.all(u"conversationRow"_s);
                      const auto picked = std::ranges::count_if(
                          rows, [](const QQuickItem *row) { return row->property("isPicked").toBool(); });
                      return picked == 2 ? m_hand.read(u"selectionCount"_s, "text").toString() : QString();
                  }};
    steps << Step{u"Archive them"_s, u"archived"_s,
                  [this] {
                      m_hand.press(Qt::Key_Delete);
                      return true;
                  },
                  [this] { return m_hand.read(u"undoWords"_s, "text").toString(); }};
    steps << Step{u"Undo it"_s, {}, [this] { return m_hand.click(u"undoButton"_s); }, undone};
    steps << Step{u"Open the menu of one"_s, u"row-menu"_s,
                  [this] {
                      m_hand.press(Qt::Key_Menu);
                      return true;
                  },
                  [this] { return m_hand.read(u"pinItem"_s, "text").toString(); }};
    steps << Step{u"Pin it"_s, u"pinned"_s, [this] { return m_hand.click(u"pinItem"_s); },
                  [this] {
                      return m_hand.find(u"pinnedGlyph"_s) ? m_hand.read(u"undoWords"_s, "text").toString()
                                                           : QString();
                  }};
    steps << Step{u"Undo that, too"_s, {}, [this] { return m_hand.click(u"undoButton"_s); }, undone};
}

} // namespace Parlance
