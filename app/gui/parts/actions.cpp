// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/actions.h"

#include "gui/parts/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace ungcuu::gui {

namespace {

struct Spec {
    Act act;
    const char* name;
    const char* text;
    const char* tip;
    const char* keys;
    const char* icon;
};

constexpr Spec Specs[] = {
    {Act::NewDocument, "document.new", QT_TRANSLATE_NOOP("gui", "Soạn văn bản mới…"), QT_TRANSLATE_NOOP("gui", "Bắt đầu một kịch bản hoặc văn bản từ dàn ý có sẵn"), "Ctrl+N", "new"},
    {Act::BringIn, "document.bringIn", QT_TRANSLATE_NOOP("gui", "Đưa tệp nguồn vào kho…"), QT_TRANSLATE_NOOP("gui", "Bắt đầu văn bản mới từ tệp .kb.md, .pa.md; tệp ấy giữ nguyên"), "", nullptr},
    {Act::NewWorkspace, "workspace.new", QT_TRANSLATE_NOOP("gui", "Tạo kho dữ liệu…"), QT_TRANSLATE_NOOP("gui", "Tạo tệp giữ văn bản, lịch sử và chữ ký của đơn vị"), "", nullptr},
    {Act::OpenWorkspace, "workspace.open", QT_TRANSLATE_NOOP("gui", "Mở kho dữ liệu…"), QT_TRANSLATE_NOOP("gui", "Mở một tệp kho dữ liệu (.ungcuu)"), "Ctrl+O", nullptr},
    {Act::Save, "document.save", QT_TRANSLATE_NOOP("gui", "Lưu"), QT_TRANSLATE_NOOP("gui", "Lưu thành một lần sửa có chữ ký"), "Ctrl+S", "save"},
    {Act::SaveWithNote, "document.saveWithNote", QT_TRANSLATE_NOOP("gui", "Lưu kèm ghi chú…"), QT_TRANSLATE_NOOP("gui", "Lưu, và ghi vì sao sửa; cả nhóm thấy trong lịch sử"), "", nullptr},
    {Act::SaveAll, "document.saveAll", QT_TRANSLATE_NOOP("gui", "Lưu tất cả"), QT_TRANSLATE_NOOP("gui", "Lưu mọi văn bản đang mở có phần chưa lưu"), "Ctrl+Alt+S", nullptr},
    {Act::Export, "document.export", QT_TRANSLATE_NOOP("gui", "Xuất PDF, DOCX…"), QT_TRANSLATE_NOOP("gui", "Xuất trang in thành tệp PDF/A, hoặc bản DOCX để sửa"), "Ctrl+E", "export"},
    {Act::TakeBack, "document.takeBack", QT_TRANSLATE_NOOP("gui", "Nhận lại bản Word đã sửa…"), QT_TRANSLATE_NOOP("gui", "Xem đề nghị sửa và ý kiến trong bản Word đã xuất từ văn bản này, rồi nhận từng chỗ"), "", nullptr},
    {Act::Print, "document.print", QT_TRANSLATE_NOOP("gui", "In…"), QT_TRANSLATE_NOOP("gui", "In các trang đang hiện; giống hệt tệp PDF"), "Ctrl+P", "print"},
    {Act::Sign, "document.sign", QT_TRANSLATE_NOOP("gui", "Ký số…"), QT_TRANSLATE_NOOP("gui", "Xuất PDF và ký bằng chứng thư số trong tệp"), "Ctrl+Shift+S", "sign"},
    {Act::Destroy, "document.destroy", QT_TRANSLATE_NOOP("gui", "Xóa khỏi kho dữ liệu…"), QT_TRANSLATE_NOOP("gui", "Xóa hẳn nội dung mọi lần sửa của văn bản này; kho dữ liệu giữ lại ai xóa, lúc nào, vì sao"), "", nullptr},
    {Act::CloseTab, "tab.close", QT_TRANSLATE_NOOP("gui", "Đóng văn bản"), QT_TRANSLATE_NOOP("gui", "Đóng thẻ đang xem; phần chưa lưu được giữ lại cho lần mở sau"), "Ctrl+W; Ctrl+F4", nullptr},
    {Act::ReopenTab, "tab.reopen", QT_TRANSLATE_NOOP("gui", "Mở lại văn bản vừa đóng"), QT_TRANSLATE_NOOP("gui", "Mở lại thẻ đóng sau cùng"), "Ctrl+Shift+T", nullptr},
    {Act::Quit, "window.quit", QT_TRANSLATE_NOOP("gui", "Thoát"), QT_TRANSLATE_NOOP("gui", "Đóng cửa sổ; phần chưa lưu được giữ lại cho lần mở sau"), "Ctrl+Q", nullptr},
    {Act::Undo, "edit.undo", QT_TRANSLATE_NOOP("gui", "Hoàn tác"), QT_TRANSLATE_NOOP("gui", "Trở lại trước lần gõ vừa rồi"), "Ctrl+Z", "undo"},
    {Act::Redo, "edit.redo", QT_TRANSLATE_NOOP("gui", "Làm lại"), QT_TRANSLATE_NOOP("gui", "Làm lại điều vừa hoàn tác"), "Ctrl+Shift+Z", "redo"},
    {Act::Cut, "edit.cut", QT_TRANSLATE_NOOP("gui", "Cắt"), QT_TRANSLATE_NOOP("gui", "Chuyển đoạn đang chọn vào bộ nhớ tạm"), "Ctrl+X", nullptr},
    {Act::Copy, "edit.copy", QT_TRANSLATE_NOOP("gui", "Sao chép"), QT_TRANSLATE_NOOP("gui", "Chép đoạn đang chọn vào bộ nhớ tạm"), "Ctrl+C", nullptr},
    {Act::Paste, "edit.paste", QT_TRANSLATE_NOOP("gui", "Dán"), QT_TRANSLATE_NOOP("gui", "Dán từ bộ nhớ tạm; tiêu đề, danh sách và bảng của Word hay trang web thành văn bản nguồn"), "Ctrl+V", nullptr},
    {Act::PastePlain, "edit.pastePlain", QT_TRANSLATE_NOOP("gui", "Dán chỉ chữ"), QT_TRANSLATE_NOOP("gui", "Dán chữ từ bộ nhớ tạm, bỏ mọi định dạng"), "Ctrl+Shift+V", nullptr},
    {Act::SelectAll, "edit.all", QT_TRANSLATE_NOOP("gui", "Chọn tất cả"), QT_TRANSLATE_NOOP("gui", "Chọn toàn bộ văn bản đang soạn"), "Ctrl+A", nullptr},
    {Act::FindDocument, "document.find", QT_TRANSLATE_NOOP("gui", "Tìm văn bản"), QT_TRANSLATE_NOOP("gui", "Lọc danh sách văn bản theo mã hoặc tên, không cần gõ dấu"), "Ctrl+K", nullptr},
    {Act::Complete, "edit.complete", QT_TRANSLATE_NOOP("gui", "Gợi ý gõ tiếp"), QT_TRANSLATE_NOOP("gui", "Hiện những gì gõ được ở chỗ con trỏ: nhãn, vai trò, bước, hệ thống, ô điền tự động"), "Ctrl+Space", nullptr},
    {Act::InsertSnippet, "edit.snippet", QT_TRANSLATE_NOOP("gui", "Chèn mẫu có sẵn…"), QT_TRANSLATE_NOOP("gui", "Chèn một bước, thông báo, bảng… có chỗ điền; Tab sang chỗ điền kế tiếp"), "Ctrl+J", nullptr},
    {Act::EditTable, "edit.table", QT_TRANSLATE_NOOP("gui", "Sửa bảng…"), QT_TRANSLATE_NOOP("gui", "Sửa bảng ở chỗ con trỏ trong một lưới ô; dán được vùng ô từ bảng tính"), "Ctrl+Shift+G", nullptr},
    {Act::Renumber, "edit.renumber", QT_TRANSLATE_NOOP("gui", "Đánh số lại"), QT_TRANSLATE_NOOP("gui", "Đánh số lại các bước của kịch bản hoặc chương, điều, khoản của văn bản; mọi chỗ nhắc tới đổi theo"), "Ctrl+Shift+N", nullptr},
    {Act::Format, "edit.format", QT_TRANSLATE_NOOP("gui", "Viết theo lối chuẩn"), QT_TRANSLATE_NOOP("gui", "Đưa nhãn, tên bước, mũi tên, gạch đầu dòng, dòng trống về lối viết chuẩn; nội dung giữ nguyên, hoàn tác được một lần"), "Ctrl+Shift+I", nullptr},
    {Act::GoToDefinition, "go.definition", QT_TRANSLATE_NOOP("gui", "Tới chỗ định nghĩa"), QT_TRANSLATE_NOOP("gui", "Tới bước, vai trò, kịch bản hoặc hệ thống có tên ở chỗ con trỏ"), "F12", nullptr},
    {Act::FindPlaces, "go.places", QT_TRANSLATE_NOOP("gui", "Nơi dùng"), QT_TRANSLATE_NOOP("gui", "Liệt kê mọi chỗ nhắc tới bước, vai trò hoặc hệ thống ở chỗ con trỏ"), "Shift+F12", nullptr},
    {Act::Fold, "fold.close", QT_TRANSLATE_NOOP("gui", "Thu gọn phần này"), QT_TRANSLATE_NOOP("gui", "Ẩn các dòng của mục, giai đoạn hoặc bước ở chỗ con trỏ; các dòng vẫn còn trong văn bản"), "Ctrl+Shift+[", nullptr},
    {Act::Unfold, "fold.open", QT_TRANSLATE_NOOP("gui", "Mở phần thu gọn"), QT_TRANSLATE_NOOP("gui", "Hiện lại các dòng đã thu gọn ở chỗ con trỏ"), "Ctrl+Shift+]", nullptr},
    {Act::FoldAll, "fold.closeAll", QT_TRANSLATE_NOOP("gui", "Thu gọn tất cả"), QT_TRANSLATE_NOOP("gui", "Chỉ để lại các dòng đầu mục"), "Ctrl+Alt+[", nullptr},
    {Act::UnfoldAll, "fold.openAll", QT_TRANSLATE_NOOP("gui", "Mở tất cả"), QT_TRANSLATE_NOOP("gui", "Hiện lại mọi dòng đã thu gọn"), "Ctrl+Alt+]", nullptr},
    {Act::Find, "edit.find", QT_TRANSLATE_NOOP("gui", "Tìm…"), QT_TRANSLATE_NOOP("gui", "Tìm trong văn bản đang soạn, không cần gõ dấu"), "Ctrl+F", nullptr},
    {Act::Replace, "edit.replace", QT_TRANSLATE_NOOP("gui", "Tìm và thay…"), QT_TRANSLATE_NOOP("gui", "Thay chữ trong văn bản đang soạn"), "Ctrl+H", nullptr},
    {Act::FindNext, "edit.findNext", QT_TRANSLATE_NOOP("gui", "Chỗ tìm thấy kế tiếp"), QT_TRANSLATE_NOOP("gui", "Tới chỗ kế tiếp có chữ đang tìm"), "F3", nullptr},
    {Act::FindPrevious, "edit.findPrevious", QT_TRANSLATE_NOOP("gui", "Chỗ tìm thấy trước"), QT_TRANSLATE_NOOP("gui", "Về chỗ trước có chữ đang tìm"), "Shift+F3", nullptr},
    {Act::FindEverywhere, "edit.findEverywhere", QT_TRANSLATE_NOOP("gui", "Tìm trong mọi văn bản…"), QT_TRANSLATE_NOOP("gui", "Tìm và thay trong tất cả văn bản của kho dữ liệu"), "Ctrl+Shift+F", nullptr},
    {Act::CheckSpelling, "edit.spelling", QT_TRANSLATE_NOOP("gui", "Soát chính tả"), QT_TRANSLATE_NOOP("gui", "Gạch chân chữ không có trong từ điển tiếng Việt, thuật ngữ và từ riêng"), "", nullptr},
    {Act::NextProblem, "problem.next", QT_TRANSLATE_NOOP("gui", "Vấn đề kế tiếp"), QT_TRANSLATE_NOOP("gui", "Tới vấn đề kế tiếp trong văn bản"), "F8", "next"},
    {Act::PreviousProblem, "problem.previous", QT_TRANSLATE_NOOP("gui", "Vấn đề trước"), QT_TRANSLATE_NOOP("gui", "Về vấn đề trước trong văn bản"), "Shift+F8", "previous"},
    {Act::FixProblem, "problem.fix", QT_TRANSLATE_NOOP("gui", "Sửa vấn đề"), QT_TRANSLATE_NOOP("gui", "Làm theo cách sửa được gợi ý"), "Alt+Return", "fix"},
    {Act::FixAll, "problem.fixAll", QT_TRANSLATE_NOOP("gui", "Sửa mọi chỗ cùng loại"), QT_TRANSLATE_NOOP("gui", "Sửa mọi vấn đề cùng loại với vấn đề ở chỗ con trỏ, hoàn tác được một lần"), "Ctrl+Alt+Return", nullptr},
    {Act::ShowOutline, "view.outline", QT_TRANSLATE_NOOP("gui", "Dàn ý"), QT_TRANSLATE_NOOP("gui", "Hiện các mục và bước dưới danh sách văn bản, bấm để tới"), "Ctrl+Shift+O", nullptr},
    {Act::ShowPage, "view.page", QT_TRANSLATE_NOOP("gui", "Trang in"), QT_TRANSLATE_NOOP("gui", "Hiện trang in bên cạnh văn bản"), "F6", "page"},
    {Act::ShowFlow, "view.flow", QT_TRANSLATE_NOOP("gui", "Lưu đồ"), QT_TRANSLATE_NOOP("gui", "Hiện lưu đồ của kịch bản dưới trang in"), "Ctrl+L", "flow"},
    {Act::ShowStep, "view.step", QT_TRANSLATE_NOOP("gui", "Biểu mẫu bước"), QT_TRANSLATE_NOOP("gui", "Sửa bước ở chỗ con trỏ bằng các ô: chủ trì, thời hạn, chứng cứ…"), "Ctrl+Shift+B", nullptr},
    {Act::ShowProblems, "view.problems", QT_TRANSLATE_NOOP("gui", "Danh sách vấn đề"), QT_TRANSLATE_NOOP("gui", "Hiện danh sách vấn đề dưới văn bản"), "F7", "problems"},
    {Act::ShowHistory, "view.history", QT_TRANSLATE_NOOP("gui", "Lịch sử"), QT_TRANSLATE_NOOP("gui", "Hiện các lần sửa của văn bản"), "F9", "history"},
    {Act::Compare, "history.compare", QT_TRANSLATE_NOOP("gui", "So sánh các lần sửa"), QT_TRANSLATE_NOOP("gui", "Xem chữ nào được thêm, bỏ, chuyển giữa một lần đã lưu và bản đang soạn"), "Shift+F9", nullptr},
    {Act::CompareColumns, "history.columns", QT_TRANSLATE_NOOP("gui", "So sánh hai cột"), QT_TRANSLATE_NOOP("gui", "Bản cũ bên trái, bản mới bên phải, từng dòng ngang nhau; bỏ chọn thì hai bản chung một cột"), "", nullptr},
    {Act::NextChange, "history.nextChange", QT_TRANSLATE_NOOP("gui", "Chỗ sửa kế tiếp"), QT_TRANSLATE_NOOP("gui", "Tới chỗ khác nhau kế tiếp của bản so sánh"), "Alt+Down", nullptr},
    {Act::PreviousChange, "history.previousChange", QT_TRANSLATE_NOOP("gui", "Chỗ sửa trước"), QT_TRANSLATE_NOOP("gui", "Về chỗ khác nhau trước của bản so sánh"), "Alt+Up", nullptr},
    {Act::ZoomIn, "view.larger", QT_TRANSLATE_NOOP("gui", "Phóng to trang in"), QT_TRANSLATE_NOOP("gui", "Xem trang in hoặc lưu đồ lớn hơn"), "Ctrl++", nullptr},
    {Act::ZoomOut, "view.smaller", QT_TRANSLATE_NOOP("gui", "Thu nhỏ trang in"), QT_TRANSLATE_NOOP("gui", "Xem trang in hoặc lưu đồ nhỏ hơn"), "Ctrl+-", nullptr},
    {Act::ZoomFit, "view.fit", QT_TRANSLATE_NOOP("gui", "Vừa chiều rộng"), QT_TRANSLATE_NOOP("gui", "Trang in hoặc lưu đồ rộng bằng khung"), "Ctrl+0", nullptr},
    {Act::ZoomPage, "view.whole", QT_TRANSLATE_NOOP("gui", "Cả trang"), QT_TRANSLATE_NOOP("gui", "Thấy cả một trang trong khung"), "Ctrl+9", nullptr},
    {Act::Split, "view.split", QT_TRANSLATE_NOOP("gui", "Chia đôi cửa sổ"), QT_TRANSLATE_NOOP("gui", "Xem hai văn bản, hoặc hai chỗ của một văn bản, cạnh nhau"), "Ctrl+\\", nullptr},
    {Act::PlaceWriting, "place.writing", QT_TRANSLATE_NOOP("gui", "Văn bản"), QT_TRANSLATE_NOOP("gui", "Danh sách văn bản, soạn và xem trang in"), "Ctrl+1", "documents"},
    {Act::PlaceJudging, "place.judging", QT_TRANSLATE_NOOP("gui", "Kiểm tra chữ ký số"), QT_TRANSLATE_NOOP("gui", "Kiểm tra chữ ký trong một tệp PDF"), "Ctrl+2", "judging"},
    {Act::PlaceSystems, "place.systems", QT_TRANSLATE_NOOP("gui", "Hệ thống thông tin"), QT_TRANSLATE_NOOP("gui", "Danh sách hệ thống thông tin mà văn bản lấy tên, cấp độ, chủ quản"), "Ctrl+3", "systems"},
    {Act::PlaceOffice, "place.office", QT_TRANSLATE_NOOP("gui", "Hồ sơ cơ quan"), QT_TRANSLATE_NOOP("gui", "Tên cơ quan, địa danh, ký hiệu, dấu, người ký theo ngày hiệu lực; đối chiếu căn cứ với văn bản gốc"), "Ctrl+4", "office"},
    {Act::FindAction, "action.find", QT_TRANSLATE_NOOP("gui", "Tìm lệnh…"), QT_TRANSLATE_NOOP("gui", "Tìm và làm một lệnh theo tên, không cần gõ dấu"), "Ctrl+Shift+P", nullptr},
    {Act::NextTab, "tab.next", QT_TRANSLATE_NOOP("gui", "Văn bản kế tiếp"), QT_TRANSLATE_NOOP("gui", "Sang thẻ bên phải"), "Ctrl+Tab; Ctrl+PgDown", nullptr},
    {Act::PreviousTab, "tab.previous", QT_TRANSLATE_NOOP("gui", "Văn bản trước"), QT_TRANSLATE_NOOP("gui", "Sang thẻ bên trái"), "Ctrl+Shift+Tab; Ctrl+PgUp", nullptr},
    {Act::OtherHalf, "tab.otherHalf", QT_TRANSLATE_NOOP("gui", "Sang nửa kia"), QT_TRANSLATE_NOOP("gui", "Chuyển tới nửa còn lại của cửa sổ"), "Ctrl+F6", nullptr},
    {Act::FocusEditor, "edit.focus", QT_TRANSLATE_NOOP("gui", "Về chỗ soạn"), QT_TRANSLATE_NOOP("gui", "Đưa con trỏ về văn bản đang soạn"), "Ctrl+Shift+J", nullptr},
    {Act::Vietnamese, "language.vi", QT_TRANSLATE_NOOP("gui", "Tiếng Việt"), QT_TRANSLATE_NOOP("gui", "Cửa sổ bằng tiếng Việt"), "", nullptr},
    {Act::English, "language.en", QT_TRANSLATE_NOOP("gui", "Tiếng Anh (English)"), QT_TRANSLATE_NOOP("gui", "Cửa sổ bằng tiếng Anh; văn bản không đổi"), "", nullptr},
    {Act::ThemeOfSystem, "theme.system", QT_TRANSLATE_NOOP("gui", "Màu theo hệ thống"), QT_TRANSLATE_NOOP("gui", "Dùng màu của máy"), "", nullptr},
    {Act::ThemeLight, "theme.light", QT_TRANSLATE_NOOP("gui", "Màu sáng"), QT_TRANSLATE_NOOP("gui", "Chữ tối trên nền sáng"), "", nullptr},
    {Act::ThemeDark, "theme.dark", QT_TRANSLATE_NOOP("gui", "Màu tối"), QT_TRANSLATE_NOOP("gui", "Chữ sáng trên nền tối; trang in vẫn trắng"), "", nullptr},
    {Act::ThemeContrastLight, "theme.contrastLight", QT_TRANSLATE_NOOP("gui", "Tương phản cao, nền trắng"), QT_TRANSLATE_NOOP("gui", "Chữ đen trên nền trắng, đường viền đậm, không màu nhạt"), "", nullptr},
    {Act::ThemeContrastDark, "theme.contrastDark", QT_TRANSLATE_NOOP("gui", "Tương phản cao, nền đen"), QT_TRANSLATE_NOOP("gui", "Chữ trắng trên nền đen, chỗ chọn màu vàng; trang in vẫn trắng"), "", nullptr},
    {Act::Shortcuts, "settings.shortcuts", QT_TRANSLATE_NOOP("gui", "Phím tắt…"), QT_TRANSLATE_NOOP("gui", "Xem và đổi phím tắt của từng lệnh"), "", nullptr},
    {Act::Help, "help.open", QT_TRANSLATE_NOOP("gui", "Hướng dẫn sử dụng"), QT_TRANSLATE_NOOP("gui", "Mở trang hướng dẫn cho việc đang làm"), "F1", nullptr},
    {Act::About, "help.about", QT_TRANSLATE_NOOP("gui", "Giới thiệu Ứng Cứu"), QT_TRANSLATE_NOOP("gui", "Phiên bản và giấy phép"), "", nullptr},
};

QString settingOf(const QAction* action)
{
    return QStringLiteral("shortcuts/") + action->objectName();
}

QList<QKeySequence> keysOf(const QString& written)
{
    return written.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(written, QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
{
    const QSettings settings;
    for (const Spec& spec : Specs) {
        auto* action = new QAction(window);
        action->setObjectName(QLatin1String(spec.name));
        action->setShortcuts(keysOf(settings.value(settingOf(action), QLatin1String(spec.keys)).toString()));
        action->setMenuRole(QAction::NoRole);
        if (spec.icon)
            action->setIcon(icon(QLatin1String(spec.icon)));
        window->addAction(action);
        m_actions.insert(int(spec.act), action);
    }
    retranslate();
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> actions;
    for (const Spec& spec : Specs)
        actions.push_back(m_actions.value(int(spec.act)));
    return actions;
}

void Actions::retranslate()
{
    for (int index = 0; index < int(std::size(Specs)); ++index)
        tell(index);
}

void Actions::tell(int index)
{
    const Spec& spec = Specs[index];
    QAction* const action = m_actions.value(int(spec.act));
    action->setText(QCoreApplication::translate("gui", spec.text));
    QString tip = QCoreApplication::translate("gui", spec.tip);
    if (const QString missing = m_missing.value(int(spec.act)); !missing.isEmpty())
        tip = missing;
    action->setStatusTip(tip);
    action->setWhatsThis(tip);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    // Tooltips may guess that they are rich text: what comes from outside never stands here unescaped.
    action->setToolTip(keys.isEmpty() ? tip.toHtmlEscaped() : QString(tip.toHtmlEscaped() + QStringLiteral(" (") + keys + u')'));
}

void Actions::setMissing(Act act, const QString& condition)
{
    m_actions.value(int(act))->setEnabled(condition.isEmpty());
    if (m_missing.value(int(act)) == condition)
        return;
    m_missing.insert(int(act), condition);
    const auto spec = std::find_if(std::begin(Specs), std::end(Specs), [=](const Spec& each) { return each.act == act; });
    tell(int(spec - std::begin(Specs)));
}

QList<QKeySequence> Actions::usualKeys(const QAction* action) const
{
    const auto spec = std::find_if(std::begin(Specs), std::end(Specs), [&](const Spec& each) { return m_actions.value(int(each.act)) == action; });
    return spec == std::end(Specs) ? QList<QKeySequence>() : keysOf(QLatin1String(spec->keys));
}

void Actions::setKeys(QAction* action, const QList<QKeySequence>& keys)
{
    action->setShortcuts(keys);
    if (keys == usualKeys(action))
        QSettings().remove(settingOf(action));
    else
        QSettings().setValue(settingOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    retranslate();
}

QAction* Actions::holderOf(const QKeySequence& keys, const QAction* but) const
{
    const std::vector<QAction*> actions = all();
    const auto holder = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) { return each != but && each->shortcuts().contains(keys); });
    return holder == actions.end() || keys.isEmpty() ? nullptr : *holder;
}

} // namespace ungcuu::gui
