<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountRow</name>
    <message numerus="yes">
        <source>%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.</source>
        <translation>
            <numerusform>%Ln message waits to be sent and will not be: it is kept with the history, as cancelled.</numerusform>
            <numerusform>%Ln messages wait to be sent and will not be: they are kept with the history, as cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerNotices</name>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%Ln message was not sent</numerusform>
            <numerusform>%Ln messages were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln more like these</numerusform>
            <numerusform>%Ln more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%Ln contact added</numerusform>
            <numerusform>%Ln contacts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%Ln new contact</numerusform>
            <numerusform>%Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>%Ln got another name</numerusform>
            <numerusform>%Ln got another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>%Ln will get another name</numerusform>
            <numerusform>%Ln will get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>%Ln left out, see below</numerusform>
            <numerusform>%Ln left out, see below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>%Ln not looked at: it was stopped before</numerusform>
            <numerusform>%Ln not looked at: it was stopped before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got notes</source>
        <translation>
            <numerusform>%Ln got notes</numerusform>
            <numerusform>%Ln got notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get notes</source>
        <translation>
            <numerusform>%Ln will get notes</numerusform>
            <numerusform>%Ln will get notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be blocked</source>
        <translation>
            <numerusform>%Ln will be blocked</numerusform>
            <numerusform>%Ln will be blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message numerus="yes">
        <source>%n messages have not left and wait for you</source>
        <translation>
            <numerusform>%Ln message has not left and waits for you</numerusform>
            <numerusform>%Ln messages have not left and wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>A message takes %Ln attachment at most · remove the others</numerusform>
            <numerusform>A message takes %Ln attachments at most · remove some</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>Download %Ln file</numerusform>
            <numerusform>Download %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Save %Ln file…</numerusform>
            <numerusform>Save %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Sending in %Ln s</numerusform>
            <numerusform>Sending in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>%Ln h later</numerusform>
            <numerusform>%Ln h later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::AccountModel</name>
    <message numerus="yes">
        <source>%1 – %n message(s) waiting</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>%1 – %Ln message waiting</numerusform>
            <numerusform>%1 – %Ln messages waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%Ln conversation pinned</numerusform>
            <numerusform>%Ln conversations pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>%Ln conversation no longer pinned</numerusform>
            <numerusform>%Ln conversations no longer pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>%Ln conversation no longer muted</numerusform>
            <numerusform>%Ln conversations no longer muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%Ln conversation muted</numerusform>
            <numerusform>%Ln conversations muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>%Ln conversation archived</numerusform>
            <numerusform>%Ln conversations archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>%Ln conversation back in the list</numerusform>
            <numerusform>%Ln conversations back in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>%Ln conversation marked as unread</numerusform>
            <numerusform>%Ln conversations marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>%Ln conversation marked as read</numerusform>
            <numerusform>%Ln conversations marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations keep what is still on its way</source>
        <translation>
            <numerusform>%Ln conversation keeps what is still on its way</numerusform>
            <numerusform>%Ln conversations keep what is still on its way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted here</source>
        <translation>
            <numerusform>%Ln conversation deleted here</numerusform>
            <numerusform>%Ln conversations deleted here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationInfo</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::Countdown</name>
    <message numerus="yes">
        <source>Tries again in %n min</source>
        <translation>
            <numerusform>Tries again in %Ln min</numerusform>
            <numerusform>Tries again in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n s</source>
        <translation>
            <numerusform>Tries again in %Ln s</numerusform>
            <numerusform>Tries again in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DirectoryModel</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be written to from here · check how it is written</source>
        <translation>
            <numerusform>%Ln entry cannot be written to from here · check how it is written</numerusform>
            <numerusform>%Ln entries cannot be written to from here · check how they are written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln message in %1 · whoever can open it can read it</numerusform>
            <numerusform>%Ln messages in %1 · whoever can open it can read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::LaterTimes</name>
    <message numerus="yes">
        <source>This is too far off · choose a time within %n years</source>
        <translation>
            <numerusform>This is too far off · choose a time within a year</numerusform>
            <numerusform>This is too far off · choose a time within %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageActions</name>
    <message numerus="yes">
        <source>%n messages deleted here</source>
        <translation>
            <numerusform>%Ln message deleted here</numerusform>
            <numerusform>%Ln messages deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>%Ln message is still on its way · delete it when that is over</numerusform>
            <numerusform>%Ln messages are still on their way · delete them when that is over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageDetails</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::NewsBurst</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
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
    <name>Parlance::TemplateModel</name>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Used %Ln time</numerusform>
            <numerusform>Used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>Sending %n messages…</source>
        <translation>
            <numerusform>Sending a message…</numerusform>
            <numerusform>Sending %Ln messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are about to be sent</source>
        <translation>
            <numerusform>A message is about to be sent</numerusform>
            <numerusform>%Ln messages are about to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Delete the local copies of %n conversations?</source>
        <translation>
            <numerusform>Delete the local copy of %Ln conversation?</numerusform>
            <numerusform>Delete the local copies of %Ln conversations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%Ln message found</numerusform>
            <numerusform>%Ln messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>%Ln text · %1 left</numerusform>
            <numerusform>%Ln texts · %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%Ln person is writing…</numerusform>
            <numerusform>%Ln people are writing…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%Ln s left</numerusform>
            <numerusform>%Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
