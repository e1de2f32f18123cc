// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/register_tables.h"

#include <QDialog>

namespace ungcuu::gui {

/// What taking in a table would do to the register, row by row, before anything is written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString& file, workspace::ImportPlan plan, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(const workspace::ImportPlan& plan);

private:
    models::ImportPlanModel m_plan;
};

} // namespace ungcuu::gui
