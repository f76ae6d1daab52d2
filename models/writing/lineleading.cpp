// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/lineleading.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Parlance {

LineLeading::LineLeading(QObject *parent) : QObject(parent) {}

void LineLeading::setText(QQuickTextDocument *text)
{
    if (m_text == text)
        return;
    if (m_text)
        m_text->textDocument()->disconnect(this);
    m_text = text;
    if (m_text)
        connect(m_text->textDocument(), &QTextDocument::contentsChange, this, &LineLeading::apply);
    apply();
    Q_EMIT changed();
}

void LineLeading::setFactor(qreal factor)
{
    if (qFuzzyCompare(m_factor, factor))
        return;
    m_factor = factor;
    apply();
    Q_EMIT changed();
}

void LineLeading::apply()
{
    if (!m_text || m_isApplying)
        return;
    const QScopedValueRollback guard(m_isApplying, true);
    QTextDocument *document = m_text->textDocument();
    const qreal wanted = m_factor * 100;
    // a line that is begun by the writer is like the one before it
    if (qFuzzyCompare(document->firstBlock().blockFormat().lineHeight(), wanted) &&
        qFuzzyCompare(document->lastBlock().blockFormat().lineHeight(), wanted))
        return;
    const bool remembers = document->isUndoRedoEnabled() && !document->isUndoAvailable();
    if (remembers)
        document->setUndoRedoEnabled(false); // there is nothing of the writer's to be undone
    QTextBlockFormat format;
    format.setLineHeight(wanted, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.joinPreviousEditBlock();
    cursor.mergeBlockFormat(format);
    cursor.endEditBlock();
    if (remembers)
        document->setUndoRedoEnabled(true);
}

} // namespace Parlance
