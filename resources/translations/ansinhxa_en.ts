<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AboutSection</name>
    <message>
        <source>Thông tin</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Khi cần hỗ trợ: chép những dòng này gửi qua Zalo. Không có dữ liệu cá nhân.</source>
        <translation>When you need help: copy these lines and send them by Zalo. They hold no personal data.</translation>
    </message>
    <message>
        <source>Phiên bản</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Danh mục xã, phường ngày {day}.</source>
        <translation>List of communes and wards as of {day}.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Mọi dữ liệu của đơn vị nằm trong một tệp này.</source>
        <translation>All data of the office are in this one file.</translation>
    </message>
    <message>
        <source>Nhật ký kỹ thuật</source>
        <translation>Technical log</translation>
    </message>
    <message>
        <source>Ghi lỗi của chương trình, không ghi tên hay số của ai.</source>
        <translation>Records faults of the program, never anyone&apos;s name or number.</translation>
    </message>
    <message>
        <source>Giấy phép</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Chương trình tự do; dùng các thư viện sau.</source>
        <translation>Free software; it uses the following libraries.</translation>
    </message>
    <message>
        <source>Đã chép: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
    <message>
        <source>Mở sổ khác</source>
        <translation>Open another register</translation>
    </message>
    <message>
        <source>Xem một bản giữ lại hoặc sổ ở USB. Lần sau vẫn mở sổ của máy này.</source>
        <translation>Look at a kept copy or a register on USB. Next time the register of this computer opens again.</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu…</source>
        <translation>Open a data file…</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Thêm thôn, tổ</source>
        <translation>Add neighbourhoods</translation>
    </message>
    <message>
        <source>Thêm (Ctrl+Enter)</source>
        <translation>Add (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Dán một cột từ Excel, hoặc gõ mỗi dòng một tên.</source>
        <translation>Paste a column from Excel, or type one name a line.</translation>
    </message>
</context>
<context>
    <name>AgeNotes</name>
    <message>
        <source>và {count} mốc tuổi khác</source>
        <translation>and {count} other age marks</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <source>{name}: {title}, {when}</source>
        <translation>{name}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>AlreadyView</name>
    <message>
        <source>Xem lần nhập đó</source>
        <translation>Show that import</translation>
    </message>
    <message>
        <source>Nhập tệp khác</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Tệp này đã được nhập</source>
        <translation>This file has been imported already</translation>
    </message>
</context>
<context>
    <name>BackupPlaceField</name>
    <message>
        <source>Nơi sao lưu thứ hai</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>Chưa chọn: bản sao lưu chỉ nằm trên máy này</source>
        <translation>None chosen: backups are on this computer only</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Thôi sao lưu ra nơi này; các bản đã có vẫn còn</source>
        <translation>Stop backing up to this place; the backups there stay</translation>
    </message>
    <message>
        <source>Chọn thư mục hoặc ổ USB để sao lưu</source>
        <translation>Choose a folder or USB drive for backups</translation>
    </message>
    <message>
        <source>Ổ này chỉ còn trống {room}. Nên chọn nơi rộng hơn.</source>
        <translation>Only {room} free on this drive. Choose a place with more room.</translation>
    </message>
    <message>
        <source>Ghi được, còn trống {room}. Thư mục này cùng ổ với dữ liệu: hỏng ổ là mất cả hai. Ổ USB an toàn hơn.</source>
        <translation>Can be written, {room} free. This folder is on the same drive as the data: if the drive fails, both are lost. A USB drive is safer.</translation>
    </message>
    <message>
        <source>Ghi được, còn trống {room}.</source>
        <translation>Can be written, {room} free.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Mỗi ngày một bản tự động, mỗi bản được kiểm tra ngay khi tạo. Bản cũ tự bớt đi.</source>
        <translation>One automatic backup a day, each checked as soon as it is made. Old ones are thinned out by themselves.</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Phục hồi bản này…</source>
        <translation>Restore this backup…</translation>
    </message>
    <message>
        <source>Phục hồi từ tệp khác…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Trên máy này</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Nằm cạnh tệp dữ liệu.</source>
        <translation>Beside the data file.</translation>
    </message>
    <message>
        <source>Ổ USB hoặc thư mục khác</source>
        <translation>USB drive or other folder</translation>
    </message>
    <message>
        <source>Thêm một bản ở đây mỗi ngày. Không cắm USB thì chỉ nhắc một lần.</source>
        <translation>One more backup here every day. Without the USB drive there is one reminder only.</translation>
    </message>
    <message>
        <source>Nhắc sao lưu</source>
        <translation>Backup reminder</translation>
    </message>
    <message>
        <source>Nhắc ở thanh dưới cùng của cửa sổ.</source>
        <translation>Shown in the bar at the bottom of the window.</translation>
    </message>
    <message>
        <source>Phục hồi: bản được kiểm tra trước, dữ liệu hiện tại được giữ lại trong thư mục sao lưu, rồi sổ mở lại từ bản đó.</source>
        <translation>To restore: the backup is checked first, the present data are kept in the backup folder, then the register opens again from that backup.</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra: {path}</source>
        <translation>Backed up and checked: {path}</translation>
    </message>
    <message>
        <source>Đã sao lưu trên máy này. {problem}</source>
        <translation>Backed up on this computer. {problem}</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
    <message>
        <source>Phục hồi từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Đưa dữ liệu về bản {what}? Những gì ghi sau đó không còn trong sổ, nhưng dữ liệu hiện tại được giữ thành một bản riêng trong thư mục sao lưu.</source>
        <translation>Bring the data back to the backup of {what}? What was saved after it will no longer be in the register, but the present data are kept as a separate copy in the backup folder.</translation>
    </message>
    <message>
        <source>Phục hồi</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Không phục hồi</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>Tự động</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Tự bấm</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Trước khi nhập Excel</source>
        <translation>Before an Excel import</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Trước khi phục hồi</source>
        <translation>Before a restore</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Người làm việc trên máy này</source>
        <translation>Person working on this computer</translation>
    </message>
    <message>
        <source>Nhắc sao lưu</source>
        <translation>Backup reminder</translation>
    </message>
    <message>
        <source>Sao lưu ở đâu?</source>
        <translation>Where should backups go?</translation>
    </message>
    <message>
        <source>Mỗi ngày chương trình tự sao lưu vào thư mục {folder} cạnh dữ liệu. Chọn thêm một ổ USB để máy hỏng vẫn không mất gì.</source>
        <translation>Every day the program backs up by itself to the folder {folder} beside the data. Add a USB drive, so that nothing is lost if the computer fails.</translation>
    </message>
    <message>
        <source>Ổ USB hoặc thư mục sao lưu</source>
        <translation>USB drive or folder for backups</translation>
    </message>
    <message>
        <source>Nhắc khi chưa sao lưu</source>
        <translation>Remind when there is no backup</translation>
    </message>
    <message>
        <source>Tên này ghi vào lịch sử: ai đã sửa gì, lúc nào.</source>
        <translation>This name goes into the history: who changed what, and when.</translation>
    </message>
    <message>
        <source>Nhắc nếu {days} ngày chưa sao lưu</source>
        <translation>Remind after {days} days without a backup</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra: {path}</source>
        <translation>Backed up and checked: {path}</translation>
    </message>
    <message>
        <source>Đã sao lưu trên máy này. {problem}</source>
        <translation>Backed up on this computer. {problem}</translation>
    </message>
    <message>
        <source>Chưa sao lưu lần nào</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>Sao lưu gần nhất: hôm nay {time}</source>
        <translation>Last backup: today {time}</translation>
    </message>
    <message>
        <source>Sao lưu gần nhất: {day}</source>
        <translation>Last backup: {day}</translation>
    </message>
    <message>
        <source>Đã {days} ngày chưa sao lưu</source>
        <translation>{days} days without a backup</translation>
    </message>
    <message>
        <source>Đã {days} ngày chưa sao lưu ra USB</source>
        <translation>{days} days without a backup to USB</translation>
    </message>
</context>
<context>
    <name>BinTab</name>
    <message>
        <source>Thùng rác</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Đưa các bản ghi đã chọn trở lại, cùng những gì đã đi theo (Enter)</source>
        <translation>Bring the selected records back, with everything that went with them (Enter)</translation>
    </message>
    <message>
        <source>Thùng rác trống</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>Hộ, thành viên và bản ghi khác đã xoá nằm ở đây 30 ngày, khôi phục được.</source>
        <translation>Deleted households, members and other records stay here for 30 days and can be restored.</translation>
    </message>
    <message>
        <source>Bản ghi đã xoá nằm ở đây 30 ngày. Chọn dòng rồi bấm Khôi phục.</source>
        <translation>Deleted records stay here for 30 days. Select rows, then press Restore.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Đi theo</source>
        <translation>Went with it</translation>
    </message>
    <message>
        <source>Xoá lúc</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>Người xoá</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>{count} bản ghi trong thùng rác</source>
        <translation>{count} records in the recycle bin</translation>
    </message>
    <message>
        <source>Đã xong: {step}.</source>
        <translation>Done: {step}.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>BulkChangeDialog</name>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Sửa hàng loạt {count} {noun}</source>
        <translation>Change {count} {noun} at once</translation>
    </message>
    <message>
        <source>Cột cần sửa</source>
        <translation>Column to change</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Giá trị mới</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Sửa {changed} · không đổi {same} · không sửa được {refused}</source>
        <translation>Changed {changed} · unchanged {same} · cannot be changed {refused}</translation>
    </message>
    <message>
        <source>Bảng trên chỉ gồm {count} dòng đầu.</source>
        <translation>The table above shows only the first {count} rows.</translation>
    </message>
    <message>
        <source>Sửa {count} {noun}  (Ctrl+Enter)</source>
        <translation>Change {count} {noun}  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Để trống: xoá giá trị đang có</source>
        <translation>Leave empty: delete the present value</translation>
    </message>
    <message>
        <source>Nhập giá trị mới, hoặc chọn “Để trống”.</source>
        <translation>Enter the new value, or choose “Leave empty”.</translation>
    </message>
</context>
<context>
    <name>BulkEditing</name>
    <message>
        <source>Đang sửa các dòng đã chọn</source>
        <translation>Changing the selected rows</translation>
    </message>
    <message>
        <source>Đã sửa “{field}” của {count} {noun}.</source>
        <translation>Changed “{field}” of {count} {noun}.</translation>
    </message>
    <message>
        <source>{count} dòng vừa được người khác sửa, giữ nguyên.</source>
        <translation>{count} rows were just changed by someone else and left as they are.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đã dừng, chưa sửa dòng nào.</source>
        <translation>Stopped, no row was changed.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Tháng trước</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Tháng sau</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Ghi  (Ctrl+Enter)</source>
        <translation>Save  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần sửa</source>
        <translation>{count} more places to correct</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Hoàn tác bước này</source>
        <translation>Undo this step</translation>
    </message>
    <message>
        <source>Xem cũ hơn</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tìm việc đã làm, tên người, tên hộ…</source>
        <translation>Find what was done, a person, a household…</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tìm trong lịch sử</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>{count} việc mới nhất</source>
        <translation>The latest {count} steps</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>{count} steps</translation>
    </message>
    <message>
        <source>Không tìm thấy việc nào</source>
        <translation>No step found</translation>
    </message>
    <message>
        <source>Thử ít chữ hơn, hoặc bỏ bớt ngày.</source>
        <translation>Try fewer words, or leave out the dates.</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>Mỗi lần thêm, sửa, xoá, nhập hay xuất dữ liệu đều được ghi lại ở đây.</source>
        <translation>Every time data are added, changed, deleted, imported or exported, it is noted here.</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Trả lại như trước khi làm việc đã chọn</source>
        <translation>Put things back as they were before the selected step</translation>
    </message>
    <message>
        <source>Việc này đã được hoàn tác</source>
        <translation>This step has been undone already</translation>
    </message>
    <message>
        <source>Chỉ hoàn tác được việc thêm, sửa, xoá, nhập của 30 ngày gần đây</source>
        <translation>Only additions, changes, deletions and imports of the last 30 days can be undone</translation>
    </message>
    <message>
        <source>Hoàn tác “{step}” lúc {when}?</source>
        <translation>Undo “{step}” of {when}?</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>Đã chép ảnh biểu đồ. Dán vào Word hoặc Zalo bằng Ctrl+V.</source>
        <translation>The chart is copied. Paste it into Word or Zalo with Ctrl+V.</translation>
    </message>
    <message>
        <source>Lưu ảnh biểu đồ</source>
        <translation>Save the chart as a picture</translation>
    </message>
    <message>
        <source>Ảnh PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Đã lưu ảnh ra {file}.</source>
        <translation>Picture saved to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Làm gì với biểu đồ này</source>
        <translation>What to do with this chart</translation>
    </message>
    <message>
        <source>Làm gì với biểu đồ {title}</source>
        <translation>What to do with the chart {title}</translation>
    </message>
    <message>
        <source>Đang đọc số liệu…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>Chép ảnh</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Lưu PNG…</source>
        <translation>Save PNG…</translation>
    </message>
    <message>
        <source>Xem dạng bảng…</source>
        <translation>Show as table…</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>ChartTableDialog</name>
    <message>
        <source>Chép bảng</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đã chép. Dán vào Excel hoặc Word bằng Ctrl+V.</source>
        <translation>Copied. Paste into Excel or Word with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Lệch {count} chỗ</source>
        <translation>{count} differences</translation>
    </message>
    <message>
        <source>Khớp</source>
        <translation>All agree</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Mở danh sách  (Enter)</source>
        <translation>Open list  (Enter)</translation>
    </message>
    <message>
        <source>Sửa tự động</source>
        <translation>Mend automatically</translation>
    </message>
    <message>
        <source>Không có trường hợp nào.</source>
        <translation>There are no cases.</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} hộ</source>
        <translation>{count} households</translation>
    </message>
    <message>
        <source>{count} nhân viên thu</source>
        <translation>{count} collectors</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Chưa có trong dữ liệu</source>
        <translation>Not in the data yet</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Đã có, có thay đổi</source>
        <translation>Known, with changes</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Đã có giống hệt, hoặc đã bỏ</source>
        <translation>Exactly known already, or left out</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Có thể trùng hoặc chưa rõ</source>
        <translation>Possibly known or not clear</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>With errors</translation>
    </message>
    <message>
        <source>Cần sửa mới ghi được</source>
        <translation>Must be corrected before saving</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chỉ dòng lỗi</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>Có thể trùng</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Not clear</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Sửa ngay trong ô (F2) hoặc xuất tệp lỗi để sửa trong Excel</source>
        <translation>Correct in the cell (F2), or export the error file and correct it in Excel</translation>
    </message>
    <message>
        <source>Trước khi ghi, chương trình tự sao lưu. Có thể hoàn tác cả lần nhập này trong mục Lịch sử nhập.</source>
        <translation>The program backs up before it saves. The whole import can be undone in the import history.</translation>
    </message>
    <message>
        <source>Xuất tệp lỗi để sửa (.xlsx)</source>
        <translation>Export error file to correct (.xlsx)</translation>
    </message>
    <message>
        <source>Ghi các dòng lỗi và dòng chờ quyết định ra Excel, kèm lý do</source>
        <translation>Write rows with errors and rows to be decided to Excel, with the reasons</translation>
    </message>
    <message>
        <source>Ghi dữ liệu</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Các dòng của tệp</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Không có dòng nào để ghi</source>
        <translation>There are no rows to save</translation>
    </message>
    <message>
        <source>Trang tính chưa nhập: {names}. Chọn trang khác ở bước Ghép cột.</source>
        <translation>Sheets not imported: {names}. Choose another sheet in the step Match columns.</translation>
    </message>
    <message>
        <source>Bấm để chỉ xem các dòng này</source>
        <translation>Press to see these rows only</translation>
    </message>
    <message>
        <source>Ghi {count} dòng</source>
        <translation>Save {count} rows</translation>
    </message>
</context>
<context>
    <name>ColumnButton</name>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chọn cột hiện trong bảng</source>
        <translation>Choose the columns that the table shows</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sắp xếp…</source>
        <translation>Sort…</translation>
    </message>
    <message>
        <source>Hiện tất cả cột</source>
        <translation>Show all columns</translation>
    </message>
    <message>
        <source>Trở về cột ban đầu</source>
        <translation>Back to the usual columns</translation>
    </message>
    <message>
        <source>Cố định đến cột “{column}”</source>
        <translation>Keep columns up to “{column}” in place</translation>
    </message>
    <message>
        <source>Bỏ cố định cột</source>
        <translation>Let all columns move</translation>
    </message>
</context>
<context>
    <name>CommuneCard</name>
    <message>
        <source>Mã đơn vị</source>
        <translation>Commune code</translation>
    </message>
    <message>
        <source>Tên cấp dưới xã, phường</source>
        <translation>Name of the units below the commune</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Tên cấp dưới</source>
        <translation>Name of lower units</translation>
    </message>
    <message>
        <source>Tên cấp dưới đổi được sau trong Cài đặt, dữ liệu giữ nguyên.</source>
        <translation>The name of lower units can be changed later in Settings; the data stay the same.</translation>
    </message>
    <message>
        <source>Chưa chọn xã, phường</source>
        <translation>No commune or ward chosen yet</translation>
    </message>
    <message>
        <source>Số xã, phường phục vụ</source>
        <translation>Number of communes and wards served</translation>
    </message>
    <message>
        <source>Đơn vị trong tỉnh</source>
        <translation>Communes in the province</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên xã hoặc tỉnh, chọn bằng ↑ ↓ rồi bấm Enter.</source>
        <translation>Type some letters of the commune or province, choose with ↑ ↓, then press Enter.</translation>
    </message>
</context>
<context>
    <name>CommuneListModel</name>
    <message>
        <source>Tên xã, phường khớp</source>
        <translation>Commune or ward that matches</translation>
    </message>
    <message>
        <source>Thuộc {province}</source>
        <translation>In {province}</translation>
    </message>
</context>
<context>
    <name>CommuneListView</name>
    <message>
        <source>Danh sách xã, phường</source>
        <translation>List of communes and wards</translation>
    </message>
