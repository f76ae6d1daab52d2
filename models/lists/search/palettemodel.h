// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/composer/templatemodel.h"
#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QPointer>

namespace Parlance {

/// One thing to go to or to do. Every property is a role of PaletteModel; texts are plain, on one line.
struct PaletteRow
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QVariantList pieces MEMBER pieces)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(bool isGroup MEMBER isGroup)
    Q_PROPERTY(bool isPerson MEMBER isPerson)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString key;           ///< which row this is
    QString section;       ///< the heading it stands under
    QVariantList pieces;   ///< its name, see MatchedText
    QString details;       ///< a number or an address, or the keys of a command
    QString initials;      ///< empty: a number, show a person
    int colourIndex = 0;   ///< 0 … 7
    bool isGroup = false;  ///< several people
    bool isPerson = false; ///< or several: it has a face
    QString accessibleText;

    qint64 conversation = 0; ///< 0: none yet
    QString account;         ///< with whom to speak, where there is no conversation
    QString address;
    QString command; ///< its name
    TemplateRow chosenTemplate;

    int score = 0;
};

/// Where to go and what to do, by a few letters: conversations, people, commands, lists, templates. What
/// begins with > asks for commands only, with @ for people. Roles: PaletteRow.
class PaletteModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QString query READ text WRITE setText NOTIFY textChanged)
    /// {name, words, keys, isFilter}: what can be done now, the likely first.
    Q_PROPERTY(QVariantList commands READ commands WRITE setCommands NOTIFY commandsChanged)
    /// Those that can be sent where the user is; null: none.
    Q_PROPERTY(Parlance::TemplateModel *templates READ templates WRITE setTemplates NOTIFY templatesChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY readyChanged) ///< the rows belong to the text

public:
    explicit PaletteModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QVariantList commands() const { return m_commands; }
    void setCommands(const QVariantList &commands);
    [[nodiscard]] TemplateModel *templates() const { return m_templates; }
    void setTemplates(TemplateModel *templates);
    [[nodiscard]] bool isReady() const { return m_asked == 0; }

    /// What choosing \p row does: one of the signals below.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void messengerChanged();
    void textChanged();
    void commandsChanged();
    void templatesChanged();
    void readyChanged();
    void conversationChosen(double conversation);
    void personChosen(const QString &account, const QString &address);
    void commandChosen(const QString &name);
    void templateChosen(const QString &id, const QString &name, const QStringList &blanks);
    void searchChosen(const QString &words);

private:
    void ask();
    void arrange();
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool wantsPeople() const { return !m_text.startsWith(u'>'); }
    [[nodiscard]] bool wantsCommands() const { return !m_text.startsWith(u'@'); }
    [[nodiscard]] QList<PaletteRow> peopleRows() const;
    [[nodiscard]] QList<PaletteRow> commandRows(bool areFilters) const;
    [[nodiscard]] QList<PaletteRow> templateRows() const;

    FollowedMessenger m_messenger;
    QString m_text;
    QVariantList m_commands;
    QPointer<TemplateModel> m_templates;
    QList<Conversation> m_recent; // whatever is typed: looked through for letters in haste
    QList<Conversation> m_conversations;
    QList<Contact> m_contacts;
    int m_question = 0;
    int m_asked = 0; // answers that are not here yet
};

} // namespace Parlance
