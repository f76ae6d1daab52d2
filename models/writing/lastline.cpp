// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/lastline.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Parlance {

LastLine::LastLine(QObject *parent) : QObject(parent) {}

void LastLine::setText(QQuickTextDocument *text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textDocumentChanged();
}

qreal LastLine::taken() const
{
    if (!m_text)
        return 0;
    const QTextLayout *layout = m_text->textDocument()->lastBlock().layout();
    return layout->lineCount() == 0 ? 0 : layout->lineAt(layout->lineCount() - 1).naturalTextWidth();
}

} // namespace Parlance
