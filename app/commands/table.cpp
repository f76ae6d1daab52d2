// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static const QStringList &globalOptions()
{
    static const QStringList names{u"data-dir"_s, u"profile"_s, u"json"_s, u"quiet"_s, u"verbose"_s,
                                   u"version"_s,  u"help"_s,    u"demo"_s, u"tour"_s,  u"compose"_s};
    return names;
}

bool isGlobal(const QString &option)
{
    return globalOptions().contains(option);
}

const QList<Option> &options()
{
    static const QList<Option> all{
        {u"data-dir"_s, u"DIR"_s, u"keep everything of this run under DIR"_s},
        {u"profile"_s, u"NAME"_s, u"a named profile (default: \"default\")"_s},
        {u"json"_s, {}, u"one JSON object a line on standard output, and nothing else there"_s},
        {u"quiet"_s, {}, u"no progress on standard error"_s},
        {u"verbose"_s, {}, u"more on standard error"_s},
        {u"version"_s, {}, u"print the version"_s},
        {u"help"_s, {}, u"print this, or a command's own help"_s},
        {u"demo"_s, {}, u"sample data; nothing leaves the computer, nothing is kept"_s},
        {u"tour"_s, u"DIR"_s, u"with --demo: a fixed tour; pictures and a transcript go to DIR"_s},
        {u"compose"_s, u"ADDRESS"_s,
         u"open the window with the composer filled (with --text); never sends"_s},

        {u"account"_s, u"NAME"_s, u"the account"_s},
        {u"add-contact"_s, u"NAME"_s,
         u"if the service does not know the recipient, make a contact of this name"_s},
        {u"anyway"_s, {}, u"though they asked for no more messages"_s},
        {u"at"_s, u"TIME"_s, u"not before: ISO 8601, or +10m (s, m, h, d)"_s},
        {u"before"_s, u"ID"_s, u"only what is older than this message"_s},
        {u"conversation"_s, u"ID"_s, u"only this conversation"_s},
        {u"delete-history"_s, {}, u"remove its conversations, too"_s},
        {u"dry-run"_s, {}, u"only say what would be done"_s},
        {u"fill"_s, u"VALUE"_s, u"what the template's next blank is filled with"_s},
        {u"filter"_s, u"TEXT"_s, u"part of a name or an address"_s},
        {u"for"_s, u"SECONDS"_s, u"end after that long"_s},
        {u"format"_s, u"FORMAT"_s, u"what the file is: html, csv or json; of contacts: csv or vcard"_s},
        {u"group"_s, {}, u"all recipients in one conversation, where the service has groups"_s},
        {u"keep-history"_s, {}, u"keep its conversations (the default)"_s},
        {u"limit"_s, u"N"_s, u"at most so many"_s},
        {u"media"_s, u"URL"_s, u"a picture or other media, as an http(s) address; several are possible"_s},
        {u"no-check"_s, {}, u"do not try whether the account works"_s},
        {u"output"_s, u"PATH"_s, u"the file to write"_s},
        {u"poll"_s, u"SECONDS"_s, u"look for news that often"_s},
        {u"reply-to"_s, u"ID"_s, u"the message that is answered"_s},
        {u"secret"_s, u"KEY"_s, u"read this secret as one line from standard input; in order"_s},
        {u"set"_s, u"KEY=VALUE"_s, u"a setting of the account"_s},
        {u"template"_s, u"ID|NAME"_s, u"one of the service's own texts, its blanks filled by --fill"_s},
        {u"text"_s, u"TEXT"_s, u"the text"_s},
        {u"text-stdin"_s, {}, u"read the text from standard input"_s},
        {u"timeout"_s, u"SECONDS"_s, u"how long to wait (default: 30)"_s},
        {u"to"_s, u"ADDRESS"_s, u"the recipient; several make one message each"_s},
        {u"wait"_s, u"STATE"_s, u"end when this state is reached (default: sent)"_s},
    };
    return all;
}

