// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwapeople.h"

#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

UcwaPeople::UcwaPeople(QObject *parent)
    : QObject(parent), m_people{
                           {.uri = u"sip:bo@example.com"_s,
                            .name = u"Bo Li"_s,
                            .title = u"Product Manager"_s,
                            .department = u"Sales & Marketing"_s,
                            .phone = u"tel:+14255550107"_s,
                            .groups = {Pinned, u"Team"_s}},
                           {.uri = u"sip:cy@example.com"_s,
                            .name = u"Cy Ng"_s,
                            .department = u"Engineering"_s,
                            .groups = {u"Team"_s},
                            .availability = u"Busy"_s,
                            .activity = u"in-a-meeting"_s},
                           {.uri = u"sip:dora@example.com"_s,
                            .name = u"Dora Sol"_s,
                            .title = u"Engineer"_s,
                            .groups = {u"Team"_s},
                            .availability = u"DoNotDisturb"_s,
                            .activity = u"presenting"_s,
                            .reaction = UcwaPerson::DoNotDisturb},
                           {.uri = u"sip:eli@example.com"_s,
                            .name = u"Eli Ruiz"_s,
                            .groups = {Other},
                            .availability = u"Away"_s,
                            .note = u"Back on Monday"_s,
                            .outOfOffice = true,
                            .photo = false,
                            .reaction = UcwaPerson::NeverAnswers},
                           {.uri = u"sip:fay@example.com"_s,
                            .name = u"Fay Ohm"_s,
                            .groups = {Other},
                            .availability = u"Offline"_s,
                            .reaction = UcwaPerson::Declines},
                           {.uri = u"sip:gus@example.com"_s,
                            .name = u"Gus Hall"_s,
                            .title = u"Facility Manager"_s},
                       }
{
}

QList<UcwaPerson> UcwaPeople::contacts(const QString &group) const
{
    QList<UcwaPerson> found;
    std::ranges::copy_if(m_people, std::back_inserter(found), [&group](const UcwaPerson &person) {
        return group.isEmpty() ? !person.groups.isEmpty() : person.groups.contains(group);
    });
    return found;
}

QStringList UcwaPeople::groups() const
{
    QStringList groups{Pinned};
    for (const UcwaPerson &person : m_people) {
        for (const QString &group : person.groups) {
            if (group != Other && !groups.contains(group))
                groups << group;
        }
    }
    return groups << Other;
}

const UcwaPerson *UcwaPeople::find(const QString &uri) const
{
    const QString address = ucwaAddress(uri);
    const auto found = std::ranges::find_if(
        m_people, [&address](const UcwaPerson &person) { return ucwaAddress(person.uri) == address; });
    return found == m_people.end() ? nullptr : &*found;
}

QString UcwaPeople::name(const QString &uri) const
{
    const UcwaPerson *person = find(uri);
    return person ? person->name : ucwaAddress(uri);
}

void UcwaPeople::put(const UcwaPerson &person)
{
    const UcwaPerson *known = find(person.uri);
    const UcwaPerson before = known ? *known : UcwaPerson();
    if (known)
        m_people[known - m_people.constData()] = person;
    else
        m_people << person;

    if (known && (before.availability != person.availability || before.activity != person.activity))
        Q_EMIT presenceChanged(person.uri);
    if (known && (before.note != person.note || before.outOfOffice != person.outOfOffice))
        Q_EMIT noteChanged(person.uri);
    for (const QString &group : person.groups) {
        if (!before.groups.contains(group))
            Q_EMIT joined(person.uri, group);
    }
    for (const QString &group : before.groups) {
        if (!person.groups.contains(group))
            Q_EMIT left(person.uri, group);
    }
}

void UcwaPeople::remove(const QString &uri)
{
    const UcwaPerson *known = find(uri);
    if (!known)
        return;
    const UcwaPerson gone = m_people.takeAt(known - m_people.constData());
    for (const QString &group : gone.groups)
        Q_EMIT left(gone.uri, group);
}

void UcwaPeople::clear()
{
    while (!m_people.isEmpty())
        remove(m_people.constLast().uri);
}

} // namespace Parlance::Sandbox
