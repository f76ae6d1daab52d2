<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Über Parlance</translation>
    </message>
    <message>
        <source>about version licence privacy Parlance</source>
        <translation>über info version lizenz datenschutz Parlance</translation>
    </message>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Company chat and business texting in one window.</source>
        <translation>Firmenchat und geschäftliche SMS in einem Fenster.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It reports nothing about you to anybody; what you write goes to your services and nowhere else.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie meldet niemandem etwas über Sie; was Sie schreiben, geht an Ihre Dienste und sonst nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>As it is shown in your lists</source>
        <translation>So erscheint es in Ihren Listen</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Erweiterte Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add without check</source>
        <translation>Ohne Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step of the check and how it went, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>Das Konto funktioniert</translation>
    </message>
    <message>
        <source>The fields are as they were</source>
        <translation>Die Felder sind wieder wie vorher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove, keep history</source>
        <translation>Entfernen, Verlauf behalten</translation>
    </message>
    <message>
        <source>Remove and delete history</source>
        <translation>Entfernen und Verlauf löschen</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Konto behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet noch und wird nicht mehr gesendet: Mit dem Verlauf bleibt sie erhalten, als abgebrochen.</numerusform>
            <numerusform>%Ln Nachrichten warten noch und werden nicht mehr gesendet: Mit dem Verlauf bleiben sie erhalten, als abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was written so far?</source>
        <translation>Behalten, was bisher geschrieben wurde?</translation>
    </message>
    <message>
        <source>Its secret is not in the keychain: Parlance knows it only until you quit. %1</source>
        <translation>Die Zugangsdaten sind nicht im Schlüsselbund: Parlance kennt sie nur, bis Sie es beenden. %1</translation>
    </message>
    <message>
        <source>Put it into the keychain</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>The secret is in the keychain now</source>
        <translation>Die Zugangsdaten sind jetzt im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>add an account service</source>
        <translation>neues konto hinzufügen dienst</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>account %1 %2 password sign in remove</source>
        <translation>konto %1 %2 passwort anmelden anmeldung bearbeiten entfernen</translation>
    </message>
</context>
<context>
    <name>AccountSetup</name>
    <message>
        <source>Reach the server</source>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Nummern und Adressen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>texts and pictures</source>
        <translation>Text und Bilder</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>answers arrive nowhere</source>
        <translation>Antworten kommen nirgends an</translation>
    </message>
</context>
<context>
    <name>AccountSetupPage</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Which service is it at?</source>
        <translation>Bei welchem Dienst ist das Konto?</translation>
    </message>
</context>
<context>
    <name>AddPeopleView</name>
    <message>
        <source>Who joins</source>
        <translation>Wer kommt dazu?</translation>
    </message>
    <message>
        <source>Add to the conversation</source>
        <translation>Zur Unterhaltung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ApartNotice</name>
    <message>
        <source>In its own window</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>look theme colours system light dark high contrast</source>
        <translation>darstellung erscheinungsbild aussehen design farben system hell dunkel hoher kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>language words translation</source>
        <translation>sprache wörter übersetzung language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>text size larger smaller zoom font</source>
        <translation>textgröße schriftgröße text schrift größer kleiner vergrößern verkleinern zoom</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>density compact comfortable room rows</source>
        <translation>dichte abstände platz kompakt großzügig zeilen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact: more on the screen, in the same size of text</source>
        <translation>Kompakt: mehr auf dem Bildschirm, bei gleicher Textgröße</translation>
    </message>
    <message>
        <source>motion animation reduce move fade</source>
        <translation>bewegung animation animationen reduzieren bewegen einblenden ausblenden</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>The system asks for it already.</source>
        <translation>Im System ist dies bereits eingestellt.</translation>
    </message>
    <message>
        <source>Nothing slides, turns or pulses.</source>
        <translation>Nichts gleitet, dreht sich oder pulsiert.</translation>
    </message>
    <message>
        <source>messages side left bubbles</source>
        <translation>Nachrichten Seite links Sprechblasen</translation>
    </message>
    <message>
        <source>Keep all messages on one side</source>
        <translation>Alle Nachrichten auf einer Seite</translation>
    </message>
    <message>
        <source>Yours are told by their colour and by your name.</source>
        <translation>Ihre sind an der Farbe und am Namen zu erkennen.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>sounds hear tick quiet silent audio</source>
        <translation>töne klänge ton hören leise stumm audio</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>A quiet one for a new message in the open conversation, another when yours was sent. None while you do not want to be disturbed.</source>
        <translation>Ein leiser bei einer neuen Nachricht in der offenen Unterhaltung, ein anderer, wenn Ihre gesendet ist. Keiner, solange Sie nicht gestört werden wollen.</translation>
    </message>
    <message>
        <source>screen reader announce speak new messages</source>
        <translation>screenreader bildschirmleser ansagen vorlesen sprechen neue nachrichten</translation>
    </message>
    <message>
        <source>Say who writes in other conversations</source>
        <translation>Ansagen, wer in anderen Unterhaltungen schreibt</translation>
    </message>
    <message>
        <source>For screen readers. Those in the open conversation are always read.</source>
        <translation>Für Screenreader. In der offenen Unterhaltung wird immer vorgelesen.</translation>
    </message>
    <message>
        <source>accent colour system highlight</source>
        <translation>akzentfarbe farbe system hervorhebung</translation>
    </message>
    <message>
        <source>Use the accent colour of the system</source>
        <translation>Akzentfarbe des Systems verwenden</translation>
    </message>
    <message>
        <source>Lighter or darker where it could not be read.</source>
        <translation>Heller oder dunkler, wo sie nicht lesbar wäre.</translation>
    </message>
    <message>
        <source>The system tells of none.</source>
        <translation>Das System nennt keine.</translation>
    </message>
</context>
<context>
    <name>AskAnyway</name>
    <message>
        <source>%1. Send it all the same?</source>
        <translation>%1. Trotzdem senden?</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
</context>
<context>
    <name>AskService</name>
    <message>
        <source>Go on over %1 instead of %2? That is a conversation of its own, and they may see another sender.</source>
        <translation>Über %1 statt über %2 weiterschreiben? Das ist eine eigene Unterhaltung, und die Gegenseite sieht vielleicht einen anderen Absender.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Dienst wechseln</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Nothing is written here · paste the address of the file</source>
        <translation>Hier steht noch nichts · Fügen Sie die Adresse der Datei ein</translation>
    </message>
    <message>
        <source>Web address of the file</source>
        <translation>Webadresse der Datei</translation>
    </message>
    <message>
        <source>Several: one after the other, with blanks between</source>
        <translation>Mehrere Adressen durch Leerzeichen trennen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AttachmentRail</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>%1 %2, from %3</source>
        <comment>kind, name, host</comment>
        <translation>%1 %2, von %3</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Entf entfernt ihn, Alt mit einer Pfeiltaste verschiebt ihn</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Sicherungen von Parlance (%1)</translation>
    </message>
    <message>
        <source>back up backup save copy restore everything file</source>
        <translation>sichern sicherung backup speichern kopie wiederherstellen alles datei</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts in one file. Another Parlance without accounts takes it on its first page.</source>
        <translation>Unterhaltungen, Kontakte, Entwürfe und Konten in einer Datei. Ein anderes Parlance, in dem noch kein Konto eingerichtet ist, kann sie auf der Startseite einlesen.</translation>
    </message>
    <message>
        <source>Passwords are not in it. The file is not protected: whoever can open it can read it.</source>
        <translation>Passwörter stehen nicht darin. Die Datei ist nicht geschützt: Wer sie öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>%L1+</source>
        <comment>more than so many</comment>
        <translation>%L1+</translation>
    </message>
</context>
<context>
    <name>CardFact</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
</context>
<context>
    <name>CheckStepRow</name>
    <message>
        <source>%1: under way</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: works, with a limit</source>
        <translation>%1: funktioniert mit Einschränkung</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>completion, what it means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not a reply any more</source>
        <translation>Keine Antwort mehr</translation>
    </message>
</context>
<context>
    <name>ComposerAttachments</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ComposerNotices</name>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut senden</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Looks like a request to stop? “%1”</source>
        <comment>what they wrote</comment>
        <translation>Klingt das nach der Bitte, nicht mehr zu schreiben? „%1“</translation>
    </message>
    <message>
        <source>Write no more</source>
        <translation>Nicht mehr schreiben</translation>
    </message>
    <message>
        <source>It is no such request</source>
        <translation>Das ist keine solche Bitte</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt anzeigen</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Nachricht an %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1 from %2</source>
        <translation>Nachricht an %1 von %2</translation>
    </message>
    <message>
        <source>Text to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Nachricht an %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
</context>
<context>
    <name>ComposerRow</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Back online – up to date</source>
        <translation>Wieder online – auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What has not been sent</source>
        <translation>Was nicht gesendet ist</translation>
    </message>
