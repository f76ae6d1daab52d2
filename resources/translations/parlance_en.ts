<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ComposerNotices</name>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%n message was not sent</numerusform>
            <numerusform>%n messages were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n more like these</numerusform>
            <numerusform>%n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%n contact added</numerusform>
            <numerusform>%n contacts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n new contact</numerusform>
            <numerusform>%n new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>%n got another name</numerusform>
            <numerusform>%n got another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>%n will get another name</numerusform>
            <numerusform>%n will get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>%n left out, see below</numerusform>
            <numerusform>%n left out, see below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>%n not looked at: it was stopped before</numerusform>
            <numerusform>%n not looked at: it was stopped before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>A message takes %n attachment at most · remove the others</numerusform>
            <numerusform>A message takes %n attachments at most · remove some</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>Download %n file</numerusform>
            <numerusform>Download %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Save %n file…</numerusform>
            <numerusform>Save %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Sending in %n s</numerusform>
            <numerusform>Sending in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%n conversation pinned</numerusform>
            <numerusform>%n conversations pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>%n conversation no longer pinned</numerusform>
            <numerusform>%n conversations no longer pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>%n conversation no longer muted</numerusform>
            <numerusform>%n conversations no longer muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%n conversation muted</numerusform>
            <numerusform>%n conversations muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>%n conversation archived</numerusform>
            <numerusform>%n conversations archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>%n conversation back in the list</numerusform>
            <numerusform>%n conversations back in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>%n conversation marked as unread</numerusform>
            <numerusform>%n conversations marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>%n conversation marked as read</numerusform>
            <numerusform>%n conversations marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationInfo</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageActions</name>
    <message numerus="yes">
        <source>%n messages deleted here</source>
        <translation>
            <numerusform>%n message deleted here</numerusform>
            <numerusform>%n messages deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>%n message is still on its way · delete it when that is over</numerusform>
            <numerusform>%n messages are still on their way · delete them when that is over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageDetails</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleActions</name>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln contact in %1 · whoever can open it can read it</numerusform>
            <numerusform>%Ln contacts in %1 · whoever can open it can read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>%n text · %1 left</numerusform>
            <numerusform>%n texts · %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n person is writing…</numerusform>
            <numerusform>%n people are writing…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
