// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Parlance::Sandbox {

struct MsgBoxxOptions;

/// A WhatsApp number of the company, with its inbox.
struct MsgBoxxAccount
{
    QString id;
    QString number; ///< E.164
    QString name;
    QString inbox; ///< the id of its inbox

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonObject inboxToJson() const;
};

/// Somebody an API account may write to.
struct MsgBoxxContact
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString email MEMBER email)

public:
    QString id = {};
    QString account = {}; ///< the API account's id
    QString number = {};  ///< E.164
    QString name = {};
    QString status = QStringLiteral("Subscribed"); ///< in any word; empty: null
    QString email = {};                            ///< empty: null
    QDateTime time = {};

    [[nodiscard]] bool hasOptedOut() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// A text WhatsApp lets through at any time.
struct MsgBoxxTemplate
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString example MEMBER example)

public:
    QString id = {};
    QString account = {};
    QString name = {};
    QString status = QStringLiteral("Approved");
    QString text = {}; ///< with {{1}}, {{2}}, …
    QString example = {};
    QDateTime time = {};

    /// Whether \p filled is the text with something in each place.
    [[nodiscard]] bool fits(const QString &filled) const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// A message as MsgBoxx keeps it. What becomes of one of ours follows from the last four digits
/// of the contact's number:
///
///     0001  Failed         0004  a status nobody knows     0006  stays Pending
///     0002  Undelivered    0005  stays Sent                0007  stays Delivered
///
/// Any other is read.
struct MsgBoxxMessage
{
    QString id = {};
    QString account = {};
    QString contact = {};
    QString text = {};
    bool inbound = false;
    QDateTime time = {};
    QStringList course = {}; ///< the statuses it goes through
    qsizetype step = 0;
    int timesUnlisted = 0; ///< how many lists left it out

    [[nodiscard]] QString status() const { return course.value(step); }
    [[nodiscard]] bool isSettled() const { return step + 1 >= course.size(); }

    /// Sets the course by the contact's number.
    void plan(const QString &number, const MsgBoxxOptions &options);
    void advance();

    /// As POST /message answers.
    [[nodiscard]] QJsonObject toJson() const;
    /// As in lists: with flags and a mark of its direction, where \p options have them.
    /// \param writer the number it came from
    [[nodiscard]] QJsonObject toListed(const QString &writer, const MsgBoxxOptions &options) const;
};

/// A template on its way to a contact.
struct MsgBoxxBroadcast
{
    QString id = {};
    QString account = {};
    QString contact = {};
    QString usedTemplate = {};
    QString text = {};
    QDateTime time = {};
    QString message = {}; ///< the id of what became of it; empty: it has not left yet
    int reads = 0;        ///< how often it was looked at
};

/// Of accounts, contacts, ...: the one of this id, in any letter case.
[[nodiscard]] const auto *find(const auto &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const auto &row) {
        return !id.isEmpty() && row.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace Parlance::Sandbox
