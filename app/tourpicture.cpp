// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour.h"

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Sender = u"+1 555 010 0163"_s; // asks for a blue bicycle

/// A picture that came, which is fetched only now.
void Tour::addPicture(QList<Step> &steps)
{
    const auto isKept = [this] { return m_hand.read(u"mediaTile"_s, "kept").toBool(); };
    addOpening(steps, Sender);
    steps << Step{u"See that a picture came"_s, u"picture"_s, {}, [this, isKept] {
                      return m_hand.find(u"mediaTile"_s) && !isKept() ? u"it was not fetched"_s : QString();
                  }};
    steps << Step{u"Download it"_s, u"downloaded"_s, [this] { return m_hand.click(u"mediaTile"_s); },
                  [this, isKept] {
                      return isKept() ? m_hand.read(u"mediaTile"_s, "explanation").toString() : QString();
                  }};
    steps << Step{u"Look at it"_s, u"viewer"_s, [this] { return m_hand.click(u"mediaTile"_s); },
                  [this] { return m_hand.find(u"mediaViewer"_s) ? u"it fills the window"_s : QString(); }};
    steps << Step{u"Close it"_s,
                  {},
                  [this] {
                      m_hand.press(Qt::Key_Escape);
                      return true;
                  },
                  [this] { return m_hand.find(u"mediaViewer"_s) ? QString() : u"the conversation"_s; }};
}

} // namespace Parlance
