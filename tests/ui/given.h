// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/secretstore.h"
#include "models/messenger.h"

#include <QQuickWindow>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>

namespace Parlance {

/// A keychain that lasts as long as the test.
class MemorySecretStore : public SecretStore
{
public:
    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;

private:
    QHash<QString, AccountSettings> m_secrets;
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
    Q_INVOKABLE double conversation(const QString &account, const QString &address);
    Q_INVOKABLE void connection(const QString &account, int state);
    /// The storage answers nobody until release().
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release();
    /// An input method shows \p preedit at the focus, and hands over \p commit.
    Q_INVOKABLE void compose(const QString &preedit, const QString &commit);
    Q_INVOKABLE QString clipboard() const;
    Q_INVOKABLE QVariantList fieldsOf(const QString &service) const; ///< {key, isAdvanced, isSecret}
    Q_INVOKABLE QString storedSettings(const QString &account);
    Q_INVOKABLE int deliveryOf(double message);

    // what is on the screen
    Q_INVOKABLE QQuickItem *find(QQuickWindow *window, const QString &name) const; ///< visible; null: none
    Q_INVOKABLE QStringList texts(QQuickItem *root) const;                         ///< of visible text items
    Q_INVOKABLE bool shows(QQuickItem *root, const QString &text) const;
    Q_INVOKABLE QStringList marked(QQuickWindow *window) const;  ///< text items that would render markup
    Q_INVOKABLE QStringList unnamed(QQuickWindow *window) const; ///< what a screen reader cannot tell
    Q_INVOKABLE bool isInView(QQuickItem *row) const;
    Q_INVOKABLE double top(QQuickItem *row) const;          ///< in its window
    Q_INVOKABLE QQuickItem *middle(QQuickItem *list) const; ///< the row there
    Q_INVOKABLE QQuickItem *showing(QQuickItem *list, double message) const;

private:
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Messenger> m_messenger;
    QTcpServer m_trap;
    int m_written = 0;
};

} // namespace Parlance
