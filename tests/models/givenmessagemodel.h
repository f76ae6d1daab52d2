// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/timeline/messagemodel.h"
#include "tests/models/givenmessenger.h"
#include "tests/models/mirror.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Parlance {

/// The messages of a conversation with Ana, as a list shows them, at a time of its own.
struct GivenMessageModel : GivenMessenger
{
    GivenMessageModel()
    {
        model.setClock([this] { return now; });
        model.setMessenger(messenger.get());
    }
    ~GivenMessageModel() { model.setMessenger(nullptr); }

    /// When all was read: at the newest.
    void open(qint64 conversation = 1)
    {
        get(store().markRead(conversation));
        model.setConversation(conversation);
        rest();
    }
    void rest()
    {
        settle();
        QTRY_VERIFY(!model.isLoading());
    }
    /// \p count texts from Ana, a minute apart, the last one at \c now.
    void receive(int count, const QString &from = QStringLiteral("+15550100222"))
    {
        for (int done = 0; done < count;) {
            QList<Event> events;
            for (int i = 0; i < 100 && done < count; ++i, ++done) {
                const auto id = QString::number(++received);
                events << Given::theirs(QStringLiteral("r") + id, QStringLiteral("text ") + id,
                                        now.addSecs(-60 * (count - done - 1)), from);
            }
            apply(events);
        }
    }
    template<typename T = QString>
    T role(int row, const char *name)
    {
        return model.index(row).data(model.role(name)).value<T>();
    }
    QString body(int row) { return role(row, "body"); }

    /// The rows of the window are rows of the store, without a gap, and look as they should.
    void check()
    {
        const auto shown = get(store().joined(model.conversation())).ids();
        const auto all = get(store().messages(shown, {}, Side::Older, 100'000));
        QVERIFY(model.count() <= WindowModel::MaxRows);
        QVERIFY(mirror.isRight());
        if (model.count() == 0) {
            QVERIFY(all.isEmpty() && model.atNewest() && model.atOldest());
            return;
        }
        int first = 0;
        while (first < all.size() && all.at(first).id != role<qint64>(0, "messageId"))
            ++first;
        QVERIFY(first + model.count() <= all.size());
        QCOMPARE(model.atNewest(), first == 0);
        QVERIFY(!model.atOldest() || first + model.count() == all.size());
        for (int row = 0; row < model.count(); ++row) {
            const auto at = first + row;
            MessageContext context{now,
                                   row > 0 ? &all.at(at - 1) : nullptr,
                                   row + 1 < model.count() ? &all.at(at + 1) : nullptr,
                                   model.atOldest(),
                                   {},
                                   false,
                                   model.unread()};
            context.isJoined = shown.size() > 1;
            context.origin = {all.at(at).account == account ? QStringLiteral("work") : QStringLiteral("shop"),
                              QStringLiteral("texts")};
            const auto expected = messageRow(all.at(at), context);
            const auto &shape = MessageRow::staticMetaObject;
            for (int i = 0; i < shape.propertyCount(); ++i) {
                const auto property = shape.property(i);
                QCOMPARE(role<QVariant>(row, property.name()), property.readOnGadget(&expected));
            }
        }
    }

    QDateTime now = QDateTime(QDate(2026, 3, 11), QTime(12, 30)).toUTC();
    int received = 0;
    MessageModel model;
    Mirror mirror{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace Parlance