</context>
<context>
    <name>ContactCardView</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Ortszeit %1</translation>
    </message>
    <message>
        <source>Blocked: what they write goes to the archive</source>
        <translation>Blockiert: Was von dort kommt, geht ins Archiv</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Kontakte (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>A file of your address book or a table: vCard, or CSV with headings like “Name” and “Phone”. You see what would come of it before anything changes.</source>
        <translation>Eine Datei aus Ihrem Adressbuch oder eine Tabelle: vCard oder CSV mit Überschriften wie „Name“ und „Phone“. Sie sehen das Ergebnis, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L1 von %L2&#xa0;…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Kontakte anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag dieser Art</numerusform>
            <numerusform>%Ln weitere Einträge dieser Art</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactNameForm</name>
    <message>
        <source>Name of the contact</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Add and send again</source>
        <translation>Hinzufügen und erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContactsMenu</name>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Search contacts and the directory</source>
        <translation>Kontakte und Verzeichnis durchsuchen</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Das Verzeichnis wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Names and addresses were searched, here and in the directory.</source>
        <translation>Durchsucht wurden Namen und Adressen, hier und im Verzeichnis.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>vCard, for address books (%1)</source>
        <translation>vCard, für Adressbücher (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (%1)</source>
        <translation>CSV, für Tabellenprogramme (%1)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import those of your address book, or type a name to search for people.</source>
        <translation>Importieren Sie die Kontakte aus Ihrem Adressbuch oder geben Sie einen Namen ein, um Personen zu suchen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>ConversationListHeader</name>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>In die Liste zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Delete local copy…</source>
        <translation>Lokale Kopie löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Not sent:</source>
        <translation>Nicht gesendet:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>Wants to chat</source>
        <translation>Möchte chatten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who said it</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet schon %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Is writing.</source>
        <translation>%1. Schreibt gerade.</translation>
    </message>
    <message>
        <source>%1. Wants to chat.</source>
        <translation>%1. Möchte chatten.</translation>
    </message>
    <message>
        <source>%1. Draft: %2.</source>
        <translation>%1. Entwurf: %2.</translation>
    </message>
    <message>
        <source>%1. Not sent: %2, %3.</source>
        <translation>%1. Nicht gesendet: %2, %3.</translation>
    </message>
    <message>
        <source>%1. Waiting to be sent: %2, %3.</source>
        <translation>%1. Wartet auf das Senden: %2, %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts of a conversation</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Last: %2, %3.</source>
        <translation>%1. Zuletzt: %2, %3.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Stummgeschaltet.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>A message is scheduled: %1.</source>
        <comment>when</comment>
        <translation>Eine Nachricht ist geplant: %1.</translation>
    </message>
    <message>
        <source>asked for no more messages</source>
        <translation>möchte keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>less than an hour left to answer</source>
        <translation>weniger als eine Stunde Zeit zum Antworten</translation>
    </message>
    <message>
        <source>%1. Not known whether this was sent: %2, %3.</source>
        <translation>%1. Nicht bekannt, ob dies gesendet wurde: %2, %3.</translation>
    </message>
</context>
<context>
    <name>CostHint</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Shorten it in another way</source>
        <translation>Anders kürzen</translation>
    </message>
    <message>
        <source>Write without accents</source>
        <translation>Ohne Akzente schreiben</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Emojis weglassen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data could not be started · install Parlance once more, and see that %1 has room</source>
        <translation>Die Beispieldaten ließen sich nicht starten · Installieren Sie Parlance neu und sorgen Sie für Platz in %1</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Width of the details</source>
        <translation>Breite der Details</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>, </source>
        <comment>between what is listed</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date in the list of conversations, this year; as for QDate::toString()</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year between messages; as for QDate::toString()</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year between messages; as for QDate::toString()</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln&#xa0;Min.</numerusform>
            <numerusform>%Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln&#xa0;Std.</numerusform>
            <numerusform>%Ln&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln&#xa0;Minute</numerusform>
            <numerusform>%Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln&#xa0;Stunde</numerusform>
            <numerusform>%Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji: %1</source>
        <translation>Emoji: %1</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>So heißt kein Emoji</translation>
    </message>
    <message>
        <source>Alt+Down for skin tones</source>
        <translation>Hauttöne mit Alt+Abwärts</translation>
    </message>
</context>
<context>
    <name>EmojiTones</name>
    <message>
        <source>No skin tone</source>
        <translation>Ohne Hautton</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Helle Haut</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Mittelhelle Haut</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Mittlere Haut</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Mitteldunkle Haut</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Dunkle Haut</translation>
    </message>
    <message>
        <source>Skin tones</source>
        <translation>Hauttöne</translation>
    </message>
</context>
<context>
    <name>EmptyTalk</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This profile was written by another version of Parlance · use that version, or another profile</source>
        <translation>Dieses Profil stammt von einer anderen Version von Parlance · Verwenden Sie diese Version oder ein anderes Profil</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · run “parlance doctor”, nothing was changed</source>
        <translation>Die Datenbank des Profils ist beschädigt · Führen Sie „parlance doctor“ aus, geändert wurde nichts</translation>
    </message>
    <message>
        <source>The disk is full or fails · make room, then start again</source>
        <translation>Der Datenträger ist voll oder defekt · Schaffen Sie Platz und starten Sie Parlance dann neu</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, then start again</source>
        <translation>Ein anderes Programm belegt die Datenbank des Profils · Schließen Sie es und starten Sie Parlance dann neu</translation>
    </message>
    <message>
        <source>The profile cannot be opened · check that you may write to %1</source>
        <translation>Das Profil lässt sich nicht öffnen · Prüfen Sie, ob Sie in %1 schreiben dürfen</translation>
    </message>
    <message>
        <source>An older version of Parlance runs on this profile · close it first</source>
        <translation>Eine ältere Version von Parlance verwendet dieses Profil · Schließen Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Number or address does not exist · check how it is written</source>
        <translation>Nummer oder Adresse gibt es nicht · Prüfen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>The account may not send from this number · choose another</source>
        <translation>Das Konto darf von dieser Nummer nicht senden · Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>There is nothing to send · write a text</source>
        <translation>Es gibt nichts zu senden · Schreiben Sie einen Text</translation>
    </message>
    <message>
        <source>The text is too long for this service · shorten it</source>
        <translation>Der Text ist für diesen Dienst zu lang · Kürzen Sie ihn</translation>
    </message>
    <message>
        <source>The attachment was not taken · use another kind or a smaller one</source>
        <translation>Der Anhang wurde nicht angenommen · Verwenden Sie eine andere Art oder einen kleineren</translation>
    </message>
    <message>
        <source>Contact asked for no more messages · reach them another way</source>
        <translation>Der Kontakt möchte keine Nachrichten mehr · Wählen Sie einen anderen Weg</translation>
    </message>
    <message>
        <source>Contact’s phone is off or out of reach · try later</source>
        <translation>Das Telefon des Kontakts ist aus oder nicht erreichbar · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>Message refused as spam · change text or number</source>
        <translation>Die Nachricht wurde als Spam abgelehnt · Ändern Sie Text oder Nummer</translation>
    </message>
    <message>
        <source>No credit at the service · ask the owner of the account</source>
        <translation>Kein Guthaben beim Dienst · Fragen Sie die Kontoverwaltung</translation>
    </message>
    <message>
        <source>The account’s limit is reached · try later or ask its owner</source>
        <translation>Das Limit des Kontos ist erreicht · Versuchen Sie es später erneut oder fragen Sie die Kontoverwaltung</translation>
    </message>
    <message>
        <source>The account is not allowed to do this · ask its owner</source>
        <translation>Das Konto darf dies nicht · Fragen Sie die Kontoverwaltung</translation>
    </message>
    <message>
        <source>The service does not accept the key, or the key lacks a permission · check it, then sign in again</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an, oder dem Schlüssel fehlt eine Berechtigung · Prüfen Sie ihn und melden Sie sich dann erneut an</translation>
    </message>
    <message>
        <source>The key is right but lacks a permission · ask the owner to grant it</source>
        <translation>Der Schlüssel stimmt, aber ihm fehlt eine Berechtigung · Bitten Sie die Kontoverwaltung darum</translation>
    </message>
    <message>
        <source>The server has moved · check the address in the account</source>
        <translation>Der Server ist umgezogen · Prüfen Sie die Adresse im Konto</translation>
    </message>
    <message>
        <source>Something else answers there · check the address and the network’s sign-in page</source>
        <translation>Dort antwortet etwas anderes · Prüfen Sie die Adresse und die Anmeldeseite des Netzwerks</translation>
    </message>
    <message>
        <source>The server was not reached · check the network and the address</source>
        <translation>Der Server wurde nicht erreicht · Prüfen Sie das Netzwerk und die Adresse</translation>
    </message>
    <message>
        <source>The server could not prove who it is · check the address and this computer’s clock</source>
        <translation>Der Server konnte sich nicht ausweisen · Prüfen Sie die Adresse und die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>The service took too long to answer · try later</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>The service is busy · it is tried again by itself</source>
        <translation>Der Dienst ist überlastet · Neuer Versuch folgt automatisch</translation>
    </message>
    <message>
        <source>The service has trouble of its own · try later</source>
        <translation>Der Dienst hat selbst eine Störung · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>The service does not know it any more · check the account</source>
        <translation>Beim Dienst ist dies nicht mehr bekannt · Prüfen Sie das Konto</translation>
    </message>
    <message>
        <source>The account’s settings cannot be used · correct them</source>
        <translation>Die Einstellungen des Kontos sind nicht verwendbar · Korrigieren Sie sie</translation>
    </message>
    <message>
        <source>Nothing handles what people write to this number · set a message handler for it at the service</source>
        <translation>Für diese Nummer ist kein Empfang eingerichtet · Legen Sie beim Dienst einen Message Handler für sie fest</translation>
    </message>
    <message>
        <source>No server was found for this address · check what stands after the @, or enter the server by hand</source>
        <translation>Zu dieser Adresse wurde kein Server gefunden · Prüfen Sie den Teil nach dem @ oder geben Sie den Server selbst ein</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is locked · enter them again</source>
        <translation>Name oder Passwort stimmt nicht, oder das Konto ist gesperrt · Geben Sie beides erneut ein</translation>
    </message>
    <message>
        <source>The company wants you to sign in on its web page, which Parlance cannot do · ask for sign-in by password</source>
        <translation>Die Firma verlangt die Anmeldung auf ihrer Webseite, was Parlance nicht kann · Bitten Sie um die Anmeldung mit Passwort</translation>
    </message>
    <message>
        <source>The company’s server offers no sign-in by password · ask its administrator</source>
        <translation>Der Server der Firma bietet keine Anmeldung mit Passwort · Fragen Sie die IT-Abteilung</translation>
    </message>
    <message>
        <source>This computer’s clock differs from the server’s · set the clock, then try again</source>
        <translation>Die Uhr dieses Computers weicht von der des Servers ab · Stellen Sie die Uhr und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>The company’s server does not let Parlance in · ask its administrator to allow it</source>
        <translation>Der Server der Firma lässt Parlance nicht zu · Bitten Sie die IT-Abteilung, es zuzulassen</translation>
    </message>
    <message>
        <source>You are signed in at too many places · sign out somewhere, then try again</source>
        <translation>Sie sind an zu vielen Orten angemeldet · Melden Sie sich irgendwo ab und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>They declined · try later</source>
        <translation>Der Kontakt hat abgelehnt · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>They do not want to be disturbed · try later</source>
        <translation>Der Kontakt möchte nicht gestört werden · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>They did not answer · try later</source>
        <translation>Der Kontakt hat nicht geantwortet · Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>Not everybody in the group got it · write to them apart</source>
        <translation>Nicht alle in der Gruppe haben die Nachricht erhalten · Schreiben Sie den Übrigen einzeln</translation>
    </message>
    <message>
        <source>The service does not know them yet · add them as a contact</source>
        <translation>Der Dienst kennt diese Person noch nicht · Fügen Sie sie als Kontakt hinzu</translation>
    </message>
    <message>
        <source>They wrote too long ago for free words · send a template</source>
        <translation>Die letzte Nachricht des Kontakts ist zu alt für freien Text · Senden Sie eine Vorlage</translation>
    </message>
    <message>
        <source>The template cannot be sent · choose another, or fill in its blanks</source>
        <translation>Die Vorlage lässt sich nicht senden · Wählen Sie eine andere oder füllen Sie die Platzhalter aus</translation>
    </message>
    <message>
        <source>Accepted, but not confirmed since · ask them whether it came</source>
        <translation>Angenommen, aber seither nicht bestätigt · Fragen Sie nach, ob die Nachricht angekommen ist</translation>
    </message>
    <message>
        <source>Accepted, with a remark of the service · see details</source>
        <translation>Angenommen, mit einer Anmerkung des Dienstes · Sehen Sie sich die Details an</translation>
    </message>
    <message>
        <source>There is no desktop session that could have a keychain · start Parlance from the desktop, or enter the secret again at each start</source>
        <translation>Ohne Desktop-Sitzung gibt es keinen Schlüsselbund · Starten Sie Parlance vom Desktop aus oder geben Sie die Zugangsdaten bei jedem Start neu ein</translation>
    </message>
    <message>
        <source>This computer has no keychain · install one (GNOME Keyring or KWallet), or enter the secret again at each start</source>
        <translation>Dieser Computer hat keinen Schlüsselbund · Installieren Sie einen (GNOME Keyring oder KWallet) oder geben Sie die Zugangsdaten bei jedem Start neu ein</translation>
    </message>
    <message>
        <source>The keychain is locked · unlock it with your password, then try again</source>
        <translation>Der Schlüsselbund ist gesperrt · Entsperren Sie ihn mit Ihrem Passwort und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>The keychain did not let Parlance in · allow it there, then try again</source>
        <translation>Der Schlüsselbund hat Parlance nicht zugelassen · Erlauben Sie es dort und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>The keychain gave no proper answer · try again, or enter the secret once more</source>
        <translation>Der Schlüsselbund hat keine brauchbare Antwort gegeben · Versuchen Sie es erneut oder geben Sie die Zugangsdaten neu ein</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>No clear answer came, so it may have been sent · look it up before you send again</source>
        <translation>Es kam keine klare Antwort, vielleicht wurde trotzdem gesendet · Sehen Sie nach, bevor Sie erneut senden</translation>
    </message>
    <message>
        <source>The service refused it · see the details</source>
        <translation>Der Dienst hat abgelehnt · Sehen Sie sich die Details an</translation>
    </message>
    <message>
        <source>The service refused it (code %1)</source>
        <translation>Der Dienst hat abgelehnt (Code %1)</translation>
    </message>
    <message>
        <source>The service cannot take some of these letters · leave out the emoji</source>
        <translation>Der Dienst kann einige dieser Zeichen nicht annehmen · die Emojis weglassen</translation>
    </message>
    <message>
        <source>No password or key is kept on this computer for the account · sign in</source>
        <translation>Für das Konto ist auf diesem Computer kein Passwort oder Schlüssel hinterlegt · Melden Sie sich an</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Export the conversation with %1?</source>
        <translation>Unterhaltung mit %1 exportieren?</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Pages, for any browser (%1)</source>
        <translation>Seiten für jeden Browser (%1)</translation>
    </message>
    <message>
        <source>%1 · the file is not protected: whoever can open it can read it</source>
        <translation>%1 · Die Datei ist nicht geschützt: Wer sie öffnen kann, kann sie lesen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>FilterTab</name>
    <message>
        <source>%1, %2</source>
        <comment>list, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%L1+</source>
        <comment>more than so many</comment>
        <translation>%L1+</translation>
    </message>
</context>
<context>
    <name>FilterTabs</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>HoldMark</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the message back</source>
        <translation>Nimmt die Nachricht zurück</translation>
    </message>
</context>
<context>
    <name>HoverActions</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>%1 · used last</source>
        <translation>%1 · zuletzt verwendet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ImportAccounts</name>
    <message>
        <source>For the account</source>
        <translation>Für das Konto</translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%Ln Kontakt hinzugefügt</numerusform>
            <numerusform>%Ln Kontakte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%Ln neuer Kontakt</numerusform>
            <numerusform>%Ln neue Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>%Ln wird umbenannt</numerusform>
            <numerusform>%Ln werden umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>%Ln ausgelassen, siehe unten</numerusform>
            <numerusform>%Ln ausgelassen, siehe unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>%Ln nicht geprüft: vorher gestoppt</numerusform>
            <numerusform>%Ln nicht geprüft: vorher gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got notes</source>
        <translation>
            <numerusform>%Ln bekam Notizen</numerusform>
            <numerusform>%Ln bekamen Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get notes</source>
        <translation>
            <numerusform>%Ln bekommt Notizen</numerusform>
            <numerusform>%Ln bekommen Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be blocked</source>
        <translation>
            <numerusform>%Ln wird blockiert</numerusform>
            <numerusform>%Ln werden blockiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedRow</name>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>ImportedRows</name>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
</context>
<context>
    <name>InvitationStrip</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>JoinedContact</name>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys for: %1</source>
        <translation>Drücken Sie die neuen Tasten für: %1</translation>
    </message>
    <message>
        <source>%1: no keys</source>
        <translation>%1: keine Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away</source>
        <translation>Esc lässt die Tastenkürzel unverändert, die Rücktaste entfernt sie</translation>
    </message>
    <message>
        <source>Changes the keys</source>
        <translation>Ändert die Tastenkürzel</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>%1, %2</source>
        <comment>what is done, by which keys</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>KeychainChoice</name>
    <message>
        <source>The account is stored, but the keychain did not take its secret.</source>
        <translation>Das Konto ist gespeichert, aber der Schlüsselbund hat die Zugangsdaten nicht angenommen.</translation>
    </message>
    <message>
        <source>The account works all the same, and until you quit, Parlance remembers the secret by itself. After that it asks you for it again. You can put it into the keychain later, too, under Settings, Accounts.</source>
        <translation>Das Konto funktioniert trotzdem, und bis Sie Parlance beenden, merkt es sich die Zugangsdaten selbst. Danach fragt es erneut danach. Sie können sie auch später noch in den Schlüsselbund legen: unter Einstellungen, Konten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation>Bis zum Beenden merken</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Begin a line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Back by one level, or close what is open</source>
        <translation>Eine Ebene zurückgehen oder Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Go on to what can be used next</source>
        <translation>Zum nächsten Bedienelement wechseln</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>Durch eine Liste gehen</translation>
    </message>
    <message>
        <source>Open or press</source>
        <translation>Öffnen oder auslösen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Answer an earlier message, or a later one</source>
        <translation>Auf eine frühere Nachricht antworten, oder auf eine spätere</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Go to the messages, while nothing is written</source>
        <translation>Zu den Nachrichten, solange nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>In den Nachrichten</translation>
    </message>
    <message>
        <source>Go to the first unread one</source>
        <translation>Zur ersten ungelesenen</translation>
    </message>
    <message>
        <source>Go to the latest one</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>Pick it, or not</source>
        <translation>Auswählen, oder doch nicht</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>Zeigen, was damit getan werden kann</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Write on: any letter</source>
        <translation>Weiterschreiben: jeder Buchstabe</translation>
    </message>
    <message>
        <source>Among conversations</source>
        <translation>In den Unterhaltungen</translation>
    </message>
    <message>
        <source>Open it and write</source>
        <translation>Öffnen und schreiben</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Go to a name: its first letters</source>
        <translation>Zu einem Namen: seine ersten Buchstaben</translation>
    </message>
    <message>
        <source>Take back what is about to be sent, while nothing is written</source>
        <translation>Zurücknehmen, was gleich gesendet wird, solange nichts geschrieben ist</translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left and wait for you</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet und wartet auf Sie</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet und warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>moment, when exactly</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LaterForm</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Whose time it is</source>
        <translation>Wessen Zeit das ist</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Meine Zeit</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Zeit beim Empfänger</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Dort ist es %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Ask first if they write before</source>
        <translation>Vorher fragen, falls sie bis dahin schreiben</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Go to the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A number in the message</source>
        <translation>Eine Nummer in der Nachricht</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Eine E-Mail schreiben?</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>It may lead elsewhere than the message makes believe.</source>
        <translation>Sie führt vielleicht woandershin, als die Nachricht glauben macht.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>Unterhaltungen filtern</translation>
    </message>
    <message>
        <source>Go to the next conversation</source>
        <translation>Zur nächsten Unterhaltung wechseln</translation>
    </message>
    <message>
        <source>Go to the previous conversation</source>
        <translation>Zur vorherigen Unterhaltung wechseln</translation>
    </message>
    <message>
        <source>Go to a conversation that was open before</source>
        <translation>Zu einer Unterhaltung wechseln, die vorher offen war</translation>
    </message>
    <message>
        <source>Go to the next unread conversation</source>
        <translation>Zur nächsten ungelesenen Unterhaltung wechseln</translation>
    </message>
    <message>
        <source>Go to the previous unread conversation</source>
        <translation>Zur vorherigen ungelesenen Unterhaltung wechseln</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Unterhaltung archivieren</translation>
    </message>
    <message>
        <source>Block or unblock who writes here</source>
        <translation>Person in dieser Unterhaltung blockieren oder nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Zuletzt Getanes zurücknehmen</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Alle Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show unread conversations</source>
        <translation>Ungelesene Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show conversations with a draft</source>
        <translation>Unterhaltungen mit Entwurf anzeigen</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Archivierte Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation>Nächste Liste anzeigen</translation>
    </message>
    <message>
        <source>Show the previous list</source>
        <translation>Vorherige Liste anzeigen</translation>
    </message>
    <message>
        <source>Open the conversation in its own window</source>
        <translation>Die Unterhaltung in eigenem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>ListEmpty</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Nichts archiviert</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>Names, numbers and addresses were searched. Esc shows all.</source>
        <translation>Durchsucht wurden Namen, Nummern und Adressen. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>What you begin to write and do not send is kept here.</source>
        <translation>Was Sie zu schreiben beginnen und nicht senden, bleibt hier.</translation>
    </message>
    <message>
        <source>What you put away is kept here until somebody writes.</source>
        <translation>Was Sie archivieren, bleibt hier, bis jemand schreibt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses in this list were searched.</source>
        <translation>Namen, Nummern und Adressen in dieser Liste wurden durchsucht.</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>In allen suchen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>LongTextPage</name>
    <message>
        <source>Whole message</source>
        <translation>Ganze Nachricht</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Parlance</source>
        <translation>Parlance</translation>
    </message>
</context>
<context>
    <name>MatchedLine</name>
    <message>
        <source>%1: </source>
        <comment>author, before what was said</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>MediaButton</name>
    <message>
        <source>Cancel the download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a file, what pressing it does</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>In einen Ordner speichern</translation>
    </message>
</context>
<context>
    <name>MediaDrop</name>
    <message>
        <source>Drop it to attach it</source>
        <translation>Zum Anhängen loslassen</translation>
    </message>
    <message>
        <source>Drop it to write it</source>
        <translation>Zum Einfügen loslassen</translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message>
        <source>Nothing can be attached here</source>
        <translation>Hier kann nichts angehängt werden</translation>
    </message>
    <message>
        <source>%1 takes no attachments · put a link into the text instead</source>
        <translation>%1 nimmt keine Anhänge an · Fügen Sie stattdessen einen Link in den Text ein</translation>
    </message>
    <message>
        <source>%1 takes web addresses · put the file on the web and attach its address</source>
        <translation>%1 nimmt Webadressen an · Stellen Sie die Datei ins Web und hängen Sie ihre Adresse an</translation>
    </message>
    <message>
        <source>%1 takes no attachments · remove them</source>
        <translation>%1 nimmt keine Anhänge an · Entfernen Sie sie</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>Höchstens %Ln Anhang pro Nachricht · Entfernen Sie die übrigen</numerusform>
            <numerusform>Höchstens %Ln Anhänge pro Nachricht · Entfernen Sie einige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaStack</name>
    <message>
        <source>It cannot be shown here · save it</source>
        <translation>Lässt sich hier nicht anzeigen · Speichern Sie die Datei</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Photo %1</source>
        <comment>file name</comment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <comment>file name</comment>
        <translation>Video %1</translation>
    </message>
</context>
<context>
    <name>MediaViewerBar</name>
    <message>
        <source>Older</source>
        <translation>Älteres</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neueres</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MemberCompletion</name>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Neue Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write in this conversation</source>
        <translation>In dieser Unterhaltung schreiben</translation>
    </message>
    <message>
        <source>Write in a large field, or in a small one again</source>
        <translation>In einem großen Feld schreiben oder wieder in einem kleinen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Ein Emoji auswählen</translation>
    </message>
    <message>
        <source>Answer the chosen message</source>
        <translation>Auf die gewählte Nachricht antworten</translation>
    </message>
    <message>
        <source>Send from another account</source>
        <translation>Von einem anderen Konto senden</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Send again what failed in this conversation</source>
        <translation>Nicht Gesendetes dieser Unterhaltung erneut senden</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Senden zurücknehmen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find the next older message</source>
        <translation>Die nächste ältere Nachricht suchen</translation>
    </message>
    <message>
        <source>Find the next newer message</source>
        <translation>Die nächste neuere Nachricht suchen</translation>
    </message>
</context>
<context>
    <name>MessageDetailsPane</name>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten …</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>%Ln Datei herunterladen</numerusform>
            <numerusform>%Ln Dateien herunterladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>%Ln Datei speichern&#xa0;…</numerusform>
            <numerusform>%Ln Dateien speichern&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Send from another account…</source>
        <translation>Von einem anderen Konto senden&#xa0;…</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Senden zurücknehmen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern …</translation>
    </message>
</context>
<context>
    <name>MessageMenuLink</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Wird in %Ln&#xa0;Sek. gesendet</numerusform>
            <numerusform>Wird in %Ln&#xa0;Sek. gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Wartet auf Netzwerk</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>Wartet, neuer Versuch folgt automatisch</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen um %1</translation>
    </message>
    <message>
        <source>Did not get it: %1 · write to them apart</source>
        <translation>Nicht angekommen bei: %1 · Schreiben Sie einzeln</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The service held this text back as spam</source>
        <translation>Der Dienst hat diese Nachricht als Spam zurückgehalten</translation>
    </message>
    <message>
        <source>Attachment not available through this service</source>
        <translation>Anhang über diesen Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <comment>author, what was said</comment>
        <translation>Antwort auf „%2“ (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, still trying</source>
        <translation>Wird gesendet, noch immer im Versuch</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what came with a message, host</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, account, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>%Ln Std. später</numerusform>
            <numerusform>%Ln Std. später</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending in a few seconds</source>
        <translation>Wird in ein paar Sekunden gesendet</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Was to leave at %1</source>
        <comment>time</comment>
        <translation>Sollte um %1 gesendet werden</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>It waited while this computer slept · send it now?</source>
        <translation>Sie wartete, während dieser Computer schlief · jetzt senden?</translation>
    </message>
    <message>
        <source>They wrote since · it asks before it leaves</source>
        <translation>Seitdem kam etwas von ihnen · vor dem Senden wird gefragt</translation>
    </message>
    <message>
        <source>They wrote since · send it all the same?</source>
        <translation>Seitdem kam etwas von ihnen · trotzdem senden?</translation>
    </message>
    <message>
        <source>Still not known whether this was sent · last asked: %1</source>
        <comment>when</comment>
        <translation>Noch immer nicht bekannt, ob dies gesendet wurde · zuletzt gefragt: %1</translation>
    </message>
    <message>
        <source>Not known whether this was sent</source>
        <translation>Nicht bekannt, ob dies gesendet wurde</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>Hat um Hilfe gebeten</translation>
    </message>
</context>
<context>
    <name>MessageSelection</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Auswahl verlassen</translation>
    </message>
</context>
<context>
    <name>MessageTrouble</name>
    <message>
        <source>The other side may get it twice.</source>
        <translation>Die Nachricht kommt dann vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern …</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1&#xa0;Stunde</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8&#xa0;Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Bis morgen, 8:00</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Für 1&#xa0;Woche</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
</context>
<context>
    <name>NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>Nach 30&#xa0;Min.</translation>
    </message>
    <message>
        <source>After 1 h</source>
        <translation>Nach 1&#xa0;Std.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Um Mitternacht</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>For example: Lisbon office</source>
        <translation>Zum Beispiel: Büro Lissabon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only you see these</source>
        <translation>Nur Sie sehen sie</translation>
    </message>
</context>
<context>
    <name>OfferedChoice</name>
    <message>
        <source>Offered for %1</source>
        <translation>Auswahl für „%1“</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie eine Unterhaltung</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation>Alle Nachrichten sind unterwegs oder angekommen.</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>My presence, %1</source>
        <translation>Mein Status, %1</translation>
    </message>
</context>
<context>
    <name>OwnPresenceMenu</name>
    <message>
        <source>My presence</source>
        <translation>Mein Status</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Gehen oder tun</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Zu jemandem gehen oder etwas tun</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Einen solchen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only</source>
        <translation>&gt; nur Befehle · @ nur Personen</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only · %1 searches messages</source>
        <translation>&gt; nur Befehle · @ nur Personen · %1 durchsucht Nachrichten</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountModel</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>Wartet, neuer Versuch folgt automatisch</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>Endet: %1</translation>
    </message>
    <message>
        <source>Names are looked up as you type. Several people make a group.</source>
        <translation>Namen werden beim Tippen gesucht. Mehrere Personen ergeben eine Gruppe.</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199, or the service’s own name for somebody</source>
        <translation>Nummern mit Ländervorwahl, zum Beispiel +1 415 555 0199, oder der Name, den jemand beim Dienst hat</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199</source>
        <translation>Nummern mit Ländervorwahl, zum Beispiel +1 415 555 0199</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Der Empfang ist für %1 nicht geprüft: Antworten erscheinen hier vielleicht nicht</translation>
    </message>
    <message>
        <source>The token has run out · sign in with a new one</source>
        <translation>Das Token ist abgelaufen · Melden Sie sich mit einem neuen an</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day; as for QDate::toString()</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>The token is good until %1</source>
        <translation>Das Token gilt bis zum %1</translation>
    </message>
    <message>
        <source>The token runs out on %1, %2 · enter a new one before</source>
        <comment>day, time</comment>
        <translation>Das Token läuft am %1 um %2 ab · Geben Sie vorher ein neues ein</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n message(s) waiting</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>%1 – %Ln Nachricht wartet</numerusform>
            <numerusform>%1 – %Ln Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to date as of %2</source>
        <comment>what is wrong, time</comment>
        <translation>%1 · Stand: %2</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountSetup</name>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Der Empfang ist für %1 nicht geprüft: Antworten erscheinen hier vielleicht nicht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Something is missing · fill in the marked fields</source>
        <translation>Es fehlt etwas · Füllen Sie die markierten Felder aus</translation>
    </message>
    <message>
        <source>The account has no name · give it one</source>
        <translation>Das Konto hat keinen Namen · Geben Sie ihm einen</translation>
    </message>
    <message>
        <source>Another account has this name · choose another</source>
        <translation>Ein anderes Konto heißt schon so · Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The keychain does not answer · unlock it or start it anew, then save again; what you entered stays here</source>
        <translation>Der Schlüsselbund antwortet nicht · Entsperren Sie ihn oder starten Sie ihn neu und speichern Sie dann erneut. Ihre Eingaben bleiben hier stehen</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Ausgefüllt: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Something is not right · look at the marked fields</source>
        <translation>Etwas stimmt nicht · Sehen Sie sich die markierten Felder an</translation>
    </message>
    <message>
        <source>This is no number · write it with its country, like +14155550199</source>
        <translation>Das ist keine Nummer · Schreiben Sie sie mit Ländervorwahl, etwa +14155550199</translation>
    </message>
    <message>
        <source>This number has too few or too many digits for its country · check it</source>
        <translation>Diese Nummer hat für ihr Land zu wenige oder zu viele Ziffern · Prüfen Sie sie</translation>
    </message>
</context>
<context>
    <name>Parlance::Application</name>
    <message>
        <source>Sample data · nothing leaves this computer, nothing is kept</source>
        <translation>Beispieldaten · Nichts verlässt diesen Computer, nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Parlance is not whole · install it once more</source>
        <translation>Parlance ist unvollständig · Installieren Sie es neu</translation>
    </message>
    <message>
        <source>The sample data could not be opened · install Parlance once more</source>
        <translation>Die Beispieldaten ließen sich nicht öffnen · Installieren Sie Parlance neu</translation>
    </message>
    <message>
        <source>Everything in the backup is here. Sign in to each account again: passwords are not in backups.</source>
        <translation>Alles aus der Sicherung ist da. Melden Sie sich bei jedem Konto neu an: Passwörter stehen nicht in Sicherungen.</translation>
    </message>
</context>
<context>
    <name>Parlance::BackupActions</name>
    <message>
        <source>The backup could not be written · choose another place</source>
        <translation>Die Sicherung konnte nicht geschrieben werden · Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>The file cannot be read · choose another</source>
        <translation>Die Datei lässt sich nicht lesen · Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>This is no backup of Parlance · choose another file</source>
        <translation>Das ist keine Sicherung von Parlance · Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>The backup is of a newer Parlance · install that version first</source>
        <translation>Die Sicherung stammt von einem neueren Parlance · Installieren Sie zuerst diese Version</translation>
    </message>
    <message>
        <source>The backup is damaged, or was changed · choose another</source>
        <translation>Die Sicherung ist beschädigt oder wurde verändert · Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>There is no room for the backup · make room on the disk, then try again</source>
        <translation>Für die Sicherung ist kein Platz · Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>There is something in this profile already · restore the backup into a new one</source>
        <translation>Dieses Profil enthält schon Daten · Stellen Sie die Sicherung in einem neuen wieder her</translation>
    </message>
    <message>
        <source>Another program reads this profile · close it, then restore the backup again</source>
        <translation>Ein anderes Programm liest dieses Profil · beenden Sie es und stellen Sie die Sicherung dann noch einmal wieder her</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts are in %1 (%2)</source>
        <translation>Unterhaltungen, Kontakte, Entwürfe und Konten sind in %1 (%2)</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Das Speichern ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactCard</name>
    <message>
        <source>Phone, work</source>
        <translation>Telefon, geschäftlich</translation>
    </message>
    <message>
        <source>Phone, mobile</source>
        <translation>Telefon, mobil</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>Telefon, privat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactImport</name>
    <message>
        <source>This file cannot be read · choose another, or see whether it may be opened</source>
        <translation>Diese Datei lässt sich nicht lesen · Wählen Sie eine andere oder prüfen Sie, ob Sie sie öffnen dürfen</translation>
    </message>
    <message>
        <source>This file is too large · split it: up to %1 MB are read</source>
        <translation>Diese Datei ist zu groß · Teilen Sie sie auf: Gelesen werden bis zu %1&#xa0;MB</translation>
    </message>
    <message>
        <source>This file has too many entries · split it: up to %L1 are read</source>
        <translation>Diese Datei hat zu viele Einträge · Teilen Sie sie auf: Gelesen werden bis zu %L1</translation>
    </message>
    <message>
        <source>No contacts were found in this file · choose a vCard, or a table with a heading like “Phone” or “E-mail”</source>
        <translation>In dieser Datei wurden keine Kontakte gefunden · Wählen Sie eine vCard oder eine Tabelle mit einer Überschrift wie „Phone“ oder „E-mail“</translation>
    </message>
    <message>
        <source>The quotation mark in line %L1 has no end · mend it in the file</source>
        <translation>Das Anführungszeichen in Zeile %L1 wird nicht geschlossen · Korrigieren Sie es in der Datei</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No number or address</source>
        <translation>Keine Nummer oder Adresse</translation>
    </message>
    <message>
        <source>This account cannot write to %1</source>
        <translation>Dieses Konto kann nicht an %1 schreiben</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>Was “%1”</source>
        <translation>Bisher „%1“</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>This account is gone · choose another</source>
        <translation>Dieses Konto gibt es nicht mehr · Wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Will be blocked</source>
        <translation>Wird blockiert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>No room for more notes</source>
        <translation>Kein Platz für weitere Notizen</translation>
    </message>
    <message>
        <source>There is nobody in this file · choose another</source>
        <translation>In dieser Datei steht niemand · Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Das Speichern ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactModel</name>
    <message>
        <source>Other contacts</source>
        <translation>Weitere Kontakte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%Ln Unterhaltung angeheftet</numerusform>
            <numerusform>%Ln Unterhaltungen angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>%Ln Unterhaltung nicht mehr angeheftet</numerusform>
            <numerusform>%Ln Unterhaltungen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nicht mehr stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>%Ln Unterhaltung nicht mehr stummgeschaltet</numerusform>
            <numerusform>%Ln Unterhaltungen nicht mehr stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%Ln Unterhaltung stummgeschaltet</numerusform>
            <numerusform>%Ln Unterhaltungen stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>%Ln Unterhaltung archiviert</numerusform>
            <numerusform>%Ln Unterhaltungen archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Zurück in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>%Ln Unterhaltung zurück in der Liste</numerusform>
            <numerusform>%Ln Unterhaltungen zurück in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>%Ln Unterhaltung als ungelesen markiert</numerusform>
            <numerusform>%Ln Unterhaltungen als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>%Ln Unterhaltung als gelesen markiert</numerusform>
            <numerusform>%Ln Unterhaltungen als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Nicht mehr blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations keep what is still on its way</source>
        <translation>
            <numerusform>%Ln Unterhaltung behält, was noch unterwegs ist</numerusform>
            <numerusform>%Ln Unterhaltungen behalten, was noch unterwegs ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted here</source>
        <translation>
            <numerusform>%Ln Unterhaltung hier gelöscht</numerusform>
            <numerusform>%Ln Unterhaltungen hier gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Es wurde nicht alles gelöscht</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>Es kam nicht alles zurück</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationInfo</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many, service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed · its history stays readable</source>
        <translation>Das Konto wurde entfernt · Der Verlauf bleibt lesbar</translation>
    </message>
    <message>
        <source>The plugin of this service is missing · install it</source>
        <translation>Das Plug-in dieses Dienstes fehlt · Installieren Sie es</translation>
    </message>
    <message>
        <source>The account is paused · resume it</source>
        <translation>Das Konto ist pausiert · Setzen Sie es fort</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: look there, too, if you wait for an answer</source>
        <translation>Der Empfang ist für %1 nicht geprüft: Sehen Sie auch dort nach, wenn Sie auf eine Antwort warten</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 Zeichen</translation>
    </message>
    <message>
        <source>They write under a name, which takes no answers · write to their number</source>
        <translation>Hier wird unter einem Namen geschrieben, der keine Antworten annimmt · schreiben Sie an die Nummer</translation>
    </message>
    <message>
        <source>%1 there · %2</source>
        <comment>local time, facts</comment>
        <translation>dort %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Parlance::Countdown</name>
    <message numerus="yes">
        <source>Tries again in %n min</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln min</numerusform>
            <numerusform>Neuer Versuch in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n s</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln s</numerusform>
            <numerusform>Neuer Versuch in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DirectoryModel</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be written to from here · check how it is written</source>
        <translation>
            <numerusform>%Ln Eintrag ist von hier aus nicht erreichbar · Prüfen Sie die Schreibweise</numerusform>
            <numerusform>%Ln Einträge sind von hier aus nicht erreichbar · Prüfen Sie die Schreibweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: the rest is still in the field · end it with a comma to go on</source>
        <translation>Zu viele auf einmal: der Rest steht noch im Feld · weiter geht es mit einem Komma am Ende</translation>
    </message>
</context>
<context>
    <name>Parlance::Errands</name>
    <message>
        <source>It could not be stored</source>
        <translation>Das Speichern ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Parlance::Freshness</name>
    <message>
        <source>Up to date as of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln Nachricht in %1 · Wer die Datei öffnen kann, kann sie lesen</numerusform>
            <numerusform>%Ln Nachrichten in %1 · Wer die Datei öffnen kann, kann sie lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>Die Datei ließ sich nicht schreiben · Wählen Sie einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>Parlance::HoldActions</name>
    <message>
        <source>It has just left · it cannot be taken back any more</source>
        <translation>Sie ist gerade abgegangen · sie lässt sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>They could not be kept as drafts</source>
        <translation>Sie ließen sich nicht als Entwurf aufheben</translation>
    </message>
    <message>
        <source>It could not be kept as a draft</source>
        <translation>Sie ließ sich nicht als Entwurf aufheben</translation>
    </message>
</context>
<context>
    <name>Parlance::Host</name>
    <message>
        <source>Another version of Parlance runs on this profile · close it first</source>
        <translation>Eine andere Version von Parlance verwendet dieses Profil · Schließen Sie sie zuerst</translation>
    </message>
    <message>
        <source>Another Parlance holds this profile and does not answer · end it first</source>
        <translation>Ein anderes Parlance verwendet dieses Profil und antwortet nicht · Beenden Sie es zuerst</translation>
    </message>
</context>
<context>
    <name>Parlance::InboxNews</name>
    <message>
        <source>New message from %1</source>
        <translation>Neue Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>Parlance::KeyText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Parlance::LaterTimes</name>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day on which a message leaves, this year or another; as for QDate::toString()</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 there</source>
        <comment>when, what time it is there then</comment>
        <translation>%1 · dort %2</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>This is no day · write it like %1</source>
        <translation>Das ist kein Tag · schreiben Sie ihn wie %1</translation>
    </message>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Das ist keine Uhrzeit · schreiben Sie sie wie %1</translation>
    </message>
    <message>
        <source>This is past · choose a time to come</source>
        <translation>Das ist vorbei · wählen Sie eine spätere Zeit</translation>
    </message>
    <message numerus="yes">
        <source>This is too far off · choose a time within %n years</source>
        <translation>
            <numerusform>Das ist zu weit weg · wählen Sie eine Zeit innerhalb eines Jahres</numerusform>
            <numerusform>Das ist zu weit weg · wählen Sie eine Zeit innerhalb von %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only templates get through by then</source>
        <comment>when</comment>
        <translation>%1 · bis dahin kommen nur noch Vorlagen durch</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaActions</name>
    <message>
        <source>The file is not here any more · download it again</source>
        <translation>Die Datei ist nicht mehr hier · Laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>The file could not be written · choose another folder</source>
        <translation>Die Datei konnte nicht geschrieben werden · Wählen Sie einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaInfo</name>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Wartet auf den Server&#xa0;…</translation>
    </message>
    <message>
        <source>Downloading · %1</source>
        <comment>size so far</comment>
        <translation>Wird heruntergeladen · %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>downloaded, size</comment>
        <translation>%1&#xa0;% von %2</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>Larger than %1 · ask for a smaller one</source>
        <translation>Größer als %1 · Bitten Sie um eine kleinere Fassung</translation>
    </message>
    <message>
        <source>It could not be kept · make room on the disk, then try again</source>
        <translation>Die Datei ließ sich nicht speichern · Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>Its server leads to another one that is not safe · ask for it in another way</source>
        <translation>Der Server verweist auf einen anderen, der nicht sicher ist · Bitten Sie auf anderem Weg darum</translation>
    </message>
    <message>
        <source>Its address is not secure · ask for it in another way</source>
        <translation>Die Adresse ist nicht sicher · Bitten Sie auf anderem Weg darum</translation>
    </message>
    <message>
        <source>Its server wants a sign-in · connect the account, then try again</source>
        <translation>Der Server verlangt eine Anmeldung · Verbinden Sie das Konto und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length of a video, its size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageActions</name>
    <message numerus="yes">
        <source>%n messages deleted here</source>
        <translation>
            <numerusform>%Ln Nachricht hier gelöscht</numerusform>
            <numerusform>%Ln Nachrichten hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>%Ln Nachricht ist noch unterwegs · löschen Sie sie, wenn das vorbei ist</numerusform>
            <numerusform>%Ln Nachrichten sind noch unterwegs · löschen Sie sie, wenn das vorbei ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many texts, how they are encoded</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 Text</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Hier angekommen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht ab</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst angenommen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>The service&apos;s name for it</source>
        <translation>Name beim Dienst</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Doch noch zugestellt</translation>
    </message>
    <message>
        <source>GSM-7 (%L1 characters a text)</source>
        <translation>GSM-7 (%L1 Zeichen je Text)</translation>
    </message>
    <message>
        <source>Unicode (%L1 characters a text)</source>
        <translation>Unicode (%L1 Zeichen je Text)</translation>
    </message>
    <message>
        <source>If they write before</source>
        <translation>Falls sie vorher schreiben</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>which of how many found</comment>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>A date like %1</source>
        <extracomment>What &quot;on:&quot; takes in the language of searches</extracomment>
        <translation>Ein Datum wie %1</translation>
    </message>
    <message>
        <source>Nothing since then</source>
        <translation>Seither nichts</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageModel</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>Parlance::Messenger</name>
    <message>
        <source>This conversation is gone · choose another</source>
        <translation>Diese Unterhaltung gibt es nicht mehr · Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>The message could not be stored</source>
        <translation>Die Nachricht ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The conversation could not be stored</source>
        <translation>Die Unterhaltung ließ sich nicht speichern</translation>
    </message>
</context>
<context>
    <name>Parlance::NewsBurst</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::OptOutWords</name>
    <message>
        <source>At most %1 words</source>
        <translation>Höchstens %1 Wörter</translation>
    </message>
    <message>
        <source>A word has at most %1 letters</source>
        <translation>Ein Wort hat höchstens %1 Buchstaben</translation>
    </message>
    <message>
        <source>“%1” has no letters</source>
        <translation>„%1“ hat keine Buchstaben</translation>
    </message>
    <message>
        <source>“%1” cannot mean both</source>
        <translation>„%1“ kann nicht beides bedeuten</translation>
    </message>
    <message>
        <source>“%1” means the opposite already</source>
        <translation>„%1“ bedeutet schon das Gegenteil</translation>
    </message>
</context>
<context>
    <name>Parlance::OutboxModel</name>
    <message>
        <source>To %1. %2</source>
        <comment>whom, what was written and what became of it</comment>
        <translation>An %1. %2</translation>
    </message>
</context>
<context>
    <name>Parlance::OutcomeChecks</name>
    <message>
        <source>It cannot be asked now · it is, as soon as %1 is connected</source>
        <comment>account</comment>
        <translation>Jetzt kann nicht gefragt werden · das geschieht, sobald %1 verbunden ist</translation>
    </message>
    <message>
        <source>Still not known whether it was sent</source>
        <translation>Noch immer nicht bekannt, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Es wurde gesendet</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Es wurde nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Parlance::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, number or keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People and conversations</source>
        <translation>Personen und Unterhaltungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>Alle Nachrichten nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleActions</name>
    <message>
        <source>They are one person already, or too many contacts for one</source>
        <translation>Sie sind bereits eine Person, oder es sind zu viele Kontakte für eine</translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>Die Datei konnte nicht geschrieben werden · Wählen Sie einen anderen Ort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln Kontakt in %1 · Lesbar für alle, die die Datei öffnen können</numerusform>
            <numerusform>%Ln Kontakte in %1 · Lesbar für alle, die die Datei öffnen können</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Das Speichern ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>Keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>Messages again</source>
        <translation>Wieder Nachrichten</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleModel</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, nicht mehr dabei</translation>
    </message>
</context>
<context>
    <name>Parlance::QuietNotice</name>
    <message>
        <source>It is %1 where %2 is</source>
        <comment>time, whom</comment>
        <translation>Bei %2 ist es %1</translation>
    </message>
    <message>
        <source>Send at %1 there</source>
        <translation>Um %1 dortiger Zeit senden</translation>
    </message>
    <message>
        <source>It is night where %1 is</source>
        <translation>Bei %1 ist es Nacht</translation>
    </message>
    <message>
        <source>Send after %1 there</source>
        <translation>Nach %1 dortiger Zeit senden</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchCompletion</name>
    <message>
        <source>A picture or another file</source>
        <translation>Ein Bild oder eine andere Datei</translation>
    </message>
    <message>
        <source>A link to a page</source>
        <translation>Ein Link auf eine Seite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Who wrote it: a name or a number, or me</source>
        <translation>Wer es schrieb: ein Name oder eine Nummer, oder me</translation>
    </message>
    <message>
        <source>In which conversation</source>
        <translation>In welcher Unterhaltung</translation>
    </message>
    <message>
        <source>With a file or a link</source>
        <translation>Mit einer Datei oder einem Link</translation>
    </message>
    <message>
        <source>Before a day, a month or a year</source>
        <translation>Vor einem Tag, einem Monat oder einem Jahr</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>On that day, or in that month or year</source>
        <translation>An diesem Tag, oder in diesem Monat oder Jahr</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>What you have not read yet</source>
        <translation>Was Sie noch nicht gelesen haben</translation>
    </message>
    <message>
        <source>What could not be sent</source>
        <translation>Was nicht gesendet werden konnte</translation>
    </message>
    <message>
        <source>Over which service</source>
        <translation>Über welchen Dienst</translation>
    </message>
    <message>
        <source>Not read yet, or not sent</source>
        <translation>Noch nicht gelesen oder nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>Messages can be searched for has:file and has:link.</source>
        <translation>Nachrichten können nach has:file und has:link durchsucht werden.</translation>
    </message>
    <message>
        <source>Dates are written like 2026-01-24, 2026-01 or 2026, or today or yesterday.</source>
        <translation>Ein Datum schreibt man als 2026-01-24, 2026-01 oder 2026, oder als today oder yesterday.</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Mit Link</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>The texts of all conversations were searched, of all accounts.</source>
        <translation>Die Texte aller Unterhaltungen aller Konten wurden durchsucht.</translation>
    </message>
    <message>
        <source>Only this was searched: %1.</source>
        <translation>Nur das wurde durchsucht: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>conversation, text, time</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4</source>
        <comment>conversation, author, text, time</comment>
        <translation>%1. %2: %3. %4</translation>
    </message>
    <message>
        <source>“%1:” is searched for as a word. There are from:, in:, service:, has:, is:, before:, after: and on:.</source>
        <translation>„%1:“ wird als Wort gesucht. Es gibt from:, in:, service:, has:, is:, before:, after: und on:.</translation>
    </message>
    <message>
        <source>Messages can be searched for is:unread and is:failed.</source>
        <translation>Nachrichten können nach is:unread und is:failed durchsucht werden.</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>a service</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>messages</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>messages</comment>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Parlance::SenderModel</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, number and service</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Parlance::ServiceModel</name>
    <message>
        <source>Delivery receipts</source>
        <translation>Zustellbestätigungen</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheitsstatus</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Schreibanzeige</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten auf Nachrichten</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>News at once</source>
        <translation>Sofortiger Empfang</translation>
    </message>
</context>
<context>
    <name>Parlance::StagedMedia</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 may refuse %2: it names other kinds of files</source>
        <comment>service, file</comment>
        <translation>%1 könnte %2 ablehnen: Der Dienst gibt andere Dateitypen an</translation>
    </message>
    <message>
        <source>Carriers take about 1 MB</source>
        <translation>Mobilfunknetze nehmen etwa 1&#xa0;MB an</translation>
    </message>
    <message>
        <source>%1 is no web address · it begins with https://</source>
        <translation>%1 ist keine Webadresse · Sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Attach the picture instead</source>
        <translation>Stattdessen das Bild anhängen</translation>
    </message>
    <message>
        <source>Attach the video instead</source>
        <translation>Stattdessen das Video anhängen</translation>
    </message>
    <message>
        <source>Attach the sound instead</source>
        <translation>Stattdessen das Audio anhängen</translation>
    </message>
    <message>
        <source>Attach the file instead</source>
        <translation>Stattdessen die Datei anhängen</translation>
    </message>
</context>
<context>
    <name>Parlance::StoredDraft</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>Parlance::TemplateModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, text of a template</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>%Ln-mal verwendet</numerusform>
            <numerusform>%Ln-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a template, how often it was used</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Who is in this conversation</source>
        <translation>Personen in dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>PastConversation</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>conversation, where, when, what was said last</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>PathNotice</name>
    <message>
        <source>There is no folder “%1”</source>
        <translation>Den Ordner „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>PeopleChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>Name, Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Das Verzeichnis wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>This account writes to one person at a time · leave one of them</source>
        <translation>Dieses Konto schreibt immer nur einer Person · Lassen Sie eine davon stehen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Nummern und Adressen</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie&#xa0;…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Getrennt</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
</context>
<context>
    <name>PlayDesk</name>
    <message>
        <source>It cannot be played here · save it</source>
        <translation>Lässt sich hier nicht abspielen · Speichern Sie die Datei</translation>
    </message>
    <message>
        <source>Nothing to hear it with · connect headphones or loudspeakers</source>
        <translation>Kein Gerät zum Hören da · Schließen Sie Kopfhörer oder Lautsprecher an</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In a conference call</source>
        <translation>In einer Telefonkonferenz</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentiert gerade</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Nicht bei der Arbeit</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>presence, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Bin gleich zurück</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Beschäftigt, inaktiv</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>presence, for how long</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Bin gleich zurück</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Nicht bei der Arbeit</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Reset status</source>
        <translation>Status zurücksetzen</translation>
    </message>
    <message>
        <source>Presence settings…</source>
        <translation>Einstellungen zur Anwesenheit…</translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln&#xa0;Minute</numerusform>
            <numerusform>%Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>presence automatic away idle inactive minutes lock screen</source>
        <translation>anwesenheit status automatisch abwesend inaktiv untätig minuten bildschirm sperren</translation>
    </message>
    <message>
        <source>Show me as away after</source>
        <translation>Als abwesend zeigen nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>presence automatic off work idle inactive minutes</source>
        <translation>anwesenheit status automatisch nicht bei der arbeit inaktiv untätig feierabend minuten</translation>
    </message>
    <message>
        <source>Show me as off work after</source>
        <translation>Als nicht bei der Arbeit zeigen nach</translation>
    </message>
    <message>
        <source>As soon as you are back, you are shown as before.</source>
        <translation>Sobald Sie zurück sind, werden Sie wieder wie vorher gezeigt.</translation>
    </message>
    <message>
        <source>When nothing was touched for that long (in Parlance, where the system does not tell of other programs), or as soon as the screen is locked. A presence you chose yourself stays.</source>
        <translation>Wenn so lange nichts berührt wurde (in Parlance, wo das System nichts von anderen Programmen sagt), oder sobald der Bildschirm gesperrt ist. Ein selbst gewählter Status bleibt.</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Zu jemandem gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>Kontakte öffnen</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Kontakte aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>Kontakte in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Back everything up to a file</source>
        <translation>Alles in eine Datei sichern</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Parlance</source>
        <translation>Parlance beenden</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>QuietHoursSetting</name>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Das ist keine Uhrzeit · schreiben Sie sie wie %1</translation>
    </message>
    <message>
        <source>Say when it is night where somebody is</source>
        <translation>Darauf hinweisen, wenn es beim Kontakt Nacht ist</translation>
    </message>
    <message>
        <source>Before you text them: it can leave in their morning instead.</source>
        <translation>Bevor Sie eine Textnachricht senden: Sie kann auch am nächsten Morgen dort hinausgehen.</translation>
    </message>
    <message>
        <source>Night from</source>
        <comment>a time of the day</comment>
        <translation>Nacht ab</translation>
    </message>
    <message>
        <source>Night until</source>
        <comment>a time of the day</comment>
        <translation>Nacht bis</translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message>
        <source>Do not say it again tonight</source>
        <translation>Heute Nacht nicht mehr darauf hinweisen</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>Sending %n messages…</source>
        <translation>
            <numerusform>Eine Nachricht wird gesendet …</numerusform>
            <numerusform>%Ln Nachrichten werden gesendet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are about to be sent</source>
        <translation>
            <numerusform>Eine Nachricht wird gleich gesendet</numerusform>
            <numerusform>%Ln Nachrichten werden gleich gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot leave now leaves at the next start.</source>
        <translation>Was jetzt nicht abgeht, geht beim nächsten Start ab.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Send now, or write on next time?</source>
        <translation>Jetzt senden oder beim nächsten Mal weiterschreiben?</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RecentSwitcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Letzte Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>Die lokale Kopie von %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the local copies of %n conversations?</source>
        <translation>
            <numerusform>Die lokale Kopie von %Ln Unterhaltung löschen?</numerusform>
            <numerusform>Die lokalen Kopien von %Ln Unterhaltungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said there goes from this computer. The service and the others keep theirs.</source>
        <translation>Was dort geschrieben wurde, verschwindet von diesem Computer. Der Dienst und die anderen behalten das Ihre.</translation>
    </message>
    <message>
        <source>Delete local copy</source>
        <translation>Lokale Kopie löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es dort schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Antwort auf „%2“ (%1)</translation>
    </message>
    <message>
        <source>Do not answer this one</source>
        <translation>Doch nicht darauf antworten</translation>
    </message>
</context>
<context>
    <name>ReturnButton</name>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
</context>
<context>
    <name>RowFace</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>SafeCheck</name>
    <message>
        <source>%1, %2</source>
        <comment>a choice, more about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SafeRadio</name>
    <message>
        <source>%1, %2</source>
        <comment>a choice, more about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SamePersonChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>Name, Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Same person? %1 appears in two contacts</source>
        <translation>Dieselbe Person? %1 steht bei zwei Kontakten</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search everything for these words</source>
        <translation>Alles nach diesen Wörtern durchsuchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden</numerusform>
            <numerusform>%Ln Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>%Ln SMS · noch %1 Zeichen</numerusform>
            <numerusform>%Ln SMS · noch %1 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 makes this %2 texts instead of %3</source>
        <comment>a letter, numbers</comment>
        <translation>%1 macht daraus %2 Texte statt %3</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>1 selected</source>
        <translation>1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>In die Liste zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Auswahl beenden</translation>
    </message>
</context>
<context>
    <name>SenderChip</name>
    <message>
        <source>Send from another account</source>
        <translation>Von einem anderen Konto senden</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>account, its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>account, its number, what is wrong</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SenderMenu</name>
    <message>
        <source>Send from</source>
        <translation>Senden von</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>SMS, MMS, WhatsApp and RCS from your team&apos;s inboxes</source>
        <translation>SMS, MMS, WhatsApp und RCS aus den Postfächern Ihres Teams</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The inbox to send from: its number, written like +14155550100, or its name on WhatsApp, RCS or Teams</source>
        <translation>Das Postfach, aus dem gesendet wird: seine Nummer in der Form +14155550100 oder sein Name bei WhatsApp, RCS oder Teams</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Dashboard, Settings, API: it belongs to one team</source>
        <translation>Dashboard, Settings, API: Er gehört zu einem Team</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your team sees it beside what you send; contacts do not</source>
        <translation>Ihr Team sieht ihn neben dem, was Sie senden; Kontakte sehen ihn nicht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only if it is not https://web-api.clerk.chat: the full address, beginning with https://</source>
        <translation>Nur wenn es nicht https://web-api.clerk.chat ist: die vollständige Adresse, mit https:// am Anfang</translation>
    </message>
    <message>
        <source>WhatsApp from a business inbox</source>
        <translation>WhatsApp aus einem geschäftlichen Postfach</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The one you log in to MsgBoxx with; you see here what that user may see</source>
        <translation>Der Name, mit dem Sie sich bei MsgBoxx anmelden; Sie sehen hier, was Sie dort sehen dürfen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>API-Konto</translation>
    </message>
    <message>
        <source>Only if you have several WhatsApp numbers: the id of the one to write from</source>
        <translation>Nur wenn Sie mehrere WhatsApp-Nummern haben: die ID derjenigen, von der Sie schreiben</translation>
    </message>
    <message>
        <source>Messages without a direction</source>
        <translation>Nachrichten ohne Richtung</translation>
    </message>
    <message>
        <source>Try the other one if what people write to you shows up as written by you</source>
        <translation>Versuchen Sie die andere Angabe, wenn Nachrichten an Sie wie von Ihnen geschrieben erscheinen</translation>
    </message>
    <message>
        <source>Written by a colleague</source>
        <translation>Aus dem eigenen Team</translation>
    </message>
    <message>
        <source>Written to us</source>
        <translation>An uns geschrieben</translation>
    </message>
    <message>
        <source>Extra login header</source>
        <translation>Zusätzlicher Anmelde-Header</translation>
    </message>
    <message>
        <source>Only if MsgBoxx gave you one: Name: value</source>
        <translation>Nur wenn Sie von MsgBoxx einen erhalten haben, in der Form Name: Wert</translation>
    </message>
    <message>
        <source>Only if it is not https://api.msgboxx.io</source>
        <translation>Nur wenn es nicht https://api.msgboxx.io ist</translation>
    </message>
    <message>
        <source>SMS, MMS and WhatsApp from your own numbers and short codes</source>
        <translation>SMS, MMS und WhatsApp von Ihren eigenen Nummern und Kurzwahlnummern</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>The first part of your dashboard&apos;s address: in acme.signalwire.com it is acme</source>
        <translation>Der erste Teil der Adresse Ihres Dashboards: In acme.signalwire.com ist es acme</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: the long code with dashes at the top</source>
        <translation>Dashboard, API Credentials: der lange Code mit Bindestrichen ganz oben</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: make one with the scopes Messaging and Numbers</source>
        <translation>Dashboard, API Credentials: Erstellen Sie eines mit den Scopes Messaging und Numbers</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Dashboard, Phone Numbers: one with SMS, written like +15550100111; a short code; or a WhatsApp number like whatsapp:+15550100111</source>
        <translation>Dashboard, Phone Numbers: eine mit SMS in der Form +15550100111, eine Kurzwahlnummer oder eine WhatsApp-Nummer in der Form whatsapp:+15550100111</translation>
    </message>
    <message>
        <source>Only if it is not SPACE.signalwire.com: the full address, beginning with https://</source>
        <translation>Nur wenn es nicht SPACE.signalwire.com ist: die vollständige Adresse, mit https:// am Anfang</translation>
    </message>
    <message>
        <source>Messages, presence and groups inside the company</source>
        <translation>Nachrichten, Anwesenheitsstatus und Gruppen innerhalb der Firma</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>As on your company&apos;s sign-in page, for example ada@example.com</source>
        <translation>Wie auf der Anmeldeseite Ihrer Firma, zum Beispiel ada@example.com</translation>
    </message>
    <message>
        <source>Only if it is not the sign-in address, for example EXAMPLE\ada</source>
        <translation>Nur wenn es nicht die Anmeldeadresse ist, zum Beispiel EXAMPLE\ada</translation>
    </message>
    <message>
        <source>Only if it is not found by itself: the full address, for example https://lyncdiscover.example.com</source>
        <translation>Nur wenn er nicht von selbst gefunden wird: die vollständige Adresse, zum Beispiel https://lyncdiscover.example.com</translation>
    </message>
    <message>
        <source>When somebody wants to chat</source>
        <translation>Wenn jemand chatten möchte</translation>
    </message>
    <message>
        <source>Until it is taken up, they do not see whether you are there</source>
        <translation>Erst nach dem Annehmen ist zu sehen, ob Sie da sind</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take it up from my contacts, ask about others</source>
        <translation>Von meinen Kontakten annehmen, bei anderen fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Texting the contacts of your organization, over whatever reaches them</source>
        <translation>Nachrichten an die Kontakte Ihrer Organisation, auf jedem Weg, der sie erreicht</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The long text with two dots in it that your organization&apos;s sign-in page hands out</source>
        <translation>Der lange Text mit zwei Punkten darin, den die Anmeldeseite Ihrer Organisation ausgibt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organization&apos;s id. Leave it empty for servers before March 2020</source>
        <translation>Die ID Ihrer Organisation. Bei Servern von vor März 2020 leer lassen</translation>
    </message>
    <message>
        <source>Servicechain</source>
        <translation>Servicechain</translation>
    </message>
    <message>
        <source>The id of the route that messages take. Empty: each contact&apos;s own</source>
        <translation>Die ID des Wegs, den Nachrichten nehmen. Leer: der eigene jedes Kontakts</translation>
    </message>
    <message>
        <source>The full address, with /v1 at its end</source>
        <translation>Die vollständige Adresse, mit /v1 am Ende</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Esc shows all.</source>
        <translation>Keine Einstellung zu „%1“ gefunden. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SharedMedia</name>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>SharedTile</name>
    <message>
        <source>+%L1</source>
        <comment>so many more</comment>
        <translation>+%L1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, when it came</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ShortcutConflict</name>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört bereits zu „%2“.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>ShortcutGroup</name>
    <message>
        <source>shortcuts keys</source>
        <translation>tastenkürzel tasten tastenkombinationen shortcuts</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Übliche Tastenkürzel wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>reset all shortcuts keys usual</source>
        <translation>alle tastenkürzel zurücksetzen tasten tastenkombinationen shortcuts üblich standard</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>single letters keys shortcuts</source>
        <translation>einzelne buchstaben tasten tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>In the list: J and K go on and back, E archives, U marks as unread. Among messages: J and K, C copies, R answers.</source>
        <translation>In der Liste: J und K gehen vor und zurück, E archiviert, U markiert als ungelesen. In den Nachrichten: J und K, C kopiert, R antwortet.</translation>
    </message>
</context>
<context>
    <name>SilenceRow</name>
    <message>
        <source>Show the message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>May write again</source>
        <translation>Darf wieder schreiben</translation>
    </message>
</context>
<context>
    <name>SilenceRows</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No messages · %1, by you</source>
        <comment>when</comment>
        <translation>Keine Nachrichten · %1, von Ihnen</translation>
    </message>
    <message>
        <source>No messages · %1, by you: %2</source>
        <comment>when, why</comment>
        <translation>Keine Nachrichten · %1, von Ihnen: %2</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>Möchte keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1
“%2”</source>
        <comment>when, by which words</comment>
        <translation>Möchte keine Nachrichten mehr · %1
„%2“</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1</source>
        <comment>when</comment>
        <translation>Möchte keine Nachrichten mehr · %1</translation>
    </message>
    <message>
        <source>All your senders</source>
        <translation>Alle Ihre Absender</translation>
    </message>
</context>
<context>
    <name>SilenceSwitch</name>
    <message>
        <source>They may be written to again</source>
        <translation>Wieder Nachrichten erlauben</translation>
    </message>
    <message>
        <source>They want no more messages</source>
        <translation>Keine Nachrichten mehr senden</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (freiwillig)</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it out</source>
        <translation>Enter behält es, Escape lässt es weg</translation>
    </message>
    <message>
        <source>Why they want no more messages</source>
        <translation>Warum keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>From all your senders</source>
        <translation>Von allen Ihren Absendern</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>SoundLine</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far, how long</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how fast</comment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>May have been sent – check</source>
        <translation>Vielleicht gesendet – bitte prüfen</translation>
    </message>
    <message>
        <source>Sent after all</source>
        <translation>Doch noch gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not delivered to everybody</source>
        <translation>Nicht an alle zugestellt</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Doch noch zugestellt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stop unsubscribe opt out no more messages silence start words language text</source>
        <translation>stopp abmelden abbestellen keine nachrichten ruhe wörter sprache start text stop</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>Weitere Wörter für STOP</translation>
    </message>
    <message>
        <source>Whoever answers a text with one of these alone gets no more. Put commas between them.</source>
        <translation>Wer nur eines davon schreibt, bekommt keine Nachrichten mehr. Trennen Sie sie mit Kommas.</translation>
    </message>
    <message>
        <source>More words for START</source>
        <translation>Weitere Wörter für START</translation>
    </message>
    <message>
        <source>With one of these they may be written to again.</source>
        <translation>Mit einem davon dürfen Sie wieder schreiben.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>make room on the disk, then try again</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>close the other program that holds the profile, then try again</source>
        <translation>Schließen Sie das andere Programm, das das Profil belegt, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>see that you may write to the profile&apos;s folder, then try again</source>
        <translation>Sorgen Sie dafür, dass Sie in den Ordner des Profils schreiben dürfen, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>close Parlance, then run “parlance doctor”</source>
        <translation>Schließen Sie Parlance und führen Sie „parlance doctor“ aus</translation>
    </message>
    <message>
        <source>this is a mistake of Parlance, please report it</source>
        <translation>Das ist ein Fehler von Parlance, bitte melden Sie ihn</translation>
    </message>
    <message>
        <source>wait a moment, then try again</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>Nothing can be stored · make room on the disk, or wait a moment</source>
        <translation>Es lässt sich nichts speichern · Schaffen Sie Platz auf dem Datenträger oder warten Sie einen Moment</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, or wait a moment</source>
        <translation>Ein anderes Programm belegt die Datenbank des Profils · Schließen Sie es oder warten Sie einen Moment</translation>
    </message>
    <message>
        <source>Nothing can be stored · see that you may write to the profile&apos;s folder</source>
        <translation>Es lässt sich nichts speichern · Sorgen Sie dafür, dass Sie in den Ordner des Profils schreiben dürfen</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · close Parlance, then run “parlance doctor”</source>
        <translation>Die Datenbank des Profils ist beschädigt · Schließen Sie Parlance und führen Sie „parlance doctor“ aus</translation>
    </message>
    <message>
        <source>Something was not stored, by a mistake of Parlance · copy the details and report them, then try again</source>
        <translation>Etwas wurde durch einen Fehler von Parlance nicht gespeichert · Kopieren Sie die Details, melden Sie sie und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>Nothing can be stored · wait a moment, or start Parlance again</source>
        <translation>Es lässt sich nichts speichern · Warten Sie einen Moment oder starten Sie Parlance neu</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>%1 und %2 schreiben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%Ln Person schreibt&#xa0;…</numerusform>
            <numerusform>%Ln Personen schreiben&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants to chat</source>
        <translation>%1 möchte chatten</translation>
    </message>
    <message>
        <source>%1 wants to chat with you and %2</source>
        <translation>%1 möchte mit Ihnen chatten, auch dabei: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %Ln&#xa0;Sek.</numerusform>
            <numerusform>noch %Ln&#xa0;Sek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %Ln&#xa0;Min.</numerusform>
            <numerusform>noch %Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for no more messages</source>
        <translation>Möchte keine Nachrichten mehr: %1</translation>
    </message>
    <message>
        <source>It is not known whether free words get through now</source>
        <translation>Ob freier Text jetzt ankommt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>They wrote too long ago: free words may not get through</source>
        <translation>Die letzte Nachricht des Kontakts ist zu alt: Freier Text kommt vielleicht nicht an</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln&#xa0;Min.</numerusform>
            <numerusform>%Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln&#xa0;Std.</numerusform>
            <numerusform>%Ln&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;Std. %2&#xa0;Min.</translation>
    </message>
    <message>
        <source>%1 is blocked: what they write goes to the archive</source>
        <translation>%1 ist blockiert: Was von dort kommt, geht ins Archiv</translation>
    </message>
    <message>
        <source>Free replies for %1</source>
        <translation>Freie Antworten noch %1</translation>
    </message>
</context>
<context>
    <name>TemplateBlank</name>
    <message>
        <source>Blank %1</source>
        <translation>Platzhalter %1</translation>
    </message>
    <message>
        <source>Use what you wrote</source>
        <translation>Ihren Entwurf einsetzen</translation>
    </message>
</context>
<context>
    <name>TemplateEntry</name>
    <message>
        <source>Your draft is kept: %1</source>
        <translation>Ihr Entwurf bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Write free words all the same</source>
        <translation>Trotzdem freien Text schreiben</translation>
    </message>
    <message>
        <source>The service may refuse them.</source>
        <translation>Der Dienst lehnt ihn vielleicht ab.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>It will read: %1</source>
        <translation>Der Text lautet dann: %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send later anyway</source>
        <translation>Trotzdem später senden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Vorlagen werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>No template has these words</source>
        <translation>Keine Vorlage enthält diese Wörter</translation>
    </message>
    <message>
        <source>The service has no templates · make one there</source>
        <translation>Der Dienst hat keine Vorlagen · Legen Sie dort eine an</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>TimelineUndo</name>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Geplant: %1</translation>
    </message>
</context>
<context>
    <name>UndoNews</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Go to the first new message</source>
        <translation>Zur ersten neuen Nachricht</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Fensterbereich wechseln</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorherigen Fensterbereich wechseln</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Show text in its usual size</source>
        <translation>Text in üblicher Größe anzeigen</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Lautstärke %1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Parlance</source>
        <translation>Parlance</translation>
    </message>
    <message>
        <source>Company chat and business texting in one window. Nothing is sent before you say so.</source>
        <translation>Firmenchat und geschäftliche SMS in einem Fenster. Nichts wird gesendet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Sicherungen von Parlance (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WindowBars</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Schließt dieses Fenster</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>send enter return key new line composer writing</source>
        <translation>senden enter return eingabe eingabetaste taste neue zeile zeilenumbruch schreiben</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter sends, %1 begins a line</source>
        <translation>Die Eingabetaste sendet, %1 beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>%1 sends, Enter begins a line</source>
        <translation>%1 sendet, die Eingabetaste beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>mouse double click reply answer message</source>
        <translation>Maus Doppelklick Antwort antworten Nachricht</translation>
    </message>
    <message>
        <source>Double-click on a message</source>
        <translation>Doppelklick auf eine Nachricht</translation>
    </message>
    <message>
        <source>Answers it; on a word, selects the word</source>
        <translation>Beantwortet sie; auf einem Wort wird das Wort markiert</translation>
    </message>
    <message>
        <source>Selects words only</source>
        <translation>Markiert nur Wörter</translation>
    </message>
    <message>
        <source>None, it leaves at once</source>
        <translation>Keine, sie geht sofort ab</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds text message</source>
        <translation>Senden rückgängig zurücknehmen warten Sekunden Zeit SMS Nachricht</translation>
    </message>
    <message>
        <source>Time to take a text back</source>
        <translation>Zeit, eine Textnachricht zurückzunehmen</translation>
    </message>
    <message>
        <source>It waits that long before it leaves.</source>
        <translation>So lange wartet sie, bevor sie abgeht.</translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds chat company message</source>
        <translation>Senden rückgängig zurücknehmen warten Sekunden Zeit Chat Firma Nachricht</translation>
    </message>
    <message>
        <source>Time to take a chat message back</source>
        <translation>Zeit, eine Chatnachricht zurückzunehmen</translation>
    </message>
    <message>
        <source>Where you see who is there, as in a company.</source>
        <translation>Wo man sieht, wer da ist, etwa in der Firma.</translation>
    </message>
    <message>
        <source>quiet hours night late time zone sleep warn text message</source>
        <translation>Ruhezeit Nacht spät Uhrzeit Zeitzone schlafen warnen SMS Nachricht</translation>
    </message>
</context>
</TS>
