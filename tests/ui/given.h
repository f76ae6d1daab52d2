// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/pause.h"
#include "models/connection/secretstore.h"
#include "models/messenger.h"
#include "tests/support/fakecompany.h"
#include "tests/support/faketexting.h"
#include "tests/support/rawserver.h"
#include "tests/ui/longerwords.h"

#include <QColor>
#include <QPointer>
#include <QQuickWindow>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>

namespace Parlance {

/// A keychain that lasts as long as the test, and can be slow to answer.
class GivenKeychain : public SecretStore
{
public:
    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;

    void setSilent(bool silent); ///< it answers later
    void setRefusing(bool refusing) { m_refusing = refusing; }

private:
    QHash<QString, AccountSettings> m_secrets;
    Pause m_answering;
    bool m_silent = false;
    bool m_refusing = false;
};

/// A profile of its own for one test: engine, store, messenger. Nothing is
/// connected, so what is queued stays queued until the test says otherwise.
class Given : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Parlance::Messenger *messenger READ messenger CONSTANT)
    Q_PROPERTY(QString trap READ trap CONSTANT) ///< an address that nobody may ask
    Q_PROPERTY(int trapped READ trapped)        ///< how often somebody did

public:
    explicit Given(QObject *parent = nullptr);
    ~Given() override;

    [[nodiscard]] Messenger *messenger() { return m_messenger.get(); }
    [[nodiscard]] QString trap() const;
    [[nodiscard]] int trapped();

    /// \return its id
    Q_INVOKABLE QString account(const QString &name = QStringLiteral("Work"));
    /// What \p address wrote, with \p count texts a minute apart, the newest \p minutesAgo.
    /// \return the conversation
    Q_INVOKABLE double written(const QString &account, const QString &address, const QString &body,
                               int count = 1, int minutesAgo = 0);
    /// A text of ours to \p address in \p state, with what the service said of it.
    /// \return the message
    Q_INVOKABLE double sent(const QString &account, const QString &address, const QString &body, int state,
                            const QVariantMap &problem = {});
    /// A text of ours that leaves in so many \p minutes. \return the message
    Q_INVOKABLE double scheduled(const QString &account, const QString &address, const QString &body,
                                 int minutes);
    /// As if \p message had been due then, and nobody was there. Before a window is open.
    Q_INVOKABLE void missed(double message, int minutesAgo);
    Q_INVOKABLE void scheduledAgain(double message); ///< in an hour, unless they write
    Q_INVOKABLE void slept();                        ///< the computer, until now
    Q_INVOKABLE void refusesToRemove();              ///< a message, as if the disk were full
    Q_INVOKABLE void fillDisk(bool full);            ///< nothing that is written is stored, or it is again
    Q_INVOKABLE void breakRule(bool broken);         ///< every new message breaks one of the storage's rules
    Q_INVOKABLE double leavesIn(double message);     ///< minutes; 0: it does not wait for its time
    /// The service at \p account was asked what became of our messages, and does not know.
    Q_INVOKABLE void lookedUp(const QString &account);
    Q_INVOKABLE void read(double conversation);
    Q_INVOKABLE int unreadOf(double conversation);
    Q_INVOKABLE double conversation(const QString &account, const QString &address);
    Q_INVOKABLE QString accountOf(double conversation);

    // a service that knows people

    Q_INVOKABLE QString company(const QString &name = QStringLiteral("Company"));
    /// Signs \p account of the company in, so that it can be asked.
    Q_INVOKABLE void signIn(const QString &account);
    /// The company asks to be left in peace when it is asked for news next.
    Q_INVOKABLE void busy(int seconds);
    Q_INVOKABLE QStringList asked() const { return m_company.asked; } ///< see FakeCompany
    Q_INVOKABLE void person(const QString &account, const QString &address, const QString &name,
                            const QVariantMap &card = {}, const QStringList &groups = {});
    Q_INVOKABLE void presence(const QString &account, const QString &address, int availability,
                              const QString &activity = {}, int awayMinutes = 0);
    Q_INVOKABLE void note(const QString &account, const QString &address, const QString &text);
    Q_INVOKABLE void roster(const QString &account, const QStringList &addresses);
    Q_INVOKABLE void typing(const QString &account, const QString &conversation, const QString &sender,
                            bool typing = true);
    Q_INVOKABLE void attendance(const QString &account, const QString &conversation,
                                const QStringList &present);
    /// \return the conversation
    Q_INVOKABLE double invited(const QString &account, const QStringList &people, int seconds = 60);
    Q_INVOKABLE double group(const QString &account, const QStringList &people);
    /// \p body by \p sender to the others of \p people.
    Q_INVOKABLE void said(const QString &account, const QStringList &people, const QString &sender,
                          const QString &body, int minutesAgo = 0);
    /// Our own text to \p people, which those in \p without did not get.
    Q_INVOKABLE void partly(const QString &account, const QStringList &people, const QString &body,
                            const QStringList &without);
    Q_INVOKABLE void inDirectory(const QString &address, const QString &name);
    Q_INVOKABLE void upToDate(const QString &account, int secondsAgo);
    Q_INVOKABLE void portrait(const QString &account, const QString &address, const QColor &colour);
    Q_INVOKABLE QStringList participants(double conversation);

    /// A file with that text; empty: only its place. \return where it is
    Q_INVOKABLE QUrl file(const QString &name, const QString &text) const;
    Q_INVOKABLE QString textOf(const QUrl &file) const; ///< empty: there is none

    // a service of texts with templates, limited time to answer, and contacts

    Q_INVOKABLE QString texting(const QString &name = QStringLiteral("Texts"));
    Q_INVOKABLE void hasTemplate(const QString &id, const QString &name, const QString &text);
    Q_INVOKABLE void optedOut(const QString &account, const QString &address, bool optedOut = true);
    Q_INVOKABLE bool isOptedOut(const QString &account, const QString &address);
    Q_INVOKABLE void session(const QString &account, const QString &address, int minutesLeft);
    Q_INVOKABLE void lockKeychain(bool locked) { m_secrets.setRefusing(locked); }
    Q_INVOKABLE void silenceKeychain(bool silent); ///< it takes what is to be kept, but says nothing
    Q_INVOKABLE void secretEnds(const QString &account, int hoursLeft);
    /// The check finds that \p field can be \p value, and that something is wrong.
    Q_INVOKABLE void checkOffers(const QString &field, const QString &value, const QString &label);
    Q_INVOKABLE QStringList contactsAdded() const { return m_texting.service.contactsAdded; }
    Q_INVOKABLE QString sentLast() const; ///< text|remote id of what it answers|template|values

    // files that came with messages, and the server that has them

    /// As written(), with \p files: "a.png", "b.pdf"; one called "gone…" the server does not have, "large…"
    /// is too large, "slow…" never comes in whole, "broken…" is no picture.
    Q_INVOKABLE double shown(const QString &account, const QString &address, const QString &body,
                             const QStringList &files, int minutesAgo = 0);
    Q_INVOKABLE int filesAsked() const { return int(m_files.requests.size()); }
    /// A sound server of its own that nobody hears, or none. Before the first sound.
    Q_INVOKABLE void hearing(bool hears);
    Q_INVOKABLE QStringList filesKept() const;               ///< names in the profile's folder
    Q_INVOKABLE QString freeFile(const QString &name) const; ///< a URL
    Q_INVOKABLE bool exists(const QString &url) const;

    Q_INVOKABLE void connection(const QString &account, int state);
    Q_INVOKABLE void beginAnew(); ///< as the program does after a backup was restored: no window is open
    /// The storage answers nobody until release().
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release();
    /// As a hand does it: Qt Quick Test's clicks are too far apart in time for a TapHandler.
    Q_INVOKABLE void doubleClick(QQuickItem *item, double x, double y);
    /// An input method shows \p preedit at the focus, and hands over \p commit.
    Q_INVOKABLE void compose(const QString &preedit, const QString &commit);
    Q_INVOKABLE QString clipboard() const;
    Q_INVOKABLE void copyPicture();
    Q_INVOKABLE void copyFile(const QString &path);
    /// Onto the conversation, from another program.
    Q_INVOKABLE void drop(QQuickWindow *window, const QStringList &urls, const QString &text);
    Q_INVOKABLE QString mediaOf(double message);      ///< addresses
    Q_INVOKABLE QString draftOf(double conversation); ///< text|addresses
    Q_INVOKABLE QString setting(const QString &key);
    Q_INVOKABLE QStringList opened() const { return m_opened; }      ///< what the desktop was asked to open
    Q_INVOKABLE QVariantList fieldsOf(const QString &service) const; ///< {key, isAdvanced, isSecret}
    Q_INVOKABLE QString storedSettings(const QString &account);
    Q_INVOKABLE int deliveryOf(double message);

    // what is on the screen
    Q_INVOKABLE QQuickItem *find(QQuickWindow *window, const QString &name) const; ///< visible; null: none
    Q_INVOKABLE QStringList texts(QQuickItem *root) const;                         ///< of visible text items
    Q_INVOKABLE bool shows(QQuickItem *root, const QString &text) const;
    Q_INVOKABLE QStringList marked(QQuickWindow *window) const;  ///< text items that would render markup
    Q_INVOKABLE QStringList unnamed(QQuickWindow *window) const; ///< what a screen reader cannot tell
    Q_INVOKABLE QStringList small(QQuickWindow *window) const;   ///< what a finger or an unsteady hand misses
    /// What a screen reader finds there, in its order: "role: name". Times are told as "00:00".
    Q_INVOKABLE QStringList readOut(QQuickItem *root) const;

    /// What a screen reader is told stands in \p field.
    Q_INVOKABLE QString toldText(QQuickItem *field) const;
    Q_INVOKABLE QStringList all(QQuickWindow *window,
                                const QString &name) const;        ///< texts of the visible ones
    Q_INVOKABLE QStringList misplaced(QQuickWindow *window) const; ///< what is cut, or lies over another
    Q_INVOKABLE void mirror(bool rightToLeft) const;
    /// Every word of ours is 40 % longer, in windows that are made from now on.
    Q_INVOKABLE void lengthenWords();
    Q_INVOKABLE bool speak(const QString &language);       ///< so do they; false: nobody translated into it
    Q_INVOKABLE bool rememberPlaces(QQuickWindow *window); ///< whether all is where it was the last time
    /// What does not lie where a mirror would show it, compared with the places remembered.
    Q_INVOKABLE QStringList unlike(QQuickWindow *window);
    Q_INVOKABLE bool isInView(QQuickItem *row) const;
    Q_INVOKABLE double top(QQuickItem *row) const;          ///< in its window
    Q_INVOKABLE QQuickItem *middle(QQuickItem *list) const; ///< the row there
    Q_INVOKABLE QQuickItem *showing(QQuickItem *list, double message) const;

public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url.toString(QUrl::FullyEncoded); }

private:
    void begin();
    void end();
    void apply(const QString &account, const QList<Event> &events);
    void serveFiles();
    void change(const QString &sql, const QVariantList &values);

    QTemporaryDir m_folder;
    FakeCompany m_company;
    FakeTexting m_texting;
    GivenKeychain m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Messenger> m_messenger;
    Test::RawServer m_files;
    QTcpServer m_trap;
    QStringList m_opened;
    QHash<const QQuickItem *, QRectF> m_placed;                ///< to be compared, never to be asked
    QHash<const QQuickItem *, QPointer<QQuickItem>> m_lasting; ///< of these: another one may have its address
    std::unique_ptr<QTranslator> m_words;                      // that stand for ours
    int m_written = 0;
};

} // namespace Parlance
