// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/windowmemory.h"
#include "models/lists/window/preferences.h"

#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What WindowMemory expects of Main.qml.
class Window : public QQuickWindow
{
    Q_OBJECT
    Q_PROPERTY(int listWidth MEMBER listWidth NOTIFY listWidthChanged)

public:
    int listWidth = 320;

Q_SIGNALS:
    void listWidthChanged();
};

/// Where the window is, from one start to the next.
class TestWindowMemory : public QObject
{
    Q_OBJECT

private:
    static QString file(const QTemporaryDir &folder) { return folder.filePath(u"settings.ini"_s); }

private Q_SLOTS:
    void beginsInTheMiddle_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QRect>("window");
        QTest::newRow("large") << QRect(0, 0, 2560, 1440) << QRect(690, 340, 1180, 760);
        QTest::newRow("small") << QRect(0, 0, 1000, 600) << QRect(75, 45, 850, 510);
        QTest::newRow("second screen") << QRect(-2560, 0, 2560, 1440) << QRect(-1869, 340, 1180, 760);
    }

    void beginsInTheMiddle()
    {
        QFETCH(QRect, screen);
        QTEST(firstGeometry(screen), "window");
    }

    void canBeReached_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("inside") << QRect(100, 100, 800, 600) << true;
        QTest::newRow("half out") << QRect(1000, 100, 800, 600) << true;
        QTest::newRow("a sliver is seen") << QRect(1260, 100, 800, 600) << false;
        QTest::newRow("title above the screen") << QRect(100, -200, 800, 600) << false;
        QTest::newRow("on a screen that is gone") << QRect(3000, 100, 800, 600) << false;
        QTest::newRow("never set") << QRect() << false;
    }

    void canBeReached()
    {
        QFETCH(QRect, window);
        QTEST(isReachable(window, {QRect(0, 0, 1280, 800)}), "reachable");
    }

    void isThereAgain()
    {
        const QTemporaryDir folder;
        const QRect place(20, 30, 640, 500);
        const QVariantMap shortcuts{{u"quit"_s, QStringList{u"Ctrl+,"_s, u"F4"_s}},
                                    {u"compose"_s, QStringList()}};
        {
            Settings settings(folder.path());
            Window window;
            Preferences preferences;
            WindowMemory memory(window, preferences, settings);
            window.show();
            window.setGeometry(place);
            window.setProperty("listWidth", 300);
            preferences.setProperty("look", u"dark"_s);
            preferences.setProperty("textScale", 1.5);
            preferences.setProperty("enterSends", false);
            preferences.setProperty("shortcuts", shortcuts);
            QTRY_VERIFY(QFile::exists(file(folder))); // by itself, a moment later
            QCOMPARE(QFile::permissions(file(folder)) &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
        Settings settings(folder.path());
        Preferences restored;
        settings.restore(restored);
        QCOMPARE(restored.property("look").toString(), u"dark"_s);
        QCOMPARE(restored.property("textScale").toDouble(), 1.5);
        QCOMPARE(restored.property("enterSends").toBool(), false);
        QCOMPARE(restored.property("compact").toBool(), false);
        QCOMPARE(restored.property("shortcuts").toMap(), shortcuts);
        Window window;
        const Preferences preferences;
        const WindowMemory memory(window, preferences, settings);
        QCOMPARE(window.geometry(), place);
        QCOMPARE(window.listWidth, 300);
    }

    void savesAtOnceWhenAsked()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        Window window;
        Preferences preferences;
        WindowMemory memory(window, preferences, settings);
        memory.save();
        QVERIFY(!QFile::exists(file(folder))); // nothing has changed
        window.setProperty("listWidth", 300);
        memory.save();
        QVERIFY(QFile::exists(file(folder)));
    }

    void leavesAPlaceThatIsGone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        settings.setWindowGeometry({9000, 9000, 500, 500});
        Window window;
        const Preferences preferences;
        const WindowMemory memory(window, preferences, settings);
        QVERIFY(isReachable(window.geometry(), {window.screen()->availableGeometry()}));
    }

    void distrustsItsFile()
    {
        const QTemporaryDir folder;
        QFile written(file(folder));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[preferences]\ntextScale=<b>\nshortcuts=7\nshortcuts\\quit=@Rect(1 2 3 4)\n"
                      "[window]\ngeometry=nonsense\nlistWidth=-5\n");
        written.close();
        Settings settings(folder.path());
        Preferences restored;
        settings.restore(restored);
        QCOMPARE(restored.property("shortcuts").toMap().keys(), QStringList{u"quit"_s});
        Window window;
        const Preferences preferences;
        const WindowMemory memory(window, preferences, settings);
        QVERIFY(isReachable(window.geometry(), {window.screen()->availableGeometry()}));
        QCOMPARE(window.listWidth, 320);
    }
};

QTEST_MAIN(TestWindowMemory)

#include "tst_windowmemory.moc"
