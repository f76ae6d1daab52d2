// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "app/composelink.h"
#include "app/desktoplooks.h"
#include "app/platform.h"
#include "app/screenlock.h"
#include "app/tour.h"
#include "models/errortext.h"
#include "models/lists/media/mediapictures.h"
#include "models/lists/people/portraits.h"
#include "models/lists/window/preferences.h"
#include "models/lists/window/systemlooks.h"
#include "models/messenger.h"
#include "models/store/storeerror.h"

#include <QCoroFuture>
#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScopeGuard>

#include <algorithm>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(Parlance_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_UiPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_WritingPlugin)

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Q_LOGGING_CATEGORY(log, "parlance.start")

    constexpr int BeginAnew = 1000;      // no exit status: the window comes back, with another database
constexpr auto LongestWaitForPaint = 2s; // a window may be opened minimised
constexpr auto TourPace = 1s;            // of the rounds: whoever watches the tour is not to wait

Application::Application(const Launch &launch, const Adoption &adoption)
    : m_launch(launch), m_adoption(adoption), m_compose(launch.compose)
{
    m_sinceStart.start();
}

Application::~Application() = default;

void Application::start()
{
    m_life = run();
}

QCoro::Task<> Application::run()
{
    if (m_launch.demo) {
        m_demo = std::make_unique<Demo>();
        const auto problem = co_await m_demo->start();
        if (!problem.isEmpty()) {
            fail(problem, 5);
            co_return;
        }
    }
    SecretStore *secrets = &m_keychain;
    if (m_demo)
        secrets = &m_demo->secrets();
    const auto profile = m_demo ? m_demo->profile() : m_launch.profile;
    m_engine = std::make_unique<Engine>(profile, *secrets);
    connect(
        m_engine.get(), &Engine::restored, this, [] { QCoreApplication::exit(BeginAnew); },
        Qt::QueuedConnection);
    m_host = std::make_unique<Host>(*m_engine, Host::Window);
    connect(m_host.get(), &Host::raiseWanted, this, &Application::raise);

    const auto opening = m_host->openForWindow(m_launch.compose);
    // While the storage thread opens the profile, this one reads the QML.
    m_qml = std::make_unique<QQmlEngine>();
    m_qml->setNetworkAccessManagerFactory(&m_network);
    m_qml->addImportPath(QCoreApplication::applicationDirPath() + "/../"_L1 +
                         QLatin1StringView(PARLANCE_MODULES_DIR));
    m_qml->addImportPath(u"qrc:/qt/qml"_s); // looked through first
    connect(m_qml.get(), &QQmlEngine::quit, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    m_component = std::make_unique<QQmlComponent>(m_qml.get(), QUrl(u"qrc:/qt/qml/Parlance/Ui/Main.qml"_s));
    qCDebug(log) << "QML was read after" << m_sinceStart.elapsed() << "ms";

    const auto opened = co_await opening;
    if (m_isClosing)
        co_return;
    if (opened == Host::Failed)
        fail(m_host->problem(), m_host->status());
    else if (opened == Host::HandedOver)
        QCoreApplication::exit(0);
    if (opened != Host::Opened)
        co_return;
    qCDebug(log) << "the profile was open after" << m_sinceStart.elapsed() << "ms";

    m_settings = std::make_unique<Settings>(profile.folder);
    auto &preferences = Preferences::of(*m_qml);
    m_settings->restore(preferences);
    followDesktop(SystemLooks::of(*m_qml));
    m_language.speak(preferences.property("language").toString());
    connect(&preferences, &Preferences::changed, this, &Application::changeLanguage, Qt::QueuedConnection);
    m_messenger = std::make_unique<Messenger>(*m_engine);
    m_qml->addImageProvider(u"portrait"_s, new Portraits(*m_messenger)); // the engine owns it
    m_qml->addImageProvider(u"media"_s, new MediaPictures(m_messenger->media()->folder()));
    if (!makeWindow())
        co_return;
    co_await m_engine->store().accounts(); // the pages asked before us: the first frame is not an empty one
    m_window->show();
    m_window->requestActivate(); // not every platform does it by itself
    fillComposer();

    co_await m_painted.wait(LongestWaitForPaint);
    if (m_isClosing)
        co_return;
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
    if (m_demo) {
        const auto added = co_await m_demo->addAccounts(*m_engine);
        if (!added)
            fail(userText(added.error()), 5);
    }
    const auto attention = m_window->isActive() ? Attention::InView : Attention::Background;
    co_await m_host->start(m_launch.lentSecrets, attention);

    if (m_demo && !m_launch.tour.isEmpty()) {
        const auto haste = m_host->listenFor(attention, TourPace);
        m_tour = std::make_unique<Tour>(*m_window, *m_engine, *m_demo);
        const auto cameTrue = co_await m_tour->run(m_launch.tour);
        QCoreApplication::exit(cameTrue ? 0 : 1);
    }
}

/// A file can hold anything.
static std::chrono::minutes minutes(const Preferences &preferences, const char *name)
{
    return std::chrono::minutes(std::clamp(preferences.property(name).toInt(), 0, 24 * 60));
}

bool Application::makeWindow()
{
    QVariantMap properties{
        {u"messenger"_s, QVariant::fromValue(m_messenger.get())},
        {u"visible"_s, false}, // until it is where it belongs
    };
    if (m_demo)
        properties.insert(u"notice"_s, tr("Sample data · nothing leaves this computer, nothing is kept"));
    if (const auto adoption = std::exchange(m_adoption, {})) {
        if (adoption->isDone || m_engine->adoption().isDone)
            properties.insert(u"news"_s,
                              tr("Everything in the backup is here. Sign in to each account again: "
                                 "passwords are not in backups."));
        else if (const auto problem = adoption->problem ? adoption->problem : m_engine->adoption().problem)
            properties.insert(u"refusal"_s, BackupActions::wordsFor(*problem));
    }
    auto *object = m_component->createWithInitialProperties(properties);
    m_window.reset(qobject_cast<QQuickWindow *>(object));
    if (!m_window) {
        delete object;
        fail(tr("Parlance is not whole · install it once more"), 6);
        qCWarning(log) << m_component->errorString();
        return false;
    }
    m_memory = std::make_unique<WindowMemory>(*m_window, Preferences::of(*m_qml), *m_settings);
    m_engine->connections().setAsksAfterSleep(true);
    if (!m_activity)
        followActivity();
    const auto paint = connect(
        m_window.get(), &QQuickWindow::frameSwapped, this,
        [this] {
            qCDebug(log) << "the first frame was painted after" << m_sinceStart.elapsed() << "ms";
            m_painted.ring();
        },
        Qt::SingleShotConnection);
    connect(m_window.get(), SIGNAL(mainPageChanged()), this, SLOT(fillComposer()));
    connect(m_window.get(), SIGNAL(sampleWanted()), this, SLOT(openSample()));
    return true;
}

void Application::followActivity()
{
    m_activity = std::make_unique<Activity>();
    m_activity->setSystem(askSystemIdle);
    connect(m_activity.get(), &Activity::changed, this,
            [this](Absence absence) { m_engine->connections().setAbsence(absence); });
    const auto &preferences = Preferences::of(*m_qml);
    const auto choose = [this, &preferences] {
        m_activity->setPatience(minutes(preferences, "awayAfter"), minutes(preferences, "offWorkAfter"));
    };
    connect(&preferences, &Preferences::changed, m_activity.get(), choose);
    choose();
    followScreenLock(*m_activity);
}

static QQuickItem *itemNamed(const QString &name, QQuickItem *within)
{
    if (within->objectName() == name)
        return within;
    for (auto *child : within->childItems()) {
        if (auto *found = itemNamed(name, child))
            return found;
    }
    return nullptr;
}

/// The words of every row were made where its model is, so the window begins anew.
void Application::changeLanguage()
{
    const auto &preferences = Preferences::of(*m_qml);
    if (!m_window || m_tour || !m_language.speak(preferences.property("language").toString()))
        return;
    m_memory->save();
    m_memory.reset();
    const auto before =
        std::move(m_window); // goes when the new one is there: a program without a window ends
    if (!makeWindow())
        return;
    for (const auto *place : {"section", "page"})
        m_window->setProperty(place, before->property(place));
    m_window->show();
    m_window->requestActivate();
    const auto *chosen = before->activeFocusItem();
    const auto name = chosen ? chosen->objectName() : QString();
    if (auto *item = name.isEmpty() ? nullptr : itemNamed(name, m_window->contentItem()))
        QMetaObject::invokeMethod(m_window.get(), "giveKeyboard", Q_ARG(QQuickItem *, item));
}

void Application::raise(const std::optional<Compose> &compose)
{
    if (compose)
        m_compose = compose;
    if (!m_window)
        return;
    if (m_window->visibility() == QWindow::Minimized)
        m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
    fillComposer();
}

/// As soon as there is a page to write on: not before the first account was added.
void Application::fillComposer()
{
    if (!m_compose || !m_window || !m_window->property("mainPage").value<QObject *>())
        return;
    const auto tidy = composed(*std::exchange(m_compose, {}));
    QMetaObject::invokeMethod(m_window.get(), "compose", Q_ARG(QString, tidy.address),
                              Q_ARG(QString, tidy.text));
}

/// Beside this one: the sample data has a profile of its own, which is thrown away.
void Application::openSample()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_window->setProperty("refusal",
                              tr("The sample data could not be opened · install Parlance once more"));
}

