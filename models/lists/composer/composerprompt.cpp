// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/composerprompt.h"

#include "backends/address.h"
#include "models/lists/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(ComposerPrompt)
};

/// A number by its end, as people tell those they know apart; empty: it is none.
QString numberEnd(const QString &canonical)
{
    constexpr int Known = 4;
    return canonical.startsWith(u'+') ? u'…' + canonical.right(Known) : QString();
}

/// Of those who will read it, where they are one number without a name; else empty.
QString titleEnd(const Conversation &conversation, const QString &title)
{
    if (conversation.participants.size() != 1)
        return {};
    const auto &address = conversation.participants.constFirst().address;
    return title == Address::display(address) ? numberEnd(address) : QString();
}

} // namespace

QStringList composerPrompts(const Conversation &conversation, const Account &account,
                            const ServiceInfo *service)
{
    const auto title = DisplayText::title(conversation);
    if (!service)
        return {PromptWords::tr("Message to %1").arg(title)};
    const auto own = std::ranges::find(service->fields, SettingsField::Phone, &SettingsField::kind);
    const bool hasNumber = own != service->fields.end();
    if (!hasNumber && service->addressKind != "phone"_L1)
        return {PromptWords::tr("Message to %1 (%2)", "whom, service").arg(title, service->name),
                PromptWords::tr("Message to %1").arg(title)};
    QStringList prompts;
    if (hasNumber) {
        const auto number = account.settings.value(own->key).toString();
        prompts << PromptWords::tr("Text to %1 from %2").arg(title, Address::display(number));
        if (const auto end = numberEnd(number); !end.isEmpty())
            prompts << PromptWords::tr("Text to %1 from %2").arg(title, end);
    } else {
        prompts << PromptWords::tr("Text to %1 (%2)", "whom, service").arg(title, service->name);
    }
    prompts << PromptWords::tr("Text to %1").arg(title);
    if (const auto end = titleEnd(conversation, title); !end.isEmpty())
        prompts << PromptWords::tr("Text to %1").arg(end) << end;
    return prompts;
}

} // namespace Parlance
