// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/linkhighlighter.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

LinkHighlighter::LinkHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void LinkHighlighter::setText(QQuickTextDocument *text)
{
    if (m_text == text)
        return;
    m_text = text;
    setDocument(text ? text->textDocument() : nullptr);
    show();
}

void LinkHighlighter::setLinks(const QVariantList &links)
{
    if (m_links == links)
        return;
    m_links = links;
    show();
}

void LinkHighlighter::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    show();
}

void LinkHighlighter::setUnderlined(bool underlined)
{
    if (std::exchange(m_isUnderlined, underlined) != underlined)
        show();
}

void LinkHighlighter::setPointed(int pointed)
{
    if (m_pointed == pointed)
        return;
    m_pointed = pointed;
    show();
}

void LinkHighlighter::show()
{
    if (document())
        rehighlight();
    Q_EMIT changed();
}

void LinkHighlighter::highlightBlock(const QString &text)
{
    const int block = currentBlock().position();
    for (int i = 0; i < m_links.size(); ++i) {
        const auto link = m_links.at(i).toMap();
        const int start = std::max(link.value(u"start"_s).toInt() - block, 0);
        const int end = std::min(link.value(u"start"_s).toInt() + link.value(u"length"_s).toInt() - block,
                                 int(text.size()));
        if (start >= end)
            continue;
        QTextCharFormat format;
        format.setForeground(m_colour);
        format.setFontUnderline(m_isUnderlined || i == m_pointed);
        setFormat(start, end - start, format);
    }
}

} // namespace Parlance
