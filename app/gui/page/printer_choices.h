// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPrinter>
#include <QString>

namespace ungcuu::gui {

/// What a person chose for the printer, kept from one print to the next. The pages and the number of copies are of the
/// one print, the paper's size and orientation of the document; what a driver adds of its own is not known to Qt.
struct PrinterChoices {
    QString printer; ///< empty: the system's
    QString folder;  ///< where pages were printed into a file; empty: on paper
    QPrinter::ColorMode colour = QPrinter::Color;
    QPrinter::DuplexMode duplex = QPrinter::DuplexNone;
    QPrinter::PaperSource source = QPrinter::Auto;
    bool collated = true;

    static PrinterChoices of(const QPrinter& printer);
    /// A printer that is gone leaves the one of the system, a folder that is gone the paper. A file is called `name`.
    void applyTo(QPrinter& printer, const QString& name) const;

    /// In the settings of this account; where nothing was chosen yet, as `usual`.
    static PrinterChoices kept(const PrinterChoices& usual);
    void keep() const;

    friend bool operator==(const PrinterChoices&, const PrinterChoices&) = default;
};

} // namespace ungcuu::gui
