// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/latertimes.h"

#include "models/lists/composer/latermoments.h"
#include "models/lists/display.h"
#include "models/lists/people/localtime.h"
#include "models/store/whenready.h"

#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int MostYears = 2;

LaterTimes::LaterTimes(QObject *parent)
    : RowModel(LaterRow::staticMetaObject, parent), m_now(&QDateTime::currentDateTimeUtc)
{
    refresh();
}

void LaterTimes::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    load();
}

void LaterTimes::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    Q_EMIT conversationChanged();
    load();
}

void LaterTimes::setTemplate(bool isTemplate)
{
    if (m_isTemplate == isTemplate)
        return;
    m_isTemplate = isTemplate;
    Q_EMIT templateChanged();
    refresh();
}

void LaterTimes::setMessage(double message)
{
    const auto id = qint64(message);
    if (m_message == id)
        return;
    m_message = id;
    Q_EMIT messageChanged();
    setTemplate(false);
    if (!m_messenger || id == 0)
        return;
    whenReady(m_messenger->store().message(id), this, [this, id](const std::optional<Message> &found) {
        if (m_message == id)
            setTemplate(found && found->usedTemplate);
    });
}

void LaterTimes::setClock(std::function<QDateTime()> now, const QTimeZone &zone)
{
    m_now = std::move(now);
    m_zone = zone;
    load();
}

QTimeZone LaterTimes::zone() const
{
    return m_zone.value_or(QTimeZone::systemTimeZone());
}

QTimeZone LaterTimes::clocks(bool theirs) const
{
    return theirs && m_theirs.isValid() ? m_theirs : zone();
}

/// Whose clocks count; of several people, nobody's.
void LaterTimes::load()
{
    m_theirs = {};
    m_openUntil = {};
    const int question = ++m_question;
    refresh();
    if (!m_messenger || m_id == 0)
        return;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this, question](const std::optional<Conversation> &found) {
                  if (question != m_question || !m_messenger || !found)
                      return;
                  m_openUntil = found->openUntil;
                  refresh();
                  if (found->participants.size() != 1)
                      return;
                  const auto address = found->participants.constFirst().address;
                  auto person = m_messenger->people()->book().person(found->account, address).at;
                  person.address = address;
                  m_theirs = LocalTime::zone(person, m_now(), zone());
                  refresh();
              });
}

static QString wordsFor(const QString &name)
{
    if (name == "hour"_L1)
        return LaterTimes::tr("In an hour");
    if (name == "evening"_L1)
        return LaterTimes::tr("This evening");
    if (name == "tomorrow"_L1)
        return LaterTimes::tr("Tomorrow");
    return QLocale().standaloneDayName(Qt::Monday);
}

QString LaterTimes::momentText(const QDateTime &at) const
{
    const auto moment = clocksText(at);
    const bool getsThrough = m_isTemplate || !m_openUntil.isValid() || at < m_openUntil;
    return getsThrough ? moment : tr("%1 · only templates get through by then", "when").arg(moment);
}

/// On ours, and on theirs.
QString LaterTimes::clocksText(const QDateTime &at) const
{
    const auto here = at.toTimeZone(zone());
    const bool isThisYear = here.date().year() == m_now().toTimeZone(zone()).date().year();
    //: A day on which a message leaves, this year or another; as for QDate::toString()
    const auto day = QLocale().toString(here.date(), isThisYear ? tr("ddd d MMM") : tr("ddd d MMM yyyy"));
    const auto moment = tr("%1, %2", "day, time").arg(day, DisplayTime::clock(here.time()));
    if (!m_theirs.isValid())
        return moment;
    return tr("%1 · %2 there", "when, what time it is there then")
        .arg(moment, LocalTime::in(m_theirs, at, zone()));
}

void LaterTimes::refresh()
{
    const auto now = m_now();
    m_there = m_theirs.isValid() ? LocalTime::in(m_theirs, now, zone()) : QString();
    QVariantList rows;
    for (const auto &preset : LaterMoments::presets(now, zone())) {
        LaterRow row;
        row.name = preset.name;
        row.words = wordsFor(preset.name);
        row.moment = momentText(preset.at);
        row.at = double(preset.at.toMSecsSinceEpoch());
        rows << QVariant::fromValue(row);
    }
    LaterRow other;
    other.name = u"other"_s;
    other.words = tr("Another time…");
    rows << QVariant::fromValue(other);
    update(rows);
    Q_EMIT shown();
}

QString LaterTimes::when(double at) const
{
    return momentText(QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC));
}

QString LaterTimes::firstDate(bool theirs) const
{
    return LaterMoments::dateText(m_now().toTimeZone(clocks(theirs)).date().addDays(1));
}

QString LaterTimes::firstTime() const
{
    return DisplayTime::clock(QTime(8, 0));
}

QVariantMap LaterTimes::custom(const QString &date, const QString &time, bool theirs) const
{
    const auto day = LaterMoments::dateFrom(date);
    if (!day.isValid())
        return {{u"problem"_s, tr("This is no day · write it like %1").arg(firstDate(theirs))},
                {u"isDay"_s, true}};
    const auto hour = LaterMoments::timeFrom(time);
    if (!hour.isValid())
        return {{u"problem"_s, tr("This is no time · write it like %1").arg(firstTime())}};
    const auto at = LaterMoments::moment(day, hour, clocks(theirs));
    if (at <= m_now())
        return {{u"problem"_s, tr("This is past · choose a time to come")}};
    if (at > m_now().addYears(MostYears))
        return {{u"problem"_s, tr("This is too far off · choose a time within %n years", nullptr, MostYears)},
                {u"isDay"_s, true}};
    return {{u"at"_s, double(at.toMSecsSinceEpoch())}, {u"moment"_s, momentText(at)}};
}

} // namespace Parlance
