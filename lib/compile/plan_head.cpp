// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/plan_head.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "compile/form.h"
#include "compile/office_profile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ungcuu::compile {
namespace {

using model::Front;
using model::FrontEntry;

using Keys = std::initializer_list<const char16_t*>;

const FrontEntry* entry(const Front& front, Keys keys)
{
    for (const char16_t* key : keys) {
        if (const FrontEntry* const found = front.find(QStringView(key)))
            return found;
    }
    return nullptr;
}

/// "{điền: địa danh}", "TB-{điền: …}", and of a signature «(ký)» besides: what an outline begins with and nobody wrote yet.
bool isBlank(const FrontEntry& entry)
{
    static const QRegularExpression blank(QStringLiteral("^(?:\\p{Lu}+-)?\\{điền:[^{}]*\\}$"));
    bool any = false;
    for (const model::FrontValue& value : entry.values) {
        const bool isOne = blank.match(base::nfc(value.words)).hasMatch();
        if (!isOne && value.words != QStringView(u"(ký)"))
            return false;
        any = any || isOne;
    }
    return any;
}

/// Where *Hồ sơ cơ quan* knows of such a thing, a blank for it says nothing.
Front withoutBlanks(Front front, const std::vector<model::ProfileEntry>& profile)
{
    using model::ProfileKind;
    constexpr std::pair<QStringView, ProfileKind> known[] = {{u"cơ quan ban hành", ProfileKind::Body}, {u"cơ quan chủ quản", ProfileKind::Governing}, {u"địa danh", ProfileKind::Place},
                                                             {u"ký hiệu", ProfileKind::Symbol},        {u"người ký", ProfileKind::Signer}};
    const bool otherBody = front.find(u"cơ quan ban hành") && !isBlank(*front.find(u"cơ quan ban hành")); // whose parent nobody here knows
    std::erase_if(front.entries, [&](const FrontEntry& entry) {
        const auto row = std::find_if(std::begin(known), std::end(known), [&](const auto& each) { return entry.key == each.first; });
        if (row == std::end(known) || !isBlank(entry) || (row->second == ProfileKind::Governing && otherBody))
            return false;
        return std::any_of(profile.begin(), profile.end(), [&](const model::ProfileEntry& each) { return each.kind == row->second; });
    });
    return front;
}

class Head
{
public:
    Head(Wording& wording, const Front& front) : m_wording(wording), m_front(withoutBlanks(front, wording.enquiry().profile())), m_profile(wording, m_front) {}

    PlanHead taken()
    {
        m_head.kind = base::nfc(required({u"loại văn bản"}));
        const QString kind = base::folded(m_head.kind);
        m_isLetter = kind == QStringLiteral("công văn");
        m_isMinutes = kind == QStringLiteral("biên bản");
        const law::Kind* const row = m_wording.enquiry().law().kind(m_head.kind);
        m_head.internal = row && row->isInternal();
        m_profile.setDate(m_front.find(u"ngày") ? m_front.word(u"ngày") : m_front.word(u"ngày ban hành"));
        header();
        m_head.addressees = addresseeList(splitLines(list({u"kính gửi"})));
        m_head.recipients = recipientList(splitLines(list({u"nơi nhận"})));
        signatures();
        if (const QString authority = one({u"thẩm quyền", u"thẩm quyền ban hành"}); !authority.isEmpty())
            m_head.authority.push_back({official::Style::Authority, {{authority.toUpper(), false, false, false}},
                                        m_wording.source(entry(m_front, {u"thẩm quyền", u"thẩm quyền ban hành"})->span), 0, true});
        m_head.circulation = one({u"phạm vi lưu hành"}).toUpper();
        m_head.urgency = one({u"độ khẩn", u"mức độ khẩn"}).toUpper();
        m_head.drafter = one({u"ký hiệu soạn thảo", u"người soạn thảo"});
        m_head.address = splitLines(list({u"địa chỉ", u"địa chỉ chân trang"}));
        m_head.attached = list({u"kèm theo", u"ban hành kèm theo"});
        m_head.issuedBy = one({u"ban hành theo"});
        m_head.filled = m_profile.filled();
        return std::move(m_head);
    }

private:
    QStringList list(Keys keys)
    {
        QStringList all;
        const FrontEntry* const found = entry(m_front, keys);
        if (!found)
            return all;
        for (const model::FrontValue& value : found->values)
            all += m_wording.plain(value.words, value.span);
        return all;
    }

    QString one(Keys keys) { return list(keys).value(0).trimmed(); }

    /// Dots and a finding where the front has no such entry.
    QString required(Keys keys)
    {
        const QString words = one(keys);
        return words.isEmpty() ? dots(QString::fromUtf16(*keys.begin()), {}) : words;
    }

