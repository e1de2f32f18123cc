// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/bookmarks.h"

#include <qpdf/QPDF.hh>

namespace ungcuu::pdf {
namespace {

/// An open branch of the outline: the item others hang under, and how many do.
struct Branch {
    int level;
    QPDFObjectHandle item;
    QPDFObjectHandle last;
    int count = 0;
};

QPDFObjectHandle itemOf(const Bookmark& bookmark, QPDFObjectHandle page)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    place.appendItem(QPDFObjectHandle::newReal(bookmark.top, 2));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    item.replaceKey("/Dest", place);
    return item;
}

void hang(Branch& branch, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", branch.item);
    if (branch.count++ == 0) {
        branch.item.replaceKey("/First", item);
    } else {
        item.replaceKey("/Prev", branch.last);
        branch.last.replaceKey("/Next", item);
    }
    branch.item.replaceKey("/Last", item);
    branch.last = item;
}

/// The root is open, every entry below is closed (negative count), so a long plan opens readable.
void close(std::vector<Branch>& open)
{
    Branch& branch = open.back();
    if (branch.count > 0)
        branch.item.replaceKey("/Count", QPDFObjectHandle::newInteger(open.size() == 1 ? branch.count : -branch.count));
    open.pop_back();
}

} // namespace

void addBookmarks(QPDF& file, const std::vector<Bookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::vector<QPDFObjectHandle>& pages = file.getAllPages();
    QPDFObjectHandle root = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Branch> open = {{0, root, {}, 0}};
    for (const Bookmark& bookmark : bookmarks) {
        while (open.size() > 1 && open.back().level >= bookmark.level)
            close(open);
        QPDFObjectHandle item = file.makeIndirectObject(itemOf(bookmark, pages.at(static_cast<std::size_t>(bookmark.page))));
        hang(open.back(), item);
        open.push_back({std::max(1, bookmark.level), item, {}, 0});
    }
    while (!open.empty())
        close(open);
    file.getRoot().replaceKey("/Outlines", root);
    file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace ungcuu::pdf
