// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// How long somebody waits for the window who has many conversations, and how far a message under the reader's
// eye moves while history loads. Prints figures, judges nothing.
//
//     bench_window [CONVERSATIONS [MESSAGES]]        10 000 and 200 000, unless told otherwise

#include "models/lists/people/portraits.h"
#include "models/messenger.h"
#include "tests/support/memorysecretstore.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Parlance {

constexpr int Longest = 5000; // messages of the first conversation
constexpr int AtOnce = 5000;  // events
constexpr qreal Step = 300;   // px
static const auto Account1 = u"a1"_s;

static void print(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s p50 %7.1f   p90 %7.1f   max %7.1f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 9 / 10), times.last());
    std::fflush(stdout);
}

/// The window over a profile that was filled.
class Bench
{
public:
    Bench(int conversations, int messages) : m_conversations(conversations), m_messages(messages)
    {
        if (QCoro::waitFor(m_engine.open()) != Engine::Opened)
            qFatal("%s", qPrintable(m_engine.problem()));
        Account account;
        account.id = Account1;
        account.service = u"clerk"_s;
        account.name = u"Work"_s;
        await(m_engine.store().addAccount(account));
        // else a bar comes in the midst of it
        await(m_engine.store().setAccountState(Account1, Connection::Connected, {}));
    }
    ~Bench()
    {
        m_window.reset();
        QCoro::waitFor(m_messenger->finish());
        m_messenger.reset();
        QCoro::waitFor(m_engine.close());
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void fill();
    void openWindow();
    void openConversations(int count);
    void openPalette(int count);
    void search(const QStringList &texts);
    void scroll();

private:
    [[nodiscard]] QString sentence();
    [[nodiscard]] QQuickItem *find(const QString &name) const
    {
        return findItem(m_window->contentItem(), name);
    }
    /// Until a frame was painted after \p isTrue came true. \return in ms
    template<typename Condition>
    double painted(Condition isTrue)
    {
        QTimer frames; // one that is asked for while another is shown may never come
        frames.callOnTimeout(m_window.get(), [this] { m_window->update(); });
        frames.start(std::chrono::milliseconds(1));
        waitFor(m_window.get(), &QQuickWindow::frameSwapped, isTrue);
        return double(m_clock.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] bool isAtRest() const;

    int m_conversations;
    int m_messages;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    Engine m_engine{Profile{m_folder.path() + u"/profile"_s}, m_secrets};
    std::unique_ptr<Messenger> m_messenger;
    QQmlEngine m_qml;
    std::unique_ptr<QQuickWindow> m_window;
    QElapsedTimer m_clock;
    QRandomGenerator m_random{1};
};

QString Bench::sentence()
{
    static const auto Words =
        u"the order is ready today please call back at noon thanks refund"_s.split(u' ');
    QStringList words{u"w%1"_s.arg(m_random.bounded(50000))};
    for (int i = m_random.bounded(3, 20); i > 0; --i)
        words << Words.at(m_random.bounded(int(Words.size())));
    return words.join(u' ');
}

/// The first person writes 5 000, all others at least one; a few write much.
void Bench::fill()
{
    const auto start = QDateTime::currentDateTimeUtc().addYears(-2);
    const qint64 apart = 2LL * 365 * 86400 / m_messages;
    EventBatch batch;
    batch.isBacklog = true;
    for (int i = 0; i < m_messages; ++i) {
        const int most = std::max(1, m_messages / Longest);
        int person = i < m_conversations ? i : int(m_conversations * std::pow(m_random.generateDouble(), 3));
        if (i % most == 0)
            person = 0;
        const auto address = u"+1555%1"_s.arg(person, 7, 10, '0'_L1);
        batch.events << MessageSeen{address, u"r%1"_s.arg(i), address,
                                    {},      sentence(),      start.addSecs(i * apart)};
        if (batch.events.size() < AtOnce && i + 1 < m_messages)
            continue;
        await(m_engine.store().apply(Account1, batch, QDateTime::currentDateTimeUtc()));
        batch.events.clear();
    }
    std::printf("%d conversations, %d messages\n", m_conversations, m_messages);
}

void Bench::openWindow()
{
    m_messenger = std::make_unique<Messenger>(m_engine);
    m_qml.addImportPath(u"qrc:/qt/qml"_s);
    m_qml.addImageProvider(u"portrait"_s, new Portraits(*m_messenger)); // the engine owns it
    m_clock.start();
    QQmlComponent component(&m_qml, QUrl(u"qrc:/qt/qml/Parlance/Ui/Main.qml"_s));
    const QVariantMap properties{{u"messenger"_s, QVariant::fromValue(m_messenger.get())}};
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(properties)));
    if (!m_window)
        qFatal("%s", qPrintable(component.errorString()));
    m_window->requestActivate();
    std::printf("%-44s %7.1f ms\n", "window", double(m_clock.nsecsElapsed()) / 1e6);
    const double shown = painted([this] {
        const auto *list = find(u"conversations"_s);
        return list && list->property("count").toInt() > 0;
    });
    std::printf("%-44s %7.1f ms\n", "window, with its list painted", shown);
}

