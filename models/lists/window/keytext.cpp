// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/keytext.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <array>

namespace Parlance {

// Not Ctrl+Alt: it is AltGr on some keyboards, with which people write.
static bool isForWriting(Qt::KeyboardModifiers modifiers)
{
    return !modifiers.testFlag(Qt::ControlModifier) == !modifiers.testFlag(Qt::AltModifier);
}

static bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Part of a sequence only, or never part of one.
static bool isNoKey(int key)
{
    constexpr std::array keys{Qt::Key_unknown, Qt::Key_Shift,   Qt::Key_Control,  Qt::Key_Alt,
                              Qt::Key_AltGr,   Qt::Key_Meta,    Qt::Key_Super_L,  Qt::Key_Super_R,
                              Qt::Key_Tab,     Qt::Key_Backtab, Qt::Key_CapsLock, Qt::Key_NumLock};
    return key == 0 || std::ranges::find(keys, key) != keys.end();
}

/// What stands on keyboards, and in our sentences; Qt's own translations differ.
[[maybe_unused]] constexpr std::array KeyNames{
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),      QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),       QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),     QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),      QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),       QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Space"),
};

/// Return is called Enter, as it is in our sentences; where keys are shown by signs, each keeps its own.
static QKeySequence asCalled(const QKeySequence &sequence)
{
    if (sequence.count() != 1 || sequence[0].key() != Qt::Key_Return ||
        QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText).size() == 1)
        return sequence;
    return QKeySequence(QKeyCombination(sequence[0].keyboardModifiers(), Qt::Key_Enter));
}

KeyText::KeyText(QObject *parent) : QObject(parent) {}

QString KeyText::words(const QString &sequence) const
{
    return asCalled(QKeySequence(sequence, QKeySequence::PortableText)).toString(QKeySequence::NativeText);
}

QString KeyText::hint(const QString &words, const QString &keys) const
{
    if (keys.isEmpty())
        return words;
    // isolated: in a sentence from right to left, "Ctrl+," would lose its comma to the other side
    return tr("%1 (%2)", "what it does, its keys").arg(words, u'\u2066' + keys + u'\u2069');
}

QString KeyText::tidy(const QString &sequence) const
{
    return QKeySequence(sequence, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

QString KeyText::pressed(int key, int modifiers) const
{
    const auto held = Qt::KeyboardModifiers(modifiers) & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (isNoKey(key) || (isForWriting(held) && !isFunctionKey(key)))
        return {};
    return QKeySequence(QKeyCombination(held, Qt::Key(key))).toString(QKeySequence::PortableText);
}

} // namespace Parlance
