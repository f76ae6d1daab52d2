<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>حول التطبيق</translation>
    </message>
    <message>
        <source>about version licence privacy Parlance</source>
        <translation>حول عن التطبيق الإصدار الاصدار الترخيص رخصة الخصوصية Parlance</translation>
    </message>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance ⁨%1⁩</translation>
    </message>
    <message>
        <source>Company chat and business texting in one window.</source>
        <translation>محادثات الشركة والرسائل النصية للأعمال في نافذة واحدة.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It reports nothing about you to anybody; what you write goes to your services and nowhere else.</source>
        <translation>برنامج حر برخصة ⁦Apache 2.0⁩. لا يُبلغ أحدًا بأي شيء عنك؛ وما تكتبه يصل إلى خدماتك ولا يذهب إلى أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name of the account</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>As it is shown in your lists</source>
        <translation>كما يظهر في قوائمك</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>إخفاء الإعدادات المتقدمة</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>الإعدادات المتقدمة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Add without check</source>
        <translation>إضافة دون تحقق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step of the check and how it went, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works</source>
        <translation>الحساب يعمل</translation>
    </message>
    <message>
        <source>The fields are as they were</source>
        <translation>عادت الحقول كما كانت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove, keep history</source>
        <translation>إزالة مع الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Remove and delete history</source>
        <translation>إزالة مع حذف السجل</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>الاحتفاظ بالحساب</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.</source>
        <translation>
            <numerusform>لا توجد رسائل تنتظر الإرسال.</numerusform>
            <numerusform>تنتظر رسالة واحدة الإرسال ولن تُرسَل: تبقى مع السجل كرسالة ملغاة.</numerusform>
            <numerusform>تنتظر رسالتان الإرسال ولن تُرسَلا: تبقيان مع السجل كرسالتين ملغاتين.</numerusform>
            <numerusform>تنتظر %Ln رسائل الإرسال ولن تُرسَل: تبقى مع السجل كرسائل ملغاة.</numerusform>
            <numerusform>تنتظر %Ln رسالة الإرسال ولن تُرسَل: تبقى مع السجل كرسائل ملغاة.</numerusform>
            <numerusform>تنتظر %Ln رسالة الإرسال ولن تُرسَل: تبقى مع السجل كرسائل ملغاة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was written so far?</source>
        <translation>هل تريد الاحتفاظ بما كُتب حتى الآن؟</translation>
    </message>
    <message>
        <source>Its secret is not in the keychain: Parlance knows it only until you quit. %1</source>
        <translation>بياناته السرية ليست في سلسلة المفاتيح: لا يعرفها Parlance إلا حتى إنهائه. %1</translation>
    </message>
    <message>
        <source>Put it into the keychain</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The secret is in the keychain now</source>
        <translation>بيانات الدخول محفوظة الآن في سلسلة المفاتيح</translation>
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
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>add an account service</source>
        <translation>إضافة اضافة حساب الحسابات الخدمة</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>account %1 %2 password sign in remove</source>
        <translation>الحساب %1 %2 كلمة المرور السر تسجيل الدخول تعديل إزالة ازالة حذف</translation>
    </message>
</context>
<context>
    <name>AccountSetup</name>
    <message>
        <source>Reach the server</source>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>الأرقام والعناوين</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>texts and pictures</source>
        <translation>رسائل نصية وصور</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>رسائل نصية</translation>
    </message>
    <message>
        <source>answers arrive nowhere</source>
        <translation>لا تصل الردود إلى أي مكان</translation>
    </message>
</context>
<context>
    <name>AccountSetupPage</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Which service is it at?</source>
        <translation>لدى أي خدمة هذا الحساب؟</translation>
    </message>
</context>
<context>
    <name>AddPeopleView</name>
    <message>
        <source>Who joins</source>
        <translation>من ينضم</translation>
    </message>
    <message>
        <source>Add to the conversation</source>
        <translation>إضافة إلى المحادثة</translation>
    </message>
</context>
<context>
    <name>ApartNotice</name>
    <message>
        <source>In its own window</source>
        <translation>في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Bring it back here</source>
        <translation>إعادتها إلى هنا</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>look theme colours system light dark high contrast</source>
        <translation>المظهر السمة الألوان الالوان حسب النظام فاتح داكن ليلي تباين عال عالٍ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>language words translation</source>
        <translation>اللغة الكلمات الترجمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>text size larger smaller zoom font</source>
        <translation>حجم النص أكبر اكبر أصغر اصغر تكبير تصغير المعتاد الخط</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>density compact comfortable room rows</source>
        <translation>كثافة العرض المسافات مريح مدمج الصفوف</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact: more on the screen, in the same size of text</source>
        <translation>مدمج: محتوى أكثر على الشاشة بحجم النص نفسه</translation>
    </message>
    <message>
        <source>motion animation reduce move fade</source>
        <translation>تقليل الحركة الحركات تحريك تلاشي</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>The system asks for it already.</source>
        <translation>مطلوب في إعدادات النظام بالفعل.</translation>
    </message>
    <message>
        <source>Nothing slides, turns or pulses.</source>
        <translation>لا شيء ينزلق أو يدور أو ينبض.</translation>
    </message>
    <message>
        <source>messages side left bubbles</source>
        <translation>رسائل جانب يسار يمين فقاعات</translation>
    </message>
    <message>
        <source>Keep all messages on one side</source>
        <translation>إبقاء كل الرسائل في جانب واحد</translation>
    </message>
    <message>
        <source>Yours are told by their colour and by your name.</source>
        <translation>تُميَّز رسائلك بلونها وباسمك.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>sounds hear tick quiet silent audio</source>
        <translation>أصوات صوت سماع هادئ صامت</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>A quiet one for a new message in the open conversation, another when yours was sent. None while you do not want to be disturbed.</source>
        <translation>صوت هادئ لرسالة جديدة في المحادثة المفتوحة، وآخر عند إرسال رسالتك. ولا صوت ما دمت لا تريد الإزعاج.</translation>
    </message>
    <message>
        <source>screen reader announce speak new messages</source>
        <translation>قارئ الشاشة إعلان نطق قراءة رسائل جديدة</translation>
    </message>
    <message>
        <source>Say who writes in other conversations</source>
        <translation>الإعلان عمّن يكتب في المحادثات الأخرى</translation>
    </message>
    <message>
        <source>For screen readers. Those in the open conversation are always read.</source>
        <translation>لقارئات الشاشة. أما رسائل المحادثة المفتوحة فتُقرأ دائمًا.</translation>
    </message>
    <message>
        <source>accent colour system highlight</source>
        <translation>لون التمييز اللون النظام إبراز</translation>
    </message>
    <message>
        <source>Use the accent colour of the system</source>
        <translation>استخدام لون التمييز الخاص بالنظام</translation>
    </message>
    <message>
        <source>Lighter or darker where it could not be read.</source>
        <translation>أفتح أو أغمق حيث لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The system tells of none.</source>
        <translation>لا يذكر النظام أي لون.</translation>
    </message>
</context>
<context>
    <name>AskAnyway</name>
    <message>
        <source>%1. Send it all the same?</source>
        <translation>‏⁨%1⁩. هل تريد الإرسال رغم ذلك؟</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
</context>
<context>
    <name>AskService</name>
    <message>
        <source>Go on over %1 instead of %2? That is a conversation of its own, and they may see another sender.</source>
        <translation>هل تريد المتابعة عبر ⁨%1⁩ بدلًا من ⁨%2⁩؟ تلك محادثة مستقلة، وقد يرى الطرف الآخر مُرسِلًا آخر.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>تغيير الخدمة</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Nothing is written here · paste the address of the file</source>
        <translation>الحقل فارغ · الصق عنوان الملف</translation>
    </message>
    <message>
        <source>Web address of the file</source>
        <translation>عنوان الملف على الويب</translation>
    </message>
    <message>
        <source>Several: one after the other, with blanks between</source>
        <translation>إن تعددت العناوين فافصل بينها بمسافات</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AttachmentRail</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>%1 %2, from %3</source>
        <comment>kind, name, host</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩، من ⁨%3⁩</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>اضغط Delete لإزالته، أو Alt مع مفتاح سهم لنقله</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>نسخ Parlance الاحتياطية (%1)</translation>
    </message>
    <message>
        <source>back up backup save copy restore everything file</source>
        <translation>نسخ احتياطي نسخة حفظ استعادة كل شيء ملف</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts in one file. Another Parlance without accounts takes it on its first page.</source>
        <translation>المحادثات وجهات الاتصال والمسودات والحسابات في ملف واحد. يقبله Parlance آخر بلا حسابات في صفحته الأولى.</translation>
    </message>
    <message>
        <source>Passwords are not in it. The file is not protected: whoever can open it can read it.</source>
        <translation>لا يحوي كلمات المرور. الملف غير محمي: من يفتحه يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>%L1+</source>
        <comment>more than so many</comment>
        <translation>‏%L1+</translation>
    </message>
</context>
<context>
    <name>CardFact</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>CheckStepRow</name>
    <message>
        <source>%1: under way</source>
        <translation>‏⁨%1⁩: قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>‏⁨%1⁩: تم بنجاح</translation>
    </message>
    <message>
        <source>%1: works, with a limit</source>
        <translation>‏⁨%1⁩: تم بنجاح، مع قيود</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>‏⁨%1⁩: فشل التحقق</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>completion, what it means</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not a reply any more</source>
        <translation>لم تعد هذه الرسالة ردًّا</translation>
    </message>
</context>
<context>
    <name>ComposerAttachments</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ComposerNotices</name>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>لا رسائل غير مُرسَلة</numerusform>
            <numerusform>رسالة واحدة لم تُرسَل</numerusform>
            <numerusform>رسالتان لم تُرسَلا</numerusform>
            <numerusform>‏%Ln رسائل لم تُرسَل</numerusform>
            <numerusform>‏%Ln رسالة لم تُرسَل</numerusform>
            <numerusform>‏%Ln رسالة لم تُرسَل</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>إعادة إرسال الكل</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Looks like a request to stop? “%1”</source>
        <comment>what they wrote</comment>
        <translation>هل يبدو هذا طلبًا للتوقف؟ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Write no more</source>
        <translation>التوقف عن المراسلة</translation>
    </message>
    <message>
        <source>It is no such request</source>
        <translation>ليس هذا طلبًا للتوقف</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>رسالة إلى ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Text to %1 from %2</source>
        <translation>رسالة نصية إلى ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Text to %1 (%2)</source>
        <comment>whom, service</comment>
        <translation>رسالة نصية إلى ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>رسالة نصية إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ComposerRow</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Back online – up to date</source>
        <translation>عاد الاتصال – كل شيء محدَّث</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What has not been sent</source>
        <translation>ما لم يُرسل</translation>
    </message>
