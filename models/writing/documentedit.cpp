// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/documentedit.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Parlance {

void DocumentEdit::replace(int start, int length, const QString &words)
{
    if (!m_text)
        return;
    const int most = m_text->textDocument()->characterCount() - 1;
    QTextCursor cursor(m_text->textDocument());
    cursor.setPosition(std::clamp(start, 0, most));
    cursor.setPosition(std::clamp(start + length, 0, most), QTextCursor::KeepAnchor);
    cursor.insertText(words);
}

} // namespace Parlance
