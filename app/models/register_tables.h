// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/questions.h"
#include "workspace/register_import.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// The register from a table and as a table. A plan is looked at before anything is written.
class RegisterTables : public QObject
{
    Q_OBJECT

public:
    explicit RegisterTables(Desk& desk, QObject* parent = nullptr);

    void plan(const QString& path);
    void take(const workspace::ImportPlan& plan);
    /// CSV or XLSX by the name; anything else is CSV.
    void writeTo(const QString& path);

Q_SIGNALS:
    void planned(const workspace::ImportPlan& plan);
    void taken(int added, int changed);
    void written(const QString& path);
    void failed(const base::Error& error);

private:
    Desk& m_desk;
    Questions m_questions;
};

/// What a plan says of each row of the file. Text is plain.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Fate, Code, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(workspace::ImportPlan plan);
    const workspace::ImportPlan& plan() const { return m_plan; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    workspace::ImportPlan m_plan;
};

/// "Thêm 3 · Sửa 1 · Giữ nguyên 20 · Từ chối 2"
QString summaryOf(const workspace::ImportPlan& plan);

} // namespace ungcuu::models
