// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/errortext.h"

#include "models/connection/secretstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

struct ReasonText
{
    Error::Reason reason;
    const char *text; ///< what happened · what to do
};

constexpr ReasonText Reasons[]{
    {Error::BadRecipient,
     QT_TRANSLATE_NOOP("ErrorText", "Number or address does not exist · check how it is written")},
    {Error::BadSender,
     QT_TRANSLATE_NOOP("ErrorText", "The account may not send from this number · choose another")},
    {Error::MissingText, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to send · write a text")},
    {Error::TextTooLong,
     QT_TRANSLATE_NOOP("ErrorText", "The text is too long for this service · shorten it")},
    {Error::BadMedia,
     QT_TRANSLATE_NOOP("ErrorText", "The attachment was not taken · use another kind or a smaller one")},
    {Error::OptedOut,
     QT_TRANSLATE_NOOP("ErrorText", "Contact asked for no more messages · reach them another way")},
    {Error::RecipientUnreachable,
     QT_TRANSLATE_NOOP("ErrorText", "Contact’s phone is off or out of reach · try later")},
    {Error::BadText,
     QT_TRANSLATE_NOOP("ErrorText", "The service cannot take some of these letters · leave out the emoji")},
    {Error::Filtered, QT_TRANSLATE_NOOP("ErrorText", "Message refused as spam · change text or number")},
    {Error::NoCredit,
     QT_TRANSLATE_NOOP("ErrorText", "No credit at the service · ask the owner of the account")},
    {Error::LimitReached,
     QT_TRANSLATE_NOOP("ErrorText", "The account’s limit is reached · try later or ask its owner")},
    {Error::NotPermitted,
     QT_TRANSLATE_NOOP("ErrorText", "The account is not allowed to do this · ask its owner")},
    {Error::SignInNeeded,
     QT_TRANSLATE_NOOP("ErrorText", "The service does not accept the key, or the key lacks a permission · "
                                    "check it, then sign in again")},
    {Error::ScopeMissing,
     QT_TRANSLATE_NOOP("ErrorText", "The key is right but lacks a permission · ask the owner to grant it")},
    {Error::ServerMoved,
     QT_TRANSLATE_NOOP("ErrorText", "The server has moved · check the address in the account")},
    {Error::NotTheService,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Something else answers there · check the address and the network’s sign-in page")},
    {Error::NoNetwork,
     QT_TRANSLATE_NOOP("ErrorText", "The server was not reached · check the network and the address")},
    {Error::Insecure,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server could not prove who it is · check the address and this computer’s clock")},
    {Error::TimedOut, QT_TRANSLATE_NOOP("ErrorText", "The service took too long to answer · try later")},
    {Error::Overloaded, QT_TRANSLATE_NOOP("ErrorText", "The service is busy · it is tried again by itself")},
    {Error::ServiceTrouble, QT_TRANSLATE_NOOP("ErrorText", "The service has trouble of its own · try later")},
    {Error::NotFound,
     QT_TRANSLATE_NOOP("ErrorText", "The service does not know it any more · check the account")},
    {Error::BadSettings,
     QT_TRANSLATE_NOOP("ErrorText", "The account’s settings cannot be used · correct them")},
    {Error::NothingReceives,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Nothing handles what people write to this number · set a message handler for it at the service")},
    {Error::UnknownDomain,
     QT_TRANSLATE_NOOP("ErrorText", "No server was found for this address · check what stands after the @, "
                                    "or enter the server by hand")},
    {Error::WrongPassword,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Name or password is wrong, or the account is locked · enter them again")},
    {Error::WebSignInNeeded,
     QT_TRANSLATE_NOOP("ErrorText", "The company wants you to sign in on its web page, which Parlance cannot "
                                    "do · ask for sign-in by password")},
    {Error::SignInNotSupported,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The company’s server offers no sign-in by password · ask its administrator")},
    {Error::ClockOff,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This computer’s clock differs from the server’s · set the clock, then try again")},
    {Error::ClientRefused,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The company’s server does not let Parlance in · ask its administrator to allow it")},
    {Error::TooManyPlaces,
     QT_TRANSLATE_NOOP("ErrorText",
                       "You are signed in at too many places · sign out somewhere, then try again")},
    {Error::Declined, QT_TRANSLATE_NOOP("ErrorText", "They declined · try later")},
    {Error::RecipientBusy, QT_TRANSLATE_NOOP("ErrorText", "They do not want to be disturbed · try later")},
    {Error::NoAnswer, QT_TRANSLATE_NOOP("ErrorText", "They did not answer · try later")},
    {Error::PartlyDelivered,
     QT_TRANSLATE_NOOP("ErrorText", "Not everybody in the group got it · write to them apart")},
    {Error::NoContact,
     QT_TRANSLATE_NOOP("ErrorText", "The service does not know them yet · add them as a contact")},
    {Error::SessionOver,
     QT_TRANSLATE_NOOP("ErrorText", "They wrote too long ago for free words · send a template")},
    {Error::BadTemplate,
     QT_TRANSLATE_NOOP("ErrorText", "The template cannot be sent · choose another, or fill in its blanks")},
    {Error::NotConfirmed,
     QT_TRANSLATE_NOOP("ErrorText", "Accepted, but not confirmed since · ask them whether it came")},
    {Error::Warning, QT_TRANSLATE_NOOP("ErrorText", "Accepted, with a remark of the service · see details")},
};

struct CodeText
{
    QLatin1StringView code;
    const char *text; ///< what happened · what to do
};

/// Why the secrets could not be read or kept.
constexpr CodeText Keychain[]{
    {SecretStore::NoBus,
     QT_TRANSLATE_NOOP("ErrorText", "There is no desktop session that could have a keychain · start Parlance "
                                    "from the desktop, or enter the secret again at each start")},
    {SecretStore::Missing,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This computer has no keychain · install one (GNOME Keyring or KWallet), or "
                       "enter the secret again at each start")},
    {SecretStore::Locked,
     QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked · unlock it with your password, then try again")},
    {SecretStore::Denied,
     QT_TRANSLATE_NOOP("ErrorText", "The keychain did not let Parlance in · allow it there, then try again")},
    {SecretStore::Trouble,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The keychain gave no proper answer · try again, or enter the secret once more")},
    {SecretStore::NothingKept,
     QT_TRANSLATE_NOOP("ErrorText", "No password or key is kept on this computer for the account · sign in")},
};

struct FieldName
{
    QLatin1StringView field;
    const char *text;
};

constexpr FieldName Fields[]{
    {"to"_L1, QT_TRANSLATE_NOOP("ErrorText", "To: %1")},
    {"from"_L1, QT_TRANSLATE_NOOP("ErrorText", "From: %1")},
    {"text"_L1, QT_TRANSLATE_NOOP("ErrorText", "Text: %1")},
    {"media"_L1, QT_TRANSLATE_NOOP("ErrorText", "Attachment: %1")},
};

/// For a failure of which nothing but its kind is known.
QString userText(Error::Kind kind)
{
    switch (kind) {
    case Error::Unreachable:
        return userText(Error::NoNetwork, {});
    case Error::Busy:
        return userText(Error::Overloaded, {});
    case Error::Unauthorised:
        return userText(Error::SignInNeeded, {});
    case Error::Refused:
        return userText(Error::Unspecified, {});
    case Error::Unanswered:
        return ErrorWords::tr(
            "No clear answer came, so it may have been sent · look it up before you send again");
    }
    return {};
}

QString technicalLine(const QString &code, const QString &detail)
{
    return code.isEmpty() || detail.isEmpty() ? code + detail : code + u": "_s + detail;
}

} // namespace

QString userText(Error::Reason reason, const QString &code)
{
    const auto keychain = std::ranges::find(Keychain, code, &CodeText::code);
    if (reason == Error::SignInNeeded && keychain != std::end(Keychain))
        return ErrorWords::tr(keychain->text);
    const auto found = std::ranges::find(Reasons, reason, &ReasonText::reason);
    if (found != std::end(Reasons))
        return ErrorWords::tr(found->text);
    return code.isEmpty() ? ErrorWords::tr("The service refused it · see the details")
                          : ErrorWords::tr("The service refused it (code %1)").arg(code.left(40));
}

QString userText(const Error &error)
{
    if (error.kind == Error::Unanswered)
        return userText(error.kind); // whatever the reason, this is what the user has to know
    if (error.reason != Error::Unspecified)
        return userText(error.reason, error.code);
    const auto known = std::ranges::find_if(
        error.fields, [](const Error::Field &field) { return field.reason != Error::Unspecified; });
    if (known != error.fields.end())
        return userText(known->reason, known->code);
    return error.kind == Error::Refused ? userText(error.reason, error.code) : userText(error.kind);
}

QStringList fieldTexts(const Error &error)
{
    QStringList texts;
    for (const auto &[field, reason, code, detail] : error.fields) {
        const auto name = std::ranges::find(Fields, field, &FieldName::field);
        const auto text = userText(reason, code);
        texts << (name == std::end(Fields) ? text : ErrorWords::tr(name->text).arg(text));
    }
    return texts;
}

QString technicalText(const Error &error)
{
    QStringList lines{technicalLine(error.code, error.detail)};
    for (const auto &field : error.fields)
        lines << technicalLine(field.code, field.detail);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace Parlance
