// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/edited_docx.h"

#include "docx/edited_story.h"
#include "zip/package.h"

#include <QCoreApplication>

namespace ungcuu::docx {
namespace {

base::Error refusal(const char* code, const QString& message)
{
    return {code, message};
}

/// A part that is no XML by its type was not looked into and is not read.
const zip::Part* relatedBy(const zip::Package& package, const QByteArray& from, const zip::Relationships& relationships, const char* type)
{
    for (const zip::Relationship& each : relationships) {
        const bool right = !each.external && each.type.endsWith(QLatin1String(type));
        const zip::Part* const part = right ? package.related(from, {each}, each.type) : nullptr;
        if (part && part->isXml())
            return part;
    }
    return nullptr;
}

bool hasMacros(const zip::Package& package, const zip::Part& document)
{
    const auto isCode = [](const zip::Part& part) { return part.contentType.contains(QLatin1String("vbaProject")); };
    return document.contentType.contains(QLatin1String("macroEnabled")) || std::any_of(package.parts.begin(), package.parts.end(), isCode);
}

/// The part that says who the paragraphs are, under whatever name.
const zip::Part* identityPart(const zip::Package& package)
{
    const auto found = std::find_if(package.parts.begin(), package.parts.end(), [](const zip::Part& part) {
        return part.isXml() && part.name.toLower().startsWith("/customxml/") && part.bytes.contains(identityNamespace) && xmlTree(part.bytes).attribute("xmlns") == QLatin1String(identityNamespace);
    });
    return found == package.parts.end() ? nullptr : &*found;
}

/// An element takes some 200 bytes of memory, and six in a part; a page takes some 400 to 1,000 tags, as it was written and
/// as Word or LibreOffice write it.
constexpr qsizetype mostTags = 2'000'000;
constexpr qsizetype mostBytes = qsizetype(64) << 20;

bool isTooLong(const zip::Package& package)
{
    qsizetype tags = 0;
    qsizetype bytes = 0;
    for (const zip::Part& part : package.parts) {
        tags += part.isXml() ? part.bytes.count('<') : 0;
        bytes += part.isXml() ? part.bytes.size() : 0;
    }
    return tags > mostTags || bytes > mostBytes;
}

class DocxReader
{
public:
    explicit DocxReader(const zip::Package& package) : m_package(package) {}

    base::Result<EditedDocx> read()
    {
        if (isTooLong(m_package))
            return refusal("docx.too-long", QCoreApplication::translate("docx", "Chưa nhận lại được: tệp Word dài quá mức phần mềm đọc (khoảng 2.000 trang). Kho dữ liệu không đổi. Chép chỗ sửa sang văn bản."));
        m_document = relatedBy(m_package, {}, m_package.relationships, "/officeDocument");
        const XmlNode root = m_document ? wordTree(m_document->bytes) : XmlNode();
        const XmlNode* const body = root.child("w:body");
        if (!root.is("w:document") || !body)
            return refusal("docx.not-word", QCoreApplication::translate("docx", "Chưa nhận lại được: tệp này không phải văn bản Word (.docx). Kho dữ liệu không đổi. Chọn tệp .docx đã sửa."));
        if (hasMacros(m_package, *m_document))
            return refusal("docx.macros", QCoreApplication::translate("docx", "Chưa nhận lại được: tệp Word có macro. Kho dữ liệu không đổi. Lưu lại thành .docx không macro rồi chọn lại."));
        const zip::Part* const styles = related("/styles");
        m_faces = Faces(styles ? wordTree(styles->bytes) : XmlNode());
        readOutside();
        if (const auto known = readKnown(); !known)
            return known.error();
        readBody(*body);
        readComments();
        return std::move(m_read);
    }

private:
    const zip::Part* related(const char* type) const { return relatedBy(m_package, m_document->name, m_document->relationships, type); }

