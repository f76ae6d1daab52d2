<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>about version licence privacy Parlance</source>
        <translation>acerca de versión version licencia privacidad software libre Parlance</translation>
    </message>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Company chat and business texting in one window.</source>
        <translation>El chat de empresa y los SMS profesionales en una sola ventana.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It reports nothing about you to anybody; what you write goes to your services and nowhere else.</source>
        <translation>Software libre con licencia Apache 2.0. No comunica nada sobre usted a nadie; lo que escribe va a sus servicios y a ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>As it is shown in your lists</source>
        <translation>Tal como aparece en sus listas</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Ocultar la configuración avanzada</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <source>Add without check</source>
        <translation>Añadir sin comprobar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step of the check and how it went, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>La cuenta funciona</translation>
    </message>
    <message>
        <source>The fields are as they were</source>
        <translation>Los campos están como antes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove, keep history</source>
        <translation>Quitar y conservar el historial</translation>
    </message>
    <message>
        <source>Remove and delete history</source>
        <translation>Quitar y eliminar el historial</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.</source>
        <translation>
            <numerusform>%Ln mensaje está a la espera y no se enviará: se conserva con el historial, como cancelado.</numerusform>
            <numerusform>%Ln mensajes están a la espera y no se enviarán: se conservan con el historial, como cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was written so far?</source>
        <translation>¿Conservar lo escrito hasta ahora?</translation>
    </message>
    <message>
        <source>Its secret is not in the keychain: Parlance knows it only until you quit. %1</source>
        <translation>Su contraseña o clave no está en el llavero: Parlance solo la recuerda hasta que salga. %1</translation>
    </message>
    <message>
        <source>Put it into the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>The secret is in the keychain now</source>
        <translation>La contraseña o clave ya está en el llavero</translation>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>add an account service</source>
        <translation>añadir anadir agregar una cuenta cuentas servicio</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>account %1 %2 password sign in remove</source>
        <translation>cuenta %1 %2 contraseña contrasena iniciar sesión sesion editar quitar eliminar</translation>
    </message>
</context>
<context>
    <name>AccountSetup</name>
    <message>
        <source>Reach the server</source>
        <translation>Acceso al servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Números y direcciones</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>texts and pictures</source>
        <translation>textos e imágenes</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>answers arrive nowhere</source>
        <translation>las respuestas no llegan a ningún sitio</translation>
    </message>
</context>
<context>
    <name>AccountSetupPage</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Which service is it at?</source>
        <translation>¿En qué servicio está?</translation>
    </message>
</context>
<context>
    <name>AddPeopleView</name>
    <message>
        <source>Who joins</source>
        <translation>Personas por añadir</translation>
    </message>
    <message>
        <source>Add to the conversation</source>
        <translation>Añadir a la conversación</translation>
    </message>
</context>
<context>
    <name>ApartNotice</name>
    <message>
        <source>In its own window</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>Traerla de vuelta aquí</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>look theme colours system light dark high contrast</source>
        <translation>apariencia aspecto tema colores según segun el sistema claro oscuro alto contraste</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>language words translation</source>
        <translation>idioma lengua palabras traducción traduccion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>text size larger smaller zoom font</source>
        <translation>tamaño tamano del texto aumentar reducir más mas grande pequeño pequeno zum zoom letra fuente</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>density compact comfortable room rows</source>
        <translation>densidad espaciado espacio compacto cómodo comodo filas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact: more on the screen, in the same size of text</source>
        <translation>Compacto: más contenido en la pantalla, con el mismo tamaño del texto</translation>
    </message>
    <message>
        <source>motion animation reduce move fade</source>
        <translation>reducir el movimiento animación animacion animaciones mover transición transicion</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>The system asks for it already.</source>
        <translation>El sistema ya lo solicita.</translation>
    </message>
    <message>
        <source>Nothing slides, turns or pulses.</source>
        <translation>Nada se desliza, gira ni palpita.</translation>
    </message>
    <message>
        <source>messages side left bubbles</source>
        <translation>mensajes lado izquierda burbujas</translation>
    </message>
    <message>
        <source>Keep all messages on one side</source>
        <translation>Mantener todos los mensajes de un lado</translation>
    </message>
    <message>
        <source>Yours are told by their colour and by your name.</source>
        <translation>Los suyos se distinguen por el color y por su nombre.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>sounds hear tick quiet silent audio</source>
        <translation>sonidos sonido oír discreto silencio audio</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproducir sonidos</translation>
    </message>
    <message>
        <source>A quiet one for a new message in the open conversation, another when yours was sent. None while you do not want to be disturbed.</source>
        <translation>Uno discreto para un mensaje nuevo en la conversación abierta y otro cuando se envía el suyo. Ninguno mientras no quiera que le molesten.</translation>
    </message>
    <message>
        <source>screen reader announce speak new messages</source>
        <translation>lector de pantalla anunciar leer hablar mensajes nuevos</translation>
    </message>
    <message>
        <source>Say who writes in other conversations</source>
        <translation>Decir quién escribe en otras conversaciones</translation>
    </message>
    <message>
        <source>For screen readers. Those in the open conversation are always read.</source>
        <translation>Para lectores de pantalla. En la conversación abierta siempre se lee.</translation>
    </message>
    <message>
        <source>accent colour system highlight</source>
        <translation>color de énfasis acento sistema resaltado</translation>
    </message>
    <message>
        <source>Use the accent colour of the system</source>
        <translation>Usar el color de énfasis del sistema</translation>
    </message>
    <message>
        <source>Lighter or darker where it could not be read.</source>
        <translation>Más claro o más oscuro donde no se podría leer.</translation>
    </message>
    <message>
        <source>The system tells of none.</source>
        <translation>El sistema no indica ninguno.</translation>
    </message>
</context>
<context>
    <name>AskAnyway</name>
    <message>
        <source>%1. Send it all the same?</source>
        <translation>%1. ¿Enviar de todos modos?</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
</context>
<context>
    <name>AskService</name>
    <message>
        <source>Go on over %1 instead of %2? That is a conversation of its own, and they may see another sender.</source>
        <translation>¿Seguir por %1 en lugar de %2? Es otra conversación, y puede que la otra parte vea otro remitente.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Cambiar de servicio</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Nothing is written here · paste the address of the file</source>
        <translation>El campo está vacío · pegue la dirección del archivo</translation>
    </message>
    <message>
        <source>Web address of the file</source>
        <translation>Dirección web del archivo</translation>
    </message>
    <message>
        <source>Several: one after the other, with blanks between</source>
        <translation>Varias direcciones: sepárelas con espacios</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AttachmentRail</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>%1 %2, from %3</source>
        <comment>kind, name, host</comment>
        <translation>%1 %2, de %3</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Supr lo quita, Alt con una flecha lo mueve</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Copias de Parlance (%1)</translation>
    </message>
    <message>
        <source>back up backup save copy restore everything file</source>
        <translation>copia de seguridad guardar copiar restaurar todo archivo</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts in one file. Another Parlance without accounts takes it on its first page.</source>
        <translation>Conversaciones, contactos, borradores y cuentas en un solo archivo. Otro Parlance sin cuentas puede restaurarlo desde su página de inicio.</translation>
    </message>
    <message>
        <source>Passwords are not in it. The file is not protected: whoever can open it can read it.</source>
        <translation>No contiene contraseñas. El archivo no está protegido: quien pueda abrirlo podrá leerlo.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer una copia de seguridad…</translation>
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
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Contact card</source>
        <translation>Ficha de contacto</translation>
    </message>
</context>
<context>
    <name>CheckStepRow</name>
    <message>
        <source>%1: under way</source>
        <translation>%1: en curso</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: en orden</translation>
    </message>
    <message>
        <source>%1: works, with a limit</source>
        <translation>%1: funciona, con una limitación</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: error</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias para completar</translation>
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
        <translation>Ya no es una respuesta</translation>
    </message>
</context>
<context>
    <name>ComposerAttachments</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ComposerNotices</name>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%Ln mensaje no enviado</numerusform>
            <numerusform>%Ln mensajes no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Looks like a request to stop? “%1”</source>
        <comment>what they wrote</comment>
        <translation>¿Parece una petición de no recibir más? «%1»</translation>
    </message>
    <message>
        <source>Write no more</source>
        <translation>No escribir más</translation>
    </message>
    <message>
        <source>It is no such request</source>
        <translation>No es una petición así</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Ver el contacto</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Mensaje a %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1 from %2</source>
        <translation>Mensaje a %1 desde %2</translation>
    </message>
    <message>
        <source>Text to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>Mensaje a %1 (%2)</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
</context>
<context>
    <name>ComposerRow</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Back online – up to date</source>
        <translation>De nuevo en línea: todo al día</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What has not been sent</source>
        <translation>Lo que no se ha enviado</translation>
    </message>
