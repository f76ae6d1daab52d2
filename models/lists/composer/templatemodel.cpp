// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/templatemodel.h"

#include "models/errortext.h"
#include "models/lists/display.h"
#include "models/store/database.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostTemplates = 500;

TemplateModel::TemplateModel(QObject *parent) : RowModel(TemplateRow::staticMetaObject, parent) {}

void TemplateModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) { // who asked too early need not ask again
        m_messenger.follow(&m_messenger->engine().connections(), &Connections::signInEnded, this,
                           [this](const QString &account, const std::optional<Error> &problem) {
                               if (account == m_account && !problem && (m_isLoading || !m_problem.isEmpty()))
                                   load();
                           });
    }
    Q_EMIT messengerChanged();
    load();
}

void TemplateModel::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
    load();
}

void TemplateModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    show();
}

void TemplateModel::load()
{
    m_templates.clear();
    show();
    if (!m_messenger || m_account.isEmpty())
        return;
    m_isLoading = true;
    m_problem.clear();
    Q_EMIT loadingChanged();
    m_messenger->keep(ask(this, &m_messenger->engine(), m_account, ++m_question));
}

QCoro::Task<> TemplateModel::ask(QPointer<TemplateModel> model, Engine *engine, QString account, int question)
{
    const auto told = co_await engine->templates().of(account);
    QHash<QString, int> uses;
    try {
        uses = co_await engine->store().templateUses(account);
    } catch (const StoreError &) { // they can be chosen all the same
    }
    if (model && model->m_account == account && model->m_question == question)
        model->take(told, uses);
}

void TemplateModel::take(const Result<QList<MessageTemplate>> &templates, const QHash<QString, int> &uses)
{
    m_isLoading = false;
    m_uses = uses;
    if (templates) {
        m_templates = templates->mid(0, MostTemplates);
        const auto isBefore = [&](const MessageTemplate &a, const MessageTemplate &b) {
            const auto [usesA, usesB] = std::pair(uses.value(a.id), uses.value(b.id));
            return usesA != usesB ? usesA > usesB : QString::localeAwareCompare(a.name, b.name) < 0;
        };
        std::ranges::stable_sort(m_templates, isBefore);
    } else {
        m_problem = userText(templates.error());
    }
    show();
    Q_EMIT loadingChanged();
}

void TemplateModel::show()
{
    QVariantList rows;
    for (const auto &each : std::as_const(m_templates)) {
        TemplateRow row;
        row.templateId = each.id;
        row.name = DisplayText::name(each.name, each.id);
        row.text = DisplayText::body(each.text).text;
        if (!row.name.contains(m_query, Qt::CaseInsensitive) &&
            !row.text.contains(m_query, Qt::CaseInsensitive))
            continue;
        for (const auto &blank : TemplateText::blanks(each.text))
            row.blanks << DisplayText::line(blank);
        row.accessibleText = tr("%1: %2", "name, text of a template").arg(row.name, row.text);
        if (const int uses = m_uses.value(each.id); uses > 0) {
            row.uses = tr("Used %n times", nullptr, uses);
            row.accessibleText =
                tr("%1, %2", "a template, how often it was used").arg(row.accessibleText, row.uses);
        }
        rows << QVariant::fromValue(row);
    }
    update(rows);
}

const MessageTemplate *TemplateModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_templates, id, &MessageTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

QString TemplateModel::filled(const QString &id, const QStringList &values) const
{
    const auto *chosen = find(id);
    return chosen ? DisplayText::body(TemplateText::filled(chosen->text, values)).text : QString();
}

bool TemplateModel::isComplete(const QString &id, const QStringList &values) const
{
    const auto *chosen = find(id);
    return chosen && Templates::filled({}, *chosen, values);
}

} // namespace Parlance
