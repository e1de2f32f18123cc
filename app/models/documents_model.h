// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace ungcuu::models {

/// A line of the list of documents.
struct DocumentRow {
    QString id;        ///< the document's UUID
    QString code;      ///< mã
    QString title;     ///< the text's own title, may be empty
    bool scenario = false;
    bool unsaved = false; ///< the journal holds typing that is not yet a revision

    friend bool operator==(const DocumentRow&, const DocumentRow&) = default;
};

/// The documents of the workspace. Text is plain; nothing is read from the store here.
class DocumentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, CodeRole, TitleRole, ScenarioRole, UnsavedRole, FoldedRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<DocumentRow> rows);
    /// The row of a document, -1 where it is not there.
    int rowOf(const QString& id) const;
    void setUnsaved(const QString& id, bool unsaved);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        DocumentRow shown;
        QString folded; ///< what the filter reads, folded once
    };
    std::vector<Row> m_rows;
};

/// Rows whose code or title holds every typed word; tones, case and đ/d do not matter. Sorted by code.
class DocumentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DocumentFilter(QObject* parent = nullptr);
    void setWords(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace ungcuu::models