</context>
<context>
    <name>CommuneStep</name>
    <message>
        <source>Một xã, phường</source>
        <translation>One commune or ward</translation>
    </message>
    <message>
        <source>Nhiều xã, phường</source>
        <translation>Several communes and wards</translation>
    </message>
    <message>
        <source>Cho BHXH cơ sở hoặc tổ chức phụ trách nhiều xã, phường</source>
        <translation>For a local social insurance office or an organisation in charge of several communes</translation>
    </message>
    <message>
        <source>Bỏ đơn vị cuối</source>
        <translation>Remove the last one</translation>
    </message>
    <message>
        <source>Gõ tên xã, phường, tỉnh hoặc mã 5 số</source>
        <translation>Type the name of a commune, ward or province, or the 5-digit code</translation>
    </message>
    <message>
        <source>Tìm xã, phường</source>
        <translation>Find a commune or ward</translation>
    </message>
    <message>
        <source>Đơn vị của bạn ở đâu?</source>
        <translation>Where is your office?</translation>
    </message>
    <message>
        <source>Gõ tên xã hoặc tỉnh, có dấu hay không dấu đều được.</source>
        <translation>Type the name of the commune or province, with or without marks.</translation>
    </message>
    <message>
        <source>{count} xã, phường, đặc khu · danh mục {day}</source>
        <translation>{count} communes, wards and special zones · list of {day}</translation>
    </message>
    <message>
        <source>↑ ↓ chọn · Enter thêm · Ctrl+Enter đi tiếp</source>
        <translation>↑ ↓ choose · Enter add · Ctrl+Enter go on</translation>
    </message>
    <message>
        <source>↑ ↓ chọn · Enter nhận · không phân biệt hoa thường, dấu</source>
        <translation>↑ ↓ choose · Enter take · capitals and marks do not matter</translation>
    </message>
    <message>
        <source>Không thấy “{text}”. Thử tên mới sau 01/07/2025.</source>
        <translation>“{text}” not found. Try the new name since 01/07/2025.</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>CoverList</name>
    <message>
        <source>Kỳ tham gia</source>
        <translation>Insurance periods</translation>
    </message>
    <message>
        <source>Chưa có kỳ tham gia nào.</source>
        <translation>No insurance periods yet.</translation>
    </message>
    <message>
        <source>Còn {count} kỳ trước đó.</source>
        <translation>{count} earlier periods.</translation>
    </message>
    <message>
        <source>đến {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary social insurance</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>biên lai {number}</source>
        <translation>receipt {number}</translation>
    </message>
    <message>
        <source>{receipt} ngày {date}</source>
        <translation>{receipt} of {date}</translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Chỉ tiêu {target}%</source>
        <translation>Target {target}%</translation>
    </message>
    <message>
        <source>Chưa rõ thôn</source>
        <translation>Neighbourhood not known</translation>
    </message>
    <message>
        <source>{name}: {insured}/{residents} người có thẻ</source>
        <translation>{name}: {insured} of {residents} people have a card</translation>
    </message>
    <message>
        <source>{name}: {missing} người chưa có thẻ</source>
        <translation>{name}: {missing} people without a card</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Số khẩu</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Có thẻ</source>
        <translation>With card</translation>
    </message>
    <message>
        <source>Chưa có thẻ</source>
        <translation>Without card</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tỷ lệ có thẻ BHYT theo thôn, {day}</source>
        <translation>Health-insurance coverage by neighbourhood, {day}</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program met a fault</translation>
    </message>
    <message>
        <source>Nội dung để gửi bộ phận hỗ trợ</source>
        <translation>Text to send to support</translation>
    </message>
    <message>
        <source>Việc vừa làm chưa xong</source>
        <translation>What you just did was not finished</translation>
    </message>
    <message>
        <source>Dữ liệu đã ghi vẫn còn nguyên. Hãy chép nội dung dưới đây gửi bộ phận hỗ trợ, rồi thử lại. Nội dung không có tên hay số giấy tờ của ai.</source>
        <translation>The saved data are intact. Copy the text below, send it to support, then try again. The text holds nobody&apos;s name or document number.</translation>
    </message>
    <message>
        <source>Chép nội dung</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Người có thẻ BHYT</source>
        <translation>People with a health-insurance card</translation>
    </message>
    <message>
        <source>Tham gia BHXH tự nguyện</source>
        <translation>In voluntary social insurance</translation>
    </message>
    <message>
        <source>Thẻ hết hạn trong 30 ngày</source>
        <translation>Cards ending within 30 days</translation>
    </message>
    <message>
        <source>Tiền thu tháng này</source>
        <translation>Collected this month</translation>
    </message>
    <message>
        <source>Lượt BHYT hộ gia đình theo tháng</source>
        <translation>Household health-insurance enrolments by month</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu năm…</source>
        <translation>Set the year&apos;s targets…</translation>
    </message>
    <message>
        <source>Tỷ lệ có thẻ BHYT theo thôn</source>
        <translation>Health-insurance coverage by neighbourhood</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Thêm hộ</source>
        <translation>Add household</translation>
    </message>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Khi đã có hộ và thành viên, trang này cho biết bao nhiêu người có thẻ BHYT, thẻ nào sắp hết hạn và việc gì cần làm trước.</source>
        <translation>Once there are households and members, this page shows how many people have a health-insurance card, which cards end soon, and what to do first.</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày {day} · {residents} khẩu</source>
        <translation>Figures up to the end of {day} · {residents} residents</translation>
    </message>
    <message>
        <source>Lượt BHYT hộ gia đình theo tháng, {year}</source>
        <translation>Household health-insurance enrolments by month, {year}</translation>
    </message>
    <message>
        <source>Bấm vào cột để mở danh sách · tháng {month} tính đến {day}</source>
        <translation>Click a column to open its list · month {month} up to {day}</translation>
    </message>
    <message>
        <source>Chưa có thẻ BHYT hộ gia đình (nhóm GD) nào bắt đầu trong hai năm nay.</source>
        <translation>No household health-insurance cards (group GD) began in these two years.</translation>
    </message>
    <message>
        <source>Chưa có ai đang cư trú.</source>
        <translation>No residents yet.</translation>
    </message>
    <message>
        <source>Thấp nhất ở trên · bấm phần nhạt: người chưa có thẻ</source>
        <translation>Lowest on top · click the pale part: people without a card</translation>
    </message>
    <message>
        <source>Thấp nhất ở trên · đường gạch: chỉ tiêu {target}%</source>
        <translation>Lowest on top · dashed line: target {target}%</translation>
    </message>
    <message>
        <source>Tiền thu</source>
        <translation>Money collected</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình mới, trở lại tháng {month}/{year}</source>
        <translation>Household health insurance, new or returned, {month}/{year}</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình gia hạn tháng {month}/{year}</source>
        <translation>Household health insurance, renewed, {month}/{year}</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra: {path}</source>
        <translation>Backed up and checked: {path}</translation>
    </message>
    <message>
        <source>Tháng {month} tính đến hết ngày {day}</source>
        <translation>Month {month} up to the end of {day}</translation>
    </message>
    <message>
        <source>Số liệu ngày {day}</source>
        <translation>Figures of {day}</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Bắt đầu với dữ liệu nào?</source>
        <translation>Which data do you start with?</translation>
    </message>
    <message>
        <source>Đổi ý lúc nào cũng được: nhập Excel có ở thanh bên trái.</source>
        <translation>You can change your mind at any time: Excel import is in the bar on the left.</translation>
    </message>
    <message>
        <source>Sổ trống</source>
        <translation>Empty register</translation>
    </message>
    <message>
        <source>Thêm hộ bằng tay, hoặc nhập Excel sau.</source>
        <translation>Add households by hand, or import from Excel later.</translation>
    </message>
    <message>
        <source>Nhập tệp Excel đang có</source>
        <translation>Import an Excel file you have</translation>
    </message>
    <message>
        <source>D03-TS, D05-TS, danh sách hộ… Tạo sổ xong, trang nhập mở ngay với tệp này.</source>
        <translation>D03-TS, D05-TS, household lists… Once the register is made, the import page opens with this file.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, xoá được</source>
        <translation>Sample data, can be deleted</translation>
    </message>
    <message>
        <source>3.000 người bịa ra để làm quen. Xoá hết trong Cài đặt khi bắt đầu thật.</source>
        <translation>3,000 invented people to try things out. Delete them all in Settings when you start for real.</translation>
    </message>
    <message>
        <source>Bản sao lưu của máy khác</source>
        <translation>Backup of another computer</translation>
    </message>
    <message>
        <source>Đưa nguyên dữ liệu từ máy cũ sang; các bước khác lấy từ bản sao lưu.</source>
        <translation>Brings all data over from the old computer; the other steps are taken from the backup.</translation>
    </message>
    <message>
        <source>Chọn bản…</source>
        <translation>Choose a backup…</translation>
    </message>
    <message>
        <source>Chọn tệp Excel</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>Bảng tính ({pattern})</source>
        <translation>Spreadsheet ({pattern})</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
    <message>
        <source>Tệp: {name}</source>
        <translation>File: {name}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Chọn ngày trong lịch</source>
        <translation>Choose a day in the calendar</translation>
    </message>
</context>
<context>
    <name>DecisionStrip</name>
    <message>
        <source>Ghi như đã đọc</source>
        <translation>Save as read</translation>
    </message>
    <message>
        <source>Ghi là người mới</source>
        <translation>Save as a new person</translation>
    </message>
    <message>
        <source>Là cùng một người</source>
        <translation>It is the same person</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <source>Bỏ quyết định</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Quyết định một lần cho mọi dòng có cùng điều chưa rõ</source>
        <translation>Decide once for all rows with the same doubt</translation>
    </message>
    <message>
        <source>Cả {count} dòng như thế</source>
        <translation>All {count} rows like this</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chọn một dòng trong bảng để xem.</source>
        <translation>Select a row in the table to see it.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Kéo tệp Excel vào đây</source>
        <translation>Drop an Excel file here</translation>
    </message>
    <message>
        <source>Tệp .xlsx, .xls, .ods, .csv. Chưa ghi gì cho đến khi bấm Ghi ở bước 4.</source>
        <translation>Files .xlsx, .xls, .ods, .csv. Nothing is saved until you press Save in step 4.</translation>
    </message>
    <message>
        <source>Chọn tệp… (Ctrl+O)</source>
        <translation>Choose a file… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Chọn tệp bảng tính trên máy này (Ctrl+O)</source>
        <translation>Choose a spreadsheet on this computer (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Đang đọc số liệu…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>Việc cần làm ({count})</source>
        <translation>To do ({count})</translation>
    </message>
    <message>
        <source>Không có việc đến hạn</source>
        <translation>Nothing is due</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Có thể đã có người này</source>
        <translation>This person may be known already</translation>
    </message>
    <message>
        <source>Số giấy tờ của {who} đã có trong sổ. Mỗi số chỉ của một người.</source>
        <translation>The document number of {who} is in the register already. A number belongs to one person only.</translation>
    </message>
    <message>
        <source>{who} giống người đã có trong sổ. Xem kỹ rồi chọn.</source>
        <translation>{who} is like a person in the register. Look closely, then choose.</translation>
    </message>
    <message>
        <source>Những người giống</source>
        <translation>Similar people</translation>
    </message>
    <message>
        <source>Vẫn ghi là người mới</source>
        <translation>Save as a new person all the same</translation>
    </message>
    <message>
        <source>Quay lại sửa</source>
        <translation>Go back and correct</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Hộ</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>chưa xếp hộ</source>
        <translation>in no household yet</translation>
    </message>
    <message>
        <source>{name} ({born})</source>
        <translation>{name} ({born})</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>{events} buổi truyền thông · {people} lượt người · {vsi} BHXH tự nguyện mới · {hi} BHYT hộ gia đình mới</source>
        <translation>{events} outreach events · {people} people reached · {vsi} new in voluntary social insurance · {hi} new in household health insurance</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Hộ</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>Truyền thông</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Xuất toàn bộ danh sách ra Excel</source>
        <translation>Export the whole list to Excel</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tự ghép cột…</source>
        <translation>Match columns by hand…</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Quan hệ ghi sẵn là đề xuất. Xem lại từng người.</source>
        <translation>The relations filled in are proposals. Check each person.</translation>
    </message>
    <message>
        <source>Chủ hộ</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>{name} là chủ hộ</source>
        <translation>{name} is the head of household</translation>
    </message>
    <message>
        <source>Quan hệ của {name} với chủ hộ</source>
        <translation>Relation of {name} to the head of household</translation>
    </message>
</context>
<context>
    <name>FieldChoiceDelegate</name>
    <message>
        <source>Trường của chương trình</source>
        <translation>Field of the program</translation>
    </message>
    <message>
        <source>(không dùng)</source>
        <translation>(not used)</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>Đặt chỉ tiêu năm</source>
        <translation>Set the year&apos;s targets</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu năm…</source>
        <translation>Set the year&apos;s targets…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Thêm bộ lọc</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>Bỏ hết bộ lọc</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Các dòng đã chọn sẵn</source>
        <translation>The rows selected before</translation>
    </message>
    <message>
        <source>Có chữ “{words}”</source>
        <translation>Contains “{words}”</translation>
    </message>
    <message>
        <source>Bấm để bỏ bộ lọc này</source>
        <translation>Click to remove this filter</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Thêm bộ lọc</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>Lọc  (Enter)</source>
        <translation>Filter  (Enter)</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Không lọc</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Chữ trong mọi cột</source>
        <translation>Words in any column</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Nhập giá trị để lọc.</source>
        <translation>Enter a value to filter by.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>An Sinh Xã</source>
        <translation>An Sinh Xã</translation>
    </message>
    <message>
        <source>Mở bản sao lưu có sẵn</source>
        <translation>Open a backup you have</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu…</source>
        <translation>Open a data file…</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Về bước trước (Esc)</source>
        <translation>Back to the step before (Esc)</translation>
    </message>
    <message>
        <source>Bổ sung thiết lập; không bỏ gì đã có.</source>
        <translation>Adds to the settings; nothing that is there is removed.</translation>
    </message>
    <message>
        <source>Thiết lập lần đầu, khoảng 3 phút</source>
        <translation>First setup, about 3 minutes</translation>
    </message>
    <message>
        <source>Địa phương</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tỉnh và xã, phường</source>
        <translation>Province and commune or ward</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Dán danh sách hoặc gõ tay</source>
        <translation>Paste a list or type it</translation>
    </message>
    <message>
        <source>Dữ liệu ban đầu</source>
        <translation>First data</translation>
    </message>
    <message>
        <source>Nhập Excel hoặc dữ liệu mẫu</source>
        <translation>Excel import or sample data</translation>
    </message>
    <message>
        <source>Nơi sao lưu</source>
        <translation>Backup place</translation>
    </message>
    <message>
        <source>Thư mục hoặc ổ USB</source>
        <translation>Folder or USB drive</translation>
    </message>
    <message>
        <source>Tiếp: thôn, tổ dân phố (Enter)</source>
        <translation>Next: neighbourhoods (Enter)</translation>
    </message>
    <message>
        <source>Bỏ qua bước này (Ctrl+Enter)</source>
        <translation>Skip this step (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tiếp: nơi sao lưu (Ctrl+Enter)</source>
        <translation>Next: backup place (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tiếp: dữ liệu ban đầu (Ctrl+Enter)</source>
        <translation>Next: first data (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mở bản sao lưu (Enter)</source>
        <translation>Open the backup (Enter)</translation>
    </message>
    <message>
        <source>Tiếp: nơi sao lưu (Enter)</source>
        <translation>Next: backup place (Enter)</translation>
    </message>
    <message>
        <source>Ghi thiết lập (Ctrl+Enter)</source>
        <translation>Save the setup (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tạo sổ và nhập Excel (Ctrl+Enter)</source>
        <translation>Make the register and import from Excel (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tạo sổ mẫu (Ctrl+Enter)</source>
        <translation>Make the sample register (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tạo sổ (Ctrl+Enter)</source>
        <translation>Make the register (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Ví dụ: {text}</source>
        <translation>Example: {text}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Tìm trong hướng dẫn</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Các chương</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Hướng dẫn chỉ có bằng tiếng Việt.</source>
        <translation>The guide is in Vietnamese only.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Đổi chủ hộ {home}</source>
        <translation>Change the head of {home}</translation>
    </message>
    <message>
        <source>Ai là chủ hộ?</source>
        <translation>Who is the head?</translation>
    </message>
</context>
<context>
    <name>HeaderRowBox</name>
    <message>
        <source>Dòng tiêu đề</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Không có dòng tiêu đề</source>
        <translation>No header row</translation>
    </message>
    <message>
        <source>Dòng {number}: {text}</source>
        <translation>Row {number}: {text}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Kiểm tra tệp dữ liệu</source>
        <translation>Check the data file</translation>
    </message>
    <message>
        <source>Xem tệp có hỏng chỗ nào không, liên kết và chỉ mục tìm có đủ không</source>
        <translation>See whether the file is damaged anywhere and whether links and search index are complete</translation>
    </message>
    <message>
        <source>Các kiểm tra dữ liệu</source>
        <translation>Data checks</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Đang kiểm tra dữ liệu</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Chưa kiểm tra xong. Bấm “Kiểm tra lại”.</source>
        <translation>The check did not finish. Press “Check again”.</translation>
    </message>
    <message>
        <source>{all} kiểm tra đều tốt</source>
        <translation>All {all} checks are good</translation>
    </message>
    <message>
        <source>{all} kiểm tra · {wrong} việc cần sửa · {open} việc nên xem</source>
        <translation>{all} checks · {wrong} to correct · {open} to look at</translation>
    </message>
    <message>
        <source>{all} kiểm tra · {open} việc nên xem</source>
        <translation>{all} checks · {open} to look at</translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Cần sửa</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Nên xem</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Sửa {count} chỗ. Sửa xong vẫn hoàn tác được (Ctrl+Z).</source>
        <translation>Mend {count} places. This can be undone afterwards (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Đã sửa {count} chỗ. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Mended {count} places. Undo with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu tốt: {count} kiểm tra đều đạt.</source>
        <translation>The data file is good: all {count} checks passed.</translation>
    </message>
    <message>
        <source>{count} kiểm tra tệp dữ liệu không đạt. Sao lưu ngay, rồi gửi “Chi tiết” cho người hỗ trợ.</source>
        <translation>{count} checks of the data file failed. Back up now, then send “Details” to your support.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Esc: quay lại trang vừa xem</source>
        <translation>Esc: back to the page you came from</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{when} · {who}</source>
        <translation>{when} · {who}</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào được ghi.</source>
        <translation>No change has been noted yet.</translation>
    </message>
    <message>
        <source>Chỉ hiện {count} lần thay đổi gần nhất.</source>
        <translation>Only the latest {count} changes are shown.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Thùng rác</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>Change history</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Lịch sử nhập</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Xoá những gì lần nhập đã chọn ghi vào, trả lại những gì nó đã sửa</source>
        <translation>Delete what the selected import wrote, and put back what it changed</translation>
    </message>
    <message>
        <source>Chưa có lần nhập nào.</source>
        <translation>No imports yet.</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Người nhập</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>{new} thêm, {changed} cập nhật, {left_out} bỏ</source>
        <translation>{new} added, {changed} updated, {left_out} left out</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập tệp “{file}” lúc {time}? {new} dòng đã thêm sẽ bị xoá, {changed} dòng đã cập nhật trở lại như trước.</source>
        <translation>Undo the import of “{file}” of {time}? {new} rows that were added will be deleted, {changed} rows that were updated go back to what they were.</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>xoá {records} đã thêm</source>
        <translation>deleted {records} that were added</translation>
    </message>
    <message>
        <source>trả lại {count} bản ghi như trước</source>
        <translation>put {count} records back as they were</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhập</source>
        <translation>Import undone</translation>
    </message>
</context>
<context>
    <name>HouseholdActions</name>
    <message>
        <source>Tách hộ…</source>
        <translation>Split household…</translation>
    </message>
    <message>
        <source>Nhập với hộ khác…</source>
        <translation>Merge with another household…</translation>
    </message>
    <message>
        <source>Đổi chủ hộ…</source>
        <translation>Change head…</translation>
    </message>
    <message>
        <source>Ghi biến động cư trú…</source>
        <translation>Note a change of residence…</translation>
    </message>
    <message>
        <source>Chuyển sang hộ khác…</source>
        <translation>Move to another household…</translation>
    </message>
    <message>
        <source>Đặt làm chủ hộ…</source>
        <translation>Make head of household…</translation>
    </message>
    <message>
        <source>Hộ này chỉ còn một người, không tách được.</source>
        <translation>This household has only one person left and cannot be split.</translation>
    </message>
    <message>
        <source>Hộ này không còn ai đang ở. Thêm thành viên trước.</source>
        <translation>Nobody lives in this household any more. Add a member first.</translation>
    </message>
    <message>
        <source>Hộ này không còn ai để ghi biến động.</source>
        <translation>Nobody is left in this household to note a change for.</translation>
    </message>
    <message>
        <source>Đã tách hộ.</source>
        <translation>Household split.</translation>
    </message>
    <message>
        <source>Mở hộ mới</source>
        <translation>Open the new household</translation>
    </message>
    <message>
        <source>Đã nhập hai hộ thành một.</source>
        <translation>The two households are now one.</translation>
    </message>
    <message>
        <source>Đã đổi chủ hộ.</source>
        <translation>Head of household changed.</translation>
    </message>
    <message>
        <source>Đã chuyển thành viên.</source>
        <translation>Member moved.</translation>
    </message>
    <message>
        <source>Đã ghi biến động cư trú.</source>
        <translation>Change of residence noted.</translation>
    </message>
    <message>
        <source>{name} đã ghi là đã mất. Nếu ghi nhầm, sửa ở phiếu thành viên.</source>
        <translation>{name} is recorded as deceased. If that is wrong, correct it in the member&apos;s form.</translation>
    </message>
</context>
<context>
    <name>HouseholdCardView</name>
    <message>
        <source>Thành viên của hộ</source>
        <translation>Members of the household</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Kỳ tham gia</source>
        <translation>Insurance periods</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Hạn thẻ</source>
        <translation>Card ends</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa thành viên đang chọn</source>
        <translation>Edit the selected member</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xoá thành viên đang chọn</source>
        <translation>Delete the selected member</translation>
    </message>
    <message>
        <source>Hộ {head}</source>
        <translation>Household of {head}</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Thao tác với hộ: tách, nhập, đổi chủ hộ, biến động cư trú</source>
        <translation>Work on the household: split, merge, change head, change of residence</translation>
    </message>
    <message>
        <source>In phiếu hộ</source>
        <translation>Print household sheet</translation>
    </message>
    <message>
        <source>Đã mất</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Đã mất {date}</source>
        <translation>Deceased {date}</translation>
    </message>
    <message>
        <source>Đã chuyển đi {date}</source>
        <translation>Moved away {date}</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved away</translation>
    </message>
</context>
<context>
    <name>HouseholdFormDialog</name>
    <message>
        <source>Ghi  (Ctrl+Enter)</source>
        <translation>Save  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Bỏ dòng</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Bỏ dòng đang chọn (Ctrl+Delete)</source>
        <translation>Remove the selected row (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Chủ hộ trong sổ là {name}, chưa ghi là thành viên.</source>
        <translation>The head in the register is {name}, who is not entered as a member yet.</translation>
    </message>
    <message>
        <source>Ghi vào dòng đầu</source>
        <translation>Put into the first row</translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần sửa</source>
        <translation>{count} more places to correct</translation>
    </message>
    <message>
        <source>Thành viên ({count})</source>
        <translation>Members ({count})</translation>
    </message>
    <message>
        <source>Enter sang ô kế · Ctrl+D chép ô trên · Ctrl+V dán từ Excel · F6 phần hộ/thành viên</source>
        <translation>Enter next cell · Ctrl+D copy the cell above · Ctrl+V paste from Excel · F6 household/members</translation>
    </message>
    <message>
        <source>Mở bản mới, bỏ những gì vừa nhập</source>
        <translation>Open the new version, discard what was entered</translation>
    </message>
</context>
<context>
    <name>HouseholdFormEditor</name>
    <message>
        <source>Thêm hộ</source>
        <translation>Add household</translation>
    </message>
    <message>
        <source>Sửa hộ {head}</source>
        <translation>Edit household of {head}</translation>
    </message>
    <message>
        <source>Đưa người này vào hộ</source>
        <translation>Take this person into the household</translation>
    </message>
    <message>
        <source>{name} đang ở hộ {home}. Đưa vào hộ này thì rời hộ đó khi ghi.</source>
        <translation>{name} is in household {home}. Taken into this one, the person leaves that household on saving.</translation>
    </message>
    <message>
        <source>{name} chưa xếp hộ. Đưa vào hộ này khi ghi.</source>
        <translation>{name} is in no household yet. Take the person into this one on saving.</translation>
    </message>
    <message>
        <source>Đã ghi hộ {name}, {count} thành viên.</source>
        <translation>Saved household {name}, {count} members.</translation>
    </message>
    <message>
        <source>Sửa lại</source>
        <translation>Edit again</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Tiêu đề trong tệp</source>
        <translation>Header in the file</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Trường của chương trình</source>
        <translation>Field of the program</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>(không dùng)</source>
        <translation>(not used)</translation>
    </message>
    <message>
        <source>Mật khẩu: không đọc</source>
        <translation>Password: not read</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Tự ghép</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Gợi ý: {field}?</source>
        <translation>Suggestion: {field}?</translation>
    </message>
    <message>
        <source>Chưa dùng</source>
        <translation>Not used</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Đang ghi dữ liệu của tệp trước. Chờ ghi xong rồi nhập tệp khác.</source>
        <translation>The file before is still being saved. Wait until it is done, then import another.</translation>
    </message>
    <message>
        <source>Bỏ lần nhập đang dở</source>
        <translation>Discard the unfinished import</translation>
    </message>
    <message>
        <source>Các ô đã sửa và quyết định của tệp đang mở chưa được ghi. Bỏ đi?</source>
        <translation>Cells you corrected and decisions about the open file are not saved. Discard them?</translation>
    </message>
    <message>
        <source>Bỏ lần nhập này</source>
        <translation>Discard this import</translation>
    </message>
    <message>
        <source>Sửa tiếp</source>
        <translation>Go on correcting</translation>
    </message>
    <message>
        <source>Xuất tệp lỗi để sửa</source>
        <translation>Export the error file to correct</translation>
    </message>
    <message>
        <source>Đã ghi các dòng lỗi ra {name}. Sửa trong Excel rồi kéo tệp vào đây.</source>
        <translation>The rows with errors are in {name}. Correct them in Excel, then drop the file here.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Xoá những gì lần nhập này vừa thêm và trả lại những gì nó vừa sửa?</source>
        <translation>Delete what this import just added and put back what it just changed?</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập này</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Đã có: {traits}.</source>
        <translation>Known: {traits}.</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Lỗi và cách sửa</source>
        <translation>Errors and how to correct them</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Đã có, không thay đổi</source>
        <translation>Known, unchanged</translation>
    </message>
    <message>
        <source>Không ghi được</source>
        <translation>Cannot be saved</translation>
    </message>
    <message>
        <source>Giữ lại, chờ quyết định</source>
        <translation>Held back, to be decided</translation>
    </message>
    <message>
        <source>Ghi như đã đọc.</source>
        <translation>Saved as read.</translation>
    </message>
    <message>
        <source>Ghi là người mới.</source>
        <translation>Saved as a new person.</translation>
    </message>
    <message>
        <source>Là cùng một người.</source>
        <translation>It is the same person.</translation>
    </message>
    <message>
        <source>Bỏ dòng này.</source>
        <translation>Left this row out.</translation>
    </message>
    <message>
        <source>{outcome} ({rule})</source>
        <translation>{outcome} ({rule})</translation>
    </message>
    <message>
        <source>Quy tắc: {rule}.</source>
        <translation>Rule: {rule}.</translation>
    </message>
    <message>
        <source>Thêm biên lai số {number}</source>
        <translation>Adds receipt {number}</translation>
    </message>
    <message>
        <source>Thêm thời hạn đến {day}</source>
        <translation>Adds cover until {day}</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Đang ghi dữ liệu</source>
        <translation>Saving the data</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Pasted from Excel</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Xuất danh sách đang xem ra Excel</source>
        <translation>Export the list you see to Excel</translation>
    </message>
    <message>
        <source>Sửa hàng loạt…</source>
        <translation>Change several…</translation>
    </message>
    <message>
        <source>Sắp xếp…</source>
        <translation>Sort…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sao chép kèm tiêu đề</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Sao chép, không kèm tiêu đề</source>
        <translation>Copy without headers</translation>
    </message>
    <message>
        <source>Dán các dòng từ Excel</source>
        <translation>Paste rows from Excel</translation>
    </message>
    <message>
        <source>Xuất các dòng đã chọn ra Excel…</source>
        <translation>Export the selected rows to Excel…</translation>
    </message>
    <message>
        <source>Cả danh sách đang xem ({count} dòng)</source>
        <translation>The whole list you see ({count} rows)</translation>
    </message>
    <message>
        <source>Chỉ các dòng đã chọn ({count} dòng)</source>
        <translation>Only the selected rows ({count} rows)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Xuất danh sách ra Excel</source>
        <translation>Export list to Excel</translation>
    </message>
    <message>
        <source>Đang ghi ra Excel</source>
        <translation>Writing to Excel</translation>
    </message>
    <message>
        <source>Đã xuất {count} dòng ra {file}.</source>
        <translation>Exported {count} rows to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Đã dừng xuất, chưa ghi tệp nào.</source>
        <translation>Export stopped, no file was written.</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Chỉ xem: {value}</source>
        <translation>Only show: {value}</translation>
    </message>
    <message>
        <source>Chỉ xem dòng còn trống “{column}”</source>
        <translation>Only show rows without “{column}”</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Xoá {noun}</source>
        <translation>Delete {noun}</translation>
    </message>
    <message>
        <source>Xoá {count} {noun}</source>
        <translation>Delete {count} {noun}</translation>
    </message>
    <message>
        <source>Không xoá</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Đã ghi. Bản ghi này không thuộc bộ lọc đang xem.</source>
        <translation>Saved. This record is not in the filter you see.</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Xoá {what}? Sẽ nằm trong Thùng rác 30 ngày, khôi phục được.</source>
        <translation>Delete {what}? It stays in the recycle bin for 30 days and can be restored.</translation>
    </message>
</context>
<context>
    <name>LookChanges</name>
    <message>
        <source>Giao diện mới áp dụng khi đóng tệp đang nhập dở.</source>
        <translation>The new look is applied once the file being imported is closed.</translation>
    </message>
    <message>
        <source>Giao diện mới chưa áp dụng vì biểu mẫu đang sửa chưa ghi.</source>
        <translation>The new look is not applied yet, because the form you are editing is not saved.</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Hiển thị</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Chỉ cho máy này, không đổi dữ liệu. Đổi là thấy ngay.</source>
        <translation>For this computer only, the data do not change. You see it at once.</translation>
    </message>
    <message>
        <source>Theo Windows</source>
        <translation>As Windows</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Che số</source>
        <translation>Hide numbers</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Nền tối dịu mắt khi làm buổi tối.</source>
        <translation>A dark background is easier on the eyes in the evening.</translation>
    </message>
    <message>
        <source>Cỡ hiển thị</source>
        <translation>Display size</translation>
    </message>
    <message>
        <source>Chữ và ô to hơn. Phím tắt: Ctrl+= và Ctrl+-.</source>
        <translation>Larger letters and fields. Keys: Ctrl+= and Ctrl+-.</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Giấy tờ in ra luôn bằng tiếng Việt.</source>
        <translation>Printed papers are always in Vietnamese.</translation>
    </message>
    <message>
        <source>Số cá nhân trên màn hình</source>
        <translation>Personal numbers on the screen</translation>
    </message>
    <message>
        <source>Che giữa số CCCD, BHXH, thẻ, điện thoại. F6 hiện trong 5 phút.</source>
        <translation>Hides the middle of ID, insurance, card and phone numbers. F6 shows them for 5 minutes.</translation>
    </message>
    <message>
        <source>Hộ và thành viên</source>
        <translation>Households and members</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Trang mở đầu</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Trang hiện ra khi mở chương trình. Tổng quan mở chậm hơn một chút.</source>
        <translation>The page you see when the program opens. Overview opens a little later.</translation>
    </message>
</context>
<context>
    <name>LowerRow</name>
    <message>
        <source>Trang trước (PgUp)</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>Trang sau (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl+=)</source>
        <translation>Zoom in (Ctrl+=)</translation>
    </message>
    <message>
        <source>Vừa bề ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Cả trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Trang {page} / {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>An Sinh Xã</source>
        <translation>An Sinh Xã</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Đang ghi dữ liệu. Chờ ghi xong rồi đóng cửa sổ.</source>
        <translation>Data are being saved. Wait until that is done, then close the window.</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Loại danh sách</source>
        <translation>Kind of list</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Nhận mọi gợi ý</source>
        <translation>Take all suggestions</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bấm vào ô ở cột “Trường của chương trình” (F2) để chọn trường khác.</source>
        <translation>Click a cell in the column “Field of the program” (F2) to choose another field.</translation>
    </message>
    <message>
        <source>Tự chọn: {name}</source>
        <translation>Your choice: {name}</translation>
    </message>
    <message>
        <source>Các cột của tệp</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Còn thiếu: {fields}. Chọn cột chứa trường này.</source>
        <translation>Missing: {fields}. Choose the column that holds this field.</translation>
    </message>
    <message>
        <source>Ghép lại từ đầu</source>
        <translation>Match again from the start</translation>
    </message>
    <message>
        <source>Bỏ cách ghép đã nhớ từ lần nhập trước, chỉ theo tiêu đề của tệp</source>
        <translation>Forgets the matching kept from an earlier import and goes by the headers of the file only</translation>
    </message>
    <message>
        <source>Dòng tiêu đề</source>
        <translation>Header row</translation>
    </message>
</context>
<context>
    <name>MemberRemoval</name>
    <message>
        <source>Đã bỏ dòng {name}.</source>
        <translation>Row {name} removed.</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>MembersGrid</name>
    <message>
        <source>Thành viên của hộ</source>
        <translation>Members of the household</translation>
    </message>
    <message>
        <source>Ô này đã có chữ. Bấm F2 rồi dán, hoặc Delete để xoá trước.</source>
        <translation>This cell has text already. Press F2 and paste, or Delete to clear it first.</translation>
    </message>
    <message>
        <source>Không đọc được mã QR của thẻ, chưa điền gì. Quét lại hoặc nhập tay.</source>
        <translation>The QR code of the card could not be read, nothing was filled in. Scan again or type it.</translation>
    </message>
    <message>
        <source>Có quá nhiều dòng cho một hộ, chưa dán gì. Dùng Nhập từ Excel.</source>
        <translation>Too many rows for one household, nothing was pasted. Use Import from Excel.</translation>
    </message>
    <message>
        <source>Đã thêm {count} dòng từ Excel.</source>
        <translation>Added {count} rows from Excel.</translation>
    </message>
    <message>
        <source>Bỏ qua cột: {names}.</source>
        <translation>Columns left out: {names}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Nhập hộ {home} với hộ khác</source>
        <translation>Merge household {home} with another</translation>
    </message>
    <message>
        <source>Hộ kia (mã hộ) *</source>
        <translation>The other household (code) *</translation>
    </message>
    <message>
        <source>Ai là chủ hộ sau khi nhập?</source>
        <translation>Who is the head after the merge?</translation>
    </message>
    <message>
        <source>Chọn hộ kia để xem sẽ thay đổi gì.</source>
        <translation>Choose the other household to see what will change.</translation>
    </message>
    <message>
        <source>Gộp thôn, tổ</source>
        <translation>Merge neighbourhoods</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gộp vào</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Gộp “{name}” vào</source>
        <translation>Merge “{name}” into</translation>
    </message>
    <message>
        <source>{households} hộ, {persons} người, {events} buổi truyền thông chuyển sang “{kept}”, rồi “{gone}” không còn trong danh sách. Hoàn tác được bằng Ctrl+Z.</source>
        <translation>{households} households, {persons} people and {events} outreach events go to “{kept}”, then “{gone}” is no longer in the list. This can be undone with Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Đóng lời nhắn</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show less</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>Gia hạn</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Mới, trở lại</source>
        <translation>New or returned</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>M{number}</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Cộng năm {year}</source>
        <translation>Total of {year}</translation>
    </message>
    <message>
        <source>Lượt tham gia BHYT hộ gia đình theo tháng, {year}</source>
        <translation>Household health-insurance enrolments by month, {year}</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {count} mới, trở lại · năm trước {before} lượt</source>
        <translation>{month}/{year}: {count} new or returned · {before} the year before</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {count} người gia hạn · năm trước {before} lượt</source>
        <translation>{month}/{year}: {count} people renewed · {before} the year before</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Chuyển {name} sang hộ khác</source>
        <translation>Move {name} to another household</translation>
    </message>
    <message>
        <source>Vào hộ (mã hộ)</source>
        <translation>To household (code)</translation>
    </message>
    <message>
        <source>Chủ hộ đi. Ai là chủ hộ ở lại?</source>
        <translation>The head is leaving. Who becomes head of those who stay?</translation>
    </message>
    <message>
        <source>Chọn hộ để chuyển đến để xem sẽ thay đổi gì.</source>
        <translation>Choose the household to move to, to see what will change.</translation>
    </message>
</context>
<context>
    <name>MovementChoice</name>
    <message>
        <source>Việc gì?</source>
        <translation>What is it?</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Tên góc nhìn</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Ví dụ: Thôn Nà Lung sắp hết hạn</source>
        <translation>For example: Nà Lung, ending soon</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Ghi tên cho góc nhìn này.</source>
        <translation>Give this view a name.</translation>
    </message>
    <message>
        <source>Đã có góc nhìn “{name}”. Bấm Ghi đè để thay nó.</source>
        <translation>There is a view “{name}” already. Press Overwrite to replace it.</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Mở rộng thanh bên</source>
        <translation>Widen the side bar</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodPaste</name>
    <message>
        <source>Danh sách thôn, tổ dân phố</source>
        <translation>List of neighbourhoods</translation>
    </message>
    <message>
        <source>Thêm dãy số</source>
        <translation>Add a range of numbers</translation>
    </message>
    <message>
        <source>Các thôn, tổ sẽ có</source>
        <translation>Neighbourhoods to be added</translation>
    </message>
    <message>
        <source>Từ số</source>
        <translation>From number</translation>
    </message>
    <message>
        <source>Đến số</source>
        <translation>To number</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Mỗi dòng một tên, hoặc dán một cột từ Excel. Ví dụ:
{word} 1
{word} 2</source>
        <translation>One name a line, or paste a column from Excel. For example:
{word} 1
{word} 2</translation>
    </message>
    <message>
        <source>Sẽ có {count} thôn, tổ</source>
        <translation>{count} neighbourhoods to be added</translation>
    </message>
    <message>
        <source>Chưa có tên nào</source>
        <translation>No names yet</translation>
    </message>
    <message>
        <source>Trùng tên, tính một lần: {names}.</source>
        <translation>Same name, counted once: {names}.</translation>
    </message>
    <message>
        <source>Đã có trong sổ: {names}.</source>
        <translation>In the register already: {names}.</translation>
    </message>
    <message>
        <source>Dài quá, không lấy: {names}.</source>
        <translation>Too long, not taken: {names}.</translation>
    </message>
    <message>
        <source>Số đầu phải là số và không lớn hơn số cuối, ví dụ 1 đến 12.</source>
        <translation>The first must be a number and not greater than the last, for example 1 to 12.</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodSection</name>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Hai cách viết của một thôn (Na Lung, Nà Lùng) thì gộp lại: hộ và người được chuyển, không mất gì.</source>
        <translation>Merge two spellings of one village (Na Lung, Nà Lùng): households and people are moved, nothing is lost.</translation>
    </message>
    <message>
        <source>Thêm…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Gộp vào…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Thêm thôn, tổ</source>
        <translation>Add neighbourhoods</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Xoá thôn, tổ không có ai</source>
        <translation>Delete a neighbourhood without anybody in it</translation>
    </message>
    <message>
        <source>Chuyển mọi hộ, người sang thôn, tổ khác rồi bỏ tên này</source>
        <translation>Move all households and people to another neighbourhood, then drop this name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Số hộ</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Buổi truyền thông</source>
        <translation>Outreach event</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>{count} thôn, tổ</source>
        <translation>{count} neighbourhoods</translation>
    </message>
    <message>
        <source>Đã thêm {count} thôn, tổ.</source>
        <translation>Added {count} neighbourhoods.</translation>
    </message>
    <message>
        <source>Đã đổi tên {before} thành {name}.</source>
        <translation>Renamed {before} to {name}.</translation>
    </message>
    <message>
        <source>Đã gộp {gone} vào {kept}.</source>
        <translation>Merged {gone} into {kept}.</translation>
    </message>
    <message>
        <source>Xoá thôn, tổ</source>
        <translation>Delete neighbourhood</translation>
    </message>
    <message>
        <source>Xoá “{name}”? Chưa có hộ hay người nào ở đây.</source>
        <translation>Delete “{name}”? There are no households or people in it.</translation>
    </message>
    <message>
        <source>Không xoá</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Đã xoá {name}.</source>
        <translation>Deleted {name}.</translation>
    </message>
    <message>
        <source>Tên cũ…</source>
        <translation>Former names…</translation>
    </message>
    <message>
        <source>Tên xã cũ…</source>
        <translation>Former communes…</translation>
    </message>
    <message>
        <source>Tên trước đây: danh sách cũ ghi tên này vẫn tìm ra</source>
        <translation>Former names: old lists that use them are still understood</translation>
    </message>
    <message>
        <source>Tên xã, phường trước khi sắp xếp, để đọc địa chỉ cũ</source>
        <translation>Communes and wards before the merger, to read old addresses</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>Tên xã cũ: {names}</source>
        <translation>Former communes: {names}</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodStep</name>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Dán từ Excel hoặc Word; số thứ tự và dấu đầu dòng được bỏ đi. Có thể bỏ qua: tên mới trong tệp Excel cũng tự thành thôn, tổ.</source>
        <translation>Paste from Excel or Word; running numbers and bullets are dropped. You may skip this: new names in Excel files become neighbourhoods by themselves.</translation>
    </message>
    <message>
        <source>{word} nào thuộc đơn vị?</source>
        <translation>Which commune has the {word}?</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Đơn vị</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Đơn vị phục vụ và người làm việc. Thêm được, không tự bỏ gì đã có.</source>
        <translation>Communes served and person at work. You can add; nothing that is there is removed.</translation>
    </message>
    <message>
        <source>Chạy lại thiết lập…</source>
        <translation>Run the setup again…</translation>
    </message>
    <message>
        <source>Xã, phường phục vụ</source>
        <translation>Communes and wards served</translation>
    </message>
    <message>
        <source>Bản ghi mới thuộc đơn vị đầu tiên, trừ khi chọn khác.</source>
        <translation>New records belong to the first one unless you choose another.</translation>
    </message>
    <message>
        <source>Tên cấp dưới xã, phường</source>
        <translation>Name of the units below the commune</translation>
    </message>
    <message>
        <source>Dùng khi dán danh sách chỉ có số. Tên đã có giữ nguyên.</source>
        <translation>Used when a pasted list has numbers only. Names that are there stay.</translation>
    </message>
    <message>
        <source>Người làm việc trên máy này</source>
        <translation>Person working on this computer</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử mỗi lần sửa. Gõ xong bấm Enter.</source>
        <translation>Goes into the history with every change. Type it, then press Enter.</translation>
    </message>
    <message>
        <source>Thêm xã, phường hoặc thôn, tổ</source>
        <translation>Add a commune or neighbourhood</translation>
    </message>
    <message>
        <source>Mở lại các bước thiết lập lần đầu với những gì đã có.</source>
        <translation>Opens the steps of the first setup again with what is there.</translation>
    </message>
    <message>
        <source>Đã ghi.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>OfficeWishes</name>
    <message>
        <source>Đang ghi dữ liệu. Chờ ghi xong rồi làm lại.</source>
        <translation>Data are being saved. Wait until that is done, then try again.</translation>
    </message>
    <message>
        <source>Đang mở lại dữ liệu</source>
        <translation>Opening the data again</translation>
    </message>
    <message>
        <source>Đã phục hồi từ bản sao lưu. Dữ liệu trước đó giữ ở {path}</source>
        <translation>Restored from the backup. The data before it are kept at {path}</translation>
    </message>
    <message>
        <source>Đã xoá dữ liệu mẫu. Sổ mẫu giữ ở {path}</source>
        <translation>Sample data deleted. The sample register is kept at {path}</translation>
    </message>
</context>
<context>
    <name>OldNamesDialog</name>
    <message>
        <source>Tên cũ</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>Tên cũ cần thêm</source>
        <translation>Former name to add</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tên cũ của {name}</source>
        <translation>Former names of {name}</translation>
    </message>
    <message>
        <source>Danh sách cũ ghi một trong các tên này thì được hiểu là “{name}”. Đổi tên hay gộp thôn, tổ thì tên trước tự được giữ lại ở đây.</source>
        <translation>Old lists that use one of these names mean “{name}”. When a neighbourhood is renamed or merged, its former name is kept here by itself.</translation>
    </message>
    <message>
        <source>Ví dụ: Bản Nà Tông</source>
        <translation>For example: Bản Nà Tông</translation>
    </message>
    <message>
        <source>Địa chỉ nhập vào có tên xã cũ (và huyện) được ghi theo tên xã mới; nguyên văn cũ được giữ ở ô Địa chỉ cũ. Nên ghi kèm huyện, để xã cùng tên ở huyện khác không bị đổi theo.</source>
        <translation>Addresses that name a former commune (and district) are saved with the new commune; the old text is kept in “Former address”. Add the district, so that a commune of the same name elsewhere is not changed too.</translation>
    </message>
    <message>
        <source>Tên xã, phường cũ</source>
        <translation>Former communes and wards</translation>
    </message>
    <message>
        <source>Nay là</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Ví dụ: Xã Nà Tông, huyện Lâm Bình</source>
        <translation>For example: Xã Nà Tông, huyện Lâm Bình</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Tên cơ quan, nơi ghi, người ký: in trên báo cáo, giấy nhắc, biên lai.</source>
        <translation>Names of offices, place, signers: printed on reports, reminders, receipts.</translation>
    </message>
    <message>
        <source>Phần Giấy tờ có chỗ sửa chưa ghi.</source>
        <translation>The section Papers has changes that are not saved.</translation>
    </message>
    <message>
        <source>Bỏ phần sửa</source>
        <translation>Discard changes</translation>
    </message>
</context>
<context>
    <name>PaperSending</name>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Tài liệu PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Đang ghi tệp PDF…</source>
        <translation>Writing the PDF file…</translation>
    </message>
    <message>
        <source>Đang ghi tệp PDF</source>
        <translation>Writing the PDF file</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Đã dừng, chưa ghi tệp nào.</source>
        <translation>Stopped, no file was written.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nào. Cài máy in trong Windows, hoặc lưu PDF để in ở máy khác.</source>
        <translation>This computer has no printer yet. Install one in Windows, or save a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Đang gửi tới máy in…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>Đã gửi {pages} trang tới máy in.</source>
        <translation>Sent {pages} pages to the printer.</translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh in. Xem máy đã bật và còn giấy chưa, rồi in lại.</source>
        <translation>The printer did not take the job. See whether it is on and has paper, then print again.</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Đã dừng in.</source>
        <translation>Printing stopped.</translation>
    </message>
</context>
<context>
    <name>PaperSettingsForm</name>
    <message>
        <source>Ghi tổng số tiền bằng chữ</source>
        <translation>Write the total in words</translation>
    </message>
    <message>
        <source>Đọc “linh, nghìn”</source>
        <translation>Read “linh, nghìn”</translation>
    </message>
    <message>
        <source>Đọc “lẻ, ngàn”</source>
        <translation>Read “lẻ, ngàn”</translation>
    </message>
    <message>
        <source>Cách đọc số tiền</source>
        <translation>How amounts are read</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Parent authority</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Số, ký hiệu (dấu … là chỗ của số)</source>
        <translation>Number and sign (… is the place of the number)</translation>
    </message>
    <message>
        <source>Số tiếp theo năm {year}</source>
        <translation>Next number of {year}</translation>
    </message>
    <message>
        <source>Nơi lập</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Mỗi dòng một chức danh, ví dụ KT. CHỦ TỊCH</source>
        <translation>One title a line, for example KT. CHỦ TỊCH</translation>
    </message>
    <message>
        <source>Bên trái: chức danh</source>
        <translation>Left: title</translation>
    </message>
    <message>
        <source>Bên trái: họ và tên</source>
        <translation>Left: full name</translation>
    </message>
    <message>
        <source>Bên phải: chức danh</source>
        <translation>Right: title</translation>
    </message>
    <message>
        <source>Bên phải: họ và tên</source>
        <translation>Right: full name</translation>
    </message>
    <message>
        <source>Đã ghi. Giấy tờ in từ giờ theo thông tin mới.</source>
        <translation>Saved. Papers are printed with the new details from now on.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Tệp có mật khẩu</source>
        <translation>The file has a password</translation>
    </message>
    <message>
        <source>Mật khẩu của tệp</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Không mở</source>
        <translation>Do not open</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Dán {count} dòng từ Excel</source>
        <translation>Paste {count} rows from Excel</translation>
    </message>
    <message>
        <source>Các dòng vừa dán</source>
        <translation>The pasted rows</translation>
    </message>
    <message>
        <source>Sửa các dòng có lỗi trong Excel rồi dán lại; nội dung vừa dán vẫn còn.</source>
        <translation>Correct the rows with errors in Excel, then paste again; what you pasted is still there.</translation>
    </message>
    <message>
        <source>Chép các dòng lỗi</source>
        <translation>Copy rows with errors</translation>
    </message>
    <message>
        <source>Thêm {count} {noun}</source>
        <translation>Add {count} {noun}</translation>
    </message>
    <message>
        <source>Không dán</source>
        <translation>Do not paste</translation>
    </message>
    <message>
        <source>Dòng đầu là tiêu đề. Đã nhận ra cột: {columns}.</source>
        <translation>The first row is the header. Columns recognised: {columns}.</translation>
    </message>
    <message>
        <source>Không thấy dòng tiêu đề: đọc theo thứ tự cột đang hiện: {columns}.</source>
        <translation>There is no header row: read in the order of the columns shown: {columns}.</translation>
    </message>
    <message>
        <source>Mới {count}</source>
        <translation>New {count}</translation>
    </message>
    <message>
        <source>Đã có {count} (giữ nguyên)</source>
        <translation>Known {count} (left as they are)</translation>
    </message>
    <message>
        <source>Có lỗi {count}</source>
        <translation>With errors {count}</translation>
    </message>
    <message>
        <source>Có thể đã có {count} (không thêm)</source>
        <translation>Possibly known {count} (not added)</translation>
    </message>
    <message>
        <source>Bỏ qua {count}</source>
        <translation>Left out {count}</translation>
    </message>
    <message>
        <source>Dòng {line}: {sentence}</source>
        <translation>Row {line}: {sentence}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>6 tháng</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>9 tháng</source>
        <translation>9 months</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Loại kỳ báo cáo</source>
        <translation>Kind of reporting period</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>Thông tin</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Kỳ tham gia</source>
        <translation>Insurance periods</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mở hộ</source>
        <translation>Open household</translation>
    </message>
    <message>
        <source>sinh {year}</source>
        <translation>born {year}</translation>
    </message>
    <message>
        <source>chưa xếp hộ</source>
        <translation>in no household yet</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Thao tác: biến động cư trú, chuyển hộ, đặt làm chủ hộ</source>
        <translation>Work: change of residence, move to another household, make head</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Tên thôn, tổ trong tệp không có trong danh sách của đơn vị: ghép một lần</source>
        <translation>Neighbourhoods of the file that are not in the office&apos;s list: match them once</translation>
    </message>
    <message>
        <source>Thôn, tổ chưa biết ({count})</source>
        <translation>Unknown neighbourhoods ({count})</translation>
    </message>
    <message>
        <source>Tên thôn, tổ ({count})</source>
        <translation>Neighbourhood names ({count})</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Thôn, tổ chưa biết</source>
        <translation>Unknown neighbourhoods</translation>
    </message>
    <message>
        <source>Áp dụng (Ctrl+Enter)</source>
        <translation>Apply (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tên trong tệp khác với danh sách của đơn vị. Chọn một lần cho mọi dòng: tên cũ hay cách viết khác của thôn, tổ nào, hoặc là thôn, tổ mới. Lần sau không hỏi lại.</source>
        <translation>Names in the file differ from the office&apos;s list. Choose once for all rows: a former name or another spelling of which neighbourhood, or a new one. You will not be asked again.</translation>
    </message>
    <message>
        <source>Các tên thôn, tổ trong tệp</source>
        <translation>Neighbourhood names of the file</translation>
    </message>
    <message>
        <source>Còn {count} tên khác: được ghi là thôn, tổ mới.</source>
        <translation>{count} more names are saved as new neighbourhoods.</translation>
    </message>
    <message>
        <source>Tên trong tệp</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Là thôn, tổ</source>
        <translation>Is the neighbourhood</translation>
    </message>
    <message>
        <source>Thôn, tổ mới</source>
        <translation>New neighbourhood</translation>
    </message>
    <message>
        <source>“{name}” là thôn, tổ</source>
        <translation>“{name}” is the neighbourhood</translation>
    </message>
    <message>
        <source>Là {name}?</source>
        <translation>Is it {name}?</translation>
    </message>
    <message>
        <source>Không có thôn, tổ “{text}”. Chọn một tên trong danh sách.</source>
        <translation>There is no neighbourhood “{text}”. Choose a name from the list.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Sẽ thay đổi</source>
        <translation>What will change</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Xem trước khi in</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Đang lập trang in…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>Đang lập trang in</source>
        <translation>Laying out the pages</translation>
    </message>
    <message>
        <source>Đã dừng, chưa lập xong trang in.</source>
        <translation>Stopped, the pages are not laid out yet.</translation>
    </message>
    <message>
        <source>Lập lại</source>
        <translation>Lay out again</translation>
    </message>
    <message>
        <source>Đang xếp lại trang…</source>
        <translation>Rearranging the pages…</translation>
    </message>
    <message>
        <source>Lấy “{line}” cho văn bản này? Số đã lấy không cấp cho văn bản khác.</source>
        <translation>Take “{line}” for this document? A number that is taken is not given to another document.</translation>
    </message>
    <message>
        <source>Lấy số văn bản</source>
        <translation>Take a document number</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Take the number</translation>
    </message>
    <message>
        <source>Chưa lấy</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Đang chuẩn bị dữ liệu</source>
        <translation>Preparing the data</translation>
    </message>
</context>
<context>
    <name>ProvinceMap</name>
    <message>
        <source>Bản đồ: {name}</source>
        <translation>Map: {name}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>ReceiptsView</name>
    <message>
        <source>Về Tổng quan (Esc)</source>
        <translation>To Overview (Esc)</translation>
    </message>
    <message>
        <source>Xuất các biên lai đang xem ra Excel</source>
        <translation>Export the receipts you see to Excel</translation>
    </message>
</context>
<context>
    <name>RecentFilesList</name>
    <message>
        <source>Chưa nhập tệp nào trên máy này.</source>
        <translation>No files imported on this computer yet.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Xem bản mới</source>
        <translation>See the new version</translation>
    </message>
    <message>
        <source>Đã điền theo mã trên thẻ của {name}. Xem lại rồi ghi.</source>
        <translation>Filled in from the code on the card of {name}. Look it over, then save.</translation>
    </message>
    <message>
        <source>Không đọc được mã trên thẻ. Quét lại, hoặc nhập theo thẻ.</source>
        <translation>The code on the card could not be read. Scan it again, or type from the card.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Thêm {what}</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>Sửa {what}</source>
        <translation>Edit {what}</translation>
    </message>
    <message>
        <source>Đã ghi {what}.</source>
        <translation>Saved {what}.</translation>
    </message>
    <message>
        <source>Sửa lại</source>
        <translation>Edit again</translation>
    </message>
    <message>
        <source>Đang xoá</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Đã xoá {count} dòng.</source>
        <translation>Deleted {count} rows.</translation>
    </message>
    <message>
        <source>Đã xoá {what}.</source>
        <translation>Deleted {what}.</translation>
    </message>
    <message>
        <source>{count} dòng không xoá được.</source>
        <translation>{count} rows could not be deleted.</translation>
    </message>
    <message>
        <source>Mở người đó</source>
        <translation>Open that person</translation>
    </message>
    <message>
        <source>Mở người đó để sửa; chỗ nào trong sổ còn trống thì điền bằng những gì vừa nhập.</source>
        <translation>Opens that person for editing; what is still empty in the register is filled with what you just entered.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Ghi  (Ctrl+Enter)</source>
        <translation>Save  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần sửa</source>
        <translation>{count} more places to correct</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Không có dòng nào hợp với bộ lọc</source>
        <translation>No row fits the filter</translation>
    </message>
    <message>
        <source>Bỏ bớt bộ lọc, hoặc xem tất cả {total}.</source>
        <translation>Remove filters, or show all {total}.</translation>
    </message>
    <message>
        <source>Xem tất cả {total}</source>
        <translation>Show all {total}</translation>
    </message>
    <message>
        <source>{count} {noun} đang lọc</source>
        <translation>{count} {noun} in the filter</translation>
    </message>
    <message>
        <source>Đã chọn {count}</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>Không thấy “{words}” trong các {noun} đang lọc</source>
        <translation>“{words}” not found in the filtered {noun}</translation>
    </message>
    <message>
        <source>Có thể bộ lọc đang giấu dòng cần tìm.</source>
        <translation>The filter may be hiding the row you are looking for.</translation>
    </message>
    <message>
        <source>Tìm trong tất cả {total}</source>
        <translation>Search in all {total}</translation>
    </message>
    <message>
        <source>Không thấy “{words}” trong {total}</source>
        <translation>“{words}” not found in {total}</translation>
    </message>
    <message>
        <source>Thử ít chữ hơn, hoặc gõ không dấu.</source>
        <translation>Try fewer words, or type without marks.</translation>
    </message>
    <message>
        <source>Góc nhìn: {name}</source>
        <translation>View: {name}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Bỏ khỏi hộ</source>
        <translation>Take out of the household</translation>
    </message>
    <message>
        <source>{name} còn trong sổ mà không ở hộ này nữa, hay ghi nhầm và cần xoá hẳn?</source>
        <translation>Does {name} stay in the register but not in this household, or was it a mistake to be deleted?</translation>
    </message>
    <message>
        <source>Cho ra khỏi hộ</source>
        <translation>Take out of the household</translation>
    </message>
    <message>
        <source>Xoá khỏi sổ</source>
        <translation>Delete from the register</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Đổi tên thôn, tổ</source>
        <translation>Rename neighbourhood</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Tên mới thay cho “{name}” ở mọi danh sách, tìm kiếm và báo cáo.</source>
        <translation>The new name takes the place of “{name}” in every list, search and report.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Các biểu của báo cáo</source>
        <translation>Tables of the report</translation>
    </message>
    <message>
        <source>{count} dòng</source>
        <translation>{count} rows</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Xem trước báo cáo</source>
        <translation>Report preview</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Ghi báo cáo này ra tệp Excel</source>
        <translation>Write this report to an Excel file</translation>
    </message>
    <message>
        <source>Người ký, tiêu đề…</source>
        <translation>Signers, heading…</translation>
    </message>
    <message>
        <source>Thu nhỏ trang</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vừa trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Phóng to trang</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Đang lập báo cáo…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>{title} · {tables} biểu · {pages} trang</source>
        <translation>{title} · {tables} tables · {pages} pages</translation>
    </message>
    <message>
        <source>Xuất báo cáo ra Excel</source>
        <translation>Export report to Excel</translation>
    </message>
    <message>
        <source>Đang ghi báo cáo ra Excel</source>
        <translation>Writing the report to Excel</translation>
    </message>
    <message>
        <source>Đã dừng xuất, chưa ghi tệp nào.</source>
        <translation>Export stopped, no file was written.</translation>
    </message>
    <message>
        <source>Đã ghi báo cáo ra {name}.</source>
        <translation>Report written to {name}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>In, PDF</source>
        <translation>Print, PDF</translation>
    </message>
    <message>
        <source>Xem trước, in hoặc lưu PDF</source>
        <translation>Preview, print or save as PDF</translation>
    </message>
    <message>
        <source>Kiểm tra báo cáo</source>
        <translation>Checks of the report</translation>
    </message>
    <message>
        <source>Cả báo cáo</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>Chỉ biểu đang xem</source>
        <translation>Only the table you see</translation>
    </message>
    <message>
        <source>In báo cáo</source>
        <translation>Print report</translation>
    </message>
</context>
<context>
    <name>ResidenceDialog</name>
    <message>
        <source>Ghi biến động cư trú</source>
        <translation>Note a change of residence</translation>
    </message>
    <message>
        <source>Ai?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Chủ hộ không còn ở đây. Ai là chủ hộ mới?</source>
        <translation>The head no longer lives here. Who is the new head?</translation>
    </message>
    <message>
        <source>Chọn người để xem sẽ ghi gì.</source>
        <translation>Choose people to see what will be noted.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>đã có, giống hệt</source>
        <translation>exactly known already</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>lỗi hoặc chờ quyết định</source>
        <translation>errors or to be decided</translation>
    </message>
    <message>
        <source>Xem danh sách</source>
        <translation>Show list</translation>
    </message>
    <message>
        <source>Nhập tệp khác</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Xuất tệp lỗi để sửa (.xlsx)</source>
        <translation>Export error file to correct (.xlsx)</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập này</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng vào dữ liệu</source>
        <translation>Saved {count} rows</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Nội dung tệp này đã được nhập ở lần nhập số {batch}.</source>
        <translation>The content of this file was imported in import number {batch}.</translation>
    </message>
    <message>
        <source>Trước khi ghi đã sao lưu ra tệp {name}. Hoàn tác được bất cứ lúc nào khi các dòng này chưa bị sửa.</source>
        <translation>Before saving, a backup was made to {name}. This can be undone at any time while these rows have not been changed.</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhập này</source>
        <translation>This import is undone</translation>
    </message>
</context>
<context>
    <name>RowPasting</name>
    <message>
        <source>Danh sách này không dán được từ Excel. Bấm Thêm để nhập từng dòng.</source>
        <translation>This list cannot be pasted from Excel. Press Add to enter row by row.</translation>
    </message>
    <message>
        <source>Đang đọc các dòng vừa dán</source>
        <translation>Reading the pasted rows</translation>
    </message>
    <message>
        <source>Đang thêm các dòng vừa dán</source>
        <translation>Adding the pasted rows</translation>
    </message>
    <message>
        <source>Không có dòng mới nào để thêm.</source>
        <translation>There are no new rows to add.</translation>
    </message>
    <message>
        <source>Đã thêm {count} {noun} từ bảng vừa dán.</source>
        <translation>Added {count} {noun} from the pasted table.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đã dừng, chưa thêm dòng nào.</source>
        <translation>Stopped, no row was added.</translation>
    </message>
    <message>
        <source>Đã bỏ các {noun} vừa dán.</source>
        <translation>Took the pasted {noun} back.</translation>
    </message>
</context>
<context>
    <name>SampleSection</name>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Người và hộ bịa ra để làm quen với chương trình.</source>
        <translation>Invented people and households to try the program with.</translation>
    </message>
    <message>
        <source>Xoá dữ liệu mẫu…</source>
        <translation>Delete sample data…</translation>
    </message>
    <message>
        <source>Bắt đầu sổ thật</source>
        <translation>Start the real register</translation>
    </message>
    <message>
        <source>Sao lưu trước, rồi xoá mọi bản ghi mẫu. Giữ lại: xã, phường, người ký, thôn/tổ tự thêm.</source>
        <translation>Makes a backup, then deletes every sample record. Kept: communes, signers, neighbourhoods you added.</translation>
    </message>
    <message>
        <source>Sổ này là sổ thật, không có dữ liệu mẫu.</source>
        <translation>This register is a real one without sample data.</translation>
    </message>
    <message>
        <source>Trong sổ mẫu có {count} bản ghi tự nhập nên chưa xoá được. Xuất chúng ra Excel rồi xoá đi, sau đó xoá dữ liệu mẫu.</source>
        <translation>The sample register holds {count} records that you entered, so it cannot be deleted yet. Export them to Excel and delete them, then delete the sample data.</translation>
    </message>
    <message>
        <source>Sổ này đang chứa dữ liệu mẫu, chưa có bản ghi tự nhập nào.</source>
        <translation>This register holds sample data and no records of your own yet.</translation>
    </message>
    <message>
        <source>Xoá dữ liệu mẫu</source>
        <translation>Delete sample data</translation>
    </message>
    <message>
        <source>Xoá mọi hộ, người, biên lai mẫu và bắt đầu sổ trống? Sổ mẫu được giữ trong thư mục sao lưu, mở lại được.</source>
        <translation>Delete all sample households, people and receipts and start an empty register? The sample register is kept in the backup folder and can be opened again.</translation>
    </message>
    <message>
        <source>Không xoá</source>
        <translation>Do not delete</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Tệp {name} đã có. Ghi đè lên tệp đó?</source>
        <translation>The file {name} exists already. Overwrite it?</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Không thấy “{text}”. Thử bớt chữ hoặc tìm theo số.</source>
        <translation>“{text}” not found. Try fewer letters, or search by number.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Kết quả tìm</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>{column}: {total}</source>
        <translation>{column}: {total}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Các phần của cài đặt</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Thiết lập</source>
        <translation>Setup</translation>
    </message>
</context>
<context>
    <name>SignersDialog</name>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Người ký, tiêu đề giấy tờ</source>
        <translation>Signers, heading of papers</translation>
    </message>
    <message>
        <source>Dùng cho mọi báo cáo, danh sách và phiếu của đơn vị, khi in và trong Excel.</source>
        <translation>For every report, list and sheet of the office, in print and in Excel.</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Sắp xếp</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Thêm cột sắp xếp</source>
        <translation>Add a sort column</translation>
    </message>
    <message>
        <source>Sắp xếp  (Enter)</source>
        <translation>Sort  (Enter)</translation>
    </message>
    <message>
        <source>Không sắp xếp</source>
        <translation>Not sorted</translation>
    </message>
    <message>
        <source>Cột sắp xếp thứ {place}</source>
        <translation>Sort column {place}</translation>
    </message>
    <message>
        <source>Chiều sắp xếp thứ {place}</source>
        <translation>Direction of sort {place}</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Bỏ cột này</source>
        <translation>Remove this column</translation>
    </message>
    <message>
        <source>Theo</source>
        <translation>By</translation>
    </message>
    <message>
        <source>rồi theo</source>
        <translation>then by</translation>
    </message>
    <message>
        <source>tăng dần</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>giảm dần</source>
        <translation>descending</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Tách hộ khỏi hộ {home}</source>
        <translation>Split from household {home}</translation>
    </message>
    <message>
        <source>Ai tách ra?</source>
        <translation>Who leaves?</translation>
    </message>
    <message>
        <source>Hộ mới: ai là chủ hộ?</source>
        <translation>New household: who is the head?</translation>
    </message>
    <message>
        <source>Chủ hộ tách ra. Ai là chủ hộ ở lại?</source>
        <translation>The head leaves. Who becomes head of those who stay?</translation>
    </message>
    <message>
        <source>Chọn người tách ra để xem sẽ thay đổi gì.</source>
        <translation>Choose who leaves to see what will change.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Tệp gần đây</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Xuất danh sách ra Excel</source>
        <translation>Export list to Excel</translation>
    </message>
    <message>
        <source>Bảng tính ({kinds})</source>
        <translation>Spreadsheet ({kinds})</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Chọn tệp để nhập</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Nhập các dòng vừa sao chép trong Excel, kể cả dòng tiêu đề</source>
        <translation>Import the rows just copied in Excel, with their header row</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Bắt đầu – An Sinh Xã</source>
        <translation>Start – An Sinh Xã</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang chuẩn bị dữ liệu</source>
        <translation>Preparing the data</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Bấm để sao lưu ngay</source>
        <translation>Click to back up now</translation>
    </message>
    <message>
        <source>Đã lưu lúc {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>{text}. Sao lưu ngay</source>
        <translation>{text}. Back up now</translation>
    </message>
    <message>
        <source>Cỡ hiển thị {zoom}</source>
        <translation>Display size {zoom}</translation>
    </message>
    <message>
        <source>Cỡ hiển thị: Ctrl+= lớn hơn, Ctrl+- nhỏ hơn, Ctrl+0 về 100 %</source>
        <translation>Display size: Ctrl+= larger, Ctrl+- smaller, Ctrl+0 back to 100 %</translation>
    </message>
    <message>
        <source>Đang làm việc…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Hiện số (F6)</source>
        <translation>Show numbers (F6)</translation>
    </message>
    <message>
        <source>Che số (F6)</source>
        <translation>Hide numbers (F6)</translation>
    </message>
    <message>
        <source>Hiện đủ số CCCD, BHXH, thẻ, điện thoại trong 5 phút; lần xem được ghi lại</source>
        <translation>Show whole ID, insurance, card and phone numbers for 5 minutes; that you looked is noted</translation>
    </message>
    <message>
        <source>Che lại số CCCD, BHXH, thẻ, điện thoại</source>
        <translation>Hide ID, insurance, card and phone numbers again</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Không có gì để hoàn tác.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {step}.</source>
        <translation>Undone: {step}.</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Không có gì để làm lại.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Đã làm lại: {step}.</source>
        <translation>Done again: {step}.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Việc mới nhất là: {step}. Hoàn tác cả lần nhập này? Những dòng đã thêm sẽ bị xoá, những dòng đã cập nhật trở lại như trước.</source>
        <translation>The latest step is: {step}. Undo the whole import? Rows that were added will be deleted, rows that were updated go back to what they were.</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Đang làm lại</source>
        <translation>Redoing</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Bước {number}: {text}</source>
        <translation>Step {number}: {text}</translation>
    </message>
</context>
<context>
    <name>StepsRail</name>
    <message>
        <source>Mọi dữ liệu nằm trên máy này. Chương trình không gửi gì qua mạng.</source>
        <translation>All data are on this computer. The program sends nothing over the network.</translation>
    </message>
    <message>
        <source>Bước {number} trong {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Tỷ lệ có thẻ BHYT đến 31/12/{year} (%)</source>
        <translation>Health-insurance coverage by 31/12/{year} (%)</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH tự nguyện đến 31/12/{year}</source>
        <translation>People in voluntary social insurance by 31/12/{year}</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu năm {year}</source>
        <translation>Set targets for {year}</translation>
    </message>
    <message>
        <source>Ghi chỉ tiêu</source>
        <translation>Save targets</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Để trống nếu không đặt chỉ tiêu. Vạch đen trên thanh là mức cần đạt hôm nay.</source>
        <translation>Leave empty to set no target. The black tick on the bar is where you should be today.</translation>
    </message>
</context>
<context>
    <name>TargetSetting</name>
    <message>
        <source>Đã bỏ chỉ tiêu.</source>
        <translation>Targets removed.</translation>
    </message>
    <message>
        <source>Đã đặt chỉ tiêu {target}.</source>
        <translation>Targets set: {target}.</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Tải tệp mẫu</source>
        <translation>Get a template</translation>
    </message>
    <message>
        <source>Ghi ra một tệp Excel trống có sẵn tiêu đề cột</source>
        <translation>Writes an empty Excel file with the column headers</translation>
    </message>
    <message>
        <source>Đã ghi tệp mẫu {name}. Điền xong, kéo tệp vào đây.</source>
        <translation>Template written to {name}. Fill it in, then drop it here.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>{share} dân số</source>
        <translation>{share} of residents</translation>
    </message>
    <message>
        <source>{count} người chưa có thẻ</source>
        <translation>{count} people without a card</translation>
    </message>
    <message>
        <source>{share} dân số · chỉ tiêu {target}</source>
        <translation>{share} of residents · target {target}</translation>
    </message>
    <message>
        <source>Người có thẻ BHYT</source>
        <translation>People with a health-insurance card</translation>
    </message>
    <message>
        <source>{change} so với đầu năm</source>
        <translation>{change} since the start of the year</translation>
    </message>
    <message>
        <source>Đầu năm {year}: {count} người</source>
        <translation>Start of {year}: {count} people</translation>
    </message>
    <message>
        <source>{percent}% chỉ tiêu năm ({target})</source>
        <translation>{percent}% of the year&apos;s target ({target})</translation>
    </message>
    <message>
        <source>Tham gia BHXH tự nguyện</source>
        <translation>In voluntary social insurance</translation>
    </message>
    <message>
        <source>Đúng tiến độ: hôm nay cần {expected}{unit}</source>
        <translation>On schedule: {expected}{unit} needed by today</translation>
    </message>
    <message>
        <source>Chậm tiến độ: hôm nay cần {expected}{unit}, còn thiếu {behind}</source>
        <translation>Behind schedule: {expected}{unit} needed by today, {behind} short</translation>
    </message>
    <message>
        <source>Thẻ hết hạn trong 30 ngày</source>
        <translation>Cards ending within 30 days</translation>
    </message>
    <message>
        <source>{households} hộ · {expired} thẻ đã quá hạn</source>
        <translation>{households} households · {expired} cards have ended</translation>
    </message>
    <message>
        <source>Tháng trước chưa thu</source>
        <translation>Nothing was collected last month</translation>
    </message>
    <message>
        <source>Từ 01/{month} đến hết {day}; cùng số ngày của tháng {before}: {amount} đ</source>
        <translation>From 01/{month} to the end of {day}; same days of month {before}: {amount} đ</translation>
    </message>
    <message>
        <source>Tiền thu tháng {month}</source>
        <translation>Collected in month {month}</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>{growth}% so với {days} ngày đầu tháng {month}</source>
        <translation>{growth}% against the first {days} days of month {month}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tìm trong toàn bộ dữ liệu</source>
        <translation>Search all data</translation>
    </message>
    <message>
        <source>Tìm người, hộ, số thẻ, số điện thoại (Ctrl+K)</source>
        <translation>Find a person, household, card or phone number (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm người, hộ, mã thẻ, số điện thoại…   Ctrl+K</source>
        <translation>Find a person, household, card, phone…   Ctrl+K</translation>
    </message>
    <message>
        <source>Tìm…   Ctrl+K</source>
        <translation>Find…   Ctrl+K</translation>
    </message>
    <message>
        <source>Không có việc đến hạn</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>{count} việc đến hạn</source>
        <translation>{count} things due</translation>
    </message>
    <message>
        <source>{told}. Bấm để xem ở Tổng quan</source>
        <translation>{told}. Click to see them in Overview</translation>
    </message>
</context>
<context>
    <name>UnopenableView</name>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu…</source>
        <translation>Open a data file…</translation>
    </message>
    <message>
        <source>Phục hồi từ bản sao lưu…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa mở được sổ</source>
        <translation>The register could not be opened</translation>
    </message>
    <message>
        <source>Dữ liệu vẫn nguyên. Đóng cửa sổ kia rồi thử lại.</source>
        <translation>The data are intact. Close the other window, then try again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu được giữ nguyên, không có gì bị ghi đè.</source>
        <translation>The data file stays as it is; nothing is overwritten.</translation>
    </message>
</context>
<context>
    <name>UpperRow</name>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Lấy số văn bản</source>
        <translation>Take a document number</translation>
    </message>
    <message>
        <source>Cấp số tiếp theo cho văn bản này</source>
        <translation>Give this document the next number</translation>
    </message>
    <message>
        <source>In phần nào</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Dọc</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Khổ A4 dọc</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>Ngang</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Khổ A4 ngang</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Thường dùng</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Góc nhìn: {name}</source>
        <translation>View: {name}</translation>
    </message>
    <message>
        <source>Góc nhìn thường dùng</source>
        <translation>Views you often use</translation>
    </message>
    <message>
        <source>Lưu góc nhìn đang xem…</source>
        <translation>Save the view you see…</translation>
    </message>
    <message>
        <source>Lưu lại vào “{name}”</source>
        <translation>Save again as “{name}”</translation>
    </message>
    <message>
        <source>Đổi tên “{name}”…</source>
        <translation>Rename “{name}”…</translation>
    </message>
    <message>
        <source>Xoá “{name}”…</source>
        <translation>Delete “{name}”…</translation>
    </message>
    <message>
        <source>Lưu góc nhìn</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Đổi tên góc nhìn</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Xoá góc nhìn</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Xoá góc nhìn “{name}”? Chỉ cách xem bị xoá, dữ liệu vẫn nguyên.</source>
        <translation>Delete the view “{name}”? Only the way of looking is deleted, the data stay.</translation>
    </message>
    <message>
        <source>Không xoá</source>
        <translation>Do not delete</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Ghép cột</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Ghi dữ liệu</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào dữ liệu. Dừng lúc nào cũng được.</source>
        <translation>Nothing is saved to the data yet. You can stop at any time.</translation>
    </message>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>{file} · trang tính “{sheet}” · {rows} dòng</source>
        <translation>{file} · sheet “{sheet}” · {rows} rows</translation>
    </message>
    <message>
        <source>Chưa nhập được tệp này</source>
        <translation>This file could not be imported</translation>
    </message>
    <message>
        <source>Dừng thì dữ liệu giữ nguyên như trước khi ghi.</source>
        <translation>If you stop, the data stay as they were before saving.</translation>
    </message>
    <message>
        <source>Đang ghi dữ liệu</source>
        <translation>Saving the data</translation>
    </message>
    <message>
        <source>Bước 4/4 · Đã xong</source>
        <translation>Step 4 of 4 · Done</translation>
    </message>
    <message>
        <source>Đang ở bước {step}/4 · Chưa ghi gì vào dữ liệu</source>
        <translation>In step {step} of 4 · Nothing saved to the data yet</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_DrawerFrame</name>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>_HitDelegate</name>
    <message>
        <source>Chủ hộ: {name}</source>
        <translation>Head: {name}</translation>
    </message>
    <message>
        <source>sinh {year}</source>
        <translation>born {year}</translation>
    </message>
</context>
<context>
    <name>_ToNone</name>
    <message>
        <source>Ra khỏi hộ, thành “chưa xếp hộ”</source>
        <translation>Leaves the household and is in none for now</translation>
    </message>
</context>
<context>
    <name>_WhoStays</name>
    <message>
        <source>Hộ nào ở lại?</source>
        <translation>Which household stays?</translation>
    </message>
</context>
<context>
    <name>age_events</name>
    <message>
        <source>Đủ 6 tuổi, thẻ trẻ em hết hạn</source>
        <translation>Turns 6, the child&apos;s card ends</translation>
    </message>
    <message>
        <source>Trẻ vào lớp 1 được cấp thẻ học sinh từ 01/10. Nhắc gia đình kiểm tra thẻ mới.</source>
        <translation>Children entering grade 1 get a pupil&apos;s card from 01/10. Remind the family to check the new card.</translation>
    </message>
    <message>
        <source>Học xong lớp 12, thẻ học sinh hết hạn</source>
        <translation>Finishes grade 12, the pupil&apos;s card ends</translation>
    </message>
    <message>
        <source>Vận động tham gia BHYT hộ gia đình, nếu không học tiếp hoặc đi làm có thẻ khác.</source>
        <translation>Invite to household health insurance, unless studies or work bring another card.</translation>
    </message>
    <message>
        <source>Đủ 70 tuổi, thuộc hộ nghèo, cận nghèo</source>
        <translation>Turns 70, in a poor or near-poor household</translation>
    </message>
    <message>
        <source>Xét trợ cấp hưu trí xã hội. Người được hưởng có thẻ BHYT do ngân sách đóng.</source>
        <translation>Consider the social pension. Who receives it has a health-insurance card paid by the budget.</translation>
    </message>
    <message>
        <source>Đủ 75 tuổi</source>
        <translation>Turns 75</translation>
    </message>
    <message>
        <source>Nếu không có lương hưu: xét trợ cấp hưu trí xã hội và thẻ BHYT do ngân sách đóng.</source>
        <translation>Without a pension: consider the social pension and a health-insurance card paid by the budget.</translation>
    </message>
    <message>
        <source>Đủ 80 tuổi</source>
        <translation>Turns 80</translation>
    </message>
    <message>
        <source>Nếu đang hưởng trợ cấp tuất hằng tháng: thẻ BHYT nhóm CT. Kiểm tra nhóm thẻ.</source>
        <translation>If receiving a monthly survivor&apos;s allowance: health-insurance card of group CT. Check the group of the card.</translation>
    </message>
    <message>
        <source>ngày {date}</source>
        <translation>on {date}</translation>
    </message>
    <message>
        <source>trong tháng {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>trong năm {date}</source>
        <translation>in the year {date}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Đang kiểm tra dữ liệu</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Hai người trùng số CCCD</source>
        <translation>Two people with the same ID number</translation>
    </message>
    <message>
        <source>Mỗi số chỉ của một người. Xem lại thẻ, sửa số sai hoặc xoá người ghi hai lần.</source>
        <translation>A number belongs to one person only. Look at the cards, correct the wrong number or delete the person entered twice.</translation>
    </message>
    <message>
        <source>Hai người trùng mã số BHXH</source>
        <translation>Two people with the same social insurance number</translation>
    </message>
    <message>
        <source>Tra mã số trên Cổng BHXH rồi sửa người ghi sai, hoặc xoá người ghi hai lần.</source>
        <translation>Look the number up on the social insurance portal, correct the wrong one, or delete the person entered twice.</translation>
    </message>
    <message>
        <source>Kỳ tham gia chồng ngày</source>
        <translation>Insurance periods that overlap</translation>
    </message>
    <message>
        <source>Một người không có hai thẻ cùng lúc. Xem ngày trên thẻ rồi sửa kỳ ghi sai.</source>
        <translation>Nobody has two cards at a time. Look at the dates on the card and correct the wrong period.</translation>
    </message>
    <message>
        <source>Xoá kỳ thừa</source>
        <translation>Delete superfluous periods</translation>
    </message>
    <message>
        <source>Xoá kỳ không có biên lai nằm trọn trong một kỳ khác cùng nhóm. Không ai mất ngày nào; kỳ chỉ chồng một phần để lại cho người xem.</source>
        <translation>Deletes periods without a receipt that lie wholly within another of the same group. Nobody loses a day; periods that overlap in part are left for a person to look at.</translation>
    </message>
    <message>
        <source>Số biên lai dùng hai lần</source>
        <translation>Receipt numbers used twice</translation>
    </message>
    <message>
        <source>Hai người nộp cùng quyển, cùng số. So với biên lai giấy rồi sửa số sai.</source>
        <translation>Two payers with the same book and number. Compare with the paper receipts and correct the wrong number.</translation>
    </message>
    <message>
        <source>Biên lai ghi ngày sau hôm nay</source>
        <translation>Receipts dated after today</translation>
    </message>
    <message>
        <source>Tiền chưa thể thu vào ngày chưa tới. Xem ngày trên biên lai giấy rồi sửa.</source>
        <translation>Money cannot have been collected on a day to come. Look at the paper receipt and correct the date.</translation>
    </message>
    <message>
        <source>Thiếu ngày sinh, hoặc ngày sinh không thể đúng</source>
        <translation>Date of birth missing or impossible</translation>
    </message>
    <message>
        <source>Không có năm sinh thì không tính được nhóm đóng và tuổi. Ghi ít nhất năm sinh.</source>
        <translation>Without a year of birth neither the insurance group nor the age is known. Enter at least the year.</translation>
    </message>
    <message>
        <source>Số CCCD không khớp ngày sinh hoặc giới tính</source>
        <translation>ID number does not fit date of birth or sex</translation>
    </message>
    <message>
        <source>Ba số đầu là tỉnh, số thứ tư là giới tính và thế kỷ, hai số sau là năm sinh. Xem lại thẻ.</source>
        <translation>The first three digits are the province, the fourth sex and century, the next two the year of birth. Look at the card.</translation>
    </message>
    <message>
        <source>Có thể là một người ghi hai lần</source>
        <translation>May be one person entered twice</translation>
    </message>
    <message>
        <source>Trùng họ tên và ngày sinh. Nếu là một người thì giữ một, xoá người kia.</source>
        <translation>Same name and date of birth. If it is one person, keep one and delete the other.</translation>
    </message>
    <message>
        <source>Báo giảm với cơ quan BHXH, hoặc sửa tình trạng nếu ghi nhầm.</source>
        <translation>Report the loss to the social insurance office, or correct the state if it is a mistake.</translation>
    </message>
    <message>
        <source>Hộ không có chủ hộ, hoặc có nhiều chủ hộ</source>
        <translation>Households without a head, or with several</translation>
    </message>
    <message>
        <source>Mỗi hộ có đúng một chủ hộ. Mở hộ, chọn “Đổi chủ hộ”.</source>
        <translation>Each household has exactly one head. Open it and choose “Change head”.</translation>
    </message>
    <message>
        <source>Ghi chủ hộ theo tên hộ</source>
        <translation>Set the head by the name of the household</translation>
    </message>
    <message>
        <source>Thành viên mang tên chủ hộ thành chủ hộ duy nhất. Hộ không rõ ai là chủ hộ để lại cho người xem.</source>
        <translation>The member who bears the head&apos;s name becomes the only head. Households where that is not clear are left for a person to look at.</translation>
    </message>
    <message>
        <source>Họ tên viết không đúng cách</source>
        <translation>Names written in an unusual way</translation>
    </message>
    <message>
        <source>Toàn chữ hoa, chữ thường, có chữ số hay ký tự lạ. Sửa theo giấy tờ.</source>
        <translation>All capitals, all small letters, digits or odd signs. Correct them by the papers.</translation>
    </message>
    <message>
        <source>Viết hoa lại</source>
        <translation>Set capitals right</translation>
    </message>
    <message>
        <source>Tên toàn chữ hoa hoặc chữ thường được viết hoa chữ đầu, bỏ dấu cách thừa. Tên có ký tự lạ để lại cho người xem.</source>
        <translation>Names all in capitals or small letters get capital initials, extra spaces go. Names with odd signs are left for a person to look at.</translation>
    </message>
    <message>
        <source>Nhân viên thu đang làm mà thẻ hết hạn</source>
        <translation>Active collectors whose card has ended</translation>
    </message>
    <message>
        <source>Không có thẻ còn hạn thì không được thu tiền. Đề nghị cấp lại rồi ghi hạn mới.</source>
        <translation>Without a valid card nobody may collect money. Ask for a new one, then enter its end.</translation>
    </message>
    <message>
        <source>Hộ chưa ghi thôn/tổ</source>
        <translation>Households without a neighbourhood</translation>
    </message>
    <message>
        <source>Hộ không có thôn/tổ thì không vào bảng nào theo thôn. Ghi thôn/tổ cho hộ.</source>
        <translation>A household without a neighbourhood is in no table by neighbourhood. Enter one.</translation>
    </message>
    <message>
        <source>Hộ chưa có thành viên</source>
        <translation>Households without members</translation>
    </message>
    <message>
        <source>Ghi thành viên, hoặc xoá hộ nếu cả nhà đã chuyển đi hay đã nhập hộ khác.</source>
        <translation>Enter members, or delete the household if the family has moved away or joined another.</translation>
    </message>
    <message>
        <source>Người chưa xếp hộ</source>
        <translation>People in no household</translation>
    </message>
    <message>
        <source>Mức đóng hộ gia đình tính theo thứ tự trong hộ. Xếp người vào đúng hộ.</source>
        <translation>Household contributions follow the order in the household. Put people into the right one.</translation>
    </message>
    <message>
        <source>Người không có số nào để đối chiếu</source>
        <translation>People without any number to compare by</translation>
    </message>
    <message>
        <source>Chưa có CCCD, mã số BHXH và số thẻ. Hỏi khi gặp, quét mã trên CCCD là nhanh nhất.</source>
        <translation>No ID, social insurance or card number. Ask when you meet; scanning the code on the ID card is quickest.</translation>
    </message>
    <message>
        <source>Thẻ còn hạn mà chưa rõ ngày bắt đầu</source>
        <translation>Valid cards whose start is not known</translation>
    </message>
    <message>
        <source>Thiếu ngày bắt đầu thì không tính được đủ 5 năm liên tục. Xem thẻ rồi ghi thêm.</source>
        <translation>Without the start, 5 years in a row cannot be counted. Look at the card and add it.</translation>
    </message>
    <message>
        <source>Nhiều người chung một số điện thoại</source>
        <translation>Many people with one phone number</translation>
    </message>
    <message>
        <source>Số của người đi thu hay của thôn? Ghi số của chính gia đình để nhắc hạn đúng người.</source>
        <translation>Is it the collector&apos;s or the village&apos;s number? Enter the family&apos;s own, so that reminders reach the right people.</translation>
    </message>
    <message>
        <source>Đã mất hoặc chuyển đi mà thẻ còn hạn</source>
        <translation>Deceased or moved away with a valid card</translation>
    </message>
</context>
<context>
    <name>due_work</name>
    <message>
        <source>{count} thẻ đã quá hạn</source>
        <translation>{count} cards have ended</translation>
    </message>
    <message>
        <source>Lập danh sách, nhắc gia hạn</source>
        <translation>Make the list and remind them to renew</translation>
    </message>
    <message>
        <source>{count} thẻ hết hạn trong {days} ngày</source>
        <translation>{count} cards end within {days} days</translation>
    </message>
    <message>
        <source>{count} trẻ dưới 6 tuổi chưa có thẻ</source>
        <translation>{count} children under 6 without a card</translation>
    </message>
    <message>
        <source>Đối chiếu với hộ tịch</source>
        <translation>Compare with the civil register</translation>
    </message>
    <message>
        <source>{count} người chưa xếp hộ</source>
        <translation>{count} people in no household</translation>
    </message>
    <message>
        <source>Xếp vào hộ để tính đúng mức đóng</source>
        <translation>Put them into households for the right contribution</translation>
    </message>
    <message>
        <source>Báo cáo tháng {month} gửi tỉnh</source>
        <translation>Report of month {month} to the province</translation>
    </message>
    <message>
        <source>Hạn nộp thường là {day}</source>
        <translation>Usually due on {day}</translation>
    </message>
    <message>
        <source>Chưa sao lưu lần nào</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>Đã {days} ngày chưa sao lưu</source>
        <translation>{days} days without a backup</translation>
    </message>
    <message>
        <source>Bấm để sao lưu ngay</source>
        <translation>Click to back up now</translation>
    </message>
    <message>
        <source>Của {households} hộ, nhắc trước khi hết hạn</source>
        <translation>Of {households} households, remind them before the end</translation>
    </message>
    <message>
        <source>{count} người sắp đến tuổi đổi thẻ</source>
        <translation>{count} people soon reach an age where the card changes</translation>
    </message>
    <message>
        <source>Trong {age_days} ngày tới, lập danh sách trước</source>
        <translation>Within {age_days} days, make the list in time</translation>
    </message>
    <message>
        <source>{count} nhân viên thu sắp hết hạn thẻ</source>
        <translation>{count} collectors whose card ends soon</translation>
    </message>
    <message>
        <source>Hoặc đã hết: không được thu tiền</source>
        <translation>Or has ended: they may not collect money</translation>
    </message>
    <message>
        <source>{count} buổi truyền thông đã qua ngày</source>
        <translation>{count} outreach events are past their day</translation>
    </message>
    <message>
        <source>Ghi kết quả hoặc đổi ngày</source>
        <translation>Enter the results or change the day</translation>
    </message>
    <message>
        <source>{count} buổi truyền thông sắp tới</source>
        <translation>{count} outreach events to come</translation>
    </message>
    <message>
        <source>{day}: {event}</source>
        <translation>{day}: {event}</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>trùng tên</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>tên chỉ khác dấu</source>
        <translation>name differs in marks only</translation>
    </message>
    <message>
        <source>tên gần giống</source>
        <translation>name nearly the same</translation>
    </message>
    <message>
        <source>cùng ngày sinh</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>cùng năm sinh</source>
        <translation>same year of birth</translation>
    </message>
    <message>
        <source>chưa rõ ngày sinh</source>
        <translation>date of birth not known</translation>
    </message>
    <message>
        <source>cùng thôn/tổ</source>
        <translation>same neighbourhood</translation>
    </message>
    <message>
        <source>cùng hộ</source>
        <translation>same household</translation>
    </message>
    <message>
        <source>cùng số điện thoại</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>khác giới tính</source>
        <translation>other sex</translation>
    </message>
    <message>
        <source>trùng số CCCD</source>
        <translation>same ID number</translation>
    </message>
    <message>
        <source>trùng mã số BHXH</source>
        <translation>same social insurance number</translation>
    </message>
    <message>
        <source>số CCCD gần giống</source>
        <translation>ID number nearly the same</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Không có trang “{page}”. Các trang: {pages}.</source>
        <translation>There is no page “{page}”. Pages: {pages}.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {where}. Chọn thư mục khác có quyền ghi.</source>
        <translation>The file {where} cannot be written. Choose another folder that you may write to.</translation>
    </message>
    <message>
        <source>Không đọc được kỳ báo cáo {text}. Ghi 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11 hoặc 2026-W47.</source>
        <translation>The reporting period {text} cannot be read. Write 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11 or 2026-W47.</translation>
    </message>
    <message>
        <source>Tỷ lệ “{text}” không đúng. Ghi một số từ 0,01 đến 100, ví dụ 94,5.</source>
        <translation>The rate “{text}” is not right. Write a number from 0,01 to 100, for example 94,5.</translation>
    </message>
    <message>
        <source>Số người “{text}” không đúng. Ghi một số nguyên, ví dụ 500.</source>
        <translation>The number of people “{text}” is not right. Write a whole number, for example 500.</translation>
    </message>
    <message>
        <source>Chưa thấy nơi sao lưu {where}. Cắm USB hoặc chọn thư mục khác trong Cài đặt.</source>
        <translation>The backup place {where} is not there. Plug in the USB drive, or choose another folder in Settings.</translation>
    </message>
    <message>
        <source>Thư mục {where} đã có sẵn bản sao lưu của máy này. Chọn thư mục ở ổ khác hoặc USB.</source>
        <translation>The folder {where} already holds the backups of this computer. Choose a folder on another drive or USB.</translation>
    </message>
    <message>
        <source>Không ghi được vào {where}. Ổ đầy hoặc bị khoá ghi. Chọn nơi khác.</source>
        <translation>{where} cannot be written. The drive is full or write-protected. Choose another place.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: “{name}” đã được sửa hoặc xoá sau bước “{step}”. Mở bản ghi đó để sửa bằng tay.</source>
        <translation>All data stay as they are: “{name}” was changed or deleted after the step “{step}”. Open that record and correct it by hand.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: “{name}” của bước “{step}” đang được bản ghi khác dùng đến. Chuyển bản ghi đó sang chỗ khác trước.</source>
        <translation>All data stay as they are: “{name}” of the step “{step}” is used by another record. Move that record elsewhere first.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: “{number}” của bước “{step}” nay đã thuộc về “{name}”. Sửa “{name}” trước rồi làm lại.</source>
        <translation>All data stay as they are: “{number}” of the step “{step}” now belongs to “{name}”. Correct “{name}” first, then try again.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: nơi mà “{name}” của bước “{step}” thuộc về đã bị xoá. Khôi phục nơi đó từ thùng rác trước.</source>
        <translation>All data stay as they are: what “{name}” of the step “{step}” belongs to has been deleted. Restore that from the recycle bin first.</translation>
    </message>
    <message>
        <source>“{name}” đã được khôi phục. Mở lại thùng rác để xem.</source>
        <translation>“{name}” has been restored. Open the recycle bin again to see.</translation>
    </message>
    <message>
        <source>Bước này đã được hoàn tác, hoặc không hoàn tác được. Mở lại lịch sử để xem.</source>
        <translation>This step has been undone, or cannot be. Open the history again to see.</translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần sửa.</source>
        <translation>{count} more places to correct.</translation>
    </message>
    <message>
        <source>{name} có biên lai phải giữ lại nên không xoá được. Cho người này ra khỏi hộ, hoặc giữ lại.</source>
        <translation>{name} has receipts that must be kept, so this person cannot be deleted. Take the person out of the household, or keep them.</translation>
    </message>
    <message>
        <source>Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem.</source>
        <translation>This record was just deleted elsewhere. Open the list again to see.</translation>
    </message>
    <message>
        <source>Không có lần nhập số {batch}. Xem lại lịch sử nhập.</source>
        <translation>There is no import number {batch}. Look at the import history.</translation>
    </message>
    <message>
        <source>Lần nhập tệp “{file}” đã được hoàn tác lúc {when}.</source>
        <translation>The import of “{file}” was undone on {when}.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: một {label} của lần nhập này đã được sửa hoặc xoá sau đó. Sửa từng bản ghi, hoặc khôi phục bản sao lưu.</source>
        <translation>The import of “{file}” of {time} cannot be undone: a {label} of it was changed or deleted afterwards. Correct the records one by one, or restore a backup.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: một {label} của lần nhập này đang được bản ghi nhập sau dùng đến. Xóa bản ghi đó trước, rồi hoàn tác lại.</source>
        <translation>The import of “{file}” of {time} cannot be undone: a {label} of it is used by a record entered later. Delete that record first, then undo again.</translation>
    </message>
    <message>
        <source>Đơn vị này không phụ trách xã, phường mã {commune}. Chọn một trong: {known}.</source>
        <translation>This office is not in charge of the commune with code {commune}. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>Tệp {where} chính là tệp đang nhập. Chọn tên khác cho tệp dòng lỗi.</source>
        <translation>{where} is the file being imported. Choose another name for the file of errors.</translation>
    </message>
    <message>
        <source>“{text}” không phải giá trị thật.</source>
        <translation>“{text}” is not a real value.</translation>
    </message>
    <message>
        <source>Ghi số ngày còn hạn hoặc một trong các chữ {words}.</source>
        <translation>Write the number of days left or one of the words {words}.</translation>
    </message>
    <message>
        <source>Không hiểu điều kiện lọc “{condition}”. Ghi dạng TRƯỜNG=GIÁ TRỊ, ví dụ sex=Nữ.</source>
        <translation>The filter condition “{condition}” is not understood. Write FIELD=VALUE, for example sex=Nữ.</translation>
    </message>
    <message>
        <source>Giá trị lọc của “{key}” không đúng. {issue}</source>
        <translation>The filter value of “{key}” is not right. {issue}</translation>
    </message>
    <message>
        <source>Không có trường “{key}”. Các trường: {fields}.</source>
        <translation>There is no field “{key}”. Fields: {fields}.</translation>
    </message>
    <message>
        <source>Đã có thôn/tổ tên {name}. Chọn tên khác, hoặc dùng Gộp để đưa hai thôn/tổ vào một.</source>
        <translation>There is a neighbourhood named {name} already. Choose another name, or use Merge to make one of the two.</translation>
    </message>
    <message>
        <source>Chọn hai thôn/tổ khác nhau để gộp.</source>
        <translation>Choose two different neighbourhoods to merge.</translation>
    </message>
    <message>
        <source>{gone} và {kept} thuộc hai xã, phường khác nhau nên không gộp được.</source>
        <translation>{gone} and {kept} belong to two different communes and cannot be merged.</translation>
    </message>
    <message>
        <source>Chưa có tên thôn/tổ. Gõ tên, ví dụ “Tổ dân phố 3”.</source>
        <translation>The neighbourhood has no name yet. Type one, for example “Tổ dân phố 3”.</translation>
    </message>
    <message>
        <source>Tên thôn/tổ dài quá {most} chữ: {name}. Gõ tên ngắn hơn.</source>
        <translation>The name of the neighbourhood is longer than {most} letters: {name}. Type a shorter one.</translation>
    </message>
    <message>
        <source>Chưa chọn xã, phường nào. Chọn ít nhất một xã, phường.</source>
        <translation>No commune or ward chosen yet. Choose at least one.</translation>
    </message>
    <message>
        <source>Không có xã, phường mã {code} trong danh mục {as_of}. Kiểm tra lại mã 5 số.</source>
        <translation>There is no commune with code {code} in the list of {as_of}. Check the 5-digit code.</translation>
    </message>
    <message>
        <source>Tên tệp {where} phải có đuôi .pdf. Đặt lại tên tệp rồi lưu lại.</source>
        <translation>The name of {where} must end in .pdf. Change the name, then save again.</translation>
    </message>
    <message>
        <source>Tệp {where} đang mở trong chương trình khác. Đóng tệp đó rồi bấm Thử lại.</source>
        <translation>The file {where} is open in another program. Close it there, then press Try again.</translation>
    </message>
    <message>
        <source>“{typed}” không phải số văn bản. Ghi số từ 1 đến {largest}.</source>
        <translation>“{typed}” is not a document number. Write a number from 1 to {largest}.</translation>
    </message>
    <message>
        <source>Số {typed} đã cấp cho văn bản khác. Ghi số từ {least} trở lên.</source>
        <translation>The number {typed} was given to another document. Write {least} or higher.</translation>
    </message>
    <message>
        <source>Nhân viên thu này có {count} biên lai, phải giữ lại. Đổi trạng thái sang “Đã nghỉ”.</source>
        <translation>This collector has {count} receipts, which must be kept. Change the state to “Left”.</translation>
    </message>
    <message>
        <source>Tổ chức này còn {count} nhân viên thu. Chuyển họ sang tổ chức khác trước khi xoá.</source>
        <translation>This organisation still has {count} collectors. Move them to another before deleting it.</translation>
    </message>
    <message>
        <source>Thôn/tổ này còn {count} hộ, người hoặc buổi truyền thông. Chuyển sang thôn/tổ khác trước khi xoá.</source>
        <translation>This neighbourhood still has {count} households, people or outreach events. Move them to another before deleting it.</translation>
    </message>
    <message>
        <source>Đang tạo hộ và thành viên mẫu</source>
        <translation>Making sample households and members</translation>
    </message>
    <message>
        <source>Đang tạo kỳ tham gia và biên lai mẫu</source>
        <translation>Making sample insurance periods and receipts</translation>
    </message>
    <message>
        <source>Đang ghi dữ liệu mẫu</source>
        <translation>Saving the sample data</translation>
    </message>
    <message>
        <source>Sổ này không có dữ liệu mẫu, nên không có gì để xoá.</source>
        <translation>This register has no sample data, so there is nothing to delete.</translation>
    </message>
    <message>
        <source>Trong sổ mẫu có {count} bản ghi tự nhập. Xuất chúng ra Excel rồi xoá đi, sau đó mới xoá dữ liệu mẫu.</source>
        <translation>The sample register holds {count} records that you entered. Export them to Excel and delete them, then delete the sample data.</translation>
    </message>
    <message>
        <source>Chưa dùng được máy chủ dữ liệu {where}. Ghi đường dẫn một tệp trên máy này.</source>
        <translation>The data server {where} cannot be used yet. Give the path of a file on this computer.</translation>
    </message>
    <message>
        <source>Tệp {where} chính là tệp đang dùng. Hãy sao lưu sang một tệp khác.</source>
        <translation>{where} is the file in use. Back up to another file.</translation>
    </message>
    <message>
        <source>Tệp {where} chính là tệp đang dùng. Hãy chọn một bản sao lưu.</source>
        <translation>{where} is the file in use. Choose a backup.</translation>
    </message>
    <message>
        <source>Đang sao lưu dữ liệu</source>
        <translation>Backing up the data</translation>
    </message>
    <message>
        <source>Dữ liệu vừa được sửa ở nơi khác, chưa ghi gì. Mở lại tệp để kiểm tra lại.</source>
        <translation>The data were just changed elsewhere, nothing was saved. Open the file again to check it anew.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp dữ liệu {where}. Hãy kiểm tra lại ổ đĩa, USB hoặc chọn tệp khác.</source>
        <translation>The data file {where} was not found. Check the drive or USB, or choose another file.</translation>
    </message>
    <message>
        <source>Đã có tệp {where}; chương trình không ghi đè lên tệp đang có. Hãy chọn tên hoặc thư mục khác.</source>
        <translation>The file {where} exists; the program does not overwrite files. Choose another name or folder.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {where} bị hỏng. Hãy giữ nguyên tệp này và khôi phục từ bản sao lưu gần nhất.</source>
        <translation>The data file {where} is damaged. Leave it as it is and restore the latest backup.</translation>
    </message>
    <message>
        <source>Tệp {where} không phải là tệp dữ liệu của An Sinh Xã. Hãy chọn tệp khác hoặc phục hồi từ bản sao lưu.</source>
        <translation>{where} is not a data file of An Sinh Xã. Choose another file or restore a backup.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {where} lẽ ra được mã hóa nhưng đang ở dạng không mã hóa. Hãy ngừng dùng tệp này và khôi phục từ bản sao lưu gần nhất.</source>
        <translation>The data file {where} should be encrypted but is not. Stop using this file and restore the latest backup.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {where} do bản An Sinh Xã mới hơn tạo ra (cấu trúc số {found}, bản này đọc được đến số {known}). Hãy cài bản mới rồi mở lại tệp.</source>
        <translation>The data file {where} was made by a newer An Sinh Xã (structure {found}, this one reads up to {known}). Install the newer version, then open the file again.</translation>
    </message>
    <message>
        <source>Không ghi được vào tệp dữ liệu {where}: tệp hoặc thư mục chỉ cho đọc. Hãy xin quyền ghi hoặc chép tệp sang thư mục khác.</source>
        <translation>The data file {where} cannot be written: file or folder is read-only. Ask for the right to write, or copy the file to another folder.</translation>
    </message>
    <message>
        <source>Chương trình đang mở tệp dữ liệu {where} từ {since} ({holder}). Hãy đóng cửa sổ đó rồi thử lại.</source>
        <translation>The program has had the data file {where} open since {since} ({holder}). Close that window, then try again.</translation>
    </message>
    <message>
        <source>Chương trình đang mở tệp dữ liệu {where} ở một cửa sổ hoặc một lệnh khác. Hãy đóng cửa sổ đó hoặc chờ lệnh chạy xong rồi thử lại.</source>
        <translation>The program has the data file {where} open in another window or command. Close that window or wait until the command is done, then try again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {where} nằm trên ổ mạng, dữ liệu ở đó có thể bị hỏng hoặc mất. Hãy chép tệp về ổ đĩa của máy này; nhiều máy dùng chung thì dùng PostgreSQL.</source>
        <translation>The data file {where} is on a network drive, where data can be damaged or lost. Copy the file to a drive of this computer; for use by several computers there is PostgreSQL.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy khi ghi {where} (còn trống {free} MB); lần ghi này bị hủy, dữ liệu cũ vẫn nguyên vẹn. Hãy giải phóng chỗ trống rồi làm lại.</source>
        <translation>The drive became full while writing {where} ({free} MB free); this save was cancelled, the earlier data are intact. Free some room, then try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đủ chỗ để ghi {where}: cần {needed} MB, còn trống {free} MB. Chưa có gì được ghi. Hãy giải phóng chỗ trống rồi làm lại.</source>
        <translation>There is not enough room to write {where}: {needed} MB needed, {free} MB free. Nothing was written. Free some room, then try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đọc hoặc ghi được tệp {where}; lần ghi này bị hủy. Hãy kiểm tra ổ đĩa, USB rồi mở lại chương trình.</source>
        <translation>The drive cannot read or write {where}; this save was cancelled. Check the drive or USB, then open the program again.</translation>
    </message>
    <message>
        <source>Bản sao lưu {where} không qua được bước kiểm tra nên không được giữ lại; các bản sao lưu cũ vẫn còn. Hãy thử lại hoặc sao lưu sang ổ đĩa khác.</source>
        <translation>The backup {where} failed its check and was not kept; earlier backups are still there. Try again, or back up to another drive.</translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu vào {where}. Hãy kiểm tra thư mục, quyền ghi hoặc chọn nơi khác.</source>
        <translation>The backup cannot be written to {where}. Check the folder and the right to write, or choose another place.</translation>
    </message>
    <message>
        <source>Đã có bản ghi khác mang cùng giá trị ({columns}). Hãy tìm và mở bản ghi đó, hoặc sửa lại giá trị vừa nhập.</source>
        <translation>Another record has the same value ({columns}). Find and open that record, or correct what you entered.</translation>
    </message>
    <message>
        <source>Đang nâng cấp cấu trúc dữ liệu</source>
        <translation>Upgrading the structure of the data</translation>
    </message>
    <message>
        <source>Bản ghi này vừa được sửa ở nơi khác, chưa ghi gì. Mở lại rồi sửa tiếp.</source>
        <translation>This record was just changed elsewhere, nothing was saved. Open it again and go on.</translation>
    </message>
    <message>
        <source>Dòng {row} của tệp có nhiều ô hơn dòng tiêu đề, không rõ ô nào thuộc cột nào. Mở tệp bằng Excel, sửa dòng đó rồi lưu dạng .xlsx và nhập lại.</source>
        <translation>Row {row} of the file has more cells than the header row, so it is not clear which cell belongs where. Open the file in Excel, correct the row, save as .xlsx and import again.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp “{where}”. Hãy kiểm tra tệp còn ở chỗ cũ không rồi chọn lại.</source>
        <translation>The file “{where}” was not found. See whether it is still where it was, then choose it again.</translation>
    </message>
    <message>
        <source>“{where}” là một thư mục, không phải bảng tính. Hãy chọn một tệp trong đó.</source>
        <translation>“{where}” is a folder, not a spreadsheet. Choose a file in it.</translation>
    </message>
    <message>
        <source>Không mở được tệp “{where}” vì chương trình khác đang giữ tệp hoặc bạn không có quyền đọc. Hãy đóng tệp trong Excel rồi thử lại.</source>
        <translation>The file “{where}” cannot be opened because another program holds it or you may not read it. Close it in Excel, then try again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{where}” từ ổ đĩa. Hãy chép tệp về máy này rồi thử lại.</source>
        <translation>The file “{where}” cannot be read from the drive. Copy it to this computer, then try again.</translation>
    </message>
    <message>
        <source>Tệp “{where}” rỗng, không có dữ liệu. Hãy xin lại tệp từ người gửi.</source>
        <translation>The file “{where}” is empty. Ask the sender for it again.</translation>
    </message>
    <message>
        <source>“{where}” là tệp tạm mà Excel tạo khi đang mở bảng tính. Hãy chọn tệp “{original}”.</source>
        <translation>“{where}” is a temporary file that Excel makes while a workbook is open. Choose “{original}”.</translation>
    </message>
    <message>
        <source>Nội dung tệp “{where}” không phải bảng tính, dù tên tệp ra sao. Hãy chọn tệp Excel, LibreOffice hoặc CSV.</source>
        <translation>The content of “{where}” is no spreadsheet, whatever its name. Choose an Excel, LibreOffice or CSV file.</translation>
    </message>
    <message>
        <source>Tệp “{where}” là PDF, không phải bảng tính. Hãy xin tệp Excel gốc từ người gửi.</source>
        <translation>“{where}” is a PDF, not a spreadsheet. Ask the sender for the Excel file.</translation>
    </message>
    <message>
        <source>Tệp “{where}” là văn bản Word, không phải bảng tính. Hãy chép bảng sang Excel, lưu lại rồi nhập tệp đó.</source>
        <translation>“{where}” is a Word document, not a spreadsheet. Copy the table to Excel, save it and import that file.</translation>
    </message>
    <message>
        <source>Tệp “{where}” là tệp nén, bên trong không phải bảng tính. Hãy giải nén rồi chọn tệp Excel.</source>
        <translation>“{where}” is a compressed file without a spreadsheet in it. Unpack it, then choose the Excel file.</translation>
    </message>
    <message>
        <source>Tệp “{where}” là trang web không có bảng nào. Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.</source>
        <translation>“{where}” is a web page without a table. Open it in Excel, save it as .xlsx and import again.</translation>
    </message>
    <message>
        <source>Tệp “{where}” bị hỏng, không đọc được. Hãy mở bằng Excel, lưu thành tệp mới rồi nhập tệp đó, hoặc xin người gửi gửi lại.</source>
        <translation>The file “{where}” is damaged and cannot be read. Open it in Excel, save it as a new file and import that one, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{where}”: nội dung bị hỏng hoặc khai kích thước quá lớn. Hãy mở bằng Excel, xoá hàng và cột thừa ở cuối trang, lưu thành tệp mới rồi nhập lại.</source>
        <translation>The file “{where}” cannot be read: its content is damaged or claims too large a size. Open it in Excel, delete extra rows and columns at the end, save as a new file and import again.</translation>
    </message>
    <message>
        <source>Tệp “{where}” có dấu nháy kép (&quot;) không khớp ở gần dòng {line} nên không chia cột được. Hãy sửa dòng đó hoặc lưu lại từ Excel rồi nhập.</source>
        <translation>The file “{where}” has a quotation mark (&quot;) without its match near line {line}, so columns cannot be told apart. Correct that line, or save again from Excel and import.</translation>
    </message>
    <message>
        <source>Tệp “{where}” có các phần trùng tên hoặc đường dẫn lạ bên trong nên không được mở. Hãy xin người gửi lưu lại bằng Excel.</source>
        <translation>The file “{where}” has parts of the same name or odd paths inside and was not opened. Ask the sender to save it again with Excel.</translation>
    </message>
    <message>
        <source>Tệp “{where}” chứa khai báo DOCTYPE, dấu hiệu của tệp bị cài mã độc, nên không được mở. Hãy xin lại tệp từ người gửi.</source>
        <translation>The file “{where}” holds a DOCTYPE declaration, a sign of malware, and was not opened. Ask the sender for the file again.</translation>
    </message>
    <message>
        <source>Tệp “{where}” có liên kết gọi chương trình khác (DDE) nên không được mở. Hãy xin tệp chỉ chứa giá trị.</source>
        <translation>The file “{where}” has links that call other programs (DDE) and was not opened. Ask for a file that holds values only.</translation>
    </message>
    <message>
        <source>Tệp “{where}” quá lớn để đọc an toàn. Hãy xoá hàng, cột và trang thừa, hoặc chia thành nhiều tệp nhỏ hơn.</source>
        <translation>The file “{where}” is too large to be read safely. Delete extra rows, columns and sheets, or split it into smaller files.</translation>
    </message>
    <message>
        <source>Đọc tệp “{where}” quá {seconds} giây nên đã dừng. Hãy mở bằng Excel, xoá phần thừa, lưu lại rồi nhập.</source>
        <translation>Reading “{where}” took more than {seconds} seconds and was stopped. Open it in Excel, delete what is not needed, save and import.</translation>
    </message>
    <message>
        <source>Tệp “{where}” được bảo vệ bằng mật khẩu. Hãy nhập mật khẩu của tệp.</source>
        <translation>The file “{where}” is protected by a password. Enter the password of the file.</translation>
    </message>
    <message>
        <source>Mật khẩu của tệp “{where}” không đúng. Hãy nhập lại hoặc hỏi người gửi.</source>
        <translation>The password of “{where}” is not right. Enter it again, or ask the sender.</translation>
    </message>
    <message>
        <source>Tệp “{where}” được bảo vệ bằng mật khẩu theo kiểu không đọc được ở đây. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi nhập.</source>
        <translation>The file “{where}” is protected by a password in a way that cannot be read here. Open it, remove the password, save and import again.</translation>
    </message>
    <message>
        <source>Không khởi động được phần đọc bảng tính nên chưa đọc tệp “{where}”. Hãy đóng bớt chương trình khác rồi thử lại; nếu vẫn lỗi, cài lại An Sinh Xã.</source>
        <translation>The reader of spreadsheets could not be started, so “{where}” was not read. Close other programs, then try again; if that does not help, install An Sinh Xã again.</translation>
    </message>
    <message>
        <source>Danh sách dài hơn {limit} dòng mà một trang Excel chứa được. Lọc bớt rồi xuất.</source>
        <translation>The list is longer than the {limit} rows that an Excel sheet can hold. Filter it, then export.</translation>
    </message>
    <message>
        <source>Ô “{where}” ở dòng thứ {number} dài {length} ký tự, Excel chỉ nhận {limit}. Rút ngắn rồi xuất lại.</source>
        <translation>The cell “{where}” in row {number} is {length} characters long, Excel takes only {limit}. Shorten it, then export again.</translation>
    </message>
    <message>
        <source>Không có kiểu danh sách “{layout}”. Chọn: {known}.</source>
        <translation>There is no kind of list “{layout}”. Choose: {known}.</translation>
    </message>
    <message>
        <source>Tệp không có trang tính “{sheet}”. Các trang tính: {known}.</source>
        <translation>The file has no sheet “{sheet}”. Sheets: {known}.</translation>
    </message>
    <message>
        <source>Tệp {where} không có dữ liệu. Kiểm tra lại tệp đã chọn.</source>
        <translation>The file {where} has no data. Check the file you chose.</translation>
    </message>
    <message>
        <source>Không nhận ra danh sách nào trong tệp {where}: không thấy dòng tiêu đề có họ tên, hộ, nhân viên thu hay buổi truyền thông. Kiểm tra lại tệp hoặc tải tệp mẫu để ghi.</source>
        <translation>No list was recognised in {where}: there is no header row with names, households, collectors or outreach events. Check the file, or get a template to fill in.</translation>
    </message>
    <message>
        <source>Tên tệp {where} phải có đuôi .xlsx. Đặt lại tên tệp rồi xuất lại.</source>
        <translation>The name of {where} must end in .xlsx. Change the name, then export again.</translation>
    </message>
    <message>
        <source>Không có thư mục {where}. Chọn thư mục khác rồi xuất lại.</source>
        <translation>There is no folder {where}. Choose another, then export again.</translation>
    </message>
    <message>
        <source>{where} là một thư mục. Chọn tên tệp khác.</source>
        <translation>{where} is a folder. Choose another file name.</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa {where} đã đầy (còn {free} MB). Dọn bớt hoặc chọn ổ khác rồi thử lại.</source>
        <translation>The drive that holds {where} is full ({free} MB left). Free some room or choose another drive, then try again.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {where}: {reason}. Chọn tên hoặc thư mục khác.</source>
        <translation>The file {where} cannot be written: {reason}. Choose another name or folder.</translation>
    </message>
    <message>
        <source>Tệp {where} đang mở trong Excel. Đóng tệp rồi bấm Thử lại.</source>
        <translation>The file {where} is open in Excel. Close it, then press Try again.</translation>
    </message>
    <message>
        <source>Không có quyền ghi tệp {where}. Chọn thư mục khác rồi xuất lại.</source>
        <translation>You may not write the file {where}. Choose another folder, then export again.</translation>
    </message>
    <message>
        <source>Hộ này vừa được sửa ở nơi khác, chưa ghi gì. Đóng rồi mở lại để xem bản mới.</source>
        <translation>This household was just changed elsewhere, nothing was saved. Close and open it again to see the new version.</translation>
    </message>
    <message>
        <source>Bộ nhớ tạm chưa có dòng nào. Chọn các dòng trong Excel, bấm Ctrl+C rồi dán lại.</source>
        <translation>There are no rows on the clipboard. Select the rows in Excel, press Ctrl+C, then paste again.</translation>
    </message>
    <message>
        <source>Nội dung vừa dán không phải bảng của danh sách này. Trong Excel, chọn cả dòng tiêu đề và các dòng cần thêm, bấm Ctrl+C rồi dán lại.</source>
        <translation>What you pasted is no table of this list. In Excel select the header row and the rows to add, press Ctrl+C, then paste again.</translation>
    </message>
    <message>
        <source>Các dòng vừa dán là danh sách {found}, còn đang mở danh sách {wanted}. Mở đúng danh sách rồi dán lại.</source>
        <translation>The pasted rows are a list of {found}, but the list open is {wanted}. Open the right list, then paste again.</translation>
    </message>
    <message>
        <source>Bảng vừa dán quá lớn. Lưu thành tệp Excel rồi nhập ở trang Nhập – Xuất Excel.</source>
        <translation>The pasted table is too large. Save it as an Excel file and import it on the page Excel import and export.</translation>
    </message>
    <message>
        <source>Tệp {where} không phải bản sao lưu của An Sinh Xã nên không ghi đè lên. Hãy chọn tên khác.</source>
        <translation>{where} is not a backup of An Sinh Xã and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: nơi mà một {label} thuộc về trước lần nhập đã bị xoá. Khôi phục nơi đó từ thùng rác trước, rồi hoàn tác lại.</source>
        <translation>The import of “{file}” at {time} cannot be undone: what a {label} belonged to before it was deleted. Restore that from the recycle bin first, then undo again.</translation>
    </message>
    <message>
        <source>Nội dung vừa dán chưa có dòng tiêu đề cột. Trong Excel, chọn cả dòng tiêu đề và các dòng cần nhập, bấm Ctrl+C rồi dán lại.</source>
        <translation>What was pasted has no header row. In Excel, select the header row and the rows to import, press Ctrl+C and paste again.</translation>
    </message>
    <message>
        <source>{name} đang là tên của một thôn/tổ. Nếu nay đã nhập vào nơi khác, dùng Gộp: tên cũ tự được giữ lại.</source>
        <translation>{name} is the name of a neighbourhood. If it has become part of another, use Merge: the former name is kept by itself.</translation>
    </message>
    <message>
        <source>“{old}” chưa có tên xã. Ghi tên xã trước, ví dụ “Xã Nà Tông, huyện Lâm Bình”.</source>
        <translation>“{old}” has no commune. Write the commune first, for example “Xã Nà Tông, huyện Lâm Bình”.</translation>
    </message>
    <message>
        <source>“{old}” chính là tên hiện nay. Ghi tên của trước khi sắp xếp.</source>
        <translation>“{old}” is the present name. Enter the name before the merger.</translation>
    </message>
    <message>
        <source>“{old}” đã là tên cũ của {new}. Xoá tên cũ đó trước nếu muốn đổi.</source>
        <translation>“{old}” is a former name of {new} already. Delete it there first to change that.</translation>
    </message>
    <message>
        <source>Chưa có tên cũ. Gõ tên như trong danh sách cũ.</source>
        <translation>No former name yet. Type it as in the old lists.</translation>
    </message>
    <message>
        <source>Tên cũ dài quá {most} chữ. Gõ tên ngắn hơn.</source>
        <translation>The former name is longer than {most} letters. Type a shorter one.</translation>
    </message>
    <message>
        <source>Người này có {count} biên lai, phải giữ lại. Ghi là đã chuyển đi hoặc đã mất thay cho xoá.</source>
        <translation>This person has {count} receipts, which must be kept. Record them as moved away or deceased instead of deleting.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Hộ nghèo</source>
        <translation>Poor household</translation>
    </message>
    <message>
        <source>Hộ cận nghèo</source>
        <translation>Near-poor household</translation>
    </message>
    <message>
        <source>Hộ có mức sống trung bình</source>
        <translation>Household of average income</translation>
    </message>
    <message>
        <source>Hộ khác</source>
        <translation>Other household</translation>
    </message>
    <message>
        <source>Thường trú</source>
        <translation>Permanent resident</translation>
    </message>
    <message>
        <source>Tạm trú</source>
        <translation>Temporary resident</translation>
    </message>
    <message>
        <source>Tạm vắng</source>
        <translation>Temporarily absent</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Còn sống</source>
        <translation>Living</translation>
    </message>
    <message>
        <source>Bảo hiểm y tế</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>Bảo hiểm xã hội tự nguyện</source>
        <translation>Voluntary social insurance</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Đã nghỉ</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Lễ ra quân</source>
        <translation>Launch ceremony</translation>
    </message>
    <message>
        <source>Hội nghị truyền thông, đối thoại</source>
        <translation>Outreach or dialogue meeting</translation>
    </message>
    <message>
        <source>Truyền thông nhóm nhỏ</source>
        <translation>Small-group outreach</translation>
    </message>
    <message>
        <source>Gian hàng tư vấn</source>
        <translation>Advice stand</translation>
    </message>
    <message>
        <source>Nhóm tuyên truyền lưu động</source>
        <translation>Mobile outreach group</translation>
    </message>
    <message>
        <source>Hình thức khác</source>
        <translation>Other form</translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Chưa có thẻ</source>
        <translation>Without card</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Còn hạn</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hết hạn hôm nay</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>Tổ chức dịch vụ thu</source>
        <translation>Collection service organisation</translation>
    </message>
    <message>
        <source>Tên tổ chức</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>Mã tổ chức</source>
        <translation>Code of organisation</translation>
    </message>
    <message>
        <source>Số hợp đồng</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Hợp đồng từ ngày</source>
        <translation>Contract from</translation>
    </message>
    <message>
        <source>Hợp đồng đến ngày</source>
        <translation>Contract to</translation>
    </message>
    <message>
        <source>Số nhân viên thu</source>
        <translation>Number of collectors</translation>
    </message>
    <message>
        <source>Số điện thoại</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Mã số BHXH</source>
        <translation>Social insurance no.</translation>
    </message>
    <message>
        <source>Mã nhân viên thu</source>
        <translation>Collector code</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Số chứng nhận</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Ngày cấp chứng nhận</source>
        <translation>Certificate issued on</translation>
    </message>
    <message>
        <source>Số thẻ NVT</source>
        <translation>Collector card no.</translation>
    </message>
    <message>
        <source>Thời hạn thẻ</source>
        <translation>Collector card ends</translation>
    </message>
    <message>
        <source>Tập huấn gần nhất</source>
        <translation>Latest training</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Công việc khác</source>
        <translation>Other work</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Quyển số</source>
        <translation>Book no.</translation>
    </message>
    <message>
        <source>Số biên lai</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>Ngày biên lai</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>Người đóng</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Số tiền đóng</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Kỳ tham gia</source>
        <translation>Insurance periods</translation>
    </message>
    <message>
        <source>Nhóm thẻ</source>
        <translation>Card group</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hoạt động</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Buổi truyền thông</source>
        <translation>Outreach event</translation>
    </message>
    <message>
        <source>Hoạt động truyền thông</source>
        <translation>Outreach activities</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Joint organiser</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Số lượt người</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>BHXH TN mới</source>
        <translation>New voluntary SI</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình</source>
        <translation>Household HI</translation>
    </message>
    <message>
        <source>VssID</source>
        <translation>VssID</translation>
    </message>
    <message>
        <source>Chuyển nhận qua tài khoản</source>
        <translation>Paid by bank transfer</translation>
    </message>
    <message>
        <source>Tặng thẻ BHYT</source>
        <translation>Health-insurance cards given</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Thôn/tổ dân phố</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Tên thôn/tổ dân phố</source>
        <translation>Name of neighbourhood</translation>
    </message>
    <message>
        <source>Hộ</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Mã hộ</source>
        <translation>Household code</translation>
    </message>
    <message>
        <source>Chủ hộ</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Có thẻ</source>
        <translation>With card</translation>
    </message>
    <message>
        <source>Số thành viên có thẻ BHYT còn hạn hôm nay trên tổng số người.</source>
        <translation>Members with a health-insurance card valid today, of all people.</translation>
    </message>
    <message>
        <source>Hạn thẻ</source>
        <translation>Card ends</translation>
    </message>
    <message>
        <source>Ngày thẻ hết hạn sớm nhất trong hộ.</source>
        <translation>Earliest end of a card in the household.</translation>
    </message>
    <message>
        <source>Trạng thái thẻ</source>
        <translation>Card state</translation>
    </message>
    <message>
        <source>Diện hộ</source>
        <translation>Household class</translation>
    </message>
    <message>
        <source>Địa chỉ cũ</source>
        <translation>Former address</translation>
    </message>
    <message>
        <source>Địa chỉ ghi trên giấy tờ trước ngày 01/07/2025, còn tên huyện và xã cũ.</source>
        <translation>Address on papers from before 01/07/2025, with the old district and commune.</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ đệm</source>
        <translation>Family and middle name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Chỉ có năm sinh</source>
        <translation>Year of birth only</translation>
    </message>
    <message>
        <source>Đánh dấu nam</source>
        <translation>Mark for male</translation>
    </message>
    <message>
        <source>Đánh dấu nữ</source>
        <translation>Mark for female</translation>
    </message>
    <message>
        <source>Ngày sinh của nam</source>
        <translation>Date of birth of men</translation>
    </message>
    <message>
        <source>Ngày sinh của nữ</source>
        <translation>Date of birth of women</translation>
    </message>
    <message>
        <source>Đánh dấu hộ nghèo</source>
        <translation>Mark for poor household</translation>
    </message>
    <message>
        <source>Đánh dấu hộ cận nghèo</source>
        <translation>Mark for near-poor household</translation>
    </message>
    <message>
        <source>Đánh dấu mức sống trung bình</source>
        <translation>Mark for average income</translation>
    </message>
    <message>
        <source>Đánh dấu chủ hộ</source>
        <translation>Mark for head of household</translation>
    </message>
    <message>
        <source>Người thứ</source>
        <translation>Person no.</translation>
    </message>
    <message>
        <source>Từ tháng</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Đến tháng</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation>Type of change</translation>
    </message>
    <message>
        <source>Phương thức đóng</source>
        <translation>Mode of payment</translation>
    </message>
    <message>
        <source>Mức thu nhập tháng đóng BHXH</source>
        <translation>Monthly income for social insurance</translation>
    </message>
    <message>
        <source>Số tiền phải đóng</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>Tỷ lệ NSNN hỗ trợ (%)</source>
        <translation>State budget share (%)</translation>
    </message>
    <message>
        <source>Tiền NSNN hỗ trợ</source>
        <translation>State budget amount</translation>
    </message>
    <message>
        <source>Tỷ lệ NSĐP hỗ trợ (%)</source>
        <translation>Local budget share (%)</translation>
    </message>
    <message>
        <source>Tiền NSĐP hỗ trợ</source>
        <translation>Local budget amount</translation>
    </message>
    <message>
        <source>Hỗ trợ khác</source>
        <translation>Other support</translation>
    </message>
    <message>
        <source>Thời điểm đủ 5 năm liên tục</source>
        <translation>Five years in a row from</translation>
    </message>
    <message>
        <source>Mã vùng sinh sống</source>
        <translation>Code of living area</translation>
    </message>
    <message>
        <source>Đã có thẻ BHYT</source>
        <translation>Has a health-insurance card</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Quốc tịch</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Họ tên bố</source>
        <translation>Father&apos;s name</translation>
    </message>
    <message>
        <source>Họ tên mẹ</source>
        <translation>Mother&apos;s name</translation>
    </message>
    <message>
        <source>Họ tên người giám hộ</source>
        <translation>Guardian&apos;s name</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Mã nhân khẩu</source>
        <translation>Person code</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Nghề nghiệp</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Nơi sinh</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Xã/phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Quận/huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Tỉnh/thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Địa chỉ khác</source>
        <translation>Other address</translation>
    </message>
    <message>
        <source>Hình thức nhận</source>
        <translation>How it is received</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tỷ lệ đạt (%)</source>
        <translation>Reached (%)</translation>
    </message>
    <message>
        <source>Nhân thân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Nơi ở</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Cư trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Bảo hiểm</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ngày/tháng/năm, tháng/năm hoặc chỉ năm, ví dụ 05/07/1986 hay 1967.</source>
        <translation>Day/month/year, month/year or the year only, for example 05/07/1986 or 1967.</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Số CMND cũ</source>
        <translation>Old ID number</translation>
    </message>
    <message>
        <source>Số thẻ BHYT</source>
        <translation>Health-insurance card no.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Để trống nếu chưa xếp hộ.</source>
        <translation>Leave empty if in no household yet.</translation>
    </message>
    <message>
        <source>Quan hệ với chủ hộ</source>
        <translation>Relation to the head</translation>
    </message>
    <message>
        <source>Nơi đăng ký KCB ban đầu</source>
        <translation>First place of care</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đến</source>
        <translation>Voluntary SI until</translation>
    </message>
    <message>
        <source>Cư trú từ ngày</source>
        <translation>Resident since</translation>
    </message>
    <message>
        <source>Lý do (cư trú)</source>
        <translation>Reason (residence)</translation>
    </message>
    <message>
        <source>Ngày mất</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>Ghi chú về việc mất</source>
        <translation>Note on the death</translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Vợ</source>
        <translation>Wife</translation>
    </message>
    <message>
        <source>Chồng</source>
        <translation>Husband</translation>
    </message>
    <message>
        <source>Bố</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Mẹ</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Em</source>
        <translation>Younger sibling</translation>
    </message>
    <message>
        <source>Anh</source>
        <translation>Elder brother</translation>
    </message>
    <message>
        <source>Chị</source>
        <translation>Elder sister</translation>
    </message>
    <message>
        <source>Con</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Cháu</source>
        <translation>Grandchild, niece or nephew</translation>
    </message>
    <message>
        <source>Ông</source>
        <translation>Grandfather</translation>
    </message>
    <message>
        <source>Bà</source>
        <translation>Grandmother</translation>
    </message>
    <message>
        <source>Cô</source>
        <translation>Father&apos;s sister</translation>
    </message>
    <message>
        <source>Dì</source>
        <translation>Mother&apos;s sister</translation>
    </message>
    <message>
        <source>Chú</source>
        <translation>Father&apos;s younger brother</translation>
    </message>
    <message>
        <source>Thím</source>
        <translation>Wife of father&apos;s younger brother</translation>
    </message>
    <message>
        <source>Bác</source>
        <translation>Parent&apos;s elder sibling</translation>
    </message>
    <message>
        <source>Cậu</source>
        <translation>Mother&apos;s brother</translation>
    </message>
    <message>
        <source>Mợ</source>
        <translation>Wife of mother&apos;s brother</translation>
    </message>
    <message>
        <source>Con dâu</source>
        <translation>Daughter-in-law</translation>
    </message>
    <message>
        <source>Con rể</source>
        <translation>Son-in-law</translation>
    </message>
    <message>
        <source>Chắt</source>
        <translation>Great-grandchild</translation>
    </message>
    <message>
        <source>Người lao động trong doanh nghiệp</source>
        <translation>Employee of an enterprise</translation>
    </message>
    <message>
        <source>Người lao động trong hợp tác xã</source>
        <translation>Employee of a cooperative</translation>
    </message>
    <message>
        <source>Người lao động trong cơ quan nhà nước, tổ chức khác</source>
        <translation>Employee of a state agency or other organisation</translation>
    </message>
    <message>
        <source>Người lao động trong tổ chức nước ngoài</source>
        <translation>Employee of a foreign organisation</translation>
    </message>
    <message>
        <source>Người lao động của người sử dụng lao động khác</source>
        <translation>Employee of another employer</translation>
    </message>
    <message>
        <source>Cán bộ, công chức, viên chức</source>
        <translation>Official, civil servant, public employee</translation>
    </message>
    <message>
        <source>Người hoạt động không chuyên trách cấp xã</source>
        <translation>Part-time commune worker</translation>
    </message>
    <message>
        <source>Người hưởng lương hưu, trợ cấp mất sức lao động</source>
        <translation>Receives a pension or loss-of-capacity allowance</translation>
    </message>
    <message>
        <source>Người hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp</source>
        <translation>Receives a work-accident or occupational-disease allowance</translation>
    </message>
    <message>
        <source>Người hưởng trợ cấp ốm đau dài ngày</source>
        <translation>Receives a long-term sickness allowance</translation>
    </message>
    <message>
        <source>Người từ 80 tuổi hưởng trợ cấp tuất</source>
        <translation>80 or older, receives a survivor&apos;s allowance</translation>
    </message>
    <message>
        <source>Cán bộ xã đã nghỉ việc hưởng trợ cấp bảo hiểm xã hội</source>
        <translation>Retired commune official with a social-insurance allowance</translation>
    </message>
    <message>
        <source>Người hưởng trợ cấp thất nghiệp</source>
        <translation>Receives an unemployment allowance</translation>
    </message>
    <message>
        <source>Công nhân cao su nghỉ việc hưởng trợ cấp</source>
        <translation>Retired rubber worker with an allowance</translation>
    </message>
    <message>
        <source>Quân đội</source>
        <translation>Army</translation>
    </message>
    <message>
        <source>Công an</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Cơ yếu</source>
        <translation>Cipher service</translation>
    </message>
    <message>
        <source>Người có công với cách mạng (hưởng mức cao nhất)</source>
        <translation>Person of merit to the revolution (highest benefit)</translation>
    </message>
    <message>
        <source>Người có công với cách mạng khác</source>
        <translation>Other person of merit to the revolution</translation>
    </message>
    <message>
        <source>Cựu chiến binh</source>
        <translation>War veteran</translation>
    </message>
    <message>
        <source>Người tham gia kháng chiến</source>
        <translation>Took part in the resistance</translation>
    </message>
    <message>
        <source>Trẻ em dưới 6 tuổi</source>
        <translation>Child under 6</translation>
    </message>
    <message>
        <source>Người hưởng trợ cấp bảo trợ xã hội</source>
        <translation>Receives a social-protection allowance</translation>
    </message>
    <message>
        <source>Dân tộc thiểu số vùng khó khăn</source>
        <translation>Ethnic minority in a disadvantaged area</translation>
    </message>
    <message>
        <source>Người sống ở vùng đặc biệt khó khăn</source>
        <translation>Lives in an especially disadvantaged area</translation>
    </message>
    <message>
        <source>Người sống ở xã đảo, huyện đảo</source>
        <translation>Lives in an island commune or district</translation>
    </message>
    <message>
        <source>Thân nhân liệt sĩ, người có công</source>
        <translation>Relative of a martyr or person of merit</translation>
    </message>
    <message>
        <source>Thân nhân người có công khác</source>
        <translation>Relative of another person of merit</translation>
    </message>
    <message>
        <source>Thân nhân quân đội</source>
        <translation>Relative of army personnel</translation>
    </message>
    <message>
        <source>Thân nhân công an</source>
        <translation>Relative of police personnel</translation>
    </message>
    <message>
        <source>Thân nhân cơ yếu</source>
        <translation>Relative of cipher personnel</translation>
    </message>
    <message>
        <source>Người hiến bộ phận cơ thể</source>
        <translation>Organ donor</translation>
    </message>
    <message>
        <source>Lưu học sinh nước ngoài</source>
        <translation>Foreign student</translation>
    </message>
    <message>
        <source>Người phục vụ người có công</source>
        <translation>Cares for a person of merit</translation>
    </message>
    <message>
        <source>Cán bộ xã đã nghỉ việc hưởng trợ cấp ngân sách nhà nước</source>
        <translation>Retired commune official with a state-budget allowance</translation>
    </message>
    <message>
        <source>Người hưởng trợ cấp mất sức lao động từ ngân sách nhà nước</source>
        <translation>Loss-of-capacity allowance from the state budget</translation>
    </message>
    <message>
        <source>Đại biểu Quốc hội, Hội đồng nhân dân</source>
        <translation>Deputy of the National Assembly or People&apos;s Council</translation>
    </message>
    <message>
        <source>Học sinh</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Sinh viên</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình</source>
        <translation>Farming, forestry, fishing or salt household of average income</translation>
    </message>
    <message>
        <source>Dân tộc thiểu số được hỗ trợ mức đóng</source>
        <translation>Ethnic minority with a subsidised contribution</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Quyết định công nhận hộ nghèo, hộ cận nghèo của UBND xã.</source>
        <translation>Decision of the commune that recognises the poor or near-poor household.</translation>
    </message>
    <message>
        <source>Nhân viên thu phụ trách</source>
        <translation>Collector in charge</translation>
    </message>
    <message>
        <source>Họ và tên hoặc mã của nhân viên thu trong danh sách.</source>
        <translation>Full name or code of a collector in the list.</translation>
    </message>
    <message>
        <source>Nhóm tham gia BHYT</source>
        <translation>Health-insurance group</translation>
    </message>
    <message>
        <source>Nhóm của người này lúc tham gia, cũng khi chưa có thẻ nào.</source>
        <translation>Group of this person when joining, also before there is any card.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gõ mã hộ hoặc tên chủ hộ rồi chọn trong danh sách.</source>
        <translation>Type the household code or the head&apos;s name, then choose from the list.</translation>
    </message>
    <message>
        <source>Từ đâu</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>Đến đâu</source>
        <translation>To where</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Tên cũ của thôn, xã</source>
        <translation>Former names of villages and communes</translation>
    </message>
    <message>
        <source>Nay là thôn/tổ</source>
        <translation>Now the neighbourhood</translation>
    </message>
    <message>
        <source>Nay là xã</source>
        <translation>Now the commune</translation>
    </message>
    <message>
        <source>Đã mất</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Hạn thẻ cũ</source>
        <translation>Old card end</translation>
    </message>
    <message>
        <source>Lý do chưa tham gia</source>
        <translation>Reason for not joining</translation>
    </message>
    <message>
        <source>Kết quả vận động</source>
        <translation>Outreach result</translation>
    </message>
    <message>
        <source>Tình trạng sống, cư trú</source>
        <translation>Life and residence status</translation>
    </message>
    <message>
        <source>Kết quả đối chiếu</source>
        <translation>Match result</translation>
    </message>
    <message>
        <source>Nội dung sai lệch</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Họ và tên đúng</source>
        <translation>Correct name</translation>
    </message>
    <message>
        <source>Ngày sinh đúng</source>
        <translation>Correct birth date</translation>
    </message>
    <message>
        <source>Giới tính đúng</source>
        <translation>Correct sex</translation>
    </message>
    <message>
        <source>Số CCCD đúng</source>
        <translation>Correct ID number</translation>
    </message>
    <message>
        <source>Mã số BHXH đúng</source>
        <translation>Correct social insurance number</translation>
    </message>
    <message>
        <source>Địa chỉ đúng</source>
        <translation>Correct address</translation>
    </message>
    <message>
        <source>Số điện thoại đúng</source>
        <translation>Correct phone</translation>
    </message>
    <message>
        <source>Mã cơ sở KCB</source>
        <translation>Facility code</translation>
    </message>
    <message>
        <source>Số giấy tờ khác</source>
        <translation>Other document number</translation>
    </message>
    <message>
        <source>Loại kê khai</source>
        <translation>Kind of declaration</translation>
    </message>
    <message>
        <source>Mức hưởng</source>
        <translation>Benefit level</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng</source>
        <translation>Contribution rate</translation>
    </message>
    <message>
        <source>Số KCB</source>
        <translation>Care number</translation>
    </message>
    <message>
        <source>Số tiền BHXH</source>
        <translation>Social-insurance amount</translation>
    </message>
    <message>
        <source>Số tiền BHYT</source>
        <translation>Health-insurance amount</translation>
    </message>
    <message>
        <source>Tổng số tiền</source>
        <translation>Total amount</translation>
    </message>
    <message>
        <source>Trạng thái biên lai</source>
        <translation>Receipt state</translation>
    </message>
    <message>
        <source>Tính chất</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>File code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Những gì vừa nhập chưa được ghi. Bỏ những thay đổi này?</source>
        <translation>What you just entered is not saved. Discard these changes?</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Nhập tiếp</source>
        <translation>Go on entering</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Sửa {label}: {before} → {after}</source>
        <translation>Change {label}: {before} → {after}</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Thêm {record}</source>
        <translation>Add {record}</translation>
    </message>
    <message>
        <source>Xoá {record}</source>
        <translation>Delete {record}</translation>
    </message>
    <message>
        <source>Khôi phục {record}</source>
        <translation>Restore {record}</translation>
    </message>
    <message>
        <source>{record} vào hộ</source>
        <translation>{record} into the household</translation>
    </message>
    <message>
        <source>{record} ra khỏi hộ</source>
        <translation>{record} out of the household</translation>
    </message>
    <message>
        <source>{record}: {change}</source>
        <translation>{record}: {change}</translation>
    </message>
    <message>
        <source>Hoàn tác: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Làm lại: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu</source>
        <translation>Make the data file</translation>
    </message>
    <message>
        <source>Tạo dữ liệu mẫu</source>
        <translation>Make sample data</translation>
    </message>
    <message>
        <source>Bỏ dữ liệu mẫu</source>
        <translation>Remove sample data</translation>
    </message>
    <message>
        <source>Xuất dữ liệu ra tệp</source>
        <translation>Export data to a file</translation>
    </message>
    <message>
        <source>In giấy tờ</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Lấy số văn bản</source>
        <translation>Take a document number</translation>
    </message>
    <message>
        <source>Nhập tệp</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Đổi cài đặt của văn phòng</source>
        <translation>Change the office&apos;s settings</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Đặt số tiếp theo của văn bản</source>
        <translation>Set the next document number</translation>
    </message>
</context>
<context>
    <name>household_changes</name>
    <message>
        <source>Chủ hộ {home}: {former} → {head}.</source>
        <translation>Head of household {home}: {former} → {head}.</translation>
    </message>
    <message>
        <source>Quan hệ với chủ hộ đổi: {names}.</source>
        <translation>Relations to the head change: {names}.</translation>
    </message>
    <message>
        <source>{name} chưa đủ 18 tuổi. Chỉ làm chủ hộ khi trong hộ không còn người lớn.</source>
        <translation>{name} is under 18. Make this person head only if no adult is left in the household.</translation>
    </message>
    <message>
        <source>Chưa rõ quan hệ với chủ hộ: {names}. Ghi sau cũng được.</source>
        <translation>Relation to the head not known: {names}. It can be entered later.</translation>
    </message>
    <message>
        <source>Thẻ BHYT, kỳ tham gia và biên lai của từng người giữ nguyên.</source>
        <translation>Everyone&apos;s health-insurance cards, insurance periods and receipts stay.</translation>
    </message>
    <message>
        <source>Ngày và lý do ghi vào ghi chú của hai hộ.</source>
        <translation>Date and reason go into the notes of both households.</translation>
    </message>
    <message>
        <source>Ngày và lý do ghi vào ghi chú của hộ.</source>
        <translation>Date and reason go into the notes of the household.</translation>
    </message>
    <message>
        <source>Ngày và lý do ghi vào ghi chú của người này.</source>
        <translation>Date and reason go into the notes of this person.</translation>
    </message>
    <message>
        <source>Lập hộ mới {code}: chủ hộ {head}, {count} người ({names}).</source>
        <translation>New household {code}: head {head}, {count} people ({names}).</translation>
    </message>
    <message>
        <source>Hộ {home} còn {count} người.</source>
        <translation>Household {home} keeps {count} people.</translation>
    </message>
    <message>
        <source>Hộ mới chưa có diện hộ: {name} là của hộ cũ, hộ mới phải được xét riêng.</source>
        <translation>The new household has no class yet: {name} belongs to the old one, the new one must be assessed by itself.</translation>
    </message>
    <message>
        <source>Chuyển {count} người từ hộ {goes} sang hộ {stays}: {names}.</source>
        <translation>Move {count} people from household {goes} to household {stays}: {names}.</translation>
    </message>
    <message>
        <source>Xoá hộ {goes}; mã hộ, địa chỉ và ghi chú của hộ ấy ghi vào ghi chú hộ này.</source>
        <translation>Delete household {goes}; its code, address and notes go into the notes of this household.</translation>
    </message>
    <message>
        <source>Diện hộ hai bên khác nhau ({stays}; {goes}): giữ theo hộ ở lại, cần xem lại.</source>
        <translation>The two have different classes ({stays}; {goes}): the one that stays is kept and should be looked at.</translation>
    </message>
    <message>
        <source>{name} ra khỏi hộ {home}, thành “chưa xếp hộ”.</source>
        <translation>{name} leaves household {home} and is in none for now.</translation>
    </message>
    <message>
        <source>{name} vào hộ {target}, quan hệ với chủ hộ: {relation}.</source>
        <translation>{name} joins household {target}, relation to the head: {relation}.</translation>
    </message>
    <message>
        <source>Hộ {home} không còn ai; có thể xoá hộ ấy sau.</source>
        <translation>Nobody is left in household {home}; it can be deleted later.</translation>
    </message>
    <message>
        <source>Ghi chuyển đến từ {date}: {names}.</source>
        <translation>Note as moved in from {date}: {names}.</translation>
    </message>
    <message>
        <source>Ghi chuyển đi từ {date}: {names}.</source>
        <translation>Note as moved away from {date}: {names}.</translation>
    </message>
    <message>
        <source>Ghi tạm vắng từ {date}: {names}.</source>
        <translation>Note as temporarily absent from {date}: {names}.</translation>
    </message>
    <message>
        <source>Ghi đã về từ {date}: {names}.</source>
        <translation>Note as returned from {date}: {names}.</translation>
    </message>
    <message>
        <source>Thẻ BHYT còn hạn vẫn dùng được; nơi đến lo gia hạn. Người này không còn trong danh sách gia hạn của xã.</source>
        <translation>A valid health-insurance card can still be used; the new place looks after renewal. This person leaves the commune&apos;s renewal list.</translation>
    </message>
    <message>
        <source>Báo giảm thẻ với BHXH cơ sở. Tiền đã đóng cho thời gian còn lại được hoàn theo thủ tục 606B.</source>
        <translation>Report the loss to the local social insurance office. What was paid for the time left is refunded by procedure 606B.</translation>
    </message>
    <message>
        <source>Người tạm vắng vẫn tính là người của xã và vẫn được nhắc hạn thẻ.</source>
        <translation>People temporarily absent still count as residents and are still reminded of their cards.</translation>
    </message>
    <message>
        <source>{name} có biên lai ngày {date}, sau ngày mất. Kiểm tra lại ngày hoặc biên lai.</source>
        <translation>{name} has a receipt of {date}, after the date of death. Check the date or the receipt.</translation>
    </message>
    <message>
        <source>Cư trú của {name} đã ghi từ {date}, sau ngày này.</source>
        <translation>The residence of {name} is noted from {date}, after this day.</translation>
    </message>
    <message>
        <source>Thẻ BHYT của {name} còn hạn đến {date}.</source>
        <translation>The health-insurance card of {name} is valid until {date}.</translation>
    </message>
    <message>
        <source>Ghi đã mất ngày {date}: {names}.</source>
        <translation>Recorded as deceased on {date}: {names}.</translation>
    </message>
</context>
<context>
    <name>household_form</name>
    <message>
        <source>Ra khỏi hộ khi ghi, thành “chưa xếp hộ”. Ctrl+Delete để giữ lại.</source>
        <translation>Leaves the household on saving and is in none for now. Ctrl+Delete to keep.</translation>
    </message>
    <message>
        <source>Bị xoá khỏi sổ khi ghi. Ctrl+Delete để giữ lại.</source>
        <translation>Deleted from the register on saving. Ctrl+Delete to keep.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Đang sao lưu trước khi ghi</source>
        <translation>Backing up before saving</translation>
    </message>
    <message>
        <source>Đang ghi {count} dòng</source>
        <translation>Saving {count} rows</translation>
    </message>
    <message>
        <source>Trang tính “{sheet}” có {count} dòng đang ẩn hoặc bị lọc: vẫn được đọc.</source>
        <translation>The sheet “{sheet}” has {count} rows that are hidden or filtered out: they are read too.</translation>
    </message>
    <message>
        <source>Trang tính ẩn “{sheet}” không được đọc. Bỏ ẩn trong Excel nếu cần nhập.</source>
        <translation>The hidden sheet “{sheet}” is not read. Show it in Excel if you want to import it.</translation>
    </message>
    <message>
        <source>Trang tính “{sheet}” cũng là danh sách nhưng không nhập lần này.</source>
        <translation>The sheet “{sheet}” is a list too, but is not imported this time.</translation>
    </message>
    <message>
        <source>Tệp có macro: không mở và không giữ lại.</source>
        <translation>The file has macros: they are neither opened nor kept.</translation>
    </message>
    <message>
        <source>Tệp có liên kết ra tệp khác: không đọc theo.</source>
        <translation>The file has links to other files: they are not followed.</translation>
    </message>
    <message>
        <source>Tệp có đối tượng nhúng: không mở.</source>
        <translation>The file has embedded objects: they are not opened.</translation>
    </message>
    <message>
        <source>Tệp có kết nối dữ liệu ngoài: không mở.</source>
        <translation>The file has connections to other data: they are not opened.</translation>
    </message>
    <message>
        <source>Nhận ra “{layout}” nhưng không có dòng dữ liệu nào: không có gì để ghi.</source>
        <translation>Recognised as “{layout}”, but there are no rows of data: nothing to save.</translation>
    </message>
    <message>
        <source>Nội dung tệp này đã được nhập lúc {when} (lần nhập số {batch}): không ghi lại.</source>
        <translation>The content of this file was imported on {when} (import number {batch}): it is not saved again.</translation>
    </message>
    <message>
        <source>Đang kiểm tra từng dòng</source>
        <translation>Checking row by row</translation>
    </message>
    <message>
        <source>Đang so với dữ liệu đã có</source>
        <translation>Comparing with the data</translation>
    </message>
    <message>
        <source>Lỗi cần sửa</source>
        <translation>Errors to correct</translation>
    </message>
    <message>
        <source>Danh sách nhân viên thu</source>
        <translation>List of collectors</translation>
    </message>
    <message>
        <source>Mẫu D03-TS, danh sách người chỉ tham gia BHYT</source>
        <translation>Form D03-TS, people in health insurance only</translation>
    </message>
    <message>
        <source>Mẫu D05-TS, danh sách người tham gia BHXH tự nguyện</source>
        <translation>Form D05-TS, people in voluntary social insurance</translation>
    </message>
    <message>
        <source>Danh sách hoạt động truyền thông</source>
        <translation>List of outreach activities</translation>
    </message>
    <message>
        <source>Danh sách hộ gia đình</source>
        <translation>List of households</translation>
    </message>
    <message>
        <source>Danh sách người dân</source>
        <translation>List of residents</translation>
    </message>
    <message>
        <source>Danh sách hộ nghèo, hộ cận nghèo</source>
        <translation>List of poor and near-poor households</translation>
    </message>
    <message>
        <source>Đang đọc tệp</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Dòng trống.</source>
        <translation>Empty row.</translation>
    </message>
    <message>
        <source>Dòng đánh số cột.</source>
        <translation>Row that numbers the columns.</translation>
    </message>
    <message>
        <source>Dòng tiêu đề lặp lại.</source>
        <translation>Header row again.</translation>
    </message>
    <message>
        <source>Dòng tên mục: {text}</source>
        <translation>Name of a section: {text}</translation>
    </message>
    <message>
        <source>Dòng cộng: {text}</source>
        <translation>Total: {text}</translation>
    </message>
    <message>
        <source>Dòng ghi chú: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Phần ký tên: {text}</source>
        <translation>Signatures: {text}</translation>
    </message>
    <message>
        <source>Dòng mẫu chỉ có số thứ tự.</source>
        <translation>Blank row with a running number only.</translation>
    </message>
    <message>
        <source>Dòng chỉ có chữ, không có dữ liệu: {text}</source>
        <translation>Words only, no data: {text}</translation>
    </message>
    <message>
        <source>Cách ghi</source>
        <translation>How to write it</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Bắt buộc</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Phải có</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Pasted from Excel</translation>
    </message>
    <message>
        <source>Các cột của “{sheet}” được ghép như đã chọn ở lần nhập trước. Muốn ghép lại, mở bước Ghép cột.</source>
        <translation>The columns of “{sheet}” are matched as you chose in an earlier import. To match them again, open the step Match columns.</translation>
    </message>
    <message>
        <source>trùng số CCCD</source>
        <translation>same ID number</translation>
    </message>
    <message>
        <source>trùng mã số BHXH</source>
        <translation>same social insurance number</translation>
    </message>
    <message>
        <source>trùng mã số trên thẻ BHYT</source>
        <translation>same number on the card</translation>
    </message>
    <message>
        <source>trùng mã hộ</source>
        <translation>same household code</translation>
    </message>
    <message>
        <source>trùng mã nhân viên thu</source>
        <translation>same collector code</translation>
    </message>
    <message>
        <source>trùng số biên lai</source>
        <translation>same receipt number</translation>
    </message>
    <message>
        <source>trùng ngày, hình thức, nội dung và địa điểm</source>
        <translation>same day, kind, subject and place</translation>
    </message>
    <message>
        <source>theo quyết định của người nhập</source>
        <translation>as decided by the person importing</translation>
    </message>
    <message>
        <source>có thể trùng: họ tên, ngày sinh và thôn</source>
        <translation>may be the same: name, birth date and neighbourhood</translation>
    </message>
    <message>
        <source>có thể trùng: họ tên và ngày sinh, chưa rõ thôn nên so trong cả xã</source>
        <translation>may be the same: name and birth date; the neighbourhood is not known, so compared in the whole commune</translation>
    </message>
    <message>
        <source>có thể trùng: họ tên</source>
        <translation>may be the same: name</translation>
    </message>
    <message>
        <source>trùng với dòng trên trong tệp</source>
        <translation>same as a row above in the file</translation>
    </message>
    <message>
        <source>Dòng cộng {row} của “{sheet}” ghi {told} ở cột {column}, các dòng cộng lại được {found}. Xem có thiếu dòng hoặc sai số tiền không.</source>
        <translation>Total row {row} of “{sheet}” says {told} in column {column}, the rows add up to {found}. See whether a row is missing or an amount is wrong.</translation>
    </message>
    <message>
        <source>Tệp kê khai VNPT (Dữ Liệu và Phụ lục)</source>
        <translation>VNPT declaration file (Dữ Liệu and Phụ lục)</translation>
    </message>
    <message>
        <source>Tệp kê khai VNPT, trang Phụ lục (thành viên hộ)</source>
        <translation>VNPT declaration file, sheet Phụ lục (household members)</translation>
    </message>
    <message>
        <source>Tệp nhập máy của phần mềm BHXH (tiêu đề không dấu)</source>
        <translation>Machine import file of the SI software (headers without marks)</translation>
    </message>
    <message>
        <source>Danh sách khác (tự ghép cột)</source>
        <translation>Another list (match the columns yourself)</translation>
    </message>
    <message>
        <source>Danh sách cấp thẻ BHYT</source>
        <translation>List of issued health-insurance cards</translation>
    </message>
    <message>
        <source>Danh sách người chưa tham gia BHYT, BHXH</source>
        <translation>List of people not yet insured</translation>
    </message>
    <message>
        <source>Kết quả đối chiếu dân cư trả về</source>
        <translation>Returned population match</translation>
    </message>
    <message>
        <source>Mẫu C17-TS, bảng tổng hợp biên lai thu tiền</source>
        <translation>Form C17-TS, summary of receipts</translation>
    </message>
    <message>
        <source>Bảng kê chi tiết biên lai</source>
        <translation>Detailed list of receipts</translation>
    </message>
    <message>
        <source>Phụ lục thành viên hộ gia đình (TK1-TS)</source>
        <translation>Appendix of household members (TK1-TS)</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Biên lai đã hủy, không ghi: {text}</source>
        <translation>Cancelled receipt, not saved: {text}</translation>
    </message>
    <message>
        <source>Đã ghép vào dòng của người này ở {text}.</source>
        <translation>Joined with this person&apos;s row in {text}.</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Code list</translation>
    </message>
    <message>
        <source>Chưa có trong danh mục</source>
        <translation>Not in the list</translation>
    </message>
    <message>
        <source>Từ này chưa có trong danh mục. Giữ lại nếu đúng; khi nhập, chương trình sẽ hỏi.</source>
        <translation>This word is not in the list. Keep it if it is right; the program will ask when it is imported.</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>Số {typed} đã bị Excel rút gọn, mất chữ số. Nhập lại số đầy đủ.</source>
        <translation>The number {typed} was shortened by Excel and lost digits. Enter the whole number again.</translation>
    </message>
    <message>
        <source>Số tiền {amount} không đúng mức hộ gia đình {months} tháng ({amounts}). Kiểm tra lại số tiền và số tháng.</source>
        <translation>The amount {amount} does not fit the household rates for {months} months ({amounts}). Check the amount and the months.</translation>
    </message>
    <message>
        <source>Ngày {typed} không có trong lịch. Kiểm tra lại ngày.</source>
        <translation>The day {typed} is not in the calendar. Check the day.</translation>
    </message>
    <message>
        <source>Ngày {typed} không có trong lịch. Có phải {proposal}?</source>
        <translation>The day {typed} is not in the calendar. Is it {proposal}?</translation>
    </message>
    <message>
        <source>Số {number} là ngày của Excel, hiểu là {date}.</source>
        <translation>The number {number} is an Excel date, taken as {date}.</translation>
    </message>
    <message>
        <source>Không đọc được ngày {typed}. Ghi ngày/tháng/năm (05/03/1962) hoặc chỉ ghi năm.</source>
        <translation>The date {typed} cannot be read. Write day/month/year (05/03/1962) or the year only.</translation>
    </message>
    <message>
        <source>Năm {year} nằm ngoài khoảng {first}–{last}. Kiểm tra lại năm.</source>
        <translation>The year {year} is outside {first}–{last}. Check the year.</translation>
    </message>
    <message>
        <source>Ngày {typed} không ghi năm, hiểu là {date}.</source>
        <translation>The date {typed} has no year, taken as {date}.</translation>
    </message>
    <message>
        <source>Năm ghi hai chữ số {digits}, hiểu là {year}.</source>
        <translation>Year of two digits {digits}, taken as {year}.</translation>
    </message>
    <message>
        <source>Số CCCD chỉ gồm chữ số. Bỏ chữ và ký hiệu, kiểm tra lại trên thẻ.</source>
        <translation>An ID number has digits only. Remove letters and signs and check it on the card.</translation>
    </message>
    <message>
        <source>Số CCCD phải có 12 chữ số, đang có {count}. Kiểm tra lại trên thẻ.</source>
        <translation>An ID number must have 12 digits, this has {count}. Check it on the card.</translation>
    </message>
    <message>
        <source>Đã thêm số 0 bị mất ở đầu số CCCD: {value}. Đối chiếu với thẻ.</source>
        <translation>Added the lost 0 at the start of the ID number: {value}. Compare with the card.</translation>
    </message>
    <message>
        <source>Số có 10 chữ số: là CCCD {value} mất số 0 hay là mã số BHXH? Chọn một.</source>
        <translation>A number of 10 digits: is it the ID {value} without its 0, or a social insurance number? Choose one.</translation>
    </message>
    <message>
        <source>Số 9 chữ số là CMND cũ, hết giá trị. Bổ sung số CCCD.</source>
        <translation>9 digits are an old ID number, no longer valid. Add the new ID number.</translation>
    </message>
    <message>
        <source>Ba số đầu {code} của CCCD không phải mã tỉnh. Kiểm tra lại, trừ khi khai sinh ở nước ngoài.</source>
        <translation>The first three digits {code} of the ID are no province. Check them, unless birth was registered abroad.</translation>
    </message>
    <message>
        <source>Số CCCD là của nữ, giới tính đang ghi nam. Kiểm tra lại số CCCD và giới tính.</source>
        <translation>The ID number is a woman&apos;s, the sex says male. Check ID number and sex.</translation>
    </message>
    <message>
        <source>Số CCCD là của nam, giới tính đang ghi nữ. Kiểm tra lại số CCCD và giới tính.</source>
        <translation>The ID number is a man&apos;s, the sex says female. Check ID number and sex.</translation>
    </message>
    <message>
        <source>Số CCCD ứng với năm sinh {id_year}, đang ghi {year}. Kiểm tra lại trên thẻ.</source>
        <translation>The ID number means a birth in {id_year}, entered is {year}. Check it on the card.</translation>
    </message>
    <message>
        <source>Mã số BHXH chỉ gồm chữ số. Bỏ chữ và ký hiệu, kiểm tra lại.</source>
        <translation>A social insurance number has digits only. Remove letters and signs and check it.</translation>
    </message>
    <message>
        <source>Mã số BHXH phải có 10 hoặc 12 chữ số, đang có {count}. Kiểm tra lại.</source>
        <translation>A social insurance number must have 10 or 12 digits, this has {count}. Check it.</translation>
    </message>
    <message>
        <source>Đã thêm số 0 bị mất ở đầu mã số BHXH: {value}. Đối chiếu với sổ hoặc thẻ.</source>
        <translation>Added the lost 0 at the start of the social insurance number: {value}. Compare with the book or card.</translation>
    </message>
    <message>
        <source>Số thẻ BHYT phải có 15 ký tự như GD4790123456789, hoặc 10 chữ số. Kiểm tra lại.</source>
        <translation>A health-insurance card number must have 15 characters such as GD4790123456789, or 10 digits. Check it.</translation>
    </message>
    <message>
        <source>Mã đối tượng {group} trên thẻ BHYT chưa có trong danh mục. Kiểm tra lại số thẻ.</source>
        <translation>The group {group} of the health-insurance card is not in the list. Check the card number.</translation>
    </message>
    <message>
        <source>Thẻ BHYT nhóm {group} thường có mã quyền lợi {usual}, đang ghi {digit}. Kiểm tra lại.</source>
        <translation>Cards of group {group} usually have the benefit digit {usual}, this has {digit}. Check it.</translation>
    </message>
    <message>
        <source>Mười số cuối của thẻ BHYT khác mã số BHXH. Kiểm tra lại cả hai số.</source>
        <translation>The last ten digits of the card differ from the social insurance number. Check both.</translation>
    </message>
    <message>
        <source>Mã nhân viên thu thường là NV hoặc NVT và 12 số CCCD. Kiểm tra lại mã.</source>
        <translation>A collector code is usually NV or NVT and the 12 digits of the ID. Check the code.</translation>
    </message>
    <message>
        <source>Số tiền {typed} có phần lẻ, đã làm tròn thành {amount}.</source>
        <translation>The amount {typed} has a fraction and was rounded to {amount}.</translation>
    </message>
    <message>
        <source>Số tiền {typed} là {likely} hay {other}? Chọn cách hiểu đúng.</source>
        <translation>Is the amount {typed} {likely} or {other}? Choose which is right.</translation>
    </message>
    <message>
        <source>Không đọc được số tiền {typed}. Chỉ ghi số, như 1366200.</source>
        <translation>The amount {typed} cannot be read. Write digits only, like 1366200.</translation>
    </message>
    <message>
        <source>Đầu số {old} đã đổi thành {new}: {value}.</source>
        <translation>The prefix {old} is now {new}: {value}.</translation>
    </message>
    <message>
        <source>Đã thêm số 0 bị mất ở đầu số điện thoại: {value}.</source>
        <translation>Added the lost 0 at the start of the phone number: {value}.</translation>
    </message>
    <message>
        <source>Số điện thoại phải có 10 chữ số, bắt đầu bằng 0 (như 0912345678). Kiểm tra lại số.</source>
        <translation>A phone number must have 10 digits and begin with 0 (like 0912345678). Check it.</translation>
    </message>
    <message>
        <source>Họ tên có chữ số: {name}. Chỉ ghi chữ, bỏ chữ số.</source>
        <translation>The name has digits: {name}. Write letters only.</translation>
    </message>
    <message>
        <source>Họ tên có ký tự lạ: {signs}. Kiểm tra lại họ tên.</source>
        <translation>The name has odd signs: {signs}. Check the name.</translation>
    </message>
    <message>
        <source>Họ tên chỉ có một chữ: {name}. Ghi đủ họ và tên.</source>
        <translation>The name has one word only: {name}. Write family name and given name.</translation>
    </message>
    <message>
        <source>Họ tên dài {count} chữ. Kiểm tra xem ô có lẫn nội dung khác không.</source>
        <translation>The name has {count} words. See whether the cell holds something else too.</translation>
    </message>
    <message>
        <source>“{text}” không có trong danh mục. Chọn: {allowed}.</source>
        <translation>“{text}” is not in the list. Choose: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” không có trong danh mục. Ghi tên hoặc mã, ví dụ {allowed}.</source>
        <translation>“{text}” is not in the list. Write a name or code, for example {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số. Ghi số nguyên, ví dụ 12.</source>
        <translation>“{text}” is not a number. Write a whole number, for example 12.</translation>
    </message>
    <message>
        <source>Ngày sinh {date} ở tương lai. Sửa lại ngày sinh.</source>
        <translation>The date of birth {date} is in the future. Correct it.</translation>
    </message>
    <message>
        <source>Ngày chưa đủ: {text}. Nhập dạng ngày/tháng/năm, ví dụ 06/07/2026.</source>
        <translation>The date is not complete: {text}. Write day/month/year, for example 06/07/2026.</translation>
    </message>
    <message>
        <source>“{text}” không rõ là có hay không. Ghi x hoặc để trống.</source>
        <translation>It is not clear whether “{text}” is yes or no. Write x or leave it empty.</translation>
    </message>
    <message>
        <source>“{text}” không phải dấu đánh. Ghi x hoặc để trống, ô này được bỏ qua.</source>
        <translation>“{text}” is not a mark. Write x or leave it empty; this cell is left out.</translation>
    </message>
    <message>
        <source>Tỷ lệ “{text}” phải từ 0 đến 100. Ô này được bỏ qua.</source>
        <translation>The share “{text}” must be from 0 to 100. This cell is left out.</translation>
    </message>
    <message>
        <source>Chỉ thấy năm, chưa rõ tháng. Ghi tháng/năm, ví dụ 04/2025.</source>
        <translation>There is only a year, no month. Write month/year, for example 04/2025.</translation>
    </message>
    <message>
        <source>Chưa có họ và tên. Nhập tên, hoặc bỏ dòng này.</source>
        <translation>There is no full name. Enter one, or remove this row.</translation>
    </message>
    <message>
        <source>Chủ hộ đã là {name} ở dòng {row}. Sửa quan hệ của một trong hai người.</source>
        <translation>The head is {name} in row {row} already. Correct the relation of one of the two.</translation>
    </message>
    <message>
        <source>Số này đã ghi cho {name} ở dòng {row}. Kiểm tra lại trên giấy tờ.</source>
        <translation>This number is entered for {name} in row {row}. Check it on the papers.</translation>
    </message>
    <message>
        <source>Đã điền theo số CCCD: {what}. Sửa lại nếu không đúng.</source>
        <translation>Filled in from the ID number: {what}. Correct it if it is wrong.</translation>
    </message>
    <message>
        <source>Đã chuyển {text} sang cột {field}.</source>
        <translation>Moved {text} to the column {field}.</translation>
    </message>
    <message>
        <source>{name} đã có trong sổ, chưa xếp hộ; khi ghi sẽ vào hộ này.</source>
        <translation>{name} is in the register, in no household; saving takes the person into this one.</translation>
    </message>
    <message>
        <source>{name} đang ở hộ {head}; khi ghi sẽ chuyển sang hộ này.</source>
        <translation>{name} is in household {head}; saving moves the person to this one.</translation>
    </message>
    <message>
        <source>Hộ chưa có ai. Ghi chủ hộ ở dòng đầu.</source>
        <translation>Nobody is in the household yet. Enter the head in the first row.</translation>
    </message>
    <message>
        <source>Hộ chưa có chủ hộ. Ghi Chủ hộ ở quan hệ của một người.</source>
        <translation>The household has no head yet. Enter Head of household as somebody&apos;s relation.</translation>
    </message>
    <message>
        <source>Hộ đã có một chủ hộ ở dòng trên. Sửa quan hệ của một trong hai người.</source>
        <translation>The household has a head in the row above. Correct the relation of one of the two.</translation>
    </message>
    <message>
        <source>Hai dòng ghi cùng một số. Kiểm tra lại trên giấy tờ.</source>
        <translation>Two rows have the same number. Check it on the papers.</translation>
    </message>
    <message>
        <source>Mã hộ {code} đã có ở hộ khác. Nhập mã khác, hoặc để trống để ghi mã sau.</source>
        <translation>The code {code} belongs to another household. Enter another, or leave it empty for now.</translation>
    </message>
    <message>
        <source>Trùng với dòng {row} của tệp. Xóa một dòng, hoặc chọn ghi cả hai.</source>
        <translation>The same as row {row} of the file. Delete one of them, or choose to save both.</translation>
    </message>
    <message>
        <source>Số này đã ghi cho {name} ở dòng {row}. Kiểm tra lại số trên giấy tờ.</source>
        <translation>This number is entered for {name} in row {row}. Check it on the papers.</translation>
    </message>
    <message>
        <source>Cùng họ tên và ngày sinh với dòng {row}. Xem có phải một người không.</source>
        <translation>Same name and date of birth as row {row}. See whether it is one person.</translation>
    </message>
    <message>
        <source>Có thể trùng với {name} {born} đã có. Chọn ghi mới, cập nhật người đó hay bỏ qua.</source>
        <translation>May be {name} {born}, who is known. Choose to save as new, update that person, or leave out.</translation>
    </message>
    <message>
        <source>Số này trong dữ liệu là của {name}. Kiểm tra lại số và họ tên.</source>
        <translation>In the data this number belongs to {name}. Check number and name.</translation>
    </message>
    <message>
        <source>Mã số BHXH là của {name}, người này có số CCCD khác. Kiểm tra lại hai số.</source>
        <translation>The social insurance number belongs to {name}, who has another ID number. Check both numbers.</translation>
    </message>
    <message>
        <source>Số này đã có ở {commune}, của {name}. Nếu người đó chuyển đến, sửa ở bản ghi cũ; nếu ghi, dòng này thành người mới.</source>
        <translation>This number is in {commune} already, for {name}. If that person has moved here, change the old record; if you save, this row becomes a new person.</translation>
    </message>
    <message>
        <source>Mã số BHXH trong dữ liệu là {number}, tệp ghi số khác. Kiểm tra lại mã số.</source>
        <translation>The social insurance number in the data is {number}, the file has another. Check it.</translation>
    </message>
    <message>
        <source>Mã hộ {code} trong dữ liệu là hộ của {head}. Nếu là hộ khác, sửa mã hộ trong tệp.</source>
        <translation>In the data {code} is the household of {head}. If it is another household, correct the code in the file.</translation>
    </message>
    <message>
        <source>Chưa có “{name}” trong danh sách thôn/tổ: sẽ được thêm mới.</source>
        <translation>“{name}” is not in the list of neighbourhoods: it will be added.</translation>
    </message>
    <message>
        <source>Chưa có “{name}” trong danh sách thôn/tổ: sẽ được thêm mới. Có phải “{like}”?</source>
        <translation>“{name}” is not in the list of neighbourhoods: it will be added. Is it “{like}”?</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu mang mã này: biên lai vẫn được ghi. Thêm nhân viên thu hoặc sửa lại mã.</source>
        <translation>No collector has this code: the receipt is saved all the same. Add the collector or correct the code.</translation>
    </message>
    <message>
        <source>Chưa có {label}.</source>
        <translation>{label} is missing.</translation>
    </message>
    <message>
        <source>Số này đã có ở {name}. Kiểm tra lại số, hoặc mở người đó để sửa.</source>
        <translation>{name} has this number already. Check it, or open that person to correct it.</translation>
    </message>
    <message>
        <source>Chưa có hộ mã {code}. Thêm hộ trước, hoặc để trống nếu chưa xếp hộ.</source>
        <translation>There is no household with code {code}. Add it first, or leave this empty if in no household yet.</translation>
    </message>
    <message>
        <source>Chủ hộ là thành viên {name}. Sửa tên ở người đó, hoặc ghi người khác là Chủ hộ.</source>
        <translation>The head is the member {name}. Change the name of that person, or enter someone else as head.</translation>
    </message>
    <message>
        <source>Chưa có {label}. Nhập rồi hãy ghi.</source>
        <translation>{label} is missing. Enter it, then save.</translation>
    </message>
    <message>
        <source>“{text}” không có trong danh sách. Chọn một mục trong danh sách.</source>
        <translation>“{text}” is not in the list. Choose from the list.</translation>
    </message>
    <message>
        <source>Giá trị này đã có ở bản ghi khác. Nhập giá trị khác, hoặc mở bản ghi kia để sửa.</source>
        <translation>Another record has this value already. Enter another, or open that record to correct it.</translation>
    </message>
    <message>
        <source>Chưa có thôn/tổ “{name}”. Khi ghi, thôn/tổ mới này được thêm vào danh sách.</source>
        <translation>There is no neighbourhood “{name}” yet. It is added to the list on saving.</translation>
    </message>
    <message>
        <source>Chưa có tổ chức “{name}”. Khi ghi, tổ chức mới này được thêm vào danh sách.</source>
        <translation>There is no organisation “{name}” yet. It is added to the list on saving.</translation>
    </message>
    <message>
        <source>Số {text} âm hoặc quá lớn. Kiểm tra lại số trong ô.</source>
        <translation>The number {text} is negative or too large. Check the number in the cell.</translation>
    </message>
    <message>
        <source>Ô báo lỗi {text} của Excel. Sửa công thức hoặc nhập giá trị vào ô.</source>
        <translation>The cell shows the Excel error {text}. Correct the formula or enter a value.</translation>
    </message>
    <message>
        <source>Ô có công thức chưa được tính. Mở tệp bằng Excel, lưu lại rồi nhập lại.</source>
        <translation>The cell has a formula that is not computed. Open the file in Excel, save it and import again.</translation>
    </message>
    <message>
        <source>Ngày {typed} có thể là {other}: cột này lẫn hai cách ghi. Xem lại giấy tờ.</source>
        <translation>The date {typed} could be {other}: this column mixes two ways of writing. Look at the papers.</translation>
    </message>
    <message>
        <source>Số biên lai {number} có {length} ký tự, dòng khác có {usual}. Kiểm tra lại số.</source>
        <translation>The receipt number {number} has {length} characters, other rows have {usual}. Check it.</translation>
    </message>
    <message>
        <source>Chưa có ngày tổ chức. Ghi ngày/tháng/năm, ví dụ 06/07/2026.</source>
        <translation>The day of the event is missing. Write day/month/year, for example 06/07/2026.</translation>
    </message>
    <message>
        <source>Chưa rõ hình thức truyền thông. Chọn một trong sáu hình thức.</source>
        <translation>The form of outreach is not clear. Choose one of the six.</translation>
    </message>
    <message>
        <source>Hộ {code} đã có chủ hộ ở dòng {row}. Ghi lại quan hệ của người này.</source>
        <translation>Household {code} has a head in row {row} already. Enter the relation of this person again.</translation>
    </message>
    <message>
        <source>Dòng ở phần Giảm: chỉ ghi người, không ghi kỳ tham gia mới.</source>
        <translation>Row in the part Decrease: the person is saved, but no new insurance period.</translation>
    </message>
    <message>
        <source>Có số biên lai nhưng chưa có số tiền. Bổ sung số tiền đóng; nếu vẫn ghi, biên lai này không được ghi.</source>
        <translation>There is a receipt number but no amount. Add the amount; if you save, this receipt is not saved.</translation>
    </message>
    <message>
        <source>Trẻ dưới 6 tuổi được cấp thẻ miễn phí (TE), không đóng theo hộ gia đình. Kiểm tra lại ngày sinh và nhóm.</source>
        <translation>Children under 6 get a free card (TE) and do not pay with the household. Check date of birth and group.</translation>
    </message>
    <message>
        <source>Hạn thẻ {last} trước ngày bắt đầu {first}. Kiểm tra lại hai ngày.</source>
        <translation>The card ends on {last}, before it begins on {first}. Check both dates.</translation>
    </message>
    <message>
        <source>Ô này chứa một số khác với số đã ghi ở cột kia. Kiểm tra lại hai số.</source>
        <translation>This cell holds another number than the other column. Check both.</translation>
    </message>
    <message>
        <source>Có ngày sinh ở cả cột nam và cột nữ. Chỉ để lại một ngày sinh.</source>
        <translation>There is a date of birth in both the men&apos;s and the women&apos;s column. Leave only one.</translation>
    </message>
    <message>
        <source>Giới tính ghi hai cách khác nhau. Kiểm tra lại.</source>
        <translation>The sex is written in two different ways. Check it.</translation>
    </message>
    <message>
        <source>Chưa có họ và tên. Ghi họ tên đầy đủ vào ô này.</source>
        <translation>The full name is missing. Write it in this cell.</translation>
    </message>
    <message>
        <source>Cột này ghi bằng phông {font}, đã đổi sang Unicode: “{text}”. Xem lại vài dòng.</source>
        <translation>This column is written in the font {font} and was turned into Unicode: “{text}”. Look over a few rows.</translation>
    </message>
    <message>
        <source>Chưa có mã hộ và họ tên chủ hộ. Ghi ít nhất một trong hai.</source>
        <translation>Household code and head&apos;s name are missing. Write at least one of them.</translation>
    </message>
    <message>
        <source>Giống {name} ở dòng {row}. Bỏ dòng này nếu là cùng một người.</source>
        <translation>Like {name} in row {row}. Remove this row if it is the same person.</translation>
    </message>
    <message>
        <source>Đã điền {name} theo mã QR của thẻ.</source>
        <translation>Filled in {name} from the QR code of the card.</translation>
    </message>
    <message>
        <source>Người này ghi là còn sống. Sửa tình trạng trước, rồi mới ghi ngày mất.</source>
        <translation>This person is noted as living. Correct the state first, then enter the date of death.</translation>
    </message>
    <message>
        <source>Buổi ngày {date} chưa đến, chưa ghi là đã tổ chức được.</source>
        <translation>The event of {date} is still to come and cannot be noted as held.</translation>
    </message>
    <message>
        <source>Mã hộ {code} đã có ở hộ {name}. Nhập mã khác.</source>
        <translation>The code {code} belongs to household {name} already. Enter another.</translation>
    </message>
    <message>
        <source>Ngày {date} còn ở phía trước. Ghi khi việc đã xảy ra.</source>
        <translation>The date {date} is still to come. Note it when it has happened.</translation>
    </message>
    <message>
        <source>Hộ chưa có chủ hộ mới. Chọn một người.</source>
        <translation>The household has no new head yet. Choose a person.</translation>
    </message>
    <message>
        <source>Chọn chủ hộ trong số người đang ở trong hộ.</source>
        <translation>Choose the head among the people who live in the household.</translation>
    </message>
    <message>
        <source>Hộ này thuộc xã khác. Ghi người chuyển đi ở xã này và chuyển đến ở xã kia.</source>
        <translation>This household belongs to another commune. Note the person as moved away here and moved in there.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một người tách ra.</source>
        <translation>Choose at least one person who leaves.</translation>
    </message>
    <message>
        <source>Cả hộ cùng đi thì không phải tách hộ. Bớt người, hoặc sửa địa chỉ của hộ.</source>
        <translation>If the whole household leaves, it is not a split. Choose fewer people, or change the address of the household.</translation>
    </message>
    <message>
        <source>Chọn chủ hộ mới trong số người tách ra.</source>
        <translation>Choose the new head among those who leave.</translation>
    </message>
    <message>
        <source>Đây là chính hộ này. Chọn hộ khác.</source>
        <translation>This is the household itself. Choose another.</translation>
    </message>
    <message>
        <source>{name} đang là chủ hộ. Chọn người khác.</source>
        <translation>{name} is the head now. Choose someone else.</translation>
    </message>
    <message>
        <source>Người này chưa xếp hộ sẵn rồi. Chọn hộ để chuyển đến.</source>
        <translation>This person is in no household already. Choose the household to move to.</translation>
    </message>
    <message>
        <source>Người này đang ở hộ ấy. Chọn hộ khác.</source>
        <translation>This person is in that household. Choose another.</translation>
    </message>
    <message>
        <source>Hộ ấy đã có chủ hộ {name}. Chọn quan hệ khác; đổi chủ hộ sau nếu cần.</source>
        <translation>That household has the head {name}. Choose another relation; the head can be changed later.</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu “{words}”, hoặc có nhiều người cùng tên. Ghi mã nhân viên thu, hoặc thêm người đó ở trang Nhân viên thu trước.</source>
        <translation>There is no collector “{words}”, or there are several of that name. Write the collector&apos;s code, or add the person on the page Collectors first.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một người.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>Chọn thường trú hoặc tạm trú.</source>
        <translation>Choose permanent or temporary resident.</translation>
    </message>
    <message>
        <source>Ngày {date} trước ngày sinh của {name} ({birth}).</source>
        <translation>The date {date} is before {name} was born ({birth}).</translation>
    </message>
    <message>
        <source>{name} đã ghi là chuyển đi rồi.</source>
        <translation>{name} is noted as moved away already.</translation>
    </message>
    <message>
        <source>{name} không ghi là tạm vắng hay chuyển đi.</source>
        <translation>{name} is noted neither as temporarily absent nor as moved away.</translation>
    </message>
    <message>
        <source>Chưa có hộ mã {code}. Gõ tên chủ hộ để tìm.</source>
        <translation>There is no household with code {code}. Type the head&apos;s name to find it.</translation>
    </message>
    <message>
        <source>Không thấy người mang số này trong dữ liệu. Kiểm tra lại số; nếu vẫn ghi, dòng này thành người mới.</source>
        <translation>Nobody in the data has this number. Check it; if you save anyway, the row becomes a new person.</translation>
    </message>
    <message>
        <source>Không thấy người mang số này trong dữ liệu và dòng không có họ tên. Kiểm tra lại số.</source>
        <translation>Nobody in the data has this number, and the row has no name. Check the number.</translation>
    </message>
    <message>
        <source>Biên lai này trong dữ liệu là {stored}, tệp ghi {told}. Đối chiếu với biên lai; nếu vẫn ghi, lấy số của tệp.</source>
        <translation>This receipt is {stored} in the data, the file says {told}. Compare with the receipt; if you save anyway, the file&apos;s figure is taken.</translation>
    </message>
    <message>
        <source>Chưa có người mang mã số này: biên lai được ghi theo tên người đóng, chưa gắn với ai.</source>
        <translation>Nobody has this number yet: the receipt is saved under the payer&apos;s name and belongs to no person.</translation>
    </message>
    <message>
        <source>“{old}” là thôn/tổ “{new}”: mọi dòng như vậy được ghi theo tên này.</source>
        <translation>“{old}” is the neighbourhood “{new}”: all such rows are saved under that name.</translation>
    </message>
    <message>
        <source>Địa chỉ “{old}” được ghi theo xã mới thành “{new}”; địa chỉ cũ được giữ lại.</source>
        <translation>The address “{old}” is saved with the new commune as “{new}”; the old address is kept.</translation>
    </message>
    <message>
        <source>{name} đã ghi là đã mất. Nếu ghi nhầm, sửa “Tình trạng” ở phiếu thành viên.</source>
        <translation>{name} is recorded as deceased. If that is wrong, correct “Status” in the member&apos;s form.</translation>
    </message>
    <message>
        <source>“{name}” là thôn/tổ “{place}”: khi ghi được đổi theo tên này.</source>
        <translation>“{name}” is the neighbourhood “{place}”: it is saved under that name.</translation>
    </message>
    <message>
        <source>Khi ghi, xã cũ được đổi thành “{new}”; địa chỉ cũ được giữ ở ô Địa chỉ cũ.</source>
        <translation>When saved, the former commune becomes “{new}”; the old address is kept in “Former address”.</translation>
    </message>
    <message>
        <source>Phần đầu tờ khai và cột quan hệ không cho biết ai là chủ hộ. Bổ sung chủ hộ.</source>
        <translation>Neither the head of the form nor the relation column says who is head of household. Add the head.</translation>
    </message>
    <message>
        <source>Tệp không có cột số tiền: số biên lai được đọc nhưng biên lai không được ghi. Nhập thêm D03-TS hoặc bảng kê biên lai.</source>
        <translation>The file has no amounts: receipt numbers are read, but no receipt is saved. Import the D03-TS or the list of receipts too.</translation>
    </message>
    <message>
        <source>Chưa có số biên lai. Ghi số biên lai.</source>
        <translation>No receipt number. Enter it.</translation>
    </message>
    <message>
        <source>Chưa có số tiền của biên lai. Ghi số tiền đã thu.</source>
        <translation>No amount on the receipt. Enter what was paid.</translation>
    </message>
    <message>
        <source>Chưa rõ biên lai này thu BHYT hay BHXH tự nguyện. Chọn ở cột Loại; nếu vẫn ghi, biên lai được ghi là BHYT.</source>
        <translation>It is not clear whether this receipt is for health insurance or voluntary social insurance. Choose in column Kind; if you save anyway, it is saved as health insurance.</translation>
    </message>
    <message>
        <source>Tổng số tiền {total} khác BHXH cộng BHYT ({parts}). Sửa lại; nếu vẫn ghi, lấy số của từng loại.</source>
        <translation>The total {total} differs from social plus health insurance ({parts}). Correct it; if you save anyway, the single amounts are taken.</translation>
    </message>
    <message>
        <source>Danh sách không có cột người đóng: biên lai chưa có trong dữ liệu được ghi, chưa có tên người đóng.</source>
        <translation>The list has no payers: receipts that are new are saved without a payer&apos;s name.</translation>
    </message>
    <message>
        <source>Chưa có tên người đóng. Bổ sung tên trên biên lai.</source>
        <translation>No payer&apos;s name. Add the name on the receipt.</translation>
    </message>
    <message>
        <source>Số tiền {amount} nhỏ hơn 0. Nhập số tiền không có dấu trừ.</source>
        <translation>The amount {amount} is below 0. Enter it without a minus sign.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Nhân khẩu</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Có thẻ BHYT còn hạn</source>
        <translation>With a valid health-insurance card</translation>
    </message>
    <message>
        <source>Không có thẻ BHYT còn hạn</source>
        <translation>Without a valid health-insurance card</translation>
    </message>
    <message>
        <source>Tham gia BHXH tự nguyện</source>
        <translation>In voluntary social insurance</translation>
    </message>
    <message>
        <source>Trẻ dưới 6 tuổi chưa có thẻ</source>
        <translation>Children under 6 without a card</translation>
    </message>
    <message>
        <source>Đến tuổi đổi thẻ, đổi mức hỗ trợ</source>
        <translation>Reaching an age where card or support changes</translation>
    </message>
    <message>
        <source>Đến hạn gia hạn</source>
        <translation>Due for renewal</translation>
    </message>
    <message>
        <source>bằng</source>
        <translation>is</translation>
    </message>
    <message>
        <source>từ – đến</source>
        <translation>from – to</translation>
    </message>
    <message>
        <source>còn trống</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>có chứa</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field} từ {value}</source>
        <translation>{field} from {value}</translation>
    </message>
    <message>
        <source>{field} đến {value}</source>
        <translation>{field} to {value}</translation>
    </message>
    <message>
        <source>{field}: còn trống</source>
        <translation>{field}: empty</translation>
    </message>
    <message>
        <source>{field}: đã có</source>
        <translation>{field}: filled</translation>
    </message>
    <message>
        <source>Đang xoá</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>nhân viên thu</source>
        <translation>collectors</translation>
    </message>
    <message>
        <source>Thêm nhân viên</source>
        <translation>Add collector</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu nào</source>
        <translation>No collectors yet</translation>
    </message>
    <message>
        <source>Sổ nhân viên thu cho biết ai phụ trách thôn nào, thẻ của ai sắp hết hạn.</source>
        <translation>The list of collectors shows who looks after which neighbourhood and whose card ends soon.</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Thẻ sắp hết hạn</source>
        <translation>Card ends soon</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>tổ chức</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Thêm tổ chức</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Chưa có tổ chức dịch vụ thu nào</source>
        <translation>No collection service organisations yet</translation>
    </message>
    <message>
        <source>Nhân viên thu làm việc cho một tổ chức có hợp đồng với cơ quan BHXH.</source>
        <translation>Collectors work for an organisation that has a contract with the social insurance office.</translation>
    </message>
    <message>
        <source>Hoạt động truyền thông</source>
        <translation>Outreach activities</translation>
    </message>
    <message>
        <source>buổi truyền thông</source>
        <translation>outreach events</translation>
    </message>
    <message>
        <source>Thêm buổi truyền thông</source>
        <translation>Add outreach event</translation>
    </message>
    <message>
        <source>Chưa có buổi truyền thông nào</source>
        <translation>No outreach events yet</translation>
    </message>
    <message>
        <source>Danh sách này giúp theo dõi số người dự và số người đăng ký mới sau mỗi buổi.</source>
        <translation>This list helps to follow how many people came and how many joined after each event.</translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Hộ</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>hộ</source>
        <translation>households</translation>
    </message>
    <message>
        <source>Thêm hộ</source>
        <translation>Add household</translation>
    </message>
    <message>
        <source>Chưa có hộ nào</source>
        <translation>No households yet</translation>
    </message>
    <message>
        <source>Sổ hộ cho biết mỗi nhà có ai, thẻ BHYT của ai sắp hết hạn.</source>
        <translation>The register of households shows who lives where and whose health-insurance card ends soon.</translation>
    </message>
    <message>
        <source>Có người chưa có thẻ</source>
        <translation>With people without a card</translation>
    </message>
    <message>
        <source>Thành viên của hộ không bị xoá mà thành “chưa xếp hộ”.</source>
        <translation>Members of the household are not deleted; they are in no household for now.</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>thành viên</source>
        <translation>members</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Chưa có thành viên nào</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>Danh sách thành viên cho biết ai đã có thẻ BHYT và thẻ của ai sắp hết hạn.</source>
        <translation>The list of members shows who has a health-insurance card and whose card ends soon.</translation>
    </message>
    <message>
        <source>Chưa có thẻ</source>
        <translation>Without card</translation>
    </message>
    <message>
        <source>Chưa xếp hộ</source>
        <translation>In no household</translation>
    </message>
    <message>
        <source>Các kỳ tham gia đã ghi của thành viên cũng bị xoá.</source>
        <translation>The insurance periods of the members are deleted too.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sắp hết hạn</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Không sửa được</source>
        <translation>Cannot be changed</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Saved now</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>Will be saved</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Đang xem các dòng sẽ sửa</source>
        <translation>Looking at the rows to be changed</translation>
    </message>
    <message>
        <source>Đang sửa các dòng đã chọn</source>
        <translation>Changing the selected rows</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>biên lai</source>
        <translation>receipts</translation>
    </message>
    <message>
        <source>Thêm biên lai</source>
        <translation>Add receipt</translation>
    </message>
    <message>
        <source>Chưa có biên lai nào</source>
        <translation>No receipts yet</translation>
    </message>
    <message>
        <source>Biên lai có ở đây sau khi nhập danh sách thu từ Excel.</source>
        <translation>Receipts are here once a list of collections is imported from Excel.</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đã có, giữ nguyên</source>
        <translation>Known, left as it is</translation>
    </message>
    <message>
        <source>Có thể đã có, không thêm</source>
        <translation>Possibly known, not added</translation>
    </message>
    <message>
        <source>Không thêm. {reason}</source>
        <translation>Not added. {reason}</translation>
    </message>
    <message>
        <source>Cột {column}: {sentence}</source>
        <translation>Column {column}: {sentence}</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Hộ {code}</source>
        <translation>Household {code}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Hộ và thành viên</source>
        <translation>Households and members</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>Truyền thông</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Nhập – Xuất Excel</source>
        <translation>Excel import and export</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Data checks</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Lịch sử, thùng rác</source>
        <translation>History, recycle bin</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Trợ giúp (F1)</source>
        <translation>Help (F1)</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Đang xếp trang</source>
        <translation>Laying out the pages</translation>
    </message>
    <message>
        <source>Đang ghi tệp PDF</source>
        <translation>Writing the PDF file</translation>
    </message>
</context>
<context>
    <name>record_papers</name>
    <message>
        <source>Cả danh sách đang xem</source>
        <translation>The whole list you see</translation>
    </message>
    <message>
        <source>Chỉ {count} dòng đang chọn</source>
        <translation>Only the {count} selected rows</translation>
    </message>
    <message>
        <source>In danh sách</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>In phiếu hộ</source>
        <translation>Print household sheet</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print sheet</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>hộ</source>
        <translation>households</translation>
    </message>
    <message>
        <source>nhân viên thu</source>
        <translation>collectors</translation>
    </message>
    <message>
        <source>biên lai</source>
        <translation>receipts</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>buổi</source>
        <translation>events</translation>
    </message>
    <message>
        <source>lượt người</source>
        <translation>people reached</translation>
    </message>
    <message>
        <source>thẻ</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>biên lai/người</source>
        <translation>receipts per person</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>6 tháng đầu năm {year}</source>
        <translation>first half of {year}</translation>
    </message>
    <message>
        <source>6 tháng cuối năm {year}</source>
        <translation>second half of {year}</translation>
    </message>
    <message>
        <source>9 tháng năm {year}</source>
        <translation>9 months of {year}</translation>
    </message>
    <message>
        <source>quý {number} năm {year}</source>
        <translation>quarter {number} of {year}</translation>
    </message>
    <message>
        <source>tháng {number} năm {year}</source>
        <translation>month {number} of {year}</translation>
    </message>
    <message>
        <source>tuần {number} năm {year}</source>
        <translation>week {number} of {year}</translation>
    </message>
    <message>
        <source>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</source>
        <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
        <source>Độc lập - Tự do - Hạnh phúc</source>
        <translation>Độc lập - Tự do - Hạnh phúc</translation>
    </message>
    <message>
        <source>Đang ghi danh sách ra Excel</source>
        <translation>Writing the list to Excel</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>có</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>tìm “{words}”</source>
        <translation>search “{words}”</translation>
    </message>
    <message>
        <source>các dòng đã chọn</source>
        <translation>the selected rows</translation>
    </message>
    <message>
        <source>sắp hết hạn</source>
        <translation>ending soon</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>chưa có thẻ</source>
        <translation>without a card</translation>
    </message>
    <message>
        <source>chưa xếp hộ</source>
        <translation>in no household yet</translation>
    </message>
    <message>
        <source>đến hạn gia hạn</source>
        <translation>due for renewal</translation>
    </message>
    <message>
        <source>còn người chưa có thẻ</source>
        <translation>with people without a card</translation>
    </message>
    <message>
        <source>đang hoạt động</source>
        <translation>active</translation>
    </message>
    <message>
        <source>thẻ sắp hết hạn</source>
        <translation>card ends soon</translation>
    </message>
    <message>
        <source>đã tổ chức</source>
        <translation>held</translation>
    </message>
    <message>
        <source>dự kiến</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>{type} đã tổ chức</source>
        <translation>{type}, held</translation>
    </message>
    <message>
        <source>{type} dự kiến</source>
        <translation>{type}, planned</translation>
    </message>
    <message>
        <source>Số buổi của hình thức này trong kỳ</source>
        <translation>Events of this form in the period</translation>
    </message>
    <message>
        <source>Số khẩu</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Người còn sống và chưa chuyển đi, vào ngày cuối kỳ</source>
        <translation>People living and not moved away, on the last day of the period</translation>
    </message>
    <message>
        <source>Gồm thường trú, tạm trú và tạm vắng.</source>
        <translation>Permanent and temporary residents and those temporarily absent.</translation>
    </message>
    <message>
        <source>Số hộ</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Số hộ trong danh sách hộ</source>
        <translation>Households in the list of households</translation>
    </message>
    <message>
        <source>Số người có thẻ BHYT</source>
        <translation>People with a health-insurance card</translation>
    </message>
    <message>
        <source>Người có thẻ BHYT còn giá trị vào ngày cuối kỳ</source>
        <translation>People with a health-insurance card valid on the last day of the period</translation>
    </message>
    <message>
        <source>Mọi nhóm đối tượng.</source>
        <translation>All groups.</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHYT</source>
        <translation>Health-insurance coverage</translation>
    </message>
    <message>
        <source>Số người có thẻ BHYT ÷ số khẩu × 100</source>
        <translation>People with a health-insurance card ÷ residents × 100</translation>
    </message>
    <message>
        <source>Số người chưa có thẻ BHYT</source>
        <translation>People without a health-insurance card</translation>
    </message>
    <message>
        <source>Số khẩu − số người có thẻ BHYT</source>
        <translation>Residents − people with a health-insurance card</translation>
    </message>
    <message>
        <source>Số người tham gia BHYT hộ gia đình</source>
        <translation>People in household health insurance</translation>
    </message>
    <message>
        <source>Người có thẻ nhóm GD còn giá trị vào ngày cuối kỳ</source>
        <translation>People with a card of group GD valid on the last day of the period</translation>
    </message>
    <message>
        <source>Thẻ BHYT hết hạn trong 30 ngày</source>
        <translation>Cards ending within 30 days</translation>
    </message>
    <message>
        <source>Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 30 ngày sau</source>
        <translation>People whose latest card ends between the last day of the period and 30 days after</translation>
    </message>
    <message>
        <source>Thẻ BHYT hết hạn trong 60 ngày</source>
        <translation>Cards ending within 60 days</translation>
    </message>
    <message>
        <source>Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 60 ngày sau</source>
        <translation>People whose latest card ends between the last day of the period and 60 days after</translation>
    </message>
    <message>
        <source>BHYT phát triển mới</source>
        <translation>Health insurance, new</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ hoặc hết hạn quá 12 tháng</source>
        <translation>People whose card begins in the period, with no card before or one that ended over 12 months ago</translation>
    </message>
    <message>
        <source>BHYT gia hạn</source>
        <translation>Health insurance, renewed</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, cách thẻ trước không quá 3 tháng</source>
        <translation>People whose card begins in the period, at most 3 months after the card before</translation>
    </message>
    <message>
        <source>BHYT tham gia lại</source>
        <translation>Health insurance, returned</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, gián đoạn trên 3 đến 12 tháng</source>
        <translation>People whose card begins in the period after a gap of over 3 to 12 months</translation>
    </message>
    <message>
        <source>BHYT gián đoạn</source>
        <translation>Health insurance, interrupted</translation>
    </message>
    <message>
        <source>Người có thẻ hết hạn tròn 3 tháng trong kỳ mà chưa gia hạn</source>
        <translation>People whose card ended 3 months ago within the period and who did not renew</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH tự nguyện</source>
        <translation>People in voluntary social insurance</translation>
    </message>
    <message>
        <source>Người đã đóng cho ngày cuối kỳ hoặc còn trong hạn đóng kỳ tiếp theo</source>
        <translation>People who have paid for the last day of the period or may still pay for the next term</translation>
    </message>
    <message>
        <source>Hạn đóng: Luật 41/2024/QH15, điều 36 khoản 3.</source>
        <translation>Time to pay: Law 41/2024/QH15, article 36 paragraph 3.</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đầu kỳ</source>
        <translation>Voluntary social insurance, at the start</translation>
    </message>
    <message>
        <source>Số người tham gia vào ngày trước ngày đầu kỳ</source>
        <translation>People insured on the day before the period</translation>
    </message>
    <message>
        <source>BHXH tự nguyện tăng</source>
        <translation>Voluntary social insurance, gained</translation>
    </message>
    <message>
        <source>Người tham gia cuối kỳ mà đầu kỳ chưa tham gia</source>
        <translation>People insured at the end of the period and not at its start</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm</source>
        <translation>Voluntary social insurance, lost</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ mà cuối kỳ không còn</source>
        <translation>People insured at the start of the period and not at its end</translation>
    </message>
    <message>
        <source>BHXH tự nguyện phát triển mới</source>
        <translation>Voluntary social insurance, new</translation>
    </message>
    <message>
        <source>Người bắt đầu đóng trong kỳ, trước đó chưa đóng hoặc đã ngừng quá 12 tháng</source>
        <translation>People who began to pay in the period, with no payment before or none for over 12 months</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đóng tiếp</source>
        <translation>Voluntary social insurance, continued</translation>
    </message>
    <message>
        <source>Người có kỳ đóng bắt đầu trong kỳ, cách kỳ trước không quá 3 tháng</source>
        <translation>People whose term begins in the period, at most 3 months after the term before</translation>
    </message>
    <message>
        <source>BHXH tự nguyện tham gia lại</source>
        <translation>Voluntary social insurance, returned</translation>
    </message>
    <message>
        <source>Người có kỳ đóng bắt đầu trong kỳ, gián đoạn trên 3 đến 12 tháng</source>
        <translation>People whose term begins in the period after a gap of over 3 to 12 months</translation>
    </message>
    <message>
        <source>BHXH tự nguyện gián đoạn</source>
        <translation>Voluntary social insurance, interrupted</translation>
    </message>
    <message>
        <source>Người quá hạn đóng trong kỳ mà chưa đóng tiếp</source>
        <translation>People whose time to pay ended in the period without a payment</translation>
    </message>
    <message>
        <source>Số biên lai</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>Biên lai có ngày trong kỳ</source>
        <translation>Receipts dated in the period</translation>
    </message>
    <message>
        <source>Số biên lai BHYT</source>
        <translation>Health-insurance receipts</translation>
    </message>
    <message>
        <source>Biên lai BHYT có ngày trong kỳ</source>
        <translation>Health-insurance receipts dated in the period</translation>
    </message>
    <message>
        <source>Số biên lai BHXH tự nguyện</source>
        <translation>Voluntary social-insurance receipts</translation>
    </message>
    <message>
        <source>Biên lai BHXH tự nguyện có ngày trong kỳ</source>
        <translation>Voluntary social-insurance receipts dated in the period</translation>
    </message>
    <message>
        <source>Số tiền thu</source>
        <translation>Money collected</translation>
    </message>
    <message>
        <source>Tổng số tiền của các biên lai có ngày trong kỳ</source>
        <translation>Sum of the receipts dated in the period</translation>
    </message>
    <message>
        <source>Số tiền thu BHYT</source>
        <translation>Collected for health insurance</translation>
    </message>
    <message>
        <source>Tổng số tiền của các biên lai BHYT trong kỳ</source>
        <translation>Sum of the health-insurance receipts of the period</translation>
    </message>
    <message>
        <source>Số tiền thu BHXH tự nguyện</source>
        <translation>Collected for voluntary social insurance</translation>
    </message>
    <message>
        <source>Tổng số tiền của các biên lai BHXH tự nguyện trong kỳ</source>
        <translation>Sum of the voluntary social-insurance receipts of the period</translation>
    </message>
    <message>
        <source>Số nhân viên thu</source>
        <translation>Number of collectors</translation>
    </message>
    <message>
        <source>Nhân viên thu có trạng thái đang hoạt động</source>
        <translation>Collectors in the state active</translation>
    </message>
    <message>
        <source>Nhân viên thu có phát sinh</source>
        <translation>Collectors with receipts</translation>
    </message>
    <message>
        <source>Nhân viên thu có ít nhất một biên lai trong kỳ</source>
        <translation>Collectors with at least one receipt in the period</translation>
    </message>
    <message>
        <source>Nhân viên thu hết hạn thẻ</source>
        <translation>Collectors whose card has ended</translation>
    </message>
    <message>
        <source>Nhân viên thu đang hoạt động có thẻ hết hạn trước ngày cuối kỳ</source>
        <translation>Active collectors whose card ended before the last day of the period</translation>
    </message>
    <message>
        <source>Biên lai bình quân một nhân viên thu</source>
        <translation>Receipts per collector</translation>
    </message>
    <message>
        <source>Biên lai của nhân viên thu trong kỳ ÷ nhân viên thu có phát sinh</source>
        <translation>Receipts of collectors in the period ÷ collectors with receipts</translation>
    </message>
    <message>
        <source>Số buổi truyền thông đã tổ chức</source>
        <translation>Outreach events held</translation>
    </message>
    <message>
        <source>Số buổi đã tổ chức trong kỳ, mọi hình thức</source>
        <translation>Events held in the period, all forms</translation>
    </message>
    <message>
        <source>Số buổi truyền thông dự kiến</source>
        <translation>Outreach events planned</translation>
    </message>
    <message>
        <source>Số buổi dự kiến trong kỳ, mọi hình thức</source>
        <translation>Events planned in the period, all forms</translation>
    </message>
    <message>
        <source>Lượt người được truyền thông, tư vấn</source>
        <translation>People reached by outreach and advice</translation>
    </message>
    <message>
        <source>Tổng số lượt người của các buổi đã tổ chức</source>
        <translation>Sum of people reached by the events held</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới từ truyền thông</source>
        <translation>New in voluntary social insurance through outreach</translation>
    </message>
    <message>
        <source>Tổng số người mới của các buổi đã tổ chức</source>
        <translation>Sum of new people of the events held</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình mới từ truyền thông</source>
        <translation>New in household health insurance through outreach</translation>
    </message>
    <message>
        <source>Người tham gia mới từ truyền thông</source>
        <translation>New people through outreach</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới + BHYT hộ gia đình mới</source>
        <translation>New in voluntary social insurance + household health insurance</translation>
    </message>
    <message>
        <source>Hiệu quả truyền thông</source>
        <translation>Effect of outreach</translation>
    </message>
    <message>
        <source>Người tham gia mới từ truyền thông ÷ lượt người được truyền thông × 100</source>
        <translation>New people through outreach ÷ people reached × 100</translation>
    </message>
    <message>
        <source>Chuyển sang nhận qua tài khoản</source>
        <translation>Changed to bank transfer</translation>
    </message>
    <message>
        <source>Tổng của các buổi đã tổ chức</source>
        <translation>Sum of the events held</translation>
    </message>
    <message>
        <source>Đang ghi báo cáo ra Excel</source>
        <translation>Writing the report to Excel</translation>
    </message>
    <message>
        <source>Bảo hiểm y tế</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary social insurance</translation>
    </message>
    <message>
        <source>Chỉ tiêu tổng hợp</source>
        <translation>Main figures</translation>
    </message>
    <message>
        <source>Biểu 1. Chỉ tiêu tổng hợp</source>
        <translation>Table 1. Main figures</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Theo {word}</source>
        <translation>By {word}</translation>
    </message>
    <message>
        <source>Biểu 2. Kết quả theo {word}</source>
        <translation>Table 2. Results by {word}</translation>
    </message>
    <message>
        <source>Có thẻ</source>
        <translation>With card</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Chưa có thẻ</source>
        <translation>Without card</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Hết hạn trong 30 ngày</source>
        <translation>Ending within 30 days</translation>
    </message>
    <message>
        <source>Đầu kỳ</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>Tăng</source>
        <translation>Gained</translation>
    </message>
    <message>
        <source>Giảm</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Cuối kỳ</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>Tổ dân phố</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Thôn</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Chưa rõ {word}</source>
        <translation>{word} not known</translation>
    </message>
    <message>
        <source>Cộng các thôn, tổ = toàn xã, phường</source>
        <translation>Neighbourhoods add up to the commune</translation>
    </message>
    <message>
        <source>{sum} = {total} người</source>
        <translation>{sum} = {total} people</translation>
    </message>
    <message>
        <source>Đầu kỳ + tăng − giảm = cuối kỳ</source>
        <translation>Start + gained − lost = end</translation>
    </message>
    <message>
        <source>{opening} + {added} − {removed} = {closing}</source>
        <translation>{opening} + {added} − {removed} = {closing}</translation>
    </message>
    <message>
        <source>Cộng các nhân viên thu = mọi biên lai</source>
        <translation>Collectors add up to all receipts</translation>
    </message>
    <message>
        <source>{amount} đ, {receipts} biên lai</source>
        <translation>{amount} đ, {receipts} receipts</translation>
    </message>
    <message>
        <source>Cộng các hình thức = danh sách buổi</source>
        <translation>Forms add up to the list of events</translation>
    </message>
    <message>
        <source>{held} đã tổ chức, {planned} dự kiến</source>
        <translation>{held} held, {planned} planned</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Có {count} biên lai chưa ghi ngày, không tính vào kỳ nào.</source>
        <translation>{count} receipts have no date and count in no period.</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>BHXH TN</source>
        <translation>Vol. SI</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>Biểu 3. Kết quả của nhân viên thu</source>
        <translation>Table 3. Results of collectors</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tổ chức dịch vụ thu</source>
        <translation>Collection service organisation</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Số thẻ</source>
        <translation>Card no.</translation>
    </message>
    <message>
        <source>Thời hạn thẻ</source>
        <translation>Collector card ends</translation>
    </message>
    <message>
        <source>Tập huấn gần nhất</source>
        <translation>Latest training</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Chưa rõ nhân viên thu</source>
        <translation>Collector not known</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>TỔNG CỘNG</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Truyền thông</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Biểu 4. Hoạt động truyền thông theo hình thức</source>
        <translation>Table 4. Outreach by form</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Lượt người</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>BHXH TN mới</source>
        <translation>New voluntary SI</translation>
    </message>
    <message>
        <source>BHYT HGĐ mới</source>
        <translation>New household HI</translation>
    </message>
    <message>
        <source>Hiệu quả (%)</source>
        <translation>Effect (%)</translation>
    </message>
    <message>
        <source>Cài VssID</source>
        <translation>VssID set up</translation>
    </message>
    <message>
        <source>Chuyển nhận qua tài khoản</source>
        <translation>Paid by bank transfer</translation>
    </message>
    <message>
        <source>Tặng thẻ</source>
        <translation>Cards given</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Budget (đồng)</translation>
    </message>
    <message>
        <source>Các buổi</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Biểu 5. Danh sách các buổi truyền thông</source>
        <translation>Table 5. List of outreach events</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Joint organiser</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Số người tham dự</source>
        <translation>Number of participants</translation>
    </message>
    <message>
        <source>VssID</source>
        <translation>VssID</translation>
    </message>
    <message>
        <source>Kết quả chỉ tính các buổi đã tổ chức.</source>
        <translation>Results count events held only.</translation>
    </message>
    <message>
        <source>BÁO CÁO</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>BÁO CÁO (dữ liệu mẫu)</source>
        <translation>REPORT (sample data)</translation>
    </message>
    <message>
        <source>Kết quả phát triển người tham gia BHYT, BHXH tự nguyện {period}</source>
        <translation>Growth of health insurance and voluntary social insurance, {period}</translation>
    </message>
    <message>
        <source>(Số liệu từ ngày {first} đến hết ngày {last}; đơn vị tính: người, đồng)</source>
        <translation>(Figures from {first} to the end of {last}; units: people, đồng)</translation>
    </message>
    <message>
        <source>Số: {number}</source>
        <translation>No.: {number}</translation>
    </message>
    <message>
        <source>{place}, ngày {day} tháng {month} năm {year}</source>
        <translation>{place}, {day}/{month}/{year}</translation>
    </message>
    <message>
        <source>NGƯỜI LẬP BIỂU</source>
        <translation>PREPARED BY</translation>
    </message>
    <message>
        <source>(Ký, ghi rõ họ tên)</source>
        <translation>(Signature and full name)</translation>
    </message>
    <message>
        <source>THỦ TRƯỞNG ĐƠN VỊ</source>
        <translation>HEAD OF OFFICE</translation>
    </message>
    <message>
        <source>(Ký tên, đóng dấu)</source>
        <translation>(Signature and seal)</translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN</source>
        <translation>PEOPLE&apos;S COMMITTEE</translation>
    </message>
    <message>
        <source>Dấu niêm của tệp mã hóa đúng</source>
        <translation>The seals of the encrypted file are right</translation>
    </message>
    <message>
        <source>Tệp dữ liệu không bị hỏng</source>
        <translation>The data file is not damaged</translation>
    </message>
    <message>
        <source>Cấu trúc dữ liệu đúng bản</source>
        <translation>The structure of the data is the right version</translation>
    </message>
    <message>
        <source>Mọi bản ghi liên kết đều còn</source>
        <translation>Every linked record is there</translation>
    </message>
    <message>
        <source>Nhật ký được khoá sửa, xoá</source>
        <translation>The audit is locked against changes and deletion</translation>
    </message>
    <message>
        <source>Nhật ký không thiếu dòng</source>
        <translation>No line is missing from the audit</translation>
    </message>
    <message>
        <source>Mọi ngày đã ghi đều là ngày có thật</source>
        <translation>Every date is a real one</translation>
    </message>
    <message>
        <source>Chỉ mục tìm kiếm đủ và không thừa bản ghi</source>
        <translation>The search index is complete and holds nothing else</translation>
    </message>
    <message>
        <source>Khóa tìm kiếm và sắp xếp đúng với bản ghi</source>
        <translation>Search and sort keys agree with the records</translation>
    </message>
    <message>
        <source>Mỗi hộ có nhiều nhất một chủ hộ</source>
        <translation>Each household has at most one head</translation>
    </message>
    <message>
        <source>Tên chủ hộ ghi ở hộ là tên của chủ hộ</source>
        <translation>The head&apos;s name noted with a household is the head&apos;s</translation>
    </message>
    <message>
        <source>Thành viên và hộ thuộc cùng một xã</source>
        <translation>Members and households belong to the same commune</translation>
    </message>
    <message>
        <source>Kỳ tham gia không kết thúc trước khi bắt đầu</source>
        <translation>No insurance period ends before it begins</translation>
    </message>
    <message>
        <source>Không có kỳ tham gia nào ghi hai lần</source>
        <translation>No insurance period is entered twice</translation>
    </message>
    <message>
        <source>Không có biên lai nào ghi hai lần cho một người</source>
        <translation>No receipt is entered twice for a person</translation>
    </message>
    <message>
        <source>Không có số CCCD nào ở hai người</source>
        <translation>No ID number belongs to two people</translation>
    </message>
    <message>
        <source>Không có mã số BHXH nào ở hai người</source>
        <translation>No social insurance number belongs to two people</translation>
    </message>
</context>
<context>
    <name>residence</name>
    <message>
        <source>Chuyển đến</source>
        <translation>Moved in</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Tạm vắng</source>
        <translation>Temporarily absent</translation>
    </message>
    <message>
        <source>Đã về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã mất</source>
        <translation>Deceased</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Ở mọi nơi</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Tìm người, hộ, mã thẻ, số điện thoại</source>
        <translation>Find a person, household, card or phone number</translation>
    </message>
    <message>
        <source>Mở trang theo thứ tự bên trái</source>
        <translation>Open the pages in the order on the left</translation>
    </message>
    <message>
        <source>Làm lại việc vừa hoàn tác</source>
        <translation>Redo what was just undone</translation>
    </message>
    <message>
        <source>Mở hướng dẫn của trang đang xem</source>
        <translation>Open the guide to the page you see</translation>
    </message>
    <message>
        <source>Hiện, hoặc che số CCCD, BHXH, điện thoại</source>
        <translation>Show or hide ID, insurance and phone numbers</translation>
    </message>
    <message>
        <source>Phóng to chữ và bảng</source>
        <translation>Make text and tables larger</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Về cỡ 100 %</source>
        <translation>Back to 100 %</translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sửa dòng đang chọn</source>
        <translation>Edit the selected row</translation>
    </message>
    <message>
        <source>Mở dòng đang chọn</source>
        <translation>Open the selected row</translation>
    </message>
    <message>
        <source>Xoá các dòng đã chọn (vào thùng rác)</source>
        <translation>Delete the selected rows (to the recycle bin)</translation>
    </message>
    <message>
        <source>Chọn tất cả các dòng</source>
        <translation>Select all rows</translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn cùng tiêu đề cột</source>
        <translation>Copy the selected rows with their headers</translation>
    </message>
    <message>
        <source>Dán dòng từ Excel: luôn thêm mới</source>
        <translation>Paste rows from Excel: always adds new ones</translation>
    </message>
    <message>
        <source>In, xem trước, lưu PDF</source>
        <translation>Print, preview, save as PDF</translation>
    </message>
    <message>
        <source>Trong biểu mẫu</source>
        <translation>In forms</translation>
    </message>
    <message>
        <source>Sang ô tiếp theo</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>Sang ô tiếp theo; Shift+Tab về ô trước</source>
        <translation>To the next field; Shift+Tab to the one before</translation>
    </message>
    <message>
        <source>Ghi, hoặc tới ô đầu tiên cần sửa</source>
        <translation>Save, or go to the first field to correct</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Thôi; chỉ hỏi khi đã sửa gì đó</source>
        <translation>Give up; asks only if something was changed</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Phím</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm; trong ô đang gõ: chữ vừa gõ</source>
        <translation>Undo what was just done; in a field: what was just typed</translation>
    </message>
    <message>
        <source>Mở bảng phím tắt này</source>
        <translation>Open this sheet of shortcuts</translation>
    </message>
    <message>
        <source>Đóng lớp trên cùng: ô tìm, phiếu bên, hộp thoại</source>
        <translation>Close the top layer: search, card, dialog</translation>
    </message>
    <message>
        <source>Sửa hộ, thành viên đang chọn</source>
        <translation>Edit the selected household or member</translation>
    </message>
    <message>
        <source>Sửa hàng loạt các dòng đã chọn</source>
        <translation>Change all selected rows at once</translation>
    </message>
    <message>
        <source>Sắp xếp theo nhiều cột</source>
        <translation>Sort by several columns</translation>
    </message>
    <message>
        <source>Danh sách thứ nhất của trang: hộ, nhân viên thu</source>
        <translation>First list of the page: households, collectors</translation>
    </message>
    <message>
        <source>Danh sách thứ hai: thành viên, tổ chức</source>
        <translation>Second list: members, organisations</translation>
    </message>
    <message>
        <source>Góc nhìn đã lưu</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Mở mọi việc với các dòng đã chọn, như chuột phải</source>
        <translation>All that can be done with the selected rows, as the right mouse button</translation>
    </message>
    <message>
        <source>Trong biểu mẫu hộ</source>
        <translation>In the household form</translation>
    </message>
    <message>
        <source>Đổi giữa phần hộ và phần thành viên</source>
        <translation>Switch between household and members</translation>
    </message>
    <message>
        <source>Sửa chữ trong ô thành viên</source>
        <translation>Edit the text of a member&apos;s cell</translation>
    </message>
    <message>
        <source>Chép ô trên xuống</source>
        <translation>Copy the cell above</translation>
    </message>
    <message>
        <source>Dán nhiều dòng từ Excel, hoặc mã QR của CCCD</source>
        <translation>Paste rows from Excel, or the QR code of a citizen card</translation>
    </message>
    <message>
        <source>Xoá chữ trong ô</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Bỏ dòng, hoặc giữ lại dòng đã bỏ</source>
        <translation>Remove the row, or keep a removed one</translation>
    </message>
    <message>
        <source>Khi nhập Excel</source>
        <translation>While importing Excel</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Nhập các dòng vừa sao chép trong Excel</source>
        <translation>Import the rows just copied in Excel</translation>
    </message>
    <message>
        <source>Sửa ô sai, chọn trường của cột</source>
        <translation>Mend a wrong cell, choose a column&apos;s field</translation>
    </message>
    <message>
        <source>Đi tiếp; ở bước kiểm tra: ghi dữ liệu</source>
        <translation>Go on; at the check: save the data</translation>
    </message>
    <message>
        <source>Xuất tệp lỗi để sửa</source>
        <translation>Export the rows with errors</translation>
    </message>
    <message>
        <source>Trong báo cáo</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>Xuất báo cáo ra Excel</source>
        <translation>Export the report to Excel</translation>
    </message>
    <message>
        <source>Khi xem trước bản in</source>
        <translation>In the print preview</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Vừa bề ngang</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Trang khác</source>
        <translation>Other pages</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu lại</source>
        <translation>Check the data again</translation>
    </message>
    <message>
        <source>Tìm trong hướng dẫn</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Cài đặt, mục Thôn, tổ: thêm</source>
        <translation>Settings, neighbourhoods: add</translation>
    </message>
    <message>
        <source>Cài đặt, mục Thôn, tổ: đổi tên</source>
        <translation>Settings, neighbourhoods: rename</translation>
    </message>
    <message>
        <source>Cài đặt, mục Thôn, tổ: xoá thôn không có ai</source>
        <translation>Settings, neighbourhoods: delete one without people</translation>
    </message>
    <message>
        <source>Thiết lập lần đầu: đi tiếp; danh sách thôn: thêm</source>
        <translation>First setup: go on; list of neighbourhoods: add</translation>
    </message>
    <message>
        <source>Về trang trước: hướng dẫn, danh sách biên lai</source>
        <translation>Back to the page before: guide, list of receipts</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Sửa theo kiểm tra: {title}</source>
        <translation>Mend after the check: {title}</translation>
    </message>
    <message>
        <source>Hoàn tác bước “{step}”</source>
        <translation>Undo the step “{step}”</translation>
    </message>
    <message>
        <source>Thêm hộ {name}</source>
        <translation>Add household {name}</translation>
    </message>
    <message>
        <source>Sửa hộ {name} và thành viên</source>
        <translation>Edit household {name} and its members</translation>
    </message>
    <message>
        <source>Sửa hộ {name}</source>
        <translation>Edit household {name}</translation>
    </message>
    <message>
        <source>Nhập tệp “{file}”</source>
        <translation>Import file “{file}”</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập tệp “{file}”</source>
        <translation>Undo the import of “{file}”</translation>
    </message>
    <message>
        <source>Thêm {count} thôn/tổ</source>
        <translation>Add {count} neighbourhoods</translation>
    </message>
    <message>
        <source>Đổi tên thôn/tổ thành {name}</source>
        <translation>Rename the neighbourhood to {name}</translation>
    </message>
    <message>
        <source>Gộp hai thôn/tổ</source>
        <translation>Merge two neighbourhoods</translation>
    </message>
    <message>
        <source>Gộp {gone} vào {kept}</source>
        <translation>Merge {gone} into {kept}</translation>
    </message>
    <message>
        <source>Xoá thôn/tổ</source>
        <translation>Delete neighbourhood</translation>
    </message>
    <message>
        <source>Xoá thôn/tổ {name}</source>
        <translation>Delete neighbourhood {name}</translation>
    </message>
    <message>
        <source>Sửa tiêu đề và người ký trên giấy tờ</source>
        <translation>Change heading and signers of papers</translation>
    </message>
    <message>
        <source>Thêm thành viên {name}</source>
        <translation>Add member {name}</translation>
    </message>
    <message>
        <source>Thêm thôn/tổ {name}</source>
        <translation>Add neighbourhood {name}</translation>
    </message>
    <message>
        <source>Thêm nhân viên thu {name}</source>
        <translation>Add collector {name}</translation>
    </message>
    <message>
        <source>Thêm tổ chức {name}</source>
        <translation>Add organisation {name}</translation>
    </message>
    <message>
        <source>Thêm buổi truyền thông {name}</source>
        <translation>Add outreach event {name}</translation>
    </message>
    <message>
        <source>Thêm biên lai {name}</source>
        <translation>Add receipt {name}</translation>
    </message>
    <message>
        <source>Thêm kỳ tham gia {name}</source>
        <translation>Add insurance period {name}</translation>
    </message>
    <message>
        <source>Sửa thành viên {name}</source>
        <translation>Edit member {name}</translation>
    </message>
    <message>
        <source>Sửa thôn/tổ {name}</source>
        <translation>Edit neighbourhood {name}</translation>
    </message>
    <message>
        <source>Sửa nhân viên thu {name}</source>
        <translation>Edit collector {name}</translation>
    </message>
    <message>
        <source>Sửa tổ chức {name}</source>
        <translation>Edit organisation {name}</translation>
    </message>
    <message>
        <source>Sửa buổi truyền thông {name}</source>
        <translation>Edit outreach event {name}</translation>
    </message>
    <message>
        <source>Sửa biên lai {name}</source>
        <translation>Edit receipt {name}</translation>
    </message>
    <message>
        <source>Sửa kỳ tham gia {name}</source>
        <translation>Edit insurance period {name}</translation>
    </message>
    <message>
        <source>Xoá thành viên {name}</source>
        <translation>Delete member {name}</translation>
    </message>
    <message>
        <source>Xoá hộ {name}</source>
        <translation>Delete household {name}</translation>
    </message>
    <message>
        <source>Xoá nhân viên thu {name}</source>
        <translation>Delete collector {name}</translation>
    </message>
    <message>
        <source>Xoá tổ chức {name}</source>
        <translation>Delete organisation {name}</translation>
    </message>
    <message>
        <source>Xoá buổi truyền thông {name}</source>
        <translation>Delete outreach event {name}</translation>
    </message>
    <message>
        <source>Xoá biên lai {name}</source>
        <translation>Delete receipt {name}</translation>
    </message>
    <message>
        <source>Xoá kỳ tham gia {name}</source>
        <translation>Delete insurance period {name}</translation>
    </message>
    <message>
        <source>Xoá {count} thành viên</source>
        <translation>Delete {count} members</translation>
    </message>
    <message>
        <source>Xoá {count} hộ</source>
        <translation>Delete {count} households</translation>
    </message>
    <message>
        <source>Xoá {count} thôn/tổ</source>
        <translation>Delete {count} neighbourhoods</translation>
    </message>
    <message>
        <source>Xoá {count} nhân viên thu</source>
        <translation>Delete {count} collectors</translation>
    </message>
    <message>
        <source>Xoá {count} tổ chức</source>
        <translation>Delete {count} organisations</translation>
    </message>
    <message>
        <source>Xoá {count} buổi truyền thông</source>
        <translation>Delete {count} outreach events</translation>
    </message>
    <message>
        <source>Xoá {count} biên lai</source>
        <translation>Delete {count} receipts</translation>
    </message>
    <message>
        <source>Xoá {count} kỳ tham gia</source>
        <translation>Delete {count} insurance periods</translation>
    </message>
    <message>
        <source>Khôi phục thành viên {name}</source>
        <translation>Restore member {name}</translation>
    </message>
    <message>
        <source>Khôi phục hộ {name}</source>
        <translation>Restore household {name}</translation>
    </message>
    <message>
        <source>Khôi phục thôn/tổ {name}</source>
        <translation>Restore neighbourhood {name}</translation>
    </message>
    <message>
        <source>Khôi phục nhân viên thu {name}</source>
        <translation>Restore collector {name}</translation>
    </message>
    <message>
        <source>Khôi phục tổ chức {name}</source>
        <translation>Restore organisation {name}</translation>
    </message>
    <message>
        <source>Khôi phục buổi truyền thông {name}</source>
        <translation>Restore outreach event {name}</translation>
    </message>
    <message>
        <source>Khôi phục biên lai {name}</source>
        <translation>Restore receipt {name}</translation>
    </message>
    <message>
        <source>Khôi phục kỳ tham gia {name}</source>
        <translation>Restore insurance period {name}</translation>
    </message>
    <message>
        <source>Khôi phục {count} bản ghi từ thùng rác</source>
        <translation>Restore {count} records from the recycle bin</translation>
    </message>
    <message>
        <source>Đổi cài đặt của văn phòng</source>
        <translation>Change the office&apos;s settings</translation>
    </message>
    <message>
        <source>Xuất dữ liệu ra tệp</source>
        <translation>Export data to a file</translation>
    </message>
    <message>
        <source>Tách hộ {name} khỏi hộ {home}</source>
        <translation>Split household {name} from household {home}</translation>
    </message>
    <message>
        <source>Nhập hộ {goes} vào hộ {stays}</source>
        <translation>Merge household {goes} into household {stays}</translation>
    </message>
    <message>
        <source>Đổi chủ hộ {home} sang {name}</source>
        <translation>Change the head of {home} to {name}</translation>
    </message>
    <message>
        <source>Đưa {name} ra khỏi hộ</source>
        <translation>Take {name} out of the household</translation>
    </message>
    <message>
        <source>Chuyển {name} sang hộ {home}</source>
        <translation>Move {name} to household {home}</translation>
    </message>
    <message>
        <source>Ghi {names} chuyển đến</source>
        <translation>Note {names} as moved in</translation>
    </message>
    <message>
        <source>Ghi {names} chuyển đi</source>
        <translation>Note {names} as moved away</translation>
    </message>
    <message>
        <source>Ghi {names} tạm vắng</source>
        <translation>Note {names} as temporarily absent</translation>
    </message>
    <message>
        <source>Ghi {names} đã về</source>
        <translation>Note {names} as returned</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} thành viên</source>
        <translation>Change {field} of {count} members</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} hộ</source>
        <translation>Change {field} of {count} households</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} nhân viên thu</source>
        <translation>Change {field} of {count} collectors</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} tổ chức</source>
        <translation>Change {field} of {count} organisations</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} buổi truyền thông</source>
        <translation>Change {field} of {count} outreach events</translation>
    </message>
    <message>
        <source>Thêm tên cũ {name}</source>
        <translation>Add former name {name}</translation>
    </message>
    <message>
        <source>Sửa tên cũ {name}</source>
        <translation>Edit former name {name}</translation>
    </message>
    <message>
        <source>Xoá tên cũ {name}</source>
        <translation>Delete former name {name}</translation>
    </message>
    <message>
        <source>Khôi phục tên cũ {name}</source>
        <translation>Restore former name {name}</translation>
    </message>
    <message>
        <source>Thêm tên cũ {old} của {new}</source>
        <translation>Add former name {old} of {new}</translation>
    </message>
    <message>
        <source>Xoá tên cũ</source>
        <translation>Delete former name</translation>
    </message>
    <message>
        <source>Xoá tên cũ {old}</source>
        <translation>Delete former name {old}</translation>
    </message>
    <message>
        <source>Ghi {names} đã mất</source>
        <translation>Record {names} as deceased</translation>
    </message>
</context>
</TS>
