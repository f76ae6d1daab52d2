// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour.h"

#include "models/engine.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds StepPatience = 15s; // for one step
constexpr auto Look = 20ms;                             // how often it is looked
constexpr auto Fade = 350ms;                            // what moves comes to rest

Tour::Tour(QQuickWindow &window, Engine &engine, Demo &demo)
    : m_window(window), m_engine(engine), m_demo(demo), m_hand(window)
{
    connect(&engine.store(), &Store::changed, this, &Tour::noteChange);
}

QCoro::Task<bool> Tour::run(QString folder)
{
    m_folder.setPath(folder);
    m_transcript.setFileName(m_folder.filePath(u"transcript.txt"_s));
    if (!m_folder.mkpath(u"."_s) || !m_transcript.open(QIODevice::WriteOnly | QIODevice::Text)) {
        tell(u"failed: nothing can be written to %1"_s.arg(folder));
        co_return false;
    }

    const auto all = steps();
    auto came = 0;
    auto number = 0;
    for (const auto &step : all) {
        const auto seen = co_await cameTrue(step);
        auto name = seen.isEmpty() ? u"not-seen"_s : step.picture;
        auto isPictured = true;
        if (!name.isEmpty()) {
            name = QString::number(++number).rightJustified(2, u'0') + u'-' + name + u".png"_s;
            isPictured = co_await takePicture(name);
        }
        const auto isTrue = !seen.isEmpty() && isPictured;
        tell((isTrue ? u"ok      %1: %2"_s : u"failed  %1: %2"_s)
                 .arg(step.title, seen.isEmpty() ? u"it was not seen"_s : seen));
        if (!isTrue)
            break; // what follows stands on it
        ++came;
    }
    tell(u"%1 of %2 steps came true"_s.arg(came).arg(all.size()));
    co_return came == all.size();
}

void Tour::stop()
{
    m_isStopped = true;
    m_tick.ring();
}

QCoro::Task<QString> Tour::cameTrue(Step step)
{
    const QDeadlineTimer deadline(StepPatience);
    auto isDone = !step.act;
    while (!m_isStopped && !deadline.hasExpired()) {
        isDone = isDone || step.act();
        const auto seen = isDone ? step.seen() : QString();
        if (!seen.isEmpty())
            co_return seen;
        co_await m_tick.wait(Look);
    }
    co_return QString();
}

QCoro::Task<bool> Tour::takePicture(QString name)
{
    co_await m_tick.wait(Fade);
    co_return m_window.grabWindow().save(m_folder.filePath(name));
}

void Tour::tell(const QString &line)
{
    const auto text = line.toUtf8() + '\n';
    m_transcript.write(text);
    m_transcript.flush();
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
}

void Tour::noteChange(const Changes &changes)
{
    for (const auto &message : changes.messages) {
        const auto isWaiting = Delivery::State(message.delivery) <= Delivery::Sending;
        const auto isFromElsewhere = message.id > m_lastSent && !isWaiting;
        if (!message.outgoing || message.id < m_lastSent || isFromElsewhere)
            continue;
        if (message.id > m_lastSent)
            m_course.clear();
        m_lastSent = message.id;
        const auto word = stateWord(message, QDateTime::currentDateTimeUtc());
        if (m_course.isEmpty() || m_course.constLast() != word)
            m_course << word;
    }
}

QQuickItem *Tour::newest(bool outgoing) const
{
    QQuickItem *newest = nullptr;
    const auto messages = m_hand.all(u"message"_s);
    for (auto *message : messages) {
        const auto isNewer =
            !newest || message->property("index").toInt() < newest->property("index").toInt();
        if (message->property("outgoing").toBool() == outgoing && isNewer)
            newest = message;
    }
    return newest;
}

QString Tour::sentIs(const QString &stateWord) const
{
    const auto *message = newest(true);
    const auto isIt = message && message->property("stateWord").toString() == stateWord;
    return isIt ? message->property("accessibleText").toString() : QString();
}

QString Tour::delivered() const
{
    static const QStringList words{u"delivered"_s, u"read"_s};
    const auto word = m_course.isEmpty() ? QString() : m_course.constLast();
    return words.contains(word) && !sentIs(word).isEmpty() ? m_course.join(u" → "_s) : QString();
}

QString Tour::answer(const QString &words) const
{
    const auto *question = newest(true);
    const auto messages = m_hand.all(u"message"_s);
    for (const auto *message : messages) {
        const auto isNewer =
            question && message->property("index").toInt() < question->property("index").toInt();
        const auto text = message->property("accessibleText").toString();
        if (isNewer && text.contains(words))
            return text;
    }
    return {};
}

QQuickItem *Tour::row(const QString &title) const
{
    const auto rows = m_hand.all(u"conversationRow"_s);
    const auto found = std::ranges::find_if(
        rows, [&](const QQuickItem *row) { return row->property("title").toString() == title; });
    return found == rows.end() ? nullptr : *found;
}

bool Tour::send(const QString &text)
{
    if (!m_hand.enter(u"composer"_s, text))
        return false;
    m_course.clear(); // of the one before
    return m_hand.click(u"sendButton"_s);
}

} // namespace Parlance
