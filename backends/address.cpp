// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/address.h"

#include "backends/phonenumber.h"

#include <QUrl>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &detail)
{
    return fail(Error{Error::Refused, Error::BadRecipient, {}, detail});
}

bool isSeparator(QChar c)
{
    // Format characters come along when a number is copied from a phone book or a web page.
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
           u".()[]/"_s.contains(c);
}

/// Digits and a leading plus, in ASCII; nothing if there is anything else.
std::optional<QString> digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0 && c.category() == QChar::Number_DecimalDigit)
            digits.append(QChar(u'0' + value));
        else if (c == u'+' || c == u'＋')
            digits.append(u'+');
        else if (!isSeparator(c))
            return {};
    }
    if (digits.lastIndexOf(u'+') > 0)
        return {};
    return digits;
}

Result<QString> number(QString text, const QString &region)
{
    constexpr qsizetype LongestShortCode = 6; // that is never taken for somebody's number

    if (text.contains(u'+') || text.startsWith(u"00"_s))
        text.remove(u"(0)"_s); // the national prefix, written for callers from inside the country

    const auto digits = digitsOf(text);
    if (!digits || digits->isEmpty())
        return refused(u"neither a number nor an address"_s);

    const bool isInternational = digits->startsWith(u'+') || digits->startsWith(u"00"_s);
    if (!isInternational && !region.isEmpty() && digits->size() > LongestShortCode) {
        if (const auto national = PhoneNumber::national(*digits, region))
            return *national;
    }
    if (!isInternational) {
        if (digits->size() >= 3 && digits->size() <= 8 && !digits->startsWith(u'0'))
            return *digits;
        return refused(u"a number without its country: write it with + and the country's code"_s);
    }
    const QString subscriber = digits->mid(digits->startsWith(u'+') ? 1 : 2);
    if (subscriber.size() < 3 || subscriber.size() > 17)
        return refused(u"an international number has 3 to 17 digits"_s);
    if (subscriber.startsWith(u'0'))
        return refused(u"no country's code begins with 0"_s);
    return QString(u'+' + subscriber);
}

Result<QString> sip(const QString &text)
{
    const QString address = text.section(u';', 0, 0); // parameters are about the way there
    const QString user = address.section(u'@', 0, 0);
    const QString host = QString::fromLatin1(QUrl::toAce(address.section(u'@', 1)));
    const auto isOdd = [](QChar c) { return c.isSpace() || !c.isPrint() || c.isSurrogate(); };
    if (user.isEmpty() || host.isEmpty() || host.contains(u'@') || std::ranges::any_of(user, isOdd))
        return refused(u"not of the form user@host"_s);
    return QString("sip:"_L1 + user.toLower() + u'@' + host.toLower());
}

/// What follows \p scheme in \p text, decoded, without its query; nothing if the scheme is another.
std::optional<QString> after(QLatin1StringView scheme, const QString &text)
{
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    QString rest = text.mid(scheme.size()).section(u'?', 0, 0);
    if (rest.startsWith(u"//"_s))
        rest.remove(0, 2);
    return QString::fromUtf8(QByteArray::fromPercentEncoding(rest.toUtf8()));
}

/// How many of the first digits are the country's code, by the ITU's plan.
qsizetype countryCodeLength(const QString &digits)
{
    static const QStringList twoDigits =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 "
        "81 82 84 86 90 91 92 93 94 95 98"_s.split(u' ');
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return twoDigits.contains(digits.left(2)) ? 2 : 3;
}

} // namespace

Result<QString> Address::canonical(const QString &text, const QString &region)
{
    constexpr qsizetype Longest = 512;

    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return refused(u"empty"_s);
    if (typed.size() > Longest)
        return refused(u"too long for an address"_s);

    for (const auto scheme : {"tel:"_L1, "sms:"_L1, "smsto:"_L1}) {
        if (const auto rest = after(scheme, typed))
            return number(rest->section(u';', 0, 0), region);
    }
    if (const auto rest = after("whatsapp:"_L1, typed)) {
        const auto recipient = number(*rest, region);
        if (recipient && !recipient->startsWith(u'+'))
            return refused(u"WhatsApp takes international numbers only"_s);
        return recipient.map([](const QString &digits) { return QString("whatsapp:"_L1 + digits); });
    }
    for (const auto scheme : {"sip:"_L1, "im:"_L1}) {
        if (const auto rest = after(scheme, typed))
            return sip(*rest);
    }
    return typed.contains(u'@') ? sip(typed) : number(typed, region);
}

QString Address::regionOf(const QString &canonical)
{
    return canonical.startsWith(u'+') ? PhoneNumber::regionOf(canonical) : QString();
}

bool Address::isPossible(const QString &canonical)
{
    const auto number = canonical.section(u':', -1); // "whatsapp:+1…"
    return !number.startsWith(u'+') || PhoneNumber::isPossible(number);
}

QString Address::comparable(const QString &canonical)
{
    constexpr qsizetype Longest = 320; // of an e-mail address
    if (canonical.size() > Longest)
        return {};
    if (canonical.contains(u'@'))
        return canonical.mid(canonical.startsWith("sip:"_L1) ? 4 : 0).trimmed().toLower();
    const QString number = canonical.mid(canonical.startsWith("whatsapp:"_L1) ? 9 : 0);
    return number.startsWith(u'+') ? PhoneNumber::comparable(number) : QString();
}

QString Address::display(const QString &canonical)
{
    if (canonical.startsWith("sip:"_L1))
        return canonical.mid(4); // as it stands on a business card
    if (!canonical.startsWith(u'+'))
        return canonical;

    QString rest = canonical.mid(1);
    const qsizetype code = countryCodeLength(rest);
    QString groups = u'+' + rest.left(code);
    rest.remove(0, code);
    while (!rest.isEmpty()) {
        const qsizetype group = rest.size() > 4 ? 3 : rest.size();
        groups += u' ' + rest.left(group);
        rest.remove(0, group);
    }
    return groups;
}

} // namespace Parlance
