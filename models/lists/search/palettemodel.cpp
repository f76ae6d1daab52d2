// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/palettemodel.h"

#include "backends/address.h"
#include "models/lists/display.h"
#include "models/lists/search/fuzzy.h"
#include "models/lists/search/matchedtext.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int Recent = 200;  // conversations that are looked through by letters
static constexpr int MostFirst = 5; // of each kind, while nothing is typed
static constexpr int MostPeople = 12;
static constexpr int MostCommands = 12;
static constexpr int MostTemplates = 12;

PaletteModel::PaletteModel(QObject *parent) : RowModel(PaletteRow::staticMetaObject, parent) {}

void PaletteModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    if (m_messenger) {
        whenReady(m_messenger->store().conversations({}, {}, Side::Older, Recent), this,
                  [this](const QList<Conversation> &conversations) {
                      m_recent = conversations;
                      arrange();
                  });
    }
    ask();
}

void PaletteModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    ask();
}

void PaletteModel::setCommands(const QVariantList &commands)
{
    m_commands = commands;
    Q_EMIT commandsChanged();
    arrange();
}

void PaletteModel::setTemplates(TemplateModel *templates)
{
    if (m_templates == templates)
        return;
    if (m_templates)
        disconnect(m_templates, nullptr, this, nullptr);
    m_templates = templates;
    if (m_templates)
        connect(m_templates, &TemplateModel::loadingChanged, this, &PaletteModel::arrange);
    Q_EMIT templatesChanged();
    arrange();
}

QString PaletteModel::wanted() const
{
    const bool hasSign = m_text.startsWith(u'>') || m_text.startsWith(u'@');
    return m_text.mid(hasSign).trimmed();
}

void PaletteModel::ask()
{
    const int question = ++m_question;
    const auto words = wanted();
    if (!m_messenger || words.isEmpty() || !wantsPeople()) {
        m_conversations.clear();
        m_contacts.clear();
        m_asked = 0;
        arrange();
        return;
    }
    m_asked = 2;
    Q_EMIT readyChanged();
    whenReady(m_messenger->store().conversations(words, {}, Side::Older, MostPeople), this,
              [this, question](const QList<Conversation> &conversations) {
                  if (question != m_question)
                      return;
                  m_conversations = conversations;
                  --m_asked;
              });
    whenReady(m_messenger->store().contacts(words, MostPeople), this,
              [this, question](const QList<Contact> &contacts) {
                  if (question != m_question)
                      return;
                  m_contacts = contacts;
                  --m_asked;
                  arrange(); // reads are answered in their order: this is the last
              });
}

/// \p row with what fits of its name or details; nothing: neither does. \p isFound: the store says so.
static std::optional<PaletteRow> fitting(PaletteRow row, const QString &name, const QString &wanted,
                                         bool isFound)
{
    const auto byName = fuzzyMatch(name, wanted);
    const auto byDetails = fuzzyMatch(row.details, wanted);
    if (!byName && !byDetails && !isFound)
        return {};
    row.pieces = MatchedText::pieces(name, byName ? byName->ranges : QList<TextRange>());
    row.score = std::max(byName ? byName->score : 0, byDetails ? byDetails->score : 0);
    row.accessibleText = row.details.isEmpty()
                             ? name
                             : PaletteModel::tr("%1, %2", "name, number or keys").arg(name, row.details);
    return row;
}

static PaletteRow rowFor(const Conversation &conversation)
{
    PaletteRow row;
    row.key = u"c%1"_s.arg(conversation.id);
    row.section = PaletteModel::tr("People and conversations");
    row.initials = DisplayText::initials(conversation);
    row.colourIndex = DisplayText::colourIndex(conversation);
    row.isGroup = conversation.participants.size() > 1;
    row.isPerson = true;
    row.conversation = conversation.id;
    if (conversation.participants.size() == 1 && !conversation.participants.constFirst().name.isEmpty())
        row.details = Address::display(conversation.participants.constFirst().address);
    return row;
}

static PaletteRow rowFor(const Contact &contact, const ContactAddress &at)
{
    Conversation alone; // colours and initials are theirs in a conversation with them
    alone.participants << Participant{at.address, contact.name};
    auto row = rowFor(alone);
    row.key = u"p%1 %2"_s.arg(at.account, at.address);
    row.account = at.account;
    row.address = at.address;
    return row;
}

