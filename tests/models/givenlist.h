// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/conversations/conversationmodel.h"
#include "tests/models/givenmessenger.h"
#include "tests/models/mirror.h"

#include <QAbstractItemModelTester>

namespace Parlance {

using namespace Qt::StringLiterals;

inline QString number(int i)
{
    return u"+1555%1"_s.arg(1'000'000 + i);
}

/// A list of conversations over a store, with a clock of its own.
struct GivenList : GivenMessenger
{
    GivenList()
    {
        model.setClock([this] { return now; });
        model.setMessenger(messenger.get());
        rest();
    }
    ~GivenList() { model.setMessenger(nullptr); }

    void rest()
    {
        settle();
        QTRY_VERIFY(!model.isLoading());
    }
    /// A text from each of \p count people, a minute apart, the last one at \c now.
    void receive(int count)
    {
        QList<Event> events;
        for (int i = 1; i <= count; ++i)
            events << Given::theirs(u"r%1"_s.arg(++received), u"text %1"_s.arg(i),
                                    now.addSecs(-60 * (count - i)), number(i));
        apply(events);
        rest();
    }
    template<typename T = QString>
    T role(int row, const char *name)
    {
        return model.index(row).data(model.role(name)).value<T>();
    }

    void check()
    {
        const auto all = get(
            store().listed(ConversationFilter::Kind(model.kind()), model.filter(), {}, Side::Older, 100'000));
        QVERIFY(model.count() <= WindowModel::MaxRows);
        QVERIFY(mirror.isRight());
        int first = 0;
        while (first < all.size() && all.at(first).id != model.conversationAt(0))
            ++first;
        QVERIFY(first + model.count() <= all.size());
        QVERIFY(model.count() > 0 || all.isEmpty());
        QVERIFY(!model.atNewest() || first == 0);
        if (first == 0 && !all.isEmpty()) { // it may not know that before it asks
            model.fetchNewer();
            rest();
            QVERIFY(model.atNewest());
        }
        QVERIFY(!model.atOldest() || first + model.count() == all.size());
        for (int row = 0; row < model.count(); ++row) {
            const auto &expected = all.at(first + row);
            QCOMPARE(model.conversationAt(row), expected.id);
            QCOMPARE(role(row, "preview"), expected.preview);
            QCOMPARE(role<int>(row, "unread"), expected.unread);
            QCOMPARE(role(row, "draft"), expected.draft);
        }
    }

    QDateTime now = QDateTime::currentDateTimeUtc();
    int received = 0;
    ConversationModel model;
    Mirror mirror{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace Parlance
