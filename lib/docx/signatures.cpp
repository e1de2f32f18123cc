// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/balance.h"
#include "docx/items.h"
#include "docx/units.h"
#include "render/head_look.h"

namespace ungcuu::docx {
namespace {

using namespace render::signatures;
using official::SignatureBlock;
using render::Fit;

class SignatureWriter
{
public:
    SignatureWriter(Story& story, const Setting& setting)
        : m_story(story), m_setting(setting), m_part(setting.document.parts[std::size_t(setting.part)]), m_left(setting.width * leftShare / 100),
          m_right(setting.width - m_left)
    {
    }

    bool isEmpty() const { return m_part.signatures.empty() && m_part.recipients.isEmpty(); }

    void write()
    {
        XmlWriter& xml = m_story.xml;
        startLayoutTable(xml, {m_left, m_right});
        const std::size_t signers = m_part.signatures.size();
        row(signers > 1 ? 1 : -1, signers > 0 ? 0 : -1, signers < 2);
        if (signers > 1 && !m_part.recipients.isEmpty())
            row(-1, -1, true);
        xml.end();
    }

private:
    /// The signatures of these numbers left and right (−1: none), on one page with their names.
    void row(int left, int right, bool recipients)
    {
        XmlWriter& xml = m_story.xml;
        xml.start("w:tr");
        xml.start("w:trPr");
        xml.empty("w:cantSplit");
        xml.end();
        startLayoutCell(xml, m_left, left >= 0 ? m_setting.sizes.gap : 0);
        if (left >= 0)
            signature(left, m_left);
        else if (recipients && !m_part.recipients.isEmpty())
            list();
        else
            m_story.emptyParagraph({styleId(Extra::Recipient, m_setting.sizes)});
        xml.end();
        startLayoutCell(xml, m_right, left >= 0 ? m_setting.sizes.gap : 0);
        if (right >= 0)
            signature(right, m_right);
        else
            m_story.emptyParagraph({styleId(Extra::Recipient, m_setting.sizes)});
        xml.end();
        xml.end();
    }

    Identity identity(Role role, int signer, int line) const { return {m_setting.part, role, signer, -1, -1, line, m_part.source, {}}; }

    void lines(const QStringList& texts, Role role, int signer, int width, int above, int below)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Balance balance = balanced(m_setting.typeface, {{texts[i], false, false, false}}, render::singleSetting(m_setting.sizes.body, width, Fit::Centre, true));
            Shape shape;
            shape.style = styleId(Extra::Signature, m_setting.sizes);
            shape.left = shape.right = balance.inset;
            shape.before = i == 0 ? above : 0;
            shape.after = i + 1 == texts.size() ? below : 0;
            shape.keepNext = true;
            m_story.paragraph(shape, texts[i], identity(role, signer, int(i)));
        }
    }

    void signature(int signer, int width) // ô 7a, 7b
    {
        const SignatureBlock& block = m_part.signatures[std::size_t(signer)];
        lines(block.above, Role::SignerAbove, signer, width, 0, block.below.isEmpty() ? signatureGap : 0);
        lines(block.below, Role::SignerBelow, signer, width, signatureGap, 0);
        if (block.above.isEmpty() && block.below.isEmpty())
            m_story.emptyParagraph({styleId(Extra::Signature, m_setting.sizes)});
    }

    void list() // ô 9b and 12
    {
        const auto shape = [this](Extra extra) {
            Shape made{styleId(extra, m_setting.sizes)};
            made.right = render::fromMm(3);
            return made;
        };
        m_story.paragraph(shape(Extra::RecipientsLabel), QStringLiteral("Nơi nhận:"), identity(Role::Recipient, -1, -1));
        for (qsizetype i = 0; i < m_part.recipients.size(); ++i)
            m_story.paragraph(shape(Extra::Recipient), m_part.recipients[i], identity(Role::Recipient, -1, int(i)));
        const bool first = m_setting.part == 0 && m_part.kind == official::PartKind::Main;
        if (first && !m_setting.document.drafter.isEmpty())
            m_story.paragraph(shape(Extra::Drafter), m_setting.document.drafter, identity(Role::Drafter, -1, -1));
    }

    Story& m_story;
    const Setting& m_setting;
    const official::Part& m_part;
    const int m_left;
    const int m_right;
};

/// The last two lines of text stand on the page of the signatures.
void holdLines(Items& items)
{
    for (std::size_t i = items.size(); i > 0 && i + 2 > items.size(); --i)
        items[i - 1].keepNext = true;
}

} // namespace

void addSignatures(Items& items, Story& story, const Setting& setting)
{
    const SignatureWriter writer(story, setting);
    if (writer.isEmpty())
        return;
    holdLines(items);
    items.push_back({2 * setting.sizes.gap, 0, true, false, [writer](const Shape&) { SignatureWriter(writer).write(); }});
}

} // namespace ungcuu::docx