</context>
<context>
    <name>ContactCardView</name>
    <message>
        <source>Write</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>التوقيت المحلي ⁨%1⁩</translation>
    </message>
    <message>
        <source>Blocked: what they write goes to the archive</source>
        <translation>محظور: ما يكتبه يذهب إلى الأرشيف</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>جهات الاتصال (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>A file of your address book or a table: vCard, or CSV with headings like “Name” and “Phone”. You see what would come of it before anything changes.</source>
        <translation>ملف من دفتر عناوينك أو جدول: vCard، أو CSV برؤوس أعمدة مثل «Name» و«Phone». سترى النتيجة قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>%L1 of %L2…</source>
        <translation>‏%L1 من %L2…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>عرض جهات الاتصال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى مثلها</numerusform>
            <numerusform>اثنتان أخريان مثلها</numerusform>
            <numerusform>‏%Ln أخرى مثلها</numerusform>
            <numerusform>‏%Ln أخرى مثلها</numerusform>
            <numerusform>‏%Ln أخرى مثلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactNameForm</name>
    <message>
        <source>Name of the contact</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Add and send again</source>
        <translation>إضافة وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ContactsMenu</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Search contacts and the directory</source>
        <translation>البحث في جهات الاتصال والدليل</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>جارٍ البحث في الدليل…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا توجد جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Names and addresses were searched, here and in the directory.</source>
        <translation>شمل البحث الأسماء والعناوين، هنا وفي الدليل.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>vCard, for address books (%1)</source>
        <translation>vCard، لدفاتر العناوين (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (%1)</source>
        <translation>CSV، لجداول البيانات (%1)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import those of your address book, or type a name to search for people.</source>
        <translation>استورد جهات الاتصال من دفتر عناوينك، أو اكتب اسمًا للبحث عن أشخاص.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة الاتصال</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationListHeader</name>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تمييز كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تمييز كغير مقروءة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Delete local copy…</source>
        <translation>حذف النسخة المحلية…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Not sent:</source>
        <translation>لم تُرسَل:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Wants to chat</source>
        <translation>دعوة إلى محادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who said it</comment>
        <translation>‏⁨%1⁩:‏</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>‏%Ln رسائل غير مقروءة</numerusform>
            <numerusform>‏%Ln رسالة غير مقروءة</numerusform>
            <numerusform>‏%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>مميَّزة كغير مقروءة</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>بانتظار ردّ منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, words</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. Is writing.</source>
        <translation>‏⁨%1⁩. جارٍ الكتابة.</translation>
    </message>
    <message>
        <source>%1. Wants to chat.</source>
        <translation>‏⁨%1⁩. دعوة إلى محادثة.</translation>
    </message>
    <message>
        <source>%1. Draft: %2.</source>
        <translation>‏⁨%1⁩. مسودة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1. Not sent: %2, %3.</source>
        <translation>‏⁨%1⁩. لم تُرسَل: ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1. Waiting to be sent: %2, %3.</source>
        <translation>‏⁨%1⁩. في انتظار الإرسال: ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts of a conversation</comment>
        <translation>‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1. Last: %2, %3.</source>
        <translation>‏⁨%1⁩. آخر رسالة: ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>مثبّتة.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>مكتومة.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>مؤرشفة.</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>مقطع صوتي</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة اتصال</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file, its name</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>‏%Ln مرفقات</numerusform>
            <numerusform>‏%Ln مرفقًا</numerusform>
            <numerusform>‏%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>مجدولة: %1</translation>
    </message>
    <message>
        <source>A message is scheduled: %1.</source>
        <comment>when</comment>
        <translation>هناك رسالة مجدولة: %1.</translation>
    </message>
    <message>
        <source>asked for no more messages</source>
        <translation>يطلب عدم إرسال المزيد من الرسائل</translation>
    </message>
    <message>
        <source>less than an hour left to answer</source>
        <translation>أقل من ساعة متبقية للرد</translation>
    </message>
    <message>
        <source>%1. Not known whether this was sent: %2, %3.</source>
        <translation>‏⁨%1⁩. لا يُعرف هل أُرسلت هذه الرسالة: ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
</context>
<context>
    <name>CostHint</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Shorten it in another way</source>
        <translation>تقصير بطريقة أخرى</translation>
    </message>
    <message>
        <source>Write without accents</source>
        <translation>الكتابة بدون علامات فوق الحروف</translation>
    </message>
    <message>
        <source>Leave the emoji out</source>
        <translation>حذف الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data could not be started · install Parlance once more, and see that %1 has room</source>
        <translation>تعذّر تشغيل البيانات النموذجية · أعد تثبيت Parlance وتأكد من وجود مساحة في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Width of the details</source>
        <translation>اتساع التفاصيل</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>, </source>
        <comment>between what is listed</comment>
        <translation>، </translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year between messages; as for QDate::toString()</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year between messages; as for QDate::toString()</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>غدًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji: %1</source>
        <translation>رمز تعبيري: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>لا يوجد رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>Alt+Down for skin tones</source>
        <translation>⁨Alt+Down⁩ لألوان البشرة</translation>
    </message>
</context>
<context>
    <name>EmojiTones</name>
    <message>
        <source>No skin tone</source>
        <translation>بلا لون بشرة</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>بشرة فاتحة ومتوسطة</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>بشرة متوسطة</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>بشرة متوسطة وداكنة</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>بشرة داكنة</translation>
    </message>
    <message>
        <source>Skin tones</source>
        <translation>ألوان البشرة</translation>
    </message>
</context>
<context>
    <name>EmptyTalk</name>
    <message>
        <source>No messages yet</source>
        <translation>لا توجد رسائل بعد</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This profile was written by another version of Parlance · use that version, or another profile</source>
        <translation>ملف التعريف هذا من إصدار آخر من Parlance · استخدم ذلك الإصدار أو ملف تعريف آخر</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · run “parlance doctor”, nothing was changed</source>
        <translation>قاعدة بيانات ملف التعريف تالفة · شغّل «parlance doctor»، لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The disk is full or fails · make room, then start again</source>
        <translation>القرص ممتلئ أو معطّل · وفّر مساحة ثم شغّل Parlance مجددًا</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, then start again</source>
        <translation>تطبيق آخر يستخدم قاعدة بيانات ملف التعريف · أغلقه ثم شغّل Parlance مجددًا</translation>
    </message>
    <message>
        <source>The profile cannot be opened · check that you may write to %1</source>
        <translation>تعذّر فتح ملف التعريف · تأكد من إذن الكتابة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>An older version of Parlance runs on this profile · close it first</source>
        <translation>إصدار أقدم من Parlance يعمل بملف التعريف هذا · أغلقه أولًا</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Number or address does not exist · check how it is written</source>
        <translation>الرقم أو العنوان غير موجود · تحقق من كتابته</translation>
    </message>
    <message>
        <source>The account may not send from this number · choose another</source>
        <translation>لا يُسمح للحساب بالإرسال من هذا الرقم · اختر رقمًا آخر</translation>
    </message>
    <message>
        <source>There is nothing to send · write a text</source>
        <translation>لا يوجد ما يُرسَل · اكتب نصًّا</translation>
    </message>
    <message>
        <source>The text is too long for this service · shorten it</source>
        <translation>النص أطول مما تقبله هذه الخدمة · اختصره</translation>
    </message>
    <message>
        <source>The attachment was not taken · use another kind or a smaller one</source>
        <translation>لم يُقبل المرفق · استخدم نوعًا آخر أو ملفًّا أصغر</translation>
    </message>
    <message>
        <source>Contact asked for no more messages · reach them another way</source>
        <translation>طلبت جهة الاتصال إيقاف الرسائل · تواصل معها بطريقة أخرى</translation>
    </message>
    <message>
        <source>Contact’s phone is off or out of reach · try later</source>
        <translation>هاتف جهة الاتصال مغلق أو خارج التغطية · حاول لاحقًا</translation>
    </message>
    <message>
        <source>Message refused as spam · change text or number</source>
        <translation>رُفضت الرسالة باعتبارها غير مرغوب فيها · غيّر النص أو الرقم</translation>
    </message>
    <message>
        <source>No credit at the service · ask the owner of the account</source>
        <translation>لا رصيد لدى الخدمة · تواصل مع مالك الحساب</translation>
    </message>
    <message>
        <source>The account’s limit is reached · try later or ask its owner</source>
        <translation>بلغ الحساب حدّه الأقصى · حاول لاحقًا أو تواصل مع مالكه</translation>
    </message>
    <message>
        <source>The account is not allowed to do this · ask its owner</source>
        <translation>لا يُسمح للحساب بذلك · تواصل مع مالكه</translation>
    </message>
    <message>
        <source>The service does not accept the key, or the key lacks a permission · check it, then sign in again</source>
        <translation>لا تقبل الخدمة المفتاح، أو تنقصه صلاحية · تحقق منه ثم سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The key is right but lacks a permission · ask the owner to grant it</source>
        <translation>المفتاح صحيح لكن تنقصه صلاحية · اطلب من المالك منحها</translation>
    </message>
    <message>
        <source>The server has moved · check the address in the account</source>
        <translation>انتقل الخادم إلى عنوان آخر · تحقق من العنوان في الحساب</translation>
    </message>
    <message>
        <source>Something else answers there · check the address and the network’s sign-in page</source>
        <translation>تردّ جهة أخرى على هذا العنوان · تحقق من العنوان ومن صفحة تسجيل الدخول إلى الشبكة</translation>
    </message>
    <message>
        <source>The server was not reached · check the network and the address</source>
        <translation>تعذّر الوصول إلى الخادم · تحقق من الشبكة ومن العنوان</translation>
    </message>
    <message>
        <source>The server could not prove who it is · check the address and this computer’s clock</source>
        <translation>تعذّر إثبات هوية الخادم · تحقق من العنوان ومن ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The service took too long to answer · try later</source>
        <translation>تأخرت الخدمة في الردّ · حاول لاحقًا</translation>
    </message>
    <message>
        <source>The service is busy · it is tried again by itself</source>
        <translation>الخدمة مشغولة · تُعاد المحاولة تلقائيًّا</translation>
    </message>
    <message>
        <source>The service has trouble of its own · try later</source>
        <translation>لدى الخدمة مشكلة داخلية · حاول لاحقًا</translation>
    </message>
    <message>
        <source>The service does not know it any more · check the account</source>
        <translation>لم يعد هذا معروفًا لدى الخدمة · تحقق من الحساب</translation>
    </message>
    <message>
        <source>The account’s settings cannot be used · correct them</source>
        <translation>إعدادات الحساب غير صالحة · صحّحها</translation>
    </message>
    <message>
        <source>Nothing handles what people write to this number · set a message handler for it at the service</source>
        <translation>لا شيء يعالج الرسائل الواردة إلى هذا الرقم · عيّن له معالج رسائل لدى الخدمة</translation>
    </message>
    <message>
        <source>No server was found for this address · check what stands after the @, or enter the server by hand</source>
        <translation>لم يُعثر على خادم لهذا العنوان · تحقق مما بعد @ أو أدخل الخادم يدويًّا</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is locked · enter them again</source>
        <translation>الاسم أو كلمة المرور غير صحيحة، أو الحساب مقفل · أدخلهما مجددًا</translation>
    </message>
    <message>
        <source>The company wants you to sign in on its web page, which Parlance cannot do · ask for sign-in by password</source>
        <translation>تطلب الشركة تسجيل الدخول عبر صفحتها على الويب، وهذا غير متاح في Parlance · اطلب تسجيل الدخول بكلمة مرور</translation>
    </message>
    <message>
        <source>The company’s server offers no sign-in by password · ask its administrator</source>
        <translation>لا يتيح خادم الشركة تسجيل الدخول بكلمة مرور · تواصل مع مسؤوله</translation>
    </message>
    <message>
        <source>This computer’s clock differs from the server’s · set the clock, then try again</source>
        <translation>ساعة هذا الكمبيوتر تختلف عن ساعة الخادم · اضبط الساعة ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>The company’s server does not let Parlance in · ask its administrator to allow it</source>
        <translation>لا يسمح خادم الشركة بدخول Parlance · اطلب من مسؤوله السماح به</translation>
    </message>
    <message>
        <source>You are signed in at too many places · sign out somewhere, then try again</source>
        <translation>دخولك مسجَّل في أماكن كثيرة · سجّل الخروج من أحدها ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>They declined · try later</source>
        <translation>رفض الطرف الآخر · حاول لاحقًا</translation>
    </message>
    <message>
        <source>They do not want to be disturbed · try later</source>
        <translation>طلب الطرف الآخر عدم الإزعاج · حاول لاحقًا</translation>
    </message>
    <message>
        <source>They did not answer · try later</source>
        <translation>لم يردّ الطرف الآخر · حاول لاحقًا</translation>
    </message>
    <message>
        <source>Not everybody in the group got it · write to them apart</source>
        <translation>لم تصل الرسالة إلى جميع أفراد المجموعة · راسل من لم تصله على حدة</translation>
    </message>
    <message>
        <source>The service does not know them yet · add them as a contact</source>
        <translation>الطرف الآخر غير معروف لدى الخدمة بعد · أضفه إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>They wrote too long ago for free words · send a template</source>
        <translation>مضى وقت طويل على آخر رسالة من الطرف الآخر، فلا يُقبل نص حر · أرسل قالبًا</translation>
    </message>
    <message>
        <source>The template cannot be sent · choose another, or fill in its blanks</source>
        <translation>لا يمكن إرسال القالب · اختر قالبًا آخر أو املأ فراغاته</translation>
    </message>
    <message>
        <source>Accepted, but not confirmed since · ask them whether it came</source>
        <translation>قُبلت الرسالة ولم يصل تأكيد بعد · اسأل الطرف الآخر هل وصلت</translation>
    </message>
    <message>
        <source>Accepted, with a remark of the service · see details</source>
        <translation>قُبلت الرسالة مع تنبيه من الخدمة · راجع التفاصيل</translation>
    </message>
    <message>
        <source>There is no desktop session that could have a keychain · start Parlance from the desktop, or enter the secret again at each start</source>
        <translation>لا توجد جلسة سطح مكتب لها سلسلة مفاتيح · شغّل Parlance من سطح المكتب أو أدخل البيانات السرية عند كل تشغيل</translation>
    </message>
    <message>
        <source>This computer has no keychain · install one (GNOME Keyring or KWallet), or enter the secret again at each start</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر · ثبّت واحدة (GNOME Keyring أو KWallet) أو أدخل البيانات السرية عند كل تشغيل</translation>
    </message>
    <message>
        <source>The keychain is locked · unlock it with your password, then try again</source>
        <translation>سلسلة المفاتيح مقفلة · افتحها بكلمة المرور ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>The keychain did not let Parlance in · allow it there, then try again</source>
        <translation>لم تسمح سلسلة المفاتيح بدخول Parlance · اسمح به هناك ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>The keychain gave no proper answer · try again, or enter the secret once more</source>
        <translation>لم تردّ سلسلة المفاتيح كما ينبغي · أعد المحاولة أو أدخل البيانات السرية مجددًا</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>المرفق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No clear answer came, so it may have been sent · look it up before you send again</source>
        <translation>لم يصل ردّ واضح، وربما أُرسلت الرسالة · تحقق قبل إعادة الإرسال</translation>
    </message>
    <message>
        <source>The service refused it · see the details</source>
        <translation>رفضت الخدمة الطلب · راجع التفاصيل</translation>
    </message>
    <message>
        <source>The service refused it (code %1)</source>
        <translation>رفضت الخدمة الطلب (الرمز ⁨%1⁩)</translation>
    </message>
    <message>
        <source>The service cannot take some of these letters · leave out the emoji</source>
        <translation>لا تقبل الخدمة بعض هذه الأحرف · احذف الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No password or key is kept on this computer for the account · sign in</source>
        <translation>لا توجد كلمة مرور أو مفتاح محفوظ للحساب على هذا الحاسوب · سجّل الدخول</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Export the conversation with %1?</source>
        <translation>هل تريد تصدير المحادثة مع %1؟</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Pages, for any browser (%1)</source>
        <translation>صفحات لأي متصفح (%1)</translation>
    </message>
    <message>
        <source>%1 · the file is not protected: whoever can open it can read it</source>
        <translation>%1 · الملف غير محمي: من يستطيع فتحه يستطيع قراءته</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take back: %1</source>
        <translation>إزالة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FilterTab</name>
    <message>
        <source>%1, %2</source>
        <comment>list, count</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%L1+</source>
        <comment>more than so many</comment>
        <translation>‏%L1+</translation>
    </message>
</context>
<context>
    <name>FilterTabs</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>المزيد من القوائم</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>‏⁨%1⁩ (اختياري)</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>HoldMark</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes the message back</source>
        <translation>يسترجع الرسالة</translation>
    </message>
</context>
<context>
    <name>HoverActions</name>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>%1 · used last</source>
        <translation>‏⁨%1⁩ · الأحدث استخدامًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ImportAccounts</name>
    <message>
        <source>For the account</source>
        <translation>للحساب</translation>
    </message>
</context>
<context>
    <name>ImportNumbers</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>لم تُضف أي جهة اتصال</numerusform>
            <numerusform>أُضيفت جهة اتصال واحدة</numerusform>
            <numerusform>أُضيفت جهتا اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهات اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال جديدة</numerusform>
            <numerusform>جهة اتصال جديدة واحدة</numerusform>
            <numerusform>جهتا اتصال جديدتان</numerusform>
            <numerusform>‏%Ln جهات اتصال جديدة</numerusform>
            <numerusform>‏%Ln جهة اتصال جديدة</numerusform>
            <numerusform>‏%Ln جهة اتصال جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another name</source>
        <translation>
            <numerusform>لم يتغير أي اسم</numerusform>
            <numerusform>تغيّر اسم واحد</numerusform>
            <numerusform>تغيّر اسمان</numerusform>
            <numerusform>تغيّرت %Ln أسماء</numerusform>
            <numerusform>تغيّر %Ln اسمًا</numerusform>
            <numerusform>تغيّر %Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get another name</source>
        <translation>
            <numerusform>لن يتغير أي اسم</numerusform>
            <numerusform>سيتغير اسم واحد</numerusform>
            <numerusform>سيتغير اسمان</numerusform>
            <numerusform>ستتغير %Ln أسماء</numerusform>
            <numerusform>سيتغير %Ln اسمًا</numerusform>
            <numerusform>سيتغير %Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>لا أحد معروف من قبل</numerusform>
            <numerusform>واحدة معروفة من قبل</numerusform>
            <numerusform>اثنتان معروفتان من قبل</numerusform>
            <numerusform>‏%Ln معروفة من قبل</numerusform>
            <numerusform>‏%Ln معروفة من قبل</numerusform>
            <numerusform>‏%Ln معروفة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see below</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعدت واحدة، انظر أدناه</numerusform>
            <numerusform>استُبعدت اثنتان، انظر أدناه</numerusform>
            <numerusform>استُبعدت %Ln، انظر أدناه</numerusform>
            <numerusform>استُبعدت %Ln، انظر أدناه</numerusform>
            <numerusform>استُبعدت %Ln، انظر أدناه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at: it was stopped before</source>
        <translation>
            <numerusform>لم يبقَ شيء دون فحص</numerusform>
            <numerusform>واحدة لم تُفحص: توقف الاستيراد قبلها</numerusform>
            <numerusform>اثنتان لم تُفحصا: توقف الاستيراد قبلهما</numerusform>
            <numerusform>‏%Ln لم تُفحص: توقف الاستيراد قبلها</numerusform>
            <numerusform>‏%Ln لم تُفحص: توقف الاستيراد قبلها</numerusform>
            <numerusform>‏%Ln لم تُفحص: توقف الاستيراد قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got notes</source>
        <translation>
            <numerusform>لم تُضف ملاحظات إلى أحد</numerusform>
            <numerusform>أُضيفت ملاحظات إلى واحد</numerusform>
            <numerusform>أُضيفت ملاحظات إلى اثنين</numerusform>
            <numerusform>أُضيفت ملاحظات إلى ‏%Ln</numerusform>
            <numerusform>أُضيفت ملاحظات إلى ‏%Ln</numerusform>
            <numerusform>أُضيفت ملاحظات إلى ‏%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will get notes</source>
        <translation>
            <numerusform>لن تُضاف ملاحظات إلى أحد</numerusform>
            <numerusform>ستُضاف ملاحظات إلى واحد</numerusform>
            <numerusform>ستُضاف ملاحظات إلى اثنين</numerusform>
            <numerusform>ستُضاف ملاحظات إلى ‏%Ln</numerusform>
            <numerusform>ستُضاف ملاحظات إلى ‏%Ln</numerusform>
            <numerusform>ستُضاف ملاحظات إلى ‏%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>لم يُحظر أحد</numerusform>
            <numerusform>حُظر واحد</numerusform>
            <numerusform>حُظر اثنان</numerusform>
            <numerusform>حُظر ‏%Ln</numerusform>
            <numerusform>حُظر ‏%Ln</numerusform>
            <numerusform>حُظر ‏%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be blocked</source>
        <translation>
            <numerusform>لن يُحظر أحد</numerusform>
            <numerusform>سيُحظر واحد</numerusform>
            <numerusform>سيُحظر اثنان</numerusform>
            <numerusform>سيُحظر ‏%Ln</numerusform>
            <numerusform>سيُحظر ‏%Ln</numerusform>
            <numerusform>سيُحظر ‏%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedRow</name>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
</context>
<context>
    <name>ImportedRows</name>
    <message>
        <source>Worth a look</source>
        <translation>تستحق المراجعة</translation>
    </message>
</context>
<context>
    <name>InvitationStrip</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>JoinedContact</name>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys for: %1</source>
        <translation>اضغط الاختصار الجديد للأمر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: no keys</source>
        <translation>‏⁨%1⁩: بلا اختصار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Esc leaves them as they are, Backspace takes them away</source>
        <translation>اضغط Esc للإبقاء على الاختصار، أو Backspace لإزالته</translation>
    </message>
    <message>
        <source>Changes the keys</source>
        <translation>تغيير الاختصار</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>%1, %2</source>
        <comment>what is done, by which keys</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>KeychainChoice</name>
    <message>
        <source>The account is stored, but the keychain did not take its secret.</source>
        <translation>حُفظ الحساب، لكن سلسلة المفاتيح لم تحفظ بياناته السرية.</translation>
    </message>
    <message>
        <source>The account works all the same, and until you quit, Parlance remembers the secret by itself. After that it asks you for it again. You can put it into the keychain later, too, under Settings, Accounts.</source>
        <translation>يعمل الحساب على أي حال، ويتذكّر Parlance البيانات السرية بنفسه حتى تُنهيه، ثم يطلبها منك مجددًا. ويمكنك أيضًا حفظها في سلسلة المفاتيح لاحقًا من الإعدادات، الحسابات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation>التذكّر حتى الإنهاء</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Begin a line</source>
        <translation>بدء سطر جديد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Back by one level, or close what is open</source>
        <translation>الرجوع مستوى واحدًا أو إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Go on to what can be used next</source>
        <translation>الانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>التنقل في قائمة</translation>
    </message>
    <message>
        <source>Open or press</source>
        <translation>الفتح أو الضغط</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Answer an earlier message, or a later one</source>
        <translation>الرد على رسالة أسبق، أو على رسالة لاحقة</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Go to the messages, while nothing is written</source>
        <translation>الانتقال إلى الرسائل، ما دام الحقل فارغًا</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>بين الرسائل</translation>
    </message>
    <message>
        <source>Go to the first unread one</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Go to the latest one</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>Pick it, or not</source>
        <translation>التحديد أو إلغاؤه</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>عرض ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>الحذف هنا</translation>
    </message>
    <message>
        <source>Write on: any letter</source>
        <translation>متابعة الكتابة: أي حرف</translation>
    </message>
    <message>
        <source>Among conversations</source>
        <translation>بين المحادثات</translation>
    </message>
    <message>
        <source>Open it and write</source>
        <translation>الفتح والكتابة</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>الأرشفة</translation>
    </message>
    <message>
        <source>Go to a name: its first letters</source>
        <translation>الانتقال إلى اسم: حروفه الأولى</translation>
    </message>
    <message>
        <source>Take back what is about to be sent, while nothing is written</source>
        <translation>استرجاع ما يوشك أن يُرسل، ما دام لا شيء مكتوبًا</translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message>
        <source>Look through</source>
        <translation>مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left and wait for you</source>
        <translation>
            <numerusform>لا رسائل تنتظر قرارك</numerusform>
            <numerusform>رسالة واحدة لم تُرسل وتنتظر قرارك</numerusform>
            <numerusform>رسالتان لم تُرسلا وتنتظران قرارك</numerusform>
            <numerusform>%Ln رسائل لم تُرسل وتنتظر قرارك</numerusform>
            <numerusform>%Ln رسالة لم تُرسل وتنتظر قرارك</numerusform>
            <numerusform>%Ln رسالة لم تُرسل وتنتظر قرارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>moment, when exactly</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>LaterForm</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Whose time it is</source>
        <translation>توقيت من</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>توقيتي</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>توقيت المستلم</translation>
    </message>
    <message>
        <source>It is %1 there</source>
        <translation>الساعة هناك %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Ask first if they write before</source>
        <translation>السؤال أولاً إذا كتبوا قبل ذلك</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Go to the latest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>‏%Ln رسائل جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A number in the message</source>
        <translation>رقم في الرسالة</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>هل تريد كتابة رسالة بريد إلكتروني؟</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>هل تريد فتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>It may lead elsewhere than the message makes believe.</source>
        <translation>قد يقود إلى مكان غير الذي توحي به الرسالة.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Filter the conversations</source>
        <translation>تصفية المحادثات</translation>
    </message>
    <message>
        <source>Go to the next conversation</source>
        <translation>الانتقال إلى المحادثة التالية</translation>
    </message>
    <message>
        <source>Go to the previous conversation</source>
        <translation>الانتقال إلى المحادثة السابقة</translation>
    </message>
    <message>
        <source>Go to a conversation that was open before</source>
        <translation>الانتقال إلى محادثة كانت مفتوحة من قبل</translation>
    </message>
    <message>
        <source>Go to the next unread conversation</source>
        <translation>الانتقال إلى المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Go to the previous unread conversation</source>
        <translation>الانتقال إلى المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تمييز كغير مقروءة</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تمييز الكل كمقروء</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>أرشفة المحادثة</translation>
    </message>
    <message>
        <source>Block or unblock who writes here</source>
        <translation>حظر من يكتب هنا أو إلغاء حظره</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>عرض كل المحادثات</translation>
    </message>
    <message>
        <source>Show unread conversations</source>
        <translation>عرض المحادثات غير المقروءة</translation>
    </message>
    <message>
        <source>Show conversations with a draft</source>
        <translation>عرض المحادثات التي فيها مسودة</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>عرض المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation>عرض القائمة التالية</translation>
    </message>
    <message>
        <source>Show the previous list</source>
        <translation>عرض القائمة السابقة</translation>
    </message>
    <message>
        <source>Open the conversation in its own window</source>
        <translation>فتح المحادثة في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>ListEmpty</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا محادثات غير مقروءة</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>لا محادثات مؤرشفة</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا توجد محادثات بعد</translation>
    </message>
    <message>
        <source>Names, numbers and addresses were searched. Esc shows all.</source>
        <translation>شمل البحث الأسماء والأرقام والعناوين. اضغط Esc لعرض الكل.</translation>
    </message>
    <message>
        <source>What you begin to write and do not send is kept here.</source>
        <translation>يُحفظ هنا ما تبدأ كتابته ولا ترسله.</translation>
    </message>
    <message>
        <source>What you put away is kept here until somebody writes.</source>
        <translation>تُحفظ هنا المحادثات المؤرشفة إلى أن تصل فيها رسالة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses in this list were searched.</source>
        <translation>شمل البحث الأسماء والأرقام والعناوين في هذه القائمة.</translation>
    </message>
    <message>
        <source>Search in all</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>LongTextPage</name>
    <message>
        <source>Whole message</source>
        <translation>الرسالة كاملة</translation>
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
        <translation>‏⁨%1⁩: </translation>
    </message>
</context>
<context>
    <name>MediaButton</name>
    <message>
        <source>Cancel the download</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a file, what pressing it does</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>الحفظ في مجلد</translation>
    </message>
</context>
<context>
    <name>MediaDrop</name>
    <message>
        <source>Drop it to attach it</source>
        <translation>أفلته لإرفاقه</translation>
    </message>
    <message>
        <source>Drop it to write it</source>
        <translation>أفلته لإدراجه في النص</translation>
    </message>
</context>
<context>
    <name>MediaLimits</name>
    <message>
        <source>Nothing can be attached here</source>
        <translation>لا يمكن إرفاق شيء هنا</translation>
    </message>
    <message>
        <source>%1 takes no attachments · put a link into the text instead</source>
        <translation>لا يقبل ⁨%1⁩ المرفقات · ضع رابطًا في النص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>%1 takes web addresses · put the file on the web and attach its address</source>
        <translation>يقبل ⁨%1⁩ عناوين الويب · ارفع الملف إلى الويب وأرفق عنوانه</translation>
    </message>
    <message>
        <source>%1 takes no attachments · remove them</source>
        <translation>لا يقبل ⁨%1⁩ المرفقات · أزلها</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n attachments at most · remove some</source>
        <translation>
            <numerusform>لا تتسع الرسالة لأي مرفق · أزل المرفقات</numerusform>
            <numerusform>تتسع الرسالة لمرفق واحد على الأكثر · أزل البقية</numerusform>
            <numerusform>تتسع الرسالة لمرفقين على الأكثر · أزل بعض المرفقات</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln مرفقات على الأكثر · أزل بعضها</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln مرفقًا على الأكثر · أزل بعضها</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln مرفق على الأكثر · أزل بعضها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaStack</name>
    <message>
        <source>It cannot be shown here · save it</source>
        <translation>يتعذّر عرضه هنا · احفظه</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Photo %1</source>
        <comment>file name</comment>
        <translation>صورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Video %1</source>
        <comment>file name</comment>
        <translation>فيديو %1</translation>
    </message>
</context>
<context>
    <name>MediaViewerBar</name>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MemberCompletion</name>
    <message>
        <source>Members: %1</source>
        <translation>الأعضاء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>كتابة رسالة جديدة</translation>
    </message>
    <message>
        <source>Write in this conversation</source>
        <translation>الكتابة في هذه المحادثة</translation>
    </message>
    <message>
        <source>Write in a large field, or in a small one again</source>
        <translation>الكتابة في حقل كبير، أو العودة إلى حقل صغير</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Answer the chosen message</source>
        <translation>الرد على الرسالة المختارة</translation>
    </message>
    <message>
        <source>Send from another account</source>
        <translation>الإرسال من حساب آخر</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message>
        <source>Send again what failed in this conversation</source>
        <translation>إعادة إرسال ما تعذّر إرساله في هذه المحادثة</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find the next older message</source>
        <translation>العثور على الرسالة الأقدم التالية</translation>
    </message>
    <message>
        <source>Find the next newer message</source>
        <translation>العثور على الرسالة الأحدث التالية</translation>
    </message>
</context>
<context>
    <name>MessageDetailsPane</name>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>الانتقال إلى الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation>
            <numerusform>لا ملفات للتنزيل</numerusform>
            <numerusform>تنزيل ملف واحد</numerusform>
            <numerusform>تنزيل ملفين</numerusform>
            <numerusform>تنزيل %Ln ملفات</numerusform>
            <numerusform>تنزيل %Ln ملفًا</numerusform>
            <numerusform>تنزيل %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>لا ملفات للحفظ</numerusform>
            <numerusform>حفظ ملف واحد…</numerusform>
            <numerusform>حفظ ملفين…</numerusform>
            <numerusform>حفظ %Ln ملفات…</numerusform>
            <numerusform>حفظ %Ln ملفًا…</numerusform>
            <numerusform>حفظ %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <source>Send from another account…</source>
        <translation>الإرسال من حساب آخر…</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>الحذف لديّ</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
</context>
<context>
    <name>MessageMenuLink</name>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
            <numerusform>الإرسال بعد %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>في الانتظار، تُعاد المحاولة تلقائيًّا</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>تمت القراءة الساعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Did not get it: %1 · write to them apart</source>
        <translation>لم تصل إلى: ⁨%1⁩ · راسل من لم تصله على حدة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The service held this text back as spam</source>
        <translation>حجبت الخدمة هذه الرسالة النصية باعتبارها غير مرغوب فيها</translation>
    </message>
    <message>
        <source>Attachment not available through this service</source>
        <translation>المرفق غير متاح عبر هذه الخدمة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>مقطع صوتي</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <comment>author, what was said</comment>
        <translation>ردّ على رسالة (⁨%1⁩): ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, what was said</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>رسالة جديدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>‏%Ln رسائل جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, still trying</source>
        <translation>جارٍ الإرسال، ما زالت المحاولة مستمرة</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what came with a message, host</comment>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, account, what was said</comment>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending in a few seconds</source>
        <translation>الإرسال بعد ثوانٍ</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>Was to leave at %1</source>
        <comment>time</comment>
        <translation>كان موعد إرسالها %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>مجدولة: %1</translation>
    </message>
    <message>
        <source>It waited while this computer slept · send it now?</source>
        <translation>انتظرت بينما كان هذا الحاسوب في وضع السكون · هل تُرسل الآن؟</translation>
    </message>
    <message>
        <source>They wrote since · it asks before it leaves</source>
        <translation>كتبوا منذ ذلك الحين · سيُطلب تأكيدك قبل الإرسال</translation>
    </message>
    <message>
        <source>They wrote since · send it all the same?</source>
        <translation>كتبوا منذ ذلك الحين · هل تُرسل مع ذلك؟</translation>
    </message>
    <message>
        <source>Still not known whether this was sent · last asked: %1</source>
        <comment>when</comment>
        <translation>لا يُعرف بعد هل أُرسلت هذه الرسالة · آخر استعلام: %1</translation>
    </message>
    <message>
        <source>Not known whether this was sent</source>
        <translation>لا يُعرف هل أُرسلت هذه الرسالة</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>طلب المساعدة</translation>
    </message>
</context>
<context>
    <name>MessageSelection</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time, what was said</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>MessageSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>إنهاء التحديد</translation>
    </message>
</context>
<context>
    <name>MessageTrouble</name>
    <message>
        <source>The other side may get it twice.</source>
        <translation>قد تصل الرسالة إلى الطرف الآخر مرتين.</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>لقد وصلت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>حتى الثامنة من صباح الغد</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>بعد نصف ساعة</translation>
    </message>
    <message>
        <source>After 1 h</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>For example: Lisbon office</source>
        <translation>مثال: مكتب لشبونة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Only you see these</source>
        <translation>لا يراها غيرك</translation>
    </message>
</context>
<context>
    <name>OfferedChoice</name>
    <message>
        <source>Offered for %1</source>
        <translation>خيارات متاحة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OpenConversation</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Every message has left.</source>
        <translation>خرجت جميع الرسائل.</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, account</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>My presence, %1</source>
        <translation>حالة تواجدي، ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OwnPresenceMenu</name>
    <message>
        <source>My presence</source>
        <translation>حالة تواجدي</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, or do</source>
        <translation>الانتقال أو التنفيذ</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>الانتقال إلى شخص أو تنفيذ شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>‏%Ln اقتراحات</numerusform>
            <numerusform>‏%Ln اقتراحًا</numerusform>
            <numerusform>‏%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only</source>
        <translation>&gt; الأوامر فقط · @ الأشخاص فقط</translation>
    </message>
    <message>
        <source>&gt; commands only · @ people only · %1 searches messages</source>
        <translation>&gt; الأوامر فقط · @ الأشخاص فقط · %1 للبحث في الرسائل</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountModel</name>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Waiting, tries again by itself</source>
        <translation>في الانتظار، تُعاد المحاولة تلقائيًّا</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Names are looked up as you type. Several people make a group.</source>
        <translation>يجري البحث عن الأسماء أثناء الكتابة. عدة أشخاص يشكّلون مجموعة.</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199, or the service’s own name for somebody</source>
        <translation>الأرقام مع رمز البلد، مثل ⁦+1 415 555 0199⁩، أو اسم الشخص لدى الخدمة</translation>
    </message>
    <message>
        <source>Numbers with their country, for example +1 415 555 0199</source>
        <translation>الأرقام مع رمز البلد، مثل ⁦+1 415 555 0199⁩</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>لم يُتحقق من الاستقبال لدى ⁨%1⁩: قد لا تظهر الردود هنا</translation>
    </message>
    <message>
        <source>The token has run out · sign in with a new one</source>
        <translation>انتهت صلاحية الرمز المميز · سجّل الدخول برمز جديد</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day; as for QDate::toString()</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>The token is good until %1</source>
        <translation>الرمز المميز صالح حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The token runs out on %1, %2 · enter a new one before</source>
        <comment>day, time</comment>
        <translation>تنتهي صلاحية الرمز المميز في ⁨%1⁩، ⁨%2⁩ · أدخل رمزًا جديدًا قبل ذلك</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>آخر تحديث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n message(s) waiting</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>⁨%1⁩ – لا رسائل في الانتظار</numerusform>
            <numerusform>⁨%1⁩ – رسالة واحدة في الانتظار</numerusform>
            <numerusform>⁨%1⁩ – رسالتان في الانتظار</numerusform>
            <numerusform>⁨%1⁩ – %Ln رسائل في الانتظار</numerusform>
            <numerusform>⁨%1⁩ – %Ln رسالة في الانتظار</numerusform>
            <numerusform>⁨%1⁩ – %Ln رسالة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to date as of %2</source>
        <comment>what is wrong, time</comment>
        <translation>⁨%1⁩ · آخر تحديث: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Parlance::AccountSetup</name>
    <message>
        <source>Receiving is not verified for %1: answers may not show up here</source>
        <translation>لم يُتحقق من الاستقبال لدى ⁨%1⁩: قد لا تظهر الردود هنا</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Something is missing · fill in the marked fields</source>
        <translation>بعض البيانات ناقصة · املأ الحقول المميَّزة</translation>
    </message>
    <message>
        <source>The account has no name · give it one</source>
        <translation>الحساب بلا اسم · أدخل اسمًا له</translation>
    </message>
    <message>
        <source>Another account has this name · choose another</source>
        <translation>هذا الاسم لحساب آخر · اختر اسمًا غيره</translation>
    </message>
    <message>
        <source>The keychain does not answer · unlock it or start it anew, then save again; what you entered stays here</source>
        <translation>سلسلة المفاتيح لا تستجيب · افتحها أو أعد تشغيلها ثم احفظ مجددًا، وسيبقى ما أدخلته هنا</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>تم ملء: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>تم استبدال: %1</translation>
    </message>
    <message>
        <source>Something is not right · look at the marked fields</source>
        <translation>هناك خطأ ما · راجع الحقول المميَّزة</translation>
    </message>
    <message>
        <source>This is no number · write it with its country, like +14155550199</source>
        <translation>هذا ليس رقمًا · اكتبه مع رمز البلد، مثل ⁦+14155550199⁩</translation>
    </message>
    <message>
        <source>This number has too few or too many digits for its country · check it</source>
        <translation>عدد أرقام هذا الرقم أقل أو أكثر مما يلزم لبلده · تحقّق منه</translation>
    </message>
</context>
<context>
    <name>Parlance::Application</name>
    <message>
        <source>Sample data · nothing leaves this computer, nothing is kept</source>
        <translation>بيانات نموذجية · لا يغادر شيء هذا الكمبيوتر، ولا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Parlance is not whole · install it once more</source>
        <translation>تثبيت Parlance غير مكتمل · أعد تثبيته</translation>
    </message>
    <message>
        <source>The sample data could not be opened · install Parlance once more</source>
        <translation>تعذّر فتح البيانات النموذجية · أعد تثبيت Parlance</translation>
    </message>
    <message>
        <source>Everything in the backup is here. Sign in to each account again: passwords are not in backups.</source>
        <translation>كل ما في النسخة الاحتياطية هنا. سجّل الدخول إلى كل حساب من جديد: لا تُحفظ كلمات المرور في النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Parlance::BackupActions</name>
    <message>
        <source>The backup could not be written · choose another place</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية · اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>The file cannot be read · choose another</source>
        <translation>لا يمكن قراءة الملف · اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>This is no backup of Parlance · choose another file</source>
        <translation>هذه ليست نسخة احتياطية من Parlance · اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>The backup is of a newer Parlance · install that version first</source>
        <translation>النسخة الاحتياطية من إصدار أحدث من Parlance · ثبّت ذلك الإصدار أولًا</translation>
    </message>
    <message>
        <source>The backup is damaged, or was changed · choose another</source>
        <translation>النسخة الاحتياطية تالفة أو جرى تغييرها · اختر نسخة أخرى</translation>
    </message>
    <message>
        <source>There is no room for the backup · make room on the disk, then try again</source>
        <translation>لا مساحة للنسخة الاحتياطية · وفّر مساحة على القرص ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>There is something in this profile already · restore the backup into a new one</source>
        <translation>في هذا الملف الشخصي محتوى بالفعل · استعد النسخة الاحتياطية في ملف شخصي جديد</translation>
    </message>
    <message>
        <source>Another program reads this profile · close it, then restore the backup again</source>
        <translation>يقرأ برنامج آخر هذا الملف الشخصي · أغلقه ثم استعد النسخة الاحتياطية مرة أخرى</translation>
    </message>
    <message>
        <source>Conversations, contacts, drafts and accounts are in %1 (%2)</source>
        <translation>المحادثات وجهات الاتصال والمسودات والحسابات في ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>تعذّر الحفظ</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactCard</name>
    <message>
        <source>Phone, work</source>
        <translation>هاتف العمل</translation>
    </message>
    <message>
        <source>Phone, mobile</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactImport</name>
    <message>
        <source>This file cannot be read · choose another, or see whether it may be opened</source>
        <translation>لا يمكن قراءة هذا الملف · اختر ملفًا آخر، أو تأكد من إذن فتحه</translation>
    </message>
    <message>
        <source>This file is too large · split it: up to %1 MB are read</source>
        <translation>هذا الملف كبير جدًّا · قسّمه: يُقرأ حتى ⁨%1⁩&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>This file has too many entries · split it: up to %L1 are read</source>
        <translation>في هذا الملف مُدخلات كثيرة جدًّا · قسّمه: يُقرأ منها حتى %L1</translation>
    </message>
    <message>
        <source>No contacts were found in this file · choose a vCard, or a table with a heading like “Phone” or “E-mail”</source>
        <translation>لم يُعثر على جهات اتصال في هذا الملف · اختر vCard، أو جدولًا برأس عمود مثل «Phone» أو «E-mail»</translation>
    </message>
    <message>
        <source>The quotation mark in line %L1 has no end · mend it in the file</source>
        <translation>علامة الاقتباس في السطر %L1 غير مغلقة · صحّحها في الملف</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>No number or address</source>
        <translation>بلا رقم أو عنوان</translation>
    </message>
    <message>
        <source>This account cannot write to %1</source>
        <translation>لا يمكن لهذا الحساب الكتابة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>مكرر في الملف</translation>
    </message>
    <message>
        <source>Was “%1”</source>
        <translation>الاسم السابق: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>This account is gone · choose another</source>
        <translation>لم يعد هذا الحساب موجودًا · اختر حسابًا آخر</translation>
    </message>
    <message>
        <source>Will be blocked</source>
        <translation>سيُحظر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>حُظر</translation>
    </message>
    <message>
        <source>No room for more notes</source>
        <translation>لا متسع لمزيد من الملاحظات</translation>
    </message>
    <message>
        <source>There is nobody in this file · choose another</source>
        <translation>لا يوجد أحد في هذا الملف · اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>تعذّر الحفظ</translation>
    </message>
</context>
<context>
    <name>Parlance::ContactModel</name>
    <message>
        <source>Other contacts</source>
        <translation>جهات اتصال أخرى</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationActions</name>
    <message>
        <source>Pinned</source>
        <translation>تم التثبيت</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations pinned</source>
        <translation>
            <numerusform>تم تثبيت %Ln محادثة</numerusform>
            <numerusform>تم تثبيت محادثة واحدة</numerusform>
            <numerusform>تم تثبيت محادثتين</numerusform>
            <numerusform>تم تثبيت %Ln محادثات</numerusform>
            <numerusform>تم تثبيت %Ln محادثة</numerusform>
            <numerusform>تم تثبيت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>تم إلغاء التثبيت</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer pinned</source>
        <translation>
            <numerusform>تم إلغاء تثبيت %Ln محادثة</numerusform>
            <numerusform>تم إلغاء تثبيت محادثة واحدة</numerusform>
            <numerusform>تم إلغاء تثبيت محادثتين</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثات</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثة</numerusform>
            <numerusform>تم إلغاء تثبيت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>تم إلغاء الكتم</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations no longer muted</source>
        <translation>
            <numerusform>تم إلغاء كتم %Ln محادثة</numerusform>
            <numerusform>تم إلغاء كتم محادثة واحدة</numerusform>
            <numerusform>تم إلغاء كتم محادثتين</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثات</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثة</numerusform>
            <numerusform>تم إلغاء كتم %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>تم الكتم</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations muted</source>
        <translation>
            <numerusform>تم كتم %Ln محادثة</numerusform>
            <numerusform>تم كتم محادثة واحدة</numerusform>
            <numerusform>تم كتم محادثتين</numerusform>
            <numerusform>تم كتم %Ln محادثات</numerusform>
            <numerusform>تم كتم %Ln محادثة</numerusform>
            <numerusform>تم كتم %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>تمت الأرشفة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations archived</source>
        <translation>
            <numerusform>تمت أرشفة %Ln محادثة</numerusform>
            <numerusform>تمت أرشفة محادثة واحدة</numerusform>
            <numerusform>تمت أرشفة محادثتين</numerusform>
            <numerusform>تمت أرشفة %Ln محادثات</numerusform>
            <numerusform>تمت أرشفة %Ln محادثة</numerusform>
            <numerusform>تمت أرشفة %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>تمت الإعادة إلى القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations back in the list</source>
        <translation>
            <numerusform>تمت إعادة %Ln محادثة إلى القائمة</numerusform>
            <numerusform>تمت إعادة محادثة واحدة إلى القائمة</numerusform>
            <numerusform>تمت إعادة محادثتين إلى القائمة</numerusform>
            <numerusform>تمت إعادة %Ln محادثات إلى القائمة</numerusform>
            <numerusform>تمت إعادة %Ln محادثة إلى القائمة</numerusform>
            <numerusform>تمت إعادة %Ln محادثة إلى القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>تم التمييز كغير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as unread</source>
        <translation>
            <numerusform>تم تمييز %Ln محادثة كغير مقروءة</numerusform>
            <numerusform>تم تمييز محادثة واحدة كغير مقروءة</numerusform>
            <numerusform>تم تمييز محادثتين كغير مقروءتين</numerusform>
            <numerusform>تم تمييز %Ln محادثات كغير مقروءة</numerusform>
            <numerusform>تم تمييز %Ln محادثة كغير مقروءة</numerusform>
            <numerusform>تم تمييز %Ln محادثة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>تم التمييز كمقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations marked as read</source>
        <translation>
            <numerusform>تم تمييز %Ln محادثة كمقروءة</numerusform>
            <numerusform>تم تمييز محادثة واحدة كمقروءة</numerusform>
            <numerusform>تم تمييز محادثتين كمقروءتين</numerusform>
            <numerusform>تم تمييز %Ln محادثات كمقروءة</numerusform>
            <numerusform>تم تمييز %Ln محادثة كمقروءة</numerusform>
            <numerusform>تم تمييز %Ln محادثة كمقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>لم يعد محظورًا</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations keep what is still on its way</source>
        <translation>
            <numerusform>لا محادثات تحتفظ بما لا يزال في الطريق</numerusform>
            <numerusform>محادثة واحدة تحتفظ بما لا يزال في الطريق</numerusform>
            <numerusform>محادثتان تحتفظان بما لا يزال في الطريق</numerusform>
            <numerusform>%Ln محادثات تحتفظ بما لا يزال في الطريق</numerusform>
            <numerusform>%Ln محادثة تحتفظ بما لا يزال في الطريق</numerusform>
            <numerusform>%Ln محادثة تحتفظ بما لا يزال في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذفت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations deleted here</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة هنا</numerusform>
            <numerusform>حُذفت محادثة واحدة هنا</numerusform>
            <numerusform>حُذفت محادثتان هنا</numerusform>
            <numerusform>حُذفت %Ln محادثات هنا</numerusform>
            <numerusform>حُذفت %Ln محادثة هنا</numerusform>
            <numerusform>حُذفت %Ln محادثة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>لم يُحذف كل شيء</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>لم يعد كل شيء</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationInfo</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many, service</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>‏%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed · its history stays readable</source>
        <translation>أُزيل الحساب · يبقى سجله متاحًا للقراءة</translation>
    </message>
    <message>
        <source>The plugin of this service is missing · install it</source>
        <translation>المكوّن الإضافي لهذه الخدمة غير موجود · ثبّته</translation>
    </message>
    <message>
        <source>The account is paused · resume it</source>
        <translation>الحساب متوقف مؤقتًا · استأنفه</translation>
    </message>
    <message>
        <source>Receiving is not verified for %1: look there, too, if you wait for an answer</source>
        <translation>لم يُتحقق من الاستقبال لدى ⁨%1⁩: راجع الخدمة نفسها أيضًا إن كنت تنتظر ردًّا</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>‏%L1 من الأحرف</translation>
    </message>
    <message>
        <source>They write under a name, which takes no answers · write to their number</source>
        <translation>يكتبون باسم لا يستقبل الردود · اكتب إلى رقمهم</translation>
    </message>
    <message>
        <source>%1 there · %2</source>
        <comment>local time, facts</comment>
        <translation>⁨%1⁩ هناك · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection does</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Parlance::Countdown</name>
    <message numerus="yes">
        <source>Tries again in %n min</source>
        <translation>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n s</source>
        <translation>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
            <numerusform>تُعاد المحاولة بعد %Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DirectoryModel</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be written to from here · check how it is written</source>
        <translation>
            <numerusform>يمكن الكتابة إلى الجميع من هنا</numerusform>
            <numerusform>لا يمكن الكتابة إلى مُدخل واحد من هنا · تحقق من كتابته</numerusform>
            <numerusform>لا يمكن الكتابة إلى مُدخلين من هنا · تحقق من كتابتهما</numerusform>
            <numerusform>لا يمكن الكتابة إلى ‏%Ln مُدخلات من هنا · تحقق من كتابتها</numerusform>
            <numerusform>لا يمكن الكتابة إلى ‏%Ln مُدخلًا من هنا · تحقق من كتابتها</numerusform>
            <numerusform>لا يمكن الكتابة إلى ‏%Ln مُدخل من هنا · تحقق من كتابتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: the rest is still in the field · end it with a comma to go on</source>
        <translation>عدد كبير دفعة واحدة: ما زال الباقي في الحقل · اختمه بفاصلة للمتابعة</translation>
    </message>
</context>
<context>
    <name>Parlance::Errands</name>
    <message>
        <source>It could not be stored</source>
        <translation>تعذّر الحفظ</translation>
    </message>
</context>
<context>
    <name>Parlance::Freshness</name>
    <message>
        <source>Up to date as of %1</source>
        <translation>آخر تحديث: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Parlance::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>لا رسائل في %1 · من يستطيع فتح الملف يستطيع قراءتها</numerusform>
            <numerusform>رسالة واحدة في %1 · من يستطيع فتح الملف يستطيع قراءتها</numerusform>
            <numerusform>رسالتان في %1 · من يستطيع فتح الملف يستطيع قراءتهما</numerusform>
            <numerusform>%Ln رسائل في %1 · من يستطيع فتح الملف يستطيع قراءتها</numerusform>
            <numerusform>%Ln رسالة في %1 · من يستطيع فتح الملف يستطيع قراءتها</numerusform>
            <numerusform>%Ln رسالة في %1 · من يستطيع فتح الملف يستطيع قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>تعذّرت كتابة الملف · اختر مكاناً آخر</translation>
    </message>
</context>
<context>
    <name>Parlance::HoldActions</name>
    <message>
        <source>It has just left · it cannot be taken back any more</source>
        <translation>لقد أُرسلت للتو · لم يعد بالإمكان استرجاعها</translation>
    </message>
    <message>
        <source>They could not be kept as drafts</source>
        <translation>تعذّر حفظها كمسودات</translation>
    </message>
    <message>
        <source>It could not be kept as a draft</source>
        <translation>تعذّر حفظها كمسودة</translation>
    </message>
</context>
<context>
    <name>Parlance::Host</name>
    <message>
        <source>Another version of Parlance runs on this profile · close it first</source>
        <translation>إصدار آخر من Parlance يعمل بملف التعريف هذا · أغلقه أولًا</translation>
    </message>
    <message>
        <source>Another Parlance holds this profile and does not answer · end it first</source>
        <translation>نسخة أخرى من Parlance تستخدم ملف التعريف هذا ولا تستجيب · أنهها أولًا</translation>
    </message>
</context>
<context>
    <name>Parlance::InboxNews</name>
    <message>
        <source>New message from %1</source>
        <translation>رسالة جديدة من ⁨%1⁩</translation>
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
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2 there</source>
        <comment>when, what time it is there then</comment>
        <translation>%1 · %2 هناك</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message>
        <source>This is no day · write it like %1</source>
        <translation>هذا ليس تاريخًا · اكتبه مثل %1</translation>
    </message>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>هذا ليس وقتًا · اكتبه مثل %1</translation>
    </message>
    <message>
        <source>This is past · choose a time to come</source>
        <translation>هذا الوقت مضى · اختر وقتًا لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>This is too far off · choose a time within %n years</source>
        <translation>
            <numerusform>هذا بعيد جدًا · اختر وقتًا قريبًا</numerusform>
            <numerusform>هذا بعيد جدًا · اختر وقتًا خلال سنة</numerusform>
            <numerusform>هذا بعيد جدًا · اختر وقتًا خلال سنتين</numerusform>
            <numerusform>هذا بعيد جدًا · اختر وقتًا خلال %Ln سنوات</numerusform>
            <numerusform>هذا بعيد جدًا · اختر وقتًا خلال %Ln سنة</numerusform>
            <numerusform>هذا بعيد جدًا · اختر وقتًا خلال %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only templates get through by then</source>
        <comment>when</comment>
        <translation>%1 · لن يُقبل حينها سوى القوالب</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaActions</name>
    <message>
        <source>The file is not here any more · download it again</source>
        <translation>لم يعد الملف هنا · نزّله مجددًا</translation>
    </message>
    <message>
        <source>The file could not be written · choose another folder</source>
        <translation>تعذّرت كتابة الملف · اختر مجلدًا آخر</translation>
    </message>
</context>
<context>
    <name>Parlance::MediaInfo</name>
    <message>
        <source>Not downloaded</source>
        <translation>لم يُنزَّل</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Downloading · %1</source>
        <comment>size so far</comment>
        <translation>جارٍ التنزيل · ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>downloaded, size</comment>
        <translation>‏⁨%1%⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>لم يعد على الخادم</translation>
    </message>
    <message>
        <source>Larger than %1 · ask for a smaller one</source>
        <translation>أكبر من ⁨%1⁩ · اطلب نسخة أصغر</translation>
    </message>
    <message>
        <source>It could not be kept · make room on the disk, then try again</source>
        <translation>تعذّر الاحتفاظ بالملف · وفّر مساحة على القرص ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>Its server leads to another one that is not safe · ask for it in another way</source>
        <translation>يحيل الخادم إلى خادم آخر غير آمن · اطلب الملف بطريقة أخرى</translation>
    </message>
    <message>
        <source>Its address is not secure · ask for it in another way</source>
        <translation>العنوان غير آمن · اطلب الملف بطريقة أخرى</translation>
    </message>
    <message>
        <source>Its server wants a sign-in · connect the account, then try again</source>
        <translation>يطلب الخادم تسجيل الدخول · صِل الحساب ثم أعد المحاولة</translation>
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
            <numerusform>لم تُحذف رسائل هنا</numerusform>
            <numerusform>حُذفت رسالة واحدة هنا</numerusform>
            <numerusform>حُذفت رسالتان هنا</numerusform>
            <numerusform>حُذفت %Ln رسائل هنا</numerusform>
            <numerusform>حُذفت %Ln رسالة هنا</numerusform>
            <numerusform>حُذفت %Ln رسالة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are still on their way · delete them when that is over</source>
        <translation>
            <numerusform>لا رسائل في الطريق</numerusform>
            <numerusform>رسالة واحدة لا تزال في الطريق · احذفها عندما ينتهي ذلك</numerusform>
            <numerusform>رسالتان لا تزالان في الطريق · احذفهما عندما ينتهي ذلك</numerusform>
            <numerusform>%Ln رسائل لا تزال في الطريق · احذفها عندما ينتهي ذلك</numerusform>
            <numerusform>%Ln رسالة لا تزال في الطريق · احذفها عندما ينتهي ذلك</numerusform>
            <numerusform>%Ln رسالة لا تزال في الطريق · احذفها عندما ينتهي ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many texts, how they are encoded</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>‏%Ln رسائل</numerusform>
            <numerusform>‏%Ln رسالة</numerusform>
            <numerusform>‏%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>وصلت إلى هنا</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>موعد الخروج</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت للخدمة</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جرت المحاولة</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>قبلتها الخدمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The service&apos;s name for it</source>
        <translation>اسمها لدى الخدمة</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>تم التسليم في النهاية</translation>
    </message>
    <message>
        <source>GSM-7 (%L1 characters a text)</source>
        <translation>GSM-7 (‏%L1 حرفًا لكل رسالة)</translation>
    </message>
    <message>
        <source>Unicode (%L1 characters a text)</source>
        <translation>Unicode (‏%L1 حرفًا لكل رسالة)</translation>
    </message>
    <message>
        <source>If they write before</source>
        <translation>إذا كتبوا قبل ذلك</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>يسأل أولاً</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many found</comment>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>which of how many found</comment>
        <translation>‏⁨%1⁩ من أكثر من ⁨%2⁩</translation>
    </message>
    <message>
        <source>A date like %1</source>
        <extracomment>What &quot;on:&quot; takes in the language of searches</extracomment>
        <translation>تاريخ مثل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing since then</source>
        <translation>لا شيء منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageModel</name>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
</context>
<context>
    <name>Parlance::Messenger</name>
    <message>
        <source>This conversation is gone · choose another</source>
        <translation>لم تعد هذه المحادثة موجودة · اختر محادثة أخرى</translation>
    </message>
    <message>
        <source>The message could not be stored</source>
        <translation>تعذّر حفظ الرسالة</translation>
    </message>
    <message>
        <source>The conversation could not be stored</source>
        <translation>تعذّر حفظ المحادثة</translation>
    </message>
</context>
<context>
    <name>Parlance::NewsBurst</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>‏%Ln رسائل جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
            <numerusform>‏%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::OptOutWords</name>
    <message>
        <source>At most %1 words</source>
        <translation>⁨%1⁩ كلمة على الأكثر</translation>
    </message>
    <message>
        <source>A word has at most %1 letters</source>
        <translation>لا تتجاوز الكلمة ⁨%1⁩ حرفًا</translation>
    </message>
    <message>
        <source>“%1” has no letters</source>
        <translation>لا حروف في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” cannot mean both</source>
        <translation>لا يمكن أن تعني «⁨%1⁩» الأمرين معًا</translation>
    </message>
    <message>
        <source>“%1” means the opposite already</source>
        <translation>«⁨%1⁩» تعني العكس بالفعل</translation>
    </message>
</context>
<context>
    <name>Parlance::OutboxModel</name>
    <message>
        <source>To %1. %2</source>
        <comment>whom, what was written and what became of it</comment>
        <translation>إلى ⁨%1⁩. %2</translation>
    </message>
</context>
<context>
    <name>Parlance::OutcomeChecks</name>
    <message>
        <source>It cannot be asked now · it is, as soon as %1 is connected</source>
        <comment>account</comment>
        <translation>لا يمكن الاستعلام الآن · سيجري ذلك حالما يتصل %1</translation>
    </message>
    <message>
        <source>Still not known whether it was sent</source>
        <translation>لا يُعرف بعد هل أُرسلت</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم تُرسل</translation>
    </message>
</context>
<context>
    <name>Parlance::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, number or keys</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>People and conversations</source>
        <translation>الأشخاص والمحادثات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>البحث عن «⁨%1⁩» في كل الرسائل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleActions</name>
    <message>
        <source>They are one person already, or too many contacts for one</source>
        <translation>هما شخص واحد بالفعل، أو أن جهات الاتصال كثيرة جدًّا لشخص واحد</translation>
    </message>
    <message>
        <source>The file could not be written · choose another place</source>
        <translation>تعذّرت كتابة الملف · اختر مكانًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 · whoever can open it can read them</source>
        <translation>
            <numerusform>لا جهات اتصال في ⁨%1⁩</numerusform>
            <numerusform>جهة اتصال واحدة في ⁨%1⁩ · من يفتح الملف يستطيع قراءتها</numerusform>
            <numerusform>جهتا اتصال في ⁨%1⁩ · من يفتح الملف يستطيع قراءتهما</numerusform>
            <numerusform>‏%Ln جهات اتصال في ⁨%1⁩ · من يفتح الملف يستطيع قراءتها</numerusform>
            <numerusform>‏%Ln جهة اتصال في ⁨%1⁩ · من يفتح الملف يستطيع قراءتها</numerusform>
            <numerusform>‏%Ln جهة اتصال في ⁨%1⁩ · من يفتح الملف يستطيع قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence changed</source>
        <translation>تم تغيير حالة التواجد</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>إيقاف الرسائل</translation>
    </message>
    <message>
        <source>Messages again</source>
        <translation>السماح بالرسائل مجددًا</translation>
    </message>
</context>
<context>
    <name>Parlance::PeopleModel</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation>أنت، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر المحادثة</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>‏⁨%1⁩، غادر المحادثة</translation>
    </message>
</context>
<context>
    <name>Parlance::QuietNotice</name>
    <message>
        <source>It is %1 where %2 is</source>
        <comment>time, whom</comment>
        <translation>الساعة الآن %1 حيث يوجد %2</translation>
    </message>
    <message>
        <source>Send at %1 there</source>
        <translation>الإرسال عند %1 بالتوقيت هناك</translation>
    </message>
    <message>
        <source>It is night where %1 is</source>
        <translation>الوقت ليل حيث يوجد %1</translation>
    </message>
    <message>
        <source>Send after %1 there</source>
        <translation>الإرسال بعد %1 بالتوقيت هناك</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchCompletion</name>
    <message>
        <source>A picture or another file</source>
        <translation>صورة أو ملف آخر</translation>
    </message>
    <message>
        <source>A link to a page</source>
        <translation>رابط إلى صفحة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Who wrote it: a name or a number, or me</source>
        <translation>من كتبها: اسم أو رقم، أو me</translation>
    </message>
    <message>
        <source>In which conversation</source>
        <translation>في أي محادثة</translation>
    </message>
    <message>
        <source>With a file or a link</source>
        <translation>مع ملف أو رابط</translation>
    </message>
    <message>
        <source>Before a day, a month or a year</source>
        <translation>قبل يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>On that day, or in that month or year</source>
        <translation>في ذلك اليوم، أو في ذلك الشهر أو السنة</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته أنت</translation>
    </message>
    <message>
        <source>What you have not read yet</source>
        <translation>ما لم تقرأه بعد</translation>
    </message>
    <message>
        <source>What could not be sent</source>
        <translation>ما تعذّر إرساله</translation>
    </message>
    <message>
        <source>Over which service</source>
        <translation>عبر أي خدمة</translation>
    </message>
    <message>
        <source>Not read yet, or not sent</source>
        <translation>لم تُقرأ بعد أو لم تُرسل</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>Messages can be searched for has:file and has:link.</source>
        <translation>يمكن البحث في الرسائل باستخدام has:file و has:link.</translation>
    </message>
    <message>
        <source>Dates are written like 2026-01-24, 2026-01 or 2026, or today or yesterday.</source>
        <translation>تُكتب التواريخ هكذا: 2026-01-24 أو 2026-01 أو 2026، أو today أو yesterday.</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>مني</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>مع رابط</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The texts of all conversations were searched, of all accounts.</source>
        <translation>جرى البحث في نصوص كل المحادثات في كل الحسابات.</translation>
    </message>
    <message>
        <source>Only this was searched: %1.</source>
        <translation>جرى البحث في هذا فقط: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>conversation, text, time</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4</source>
        <comment>conversation, author, text, time</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩: ⁨%3⁩. ⁨%4⁩</translation>
    </message>
    <message>
        <source>“%1:” is searched for as a word. There are from:, in:, service:, has:, is:, before:, after: and on:.</source>
        <translation>يُبحث عن «⁨%1⁩:» ككلمة. المتاح: from: و in: و service: و has: و is: و before: و after: و on:.</translation>
    </message>
    <message>
        <source>Messages can be searched for is:unread and is:failed.</source>
        <translation>يمكن البحث في الرسائل باستخدام is:unread و is:failed.</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>a service</comment>
        <translation>عبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>messages</comment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>messages</comment>
        <translation>لم تُرسل</translation>
    </message>
</context>
<context>
    <name>Parlance::SenderModel</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, service</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, number and service</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Parlance::ServiceModel</name>
    <message>
        <source>Delivery receipts</source>
        <translation>إشعارات التسليم</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>إشعارات القراءة</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حالة التواجد</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>مؤشر الكتابة</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود على الرسائل</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>News at once</source>
        <translation>تحديثات فورية</translation>
    </message>
</context>
<context>
    <name>Parlance::StagedMedia</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>مقطع صوتي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 may refuse %2: it names other kinds of files</source>
        <comment>service, file</comment>
        <translation>قد يرفض ⁨%1⁩ الملف ⁨%2⁩: فهو يذكر أنواعًا أخرى من الملفات</translation>
    </message>
    <message>
        <source>Carriers take about 1 MB</source>
        <translation>تقبل شركات الاتصالات نحو ميغابايت واحد</translation>
    </message>
    <message>
        <source>%1 is no web address · it begins with https://</source>
        <translation>‏⁨%1⁩ ليس عنوان ويب · يجب أن يبدأ بـ⁦https://⁩</translation>
    </message>
    <message>
        <source>Attach the picture instead</source>
        <translation>إرفاق الصورة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Attach the video instead</source>
        <translation>إرفاق الفيديو بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Attach the sound instead</source>
        <translation>إرفاق المقطع الصوتي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Attach the file instead</source>
        <translation>إرفاق الملف بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>Parlance::StoredDraft</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Parlance::TemplateModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, text of a template</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة واحدة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم ⁨%Ln⁩ مرات</numerusform>
            <numerusform>استُخدم ⁨%Ln⁩ مرة</numerusform>
            <numerusform>استُخدم ⁨%Ln⁩ مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a template, how often it was used</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Who is in this conversation</source>
        <translation>المشاركون في هذه المحادثة</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>PastConversation</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>conversation, where, when, what was said last</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩، ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>PathNotice</name>
    <message>
        <source>There is no folder “%1”</source>
        <translation>لا يوجد مجلد «%1»</translation>
    </message>
</context>
<context>
    <name>PeopleChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>الاسم أو الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارون</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>جارٍ البحث في الدليل…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>This account writes to one person at a time · leave one of them</source>
        <translation>يكتب هذا الحساب إلى شخص واحد في كل مرة · أبقِ واحدًا منهم</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>الأرقام والعناوين</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>مدمج مع</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>ضُمّا معًا</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فُصلا</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>PlayDesk</name>
    <message>
        <source>It cannot be played here · save it</source>
        <translation>يتعذّر تشغيله هنا · احفظه</translation>
    </message>
    <message>
        <source>Nothing to hear it with · connect headphones or loudspeakers</source>
        <translation>لا يوجد جهاز صوت · صِل سماعات الرأس أو مكبّرات الصوت</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>In a conference call</source>
        <translation>في مكالمة جماعية</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>في عرض تقديمي</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>خارج الدوام</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>آخر تحديث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>presence, its age</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غير متواجد</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>سأعود قريبًا</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>مشغول، غير نشط</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>presence, for how long</comment>
        <translation>‏⁨%1⁩ (منذ ⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>سأعود قريبًا</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>خارج الدوام</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غير متواجد</translation>
    </message>
    <message>
        <source>Reset status</source>
        <translation>إعادة تعيين الحالة</translation>
    </message>
    <message>
        <source>Presence settings…</source>
        <translation>إعدادات التواجد…</translation>
    </message>
</context>
<context>
    <name>PresenceSettings</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حالة التواجد</translation>
    </message>
    <message>
        <source>presence automatic away idle inactive minutes lock screen</source>
        <translation>التواجد الحالة تلقائي غير متواجد خامل دقائق قفل الشاشة</translation>
    </message>
    <message>
        <source>Show me as away after</source>
        <translation>إظهاري غير متواجد بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>presence automatic off work idle inactive minutes</source>
        <translation>التواجد الحالة تلقائي خارج الدوام خامل دقائق</translation>
    </message>
    <message>
        <source>Show me as off work after</source>
        <translation>إظهاري خارج الدوام بعد</translation>
    </message>
    <message>
        <source>As soon as you are back, you are shown as before.</source>
        <translation>بمجرد عودتك تظهر حالتك كما كانت من قبل.</translation>
    </message>
    <message>
        <source>When nothing was touched for that long (in Parlance, where the system does not tell of other programs), or as soon as the screen is locked. A presence you chose yourself stays.</source>
        <translation>إذا لم تلمس شيئًا طوال هذه المدة (في Parlance، حيث لا يخبر النظام عن البرامج الأخرى)، أو بمجرد قفل الشاشة. أما الحالة التي اخترتها بنفسك فتبقى.</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Program</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Go to a person or do something</source>
        <translation>الانتقال إلى شخص أو تنفيذ شيء</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>فتح جهات الاتصال</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>استيراد جهات الاتصال من ملف</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>تصدير جهات الاتصال إلى ملف</translation>
    </message>
    <message>
        <source>Back everything up to a file</source>
        <translation>نسخ كل شيء احتياطيًا إلى ملف</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit Parlance</source>
        <translation>إنهاء Parlance</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
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
        <translation>Shift</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QuietHoursSetting</name>
    <message>
        <source>This is no time · write it like %1</source>
        <translation>هذا ليس وقتًا · اكتبه مثل %1</translation>
    </message>
    <message>
        <source>Say when it is night where somebody is</source>
        <translation>التنبيه عندما يكون الوقت ليلًا لدى الطرف الآخر</translation>
    </message>
    <message>
        <source>Before you text them: it can leave in their morning instead.</source>
        <translation>قبل إرسال رسالة نصية: يمكن أن تُرسل في الصباح بتوقيت الطرف الآخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Night from</source>
        <comment>a time of the day</comment>
        <translation>الليل من</translation>
    </message>
    <message>
        <source>Night until</source>
        <comment>a time of the day</comment>
        <translation>الليل حتى</translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message>
        <source>Do not say it again tonight</source>
        <translation>عدم التنبيه مجددًا هذه الليلة</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>Sending %n messages…</source>
        <translation>
            <numerusform>لا رسائل قيد الإرسال…</numerusform>
            <numerusform>جارٍ إرسال رسالة واحدة…</numerusform>
            <numerusform>جارٍ إرسال رسالتين…</numerusform>
            <numerusform>جارٍ إرسال %Ln رسائل…</numerusform>
            <numerusform>جارٍ إرسال %Ln رسالة…</numerusform>
            <numerusform>جارٍ إرسال %Ln رسالة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are about to be sent</source>
        <translation>
            <numerusform>لا رسائل على وشك الإرسال</numerusform>
            <numerusform>رسالة واحدة على وشك الإرسال</numerusform>
            <numerusform>رسالتان على وشك الإرسال</numerusform>
            <numerusform>%Ln رسائل على وشك الإرسال</numerusform>
            <numerusform>%Ln رسالة على وشك الإرسال</numerusform>
            <numerusform>%Ln رسالة على وشك الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot leave now leaves at the next start.</source>
        <translation>ما لا يمكن إرساله الآن يُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>الاحتفاظ بها كمسودة</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>عدم الخروج</translation>
    </message>
    <message>
        <source>Send now, or write on next time?</source>
        <translation>هل تُرسل الآن أم تكمل الكتابة في المرة القادمة؟</translation>
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
        <translation>المحادثات الأخيرة</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>هل تُحذف النسخة المحلية من ⁨%1⁩؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete the local copies of %n conversations?</source>
        <translation>
            <numerusform>ألا تُحذف أي نسخة محلية؟</numerusform>
            <numerusform>هل تُحذف النسخة المحلية من محادثة واحدة؟</numerusform>
            <numerusform>هل تُحذف النسختان المحليتان من محادثتين؟</numerusform>
            <numerusform>هل تُحذف النسخ المحلية من %Ln محادثات؟</numerusform>
            <numerusform>هل تُحذف النسخ المحلية من %Ln محادثة؟</numerusform>
            <numerusform>هل تُحذف النسخ المحلية من %Ln محادثة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said there goes from this computer. The service and the others keep theirs.</source>
        <translation>يُزال ما قيل هناك من هذا الحاسوب. وتحتفظ الخدمة والآخرون بما لديهم.</translation>
    </message>
    <message>
        <source>Delete local copy</source>
        <translation>حذف النسخة المحلية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>يوجد %1 بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>ردّ على رسالة (⁨%1⁩): ⁨%2⁩</translation>
    </message>
    <message>
        <source>Do not answer this one</source>
        <translation>إلغاء الردّ</translation>
    </message>
</context>
<context>
    <name>ReturnButton</name>
    <message>
        <source>Back to where I was</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
</context>
<context>
    <name>RowFace</name>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
</context>
<context>
    <name>SafeCheck</name>
    <message>
        <source>%1, %2</source>
        <comment>a choice, more about it</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>SafeRadio</name>
    <message>
        <source>%1, %2</source>
        <comment>a choice, more about it</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>SamePersonChooser</name>
    <message>
        <source>Name, number or address</source>
        <translation>الاسم أو الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Same person? %1 appears in two contacts</source>
        <translation>هل هو الشخص نفسه؟ يظهر ⁨%1⁩ لدى جهتي اتصال</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search everything for these words</source>
        <translation>البحث عن هذه الكلمات في كل شيء</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>البحث في ما هو أقدم</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n texts · %1 left</source>
        <translation>
            <numerusform>‏%Ln رسالة نصية · المتبقي ⁨%1⁩</numerusform>
            <numerusform>رسالة نصية واحدة · المتبقي ⁨%1⁩</numerusform>
            <numerusform>رسالتان نصيتان · المتبقي ⁨%1⁩</numerusform>
            <numerusform>‏%Ln رسائل نصية · المتبقي ⁨%1⁩</numerusform>
            <numerusform>‏%Ln رسالة نصية · المتبقي ⁨%1⁩</numerusform>
            <numerusform>‏%Ln رسالة نصية · المتبقي ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 makes this %2 texts instead of %3</source>
        <comment>a letter, numbers</comment>
        <translation>‏⁨%1⁩ يجعلها ⁨%2⁩ رسائل بدلًا من ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>1 selected</source>
        <translation>تم تحديد واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
            <numerusform>تم تحديد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تمييز كمقروءة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>إنهاء التحديد</translation>
    </message>
</context>
<context>
    <name>SenderChip</name>
    <message>
        <source>Send from another account</source>
        <translation>الإرسال من حساب آخر</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>account, its number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>account, its number, what is wrong</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>SenderMenu</name>
    <message>
        <source>Send from</source>
        <translation>الإرسال من</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>SMS, MMS, WhatsApp and RCS from your team&apos;s inboxes</source>
        <translation>رسائل SMS وMMS وWhatsApp وRCS من صناديق الوارد لفريقك</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>The inbox to send from: its number, written like +14155550100, or its name on WhatsApp, RCS or Teams</source>
        <translation>صندوق الوارد الذي تُرسل منه: رقمه بصيغة ⁦+14155550100⁩ أو اسمه على WhatsApp أو RCS أو Teams</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Dashboard, Settings, API: it belongs to one team</source>
        <translation>في لوحة التحكم، ⁦Settings, API⁩: يخص فريقًا واحدًا</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your team sees it beside what you send; contacts do not</source>
        <translation>يراه فريقك بجانب ما ترسله؛ ولا تراه جهات الاتصال</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Only if it is not https://web-api.clerk.chat: the full address, beginning with https://</source>
        <translation>فقط إن لم يكن ⁦https://web-api.clerk.chat⁩: العنوان الكامل بدءًا من ⁦https://⁩</translation>
    </message>
    <message>
        <source>WhatsApp from a business inbox</source>
        <translation>رسائل WhatsApp من صندوق وارد للأعمال</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The one you log in to MsgBoxx with; you see here what that user may see</source>
        <translation>الاسم الذي تسجّل به الدخول إلى MsgBoxx؛ يظهر هنا ما يُسمح لهذا المستخدم برؤيته</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>حساب API</translation>
    </message>
    <message>
        <source>Only if you have several WhatsApp numbers: the id of the one to write from</source>
        <translation>فقط إن كانت لديك عدة أرقام WhatsApp: معرّف الرقم الذي تكتب منه</translation>
    </message>
    <message>
        <source>Messages without a direction</source>
        <translation>الرسائل بلا اتجاه</translation>
    </message>
    <message>
        <source>Try the other one if what people write to you shows up as written by you</source>
        <translation>جرّب الخيار الآخر إن ظهر ما يُكتب إليك كأنه منك</translation>
    </message>
    <message>
        <source>Written by a colleague</source>
        <translation>مكتوبة من زميل</translation>
    </message>
    <message>
        <source>Written to us</source>
        <translation>مكتوبة إلينا</translation>
    </message>
    <message>
        <source>Extra login header</source>
        <translation>ترويسة إضافية لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Only if MsgBoxx gave you one: Name: value</source>
        <translation>فقط إن زوّدك بها MsgBoxx، بصيغة ⁦Name: value⁩</translation>
    </message>
    <message>
        <source>Only if it is not https://api.msgboxx.io</source>
        <translation>فقط إن لم يكن ⁦https://api.msgboxx.io⁩</translation>
    </message>
    <message>
        <source>SMS, MMS and WhatsApp from your own numbers and short codes</source>
        <translation>رسائل SMS وMMS وWhatsApp من أرقامك ورموزك القصيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المساحة «Space»</translation>
    </message>
    <message>
        <source>The first part of your dashboard&apos;s address: in acme.signalwire.com it is acme</source>
        <translation>الجزء الأول من عنوان لوحة التحكم: في ⁦acme.signalwire.com⁩ هو ⁦acme⁩</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: the long code with dashes at the top</source>
        <translation>في لوحة التحكم، ⁦API Credentials⁩: الرمز الطويل ذو الشرطات في الأعلى</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API المميز</translation>
    </message>
    <message>
        <source>Dashboard, API Credentials: make one with the scopes Messaging and Numbers</source>
        <translation>في لوحة التحكم، ⁦API Credentials⁩: أنشئ رمزًا بالنطاقين ⁦Messaging⁩ و⁦Numbers⁩</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Dashboard, Phone Numbers: one with SMS, written like +15550100111; a short code; or a WhatsApp number like whatsapp:+15550100111</source>
        <translation>في لوحة التحكم، ⁦Phone Numbers⁩: رقم يدعم SMS بصيغة ⁦+15550100111⁩، أو رمز قصير، أو رقم WhatsApp بصيغة ⁦whatsapp:+15550100111⁩</translation>
    </message>
    <message>
        <source>Only if it is not SPACE.signalwire.com: the full address, beginning with https://</source>
        <translation>فقط إن لم يكن ⁦SPACE.signalwire.com⁩: العنوان الكامل بدءًا من ⁦https://⁩</translation>
    </message>
    <message>
        <source>Messages, presence and groups inside the company</source>
        <translation>الرسائل وحالة التواجد والمجموعات داخل الشركة</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>As on your company&apos;s sign-in page, for example ada@example.com</source>
        <translation>كما في صفحة تسجيل الدخول لدى شركتك، مثل ⁦ada@example.com⁩</translation>
    </message>
    <message>
        <source>Only if it is not the sign-in address, for example EXAMPLE\ada</source>
        <translation>فقط إن لم يكن عنوان تسجيل الدخول، مثل ⁦EXAMPLE\ada⁩</translation>
    </message>
    <message>
        <source>Only if it is not found by itself: the full address, for example https://lyncdiscover.example.com</source>
        <translation>فقط إن لم يُعثر عليه تلقائيًّا: العنوان الكامل، مثل ⁦https://lyncdiscover.example.com⁩</translation>
    </message>
    <message>
        <source>When somebody wants to chat</source>
        <translation>عند تلقي دعوة إلى محادثة</translation>
    </message>
    <message>
        <source>Until it is taken up, they do not see whether you are there</source>
        <translation>إلى أن تُقبل الدعوة، لا يظهر للطرف الآخر هل أنت موجود</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>قبول الدعوة</translation>
    </message>
    <message>
        <source>Take it up from my contacts, ask about others</source>
        <translation>قبول الدعوة من جهات اتصالي، والسؤال عن غيرها</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Texting the contacts of your organization, over whatever reaches them</source>
        <translation>مراسلة جهات اتصال مؤسستك عبر أي وسيلة تصل إليها</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول المميز</translation>
    </message>
    <message>
        <source>The long text with two dots in it that your organization&apos;s sign-in page hands out</source>
        <translation>النص الطويل الذي تتخلله نقطتان، وتقدّمه صفحة تسجيل الدخول لدى مؤسستك</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Your organization&apos;s id. Leave it empty for servers before March 2020</source>
        <translation>معرّف مؤسستك. اتركه فارغًا مع الخوادم السابقة لمارس 2020</translation>
    </message>
    <message>
        <source>Servicechain</source>
        <translation>سلسلة الخدمة «Servicechain»</translation>
    </message>
    <message>
        <source>The id of the route that messages take. Empty: each contact&apos;s own</source>
        <translation>معرّف المسار الذي تسلكه الرسائل. إن تُرك فارغًا: مسار كل جهة اتصال</translation>
    </message>
    <message>
        <source>The full address, with /v1 at its end</source>
        <translation>العنوان الكامل، وفي آخره ⁦/v1⁩</translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Esc shows all.</source>
        <translation>لا يوجد إعداد يطابق «⁨%1⁩». اضغط Esc لعرض الكل.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SharedMedia</name>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم ⁨%1⁩</translation>
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
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ShortcutConflict</name>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>الاختصار ⁦%1⁩ مستخدم للأمر «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>إبقاؤه هناك</translation>
    </message>
</context>
<context>
    <name>ShortcutGroup</name>
    <message>
        <source>shortcuts keys</source>
        <translation>اختصارات الاختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>إعادة الاختصار المعتاد</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>reset all shortcuts keys usual</source>
        <translation>إعادة اعادة تعيين كل الاختصارات اختصارات لوحة المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة تعيين كل الاختصارات</translation>
    </message>
    <message>
        <source>single letters keys shortcuts</source>
        <translation>حروف مفردة مفاتيح اختصارات</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>حروف مفردة كاختصارات</translation>
    </message>
    <message>
        <source>In the list: J and K go on and back, E archives, U marks as unread. Among messages: J and K, C copies, R answers.</source>
        <translation>في القائمة: J وK للتقدم والرجوع، وE للأرشفة، وU للتعليم كغير مقروءة. بين الرسائل: J وK، وC للنسخ، وR للرد.</translation>
    </message>
</context>
<context>
    <name>SilenceRow</name>
    <message>
        <source>Show the message</source>
        <translation>عرض الرسالة</translation>
    </message>
    <message>
        <source>May write again</source>
        <translation>السماح له بالمراسلة مجددًا</translation>
    </message>
</context>
<context>
    <name>SilenceRows</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>No messages · %1, by you</source>
        <comment>when</comment>
        <translation>لا رسائل · ⁨%1⁩، من طرفك</translation>
    </message>
    <message>
        <source>No messages · %1, by you: %2</source>
        <comment>when, why</comment>
        <translation>لا رسائل · ⁨%1⁩، من طرفك: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>ورد طلب بإيقاف الرسائل</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1
“%2”</source>
        <comment>when, by which words</comment>
        <translation>ورد طلب بإيقاف الرسائل · ⁨%1⁩
«⁨%2⁩»</translation>
    </message>
    <message>
        <source>Asked for no more messages · %1</source>
        <comment>when</comment>
        <translation>ورد طلب بإيقاف الرسائل · ⁨%1⁩</translation>
    </message>
    <message>
        <source>All your senders</source>
        <translation>جميع أرقامك المرسِلة</translation>
    </message>
</context>
<context>
    <name>SilenceSwitch</name>
    <message>
        <source>They may be written to again</source>
        <translation>السماح بالمراسلة مجددًا</translation>
    </message>
    <message>
        <source>They want no more messages</source>
        <translation>تسجيل طلب إيقاف الرسائل</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>لماذا؟ (اختياري)</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it out</source>
        <translation>يحفظه مفتاح Enter ويتجاوزه مفتاح Escape</translation>
    </message>
    <message>
        <source>Why they want no more messages</source>
        <translation>سبب إيقاف الرسائل</translation>
    </message>
    <message>
        <source>From all your senders</source>
        <translation>من جميع أرقامك المرسِلة</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SoundLine</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far, how long</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
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
        <translation>اتساع القائمة</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>May have been sent – check</source>
        <translation>ربما أُرسلت – تحقق</translation>
    </message>
    <message>
        <source>Sent after all</source>
        <translation>تم الإرسال في النهاية</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>Not delivered to everybody</source>
        <translation>لم تُسلَّم إلى الجميع</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>تم التسليم في النهاية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stop unsubscribe opt out no more messages silence start words language text</source>
        <translation>إيقاف إلغاء الاشتراك كلمات لغة رسائل صمت بدء نص</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>كلمات إضافية بمعنى STOP</translation>
    </message>
    <message>
        <source>Whoever answers a text with one of these alone gets no more. Put commas between them.</source>
        <translation>من يكتب إحدى هذه الكلمات وحدها لا تصله رسائل بعد ذلك. افصل بينها بفواصل.</translation>
    </message>
    <message>
        <source>More words for START</source>
        <translation>كلمات إضافية بمعنى START</translation>
    </message>
    <message>
        <source>With one of these they may be written to again.</source>
        <translation>بإحدى هذه الكلمات تصبح المراسلة مسموحة مجددًا.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>make room on the disk, then try again</source>
        <translation>وفّر مساحة على القرص ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>close the other program that holds the profile, then try again</source>
        <translation>أغلق البرنامج الآخر الذي يستخدم ملف التعريف ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>see that you may write to the profile&apos;s folder, then try again</source>
        <translation>تأكد من أن لك حق الكتابة في مجلد ملف التعريف ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>close Parlance, then run “parlance doctor”</source>
        <translation>أغلق Parlance، ثم شغّل «parlance doctor»</translation>
    </message>
    <message>
        <source>this is a mistake of Parlance, please report it</source>
        <translation>هذا خطأ في Parlance، نرجو الإبلاغ عنه</translation>
    </message>
    <message>
        <source>wait a moment, then try again</source>
        <translation>انتظر قليلًا ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>Nothing can be stored · make room on the disk, or wait a moment</source>
        <translation>لا يمكن حفظ أي شيء · وفّر مساحة على القرص أو انتظر قليلًا</translation>
    </message>
    <message>
        <source>Another program holds the profile&apos;s database · close it, or wait a moment</source>
        <translation>برنامج آخر يستخدم قاعدة بيانات ملف التعريف · أغلقه، أو انتظر قليلًا</translation>
    </message>
    <message>
        <source>Nothing can be stored · see that you may write to the profile&apos;s folder</source>
        <translation>لا يمكن حفظ أي شيء · تأكد من أن لك حق الكتابة في مجلد ملف التعريف</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged · close Parlance, then run “parlance doctor”</source>
        <translation>قاعدة بيانات ملف التعريف تالفة · أغلق Parlance، ثم شغّل «parlance doctor»</translation>
    </message>
    <message>
        <source>Something was not stored, by a mistake of Parlance · copy the details and report them, then try again</source>
        <translation>لم يُحفظ شيء ما بسبب خطأ في Parlance · انسخ التفاصيل وأبلغ عنها ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>Nothing can be stored · wait a moment, or start Parlance again</source>
        <translation>لا يمكن حفظ أي شيء · انتظر قليلًا أو شغّل Parlance من جديد</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>%1 is writing…</source>
        <translation>‏⁨%1⁩: جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing…</source>
        <translation>‏⁨%1⁩ و⁨%2⁩: جارٍ الكتابة…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>يكتب %Ln شخص…</numerusform>
            <numerusform>يكتب شخص واحد…</numerusform>
            <numerusform>يكتب شخصان…</numerusform>
            <numerusform>يكتب %Ln أشخاص…</numerusform>
            <numerusform>يكتب %Ln شخصًا…</numerusform>
            <numerusform>يكتب %Ln شخص…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants to chat</source>
        <translation>دعوة إلى محادثة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 wants to chat with you and %2</source>
        <translation>دعوة من ⁨%1⁩ إلى محادثة معك ومع ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>المتبقي %Ln ث</numerusform>
            <numerusform>المتبقي %Ln ث</numerusform>
            <numerusform>المتبقي %Ln ث</numerusform>
            <numerusform>المتبقي %Ln ث</numerusform>
            <numerusform>المتبقي %Ln ث</numerusform>
            <numerusform>المتبقي %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>المتبقي %Ln د</numerusform>
            <numerusform>المتبقي %Ln د</numerusform>
            <numerusform>المتبقي %Ln د</numerusform>
            <numerusform>المتبقي %Ln د</numerusform>
            <numerusform>المتبقي %Ln د</numerusform>
            <numerusform>المتبقي %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for no more messages</source>
        <translation>ورد طلب بإيقاف الرسائل من ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is not known whether free words get through now</source>
        <translation>من غير المعروف هل يصل النص الحر الآن</translation>
    </message>
    <message>
        <source>They wrote too long ago: free words may not get through</source>
        <translation>مضى وقت طويل على آخر رسالة من الطرف الآخر: قد لا يصل النص الحر</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>‏%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>‏%Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏⁨%1⁩ س و⁨%2⁩ د</translation>
    </message>
    <message>
        <source>%1 is blocked: what they write goes to the archive</source>
        <translation>⁨%1⁩ محظور: ما يكتبه يذهب إلى الأرشيف</translation>
    </message>
    <message>
        <source>Free replies for %1</source>
        <translation>الردود الحرة متاحة لمدة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>TemplateBlank</name>
    <message>
        <source>Blank %1</source>
        <translation>الفراغ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Use what you wrote</source>
        <translation>استخدام مسودتك</translation>
    </message>
</context>
<context>
    <name>TemplateEntry</name>
    <message>
        <source>Your draft is kept: %1</source>
        <translation>مسودتك محفوظة: %1</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Write free words all the same</source>
        <translation>كتابة نص حر مع ذلك</translation>
    </message>
    <message>
        <source>The service may refuse them.</source>
        <translation>قد ترفضه الخدمة.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>It will read: %1</source>
        <translation>النص بعد ملء الفراغات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send later anyway</source>
        <translation>الإرسال لاحقًا على أي حال</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ الاستعلام من الخدمة…</translation>
    </message>
    <message>
        <source>No template has these words</source>
        <translation>لا يوجد قالب بهذه الكلمات</translation>
    </message>
    <message>
        <source>The service has no templates · make one there</source>
        <translation>لا قوالب لدى الخدمة · أنشئ قالبًا هناك</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>TimelineUndo</name>
    <message>
        <source>Scheduled: %1</source>
        <comment>when</comment>
        <translation>مجدولة: %1</translation>
    </message>
</context>
<context>
    <name>UndoNews</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Go to the first new message</source>
        <translation>الانتقال إلى أول رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>الانتقال إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Show text in its usual size</source>
        <translation>إعادة النص إلى حجمه المعتاد</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء كتم الصوت</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>مستوى الصوت %1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
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
        <translation>محادثات الشركة والرسائل النصية للأعمال في نافذة واحدة. لا يُرسَل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>تجربة التطبيق ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>الاستعادة من ملف</translation>
    </message>
    <message>
        <source>Backups of Parlance (%1)</source>
        <translation>نسخ Parlance الاحتياطية (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يُفحص الملف…</translation>
    </message>
</context>
<context>
    <name>WindowBars</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>يغلق هذه النافذة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>send enter return key new line composer writing</source>
        <translation>إرسال ارسال مفتاح الإدخال الادخال Enter Return سطر جديد الكتابة كتابة</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>مفتاح Enter</translation>
    </message>
    <message>
        <source>Enter sends, %1 begins a line</source>
        <translation>الضغط على Enter للإرسال، وعلى ⁦%1⁩ لسطر جديد</translation>
    </message>
    <message>
        <source>%1 sends, Enter begins a line</source>
        <translation>الضغط على ⁦%1⁩ للإرسال، وعلى Enter لسطر جديد</translation>
    </message>
    <message>
        <source>mouse double click reply answer message</source>
        <translation>فأرة نقر مزدوج رد إجابة رسالة</translation>
    </message>
    <message>
        <source>Double-click on a message</source>
        <translation>النقر المزدوج على رسالة</translation>
    </message>
    <message>
        <source>Answers it; on a word, selects the word</source>
        <translation>يرد عليها؛ وعند النقر على كلمة يحددها</translation>
    </message>
    <message>
        <source>Selects words only</source>
        <translation>يحدد الكلمات فقط</translation>
    </message>
    <message>
        <source>None, it leaves at once</source>
        <translation>بلا مهلة، تُرسل فورًا</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds text message</source>
        <translation>تراجع إرسال استرجاع انتظار ثوانٍ مهلة رسالة نصية</translation>
    </message>
    <message>
        <source>Time to take a text back</source>
        <translation>مهلة استرجاع رسالة نصية</translation>
    </message>
    <message>
        <source>It waits that long before it leaves.</source>
        <translation>تنتظر هذه المدة قبل إرسالها.</translation>
    </message>
    <message>
        <source>undo send take back hold wait seconds chat company message</source>
        <translation>تراجع إرسال استرجاع انتظار ثوانٍ مهلة دردشة شركة رسالة</translation>
    </message>
    <message>
        <source>Time to take a chat message back</source>
        <translation>مهلة استرجاع رسالة دردشة</translation>
    </message>
    <message>
        <source>Where you see who is there, as in a company.</source>
        <translation>حيث ترى من هو متصل، كما في الشركات.</translation>
    </message>
    <message>
        <source>quiet hours night late time zone sleep warn text message</source>
        <translation>ساعات الهدوء ليل متأخر وقت منطقة زمنية نوم تنبيه رسالة نصية</translation>
    </message>
</context>
</TS>
