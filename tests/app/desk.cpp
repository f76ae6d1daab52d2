// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "desk.h"

#include "models/lists/people/portraits.h"
#include "models/store/database.h"
#include "waiting.h"

#include <QAbstractItemModel>
#include <QQmlComponent>

#include <algorithm>
#include <cmath>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int LongestRest = 400; // ms
constexpr int WarmUp = 20;       // texts
constexpr int AtOnce = 5000;     // events
static const auto Hello = u"hello"_s;

Desk::Desk(Company &company, Stations &stations) : m_company(company), m_stations(stations)
{
    if (QCoro::waitFor(m_engine.open()) != Engine::Opened)
        qFatal("%s", qPrintable(m_engine.problem()));
    auto &store = m_engine.store();
    // the first to be told
    QObject::connect(&store, &Store::changed, &store, [this](const Changes &changes) {
        if (!changes.newMessages.isEmpty())
            m_stations.pass(Announced);
    });
    m_account.id = m_account.service = u"ucwa"_s;
    m_account.name = u"Work"_s;
    for (const auto &key : {u"address"_s, u"server"_s})
        m_account.settings.insert(key, company.coordinate(key));
    m_secrets.items.insert(m_account.id, {{u"password"_s, company.coordinate(u"password"_s)}});
    await(store.addAccount(m_account));
}

Desk::~Desk()
{
    m_window.reset();
    if (m_messenger)
        QCoro::waitFor(m_messenger->finish());
    m_messenger.reset();
    QCoro::waitFor(m_engine.close());
    setStatementObserver({});
}

QString Desk::sentence()
{
    static const auto Words = u"the order is ready today please call back at noon thanks"_s.split(u' ');
    QStringList words{QString::number(++m_sentences)};
    for (int i = m_random.bounded(3, 20); i > 0; --i)
        words << Words.at(m_random.bounded(int(Words.size())));
    return words.join(u' ');
}

void Desk::fill(int messages)
{
    const int people = std::max(10, messages / 100);
    const auto start = QDateTime::currentDateTimeUtc().addYears(-2);
    EventBatch batch;
    batch.isBacklog = true;
    for (int i = 0; i < messages; ++i) {
        const auto person = int(people * std::pow(m_random.generateDouble(), 3));
        const auto address = person == 0 ? Company::Colleague : u"sip:p%1@example.com"_s.arg(person);
        const auto time = start.addSecs(qint64(i) * 300);
        batch.events << MessageSeen{address, u"r%1"_s.arg(i), address, {}, sentence(), time};
        if (batch.events.size() < AtOnce && i + 1 < messages)
            continue;
        await(m_engine.store().apply(m_account.id, batch, QDateTime::currentDateTimeUtc()));
        batch.events.clear();
    }
}

void Desk::open()
{
    openWindow();
    connectAccount();
    openConversation();
    for (int i = 0; i < WarmUp; ++i)
        receive(1, 0ms);
    rest(); // nothing is on its way
    watch();
}

void Desk::openWindow()
{
    m_messenger = std::make_unique<Messenger>(m_engine);
    m_qml.addImportPath(u"qrc:/qt/qml"_s);
    m_qml.addImageProvider(u"portrait"_s, new Portraits(*m_messenger)); // the engine owns it
    QQmlComponent component(&m_qml, QUrl(u"qrc:/qt/qml/Parlance/Ui/Main.qml"_s));
    const QVariantMap properties{{u"messenger"_s, QVariant::fromValue(m_messenger.get())}};
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(properties)));
    if (!m_window)
        qFatal("%s", qPrintable(component.errorString()));
    m_window->requestActivate();
}

void Desk::connectAccount()
{
    const auto starting = m_engine.connections().start(Attention::InView);
    waitFor(&m_engine.connections(), &Connections::roundFinished,
            [](const QString &, const std::optional<Error> &problem) { return !problem; });
}

void Desk::openConversation()
{
    m_company.say({Hello}, 0ms);
    double conversation = 0;
    waitFor(&m_engine.store(), &Store::changed, [&](const Changes &changes) {
        for (const auto &message : changes.messages) {
            if (message.body == Hello)
                conversation = double(message.conversation);
        }
        return conversation != 0;
    });
    QMetaObject::invokeMethod(m_window.get(), "openConversation", Q_ARG(double, conversation));
    waitFor(m_window.get(), &QQuickWindow::frameSwapped, [this] {
        m_timeline = findItem(m_window->contentItem(), u"messages"_s);
        return m_timeline && isShown(Hello);
    });
}

void Desk::watch()
{
    m_company.watch();
    auto *rows = m_timeline->property("model").value<QAbstractItemModel *>();
    QObject::connect(rows, &QAbstractItemModel::rowsInserted, rows, [this] { m_stations.pass(Listed); });
    setStatementObserver([this, begun = Stations::Time(), isText = false](QSqlDatabase &, const QString &sql,
                                                                          const QVariantList &) mutable {
        if (sql.startsWith("BEGIN"_L1)) {
            begun = std::chrono::steady_clock::now();
            isText = false;
        } else if (sql.startsWith("INSERT INTO message ("_L1)) {
            isText = true;
        } else if (isText && sql == "COMMIT"_L1) {
            m_stations.pass(Begun, begun);
            m_stations.pass(Committing);
        }
    });
}

void Desk::receive(int count, std::chrono::milliseconds apart)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << sentence();
    m_company.say(texts, apart);
    waitFor(m_window.get(), &QQuickWindow::frameSwapped, [&] { return isShown(texts.last()); });
    m_stations.pass(Painted);
}

void Desk::rest()
{
    QEventLoop loop;
    QTimer::singleShot(m_random.bounded(LongestRest), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// In the timeline's newest row, all of which is in view.
bool Desk::isShown(const QString &text) const
{
    QQuickItem *newest = nullptr;
    QMetaObject::invokeMethod(m_timeline, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, newest), Q_ARG(int, 0));
    if (!newest || newest->property("body").toString() != text)
        return false;
    const auto place = newest->mapRectToItem(m_timeline, newest->boundingRect());
    return place.top() >= 0 && place.bottom() <= m_timeline->height() + 1;
}

} // namespace Parlance