QList<PaletteRow> PaletteModel::peopleRows() const
{
    const auto words = wanted();
    QList<PaletteRow> rows;
    QSet<QString> shown; // with whom alone
    const auto add = [&](const Conversation &conversation, bool isFound) {
        const auto isSame = [&](const PaletteRow &other) { return other.conversation == conversation.id; };
        if (std::ranges::any_of(rows, isSame))
            return;
        const auto row = fitting(rowFor(conversation), DisplayText::title(conversation), words, isFound);
        if (!row)
            return;
        rows << *row;
        if (conversation.participants.size() == 1)
            shown.insert(conversation.account + u' ' + conversation.participants.constFirst().address);
    };
    for (const auto &conversation : m_conversations)
        add(conversation, true);
    for (const auto &conversation : m_recent)
        add(conversation, false);
    for (const auto &contact : m_contacts) {
        for (const auto &at : contact.addresses) {
            if (shown.contains(at.account + u' ' + at.address))
                continue;
            if (const auto row =
                    fitting(rowFor(contact, at), DisplayText::name(contact.name, at.address), words, true))
                rows << *row;
        }
    }
    // the store's order, the liveliest first, where letters fit equally well
    std::ranges::stable_sort(rows, std::greater(), &PaletteRow::score);
    return rows.mid(0, words.isEmpty() && m_text.isEmpty() ? MostFirst : MostPeople);
}

/// What shows a list is a command, too, and stands apart.
QList<PaletteRow> PaletteModel::commandRows(bool areFilters) const
{
    const auto words = wanted();
    QList<PaletteRow> rows;
    for (const auto &each : m_commands) {
        const auto command = each.toMap();
        if (command.value(u"isFilter"_s).toBool() != areFilters)
            continue;
        PaletteRow row;
        row.command = command.value(u"name"_s).toString();
        row.key = u"k"_s + row.command;
        row.section = areFilters ? tr("Filters") : tr("Commands");
        row.details = command.value(u"keys"_s).toString();
        const auto name = command.value(u"words"_s).toString();
        const auto match = fuzzyMatch(name, words);
        if (!match)
            continue;
        row.pieces = MatchedText::pieces(name, match->ranges);
        row.score = match->score;
        row.accessibleText =
            row.details.isEmpty() ? name : tr("%1, %2", "name, number or keys").arg(name, row.details);
        rows << row;
    }
    std::ranges::stable_sort(rows, std::greater(), &PaletteRow::score);
    const auto first = areFilters ? 0 : MostFirst;
    return rows.mid(0, m_text.isEmpty() ? first : m_text.startsWith(u'>') ? rows.size() : MostCommands);
}

/// Only when letters of them were typed: there may be hundreds.
QList<PaletteRow> PaletteModel::templateRows() const
{
    const auto words = wanted();
    QList<PaletteRow> rows;
    for (int at = 0; m_templates && !words.isEmpty() && at < m_templates->count(); ++at) {
        PaletteRow row;
        row.chosenTemplate = m_templates->row<TemplateRow>(at);
        row.key = u"t"_s + row.chosenTemplate.templateId;
        row.section = tr("Templates");
        row.details = DisplayText::line(row.chosenTemplate.text);
        if (const auto fits = fitting(row, row.chosenTemplate.name, words, false))
            rows << *fits;
    }
    std::ranges::stable_sort(rows, std::greater(), &PaletteRow::score);
    return rows.mid(0, MostTemplates);
}

void PaletteModel::arrange()
{
    Q_EMIT readyChanged();
    QVariantList rows;
    const auto add = [&rows](const QList<PaletteRow> &more) {
        for (const auto &row : more)
            rows << QVariant::fromValue(row);
    };
    if (wantsPeople())
        add(peopleRows());
    if (wantsCommands()) {
        add(commandRows(false));
        add(commandRows(true));
    }
    if (wantsPeople() && wantsCommands())
        add(templateRows());
    if (!wanted().isEmpty() && wantsPeople() && wantsCommands()) {
        PaletteRow search;
        search.key = u"search"_s;
        search.section = tr("Messages");
        search.accessibleText = tr("Search all messages for “%1”").arg(DisplayText::line(wanted(), 40));
        search.pieces = MatchedText::pieces(search.accessibleText, {});
        rows << QVariant::fromValue(search);
    }
    update(rows);
}

void PaletteModel::choose(int at)
{
    if (at < 0 || at >= count())
        return;
    const auto chosen = row<PaletteRow>(at);
    if (chosen.conversation != 0)
        Q_EMIT conversationChosen(double(chosen.conversation));
    else if (!chosen.address.isEmpty())
        Q_EMIT personChosen(chosen.account, chosen.address);
    else if (!chosen.command.isEmpty())
        Q_EMIT commandChosen(chosen.command);
    else if (const auto &used = chosen.chosenTemplate; !used.templateId.isEmpty())
        Q_EMIT templateChosen(used.templateId, used.name, used.blanks);
    else
        Q_EMIT searchChosen(wanted());
}

} // namespace Parlance
