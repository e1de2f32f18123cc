// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabWidget>

namespace ungcuu::gui {

class DocumentView;
class OpenDocument;

/// One row of tabs, each a view of a document. The mark ● says that something is typed and not saved.
class DocumentTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    /// A new view of the document behind the others.
    DocumentView& add(OpenDocument& document) { return insert(count(), document, true); }
    /// The same at a place among them, shown or waiting.
    DocumentView& insert(int place, OpenDocument& document, bool inFront);
    /// The view of the document here, or null.
    DocumentView* viewOf(const OpenDocument& document) const;
    DocumentView* view(int index) const;
    DocumentView* current() const { return view(currentIndex()); }
    std::vector<DocumentView*> views() const;
    void removeView(DocumentView& view);
    /// Name and mark of the document's tab again.
    void tellState(const OpenDocument& document);
    /// The next tab, or with −1 the one before, round the end.
    void step(int by);
    void retranslate();

Q_SIGNALS:
    void added(DocumentView& view);
};

} // namespace ungcuu::gui
