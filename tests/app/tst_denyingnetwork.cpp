// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/denyingnetwork.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTcpServer>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

// Everything in QML that fetches, pointed at a trap.
static const auto Everything = uR"qml(
    import QtQuick
    Item {
        property bool imageEnded: image.status === Image.Error || image.status === Image.Ready
        property bool fontEnded: font.status === FontLoader.Error || font.status === FontLoader.Ready
        property bool requestEnded: false
        Image { id: image; source: "%1/image.png" }
        FontLoader { id: font; source: "%1/font.ttf" }
        Text { text: "<img src='%1/auto.png'>" }
        Text { textFormat: Text.RichText; text: "<table background='%1/rich.png'><tr><td>x</td></tr></table><img src='%1/r.png'>" }
        Text { textFormat: Text.MarkdownText; text: "![x](%1/markdown.png)" }
        TextEdit { textFormat: TextEdit.RichText; text: "<img src='%1/edit.png'>" }
        Component.onCompleted: {
            const request = new XMLHttpRequest();
            request.onreadystatechange = () => requestEnded = request.readyState === XMLHttpRequest.DONE;
            request.open("GET", "%1/request");
            request.send();
        }
    })qml"_s;

/// Whatever stands in the window, nothing is fetched for it.
class TestDenyingNetwork : public QObject
{
    Q_OBJECT

private:
    /// How often the trap was visited until everything had ended.
    static int visits(bool denied)
    {
        QTcpServer trap;
        if (!trap.listen(QHostAddress::LocalHost))
            return -1;
        int visits = 0;
        connect(&trap, &QTcpServer::newConnection, &trap, [&] {
            ++visits;
            trap.nextPendingConnection()->abort();
        });

        DenyingNetwork network;
        QQmlEngine engine;
        if (denied)
            engine.setNetworkAccessManagerFactory(&network);
        QQuickView view(&engine, nullptr);
        QQmlComponent component(&engine);
        component.setData(Everything.arg(u"http://127.0.0.1:%1"_s.arg(trap.serverPort())).toUtf8(), QUrl());
        auto *item = qobject_cast<QQuickItem *>(component.create());
        if (!item)
            return -1;
        view.setContent(QUrl(), &component, item);
        view.show();
        const auto ended = QTest::qWaitFor(
            [&] {
                return item->property("imageEnded").toBool() && item->property("fontEnded").toBool() &&
                       item->property("requestEnded").toBool();
            },
            20000);
        return ended ? visits : -1;
    }

private Q_SLOTS:
    void fetchesNothing() { QCOMPARE(visits(true), 0); }

    void wouldFetchWithoutIt() { QVERIFY(visits(false) >= 3); }
};

QTEST_MAIN(TestDenyingNetwork)

#include "tst_denyingnetwork.moc"
