// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>

#include <vector>

namespace ungcuu::models {

/// A line of the list of documents.
struct DocumentRow {
    QString id;        ///< the document's UUID
    QString code;      ///< mã
    QString title;     ///< the text's own title, may be empty
    bool scenario = false;
    bool unsaved = false; ///< the journal holds typing that is not yet a revision
    int errors = 0;       ///< found in it; of a document that is open, since no other was read

    friend bool operator==(const DocumentRow&, const DocumentRow&) = default;
};

/// The documents of the workspace that were asked for, in the order in which they came; the first of them, and more when
/// a view comes to the end. Text is plain; nothing is read from the store here.
class DocumentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, CodeRole, TitleRole, ScenarioRole, UnsavedRole, ErrorsRole }; ///< of errors: "2 lỗi", empty where there is none

    using QAbstractListModel::QAbstractListModel;

    /// `more`: others follow these. Rows that stand there already stay where they are.
    void show(std::vector<DocumentRow> rows, bool more = false);
    /// The row of a document, -1 where it is not there.
    int rowOf(const QString& id) const;
    void setUnsaved(const QString& id, bool unsaved);
    void setErrors(const QString& id, int errors);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    /// The rows come with the next `show`.
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    std::vector<DocumentRow> m_rows;
    bool m_more = false;
};

} // namespace ungcuu::models