const QList<Command> &commands()
{
    using namespace Commands;
    static const QStringList waiting{u"wait"_s, u"timeout"_s};
    static const QList<Command> all{
        {u"services"_s,
         {},
         u"the installed services, their capabilities and settings"_s,
         Command::Nowhere,
         {},
         0,
         0,
         services},
        {u"account add"_s,
         u"SERVICE NAME"_s,
         u"checks an account and stores it"_s,
         Command::InEngine,
         {u"set"_s, u"secret"_s, u"no-check"_s},
         2,
         2,
         accountAdd},
        {u"account list"_s, {}, u"the accounts"_s, Command::Beside, {}, 0, 0, accountList},
        {u"account check"_s,
         u"NAME"_s,
         u"tries step by step whether it works"_s,
         Command::InEngine,
         {},
         1,
         1,
         accountCheck},
        {u"account rename"_s,
         u"NAME NEW"_s,
         u"gives it another name"_s,
         Command::InEngine,
         {},
         2,
         2,
         accountRename},
        {u"account remove"_s,
         u"NAME"_s,
         u"forgets it and its secrets"_s,
         Command::InEngine,
         {u"keep-history"_s, u"delete-history"_s},
         1,
         1,
         accountRemove},
        {u"send"_s,
         {},
         u"stores a message, sends it, and prints each state it reaches"_s,
         Command::InEngine,
         {u"account"_s, u"to"_s, u"text"_s, u"text-stdin"_s, u"template"_s, u"fill"_s, u"media"_s,
          u"reply-to"_s, u"at"_s, u"group"_s, u"anyway"_s, u"add-contact"_s, u"wait"_s, u"timeout"_s},
         0,
         0,
         send},
        {u"templates"_s,
         {},
         u"the texts that the service of an account keeps"_s,
         Command::InEngine,
         {u"account"_s, u"timeout"_s},
         0,
         0,
         templates},
        {u"outbox list"_s, {}, u"what is not yet settled"_s, Command::Beside, {}, 0, 0, outboxList},
        {u"outbox retry"_s, u"ID"_s, u"sends it again; the other side may get it twice"_s, Command::InEngine,
         waiting, 1, 1, outboxRetry},
        {u"outbox cancel"_s,
         u"ID"_s,
         u"takes back what has not left"_s,
         Command::InEngine,
         {},
         1,
         1,
         outboxCancel},
        {u"outbox check"_s,
         u"ID"_s,
         u"looks an unknown outcome up"_s,
         Command::InEngine,
         {u"timeout"_s},
         1,
         1,
         outboxCheck},
        {u"outbox follow"_s, u"ID..."_s, u"prints each state that messages reach"_s, Command::InEngine,
         waiting, 1, 1000, outboxFollow},
        {u"watch"_s,
         {},
         u"runs the engine and prints every event"_s,
         Command::InEngine,
         {u"account"_s, u"poll"_s, u"for"_s},
         0,
         0,
         watch},
        {u"sync"_s, {}, u"one round of every account"_s, Command::InEngine, {u"account"_s}, 0, 0, sync},
        {u"conversations"_s,
         {},
         u"the conversations, newest first"_s,
         Command::Beside,
         {u"filter"_s, u"limit"_s},
         0,
         0,
         conversations},
        {u"messages"_s,
         u"CONVERSATION"_s,
         u"the newest messages of one, oldest first"_s,
         Command::Beside,
         {u"limit"_s, u"before"_s},
         1,
         1,
         messages},
        {u"contacts"_s, u"[QUERY]"_s, u"the contacts"_s, Command::Beside, {u"limit"_s}, 0, 1, contacts},
        {u"search"_s,
         u"QUERY"_s,
         u"messages with these words, newest first; also from:NAME in:NAME service:ID has:file has:link is:unread is:failed before:DATE after:DATE"_s,
         Command::Beside,
         {u"limit"_s},
         1,
         1,
         search},
        {u"export"_s,
         {},
         u"writes conversations to a file"_s,
         Command::Beside,
         {u"conversation"_s, u"format"_s, u"output"_s},
         0,
         0,
         exportHistory},
        {u"export contacts"_s,
         {},
         u"writes everybody who is known, or whom one account knows, to a file for other programs"_s,
         Command::Beside,
         {u"account"_s, u"format"_s, u"output"_s},
         0,
         0,
         exportContacts},
        {u"import contacts"_s,
         u"FILE"_s,
         u"names people as a file of an address book does: vCard, or CSV with headings"_s,
         Command::InEngine,
         {u"account"_s, u"dry-run"_s},
         1,
         1,
         importContacts,
         true},
        {u"backup"_s,
         u"FILE"_s,
         u"writes conversations, contacts, drafts and accounts to one file; it is not protected"_s,
         Command::Beside,
         {},
         1,
         1,
         backup,
         true},
        {u"restore"_s,
         u"FILE"_s,
         u"makes an empty profile what a backup holds; nothing is sent by itself"_s,
         Command::InEngine,
         {},
         1,
         1,
         restore,
         true},
        {u"doctor"_s, {}, u"checks the profile and says what to do"_s, Command::Nowhere, {}, 0, 0, doctor},
    };
    return all;
}