bool Bench::isAtRest() const
{
    const auto *timeline = find(u"messages"_s);
    return timeline && timeline->property("count").toInt() > 0 && !timeline->property("holding").toBool();
}

void Bench::openConversations(int count)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        const double conversation = 2 + m_random.bounded(m_conversations - 1);
        m_clock.start();
        QMetaObject::invokeMethod(m_window.get(), "openConversation", Q_ARG(double, conversation));
        times << painted([this] { return isAtRest(); });
    }
    print("a conversation opened", times);
}

void Bench::openPalette(int count)
{
    QList<double> opened;
    QList<double> typed;
    auto *desk = find(u"paletteDesk"_s);
    for (int i = 0; i < count; ++i) {
        m_clock.start();
        QMetaObject::invokeMethod(desk, "open");
        const auto hasRows = [this] {
            const auto *rows = find(u"paletteRows"_s);
            return rows && rows->property("count").toInt() > 0;
        };
        opened << painted(hasRows);
        m_clock.start();
        find(u"paletteField"_s)->setProperty("text", QString::number(5550000000 + m_random.bounded(1000)));
        typed << painted(hasRows);
        QMetaObject::invokeMethod(desk, "close");
        painted([this] { return !find(u"palette"_s); });
    }
    print("the palette opened", opened);
    print("a number typed there", typed);
}

void Bench::search(const QStringList &texts)
{
    auto *page = m_window->property("mainPage").value<QQuickItem *>();
    for (const auto &text : texts) {
        QList<double> times;
        for (int i = 0; i < 10; ++i) {
            QMetaObject::invokeMethod(page, "searchEverything", Q_ARG(QString, text.first(1)));
            painted([this] { return find(u"searchResults"_s) != nullptr; });
            m_clock.start();
            find(u"searchField"_s)->setProperty("text", text);
            times << painted([this] {
                const auto *results = find(u"searchResults"_s);
                return results && results->property("count").toInt() > 0;
            });
            QMetaObject::invokeMethod(page, "closeSearch");
            painted([this] { return !find(u"searchResults"_s); });
        }
        print(qPrintable(u"searched for “%1”"_s.arg(text)), times);
    }
}

/// Up through the longest conversation, as a touchpad does.
void Bench::scroll()
{
    QMetaObject::invokeMethod(m_window.get(), "openConversation", Q_ARG(double, 1.0));
    painted([this] { return isAtRest(); });
    auto *timeline = find(u"messages"_s);
    auto *list = timeline->property("messages").value<QObject *>();
    QList<double> frames;
    double furthest = 0;
    int steps = 0;
    const auto eyed = [&]() -> QQuickItem * {
        const double y = timeline->property("contentY").toDouble() + timeline->height() / 2;
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(timeline, "itemAt", Q_RETURN_ARG(QQuickItem *, item),
                                  Q_ARG(double, timeline->width() / 2), Q_ARG(double, y));
        return item;
    };
    const auto place = [&](const QQuickItem *item) {
        return item->y() - timeline->property("contentY").toDouble();
    };
    QSet<qint64> seen;
    for (; seen.size() < Longest && steps < Longest; ++steps) {
        const QPointer<QQuickItem> watched = eyed();
        const bool isNearTop =
            timeline->property("contentY").toDouble() - Step < timeline->property("originY").toDouble();
        if (!watched || (isNearTop && list->property("atOldest").toBool()))
            break;
        const auto id = watched->property("messageId").toLongLong();
        seen << id;
        const double before = place(watched);
        m_clock.start();
        timeline->setProperty("contentY", timeline->property("contentY").toDouble() - Step);
        frames << painted([] { return true; });
        painted([&] { return isAtRest() && !list->property("loading").toBool(); });
        if (watched && watched->property("messageId").toLongLong() == id)
            furthest = std::max(furthest, std::abs(place(watched) - before - Step));
    }
    print("a frame after 300 px of scrolling", frames);
    std::printf("%d steps, the message under the eye moved by at most %.2f px\n", steps, furthest);
}

} // namespace Parlance

int main(int argc, char **argv)
{
    for (const auto &[name, value] :
         {std::pair("QT_QPA_PLATFORM", "offscreen"), {"QT_QUICK_BACKEND", "software"}}) {
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
    }
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"parlance.*=false"_s);
    QLocale::setDefault(QLocale(QLocale::English)); // "C" has no short times
    const int conversations = std::max(100, argc > 1 ? std::atoi(argv[1]) : 10000);
    const int messages = std::max(2 * conversations, argc > 2 ? std::atoi(argv[2]) : 200000);

    Parlance::Bench bench(conversations, messages);
    bench.fill();
    bench.openWindow();
    bench.openConversations(100);
    bench.openPalette(50);
    bench.search({u"refund"_s, u"w4711"_s, u"order noon"_s, u"th"_s});
    bench.scroll();
    return 0;
}
