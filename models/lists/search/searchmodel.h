// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/window/windowmodel.h"
#include "models/store/searchquery.h"

#include <atomic>
#include <memory>

namespace Parlance {

/// A message that was found. Every property is a role of SearchModel; texts are plain, on one line, ready to
/// be shown.
struct SearchRow
{
    Q_GADGET
    Q_PROPERTY(qint64 messageId MEMBER messageId)
    Q_PROPERTY(qint64 conversationId MEMBER conversationId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(bool isGroup MEMBER isGroup)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QVariantList pieces MEMBER pieces)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(bool hasFile MEMBER hasFile)
    Q_PROPERTY(bool beginsGroup MEMBER beginsGroup)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    qint64 messageId = 0;
    qint64 conversationId = 0;
    QString title; ///< of the conversation
    QString initials;
    int colourIndex = 0;
    bool isGroup = false;
    QString author;      ///< where it is not plain from the title
    QVariantList pieces; ///< what was said around the first match, see MatchedText
    QString time;        ///< clock, Yesterday, weekday or date
    bool hasFile = false;
    bool beginsGroup = false; ///< the first of its conversation, see SearchGroups
    QString accessibleText;
};

/// The messages that were searched for, newest first. Roles: SearchRow.
class SearchModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    /// As it is typed, see SearchQuery.
    Q_PROPERTY(QString query READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY textChanged) ///< there is something to search for
    /// What of the text was not understood, and how it can be; empty: nothing.
    Q_PROPERTY(QString hint READ hint NOTIFY textChanged)
    /// The narrowing parts, in words: {kind, value, words}. kind as in without().
    Q_PROPERTY(QVariantList filters READ filters NOTIFY textChanged)
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY textChanged)
    Q_PROPERTY(bool severalServices READ hasSeveralServices NOTIFY servicesChanged) ///< to narrow it to one
    /// What was searched, while nothing was found; empty: there is something.
    Q_PROPERTY(QString nothing READ nothing NOTIFY nothingChanged)

public:
    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isAsking() const { return !m_query.isEmpty(); }
    [[nodiscard]] bool hasFile() const { return m_query.hasFile; }
    [[nodiscard]] bool hasSeveralServices() const { return m_hasSeveralServices; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QVariantList filters() const;
    [[nodiscard]] QString nothing() const;

    /// The text without \p filter.
    Q_INVOKABLE QString without(const QVariantMap &filter) const;
    /// The text with its words only.
    Q_INVOKABLE QString widened() const;
    /// The text with \p part at its end.
    Q_INVOKABLE QString with(const QString &part) const;
    [[nodiscard]] Edge keyAt(int row) const { return items().at(row).key; }

Q_SIGNALS:
    void textChanged();
    void nothingChanged();
    void servicesChanged();

protected:
    [[nodiscard]] bool isReady() const override;
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    [[nodiscard]] QString serviceName(const QString &id) const;
    void countServices();

    QString m_text;
    SearchQuery m_query;
    bool m_hasSeveralServices = false;
    // the newest question: what is asked on the storage thread may be outdated there
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace Parlance
