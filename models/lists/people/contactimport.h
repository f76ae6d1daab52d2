// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"
#include "models/peopleimport.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace Parlance {

/// An entry of a file of contacts that wants a look. A role each.
struct ImportRow
{
    Q_GADGET
    Q_PROPERTY(int line MEMBER line)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(bool isChange MEMBER isChange)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    int line = 0;
    QString name;          ///< or what else is known of them
    QString what;          ///< what becomes of it, or why nothing does
    bool isChange = false; ///< else it wants attention
    QString accessibleText;
};

/// Contacts from a file: looked at first, then taken over, then perhaps taken back. Looking ends with this
/// object; what changes something goes on to its end without it.
class ContactImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    /// Given again, it is read again: it may have been mended.
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY fileChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
    /// Id; to whom they go. While nobody chooses: who can write to most of the file; empty: no file was read.
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why it is not read or taken over
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)   ///< entries of the file
    Q_PROPERTY(int looked READ looked NOTIFY changed) ///< how many of them were gone through
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int renamed READ renamed NOTIFY changed)
    Q_PROPERTY(int noted READ noted NOTIFY changed)     ///< known by the same name, but not by these notes
    Q_PROPERTY(int blocked READ blocked NOTIFY changed) ///< any of the others among them
    Q_PROPERTY(int known READ known NOTIFY changed)     ///< already, by the same name
    Q_PROPERTY(int unusable READ unusable NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT) ///< roles: ImportRow; the first hundred
    Q_PROPERTY(int unshown READ unshown NOTIFY changed)     ///< how many more rows there would be

public:
    enum Stage {
        Waiting, ///< for a file that can be read
        Looking,
        Looked, ///< the numbers say what would come of it
        Importing,
        Imported, ///< the numbers say what came of it
        TakingBack,
        TakenBack,
    };
    Q_ENUM(Stage)

    explicit ContactImport(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool canUndo() const { return m_stage == Imported && !m_done.isEmpty(); }
    [[nodiscard]] int total() const { return int(m_people.size()); }
    [[nodiscard]] int looked() const { return m_looked; }
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] int renamed() const { return m_renamed; }
    [[nodiscard]] int noted() const { return m_noted; }
    [[nodiscard]] int blocked() const { return m_blocked; }
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] int unusable() const { return m_unusable; }
    [[nodiscard]] int unshown() const { return m_unshown; }
    [[nodiscard]] RowModel *rows() { return &m_rows; }

    Q_INVOKABLE void begin(); ///< what was looked at is taken over
    Q_INVOKABLE void stop();  ///< what is imported already stays
    Q_INVOKABLE void undo();  ///< … and goes again

Q_SIGNALS:
    void messengerChanged();
    void fileChanged();
    void accountChanged();
    void changed();

private:
    // These may outlive the object: they know it by its pointer only.
    static QCoro::Task<> runLook(QPointer<ContactImport> import, Engine *engine, QString path, int run);
    static QCoro::Task<> runThrough(QPointer<ContactImport> import, Engine *engine, int run,
                                    PeopleImport::Way way);
    static QCoro::Task<> runUndo(QPointer<ContactImport> import, Engine *engine, QList<Named> done, int run);
    static QCoro::Task<> propose(QPointer<ContactImport> import, Engine *engine, int run);
    static bool isOver(const QPointer<ContactImport> &import, int run);

    void look();
    void count(const ImportedEntry &entry);
    void take(const QList<ImportedEntry> &entries, PeopleImport::Way way);
    void forget();
    void enter(Stage stage, const QString &problem = {});

    FollowedMessenger m_messenger;
    QUrl m_file;
    QString m_account;
    bool m_isChosen = false; ///< the account, by the user
    Stage m_stage = Waiting;
    QString m_problem;
    QList<PersonInFile> m_people;
    QList<Named> m_done; ///< what can be taken back
    RowModel m_rows;
    int m_run = 0; ///< what began before the last change is over
    int m_looked = 0;
    int m_added = 0;
    int m_renamed = 0;
    int m_noted = 0;
    int m_blocked = 0;
    int m_known = 0;
    int m_unusable = 0;
    int m_unshown = 0;
    std::shared_ptr<bool> m_isStopped = std::make_shared<bool>(false); ///< outlives this, as the import does
};

} // namespace Parlance
