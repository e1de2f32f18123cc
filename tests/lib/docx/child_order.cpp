// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_order.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

namespace ungcuu::testing {
namespace {

/// Sequences of the standard, cut to what somebody could want to write here. "*" marks an element that may stand again;
/// names joined by "|" may stand in any order among themselves.
const QHash<QString, QStringList>& sequences()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> made;
        const auto add = [&made](const char* parent, const char* children) {
            made.insert(QLatin1String(parent), QString::fromLatin1(children).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        };
        const char* blocks = "w:p|w:tbl|w:bookmarkStart|w:bookmarkEnd*";
        add("w:document", "w:background w:body");
        add("w:body", "w:p|w:tbl|w:bookmarkStart|w:bookmarkEnd* w:sectPr");
        add("w:hdr", blocks);
        add("w:ftr", blocks);
        add("w:p", "w:pPr w:r|w:fldSimple|w:hyperlink|w:bookmarkStart|w:bookmarkEnd|w:ins|w:del*");
        add("w:fldSimple", "w:fldData w:r*");
        add("w:r", "w:rPr w:t|w:delText|w:br|w:tab|w:pict|w:drawing|w:fldChar|w:instrText|w:noBreakHyphen*");
        add("w:pPr", "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs "
                     "w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd "
                     "w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment "
                     "w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange");
        add("w:ins", "w:r*");
        add("w:del", "w:r*");
        add("w:rPr", "w:ins w:del w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof "
                     "w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd "
                     "w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath");
        add("w:pBdr", "w:top w:left w:bottom w:right w:between w:bar");
        add("w:tbl", "w:bookmarkStart|w:bookmarkEnd* w:tblPr w:tblGrid w:tr|w:bookmarkStart|w:bookmarkEnd*");
        add("w:tblPr", "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd "
                       "w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription");
        add("w:tblBorders", "w:top w:left w:bottom w:right w:insideH w:insideV");
        add("w:tblCellMar", "w:top w:left w:bottom w:right");
        add("w:tcBorders", "w:top w:left w:bottom w:right w:insideH w:insideV w:tl2br w:tr2bl");
        add("w:tcMar", "w:top w:left w:bottom w:right");
        add("w:tblGrid", "w:gridCol*");
        add("w:tr", "w:tblPrEx w:trPr w:tc*");
        add("w:trPr", "w:cantSplit|w:trHeight|w:tblHeader|w:jc|w:hidden* w:ins w:del");
        add("w:tc", "w:tcPr w:p|w:tbl|w:bookmarkStart|w:bookmarkEnd*");
        add("w:tcPr", "w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark");
        add("w:sectPr", "w:headerReference|w:footerReference* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType "
                        "w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid");
        add("w:styles", "w:docDefaults w:latentStyles w:style*");
        add("w:docDefaults", "w:rPrDefault w:pPrDefault");
        add("w:rPrDefault", "w:rPr");
        add("w:pPrDefault", "w:pPr");
        add("w:style", "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal "
                       "w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*");
        add("w:settings", "w:writeProtection w:view w:zoom w:removePersonalInformation w:mirrorMargins w:trackRevisions w:documentProtection w:defaultTabStop "
                          "w:autoHyphenation w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:docVars w:rsids w:themeFontLang "
                          "w:clrSchemeMapping w:decimalSymbol w:listSeparator");
        add("w:compat", "w:compatSetting*");
        add("w:pict", "v:shapetype v:shape*");
        add("v:shapetype", "v:stroke v:formulas v:path v:textpath v:lock");
        add("v:formulas", "v:f*");
        add("v:shape", "v:fill v:stroke v:textpath*");
        return made;
    }();
    return all;
}

/// Where in its parent's sequence a child stands, −1 for none; `again` says whether it may stand there twice.
int placeOf(const QStringList& sequence, const QString& child, bool& again)
{
    for (int i = 0; i < sequence.size(); ++i) {
        QString group = sequence[i];
        again = group.endsWith(QLatin1Char('*'));
        if (again)
            group.chop(1);
        if (group.split(QLatin1Char('|')).contains(child))
            return i;
    }
    return -1;
}

struct Open {
    QString name;
    int place = -1;
    QString last;
};

QString complaintOf(const Open& open, const QString& reason)
{
    return QStringLiteral("%1 %2 in %3").arg(open.last, reason, open.name);
}

/// What else the standard asks of an element when it ends.
QString endComplaint(const Open& open)
{
    if (open.name == QLatin1String("w:tc") && open.last != QLatin1String("w:p"))
        return complaintOf(open, QStringLiteral("is last"));
    if (open.name == QLatin1String("w:body") && open.last != QLatin1String("w:sectPr"))
        return complaintOf(open, QStringLiteral("is last"));
    return {};
}

} // namespace

QString orderComplaint(const QByteArray& part)
{
    QXmlStreamReader reader(part);
    QList<Open> path;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) {
            const QString complaint = endComplaint(path.takeLast());
            if (!complaint.isEmpty())
                return complaint;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.qualifiedName().toString();
        if (!path.isEmpty()) {
            Open& parent = path.last();
            bool again = false;
            const int place = placeOf(sequences().value(parent.name), name, again);
            parent.last = name;
            if (place < 0)
                return complaintOf(parent, QStringLiteral("is unknown"));
            if (place < parent.place || (place == parent.place && !again))
                return complaintOf(parent, QStringLiteral("stands too late"));
            parent.place = place;
        }
        path.append({name, -1, {}});
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace ungcuu::testing