</context>
<context>
    <name>ContactCardView</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Hora local: %1</translation>
    </message>
    <message>
        <source>Blocked: what they write goes to the archive</source>
        <translation>Bloqueado: lo que escriba va al archivo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Contactos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>A file of your address book or a table: vCard, or CSV with headings like “Name” and “Phone”. You see what would come of it before anything changes.</source>
        <translation>Un archivo de su libreta de direcciones o una tabla: vCard, o CSV con encabezados como «Name» y «Phone». Verá el resultado antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>%L1 de %L2…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Mostrar contactos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln más como estos</numerusform>
            <numerusform>%Ln más como estos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactNameForm</name>
    <message>
        <source>Name of the contact</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Add and send again</source>
        <translation>Añadir y enviar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContactsMenu</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Search contacts and the directory</source>
        <translation>Buscar en los contactos y el directorio</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Buscando en el directorio…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ningún contacto encontrado</translation>
    </message>
    <message>
        <source>Names and addresses were searched, here and in the directory.</source>
        <translation>Se han buscado nombres y direcciones, aquí y en el directorio.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>vCard, for address books (%1)</source>
        <translation>vCard, para libretas de direcciones (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (%1)</source>
        <translation>CSV, para hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import those of your address book, or type a name to search for people.</source>
        <translation>Importe los de su libreta de direcciones o escriba un nombre para buscar personas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Ficha de contacto</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationListHeader</name>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Delete local copy…</source>
        <translation>Eliminar la copia local…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Not sent:</source>
        <translation>No enviado:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>Wants to chat</source>
        <translation>Quiere chatear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Usted:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who said it</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como no leída</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>espera desde hace %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Is writing.</source>
        <translation>%1. Está escribiendo.</translation>
    </message>
    <message>
        <source>%1. Wants to chat.</source>
        <translation>%1. Quiere chatear.</translation>
    </message>
    <message>
        <source>%1. Draft: %2.</source>
        <translation>%1. Borrador: %2.</translation>
    </message>
    <message>
        <source>%1. Not sent: %2, %3.</source>
        <translation>%1. No enviado: %2, %3.</translation>
    </message>
    <message>
        <source>%1. Waiting to be sent: %2, %3.</source>
        <translation>%1. Pendiente de envío: %2, %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts of a conversation</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Last: %2, %3.</source>
        <translation>%1. Último mensaje: %2, %3.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fijada.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Silenciada.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivada.</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Ficha de contacto</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>A message is scheduled: %1.</source>
        <comment>when</comment>
        <translation>Hay un mensaje programado: %1.</translation>
    </message>
    <message>
        <source>asked for no more messages</source>
        <translation>no quiere más mensajes</translation>
    </message>
    <message>
        <source>less than an hour left to answer</source>
        <translation>menos de una hora para responder</translation>
    </message>
    <message>
        <source>%1. Not known whether this was sent: %2, %3.</source>
        <translation>%1. No se sabe si se envió: %2, %3.</translation>
    </message>
</context>
<context>
    <name>CostHint</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Shorten it in another way</source>
        <translation>Acortar de otra manera</translation>
    </message>
    <message>
        <source>Write without accents</source>
        <translation>Escribir sin tildes</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>Quitar los emojis</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data could not be started · install Parlance once more, and see that %1 has room</source>
        <translation>No se pudieron iniciar los datos de ejemplo · reinstale Parlance y libere espacio aquí: %1</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Width of the details</source>
        <translation>Ancho de los detalles</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Ficha de contacto</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year between messages; as for QDate::toString()</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year between messages; as for QDate::toString()</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
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
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>Ningún emoji se llama así</translation>
    </message>
    <message>
        <source>Alt+Down for skin tones</source>
        <translation>Alt+Abajo para los tonos de piel</translation>
    </message>
</context>
<context>
    <name>EmojiTones</name>
    <message>
        <source>No skin tone</source>
        <translation>Sin tono de piel</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Piel clara media</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Piel media</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Piel oscura media</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>Skin tones</source>
        <translation>Tonos de piel</translation>
    </message>
</context>
<context>
    <name>EmptyTalk</name>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This profile was written by another version of Parlance · use that version, or another profile</source>
        <translation>Este perfil lo creó otra versión de Parlance · use esa versión u otro perfil</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · run “parlance doctor”, nothing was changed</source>
        <translation>La base de datos del perfil está dañada · ejecute «parlance doctor», no se ha cambiado nada</translation>
    </message>
    <message>
        <source>The disk is full or fails · make room, then start again</source>
        <translation>El disco está lleno o falla · libere espacio y vuelva a iniciar Parlance</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, then start again</source>
        <translation>Otro programa está usando la base de datos del perfil · ciérrelo y vuelva a iniciar Parlance</translation>
    </message>
    <message>
        <source>The profile cannot be opened · check that you may write to %1</source>
        <translation>No se puede abrir el perfil · compruebe que tiene permiso de escritura aquí: %1</translation>
    </message>
    <message>
        <source>An older version of Parlance runs on this profile · close it first</source>
        <translation>Una versión anterior de Parlance está usando este perfil · ciérrela primero</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Number or address does not exist · check how it is written</source>
        <translation>El número o la dirección no existe · compruebe cómo está escrito</translation>
    </message>
    <message>
        <source>The account may not send from this number · choose another</source>
        <translation>La cuenta no puede enviar desde este número · elija otro</translation>
    </message>
    <message>
        <source>There is nothing to send · write a text</source>
        <translation>No hay nada que enviar · escriba un texto</translation>
    </message>
    <message>
        <source>The text is too long for this service · shorten it</source>
        <translation>El texto es demasiado largo para este servicio · acórtelo</translation>
    </message>
    <message>
        <source>The attachment was not taken · use another kind or a smaller one</source>
        <translation>No se aceptó el adjunto · use otro tipo de archivo o uno más pequeño</translation>
    </message>
    <message>
        <source>Contact asked for no more messages · reach them another way</source>
        <translation>El contacto no desea recibir más mensajes · contacte por otra vía</translation>
    </message>
    <message>
        <source>Contact’s phone is off or out of reach · try later</source>
        <translation>El teléfono del contacto está apagado o sin cobertura · inténtelo más tarde</translation>
    </message>
    <message>
        <source>Message refused as spam · change text or number</source>
        <translation>Mensaje rechazado como no deseado · cambie el texto o el número</translation>
    </message>
    <message>
        <source>No credit at the service · ask the owner of the account</source>
        <translation>No queda saldo en el servicio · consulte al titular de la cuenta</translation>
    </message>
    <message>
        <source>The account’s limit is reached · try later or ask its owner</source>
        <translation>Se alcanzó el límite de la cuenta · inténtelo más tarde o consulte al titular</translation>
    </message>
    <message>
        <source>The account is not allowed to do this · ask its owner</source>
        <translation>La cuenta no tiene permiso para hacer esto · consulte al titular</translation>
    </message>
    <message>
        <source>The service does not accept the key, or the key lacks a permission · check it, then sign in again</source>
        <translation>El servicio no acepta la clave o a la clave le falta un permiso · compruébela y vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>The key is right but lacks a permission · ask the owner to grant it</source>
        <translation>La clave es correcta, pero le falta un permiso · pídalo al titular de la cuenta</translation>
    </message>
    <message>
        <source>The server has moved · check the address in the account</source>
        <translation>El servidor ha cambiado de dirección · compruebe la dirección en la cuenta</translation>
    </message>
    <message>
        <source>Something else answers there · check the address and the network’s sign-in page</source>
        <translation>Esta dirección no lleva al servicio · compruebe la dirección y la página de acceso de la red</translation>
    </message>
    <message>
        <source>The server was not reached · check the network and the address</source>
        <translation>No se pudo acceder al servidor · compruebe la red y la dirección</translation>
    </message>
    <message>
        <source>The server could not prove who it is · check the address and this computer’s clock</source>
        <translation>El servidor no pudo demostrar su identidad · compruebe la dirección y la hora de este equipo</translation>
    </message>
    <message>
        <source>The service took too long to answer · try later</source>
        <translation>El servicio tardó demasiado en responder · inténtelo más tarde</translation>
    </message>
    <message>
        <source>The service is busy · it is tried again by itself</source>
        <translation>El servicio está ocupado · se reintentará automáticamente</translation>
    </message>
    <message>
        <source>The service has trouble of its own · try later</source>
        <translation>El servicio tiene un problema propio · inténtelo más tarde</translation>
    </message>
    <message>
        <source>The service does not know it any more · check the account</source>
        <translation>El servicio ya no reconoce este elemento · compruebe la cuenta</translation>
    </message>
    <message>
        <source>The account’s settings cannot be used · correct them</source>
        <translation>La configuración de la cuenta no es válida · corríjala</translation>
    </message>
    <message>
        <source>Nothing handles what people write to this number · set a message handler for it at the service</source>
        <translation>Nada procesa los mensajes que llegan a este número · configure un gestor de mensajes para él en el servicio</translation>
    </message>
    <message>
        <source>No server was found for this address · check what stands after the @, or enter the server by hand</source>
        <translation>No se encontró ningún servidor para esta dirección · compruebe lo que sigue a la @ o introduzca el servidor a mano</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is locked · enter them again</source>
        <translation>El nombre o la contraseña no son correctos, o la cuenta está bloqueada · introdúzcalos de nuevo</translation>
    </message>
    <message>
        <source>The company wants you to sign in on its web page, which Parlance cannot do · ask for sign-in by password</source>
        <translation>La empresa exige iniciar sesión en su página web, y Parlance no puede hacerlo · solicite el inicio de sesión con contraseña</translation>
    </message>
    <message>
        <source>The company’s server offers no sign-in by password · ask its administrator</source>
        <translation>El servidor de la empresa no ofrece el inicio de sesión con contraseña · consulte a su administrador</translation>
    </message>
    <message>
        <source>This computer’s clock differs from the server’s · set the clock, then try again</source>
        <translation>La hora de este equipo no coincide con la del servidor · ajuste la hora e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The company’s server does not let Parlance in · ask its administrator to allow it</source>
        <translation>El servidor de la empresa no permite el acceso a Parlance · pida el permiso a su administrador</translation>
    </message>
    <message>
        <source>You are signed in at too many places · sign out somewhere, then try again</source>
        <translation>Tiene la sesión iniciada en demasiados lugares · cierre una sesión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>They declined · try later</source>
        <translation>El contacto no aceptó · inténtelo más tarde</translation>
    </message>
    <message>
        <source>They do not want to be disturbed · try later</source>
        <translation>El contacto no desea que se le moleste · inténtelo más tarde</translation>
    </message>
    <message>
        <source>They did not answer · try later</source>
        <translation>El contacto no respondió · inténtelo más tarde</translation>
    </message>
    <message>
        <source>Not everybody in the group got it · write to them apart</source>
        <translation>El mensaje no llegó a todo el grupo · escriba por separado a quien no lo recibió</translation>
    </message>
    <message>
        <source>The service does not know them yet · add them as a contact</source>
        <translation>El servicio aún no conoce a esta persona · añádala a los contactos</translation>
    </message>
    <message>
        <source>They wrote too long ago for free words · send a template</source>
        <translation>Su último mensaje es demasiado antiguo para un texto libre · envíe una plantilla</translation>
    </message>
    <message>
        <source>The template cannot be sent · choose another, or fill in its blanks</source>
        <translation>No se puede enviar la plantilla · elija otra o rellene sus campos</translation>
    </message>
    <message>
        <source>Accepted, but not confirmed since · ask them whether it came</source>
        <translation>Aceptado, pero sin confirmar desde entonces · pregunte al contacto si le llegó</translation>
    </message>
    <message>
        <source>Accepted, with a remark of the service · see details</source>
        <translation>Aceptado, con una observación del servicio · consulte los detalles</translation>
    </message>
    <message>
        <source>There is no desktop session that could have a keychain · start Parlance from the desktop, or enter the secret again at each start</source>
        <translation>No hay una sesión de escritorio que ofrezca un llavero · inicie Parlance desde el escritorio o introduzca la contraseña o la clave en cada inicio</translation>
    </message>
    <message>
        <source>This computer has no keychain · install one (GNOME Keyring or KWallet), or enter the secret again at each start</source>
        <translation>Este equipo no tiene llavero · instale uno (GNOME Keyring o KWallet) o introduzca la contraseña o la clave en cada inicio</translation>
    </message>
    <message>
        <source>The keychain is locked · unlock it with your password, then try again</source>
        <translation>El llavero está bloqueado · desbloquéelo con su contraseña e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The keychain did not let Parlance in · allow it there, then try again</source>
        <translation>El llavero no permitió el acceso a Parlance · autorícelo en el llavero e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The keychain gave no proper answer · try again, or enter the secret once more</source>
        <translation>El llavero no respondió correctamente · inténtelo de nuevo o vuelva a introducir la contraseña o la clave</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Destinatario: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Remitente: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Adjunto: %1</translation>
    </message>
    <message>
        <source>No clear answer came, so it may have been sent · look it up before you send again</source>
        <translation>No hubo una respuesta clara y quizá se envió · compruébelo antes de enviar de nuevo</translation>
    </message>
    <message>
        <source>The service refused it · see the details</source>
        <translation>El servicio lo rechazó · consulte los detalles</translation>
    </message>
    <message>
        <source>The service refused it (code %1)</source>
        <translation>El servicio lo rechazó (código %1)</translation>
    </message>
    <message>
        <source>The service cannot take some of these letters · leave out the emoji</source>
        <translation>El servicio no admite algunos de estos caracteres · quite los emojis</translation>
    </message>
    <message>
        <source>No password or key is kept on this computer for the account · sign in</source>
        <translation>No hay ninguna contraseña ni clave guardada en este equipo para la cuenta · inicie sesión</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Export the conversation with %1?</source>
        <translation>¿Exportar la conversación con %1?</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pages, for any browser (%1)</source>
        <translation>Páginas, para cualquier navegador (%1)</translation>
    </message>
    <message>
        <source>%1 · the file is not protected: whoever can open it can read it</source>
        <translation>%1 · el archivo no está protegido: quien pueda abrirlo podrá leerlo</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take back: %1</source>
        <translation>Quitar: %1</translation>
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
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Otras listas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>HoldMark</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the message back</source>
        <translation>Recupera el mensaje</translation>
    </message>
</context>
<context>
    <name>HoverActions</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>%1 · used last</source>
        <translation>%1 · último usado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ImportAccounts</name>
    <message>
        <source>For the account</source>
        <translation>Para la cuenta</translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%Ln contacto añadido</numerusform>
            <numerusform>%Ln contactos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%Ln contacto nuevo</numerusform>
            <numerusform>%Ln contactos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>%Ln cambió de nombre</numerusform>
            <numerusform>%Ln cambiaron de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>%Ln cambiará de nombre</numerusform>
            <numerusform>%Ln cambiarán de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln ya conocido</numerusform>
            <numerusform>%Ln ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>%Ln omitido, véase más abajo</numerusform>
            <numerusform>%Ln omitidos, véase más abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>%Ln sin revisar: se detuvo antes</numerusform>
            <numerusform>%Ln sin revisar: se detuvo antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got notes</source>
        <translation>
            <numerusform>%Ln recibió notas</numerusform>
            <numerusform>%Ln recibieron notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get notes</source>
        <translation>
            <numerusform>%Ln recibirá notas</numerusform>
            <numerusform>%Ln recibirán notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be blocked</source>
        <translation>
            <numerusform>%Ln quedará bloqueado</numerusform>
            <numerusform>%Ln quedarán bloqueados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedRow</name>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
</context>
<context>
    <name>ImportedRows</name>
    <message>
        <source>Worth a look</source>
        <translation>Para revisar</translation>
    </message>
</context>
<context>
    <name>InvitationStrip</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>JoinedContact</name>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys for: %1</source>
        <translation>Pulse el nuevo atajo para: %1</translation>
    </message>
    <message>
        <source>%1: no keys</source>
        <translation>%1: sin atajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away</source>
        <translation>Esc conserva el atajo, Retroceso lo quita</translation>
    </message>
    <message>
        <source>Changes the keys</source>
        <translation>Cambia el atajo</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>La cuenta está guardada, pero el llavero no ha aceptado su contraseña o clave.</translation>
    </message>
    <message>
        <source>The account works all the same, and until you quit, Parlance remembers the secret by itself. After that it asks you for it again. You can put it into the keychain later, too, under Settings, Accounts.</source>
        <translation>La cuenta funciona igualmente y, hasta que salga de Parlance, este recuerda por sí mismo la contraseña o la clave. Después se la volverá a pedir. También puede guardarla en el llavero más tarde, en Configuración, Cuentas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation>Recordar hasta que salga</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Begin a line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Back by one level, or close what is open</source>
        <translation>Volver un nivel o cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Go on to what can be used next</source>
        <translation>Pasar al elemento siguiente</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>Recorrer una lista</translation>
    </message>
    <message>
        <source>Open or press</source>
        <translation>Abrir o pulsar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar los atajos</translation>
    </message>
    <message>
        <source>Answer an earlier message, or a later one</source>
        <translation>Responder a un mensaje anterior, o a uno posterior</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Go to the messages, while nothing is written</source>
        <translation>Ir a los mensajes, mientras no haya nada escrito</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>Entre los mensajes</translation>
    </message>
    <message>
        <source>Go to the first unread one</source>
        <translation>Ir al primero sin leer</translation>
    </message>
    <message>
        <source>Go to the latest one</source>
        <translation>Ir al más reciente</translation>
    </message>
    <message>
        <source>Pick it, or not</source>
        <translation>Seleccionar, o no</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>Mostrar lo que se puede hacer</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Eliminar aquí</translation>
    </message>
    <message>
        <source>Write on: any letter</source>
        <translation>Seguir escribiendo: cualquier letra</translation>
    </message>
    <message>
        <source>Among conversations</source>
        <translation>Entre las conversaciones</translation>
    </message>
    <message>
        <source>Open it and write</source>
        <translation>Abrir y escribir</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Go to a name: its first letters</source>
        <translation>Ir a un nombre: sus primeras letras</translation>
    </message>
    <message>
        <source>Take back what is about to be sent, while nothing is written</source>
        <translation>Recuperar lo que está a punto de enviarse, mientras no haya nada escrito</translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message>
        <source>Look through</source>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left and wait for you</source>
        <translation>
            <numerusform>%Ln mensaje no ha salido y espera su decisión</numerusform>
            <numerusform>%Ln mensajes no han salido y esperan su decisión</numerusform>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Whose time it is</source>
        <translation>De quién es la hora</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mi hora</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Su hora</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>Allí son las %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Ask first if they write before</source>
        <translation>Preguntar antes si escriben entretanto</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Go to the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A number in the message</source>
        <translation>Un número en el mensaje</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>¿Escribir un correo?</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>It may lead elsewhere than the message makes believe.</source>
        <translation>Puede llevar a un sitio distinto del que aparenta el mensaje.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>Filtrar las conversaciones</translation>
    </message>
    <message>
        <source>Go to the next conversation</source>
        <translation>Ir a la conversación siguiente</translation>
    </message>
    <message>
        <source>Go to the previous conversation</source>
        <translation>Ir a la conversación anterior</translation>
    </message>
    <message>
        <source>Go to a conversation that was open before</source>
        <translation>Ir a una conversación abierta antes</translation>
    </message>
    <message>
        <source>Go to the next unread conversation</source>
        <translation>Ir a la siguiente conversación no leída</translation>
    </message>
    <message>
        <source>Go to the previous unread conversation</source>
        <translation>Ir a la anterior conversación no leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Archivar la conversación</translation>
    </message>
    <message>
        <source>Block or unblock who writes here</source>
        <translation>Bloquear o desbloquear a quien escribe aquí</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
    <message>
        <source>Show unread conversations</source>
        <translation>Mostrar las conversaciones no leídas</translation>
    </message>
    <message>
        <source>Show conversations with a draft</source>
        <translation>Mostrar las conversaciones con un borrador</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Mostrar las conversaciones archivadas</translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation>Mostrar la lista siguiente</translation>
    </message>
    <message>
        <source>Show the previous list</source>
        <translation>Mostrar la lista anterior</translation>
    </message>
    <message>
        <source>Open the conversation in its own window</source>
        <translation>Abrir la conversación en su propia ventana</translation>
    </message>
</context>
<context>
    <name>ListEmpty</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Ninguna conversación no leída</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ningún borrador</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Ninguna conversación archivada</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Names, numbers and addresses were searched. Esc shows all.</source>
        <translation>Se han buscado nombres, números y direcciones. Esc muestra todo.</translation>
    </message>
    <message>
        <source>What you begin to write and do not send is kept here.</source>
        <translation>Aquí se conserva lo que empieza a escribir y no envía.</translation>
    </message>
    <message>
        <source>What you put away is kept here until somebody writes.</source>
        <translation>Aquí se conservan las conversaciones archivadas hasta que llegue un mensaje.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses in this list were searched.</source>
        <translation>Se han buscado nombres, números y direcciones en esta lista.</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>Buscar en todas</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>LongTextPage</name>
    <message>
        <source>Whole message</source>
        <translation>Mensaje completo</translation>
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
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a file, what pressing it does</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Guardar en una carpeta</translation>
    </message>
</context>
<context>
    <name>MediaDrop</name>
    <message>
        <source>Drop it to attach it</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Drop it to write it</source>
        <translation>Suelte para insertar</translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message>
        <source>Nothing can be attached here</source>
        <translation>Aquí no se puede adjuntar nada</translation>
    </message>
    <message>
        <source>%1 takes no attachments · put a link into the text instead</source>
        <translation>%1 no admite adjuntos · en su lugar, ponga un enlace en el texto</translation>
    </message>
    <message>
        <source>%1 takes web addresses · put the file on the web and attach its address</source>
        <translation>%1 admite direcciones web · suba el archivo a la web y adjunte su dirección</translation>
    </message>
    <message>
        <source>%1 takes no attachments · remove them</source>
        <translation>%1 no admite adjuntos · quítelos</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>Un mensaje admite como máximo %Ln adjunto · quite los demás</numerusform>
            <numerusform>Un mensaje admite como máximo %Ln adjuntos · quite algunos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaStack</name>
    <message>
        <source>It cannot be shown here · save it</source>
        <translation>No se puede mostrar aquí · guárdelo</translation>
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
        <translation>Vídeo %1</translation>
    </message>
</context>
<context>
    <name>MediaViewerBar</name>
    <message>
        <source>Older</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MemberCompletion</name>
    <message>
        <source>Members: %1</source>
        <translation>Miembros: %1</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Escribir un mensaje nuevo</translation>
    </message>
    <message>
        <source>Write in this conversation</source>
        <translation>Escribir en esta conversación</translation>
    </message>
    <message>
        <source>Write in a large field, or in a small one again</source>
        <translation>Escribir en un campo grande, o de nuevo en uno pequeño</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Answer the chosen message</source>
        <translation>Responder al mensaje elegido</translation>
    </message>
    <message>
        <source>Send from another account</source>
        <translation>Enviar desde otra cuenta</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>Send again what failed in this conversation</source>
        <translation>Enviar de nuevo lo que falló en esta conversación</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find the next older message</source>
        <translation>Buscar el siguiente mensaje más antiguo</translation>
    </message>
    <message>
        <source>Find the next newer message</source>
        <translation>Buscar el siguiente mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>MessageDetailsPane</name>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Ir al mensaje citado</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>Descargar %Ln archivo</numerusform>
            <numerusform>Descargar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Guardar %Ln archivo…</numerusform>
            <numerusform>Guardar %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Send from another account…</source>
        <translation>Enviar desde otra cuenta…</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
</context>
<context>
    <name>MessageMenuLink</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Envío en %Ln&#xa0;s</numerusform>
            <numerusform>Envío en %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>En espera, se reintenta automáticamente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Did not get it: %1 · write to them apart</source>
        <translation>No recibido por: %1 · escriba por separado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The service held this text back as spam</source>
        <translation>El servicio retuvo este mensaje como no deseado</translation>
    </message>
    <message>
        <source>Attachment not available through this service</source>
        <translation>Adjunto no disponible con este servicio</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <comment>author, what was said</comment>
        <translation>Mensaje citado, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, still trying</source>
        <translation>Enviando, sigue intentándolo</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what came with a message, host</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, account, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>%Ln h después</numerusform>
            <numerusform>%Ln h después</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending in a few seconds</source>
        <translation>Envío en unos segundos</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Was to leave at %1</source>
        <comment>time</comment>
        <translation>Debía salir a las %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>It waited while this computer slept · send it now?</source>
        <translation>Esperó mientras este equipo estaba suspendido · ¿enviarlo ahora?</translation>
    </message>
    <message>
        <source>They wrote since · it asks before it leaves</source>
        <translation>Han escrito desde entonces · preguntará antes de salir</translation>
    </message>
    <message>
        <source>They wrote since · send it all the same?</source>
        <translation>Han escrito desde entonces · ¿enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>Still not known whether this was sent · last asked: %1</source>
        <comment>when</comment>
        <translation>Aún no se sabe si se envió · última consulta: %1</translation>
    </message>
    <message>
        <source>Not known whether this was sent</source>
        <translation>No se sabe si se envió</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>Ha pedido ayuda</translation>
    </message>
</context>
<context>
    <name>MessageSelection</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Salir de la selección</translation>
    </message>
</context>
<context>
    <name>MessageTrouble</name>
    <message>
        <source>The other side may get it twice.</source>
        <translation>El mensaje podría llegar dos veces.</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Añadir el contacto…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Durante 8 horas</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Hasta mañana, 8:00</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Durante 1 semana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
</context>
<context>
    <name>NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Retirar la nota</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>Tras 30&#xa0;min</translation>
    </message>
    <message>
        <source>After 1 h</source>
        <translation>Tras 1&#xa0;h</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>For example: Lisbon office</source>
        <translation>Por ejemplo: oficina de Lisboa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only you see these</source>
        <translation>Solo usted las ve</translation>
    </message>
</context>
<context>
    <name>OfferedChoice</name>
    <message>
        <source>Offered for %1</source>
        <translation>Opciones propuestas: %1</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation>Todos los mensajes han salido.</translation>
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
        <translation>Programados</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>My presence, %1</source>
        <translation>Mi presencia, %1</translation>
    </message>
</context>
<context>
    <name>OwnPresenceMenu</name>
    <message>
        <source>My presence</source>
        <translation>Mi presencia</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Ir o hacer</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Ir a una persona o hacer algo</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No hay ninguna orden así.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only</source>
        <translation>&gt; solo órdenes · @ solo personas</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only · %1 searches messages</source>
        <translation>&gt; solo órdenes · @ solo personas · %1 busca mensajes</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountModel</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>En espera, se reintenta automáticamente</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>Se retira: %1</translation>
    </message>
    <message>
        <source>Names are looked up as you type. Several people make a group.</source>
        <translation>Los nombres se buscan mientras escribe. Varias personas forman un grupo.</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199, or the service’s own name for somebody</source>
        <translation>Números con el prefijo del país, por ejemplo +1 415 555 0199, o el nombre que el servicio da a la persona</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199</source>
        <translation>Números con el prefijo del país, por ejemplo +1 415 555 0199</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Recepción no verificada para %1: puede que algunas respuestas no aparezcan aquí</translation>
    </message>
    <message>
        <source>The token has run out · sign in with a new one</source>
        <translation>El token ha caducado · inicie sesión con uno nuevo</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day; as for QDate::toString()</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>The token is good until %1</source>
        <translation>El token es válido hasta el %1</translation>
    </message>
    <message>
        <source>The token runs out on %1, %2 · enter a new one before</source>
        <comment>day, time</comment>
        <translation>El token caduca el %1, %2 · introduzca uno nuevo antes</translation>
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
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n message(s) waiting</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>%1 – %Ln mensaje en espera</numerusform>
            <numerusform>%1 – %Ln mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to date as of %2</source>
        <comment>what is wrong, time</comment>
        <translation>%1 · última actualización: %2</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountSetup</name>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>Recepción no verificada para %1: puede que algunas respuestas no aparezcan aquí</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Something is missing · fill in the marked fields</source>
        <translation>Faltan datos · rellene los campos marcados</translation>
    </message>
    <message>
        <source>The account has no name · give it one</source>
        <translation>La cuenta no tiene nombre · póngale uno</translation>
    </message>
    <message>
        <source>Another account has this name · choose another</source>
        <translation>Otra cuenta tiene este nombre · elija otro</translation>
    </message>
    <message>
        <source>The keychain does not answer · unlock it or start it anew, then save again; what you entered stays here</source>
        <translation>El llavero no responde · desbloquéelo o reinícielo y guarde de nuevo; lo que ha escrito se queda aquí</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Rellenado: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Reemplazado: %1</translation>
    </message>
    <message>
        <source>Something is not right · look at the marked fields</source>
        <translation>Algo no es correcto · revise los campos marcados</translation>
    </message>
    <message>
        <source>This is no number · write it with its country, like +14155550199</source>
        <translation>Esto no es un número · escríbalo con el prefijo del país, como +14155550199</translation>
    </message>
    <message>
        <source>This number has too few or too many digits for its country · check it</source>
        <translation>Este número tiene muy pocas o demasiadas cifras para su país · compruébelo</translation>
    </message>
</context>
<context>
    <name>Parlance::Application</name>
    <message>
        <source>Sample data · nothing leaves this computer, nothing is kept</source>
        <translation>Datos de ejemplo · nada sale de este equipo, nada se conserva</translation>
    </message>
    <message>
        <source>Parlance is not whole · install it once more</source>
        <translation>Parlance está incompleto · reinstálelo</translation>
    </message>
    <message>
        <source>The sample data could not be opened · install Parlance once more</source>
        <translation>No se pudieron abrir los datos de ejemplo · reinstale Parlance</translation>
    </message>
    <message>
        <source>Everything in the backup is here. Sign in to each account again: passwords are not in backups.</source>
        <translation>Todo lo de la copia está aquí. Vuelva a iniciar sesión en cada cuenta: las copias no contienen contraseñas.</translation>
    </message>
</context>
<context>
    <name>Parlance::BackupActions</name>
    <message>
        <source>The backup could not be written · choose another place</source>
        <translation>No se pudo escribir la copia · elija otro lugar</translation>
    </message>
    <message>
        <source>The file cannot be read · choose another</source>
        <translation>El archivo no se puede leer · elija otro</translation>
    </message>
    <message>
        <source>This is no backup of Parlance · choose another file</source>
        <translation>No es una copia de Parlance · elija otro archivo</translation>
    </message>
    <message>
        <source>The backup is of a newer Parlance · install that version first</source>
        <translation>La copia es de una versión más reciente de Parlance · instale primero esa versión</translation>
    </message>
    <message>
        <source>The backup is damaged, or was changed · choose another</source>
        <translation>La copia está dañada o fue modificada · elija otra</translation>
    </message>
    <message>
        <source>There is no room for the backup · make room on the disk, then try again</source>
        <translation>No hay espacio para la copia · libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>There is something in this profile already · restore the backup into a new one</source>
        <translation>Este perfil ya contiene algo · restaure la copia en uno nuevo</translation>
    </message>
    <message>
        <source>Another program reads this profile · close it, then restore the backup again</source>
        <translation>Otro programa está leyendo este perfil · ciérrelo y restaure de nuevo la copia</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts are in %1 (%2)</source>
        <translation>Conversaciones, contactos, borradores y cuentas están en %1 (%2)</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>No se pudo guardar</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactCard</name>
    <message>
        <source>Phone, work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Phone, mobile</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>Teléfono particular</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactImport</name>
    <message>
        <source>This file cannot be read · choose another, or see whether it may be opened</source>
        <translation>Este archivo no se puede leer · elija otro o compruebe que tiene permiso para abrirlo</translation>
    </message>
    <message>
        <source>This file is too large · split it: up to %1 MB are read</source>
        <translation>Este archivo es demasiado grande · divídalo: se leen hasta %1&#xa0;MB</translation>
    </message>
    <message>
        <source>This file has too many entries · split it: up to %L1 are read</source>
        <translation>Este archivo tiene demasiadas entradas · divídalo: se leen hasta %L1</translation>
    </message>
    <message>
        <source>No contacts were found in this file · choose a vCard, or a table with a heading like “Phone” or “E-mail”</source>
        <translation>No se encontraron contactos en este archivo · elija una vCard o una tabla con un encabezado como «Phone» o «E-mail»</translation>
    </message>
    <message>
        <source>The quotation mark in line %L1 has no end · mend it in the file</source>
        <translation>Las comillas de la línea %L1 no se cierran · corríjalas en el archivo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No number or address</source>
        <translation>Sin número ni dirección</translation>
    </message>
    <message>
        <source>This account cannot write to %1</source>
        <translation>Esta cuenta no puede escribir a %1</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Aparece dos veces en el archivo</translation>
    </message>
    <message>
        <source>Was “%1”</source>
        <translation>Se llamaba «%1»</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>This account is gone · choose another</source>
        <translation>Esta cuenta ya no existe · elija otra</translation>
    </message>
    <message>
        <source>Will be blocked</source>
        <translation>Quedará bloqueado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No room for more notes</source>
        <translation>No hay sitio para más notas</translation>
    </message>
    <message>
        <source>There is nobody in this file · choose another</source>
        <translation>No hay nadie en este archivo · elija otro</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>No se pudo guardar</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactModel</name>
    <message>
        <source>Other contacts</source>
        <translation>Otros contactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message>
        <source>Pinned</source>
        <translation>Conversación fijada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>%Ln conversación fijada</numerusform>
            <numerusform>%Ln conversaciones fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Conversación ya no fijada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>%Ln conversación ya no fijada</numerusform>
            <numerusform>%Ln conversaciones ya no fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Conversación ya no silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>%Ln conversación ya no silenciada</numerusform>
            <numerusform>%Ln conversaciones ya no silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Conversación silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>%Ln conversación silenciada</numerusform>
            <numerusform>%Ln conversaciones silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Conversación archivada</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>%Ln conversación archivada</numerusform>
            <numerusform>%Ln conversaciones archivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Conversación devuelta a la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>%Ln conversación devuelta a la lista</numerusform>
            <numerusform>%Ln conversaciones devueltas a la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Conversación marcada como no leída</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>%Ln conversación marcada como no leída</numerusform>
            <numerusform>%Ln conversaciones marcadas como no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Conversación marcada como leída</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>%Ln conversación marcada como leída</numerusform>
            <numerusform>%Ln conversaciones marcadas como leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Ya no está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations keep what is still on its way</source>
        <translation>
            <numerusform>%Ln conversación conserva lo que aún está en camino</numerusform>
            <numerusform>%Ln conversaciones conservan lo que aún está en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminada aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted here</source>
        <translation>
            <numerusform>%Ln conversación eliminada aquí</numerusform>
            <numerusform>%Ln conversaciones eliminadas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>No se eliminó todo</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>No volvió todo</translation>
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
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed · its history stays readable</source>
        <translation>Se quitó la cuenta · su historial se puede seguir leyendo</translation>
    </message>
    <message>
        <source>The plugin of this service is missing · install it</source>
        <translation>Falta el complemento de este servicio · instálelo</translation>
    </message>
    <message>
        <source>The account is paused · resume it</source>
        <translation>La cuenta está en pausa · reactívela</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: look there, too, if you wait for an answer</source>
        <translation>Recepción no verificada para %1: si espera una respuesta, mire también allí</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 caracteres</translation>
    </message>
    <message>
        <source>They write under a name, which takes no answers · write to their number</source>
        <translation>Escriben con un nombre, que no recibe respuestas · escriba a su número</translation>
    </message>
    <message>
        <source>%1 there · %2</source>
        <comment>local time, facts</comment>
        <translation>allí: %1 · %2</translation>
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
            <numerusform>Se reintenta en %Ln min</numerusform>
            <numerusform>Se reintenta en %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n s</source>
        <translation>
            <numerusform>Se reintenta en %Ln s</numerusform>
            <numerusform>Se reintenta en %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DirectoryModel</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be written to from here · check how it is written</source>
        <translation>
            <numerusform>No se puede escribir desde aquí a %Ln destinatario · compruebe cómo está escrito</numerusform>
            <numerusform>No se puede escribir desde aquí a %Ln destinatarios · compruebe cómo están escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: the rest is still in the field · end it with a comma to go on</source>
        <translation>Demasiados a la vez: el resto sigue en el campo · termínelo con una coma para continuar</translation>
    </message>
</context>
<context>
    <name>Parlance::Errands</name>
    <message>
        <source>It could not be stored</source>
        <translation>No se pudo guardar</translation>
    </message>
</context>
<context>
    <name>Parlance::Freshness</name>
    <message>
        <source>Up to date as of %1</source>
        <translation>Última actualización: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln mensaje en %1 · quien pueda abrirlo podrá leerlo</numerusform>
            <numerusform>%Ln mensajes en %1 · quien pueda abrirlo podrá leerlos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>No se pudo escribir el archivo · elija otro lugar</translation>
    </message>
</context>
<context>
    <name>Parlance::HoldActions</name>
    <message>
        <source>It has just left · it cannot be taken back any more</source>
        <translation>Acaba de salir · ya no se puede recuperar</translation>
    </message>
    <message>
        <source>They could not be kept as drafts</source>
        <translation>No se pudieron guardar como borradores</translation>
    </message>
    <message>
        <source>It could not be kept as a draft</source>
        <translation>No se pudo guardar como borrador</translation>
    </message>
</context>
<context>
    <name>Parlance::Host</name>
    <message>
        <source>Another version of Parlance runs on this profile · close it first</source>
        <translation>Otra versión de Parlance está usando este perfil · ciérrela primero</translation>
    </message>
    <message>
        <source>Another Parlance holds this profile and does not answer · end it first</source>
        <translation>Otra instancia de Parlance está usando este perfil y no responde · finalícela primero</translation>
    </message>
</context>
<context>
    <name>Parlance::InboxNews</name>
    <message>
        <source>New message from %1</source>
        <translation>Mensaje nuevo de %1</translation>
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
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
        <translation>%1 · %2 allí</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>This is no day · write it like %1</source>
        <translation>Esto no es una fecha · escríbala así: %1</translation>
    </message>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Esto no es una hora · escríbala así: %1</translation>
    </message>
    <message>
        <source>This is past · choose a time to come</source>
        <translation>Ya ha pasado · elija una hora posterior</translation>
    </message>
    <message numerus="yes">
        <source>This is too far off · choose a time within %n years</source>
        <translation>
            <numerusform>Es demasiado lejos · elija una hora dentro de un año</numerusform>
            <numerusform>Es demasiado lejos · elija una hora dentro de %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only templates get through by then</source>
        <comment>when</comment>
        <translation>%1 · para entonces solo se aceptarán plantillas</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaActions</name>
    <message>
        <source>The file is not here any more · download it again</source>
        <translation>El archivo ya no está aquí · descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The file could not be written · choose another folder</source>
        <translation>No se pudo escribir el archivo · elija otra carpeta</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaInfo</name>
    <message>
        <source>Not downloaded</source>
        <translation>Sin descargar</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Downloading · %1</source>
        <comment>size so far</comment>
        <translation>Descargando · %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>downloaded, size</comment>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Ya no está en el servidor</translation>
    </message>
    <message>
        <source>Larger than %1 · ask for a smaller one</source>
        <translation>Supera %1 · pida una versión más pequeña</translation>
    </message>
    <message>
        <source>It could not be kept · make room on the disk, then try again</source>
        <translation>No se pudo conservar el archivo · libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Its server leads to another one that is not safe · ask for it in another way</source>
        <translation>El servidor redirige a otro que no es seguro · pida el archivo por otro medio</translation>
    </message>
    <message>
        <source>Its address is not secure · ask for it in another way</source>
        <translation>La dirección no es segura · pida el archivo por otro medio</translation>
    </message>
    <message>
        <source>Its server wants a sign-in · connect the account, then try again</source>
        <translation>El servidor exige iniciar sesión · conecte la cuenta e inténtelo de nuevo</translation>
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
            <numerusform>%Ln mensaje eliminado aquí</numerusform>
            <numerusform>%Ln mensajes eliminados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>%Ln mensaje aún está en camino · elimínelo cuando termine</numerusform>
            <numerusform>%Ln mensajes aún están en camino · elimínelos cuando termine</numerusform>
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
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Llegó aquí</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Aceptado por el servicio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The service&apos;s name for it</source>
        <translation>Su nombre en el servicio</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Finalmente entregado</translation>
    </message>
    <message>
        <source>GSM-7 (%L1 characters a text)</source>
        <translation>GSM-7 (%L1 caracteres por mensaje)</translation>
    </message>
    <message>
        <source>Unicode (%L1 characters a text)</source>
        <translation>Unicode (%L1 caracteres por mensaje)</translation>
    </message>
    <message>
        <source>If they write before</source>
        <translation>Si escriben antes</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>which of how many found</comment>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>A date like %1</source>
        <extracomment>What &quot;on:&quot; takes in the language of searches</extracomment>
        <translation>Una fecha como %1</translation>
    </message>
    <message>
        <source>Nothing since then</source>
        <translation>Nada desde entonces</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageModel</name>
    <message>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
</context>
<context>
    <name>Parlance::Messenger</name>
    <message>
        <source>This conversation is gone · choose another</source>
        <translation>Esta conversación ya no existe · elija otra</translation>
    </message>
    <message>
        <source>The message could not be stored</source>
        <translation>No se pudo guardar el mensaje</translation>
    </message>
    <message>
        <source>The conversation could not be stored</source>
        <translation>No se pudo guardar la conversación</translation>
    </message>
</context>
<context>
    <name>Parlance::NewsBurst</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::OptOutWords</name>
    <message>
        <source>At most %1 words</source>
        <translation>Como máximo %1 palabras</translation>
    </message>
    <message>
        <source>A word has at most %1 letters</source>
        <translation>Una palabra tiene como máximo %1 letras</translation>
    </message>
    <message>
        <source>“%1” has no letters</source>
        <translation>«%1» no tiene letras</translation>
    </message>
    <message>
        <source>“%1” cannot mean both</source>
        <translation>«%1» no puede significar ambas cosas</translation>
    </message>
    <message>
        <source>“%1” means the opposite already</source>
        <translation>«%1» ya significa lo contrario</translation>
    </message>
</context>
<context>
    <name>Parlance::OutboxModel</name>
    <message>
        <source>To %1. %2</source>
        <comment>whom, what was written and what became of it</comment>
        <translation>Para %1. %2</translation>
    </message>
</context>
<context>
    <name>Parlance::OutcomeChecks</name>
    <message>
        <source>It cannot be asked now · it is, as soon as %1 is connected</source>
        <comment>account</comment>
        <translation>Ahora no se puede preguntar · se hará en cuanto %1 esté conectada</translation>
    </message>
    <message>
        <source>Still not known whether it was sent</source>
        <translation>Aún no se sabe si se envió</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
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
        <translation>Personas y conversaciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>Buscar «%1» en todos los mensajes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleActions</name>
    <message>
        <source>They are one person already, or too many contacts for one</source>
        <translation>Ya son una sola persona o hay demasiados contactos para una sola</translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>No se pudo escribir el archivo · elija otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>%Ln contacto en %1 · quien pueda abrir el archivo podrá leerlo</numerusform>
            <numerusform>%Ln contactos en %1 · quien pueda abrir el archivo podrá leerlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence changed</source>
        <translation>Presencia cambiada</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>No más mensajes</translation>
    </message>
    <message>
        <source>Messages again</source>
        <translation>Mensajes permitidos de nuevo</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleModel</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation>Usted, %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió de la conversación</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, salió de la conversación</translation>
    </message>
</context>
<context>
    <name>Parlance::QuietNotice</name>
    <message>
        <source>It is %1 where %2 is</source>
        <comment>time, whom</comment>
        <translation>Allí donde está %2 son las %1</translation>
    </message>
    <message>
        <source>Send at %1 there</source>
        <translation>Enviar a las %1 de allí</translation>
    </message>
    <message>
        <source>It is night where %1 is</source>
        <translation>Es de noche donde está %1</translation>
    </message>
    <message>
        <source>Send after %1 there</source>
        <translation>Enviar después de las %1 de allí</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchCompletion</name>
    <message>
        <source>A picture or another file</source>
        <translation>Una imagen u otro archivo</translation>
    </message>
    <message>
        <source>A link to a page</source>
        <translation>Un enlace a una página</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Who wrote it: a name or a number, or me</source>
        <translation>Quién lo escribió: un nombre o un número, o me</translation>
    </message>
    <message>
        <source>In which conversation</source>
        <translation>En qué conversación</translation>
    </message>
    <message>
        <source>With a file or a link</source>
        <translation>Con un archivo o un enlace</translation>
    </message>
    <message>
        <source>Before a day, a month or a year</source>
        <translation>Antes de un día, un mes o un año</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>On that day, or in that month or year</source>
        <translation>Ese día, o en ese mes o año</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>What you have not read yet</source>
        <translation>Lo que aún no ha leído</translation>
    </message>
    <message>
        <source>What could not be sent</source>
        <translation>Lo que no se pudo enviar</translation>
    </message>
    <message>
        <source>Over which service</source>
        <translation>Por qué servicio</translation>
    </message>
    <message>
        <source>Not read yet, or not sent</source>
        <translation>Aún sin leer o no enviados</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>Messages can be searched for has:file and has:link.</source>
        <translation>Los mensajes se pueden buscar con has:file y has:link.</translation>
    </message>
    <message>
        <source>Dates are written like 2026-01-24, 2026-01 or 2026, or today or yesterday.</source>
        <translation>Las fechas se escriben como 2026-01-24, 2026-01 o 2026, o today o yesterday.</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>De mí</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Con archivo</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Con enlace</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después de %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>The texts of all conversations were searched, of all accounts.</source>
        <translation>Se buscó en los textos de todas las conversaciones de todas las cuentas.</translation>
    </message>
    <message>
        <source>Only this was searched: %1.</source>
        <translation>Solo se buscó en esto: %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>«%1:» se busca como palabra. Existen from:, in:, service:, has:, is:, before:, after: y on:.</translation>
    </message>
    <message>
        <source>Messages can be searched for is:unread and is:failed.</source>
        <translation>Los mensajes se pueden buscar con is:unread y is:failed.</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>a service</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>messages</comment>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>messages</comment>
        <translation>No enviados</translation>
    </message>
</context>
<context>
    <name>Parlance::SenderModel</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Confirmaciones de entrega</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Indicador de escritura</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Imágenes y archivos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Envío programado</translation>
    </message>
    <message>
        <source>News at once</source>
        <translation>Recepción inmediata</translation>
    </message>
</context>
<context>
    <name>Parlance::StagedMedia</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 may refuse %2: it names other kinds of files</source>
        <comment>service, file</comment>
        <translation>%1 podría rechazar %2: el servicio indica otros tipos de archivo</translation>
    </message>
    <message>
        <source>Carriers take about 1 MB</source>
        <translation>Los operadores admiten alrededor de 1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 is no web address · it begins with https://</source>
        <translation>%1 no es una dirección web · debe empezar por https://</translation>
    </message>
    <message>
        <source>Attach the picture instead</source>
        <translation>Adjuntar la imagen en su lugar</translation>
    </message>
    <message>
        <source>Attach the video instead</source>
        <translation>Adjuntar el vídeo en su lugar</translation>
    </message>
    <message>
        <source>Attach the sound instead</source>
        <translation>Adjuntar el audio en su lugar</translation>
    </message>
    <message>
        <source>Attach the file instead</source>
        <translation>Adjuntar el archivo en su lugar</translation>
    </message>
</context>
<context>
    <name>Parlance::StoredDraft</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
            <numerusform>Usada %Ln vez</numerusform>
            <numerusform>Usada %Ln veces</numerusform>
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
        <translation>Personas en esta conversación</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
        <translation>No existe la carpeta «%1»</translation>
    </message>
</context>
<context>
    <name>PeopleChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>Nombre, número o dirección</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Personas elegidas</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Buscando en el directorio…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>This account writes to one person at a time · leave one of them</source>
        <translation>Esta cuenta escribe a una sola persona a la vez · deje solo una</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Números y direcciones</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Unido a</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>La misma persona que…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unidos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separados</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Contact card</source>
        <translation>Ficha de contacto</translation>
    </message>
</context>
<context>
    <name>PlayDesk</name>
    <message>
        <source>It cannot be played here · save it</source>
        <translation>No se puede reproducir aquí · guárdelo</translation>
    </message>
    <message>
        <source>Nothing to hear it with · connect headphones or loudspeakers</source>
        <translation>No hay con qué escucharlo · conecte unos auriculares o altavoces</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>In a conference call</source>
        <translation>En una llamada de conferencia</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>En una presentación</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Fuera del trabajo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>actualización: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>presence, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Ocupado, inactivo</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
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
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Fuera del trabajo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Reset status</source>
        <translation>Restablecer la presencia</translation>
    </message>
    <message>
        <source>Presence settings…</source>
        <translation>Configuración de presencia…</translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>presence automatic away idle inactive minutes lock screen</source>
        <translation>presencia estado automático ausente inactivo minutos bloquear pantalla</translation>
    </message>
    <message>
        <source>Show me as away after</source>
        <translation>Mostrarme como ausente después de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>presence automatic off work idle inactive minutes</source>
        <translation>presencia estado automático fuera del trabajo inactivo minutos</translation>
    </message>
    <message>
        <source>Show me as off work after</source>
        <translation>Mostrarme como fuera del trabajo después de</translation>
    </message>
    <message>
        <source>As soon as you are back, you are shown as before.</source>
        <translation>En cuanto vuelva, se le mostrará como antes.</translation>
    </message>
    <message>
        <source>When nothing was touched for that long (in Parlance, where the system does not tell of other programs), or as soon as the screen is locked. A presence you chose yourself stays.</source>
        <translation>Si no toca nada durante ese tiempo (en Parlance, cuando el sistema no informa de otros programas), o en cuanto se bloquea la pantalla. Una presencia que haya elegido usted se mantiene.</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Program</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>Ir a una persona o hacer algo</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>Abrir los contactos</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contactos desde un archivo</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>Exportar contactos a un archivo</translation>
    </message>
    <message>
        <source>Back everything up to a file</source>
        <translation>Hacer una copia de seguridad de todo en un archivo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit Parlance</source>
        <translation>Salir de Parlance</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
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
        <translation>Mayús</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>QuietHoursSetting</name>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>Esto no es una hora · escríbala así: %1</translation>
    </message>
    <message>
        <source>Say when it is night where somebody is</source>
        <translation>Avisar cuando sea de noche donde está el contacto</translation>
    </message>
    <message>
        <source>Before you text them: it can leave in their morning instead.</source>
        <translation>Antes de enviarle un mensaje de texto: puede salir por la mañana, a la hora del contacto.</translation>
    </message>
    <message>
        <source>Night from</source>
        <comment>a time of the day</comment>
        <translation>Noche desde</translation>
    </message>
    <message>
        <source>Night until</source>
        <comment>a time of the day</comment>
        <translation>Noche hasta</translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message>
        <source>Do not say it again tonight</source>
        <translation>No volver a avisar esta noche</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>Sending %n messages…</source>
        <translation>
            <numerusform>Enviando un mensaje…</numerusform>
            <numerusform>Enviando %Ln mensajes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are about to be sent</source>
        <translation>
            <numerusform>Un mensaje está a punto de enviarse</numerusform>
            <numerusform>%Ln mensajes están a punto de enviarse</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot leave now leaves at the next start.</source>
        <translation>Lo que no pueda salir ahora saldrá en el próximo inicio.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Send now, or write on next time?</source>
        <translation>¿Enviar ahora o seguir escribiendo la próxima vez?</translation>
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
        <translation>Conversaciones recientes</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>¿Eliminar la copia local de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the local copies of %n conversations?</source>
        <translation>
            <numerusform>¿Eliminar la copia local de %Ln conversación?</numerusform>
            <numerusform>¿Eliminar las copias locales de %Ln conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said there goes from this computer. The service and the others keep theirs.</source>
        <translation>Lo que se escribió ahí desaparece de este equipo. El servicio y los demás conservan lo suyo.</translation>
    </message>
    <message>
        <source>Delete local copy</source>
        <translation>Eliminar la copia local</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Respuesta al mensaje citado, %1: %2</translation>
    </message>
    <message>
        <source>Do not answer this one</source>
        <translation>No responder a este mensaje</translation>
    </message>
</context>
<context>
    <name>ReturnButton</name>
    <message>
        <source>Back to where I was</source>
        <translation>Volver adonde estaba</translation>
    </message>
</context>
<context>
    <name>RowFace</name>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
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
        <translation>Nombre, número o dirección</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Same person? %1 appears in two contacts</source>
        <translation>¿La misma persona? %1 aparece en dos contactos</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>Con archivo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search everything for these words</source>
        <translation>Buscar estas palabras en todo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%Ln mensaje encontrado</numerusform>
            <numerusform>%Ln mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Buscar más atrás</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>%Ln SMS · libres: %1</numerusform>
            <numerusform>%Ln SMS · libres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 makes this %2 texts instead of %3</source>
        <comment>a letter, numbers</comment>
        <translation>%1 lo convierte en %2 mensajes en vez de %3</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>1 selected</source>
        <translation>Selección: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Selección: %Ln</numerusform>
            <numerusform>Selección: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Salir de la selección</translation>
    </message>
</context>
<context>
    <name>SenderChip</name>
    <message>
        <source>Send from another account</source>
        <translation>Enviar desde otra cuenta</translation>
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
        <translation>Enviar desde</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>SMS, MMS, WhatsApp and RCS from your team&apos;s inboxes</source>
        <translation>SMS, MMS, WhatsApp y RCS desde las bandejas de entrada de su equipo de trabajo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The inbox to send from: its number, written like +14155550100, or its name on WhatsApp, RCS or Teams</source>
        <translation>La bandeja de entrada desde la que se envía: su número, escrito como +14155550100, o su nombre en WhatsApp, RCS o Teams</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Dashboard, Settings, API: it belongs to one team</source>
        <translation>Panel, Settings, API: pertenece a un solo equipo de trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your team sees it beside what you send; contacts do not</source>
        <translation>Su equipo de trabajo lo ve junto a sus mensajes; los contactos no</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Only if it is not https://web-api.clerk.chat: the full address, beginning with https://</source>
        <translation>Solo si no es https://web-api.clerk.chat: la dirección completa, que empieza por https://</translation>
    </message>
    <message>
        <source>WhatsApp from a business inbox</source>
        <translation>WhatsApp desde una bandeja de entrada de empresa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The one you log in to MsgBoxx with; you see here what that user may see</source>
        <translation>El que usa para iniciar sesión en MsgBoxx; aquí verá lo que ese usuario puede ver</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>Cuenta de API</translation>
    </message>
    <message>
        <source>Only if you have several WhatsApp numbers: the id of the one to write from</source>
        <translation>Solo si tiene varios números de WhatsApp: el identificador del número desde el que se envía</translation>
    </message>
    <message>
        <source>Messages without a direction</source>
        <translation>Mensajes sin indicación de envío o recepción</translation>
    </message>
    <message>
        <source>Try the other one if what people write to you shows up as written by you</source>
        <translation>Pruebe la otra opción si los mensajes recibidos aparecen como escritos por usted</translation>
    </message>
    <message>
        <source>Written by a colleague</source>
        <translation>Escritos por alguien del equipo</translation>
    </message>
    <message>
        <source>Written to us</source>
        <translation>Dirigidos al equipo</translation>
    </message>
    <message>
        <source>Extra login header</source>
        <translation>Encabezado adicional de inicio de sesión</translation>
    </message>
    <message>
        <source>Only if MsgBoxx gave you one: Name: value</source>
        <translation>Solo si MsgBoxx le dio uno, con la forma «Nombre: valor»</translation>
    </message>
    <message>
        <source>Only if it is not https://api.msgboxx.io</source>
        <translation>Solo si no es https://api.msgboxx.io</translation>
    </message>
    <message>
        <source>SMS, MMS and WhatsApp from your own numbers and short codes</source>
        <translation>SMS, MMS y WhatsApp desde sus propios números y números cortos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>The first part of your dashboard&apos;s address: in acme.signalwire.com it is acme</source>
        <translation>La primera parte de la dirección de su panel: en acme.signalwire.com es acme</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: the long code with dashes at the top</source>
        <translation>Panel, API Credentials: el código largo con guiones, en la parte superior</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: make one with the scopes Messaging and Numbers</source>
        <translation>Panel, API Credentials: cree uno con los permisos Messaging y Numbers</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Dashboard, Phone Numbers: one with SMS, written like +15550100111; a short code; or a WhatsApp number like whatsapp:+15550100111</source>
        <translation>Panel, Phone Numbers: un número con SMS, escrito como +15550100111; un número corto; o un número de WhatsApp como whatsapp:+15550100111</translation>
    </message>
    <message>
        <source>Only if it is not SPACE.signalwire.com: the full address, beginning with https://</source>
        <translation>Solo si no es SPACE.signalwire.com: la dirección completa, que empieza por https://</translation>
    </message>
    <message>
        <source>Messages, presence and groups inside the company</source>
        <translation>Mensajes, presencia y grupos dentro de la empresa</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>As on your company&apos;s sign-in page, for example ada@example.com</source>
        <translation>Como en la página de inicio de sesión de su empresa, por ejemplo ada@example.com</translation>
    </message>
    <message>
        <source>Only if it is not the sign-in address, for example EXAMPLE\ada</source>
        <translation>Solo si no es la dirección de inicio de sesión, por ejemplo EXAMPLE\ada</translation>
    </message>
    <message>
        <source>Only if it is not found by itself: the full address, for example https://lyncdiscover.example.com</source>
        <translation>Solo si no se encuentra automáticamente: la dirección completa, por ejemplo https://lyncdiscover.example.com</translation>
    </message>
    <message>
        <source>When somebody wants to chat</source>
        <translation>Cuando alguien quiere chatear</translation>
    </message>
    <message>
        <source>Until it is taken up, they do not see whether you are there</source>
        <translation>Hasta que se acepte, esa persona no ve si usted está</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take it up from my contacts, ask about others</source>
        <translation>Aceptar si es uno de mis contactos; si no, preguntar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Texting the contacts of your organization, over whatever reaches them</source>
        <translation>Mensajes a los contactos de su organización, por cualquier canal que les llegue</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The long text with two dots in it that your organization&apos;s sign-in page hands out</source>
        <translation>El texto largo en tres partes separadas por puntos que ofrece la página de inicio de sesión de su organización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Your organization&apos;s id. Leave it empty for servers before March 2020</source>
        <translation>El identificador de su organización. Déjelo vacío para servidores anteriores a marzo de 2020</translation>
    </message>
    <message>
        <source>Servicechain</source>
        <translation>Servicechain</translation>
    </message>
    <message>
        <source>The id of the route that messages take. Empty: each contact&apos;s own</source>
        <translation>El identificador de la ruta que siguen los mensajes. Vacío: la de cada contacto</translation>
    </message>
    <message>
        <source>The full address, with /v1 at its end</source>
        <translation>La dirección completa, con /v1 al final</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Esc shows all.</source>
        <translation>Ninguna opción coincide con «%1». Esc muestra todo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SharedMedia</name>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
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
        <translation>%1 ya se usa para «%2».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejar donde está</translation>
    </message>
</context>
<context>
    <name>ShortcutGroup</name>
    <message>
        <source>shortcuts keys</source>
        <translation>atajos de teclado teclas</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Restablecer el atajo habitual</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>reset all shortcuts keys usual</source>
        <translation>restablecer todos los atajos de teclado teclas habituales</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>single letters keys shortcuts</source>
        <translation>letras sueltas teclas atajos</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Letras sueltas como atajos</translation>
    </message>
    <message>
        <source>In the list: J and K go on and back, E archives, U marks as unread. Among messages: J and K, C copies, R answers.</source>
        <translation>En la lista: J y K avanzan y retroceden, E archiva, U marca como no leído. Entre los mensajes: J y K, C copia, R responde.</translation>
    </message>
</context>
<context>
    <name>SilenceRow</name>
    <message>
        <source>Show the message</source>
        <translation>Mostrar el mensaje</translation>
    </message>
    <message>
        <source>May write again</source>
        <translation>Puede volver a escribir</translation>
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
        <translation>Sin mensajes · %1, por usted</translation>
    </message>
    <message>
        <source>No messages · %1, by you: %2</source>
        <comment>when, why</comment>
        <translation>Sin mensajes · %1, por usted: %2</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>No desea recibir más mensajes</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1
“%2”</source>
        <comment>when, by which words</comment>
        <translation>No desea recibir más mensajes · %1
«%2»</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1</source>
        <comment>when</comment>
        <translation>No desea recibir más mensajes · %1</translation>
    </message>
    <message>
        <source>All your senders</source>
        <translation>Todos sus remitentes</translation>
    </message>
</context>
<context>
    <name>SilenceSwitch</name>
    <message>
        <source>They may be written to again</source>
        <translation>Permitir mensajes de nuevo</translation>
    </message>
    <message>
        <source>They want no more messages</source>
        <translation>No escribir más a este contacto</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it out</source>
        <translation>Intro lo guarda, Escape lo omite</translation>
    </message>
    <message>
        <source>Why they want no more messages</source>
        <translation>Por qué no quiere más mensajes</translation>
    </message>
    <message>
        <source>From all your senders</source>
        <translation>De todos sus remitentes</translation>
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
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far, how long</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>Ancho de la lista</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>May have been sent – check</source>
        <translation>Quizá enviado – compruébelo</translation>
    </message>
    <message>
        <source>Sent after all</source>
        <translation>Finalmente enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not delivered to everybody</source>
        <translation>Entregado en parte</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Finalmente entregado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stop unsubscribe opt out no more messages silence start words language text</source>
        <translation>stop baja darse de baja no más mensajes silencio palabras idioma start texto</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>Más palabras para STOP</translation>
    </message>
    <message>
        <source>Whoever answers a text with one of these alone gets no more. Put commas between them.</source>
        <translation>Quien escriba solo una de ellas no recibirá más mensajes. Sepárelas con comas.</translation>
    </message>
    <message>
        <source>More words for START</source>
        <translation>Más palabras para START</translation>
    </message>
    <message>
        <source>With one of these they may be written to again.</source>
        <translation>Con una de ellas se les puede volver a escribir.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>make room on the disk, then try again</source>
        <translation>libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close the other program that holds the profile, then try again</source>
        <translation>cierre el otro programa que usa el perfil e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>see that you may write to the profile&apos;s folder, then try again</source>
        <translation>compruebe que puede escribir en la carpeta del perfil e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close Parlance, then run “parlance doctor”</source>
        <translation>cierre Parlance y ejecute «parlance doctor»</translation>
    </message>
    <message>
        <source>this is a mistake of Parlance, please report it</source>
        <translation>es un error de Parlance, le rogamos que lo comunique</translation>
    </message>
    <message>
        <source>wait a moment, then try again</source>
        <translation>espere un momento e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Nothing can be stored · make room on the disk, or wait a moment</source>
        <translation>No se puede guardar nada · libere espacio en el disco o espere un momento</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, or wait a moment</source>
        <translation>Otro programa usa la base de datos del perfil · ciérrelo, o espere un momento</translation>
    </message>
    <message>
        <source>Nothing can be stored · see that you may write to the profile&apos;s folder</source>
        <translation>No se puede guardar nada · compruebe que puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · close Parlance, then run “parlance doctor”</source>
        <translation>La base de datos del perfil está dañada · cierre Parlance y ejecute «parlance doctor»</translation>
    </message>
    <message>
        <source>Something was not stored, by a mistake of Parlance · copy the details and report them, then try again</source>
        <translation>Algo no se ha guardado, por un error de Parlance · copie los detalles y comuníquelos, después inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Nothing can be stored · wait a moment, or start Parlance again</source>
        <translation>No se puede guardar nada · espere un momento, o vuelva a iniciar Parlance</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>Están escribiendo: %1, %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%Ln persona está escribiendo…</numerusform>
            <numerusform>%Ln personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants to chat</source>
        <translation>%1 quiere chatear</translation>
    </message>
    <message>
        <source>%1 wants to chat with you and %2</source>
        <translation>%1 quiere chatear con usted y con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>Queda %Ln&#xa0;s</numerusform>
            <numerusform>Quedan %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>Queda %Ln&#xa0;min</numerusform>
            <numerusform>Quedan %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for no more messages</source>
        <translation>No enviar más mensajes, a petición de: %1</translation>
    </message>
    <message>
        <source>It is not known whether free words get through now</source>
        <translation>No se sabe si un texto libre llega en este momento</translation>
    </message>
    <message>
        <source>They wrote too long ago: free words may not get through</source>
        <translation>Su último mensaje es demasiado antiguo: puede que un texto libre no llegue</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>%1 está bloqueado: lo que escriba va al archivo</translation>
    </message>
    <message>
        <source>Free replies for %1</source>
        <translation>Respuestas libres durante %1</translation>
    </message>
</context>
<context>
    <name>TemplateBlank</name>
    <message>
        <source>Blank %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Use what you wrote</source>
        <translation>Usar su borrador</translation>
    </message>
</context>
<context>
    <name>TemplateEntry</name>
    <message>
        <source>Your draft is kept: %1</source>
        <translation>Se conserva su borrador: %1</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Write free words all the same</source>
        <translation>Escribir un texto libre de todos modos</translation>
    </message>
    <message>
        <source>The service may refuse them.</source>
        <translation>Es posible que el servicio lo rechace.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>It will read: %1</source>
        <translation>Texto resultante: %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send later anyway</source>
        <translation>Enviar más tarde de todos modos</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>No template has these words</source>
        <translation>Ninguna plantilla contiene estas palabras</translation>
    </message>
    <message>
        <source>The service has no templates · make one there</source>
        <translation>El servicio no tiene plantillas · cree una allí</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar el texto</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>TimelineUndo</name>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>Programado: %1</translation>
    </message>
</context>
<context>
    <name>UndoNews</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Go to the first new message</source>
        <translation>Ir al primer mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Aumentar el texto</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Show text in its usual size</source>
        <translation>Mostrar el texto en su tamaño habitual</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volumen %1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
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
        <translation>El chat de empresa y los SMS profesionales en una sola ventana. No se envía nada sin su confirmación.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>Copias de Parlance (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
</context>
<context>
    <name>WindowBars</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Cierra esta ventana</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>send enter return key new line composer writing</source>
        <translation>enviar tecla intro enter retorno entrar línea linea nueva salto redactar escribir escritura</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Tecla Intro</translation>
    </message>
    <message>
        <source>Enter sends, %1 begins a line</source>
        <translation>Intro envía, %1 empieza una línea nueva</translation>
    </message>
    <message>
        <source>%1 sends, Enter begins a line</source>
        <translation>%1 envía, Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>mouse double click reply answer message</source>
        <translation>ratón doble clic responder respuesta mensaje</translation>
    </message>
    <message>
        <source>Double-click on a message</source>
        <translation>Doble clic en un mensaje</translation>
    </message>
    <message>
        <source>Answers it; on a word, selects the word</source>
        <translation>Lo responde; sobre una palabra, la selecciona</translation>
    </message>
    <message>
        <source>Selects words only</source>
        <translation>Solo selecciona palabras</translation>
    </message>
    <message>
        <source>None, it leaves at once</source>
        <translation>Ninguno, sale enseguida</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds text message</source>
        <translation>deshacer envío recuperar esperar segundos tiempo SMS mensaje</translation>
    </message>
    <message>
        <source>Time to take a text back</source>
        <translation>Tiempo para recuperar un mensaje de texto</translation>
    </message>
    <message>
        <source>It waits that long before it leaves.</source>
        <translation>Espera ese tiempo antes de salir.</translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds chat company message</source>
        <translation>deshacer envío recuperar esperar segundos tiempo chat empresa mensaje</translation>
    </message>
    <message>
        <source>Time to take a chat message back</source>
        <translation>Tiempo para recuperar un mensaje de chat</translation>
    </message>
    <message>
        <source>Where you see who is there, as in a company.</source>
        <translation>Donde se ve quién está, como en una empresa.</translation>
    </message>
    <message>
        <source>quiet hours night late time zone sleep warn text message</source>
        <translation>horas de silencio noche tarde hora zona horaria dormir avisar SMS mensaje</translation>
    </message>
</context>
</TS>
