// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>
#include <QStringList>

namespace Parlance {

/// What was said, as a page that every browser shows. Everything in it is outside text, and nothing of it may
/// become more than text where the page is opened: it loads nothing.
class HistoryPage
{
public:
    struct Entry
    {
        bool outgoing = false;
        QString time;
        QString author;
        QString state; ///< may be empty
        QString body;
        QStringList media; ///< web addresses
    };

    /// \param file open, and alive as long as this
    explicit HistoryPage(QIODevice &file) : m_file(file) {}

    /// \return whether it could be written, here and below
    bool begin(const QString &title);
    /// What follows was said there.
    bool beginConversation(const QString &title);
    bool write(const Entry &entry);
    bool end();

private:
    bool write(const QString &text);

    QIODevice &m_file;
};

} // namespace Parlance
