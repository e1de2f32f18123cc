// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compile.h"
#include "diff/change.h"
#include "docx/edited_changes.h"
#include "docx/printed_words.h"
#include "model/text_edit.h"

#include <map>

namespace ungcuu::workspace {

/// Sources in which some documents have other bytes.
class SourcesBut final : public compile::Sources
{
public:
    explicit SourcesBut(const compile::Sources& sources) : m_sources(sources) {}

    std::map<QString, QByteArray> instead; ///< by mã

    std::optional<model::System> system(const QString& code) const override { return m_sources.system(code); }
    std::vector<QString> systemCodes() const override { return m_sources.systemCodes(); }
    std::optional<QByteArray> document(const QString& code) const override
    {
        const auto found = instead.find(code);
        return found == instead.end() ? m_sources.document(code) : found->second;
    }
    const law::Pack& law() const override { return m_sources.law(); }
    QDate today() const override { return m_sources.today(); }

private:
    const compile::Sources& m_sources;
};

/// What a text prints, and what it would print with an edit.
class PaperTrial
{
public:
    PaperTrial(const compile::Request& request, const SourcesBut& sources);

    const compile::Compiled& compiled() const { return m_compiled; }
    const std::vector<docx::PrintedParagraph>& paper() const { return m_paper; }

    /// How many other paragraphs of the paper the edits of `document` change besides `change`; nothing where they do not
    /// print it, or upset the paper.
    std::optional<int> elsewhere(const docx::DocxChange& change, int document, const model::TextEdits& edits) const;

private:
    struct Expected {
        QByteArrayList words;
        std::size_t begin = 0;
        std::size_t count = 0;
    };
    Expected expected(const docx::DocxChange& change) const;
    std::vector<docx::PrintedParagraph> paperWith(int document, const model::TextEdits& edits) const;
    static bool losesMore(const docx::DocxChange& change, const QByteArrayList& words, const diff::Change& difference);
    bool facesFit(const docx::DocxChange& change, const docx::PrintedParagraph& before, const docx::PrintedParagraph& now) const;

    const compile::Request m_request;
    const SourcesBut& m_sources;
    const compile::Compiled m_compiled;
    const std::vector<docx::PrintedParagraph> m_paper;
};

} // namespace ungcuu::workspace
