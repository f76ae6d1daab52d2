// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

void calls()
{
    reply->ignoreSslErrors(); // expect: refused
    job.setInsecureFallback(true); // expect: refused
    const auto url = QUrl::fromUserInput(text); // expect: refused
    QThread::msleep(5); // expect: refused
    QThread::sleep(5); // expect: refused
    std::this_thread::sleep_for(5ms); // expect: refused
    QTest::qWait(50); // expect: refused
    QTest::qWaitForWindowExposed(&window); // never ignoreSslErrors()
    const auto words = "QTest::qWait(50)";
    QVERIFY(spy.wait(5000));
}
