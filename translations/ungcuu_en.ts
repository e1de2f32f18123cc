<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>base</name>
    <message>
        <source>Không đọc được tệp «%1».</source>
        <translation>Cannot read the file “%1”.</translation>
    </message>
    <message>
        <source>Chưa ghi được «%1» vì ổ đĩa đầy. Tệp cũ (nếu có) còn nguyên. Giải phóng ổ đĩa rồi làm lại.</source>
        <translation>“%1” was not written: the disk is full. The old file, if any, is untouched. Free some space and try again.</translation>
    </message>
    <message>
        <source>Chưa ghi được «%1» vì không có quyền ghi ở đó. Chọn thư mục khác.</source>
        <translation>“%1” was not written: no permission to write there. Choose another folder.</translation>
    </message>
    <message>
        <source>Chưa ghi được «%1» vì ổ đĩa báo lỗi. Tệp cũ (nếu có) còn nguyên.</source>
        <translation>“%1” was not written: the disk reports an error. The old file, if any, is untouched.</translation>
    </message>
    <message>
        <source>Tệp «%1» lớn quá giới hạn %2 MB.</source>
        <translation>The file “%1” is larger than the limit of %2 MB.</translation>
    </message>
    <message>
        <source>Dữ liệu JSON không dùng được (%1).</source>
        <translation>The JSON cannot be used (%1).</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu. Chưa có gì thay đổi.</source>
        <translation>Stopped as asked. Nothing has changed.</translation>
    </message>
    <message>
        <source>Chưa ghi được «%1» vì chưa có thư mục ấy. Chọn thư mục khác.</source>
        <translation>“%1” was not written: its folder does not exist. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Đổi thành %1</source>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Không có bước «%1».</source>
        <translation>There is no step “%1”.</translation>
    </message>
    <message>
        <source>Bước này đã có mũi tên đi tiếp ở trên; chỉ mũi tên đầu được dùng.</source>
        <translation>This step already has an arrow onward above; only the first one counts.</translation>
    </message>
    <message>
        <source>Xóa dòng này</source>
        <translation>Delete this line</translation>
    </message>
    <message>
        <source>Thêm «%1»</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Chưa nói đi đâu khi câu trả lời là «%1».</source>
        <translation>Does not say where to go when the answer is “%1”.</translation>
    </message>
    <message>
        <source>Lúc trực thường chưa biết chắc: nên có câu trả lời «Không rõ».</source>
        <translation>On duty one often does not know for sure: give an answer «Không rõ» (not sure).</translation>
    </message>
    <message>
        <source>Bỏ dấu hỏi</source>
        <translation>Remove the question mark</translation>
    </message>
    <message>
        <source>Bước này hỏi mà không có câu trả lời: thêm «Có → …», «Không → …», hoặc bỏ dấu hỏi.</source>
        <translation>This step asks but has no answers: add «Có → …», «Không → …», or remove the question mark.</translation>
    </message>
    <message>
        <source>Chưa nói lặp hoặc chờ đến bao giờ thì thôi nếu không đạt.</source>
        <translation>Does not say when to stop repeating or waiting if the goal is not met.</translation>
    </message>
    <message>
        <source>Bước này không có «Thời hạn» hay «Tối đa», nên không biết lúc nào là quá hạn.</source>
        <translation>This step has no «Thời hạn» or «Tối đa», so nobody knows when it is overdue.</translation>
    </message>
    <message>
        <source>Chuyển xuống cuối các căn cứ</source>
        <translation>Move to the end of the legal grounds</translation>
    </message>
    <message>
        <source>«Theo đề nghị của …» là căn cứ cuối cùng.</source>
        <translation>«Theo đề nghị của …» is the last of the legal grounds.</translation>
    </message>
    <message>
        <source>Phụ lục này không được nhắc trong phần nội dung: thêm «{số phụ lục: …}» vào chỗ cần dẫn.</source>
        <translation>The text never mentions this annex: add «{số phụ lục: …}» where it should refer to it.</translation>
    </message>
    <message>
        <source>Ghi đủ văn bản bị thay thế: «thay thế … số … ngày … tháng … năm …».</source>
        <translation>Name the replaced document in full: «thay thế … số … ngày … tháng … năm …».</translation>
    </message>
    <message>
        <source>Thiếu phần bắt buộc «%1».</source>
        <translation>The required part “%1” is missing.</translation>
    </message>
    <message>
        <source>Thêm mục «%1»</source>
        <translation>Add the section “%1”</translation>
    </message>
    <message>
        <source>Kịch bản chưa có tên: thêm dòng «# Tên kịch bản» sau phần đầu.</source>
        <translation>The scenario has no name: add a line «# Tên kịch bản» after the front matter.</translation>
    </message>
    <message>
        <source>Kịch bản chưa có mã, nên phương án không dẫn tới được: thêm «mã: KB-…» ở phần đầu.</source>
        <translation>The scenario has no code, so no plan can refer to it: add «mã: KB-…» to the front matter.</translation>
    </message>
    <message>
        <source>Chưa dùng được lúc trực: thiếu %1.</source>
        <translation>Not usable on duty yet: %1 is missing.</translation>
    </message>
    <message>
        <source>Thiếu mục «%1», là nội dung bắt buộc (Thông tư 20/2017/TT-BTTTT, Điều 12).</source>
        <translation>The section “%1” is missing; it is required (Circular 20/2017/TT-BTTTT, Article 12).</translation>
    </message>
    <message>
        <source>Việc làm ngay có hơn 7 dòng: người trực một mình không nhớ hết. Chuyển bớt sang các bước ở phần 2.</source>
        <translation>The immediate actions have more than 7 lines, too many for one person alone on duty. Move some to the steps of part 2.</translation>
    </message>
    <message>
        <source>Có vẻ là mật khẩu. Văn bản được in và gửi đi: chỉ ghi nơi cất, đổi mật khẩu này.</source>
        <translation>This looks like a password. Documents are printed and sent: only say where it is kept, and change this password.</translation>
    </message>
    <message>
        <source>Xóa mật khẩu</source>
        <translation>Delete the password</translation>
    </message>
    <message>
        <source>Chỉ để tên tệp</source>
        <translation>Keep only the file name</translation>
    </message>
    <message>
        <source>Hình phải là tệp đính kèm trong kho dữ liệu: chỉ ghi tên tệp, không ghi đường dẫn hay địa chỉ mạng.</source>
        <translation>A picture must be an attachment in the workspace: give only its file name, no path and no web address.</translation>
    </message>
    <message>
        <source>Bước này đi tiếp tới chỗ nằm ngoài phần của %1; phần của nó chỉ tính đến hết phần đó.</source>
        <translation>This step leads outside the part of %1; its own part ends where that part ends.</translation>
    </message>
    <message>
        <source>%1 là một nhánh song song nhưng không đứng giữa bước này và chỗ gặp lại.</source>
        <translation>%1 is a parallel branch but does not stand between this step and the place where the branches meet.</translation>
    </message>
    <message>
        <source>Làm song song cần ít nhất hai nhánh và chỗ gặp lại: thêm «Xong tất cả → Bước …».</source>
        <translation>Parallel work needs at least two branches and a place to meet: add «Xong tất cả → Bước …».</translation>
    </message>
    <message>
        <source>Mũi tên này rời khỏi phần làm song song của %1; các nhánh khác có thể chờ mãi.</source>
        <translation>This arrow leaves the parallel part of %1; the other branches may wait for ever.</translation>
    </message>
    <message>
        <source>Kết thúc cả kịch bản khi các nhánh song song khác của %1 còn đang làm.</source>
        <translation>Ends the whole scenario while other parallel branches of %1 are still at work.</translation>
    </message>
    <message>
        <source>Ở đây không có nhánh nào để đóng: kịch bản kết thúc tại đây.</source>
        <translation>There is no branch to close here: the scenario ends here.</translation>
    </message>
    <message>
        <source>Vòng lặp tự quay lại; mũi tên này đưa ngược lên %1 khi vòng lặp đã xong.</source>
        <translation>The loop returns by itself; this arrow leads back up to %1 when the loop is done.</translation>
    </message>
    <message>
        <source>Làm xong bước này sẽ chảy ngầm vào %1, là bước dành cho nhánh khác.</source>
        <translation>When this step is done, work silently flows into %1, a step meant for another branch.</translation>
    </message>
    <message>
        <source>Không có đường nào tới bước này.</source>
        <translation>No way leads to this step.</translation>
    </message>
    <message>
        <source>Từ bước này chỉ đi vòng, không có đường nào tới chỗ kết thúc.</source>
        <translation>From this step one only goes in circles; no way leads to an end.</translation>
    </message>
    <message>
        <source>Đổi thành «%1»</source>
        <translation>Change to “%1”</translation>
    </message>
    <message>
        <source>Ghi rõ «%1»</source>
        <translation>Write “%1” out</translation>
    </message>
    <message>
        <source>Dừng ở đây: «%1»</source>
        <translation>Stop here: “%1”</translation>
    </message>
    <message>
        <source>Phần đầu văn bản chưa có «%1».</source>
        <translation>The front matter has no “%1” yet.</translation>
    </message>
    <message>
        <source>«Kịch bản» không phải là một loại văn bản hành chính: để kịch bản làm phụ lục của một phương án, hoặc làm văn bản ban hành kèm theo quyết định.</source>
        <translation>«Kịch bản» is no kind of administrative document: make the scenario an annex of a plan, or a text issued with a decision.</translation>
    </message>
    <message>
        <source>Đổi thành «Phương án»</source>
        <translation>Change to «Phương án»</translation>
    </message>
    <message>
        <source>«%1» không có trong các loại văn bản của Nghị định 30/2020/NĐ-CP, Điều 7.</source>
        <translation>“%1” is not among the kinds of document of Decree 30/2020/NĐ-CP, Article 7.</translation>
    </message>
    <message>
        <source>Số và ngày do văn thư ghi khi cấp số; gõ ở đây chỉ để in lại văn bản đã có.</source>
        <translation>The clerk writes number and date when numbering; type them here only to print an existing document again.</translation>
    </message>
    <message>
        <source>Công văn không ghi «CV» trong số, ký hiệu.</source>
        <translation>An official letter has no «CV» in its number and symbol.</translation>
    </message>
    <message>
        <source>Bỏ «CV»</source>
        <translation>Remove «CV»</translation>
    </message>
    <message>
        <source>Số dưới 10 phải ghi thêm số 0 đứng trước.</source>
        <translation>Numbers below 10 are written with a leading 0.</translation>
    </message>
    <message>
        <source>Thêm số 0</source>
        <translation>Add the 0</translation>
    </message>
    <message>
        <source>Trích yếu không gõ «V/v»: trang in tự đặt khi cần.</source>
        <translation>Do not type «V/v» in the subject: the page puts it where needed.</translation>
    </message>
    <message>
        <source>Bỏ «V/v»</source>
        <translation>Remove «V/v»</translation>
    </message>
    <message>
        <source>Trích yếu của quyết định mở đầu bằng «Về việc», «Ban hành» hoặc «Phê duyệt».</source>
        <translation>The subject of a decision begins with «Về việc», «Ban hành» or «Phê duyệt».</translation>
    </message>
    <message>
        <source>Thêm «Về việc»</source>
        <translation>Add «Về việc»</translation>
    </message>
    <message>
        <source>Xóa «Như trên»</source>
        <translation>Delete «Như trên»</translation>
    </message>
    <message>
        <source>Văn bản này không có «Kính gửi», nên «Như trên» không chỉ ai.</source>
        <translation>This document has no «Kính gửi», so «Như trên» points to nobody.</translation>
    </message>
    <message>
        <source>Thêm «Như Điều %1»</source>
        <translation>Add «Như Điều %1»</translation>
    </message>
    <message>
        <source>Nơi nhận đầu tiên của quyết định là «Như Điều …» (điều về trách nhiệm thi hành).</source>
        <translation>The first recipient of a decision is «Như Điều …» (the article on who carries it out).</translation>
    </message>
    <message>
        <source>Không ghi học hàm, học vị trước họ tên người ký.</source>
        <translation>No academic title stands before the signer&apos;s name.</translation>
    </message>
    <message>
        <source>Chỉ để họ tên</source>
        <translation>Keep only the name</translation>
    </message>
    <message>
        <source>«TUQ.» chỉ dùng khi có văn bản ủy quyền, trong phạm vi được ủy quyền: dẫn văn bản đó ở căn cứ.</source>
        <translation>«TUQ.» needs a written delegation and stays within it: cite that document among the legal grounds.</translation>
    </message>
    <message>
        <source>Số thứ tự «%1» không tiếp theo số ở trên: lẽ ra là «%2».</source>
        <translation>The number “%1” does not follow the one above: “%2” was due.</translation>
    </message>
    <message>
        <source>Đánh số lại từ đây</source>
        <translation>Renumber from here</translation>
    </message>
    <message>
        <source>Vai trò @%1 đã có ở trên; chỉ dòng đầu được dùng.</source>
        <translation>The role @%1 already stands above; only the first line counts.</translation>
    </message>
    <message>
        <source>Thêm @%1 vào mục Vai trò</source>
        <translation>Add @%1 to the section Vai trò</translation>
    </message>
    <message>
        <source>@%1 chưa có trong mục Vai trò, nên không in ra được là ai.</source>
        <translation>@%1 is not in the section Vai trò, so the page cannot say who it is.</translation>
    </message>
    <message>
        <source>Vai trò @%1 không có việc nào trong kịch bản.</source>
        <translation>The role @%1 has nothing to do in this scenario.</translation>
    </message>
    <message>
        <source>Xóa vai trò này</source>
        <translation>Delete this role</translation>
    </message>
    <message>
        <source>Văn bản có dấu chỉ độ mật</source>
        <translation>The document carries a secrecy marking</translation>
    </message>
    <message>
        <source>Mật khẩu viết trong văn bản</source>
        <translation>A password is written in the document</translation>
    </message>
    <message>
        <source>Hình lấy theo đường dẫn hoặc địa chỉ mạng</source>
        <translation>A picture is taken from a path or web address</translation>
    </message>
    <message>
        <source>Kịch bản chưa có tên</source>
        <translation>The scenario has no name</translation>
    </message>
    <message>
        <source>Kịch bản chưa có mã</source>
        <translation>The scenario has no code</translation>
    </message>
    <message>
        <source>Thẻ trực thiếu một mục</source>
        <translation>The duty card lacks a section</translation>
    </message>
    <message>
        <source>Việc làm ngay dài hơn 7 dòng</source>
        <translation>The immediate actions are longer than 7 lines</translation>
    </message>
    <message>
        <source>Thiếu nguyên tắc, điều kiện ưu tiên duy trì hoạt động (Thông tư 20/2017, Điều 12)</source>
        <translation>The principles or the priorities for keeping services running are missing (Circular 20/2017, Article 12)</translation>
    </message>
    <message>
        <source>Bước không có số hiệu</source>
        <translation>A step has no number</translation>
    </message>
    <message>
        <source>Hai bước cùng số hiệu</source>
        <translation>Two steps have the same number</translation>
    </message>
    <message>
        <source>Nhắc tới một bước không có</source>
        <translation>A step is mentioned that does not exist</translation>
    </message>
    <message>
        <source>Một bước ghi hai lần cùng một mục</source>
        <translation>A step has the same field twice</translation>
    </message>
    <message>
        <source>Bước chưa có đơn vị chủ trì</source>
        <translation>A step has no lead unit</translation>
    </message>
    <message>
        <source>Bước chưa có thời hạn</source>
        <translation>A step has no time limit</translation>
    </message>
    <message>
        <source>Thời gian không đọc được</source>
        <translation>A time cannot be read</translation>
    </message>
    <message>
        <source>Điều kiện không đọc được</source>
        <translation>A condition cannot be read</translation>
    </message>
    <message>
        <source>Vai trò dùng mà chưa có trong mục Vai trò</source>
        <translation>A role is used that the section Vai trò does not have</translation>
    </message>
    <message>
        <source>Vai trò không được dùng</source>
        <translation>A role is not used</translation>
    </message>
    <message>
        <source>Một vai trò được ghi hai lần</source>
        <translation>A role is listed twice</translation>
    </message>
    <message>
        <source>Mũi tên tới một bước không có</source>
        <translation>An arrow leads to a step that does not exist</translation>
    </message>
    <message>
        <source>Một bước có hai mũi tên đi tiếp</source>
        <translation>A step has two arrows onward</translation>
    </message>
    <message>
        <source>Câu hỏi không có câu trả lời</source>
        <translation>A question has no answers</translation>
    </message>
    <message>
        <source>Câu hỏi thiếu một câu trả lời</source>
        <translation>A question lacks an answer</translation>
    </message>
    <message>
        <source>Câu hỏi chưa nói làm gì khi không rõ</source>
        <translation>A question does not say what to do when not sure</translation>
    </message>
    <message>
        <source>Lặp hoặc chờ không có giới hạn</source>
        <translation>A loop or wait has no limit</translation>
    </message>
    <message>
        <source>Có «Quá thời hạn» mà không có thời hạn</source>
        <translation>There is a «Quá thời hạn» without a time limit</translation>
    </message>
    <message>
        <source>Mũi tên của một khối vượt ra ngoài khối chứa nó</source>
        <translation>An arrow of a block leaves the block around it</translation>
    </message>
    <message>
        <source>Nhánh song song nằm ngoài phần của nó</source>
        <translation>A parallel branch lies outside its part</translation>
    </message>
    <message>
        <source>Các nhánh song song không gặp lại</source>
        <translation>Parallel branches never meet</translation>
    </message>
    <message>
        <source>Mũi tên rời khỏi phần làm song song</source>
        <translation>An arrow leaves the parallel part</translation>
    </message>
    <message>
        <source>Một nhánh song song kết thúc cả kịch bản</source>
        <translation>A parallel branch ends the whole scenario</translation>
    </message>
    <message>
        <source>«Hết nhánh» ở ngoài mọi nhánh</source>
        <translation>«Hết nhánh» stands outside every branch</translation>
    </message>
    <message>
        <source>Mũi tên sau vòng lặp đi ngược lên</source>
        <translation>An arrow after a loop leads back up</translation>
    </message>
    <message>
        <source>Chảy ngầm vào nhánh của bước khác</source>
        <translation>Work silently flows into another step&apos;s branch</translation>
    </message>
    <message>
        <source>Không có đường tới bước này</source>
        <translation>No way leads to this step</translation>
    </message>
    <message>
        <source>Đi vòng mãi, không có đường ra</source>
        <translation>Goes in circles, with no way out</translation>
    </message>
    <message>
        <source>Phần đầu văn bản thiếu một thành phần</source>
        <translation>The front matter lacks a component</translation>
    </message>
    <message>
        <source>«Kịch bản» không phải là một loại văn bản hành chính</source>
        <translation>«Kịch bản» is no kind of administrative document</translation>
    </message>
    <message>
        <source>Loại văn bản không có trong Nghị định 30/2020</source>
        <translation>The kind of document is not in Decree 30/2020</translation>
    </message>
    <message>
        <source>Số, ngày gõ sẵn trong văn bản</source>
        <translation>Number or date typed into the document</translation>
    </message>
    <message>
        <source>«CV» trong số, ký hiệu của công văn</source>
        <translation>«CV» in the number and symbol of an official letter</translation>
    </message>
    <message>
        <source>Thiếu số 0 đứng trước</source>
        <translation>A leading 0 is missing</translation>
    </message>
    <message>
        <source>Thừa số 0 trước tháng</source>
        <translation>A superfluous 0 before the month</translation>
    </message>
    <message>
        <source>«Theo đề nghị …» không phải căn cứ cuối cùng</source>
        <translation>«Theo đề nghị …» is not the last of the legal grounds</translation>
    </message>
    <message>
        <source>«Như trên» trong văn bản không có Kính gửi</source>
        <translation>«Như trên» in a document without Kính gửi</translation>
    </message>
    <message>
        <source>Nơi nhận đầu tiên của quyết định không phải «Như Điều …»</source>
        <translation>The first recipient of a decision is not «Như Điều …»</translation>
    </message>
    <message>
        <source>Trích yếu của quyết định mở đầu sai</source>
        <translation>The subject of a decision begins wrongly</translation>
    </message>
    <message>
        <source>«V/v» gõ sẵn trong trích yếu</source>
        <translation>«V/v» typed into the subject</translation>
    </message>
    <message>
        <source>Học hàm, học vị trước họ tên người ký</source>
        <translation>An academic title before the signer&apos;s name</translation>
    </message>
    <message>
        <source>«TUQ.» mà không dẫn văn bản ủy quyền</source>
        <translation>«TUQ.» without citing the delegation</translation>
    </message>
    <message>
        <source>Phụ lục không được nhắc trong văn bản</source>
        <translation>An annex is never mentioned in the document</translation>
    </message>
    <message>
        <source>Thay thế văn bản mà không ghi số, ngày</source>
        <translation>Replaces a document without its number and date</translation>
    </message>
    <message>
        <source>Số thứ tự nhảy cóc hoặc lặp lại</source>
        <translation>Numbering skips or repeats</translation>
    </message>
    <message>
        <source>Thiếu phần mà đề cương yêu cầu</source>
        <translation>A part that the outline requires is missing</translation>
    </message>
    <message>
        <source>Bước này không có số hiệu, nên không mũi tên nào tới được.</source>
        <translation>This step has no number, so no arrow can lead to it.</translation>
    </message>
    <message>
        <source>Thêm «Bước %1.»</source>
        <translation>Add «Bước %1.»</translation>
    </message>
    <message>
        <source>Số hiệu «%1» đã dùng cho một bước ở trên; mũi tên chỉ tới bước trên.</source>
        <translation>The number “%1” belongs to a step above; arrows lead to that one only.</translation>
    </message>
    <message>
        <source>Đổi thành số %1</source>
        <translation>Change to number %1</translation>
    </message>
    <message>
        <source>«%1» đã ghi ở trên trong bước này; chỉ dòng đầu được dùng.</source>
        <translation>“%1” already stands above in this step; only the first line counts.</translation>
    </message>
    <message>
        <source>Chưa ghi ai chủ trì bước này.</source>
        <translation>Does not say who leads this step.</translation>
    </message>
    <message>
        <source>Chưa ghi thời hạn của bước này.</source>
        <translation>Does not give this step&apos;s time limit.</translation>
    </message>
    <message>
        <source>Thêm «Thời hạn: trong 30 phút»</source>
        <translation>Add «Thời hạn: trong 30 phút»</translation>
    </message>
    <message>
        <source>Không đọc được thời gian «%1»: viết như «trong 15 phút», «trước T0 + 72 giờ», «05 ngày làm việc».</source>
        <translation>Cannot read the time “%1”: write it like «trong 15 phút», «trước T0 + 72 giờ», «05 ngày làm việc».</translation>
    </message>
    <message>
        <source>Không đọc được điều kiện «%1»: viết như «từ cấp độ 3 trở lên», «có dữ liệu cá nhân».</source>
        <translation>Cannot read the condition “%1”: write it like «từ cấp độ 3 trở lên», «có dữ liệu cá nhân».</translation>
    </message>
    <message>
        <source>Không có bước «%1» để nhắc tới.</source>
        <translation>There is no step “%1” to mention.</translation>
    </message>
    <message>
        <source>Tháng 3 đến tháng 9 không ghi số 0 đứng trước (Nghị định 30/2020/NĐ-CP).</source>
        <translation>Months 3 to 9 have no leading 0 (Decree 30/2020/NĐ-CP).</translation>
    </message>
    <message>
        <source>Bỏ số 0</source>
        <translation>Remove the 0</translation>
    </message>
    <message>
        <source>Ngày và số dưới 10, tháng 1 và tháng 2 phải ghi thêm số 0 đứng trước.</source>
        <translation>Days and numbers below 10, and months 1 and 2, are written with a leading 0.</translation>
    </message>
    <message>
        <source>«%1» không được đọc; chỉ giữ nguyên trong văn bản.</source>
        <translation>“%1” is not read; it is only kept in the text.</translation>
    </message>
    <message>
        <source>«%1» không được đọc: có lẽ là «%2».</source>
        <translation>“%1” is not read: perhaps “%2” was meant.</translation>
    </message>
    <message>
        <source>«%1» đã ghi ở trên; chỉ dòng đầu được dùng.</source>
        <translation>“%1” already stands above; only the first line counts.</translation>
    </message>
    <message>
        <source>Khóa ở phần đầu không được đọc</source>
        <translation>A key of the front matter is not read</translation>
    </message>
    <message>
        <source>Một khóa ở phần đầu ghi hai lần</source>
        <translation>A key of the front matter stands twice</translation>
    </message>
    <message>
        <source>Văn bản có địa chỉ IP: ghi «phạm vi lưu hành: Lưu hành nội bộ» ở phần đầu, hoặc xuất bản công khai.</source>
        <translation>The text holds an IP address: write “phạm vi lưu hành: Lưu hành nội bộ” in its front, or export a public copy.</translation>
    </message>
    <message>
        <source>Ký hiệu của %1 mở đầu bằng «%2».</source>
        <translation>The symbol of a %1 begins with “%2”.</translation>
    </message>
    <message>
        <source>Biên bản có hai người ký: chủ tọa ở «người ký», thư ký ở «người ký 2».</source>
        <translation>Minutes have two signers: the chair under “người ký”, the secretary under “người ký 2”.</translation>
    </message>
    <message>
        <source>Văn bản có địa chỉ IP mà chưa ghi phạm vi lưu hành</source>
        <translation>An IP address in a text that names no circulation</translation>
    </message>
    <message>
        <source>Ký hiệu không mở đầu bằng chữ viết tắt của tên loại</source>
        <translation>The symbol does not begin with the abbreviation of the kind</translation>
    </message>
    <message>
        <source>Biên bản chưa đủ hai người ký</source>
        <translation>Minutes without two signers</translation>
    </message>
    <message>
        <source>Mã ATT&amp;CK không có trong bảng</source>
        <translation>An ATT&amp;CK id is not in the table</translation>
    </message>
    <message>
        <source>Đổi thành %1 (%2)</source>
        <translation>Change to %1 (%2)</translation>
    </message>
    <message>
        <source>«%1» không phải mã ATT&amp;CK: viết như «T1486», «T1566.001».</source>
        <translation>“%1” is no ATT&amp;CK id: write it like «T1486», «T1566.001».</translation>
    </message>
    <message>
        <source>Mã «%1» không có trong bảng ATT&amp;CK kèm theo chương trình: xem lại trên trang của MITRE.</source>
        <translation>“%1” is not in the ATT&amp;CK table that comes with the program: look it up on MITRE’s site.</translation>
    </message>
    <message>
        <source>Chưa đọc được bảng mã ATT&amp;CK, dòng %1. Văn bản đang soạn vẫn nguyên. Cài lại chương trình.</source>
        <translation>The table of ATT&amp;CK ids could not be read, line %1. The text being written is untouched. Install the program again.</translation>
    </message>
    <message>
        <source>Tên bước viết khác lối thường</source>
        <translation>Step heading in another form</translation>
    </message>
    <message>
        <source>Nhãn được đọc nhưng có chữ thường dùng</source>
        <translation>Label that has a usual word</translation>
    </message>
    <message>
        <source>Mũi tên gõ bằng dấu ASCII</source>
        <translation>Arrow typed in ASCII signs</translation>
    </message>
    <message>
        <source>Lối ra được đọc nhưng có chữ thường dùng</source>
        <translation>Way out that has a usual word</translation>
    </message>
    <message>
        <source>«Kết thúc» viết tắt</source>
        <translation>“Kết thúc” in short</translation>
    </message>
    <message>
        <source>Số hiệu bước thừa hoặc thiếu số 0</source>
        <translation>Step number with a zero too many or too few</translation>
    </message>
    <message>
        <source>Thời gian viết tắt</source>
        <translation>Abbreviated time</translation>
    </message>
    <message>
        <source>Cấp độ viết tắt</source>
        <translation>Abbreviated level</translation>
    </message>
    <message>
        <source>Dấu ngoặc quanh giá trị</source>
        <translation>Quotation marks around a value</translation>
    </message>
    <message>
        <source>Dấu ngoặc quanh giá trị được bỏ qua khi đọc.</source>
        <translation>The quotation marks around the value are passed over when it is read.</translation>
    </message>
    <message>
        <source>Bỏ dấu ngoặc</source>
        <translation>Remove quotation marks</translation>
    </message>
    <message>
        <source>«%1» được đọc là «%2».</source>
        <translation>“%1” is read as “%2”.</translation>
    </message>
    <message>
        <source>Viết «%1»</source>
        <translation>Write “%1”</translation>
    </message>
    <message>
        <source>Văn bản có dấu chỉ độ mật: không soạn, lưu, gửi bằng phần mềm này. Chuyển sang máy soạn thảo bí mật nhà nước; đã lưu ở đây thì dùng «Xóa khỏi kho dữ liệu».</source>
        <translation>The document carries a secrecy marking: it must not be written, kept or sent with this program. Move to a machine meant for state secrets; if it was saved here, use “Remove from the workspace”.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Cách dùng: ungcuu-cli %1</source>
        <translation>Usage: ungcuu-cli %1</translation>
    </message>
    <message>
        <source>Thiếu giá trị sau %1.</source>
        <translation>A value is missing after %1.</translation>
    </message>
    <message>
        <source>Bản nháp: %1 chỗ in dấu chấm vì chưa có gì trả lời. Đọc được, chưa ký được.</source>
        <translation>Draft: %1 places are printed as dots because nothing answers them. Fit to read, not to sign.</translation>
    </message>
    <message>
        <source>Đã xuất %1: %2 trang, phông %3.</source>
        <translation>Exported %1: %2 pages, typeface %3.</translation>
    </message>
    <message>
        <source>ungcuu-cli: phương án và kịch bản ứng cứu sự cố, từ dòng lệnh</source>
        <translation>ungcuu-cli: incident response plans and scenarios, from the command line</translation>
    </message>
    <message>
        <source>Mã thoát: 0 có · 1 không · 2 sai cách dùng · 3 không làm được</source>
        <translation>Exit status: 0 yes · 1 no · 2 wrong usage · 3 could not be done</translation>
    </message>
    <message>
        <source>Không có lệnh «%1». Xem: ungcuu-cli --help</source>
        <translation>There is no command “%1”. See: ungcuu-cli --help</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>%1 lỗi, %2 chỗ cần xem lại, %3 gợi ý</source>
        <translation>errors: %1, to review: %2, hints: %3</translation>
    </message>
    <message>
        <source>Không có tùy chọn «%1».</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>chỉ ra lỗi của kịch bản, văn bản: FILE:DÒNG:CỘT: mức: lời [mã]</source>
        <translation>name the findings of scenarios and documents: FILE:LINE:COLUMN: severity: words [code]</translation>
    </message>
    <message>
        <source>ký số PDF (PAdES B-B); --at tính bằng milimét từ góc trên bên trái trang; không có --at thì ký vào ô mà văn bản dành sẵn</source>
        <translation>sign a PDF (PAdES B-B); --at is in millimetres from the upper left corner of the page; without --at the declared field is signed</translation>
    </message>
    <message>
        <source>kiểm tra chữ ký số: Hợp lệ · Chưa đủ căn cứ kết luận · Không hợp lệ</source>
        <translation>verify digital signatures: Valid · Indeterminate · Not valid</translation>
    </message>
    <message>
        <source>Cần đúng một tệp hoặc một mã để xuất.</source>
        <translation>Name exactly one file or code to export.</translation>
    </message>
    <message>
        <source>--revision cần --workspace.</source>
        <translation>--revision needs --workspace.</translation>
    </message>
    <message>
        <source>Mã này có ở %1 văn bản. Ghi định danh thay cho mã.</source>
        <translation>%1 documents have this code. Give the id instead.</translation>
    </message>
    <message>
        <source>Kho dữ liệu không có văn bản «%1». Chưa xuất gì.</source>
        <translation>The workspace has no document “%1”. Nothing was exported.</translation>
    </message>
    <message>
        <source>Chưa làm gì: không có màn hình để hỏi mật khẩu. Dùng --password-file.</source>
        <translation>Nothing was done: there is no terminal to ask for the password. Use --password-file.</translation>
    </message>
    <message>
        <source>Cần đúng một tệp PDF, --to và --key.</source>
        <translation>Takes exactly one PDF file, --to and --key.</translation>
    </message>
    <message>
        <source>--stamp là person, agency hoặc none.</source>
        <translation>--stamp is person, agency or none.</translation>
    </message>
    <message>
        <source>--at là TRANG,X,Y,RỘNG,CAO: trang từ 1, milimét từ góc trên bên trái.</source>
        <translation>--at is PAGE,X,Y,WIDTH,HEIGHT: the page from 1, millimetres from the upper left corner.</translation>
    </message>
    <message>
        <source>Chứng thư số: %1</source>
        <translation>Certificate: %1</translation>
    </message>
    <message>
        <source>  Cơ quan: %1</source>
        <translation>  Organisation: %1</translation>
    </message>
    <message>
        <source>  Nơi cấp: %1; số %2</source>
        <translation>  Issuer: %1; serial %2</translation>
    </message>
    <message>
        <source>  Thời hạn: %1 – %2</source>
        <translation>  Valid: %1 – %2</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa:</source>
        <translation>Password of the key:</translation>
    </message>
    <message>
        <source>Đã ký số: %1</source>
        <translation>Signed: %1</translation>
    </message>
    <message>
        <source>toàn bộ tệp</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>%1 byte đầu của tệp</source>
        <translation>the first %1 bytes of the file</translation>
    </message>
    <message>
        <source>    Người ký: %1; chứng thư số do %2 cấp, thời hạn %3 – %4</source>
        <translation>    Signer: %1; certificate issued by %2, valid %3 – %4</translation>
    </message>
    <message>
        <source>    Nối tới nơi cấp tin cậy: %1</source>
        <translation>    Leads to the trusted issuer: %1</translation>
    </message>
    <message>
        <source>  Chữ ký %1 (%2): %3. %4</source>
        <translation>  Signature %1 (%2): %3. %4</translation>
    </message>
    <message>
        <source>    Giờ ký: %1 (do người ký khai)</source>
        <translation>    Signed at: %1 (claimed by the signer)</translation>
    </message>
    <message>
        <source>    Phần được ký: %1</source>
        <translation>    Covers: %1</translation>
    </message>
    <message>
        <source>    Lưu ý: %1</source>
        <translation>    Note: %1</translation>
    </message>
    <message>
        <source>Cần ít nhất một tệp PDF.</source>
        <translation>Name at least one PDF file.</translation>
    </message>
    <message>
        <source>--time là 2026-11-22 hoặc 2026-11-22T10:00:00+07:00.</source>
        <translation>--time is 2026-11-22 or 2026-11-22T10:00:00+07:00.</translation>
    </message>
    <message>
        <source>đưa về dạng chuẩn, nội dung giữ nguyên; --check chỉ xem, mã thoát 1 nếu tệp chưa chuẩn</source>
        <translation>bring into canonical form, content unchanged; --check only looks, exit status 1 if it is not</translation>
    </message>
    <message>
        <source>tạo kho dữ liệu và khóa của người quản trị đầu tiên</source>
        <translation>make a workspace and the key of its first administrator</translation>
    </message>
    <message>
        <source>kho dữ liệu này là gì, có bao nhiêu văn bản</source>
        <translation>what this workspace is and how many documents it has</translation>
    </message>
    <message>
        <source>sao lưu kho dữ liệu ra tệp mới, cả khi đang có người ghi</source>
        <translation>back a workspace up to a new file, even while someone writes</translation>
    </message>
    <message>
        <source>sao lưu rồi làm lại danh sách và bảng tìm kiếm từ bản ghi</source>
        <translation>back up, then make lists and search again from the records</translation>
    </message>
    <message>
        <source>thêm văn bản mới; in MÃ ID LẦN-SỬA</source>
        <translation>add new documents; prints CODE ID REVISION</translation>
    </message>
    <message>
        <source>lưu lần sửa mới của văn bản đã có</source>
        <translation>save a new revision of an existing document</translation>
    </message>
    <message>
        <source>in đúng từng byte đã lưu; R là số thứ tự hoặc phần đầu mã lần sửa</source>
        <translation>print the stored bytes exactly; R is a number or the start of a revision id</translation>
    </message>
    <message>
        <source>các lần sửa, mới nhất trước</source>
        <translation>the revisions, newest first</translation>
    </message>
    <message>
        <source>lưu lại một lần sửa cũ lên trên cùng</source>
        <translation>save an earlier revision on top</translation>
    </message>
    <message>
        <source>thêm hoặc sửa một hệ thống thông tin</source>
        <translation>add or change an information system</translation>
    </message>
    <message>
        <source>danh sách hệ thống thông tin</source>
        <translation>list the information systems</translation>
    </message>
    <message>
        <source>một hệ thống thông tin</source>
        <translation>one information system</translation>
    </message>
    <message>
        <source>các lần đổi của một hệ thống thông tin, mới nhất trước</source>
        <translation>the changes of one information system, newest first</translation>
    </message>
    <message>
        <source>tìm văn bản có đủ các từ, không phân biệt dấu; mã thoát 1 khi không có</source>
        <translation>find documents with all the words, with or without tone marks; exit status 1 when there is none</translation>
    </message>
    <message>
        <source>Chưa làm gì: tài khoản này không có khóa nào thuộc về người dùng của kho dữ liệu. Dùng --key.</source>
        <translation>Nothing was done: no key of this account belongs to anyone in the workspace. Use --key.</translation>
    </message>
    <message>
        <source>Chưa làm gì: có nhiều khóa. Chọn bằng --as:</source>
        <translation>Nothing was done: there are several keys. Choose one with --as:</translation>
    </message>
    <message>
        <source>Không có văn bản «%1» trong kho dữ liệu.</source>
        <translation>The workspace has no document “%1”.</translation>
    </message>
    <message>
        <source>Có %1 văn bản cùng mã «%2». Dùng mã định danh:</source>
        <translation>%1 documents have the code “%2”. Use the id:</translation>
    </message>
    <message>
        <source>%1: có người đã lưu trước; hai bản cùng được giữ (Phân nhánh).</source>
        <translation>%1: someone else had saved before; both versions are kept (forked).</translation>
    </message>
    <message>
        <source>%1: mã này có %2 văn bản. Sửa mã cho khác nhau.</source>
        <translation>%1: %2 documents have this code. Make the codes differ.</translation>
    </message>
    <message>
        <source>  [Phân nhánh]</source>
        <translation>  [Forked]</translation>
    </message>
    <message>
        <source>chưa có cấp độ</source>
        <translation>no level yet</translation>
    </message>
    <message>
        <source>cấp độ %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>Không có hệ thống thông tin «%1» trong kho dữ liệu.</source>
        <translation>The workspace has no information system “%1”.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu cho khóa mới:</source>
        <translation>Password for the new key:</translation>
    </message>
    <message>
        <source>Đã kiểm tra %1 vật thể, %2 sự kiện.</source>
        <translation>Verified %1 objects, %2 events.</translation>
    </message>
    <message>
        <source>Kho dữ liệu không còn như đã ghi: %1 chỗ.</source>
        <translation>The workspace is not as it was written; places: %1.</translation>
    </message>
    <message>
        <source>Mọi bản ghi còn đúng và còn đủ so với lần đã thấy trước.</source>
        <translation>All records are right and complete since they were last seen.</translation>
    </message>
    <message>
        <source>Các bản ghi khớp với nhau; chưa đối chiếu được với bên ngoài.</source>
        <translation>The records agree with one another; there was no outside witness to compare with.</translation>
    </message>
    <message>
        <source>Không nằm trong phần kiểm tra: %1.</source>
        <translation>Not covered by this verification: %1.</translation>
    </message>
    <message>
        <source>Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên.</source>
        <translation>No workspace was made: “%1” already exists. The old file is intact.</translation>
    </message>
    <message>
        <source>Đã tạo kho dữ liệu. Khóa tự tạo: chỉ cho biết cùng một khóa đã ký; không chứng minh người ký là ai.</source>
        <translation>The workspace was made. Self-made key: it only shows that one key signed, not who the signer is.</translation>
    </message>
    <message>
        <source>Kho dữ liệu: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>Người lập: %1, %2</source>
        <translation>Founded by: %1, %2</translation>
    </message>
    <message>
        <source>Văn bản: %1 · Hệ thống thông tin: %2 · Người dùng: %3</source>
        <translation>Documents: %1 · Information systems: %2 · People: %3</translation>
    </message>
    <message>
        <source>Chỉ mở để đọc.</source>
        <translation>Open for reading only.</translation>
    </message>
    <message>
        <source>Đã làm lại các bảng từ bản ghi. Bản sao lưu trước đó: %1</source>
        <translation>The tables were made again from the records. Backup made before: %1</translation>
    </message>
    <message>
        <source>Mọi lệnh: --lang vi|en chọn thứ tiếng; -- hết tùy chọn; LỆNH --help chỉ nói về lệnh ấy.</source>
        <translation>Every command: --lang vi|en chooses the language; -- ends the options; COMMAND --help tells of that command only.</translation>
    </message>
    <message>
        <source>kiểm tra kho dữ liệu; đối chiếu với bản sao, PDF đã xuất từ kho hoặc tệp đối chiếu</source>
        <translation>checks a workspace; compares it with replicas, PDFs exported from it or witness files</translation>
    </message>
    <message>
        <source>làm bản làm việc trên máy này từ kho ở ổ mạng: bản sao đã kiểm tra, cùng gốc, ghi được</source>
        <translation>makes a working copy on this machine from a workspace on a network drive: a verified replica that can be written</translation>
    </message>
    <message>
        <source>Lần đã thấy trước của tài khoản này</source>
        <translation>What this account saw last</translation>
    </message>
    <message>
        <source>%1. Thuộc kho dữ liệu khác.</source>
        <translation>%1. Belongs to another workspace.</translation>
    </message>
    <message>
        <source>%1. Đã thấy %2 sự kiện nay không còn.</source>
        <translation>%1. Saw %2 events that are no longer there.</translation>
    </message>
    <message>
        <source>%1. Mọi sự kiện đã thấy vẫn còn.</source>
        <translation>%1. All events it saw are still there.</translation>
    </message>
    <message>
        <source>Chỉ mở để đọc vì nằm trên ổ mạng. Làm bản làm việc trên máy này: ungcuu-cli workspace copy.</source>
        <translation>Opened for reading only, since it is on a network drive. To make a working copy on this machine: ungcuu-cli workspace copy.</translation>
    </message>
    <message>
        <source>Đã làm bản làm việc trên máy này: %1. Kho cũ không đổi và không nhận các lần lưu mới.</source>
        <translation>A working copy was made on this machine: %1. The old workspace is unchanged and does not receive new saves.</translation>
    </message>
    <message>
        <source>--form là plain, trinh-ky, cong-khai hoặc the-truc.</source>
        <translation>--form is plain, trinh-ky, cong-khai or the-truc.</translation>
    </message>
    <message>
        <source>--role, --paper chỉ đi với --form the-truc.</source>
        <translation>--role and --paper go with --form the-truc only.</translation>
    </message>
    <message>
        <source>--paper là a4 hoặc a5.</source>
        <translation>--paper is a4 or a5.</translation>
    </message>
    <message>
        <source>Bản trình ký không đi với --sample.</source>
        <translation>A paper for signature does not go with --sample.</translation>
    </message>
    <message>
        <source>%1 thẻ trực dài hơn một trang. Rút gọn để dùng được lúc trực.</source>
        <translation>%1 duty cards are longer than one page. Shorten them so that they can be used on duty.</translation>
    </message>
    <message>
        <source>Không đưa ra: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>xuất văn bản, kịch bản thành PDF hoặc DOCX theo thể thức</source>
        <translation>exports a document or scenario as a PDF or DOCX in the official layout</translation>
    </message>
    <message>
        <source>Cần --to và tên tệp .pdf hoặc .docx.</source>
        <translation>--to and a file name ending in .pdf or .docx are needed.</translation>
    </message>
    <message>
        <source>Đã xuất %1.</source>
        <translation>Exported %1.</translation>
    </message>
    <message>
        <source>dòng bỏ (-) và dòng thêm (+) giữa hai lần sửa, hoặc chữ bỏ [-…-] và chữ thêm {+…+}; --to: văn bản mới, chữ sửa là dấu vết sửa của Word; mã thoát 1 khi khác nhau</source>
        <translation>lines taken out (-) and put in (+) between two revisions, or words taken out [-…-] and put in {+…+}; --to: the newer text with the changes as tracked changes of Word; exit status 1 where they differ</translation>
    </message>
    <message>
        <source>Đã xuất bản so sánh %1: chữ sửa là dấu vết sửa của Word. Không phát hành bản này.</source>
        <translation>Comparison written to %1: what changed is tracked changes of Word. Do not issue this copy.</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan: tên, cơ quan chủ quản, địa danh, ký hiệu, hệ thống số, dấu, người ký, mỗi mục với ngày hiệu lực; --on: các mục có hiệu lực ngày ấy</source>
        <translation>the body&apos;s profile: name, governing body, place, symbol, numbering, seal, signers, each entry with its days of validity; --on: those valid on that day</translation>
    </message>
    <message>
        <source>một mục của Hồ sơ cơ quan; --picture ghi hình dấu ra tệp</source>
        <translation>one entry of the body&apos;s profile; --picture writes the seal&apos;s picture to a file</translation>
    </message>
    <message>
        <source>ghi một mục mới, hoặc sửa mục ID; in ID. Trang in lấy từ đây những gì đầu văn bản không ghi. TUQ. cần văn bản ủy quyền, ngày cuối, loại văn bản</source>
        <translation>records a new entry, or changes the entry ID; prints the ID. Pages take from here what the head of a text leaves out. TUQ. needs the delegating paper, a last day and kinds of documents</translation>
    </message>
    <message>
        <source>bỏ một mục ghi nhầm; mục hết hiệu lực thì ghi --until</source>
        <translation>takes out an entry recorded by mistake; one that ended gets --until instead</translation>
    </message>
    <message>
        <source>các lần ghi vào Hồ sơ cơ quan, mới nhất trước</source>
        <translation>what was recorded in the body&apos;s profile, newest first</translation>
    </message>
    <message>
        <source>các quy định của bộ căn cứ chờ đối chiếu văn bản gốc, và ai đã đối chiếu</source>
        <translation>the rules of the law pack that wait to be compared with their original, and who compared them</translation>
    </message>
    <message>
        <source>ghi «Đã đối chiếu»: người ký thao tác này đã đọc văn bản gốc ở nguồn ấy và thấy đúng</source>
        <translation>records «Compared»: whoever signs this read the original at that source and found it says the same</translation>
    </message>
    <message>
        <source>bỏ «Đã đối chiếu»: phải đối chiếu lại</source>
        <translation>withdraws «Compared»: it has to be compared again</translation>
    </message>
    <message>
        <source>đã đối chiếu: %1, ngày %2, nguồn: %3</source>
        <translation>compared: %1, on %2, source: %3</translation>
    </message>
    <message>
        <source>chưa đối chiếu văn bản gốc</source>
        <translation>not compared with the original</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan có %1 mục có mã bắt đầu bằng «%2». Xem «profile list».</source>
        <translation>The body&apos;s profile has %1 entries whose ID begins with «%2». See «profile list».</translation>
    </message>
    <message>
        <source>--size là RỘNGxCAO bằng milimét, thí dụ 36x36.</source>
        <translation>--size is WIDTHxHEIGHT in millimetres, for instance 36x36.</translation>
    </message>
    <message>
        <source>%1  bỏ khỏi hồ sơ</source>
        <translation>%1  taken out of the profile</translation>
    </message>
    <message>
        <source>«%1» không phải ngày. Ghi như 27/11/2026 hoặc 2026-11-27.</source>
        <translation>«%1» is no day. Write it as 27/11/2026 or 2026-11-27.</translation>
    </message>
    <message>
        <source>đề nghị sửa và ý kiến trong bản Word đã xuất từ văn bản này; --accept: nhận mọi đề nghị có chỗ và lưu; mã thoát 1 khi có chỗ sửa chưa có chỗ trong văn bản</source>
        <translation>proposals and comments in the Word file that was exported from this document; --accept: take all that found a place, and save; exit status 1 where an edit found no place in the text</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>có dấu vết</source>
        <translation>tracked</translation>
    </message>
    <message>
        <source>gõ đè</source>
        <translation>typed over</translation>
    </message>
    <message>
        <source>Chưa có chỗ: %1: %2 (%3). %4</source>
        <translation>No place: %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>Ý kiến: %1 (%2, %3), về: %4</source>
        <translation>Comment: %1 (%2, %3), about: %4</translation>
    </message>
    <message>
        <source>Nhận đề nghị sửa từ bản Word</source>
        <translation>Proposals taken from the Word file</translation>
    </message>
    <message>
        <source>Chưa nhận đề nghị sửa vào %1: văn bản vừa có người lưu. Những văn bản nêu trên đã lưu xong. Chạy lại lệnh này.</source>
        <translation>Proposals were not taken into %1: someone has just saved the document. The documents named above are saved. Run this command again.</translation>
    </message>
    <message>
        <source>Đề nghị sửa có chỗ: %1. Chưa có chỗ: %2. Ý kiến: %3.</source>
        <translation>Proposals with a place: %1. Without one: %2. Comments: %3.</translation>
    </message>
    <message>
        <source>nhập bảng hệ thống thông tin: nói từng dòng sẽ thêm, sửa, giữ nguyên hay từ chối và vì sao, rồi ghi tất cả hoặc không gì cả; mã thoát 1 khi có dòng bị từ chối</source>
        <translation>takes in a table of systems: says of each row whether it is added, changed, kept or refused and why, then records all or nothing; exit 1 where a row is refused</translation>
    </message>
    <message>
        <source>xuất danh sách hệ thống thông tin để mở bằng bảng tính; nhập lại thì không đổi gì</source>
        <translation>writes the register for a spreadsheet; taken in again it changes nothing</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>added</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>giữ nguyên</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Không dùng cột «%1».</source>
        <translation>The column «%1» is not used.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: --map là danh sách [{&quot;column&quot;: &quot;Tên HTTT&quot;, &quot;field&quot;: &quot;name&quot;}, …].</source>
        <translation>The table was not read: --map is a list [{&quot;column&quot;: &quot;Tên HTTT&quot;, &quot;field&quot;: &quot;name&quot;}, …].</translation>
    </message>
    <message>
        <source>Thêm %1, sửa %2, giữ nguyên %3, từ chối %4.</source>
        <translation>%1 added, %2 changed, %3 kept, %4 refused.</translation>
    </message>
    <message>
        <source>Chưa nhập gì: có dòng bị từ chối. Sửa tệp, hoặc --skip-refused để nhập các dòng khác.</source>
        <translation>Nothing was taken in: some rows are refused. Correct the file, or --skip-refused to take in the others.</translation>
    </message>
    <message>
        <source>các lần ghi và bỏ «Đã đối chiếu», mới nhất trước</source>
        <translation>what was recorded as compared or reopened, newest first</translation>
    </message>
    <message>
        <source>đã đối chiếu «%1», ngày %2, nguồn: %3</source>
        <translation>compared “%1”, on %2, source: %3</translation>
    </message>
    <message>
        <source>bỏ «Đã đối chiếu»</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>Tệp có quá nhiều chỗ sửa: %1 chỗ cuối chưa tìm nơi đặt, đều có trong danh sách.</source>
        <translation>Too many edits in the file: the last %1 were not placed; all of them are in the list.</translation>
    </message>
    <message>
        <source>danh sách văn bản; --destroyed: văn bản đã xóa khỏi kho, ai xóa, lúc nào, vì sao</source>
        <translation>list the documents; --destroyed: those removed from the workspace, by whom, when and why</translation>
    </message>
    <message>
        <source>xóa hẳn nội dung mọi lần sửa của một văn bản khỏi kho dữ liệu; hỏi gõ lại mã trừ khi có --yes; in MÃ ID SỐ-NỘI-DUNG; mã thoát 1 khi đã xóa mà tệp chưa được ghi lại</source>
        <translation>destroy the text of every revision of a document; asks for the code again unless --yes is given; prints CODE ID CONTENTS; exit status 1 when it was destroyed but the file could not be rewritten yet</translation>
    </message>
    <message>
        <source>Xóa khỏi kho dữ liệu: %1  %2, %3 lần sửa. Không lấy lại được.</source>
        <translation>Removing from the workspace: %1  %2, %3 revisions. This cannot be undone.</translation>
    </message>
    <message>
        <source>Còn lại trong kho dữ liệu:</source>
        <translation>What stays in the workspace:</translation>
    </message>
    <message>
        <source>Không với tới được, phải tự xóa:</source>
        <translation>Out of reach, to be removed by hand:</translation>
    </message>
    <message>
        <source>Gõ lại mã «%1» để xóa:</source>
        <translation>Type the code “%1” again to remove it:</translation>
    </message>
    <message>
        <source>Chưa xóa: không có màn hình để gõ lại mã. Kho dữ liệu không đổi. Dùng --yes.</source>
        <translation>Nothing removed: there is no terminal at which to type the code again. The workspace is unchanged. Use --yes.</translation>
    </message>
    <message>
        <source>Chưa xóa: mã gõ lại không khớp. Kho dữ liệu không đổi.</source>
        <translation>Nothing removed: the code typed is another one. The workspace is unchanged.</translation>
    </message>
    <message>
        <source>Văn bản đã xóa, nhưng tệp kho dữ liệu chưa được ghi lại: phần cũ có thể còn đọc được. Lần mở kho sau sẽ làm tiếp.</source>
        <translation>The document was removed, but the workspace file could not be rewritten yet: old parts may still be readable. The next opening of the workspace goes on with it.</translation>
    </message>
    <message>
        <source>Đã xóa có ghi nhận: %1 vật thể.</source>
        <translation>Destroyed on record: %1 objects.</translation>
    </message>
    <message>
        <source>  %1 vật thể của văn bản %2: %3 xóa lúc %4. Lý do: %5</source>
        <translation>  %1 objects of document %2: destroyed by %3 on %4. Reason: %5</translation>
    </message>
