// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QPointer>

namespace Parlance {

/// One template. Every property is a role of TemplateModel; texts are plain, capped, ready to be shown.
struct TemplateRow
{
    Q_GADGET
    Q_PROPERTY(QString templateId MEMBER templateId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList blanks MEMBER blanks)
    Q_PROPERTY(QString uses MEMBER uses)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString templateId;
    QString name;
    QString text;       ///< with its blanks: "Hello {{1}}"
    QStringList blanks; ///< what there is to fill, by name
    QString uses;       ///< "Used 12 times"; empty: never
    QString accessibleText;
};

/// The texts that an account's service keeps: those first that were used most, then by name. Roles:
/// TemplateRow.
class TemplateModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged REQUIRED) ///< id
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged) ///< part of a name or a text
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged) ///< why there are none · what to do

public:
    explicit TemplateModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The text of template \p id with its blanks filled by \p values, for showing.
    Q_INVOKABLE QString filled(const QString &id, const QStringList &values) const;
    /// Whether nothing is left to fill.
    Q_INVOKABLE bool isComplete(const QString &id, const QStringList &values) const;

Q_SIGNALS:
    void messengerChanged();
    void accountChanged();
    void queryChanged();
    void loadingChanged();

private:
    void load();
    void show();
    [[nodiscard]] const MessageTemplate *find(const QString &id) const;
    // It may outlive the object, and knows it by its pointer only.
    static QCoro::Task<> ask(QPointer<TemplateModel> model, Engine *engine, QString account, int question);
    void take(const Result<QList<MessageTemplate>> &templates, const QHash<QString, int> &uses);

    FollowedMessenger m_messenger;
    QString m_account;
    QString m_query;
    QList<MessageTemplate> m_templates;
    QHash<QString, int> m_uses; ///< by id
    bool m_isLoading = false;
    int m_question = 0; ///< the last one that was asked
    QString m_problem;
};

} // namespace Parlance