    base::Result<void> readKnown()
    {
        const zip::Part* const part = identityPart(m_package);
        if (!part)
            return m_comparison ? refusal("docx.comparison", QCoreApplication::translate("docx", "Chưa nhận lại được: đây là bản so sánh, không ghi đoạn nào là đoạn nào. "
                                                                                                 "Kho dữ liệu không đổi. Gửi bản Word thường để người khác sửa, rồi nhận lại bản đó."))
                                  : refusal("docx.foreign", QCoreApplication::translate("docx", "Chưa nhận lại được: tệp này không phải bản Word do Ứng Cứu xuất, hoặc chương trình đã lưu nó "
                                                                                               "bỏ mất phần ghi nhận từng đoạn. Kho dữ liệu không đổi. Chép chỗ sửa sang văn bản."));
        auto known = readIdentities(part->bytes);
        if (!known)
            return known.error();
        m_read.identities = *std::move(known);
        return {};
    }

    void readOutside()
    {
        for (const zip::Relationship& each : m_document->relationships) {
            for (const char* type : {"/header", "/footer", "/footnotes", "/endnotes"}) {
                const zip::Part* const part = relatedBy(m_package, m_document->name, {each}, type);
                if (!part)
                    continue;
                m_comparison = m_comparison || part->bytes.contains("BẢN SO SÁNH"); // what exportRedline prints on every page
                addOutside(wordTree(part->bytes));
            }
        }
    }

    void addOutside(const XmlNode& root)
    {
        EditedStory story(m_faces, 0);
        if (root.is("w:footnotes") || root.is("w:endnotes")) {
            for (const XmlNode& note : root.children)
                story.read(note);
        } else {
            story.read(root);
        }
        QStringList lines = story.boxes;
        for (const EditedParagraph& paragraph : story.paragraphs)
            lines << paragraph.words();
        addLines(lines);
    }

    /// Page numbers are made by the program that shows the file.
    void addLines(const QStringList& lines)
    {
        for (const QString& line : lines) {
            const QString words = line.trimmed();
            const bool number = std::all_of(words.begin(), words.end(), [](QChar each) { return each.isDigit(); });
            if (!number && !m_read.outside.contains(words))
                m_read.outside << words;
        }
    }

    void readBody(const XmlNode& body)
    {
        EditedStory story(m_faces, int(m_read.identities.paragraphs.size()));
        story.read(body);
        m_read.paragraphs = std::move(story.paragraphs);
        m_read.pictures = story.pictures;
        m_anchors = std::move(story.anchors);
        addLines(story.boxes);
    }

    void readComments()
    {
        const zip::Part* const part = related("/comments");
        const XmlNode root = part ? wordTree(part->bytes) : XmlNode();
        for (const XmlNode& node : root.children) {
            if (!node.is("w:comment"))
                continue;
            EditedStory story(m_faces, 0);
            story.read(node);
            QStringList lines;
            for (const EditedParagraph& paragraph : story.paragraphs)
                lines << paragraph.words();
            const EditedStory::Anchor anchor = m_anchors.value(node.attribute("w:id"));
            m_read.comments.push_back({claimOf(node), lines.join(QLatin1Char('\n')).trimmed(), anchor.words, anchor.paragraph});
        }
    }

    const zip::Package& m_package;
    const zip::Part* m_document = nullptr;
    Faces m_faces;
    EditedDocx m_read;
    QHash<QString, EditedStory::Anchor> m_anchors;
    bool m_comparison = false;
};

} // namespace

QString EditedParagraph::words() const
{
    QString all;
    for (const EditedPiece& piece : pieces) {
        if (piece.tracked != Tracked::Deleted)
            all += piece.text;
    }
    return all;
}

base::Result<EditedDocx> readEditedDocx(const QByteArray& bytes)
{
    const base::Result<zip::Package> package = zip::readPackage(bytes);
    return package ? DocxReader(*package).read() : package.error();
}

} // namespace ungcuu::docx
