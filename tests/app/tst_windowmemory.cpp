// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/windowmemory.h"

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
    Q_PROPERTY(QString theme MEMBER theme NOTIFY themeChanged)

public:
    int listWidth = 320;
    QString theme = u"system"_s;

Q_SIGNALS:
    void listWidthChanged();
    void themeChanged();
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
        {
            Settings settings(folder.path());
            Window window;
            WindowMemory memory(window, settings);
            window.show();
            window.setGeometry(place);
            window.setProperty("listWidth", 300);
            window.setProperty("theme", u"dark"_s);
            QTRY_VERIFY(QFile::exists(file(folder))); // by itself, a moment later
            QCOMPARE(QFile::permissions(file(folder)) &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
        Settings settings(folder.path());
        QCOMPARE(settings.theme(), u"dark"_s);
        Window window;
        const WindowMemory memory(window, settings);
        QCOMPARE(window.geometry(), place);
        QCOMPARE(window.listWidth, 300);
    }

    void savesAtOnceWhenAsked()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        Window window;
        WindowMemory memory(window, settings);
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
        const WindowMemory memory(window, settings);
        QVERIFY(isReachable(window.geometry(), {window.screen()->availableGeometry()}));
    }

    void distrustsItsFile()
    {
        const QTemporaryDir folder;
        QFile written(file(folder));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[looks]\ntheme=\"<b>\"\n[window]\ngeometry=nonsense\nlistWidth=-5\n");
        written.close();
        Settings settings(folder.path());
        QCOMPARE(settings.theme(), u"system"_s);
        Window window;
        const WindowMemory memory(window, settings);
        QVERIFY(isReachable(window.geometry(), {window.screen()->availableGeometry()}));
        QCOMPARE(window.listWidth, 320);
    }
};

QTEST_MAIN(TestWindowMemory)

#include "tst_windowmemory.moc"
