// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/searchcompletion.h"

#include "backends/address.h"
#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostNames = 5;

SearchCompletion::SearchCompletion(QObject *parent) : RowModel(CompletionRow::staticMetaObject, parent) {}

void SearchCompletion::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    complete();
}

void SearchCompletion::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    complete();
}

void SearchCompletion::setCursor(int cursor)
{
    if (m_cursor == cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
    complete();
}

QString SearchCompletion::completed(int at) const
{
    if (at < 0 || at >= count())
        return {};
    return m_answered == m_question ? row<CompletionRow>(at).completed : m_text;
}

/// The part that \p cursor stands in or behind; an empty one between others.
static SearchPart partBefore(const QList<SearchPart> &parts, int cursor)
{
    const auto found = std::ranges::find_if(parts, [cursor](const SearchPart &part) {
        return part.start < cursor && cursor <= part.start + part.length;
    });
    if (found != parts.end())
        return *found;
    SearchPart none;
    none.start = cursor;
    return none;
}

void SearchCompletion::complete()
{
    ++m_question; // what was asked before is of no interest
    m_rows.clear();
    m_part = partBefore(SearchQuery::parse(m_text).parts, m_cursor);
    const auto begun = m_part.value;
    const auto offerThose = [&](const QStringList &values, const QStringList &details) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i).startsWith(begun, Qt::CaseInsensitive) && values.at(i) != begun)
                offer(m_part.kind, values.at(i), details.at(i));
        }
    };
    switch (m_part.kind) {
    case SearchPart::Words:
        if (m_part.name.isEmpty() && !m_part.isQuoted && (!begun.isEmpty() || m_text.isEmpty()))
            completeOperators(begun);
        break;
    case SearchPart::From:
    case SearchPart::In:
        completeName(m_part.kind, begun);
        return; // the rows follow
    case SearchPart::Service:
        completeService(begun);
        return; // likewise
    case SearchPart::Has:
        offerThose({u"file"_s, u"link"_s}, {tr("A picture or another file"), tr("A link to a page")});
        break;
    case SearchPart::Is:
        offerThose({u"unread"_s, u"failed"_s},
                   {tr("What you have not read yet"), tr("What could not be sent")});
        break;
    case SearchPart::Before:
    case SearchPart::After:
    case SearchPart::On: {
        const auto today = QDate::currentDate();
        offerThose({u"today"_s, u"yesterday"_s, today.toString(u"yyyy-MM"_s), today.toString(u"yyyy"_s)},
                   {tr("Today"), tr("Yesterday"), tr("This month"), tr("This year")});
        break;
    }
    }
    show();
}

void SearchCompletion::show()
{
    m_answered = m_question;
    update(m_rows);
}

void SearchCompletion::completeOperators(const QString &begun)
{
    const QList<std::pair<QString, QString>> operators{
        {u"from:"_s, tr("Who wrote it: a name or a number, or me")},
        {u"in:"_s, tr("In which conversation")},
        {u"service:"_s, tr("Over which service")},
        {u"has:"_s, tr("With a file or a link")},
        {u"is:"_s, tr("Not read yet, or not sent")},
        {u"before:"_s, tr("Before a day, a month or a year")},
        {u"after:"_s, tr("After it")},
        {u"on:"_s, tr("On that day, or in that month or year")},
    };
    for (const auto &[name, meaning] : operators) {
        if (name.startsWith(begun, Qt::CaseInsensitive))
            m_rows << QVariant::fromValue(adding(name, name, meaning));
    }
}

void SearchCompletion::completeName(SearchPart::Kind kind, const QString &begun)
{
    if (!m_messenger)
        return;
    const int question = m_question;
    if (kind == SearchPart::In) {
        const auto known = m_messenger->store().conversations(begun, {}, Side::Older, MostNames);
        whenReady(known, this, [this, question](const QList<Conversation> &conversations) {
            if (question != m_question)
                return;
            for (const auto &conversation : conversations)
                offer(SearchPart::In, DisplayText::title(conversation), {});
            show();
        });
        return;
    }
    if (u"me"_s.startsWith(begun, Qt::CaseInsensitive))
        offer(kind, u"me"_s, tr("What you wrote"));
    const auto known = m_messenger->store().contacts(begun, MostNames);
    whenReady(known, this, [this, question](const QList<Contact> &contacts) {
        if (question != m_question)
            return;
        for (const auto &contact : contacts) {
            const auto address =
                contact.addresses.isEmpty() ? QString() : contact.addresses.constFirst().address;
            if (contact.name.isEmpty())
                offer(SearchPart::From, address, {});
            else
                offer(SearchPart::From, DisplayText::name(contact.name, address), Address::display(address));
        }
        show();
    });
}

void SearchCompletion::completeService(const QString &begun)
{
    if (!m_messenger)
        return;
    const int question = m_question;
    whenReady(m_messenger->store().everyAccount(), this,
              [this, question, begun](const QList<Account> &accounts) {
                  if (question != m_question)
                      return;
                  for (const auto &account : accounts) {
                      const auto *service = m_messenger->engine().catalog().service(account.service);
                      const auto name = service ? service->name : QString();
                      if (account.service.startsWith(begun, Qt::CaseInsensitive) ||
                          name.startsWith(begun, Qt::CaseInsensitive))
                          offer(SearchPart::Service, account.service, name);
                  }
                  show();
              });
}

void SearchCompletion::offer(SearchPart::Kind kind, const QString &value, const QString &details)
{
    const auto written = SearchQuery::written(kind, value);
    const auto made = adding(written + u' ', written, details);
    const auto isThere = [&](const QVariant &other) {
        return other.value<CompletionRow>().completed == made.completed;
    };
    if (!value.isEmpty() && value != m_part.value && std::ranges::none_of(m_rows, isThere))
        m_rows << QVariant::fromValue(made);
}

CompletionRow SearchCompletion::adding(const QString &written, const QString &words,
                                       const QString &details) const
{
    const auto behind = m_text.mid(m_part.start + m_part.length);
    return {m_text.left(m_part.start) + written + (written.endsWith(u' ') ? behind.trimmed() : behind), words,
            details};
}

} // namespace Parlance
