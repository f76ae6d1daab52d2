// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/people.h"

#include <algorithm>

namespace Parlance::Sandbox {

constexpr int TurnsApart = 40; // as many answers' time

/// What all of \p people have to say unasked: first each one's first, then each one's second.
static QList<std::pair<QString, QString>> inTurns(const QList<Person> &people)
{
    QList<std::pair<QString, QString>> turns;
    for (qsizetype round = 0, before = -1; before != turns.size(); ++round) {
        before = turns.size();
        for (const Person &person : people) {
            if (round < person.ofTheirOwn.size())
                turns << std::pair(person.number, person.ofTheirOwn[round]);
        }
    }
    return turns;
}

People::People(std::unique_ptr<FarEnd> end, Cast cast, std::chrono::milliseconds answerAfter, QObject *parent)
    : QObject(parent), m_end(std::move(end)), m_cast(std::move(cast)), m_answerAfter(answerAfter),
      m_unspoken(inTurns(m_cast.people))
{
    for (const Person &person : m_cast.people) {
        m_end->introduce(person);
        m_books[person.number] = AnswerBook(person.reactions + m_cast.reactions + plainReactions());
    }
    for (const Prepared &text : m_cast.templates)
        m_end->prepare(text);
    connect(m_end.get(), &FarEnd::reached, this, &People::answer);
    connect(&m_turns, &QTimer::timeout, this, &People::speakUp);
}

void People::remember(const QDateTime &now)
{
    struct Memory
    {
        const Person *person;
        const Said *said;
    };
    QList<Memory> memories;
    for (const Person &person : m_cast.people) {
        for (const Said &said : person.history)
            memories << Memory{&person, &said};
    }
    std::ranges::stable_sort(memories, std::ranges::greater(),
                             [](const Memory &memory) { return memory.said->minutesAgo; });
    QHash<QString, QString> newest; // of each person's texts, the id
    for (const auto &[person, said] : std::as_const(memories)) {
        QString &before = newest[person->number];
        before = m_end->put({.person = person->number,
                             .body = said->text,
                             .toUs = said->toUs,
                             .time = now.addSecs(-60 * said->minutesAgo),
                             .answers = said->isReply ? before : QString(),
                             .picture = said->picture});
    }
}

void People::liven(std::chrono::milliseconds wait)
{
    m_turns.start(wait);
}

void People::speakUp()
{
    m_turns.start(TurnsApart * m_answerAfter);
    if (m_unspoken.isEmpty()) {
        m_turns.stop();
        return;
    }
    const auto [person, body] = m_unspoken.takeFirst();
    m_end->put({.person = person, .body = body});
}

void People::answer(const QString &person, const QString &body, const QString &id)
{
    QTimer::singleShot(m_answerAfter * 4 / 5, this, [this, id] { m_end->read(id); });
    QTimer::singleShot(m_answerAfter, this, [=, this] {
        m_end->put({.person = person, .body = answerTo(person, body), .answers = id});
    });
}

QString People::answerTo(const QString &number, const QString &text)
{
    if (!m_books.contains(number)) // a stranger
        m_books[number] = AnswerBook(m_cast.reactions + plainReactions());
    return m_books[number].answerTo(text);
}

} // namespace Parlance::Sandbox
