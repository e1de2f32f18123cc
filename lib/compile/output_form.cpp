// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/output_form.h"

namespace ungcuu::compile {

std::optional<OutputForm> outputForm(QStringView word)
{
    static constexpr std::pair<QStringView, OutputForm> forms[] = {{u"plain", OutputForm::Plain},
                                                                   {u"trinh-ky", OutputForm::ForSignature},
                                                                   {u"cong-khai", OutputForm::Public},
                                                                   {u"the-truc", OutputForm::DutyCard}};
    for (const auto& [name, form] : forms) {
        if (name == word)
            return form;
    }
    return std::nullopt;
}

} // namespace ungcuu::compile
