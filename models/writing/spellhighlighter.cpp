// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/spellhighlighter.h"

#include "models/store/whenready.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Place
{
    int start = 0;
    int length = 0;
};

/// The words of \p text that a dictionary can judge: no numbers, no addresses, no {variables}.
QList<Place> wordsOf(const QString &text)
{
    static constexpr int Longest = 50;
    static const QRegularExpression chunk(uR"(\{[^}\s]*\}|\S+)"_s);
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)"_s);
    static const QRegularExpression special(uR"([\d@{}/\\_#:]|\.\p{L}|\p{Ll}\p{Lu})"_s);
    QList<Place> places;
    for (auto chunks = chunk.globalMatch(text); chunks.hasNext();) {
        const auto part = chunks.next();
        if (special.match(part.captured()).hasMatch())
            continue;
        for (auto words = word.globalMatch(part.captured()); words.hasNext();) {
            const auto found = words.next();
            if (found.capturedLength() > 1 && found.capturedLength() <= Longest)
                places << Place{int(part.capturedStart() + found.capturedStart()),
                                int(found.capturedLength())};
        }
    }
    return places;
}

QString plain(const QString &word)
{
    return QString(word).replace(u'’', u'\'');
}

} // namespace

SpellHighlighter::SpellHighlighter(QObject *parent) : QSyntaxHighlighter(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(250ms);
    connect(&m_idle, &QTimer::timeout, this, &SpellHighlighter::look);
}

void SpellHighlighter::setMessenger(Messenger *messenger)
{
    if (m_messenger == messenger)
        return;
    m_messenger = messenger;
    Q_EMIT messengerChanged();
    if (!m_messenger)
        return;
    whenReady(m_messenger->store().setting(QString::fromLatin1(SpellingDesk::Key)), this,
              [this](const QString &stored) {
                  m_messenger->spelling().relearn(stored);
                  rehighlight();
              });
}

void SpellHighlighter::setText(QQuickTextDocument *text)
{
    if (m_text == text)
        return;
    m_text = text;
    setDocument(text ? text->textDocument() : nullptr);
    Q_EMIT textChanged();
}

void SpellHighlighter::setCursor(int cursor)
{
    if (m_cursor == cursor)
        return;
    const int before = std::exchange(m_cursor, cursor);
    Q_EMIT cursorChanged();
    // only where a word was begun or left; and not at once: a document that changes moves its cursor again
    QMetaObject::invokeMethod(
        this,
        [this, before] {
            rehighlightAt({before, m_cursor});
        },
        Qt::QueuedConnection);
}

void SpellHighlighter::rehighlightAt(std::initializer_list<int> positions)
{
    if (!document())
        return;
    for (const int position : positions)
        rehighlightBlock(document()->findBlock(position));
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    if (!m_messenger)
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(m_colour);
    const int cursor = m_cursor - currentBlock().position();
    for (const auto &place : wordsOf(text)) {
        const auto word = plain(text.mid(place.start, place.length));
        const auto isRight = m_messenger->spelling().isRight(word);
        const bool isWritten = cursor > place.start && cursor <= place.start + place.length;
        if (!isRight) {
            m_unknown << word;
            m_idle.start();
        } else if (!*isRight && !isWritten) {
            setFormat(place.start, place.length, wrong);
        }
    }
}

void SpellHighlighter::look()
{
    if (!m_messenger)
        return;
    const auto asked = std::exchange(m_unknown, {});
    whenReady(m_messenger->spelling().lookUp(asked.values()), this,
              [this](const QHash<QString, bool> &answers) { take(answers); });
}

void SpellHighlighter::take(const QHash<QString, bool> &answers)
{
    if (!m_messenger || !document())
        return;
    m_messenger->spelling().remember(answers);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto text = block.text();
        for (const auto &place : wordsOf(text)) {
            if (answers.contains(plain(text.mid(place.start, place.length)))) {
                rehighlightBlock(block);
                break;
            }
        }
    }
    Q_EMIT checked();
}

QString SpellHighlighter::wrongAt(int position) const
{
    if (!document() || !m_messenger)
        return {};
    const auto block = document()->findBlock(position);
    const int at = position - block.position();
    for (const auto &place : wordsOf(block.text())) {
        if (at < place.start || at > place.start + place.length)
            continue;
        const auto word = block.text().mid(place.start, place.length);
        if (m_messenger->spelling().isRight(plain(word)) == std::optional(false))
            return word;
    }
    return {};
}

int SpellHighlighter::startOf(int position) const
{
    if (!document())
        return -1;
    const auto block = document()->findBlock(position);
    const int at = position - block.position();
    for (const auto &place : wordsOf(block.text())) {
        if (at >= place.start && at <= place.start + place.length)
            return block.position() + place.start;
    }
    return -1;
}

void SpellHighlighter::suggest(const QString &word)
{
    if (!m_messenger)
        return;
    whenReady(m_messenger->spelling().suggest(plain(word)), this,
              [this, word](const QStringList &suggestions) { Q_EMIT suggested(word, suggestions); });
}

void SpellHighlighter::learn(const QString &word)
{
    if (m_messenger)
        m_messenger->spelling().learn(plain(word));
    rehighlight();
}

void SpellHighlighter::ignore(const QString &word)
{
    if (m_messenger)
        m_messenger->spelling().ignore(plain(word));
    rehighlight();
}

} // namespace Parlance