void Application::fail(const QString &why, int status)
{
    std::fprintf(stderr, "parlance: %s\n", qUtf8Printable(why));
    QCoreApplication::exit(status);
}

QCoro::Task<> Application::close()
{
    m_isClosing = true;
    m_painted.ring();
    if (m_tour)
        m_tour->stop();
    co_await m_keychain.close();
    try {
        if (m_life)
            co_await *m_life;
    } catch (const StoreError &) { // Store::broken() has told the user
    }

    m_tour.reset();
    if (m_memory)
        m_memory->save();
    m_memory.reset();
    m_activity.reset();
    m_window.reset(); // the pages hand over their drafts
    if (m_messenger)
        co_await m_messenger->finish();
    m_component.reset();
    m_qml.reset();
    m_messenger.reset();
    if (m_host)
        co_await m_host->close();
}

static QCoro::Task<> closed(Application &window, bool &isClosed)
{
    const auto end = qScopeGuard([&] { // whatever comes out of it: nobody can end a program without a window
        isClosed = true;
        QCoreApplication::exit();
    });
    co_await window.close();
}

int runWindow(int &argc, char **argv, const Launch &launch)
{
#ifdef PARLANCE_QML_IS_INTERPRETED
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // what is compiled at run time would be kept outside the profile
#endif
    Platform::chooseMediaBackend();
    QGuiApplication::setDesktopFileName(u"org.parlance.Parlance"_s);
    QGuiApplication::setApplicationDisplayName(u"Parlance"_s);
    QGuiApplication application(argc, argv);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, qApp, [] { QCoreApplication::exit(0); });

    int status = 0;
    Adoption adoption;
    do {
        Application window(launch, adoption);
        QMetaObject::invokeMethod(&window, &Application::start, Qt::QueuedConnection);
        status = QGuiApplication::exec();
        bool isClosed = false;
        const auto closing = closed(window, isClosed);
        while (!isClosed) // at the end of a session several ask that it ends
            QGuiApplication::exec();
        adoption = window.adoption();
    } while (status == BeginAnew);
    return status;
}

} // namespace Parlance
