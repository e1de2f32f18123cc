// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"
#include "render/head_look.h"
#include "render/measure.h"

namespace ungcuu::render {
namespace {

using namespace signatures;
using official::SignatureBlock;

class SignatureMeasurer
{
public:
    SignatureMeasurer(const Typeface& typeface, const official::Part& part, const Sizes& sizes, int width)
        : m_part(part), m_sizes(sizes), m_width(width), m_left(width * leftShare / 100), m_builder(typeface)
    {
    }

    MeasuredBlock measured(const QString& drafter)
    {
        const std::size_t signers = m_part.signatures.size();
        int bottom = 0;
        if (signers > 0)
            bottom = signature(m_part.signatures[0], m_left, m_width - m_left, {});
        if (signers > 1)
            bottom = std::max(bottom, signature(m_part.signatures[1], 0, m_left, "_2"));
        const int below = signers > 1 ? bottom + m_sizes.gap : 0;
        bottom = std::max(bottom, recipients(drafter, below));
        if (bottom > 0)
            m_builder.closeStrip(bottom);
        return m_builder.taken();
    }

private:
    int signature(const SignatureBlock& block, int x, int width, const QByteArray& suffix) // ô 7a, 7c, 8, 7b
    {
        const Setting bold = singleSetting(m_sizes.body, width, Fit::Centre, true);
        int y = 0;
        for (const QString& line : block.above)
            y = m_builder.stack(m_builder.shape(line, bold), x, y, bold);
        const QRect sign({x + (width - signatureSize.width()) / 2, y + (signatureGap - signatureSize.height()) / 2}, signatureSize);
        m_builder.anchor("nguoi_ky" + suffix, sign);
        m_builder.anchor("co_quan" + suffix, {{sign.left() + sign.width() / 3 - sealSize.width(), y}, sealSize});
        y += signatureGap;
        for (const QString& line : block.below)
            y = m_builder.stack(m_builder.shape(line, bold), x, y, bold);
        return y;
    }

    int recipients(const QString& drafter, int y) // ô 9b and 12
    {
        if (m_part.recipients.isEmpty())
            return y;
        const int width = m_left - fromMm(3);
        const Setting label = singleSetting(1200, width, Fit::Left, true, true);
        y = m_builder.stack(m_builder.shape(QStringLiteral("Nơi nhận:"), label), 0, y, label);
        const Setting item = singleSetting(1100, width, Fit::Left, false);
        for (const QString& recipient : m_part.recipients)
            y = m_builder.stack(m_builder.shape(recipient, item), 0, y, item);
        if (drafter.isEmpty())
            return y;
        const Setting code = singleSetting(1100, width, Fit::Right, false);
        return m_builder.stack(m_builder.shape(drafter, code), 0, y, code);
    }

    const official::Part& m_part;
    const Sizes m_sizes;
    const int m_width;
    const int m_left;
    BlockBuilder m_builder;
};

} // namespace

MeasuredBlock measureSignatures(const Typeface& typeface, const official::Part& part, const QString& drafter, const Sizes& sizes, int width)
{
    return SignatureMeasurer(typeface, part, sizes, width).measured(drafter);
}

} // namespace ungcuu::render
