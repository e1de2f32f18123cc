// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/profile.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ungcuu::gui {

/// One entry of *Hồ sơ cơ quan* as fields: only those of its kind are seen. A new entry chooses its kind, an old one keeps it.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget* parent = nullptr);

    /// `known`: it is in the record already.
    void show(const model::ProfileEntry& entry, bool known);
    /// The picture of the seal that is shown.
    void showPicture(const QByteArray& png);
    model::ProfileEntry typed() const;
    /// A picture that was chosen and is not recorded yet.
    const QByteArray& picture() const { return m_picture; }
    bool isChanged() const { return !m_picture.isEmpty() || typed() != m_shown; }
    /// What the entry waits for, in words; empty where nothing is missing.
    QString missing() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void returnPressed();
    /// A sentence: a file that was chosen is none that can be used.
    void refused(const QString& why);

private:
    void build();
    void follow();
    void choosePicture();
    void take(const QByteArray& png);
    model::ProfileKind kind() const;
    QString capacity() const;
    QString missingDays() const;
    QString missingOfSigner() const;

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QLineEdit* m_title;
    QComboBox* m_capacity;
    QLineEdit* m_principal;
    QLineEdit* m_delegation;
    QLineEdit* m_kinds;
    QWidget* m_seal;
    QLabel* m_sealPicture;
    QPushButton* m_choose;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QLabel* m_hint;
    model::ProfileEntry m_shown;
    QByteArray m_picture;
};

} // namespace ungcuu::gui