const Command *takeCommand(Arguments &arguments)
{
    const auto named = [](const QString &name) -> const Command * {
        const auto found = std::find_if(commands().begin(), commands().end(),
                                        [&](const Command &command) { return command.name == name; });
        return found == commands().end() ? nullptr : &*found;
    };
    const QString first = arguments.word(0);
    int words = 2; // "export contacts" goes before "export"
    const Command *command = named(first + u' ' + arguments.word(1));
    if (!command) {
        words = 1;
        command = named(first);
    }
    if (!command && first == "outbox"_L1 && arguments.words().size() == 1) {
        words = 1;
        command = named(u"outbox list"_s);
    }
    if (command)
        arguments.dropWords(words);
    return command;
}

static QString usageOf(const Command &command)
{
    QStringList parts{u"parlance"_s, command.name};
    if (!command.synopsis.isEmpty())
        parts << command.synopsis;
    for (const Option &option : options()) {
        if (command.options.contains(option.name))
            parts << u"[--%1%2]"_s.arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value);
    }
    return parts.join(u' ');
}

QString complaint(const Command &command, const Arguments &arguments)
{
    for (const QString &option : arguments.options()) {
        if (!isGlobal(option) && !command.options.contains(option))
            return u"“%1” has no option --%2.\nUsage: %3"_s.arg(command.name, option, usageOf(command));
    }
    const auto words = arguments.words().size();
    if (words < command.leastWords || words > command.mostWords)
        return u"Usage: "_s + usageOf(command);
    return {};
}

static QString optionLines(const QStringList &names)
{
    QString text;
    for (const Option &option : options()) {
        if (names.contains(option.name)) {
            const QString form = u"--%1 %2"_s.arg(option.name, option.value);
            text += u"  %1 %2\n"_s.arg(form, -22).arg(option.help);
        }
    }
    return text;
}

QString helpText(const QString &name)
{
    QString text;
    for (const Command &command : commands()) {
        if (name.isEmpty()) {
            const QString form = command.name + u' ' + command.synopsis;
            text += u"  %1 %2\n"_s.arg(form, -28).arg(command.summary);
        } else if (command.name == name || command.name.startsWith(name + u' ')) {
            text += u"Usage: %1\n%2.\n%3\n"_s.arg(usageOf(command),
                                                  command.summary.left(1).toUpper() + command.summary.mid(1),
                                                  optionLines(command.options));
        }
    }
    if (!name.isEmpty())
        return text;
    return u"Usage: parlance [OPTIONS] [COMMAND [ARGUMENTS]]\n"
           "       parlance [OPTIONS] [ADDRESS]    sms:, smsto:, tel:, im:, sip: or parlance: link; never "
           "sends\n"
           "Without a command the window opens.\n\nOptions\n"_s +
           optionLines(globalOptions()) + u"\nCommands (parlance COMMAND --help tells more)\n"_s + text +
           u"\nExit status\n"
           "  0 done   1 the service refused   2 usage   3 outcome unknown   4 no such account, or its "
           "secret is\n"
           "  missing or refused   5 network or service unavailable; the message stays queued   6 the "
           "profile is\n"
           "  damaged or held by another version\n"_s;
}

} // namespace Parlance