</context>
<context>
    <name>compile</name>
    <message>
        <source>Hình «%1» chưa in được vì chưa có nơi giữ tệp hình. Chỗ của hình in dấu chấm.</source>
        <translation>The picture “%1” is not printed: there is no place yet that keeps picture files. Dots are printed instead.</translation>
    </message>
    <message>
        <source>«{%1: %2}» chưa có gì trả lời; chỗ này in dấu chấm.</source>
        <translation>Nothing answers «{%1: %2}»; dots are printed here.</translation>
    </message>
    <message>
        <source>Chỉ có {trang: ngang}, {trang: dọc}, {trang: mới}; dòng này không có tác dụng.</source>
        <translation>Only {trang: ngang}, {trang: dọc} and {trang: mới} exist; this line has no effect.</translation>
    </message>
    <message>
        <source>Không tìm thấy văn bản có mã %1; chỗ này in dấu chấm.</source>
        <translation>No document has the code %1; dots are printed here.</translation>
    </message>
    <message>
        <source>Chữ đứng sau phụ lục kịch bản không được in. Chuyển lên trước phụ lục đầu tiên, hoặc đặt dưới «# Phụ lục. Tên».</source>
        <translation>Text after a scenario annex is not printed. Move it before the first annex, or under «# Phụ lục. Tên».</translation>
    </message>
    <message>
        <source>Văn bản %1 không phải kịch bản; phụ lục in dấu chấm.</source>
        <translation>The document %1 is no scenario; the annex is printed as dots.</translation>
    </message>
    <message>
        <source>Không tìm thấy kịch bản có mã %1; phụ lục in dấu chấm.</source>
        <translation>No scenario has the code %1; the annex is printed as dots.</translation>
    </message>
    <message>
        <source>Kịch bản áp dụng từ cấp độ %1; %2 là cấp độ %3.</source>
        <translation>The scenario applies from level %1; %2 is of level %3.</translation>
    </message>
    <message>
        <source>Bảng chưa có «%1» của %2; ô này in dấu chấm.</source>
        <translation>The table has no “%1” of %2; dots are printed in this cell.</translation>
    </message>
    <message>
        <source>Phần «lọc» chưa đọc được nên bảng chưa lọc. Viết như «nhóm thuộc A» hoặc «cấp độ &gt;= 3».</source>
        <translation>The filter cannot be read, so the table is not filtered. Write it like «nhóm thuộc A» or «cấp độ &gt;= 3».</translation>
    </message>
    <message>
        <source>Chưa có gì trả lời bảng «%1»; chỗ này in dấu chấm.</source>
        <translation>Nothing answers the table “%1”; dots are printed here.</translation>
    </message>
    <message>
        <source>Đầu văn bản thiếu mục «%1»; chỗ này in dấu chấm.</source>
        <translation>The front matter lacks “%1”; dots are printed here.</translation>
    </message>
    <message>
        <source>Kịch bản chưa có tên (dòng «# Tên kịch bản»); chỗ của tên in dấu chấm.</source>
        <translation>The scenario has no name (a line «# Tên kịch bản»); dots are printed instead.</translation>
    </message>
    <message>
        <source>Không có bước «%1»; chỗ này in dấu chấm.</source>
        <translation>There is no step “%1”; dots are printed here.</translation>
    </message>
    <message>
        <source>Biến «%1» chưa có giá trị; chỗ này in dấu chấm.</source>
        <translation>The variable “%1” has no value; dots are printed here.</translation>
    </message>
    <message>
        <source>Vai trò «%1» chưa có trong mục «Vai trò»; chỗ này in dấu chấm.</source>
        <translation>The role “%1” is not in the section «Vai trò»; dots are printed here.</translation>
    </message>
    <message>
        <source>Hình này chưa in được vì chưa có nơi giữ tệp hình. Chỗ của hình in dấu chấm.</source>
        <translation>This picture is not printed: there is no place yet that keeps picture files. Dots are printed instead.</translation>
    </message>
    <message>
        <source>«{%1}» chưa có gì trả lời; chỗ này in dấu chấm. Kiểm tra lại chữ trong ngoặc.</source>
        <translation>Nothing answers «{%1}»; dots are printed here. Check the words in the braces.</translation>
    </message>
    <message>
        <source>Bộ căn cứ chưa có quy định «%1» đang có hiệu lực; chỗ này in dấu chấm.</source>
        <translation>The law pack has no rule “%1” in force; dots are printed here.</translation>
    </message>
    <message>
        <source>Quy định «%1»: %2.</source>
        <translation>Rule “%1”: %2.</translation>
    </message>
    <message>
        <source>Sổ hệ thống chưa có «%1» của %2; chỗ này in dấu chấm.</source>
        <translation>The register of systems has no “%1” of %2; dots are printed here.</translation>
    </message>
    <message>
        <source>Văn bản không có phụ lục «%1»; chỗ này in dấu chấm.</source>
        <translation>The document has no annex “%1”; dots are printed here.</translation>
    </message>
    <message>
        <source>Chỗ cần điền: %1.</source>
        <translation>To be filled in: %1.</translation>
    </message>
    <message>
        <source>Địa chỉ IP</source>
        <translation>IP addresses</translation>
    </message>
    <message>
        <source>Điện thoại riêng</source>
        <translation>Private telephones</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Văn bản có quá %1 lưu đồ; lưu đồ này in dấu chấm.</source>
        <translation>The text has more than %1 flow charts; this one prints as dots.</translation>
    </message>
    <message>
        <source>Văn bản %1 không phải kịch bản; chỗ của lưu đồ in dấu chấm.</source>
        <translation>Text %1 is no scenario; the place of the flow chart prints as dots.</translation>
    </message>
    <message>
        <source>Không tìm thấy kịch bản có mã %1; chỗ của lưu đồ in dấu chấm.</source>
        <translation>There is no scenario with code %1; the place of the flow chart prints as dots.</translation>
    </message>
    <message>
        <source>Lưu đồ ở bước này quá rộng: chữ in ra nhỏ hơn 8 pt. Bớt mũi tên dẫn đến bước này.</source>
        <translation>The flow chart is too wide at this step: its words print smaller than 8 pt. Lead fewer arrows to this step.</translation>
    </message>
    <message>
        <source>Văn bản này chưa có bước nào để vẽ lưu đồ.</source>
        <translation>This text has no steps to draw a flow chart of.</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>không thời hạn</source>
        <translation>without limit</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan chỉ cho ký hiệu của văn bản do chính cơ quan ấy ban hành, và không cho công văn (ký hiệu có tên đơn vị soạn thảo).</source>
        <translation>The body&apos;s profile gives a symbol only to documents which that body itself issues, and to no công văn (its symbol names the drafting unit).</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan không có mục này cho ngày %1.</source>
        <translation>The body&apos;s profile has no such entry for %1.</translation>
    </message>
    <message>
        <source>«%1» theo Hồ sơ cơ quan chỉ dùng %2; văn bản ngày %3. Kiểm tra lại mục «%4».</source>
        <translation>«%1» was used only %2, by the body&apos;s profile; the document is of %3. Look again at «%4».</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan không có ai được ký văn bản này ngày %1. Ghi mục «người ký», hoặc sửa Hồ sơ cơ quan.</source>
        <translation>By the body&apos;s profile nobody may sign this document on %1. Write «người ký», or change the body&apos;s profile.</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan có %1 người được ký văn bản này. Ghi họ tên ở mục «người ký».</source>
        <translation>By the body&apos;s profile %1 people may sign this document. Write a name at «người ký».</translation>
    </message>
    <message>
        <source>Theo Hồ sơ cơ quan %1 có quyền ký %2, không phải ngày %3.</source>
        <translation>By the body&apos;s profile %1 may sign %2, not on %3.</translation>
    </message>
    <message>
        <source>«TUQ.»: theo Hồ sơ cơ quan %1 không được ủy quyền ký «%2» ngày %3.</source>
        <translation>«TUQ.»: by the body&apos;s profile %1 is not delegated to sign a «%2» on %3.</translation>
    </message>
    <message>
        <source>Quyền hạn ký của %1 khác Hồ sơ cơ quan: «%2».</source>
        <translation>%1 signs in another capacity by the body&apos;s profile: «%2».</translation>
    </message>
    <message>
        <source>Chỉ dẫn phạm vi lưu hành: %1</source>
        <translation>Mark of circulation: %1</translation>
    </message>
    <message>
        <source>«{%1}» cần đúng một hệ thống. Ghi mục «hệ thống» ở đầu văn bản, hoặc chọn hệ thống khi xuất.</source>
        <translation>«{%1}» needs exactly one information system. Name it as «hệ thống» in the front matter, or choose the system when exporting.</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>Chưa vẽ được lưu đồ: máy thiếu thư viện graphviz (gói libgvc6). Văn bản không đổi. Cần cài gói này rồi mở lại phần mềm.</source>
        <translation>The flow chart was not drawn: the machine lacks the graphviz library (package libgvc6). The text has not changed. Install this package and start the program again.</translation>
    </message>
    <message>
        <source>Chưa vẽ được lưu đồ: kịch bản có quá nhiều bước hoặc mũi tên cho một hình. Văn bản không đổi. Tách kịch bản thành các phần nhỏ hơn.</source>
        <translation>The flow chart was not drawn: the scenario has too many steps or arrows for one picture. The text has not changed. Divide the scenario into smaller parts.</translation>
    </message>
</context>
<context>
    <name>docx</name>
    <message>
        <source>Chưa nhận lại được: tệp này không phải văn bản Word (.docx). Kho dữ liệu không đổi. Chọn tệp .docx đã sửa.</source>
        <translation>Not taken back: this file is not a Word document (.docx). The workspace has not changed. Choose the edited .docx file.</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: tệp Word có macro. Kho dữ liệu không đổi. Lưu lại thành .docx không macro rồi chọn lại.</source>
        <translation>Not taken back: the Word file has macros. The workspace has not changed. Save it as .docx without macros and choose it again.</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: đây là bản so sánh, không ghi đoạn nào là đoạn nào. Kho dữ liệu không đổi. Gửi bản Word thường để người khác sửa, rồi nhận lại bản đó.</source>
        <translation>Not taken back: this is a comparison, which does not record which paragraph is which. The workspace has not changed. Send the plain Word file to be edited, and take that one back.</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: tệp này không phải bản Word do Ứng Cứu xuất, hoặc chương trình đã lưu nó bỏ mất phần ghi nhận từng đoạn. Kho dữ liệu không đổi. Chép chỗ sửa sang văn bản.</source>
        <translation>Not taken back: this file was not exported as Word by Ứng Cứu, or the program that saved it dropped the record of its paragraphs. The workspace has not changed. Copy the edits into the text.</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: phần ghi nhận từng đoạn trong tệp Word đã hỏng. Kho dữ liệu không đổi. Xuất lại bản Word rồi chép chỗ sửa sang.</source>
        <translation>Not taken back: the record of paragraphs in the Word file is damaged. The workspace has not changed. Export the Word file again and copy the edits into it.</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: tệp Word dài quá mức phần mềm đọc (khoảng 2.000 trang). Kho dữ liệu không đổi. Chép chỗ sửa sang văn bản.</source>
        <translation>Not taken back: the Word file is longer than what is read (some 2,000 pages). The workspace is unchanged. Copy the edits into the document by hand.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Soạn văn bản mới…</source>
        <translation>New document…</translation>
    </message>
    <message>
        <source>Bắt đầu một kịch bản hoặc văn bản từ dàn ý có sẵn</source>
        <translation>Start a scenario or document from an outline</translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Tạo tệp giữ văn bản, lịch sử và chữ ký của đơn vị</source>
        <translation>Make a file that keeps the unit&apos;s documents, history and signatures</translation>
    </message>
    <message>
        <source>Mở kho dữ liệu…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Mở một tệp kho dữ liệu (.ungcuu)</source>
        <translation>Open a workspace file (.ungcuu)</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu thành một lần sửa có chữ ký</source>
        <translation>Save as a signed revision</translation>
    </message>
    <message>
        <source>Ký số…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Xuất PDF và ký bằng chứng thư số trong tệp</source>
        <translation>Export a PDF and sign it with a certificate kept in a file</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Đóng cửa sổ; phần chưa lưu được giữ lại cho lần mở sau</source>
        <translation>Close the window; what is not saved is kept for the next time</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Trở lại trước lần gõ vừa rồi</source>
        <translation>Take back what was just typed</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại điều vừa hoàn tác</source>
        <translation>Do again what was just undone</translation>
    </message>
    <message>
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Chuyển đoạn đang chọn vào bộ nhớ tạm</source>
        <translation>Move the selection to the clipboard</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép đoạn đang chọn vào bộ nhớ tạm</source>
        <translation>Copy the selection to the clipboard</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Chọn toàn bộ văn bản đang soạn</source>
        <translation>Select the whole document</translation>
    </message>
    <message>
        <source>Tìm văn bản</source>
        <translation>Find document</translation>
    </message>
    <message>
        <source>Lọc danh sách văn bản theo mã hoặc tên, không cần gõ dấu</source>
        <translation>Filter the documents by code or name, with or without tone marks</translation>
    </message>
    <message>
        <source>Vấn đề kế tiếp</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Tới vấn đề kế tiếp trong văn bản</source>
        <translation>Go to the next finding in the document</translation>
    </message>
    <message>
        <source>Vấn đề trước</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Về vấn đề trước trong văn bản</source>
        <translation>Go to the previous finding in the document</translation>
    </message>
    <message>
        <source>Sửa vấn đề</source>
        <translation>Fix finding</translation>
    </message>
    <message>
        <source>Làm theo cách sửa được gợi ý</source>
        <translation>Apply the suggested fix</translation>
    </message>
    <message>
        <source>Trang in</source>
        <translation>Official page</translation>
    </message>
    <message>
        <source>Hiện trang in bên cạnh văn bản</source>
        <translation>Show the official page beside the text</translation>
    </message>
    <message>
        <source>Danh sách vấn đề</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Hiện danh sách vấn đề dưới văn bản</source>
        <translation>Show the list of findings below the text</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hiện các lần sửa của văn bản</source>
        <translation>Show the document&apos;s revisions</translation>
    </message>
    <message>
        <source>Phóng to trang in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Xem trang in hoặc lưu đồ lớn hơn</source>
        <translation>Show the page or the flow larger</translation>
    </message>
    <message>
        <source>Thu nhỏ trang in</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Xem trang in hoặc lưu đồ nhỏ hơn</source>
        <translation>Show the page or the flow smaller</translation>
    </message>
    <message>
        <source>Vừa chiều rộng</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Trang in hoặc lưu đồ rộng bằng khung</source>
        <translation>Make the page or the flow as wide as its frame</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt (Vietnamese)</translation>
    </message>
    <message>
        <source>Cửa sổ bằng tiếng Việt</source>
        <translation>The window in Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh (English)</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Cửa sổ bằng tiếng Anh; văn bản không đổi</source>
        <translation>The window in English; documents stay as they are</translation>
    </message>
    <message>
        <source>Màu theo hệ thống</source>
        <translation>System colors</translation>
    </message>
    <message>
        <source>Dùng màu của máy</source>
        <translation>Use the colors of the system</translation>
    </message>
    <message>
        <source>Màu sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Chữ tối trên nền sáng</source>
        <translation>Dark text on light</translation>
    </message>
    <message>
        <source>Màu tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Chữ sáng trên nền tối; trang in vẫn trắng</source>
        <translation>Light text on dark; the page stays white</translation>
    </message>
    <message>
        <source>Giới thiệu Ứng Cứu</source>
        <translation>About Ứng Cứu</translation>
    </message>
    <message>
        <source>Phiên bản và giấy phép</source>
        <translation>Version and license</translation>
    </message>
    <message>
        <source>Đang dàn trang…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Chọn một văn bản trong danh sách để soạn và xem trang in.</source>
        <translation>Choose a document from the list to write it and see its pages.</translation>
    </message>
    <message>
        <source>Vấn đề: %1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>Dòng %1, cột %2</source>
        <translation>Line %1, column %2</translation>
    </message>
    <message>
        <source>Văn bản đang soạn</source>
        <translation>The text being written</translation>
    </message>
    <message>
        <source>Bản đã lưu trước đây, chỉ đọc</source>
        <translation>An earlier saved version, read-only</translation>
    </message>
    <message>
        <source>Lọc theo mã hoặc tên</source>
        <translation>Filter by code or name</translation>
    </message>
    <message>
        <source>Lọc danh sách văn bản</source>
        <translation>Filter the documents</translation>
    </message>
    <message>
        <source>Danh sách văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kho dữ liệu chưa có văn bản nào. Kịch bản và phương án soạn ở đây được giữ kèm lịch sử có chữ ký.</source>
        <translation>The workspace has no documents yet. Scenarios and plans written here are kept with a signed history.</translation>
    </message>
    <message>
        <source>Không có văn bản nào khớp.</source>
        <translation>No document matches.</translation>
    </message>
    <message>
        <source>Lịch sử văn bản</source>
        <translation>Document history</translation>
    </message>
    <message>
        <source>Xem lần sửa này</source>
        <translation>View this revision</translation>
    </message>
    <message>
        <source>Khôi phục lần này</source>
        <translation>Restore this revision</translation>
    </message>
    <message>
        <source>Mở kho dữ liệu</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Kho dữ liệu (*.ungcuu)</source>
        <translation>Workspaces (*.ungcuu)</translation>
    </message>
    <message>
        <source>Chưa lưu lần nào</source>
        <translation>Never saved</translation>
    </message>
    <message>
        <source>Đã lấy lại phần gõ chưa lưu. Lưu để giữ thành lần sửa, hoặc bỏ phần này.</source>
        <translation>What was typed and not saved is back. Save to keep it as a revision, or discard it.</translation>
    </message>
    <message>
        <source>Bỏ phần chưa lưu</source>
        <translation>Discard what is not saved</translation>
    </message>
    <message>
        <source>Đang xem lần %1, lưu %2 bởi %3. Bản đang soạn vẫn nguyên.</source>
        <translation>Viewing revision %1, saved %2 by %3. The draft is untouched.</translation>
    </message>
    <message>
        <source>Trở lại bản đang soạn</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>Chưa khôi phục vì còn phần gõ chưa lưu. Lưu trước, rồi khôi phục.</source>
        <translation>Not restored: some typing is not saved. Save first, then restore.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Dự thảo lần %1</source>
        <translation>Draft %1</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Chưa lưu, đã giữ trên máy này</source>
        <translation>Not saved, kept on this machine</translation>
    </message>
    <message>
        <source>Đã lưu %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 trang</source>
        <translation>pages: %1</translation>
    </message>
    <message>
        <source>Chờ mở kho dữ liệu</source>
        <translation>Needs an open workspace</translation>
    </message>
    <message>
        <source>Chờ mở một văn bản</source>
        <translation>Needs an open document</translation>
    </message>
    <message>
        <source>Đang lưu</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Chưa có gì để hoàn tác</source>
        <translation>Nothing to undo yet</translation>
    </message>
    <message>
        <source>Chưa có gì để làm lại</source>
        <translation>Nothing to redo yet</translation>
    </message>
    <message>
        <source>Văn bản không có vấn đề nào</source>
        <translation>The document has no findings</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Soạn</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ứng Cứu %1. Phần mềm tự do theo giấy phép GPL, phiên bản 3 hoặc mới hơn.</source>
        <translation>Ứng Cứu %1. Free software under the GPL, version 3 or later.</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Bắt đầu soạn</source>
        <translation>Start writing</translation>
    </message>
    <message>
        <source>Soạn văn bản mới</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Dàn ý có sẵn</source>
        <translation>Outlines</translation>
    </message>
    <message>
        <source>Kịch bản: %1</source>
        <translation>Scenario: %1</translation>
    </message>
    <message>
        <source>Văn bản: %1</source>
        <translation>Document: %1</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mã văn bản</source>
        <translation>Document code</translation>
    </message>
    <message>
        <source>Chọn văn bản mẫu gần nhất với việc cần soạn; mọi phần đều sửa được.</source>
        <translation>Choose the outline nearest to what is to be written; every part of it can be changed.</translation>
    </message>
    <message>
        <source>Chờ chọn văn bản mẫu</source>
        <translation>Needs an outline</translation>
    </message>
    <message>
        <source>Chờ mã văn bản</source>
        <translation>Needs a document code</translation>
    </message>
    <message>
        <source>Mã này đã có trong kho</source>
        <translation>The workspace already has this code</translation>
    </message>
    <message>
        <source>Chọn nơi ghi…</source>
        <translation>Choose where to write…</translation>
    </message>
    <message>
        <source>Ký bằng chứng thư số trong tệp</source>
        <translation>Sign with a certificate kept in a file</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Việc còn thiếu</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Tệp chứng thư (.p12, .pfx)</source>
        <translation>Certificate file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Mật khẩu tệp</source>
        <translation>File password</translation>
    </message>
    <message>
        <source>Xuất PDF và ký số</source>
        <translation>Export and sign</translation>
    </message>
    <message>
        <source>Ký và xuất</source>
        <translation>Sign and export</translation>
    </message>
    <message>
        <source>Không còn việc nào thiếu.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Còn thiếu %1 việc; bấm để tới chỗ cần sửa. Vẫn xuất được bản dự thảo.</source>
        <translation>Still missing: %1; click to go there. A draft can be exported all the same.</translation>
    </message>
    <message>
        <source>Chờ chọn nơi ghi tệp</source>
        <translation>Needs a place to write the file</translation>
    </message>
    <message>
        <source>Chờ chọn tệp chứng thư số</source>
        <translation>Needs a certificate file</translation>
    </message>
    <message>
        <source>Tệp chứng thư số</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Đã ghi %1 trang, phông %2: %3</source>
        <translation>Pages written: %1, typeface %2: %3</translation>
    </message>
    <message>
        <source>Bản dự thảo: còn chỗ để trống «…………».</source>
        <translation>Draft: there are blanks «…………» left.</translation>
    </message>
    <message>
        <source>Đã ký bằng chứng thư số của %1, số %2.</source>
        <translation>Signed with the certificate of %1, serial %2.</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Người lưu</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>Mật khẩu khóa</source>
        <translation>Key password</translation>
    </message>
    <message>
        <source>Chưa lưu được vì tài khoản này chưa có khóa. Nội dung vẫn được giữ trên máy. Dùng tài khoản đã tạo kho dữ liệu.</source>
        <translation>Not saved: this account has no key yet. The text is kept on this machine. Use the account that made the workspace.</translation>
    </message>
    <message>
        <source>%1 cần khóa của %2. Mật khẩu chỉ hỏi một lần trong phiên làm việc.</source>
        <translation>%1 needs the key of %2. The password is asked once a session.</translation>
    </message>
    <message>
        <source>người lưu</source>
        <translation>saved by</translation>
    </message>
    <message>
        <source>Chưa mở kho dữ liệu</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Kho dữ liệu là một tệp giữ kịch bản, phương án, lịch sử từng lần sửa có chữ ký và danh sách hệ thống của đơn vị. Ai đọc được tệp thì đọc được toàn bộ nội dung; để tệp trên ổ đĩa đã mã hóa.</source>
        <translation>A workspace is one file that keeps scenarios, plans, the signed history of every revision and the unit&apos;s register of systems. Whoever can read the file can read all of it; keep it on an encrypted disk.</translation>
    </message>
    <message>
        <source>Nơi đặt tệp</source>
        <translation>Place of the file</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Người tạo kho là quản trị đầu tiên</source>
        <translation>Whoever makes the workspace is its first administrator</translation>
    </message>
    <message>
        <source>Chọn nơi đặt…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Tạo kho dữ liệu</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Mở kho có sẵn…</source>
        <translation>Open an existing one…</translation>
    </message>
    <message>
        <source>Chờ chọn nơi đặt tệp</source>
        <translation>Needs a place for the file</translation>
    </message>
    <message>
        <source>Chờ họ và tên người tạo kho</source>
        <translation>Needs the name of whoever makes the workspace</translation>
    </message>
    <message>
        <source>Chờ mật khẩu từ %1 ký tự</source>
        <translation>Needs a password of at least %1 characters</translation>
    </message>
    <message>
        <source>Chờ gõ lại đúng mật khẩu</source>
        <translation>Needs the same password twice</translation>
    </message>
    <message>
        <source>Nơi đặt kho dữ liệu</source>
        <translation>Where to keep the workspace</translation>
    </message>
    <message>
        <source>Kho dữ liệu nằm trên ổ mạng nên chỉ đọc được: xem và xuất PDF được, chưa lưu được lần sửa nào.</source>
        <translation>The workspace is on a network drive and can only be read: viewing and PDF export work, no revision can be saved.</translation>
    </message>
    <message>
        <source>Làm bản làm việc trên máy này</source>
        <translation>Make a working copy on this machine</translation>
    </message>
    <message>
        <source>Kho dữ liệu chỉ đọc được vì không có quyền ghi vào tệp: xem và xuất PDF được, chưa lưu được lần sửa nào.</source>
        <translation>The workspace can only be read, since its file may not be written: viewing and PDF export work, no revision can be saved.</translation>
    </message>
    <message>
        <source>Nơi đặt bản làm việc trên máy này</source>
        <translation>Place of the working copy on this machine</translation>
    </message>
    <message>
        <source>Đang làm việc trên bản ở máy này: %1. Kho ở ổ mạng không đổi và không nhận các lần lưu mới.</source>
        <translation>Now working on the copy on this machine: %1. The workspace on the network drive is unchanged and does not receive new saves.</translation>
    </message>
    <message>
        <source>Bản thường</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Bản trình ký (chừa chỗ số, ngày)</source>
        <translation>For signature (number and date left blank)</translation>
    </message>
    <message>
        <source>Bản công khai (bỏ phụ lục, địa chỉ IP, họ tên)</source>
        <translation>Public copy (without annexes, IP addresses, names)</translation>
    </message>
    <message>
        <source>Thẻ trực, giấy A4</source>
        <translation>Duty card, A4</translation>
    </message>
    <message>
        <source>Thẻ trực, giấy A5</source>
        <translation>Duty card, A5</translation>
    </message>
    <message>
        <source>Bản xuất</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1 thẻ trực dài hơn một trang. Rút gọn để dùng được lúc trực.</source>
        <translation>%1 duty cards are longer than one page. Shorten them so that they can be used on duty.</translation>
    </message>
    <message>
        <source>Đọc lại trước khi công khai. Không đưa ra: %1.</source>
        <translation>Read it again before it is published. Left out: %1.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In các trang đang hiện; giống hệt tệp PDF</source>
        <translation>Print the pages now shown, exactly as in the PDF</translation>
    </message>
    <message>
        <source>Lưu đồ</source>
        <translation>Flow chart</translation>
    </message>
    <message>
        <source>Hiện lưu đồ của kịch bản dưới trang in</source>
        <translation>Show the scenario&apos;s flow chart under the page</translation>
    </message>
    <message>
        <source>Cả trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Thấy cả một trang trong khung</source>
        <translation>See one whole page in the pane</translation>
    </message>
    <message>
        <source>Lưu đồ, hình vẽ</source>
        <translation>Flow chart, picture</translation>
    </message>
    <message>
        <source>Cùng nội dung ở danh sách bên cạnh; bấm một ô để tới bước đó trong văn bản.</source>
        <translation>The list beside it says the same; click a shape to go to its step in the text.</translation>
    </message>
    <message>
        <source>Lưu đồ, danh sách các bước và lối đi</source>
        <translation>Flow chart, list of steps and ways</translation>
    </message>
    <message>
        <source>Chờ dàn trang xong</source>
        <translation>Waiting for the pages</translation>
    </message>
    <message>
        <source>Chưa in được: máy in không nhận. Văn bản không đổi. Kiểm tra máy in rồi in lại, hoặc xuất PDF.</source>
        <translation>Nothing was printed: the printer refused. The text has not changed. Check the printer and print again, or export a PDF.</translation>
    </message>
    <message>
        <source>Kèm lưu đồ của kịch bản</source>
        <translation>With the scenario&apos;s flow chart</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Trang nhỏ</source>
        <translation>Small pages</translation>
    </message>
    <message>
        <source>Hiện các trang thu nhỏ bên cạnh trang in</source>
        <translation>Show the pages small beside the page</translation>
    </message>
    <message>
        <source>Các trang thu nhỏ</source>
        <translation>Small pages</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Cỡ trang in trên màn hình</source>
        <translation>Size of the page on the screen</translation>
    </message>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Lưu tất cả</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>Lưu mọi văn bản đang mở có phần chưa lưu</source>
        <translation>Save every open document that has unsaved typing</translation>
    </message>
    <message>
        <source>Đóng văn bản</source>
        <translation>Close document</translation>
    </message>
    <message>
        <source>Đóng thẻ đang xem; phần chưa lưu được giữ lại cho lần mở sau</source>
        <translation>Close the tab in front; unsaved typing is kept for the next opening</translation>
    </message>
    <message>
        <source>Mở lại văn bản vừa đóng</source>
        <translation>Reopen closed document</translation>
    </message>
    <message>
        <source>Mở lại thẻ đóng sau cùng</source>
        <translation>Open the tab again that was closed last</translation>
    </message>
    <message>
        <source>Chia đôi cửa sổ</source>
        <translation>Split the window</translation>
    </message>
    <message>
        <source>Xem hai văn bản, hoặc hai chỗ của một văn bản, cạnh nhau</source>
        <translation>See two documents, or two places of one, side by side</translation>
    </message>
    <message>
        <source>Văn bản kế tiếp</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Sang thẻ bên phải</source>
        <translation>Go to the tab on the right</translation>
    </message>
    <message>
        <source>Văn bản trước</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Sang thẻ bên trái</source>
        <translation>Go to the tab on the left</translation>
    </message>
    <message>
        <source>Sang nửa kia</source>
        <translation>Go to the other half</translation>
    </message>
    <message>
        <source>Chuyển tới nửa còn lại của cửa sổ</source>
        <translation>Go to the other half of the window</translation>
    </message>
    <message>
        <source>Về chỗ soạn</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Đưa con trỏ về văn bản đang soạn</source>
        <translation>Put the caret back into the text</translation>
    </message>
    <message>
        <source>%1, chưa lưu</source>
        <translation>%1, not saved</translation>
    </message>
    <message>
        <source>Đóng %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Văn bản đang mở</source>
        <translation>Open documents</translation>
    </message>
    <message>
        <source>Phím Tab chuyển sang ô kế tiếp; thụt dòng bằng dấu cách</source>
        <translation>Tab goes to the next control; indent lines with spaces</translation>
    </message>
    <message>
        <source>Vấn đề và lịch sử</source>
        <translation>Problems and history</translation>
    </message>
    <message>
        <source>Đi tới</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Thiết đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mọi văn bản đang mở đã được lưu</source>
        <translation>Every open document is saved</translation>
    </message>
    <message>
        <source>Chưa đóng văn bản nào</source>
        <translation>No document has been closed</translation>
    </message>
    <message>
        <source>Chờ mở từ hai văn bản</source>
        <translation>Waits for two open documents</translation>
    </message>
    <message>
        <source>Chờ chia đôi cửa sổ</source>
        <translation>Waits for a split window</translation>
    </message>
    <message>
        <source>Xuất PDF, DOCX…</source>
        <translation>Export PDF, DOCX…</translation>
    </message>
    <message>
        <source>Xuất trang in thành tệp PDF/A, hoặc bản DOCX để sửa</source>
        <translation>Export the printed pages as a PDF/A file, or a DOCX to edit</translation>
    </message>
    <message>
        <source>Tệp PDF hoặc DOCX</source>
        <translation>PDF or DOCX file</translation>
    </message>
    <message>
        <source>Xuất PDF hoặc DOCX</source>
        <translation>Export PDF or DOCX</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Chờ chọn tệp .pdf: chỉ ký được PDF</source>
        <translation>Waiting for a .pdf file: only a PDF can be signed</translation>
    </message>
    <message>
        <source>Nơi ghi tệp</source>
        <translation>Where to write the file</translation>
    </message>
    <message>
        <source>PDF để ký, phát hành (*.pdf);;DOCX để sửa trong Word (*.docx)</source>
        <translation>PDF to sign and issue (*.pdf);;DOCX to edit in Word (*.docx)</translation>
    </message>
    <message>
        <source>Đã ghi bản sửa được: %1</source>
        <translation>Wrote a copy that can be edited: %1</translation>
    </message>
    <message>
        <source>Tìm lệnh</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên lệnh, không cần dấu</source>
        <translation>Type a few letters of the command; tones may be left out</translation>
    </message>
    <message>
        <source>Tên lệnh cần tìm</source>
        <translation>Command to find</translation>
    </message>
    <message>
        <source>Các lệnh tìm thấy</source>
        <translation>Commands found</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Danh sách văn bản, soạn và xem trang in</source>
        <translation>The list of documents, writing and the printed page</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký số</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký trong một tệp PDF</source>
        <translation>Check the signatures in a PDF file</translation>
    </message>
    <message>
        <source>Tìm lệnh…</source>
        <translation>Find a command…</translation>
    </message>
    <message>
        <source>Tìm và làm một lệnh theo tên, không cần gõ dấu</source>
        <translation>Find a command by its name and do it; tones may be left out</translation>
    </message>
    <message>
        <source>Phím tắt…</source>
        <translation>Shortcuts…</translation>
    </message>
    <message>
        <source>Xem và đổi phím tắt của từng lệnh</source>
        <translation>See and change the keys of each command</translation>
    </message>
    <message>
        <source>Chứng thư số, danh sách thu hồi (*.pem *.crt *.cer *.der *.crl)</source>
        <translation>Certificates, revocation lists (*.pem *.crt *.cer *.der *.crl)</translation>
    </message>
    <message>
        <source>Chọn tệp PDF cần kiểm tra</source>
        <translation>Choose the PDF file to check</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Thả tệp PDF đã ký vào đây hoặc chọn tệp. Việc kiểm tra làm trên máy này, không gửi gì đi.</source>
        <translation>Drop a signed PDF file here, or choose one. It is checked on this machine; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Chọn tệp PDF…</source>
        <translation>Choose a PDF file…</translation>
    </message>
    <message>
        <source>Chi tiết từng chữ ký</source>
        <translation>Details of each signature</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chứng thư số gốc được tin cậy</source>
        <translation>Trusted root certificates</translation>
    </message>
    <message>
        <source>Danh sách chứng thư bị thu hồi</source>
        <translation>Revocation lists</translation>
    </message>
    <message>
        <source>Thêm chứng thư gốc…</source>
        <translation>Add a root certificate…</translation>
    </message>
    <message>
        <source>Bỏ chứng thư gốc</source>
        <translation>Remove root certificate</translation>
    </message>
    <message>
        <source>Thêm danh sách…</source>
        <translation>Add a list…</translation>
    </message>
    <message>
        <source>Bỏ danh sách</source>
        <translation>Remove list</translation>
    </message>
    <message>
        <source>Chọn một dòng trong danh sách rồi bỏ</source>
        <translation>Choose a line of the list, then remove it</translation>
    </message>
    <message>
        <source>Kho dữ liệu này đang mở ở cửa sổ khác; cửa sổ ấy đã được đưa lên trước.</source>
        <translation>This workspace is open in another window, which has come to the front.</translation>
    </message>
    <message>
        <source>Chưa mở kho dữ liệu vì tiến trình %1 trên máy %2 giữ kho từ %3 mà không trả lời. Mở thêm cửa sổ này không làm mất gì: lần lưu nào cũng được giữ.</source>
        <translation>The workspace was not opened: process %1 on %2 has held it since %3 and does not answer. Opening it here as well loses nothing: every save is kept.</translation>
    </message>
    <message>
        <source>Vẫn mở ở đây</source>
        <translation>Open it here</translation>
    </message>
    <message>
        <source>Các nơi làm việc</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Thanh công cụ</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Về phím mặc định</source>
        <translation>Usual keys</translation>
    </message>
    <message>
        <source>Mặc định tất cả</source>
        <translation>Usual keys for all</translation>
    </message>
    <message>
        <source>Lệnh và phím tắt</source>
        <translation>Commands and shortcuts</translation>
    </message>
    <message>
        <source>Phím mới</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>%1 đang thuộc lệnh «%2».</source>
        <translation>%1 belongs to the command “%2”.</translation>
    </message>
    <message>
        <source>Chuyển phím sang lệnh này</source>
        <translation>Move the keys here</translation>
    </message>
    <message>
        <source>Đặt phím</source>
        <translation>Set keys</translation>
    </message>
    <message>
        <source>Chờ bấm phím mới</source>
        <translation>Waits for new keys</translation>
    </message>
    <message>
        <source>Lệnh này đang dùng phím mặc định</source>
        <translation>This command has its usual keys</translation>
    </message>
    <message>
        <source>Hướng dẫn sử dụng</source>
        <translation>User&apos;s guide (in Vietnamese)</translation>
    </message>
    <message>
        <source>Mở trang hướng dẫn cho việc đang làm</source>
        <translation>Open the page of the guide for the task at hand</translation>
    </message>
    <message>
        <source>Xóa chữ đã gõ</source>
        <translation>Clear what was typed</translation>
    </message>
    <message>
        <source>Tìm trong hướng dẫn</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Các việc</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Trang hướng dẫn</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>Không có trang nào nói về điều này.</source>
        <translation>No page speaks of this.</translation>
    </message>
    <message>
        <source>Giấy tờ nội bộ: %1</source>
        <translation>Internal paper: %1</translation>
    </message>
    <message>
        <source>Lọc văn bản mẫu</source>
        <translation>Filter the samples</translation>
    </message>
    <message>
        <source>Nhóm văn bản mẫu</source>
        <translation>Group of samples</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kịch bản</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Giấy tờ nội bộ</source>
        <translation>Internal papers</translation>
    </message>
    <message>
        <source>Đang đọc các mã đã có trong kho…</source>
        <translation>Reading the codes that are taken…</translation>
    </message>
    <message>
        <source>Gợi ý gõ tiếp</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Hiện những gì gõ được ở chỗ con trỏ: nhãn, vai trò, bước, hệ thống, ô điền tự động</source>
        <translation>Shows what may be typed at the caret: labels, roles, steps, systems, placeholders</translation>
    </message>
    <message>
        <source>Chèn mẫu có sẵn…</source>
        <translation>Insert Snippet…</translation>
    </message>
    <message>
        <source>Chèn một bước, thông báo, bảng… có chỗ điền; Tab sang chỗ điền kế tiếp</source>
        <translation>Inserts a step, notice, table… with places to fill in; Tab goes to the next place</translation>
    </message>
    <message>
        <source>Đánh số lại</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>Đánh số lại các bước của kịch bản hoặc chương, điều, khoản của văn bản; mọi chỗ nhắc tới đổi theo</source>
        <translation>Renumbers the steps of a scenario, or the chapters, articles and clauses of a document, and every reference with them</translation>
    </message>
    <message>
        <source>Tới chỗ định nghĩa</source>
        <translation>Go to Definition</translation>
    </message>
    <message>
        <source>Nơi dùng</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Liệt kê mọi chỗ nhắc tới bước, vai trò hoặc hệ thống ở chỗ con trỏ</source>
        <translation>Lists every place that names the step, role or system at the caret</translation>
    </message>
    <message>
        <source>Thu gọn phần này</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Ẩn các dòng của mục, giai đoạn hoặc bước ở chỗ con trỏ; các dòng vẫn còn trong văn bản</source>
        <translation>Hides the lines of the section, phase or step at the caret; they stay in the text</translation>
    </message>
    <message>
        <source>Mở phần thu gọn</source>
        <translation>Unfold</translation>
    </message>
    <message>
        <source>Hiện lại các dòng đã thu gọn ở chỗ con trỏ</source>
        <translation>Shows the folded lines at the caret again</translation>
    </message>
    <message>
        <source>Thu gọn tất cả</source>
        <translation>Fold All</translation>
    </message>
    <message>
        <source>Chỉ để lại các dòng đầu mục</source>
        <translation>Leaves only the headings in sight</translation>
    </message>
    <message>
        <source>Mở tất cả</source>
        <translation>Unfold All</translation>
    </message>
    <message>
        <source>Hiện lại mọi dòng đã thu gọn</source>
        <translation>Shows all folded lines again</translation>
    </message>
    <message>
        <source>Sửa mọi chỗ cùng loại</source>
        <translation>Fix All of This Kind</translation>
    </message>
    <message>
        <source>Sửa mọi vấn đề cùng loại với vấn đề ở chỗ con trỏ, hoàn tác được một lần</source>
        <translation>Fixes every problem of the kind at the caret, as one undo step</translation>
    </message>
    <message>
        <source>Dàn ý</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Hiện các mục và bước dưới danh sách văn bản, bấm để tới</source>
        <translation>Shows sections and steps under the list of documents; a click goes there</translation>
    </message>
    <message>
        <source>Mũi tên để chọn, Tab để nhận, Esc để đóng</source>
        <translation>Arrows choose, Tab accepts, Esc closes</translation>
    </message>
    <message>
        <source>Đã sửa %1 chỗ cùng loại. Hoàn tác để trở lại như cũ.</source>
        <translation>%1 problems of this kind fixed. Undo brings the old text back.</translation>
    </message>
    <message>
        <source>Chỗ con trỏ đứng không có cách sửa sẵn. F8 tới vấn đề kế tiếp.</source>
        <translation>There is no ready fix where the caret stands. F8 goes to the next problem.</translation>
    </message>
    <message>
        <source>Chỗ này không có gợi ý gõ tiếp. Gợi ý có ở nhãn, vai trò, bước, hệ thống và ô điền tự động.</source>
        <translation>There is nothing to suggest here. Suggestions come at labels, roles, steps, systems and placeholders.</translation>
    </message>
    <message>
        <source>Con trỏ chưa đứng ở tên bước, vai trò, hệ thống, kịch bản hay ô điền tự động.</source>
        <translation>The caret is not at the name of a step, role, system, scenario or placeholder.</translation>
    </message>
    <message>
        <source>«%1» chưa được định nghĩa trong văn bản này.</source>
        <translation>“%1” is not defined in this text.</translation>
    </message>
    <message>
        <source>Các số đã theo thứ tự, không có gì đổi.</source>
        <translation>The numbers are in order already; nothing was changed.</translation>
    </message>
    <message>
        <source>Đã đánh số lại, đổi %1 chỗ kể cả các chỗ nhắc tới. Hoàn tác để trở lại số cũ.</source>
        <translation>Renumbered: %1 places changed, references included. Undo brings the old numbers back.</translation>
    </message>
    <message>
        <source>Dàn ý của văn bản đang soạn</source>
        <translation>Outline of the text being written</translation>
    </message>
    <message>
        <source>Danh sách nơi dùng</source>
        <translation>List of references</translation>
    </message>
    <message>
        <source>%1: %2 nơi dùng</source>
        <translation>%1: %2 references</translation>
    </message>
    <message>
        <source>Dòng %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Sửa mọi chỗ cùng loại (%1 chỗ): %2</source>
        <translation>Fix all of this kind (%1 places): %2</translation>
    </message>
    <message>
        <source>Chờ trở lại bản đang soạn</source>
        <translation>Waits for the text being written to be in front</translation>
    </message>
    <message>
        <source>Dán từ bộ nhớ tạm; tiêu đề, danh sách và bảng của Word hay trang web thành văn bản nguồn</source>
        <translation>Paste from the clipboard; headings, lists and tables of Word or a web page become source text</translation>
    </message>
    <message>
        <source>Dán chỉ chữ</source>
        <translation>Paste words only</translation>
    </message>
    <message>
        <source>Dán chữ từ bộ nhớ tạm, bỏ mọi định dạng</source>
        <translation>Paste the words on the clipboard without any formatting</translation>
    </message>
    <message>
        <source>Tìm…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Tìm trong văn bản đang soạn, không cần gõ dấu</source>
        <translation>Find in the text being written; tones need not be typed</translation>
    </message>
    <message>
        <source>Tìm và thay…</source>
        <translation>Find and replace…</translation>
    </message>
    <message>
        <source>Thay chữ trong văn bản đang soạn</source>
        <translation>Replace words in the text being written</translation>
    </message>
    <message>
        <source>Chỗ tìm thấy kế tiếp</source>
        <translation>Next place found</translation>
    </message>
    <message>
        <source>Tới chỗ kế tiếp có chữ đang tìm</source>
        <translation>Go to the next place with these words</translation>
    </message>
    <message>
        <source>Chỗ tìm thấy trước</source>
        <translation>Previous place found</translation>
    </message>
    <message>
        <source>Về chỗ trước có chữ đang tìm</source>
        <translation>Go back to the previous place with these words</translation>
    </message>
    <message>
        <source>Tìm trong mọi văn bản…</source>
        <translation>Find in all documents…</translation>
    </message>
    <message>
        <source>Tìm và thay trong tất cả văn bản của kho dữ liệu</source>
        <translation>Find and replace in every document of the workspace</translation>
    </message>
    <message>
        <source>Có %1 chỗ dùng bảng mã cũ (TCVN3 hoặc VNI). Văn bản vẫn nguyên.</source>
        <translation>%1 places use an old character code (TCVN3 or VNI). The text is unchanged.</translation>
    </message>
    <message>
        <source>Đổi sang Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
    <message>
        <source>Chưa tìm hết vì mẫu quá nặng. Viết mẫu gọn hơn.</source>
        <translation>Not everything was searched: the pattern is too heavy. Write a simpler one.</translation>
    </message>
    <message>
        <source>Hơn %1 chỗ</source>
        <translation>More than %1 places</translation>
    </message>
    <message>
        <source>Không có chỗ nào</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Chỗ %1 trên %2</source>
        <translation>Place %1 of %2</translation>
    </message>
    <message>
        <source>%1 chỗ</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>Đã thay %1 chỗ</source>
        <translation>%1 places replaced</translation>
    </message>
    <message>
        <source>Chỗ trước</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Chỗ kế tiếp</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Đóng khung tìm</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Thay bằng</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Thay chỗ này</source>
        <translation>Replace this</translation>
    </message>
    <message>
        <source>Thay tất cả</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Số chỗ tìm thấy</source>
        <translation>Number of places found</translation>
    </message>
    <message>
        <source>Đang tìm… Đóng khung này để thôi.</source>
        <translation>Searching… Close this panel to stop.</translation>
    </message>
    <message>
        <source>%1 chỗ trong %2 văn bản</source>
        <translation>%1 places in %2 documents</translation>
    </message>
    <message>
        <source>Chỉ hiện %1 chỗ đầu; còn nữa. Tìm chữ dài hơn để thu hẹp.</source>
        <translation>Only the first %1 places are shown. Look for longer words to narrow this down.</translation>
    </message>
    <message>
        <source>Không đọc được: %1</source>
        <translation>Could not be read: %1</translation>
    </message>
    <message>
        <source>Mỗi lần thay được trong nhiều nhất %1 văn bản: bỏ chọn bớt</source>
        <translation>At most %1 documents can be changed at a time: uncheck some</translation>
    </message>
    <message>
        <source>Chờ tìm lại: chữ cần tìm đã đổi</source>
        <translation>Waits for a new search: the words have changed</translation>
    </message>
    <message>
        <source>Thay ở các chỗ đang chọn; chưa lưu, hoàn tác được trong từng văn bản</source>
        <translation>Replace in the checked places; not saved, can be undone in each document</translation>
    </message>
    <message>
        <source>Đã thay %1 chỗ, chưa lưu. Xem lại từng văn bản rồi bấm Lưu tất cả.</source>
        <translation>%1 places replaced, not saved. Look through each document, then choose Save all.</translation>
    </message>
    <message>
        <source>Để nguyên %1 chỗ vì dòng đã đổi từ lúc tìm.</source>
        <translation>%1 places were left as they are: their lines have changed since the search.</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Thay chỗ đã chọn</source>
        <translation>Replace checked places</translation>
    </message>
    <message>
        <source>Các chỗ tìm thấy</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>Chữ cần tìm</source>
        <translation>Words to find</translation>
    </message>
    <message>
        <source>Đúng dấu</source>
        <translation>Tones</translation>
    </message>
    <message>
        <source>Phân biệt dấu: «hòa» khác «hoa», «đ» khác «d»</source>
        <translation>Tones count: “hòa” is not “hoa”, “đ” is not “d”</translation>
    </message>
    <message>
        <source>Hoa/thường</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Phân biệt chữ hoa và chữ thường</source>
        <translation>Capital and small letters differ</translation>
    </message>
    <message>
        <source>Cả từ</source>
        <translation>Whole word</translation>
    </message>
    <message>
        <source>Chỉ tìm khi đứng thành từ riêng</source>
        <translation>Only where it stands as a word of its own</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Chữ cần tìm là biểu thức chính quy</source>
        <translation>The words are a regular expression</translation>
    </message>
    <message>
        <source>Soát chính tả</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Gạch chân chữ không có trong từ điển tiếng Việt, thuật ngữ và từ riêng</source>
        <translation>Underline words that are in no Vietnamese dictionary, no glossary and none of your own words</translation>
    </message>
    <message>
        <source>Thêm vào từ riêng</source>
        <translation>Add to my words</translation>
    </message>
    <message>
        <source>Hệ thống thông tin</source>
        <translation>Information systems</translation>
    </message>
    <message>
        <source>Danh sách hệ thống thông tin mà văn bản lấy tên, cấp độ, chủ quản</source>
        <translation>The register from which documents take names, levels and owners</translation>
    </message>
    <message>
        <source>Chưa chuyển sang hệ thống khác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi hoặc bỏ phần sửa rồi chọn lại.</source>
        <translation>The other system is not shown yet: what was typed is not written. It still stands on the right. Write or drop it, then choose again.</translation>
    </message>
    <message>
        <source>Bỏ phần sửa</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào ghi mã này.</source>
        <translation>No document names this code yet.</translation>
    </message>
    <message>
        <source>Kho dữ liệu chỉ đọc được</source>
        <translation>The workspace can only be read</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Chờ mã hệ thống</source>
        <translation>Waits for a code</translation>
    </message>
    <message>
        <source>Mã này đã có trong danh sách</source>
        <translation>The register has this code already</translation>
    </message>
    <message>
        <source>Chờ tên hệ thống</source>
        <translation>Waits for a name</translation>
    </message>
    <message>
        <source>Chưa sửa mục nào</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Ghi hệ thống thông tin</source>
        <translation>Writing the system</translation>
    </message>
    <message>
        <source>Đã ghi hệ thống %1. Trang in đang mở được làm lại theo nội dung mới.</source>
        <translation>The system %1 is written. Open pages are made again from it.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên hệ thống</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cấp độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Chủ quản</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Đơn vị vận hành</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>Thí dụ HT-DVC; văn bản gọi hệ thống bằng mã này</source>
        <translation>For example HT-DVC; documents name the system by it</translation>
    </message>
    <message>
        <source>Lọc theo mã, tên, chủ quản, đơn vị vận hành</source>
        <translation>Filter by code, name, owner, operator</translation>
    </message>
    <message>
        <source>Lọc danh sách hệ thống thông tin</source>
        <translation>Filter the register</translation>
    </message>
    <message>
        <source>Danh sách hệ thống thông tin</source>
        <translation>Register of systems</translation>
    </message>
    <message>
        <source>Thêm hệ thống</source>
        <translation>Add a system</translation>
    </message>
    <message>
        <source>Kho dữ liệu chưa có hệ thống thông tin nào. Mỗi hệ thống giữ mã, tên, cấp độ, chủ quản và đơn vị vận hành; văn bản chỉ ghi mã, trang in tự lấy phần còn lại.</source>
        <translation>The workspace has no information system yet. Each keeps its code, name, level, owner and operator; a document gives only the code, and the page takes the rest.</translation>
    </message>
    <message>
        <source>Ghi hệ thống</source>
        <translation>Write the system</translation>
    </message>
    <message>
        <source>Lịch sử có chữ ký</source>
        <translation>Signed history</translation>
    </message>
    <message>
        <source>Văn bản ghi mã này (theo lần lưu cuối; văn bản lấy cả danh sách hệ thống không hiện ở đây)</source>
        <translation>Documents that name this code (as last saved; those that take the whole register are not shown here)</translation>
    </message>
    <message>
        <source>Văn bản ghi mã này</source>
        <translation>Documents that name this code</translation>
    </message>
    <message>
        <source>Sửa bảng…</source>
        <translation>Edit table…</translation>
    </message>
    <message>
        <source>Sửa bảng ở chỗ con trỏ trong một lưới ô; dán được vùng ô từ bảng tính</source>
        <translation>Edit the table at the caret in a grid of cells; takes cells pasted from a spreadsheet</translation>
    </message>
    <message>
        <source>Biểu mẫu bước</source>
        <translation>Step form</translation>
    </message>
    <message>
        <source>Sửa bước ở chỗ con trỏ bằng các ô: chủ trì, thời hạn, chứng cứ…</source>
        <translation>Edit the step at the caret in fields: lead, deadline, evidence…</translation>
    </message>
    <message>
        <source>Ô đang sửa</source>
        <translation>Cell being edited</translation>
    </message>
    <message>
        <source>Con trỏ chưa đứng trong bảng. Đặt con trỏ vào một hàng của bảng rồi bấm lại; bảng mới có trong «Chèn mẫu có sẵn».</source>
        <translation>The caret is in no table. Put it into a row of one and try again; a new table is among “Insert a ready piece”.</translation>
    </message>
    <message>
        <source>Chưa ghi bảng vì văn bản đã đổi trong lúc sửa bảng. Văn bản vẫn nguyên. Mở lại bảng rồi sửa.</source>
        <translation>The table was not written: the text changed meanwhile. The text is untouched. Open the table again, then edit.</translation>
    </message>
    <message>
        <source>Đang xem một lần đã lưu. Trở lại bản đang soạn để sửa từng bước ở đây.</source>
        <translation>A saved revision is shown. Go back to the text being written to edit its steps here.</translation>
    </message>
    <message>
        <source>Đặt con trỏ vào một bước. Người chủ trì, thời hạn, chứng cứ… của bước hiện ở đây thành từng ô để sửa; văn bản đổi theo ngay.</source>
        <translation>Put the caret into a step. Its lead, deadline, evidence… appear here as fields to edit; the text follows at once.</translation>
    </message>
    <message>
        <source>Văn bản này không chia thành bước. Khung này dành cho kịch bản.</source>
        <translation>This document has no steps. This panel is for scenarios.</translation>
    </message>
    <message>
        <source>Bước %1, câu hỏi</source>
        <translation>Step %1, a question</translation>
    </message>
    <message>
        <source>Bước %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>cách nhau bằng dấu phẩy</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>cách nhau bằng dấu chấm phẩy</source>
        <translation>separated by semicolons</translation>
    </message>
    <message>
        <source>gửi ai | bằng cách nào | khi nào</source>
        <translation>to whom | how | when</translation>
    </message>
    <message>
        <source>trong 15 phút</source>
        <translation>trong 15 phút (within 15 minutes)</translation>
    </message>
    <message>
        <source>Các mục của bước</source>
        <translation>Fields of the step</translation>
    </message>
    <message>
        <source>Sửa trong văn bản</source>
        <translation>Edit in the text</translation>
    </message>
    <message>
        <source>Sửa «%1» trong văn bản</source>
        <translation>Edit “%1” in the text</translation>
    </message>
    <message>
        <source>Mục này là danh sách hoặc có nhiều dòng nên giữ nguyên ở đây.</source>
        <translation>This is a list or has several lines, so it stays as it is here.</translation>
    </message>
    <message>
        <source>Tên bước</source>
        <translation>Name of the step</translation>
    </message>
    <message>
        <source>Như trang in chọn</source>
        <translation>As the page chooses</translation>
    </message>
    <message>
        <source>Trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Giữa</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Tab sang ô kế tiếp, Enter xuống ô dưới, Shift+Enter xuống dòng trong ô. Dán được vùng ô chép từ bảng tính. Ctrl+Tab ra khỏi lưới.</source>
        <translation>Tab goes to the next cell, Enter to the one below, Shift+Enter makes a line inside the cell. Cells copied from a spreadsheet can be pasted. Ctrl+Tab leaves the grid.</translation>
    </message>
    <message>
        <source>Sửa bảng</source>
        <translation>Edit table</translation>
    </message>
    <message>
        <source>Các ô của bảng</source>
        <translation>Cells of the table</translation>
    </message>
    <message>
        <source>Hoàn tác trong bảng</source>
        <translation>Undo in the table</translation>
    </message>
    <message>
        <source>Ghi vào văn bản</source>
        <translation>Write to the text</translation>
    </message>
    <message>
        <source>Thêm hàng trên</source>
        <translation>Add row above</translation>
    </message>
    <message>
        <source>Thêm hàng dưới</source>
        <translation>Add row below</translation>
    </message>
    <message>
        <source>Xóa hàng</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Chuyển hàng lên</source>
        <translation>Move row up</translation>
    </message>
    <message>
        <source>Chuyển hàng xuống</source>
        <translation>Move row down</translation>
    </message>
    <message>
        <source>Thêm cột trái</source>
        <translation>Add column left</translation>
    </message>
    <message>
        <source>Thêm cột phải</source>
        <translation>Add column right</translation>
    </message>
    <message>
        <source>Xóa cột</source>
        <translation>Delete column</translation>
    </message>
    <message>
        <source>Chuyển cột sang trái</source>
        <translation>Move column left</translation>
    </message>
    <message>
        <source>Chuyển cột sang phải</source>
        <translation>Move column right</translation>
    </message>
    <message>
        <source>Căn lề cột</source>
        <translation>Align column</translation>
    </message>
    <message>
        <source>Hàng đầu bảng đứng yên ở trên cùng</source>
        <translation>The head of the table stays on top</translation>
    </message>
    <message>
        <source>Đã dán %1 hàng từ ô đang chọn.</source>
        <translation>%1 rows pasted from the chosen cell on.</translation>
    </message>
    <message>
        <source>@vai-trò; không liên lạc được sau 10 phút: @vai-trò</source>
        <translation>@role; không liên lạc được sau 10 phút: @role</translation>
    </message>
    <message>
        <source>@vai-trò</source>
        <translation>@role</translation>
    </message>
    <message>
        <source>Chưa dán vì bảng sẽ dài hơn %1 hàng hoặc rộng hơn %2 cột. Bảng vẫn nguyên. Chép vùng nhỏ hơn rồi dán lại.</source>
        <translation>Not pasted: the table would be longer than %1 rows or wider than %2 columns. It is untouched. Copy a smaller rectangle and paste again.</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan</source>
        <translation>The body&apos;s profile</translation>
    </message>
    <message>
        <source>Tên cơ quan, địa danh, ký hiệu, dấu, người ký theo ngày hiệu lực; đối chiếu căn cứ với văn bản gốc</source>
        <translation>Names, place, symbol, seal and signers with their days of validity; comparing the law with its originals</translation>
    </message>
    <message>
        <source>Đã ghi «Đã đối chiếu» cho quy định «%1».</source>
        <translation>«Compared» was recorded for the rule «%1».</translation>
    </message>
    <message>
        <source>Quy định «%1» phải đối chiếu lại.</source>
        <translation>The rule «%1» has to be compared again.</translation>
    </message>
    <message>
        <source>«%1» in ra là «%2». Đọc %3; chỉ ghi khi văn bản gốc nói đúng như vậy.</source>
        <translation>«%1» prints as «%2». Read %3; record it only where the original says exactly that.</translation>
    </message>
    <message>
        <source>Chờ chọn quy định</source>
        <translation>Waiting for a rule to be chosen</translation>
    </message>
    <message>
        <source>Chờ ghi nguồn đã đọc</source>
        <translation>Waiting for the source that was read</translation>
    </message>
    <message>
        <source>Chờ ngày đối chiếu, thí dụ 27/11/2026</source>
        <translation>Waiting for the day, for instance 27/11/2026</translation>
    </message>
    <message>
        <source>Ghi «Đã đối chiếu»</source>
        <translation>Record «Compared»</translation>
    </message>
    <message>
        <source>Bỏ «Đã đối chiếu»</source>
        <translation>Withdraw «Compared»</translation>
    </message>
    <message>
        <source>Nguồn đã đọc</source>
        <translation>Source that was read</translation>
    </message>
    <message>
        <source>Ngày đối chiếu</source>
        <translation>Day of comparison</translation>
    </message>
    <message>
        <source>Thí dụ Công báo số 123, ngày 01/9/2026; vanban.chinhphu.vn, bản ký số</source>
        <translation>For instance Công báo số 123, ngày 01/9/2026; vanban.chinhphu.vn, the signed copy</translation>
    </message>
    <message>
        <source>Các quy định này của bộ căn cứ lấy từ bản tóm tắt hoặc trích, chưa ai đối chiếu với văn bản gốc. Văn bản dùng quy định nào thì chưa trình ký, ký được cho tới khi có người ghi «Đã đối chiếu»; người ghi là người ký thao tác.</source>
        <translation>These rules of the law pack come from summaries or excerpts, nobody compared them with the original. A document that uses one is not submitted or signed until somebody records «Compared»; that is whoever signs the act.</translation>
    </message>
    <message>
        <source>Quy định chờ đối chiếu văn bản gốc</source>
        <translation>Rules that wait to be compared with their original</translation>
    </message>
    <message>
        <source>Đối chiếu lại</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Đối chiếu văn bản gốc</source>
        <translation>Comparison with originals</translation>
    </message>
    <message>
        <source>Viết như trong câu, thí dụ «Sở Khoa học / và Công nghệ»; dấu « / » là chỗ ngắt dòng ở đầu trang.</source>
        <translation>As a sentence writes it, for instance «Sở Khoa học / và Công nghệ»; « / » is where the head of the page breaks the line.</translation>
    </message>
    <message>
        <source>In phía trên cơ quan ban hành, thí dụ «Ủy ban nhân dân tỉnh Lâm Đồng».</source>
        <translation>Printed above the issuing body, for instance «Ủy ban nhân dân tỉnh Lâm Đồng».</translation>
    </message>
    <message>
        <source>In trước ngày ban hành, thí dụ «Lâm Đồng».</source>
        <translation>Printed before the date, for instance «Lâm Đồng».</translation>
    </message>
    <message>
        <source>Phần sau gạch nối của ký hiệu, thí dụ «SKHCN» trong «PA-SKHCN».</source>
        <translation>What stands behind the hyphen of the symbol, for instance «SKHCN» in «PA-SKHCN».</translation>
    </message>
    <message>
        <source>Người đứng đầu quyết định, thí dụ «Mỗi loại văn bản một hệ thống số, bắt đầu từ 01 ngày 01/01». Chỉ để tra, không in.</source>
        <translation>The head decides it, for instance «one series for each kind of document, from 01 on each 1 January». For reading, never printed.</translation>
    </message>
    <message>
        <source>Tệp PNG nền trong và cỡ thật của dấu trên giấy.</source>
        <translation>A PNG file with a clear background, and the seal&apos;s real size on paper.</translation>
    </message>
    <message>
        <source>Đầu văn bản chỉ cần ghi họ tên; quyền hạn ký và chức vụ lấy từ đây. Ngày là thời gian được ký.</source>
        <translation>The head of a text need only name the person; capacity and title come from here. The days are those on which they may sign.</translation>
    </message>
    <message>
        <source>TM. – thay mặt tập thể</source>
        <translation>TM. – on behalf of a collective</translation>
    </message>
    <message>
        <source>KT. – ký thay người đứng đầu</source>
        <translation>KT. – in place of the head</translation>
    </message>
    <message>
        <source>TL. – thừa lệnh</source>
        <translation>TL. – by order</translation>
    </message>
    <message>
        <source>TUQ. – thừa ủy quyền</source>
        <translation>TUQ. – by delegation</translation>
    </message>
    <message>
        <source>Q. – quyền cấp trưởng</source>
        <translation>Q. – acting head</translation>
    </message>
    <message>
        <source>Ký trực tiếp</source>
        <translation>Signs directly</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hình dấu</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Chờ ngày đúng, thí dụ 01/7/2026; để trống là không thời hạn</source>
        <translation>Waiting for a day, for instance 01/7/2026; empty means without limit</translation>
    </message>
    <message>
        <source>Ngày cuối đứng trước ngày đầu</source>
        <translation>The last day is before the first</translation>
    </message>
    <message>
        <source>Chờ chức vụ</source>
        <translation>Waiting for the title</translation>
    </message>
    <message>
        <source>Chờ ghi ký thay, thay mặt ai</source>
        <translation>Waiting for whom it is signed</translation>
    </message>
    <message>
        <source>Chờ văn bản ủy quyền, loại văn bản và ngày cuối (NĐ 30/2020, Điều 13)</source>
        <translation>Waiting for the delegating paper, kinds of documents and the last day (NĐ 30/2020, Điều 13)</translation>
    </message>
    <message>
        <source>Chờ họ tên</source>
        <translation>Waiting for the name</translation>
    </message>
    <message>
        <source>Chờ nội dung</source>
        <translation>Waiting for the content</translation>
    </message>
    <message>
        <source>Chờ chọn tệp hình PNG</source>
        <translation>Waiting for a PNG file</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Ký thay, thay mặt</source>
        <translation>Signs for</translation>
    </message>
    <message>
        <source>Văn bản ủy quyền</source>
        <translation>Delegating paper</translation>
    </message>
    <message>
        <source>Loại văn bản được ký</source>
        <translation>Kinds of documents covered</translation>
    </message>
    <message>
        <source>Rộng trên giấy</source>
        <translation>Width on paper</translation>
    </message>
    <message>
        <source>Cao trên giấy</source>
        <translation>Height on paper</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>Thí dụ Chủ tịch; Giám đốc; Ủy ban nhân dân tỉnh</source>
        <translation>For instance Chủ tịch; Giám đốc; Ủy ban nhân dân tỉnh</translation>
    </message>
    <message>
        <source>Số, ngày của văn bản ủy quyền</source>
        <translation>Number and date of the delegating paper</translation>
    </message>
    <message>
        <source>Thí dụ Phương án, Kế hoạch</source>
        <translation>For instance Phương án, Kế hoạch</translation>
    </message>
    <message>
        <source>dd/MM/yyyy; để trống là không thời hạn</source>
        <translation>dd/MM/yyyy; empty means without limit</translation>
    </message>
    <message>
        <source>Chọn tệp PNG…</source>
        <translation>Choose a PNG file…</translation>
    </message>
    <message>
        <source>Hình dấu đang ghi</source>
        <translation>The seal that is recorded</translation>
    </message>
    <message>
        <source>Chưa chuyển sang mục khác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi hoặc bỏ phần sửa rồi chọn lại.</source>
        <translation>Still at this entry, because what was typed is not recorded. It is there on the right. Record it or drop it, then choose again.</translation>
    </message>
    <message>
        <source>Ghi Hồ sơ cơ quan</source>
        <translation>Record in the body&apos;s profile</translation>
    </message>
    <message>
        <source>Đã ghi vào Hồ sơ cơ quan. Trang in đang mở được làm lại theo nội dung mới.</source>
        <translation>Recorded in the body&apos;s profile. Open pages are made again with it.</translation>
    </message>
    <message>
        <source>Bỏ mục khỏi Hồ sơ cơ quan</source>
        <translation>Take an entry out of the body&apos;s profile</translation>
    </message>
    <message>
        <source>Đã bỏ «%1» khỏi Hồ sơ cơ quan; lịch sử vẫn giữ. Mục chỉ hết hiệu lực thì ghi ngày cuối thay vì bỏ.</source>
        <translation>«%1» was taken out of the body&apos;s profile; its history stays. An entry that only ended gets a last day instead.</translation>
    </message>
    <message>
        <source>Ghi lại mục ấy</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Kho dữ liệu chưa có Hồ sơ cơ quan. Ghi ở đây tên cơ quan, cơ quan chủ quản, địa danh, ký hiệu, dấu và người ký, mỗi mục với ngày hiệu lực; đầu văn bản để trống mục nào, trang in lấy mục ấy theo ngày của văn bản.</source>
        <translation>The workspace has no profile of the body yet. Record here its names, governing body, place, symbol, seal and signers, each with its days of validity; what the head of a text leaves out, the page takes from here by the document&apos;s date.</translation>
    </message>
    <message>
        <source>Ghi mục</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Bỏ mục</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Các mục của Hồ sơ cơ quan</source>
        <translation>Entries of the body&apos;s profile</translation>
    </message>
    <message>
        <source>%1: chưa có. Khi chưa có, không chữ ký nào được kết luận là hợp lệ.</source>
        <translation>%1: none yet. Without one, no signature is concluded to be valid.</translation>
    </message>
    <message>
        <source>%1: chưa có. Khi chưa có, không biết chứng thư có bị thu hồi không.</source>
        <translation>%1: none yet. Without one, nobody knows whether a certificate was revoked.</translation>
    </message>
    <message>
        <source>Kết luận về từng chữ ký sẽ hiện ở đây.</source>
        <translation>What is concluded of each signature will stand here.</translation>
    </message>
    <message>
        <source>Còn thiếu %1 việc; bấm để tới chỗ cần sửa. Sửa hết rồi mới ký được.</source>
        <translation>Still missing: %1; click to go there. It can be signed when nothing is missing.</translation>
    </message>
    <message>
        <source>Chờ sửa hết việc còn thiếu ở trên rồi mới ký</source>
        <translation>What is missing above must be settled before signing</translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>%1: %2. Chưa có gì được ghi.</source>
        <translation>%1: %2. Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>Dòng bị từ chối không được nhập; sửa trong tệp rồi nhập lại sau.</source>
        <translation>Refused rows are left out; correct them in the file and take it in again later.</translation>
    </message>
    <message>
        <source>Cột không dùng: %1.</source>
        <translation>Columns not used: %1.</translation>
    </message>
    <message>
        <source>Nhập bảng hệ thống thông tin</source>
        <translation>Take in a table of systems</translation>
    </message>
    <message>
        <source>Các dòng của bảng</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Nhập %1 hệ thống</source>
        <translation>Take in: %1</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Không có dòng nào để thêm hay sửa</source>
        <translation>No row adds or changes anything</translation>
    </message>
    <message>
        <source>Đã xuất danh sách hệ thống thông tin: %1</source>
        <translation>The register was written: %1</translation>
    </message>
    <message>
        <source>Đã nhập bảng: thêm %1, sửa %2 hệ thống, mỗi hệ thống một thao tác có chữ ký.</source>
        <translation>The table was taken in: %1 systems added, %2 changed, each by a signed act.</translation>
    </message>
    <message>
        <source>Bảng (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Xuất danh sách hệ thống thông tin</source>
        <translation>Write the register</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx);;CSV UTF-8 (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;CSV UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Đọc tệp CSV hoặc XLSX; xem trước từng dòng rồi mới ghi</source>
        <translation>Reads CSV or XLSX; every row is seen before anything is recorded</translation>
    </message>
    <message>
        <source>Nhập bảng…</source>
        <translation>Take in a table…</translation>
    </message>
    <message>
        <source>Xuất bảng…</source>
        <translation>Write a table…</translation>
    </message>
    <message>
        <source>Ghi cả danh sách thành XLSX hoặc CSV để mở bằng Excel</source>
        <translation>Writes the whole register as XLSX or CSV for Excel</translation>
    </message>
    <message>
        <source>Nhận lại bản Word đã sửa…</source>
        <translation>Take Back Edited Word File…</translation>
    </message>
    <message>
        <source>Xem đề nghị sửa và ý kiến trong bản Word đã xuất từ văn bản này, rồi nhận từng chỗ</source>
        <translation>See proposals and comments in the Word file that was exported from this document, and accept them one by one</translation>
    </message>
    <message>
        <source>Đang đối chiếu: %1 trên %2 chỗ. Đóng khung này để thôi.</source>
        <translation>Comparing: %1 of %2 places. Close this panel to stop.</translation>
    </message>
    <message>
        <source>Bản Word đã sửa</source>
        <translation>Edited Word file</translation>
    </message>
    <message>
        <source>Văn bản Word (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>Đang đọc tệp. Đóng khung này để thôi.</source>
        <translation>Reading the file. Close this panel to stop.</translation>
    </message>
    <message>
        <source>Đề nghị sửa: %1, còn %2 chưa quyết. Chưa có chỗ: %3. Ý kiến: %4.</source>
        <translation>Proposals: %1, %2 undecided. Without a place: %3. Comments: %4.</translation>
    </message>
    <message>
        <source>Tệp Word không có chỗ nào khác với văn bản.</source>
        <translation>Nothing in the Word file differs from the document.</translation>
    </message>
    <message>
        <source>Tên và giờ do tệp Word ghi, chưa được kiểm chứng.</source>
        <translation>Names and times are what the Word file says; nothing proves them.</translation>
    </message>
    <message>
        <source>Văn bản đã sửa sau khi xuất bản Word này.</source>
        <translation>The document has been edited since this Word file was exported.</translation>
    </message>
    <message>
        <source>Sửa văn bản như đề nghị này (Enter); hoàn tác được</source>
        <translation>Edit the text as this proposal says (Enter); can be undone</translation>
    </message>
    <message>
        <source>Chờ chọn một đề nghị sửa chưa nhận</source>
        <translation>Waiting for a proposal that is not accepted to be chosen</translation>
    </message>
    <message>
        <source>Để văn bản như cũ (Delete)</source>
        <translation>Leave the text as it is (Delete)</translation>
    </message>
    <message>
        <source>Chờ chọn một đề nghị sửa chưa quyết</source>
        <translation>Waiting for an undecided proposal to be chosen</translation>
    </message>
    <message>
        <source>Chép chữ của dòng đang chọn, để sửa tay (Ctrl+C)</source>
        <translation>Copy the words of the chosen row, to edit by hand (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chờ chọn một dòng</source>
        <translation>Waiting for a row to be chosen</translation>
    </message>
    <message>
        <source>Với mọi đề nghị sửa chưa quyết; chưa lưu, hoàn tác được từng chỗ</source>
        <translation>For all undecided proposals; not saved yet, each can be undone</translation>
    </message>
    <message>
        <source>Không còn đề nghị sửa nào chưa quyết</source>
        <translation>No proposal is undecided</translation>
    </message>
    <message>
        <source>Bản Word đã sửa: %1</source>
        <translation>Edited Word file: %1</translation>
    </message>
    <message>
        <source>Đề nghị sửa và ý kiến từ bản Word</source>
        <translation>Proposals and comments from the Word file</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Pass Over</translation>
    </message>
    <message>
        <source>Chép chữ</source>
        <translation>Copy Words</translation>
    </message>
    <message>
        <source>Nhận tất cả</source>
        <translation>Accept All</translation>
    </message>
    <message>
        <source>Bỏ qua tất cả</source>
        <translation>Pass Over All</translation>
    </message>
    <message>
        <source>Đóng; văn bản giữ như đang thấy</source>
        <translation>Close; the text stays as it is seen</translation>
    </message>
    <message>
        <source>Đóng khung nhận lại bản Word</source>
        <translation>Close the panel of the edited Word file</translation>
    </message>
    <message>
        <source>gõ đè, không ghi ai</source>
        <translation>typed over, nobody named</translation>
    </message>
    <message>
        <source>» Ý kiến</source>
        <translation>» Comment</translation>
    </message>
    <message>
        <source>? Chưa có chỗ: %1</source>
        <translation>? No place: %1</translation>
    </message>
    <message>
        <source>✓ Đã nhận: %1</source>
        <translation>✓ Accepted: %1</translation>
    </message>
    <message>
        <source>✕ Đã bỏ qua: %1</source>
        <translation>✕ Passed over: %1</translation>
    </message>
    <message>
        <source>? Chữ ở chỗ này đã đổi: %1</source>
        <translation>? The words here have changed: %1</translation>
    </message>
    <message>
        <source>Bỏ: %1</source>
        <translation>Out: %1</translation>
    </message>
    <message>
        <source>Thành: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Ở văn bản %1.</source>
        <translation>In document %1.</translation>
    </message>
    <message>
        <source>Về: «%1».</source>
        <translation>About: “%1”.</translation>
    </message>
    <message>
        <source>Đổi theo ở %1 đoạn khác trên trang in.</source>
        <translation>%1 other paragraphs on paper change with it.</translation>
    </message>
    <message>
        <source>Chưa nhận: kho dữ liệu không có đúng một văn bản mang mã %1. Văn bản vẫn nguyên. Sửa mã cho khác nhau rồi nhận lại bản Word.</source>
        <translation>Not accepted: the workspace does not have exactly one document with the code %1. The text is as it was. Make the codes differ, then take the Word file back again.</translation>
    </message>
    <message>
        <source>Hai người đã lưu cùng lúc, cả hai bản đều được giữ; đang hiện một bản. Ghép để có một bản chung.</source>
        <translation>Two people saved at once; both versions are kept and one is shown. Join them into one.</translation>
    </message>
    <message>
        <source>Đã lưu. Người khác cũng đã lưu cùng lúc, cả hai bản đều được giữ. Ghép để có một bản chung.</source>
        <translation>Saved. Somebody else saved at the same time; both versions are kept. Join them into one.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ghép hai bản</source>
        <translation>Join the two</translation>
    </message>
    <message>
        <source>Chưa ghép vì còn phần chưa lưu. Lưu trước rồi ghép; bản nào cũng được giữ.</source>
        <translation>Not joined, because something is not saved. Save first, then join; every version is kept.</translation>
    </message>
    <message>
        <source>Đã ghép bản của %1 và bản của %2; không có chỗ nào hai người cùng sửa. Xem lại rồi Lưu.</source>
        <translation>What %1 and %2 saved is joined; nothing was changed by both. Read it, then save.</translation>
    </message>
    <message>
        <source>Đã ghép, còn %3 chỗ hai người sửa cùng chỗ: đoạn của %1 đứng trước, đoạn của %2 ngay sau. Ở mỗi chỗ giữ một đoạn rồi Lưu.</source>
        <translation>Joined; places that both changed: %3. What %1 wrote stands first, what %2 wrote right after it. Keep one at each place, then save.</translation>
    </message>
    <message>
        <source>Hai người sửa cùng chỗ: %1 chỗ</source>
        <translation>Changed by both: %1</translation>
    </message>
    <message>
        <source>So sánh các lần sửa</source>
        <translation>Compare revisions</translation>
    </message>
    <message>
        <source>Xem chữ nào được thêm, bỏ, chuyển giữa một lần đã lưu và bản đang soạn</source>
        <translation>See which words were added, removed, moved between a saved revision and the text</translation>
    </message>
    <message>
        <source>Chỗ sửa kế tiếp</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Tới chỗ khác nhau kế tiếp của bản so sánh</source>
        <translation>Go to the next difference of the comparison</translation>
    </message>
    <message>
        <source>Chỗ sửa trước</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Về chỗ khác nhau trước của bản so sánh</source>
        <translation>Go back to the previous difference of the comparison</translation>
    </message>
    <message>
        <source>Xuất bản có vết sửa…</source>
        <translation>Export tracked changes…</translation>
    </message>
    <message>
        <source>Ghi tệp DOCX có dấu vết sửa của Word, đóng dấu «Bản so sánh – không phát hành»</source>
        <translation>Write a DOCX with Word’s tracked changes, marked «Bản so sánh – không phát hành» (not for release)</translation>
    </message>
    <message>
        <source>Thôi so sánh</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Bản so sánh, chỉ đọc</source>
        <translation>Comparison, read only</translation>
    </message>
    <message>
        <source>So sánh %1 với %2</source>
        <translation>%1 compared with %2</translation>
    </message>
    <message>
        <source>… Phần sau khác quá nhiều nên không hiện hết ở đây. Xuất bản có vết sửa để xem trọn.</source>
        <translation>… What follows differs too much to be shown here. Export tracked changes to see all of it.</translation>
    </message>
    <message>
        <source>[chuyển từ trên xuống]</source>
        <translation>[moved here from above]</translation>
    </message>
    <message>
        <source>[chuyển từ dưới lên]</source>
        <translation>[moved here from below]</translation>
    </message>
    <message>
        <source>[đã chuyển xuống dưới]</source>
        <translation>[moved to below]</translation>
    </message>
    <message>
        <source>[đã chuyển lên trên]</source>
        <translation>[moved to above]</translation>
    </message>
    <message>
        <source>Đang so sánh…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Hai bản giống hệt nhau.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Thêm %1 đoạn, bỏ %2 đoạn, chuyển %3 đoạn.</source>
        <translation>Added: %1, removed: %2, moved: %3.</translation>
    </message>
    <message>
        <source>%1 Chỗ %2/%3: %4</source>
        <translation>%1 Change %2/%3: %4</translation>
    </message>
    <message>
        <source>lần %1 (%2, %3)</source>
        <translation>revision %1 (%2, %3)</translation>
    </message>
    <message>
        <source>lúc chưa có gì</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Nơi ghi bản có vết sửa</source>
        <translation>Where to write the tracked changes</translation>
    </message>
    <message>
        <source>DOCX có dấu vết sửa (*.docx)</source>
        <translation>DOCX with tracked changes (*.docx)</translation>
    </message>
    <message>
        <source>Bản đang soạn, chưa lưu</source>
        <translation>Text being written, not saved</translation>
    </message>
    <message>
        <source>Đang ghi bản có vết sửa…</source>
        <translation>Writing the tracked changes…</translation>
    </message>
    <message>
        <source>Đã ghi bản có vết sửa: %1. Không phát hành bản này.</source>
        <translation>Tracked changes written: %1. Not for release.</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Chọn một lần, hoặc hai lần bằng Ctrl, để xem chữ nào đã đổi</source>
        <translation>Choose one revision, or two with Ctrl, to see which words changed</translation>
    </message>
    <message>
        <source>So sánh với</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>với bản đang soạn</source>
        <translation>with the text</translation>
    </message>
    <message>
        <source>với lần trước đó</source>
        <translation>with the one before</translation>
    </message>
    <message>
        <source>Bỏ phần sửa và đóng</source>
        <translation>Drop the changes and close</translation>
    </message>
    <message>
        <source>Chờ lưu lần đầu</source>
        <translation>Waits for the first saving</translation>
    </message>
    <message>
        <source>Chờ mở «So sánh các lần sửa»</source>
        <translation>Waits for “Compare revisions”</translation>
    </message>
    <message>
        <source>Tệp có quá nhiều chỗ sửa: %1 chỗ cuối chưa tìm nơi đặt, đều có trong danh sách.</source>
        <translation>Too many edits in the file: the last %1 were not placed; all of them are in the list.</translation>
    </message>
    <message>
        <source>Chuyển lên đầu.</source>
        <translation>Moved to the top.</translation>
    </message>
    <message>
        <source>Việc làm</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Đi tiếp</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Việc làm và mũi tên chỉ xem ở đây.</source>
        <translation>Work and arrows are only read here.</translation>
    </message>
    <message>
        <source>Bước này chưa ghi việc làm.</source>
        <translation>No work is written in this step.</translation>
    </message>
    <message>
        <source>→ %1 (không ghi mũi tên: theo thứ tự trên giấy)</source>
        <translation>→ %1 (no arrow is written: the order on paper)</translation>
    </message>
    <message>
        <source>Hết nhánh của %1 (không ghi mũi tên)</source>
        <translation>End of the branch of %1 (no arrow is written)</translation>
    </message>
    <message>
        <source>Hết kịch bản (không ghi mũi tên)</source>
        <translation>End of the scenario (no arrow is written)</translation>
    </message>
    <message>
        <source>chưa có bước này</source>
        <translation>there is no such step</translation>
    </message>
    <message>
        <source>So sánh lại</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Văn bản đã đổi sau lúc so sánh; bản dưới đây là của lúc ấy.</source>
        <translation>The text has changed since it was compared; what stands below is of that moment.</translation>
    </message>
    <message>
        <source>bản đang soạn lúc %1</source>
        <translation>the text at %1</translation>
    </message>
    <message>
        <source>Ký vào ô dấu, hình dấu lấy từ Hồ sơ cơ quan</source>
        <translation>Sign in the place of the seal, with the seal of the body&apos;s profile</translation>
    </message>
    <message>
        <source>Dùng khi văn thư ký số cơ quan; để trống thì ký vào ô của người ký</source>
        <translation>For the clerk who signs for the body; otherwise it is signed in the signer&apos;s place</translation>
    </message>
    <message>
        <source>Đang tìm từ gần giống…</source>
        <translation>Looking for similar words…</translation>
    </message>
    <message>
        <source>Không có từ gần giống</source>
        <translation>No similar word</translation>
    </message>
    <message>
        <source>Cả kịch bản</source>
        <translation>The whole scenario</translation>
    </message>
    <message>
        <source>Hệ thống mà văn bản nêu</source>
        <translation>The system the text names</translation>
    </message>
    <message>
        <source>Thẻ trực của</source>
        <translation>Duty card of</translation>
    </message>
    <message>
        <source>Làm cho hệ thống</source>
        <translation>Made for the system</translation>
    </message>
    <message>
        <source>Chờ sửa hết việc còn thiếu ở trên rồi mới trình ký</source>
        <translation>Waits until everything missing above is mended, then it can be submitted</translation>
    </message>
    <message>
        <source>Văn bản chưa có vai trò nào</source>
        <translation>The text has no role yet</translation>
    </message>
    <message>
        <source>Chờ chọn bản xuất là thẻ trực</source>
        <translation>Waits until a duty card is chosen as the copy</translation>
    </message>
    <message>
        <source>Chưa in. %1</source>
        <translation>Not printed. %1</translation>
    </message>
    <message>
        <source>Mức vấn đề được hiện</source>
        <translation>Severity of the problems shown</translation>
    </message>
    <message>
        <source>Mọi vấn đề</source>
        <translation>All problems</translation>
    </message>
    <message>
        <source>Lỗi, cần xem lại</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>Chỉ lỗi</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>Văn bản đã theo lối viết chuẩn, không có gì đổi.</source>
        <translation>The text is written in the usual way already; nothing changed.</translation>
    </message>
    <message>
        <source>Đã đưa %1 chỗ về lối viết chuẩn; nội dung giữ nguyên. Hoàn tác để trở lại như cũ.</source>
        <translation>%1 places brought to the usual way of writing; the content is the same. Undo brings them back.</translation>
    </message>
    <message>
        <source>Viết theo lối chuẩn</source>
        <translation>Write in the usual way</translation>
    </message>
    <message>
        <source>Đưa nhãn, tên bước, mũi tên, gạch đầu dòng, dòng trống về lối viết chuẩn; nội dung giữ nguyên, hoàn tác được một lần</source>
        <translation>Brings labels, step heads, arrows, bullets and blank lines to the usual way of writing; the content stays, one undo takes it back</translation>
    </message>
    <message>
        <source>Tới bước, vai trò, kịch bản hoặc hệ thống có tên ở chỗ con trỏ</source>
        <translation>Goes to the step, role, scenario or system named at the caret</translation>
    </message>
    <message>
        <source>Danh mục chưa có hệ thống «%1». Văn bản ghi mã này in dấu chấm cho đến khi có.</source>
        <translation>The register has no system “%1” yet. A text with this code prints dots until it has.</translation>
    </message>
    <message>
        <source>Chưa mở kho nào</source>
        <translation>No workspace was opened yet</translation>
    </message>
    <message>
        <source>Kho mở gần đây</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <comment>of the profile</comment>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Đưa tệp nguồn vào kho…</source>
        <translation>Bring a source file in…</translation>
    </message>
    <message>
        <source>Bắt đầu văn bản mới từ tệp .kb.md, .pa.md; tệp ấy giữ nguyên</source>
        <translation>Begin a new document from a .kb.md or .pa.md file; the file is left as it is</translation>
    </message>
    <message>
        <source>Lưu kèm ghi chú…</source>
        <translation>Save with a note…</translation>
    </message>
    <message>
        <source>Lưu, và ghi vì sao sửa; cả nhóm thấy trong lịch sử</source>
        <translation>Save, and say why it was changed; the team reads it in the history</translation>
    </message>
    <message>
        <source>Chờ có phần chưa lưu</source>
        <translation>Waits for something that is not saved</translation>
    </message>
    <message>
        <source>Đưa tệp nguồn vào kho</source>
        <translation>Bring a source file in</translation>
    </message>
    <message>
        <source>Văn bản nguồn (*.kb.md *.pa.md *.md)</source>
        <translation>Source texts (*.kb.md *.pa.md *.md)</translation>
    </message>
    <message>
        <source>Chưa đưa tệp vào vì đang có văn bản %1 chưa lưu lần nào; văn bản ấy đang hiện. Lưu hoặc bỏ nó trước, rồi đưa tệp vào lại.</source>
        <translation>The file was not brought in, as there is a document %1 that was never saved; it is shown now. Save or drop it first, then bring the file in again.</translation>
    </message>
    <message>
        <source>Chưa đưa tệp vào vì kho đã có văn bản mang mã %1. Tệp còn nguyên.</source>
        <translation>The file was not brought in, as the workspace has a document with the code %1. The file is as it was.</translation>
    </message>
    <message>
        <source>Mở văn bản trong kho</source>
        <translation>Open the document of the workspace</translation>
    </message>
    <message>
        <source>Vẫn đưa vào, để sửa mã</source>
        <translation>Bring it in, to change its code</translation>
    </message>
    <message>
        <source>Lưu kèm ghi chú</source>
        <translation>Save with a note</translation>
    </message>
    <message>
        <source>Vì sao sửa, hoặc tên của lần sửa này (ví dụ: bản trình họp 05/12):</source>
        <translation>Why it was changed, or what this revision is called (for example: for the meeting of 05/12):</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Trong đoạn: «%1»</source>
        <translation>In the paragraph: “%1”</translation>
    </message>
    <message>
        <source>Chuyển tới sau đoạn: «%1»</source>
        <translation>Moved behind the paragraph: “%1”</translation>
    </message>
    <message>
        <source>Sau đoạn: «%1»</source>
        <translation>Behind the paragraph: “%1”</translation>
    </message>
    <message>
        <source>Chưa chuyển sang quy định khác vì nguồn đã đọc đang gõ chưa ghi. Phần ấy vẫn còn ở dưới. Ghi hoặc bỏ phần đang gõ rồi chọn lại.</source>
        <translation>The other rule is not shown yet: the source that was typed is not recorded. It is still below. Record or drop it, then choose again.</translation>
    </message>
    <message>
        <source>Bỏ phần đang gõ</source>
        <translation>Drop what was typed</translation>
    </message>
    <message>
        <source>Chưa đóng vì nguồn đã đọc của quy định «%1» chưa ghi. Phần ấy vẫn còn ở dưới. Ghi rồi đóng lại, hoặc bỏ phần đang gõ.</source>
        <translation>Not closed: the source read for the rule “%1” is not recorded. It is still below. Record it and close again, or drop it.</translation>
    </message>
    <message>
        <source>Bỏ phần đang gõ và đóng</source>
        <translation>Drop it and close</translation>
    </message>
    <message>
        <source>Chưa đóng vì mục đang sửa của Hồ sơ cơ quan chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi rồi đóng lại, hoặc bỏ phần sửa.</source>
        <translation>Not closed: the entry of the body&apos;s profile that is being changed is not recorded. It is still in the pane on the right. Record it and close again, or drop the changes.</translation>
    </message>
    <message>
        <source>Chưa đóng vì phần đang sửa của hệ thống thông tin chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi rồi đóng lại, hoặc bỏ phần sửa.</source>
        <translation>Not closed: the changes of the information system are not written. They are still in the pane on the right. Write them and close again, or drop them.</translation>
    </message>
    <message>
        <source>Mở khóa ký của người này; quên thì không lấy lại được</source>
        <translation>Unlocks this person&apos;s signing key; once forgotten, it cannot be recovered</translation>
    </message>
    <message>
        <source>Bấm «Soạn văn bản mới…» ở bên trái; văn bản mẫu nào cũng sửa được. Văn bản đang soạn và trang in hiện ở đây.</source>
        <translation>Press “New document…” on the left; every sample can be changed. The document and its printed page will stand here.</translation>
    </message>
    <message>
        <source>Tìm, không cần gõ dấu</source>
        <translation>Search, tones not needed</translation>
    </message>
    <message>
        <source>Các lệnh còn lại của thanh công cụ</source>
        <translation>The other commands of the toolbar</translation>
    </message>
    <message>
        <source>Xóa khỏi kho</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Xóa khỏi kho dữ liệu</source>
        <translation>Remove from the workspace</translation>
    </message>
    <message>
        <source>Lý do xóa</source>
        <translation>Reason for removing</translation>
    </message>
    <message>
        <source>Gõ lại mã để xóa</source>
        <translation>Type the code again to remove</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gõ lại mã «%1»</source>
        <translation>Type the code “%1” again</translation>
    </message>
    <message>
        <source>Còn lại trong kho dữ liệu</source>
        <translation>What stays in the workspace</translation>
    </message>
    <message>
        <source>Không với tới được, phải tự xóa</source>
        <translation>Out of reach, to be removed by hand</translation>
    </message>
    <message>
        <source>Chờ ghi lý do</source>
        <translation>Waiting for a reason</translation>
    </message>
    <message>
        <source>Chờ gõ lại đúng mã</source>
        <translation>Waiting for the code</translation>
    </message>
    <message>
        <source>Xóa khỏi kho dữ liệu…</source>
        <translation>Remove from the workspace…</translation>
    </message>
    <message>
        <source>Xóa hẳn nội dung mọi lần sửa của văn bản này; kho dữ liệu giữ lại ai xóa, lúc nào, vì sao</source>
        <translation>Destroy the text of every revision of this document; the workspace keeps who did it, when and why</translation>
    </message>
    <message>
        <source>Chờ lưu lần đầu: chưa có gì trong kho dữ liệu</source>
        <translation>Waiting for the first save: the workspace holds nothing of it yet</translation>
    </message>
    <message>
        <source>Đã xóa «%1» khỏi kho dữ liệu, nhưng tệp kho chưa được ghi lại nên phần cũ có thể còn đọc được. %2 Lần mở kho sau sẽ làm tiếp.</source>
        <translation>“%1” was removed from the workspace, but the file could not be rewritten yet, so old parts may still be readable. %2 The next opening of the workspace goes on with it.</translation>
    </message>
    <message>
        <source>Đã xóa «%1» khỏi kho dữ liệu. Nội dung giống hệt vẫn còn trong: %2.</source>
        <translation>“%1” was removed from the workspace. The very same text is still in: %2.</translation>
    </message>
    <message>
        <source>Đã xóa «%1» khỏi kho dữ liệu. Bản sao lưu, tệp đã xuất và bản in phải tự xóa.</source>
        <translation>“%1” was removed from the workspace. Backups, exported files and prints have to be removed by hand.</translation>
    </message>
    <message>
        <source>Xóa hẳn nội dung của mọi lần sửa (%1), phần đang gõ chưa lưu, chữ của văn bản này trong bảng tìm kiếm. Không lấy lại được.</source>
        <translation>The text of every revision (%1) goes, with what is typed and not saved, and this document’s words in the search index. This cannot be undone.</translation>
    </message>
    <message>
        <source>Mọi lệnh đang dùng phím mặc định</source>
        <translation>All commands have their usual keys</translation>
    </message>
    <message>
        <source>«%1» nay dùng phím %2.</source>
        <translation>“%1” now has the keys %2.</translation>
    </message>
    <message>
        <source>«%1» đã về phím mặc định.</source>
        <translation>“%1” has its usual keys again.</translation>
    </message>
    <message>
        <source>Mọi lệnh đã về phím mặc định.</source>
        <translation>All commands have their usual keys again.</translation>
    </message>
    <message>
        <source>Bản so sánh hai cột, chỉ đọc</source>
        <translation>Comparison in two columns, read only</translation>
    </message>
    <message>
        <source>Hai cột</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Bản cũ bên trái, bản mới bên phải, từng dòng ngang nhau</source>
        <translation>The old text on the left, the new one on the right, line beside line</translation>
    </message>
    <message>
        <source>Khung này hẹp nên hiện một cột; nới khung để xem hai cột.</source>
        <translation>Too narrow for two columns, so one is shown; widen this pane to see both.</translation>
    </message>
    <message>
        <source>So sánh hai cột</source>
        <translation>Compare in two columns</translation>
    </message>
    <message>
        <source>Bản cũ bên trái, bản mới bên phải, từng dòng ngang nhau; bỏ chọn thì hai bản chung một cột</source>
        <translation>The old text on the left, the new one on the right, line beside line; switched off, both stand in one column</translation>
    </message>
    <message>
        <source>Đã ghi lại nội dung trước đó vào Hồ sơ cơ quan; lịch sử giữ cả hai lần. Trang in đang mở được làm lại theo nội dung ấy.</source>
        <translation>The body&apos;s profile is written as it was before; the history keeps both. Open pages are made again with it.</translation>
    </message>
    <message>
        <source>Chưa hoàn tác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Bỏ phần sửa để ghi lại nội dung trước đó, hoặc ghi tiếp.</source>
        <translation>Not undone: the changes in the form are not written. They are still in the pane on the right. Drop them to write what stood there before, or write them.</translation>
    </message>
    <message>
        <source>Bỏ phần sửa và hoàn tác</source>
        <translation>Drop the changes and undo</translation>
    </message>
    <message>
        <source>Ghi lại nội dung trước đó</source>
        <translation>Write what stood there before</translation>
    </message>
    <message>
        <source>Đã ghi lại nội dung trước đó của hệ thống %1; lịch sử giữ cả hai lần. Trang in đang mở được làm lại theo nội dung ấy.</source>
        <translation>The system %1 is written as it was before; the history keeps both. Open pages are made again from it.</translation>
    </message>
    <message>
        <source>Tương phản cao, nền trắng</source>
        <translation>High contrast, white</translation>
    </message>
    <message>
        <source>Chữ đen trên nền trắng, đường viền đậm, không màu nhạt</source>
        <translation>Black letters on white, dark outlines, nothing pale</translation>
    </message>
    <message>
        <source>Tương phản cao, nền đen</source>
        <translation>High contrast, black</translation>
    </message>
    <message>
        <source>Chữ trắng trên nền đen, chỗ chọn màu vàng; trang in vẫn trắng</source>
        <translation>White letters on black, what is chosen in yellow; the printed page stays white</translation>
    </message>
    <message>
        <source>Đã dừng: chưa ký, chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Gõ lại mật khẩu rồi bấm «Ký và xuất» để làm lại.</source>
        <translation>Stopped: nothing was signed and no file was written. An older file of that name, if any, is untouched. Type the passphrase again and press “Sign and export” to start over.</translation>
    </message>
    <message>
        <source>Đã dừng: chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Bấm «Xuất» để làm lại.</source>
        <translation>Stopped: no file was written. An older file of that name, if any, is untouched. Press “Export” to start over.</translation>
    </message>
    <message>
        <source>Đã xuất xong trước khi kịp dừng.</source>
        <translation>The export was done before it could be stopped.</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng xuất: chưa có tệp nào được ghi (Esc)</source>
        <translation>Stop the export: no file has been written yet (Esc)</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Đang xuất…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Đã dừng: chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Bấm «Xuất bản có vết sửa…» để làm lại.</source>
        <translation>Stopped: no file was written. An older file of that name, if any, is untouched. Press “Export tracked changes…” to start over.</translation>
    </message>
    <message>
        <source>Chưa mở được thư mục: máy này không có chương trình quản lý tệp nào trả lời. Tệp vẫn ở: %1</source>
        <translation>The folder could not be opened: no file manager answers on this machine. The file is still at: %1</translation>
    </message>
    <message>
        <source>Chưa mở được tệp: máy này không có chương trình nào nhận mở. Tệp vẫn ở: %1</source>
        <translation>The file could not be opened: no program on this machine takes it. It is still at: %1</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục chứa tệp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Đã dừng: chưa in trang nào, chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. In lại lúc nào cũng được.</source>
        <translation>Stopped: no page was printed and no file was written. An older file of that name, if any, is untouched. It can be printed again at any time.</translation>
    </message>
    <message>
        <source>Đã dừng in sau %1 trang. Các trang ấy đã tới hàng chờ của máy in: không cần thì xóa ở đó.</source>
        <translation>Printing stopped after %1 pages. Those are in the printer&apos;s queue already: remove them there if they are not needed.</translation>
    </message>
    <message>
        <source>Đã gửi %1 trang tới máy in.</source>
        <translation>%1 pages were sent to the printer.</translation>
    </message>
    <message>
        <source>Đã in %1 trang vào tệp: %2</source>
        <translation>%1 pages were printed to the file: %2</translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Mọi loại văn bản</source>
        <translation>All kinds of documents</translation>
    </message>
    <message>
        <source>Kịch bản</source>
        <comment>documents of this kind</comment>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Phương án</source>
        <comment>documents of this kind</comment>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Other documents</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>%1 (chưa đối chiếu văn bản gốc)</source>
        <translation>%1 (not yet compared with the original)</translation>
    </message>
    <message>
        <source>Bộ căn cứ không đọc được: %1. Bộ căn cứ đang dùng không thay đổi.</source>
        <translation>The law pack cannot be read: %1. The one in use is unchanged.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1, %2, chưa lưu</source>
        <translation>%1, %2, not saved</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người lưu</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>Nội dung sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Không có lỗi</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>%1, dòng %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Vấn đề</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Chưa ký: chỉ ký được tệp PDF. Chưa có tệp nào được ghi. Đổi tên tệp thành .pdf, hoặc bỏ phần ký.</source>
        <translation>Not signed: only a PDF can be signed. No file was written. Rename the file to .pdf, or leave the signing out.</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>do %1 cấp, thời hạn %2 – %3</source>
        <translation>issued by %1, valid %2 – %3</translation>
    </message>
    <message>
        <source>Nơi cấp tin cậy</source>
        <translation>Trusted authority</translation>
    </message>
    <message>
        <source>Chữ ký %1: %2</source>
        <translation>Signature %1: %2</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Giờ ký</source>
        <translation>Time of signing</translation>
    </message>
    <message>
        <source>%1, do người ký khai</source>
        <translation>%1, as the signer says</translation>
    </message>
    <message>
        <source>Phần được ký</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>toàn bộ tệp</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>%1 byte đầu của tệp</source>
        <translation>the first %1 bytes of the file</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thẩm quyền</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tên hệ thống</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cấp độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Chủ quản</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Đơn vị vận hành</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>Ghi lại, không đổi mục nào</source>
        <translation>Written again, nothing changed</translation>
    </message>
    <message>
        <source>Đưa ra khỏi danh sách</source>
        <translation>Taken out of the register</translation>
    </message>
    <message>
        <source>Người ghi</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Chưa phê duyệt cấp độ</source>
        <translation>No level approved</translation>
    </message>
    <message>
        <source>Cấp độ %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lần đổi cuối</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Chưa ký, chưa có tệp nào được ghi</source>
        <translation>Not signed, no file was written</translation>
    </message>
    <message>
        <source>Ô này ghép với ô bên trái</source>
        <translation>Joined with the cell on its left</translation>
    </message>
    <message>
        <source>Ô này ghép với ô bên trên</source>
        <translation>Joined with the cell above</translation>
    </message>
    <message>
        <source>Cột %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Đầu bảng</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Đã đối chiếu: %1, ngày %2, nguồn: %3</source>
        <translation>Compared: %1, on %2, source: %3</translation>
    </message>
    <message>
        <source>Chưa đối chiếu văn bản gốc</source>
        <translation>Not compared with the original</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Lời in trên văn bản</source>
        <translation>Words printed</translation>
    </message>
    <message>
        <source>Văn bản gốc cần đọc</source>
        <translation>Original to be read</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1 (%2 × %3 mm)</translation>
    </message>
    <message>
        <source>Đang có hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Chưa có hiệu lực</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Ký thay, thay mặt</source>
        <translation>Signs for</translation>
    </message>
    <message>
        <source>Văn bản ủy quyền</source>
        <translation>Delegating paper</translation>
    </message>
    <message>
        <source>Loại văn bản được ký</source>
        <translation>Kinds of documents covered</translation>
    </message>
    <message>
        <source>Hình dấu</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Cỡ trên giấy</source>
        <translation>Size on paper</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Governing body</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ký hiệu cơ quan</source>
        <translation>Symbol of the body</translation>
    </message>
    <message>
        <source>Hệ thống số</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Dấu</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Bỏ khỏi hồ sơ</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Hiệu lực hôm nay</source>
        <translation>Valid today</translation>
    </message>
    <message>
        <source>Chưa trình ký, ký được</source>
        <translation>Not to be submitted or signed</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Thêm %1 · Sửa %2 · Giữ nguyên %3 · Từ chối %4</source>
        <translation>Add %1 · Change %2 · Keep %3 · Refuse %4</translation>
    </message>
    <message>
        <source>Việc sẽ làm</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Nội dung, lý do</source>
        <translation>Content, reason</translation>
    </message>
    <message>
        <source>Nhường mục bắt đầu sau</source>
        <translation>Gives way to the one that began later</translation>
    </message>
    <message>
        <source>thêm «%1»</source>
        <translation>added “%1”</translation>
    </message>
    <message>
        <source>bỏ «%1»</source>
        <translation>removed “%1”</translation>
    </message>
    <message>
        <source>chuyển xuống dưới «%1»</source>
        <translation>moved below “%1”</translation>
    </message>
    <message>
        <source>chuyển lên trên «%1»</source>
        <translation>moved above “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n lỗi</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cần xem lại</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gợi ý</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa ký: chưa mở kho dữ liệu nên không có hình dấu. Chưa có tệp nào được ghi. Mở kho dữ liệu, hoặc bỏ phần lấy hình dấu.</source>
        <translation>Not signed: no workspace is open, so there is no seal. No file was written. Open a workspace, or sign without the seal.</translation>
    </message>
    <message>
        <source>Chưa đưa %1 vào kho vì tệp không phải văn bản nguồn. Tệp còn nguyên. Chọn tệp .kb.md hoặc .pa.md, lưu theo mã UTF-8.</source>
        <translation>%1 was not brought in, as it is no source text. The file is as it was. Choose a .kb.md or .pa.md file, saved as UTF-8.</translation>
    </message>
    <message>
        <source>không có dòng này</source>
        <translation>no such line</translation>
    </message>
    <message>
        <source>dòng trống</source>
        <translation>empty line</translation>
    </message>
    <message>
        <source>⋯ %1 dòng không đổi ⋯</source>
        <translation>⋯ %1 lines unchanged ⋯</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>Chưa hoàn thành tệp PDF: không đọc được bản vừa dựng (%1). Văn bản không đổi.</source>
        <translation>The PDF is not finished: what was just made cannot be read (%1). The document is unchanged.</translation>
    </message>
    <message>
        <source>Không dùng được hình của chữ ký. Chưa ký gì.</source>
        <translation>The picture of the signature cannot be used. Nothing was signed.</translation>
    </message>
    <message>
        <source>Chưa ký: %1 Tệp gốc không đổi. Xuất lại văn bản rồi ký bản vừa xuất.</source>
        <translation>Not signed: %1 The original file is unchanged. Export the document again and sign that file.</translation>
    </message>
    <message>
        <source>tệp có mã chạy hoặc hành động tự động.</source>
        <translation>the file has scripts or automatic actions.</translation>
    </message>
    <message>
        <source>tệp đính kèm hoặc lấy dữ liệu từ tệp khác.</source>
        <translation>the file embeds or refers to other files.</translation>
    </message>
    <message>
        <source>tệp có lớp ẩn hiện được.</source>
        <translation>the file has layers that can be shown or hidden.</translation>
    </message>
    <message>
        <source>tệp có biểu mẫu điền được.</source>
        <translation>the file has a form that can be filled in.</translation>
    </message>
    <message>
        <source>chữ ký đã có trong tệp không còn nguyên.</source>
        <translation>a signature already in the file is no longer intact.</translation>
    </message>
    <message>
        <source>tệp đã bị ghi thêm mà không ai ký phần ghi thêm.</source>
        <translation>something was added to the file that nobody signed.</translation>
    </message>
    <message>
        <source>Chưa ký: văn bản không có ô chữ ký «%1» còn trống.</source>
        <translation>Not signed: the document has no empty signature field “%1”.</translation>
    </message>
    <message>
        <source>Chưa ký: văn bản không có trang này, hoặc chỗ ký nằm ngoài trang.</source>
        <translation>Not signed: the document has no such page, or the place lies outside it.</translation>
    </message>
    <message>
        <source>Tệp không kết thúc đúng chỗ: có dữ liệu lạ ở cuối hoặc bị cắt.</source>
        <translation>The file does not end where it should: foreign data at the end, or cut off.</translation>
    </message>
    <message>
        <source>Tệp PDF hỏng: cấu trúc có chỗ sai.</source>
        <translation>The PDF is damaged: its structure is wrong in places.</translation>
    </message>
    <message>
        <source>Phạm vi ký ghi sai.</source>
        <translation>The byte range of the signature is wrong.</translation>
    </message>
    <message>
        <source>Phần không được ký rộng hơn chỗ của chính chữ ký.</source>
        <translation>The unsigned part is wider than the signature itself.</translation>
    </message>
    <message>
        <source>Phần được ký không phải một bản PDF trọn vẹn có chữ ký này.</source>
        <translation>The signed part is not a complete PDF with this signature in it.</translation>
    </message>
    <message>
        <source>Dạng chữ ký đã lỗi thời, không an toàn.</source>
        <translation>The form of the signature is outdated and unsafe.</translation>
    </message>
    <message>
        <source>Sau khối chữ ký có dữ liệu lạ.</source>
        <translation>Foreign data follows the signature.</translation>
    </message>
    <message>
        <source>Nội dung đã bị thay đổi sau khi ký.</source>
        <translation>The content was changed after signing.</translation>
    </message>
    <message>
        <source>Nội dung đã bị thay đổi sau khi ký: một phần của bản được ký có giá trị khác.</source>
        <translation>The content was changed after signing: a part of the signed version has another value.</translation>
    </message>
    <message>
        <source>Sau khi ký, tệp bị thêm thành phần không được phép.</source>
        <translation>After signing, something not allowed was added to the file.</translation>
    </message>
    <message>
        <source>Sau khi ký, một trang bị thêm hoặc sửa thành phần không phải chữ ký.</source>
        <translation>After signing, something other than a signature was added to or changed on a page.</translation>
    </message>
    <message>
        <source>Sau khi ký, ô chữ ký đã có bị sửa hoặc bị điền sai cách.</source>
        <translation>After signing, an existing signature field was changed or wrongly filled.</translation>
    </message>
    <message>
        <source>Chữ ký thêm sau che lên phần chữ đã được ký trước đó.</source>
        <translation>A later signature covers text that was signed before.</translation>
    </message>
    <message>
        <source>Tệp không bắt đầu như một tệp PDF.</source>
        <translation>The file does not begin like a PDF.</translation>
    </message>
    <message>
        <source>Phần thêm sau có dữ liệu không được liệt kê hoặc liệt kê sai.</source>
        <translation>A later part has data that is not listed, or wrongly listed.</translation>
    </message>
    <message>
        <source>Các lần ghi thêm của tệp không nối tiếp nhau đúng thứ tự.</source>
        <translation>The updates of the file do not follow one another in order.</translation>
    </message>
    <message>
        <source>Tệp có hai bảng mục lục chồng nhau, mỗi phần mềm có thể hiểu khác nhau.</source>
        <translation>The file has two overlapping cross-reference tables; programs may read it differently.</translation>
    </message>
    <message>
        <source>Một thành phần được ghi hai lần trong cùng một lần ghi.</source>
        <translation>An object is written twice in one update.</translation>
    </message>
    <message>
        <source>Lần ghi thêm trỏ tới gốc khác với bản được ký.</source>
        <translation>An update points to another root than the signed version.</translation>
    </message>
    <message>
        <source>Tệp PDF có mật khẩu hoặc mã hóa.</source>
        <translation>The PDF has a password or is encrypted.</translation>
    </message>
    <message>
        <source>Phần dữ liệu kiểm tra kèm theo chứa thứ không phải chứng thư số hay danh sách thu hồi.</source>
        <translation>The validation data holds something that is neither a certificate nor a revocation list.</translation>
    </message>
    <message>
        <source>Phần thêm sau khi ký có dữ liệu thừa không thuộc chữ ký nào.</source>
        <translation>What was added after signing has data that belongs to no signature.</translation>
    </message>
    <message>
        <source>Sau chữ ký cuối cùng còn dữ liệu không được ký.</source>
        <translation>After the last signature there is unsigned data.</translation>
    </message>
    <message>
        <source>Tệp PDF hỏng hoặc có cấu trúc không đọc được.</source>
        <translation>The PDF is damaged or has a structure that cannot be read.</translation>
    </message>
    <message>
        <source>Tệp có chữ ký số mà biểu mẫu của tệp không dẫn tới: tệp đã bị hỏng hoặc bị sửa.</source>
        <translation>The file holds a digital signature that its form does not reach: the file was damaged or changed.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <source>Chưa ghi được hệ thống thông tin vì mã để trống, dài quá 64 ký tự hoặc có xuống dòng. Sửa mã rồi ghi lại.</source>
        <translation>The information system was not recorded: its code is empty, longer than 64 characters or has a line break. Correct the code and try again.</translation>
    </message>
    <message>
        <source>Chưa ghi được hệ thống thông tin vì cấp độ phải từ 1 đến 5, hoặc 0 khi chưa phê duyệt cấp độ.</source>
        <translation>The information system was not recorded: its level must be 1 to 5, or 0 while no level is approved.</translation>
    </message>
    <message>
        <source>Chưa ghi được «Đã đối chiếu» vì nguồn để trống, dài quá 400 ký tự hoặc có xuống dòng. Ghi nơi đã đọc văn bản gốc (số Công báo, địa chỉ, bản giấy) rồi ghi lại.</source>
        <translation>«Compared» was not recorded: the source is empty, longer than 400 characters or has line breaks. Write where the original was read (gazette number, address, paper) and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được «Đã đối chiếu» vì thiếu ngày đối chiếu. Ghi ngày rồi ghi lại.</source>
        <translation>«Compared» was not recorded: the day is missing. Write the day and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được người ký. Cần chức vụ; quyền hạn ký để trống hoặc là TM., KT., TL., TUQ., Q.; TM., KT., TL., TUQ. phải ghi ký thay ai, còn ký trực tiếp và Q. thì không. Sửa rồi ghi lại.</source>
        <translation>The signer was not recorded. A title is needed; the capacity is empty or TM., KT., TL., TUQ., Q.; TM., KT., TL., TUQ. say for whom, signing directly and Q. do not. Correct it and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được người ký thừa ủy quyền: ủy quyền phải bằng văn bản, có thời hạn và nội dung (NĐ 30/2020, Điều 13). Ghi văn bản ủy quyền, ngày cuối và các loại văn bản được ký, rồi ghi lại.</source>
        <translation>The delegated signer was not recorded: a delegation is written, limited in time and in what it covers (NĐ 30/2020, Điều 13). Write the delegating paper, the last day and the kinds of documents, and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được vào Hồ sơ cơ quan vì nội dung để trống, có chỗ dài quá 400 ký tự hoặc có xuống dòng. Sửa rồi ghi lại; chỗ ngắt dòng trên trang in ghi là « / ».</source>
        <translation>The body&apos;s profile was not changed: the content is empty, something is longer than 400 characters or has line breaks. Correct it and record it again; a line break on the page is written « / ».</translation>
    </message>
    <message>
        <source>Chưa ghi được vào Hồ sơ cơ quan vì ngày cuối đứng trước ngày đầu. Sửa ngày rồi ghi lại.</source>
        <translation>The body&apos;s profile was not changed: the last day is before the first. Correct the days and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được vào Hồ sơ cơ quan vì có phần không thuộc mục này: chức vụ, quyền hạn ký chỉ của người ký; văn bản ủy quyền, loại văn bản chỉ của TUQ.; hình, cỡ chỉ của dấu. Bỏ phần thừa rồi ghi lại.</source>
        <translation>The body&apos;s profile was not changed: something does not belong to this entry. Title and capacity are a signer&apos;s; delegating paper and kinds of documents belong to TUQ.; picture and size to a seal. Leave it out and record it again.</translation>
    </message>
    <message>
        <source>Chưa ghi được dấu: cần một tệp hình PNG và cỡ trên giấy, mỗi chiều từ 5 đến 80 mm. Sửa rồi ghi lại.</source>
        <translation>The seal was not recorded: it needs a PNG file and its size on paper, 5 to 80 mm each way. Correct it and record it again.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: tệp không phải UTF-8 nên chữ Việt không chắc đúng. Kho dữ liệu không bị thay đổi. Trong Excel chọn «CSV UTF-8» hoặc «.xlsx» khi lưu, rồi nhập lại.</source>
        <translation>The table was not read: the file is not UTF-8, so its Vietnamese words are not certain. The workspace is unchanged. Save it from Excel as «CSV UTF-8» or «.xlsx», then take it in again.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: dấu nháy kép mở ở dòng %1 không đóng. Kho dữ liệu không bị thay đổi. Sửa tệp rồi nhập lại.</source>
        <translation>The table was not read: a quote opened on line %1 is never closed. The workspace is unchanged. Correct the file and take it in again.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: tệp lớn quá 16 MiB, hoặc có quá 20.000 dòng, 200 cột hay ô dài quá 4.000 ký tự. Kho dữ liệu không bị thay đổi. Chia nhỏ tệp rồi nhập lại.</source>
        <translation>The table was not read: it is larger than 16 MiB, or has more than 20,000 rows, 200 columns or a cell of more than 4,000 characters. The workspace is unchanged. Split the file and take it in again.</translation>
    </message>
    <message>
        <source>«%1» không phải cấp độ (1 đến 5, để trống khi chưa phê duyệt)</source>
        <translation>«%1» is no level (1 to 5, empty while none is approved)</translation>
    </message>
    <message>
        <source>cấp độ phải từ 1 đến 5</source>
        <translation>the level must be 1 to 5</translation>
    </message>
    <message>
        <source>mã để trống hoặc dài quá 64 ký tự</source>
        <translation>the code is empty or longer than 64 characters</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: «%1» không phải trường của hệ thống thông tin. Dùng code, name, level, owner, operator.</source>
        <translation>The table was not read: «%1» is no field of a system. Use code, name, level, owner, operator.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: có hai cột cùng là «%1». Kho dữ liệu không bị thay đổi. Bỏ một cột rồi nhập lại.</source>
        <translation>The table was not read: two columns are «%1». The workspace is unchanged. Leave one out and take it in again.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: dòng đầu không có cột «Mã». Kho dữ liệu không bị thay đổi. Dòng đầu phải là tên cột: Mã, Tên hệ thống, Cấp độ, Chủ quản, Đơn vị vận hành.</source>
        <translation>The table was not read: its first row has no column «Mã». The workspace is unchanged. The first row names the columns: Mã, Tên hệ thống, Cấp độ, Chủ quản, Đơn vị vận hành.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: tệp .xlsx không đúng khuôn dạng. Kho dữ liệu không bị thay đổi. Mở và lưu lại bằng chương trình bảng tính, rồi nhập lại.</source>
        <translation>The table was not read: the .xlsx is malformed. The workspace is unchanged. Open and save it with a spreadsheet program, then take it in again.</translation>
    </message>
    <message>
        <source>Chưa đọc bảng: tệp không có trang tính nào. Kho dữ liệu không bị thay đổi. Chọn tệp .xlsx hoặc .csv khác.</source>
        <translation>The table was not read: the file has no sheet. The workspace is unchanged. Choose another .xlsx or .csv.</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>Chưa xuất được PDF: văn bản chưa có trang nào.</source>
        <translation>No PDF was exported: the document has no pages yet.</translation>
    </message>
    <message>
        <source>Chưa ký: ô chữ ký quá nhỏ cho các dòng chữ. Tệp không đổi. Cần chọn ô lớn hơn.</source>
        <translation>Not signed: the signature field is too small for its lines. The file is unchanged. Choose a larger field.</translation>
    </message>
    <message>
        <source>Chưa dựng được trang: máy chưa có phông Times New Roman hoặc Liberation Serif đủ chữ Việt. Văn bản không đổi. Cần cài gói phông fonts-liberation2.</source>
        <translation>No pages were made: this machine has neither Times New Roman nor Liberation Serif with all Vietnamese letters. The document is unchanged. Install the package fonts-liberation2.</translation>
    </message>
    <message>
        <source>Chưa xuất được PDF: phông chữ của văn bản không có ký tự «%1» (%2). Văn bản không đổi. Cần thay ký tự này trong văn bản nguồn.</source>
        <translation>No PDF was exported: the typeface has no character “%1” (%2). The document is unchanged. Replace this character in the source text.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Kho dữ liệu có một bản ghi không đúng khuôn dạng (%1).</source>
        <translation>The workspace has a record that is not well-formed (%1).</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>Khối chữ ký sai cấu trúc.</source>
        <translation>The signature is malformed.</translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán hoặc khóa quá yếu.</source>
        <translation>The signature uses an algorithm or key that is too weak.</translation>
    </message>
    <message>
        <source>Chứng thư số trong chữ ký không phải chứng thư số mà chữ ký nêu.</source>
        <translation>The certificate in the signature is not the one it names.</translation>
    </message>
    <message>
        <source>Chữ ký không ghi kèm mã băm của chứng thư số người ký.</source>
        <translation>The signature does not carry the hash of the signer&apos;s certificate.</translation>
    </message>
    <message>
        <source>Nội dung đã bị thay đổi sau khi ký.</source>
        <translation>The content was changed after signing.</translation>
    </message>
    <message>
        <source>Chữ ký không khớp với khóa trong chứng thư số.</source>
        <translation>The signature does not match the key in the certificate.</translation>
    </message>
    <message>
        <source>Không đọc được chứng thư số.</source>
        <translation>The certificate cannot be read.</translation>
    </message>
    <message>
        <source>Chưa ký: %1 Tệp gốc không đổi.</source>
        <translation>Not signed: %1 The original file is unchanged.</translation>
    </message>
    <message>
        <source>chứng thư số chưa đến ngày có hiệu lực.</source>
        <translation>the certificate is not valid yet.</translation>
    </message>
    <message>
        <source>chứng thư số đã hết hạn. Xin cấp chứng thư số mới rồi ký.</source>
        <translation>the certificate has expired. Obtain a new one, then sign.</translation>
    </message>
    <message>
        <source>chứng thư số không được cấp để ký văn bản.</source>
        <translation>the certificate was not issued for signing documents.</translation>
    </message>
    <message>
        <source>khóa quá yếu.</source>
        <translation>the key is too weak.</translation>
    </message>
    <message>
        <source>bản vừa ký không qua được bước tự kiểm tra.</source>
        <translation>the signed file did not pass its own verification.</translation>
    </message>
    <message>
        <source>Chữ ký không ghi giờ ký.</source>
        <translation>The signature gives no time of signing.</translation>
    </message>
    <message>
        <source>Giờ do người ký khai nằm ngoài thời hạn của chứng thư số.</source>
        <translation>The time the signer claims lies outside the certificate&apos;s validity.</translation>
    </message>
    <message>
        <source>Tên ghi trong ô chữ ký («%1») khác tên trong chứng thư số («%2»).</source>
        <translation>The name in the signature field (“%1”) differs from the one in the certificate (“%2”).</translation>
    </message>
    <message>
        <source>Dấu thời gian của tài liệu: phiên bản này chưa kiểm tra được.</source>
        <translation>A document time stamp: this version cannot verify it.</translation>
    </message>
    <message>
        <source>Sau chữ ký này, tệp có thêm %1 chữ ký khác; phần đã ký không đổi.</source>
        <translation>After this signature the file received %1 more; what was signed is unchanged.</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Chưa đủ căn cứ kết luận</source>
        <translation>Indeterminate</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Tệp không có chữ ký số nào.</source>
        <translation>The file has no digital signature.</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa không đúng. Chưa ký gì.</source>
        <translation>The key&apos;s password is wrong. Nothing was signed.</translation>
    </message>
    <message>
        <source>Không đọc được khóa: tệp hỏng hoặc dùng kiểu mã hóa đã cũ. Chưa ký gì. Xuất lại khóa ở dạng PKCS#12 với AES rồi làm lại.</source>
        <translation>The key cannot be read: the file is damaged or uses an outdated cipher. Nothing was signed. Export the key again as PKCS#12 with AES and retry.</translation>
    </message>
    <message>
        <source>Khóa quá yếu hoặc thuộc loại không dùng được. Cần RSA từ 2048 bit hoặc đường cong P-256, P-384, P-521.</source>
        <translation>The key is too weak or of a kind that cannot be used. It takes RSA of at least 2048 bits or the curves P-256, P-384, P-521.</translation>
    </message>
    <message>
        <source>Chưa ký được: thư viện mật mã báo lỗi.</source>
        <translation>Not signed: the cryptographic library reports an error.</translation>
    </message>
    <message>
        <source>Tệp không chứa chứng thư số hoặc danh sách thu hồi đọc được.</source>
        <translation>The file holds no readable certificate or revocation list.</translation>
    </message>
    <message>
        <source>Chứng thư số còn giá trị, chưa bị thu hồi.</source>
        <translation>The certificate is valid and not revoked.</translation>
    </message>
    <message>
        <source>Chứng thư số không nối được tới nơi cấp nào đã được tin cậy trên máy này.</source>
        <translation>The certificate leads to no issuer trusted on this machine.</translation>
    </message>
    <message>
        <source>Chứng thư số ngoài thời hạn và không có gì chứng minh đã ký trong thời hạn.</source>
        <translation>The certificate is outside its validity and nothing proves that the signature was made within it.</translation>
    </message>
    <message>
        <source>Chứng thư số đã bị thu hồi và không có gì chứng minh đã ký trước khi thu hồi.</source>
        <translation>The certificate is revoked and nothing proves that the signature was made before.</translation>
    </message>
    <message>
        <source>Không có câu trả lời còn hiệu lực về việc thu hồi chứng thư số.</source>
        <translation>There is no current answer on whether the certificate is revoked.</translation>
    </message>
    <message>
        <source>Chứng thư số không được cấp để ký văn bản.</source>
        <translation>The certificate was not issued for signing documents.</translation>
    </message>
    <message>
        <source>Chuỗi chứng thư số có chỗ sai hoặc quá yếu.</source>
        <translation>The certificate chain is wrong or too weak somewhere.</translation>
    </message>
</context>
<context>
    <name>spell</name>
    <message>
        <source>Chưa soát được chính tả vì máy này chưa có từ điển tiếng Việt. Cài gói hunspell-vi rồi mở lại chương trình.</source>
        <translation>Spelling is not checked: this machine has no Vietnamese dictionary. Install the package hunspell-vi and start the program again.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Tệp này không phải kho dữ liệu của Ứng Cứu. Tệp không bị thay đổi.</source>
        <translation>This file is no workspace of Ứng Cứu. It was not changed.</translation>
    </message>
    <message>
        <source>Không mở kho dữ liệu này: cấu trúc bên trong khác với cấu trúc của phần mềm. Tệp không bị thay đổi. Dùng bản sao lưu.</source>
        <translation>The workspace was not opened: its inner structure differs from this program&apos;s. The file was not changed. Use a backup.</translation>
    </message>
    <message>
        <source>Kho dữ liệu này do bản phần mềm mới hơn tạo. Tệp không bị thay đổi. Cập nhật phần mềm rồi mở lại.</source>
        <translation>A newer version of the program made this workspace. The file was not changed. Update the program and open it again.</translation>
    </message>
    <message>
        <source>Kho dữ liệu này theo khuôn dạng cũ. Tệp không bị thay đổi. Chạy nâng cấp kho dữ liệu (có sao lưu trước).</source>
        <translation>This workspace has an old format. The file was not changed. Run the workspace upgrade (it makes a backup first).</translation>
    </message>
    <message>
        <source>Chưa làm được vì kho dữ liệu đang bận: có chương trình khác đang ghi. Nội dung còn nguyên. Làm lại sau ít giây.</source>
        <translation>Not done: the workspace is busy, another program is writing. The content is intact. Try again in a few seconds.</translation>
    </message>
    <message>
        <source>Chưa ghi được vào kho dữ liệu vì ổ đĩa đầy. Những gì đã lưu còn nguyên. Giải phóng ổ đĩa rồi làm lại.</source>
        <translation>The workspace was not written: the disk is full. What was saved is intact. Free some space and try again.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì kho dữ liệu chỉ cho đọc. Những gì đã lưu còn nguyên.</source>
        <translation>Not written: the workspace is read-only. What was saved is intact.</translation>
    </message>
    <message>
        <source>Không mở được kho dữ liệu. Kiểm tra đường dẫn và quyền đọc tệp.</source>
        <translation>The workspace cannot be opened. Check the path and the permission to read.</translation>
    </message>
    <message>
        <source>Kho dữ liệu bị hỏng hoặc đã bị sửa ngoài phần mềm. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu.</source>
        <translation>The workspace is damaged or was changed outside the program. Nothing more is written. Run workspace verify, then restore a backup.</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc, ghi kho dữ liệu. Những gì đã lưu trước đó còn nguyên. Kiểm tra ổ đĩa rồi làm lại.</source>
        <translation>The disk reports an error on reading or writing the workspace. What was saved before is intact. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Kho dữ liệu thiếu một phần đã ghi trước đây. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu.</source>
        <translation>The workspace lacks something that was written before. Nothing more is written. Run workspace verify, then restore a backup.</translation>
    </message>
    <message>
        <source>Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.</source>
        <translation>No workspace was made: “%1” already exists. The old file is intact. Choose another name.</translation>
    </message>
    <message>
        <source>Chưa tạo được kho dữ liệu ở «%1». Kiểm tra thư mục và quyền ghi.</source>
        <translation>No workspace was made at “%1”. Check the folder and the permission to write.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì bản ghi mới dựa trên phần không có trong kho dữ liệu này. Những gì đã lưu còn nguyên. Mở lại văn bản rồi làm lại.</source>
        <translation>Not written: the new record builds on something this workspace does not have. What was saved is intact. Open the document again and retry.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì kho dữ liệu vừa được nâng cấp bởi bản phần mềm mới hơn. Đóng rồi mở lại bằng bản mới.</source>
        <translation>Not written: a newer version of the program has just upgraded the workspace. Close it and open it with the newer version.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Dòng này của phần đầu không đọc được: cần «khóa: giá trị» hoặc «- giá trị».</source>
        <translation>This line of the front matter cannot be read: it takes «key: value» or «- value».</translation>
    </message>
    <message>
        <source>Phần đầu mở bằng «---» nhưng không đóng, nên chưa được đọc. Thêm dòng «---» ở cuối phần đầu.</source>
        <translation>The front matter opens with «---» but does not close, so it is not read. Add a line «---» at its end.</translation>
    </message>
    <message>
        <source>Khối lệnh mở ở đây không đóng: mọi dòng sau nó đến hết văn bản không được đọc.</source>
        <translation>The fenced block opened here does not close: no line after it is read.</translation>
    </message>
    <message>
        <source>Ghi chú «&lt;!--» mở ở đây không đóng: mọi dòng sau nó đến hết văn bản không được đọc.</source>
        <translation>The comment «&lt;!--» opened here does not close: no line after it is read.</translation>
    </message>
    <message>
        <source>Dòng này có byte không phải UTF-8; giữ nguyên nhưng không in đúng được. Gõ lại chỗ sai.</source>
        <translation>This line has bytes that are not UTF-8; they are kept but cannot be printed rightly. Type that place again.</translation>
    </message>
    <message>
        <source>Chữ có dấu viết bằng mã tổ hợp; đổi sang mã dựng sẵn để tìm và in đúng.</source>
        <translation>Accented letters are written with combining marks; change them to precomposed ones so that they are found and printed rightly.</translation>
    </message>
    <message>
        <source>Dòng này dùng bảng mã cũ (TCVN3 hoặc VNI); chuyển sang Unicode.</source>
        <translation>This line uses a legacy encoding (TCVN3 or VNI); convert it to Unicode.</translation>
    </message>
    <message>
        <source>Dòng gạch chân này không làm đề mục; dùng «#» ở đầu dòng trên, hoặc để một dòng trống phía trên.</source>
        <translation>This underline makes no heading; begin the line above with «#», or leave an empty line above.</translation>
    </message>
    <message>
        <source>Đoạn lùi vào từ 4 dấu cách: ở đây là đoạn thường, phần mềm khác hiện thành khối lệnh.</source>
        <translation>Indented by 4 spaces or more: a plain paragraph here, a code block in other programs.</translation>
    </message>
    <message>
        <source>«%1» sẽ bị phần mềm khác hiểu là ký hiệu định dạng và không hiện ra.</source>
        <translation>Other programs take “%1” for formatting and do not show it.</translation>
    </message>
    <message>
        <source>Dòng «%1» bị nối vào đoạn trên nên không được đọc là dòng riêng.</source>
        <translation>The line “%1” is joined to the paragraph above, so it is not read as a line of its own.</translation>
    </message>
    <message>
        <source>Dòng này đứng ngay dưới một mục nhưng không lùi vào, nên không thuộc mục đó và không được đọc.</source>
        <translation>This line stands right below an item without indent, so it does not belong to it and is not read.</translation>
    </message>
    <message>
        <source>Thiếu «- » ở đầu dòng nên «%1» chỉ là đoạn văn thường.</source>
        <translation>Without «- » at the start of the line “%1” is only a paragraph.</translation>
    </message>
    <message>
        <source>Nhãn này gần giống «%1»; viết đúng thì mới được đọc.</source>
        <translation>This label nearly reads “%1”; it is read only when spelt so.</translation>
    </message>
    <message>
        <source>Thiếu dấu hai chấm sau «%1».</source>
        <translation>The colon after “%1” is missing.</translation>
    </message>
    <message>
        <source>Mũi tên nằm trong dòng «%1» nên không là lối ra; tách thành dòng riêng.</source>
        <translation>The arrow is inside the line “%1”, so it is no exit; give it a line of its own.</translation>
    </message>
    <message>
        <source>«%1» lùi vào quá sâu nên chỉ là nội dung, không được đọc; đưa ra đầu dòng.</source>
        <translation>“%1” is indented too far, so it is mere content and not read; move it to the start of the line.</translation>
    </message>
    <message>
        <source>Một mũi tên chỉ đến một bước; tách mỗi bước một dòng, hoặc dùng «Làm song song».</source>
        <translation>An arrow leads to one step; give each step a line, or use «Làm song song».</translation>
    </message>
    <message>
        <source>Thiếu mũi tên: viết «%1».</source>
        <translation>The arrow is missing: write “%1”.</translation>
    </message>
    <message>
        <source>Lối ra phải là mục «- », không đánh số.</source>
        <translation>An exit must be a «- » item, not a numbered one.</translation>
    </message>
    <message>
        <source>«%1» giống tên bước nhưng không đứng sau «###», nên không được đọc là bước.</source>
        <translation>“%1” looks like a step but does not follow «###», so it is not read as one.</translation>
    </message>
    <message>
        <source>Đã có tên kịch bản ở trên; chỉ một dòng «# …».</source>
        <translation>The scenario already has a name above; there is only one line «# …».</translation>
    </message>
    <message>
        <source>Mục «%1» đã có ở trên; phần này nối tiếp phần trước.</source>
        <translation>The section “%1” already stands above; this part continues it.</translation>
    </message>
    <message>
        <source>«%1» không đứng dưới bước nào nên không được đọc; đặt dưới một dòng «### Bước …».</source>
        <translation>“%1” stands under no step, so it is not read; put it under a line «### Bước …».</translation>
    </message>
    <message>
        <source>«%1» không nằm dưới «## Các bước» hay «## Giai đoạn …» nên không được đọc là bước.</source>
        <translation>“%1” is not under «## Các bước» or «## Giai đoạn …», so it is not read as a step.</translation>
    </message>
    <message>
        <source>Dòng này không đúng dạng của mục «%1» nên không được đọc.</source>
        <translation>This line does not have the form of the section “%1”, so it is not read.</translation>
    </message>
    <message>
        <source>Đặt thành mục riêng</source>
        <translation>Make it an item of its own</translation>
    </message>
    <message>
        <source>Lùi vào cho thuộc mục trên</source>
        <translation>Indent it under the item above</translation>
    </message>
    <message>
        <source>Tách thành đoạn riêng</source>
        <translation>Make it a paragraph of its own</translation>
    </message>
    <message>
        <source>Sửa nhãn</source>
        <translation>Correct the label</translation>
    </message>
    <message>
        <source>Thêm dấu hai chấm</source>
        <translation>Add the colon</translation>
    </message>
    <message>
        <source>Làm song song các bước này</source>
        <translation>Do these steps in parallel</translation>
    </message>
    <message>
        <source>Thêm mũi tên</source>
        <translation>Add the arrow</translation>
    </message>
    <message>
        <source>Tách lối ra thành dòng riêng</source>
        <translation>Give the exit a line of its own</translation>
    </message>
    <message>
        <source>Đổi thành đề mục</source>
        <translation>Make it a heading</translation>
    </message>
    <message>
        <source>Chèn dòng trống</source>
        <translation>Insert an empty line</translation>
    </message>
    <message>
        <source>Bỏ lùi vào</source>
        <translation>Remove the indent</translation>
    </message>
    <message>
        <source>Đổi sang mã dựng sẵn</source>
        <translation>Change to precomposed letters</translation>
    </message>
    <message>
        <source>Giữ nguyên ký hiệu</source>
        <translation>Keep the sign as it is</translation>
    </message>
    <message>
        <source>Đổi thành tên bước</source>
        <translation>Make it a step</translation>
    </message>
    <message>
        <source>Đổi thành lối ra</source>
        <translation>Make it an exit</translation>
    </message>
    <message>
        <source>thông tin của hệ thống</source>
        <translation>particulars of the system</translation>
    </message>
    <message>
        <source>thời hạn, căn cứ trong bộ căn cứ</source>
        <translation>time limits and grounds of the law pack</translation>
    </message>
    <message>
        <source>bảng lấy từ kho dữ liệu</source>
        <translation>table from the workspace</translation>
    </message>
    <message>
        <source>kịch bản đặt làm phụ lục</source>
        <translation>scenario as an annex</translation>
    </message>
    <message>
        <source>văn bản ban hành kèm theo</source>
        <translation>document issued with this one</translation>
    </message>
    <message>
        <source>lưu đồ của kịch bản</source>
        <translation>flow chart of a scenario</translation>
    </message>
    <message>
        <source>số của một phụ lục</source>
        <translation>number of an annex</translation>
    </message>
    <message>
        <source>trang nằm ngang từ đây</source>
        <translation>landscape pages from here</translation>
    </message>
    <message>
        <source>trang đứng từ đây</source>
        <translation>portrait pages from here</translation>
    </message>
    <message>
        <source>sang trang mới</source>
        <translation>new page</translation>
    </message>
    <message>
        <source>thẻ trực</source>
        <translation>duty card</translation>
    </message>
    <message>
        <source>Mẫu gõ nhanh «%1» viết sai nên không dùng được.</source>
        <translation>The snippet “%1” is malformed and cannot be used.</translation>
    </message>
    <message>
        <source>Chưa tìm hết vì mẫu quá nặng. Văn bản vẫn nguyên. Viết mẫu gọn hơn, tránh lặp lồng nhau như (a+)+.</source>
        <translation>Not everything was searched: the pattern is too heavy. The text is unchanged. Write a simpler one, without nested repeats such as (a+)+.</translation>
    </message>
    <message>
        <source>Chưa tìm vì chữ cần tìm dài quá 1.000 ký tự. Rút ngắn rồi tìm lại.</source>
        <translation>Not searched: the words are longer than 1,000 characters. Shorten them and search again.</translation>
    </message>
    <message>
        <source>Chưa tìm vì mẫu viết chưa đúng từ ký tự thứ %1. Sửa mẫu, hoặc tắt «Mẫu» để tìm đúng từng chữ.</source>
        <translation>Not searched: the pattern is wrong from character %1 on. Mend it, or switch “Pattern” off to find the very letters.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Chưa ghi được vì khóa này chưa thuộc về ai trong kho dữ liệu. Người quản trị cần gắn khóa với người dùng trước.</source>
        <translation>Not written: this key belongs to nobody in the workspace. The administrator must first bind it to a person.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì phần này đã có thao tác của bản phần mềm mới hơn; chỉ đọc được. Cập nhật phần mềm rồi làm lại.</source>
        <translation>Not written: a newer version of the program has acted here; it can only be read. Update the program and try again.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì người dùng này không có quyền, hoặc nội dung dựa trên phần đã đổi. Mở lại rồi làm lại.</source>
        <translation>Not written: this person has no right to, or it builds on something that has changed. Open it again and retry.</translation>
    </message>
    <message>
        <source>Chưa ghi được vì kho dữ liệu chỉ mở để đọc (ổ đĩa mạng, hoặc tệp không cho ghi). Làm bản làm việc trên máy này rồi ghi vào đó.</source>
        <translation>Not written: the workspace is open for reading only (network drive, or a file without write permission). Make a working copy on this machine and write there.</translation>
    </message>
    <message>
        <source>Một bản ghi trong kho dữ liệu không còn đúng với chữ ký của nó. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu.</source>
        <translation>A record in the workspace no longer matches its signature. Nothing more is written. Run workspace verify, then restore a backup.</translation>
    </message>
    <message>
        <source>Chưa tạo khóa vì mật khẩu để trống. Đặt mật khẩu cho khóa rồi làm lại.</source>
        <translation>No key was made: the password is empty. Choose a password and try again.</translation>
    </message>
    <message>
        <source>Chưa dùng tệp mật khẩu «%1»: không có tệp, hoặc người khác đọc được tệp. Đặt quyền chỉ chủ tệp được đọc (chmod 600).</source>
        <translation>The password file “%1” was not used: it does not exist, or others can read it. Let only its owner read it (chmod 600).</translation>
    </message>
    <message>
        <source>Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.</source>
        <translation>No workspace was made: “%1” already exists. The old file is intact. Choose another name.</translation>
    </message>
    <message>
        <source>Chưa tạo được kho dữ liệu ở «%1». Kiểm tra thư mục, quyền ghi và chỗ trống.</source>
        <translation>No workspace was made at “%1”. Check the folder, the permission to write and the free space.</translation>
    </message>
    <message>
        <source>Không mở «%1»: ở đường dẫn này trước đây là một kho dữ liệu khác (mã kho hoặc khóa quản trị đã đổi). Tệp không bị thay đổi. Hỏi người quản trị; nếu đúng là kho mới thì xóa tệp «%2» rồi mở lại.</source>
        <translation>“%1” was not opened: another workspace used to be at this path (its id or administrator&apos;s key has changed). The file was not changed. Ask the administrator; if it really is a new workspace, delete the file “%2” and open it again.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục «%1». Kiểm tra quyền ghi và chỗ trống của ổ đĩa.</source>
        <translation>Cannot make the folder “%1”. Check the permission to write and the free space.</translation>
    </message>
    <message>
        <source>Không có văn bản này trong kho dữ liệu.</source>
        <translation>The workspace has no such document.</translation>
    </message>
    <message>
        <source>Văn bản không có lần sửa này. Xem danh sách lần sửa rồi chọn lại.</source>
        <translation>The document has no such revision. Look at its revisions and choose again.</translation>
    </message>
    <message>
        <source>Có nhiều lần sửa bắt đầu như vậy. Ghi thêm vài ký tự của mã lần sửa.</source>
        <translation>Several revisions begin like this. Give a few more characters of the id.</translation>
    </message>
    <message>
        <source>thao tác của bản phần mềm mới hơn</source>
        <translation>an act of a newer version of the program</translation>
    </message>
    <message>
        <source>khóa chưa thuộc về người ghi tên</source>
        <translation>the key does not belong to the person named</translation>
    </message>
    <message>
        <source>không phải người quản trị</source>
        <translation>not an administrator</translation>
    </message>
    <message>
        <source>ghi sai chỗ</source>
        <translation>recorded in the wrong place</translation>
    </message>
    <message>
        <source>lần sửa không khớp với bản đã xem</source>
        <translation>the revision does not match what was seen</translation>
    </message>
    <message>
        <source>ghi lặp lại</source>
        <translation>recorded again</translation>
    </message>
    <message>
        <source>Không đọc được vì một phần của kho dữ liệu đã bị sửa hoặc hỏng. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu để biết phần nào, rồi lấy lại bản sao lưu.</source>
        <translation>Cannot be read: a part of the workspace was changed or damaged. Nothing more is written. Run workspace verify to learn which, then restore a backup.</translation>
    </message>
    <message>
        <source>Không có hệ thống thông tin «%1» trong kho dữ liệu.</source>
        <translation>The workspace has no information system “%1”.</translation>
    </message>
    <message>
        <source>Chưa lưu được vì văn bản lớn hơn 32 MB. Nội dung vẫn còn trên màn hình. Chia văn bản thành nhiều phần rồi lưu.</source>
        <translation>Not saved: the document is larger than 32 MB. The text is still on the screen. Split it into parts and save.</translation>
    </message>
    <message>
        <source>Chưa lưu được vì bản đang sửa không thuộc văn bản này. Nội dung vẫn còn trên màn hình. Mở lại văn bản rồi lưu.</source>
        <translation>Not saved: what is being edited does not belong to this document. The text is still on the screen. Open the document again and save.</translation>
    </message>
    <message>
        <source>Khôi phục lần sửa %1</source>
        <translation>Restore revision %1</translation>
    </message>
    <message>
        <source>Tệp đối chiếu «%1» không đúng khuôn dạng.</source>
        <translation>The witness file “%1” is not well-formed.</translation>
    </message>
    <message>
        <source>Không có kho dữ liệu «%1». Kiểm tra lại đường dẫn.</source>
        <translation>There is no workspace “%1”. Check the path.</translation>
    </message>
    <message numerus="yes">
        <source>Không mở kho dữ liệu: tệp bị hỏng (%n chỗ). Tệp không bị thay đổi. Lấy lại bản sao lưu gần nhất.</source>
        <translation>
            <numerusform>The workspace was not opened: the file is damaged (%n place). It was not changed. Restore the latest backup.</numerusform>
            <numerusform>The workspace was not opened: the file is damaged (%n places). It was not changed. Restore the latest backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa ký: văn bản không có ô «%1» còn trống. Chỉ chỗ ký trên trang rồi làm lại.</source>
        <translation>Not signed: the document has no empty field “%1”. Point out a place on the page and try again.</translation>
    </message>
    <message>
        <source>Chưa ký: hình chữ ký hoặc con dấu phải là tệp PNG, mỗi cạnh không quá 4096 điểm.</source>
        <translation>Not signed: the picture of the signature or seal must be a PNG of at most 4096 pixels a side.</translation>
    </message>
    <message>
        <source>Chưa ghi được bản nháp tự động. Nội dung vẫn còn trên màn hình. Lưu văn bản ngay; kiểm tra chỗ trống của ổ đĩa.</source>
        <translation>The automatic draft was not written. The text is still on the screen. Save the document now; check the free space of the disk.</translation>
    </message>
    <message>
        <source>Thẩm quyền của người ký: không kiểm tra thẩm quyền.</source>
        <translation>The signer&apos;s authority: not checked.</translation>
    </message>
    <message>
        <source>Nội dung của vật thể %1 đã bị sửa</source>
        <translation>The content of object %1 was changed</translation>
    </message>
    <message>
        <source>Vật thể %1 không được sự kiện nào nhắc tới: bị thêm từ ngoài, hoặc sự kiện của nó đã mất</source>
        <translation>No event mentions object %1: it was added from outside, or its event is gone</translation>
    </message>
    <message>
        <source>Mất vật thể %1 mà bản ghi nhắc tới</source>
        <translation>Object %1, which the records mention, is gone</translation>
    </message>
    <message>
        <source>Vật thể %1 không đúng khuôn dạng của loại nó</source>
        <translation>Object %1 is not well-formed for its kind</translation>
    </message>
    <message>
        <source>Sự kiện %1 không đúng khuôn dạng</source>
        <translation>Event %1 is not well-formed</translation>
    </message>
    <message>
        <source>Chữ ký của sự kiện %1 không còn đúng với sự kiện</source>
        <translation>The signature of event %1 no longer matches the event</translation>
    </message>
    <message>
        <source>Sự kiện %1 do bản phần mềm mới hơn ghi: chưa kiểm tra được</source>
        <translation>Event %1 was written by a newer version: it cannot be verified yet</translation>
    </message>
    <message>
        <source>Sự kiện %1 đứng sau một sự kiện đã mất</source>
        <translation>Event %1 follows an event that is gone</translation>
    </message>
    <message>
        <source>Sự kiện %1 không có hiệu lực: người ký không có quyền, hoặc ghi sai chỗ</source>
        <translation>Event %1 has no effect: its signer had no right, or it is recorded in the wrong place</translation>
    </message>
    <message>
        <source>Sự kiện %1 thuộc kho dữ liệu khác</source>
        <translation>Event %1 belongs to another workspace</translation>
    </message>
    <message>
        <source>Không có đúng một sự kiện lập kho</source>
        <translation>There is not exactly one founding event</translation>
    </message>
    <message>
        <source>Bảng vị trí sự kiện không khớp với bản ghi (%1)</source>
        <translation>The table of event positions does not match the records (%1)</translation>
    </message>
    <message>
        <source>Bảng đầu nhánh không khớp với bản ghi (%1)</source>
        <translation>The table of heads does not match the records (%1)</translation>
    </message>
    <message>
        <source>Danh sách văn bản không khớp với bản ghi (%1)</source>
        <translation>The list of documents does not match the records (%1)</translation>
    </message>
    <message>
        <source>Danh sách người dùng không khớp với bản ghi (%1)</source>
        <translation>The list of people does not match the records (%1)</translation>
    </message>
    <message>
        <source>Danh sách hệ thống thông tin không khớp với bản ghi (%1)</source>
        <translation>The list of information systems does not match the records (%1)</translation>
    </message>
    <message>
        <source>Bảng tìm kiếm không khớp với bản ghi (%1)</source>
        <translation>The search table does not match the records (%1)</translation>
    </message>
    <message>
        <source>Mất sự kiện %1 mà bên ngoài đã thấy: kho bị đưa về trạng thái cũ hoặc bị viết lại</source>
        <translation>Event %1, which a witness has seen, is gone: the workspace was rolled back or rewritten</translation>
    </message>
    <message>
        <source>Đây không phải kho dữ liệu đã thấy trước đây (%1)</source>
        <translation>This is not the workspace seen before (%1)</translation>
    </message>
    <message>
        <source>Chưa định dạng «%1» vì tệp vừa được ghi từ nơi khác. Tệp còn nguyên. Làm lại lệnh này.</source>
        <translation>“%1” was not formatted: it has just been written from elsewhere. The file is intact. Run the command again.</translation>
    </message>
    <message>
        <source>Bản sao lưu vừa làm không giống kho dữ liệu và đã được xóa. Kho dữ liệu còn nguyên. Kiểm tra ổ đĩa đích rồi làm lại.</source>
        <translation>The backup just made did not equal the workspace and was deleted. The workspace is intact. Check the target disk and try again.</translation>
    </message>
    <message>
        <source>Chưa sao lưu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.</source>
        <translation>No backup was made: “%1” already exists. The old file is intact. Choose another name.</translation>
    </message>
    <message>
        <source>bản nháp đang gõ (nằm ngoài kho dữ liệu)</source>
        <translation>drafts being typed (kept outside the workspace)</translation>
    </message>
    <message>
        <source>bảng tìm kiếm (làm lại được từ bản ghi)</source>
        <translation>the search table (it can be made again from the records)</translation>
    </message>
    <message>
        <source>cách bày trí cửa sổ</source>
        <translation>the arrangement of the window</translation>
    </message>
    <message>
        <source>Chưa biết đã ghi được hay chưa: ổ đĩa báo lỗi lúc kết thúc và không mở lại được kho dữ liệu. Nội dung vẫn còn trên màn hình. Kiểm tra ổ đĩa rồi lưu lại; lưu hai lần cũng chỉ thành một lần sửa.</source>
        <translation>It is not known whether this was written: the disk reported an error at the end and the workspace could not be opened again. The text is still on the screen. Check the disk and save again; saving twice makes one revision only.</translation>
    </message>
    <message>
        <source>tệp đối chiếu, không có chữ ký: ai ghi được tệp này đều sửa được nó</source>
        <translation>witness file, not signed: whoever can write it can change it</translation>
    </message>
    <message>
        <source>bản sao của kho dữ liệu</source>
        <translation>replica of the workspace</translation>
    </message>
    <message>
        <source>tệp PDF không có chữ ký số: ai cũng có thể đã sửa dấu đối chiếu trong đó</source>
        <translation>PDF without a digital signature: anybody can have changed the witness in it</translation>
    </message>
    <message>
        <source>tệp PDF có chữ ký số không hợp lệ: dấu đối chiếu trong đó có thể đã bị sửa</source>
        <translation>PDF whose digital signature is not valid: the witness in it can have been changed</translation>
    </message>
    <message>
        <source>tệp PDF có dấu đối chiếu nằm trong phần được ký bằng chứng thư số ghi tên «%1» (chứng thư số chưa được kiểm tra ở đây)</source>
        <translation>PDF whose witness lies in the part signed with the certificate of “%1” (the certificate is not judged here)</translation>
    </message>
    <message>
        <source>Tệp «%1» không mang dấu đối chiếu: không phải PDF xuất từ một kho dữ liệu. Chọn PDF khác hoặc bản sao của kho.</source>
        <translation>The file “%1” carries no witness: it is no PDF exported from a workspace. Choose another PDF or a replica of the workspace.</translation>
    </message>
    <message>
        <source>Chưa làm bản làm việc vì «%1» cũng nằm trên ổ mạng. Kho dữ liệu không đổi. Chọn một thư mục trên máy này.</source>
        <translation>No working copy was made because “%1” is on a network drive too. The workspace is unchanged. Choose a folder on this machine.</translation>
    </message>
    <message>
        <source>Chưa làm bản làm việc vì kho dữ liệu không còn như đã ghi: %1. Kho dữ liệu không đổi. Lấy lại bản sao lưu gần nhất.</source>
        <translation>No working copy was made because the workspace is not as it was recorded: %1. The workspace is unchanged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Chưa xuất được bản công khai: kịch bản, phụ lục không công khai, và văn bản này không có phần nào khác.</source>
        <translation>No public copy was made: scenarios and annexes are not public, and this text has no other part.</translation>
    </message>
    <message>
        <source>Chưa xuất được thẻ trực: văn bản này không có mục nào của thẻ trực (Việc làm ngay, Gọi ai…).</source>
        <translation>No duty card was made: this text has no section of a duty card (Việc làm ngay, Gọi ai…).</translation>
    </message>
    <message>
        <source>Chưa xuất được thẻ trực: không kịch bản nào có vai trò «%1» trong mục Vai trò.</source>
        <translation>No duty card was made: no scenario has the role “%1” in its section Vai trò.</translation>
    </message>
    <message>
        <source>Chưa thêm vì đây không phải một từ. Chọn một từ rồi thêm lại.</source>
        <translation>Not added: this is not one word. Choose a word and add it again.</translation>
    </message>
    <message>
        <source>Chưa thêm vì từ riêng đã đầy (1 MiB). Các từ cũ vẫn nguyên.</source>
        <translation>Not added: your own words are full (1 MiB). The old ones are untouched.</translation>
    </message>
    <message>
        <source>Danh sách hệ thống thông tin không khớp chuỗi sự kiện. Kho dữ liệu không bị thay đổi. Chạy kiểm tra kho để xem chỗ sai.</source>
        <translation>The register does not agree with the record. The workspace was not changed. Verify it to see where.</translation>
    </message>
    <message>
        <source>Chưa ghi gì: bộ căn cứ không có quy định «%1» đang chờ đối chiếu. Xem danh sách các quy định chờ đối chiếu.</source>
        <translation>Nothing was recorded: the law pack has no rule «%1» that waits to be compared. See the list of those that do.</translation>
    </message>
    <message>
        <source>Chưa ghi được «Đã đối chiếu» vì ngày đối chiếu chưa tới. Sửa ngày rồi ghi lại.</source>
        <translation>«Compared» was not recorded: that day has not come yet. Correct the day and record it again.</translation>
    </message>
    <message>
        <source>Chưa xuất được bản trình ký</source>
        <translation>The copy for signature was not exported</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan không có mục này. Không có gì thay đổi. Xem lại danh sách.</source>
        <translation>The body&apos;s profile has no such entry. Nothing was changed. Look at the list again.</translation>
    </message>
    <message>
        <source>Chưa ghi được dấu vì tệp hình không phải PNG đọc được, lớn quá 4 MiB hoặc rộng quá 4000 điểm. Chọn tệp khác rồi ghi lại.</source>
        <translation>The seal was not recorded: the file is no readable PNG, is larger than 4 MiB or wider than 4000 pixels. Choose another file and record it again.</translation>
    </message>
    <message>
        <source>văn bản còn chỗ in dấu chấm. Điền hoặc sửa các chỗ đó, rồi làm lại; bản thường vẫn xuất được để đọc.</source>
        <translation>the document still prints dots. Fill or correct those places, then do it again; the plain copy can be exported for reading.</translation>
    </message>
    <message>
        <source>%1 Sửa mục «người ký», hoặc ghi quyền ký vào Hồ sơ cơ quan, rồi làm lại; bản thường vẫn xuất được để đọc.</source>
        <translation>%1 Correct «người ký», or record the right to sign in the body&apos;s profile, then do it again; the plain copy can be exported for reading.</translation>
    </message>
    <message>
        <source>quy định «%1» chưa đối chiếu văn bản gốc. Đọc văn bản gốc, ghi «Đã đối chiếu» (người, ngày, nguồn) ở Hồ sơ cơ quan, rồi làm lại; bản thường vẫn xuất được để đọc.</source>
        <translation>the rule «%1» has not been compared with its original. Read the original, record «Compared» (who, day, source) at the body&apos;s profile, then do it again; the plain copy can be exported for reading.</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan không cho người ký quyền ký văn bản này.</source>
        <translation>The body&apos;s profile does not let the signer sign this document.</translation>
    </message>
    <message>
        <source>Chưa ký: </source>
        <translation>Not signed: </translation>
    </message>
    <message>
        <source>một văn bản khác</source>
        <translation>another document</translation>
    </message>
    <message>
        <source>văn bản %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>Chưa nhận lại được: tệp Word này được xuất từ %1, không phải từ %2. Kho dữ liệu không đổi. Mở đúng văn bản rồi nhận lại.</source>
        <translation>Not taken back: this Word file was exported from %1, not from %2. The workspace has not changed. Open the right document and take it back there.</translation>
    </message>
    <message>
        <source>Chữ này do phần mềm tự điền, hoặc văn bản không viết được như vậy.</source>
        <translation>The program fills in these words, or the text cannot say it so.</translation>
    </message>
    <message>
        <source>Văn bản đã sửa ở chỗ này sau khi xuất bản Word.</source>
        <translation>The text has been edited here since the Word file was exported.</translation>
    </message>
    <message>
        <source>Một đề nghị khác sửa cùng chỗ.</source>
        <translation>Another proposal edits the same place.</translation>
    </message>
    <message>
        <source>Nằm ngoài phần chữ của văn bản: lề trang, chú thích, khung, hình, gạch chân, tô màu.</source>
        <translation>Outside of the document&apos;s words: page margins, notes, boxes, pictures, underlines, highlights.</translation>
    </message>
    <message>
        <source>Sửa chữ</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Thêm đoạn</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <source>Bỏ đoạn</source>
        <translation>Paragraph removed</translation>
    </message>
    <message>
        <source>Thêm hàng</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Bỏ hàng</source>
        <translation>Row removed</translation>
    </message>
    <message>
        <source>Chuyển chỗ</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Đậm, nghiêng</source>
        <translation>Bold, italic</translation>
    </message>
    <message>
        <source>Ngoài văn bản</source>
        <translation>Outside the text</translation>
    </message>
    <message>
        <source>mã đã có ở dòng %1</source>
        <translation>the code is on line %1 already</translation>
    </message>
    <message>
        <source>Chưa nhập gì: danh sách hệ thống thông tin đã đổi từ lúc xem trước. Xem trước lại rồi nhập.</source>
        <translation>Nothing was taken in: the register changed since it was looked at. Look again, then take it in.</translation>
    </message>
    <message>
        <source>Hồ sơ cơ quan không có dấu nào có hiệu lực hôm nay. Chưa có gì được ký. Ghi dấu vào Hồ sơ cơ quan rồi làm lại.</source>
        <translation>The body&apos;s profile has no seal that is valid today. Nothing was signed. Record the seal in the body&apos;s profile and do it again.</translation>
    </message>
    <message>
        <source>Chưa ghép vì văn bản chỉ có một bản lưu: có thể người khác đã ghép. Mở lại văn bản để xem bản mới nhất.</source>
        <translation>Not joined, because the document has one saved version: somebody else may have joined them. Open it again to see the newest.</translation>
    </message>
    <message>
        <source>Văn bản đã có chỗ sửa này.</source>
        <translation>The text says so already.</translation>
    </message>
    <message>
        <source>Chưa tìm chỗ: tệp Word có quá nhiều chỗ sửa. Chép chữ rồi sửa tay.</source>
        <translation>No place was looked for: too many edits in the Word file. Copy the words and edit by hand.</translation>
    </message>
    <message>
        <source>%1 Sửa hết các mục «Lỗi» trong danh sách vấn đề, rồi làm lại; bản thường vẫn xuất được để đọc.</source>
        <translation>%1 Mend every “Error” in the list of problems, then try again; a plain copy can still be exported for reading.</translation>
    </message>
    <message>
        <source>văn bản còn lỗi.</source>
        <translation>the text has errors.</translation>
    </message>
    <message>
        <source>văn bản %1 còn lỗi: %2</source>
        <translation>the text %1 has an error: %2</translation>
    </message>
    <message>
        <source>Chưa tạo kho dữ liệu vì chưa có thư mục «%1». Chọn thư mục khác.</source>
        <translation>The workspace was not made: the folder “%1” does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>Vật thể %1 còn đó dù đã ghi là xóa khỏi kho dữ liệu</source>
        <translation>Object %1 is still there although it is recorded as destroyed</translation>
    </message>
    <message>
        <source>Chưa xóa: văn bản vừa có lần sửa mới. Kho dữ liệu không đổi. Xem lại văn bản rồi làm lại.</source>
        <translation>Nothing removed: the document has just got a new revision. The workspace is unchanged. Look at the document again, then try again.</translation>
    </message>
    <message>
        <source>Chưa xóa: cần ghi lý do, nhiều nhất 200 chữ cái. Lý do được ký và giữ lại. Kho dữ liệu không đổi.</source>
        <translation>Nothing removed: a reason is needed, of 200 letters at most. It is signed and kept. The workspace is unchanged.</translation>
    </message>
    <message>
        <source>Chưa xóa: chỉ người quản trị kho dữ liệu được xóa. Kho dữ liệu không đổi. Báo người quản trị.</source>
        <translation>Nothing removed: only the administrator of the workspace may. The workspace is unchanged. Tell the administrator.</translation>
    </message>
    <message>
        <source>mã băm của từng nội dung, ngày giờ và người lưu từng lần sửa</source>
        <translation>the hash of each text, when and by whom each revision was saved</translation>
    </message>
    <message>
        <source>ai xóa, lúc nào, lý do: được ký, không bỏ được</source>
        <translation>who removed it, when and why: signed, and there for good</translation>
    </message>
    <message>
        <source>tên tệp và ghi chú của các lần lưu: %1</source>
        <translation>file names and notes of the saves: %1</translation>
    </message>
    <message>
        <source>nội dung giống hệt đang có trong văn bản khác: %1 (muốn xóa hết thì xóa cả văn bản ấy)</source>
        <translation>the very same text in other documents: %1 (to remove it all, remove those too)</translation>
    </message>
    <message>
        <source>bản sao lưu, bản sao của kho dữ liệu đã làm trước đây, kho ở máy khác</source>
        <translation>backups and copies of the workspace made before, workspaces on other machines</translation>
    </message>
    <message>
        <source>tệp PDF, DOCX đã xuất, bản in, thư đã gửi</source>
        <translation>exported PDF and DOCX files, prints, mail that was sent</translation>
    </message>
    <message>
        <source>dấu vết cũ trên ổ đĩa (nhất là SSD), bộ nhớ, phần tạm của hệ điều hành</source>
        <translation>old traces on the disk (SSDs above all), in memory, and in the operating system’s swap</translation>
    </message>
    <message>
        <source>Nội dung đã được xóa khỏi kho dữ liệu ngày %1 bởi %2.</source>
        <translation>The text was removed from the workspace on %1 by %2.</translation>
    </message>
    <message>
        <source>Văn bản có dấu chỉ độ mật: không soạn, lưu, gửi bằng phần mềm này. Chuyển sang máy soạn thảo bí mật nhà nước; đã lưu ở đây thì dùng «Xóa khỏi kho dữ liệu».</source>
        <translation>The document carries a secrecy marking: it must not be written, kept or sent with this program. Move to a machine meant for state secrets; if it was saved here, use “Remove from the workspace”.</translation>
    </message>
    <message>
        <source>Chưa xóa: văn bản đang được gõ ở một cửa sổ của tài khoản này. Kho dữ liệu không đổi. Đóng văn bản ở đó rồi làm lại.</source>
        <translation>Nothing removed: the document is being typed in a window of this account. The workspace is unchanged. Close the document there, then try again.</translation>
    </message>
    <message>
        <source>Xóa khỏi kho dữ liệu: %1</source>
        <translation>Removed from the workspace: %1</translation>
    </message>
    <message>
        <source>Chưa lưu được vì văn bản này đã được xóa khỏi kho dữ liệu ngày %1. Nội dung vẫn còn trên màn hình. Nếu không phải nội dung cần xóa, chép sang văn bản mới rồi lưu.</source>
        <translation>Not saved, because this document was removed from the workspace on %1. The text is still on the screen. If it is not what had to be removed, copy it into a new document and save that.</translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>Tệp không được đọc vì danh mục các phần bên trong không đúng chuẩn (Open Packaging). Chưa có gì thay đổi. Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.</source>
        <translation>The file was not read: the list of its parts is not as the standard (Open Packaging) wants it. Nothing has changed. Open it in the program that made it, save it again and try once more.</translation>
    </message>
    <message>
        <source>Tệp không được đọc vì phần «%1» bên trong không đúng dạng XML được chấp nhận (%2). Chưa có gì thay đổi. Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.</source>
        <translation>The file was not read: its part “%1” is not XML of the accepted form (%2). Nothing has changed. Open it in the program that made it, save it again and try once more.</translation>
    </message>
    <message>
        <source>Tệp không được đọc vì cấu trúc nén (ZIP) của nó có thể bị hiểu theo hai cách (%1). Chưa có gì thay đổi. Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.</source>
        <translation>The file was not read: its packing (ZIP) could be understood in two ways (%1). Nothing has changed. Open it in the program that made it, save it again and try once more.</translation>
    </message>
    <message>
        <source>Tệp không được đọc vì không phải tệp nén (ZIP) hoặc đã bị cắt mất một phần. Chưa có gì thay đổi. Lấy lại tệp từ nơi gửi.</source>
        <translation>The file was not read: it is no packed file (ZIP), or a piece of it is missing. Nothing has changed. Get it again from where it came.</translation>
    </message>
    <message>
        <source>Tệp không được đọc vì nội dung bên trong lớn hơn mức cho phép. Chưa có gì thay đổi. Kiểm tra nguồn gốc của tệp trước khi mở bằng phần mềm khác.</source>
        <translation>The file was not read: it holds more than is allowed. Nothing has changed. Find out where it comes from before opening it with anything else.</translation>
    </message>
    <message>
        <source>Tệp không được đọc vì phần «%1» bên trong bị hỏng. Chưa có gì thay đổi. Lấy lại tệp từ nơi gửi.</source>
        <translation>The file was not read: its part “%1” is damaged. Nothing has changed. Get it again from where it came.</translation>
    </message>
</context>
</TS>
