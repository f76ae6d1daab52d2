// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givensearch.h"
#include "mirror.h"

#include "models/lists/search/fuzzy.h"
#include "models/lists/search/matchedtext.h"
#include "models/lists/search/palettemodel.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What the palette offers, and where it leads.
class tst_PaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInHasteFit_data();
    void lettersInHasteFit();
    void paletteLeadsToPeopleAndCommands_data();
    void paletteLeadsToPeopleAndCommands();
    void paletteOpensWhatWasChosen();
};

void tst_PaletteModel::lettersInHasteFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown"); // empty: does not fit
    QTest::newRow("nothing typed") << u"Ana"_s << u""_s << u"Ana"_s;
    QTest::newRow("beginning") << u"Ana Lima"_s << u"an"_s << u"[An]a Lima"_s;
    QTest::newRow("accents") << u"Ána Lima"_s << u"ana"_s << u"[Ána] Lima"_s;
    QTest::newRow("typed with accents") << u"Ana Lima"_s << u"Ána"_s << u"[Ana] Lima"_s;
    QTest::newRow("initials") << u"New message"_s << u"nm"_s << u"[N]ew [m]essage"_s;
    QTest::newRow("words in pieces") << u"Write a new message"_s << u"new me"_s
                                     << u"Write a [new] [me]ssage"_s;
    QTest::newRow("inside a word") << u"Lima"_s << u"ma"_s << u"Li[ma]"_s;
    QTest::newRow("scattered") << u"a long sentence with a name"_s << u"lswn"_s
                               << u"a [l]ong [s]entence [w]ith a [n]ame"_s;
    QTest::newRow("letters of nobody") << u"Ana Lima"_s << u"x"_s << u""_s;
    QTest::newRow("wrong order") << u"Ana Lima"_s << u"lima ana"_s << u""_s;
    QTest::newRow("number") << u"+1 555 010 0222"_s << u"0100"_s << u"+1 555 [010] [0]222"_s;
    QTest::newRow("number with signs") << u"+1 555 010 0222"_s << u"(555) 010"_s << u"+1 [555] [010] 0222"_s;
    QTest::newRow("another number") << u"+1 555 010 0222"_s << u"999"_s << u""_s;
    QTest::newRow("much") << QString(100000, u'a') << QString(100000, u'b') << u""_s;
}

void tst_PaletteModel::lettersInHasteFit()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    const auto match = fuzzyMatch(text, typed);
    QTEST(match ? marked(MatchedText::pieces(text, match->ranges)) : QString(), "shown");
}

static const QVariantList Commands{
    QVariantMap{
        {u"name"_s, u"newMessage"_s}, {u"words"_s, u"Write a new message"_s}, {u"keys"_s, u"Ctrl+N"_s}},
    QVariantMap{{u"name"_s, u"quit"_s}, {u"words"_s, u"Quit Parlance"_s}, {u"keys"_s, u"Ctrl+Q"_s}},
    QVariantMap{{u"name"_s, u"showUnread"_s}, {u"words"_s, u"Show unread"_s}, {u"isFilter"_s, true}},
};

void tst_PaletteModel::paletteLeadsToPeopleAndCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");
    const auto ana = u"Ána Lima"_s;
    const auto bo = u"Bo Berg"_s;
    const auto fresh = u"Write a new message"_s;
    const auto quit = u"Quit Parlance"_s;
    QTest::newRow("nothing typed") << u""_s << QStringList{ana, bo, fresh, quit};
    QTest::newRow("a name") << u"lima"_s << QStringList{u"Ána [Lima]"_s, u"Search all messages for “lima”"_s};
    QTest::newRow("haste") << u"bb"_s << QStringList{u"[B]o [B]erg"_s, u"Search all messages for “bb”"_s};
    QTest::newRow("a number") << u"010-0333"_s << QStringList{bo, u"Search all messages for “010-0333”"_s};
    QTest::newRow("somebody without a conversation")
        << u"cleo"_s << QStringList{u"[Cleo]"_s, u"Search all messages for “cleo”"_s};
    QTest::newRow("a command") << u"quit"_s
                               << QStringList{u"[Quit] Parlance"_s, u"Search all messages for “quit”"_s};
    QTest::newRow("commands only") << u">"_s << QStringList{fresh, quit, u"Show unread"_s};
    QTest::newRow("some commands") << u"> new"_s << QStringList{u"Write a [new] message"_s};
    QTest::newRow("a list") << u"unread"_s
                            << QStringList{u"Show [unread]"_s, u"Search all messages for “unread”"_s};
    QTest::newRow("people only") << u"@b"_s << QStringList{u"[B]o Berg"_s};
    QTest::newRow("nobody") << u"@zz"_s << QStringList{};
}

void tst_PaletteModel::paletteLeadsToPeopleAndCommands()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, shown);
    GivenSearch given;
    given.apply({ContactSeen{u"+15550100444"_s, u"Cleo"_s}});
    PaletteModel model;
    Mirror mirror(model);
    model.setMessenger(given.messenger.get());
    model.setCommands(Commands);
    model.setText(typed);
    given.settle();
    QTRY_VERIFY(model.isReady());
    QTRY_COMPARE(given.shown(model, "pieces"), shown);
    QVERIFY(mirror.isRight());
}

void tst_PaletteModel::paletteOpensWhatWasChosen()
{
    GivenSearch given;
    given.apply({ContactSeen{u"+15550100444"_s, u"Cleo"_s}});
    PaletteModel model;
    model.setMessenger(given.messenger.get());
    model.setCommands(Commands);
    QSignalSpy conversations(&model, &PaletteModel::conversationChosen);
    QSignalSpy people(&model, &PaletteModel::personChosen);
    QSignalSpy commands(&model, &PaletteModel::commandChosen);
    QSignalSpy searches(&model, &PaletteModel::searchChosen);
    const auto choose = [&](const QString &typed, int row) {
        model.setText(typed);
        given.settle();
        QTRY_VERIFY(model.isReady() && model.count() > row);
        model.choose(row);
    };
    choose(u"lima"_s, 0);
    QCOMPARE(conversations.size(), 1);
    choose(u"lima"_s, 1);
    QCOMPARE(searches.value(0).value(0).toString(), u"lima"_s);
    choose(u"cleo"_s, 0);
    QCOMPARE(people.value(0).value(1).toString(), u"+15550100444"_s);
    choose(u">quit"_s, 0);
    QCOMPARE(commands.value(0).value(0).toString(), u"quit"_s);
    model.choose(7); // not there
    QCOMPARE(conversations.size() + people.size() + commands.size() + searches.size(), 4);
}

QTEST_MAIN(tst_PaletteModel)
#include "tst_palettemodel.moc"
