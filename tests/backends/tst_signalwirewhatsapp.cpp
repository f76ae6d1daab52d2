// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirewhatsapp.h"
#include "signalwiregiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

static const QString Own = u"whatsapp:+15550100119"_s;

/// WhatsApp numbers of a SignalWire project.
class tst_SignalWireWhatsApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageGoesOutAsDocumented_data();
    void messageGoesOutAsDocumented();
    void templateGoesOutWithoutABody();
    void onlyApprovedTemplatesAreListed();
    void templateIsRead_data();
    void templateIsRead();
    void otherNumbersHaveNoTemplates();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();
    void inboundIsTheirPlainNumber();
    void sessionLastsADayFromTheirLastText();
    void readIsTold();
    void numberIsFoundByTheCheck();
};

namespace {

/// The account of a WhatsApp number.
struct Given : SignalWireGiven
{
    Given()
    {
        service().numbers().append({.number = Own, .name = u"Northside"_s});
        AccountSettings changed = settings();
        changed.insert(u"from"_s, Own);
        if (!QCoro::waitFor(backend.signIn(changed, {})))
            qFatal("the WhatsApp number cannot be used");
    }

    [[nodiscard]] QJsonObject sentRequest()
    {
        return server.journal().entries().constFirst().request.json().value_or(QJsonObject());
    }

    void receiveAt(const QString &body, const QDateTime &at)
    {
        Sandbox::SignalWireMessage message;
        message.from = "whatsapp:"_L1 + Peer;
        message.to = Own;
        message.body = body;
        message.inbound = true;
        message.created = at;
        service().add(message);
    }
};

} // namespace

void tst_SignalWireWhatsApp::messageGoesOutAsDocumented_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("media");
    QTest::addColumn<QByteArray>("request"); // beside "to" and "from"

    QTest::newRow("text") << u"On my way"_s << QString()
                          << R"({"message_type":"whatsapp_media_text","body":"On my way"})"_ba;
    QTest::newRow("picture")
        << u"Look"_s << u"https://example.com/a.JPG"_s
        << R"({"message_type":"whatsapp_media_image","body":{"link":"https://example.com/a.JPG","caption":"Look"}})"_ba;
    QTest::newRow("video without words")
        << QString() << u"https://example.com/a.mp4"_s
        << R"({"message_type":"whatsapp_media_video","body":{"link":"https://example.com/a.mp4"}})"_ba;
    QTest::newRow("audio")
        << QString() << u"https://example.com/a.ogg"_s
        << R"({"message_type":"whatsapp_media_audio","body":{"link":"https://example.com/a.ogg"}})"_ba;
    QTest::newRow("document")
        << u"The bill"_s << u"https://example.com/x/bill.pdf"_s
        << R"({"message_type":"whatsapp_media_document","body":{"link":"https://example.com/x/bill.pdf",
               "caption":"The bill","filename":"bill.pdf"}})"_ba;
}

void tst_SignalWireWhatsApp::messageGoesOutAsDocumented()
{
    QFETCH(QString, text);
    QFETCH(QString, media);
    QFETCH(QByteArray, request);

    Given given;
    const auto receipt = given.send(text, Peer, media.isEmpty() ? QList<QUrl>() : QList<QUrl>{QUrl(media)});
    QVERIFY(receipt);
    QVERIFY(!receipt->remoteId.isEmpty());
    QJsonObject expected = QJsonDocument::fromJson(request).object();
    expected.insert("to"_L1, Peer);
    expected.insert("from"_L1, Own);
    QCOMPARE(given.sentRequest(), expected);
    QCOMPARE(given.server.journal().entries().constFirst().remarks, QStringList());
}

void tst_SignalWireWhatsApp::templateGoesOutWithoutABody()
{
    Given given;
    OutgoingMessage message{u"m1"_s, {}, {"whatsapp:"_L1 + Peer}, u"Hello Ana, your bike is ready."_s};
    message.usedTemplate = TemplateUse{u"T1"_s, {u"Ana"_s, u"bike"_s}};
    const auto receipt = QCoro::waitFor(given.backend.send(message));
    QVERIFY(receipt);
    QCOMPARE(receipt->conversation, Peer);
    const QJsonObject expected{{u"to"_s, Peer},
                               {u"from"_s, Own},
                               {u"template_id"_s, u"T1"_s},
                               {u"body_template_parameters"_s, QJsonArray{u"Ana"_s, u"bike"_s}}};
    QCOMPARE(given.sentRequest(), expected);
    QCOMPARE(receipt->body.value_or(QString()), u"Hello Ana, your bike is ready to be picked up."_s);
}

void tst_SignalWireWhatsApp::onlyApprovedTemplatesAreListed()
{
    Given given;
    const auto templates = QCoro::waitFor(given.backend.templates());
    QVERIFY(templates);
    QCOMPARE(templates->size(), 1);
    QCOMPARE(templates->first().id, u"T1"_s);
    QCOMPARE(templates->first().name, u"bike_ready"_s);
    QCOMPARE(templates->first().text, u"Hello {{1}}, your {{2}} is ready to be picked up."_s);
}

