// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/tokenkeeper.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Polling;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A service that answers a sign-in when it is told to.
class Service
{
public:
    QCoro::Task<Result<Token>> signIn()
    {
        ++signIns;
        if (isSlow) {
            m_promise = {};
            m_promise.start();
            const QFuture<void> future = m_promise.future();
            co_await future;
        }
        const Result<Token> result =
            problem ? Result<Token>(fail(*problem)) : Token{"token" + QByteArray::number(signIns), life};
        co_return result;
    }
    void answer() { m_promise.finish(); }

    bool isSlow = false;
    std::optional<Error> problem;
    std::chrono::seconds life{3600};
    int signIns = 0;

private:
    QPromise<void> m_promise;
};

struct Given
{
    explicit Given(TokenKeeper::Pauses pauses = {10s, 60s, 300s})
        : keeper([this] { return service.signIn(); }, std::move(pauses))
    {
    }

    Result<QByteArray> token()
    {
        auto asked = keeper.token();
        return QCoro::waitFor(asked);
    }

    Service service;
    TokenKeeper keeper;
};

Error error(Error::Kind kind)
{
    return {kind, Error::ServiceTrouble, u"500"_s, u"words"_s};
}

} // namespace

/// The one token of an account.
class tst_TokenKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignInServesMany();
    void oneFailureServesMany();
    void refusedTokensAreReplaced();
    void tokensAreReplacedBeforeTheirEnd_data();
    void tokensAreReplacedBeforeTheirEnd();
    void refusedSecretsAreNotTriedAgain();
    void failuresAreNotTriedAgainAtOnce();
    void theServiceMayAskForMorePatience();
    void whatNeverArrivedIsTriedAgain();
    void givesUp();
};

void tst_TokenKeeper::oneSignInServesMany()
{
    Given given;
    given.service.isSlow = true;
    auto first = given.keeper.token();
    auto second = given.keeper.token();
    auto third = given.keeper.token();
    given.service.answer();
    QCOMPARE(QCoro::waitFor(first), "token1");
    QCOMPARE(QCoro::waitFor(second), "token1");
    QCOMPARE(QCoro::waitFor(third), "token1");
    QCOMPARE(given.service.signIns, 1);
    QCOMPARE(given.token(), "token1");
    QCOMPARE(given.service.signIns, 1);
}

void tst_TokenKeeper::oneFailureServesMany()
{
    Given given;
    given.service.isSlow = true;
    given.service.problem = error(Error::Unauthorised);
    auto first = given.keeper.token();
    auto second = given.keeper.token();
    given.service.answer();
    QCOMPARE(QCoro::waitFor(first).error().kind, Error::Unauthorised);
    QCOMPARE(QCoro::waitFor(second).error().kind, Error::Unauthorised);
    QCOMPARE(given.service.signIns, 1);
}

void tst_TokenKeeper::refusedTokensAreReplaced()
{
    Given given;
    QCOMPARE(given.token(), "token1");
    given.keeper.refused("token1");
    QCOMPARE(given.token(), "token2");
    given.keeper.refused("token1"); // somebody who comes late with the old one
    QCOMPARE(given.token(), "token2");
    given.keeper.reset();
    QCOMPARE(given.token(), "token3");
}

void tst_TokenKeeper::tokensAreReplacedBeforeTheirEnd_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<bool>("lasts");

    QTest::newRow("ended") << 0 << false;
    QTest::newRow("short") << 60 << true; // else each request would sign in
    QTest::newRow("long") << 3600 << true;
}

void tst_TokenKeeper::tokensAreReplacedBeforeTheirEnd()
{
    QFETCH(int, life);
    QFETCH(bool, lasts);
    Given given;
    given.service.life = std::chrono::seconds(life);
    QCOMPARE(given.token(), "token1");
    QCOMPARE(given.token(), lasts ? "token1" : "token2");
}

void tst_TokenKeeper::refusedSecretsAreNotTriedAgain()
{
    Given given;
    given.service.problem = error(Error::Unauthorised);
    QCOMPARE(given.token().error(), *given.service.problem);
    given.service.problem.reset();
    QCOMPARE(given.token().error().kind, Error::Unauthorised);
    QCOMPARE(given.service.signIns, 1);
    given.keeper.forgive();
    QCOMPARE(given.token(), "token2");
    given.keeper.giveUp(error(Error::Unauthorised));
    given.keeper.reset(); // there is another secret
    QCOMPARE(given.token(), "token3");
}

void tst_TokenKeeper::failuresAreNotTriedAgainAtOnce()
{
    Given given({0s, 60s, 300s});
    given.service.problem = error(Error::Unanswered);
    QCOMPARE(given.token().error().kind, Error::Unreachable); // whatever waited for it was not asked
    QCOMPARE(given.token().error().kind, Error::Unreachable);
    QCOMPARE(given.service.signIns, 2);
    const auto waiting = given.token();
    QCOMPARE(waiting.error().kind, Error::Busy);
    QCOMPARE(waiting.error().reason, Error::ServiceTrouble);
    QCOMPARE(waiting.error().retryAfter, 60s);
    QCOMPARE(given.service.signIns, 2);

    Given later({0s, 0s, 300s});
    later.service.problem = error(Error::Unanswered);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!later.token());
    QCOMPARE(later.token().error().retryAfter, 300s);
    QCOMPARE(later.service.signIns, 3);
}

void tst_TokenKeeper::theServiceMayAskForMorePatience()
{
    Given given;
    given.service.problem = error(Error::Busy);
    given.service.problem->retryAfter = 120s;
    QCOMPARE(given.token().error().retryAfter, 120s);
    QCOMPARE(given.token().error().retryAfter, 120s);
    QCOMPARE(given.service.signIns, 1);
}

void tst_TokenKeeper::whatNeverArrivedIsTriedAgain()
{
    Given given;
    given.service.problem = error(Error::Unreachable);
    QCOMPARE(given.token().error().kind, Error::Unreachable);
    given.service.problem.reset();
    QCOMPARE(given.token(), "token2");
}

void tst_TokenKeeper::givesUp()
{
    Given given;
    QCOMPARE(given.token(), "token1");
    given.keeper.giveUp(error(Error::Unauthorised));
    QCOMPARE(given.token().error().kind, Error::Unauthorised);
    QCOMPARE(given.service.signIns, 1);
}

QTEST_GUILESS_MAIN(tst_TokenKeeper)

#include "tst_tokenkeeper.moc"
