// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>

namespace Parlance {

/// Makes the links of a plain text look like links. The text stays plain:
/// nothing in it is ever read as markup.
class LinkHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ text WRITE setText NOTIFY changed) ///< null: nothing to do
    Q_PROPERTY(QVariantList links READ links WRITE setLinks NOTIFY changed)      ///< as MessageRow::links
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed)
    Q_PROPERTY(bool underlined READ isUnderlined WRITE setUnderlined NOTIFY changed) ///< all of them
    Q_PROPERTY(int pointed READ pointed WRITE setPointed NOTIFY changed) ///< the one to underline; -1: none

public:
    explicit LinkHighlighter(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    [[nodiscard]] QVariantList links() const { return m_links; }
    void setLinks(const QVariantList &links);
    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    [[nodiscard]] bool isUnderlined() const { return m_isUnderlined; }
    void setUnderlined(bool underlined);
    [[nodiscard]] int pointed() const { return m_pointed; }
    void setPointed(int pointed);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &text) override;

private:
    void show();

    QPointer<QQuickTextDocument> m_text;
    QVariantList m_links;
    QColor m_colour;
    bool m_isUnderlined = false;
    int m_pointed = -1;
};

} // namespace Parlance
