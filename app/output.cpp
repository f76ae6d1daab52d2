// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/output.h"

#include <QJsonDocument>

namespace Parlance {

using namespace Qt::StringLiterals;

Output::Output(Sink sink, Style style) : m_sink(std::move(sink)), m_style(style) {}

void Output::result(const QJsonObject &object, const QString &text) const
{
    if (m_style.json)
        m_sink(Result, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isEmpty())
        m_sink(Result, text.toUtf8() + '\n');
}

void Output::note(const QString &text) const
{
    if (!m_style.quiet)
        m_sink(Diagnostics, text.toUtf8() + '\n');
}

void Output::detail(const QString &text) const
{
    if (m_style.verbose)
        m_sink(Diagnostics, text.toUtf8() + '\n');
}

void Output::error(const QString &text) const
{
    m_sink(Diagnostics, "parlance: " + text.toUtf8() + '\n');
}

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n') {
            shown += u"\\n"_s;
        } else if (character == u'\\') {
            shown += u"\\\\"_s;
        } else if (character.category() == QChar::Other_Control ||
                   character.category() == QChar::Other_Format || character == QChar::LineSeparator ||
                   character == QChar::ParagraphSeparator) {
            // a zero-width joiner holds emoji together and moves nothing
            if (character == QChar(0x200d) || character == QChar(0x200c))
                shown += character;
            else
                shown += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        } else {
            shown += character;
        }
    }
    return shown;
}

} // namespace Parlance