    /// What the front says, else *Hồ sơ cơ quan*, else dots.
    QString requiredOfOffice(const char16_t* key, model::ProfileKind kind)
    {
        const QString words = one({key});
        if (!words.isEmpty())
            return words;
        const std::optional<QString> filled = m_profile.words(kind, QString::fromUtf16(key));
        return filled ? *filled : dots(QString::fromUtf16(key), m_profile.whyNot(kind));
    }

    QString dots(const QString& key, const QString& why)
    {
        const QString said = QCoreApplication::translate("compile", "Đầu văn bản thiếu mục «%1»; chỗ này in dấu chấm.").arg(key);
        return m_wording.unanswered("compile.missing-field", m_front.span, why.isEmpty() ? said : QString(said + u' ' + why)).text;
    }

    void header()
    {
        official::Header& header = m_head.header;
        header.parentBody = splitLines(list({u"cơ quan chủ quản"}));
        header.issuingBody = splitLines(QStringList(requiredOfOffice(u"cơ quan ban hành", model::ProfileKind::Body)));
        m_profile.setIssuer(header.issuingBody);
        if (header.parentBody.isEmpty())
            header.parentBody = m_profile.governing();
        if (m_head.internal)
            header.numbered = false;
        else
            header.symbol = symbol();
        if (m_head.internal)
            header.place = one({u"địa danh"});
        else if (!m_isMinutes)
            header.place = requiredOfOffice(u"địa danh", model::ProfileKind::Place);
        header.number = m_head.internal ? QString() : numberAsPrinted(one({u"số"}));
        header.date = m_isMinutes ? QString() : dateAsPrinted(one({u"ngày", u"ngày ban hành"}));
        header.kind = m_isLetter ? QString() : m_head.kind.toUpper();
        header.subject = subject();
        m_head.bodyName = one({u"cơ quan"});
        if (m_head.bodyName.isEmpty())
            m_head.bodyName = m_profile.filledName();
        if (entry(m_front, {u"cơ quan ban hành"}))
            m_head.bodyCapitals = header.issuingBody.join(u' ');
    }

    QString symbol()
    {
        const QString typed = one({u"ký hiệu"});
        const law::Kind* const row = m_wording.enquiry().law().kind(m_head.kind);
        const std::optional<QString> filled = typed.isEmpty() ? m_profile.symbol(row ? row->abbreviation : QString()) : typed;
        return filled ? *filled : dots(QStringLiteral("ký hiệu"), m_profile.whyNot(model::ProfileKind::Symbol));
    }

    /// Ô 5a as typed; ô 5b behind "V/v".
    official::Runs subject()
    {
        QString words = required({u"trích yếu"});
        const bool dots = words == QStringView(unansweredText);
        if (m_isLetter && base::folded(words).startsWith(QStringLiteral("v/v ")))
            words = words.mid(4).trimmed();
        if (dots && m_isLetter)
            return {{QStringLiteral("V/v "), false, false, false}, {words, false, false, true}};
        return {{m_isLetter ? QStringLiteral("V/v ") + words : words, false, false, dots}};
    }

    void signatures()
    {
        for (const Keys keys : {Keys{u"người ký"}, Keys{u"người ký 2"}}) {
            const QStringList lines = m_profile.signature(splitLines(list(keys)), QString::fromUtf16(*keys.begin()), m_head.kind);
            if (!lines.isEmpty())
                m_head.signatures.push_back(signatureBlock(lines));
        }
        const bool signedElsewhere = !m_front.word(u"ban hành theo").isEmpty(); // with the decision that issues it
        if (m_head.signatures.empty() && !m_head.internal && !m_isMinutes && !signedElsewhere)
            soleSigner();
    }

    void soleSigner()
    {
        const QStringList lines = m_profile.soleSigner(m_head.kind);
        if (!lines.isEmpty())
            m_head.signatures.push_back(signatureBlock(lines));
    }

    Wording& m_wording;
    const Front m_front;
    OfficeProfile m_profile;
    PlanHead m_head;
    bool m_isLetter = false;
    bool m_isMinutes = false; ///< Mẫu 1.9 has no place-and-date line: the text says when and where
};

} // namespace

QString bodyName(const PlanHead& head, const Wording& wording)
{
    if (!head.bodyName.isEmpty() || head.bodyCapitals.isEmpty())
        return head.bodyName;
    return nameInRunningText(head.bodyCapitals, base::nfc(base::decoded(wording.wholeSource())));
}

PlanHead planHead(Wording& wording, const Front& front)
{
    return Head(wording, front).taken();
}

QStringList systemsOf(const Front& front)
{
    QStringList codes;
    for (const QString& value : front.words(u"hệ thống")) {
        for (const QString& code : value.split(u',')) {
            if (!code.trimmed().isEmpty())
                codes += code.trimmed();
        }
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace ungcuu::compile
