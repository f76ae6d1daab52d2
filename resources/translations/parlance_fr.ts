<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>about version licence privacy Parlance</source>
        <translation>à propos version licence confidentialité vie privée Parlance</translation>
    </message>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Company chat and business texting in one window.</source>
        <translation>La messagerie d’entreprise et les SMS professionnels dans une seule fenêtre.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It reports nothing about you to anybody; what you write goes to your services and nowhere else.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Il ne communique rien sur vous à personne&#x202f;; ce que vous écrivez va à vos services et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>As it is shown in your lists</source>
        <translation>Tel qu’il apparaît dans vos listes</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Masquer les paramètres avancés</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Add without check</source>
        <translation>Ajouter sans vérifier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step of the check and how it went, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>Le compte fonctionne</translation>
    </message>
    <message>
        <source>The fields are as they were</source>
        <translation>Les champs sont comme avant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove, keep history</source>
        <translation>Retirer, conserver l’historique</translation>
    </message>
    <message>
        <source>Remove and delete history</source>
        <translation>Retirer et supprimer l’historique</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conserver le compte</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.</source>
        <translation>
            <numerusform>%Ln message est en attente et ne partira pas : il est conservé avec l’historique, comme annulé.</numerusform>
            <numerusform>%Ln messages sont en attente et ne partiront pas : ils sont conservés avec l’historique, comme annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was written so far?</source>
        <translation>Conserver ce qui a été écrit jusqu’ici ?</translation>
    </message>
    <message>
        <source>Its secret is not in the keychain: Parlance knows it only until you quit. %1</source>
        <translation>Son mot de passe ou sa clé n’est pas dans le trousseau : Parlance ne le retient que jusqu’à sa fermeture. %1</translation>
    </message>
    <message>
        <source>Put it into the keychain</source>
        <translation>Ajouter au trousseau</translation>
    </message>
    <message>
        <source>The secret is in the keychain now</source>
        <translation>Le mot de passe ou la clé est maintenant dans le trousseau</translation>
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
        <translation>Comptes</translation>
    </message>
    <message>
        <source>add an account service</source>
        <translation>ajouter un nouveau compte service</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>account %1 %2 password sign in remove</source>
        <translation>compte %1 %2 mot de passe se connecter connexion modifier retirer supprimer</translation>
    </message>
</context>
<context>
    <name>AccountSetup</name>
    <message>
        <source>Reach the server</source>
        <translation>Accès au serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Numéros et adresses</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>texts and pictures</source>
        <translation>textes et images</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>answers arrive nowhere</source>
        <translation>les réponses n’arrivent nulle part</translation>
    </message>
</context>
<context>
    <name>AccountSetupPage</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Which service is it at?</source>
        <translation>Auprès de quel service&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AddPeopleView</name>
    <message>
        <source>Who joins</source>
        <translation>Personnes à ajouter</translation>
    </message>
    <message>
        <source>Add to the conversation</source>
        <translation>Ajouter à la conversation</translation>
    </message>
</context>
<context>
    <name>ApartNotice</name>
    <message>
        <source>In its own window</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>La ramener ici</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>look theme colours system light dark high contrast</source>
        <translation>apparence aspect thème couleurs système clair sombre contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>language words translation</source>
        <translation>langue mots traduction language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>text size larger smaller zoom font</source>
        <translation>taille du texte plus grand petit agrandir réduire zoom police caractères</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>density compact comfortable room rows</source>
        <translation>densité espacement espace compact aéré lignes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact: more on the screen, in the same size of text</source>
        <translation>Compact&#xa0;: plus de contenu à l’écran, à taille de texte égale</translation>
    </message>
    <message>
        <source>motion animation reduce move fade</source>
        <translation>mouvement animations réduire bouger fondu</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>The system asks for it already.</source>
        <translation>Le système le demande déjà.</translation>
    </message>
    <message>
        <source>Nothing slides, turns or pulses.</source>
        <translation>Rien ne glisse, ne tourne ni ne pulse.</translation>
    </message>
    <message>
        <source>messages side left bubbles</source>
        <translation>messages côté gauche bulles</translation>
    </message>
    <message>
        <source>Keep all messages on one side</source>
        <translation>Garder tous les messages du même côté</translation>
    </message>
    <message>
        <source>Yours are told by their colour and by your name.</source>
        <translation>Les vôtres se reconnaissent à leur couleur et à votre nom.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>sounds hear tick quiet silent audio</source>
        <translation>sons son entendre discret silencieux audio</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Émettre des sons</translation>
    </message>
    <message>
        <source>A quiet one for a new message in the open conversation, another when yours was sent. None while you do not want to be disturbed.</source>
        <translation>Un son discret pour un nouveau message dans la conversation ouverte, un autre quand le vôtre est envoyé. Aucun tant que vous ne voulez pas être dérangé.</translation>
    </message>
    <message>
        <source>screen reader announce speak new messages</source>
        <translation>lecteur d’écran annoncer lire parler nouveaux messages</translation>
    </message>
    <message>
        <source>Say who writes in other conversations</source>
        <translation>Dire qui écrit dans les autres conversations</translation>
    </message>
    <message>
        <source>For screen readers. Those in the open conversation are always read.</source>
        <translation>Pour les lecteurs d’écran. Dans la conversation ouverte, tout est toujours lu.</translation>
    </message>
    <message>
        <source>accent colour system highlight</source>
        <translation>couleur d’accentuation accent système surbrillance</translation>
    </message>
    <message>
        <source>Use the accent colour of the system</source>
        <translation>Utiliser la couleur d’accentuation du système</translation>
    </message>
    <message>
        <source>Lighter or darker where it could not be read.</source>
        <translation>Plus claire ou plus foncée là où elle ne serait pas lisible.</translation>
    </message>
    <message>
        <source>The system tells of none.</source>
        <translation>Le système n’en indique aucune.</translation>
    </message>
</context>
<context>
    <name>AskAnyway</name>
    <message>
        <source>%1. Send it all the same?</source>
        <translation>%1. Envoyer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
</context>
<context>
    <name>AskService</name>
    <message>
        <source>Go on over %1 instead of %2? That is a conversation of its own, and they may see another sender.</source>
        <translation>Continuer par %1 au lieu de %2&#xa0;? C’est une autre conversation, et l’autre partie verra peut-être un autre expéditeur.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Changer de service</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Nothing is written here · paste the address of the file</source>
        <translation>Le champ est vide · collez l’adresse du fichier</translation>
    </message>
    <message>
        <source>Web address of the file</source>
        <translation>Adresse web du fichier</translation>
    </message>
    <message>
        <source>Several: one after the other, with blanks between</source>
        <translation>Plusieurs adresses&#xa0;: séparez-les par des espaces</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AttachmentRail</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>%1 %2, from %3</source>
        <comment>kind, name, host</comment>
        <translation>%1 %2, provenant de %3</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Suppr la retire, Alt avec une flèche la déplace</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Sauvegardes de Parlance (%1)</translation>
    </message>
    <message>
        <source>back up backup save copy restore everything file</source>
        <translation>sauvegarder sauvegarde enregistrer copie restaurer tout fichier</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts in one file. Another Parlance without accounts takes it on its first page.</source>
        <translation>Conversations, contacts, brouillons et comptes dans un seul fichier. Une autre installation de Parlance, encore sans compte, peut le reprendre depuis sa page d’accueil.</translation>
    </message>
    <message>
        <source>Passwords are not in it. The file is not protected: whoever can open it can read it.</source>
        <translation>Les mots de passe n’y sont pas. Le fichier n’est pas protégé&#xa0;: quiconque peut l’ouvrir peut le lire.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
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
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
</context>
<context>
    <name>CheckStepRow</name>
    <message>
        <source>%1: under way</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>%1: works, with a limit</source>
        <translation>%1&#xa0;: fonctionne, avec une limite</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
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
        <translation>Ce n’est plus une réponse</translation>
    </message>
</context>
<context>
    <name>ComposerAttachments</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ComposerNotices</name>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%Ln message n’a pas été envoyé</numerusform>
            <numerusform>%Ln messages n’ont pas été envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Looks like a request to stop? “%1”</source>
        <comment>what they wrote</comment>
        <translation>Cela ressemble à une demande d’arrêt ? « %1 »</translation>
    </message>
    <message>
        <source>Write no more</source>
        <translation>Ne plus écrire</translation>
    </message>
    <message>
        <source>It is no such request</source>
        <translation>Ce n’est pas une telle demande</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Afficher le contact</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Message à %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1 from %2</source>
        <translation>Message à %1 depuis %2</translation>
    </message>
    <message>
        <source>Text to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Message à %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Message à %1</translation>
    </message>
</context>
<context>
    <name>ComposerRow</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Back online – up to date</source>
        <translation>De nouveau en ligne – à jour</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What has not been sent</source>
        <translation>Ce qui n’est pas envoyé</translation>
    </message>
