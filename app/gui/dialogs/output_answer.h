// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/output.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ungcuu::gui {

/// What came of an export: what was written and how to get at it, or why nothing was.
class OutputAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit OutputAnswer(QWidget* parent = nullptr);

    void clear() { say({}); }
    /// `late`: it was told to stop, and was done already.
    void tell(const models::OutputDone& done, bool late);
    /// `signing` is what it was asked for: the passphrase was taken and is gone.
    void tell(const base::Error& error, bool signing);

private:
    /// With the buttons where there is a file at `path`.
    void say(const QString& words, const QString& path = {});

    QString m_path;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_show;
};

} // namespace ungcuu::gui
