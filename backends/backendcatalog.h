// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/backendfactory.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace Parlance {

/// One thing a plugin wants to know about an account.
struct SettingsField
{
    enum Kind {
        Text,
        Url,
        Phone,
        Secret,  ///< goes to the keychain, never to the database
        Address, ///< of a person or account, e.g. ana@example.com; the key "address" is the account's own
        Choice,  ///< one of \c options
    };
    /// One value of a Choice.
    struct Option
    {
        QString value; ///< as it is stored
        QString label; ///< as people read it
    };

    QString key;
    QString label;
    QString hint; ///< where people find it
    Kind kind = Text;
    bool required = false;
    bool advanced = false; ///< folded away at first
    QString defaultValue;
    QList<Option> options = {}; ///< with Choice: two or more

    /// Whether \p value can be stored: what a Choice does not offer, an Address that is none and a Url
    /// that is not spoken to cannot.
    [[nodiscard]] PARLANCE_BACKENDS_EXPORT bool accepts(const QString &value) const;
};

/// What a plugin's JSON says of its service.
///
/// \code{.json}
/// { "id": "clerk", "name": "Clerk Chat", "version": "1", "summary": "Texting",
///   "capabilities": ["Receipts", "Media"], "address": "phone",
///   "limits": { "text": 1600, "media": 10, "mediaFrom": { "whatsapp:": 1 }, "mediaTypes": ["image/png"] },
///   "poll": { "fast": 2, "normal": 10, "slow": 60 },
///   "fields": [ { "key": "apikey", "label": "API key", "kind": "secret", "required": true },
///               { "key": "region", "label": "Region", "kind": "choice", "default": "eu",
///                 "options": [ { "value": "eu", "label": "Europe" }, { "value": "us", "label": "America" } ]
///                 } ] }
/// \endcode
struct PARLANCE_BACKENDS_EXPORT ServiceInfo
{
    QString id;
    QString name;
    QString version;
    QString summary; ///< one line for the account grid
    Backend::Capabilities capabilities;
    QString addressKind;              ///< "phone", "sip", or "any": the service has names of its own, too
    bool receivingUnverified = false; ///< what people write may not show up: "receiving": "unverified"
    int textLimit = 0;                ///< characters; 0: none
    int mediaLimit = 0;               ///< pieces
    QHash<QString, int> mediaLimits;  ///< fewer, by how the own address begins: "mediaFrom"
    QStringList mediaTypes;
    QString templateSenders; ///< own addresses with templates begin like this: "templatesFrom"; empty: all
    struct Pace
    {
        std::chrono::seconds fast{2};    ///< while something is unsettled
        std::chrono::seconds normal{10}; ///< while in view
        std::chrono::seconds slow{60};   ///< in the background
    } pace;                              ///< of polling; of no meaning with Capability::Push
    QList<SettingsField> fields;
    QString library; ///< full path

    [[nodiscard]] static Result<ServiceInfo> fromJson(const QJsonObject &json);

    /// Somebody's address as it is stored and sent, from what was typed; Refused as BadRecipient if it is
    /// none.
    /// \param settings of the account: a number without its country is one of where the account's own is from
    [[nodiscard]] Result<QString> address(const QString &text, const QJsonObject &settings = {}) const;

    /// Whether somebody with the canonical \p address can be written to over it, as far as that is known: not
    /// a number where people have addresses, nor the other way round.
    [[nodiscard]] bool reaches(const QString &address) const;

    /// How many pieces one message from \p ownAddress takes; 0: not known.
    [[nodiscard]] int mediaLimitFor(const QString &ownAddress) const;

    /// The address the account is reached at, canonical, as \p settings say: the field "address" or the
    /// first number; empty: they do not.
    [[nodiscard]] QString ownAddress(const QJsonObject &settings) const;

    /// Whether the service keeps texts for an account with \p settings: not every kind of number needs them.
    [[nodiscard]] bool hasTemplates(const QJsonObject &settings) const;
};

/// The names of \p capabilities as in the JSON, in their fixed order.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QStringList names(Backend::Capabilities capabilities);

/// Finds the installed plugins. Reads their JSON without loading them; loads
/// one only when an account needs it. UI thread.
class PARLANCE_BACKENDS_EXPORT BackendCatalog
{
public:
    /// \param folder the only place looked at (T15: no search path from outside)
    explicit BackendCatalog(const QString &folder = installedFolder());

    /// Where our plugins lie, relative to the program.
    [[nodiscard]] static QString installedFolder();

    [[nodiscard]] const QList<ServiceInfo> &services() const { return m_services; }
    [[nodiscard]] const ServiceInfo *service(const QString &id) const; ///< null: not installed

    /// Somebody's address at \p service, see ServiceInfo::address(); by the common rules if it is not
    /// installed.
    [[nodiscard]] Result<QString> address(const QString &service, const QString &text,
                                          const QJsonObject &settings = {}) const;

    /// A service that is no plugin but part of the program, before any is created; for tests.
    void add(ServiceInfo info, std::function<std::unique_ptr<Backend>()> make);

    /// Null with a reason in the log if the plugin is missing or does not load.
    [[nodiscard]] std::unique_ptr<Backend> create(const QString &id) const;

private:
    QList<ServiceInfo> m_services;
    QHash<QString, std::function<std::unique_ptr<Backend>()>> m_own; ///< by id
};

} // namespace Parlance
