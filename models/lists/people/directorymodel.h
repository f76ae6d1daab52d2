// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/people/peoplemodel.h"

namespace Parlance {

/// People that match what is typed: those we know at once, and a moment later
/// those whom the services' directories know.
class DirectoryModel : public Parlance::PeopleModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged) ///< id; empty: all
    /// The rows are those of the query: the first of them may be meant by Enter.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY searchingChanged) ///< why a directory told nothing

public:
    static constexpr int ShortestQuery = 3; ///< characters that a directory is asked for

    explicit DirectoryModel(QObject *parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool isSearching() const { return m_idle.isActive() || m_asked > 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Those whom \p text names one after the other, as the account writes to them: {people: {address, name}
    /// of each, rest: what is none, problem: why, in words}.
    Q_INVOKABLE QVariantMap recipientsIn(const QString &text) const;
    /// Of somebody there, or the address while none is known; namesChanged() follows.
    Q_INVOKABLE QString nameOf(const QString &address) const;

Q_SIGNALS:
    void queryChanged();
    void accountChanged();
    void readyChanged();
    void namesChanged();
    void searchingChanged();

protected:
    void begin() override;
    void apply(const Changes &changes) override;
    void heard() override { Q_EMIT namesChanged(); }

private:
    void search();
    void askDirectories();
    void take(const QString &account, const Result<QList<ContactSeen>> &found);
    void arrange();
    void setReady(bool isReady);
    [[nodiscard]] QStringList directories() const;
    [[nodiscard]] bool isMeant(const QString &account) const;

    QString m_query;
    QString m_account;
    QTimer m_idle; // until no more is typed
    int m_question = 0;
    bool m_isReady = true;
    int m_asked = 0; // directories that have not answered
    QString m_problem;
    QList<Entry> m_known;
    QList<Entry> m_found;
};

} // namespace Parlance
