// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "giventextingwindow.h"
#include "models/lists/accounts/accountsetup.h"
#include "models/lists/accounts/pastedfields.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// A file of keys that is pasted into the form of an account.
class tst_PastedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfKeysIsUnderstood_data();
    void aFileOfKeysIsUnderstood();
    void otherTextIsNone_data();
    void otherTextIsNone();
    void itFillsTheForm();
    void whatWasThereCanBeHadBack();
};

namespace {

using Values = QHash<QString, QString>;

ServiceInfo service()
{
    return *ServiceInfo::fromJson(QJsonDocument::fromJson(R"({
        "id": "acme", "name": "Acme Chat", "version": "1", "summary": "Texts", "address": "any",
        "fields": [ { "key": "space", "label": "Space" },
                    { "key": "project", "label": "Project ID", "required": true },
                    { "key": "token", "label": "API token", "kind": "secret", "required": true },
                    { "key": "from", "label": "Your number", "kind": "phone", "required": true },
                    { "key": "mode", "label": "Mode", "kind": "choice", "default": "a",
                      "options": [ { "value": "a", "label": "A" }, { "value": "b", "label": "B" } ] },
                    { "key": "server", "label": "Server", "kind": "url", "advanced": true } ]
    })")
                                      .object());
}

} // namespace

void tst_PastedFields::aFileOfKeysIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Values>("values");
    const Values both{{u"project"_s, u"p-1"_s}, {u"token"_s, u"PT=x"_s}};
    QTest::newRow("JSON") << uR"( {"project": "p-1", "API_TOKEN": "PT=x", "other": [1], "is": true} )"_s
                          << both;
    QTest::newRow("JSON in JSON") << uR"({"v": 2, "credentials": {"Project-Id": "p-1", "token": "PT=x"}})"_s
                                  << both;
    QTest::newRow("a number in JSON")
        << uR"({"project": 9007199254740993})"_s << Values{{u"project"_s, u"9007199254740993"_s}};
    QTest::newRow("lines") << u"# keys\r\nPROJECT_ID=p-1\r\n\r\nTOKEN=PT=x\r\n"_s << both;
    QTest::newRow("with colons") << u"Project ID: p-1\nAPI token:  PT=x"_s << both;
    QTest::newRow("exported") << u"export ACME_PROJECT=\"p-1\"\nexport ACME_CHAT_TOKEN='PT=x' # mine"_s
                              << both;
    QTest::newRow("lines of JSON") << u"  \"project\": \"p-1\",\n  \"token\": \"PT=x\","_s << both;
    QTest::newRow("a section") << u"[default]\nproject = p-1\ntoken = PT=x"_s << both;
    QTest::newRow("other names") << u"SPACE_URL=https://a.example.com\nPHONE_NUMBER=+15550100111"_s
                                 << Values{{u"space"_s, u"https://a.example.com"_s},
                                           {u"from"_s, u"+15550100111"_s}};
    QTest::newRow("of others, too")
        << u"TOKEN=theirs\nSERVER=https://db.example.com\nACME_PROJECT=p-1\nACME_TOKEN=PT=x\nOTHER_TOKEN=o"_s
        << both;
    QTest::newRow("objects of others, too")
        << uR"({"acme": {"project": "p-1", "token": "PT=x"}, "zeta": {"token": "theirs", "space": "z"}})"_s
        << both;
    QTest::newRow("what can be chosen")
        << u"mode=b\nproject=p-1"_s << Values{{u"mode"_s, u"b"_s}, {u"project"_s, u"p-1"_s}};
    QTest::newRow("what cannot") << u"mode=c\nserver=ftp://a\ntoken=\nproject=p-1"_s
                                 << Values{{u"project"_s, u"p-1"_s}};
}

void tst_PastedFields::aFileOfKeysIsUnderstood()
{
    QFETCH(QString, text);
    QTEST(pastedFields(service(), text), "values");
}

void tst_PastedFields::otherTextIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a token") << u"PTabc=="_s;
    QTest::newRow("an address") << u"https://a.example.com/?token=x"_s;
    QTest::newRow("a number") << u"+1 555 010 0111"_s;
    QTest::newRow("of something else") << u"GITHUB_TOKEN=x\nDATABASE: y"_s;
    QTest::newRow("the id of a token") << u"TOKEN_ID=x"_s;
    QTest::newRow("two lines in one value") << uR"({"token": "a\nb"})"_s;
    QTest::newRow("too deep inside") << uR"({"a": {"b": {"token": "x"}}})"_s;
    QTest::newRow("very deep") << u"{\"token\":"_s.repeated(7000);
    QTest::newRow("very long") << u"{\"token\": \"%1\"}"_s.arg(QString(9000, u'x'));
    QTest::newRow("megabytes") << u"TOKEN=x\n"_s.repeated(500'000);
    QTest::newRow("a great many") << u"TOKEN=x\n"_s.repeated(2000);
}

void tst_PastedFields::otherTextIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(pastedFields(service(), text), Values());
}

static SetupField fieldOf(AccountSetup &setup, const QString &key)
{
    for (int i = 0; i < setup.fields()->count(); ++i) {
        if (setup.fields()->row<SetupField>(i).key == key)
            return setup.fields()->row<SetupField>(i);
    }
    return {};
}

void tst_PastedFields::itFillsTheForm()
{
    GivenTextingWindow given;
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setService(u"texting"_s);
    setup.setValue(u"organization"_s, u"o1"_s);
    QVERIFY(!setup.fillFrom(u"unknown=x"_s));
    QCOMPARE(setup.filled(), QString());

    QSignalSpy filled(&setup, &AccountSetup::fieldFilled);
    QVERIFY(setup.fillFrom(u"NUMBER=+15550100111\nTOKEN=CANARY"_s));
    QCOMPARE(setup.filled(), u"Filled in: Your number, Token"_s);
    QCOMPARE(fieldOf(setup, u"number"_s).value, u"+15550100111"_s);
    QCOMPARE(fieldOf(setup, u"organization"_s).value, u"o1"_s);
    QCOMPARE(fieldOf(setup, u"token"_s).value, QString()); // secrets are never given back
    QVERIFY(filled.contains({u"token"_s, u"CANARY"_s}));   // but told once to where it stands
}

void tst_PastedFields::whatWasThereCanBeHadBack()
{
    GivenTextingWindow given;
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setService(u"texting"_s);
    setup.setValue(u"organization"_s, u"o1"_s);
    setup.setValue(u"token"_s, u"mine"_s);
    QVERIFY(setup.fillFrom(u"{\"organization\": \"o2\", \"token\": \"t2\", \"number\": \"+15550100111\"}"_s));
    QCOMPARE(setup.filled(), u"Filled in: Your number · Replaced: Organization, Token"_s);
    QCOMPARE(fieldOf(setup, u"organization"_s).value, u"o2"_s);

    setup.setValue(u"number"_s, u"+15550100333"_s); // by hand, later
    QSignalSpy filled(&setup, &AccountSetup::fieldFilled);
    setup.takeBackFilled();
    QCOMPARE(setup.filled(), QString());
    QCOMPARE(fieldOf(setup, u"organization"_s).value, u"o1"_s);
    QCOMPARE(fieldOf(setup, u"number"_s).value, u"+15550100333"_s);
    QVERIFY(filled.contains({u"token"_s, u"mine"_s}));
}

QTEST_GUILESS_MAIN(tst_PastedFields)
#include "tst_pastedfields.moc"
