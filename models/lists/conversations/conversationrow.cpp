// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationrow.h"

#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"
#include "models/lists/people/personrow.h"
#include "models/lists/timeline/talktext.h"
#include "models/records/message.h"

#include <QCoreApplication>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct ConversationWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversationRow)
};

QString wordFor(const Conversation &conversation)
{
    Message newest;
    newest.outgoing = conversation.previewOutgoing;
    newest.delivery = conversation.previewDelivery;
    return stateWord(newest, {});
}

QString moodOf(const Conversation &conversation, const ConversationSetting &setting, const QDateTime &now)
{
    if (setting.isWriting)
        return u"writing"_s;
    if (TalkText::isInvited(conversation, now))
        return u"invited"_s;
    if (conversation.previewOutgoing && conversation.previewDelivery == Delivery::Failed)
        return u"failed"_s;
    if (conversation.hasDraft())
        return u"draft"_s;
    const bool isPending = conversation.previewOutgoing &&
                           conversation.previewDelivery > Delivery::Cancelled &&
                           conversation.previewDelivery < Delivery::Sent;
    return isPending ? u"pending"_s : u"said"_s;
}

/// Who said it, where that is not plain.
QString speaker(const Conversation &conversation)
{
    if (conversation.previewOutgoing)
        return ConversationWords::tr("You:");
    if (conversation.participants.size() < 2 || conversation.previewSender.isEmpty())
        return {};
    constexpr int Longest = 24;
    const auto name = TalkText::nameOf(conversation.previewSender, conversation);
    return ConversationWords::tr("%1:", "who said it").arg(DisplayText::line(name, Longest));
}

/// What the newest message says, or what it brings.
QString said(const Conversation &conversation)
{
    const auto text = DisplayText::line(conversation.preview);
    return text.isEmpty() ? mediaWord(conversation.previewMedia, conversation.previewFile) : text;
}

/// What is being written, or what is to go without a word.
QString draftText(const Conversation &conversation)
{
    if (!conversation.draft.isEmpty() || conversation.draftMedia.isEmpty())
        return DisplayText::line(conversation.draft);
    return ConversationWords::tr("%n attachments", nullptr, int(conversation.draftMedia.size()));
}

void tellSecondLine(ConversationRow &row, const Conversation &conversation)
{
    row.words = said(conversation);
    row.hasMedia = !conversation.previewMedia.isEmpty();
    if (row.mood == "writing"_L1) {
        row.words = ConversationWords::tr("writing…");
    } else if (row.mood == "invited"_L1) {
        row.words = ConversationWords::tr("Wants to chat");
    } else if (row.mood == "failed"_L1) {
        row.lead = ConversationWords::tr("Not sent:");
    } else if (row.mood == "draft"_L1) {
        row.lead = ConversationWords::tr("Draft:");
        row.words = row.draft;
    } else if (row.mood == "said"_L1 && row.words.isEmpty() && !row.scheduled.isEmpty()) {
        row.words = ConversationWords::tr("Scheduled: %1", "when").arg(row.scheduled);
    } else if (row.mood == "said"_L1 && !row.words.isEmpty()) {
        row.lead = speaker(conversation);
    }
    if (row.mood == "writing"_L1 || row.mood == "invited"_L1 || row.mood == "draft"_L1)
        row.hasMedia = false;
}

QString factsOf(const ConversationRow &row)
{
    QStringList facts{row.title};
    if (row.unread > 0)
        facts << ConversationWords::tr("%n unread", nullptr, row.unread);
    else if (row.isUnread)
        facts << ConversationWords::tr("marked as unread");
    if (row.isBlocked)
        facts << ConversationWords::tr("blocked");
    if (row.wantsSilence)
        facts << ConversationWords::tr("asked for no more messages");
    if (row.isClosing)
        facts << ConversationWords::tr("less than an hour left to answer");
    if (!row.service.isEmpty())
        facts << row.service;
    if (!row.presenceText.isEmpty())
        facts << row.presenceText;
    if (!row.waiting.isEmpty())
        facts << ConversationWords::tr("waiting %1").arg(row.waiting);
    return DisplayText::list(facts);
}

QString accessibleText(const ConversationRow &row, const QString &waitingInWords)
{
    auto spoken = row;
    spoken.waiting = waitingInWords;
    QStringList sentences;
    const auto what = factsOf(spoken);
    const auto last = row.lead.isEmpty()
                          ? row.words
                          : ConversationWords::tr("%1 %2", "who, words").arg(row.lead, row.words);
    if (row.mood == "writing"_L1)
        sentences << ConversationWords::tr("%1. Is writing.").arg(what);
    else if (row.mood == "invited"_L1)
        sentences << ConversationWords::tr("%1. Wants to chat.").arg(what);
    else if (row.mood == "draft"_L1)
        sentences << ConversationWords::tr("%1. Draft: %2.").arg(what, row.words);
    else if (row.mood == "failed"_L1)
        sentences << ConversationWords::tr("%1. Not sent: %2, %3.").arg(what, row.words, row.lastActivity);
    else if (row.mood == "pending"_L1 && row.previewState == "unknown"_L1)
        sentences << ConversationWords::tr("%1. Not known whether this was sent: %2, %3.")
                         .arg(what, row.words, row.lastActivity);
    else if (row.mood == "pending"_L1)
        sentences << ConversationWords::tr("%1. Waiting to be sent: %2, %3.")
                         .arg(what, row.words, row.lastActivity);
    else if (row.words.isEmpty())
        sentences << ConversationWords::tr("%1.", "facts of a conversation").arg(what);
    else
        sentences << ConversationWords::tr("%1. Last: %2, %3.").arg(what, last, row.lastActivity);
    if (!row.scheduled.isEmpty())
        sentences << ConversationWords::tr("A message is scheduled: %1.", "when").arg(row.scheduled);
    if (row.isPinned)
        sentences << ConversationWords::tr("Pinned.");
    if (row.isMuted)
        sentences << ConversationWords::tr("Muted.");
    if (row.isArchived)
        sentences << ConversationWords::tr("Archived.");
    return DisplayText::spoken(sentences.join(u' '));
}

} // namespace

