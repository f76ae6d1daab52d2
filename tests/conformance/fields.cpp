// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "fields.h"

#include "scene.h"

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long it takes at most until something is asked for that is asked for every day.
constexpr auto AskedWithin = 2s;

void Fields::initTestCase()
{
    Office office(m_subject);
    QList<AnswerKind> *kinds = &m_coming;
    office.at.server().setMeddler([&kinds](const Sandbox::Request &request, Sandbox::Response &response) {
        learn(*kinds, request, response);
    });
    VERIFY_THAT(office, office.open());
    for (int i = 0; i < 2; ++i) {
        Scene scene(office);
        QVERIFY(scene.begin());
        VERIFY_THAT(office, until([&] {
                        scene.goOn();
                        return scene.isTold(scene.first) && scene.isTold(scene.second) && scene.isSettled();
                    }));
        QVERIFY(office.client.listen());
        kinds = &m_everyday;
    }
    erase_if(m_coming, [this](const AnswerKind &kind) {
        return std::ranges::any_of(m_everyday, [&kind](const AnswerKind &other) {
            return other.method == kind.method && other.shape == kind.shape;
        });
    });
    office.at.server().setMeddler({});
}

/// How many places there are.
static qsizetype sizeOf(const QList<AnswerKind> &kinds)
{
    qsizetype size = 0;
    for (const AnswerKind &kind : kinds)
        size += kind.nodes.size();
    return size;
}

QList<Replacement> Fields::some(const QList<AnswerKind> &kinds, qsizetype budget)
{
    const auto &all = replacements();
    const qsizetype count =
        m_subject.isThorough ? all.size() : std::clamp(budget / sizeOf(kinds), qsizetype(1), all.size());
    QList<Replacement> some;
    for (qsizetype i = 0; i < count; ++i)
        some << all[m_next++ % all.size()];
    return some;
}

static void addRows(const QList<AnswerKind> &kinds)
{
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<Node>("node");
    for (const AnswerKind &kind : kinds) {
        for (const Node &node : kind.nodes)
            QTest::addRow("%s %s: %s", kind.method.constData(), qPrintable(kind.shape),
                          qPrintable(node.join(u'/')))
                << kind << node;
    }
}

void Fields::everydayAnswers_data()
{
    addRows(m_everyday);
}

void Fields::everydayAnswers()
{
    QFETCH(const AnswerKind, kind);
    QFETCH(const Node, node);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const auto tried = some(m_everyday, 500);
    for (const Replacement &replacement : tried) {
        Rewriting rewriting(kind, node, replacement.value);
        const QByteArray problem = live(office, rewriting);
        QVERIFY2(problem.isEmpty(), replacement.name + ": " + problem + office.client.report());
        office.at.server().setMeddler({});
    }
}

QByteArray Fields::live(Office &office, Rewriting &rewriting)
{
    Scene scene(office);
    const int arrived = office.client.arrived();
    rewriting.people << office.at.one().section(u':', -1);
    const QJsonObject ours = office.client.account().settings;
    for (const QJsonValue &setting : ours) // what says that it is ours
        rewriting.people << setting.toString().section(u':', -1);
    rewriting.names = QStringList{scene.first, scene.ours};
    rewriting.others = QStringList{scene.second, scene.lost, office.at.other().section(u':', -1)};
    rewriting.begin(office.at.server());
    if (!scene.begin())
        return "nothing could be written";
    rewriting.names << scene.firstId;

    const auto hasStruck = [&] {
        scene.goOn();
        return rewriting.hasStruck();
    };
    if (!until(hasStruck, AskedWithin))
        return {}; // it was not asked for this time
    if (scene.isPolled && !office.client.listen())
        return "it does not listen any more";
    if (rewriting.isInList() && !until([&] { return scene.isTold(scene.second); }))
        return "a message beside it is not told";
    if (rewriting.isInList() && !rewriting.isEssential() && !until([&] { return scene.isTold(scene.first); }))
        return "the message is not told";

    office.at.server().setMeddler({}); // all is well again
    const bool isKept = scene.isPolled || (rewriting.isInList() && !rewriting.isEssential());
    const auto areKept = [&] { // whatever they say now, and be it that we wrote them
        return office.client.arrived() >= arrived + 2 ||
               (rewriting.isEssential() && scene.isTold(scene.second) &&
                !office.client.found(scene.first).isEmpty());
    };
    if (isKept && !until(areKept))
        return "a message is lost";
    if (!until([&] { return office.client.state() == Connection::Connected; }))
        return "the account does not recover";
    if (!until([&] {
            scene.goOn();
            return scene.isSettled();
        }))
        return "a text of ours is not settled";
    if (!rewriting.isEssential() && office.client.countIncoming(scene.first) > 1)
        return "the message is there twice";
    return scene.complaint();
}

void Fields::answersToWhoComes_data()
{
    if (m_coming.isEmpty())
        QSKIP("who comes asks for nothing else");
    addRows(m_coming);
}

void Fields::answersToWhoComes()
{
    QFETCH(const AnswerKind, kind);
    QFETCH(const Node, node);
    const auto tried = some(m_coming, 150);
    for (const Replacement &replacement : tried) {
        Office office(m_subject);
        Rewriting rewriting(kind, node, replacement.value);
        const QByteArray problem = come(office, rewriting);
        QVERIFY2(problem.isEmpty(), replacement.name + ": " + problem + office.client.report());
    }
}

QByteArray Fields::come(Office &office, Rewriting &rewriting)
{
    const auto isIn = [&](const QList<Connection::State> &states) {
        return until([&] { return states.contains(office.client.state()); });
    };
    const bool isPolled = !office.subject.can(Backend::Capability::Push);
    if (isPolled)
        office.at.write(office.at.other(), newWord());
    rewriting.begin(office.at.server());
    office.client.launch();
    until([&] { return rewriting.hasStruck(); }, AskedWithin);
    isIn({Connection::Connected, Connection::NeedsSignIn, Connection::Trouble});
    office.at.server().setMeddler({});
    if (office.client.state() == Connection::NeedsSignIn &&
        !office.client.changeSettings(office.at.settings())) // the user has a look, and tries again
        return "the settings cannot be entered again";
    if (!isIn({Connection::Connected}))
        return "it does not connect any more";
    if (office.subject.can(Backend::Capability::Sessions))
        office.greet();

    const QString theirs = newWord();
    const auto isReached = [&] {
        return !office.at.write(office.at.one(), theirs).isEmpty() &&
               until([&] { return office.client.countIncoming(theirs) == 1; });
    };
    if (!isReached()) { // where people see who is there, they may not see us until we come again
        office.client.stop();
        if (isPolled || !office.client.start() || !isReached())
            return "what is written does not come";
    }
    if (isPolled && !until([&] { return office.client.arrived() >= 2; }))
        return "what was written before does not come";
    const QString ours = newWord();
    const qint64 id = office.client.send(ours, office.at.one());
    if (!until([&] { return office.client.delivery(id) >= Delivery::Sent; }) ||
        office.client.delivery(id) == Delivery::Failed)
        return "a text does not leave";
    if (office.at.countSent(ours) != 1)
        return "a text went out more or less than once";
    return office.client.complaints().join(u", "_s).toUtf8();
}

} // namespace Parlance::Conformance
