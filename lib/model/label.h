// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace ungcuu::model {

/// The closed list of field labels of a step. Their words stand in one table (model/words.h).
enum class Label : quint8 {
    Lead,        ///< Chủ trì
    Support,     ///< Phối hợp
    DecidedBy,   ///< Người quyết định
    Deadline,    ///< Thời hạn
    Estimate,    ///< Thời lượng
    Delay,       ///< Chờ
    Technique,   ///< Mã ATT&CK
    Result,      ///< Kết quả
    Evidence,    ///< Chứng cứ
    DoneWhen,    ///< Hoàn thành khi
    Notice,      ///< Thông báo (free in form)
    Report,      ///< Báo cáo (needs signature and seal, TT 20/2017 Đ9.1)
    System,      ///< Hệ thống
    Tools,       ///< Công cụ
    Channel,     ///< Kênh, in order of fallback
    Attachment,  ///< Đính kèm
    Basis,       ///< Căn cứ
    Caution,     ///< Lưu ý
    DoNot,       ///< Không được làm
    Log,         ///< Ghi nhật ký
    Note,        ///< Ghi chú
    Condition,   ///< Điều kiện
    SwitchOn,    ///< Xét theo
    Applies,     ///< Áp dụng
    Parallel,    ///< Làm song song
    RepeatUntil, ///< Lặp lại đến khi
    RepeatWhile, ///< Lặp khi
    WaitUntil,   ///< Chờ đến khi
    Limit,       ///< Tối đa
    Pause,       ///< Nghỉ giữa vòng
    Call,        ///< Thực hiện kịch bản
};
inline constexpr int labelCount = int(Label::Call) + 1;

/// Sections a scenario may have; the name decides how one is read. The first six are the thẻ trực (page 1).
enum class SectionKind : quint8 {
    QuickSigns,     ///< Nhận dạng nhanh
    DoNow,          ///< Việc làm ngay
    DoNot,          ///< Không được làm
    WhomToCall,     ///< Gọi ai
    WhoDecides,     ///< Ai được quyết định
    Deadlines,      ///< Mốc thời gian
    Scope,          ///< Phạm vi
    Principles,     ///< Nguyên tắc, điều kiện ưu tiên duy trì hoạt động
    Levels,         ///< Mức độ
    Roles,          ///< Vai trò
    Targets,        ///< Đối tượng
    Variables,      ///< Biến
    Steps,          ///< Các bước, and every "Giai đoạn n. …"
    Evidence,       ///< Chứng cứ
    Notices,        ///< Thông báo và báo cáo
    Templates,      ///< Mẫu tin
    BackupContact,  ///< Liên lạc dự phòng
    Recovery,       ///< Khôi phục
    EndCriteria,    ///< Kết thúc sự cố
    ShiftHandover,  ///< Bàn giao ca
    AfterIncident,  ///< Sau sự cố
    Preparation,    ///< Chuẩn bị trước
    Exercise,       ///< Diễn tập
    Journal,        ///< Nhật ký
    Other,
};

} // namespace ungcuu::model