ConversationRow conversationRow(const Conversation &conversation, const ConversationSetting &setting,
                                const QDateTime &now)
{
    const auto &account = setting.account;
    const bool knowsPeople =
        setting.service && setting.service->capabilities.testFlag(Backend::Capability::Presence);
    const auto waitsSince = conversation.isBlocked() ? QDateTime() : conversation.waitingSince;
    ConversationRow row;
    row.conversationId = conversation.id;
    row.title = DisplayText::title(conversation);
    row.mood = moodOf(conversation, setting, now);
    row.preview = DisplayText::line(conversation.preview);
    row.previewState = wordFor(conversation);
    row.lastActivity = DisplayTime::brief(conversation.lastActivity, now);
    row.isBlocked = conversation.isBlocked();
    row.wantsSilence = conversation.wantsSilence();
    row.isClosing = !row.isBlocked && TalkText::isClosing(conversation, now);
    row.unread = row.isBlocked ? 0 : conversation.unread;
    row.isUnread = row.unread > 0 || conversation.markedUnread;
    row.isPinned = conversation.pinned > 0;
    row.isMuted = conversation.isMuted(now);
    if (conversation.scheduled.isValid())
        row.scheduled = DisplayTime::ahead(conversation.scheduled, now);
    row.isArchived = conversation.archived;
    row.isPicked = setting.isPicked;
    row.draft = draftText(conversation);
    if (waitsSince.isValid())
        row.waiting = DisplayTime::since(waitsSince, now);
    row.service = setting.service ? setting.service->name : account.service;
    if (setting.accountColour >= 0)
        row.serviceGlyph = serviceGlyph(setting.service);
    row.accountName = account.name;
    row.accountColour = setting.accountColour;
    row.initials = DisplayText::initials(conversation);
    row.colourIndex = DisplayText::colourIndex(conversation);
    row.isGroup = conversation.participants.size() > 1;
    row.isWriting = setting.isWriting;
    row.availability = setting.presence.availability;
    row.isStale = setting.presence.isStale;
    row.presenceText = setting.presence.words();
    if (knowsPeople && conversation.participants.size() == 1)
        row.portrait = portraitName(account.id, conversation.participants.constFirst().address);
    tellSecondLine(row, conversation);
    row.accessibleText =
        accessibleText(row, waitsSince.isValid() ? DisplayTime::sinceInWords(waitsSince, now) : QString());
    return row;
}

QDateTime rowChangesAt(const Conversation &conversation, const ConversationSetting &setting,
                       const QDateTime &now)
{
    QDateTime until = setting.presence.until;
    const auto changesAt = [&](const QDateTime &time) {
        if (time.isValid() && time > now && (!until.isValid() || time < until))
            until = time;
    };
    if (const auto since = conversation.waitingSince; since.isValid())
        changesAt(since.addSecs((since.secsTo(now) / 60 + 1) * 60));
    if (TalkText::isInvited(conversation, now))
        changesAt(conversation.invitedUntil);
    changesAt(conversation.mutedUntil);
    changesAt(TalkText::closingChangesAt(conversation, now));
    if (conversation.scheduled.isValid()) // it may be called tomorrow
        changesAt(DisplayTime::endOfDay(now));
    return until;
}

QString mediaWord(const QString &contentType, const QString &fileName)
{
    if (contentType.isEmpty())
        return {};
    const auto type = contentType.toLower();
    if (type.startsWith("image/"_L1))
        return type == "image/gif"_L1 ? ConversationWords::tr("GIF") : ConversationWords::tr("Photo");
    if (type.startsWith("video/"_L1))
        return ConversationWords::tr("Video");
    if (type.startsWith("audio/"_L1))
        return ConversationWords::tr("Audio");
    const bool isCard = type == "text/vcard"_L1 || type == "text/x-vcard"_L1;
    const auto kind = isCard                         ? ConversationWords::tr("Contact card")
                      : type == "application/pdf"_L1 ? ConversationWords::tr("PDF")
                                                     : ConversationWords::tr("File");
    const auto name = DisplayText::line(fileName, 60);
    const bool hasName = name.contains(u'.'); // else it is only how the service calls it
    return hasName ? ConversationWords::tr("%1 · %2", "kind of file, its name").arg(kind, name) : kind;
}

QHash<QString, int> accountColours(QStringList accounts)
{
    constexpr int Count = 8;
    accounts.sort();
    QHash<QString, int> colours;
    QSet<int> taken;
    for (const auto &account : accounts) {
        quint32 hash = 2166136261; // FNV-1a: the same on every computer
        for (const char byte : account.toUtf8())
            hash = (hash ^ quint8(byte)) * 16777619;
        int colour = int(hash % Count);
        while (taken.contains(colour) && taken.size() < Count)
            colour = (colour + 1) % Count;
        taken.insert(colour);
        colours.insert(account, colour);
    }
    return colours;
}

} // namespace Parlance