void tst_SignalWireWhatsApp::templateIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text"); // null: no template

    const auto body = R"({"type":"BODY","text":"Hi"})"_ba;
    QTest::newRow("list") << R"({"template_id":"T","components":[{"type":"HEADER"},)" + body + "]}"
                          << u"Hi"_s;
    QTest::newRow("one object") << R"({"template_id":"T","components":)" + body + "}" << u"Hi"_s;
    QTest::newRow("lower case") << R"({"id":"T","components":[{"type":"body","text":"Hi"}]})"_ba << u"Hi"_s;
    QTest::newRow("no body") << R"({"template_id":"T","components":[{"type":"HEADER","text":"x"}]})"_ba
                             << QString();
    QTest::newRow("no id") << R"({"components":[)" + body + "]}" << QString();
    QTest::newRow("nulls") << R"({"template_id":null,"id":null,"components":null})"_ba << QString();
    QTest::newRow("odd types") << R"({"template_id":"T","components":[7,"x",[],{"type":{},"text":[]}]})"_ba
                               << QString();
}

void tst_SignalWireWhatsApp::templateIsRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto found = SignalWire::templateFrom(QJsonDocument::fromJson(json).object());
    QCOMPARE(found.has_value(), !text.isNull());
    if (found)
        QCOMPARE(found->text, text);
}

void tst_SignalWireWhatsApp::otherNumbersHaveNoTemplates()
{
    SignalWireGiven given;
    const auto templates = QCoro::waitFor(given.backend.templates());
    QVERIFY(templates);
    QVERIFY(templates->isEmpty());

    OutgoingMessage message{u"m1"_s, {}, {Peer}, u"Hello"_s};
    message.usedTemplate = TemplateUse{u"T1"_s, {}};
    const auto receipt = QCoro::waitFor(given.backend.send(message));
    QVERIFY(!receipt);
    QCOMPARE(word(receipt.error().reason), word(Error::BadTemplate));
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireWhatsApp::whatCannotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("media");
    QTest::addColumn<bool>("isTemplate");
    QTest::addColumn<QString>("reason");

    QTest::newRow("two pictures") << QString()
                                  << QStringList{u"https://e.com/a.png"_s, u"https://e.com/b.png"_s} << false
                                  << word(Error::BadMedia);
    QTest::newRow("words with audio")
        << u"Listen"_s << QStringList{u"https://e.com/a.mp3"_s} << false << word(Error::BadMedia);
    QTest::newRow("blank left") << u"Hello {{1}}"_s << QStringList() << true << word(Error::BadTemplate);
}

void tst_SignalWireWhatsApp::whatCannotBeSentIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QStringList, media);
    QFETCH(bool, isTemplate);
    QFETCH(QString, reason);

    Given given;
    OutgoingMessage message{u"m1"_s, {}, {Peer}, text};
    for (const QString &url : media)
        message.media << QUrl(url);
    if (isTemplate)
        message.usedTemplate = TemplateUse{u"T1"_s, {}};
    const auto receipt = QCoro::waitFor(given.backend.send(message));
    QVERIFY(!receipt);
    QCOMPARE(word(receipt.error().reason), reason);
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireWhatsApp::inboundIsTheirPlainNumber()
{
    Given given;
    given.receiveAt(u"Is it ready?"_s, given.server.clock().now());
    given.receive(u"an SMS to another number"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().body, u"Is it ready?"_s);
    QCOMPARE(messages.first().sender, Peer);
    QCOMPARE(messages.first().conversation, Peer);
}

void tst_SignalWireWhatsApp::sessionLastsADayFromTheirLastText()
{
    Given given;
    const QDateTime at = given.server.clock().now().addSecs(-3600);
    given.receiveAt(u"Is it ready?"_s, at);
    const auto batch = given.poll();
    QVERIFY(batch);
    const auto sessions = only<SessionSeen>(*batch);
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().conversation, Peer);
    QCOMPARE(sessions.first().until.toSecsSinceEpoch(), at.addDays(1).toSecsSinceEpoch());
    QVERIFY(std::holds_alternative<SessionSeen>(batch->events.constLast())); // its conversation comes first
}

void tst_SignalWireWhatsApp::readIsTold()
{
    Given given;
    const auto receipt = given.send(u"On my way"_s);
    QVERIFY(receipt);
    auto state = Delivery::Sent;
    for (int round = 0; round < 8 && state != Delivery::Read; ++round) {
        SyncPoint from;
        from.unsettled = QStringList{receipt->remoteId};
        const auto batch = given.poll(from);
        QVERIFY(batch);
        for (const auto &report : only<DeliveryReported>(*batch))
            state = report.state;
    }
    QCOMPARE(state, Delivery::Read);
}

void tst_SignalWireWhatsApp::numberIsFoundByTheCheck()
{
    Given given;
    AccountSettings settings = given.settings();
    settings.insert(u"from"_s, Own);
    QList<CheckStep> steps;
    const auto observer = [&steps](const CheckStep &step) { steps.append(step); };
    QVERIFY(QCoro::waitFor(given.backend.check(settings, observer)));
    const auto offered =
        std::ranges::find_if(steps, [](const CheckStep &step) { return !step.senders.isEmpty(); });
    QVERIFY(offered != steps.end());
    QCOMPARE(offered->senders.constLast().address, Own);

    settings.insert(u"from"_s, u"whatsapp:+15550100999"_s);
    QVERIFY(!QCoro::waitFor(given.backend.check(settings, observer)));
    QCOMPARE(word(steps.constLast().problem->reason), word(Error::BadSender));
}

QTEST_GUILESS_MAIN(tst_SignalWireWhatsApp)
#include "tst_signalwirewhatsapp.moc"