</context>
<context>
    <name>ContactCardView</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Heure locale : %1</translation>
    </message>
    <message>
        <source>Blocked: what they write goes to the archive</source>
        <translation>Bloqué : ce que cette personne écrit va dans les archives</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Contacts (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>A file of your address book or a table: vCard, or CSV with headings like “Name” and “Phone”. You see what would come of it before anything changes.</source>
        <translation>Un fichier de votre carnet d’adresses ou un tableau&#xa0;: vCard, ou CSV avec des en-têtes comme «&#xa0;Name&#xa0;» et «&#xa0;Phone&#xa0;». Vous voyez le résultat avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L1 sur %L2…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est redevenu comme avant.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Afficher les contacts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln autre du même genre</numerusform>
            <numerusform>%Ln autres du même genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactNameForm</name>
    <message>
        <source>Name of the contact</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Add and send again</source>
        <translation>Ajouter et renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContactsMenu</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Search contacts and the directory</source>
        <translation>Rechercher dans les contacts et l’annuaire</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Recherche dans l’annuaire…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aucun contact pour le moment</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Names and addresses were searched, here and in the directory.</source>
        <translation>La recherche a porté sur les noms et les adresses, ici et dans l’annuaire.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>vCard, for address books (%1)</source>
        <translation>vCard, pour les carnets d’adresses (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (%1)</source>
        <translation>CSV, pour les tableurs (%1)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import those of your address book, or type a name to search for people.</source>
        <translation>Importez ceux de votre carnet d’adresses, ou saisissez un nom pour rechercher des personnes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>ConversationListHeader</name>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Désactiver la sourdine</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Delete local copy…</source>
        <translation>Supprimer la copie locale…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Not sent:</source>
        <translation>Non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>Wants to chat</source>
        <translation>Souhaite discuter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who said it</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Is writing.</source>
        <translation>%1. En train d’écrire.</translation>
    </message>
    <message>
        <source>%1. Wants to chat.</source>
        <translation>%1. Souhaite discuter.</translation>
    </message>
    <message>
        <source>%1. Draft: %2.</source>
        <translation>%1. Brouillon&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1. Not sent: %2, %3.</source>
        <translation>%1. Non envoyé&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1. Waiting to be sent: %2, %3.</source>
        <translation>%1. En attente d’envoi&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts of a conversation</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Last: %2, %3.</source>
        <translation>%1. Dernier message&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglée.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>En sourdine.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivée.</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programmé : %1</translation>
    </message>
    <message>
        <source>A message is scheduled: %1.</source>
        <comment>when</comment>
        <translation>Un message est programmé : %1.</translation>
    </message>
    <message>
        <source>asked for no more messages</source>
        <translation>ne veut plus de messages</translation>
    </message>
    <message>
        <source>less than an hour left to answer</source>
        <translation>moins d’une heure pour répondre</translation>
    </message>
    <message>
        <source>%1. Not known whether this was sent: %2, %3.</source>
        <translation>%1. On ne sait pas si ce message est parti&#xa0;: %2, %3.</translation>
    </message>
</context>
<context>
    <name>CostHint</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Shorten it in another way</source>
        <translation>Raccourcir autrement</translation>
    </message>
    <message>
        <source>Write without accents</source>
        <translation>Écrire sans accents</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Enlever les émojis</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data could not be started · install Parlance once more, and see that %1 has room</source>
        <translation>Les données d’exemple n’ont pas pu être lancées · réinstallez Parlance et libérez de la place ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Width of the details</source>
        <translation>Largeur des détails</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year between messages; as for QDate::toString()</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year between messages; as for QDate::toString()</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji: %1</source>
        <translation>Émoji&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>Aucun émoji ne porte ce nom</translation>
    </message>
    <message>
        <source>Alt+Down for skin tones</source>
        <translation>Alt+Bas pour les couleurs de peau</translation>
    </message>
</context>
<context>
    <name>EmojiTones</name>
    <message>
        <source>No skin tone</source>
        <translation>Sans couleur de peau</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Peau moyennement claire</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Peau mate</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Peau moyennement foncée</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Skin tones</source>
        <translation>Couleurs de peau</translation>
    </message>
</context>
<context>
    <name>EmptyTalk</name>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour le moment</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This profile was written by another version of Parlance · use that version, or another profile</source>
        <translation>Ce profil a été créé par une autre version de Parlance · utilisez cette version ou un autre profil</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · run “parlance doctor”, nothing was changed</source>
        <translation>La base de données du profil est endommagée · exécutez «&#xa0;parlance doctor&#xa0;», rien n’a été modifié</translation>
    </message>
    <message>
        <source>The disk is full or fails · make room, then start again</source>
        <translation>Le disque est plein ou défaillant · libérez de la place, puis relancez Parlance</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, then start again</source>
        <translation>Un autre programme utilise la base de données du profil · fermez-le, puis relancez Parlance</translation>
    </message>
    <message>
        <source>The profile cannot be opened · check that you may write to %1</source>
        <translation>Le profil ne peut pas être ouvert · vérifiez vos droits d’écriture ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>An older version of Parlance runs on this profile · close it first</source>
        <translation>Une version plus ancienne de Parlance utilise ce profil · fermez-la d’abord</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Number or address does not exist · check how it is written</source>
        <translation>Ce numéro ou cette adresse n’existe pas · vérifiez la saisie</translation>
    </message>
    <message>
        <source>The account may not send from this number · choose another</source>
        <translation>Le compte ne peut pas envoyer depuis ce numéro · choisissez-en un autre</translation>
    </message>
    <message>
        <source>There is nothing to send · write a text</source>
        <translation>Il n’y a rien à envoyer · écrivez un texte</translation>
    </message>
    <message>
        <source>The text is too long for this service · shorten it</source>
        <translation>Le texte est trop long pour ce service · raccourcissez-le</translation>
    </message>
    <message>
        <source>The attachment was not taken · use another kind or a smaller one</source>
        <translation>La pièce jointe n’a pas été acceptée · choisissez un autre type de fichier ou un fichier plus petit</translation>
    </message>
    <message>
        <source>Contact asked for no more messages · reach them another way</source>
        <translation>Ce contact ne souhaite plus recevoir de messages · joignez-le autrement</translation>
    </message>
    <message>
        <source>Contact’s phone is off or out of reach · try later</source>
        <translation>Le téléphone du contact est éteint ou hors de portée · réessayez plus tard</translation>
    </message>
    <message>
        <source>Message refused as spam · change text or number</source>
        <translation>Message refusé comme indésirable · modifiez le texte ou le numéro</translation>
    </message>
    <message>
        <source>No credit at the service · ask the owner of the account</source>
        <translation>Crédit épuisé auprès du service · adressez-vous au titulaire du compte</translation>
    </message>
    <message>
        <source>The account’s limit is reached · try later or ask its owner</source>
        <translation>La limite du compte est atteinte · réessayez plus tard ou adressez-vous à son titulaire</translation>
    </message>
    <message>
        <source>The account is not allowed to do this · ask its owner</source>
        <translation>Le compte n’est pas autorisé à faire cela · adressez-vous à son titulaire</translation>
    </message>
    <message>
        <source>The service does not accept the key, or the key lacks a permission · check it, then sign in again</source>
        <translation>Le service n’accepte pas la clé, ou il manque une autorisation à la clé · vérifiez-la, puis reconnectez-vous</translation>
    </message>
    <message>
        <source>The key is right but lacks a permission · ask the owner to grant it</source>
        <translation>La clé est correcte, mais il lui manque une autorisation · demandez-la au titulaire du compte</translation>
    </message>
    <message>
        <source>The server has moved · check the address in the account</source>
        <translation>Le serveur a changé d’adresse · vérifiez l’adresse indiquée dans le compte</translation>
    </message>
    <message>
        <source>Something else answers there · check the address and the network’s sign-in page</source>
        <translation>Cette adresse ne mène pas au service · vérifiez l’adresse et la page de connexion du réseau</translation>
    </message>
    <message>
        <source>The server was not reached · check the network and the address</source>
        <translation>Le serveur est injoignable · vérifiez le réseau et l’adresse</translation>
    </message>
    <message>
        <source>The server could not prove who it is · check the address and this computer’s clock</source>
        <translation>Le serveur n’a pas pu prouver son identité · vérifiez l’adresse et l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>The service took too long to answer · try later</source>
        <translation>Le service a mis trop de temps à répondre · réessayez plus tard</translation>
    </message>
    <message>
        <source>The service is busy · it is tried again by itself</source>
        <translation>Le service est surchargé · un nouvel essai aura lieu automatiquement</translation>
    </message>
    <message>
        <source>The service has trouble of its own · try later</source>
        <translation>Le service rencontre un problème · réessayez plus tard</translation>
    </message>
    <message>
        <source>The service does not know it any more · check the account</source>
        <translation>Le service ne connaît plus cet élément · vérifiez le compte</translation>
    </message>
    <message>
        <source>The account’s settings cannot be used · correct them</source>
        <translation>Les paramètres du compte sont inutilisables · corrigez-les</translation>
    </message>
    <message>
        <source>Nothing handles what people write to this number · set a message handler for it at the service</source>
        <translation>Rien ne traite les messages reçus sur ce numéro · configurez pour lui un gestionnaire de messages auprès du service</translation>
    </message>
    <message>
        <source>No server was found for this address · check what stands after the @, or enter the server by hand</source>
        <translation>Aucun serveur trouvé pour cette adresse · vérifiez ce qui suit le @, ou saisissez le serveur vous-même</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is locked · enter them again</source>
        <translation>Le nom ou le mot de passe est incorrect, ou le compte est verrouillé · saisissez-les de nouveau</translation>
    </message>
    <message>
        <source>The company wants you to sign in on its web page, which Parlance cannot do · ask for sign-in by password</source>
        <translation>L’entreprise impose la connexion sur sa page web, ce que Parlance ne permet pas · demandez la connexion par mot de passe</translation>
    </message>
    <message>
        <source>The company’s server offers no sign-in by password · ask its administrator</source>
        <translation>Le serveur de l’entreprise ne propose pas la connexion par mot de passe · adressez-vous à son administrateur</translation>
    </message>
    <message>
        <source>This computer’s clock differs from the server’s · set the clock, then try again</source>
        <translation>L’heure de cet ordinateur diffère de celle du serveur · réglez l’heure, puis réessayez</translation>
    </message>
    <message>
        <source>The company’s server does not let Parlance in · ask its administrator to allow it</source>
        <translation>Le serveur de l’entreprise refuse l’accès à Parlance · demandez l’autorisation à son administrateur</translation>
    </message>
    <message>
        <source>You are signed in at too many places · sign out somewhere, then try again</source>
        <translation>Votre compte est connecté à trop d’endroits · déconnectez-vous de l’un d’eux, puis réessayez</translation>
    </message>
    <message>
        <source>They declined · try later</source>
        <translation>Ce contact a refusé · réessayez plus tard</translation>
    </message>
    <message>
        <source>They do not want to be disturbed · try later</source>
        <translation>Ce contact ne souhaite pas être dérangé · réessayez plus tard</translation>
    </message>
    <message>
        <source>They did not answer · try later</source>
        <translation>Ce contact n’a pas répondu · réessayez plus tard</translation>
    </message>
    <message>
        <source>Not everybody in the group got it · write to them apart</source>
        <translation>Le message n’est pas arrivé à tout le groupe · écrivez séparément à qui ne l’a pas reçu</translation>
    </message>
    <message>
        <source>The service does not know them yet · add them as a contact</source>
        <translation>Le service ne connaît pas encore cette personne · ajoutez-la à vos contacts</translation>
    </message>
    <message>
        <source>They wrote too long ago for free words · send a template</source>
        <translation>Son dernier message est trop ancien pour un texte libre · envoyez un modèle</translation>
    </message>
    <message>
        <source>The template cannot be sent · choose another, or fill in its blanks</source>
        <translation>Le modèle ne peut pas être envoyé · choisissez-en un autre, ou remplissez ses champs</translation>
    </message>
    <message>
        <source>Accepted, but not confirmed since · ask them whether it came</source>
        <translation>Accepté, mais pas confirmé depuis · demandez au contact si le message est arrivé</translation>
    </message>
    <message>
        <source>Accepted, with a remark of the service · see details</source>
        <translation>Accepté, avec une remarque du service · consultez les détails</translation>
    </message>
    <message>
        <source>There is no desktop session that could have a keychain · start Parlance from the desktop, or enter the secret again at each start</source>
        <translation>Aucune session de bureau ne peut fournir de trousseau · lancez Parlance depuis le bureau, ou saisissez le mot de passe ou la clé à chaque démarrage</translation>
    </message>
    <message>
        <source>This computer has no keychain · install one (GNOME Keyring or KWallet), or enter the secret again at each start</source>
        <translation>Cet ordinateur n’a pas de trousseau · installez-en un (GNOME Keyring ou KWallet), ou saisissez le mot de passe ou la clé à chaque démarrage</translation>
    </message>
    <message>
        <source>The keychain is locked · unlock it with your password, then try again</source>
        <translation>Le trousseau est verrouillé · déverrouillez-le avec votre mot de passe, puis réessayez</translation>
    </message>
    <message>
        <source>The keychain did not let Parlance in · allow it there, then try again</source>
        <translation>Le trousseau a refusé l’accès à Parlance · autorisez-le dans le trousseau, puis réessayez</translation>
    </message>
    <message>
        <source>The keychain gave no proper answer · try again, or enter the secret once more</source>
        <translation>Le trousseau n’a pas répondu correctement · réessayez, ou saisissez de nouveau le mot de passe ou la clé</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Destinataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Pièce jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>No clear answer came, so it may have been sent · look it up before you send again</source>
        <translation>Pas de réponse claire, le message est peut-être parti · vérifiez avant de le renvoyer</translation>
    </message>
    <message>
        <source>The service refused it · see the details</source>
        <translation>Refus du service · consultez les détails</translation>
    </message>
    <message>
        <source>The service refused it (code %1)</source>
        <translation>Refus du service (code %1)</translation>
    </message>
    <message>
        <source>The service cannot take some of these letters · leave out the emoji</source>
        <translation>Le service ne peut pas prendre certains de ces caractères · retirez les émojis</translation>
    </message>
    <message>
        <source>No password or key is kept on this computer for the account · sign in</source>
        <translation>Aucun mot de passe ni clé n’est conservé sur cet ordinateur pour ce compte · connectez-vous</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Export the conversation with %1?</source>
        <translation>Exporter la conversation avec %1 ?</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pages, for any browser (%1)</source>
        <translation>Pages, pour tout navigateur (%1)</translation>
    </message>
    <message>
        <source>%1 · the file is not protected: whoever can open it can read it</source>
        <translation>%1 · le fichier n’est pas protégé : qui peut l’ouvrir peut le lire</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Autre emplacement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
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
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Autres listes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>HoldMark</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the message back</source>
        <translation>Reprend le message</translation>
    </message>
</context>
<context>
    <name>HoverActions</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>%1 · used last</source>
        <translation>%1 · utilisé en dernier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ImportAccounts</name>
    <message>
        <source>For the account</source>
        <translation>Pour le compte</translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%Ln contact ajouté</numerusform>
            <numerusform>%Ln contacts ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%Ln nouveau contact</numerusform>
            <numerusform>%Ln nouveaux contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>%Ln sera renommé</numerusform>
            <numerusform>%Ln seront renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>%Ln laissé de côté, voir ci-dessous</numerusform>
            <numerusform>%Ln laissés de côté, voir ci-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>%Ln non vérifié&#xa0;: importation arrêtée avant</numerusform>
            <numerusform>%Ln non vérifiés&#xa0;: importation arrêtée avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got notes</source>
        <translation>
            <numerusform>%Ln a reçu des notes</numerusform>
            <numerusform>%Ln ont reçu des notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get notes</source>
        <translation>
            <numerusform>%Ln recevra des notes</numerusform>
            <numerusform>%Ln recevront des notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be blocked</source>
        <translation>
            <numerusform>%Ln sera bloqué</numerusform>
            <numerusform>%Ln seront bloqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedRow</name>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
</context>
<context>
    <name>ImportedRows</name>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>InvitationStrip</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>JoinedContact</name>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys for: %1</source>
        <translation>Appuyez sur les nouvelles touches pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: no keys</source>
        <translation>%1&#xa0;: aucun raccourci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away</source>
        <translation>Échap laisse le raccourci inchangé, Retour arrière le supprime</translation>
    </message>
    <message>
        <source>Changes the keys</source>
        <translation>Modifie le raccourci</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Le compte est enregistré, mais le trousseau n’a pas pris son mot de passe ou sa clé.</translation>
    </message>
    <message>
        <source>The account works all the same, and until you quit, Parlance remembers the secret by itself. After that it asks you for it again. You can put it into the keychain later, too, under Settings, Accounts.</source>
        <translation>Le compte fonctionne quand même et, jusqu’à ce que vous quittiez Parlance, celui-ci retient lui-même le mot de passe ou la clé. Ensuite, il vous le redemandera. Vous pourrez aussi l’ajouter au trousseau plus tard, dans Paramètres, Comptes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation>Retenir jusqu’à la fermeture</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>While writing</source>
        <translation>Pendant la saisie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Begin a line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Back by one level, or close what is open</source>
        <translation>Revenir d’un niveau ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Go on to what can be used next</source>
        <translation>Passer à l’élément suivant</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>Parcourir une liste</translation>
    </message>
    <message>
        <source>Open or press</source>
        <translation>Ouvrir ou activer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Answer an earlier message, or a later one</source>
        <translation>Répondre à un message précédent, ou à un suivant</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Go to the messages, while nothing is written</source>
        <translation>Aller aux messages, tant que rien n’est écrit</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>Dans les messages</translation>
    </message>
    <message>
        <source>Go to the first unread one</source>
        <translation>Aller au premier non lu</translation>
    </message>
    <message>
        <source>Go to the latest one</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Pick it, or not</source>
        <translation>Sélectionner, ou non</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>Montrer ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Supprimer ici</translation>
    </message>
    <message>
        <source>Write on: any letter</source>
        <translation>Continuer à écrire : n’importe quelle lettre</translation>
    </message>
    <message>
        <source>Among conversations</source>
        <translation>Dans les conversations</translation>
    </message>
    <message>
        <source>Open it and write</source>
        <translation>Ouvrir et écrire</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Go to a name: its first letters</source>
        <translation>Aller à un nom : ses premières lettres</translation>
    </message>
    <message>
        <source>Take back what is about to be sent, while nothing is written</source>
        <translation>Reprendre ce qui va être envoyé, tant que rien n’est écrit</translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message>
        <source>Look through</source>
        <translation>Passer en revue</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left and wait for you</source>
        <translation>
            <numerusform>%Ln message n’est pas parti et vous attend</numerusform>
            <numerusform>%Ln messages ne sont pas partis et vous attendent</numerusform>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Whose time it is</source>
        <translation>À quelle heure locale</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mon heure</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Son heure</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Il est %1 là-bas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Ask first if they write before</source>
        <translation>Demander d’abord si on m’écrit avant</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Go to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A number in the message</source>
        <translation>Un numéro dans le message</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Écrire un e-mail&#x202f;?</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>It may lead elsewhere than the message makes believe.</source>
        <translation>Elle peut mener ailleurs que ce que le message laisse croire.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>Filtrer les conversations</translation>
    </message>
    <message>
        <source>Go to the next conversation</source>
        <translation>Aller à la conversation suivante</translation>
    </message>
    <message>
        <source>Go to the previous conversation</source>
        <translation>Aller à la conversation précédente</translation>
    </message>
    <message>
        <source>Go to a conversation that was open before</source>
        <translation>Aller à une conversation ouverte auparavant</translation>
    </message>
    <message>
        <source>Go to the next unread conversation</source>
        <translation>Aller à la conversation non lue suivante</translation>
    </message>
    <message>
        <source>Go to the previous unread conversation</source>
        <translation>Aller à la conversation non lue précédente</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Archiver la conversation</translation>
    </message>
    <message>
        <source>Block or unblock who writes here</source>
        <translation>Bloquer ou débloquer la personne qui écrit ici</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Afficher toutes les conversations</translation>
    </message>
    <message>
        <source>Show unread conversations</source>
        <translation>Afficher les conversations non lues</translation>
    </message>
    <message>
        <source>Show conversations with a draft</source>
        <translation>Afficher les conversations avec un brouillon</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Afficher les conversations archivées</translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation>Afficher la liste suivante</translation>
    </message>
    <message>
        <source>Show the previous list</source>
        <translation>Afficher la liste précédente</translation>
    </message>
    <message>
        <source>Open the conversation in its own window</source>
        <translation>Ouvrir la conversation dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>ListEmpty</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Aucune conversation non lue</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Aucune conversation archivée</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation pour le moment</translation>
    </message>
    <message>
        <source>Names, numbers and addresses were searched. Esc shows all.</source>
        <translation>La recherche a porté sur les noms, les numéros et les adresses. Échap affiche tout.</translation>
    </message>
    <message>
        <source>What you begin to write and do not send is kept here.</source>
        <translation>Les messages commencés et non envoyés sont conservés ici.</translation>
    </message>
    <message>
        <source>What you put away is kept here until somebody writes.</source>
        <translation>Les conversations archivées restent ici jusqu’au prochain message reçu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses in this list were searched.</source>
        <translation>La recherche a porté sur les noms, les numéros et les adresses de cette liste.</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>LongTextPage</name>
    <message>
        <source>Whole message</source>
        <translation>Message complet</translation>
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
        <translation>%1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>MediaButton</name>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a file, what pressing it does</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>MediaDrop</name>
    <message>
        <source>Drop it to attach it</source>
        <translation>Déposez pour joindre</translation>
    </message>
    <message>
        <source>Drop it to write it</source>
        <translation>Déposez pour insérer</translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message>
        <source>Nothing can be attached here</source>
        <translation>Impossible de joindre un fichier ici</translation>
    </message>
    <message>
        <source>%1 takes no attachments · put a link into the text instead</source>
        <translation>%1 n’accepte pas les pièces jointes · mettez plutôt un lien dans le texte</translation>
    </message>
    <message>
        <source>%1 takes web addresses · put the file on the web and attach its address</source>
        <translation>%1 accepte les adresses web · mettez le fichier en ligne et joignez son adresse</translation>
    </message>
    <message>
        <source>%1 takes no attachments · remove them</source>
        <translation>%1 n’accepte pas les pièces jointes · retirez-les</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>%Ln pièce jointe au maximum par message · retirez les autres</numerusform>
            <numerusform>%Ln pièces jointes au maximum par message · retirez-en quelques-unes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaStack</name>
    <message>
        <source>It cannot be shown here · save it</source>
        <translation>Affichage impossible ici · enregistrez le fichier</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Photo %1</source>
        <comment>file name</comment>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <comment>file name</comment>
        <translation>Vidéo %1</translation>
    </message>
</context>
<context>
    <name>MediaViewerBar</name>
    <message>
        <source>Older</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MemberCompletion</name>
    <message>
        <source>Members: %1</source>
        <translation>Membres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Écrire un nouveau message</translation>
    </message>
    <message>
        <source>Write in this conversation</source>
        <translation>Écrire dans cette conversation</translation>
    </message>
    <message>
        <source>Write in a large field, or in a small one again</source>
        <translation>Écrire dans un grand champ, ou de nouveau dans un petit</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un émoji</translation>
    </message>
    <message>
        <source>Answer the chosen message</source>
        <translation>Répondre au message choisi</translation>
    </message>
    <message>
        <source>Send from another account</source>
        <translation>Envoyer depuis un autre compte</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message>
        <source>Send again what failed in this conversation</source>
        <translation>Renvoyer les messages non envoyés de cette conversation</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find the next older message</source>
        <translation>Trouver le message plus ancien suivant</translation>
    </message>
    <message>
        <source>Find the next newer message</source>
        <translation>Trouver le message plus récent suivant</translation>
    </message>
</context>
<context>
    <name>MessageDetailsPane</name>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Aller au message cité</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>Télécharger %Ln fichier</numerusform>
            <numerusform>Télécharger %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Enregistrer %Ln fichier…</numerusform>
            <numerusform>Enregistrer %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Send from another account…</source>
        <translation>Envoyer depuis un autre compte…</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Changer l’heure…</translation>
    </message>
</context>
<context>
    <name>MessageMenuLink</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Envoi dans %Ln&#xa0;s</numerusform>
            <numerusform>Envoi dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>En attente, nouvel essai automatique</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu à %1</translation>
    </message>
    <message>
        <source>Did not get it: %1 · write to them apart</source>
        <translation>Non reçu par&#xa0;: %1 · écrivez séparément</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The service held this text back as spam</source>
        <translation>Le service a retenu ce message comme indésirable</translation>
    </message>
    <message>
        <source>Attachment not available through this service</source>
        <translation>Pièce jointe non disponible avec ce service</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <comment>author, what was said</comment>
        <translation>Message cité, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, what was said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, still trying</source>
        <translation>Envoi en cours, nouvelle tentative</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what came with a message, host</comment>
        <translation>%1 provenant de %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, account, what was said</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>%Ln&#xa0;h plus tard</numerusform>
            <numerusform>%Ln&#xa0;h plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending in a few seconds</source>
        <translation>Envoi dans quelques secondes</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Was to leave at %1</source>
        <comment>time</comment>
        <translation>Devait partir à %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programmé : %1</translation>
    </message>
    <message>
        <source>It waited while this computer slept · send it now?</source>
        <translation>Il attendait pendant la veille de cet ordinateur · l’envoyer maintenant ?</translation>
    </message>
    <message>
        <source>They wrote since · it asks before it leaves</source>
        <translation>On vous a écrit depuis · confirmation avant l’envoi</translation>
    </message>
    <message>
        <source>They wrote since · send it all the same?</source>
        <translation>On vous a écrit depuis · l’envoyer quand même ?</translation>
    </message>
    <message>
        <source>Still not known whether this was sent · last asked: %1</source>
        <comment>when</comment>
        <translation>On ne sait toujours pas si ce message est parti · dernière demande : %1</translation>
    </message>
    <message>
        <source>Not known whether this was sent</source>
        <translation>On ne sait pas si ce message est parti</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>A demandé de l’aide</translation>
    </message>
</context>
<context>
    <name>MessageSelection</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time, what was said</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Quitter la sélection</translation>
    </message>
</context>
<context>
    <name>MessageTrouble</name>
    <message>
        <source>The other side may get it twice.</source>
        <translation>Le message risque d’arriver deux fois.</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Ajouter le contact…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Changer l’heure…</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Pendant 8 heures</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Jusqu’à demain, 8:00</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Pendant 1 semaine</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
</context>
<context>
    <name>NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>Après 30&#xa0;min</translation>
    </message>
    <message>
        <source>After 1 h</source>
        <translation>Après 1&#xa0;h</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>For example: Lisbon office</source>
        <translation>Par exemple&#xa0;: bureau de Lisbonne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only you see these</source>
        <translation>Visibles uniquement par vous</translation>
    </message>
</context>
<context>
    <name>OfferedChoice</name>
    <message>
        <source>Offered for %1</source>
        <translation>Choix proposés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation>Tous les messages sont partis.</translation>
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
        <translation>Programmés</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>My presence, %1</source>
        <translation>Ma présence, %1</translation>
    </message>
</context>
<context>
    <name>OwnPresenceMenu</name>
    <message>
        <source>My presence</source>
        <translation>Ma présence</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Aller ou faire</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Aller à une personne ou faire quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only</source>
        <translation>&gt; commandes seulement · @ personnes seulement</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only · %1 searches messages</source>
        <translation>&gt; commandes seulement · @ personnes seulement · %1 recherche dans les messages</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountModel</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>En attente, nouvel essai automatique</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>Retrait prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names are looked up as you type. Several people make a group.</source>
        <translation>Les noms sont recherchés pendant la saisie. Plusieurs personnes forment un groupe.</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199, or the service’s own name for somebody</source>
        <translation>Numéros avec l’indicatif du pays, par exemple +1 415 555 0199, ou le nom que le service donne à la personne</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199</source>
        <translation>Numéros avec l’indicatif du pays, par exemple +1 415 555 0199</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Réception non vérifiée pour %1&#xa0;: des réponses peuvent ne pas apparaître ici</translation>
    </message>
    <message>
        <source>The token has run out · sign in with a new one</source>
        <translation>Le jeton a expiré · connectez-vous avec un nouveau jeton</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day; as for QDate::toString()</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>The token is good until %1</source>
        <translation>Le jeton est valable jusqu’au %1</translation>
    </message>
    <message>
        <source>The token runs out on %1, %2 · enter a new one before</source>
        <comment>day, time</comment>
        <translation>Le jeton expire le %1 à %2 · saisissez-en un nouveau avant</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Dernière mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n message(s) waiting</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>%1 – %Ln message en attente</numerusform>
            <numerusform>%1 – %Ln messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to date as of %2</source>
        <comment>what is wrong, time</comment>
        <translation>%1 · dernière mise à jour&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountSetup</name>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Réception non vérifiée pour %1&#xa0;: des réponses peuvent ne pas apparaître ici</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Something is missing · fill in the marked fields</source>
        <translation>Il manque des informations · remplissez les champs signalés</translation>
    </message>
    <message>
        <source>The account has no name · give it one</source>
        <translation>Le compte n’a pas de nom · donnez-lui-en un</translation>
    </message>
    <message>
        <source>Another account has this name · choose another</source>
        <translation>Un autre compte porte ce nom · choisissez-en un autre</translation>
    </message>
    <message>
        <source>The keychain does not answer · unlock it or start it anew, then save again; what you entered stays here</source>
        <translation>Le trousseau ne répond pas · déverrouillez-le ou redémarrez-le, puis enregistrez de nouveau ; votre saisie reste ici</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Rempli : %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacé : %1</translation>
    </message>
    <message>
        <source>Something is not right · look at the marked fields</source>
        <translation>Quelque chose ne va pas · vérifiez les champs signalés</translation>
    </message>
    <message>
        <source>This is no number · write it with its country, like +14155550199</source>
        <translation>Ce n’est pas un numéro · écrivez-le avec l’indicatif du pays, comme +14155550199</translation>
    </message>
    <message>
        <source>This number has too few or too many digits for its country · check it</source>
        <translation>Ce numéro a trop peu ou trop de chiffres pour son pays · vérifiez-le</translation>
    </message>
</context>
<context>
    <name>Parlance::Application</name>
    <message>
        <source>Sample data · nothing leaves this computer, nothing is kept</source>
        <translation>Données d’exemple · rien ne quitte cet ordinateur, rien n’est conservé</translation>
    </message>
    <message>
        <source>Parlance is not whole · install it once more</source>
        <translation>Parlance est incomplet · réinstallez-le</translation>
    </message>
    <message>
        <source>The sample data could not be opened · install Parlance once more</source>
        <translation>Les données d’exemple n’ont pas pu être ouvertes · réinstallez Parlance</translation>
    </message>
    <message>
        <source>Everything in the backup is here. Sign in to each account again: passwords are not in backups.</source>
        <translation>Tout le contenu de la sauvegarde est là. Reconnectez-vous à chaque compte&#xa0;: les sauvegardes ne contiennent pas les mots de passe.</translation>
    </message>
</context>
<context>
    <name>Parlance::BackupActions</name>
    <message>
        <source>The backup could not be written · choose another place</source>
        <translation>La sauvegarde n’a pas pu être écrite · choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>The file cannot be read · choose another</source>
        <translation>Le fichier ne peut pas être lu · choisissez-en un autre</translation>
    </message>
    <message>
        <source>This is no backup of Parlance · choose another file</source>
        <translation>Ce n’est pas une sauvegarde de Parlance · choisissez un autre fichier</translation>
    </message>
    <message>
        <source>The backup is of a newer Parlance · install that version first</source>
        <translation>La sauvegarde vient d’une version plus récente de Parlance · installez d’abord cette version</translation>
    </message>
    <message>
        <source>The backup is damaged, or was changed · choose another</source>
        <translation>La sauvegarde est endommagée ou a été modifiée · choisissez-en une autre</translation>
    </message>
    <message>
        <source>There is no room for the backup · make room on the disk, then try again</source>
        <translation>Il n’y a pas de place pour la sauvegarde · libérez de la place sur le disque, puis réessayez</translation>
    </message>
    <message>
        <source>There is something in this profile already · restore the backup into a new one</source>
        <translation>Ce profil contient déjà quelque chose · restaurez la sauvegarde dans un nouveau profil</translation>
    </message>
    <message>
        <source>Another program reads this profile · close it, then restore the backup again</source>
        <translation>Un autre programme lit ce profil · fermez-le, puis restaurez de nouveau la sauvegarde</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts are in %1 (%2)</source>
        <translation>Conversations, contacts, brouillons et comptes sont dans %1 (%2)</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Enregistrement impossible</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactCard</name>
    <message>
        <source>Phone, work</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Phone, mobile</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactImport</name>
    <message>
        <source>This file cannot be read · choose another, or see whether it may be opened</source>
        <translation>Ce fichier ne peut pas être lu · choisissez-en un autre, ou vérifiez que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>This file is too large · split it: up to %1 MB are read</source>
        <translation>Ce fichier est trop volumineux · divisez-le&#xa0;: la limite est de %1&#xa0;Mo</translation>
    </message>
    <message>
        <source>This file has too many entries · split it: up to %L1 are read</source>
        <translation>Ce fichier contient trop d’entrées · divisez-le&#xa0;: la limite est de %L1</translation>
    </message>
    <message>
        <source>No contacts were found in this file · choose a vCard, or a table with a heading like “Phone” or “E-mail”</source>
        <translation>Aucun contact trouvé dans ce fichier · choisissez une vCard, ou un tableau avec un en-tête comme «&#xa0;Phone&#xa0;» ou «&#xa0;E-mail&#xa0;»</translation>
    </message>
    <message>
        <source>The quotation mark in line %L1 has no end · mend it in the file</source>
        <translation>Le guillemet de la ligne %L1 n’est pas fermé · corrigez-le dans le fichier</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>No number or address</source>
        <translation>Ni numéro ni adresse</translation>
    </message>
    <message>
        <source>This account cannot write to %1</source>
        <translation>Ce compte ne peut pas écrire à %1</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>Was “%1”</source>
        <translation>S’appelait «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>This account is gone · choose another</source>
        <translation>Ce compte n’existe plus · choisissez-en un autre</translation>
    </message>
    <message>
        <source>Will be blocked</source>
        <translation>Sera bloqué</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>No room for more notes</source>
        <translation>Plus de place pour d’autres notes</translation>
    </message>
    <message>
        <source>There is nobody in this file · choose another</source>
        <translation>Il n’y a personne dans ce fichier · choisissez-en un autre</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Enregistrement impossible</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactModel</name>
    <message>
        <source>Other contacts</source>
        <translation>Autres contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message>
        <source>Pinned</source>
        <translation>Conversation épinglée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%Ln conversation épinglée</numerusform>
            <numerusform>%Ln conversations épinglées</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Conversation désépinglée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>%Ln conversation désépinglée</numerusform>
            <numerusform>%Ln conversations désépinglées</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Sourdine désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>Sourdine désactivée pour %Ln conversation</numerusform>
            <numerusform>Sourdine désactivée pour %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Conversation mise en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%Ln conversation mise en sourdine</numerusform>
            <numerusform>%Ln conversations mises en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Conversation archivée</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>%Ln conversation archivée</numerusform>
            <numerusform>%Ln conversations archivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Conversation remise dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>%Ln conversation remise dans la liste</numerusform>
            <numerusform>%Ln conversations remises dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Conversation marquée comme non lue</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>%Ln conversation marquée comme non lue</numerusform>
            <numerusform>%Ln conversations marquées comme non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Conversation marquée comme lue</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>%Ln conversation marquée comme lue</numerusform>
            <numerusform>%Ln conversations marquées comme lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>N’est plus bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations keep what is still on its way</source>
        <translation>
            <numerusform>%Ln conversation garde ce qui est encore en route</numerusform>
            <numerusform>%Ln conversations gardent ce qui est encore en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimée ici</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted here</source>
        <translation>
            <numerusform>%Ln conversation supprimée ici</numerusform>
            <numerusform>%Ln conversations supprimées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Tout n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>Tout n’est pas revenu</translation>
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
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed · its history stays readable</source>
        <translation>Le compte a été retiré · son historique reste lisible</translation>
    </message>
    <message>
        <source>The plugin of this service is missing · install it</source>
        <translation>Le module de ce service est absent · installez-le</translation>
    </message>
    <message>
        <source>The account is paused · resume it</source>
        <translation>Le compte est en pause · réactivez-le</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: look there, too, if you wait for an answer</source>
        <translation>Réception non vérifiée pour %1&#xa0;: si vous attendez une réponse, regardez aussi là-bas</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 caractères</translation>
    </message>
    <message>
        <source>They write under a name, which takes no answers · write to their number</source>
        <translation>Ces messages viennent d’un nom, qui ne reçoit pas de réponses · écrivez à leur numéro</translation>
    </message>
    <message>
        <source>%1 there · %2</source>
        <comment>local time, facts</comment>
        <translation>%1 là-bas · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Parlance::Countdown</name>
    <message numerus="yes">
        <source>Tries again in %n min</source>
        <translation>
            <numerusform>Nouvel essai dans %Ln min</numerusform>
            <numerusform>Nouvel essai dans %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n s</source>
        <translation>
            <numerusform>Nouvel essai dans %Ln s</numerusform>
            <numerusform>Nouvel essai dans %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DirectoryModel</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be written to from here · check how it is written</source>
        <translation>
            <numerusform>%Ln destinataire ne peut pas être joint d’ici · vérifiez la saisie</numerusform>
            <numerusform>%Ln destinataires ne peuvent pas être joints d’ici · vérifiez la saisie</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: the rest is still in the field · end it with a comma to go on</source>
        <translation>Trop à la fois : le reste est encore dans le champ · terminez-le par une virgule pour continuer</translation>
    </message>
</context>
<context>
    <name>Parlance::Errands</name>
    <message>
        <source>It could not be stored</source>
        <translation>Enregistrement impossible</translation>
    </message>
</context>
<context>
    <name>Parlance::Freshness</name>
    <message>
        <source>Up to date as of %1</source>
        <translation>Dernière mise à jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln message dans %1 · qui peut ouvrir le fichier peut le lire</numerusform>
            <numerusform>%Ln messages dans %1 · qui peut ouvrir le fichier peut les lire</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>Impossible d’écrire le fichier · choisissez un autre emplacement</translation>
    </message>
</context>
<context>
    <name>Parlance::HoldActions</name>
    <message>
        <source>It has just left · it cannot be taken back any more</source>
        <translation>Il vient de partir · il ne peut plus être repris</translation>
    </message>
    <message>
        <source>They could not be kept as drafts</source>
        <translation>Impossible de les garder en brouillon</translation>
    </message>
    <message>
        <source>It could not be kept as a draft</source>
        <translation>Impossible de le garder en brouillon</translation>
    </message>
</context>
<context>
    <name>Parlance::Host</name>
    <message>
        <source>Another version of Parlance runs on this profile · close it first</source>
        <translation>Une autre version de Parlance utilise ce profil · fermez-la d’abord</translation>
    </message>
    <message>
        <source>Another Parlance holds this profile and does not answer · end it first</source>
        <translation>Une autre instance de Parlance utilise ce profil et ne répond pas · arrêtez-la d’abord</translation>
    </message>
</context>
<context>
    <name>Parlance::InboxNews</name>
    <message>
        <source>New message from %1</source>
        <translation>Nouveau message de %1</translation>
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
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day on which a message leaves, this year or another; as for QDate::toString()</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 there</source>
        <comment>when, what time it is there then</comment>
        <translation>%1 · %2 là-bas</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <source>This is no day · write it like %1</source>
        <translation>Ce n’est pas une date · écrivez-la comme %1</translation>
    </message>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Ce n’est pas une heure · écrivez-la comme %1</translation>
    </message>
    <message>
        <source>This is past · choose a time to come</source>
        <translation>C’est déjà passé · choisissez une heure à venir</translation>
    </message>
    <message numerus="yes">
        <source>This is too far off · choose a time within %n years</source>
        <translation>
            <numerusform>C’est trop loin · choisissez une heure d’ici un an</numerusform>
            <numerusform>C’est trop loin · choisissez une heure d’ici %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only templates get through by then</source>
        <comment>when</comment>
        <translation>%1 · seuls les modèles passeront à ce moment-là</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaActions</name>
    <message>
        <source>The file is not here any more · download it again</source>
        <translation>Le fichier n’est plus ici · téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>The file could not be written · choose another folder</source>
        <translation>Le fichier n’a pas pu être écrit · choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaInfo</name>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Downloading · %1</source>
        <comment>size so far</comment>
        <translation>Téléchargement · %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>downloaded, size</comment>
        <translation>%1&#x202f;% de %2</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>N’est plus sur le serveur</translation>
    </message>
    <message>
        <source>Larger than %1 · ask for a smaller one</source>
        <translation>Dépasse %1 · demandez une version plus petite</translation>
    </message>
    <message>
        <source>It could not be kept · make room on the disk, then try again</source>
        <translation>Le fichier n’a pas pu être conservé · libérez de la place sur le disque, puis réessayez</translation>
    </message>
    <message>
        <source>Its server leads to another one that is not safe · ask for it in another way</source>
        <translation>Le serveur renvoie vers un autre qui n’est pas sûr · demandez le fichier par un autre moyen</translation>
    </message>
    <message>
        <source>Its address is not secure · ask for it in another way</source>
        <translation>L’adresse n’est pas sécurisée · demandez le fichier par un autre moyen</translation>
    </message>
    <message>
        <source>Its server wants a sign-in · connect the account, then try again</source>
        <translation>Le serveur exige une connexion · connectez le compte, puis réessayez</translation>
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
            <numerusform>%Ln message supprimé ici</numerusform>
            <numerusform>%Ln messages supprimés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>%Ln message est encore en route · supprimez-le quand ce sera fini</numerusform>
            <numerusform>%Ln messages sont encore en route · supprimez-les quand ce sera fini</numerusform>
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
        <translation>1 texto</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Arrivé ici</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Accepté par le service</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The service&apos;s name for it</source>
        <translation>Son nom pour le service</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Finalement distribué</translation>
    </message>
    <message>
        <source>GSM-7 (%L1 characters a text)</source>
        <translation>GSM-7 (%L1 caractères par texto)</translation>
    </message>
    <message>
        <source>Unicode (%L1 characters a text)</source>
        <translation>Unicode (%L1 caractères par texto)</translation>
    </message>
    <message>
        <source>If they write before</source>
        <translation>Si on vous écrit avant</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>which of how many found</comment>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>A date like %1</source>
        <extracomment>What &quot;on:&quot; takes in the language of searches</extracomment>
        <translation>Une date comme %1</translation>
    </message>
    <message>
        <source>Nothing since then</source>
        <translation>Rien depuis</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageModel</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
</context>
<context>
    <name>Parlance::Messenger</name>
    <message>
        <source>This conversation is gone · choose another</source>
        <translation>Cette conversation n’existe plus · choisissez-en une autre</translation>
    </message>
    <message>
        <source>The message could not be stored</source>
        <translation>Le message n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The conversation could not be stored</source>
        <translation>La conversation n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>Parlance::NewsBurst</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::OptOutWords</name>
    <message>
        <source>At most %1 words</source>
        <translation>Au plus %1 mots</translation>
    </message>
    <message>
        <source>A word has at most %1 letters</source>
        <translation>Un mot a au plus %1 lettres</translation>
    </message>
    <message>
        <source>“%1” has no letters</source>
        <translation>« %1 » n’a pas de lettres</translation>
    </message>
    <message>
        <source>“%1” cannot mean both</source>
        <translation>« %1 » ne peut pas signifier les deux</translation>
    </message>
    <message>
        <source>“%1” means the opposite already</source>
        <translation>« %1 » signifie déjà le contraire</translation>
    </message>
</context>
<context>
    <name>Parlance::OutboxModel</name>
    <message>
        <source>To %1. %2</source>
        <comment>whom, what was written and what became of it</comment>
        <translation>À %1. %2</translation>
    </message>
</context>
<context>
    <name>Parlance::OutcomeChecks</name>
    <message>
        <source>It cannot be asked now · it is, as soon as %1 is connected</source>
        <comment>account</comment>
        <translation>Impossible de demander maintenant · ce sera fait dès que %1 sera connecté</translation>
    </message>
    <message>
        <source>Still not known whether it was sent</source>
        <translation>On ne sait toujours pas si c’est parti</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>C’est parti</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Ce n’est pas parti</translation>
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
        <translation>Personnes et conversations</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans tous les messages</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleActions</name>
    <message>
        <source>They are one person already, or too many contacts for one</source>
        <translation>C’est déjà une seule personne, ou il y a trop de contacts pour une seule</translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>Le fichier n’a pas pu être écrit · choisissez un autre emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln contact dans %1 · lisible par quiconque peut ouvrir le fichier</numerusform>
            <numerusform>%Ln contacts dans %1 · lisibles par quiconque peut ouvrir le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence changed</source>
        <translation>Présence modifiée</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>Plus de messages</translation>
    </message>
    <message>
        <source>Messages again</source>
        <translation>Messages de nouveau autorisés</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleModel</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation>Vous, %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A quitté la conversation</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, a quitté la conversation</translation>
    </message>
</context>
<context>
    <name>Parlance::QuietNotice</name>
    <message>
        <source>It is %1 where %2 is</source>
        <comment>time, whom</comment>
        <translation>Il est %1 là où se trouve %2</translation>
    </message>
    <message>
        <source>Send at %1 there</source>
        <translation>Envoyer à %1, heure locale là-bas</translation>
    </message>
    <message>
        <source>It is night where %1 is</source>
        <translation>Il fait nuit là où se trouve %1</translation>
    </message>
    <message>
        <source>Send after %1 there</source>
        <translation>Envoyer après %1, heure locale là-bas</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchCompletion</name>
    <message>
        <source>A picture or another file</source>
        <translation>Une image ou un autre fichier</translation>
    </message>
    <message>
        <source>A link to a page</source>
        <translation>Un lien vers une page</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Who wrote it: a name or a number, or me</source>
        <translation>Qui l’a écrit&#xa0;: un nom ou un numéro, ou me</translation>
    </message>
    <message>
        <source>In which conversation</source>
        <translation>Dans quelle conversation</translation>
    </message>
    <message>
        <source>With a file or a link</source>
        <translation>Avec un fichier ou un lien</translation>
    </message>
    <message>
        <source>Before a day, a month or a year</source>
        <translation>Avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>On that day, or in that month or year</source>
        <translation>Ce jour-là, ou ce mois ou cette année-là</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>What you have not read yet</source>
        <translation>Ce que vous n’avez pas encore lu</translation>
    </message>
    <message>
        <source>What could not be sent</source>
        <translation>Ce qui n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>Over which service</source>
        <translation>Par quel service</translation>
    </message>
    <message>
        <source>Not read yet, or not sent</source>
        <translation>Pas encore lus, ou non envoyés</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>Messages can be searched for has:file and has:link.</source>
        <translation>Les messages peuvent être recherchés avec has:file et has:link.</translation>
    </message>
    <message>
        <source>Dates are written like 2026-01-24, 2026-01 or 2026, or today or yesterday.</source>
        <translation>Les dates s’écrivent 2026-01-24, 2026-01 ou 2026, ou today ou yesterday.</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>De moi</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>The texts of all conversations were searched, of all accounts.</source>
        <translation>Les textes de toutes les conversations de tous les comptes ont été parcourus.</translation>
    </message>
    <message>
        <source>Only this was searched: %1.</source>
        <translation>Seul ceci a été parcouru&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>conversation, text, time</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4</source>
        <comment>conversation, author, text, time</comment>
        <translation>%1. %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>“%1:” is searched for as a word. There are from:, in:, service:, has:, is:, before:, after: and on:.</source>
        <translation>«&#xa0;%1:&#xa0;» est recherché comme un mot. Il y a from:, in:, service:, has:, is:, before:, after: et on:.</translation>
    </message>
    <message>
        <source>Messages can be searched for is:unread and is:failed.</source>
        <translation>Les messages peuvent être recherchés avec is:unread et is:failed.</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>a service</comment>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>messages</comment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>messages</comment>
        <translation>Non envoyés</translation>
    </message>
</context>
<context>
    <name>Parlance::SenderModel</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
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
        <translation>Confirmations de distribution</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmations de lecture</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Indicateur de saisie</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Images et fichiers</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Envoi différé</translation>
    </message>
    <message>
        <source>News at once</source>
        <translation>Réception immédiate</translation>
    </message>
</context>
<context>
    <name>Parlance::StagedMedia</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 may refuse %2: it names other kinds of files</source>
        <comment>service, file</comment>
        <translation>%1 pourrait refuser %2&#xa0;: le service indique d’autres types de fichiers</translation>
    </message>
    <message>
        <source>Carriers take about 1 MB</source>
        <translation>Les opérateurs acceptent environ 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 is no web address · it begins with https://</source>
        <translation>%1 n’est pas une adresse web · elle doit commencer par https://</translation>
    </message>
    <message>
        <source>Attach the picture instead</source>
        <translation>Joindre plutôt l’image</translation>
    </message>
    <message>
        <source>Attach the video instead</source>
        <translation>Joindre plutôt la vidéo</translation>
    </message>
    <message>
        <source>Attach the sound instead</source>
        <translation>Joindre plutôt l’audio</translation>
    </message>
    <message>
        <source>Attach the file instead</source>
        <translation>Joindre plutôt le fichier</translation>
    </message>
</context>
<context>
    <name>Parlance::StoredDraft</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>Parlance::TemplateModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, text of a template</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Utilisé %Ln fois</numerusform>
            <numerusform>Utilisé %Ln fois</numerusform>
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
        <translation>Personnes dans cette conversation</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
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
        <translation>Il n’y a pas de dossier « %1 »</translation>
    </message>
</context>
<context>
    <name>PeopleChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>Nom, numéro ou adresse</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Recherche dans l’annuaire…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>This account writes to one person at a time · leave one of them</source>
        <translation>Ce compte écrit à une personne à la fois · n’en gardez qu’une</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Numéros et adresses</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Regroupé avec</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Regroupés</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparés</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
</context>
<context>
    <name>PlayDesk</name>
    <message>
        <source>It cannot be played here · save it</source>
        <translation>Lecture impossible ici · enregistrez le fichier</translation>
    </message>
    <message>
        <source>Nothing to hear it with · connect headphones or loudspeakers</source>
        <translation>Aucun périphérique d’écoute · branchez un casque ou des haut-parleurs</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <source>In a conference call</source>
        <translation>En conférence téléphonique</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>En présentation</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Pas au travail</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>presence, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>De retour bientôt</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Occupé, inactif</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
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
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>De retour bientôt</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Pas au travail</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Reset status</source>
        <translation>Réinitialiser la présence</translation>
    </message>
    <message>
        <source>Presence settings…</source>
        <translation>Paramètres de présence…</translation>
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
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>presence automatic away idle inactive minutes lock screen</source>
        <translation>présence statut automatique absent inactif minutes verrouiller écran</translation>
    </message>
    <message>
        <source>Show me as away after</source>
        <translation>M’afficher comme absent après</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>presence automatic off work idle inactive minutes</source>
        <translation>présence statut automatique pas au travail inactif minutes</translation>
    </message>
    <message>
        <source>Show me as off work after</source>
        <translation>M’afficher comme n’étant pas au travail après</translation>
    </message>
    <message>
        <source>As soon as you are back, you are shown as before.</source>
        <translation>Dès votre retour, vous êtes affiché comme avant.</translation>
    </message>
    <message>
        <source>When nothing was touched for that long (in Parlance, where the system does not tell of other programs), or as soon as the screen is locked. A presence you chose yourself stays.</source>
        <translation>Si vous ne touchez à rien pendant ce temps (dans Parlance, là où le système ne dit rien des autres programmes), ou dès que l’écran est verrouillé. Une présence que vous avez choisie reste.</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Program</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Aller à une personne ou faire quelque chose</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>Ouvrir les contacts</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importer des contacts depuis un fichier</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>Exporter les contacts vers un fichier</translation>
    </message>
    <message>
        <source>Back everything up to a file</source>
        <translation>Tout sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit Parlance</source>
        <translation>Quitter Parlance</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>QuietHoursSetting</name>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Ce n’est pas une heure · écrivez-la comme %1</translation>
    </message>
    <message>
        <source>Say when it is night where somebody is</source>
        <translation>Signaler quand il fait nuit chez le contact</translation>
    </message>
    <message>
        <source>Before you text them: it can leave in their morning instead.</source>
        <translation>Avant l’envoi d’un SMS&#xa0;: il peut partir plutôt le matin, à l’heure du contact.</translation>
    </message>
    <message>
        <source>Night from</source>
        <comment>a time of the day</comment>
        <translation>Nuit à partir de</translation>
    </message>
    <message>
        <source>Night until</source>
        <comment>a time of the day</comment>
        <translation>Nuit jusqu’à</translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message>
        <source>Do not say it again tonight</source>
        <translation>Ne plus le signaler cette nuit</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>Sending %n messages…</source>
        <translation>
            <numerusform>Envoi d’un message…</numerusform>
            <numerusform>Envoi de %Ln messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are about to be sent</source>
        <translation>
            <numerusform>Un message va être envoyé</numerusform>
            <numerusform>%Ln messages vont être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot leave now leaves at the next start.</source>
        <translation>Ce qui ne peut pas partir maintenant partira au prochain démarrage.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Send now, or write on next time?</source>
        <translation>Envoyer maintenant, ou continuer la prochaine fois&#x202f;?</translation>
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
        <translation>Conversations récentes</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>Supprimer la copie locale de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the local copies of %n conversations?</source>
        <translation>
            <numerusform>Supprimer la copie locale de %Ln conversation&#xa0;?</numerusform>
            <numerusform>Supprimer les copies locales de %Ln conversations&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said there goes from this computer. The service and the others keep theirs.</source>
        <translation>Ce qui y a été écrit disparaît de cet ordinateur. Le service et les autres gardent le leur.</translation>
    </message>
    <message>
        <source>Delete local copy</source>
        <translation>Supprimer la copie locale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Réponse au message cité, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Do not answer this one</source>
        <translation>Ne pas répondre à ce message</translation>
    </message>
</context>
<context>
    <name>ReturnButton</name>
    <message>
        <source>Back to where I was</source>
        <translation>Revenir où j’étais</translation>
    </message>
</context>
<context>
    <name>RowFace</name>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
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
        <translation>Nom, numéro ou adresse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Same person? %1 appears in two contacts</source>
        <translation>Même personne&#x202f;? %1 figure dans deux contacts</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>Avec fichier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Search everything for these words</source>
        <translation>Rechercher ces mots partout</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%Ln message trouvé</numerusform>
            <numerusform>%Ln messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Chercher plus loin en arrière</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>%Ln SMS · reste %1</numerusform>
            <numerusform>%Ln SMS · reste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 makes this %2 texts instead of %3</source>
        <comment>a letter, numbers</comment>
        <translation>%1 en fait %2 textos au lieu de %3</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>1 selected</source>
        <translation>Sélection&#xa0;: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Quitter la sélection</translation>
    </message>
</context>
<context>
    <name>SenderChip</name>
    <message>
        <source>Send from another account</source>
        <translation>Envoyer depuis un autre compte</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
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
        <translation>Envoyer depuis</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>SMS, MMS, WhatsApp and RCS from your team&apos;s inboxes</source>
        <translation>SMS, MMS, WhatsApp et RCS depuis les boîtes de réception de votre équipe</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>The inbox to send from: its number, written like +14155550100, or its name on WhatsApp, RCS or Teams</source>
        <translation>La boîte de réception d’envoi&#xa0;: son numéro, écrit comme +14155550100, ou son nom sur WhatsApp, RCS ou Teams</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Dashboard, Settings, API: it belongs to one team</source>
        <translation>Tableau de bord, Settings, API&#xa0;: elle appartient à une seule équipe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your team sees it beside what you send; contacts do not</source>
        <translation>Votre équipe le voit à côté de vos messages&#x202f;; les contacts ne le voient pas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Only if it is not https://web-api.clerk.chat: the full address, beginning with https://</source>
        <translation>Seulement si ce n’est pas https://web-api.clerk.chat&#xa0;: l’adresse complète, commençant par https://</translation>
    </message>
    <message>
        <source>WhatsApp from a business inbox</source>
        <translation>WhatsApp depuis une boîte de réception professionnelle</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The one you log in to MsgBoxx with; you see here what that user may see</source>
        <translation>Celui de votre connexion à MsgBoxx&#x202f;; vous voyez ici ce que cet utilisateur a le droit de voir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>Compte API</translation>
    </message>
    <message>
        <source>Only if you have several WhatsApp numbers: the id of the one to write from</source>
        <translation>Seulement si vous avez plusieurs numéros WhatsApp&#xa0;: l’identifiant du numéro d’envoi</translation>
    </message>
    <message>
        <source>Messages without a direction</source>
        <translation>Messages sans indication d’envoi ou de réception</translation>
    </message>
    <message>
        <source>Try the other one if what people write to you shows up as written by you</source>
        <translation>Essayez l’autre choix si les messages reçus apparaissent comme écrits par vous</translation>
    </message>
    <message>
        <source>Written by a colleague</source>
        <translation>Écrits par un membre de l’équipe</translation>
    </message>
    <message>
        <source>Written to us</source>
        <translation>Adressés à l’équipe</translation>
    </message>
    <message>
        <source>Extra login header</source>
        <translation>En-tête de connexion supplémentaire</translation>
    </message>
    <message>
        <source>Only if MsgBoxx gave you one: Name: value</source>
        <translation>Seulement si MsgBoxx vous en a donné un, sous la forme «&#xa0;Nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>Only if it is not https://api.msgboxx.io</source>
        <translation>Seulement si ce n’est pas https://api.msgboxx.io</translation>
    </message>
    <message>
        <source>SMS, MMS and WhatsApp from your own numbers and short codes</source>
        <translation>SMS, MMS et WhatsApp depuis vos propres numéros et numéros courts</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>The first part of your dashboard&apos;s address: in acme.signalwire.com it is acme</source>
        <translation>Le début de l’adresse de votre tableau de bord&#xa0;: dans acme.signalwire.com, c’est acme</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: the long code with dashes at the top</source>
        <translation>Tableau de bord, API Credentials&#xa0;: le long code avec des tirets, en haut</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: make one with the scopes Messaging and Numbers</source>
        <translation>Tableau de bord, API Credentials&#xa0;: créez-en un avec les autorisations Messaging et Numbers</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Dashboard, Phone Numbers: one with SMS, written like +15550100111; a short code; or a WhatsApp number like whatsapp:+15550100111</source>
        <translation>Tableau de bord, Phone Numbers&#xa0;: un numéro avec SMS, écrit comme +15550100111&#x202f;; un numéro court&#x202f;; ou un numéro WhatsApp comme whatsapp:+15550100111</translation>
    </message>
    <message>
        <source>Only if it is not SPACE.signalwire.com: the full address, beginning with https://</source>
        <translation>Seulement si ce n’est pas SPACE.signalwire.com&#xa0;: l’adresse complète, commençant par https://</translation>
    </message>
    <message>
        <source>Messages, presence and groups inside the company</source>
        <translation>Messages, présence et groupes au sein de l’entreprise</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>As on your company&apos;s sign-in page, for example ada@example.com</source>
        <translation>Comme sur la page de connexion de votre entreprise, par exemple ada@example.com</translation>
    </message>
    <message>
        <source>Only if it is not the sign-in address, for example EXAMPLE\ada</source>
        <translation>Seulement si ce n’est pas l’adresse de connexion, par exemple EXAMPLE\ada</translation>
    </message>
    <message>
        <source>Only if it is not found by itself: the full address, for example https://lyncdiscover.example.com</source>
        <translation>Seulement s’il n’est pas trouvé automatiquement&#xa0;: l’adresse complète, par exemple https://lyncdiscover.example.com</translation>
    </message>
    <message>
        <source>When somebody wants to chat</source>
        <translation>Quand quelqu’un souhaite discuter</translation>
    </message>
    <message>
        <source>Until it is taken up, they do not see whether you are there</source>
        <translation>Avant l’acceptation, cette personne ne voit pas si vous êtes là</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take it up from my contacts, ask about others</source>
        <translation>Accepter si c’est un de mes contacts, sinon demander</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Texting the contacts of your organization, over whatever reaches them</source>
        <translation>Messages aux contacts de votre organisation, par tout canal qui permet de les joindre</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The long text with two dots in it that your organization&apos;s sign-in page hands out</source>
        <translation>Le long texte en trois parties séparées par des points, fourni par la page de connexion de votre organisation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organization&apos;s id. Leave it empty for servers before March 2020</source>
        <translation>L’identifiant de votre organisation. Laissez ce champ vide pour les serveurs antérieurs à mars 2020</translation>
    </message>
    <message>
        <source>Servicechain</source>
        <translation>Servicechain</translation>
    </message>
    <message>
        <source>The id of the route that messages take. Empty: each contact&apos;s own</source>
        <translation>L’identifiant de l’itinéraire des messages. Vide&#xa0;: celui de chaque contact</translation>
    </message>
    <message>
        <source>The full address, with /v1 at its end</source>
        <translation>L’adresse complète, avec /v1 à la fin</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Esc shows all.</source>
        <translation>Aucun paramètre ne correspond à «&#xa0;%1&#xa0;». Échap affiche tout.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SharedMedia</name>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
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
        <translation>%1 est déjà utilisé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>ShortcutGroup</name>
    <message>
        <source>shortcuts keys</source>
        <translation>raccourcis clavier touches</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Rétablir le raccourci habituel</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>reset all shortcuts keys usual</source>
        <translation>réinitialiser rétablir tous les raccourcis clavier touches habituels par défaut</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>single letters keys shortcuts</source>
        <translation>lettres seules touches raccourcis</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Lettres seules comme raccourcis</translation>
    </message>
    <message>
        <source>In the list: J and K go on and back, E archives, U marks as unread. Among messages: J and K, C copies, R answers.</source>
        <translation>Dans la liste : J et K pour avancer et reculer, E archive, U marque comme non lu. Dans les messages : J et K, C copie, R répond.</translation>
    </message>
</context>
<context>
    <name>SilenceRow</name>
    <message>
        <source>Show the message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>May write again</source>
        <translation>Peut de nouveau écrire</translation>
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
        <translation>Pas de messages · %1, par vous</translation>
    </message>
    <message>
        <source>No messages · %1, by you: %2</source>
        <comment>when, why</comment>
        <translation>Pas de messages · %1, par vous : %2</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>Ne souhaite plus recevoir de messages</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1
“%2”</source>
        <comment>when, by which words</comment>
        <translation>Ne souhaite plus recevoir de messages · %1
« %2 »</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1</source>
        <comment>when</comment>
        <translation>Ne souhaite plus recevoir de messages · %1</translation>
    </message>
    <message>
        <source>All your senders</source>
        <translation>Tous vos expéditeurs</translation>
    </message>
</context>
<context>
    <name>SilenceSwitch</name>
    <message>
        <source>They may be written to again</source>
        <translation>Autoriser de nouveau les messages</translation>
    </message>
    <message>
        <source>They want no more messages</source>
        <translation>Ne plus écrire à ce contact</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi ? (facultatif)</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it out</source>
        <translation>Entrée l’enregistre, Échap l’omet</translation>
    </message>
    <message>
        <source>Why they want no more messages</source>
        <translation>Pourquoi plus de messages</translation>
    </message>
    <message>
        <source>From all your senders</source>
        <translation>De tous vos expéditeurs</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Largeur de la liste</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>May have been sent – check</source>
        <translation>Peut-être envoyé – vérifiez</translation>
    </message>
    <message>
        <source>Sent after all</source>
        <translation>Finalement envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not delivered to everybody</source>
        <translation>Distribué en partie</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Finalement distribué</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stop unsubscribe opt out no more messages silence start words language text</source>
        <translation>stop désabonner désinscription plus de messages silence mots langue start reprise texte</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>Autres mots pour STOP</translation>
    </message>
    <message>
        <source>Whoever answers a text with one of these alone gets no more. Put commas between them.</source>
        <translation>Qui n’écrit que l’un de ces mots ne reçoit plus de messages. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>More words for START</source>
        <translation>Autres mots pour START</translation>
    </message>
    <message>
        <source>With one of these they may be written to again.</source>
        <translation>Avec l’un de ces mots, vous pouvez de nouveau écrire.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>make room on the disk, then try again</source>
        <translation>libérez de la place sur le disque, puis réessayez</translation>
    </message>
    <message>
        <source>close the other program that holds the profile, then try again</source>
        <translation>fermez l’autre programme qui utilise le profil, puis réessayez</translation>
    </message>
    <message>
        <source>see that you may write to the profile&apos;s folder, then try again</source>
        <translation>vérifiez que vous pouvez écrire dans le dossier du profil, puis réessayez</translation>
    </message>
    <message>
        <source>close Parlance, then run “parlance doctor”</source>
        <translation>fermez Parlance, puis exécutez « parlance doctor »</translation>
    </message>
    <message>
        <source>this is a mistake of Parlance, please report it</source>
        <translation>c’est une erreur de Parlance, merci de la signaler</translation>
    </message>
    <message>
        <source>wait a moment, then try again</source>
        <translation>attendez un instant, puis réessayez</translation>
    </message>
    <message>
        <source>Nothing can be stored · make room on the disk, or wait a moment</source>
        <translation>Rien ne peut être enregistré · libérez de l’espace sur le disque ou patientez un instant</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, or wait a moment</source>
        <translation>Un autre programme utilise la base de données du profil · fermez-le, ou attendez un instant</translation>
    </message>
    <message>
        <source>Nothing can be stored · see that you may write to the profile&apos;s folder</source>
        <translation>Rien ne peut être enregistré · vérifiez que vous pouvez écrire dans le dossier du profil</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · close Parlance, then run “parlance doctor”</source>
        <translation>La base de données du profil est endommagée · fermez Parlance, puis exécutez « parlance doctor »</translation>
    </message>
    <message>
        <source>Something was not stored, by a mistake of Parlance · copy the details and report them, then try again</source>
        <translation>Quelque chose n’a pas été enregistré, à cause d’une erreur de Parlance · copiez les détails et signalez-les, puis réessayez</translation>
    </message>
    <message>
        <source>Nothing can be stored · wait a moment, or start Parlance again</source>
        <translation>Rien ne peut être enregistré · attendez un instant, ou relancez Parlance</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%Ln personne écrit…</numerusform>
            <numerusform>%Ln personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants to chat</source>
        <translation>%1 souhaite discuter</translation>
    </message>
    <message>
        <source>%1 wants to chat with you and %2</source>
        <translation>%1 souhaite discuter avec vous et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>Encore %Ln&#xa0;s</numerusform>
            <numerusform>Encore %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>Encore %Ln&#xa0;min</numerusform>
            <numerusform>Encore %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for no more messages</source>
        <translation>Ne plus envoyer de messages, à la demande de&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether free words get through now</source>
        <translation>Il n’est pas certain qu’un texte libre arrive en ce moment</translation>
    </message>
    <message>
        <source>They wrote too long ago: free words may not get through</source>
        <translation>Son dernier message est trop ancien&#xa0;: un texte libre risque de ne pas arriver</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 is blocked: what they write goes to the archive</source>
        <translation>%1 est bloqué : ce que cette personne écrit va dans les archives</translation>
    </message>
    <message>
        <source>Free replies for %1</source>
        <translation>Réponses libres pendant encore %1</translation>
    </message>
</context>
<context>
    <name>TemplateBlank</name>
    <message>
        <source>Blank %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Use what you wrote</source>
        <translation>Utiliser votre brouillon</translation>
    </message>
</context>
<context>
    <name>TemplateEntry</name>
    <message>
        <source>Your draft is kept: %1</source>
        <translation>Votre brouillon est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Write free words all the same</source>
        <translation>Écrire quand même un texte libre</translation>
    </message>
    <message>
        <source>The service may refuse them.</source>
        <translation>Le service risque de le refuser.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>It will read: %1</source>
        <translation>Texte obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send later anyway</source>
        <translation>Envoyer plus tard quand même</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultation du service…</translation>
    </message>
    <message>
        <source>No template has these words</source>
        <translation>Aucun modèle ne contient ces mots</translation>
    </message>
    <message>
        <source>The service has no templates · make one there</source>
        <translation>Le service n’a aucun modèle · créez-en un auprès de lui</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>TimelineUndo</name>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programmé : %1</translation>
    </message>
</context>
<context>
    <name>UndoNews</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Go to the first new message</source>
        <translation>Aller au premier nouveau message</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Show text in its usual size</source>
        <translation>Afficher le texte à sa taille habituelle</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volume %1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
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
        <translation>La messagerie d’entreprise et les SMS professionnels dans une seule fenêtre. Rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Sauvegardes de Parlance (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
</context>
<context>
    <name>WindowBars</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Ferme cette fenêtre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>send enter return key new line composer writing</source>
        <translation>envoyer entrée retour touche nouvelle ligne aller à la ligne saisie écriture écrire</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Touche Entrée</translation>
    </message>
    <message>
        <source>Enter sends, %1 begins a line</source>
        <translation>Entrée envoie, %1 va à la ligne</translation>
    </message>
    <message>
        <source>%1 sends, Enter begins a line</source>
        <translation>%1 envoie, Entrée va à la ligne</translation>
    </message>
    <message>
        <source>mouse double click reply answer message</source>
        <translation>souris double clic répondre réponse message</translation>
    </message>
    <message>
        <source>Double-click on a message</source>
        <translation>Double-clic sur un message</translation>
    </message>
    <message>
        <source>Answers it; on a word, selects the word</source>
        <translation>Y répond&#xa0;; sur un mot, sélectionne le mot</translation>
    </message>
    <message>
        <source>Selects words only</source>
        <translation>Sélectionne seulement des mots</translation>
    </message>
    <message>
        <source>None, it leaves at once</source>
        <translation>Aucun, il part aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds text message</source>
        <translation>annuler envoi reprendre attendre secondes délai SMS message</translation>
    </message>
    <message>
        <source>Time to take a text back</source>
        <translation>Délai pour reprendre un SMS</translation>
    </message>
    <message>
        <source>It waits that long before it leaves.</source>
        <translation>Il attend tout ce temps avant de partir.</translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds chat company message</source>
        <translation>annuler envoi reprendre attendre secondes délai discussion entreprise message</translation>
    </message>
    <message>
        <source>Time to take a chat message back</source>
        <translation>Délai pour reprendre un message de discussion</translation>
    </message>
    <message>
        <source>Where you see who is there, as in a company.</source>
        <translation>Là où l’on voit qui est présent, comme en entreprise.</translation>
    </message>
    <message>
        <source>quiet hours night late time zone sleep warn text message</source>
        <translation>heures calmes nuit tard heure fuseau horaire sommeil avertir SMS message</translation>
    </message>
</context>
</TS>
