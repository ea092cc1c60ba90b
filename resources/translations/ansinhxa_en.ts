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
    <message>
        <source>Mọi dữ liệu của đơn vị nằm trong một tệp này. Tệp đang nằm trên USB hoặc ổ dễ hỏng khi mất điện: đóng chương trình và ngắt USB an toàn rồi mới rút, và sao lưu sang ổ cứng mỗi ngày.</source>
        <translation>All data of the office are in this one file. It lies on a USB stick or on a drive that a power cut can damage: close the program and eject the stick safely before pulling it, and back up to a hard disk every day.</translation>
    </message>
    <message>
        <source>Giấy phép của các thư viện</source>
        <translation>Licences of the libraries</translation>
    </message>
    <message>
        <source>Mở giấy phép đầy đủ</source>
        <translation>Open the full licences</translation>
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
        <translation>and other age marks: {count}</translation>
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
    <name>AmountView</name>
    <message>
        <source>Chưa chọn ai đóng.</source>
        <translation>Nobody is chosen.</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Cho phép thu</source>
        <translation>Allow to collect</translation>
    </message>
    <message>
        <source>Cho phép</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Tên và lý do được lưu trong lịch sử cùng biên lai này.</source>
        <translation>Name and reason are kept in the history with this receipt.</translation>
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
        <translation>Days without a backup: {days}</translation>
    </message>
    <message>
        <source>Đã {days} ngày chưa sao lưu ra USB</source>
        <translation>Days without a backup to USB: {days}</translation>
    </message>
</context>
<context>
    <name>BasketHead</name>
    <message>
        <source>Đổi hộ</source>
        <translation>Other household</translation>
    </message>
    <message>
        <source>Tìm hộ khác để thu (Ctrl+K)</source>
        <translation>Find another household (Ctrl+K)</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Thêm, hoặc sửa BHXH tự nguyện của người đang chọn</source>
        <translation>Add or change voluntary insurance of the selected person</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Thêm thành viên vào hộ này</source>
        <translation>Add a member to this household</translation>
    </message>
    <message>
        <source>{name} (chưa xếp hộ)</source>
        <translation>{name} (no household)</translation>
    </message>
    <message>
        <source>Hộ {name}</source>
        <translation>Household of {name}</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>People: {count}</translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Tìm hộ  (Ctrl+K)</source>
        <translation>Find household  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Chọn hộ để thu tiền</source>
        <translation>Choose a household to collect from</translation>
    </message>
    <message>
        <source>Tìm hộ hoặc người bằng Ctrl+K. Từ danh sách hộ hoặc bảng gia hạn, bấm F4 trên dòng của hộ.</source>
        <translation>Find a household or person with Ctrl+K. In the list of households or the renewals press F4 on its row.</translation>
    </message>
    <message>
        <source>Năm {year} chưa ai đóng</source>
        <translation>Nobody has paid in {year}</translation>
    </message>
    <message>
        <source>Năm {year} đã đóng {count} người</source>
        <translation>Paid in {year}: {count}</translation>
    </message>
    <message>
        <source>Lương cơ sở {amount} từ {day}</source>
        <translation>Base salary {amount} from {day}</translation>
    </message>
    <message>
        <source>Mức ngày {day}</source>
        <translation>Rates of {day}</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Chưa chọn ai đóng. Đánh dấu người đóng bằng phím cách.</source>
        <translation>Nobody is chosen. Tick who pays with the space bar.</translation>
    </message>
    <message>
        <source>Đã ghi biên lai {numbers}, {amount}: {name}.</source>
        <translation>Receipt {numbers} saved, {amount}: {name}.</translation>
    </message>
    <message>
        <source>Lần thu của {name} chưa được ghi.</source>
        <translation>The collection of {name} is not saved.</translation>
    </message>
    <message>
        <source>Bỏ lần thu này</source>
        <translation>Drop this collection</translation>
    </message>
    <message>
        <source>Bỏ lần thu</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Lần thu của {name} chưa được ghi. Bỏ những gì vừa chọn?</source>
        <translation>The collection of {name} is not saved. Drop what was chosen?</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Ngày đóng vừa đổi. Xem lại số tiền rồi ghi.</source>
        <translation>The day of payment has just changed. Look at the amount again, then save.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>Đợt kê khai</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Ghi đã gửi…</source>
        <translation>Mark as sent…</translation>
    </message>
    <message>
        <source>Ghi đã xong…</source>
        <translation>Mark as done…</translation>
    </message>
    <message>
        <source>Bị trả lại…</source>
        <translation>Returned…</translation>
    </message>
    <message>
        <source>Sửa các dòng…</source>
        <translation>Change lines…</translation>
    </message>
    <message>
        <source>Xuất C17</source>
        <translation>Export C17</translation>
    </message>
    <message>
        <source>Bỏ đợt…</source>
        <translation>Delete batch…</translation>
    </message>
    <message>
        <source>Xuất {form}</source>
        <translation>Export {form}</translation>
    </message>
    <message>
        <source>Ghi đã gửi lại…</source>
        <translation>Mark as sent again…</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ngày lập</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>{day}, quá hạn</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation>Send by</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>File code</translation>
    </message>
    <message>
        <source>Ngày trả lại</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{count} khoản đóng</source>
        <translation>Contributions: {count}</translation>
    </message>
    <message>
        <source>Còn {count} khoản nữa.</source>
        <translation>{count} more.</translation>
    </message>
    <message>
        <source>Các dòng không bằng số tiền trên biên lai {numbers}.</source>
        <translation>The lines are not the amount of receipt {numbers}.</translation>
    </message>
    <message>
        <source>Chưa chốt tiền ngày của biên lai {numbers}. Chốt rồi mới gửi được.</source>
        <translation>The day of receipt {numbers} is not closed. Close it before sending.</translation>
    </message>
    <message>
        <source>Tổng của mẫu, biên lai và chốt tiền khớp nhau.</source>
        <translation>Form, receipts and closed days agree.</translation>
    </message>
    <message>
        <source>Biên lai {number}, {day}</source>
        <translation>Receipt {number}, {day}</translation>
    </message>
    <message>
        <source>{months} tháng, {first} – {last}</source>
        <translation>{months} mo., {first} – {last}</translation>
    </message>
    <message>
        <source>Bị trả lại: {reason}</source>
        <translation>Returned: {reason}</translation>
    </message>
</context>
<context>
    <name>BatchLinesDialog</name>
    <message>
        <source>Trong đợt</source>
        <translation>In the batch</translation>
    </message>
    <message>
        <source>Các dòng của đợt và các khoản chưa kê khai</source>
        <translation>Lines of the batch and contributions not declared</translation>
    </message>
    <message>
        <source>Bỏ khỏi đợt</source>
        <translation>Remove from batch</translation>
    </message>
    <message>
        <source>Thêm vào đợt</source>
        <translation>Add to batch</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chọn các dòng rồi bấm nút. Enter thêm hoặc bỏ dòng đang đứng.</source>
        <translation>Select lines and press a button. Enter adds or removes the current line.</translation>
    </message>
    <message>
        <source>Các dòng của đợt {number}</source>
        <translation>Lines of batch {number}</translation>
    </message>
    <message>
        <source>Bị trả lại: {reason}</source>
        <translation>Returned: {reason}</translation>
    </message>
    <message>
        <source>Chưa kê khai</source>
        <translation>Not declared</translation>
    </message>
    <message>
        <source>Trong đợt {count} khoản, cộng {amount}; {waiting} khoản chưa kê khai.</source>
        <translation>In the batch: {count}, {amount}; not declared: {waiting}.</translation>
    </message>
</context>
<context>
    <name>BatchTab</name>
    <message>
        <source>Xuất {form}</source>
        <translation>Export {form}</translation>
    </message>
    <message>
        <source>Xuất C17</source>
        <translation>Export C17</translation>
    </message>
    <message>
        <source>Bị trả lại…</source>
        <translation>Returned…</translation>
    </message>
    <message>
        <source>Ghi đã xong…</source>
        <translation>Mark as done…</translation>
    </message>
    <message>
        <source>Ghi đã gửi…</source>
        <translation>Mark as sent…</translation>
    </message>
    <message>
        <source>Sửa các dòng…</source>
        <translation>Change lines…</translation>
    </message>
    <message>
        <source>Bỏ đợt…</source>
        <translation>Delete batch…</translation>
    </message>
    <message>
        <source>{count} khoản đã thu chưa kê khai, cộng {amount}. Hạn gửi {day}.</source>
        <translation>Collected but not declared: {count}, {amount}. Send by {day}.</translation>
    </message>
    <message>
        <source>{count} khoản đã thu chưa kê khai, cộng {amount}. Quá hạn từ {day}.</source>
        <translation>Collected but not declared: {count}, {amount}. Overdue since {day}.</translation>
    </message>
    <message>
        <source>Không có khoản đóng nào chờ kê khai.</source>
        <translation>No contribution waits to be declared.</translation>
    </message>
    <message>
        <source>Lập đợt kê khai</source>
        <translation>Make a batch</translation>
    </message>
    <message>
        <source>Đợt lấy mọi khoản chưa kê khai thu đến hết ngày này. Lập xong vẫn thêm bớt từng dòng được.</source>
        <translation>The batch takes everything not declared up to this day. Lines can be added and removed afterwards.</translation>
    </message>
    <message>
        <source>Lập đợt  (Ctrl+Enter)</source>
        <translation>Make batch  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>{form}, {organisation}: {count} khoản, {amount}</source>
        <translation>{form}, {organisation}: lines {count}, {amount}</translation>
    </message>
    <message>
        <source>chưa rõ tổ chức</source>
        <translation>organisation unknown</translation>
    </message>
    <message>
        <source>Đã lập đợt {number}.</source>
        <translation>Batch {number} made.</translation>
    </message>
    <message>
        <source>Đợt {number} đã gửi</source>
        <translation>Batch {number} sent</translation>
    </message>
    <message>
        <source>Ghi mã hồ sơ mà cổng dịch vụ công trả về. Gửi rồi thì các dòng không sửa được nữa.</source>
        <translation>Enter the file code that the portal gave. Once sent, lines cannot change.</translation>
    </message>
    <message>
        <source>Ghi đã gửi  (Ctrl+Enter)</source>
        <translation>Mark as sent  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã ghi đợt {number} là đã gửi.</source>
        <translation>Batch {number} is marked as sent.</translation>
    </message>
    <message>
        <source>Đợt {number} đã xong</source>
        <translation>Batch {number} done</translation>
    </message>
    <message>
        <source>Ghi đã xong  (Ctrl+Enter)</source>
        <translation>Mark as done  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã ghi đợt {number} là đã xong.</source>
        <translation>Batch {number} is marked as done.</translation>
    </message>
    <message>
        <source>Đã ghi đợt {number} bị trả lại.</source>
        <translation>Batch {number} is marked as returned.</translation>
    </message>
    <message>
        <source>Bỏ đợt {number}? {count} khoản đóng của đợt trở lại chờ kê khai.</source>
        <translation>Delete batch {number}? Contributions that wait again: {count}.</translation>
    </message>
    <message>
        <source>Bỏ đợt kê khai</source>
        <translation>Delete batch</translation>
    </message>
    <message>
        <source>Bỏ đợt {number}</source>
        <translation>Delete batch {number}</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Đã bỏ đợt {number}.</source>
        <translation>Batch {number} deleted.</translation>
    </message>
    <message>
        <source>Xuất {form} ra Excel</source>
        <translation>Export {form} to Excel</translation>
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
        <translation>Records in the recycle bin: {count}</translation>
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
    <name>BookCard</name>
    <message>
        <source>Quyển biên lai</source>
        <translation>Receipt books</translation>
    </message>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>Chuyển quyển…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Trả quyển…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Báo mất…</source>
        <translation>Report lost…</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Loại quyển</source>
        <translation>Kind of book</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Ngày trả</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Hết số</source>
        <translation>No numbers left</translation>
    </message>
    <message>
        <source>Chưa có số nào</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Số tự do, mỗi số dùng một lần</source>
        <translation>Free numbers, each used once</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Số còn thiếu</source>
        <translation>Missing numbers</translation>
    </message>
    <message>
        <source>Không thiếu số nào trước số lớn nhất đã dùng.</source>
        <translation>No number is missing below the highest used.</translation>
    </message>
    <message>
        <source>{numbers} và {count} số nữa</source>
        <translation>{numbers} and {count} more</translation>
    </message>
    <message>
        <source>Kiểm tra tờ giấy của các số này: ghi bổ sung, hoặc ghi rồi huỷ nếu tờ hỏng.</source>
        <translation>Check the papers of these numbers: write them, or write and void spoiled ones.</translation>
    </message>
    <message>
        <source>{used}, trong đó huỷ {void}</source>
        <translation>{used}, of these void: {void}</translation>
    </message>
</context>
<context>
    <name>BookTab</name>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>Chuyển quyển…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Trả quyển…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Báo mất…</source>
        <translation>Report lost…</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu nào đang hoạt động. Thêm nhân viên thu trước.</source>
        <translation>There is no active collector. Add one first.</translation>
    </message>
    <message>
        <source>Mở Nhân viên thu</source>
        <translation>Open Collectors</translation>
    </message>
    <message>
        <source>Giao quyển biên lai</source>
        <translation>Issue a receipt book</translation>
    </message>
    <message>
        <source>Giao quyển  (Ctrl+Enter)</source>
        <translation>Issue  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã giao quyển biên lai.</source>
        <translation>The book was issued.</translation>
    </message>
    <message>
        <source>Chuyển quyển {serial}</source>
        <translation>Hand over book {serial}</translation>
    </message>
    <message>
        <source>Biên lai đã ghi giữ nguyên người thu. Từ ngày chuyển chỉ người nhận ghi được vào quyển.</source>
        <translation>Receipts already written keep their collector. From that day only the receiver writes in the book.</translation>
    </message>
    <message>
        <source>Chuyển quyển  (Ctrl+Enter)</source>
        <translation>Hand over  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã chuyển quyển {serial}.</source>
        <translation>Book {serial} was handed over.</translation>
    </message>
    <message>
        <source>Trả quyển {serial}</source>
        <translation>Return book {serial}</translation>
    </message>
    <message>
        <source>Quyển đã trả không ghi biên lai được nữa.</source>
        <translation>Nothing more is written in a returned book.</translation>
    </message>
    <message>
        <source>Đã nhận lại quyển {serial}.</source>
        <translation>Book {serial} was returned.</translation>
    </message>
    <message>
        <source>Trả quyển  (Ctrl+Enter)</source>
        <translation>Return  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Báo mất quyển {serial}</source>
        <translation>Report book {serial} lost</translation>
    </message>
    <message>
        <source>Các số chưa dùng của quyển mất bị khoá. Lập biên bản và báo cơ quan BHXH.</source>
        <translation>Unused numbers of a lost book are locked. Make a record and tell the agency.</translation>
    </message>
    <message>
        <source>Đã ghi quyển {serial} bị mất.</source>
        <translation>Book {serial} is marked as lost.</translation>
    </message>
    <message>
        <source>Báo mất  (Ctrl+Enter)</source>
        <translation>Report lost  (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>BucketTile</name>
    <message>
        <source>{count} hộ</source>
        <translation>Homes: {count}</translation>
    </message>
    <message>
        <source>{bucket}: {cards} thẻ của {homes}</source>
        <translation>{bucket}: cards {cards} · {homes}</translation>
    </message>
    <message>
        <source>Ctrl+bấm để xem thêm khoảng này</source>
        <translation>Ctrl+click to add this range</translation>
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
        <translation>Change {noun} at once: {count}</translation>
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
        <translation>Rows shown above: the first {count}.</translation>
    </message>
    <message>
        <source>Sửa {count} {noun}  (Ctrl+Enter)</source>
        <translation>Change {noun}: {count}  (Ctrl+Enter)</translation>
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
        <translation>Changed “{field}”, {noun}: {count}.</translation>
    </message>
    <message>
        <source>{count} dòng vừa được người khác sửa, giữ nguyên.</source>
        <translation>Rows just changed by someone else and left as they are: {count}.</translation>
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
    <name>CalculatorWindow</name>
    <message>
        <source>Tính thử mức đóng</source>
        <translation>Contribution calculator</translation>
    </message>
    <message>
        <source>BHYT theo hộ</source>
        <translation>Household health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>Chép lời chào</source>
        <translation>Copy the offer</translation>
    </message>
    <message>
        <source>In bảng tính</source>
        <translation>Print the offer</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đã chép, dán vào Zalo hoặc tin nhắn.</source>
        <translation>Copied; paste it into Zalo or a message.</translation>
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
    <name>CampaignChart</name>
    <message>
        <source>Đợt cao điểm</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Chưa đặt đợt cao điểm. Bấm “Đặt đợt…” để ghi ngày và số cần đạt; biểu đồ cho biết mỗi ngày cần thêm bao nhiêu.</source>
        <translation>No campaign is set. Press “Set campaign…” to enter its days and what it is to reach; the chart then tells how much each day must bring.</translation>
    </message>
    <message>
        <source>Đợt cao điểm {first} – {last}</source>
        <translation>Campaign {first} – {last}</translation>
    </message>
    <message>
        <source>Đợt cao điểm bắt đầu từ {day}.</source>
        <translation>The campaign begins on {day}.</translation>
    </message>
    <message>
        <source>Đã đạt {done} · chưa đặt số cần đạt</source>
        <translation>Reached {done} · no number to reach is set</translation>
    </message>
    <message>
        <source>Đã đạt {done}/{plan} ({percent}%)</source>
        <translation>Reached {done}/{plan} ({percent}%)</translation>
    </message>
    <message>
        <source>Đã đạt {done}/{plan} ({percent}%) · còn {days} ngày, mỗi ngày cần {needed} · theo nhịp này đạt {forecast}</source>
        <translation>Reached {done}/{plan} ({percent}%) · days left {days}, needed a day {needed} · at this pace {forecast}</translation>
    </message>
    <message>
        <source>{number} tr</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>Đã đạt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Đường kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Theo nhịp hiện nay</source>
        <translation>At the present pace</translation>
    </message>
    <message>
        <source>Ngày {day}: thêm {brought}, cộng {so_far}</source>
        <translation>{day}: {brought} more, {so_far} in all</translation>
    </message>
    <message>
        <source>Ngày {day}: thêm {brought}, cộng {so_far}; kế hoạch {expected}</source>
        <translation>{day}: {brought} more, {so_far} in all; plan {expected}</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Cộng dồn</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Kế hoạch đến ngày</source>
        <translation>Planned by the day</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CampaignSetting</name>
    <message>
        <source>Đặt đợt cao điểm</source>
        <translation>Set the campaign</translation>
    </message>
    <message>
        <source>Ghi đợt  (Ctrl+Enter)</source>
        <translation>Save campaign  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Số cần đạt để trống thì biểu đồ chỉ vẽ số đã đạt.</source>
        <translation>Without a number to reach the chart only shows what was reached.</translation>
    </message>
    <message>
        <source>Đã ghi đợt cao điểm.</source>
        <translation>The campaign was saved.</translation>
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
        <translation>Still to correct: {count}</translation>
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
        <translation>Latest steps: {count}</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>Steps: {count}</translation>
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
    <message>
        <source>Tìm việc đã làm, tên xã, tên tệp, tên người…</source>
        <translation>Search work, communes, files, people…</translation>
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
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đã lưu biểu đồ ra {file}.</source>
        <translation>The chart was saved to {file}.</translation>
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
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
</context>
<context>
    <name>ChartKinds</name>
    <message>
        <source>Theo tháng, theo thôn</source>
        <translation>Months, places</translation>
    </message>
    <message>
        <source>Thẻ sắp hết hạn</source>
        <translation>Cards ending soon</translation>
    </message>
    <message>
        <source>Theo tuần</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>Theo tháng</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>Tháng này</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Quý này</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Năm nay</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Truyền thông</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Theo hình thức</source>
        <translation>By form</translation>
    </message>
    <message>
        <source>Đợt cao điểm</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Người tham gia BHYT</source>
        <translation>People in health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới</source>
        <translation>New voluntary insurance</translation>
    </message>
    <message>
        <source>Số tiền thu</source>
        <translation>Money collected</translation>
    </message>
    <message>
        <source>Đặt đợt…</source>
        <translation>Set campaign…</translation>
    </message>
    <message>
        <source>Bảng nhiệt</source>
        <translation>Heat table</translation>
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
        <translation>Differences: {count}</translation>
    </message>
    <message>
        <source>Khớp</source>
        <translation>All agree</translation>
    </message>
    <message>
        <source>Danh sách = biểu đồ = báo cáo</source>
        <translation>List = chart = report</translation>
    </message>
    <message>
        <source>Mở danh sách: {name}</source>
        <translation>Open the list: {name}</translation>
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
        <translation>People: {count}</translation>
    </message>
    <message>
        <source>{count} hộ</source>
        <translation>Households: {count}</translation>
    </message>
    <message>
        <source>{count} nhân viên thu</source>
        <translation>Collectors: {count}</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Phiếu kiểm: {name}</source>
        <translation>Check sheet: {name}</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Xác nhận khoá và nhận</source>
        <translation>Confirm key and accept</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Accept package</translation>
    </message>
    <message>
        <source>{count} chỉ số lệch nhiều so kỳ trước</source>
        <translation>Indicators that leap from the period before: {count}</translation>
    </message>
    <message>
        <source>Chỉ số</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Bản số</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Đến lúc</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Dấu khoá của gói</source>
        <translation>Key of the package</translation>
    </message>
    <message>
        <source>Dấu khoá đang giữ</source>
        <translation>Key on record</translation>
    </message>
    <message>
        <source>Chép lời gửi xã…</source>
        <translation>Copy message to commune…</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>{count} chỉ số khác gói đang tính</source>
        <translation>Figures that differ from the counting package: {count}</translation>
    </message>
    <message>
        <source>So kỳ trước</source>
        <translation>Against before</translation>
    </message>
    <message>
        <source>So từng nhóm của dấu khoá: giống cả 6 nhóm thì mới nhận. Các gói sau của xã sẽ được nhận ngay.</source>
        <translation>Compare each group of the key&apos;s fingerprint: accept only if all 6 groups are the same. Later packages of the commune will be accepted at once.</translation>
    </message>
    <message>
        <source>{count} dòng nhập muộn, ở cuối bảng</source>
        <translation>Late entries, below the table: {count}</translation>
    </message>
    <message>
        <source>Sổ của kỳ</source>
        <translation>Books of the period</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>With errors</translation>
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
        <source>Ghi {count} dòng</source>
        <translation>Save rows: {count}</translation>
    </message>
    <message>
        <source>Chưa có sẵn</source>
        <translation>Not stored yet</translation>
    </message>
    <message>
        <source>Có thay đổi</source>
        <translation>With changes</translation>
    </message>
    <message>
        <source>Giống hệt, đã bỏ</source>
        <translation>Same, left out</translation>
    </message>
    <message>
        <source>Trùng, chưa rõ</source>
        <translation>Double, unclear</translation>
    </message>
    <message>
        <source>Cần sửa lại</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Tiêu đề, cộng</source>
        <translation>Headers, totals</translation>
    </message>
    <message>
        <source>Đã đổi khi đọc</source>
        <translation>Changed when read</translation>
    </message>
    <message>
        <source>{meaning} Bấm để chỉ xem các dòng này.</source>
        <translation>{meaning} Click to see only these rows.</translation>
    </message>
    <message>
        <source>Chưa có trong dữ liệu, sẽ được thêm.</source>
        <translation>Not in the data, will be added.</translation>
    </message>
    <message>
        <source>Đã có trong dữ liệu, sẽ được sửa theo tệp.</source>
        <translation>In the data, will be changed by the file.</translation>
    </message>
    <message>
        <source>Đã có giống hệt trong dữ liệu, hoặc đã chọn bỏ: không ghi.</source>
        <translation>Exactly so in the data, or skipped by choice: not saved.</translation>
    </message>
    <message>
        <source>Có thể trùng hoặc chưa rõ: chờ quyết định, chưa ghi.</source>
        <translation>Possibly double or unclear: waits for a decision, not saved.</translation>
    </message>
    <message>
        <source>Có lỗi, cần sửa mới ghi được.</source>
        <translation>Faulty, must be mended before it can be saved.</translation>
    </message>
    <message>
        <source>Không phải dữ liệu: phần trên bảng, tiêu đề, dòng cộng, ghi chú, ký tên.</source>
        <translation>No data: what stands above the table, headers, totals, notes, signatures.</translation>
    </message>
    <message>
        <source>Chưa biết</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Không có thôn</source>
        <translation>No hamlet</translation>
    </message>
    <message>
        <source>Người chưa có trong dữ liệu mà tệp không cho biết thôn/tổ: thêm hay để lại.</source>
        <translation>People not in the data whose hamlet the file does not tell: add or leave.</translation>
    </message>
    <message>
        <source>Giữ {count} dòng làm việc cần làm</source>
        <translation>Keep as work to do: {count}</translation>
    </message>
    <message>
        <source>Ghi {count} việc đã xong</source>
        <translation>Settle tasks: {count}</translation>
    </message>
    <message>
        <source>Ghi tệp này thì việc còn lại của lần nhập trước sẽ xong: {count} dòng.</source>
        <translation>Writing this file settles work left by an earlier import. Rows: {count}.</translation>
    </message>
</context>
<context>
    <name>ClashQuestion</name>
    <message>
        <source>Hai người cùng sửa</source>
        <translation>Changed by two people</translation>
    </message>
    <message>
        <source>Ghi bản đã chọn</source>
        <translation>Save what is chosen</translation>
    </message>
    <message>
        <source>Quay lại sửa tiếp</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Người khác</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>{who} vừa sửa bản ghi này, phần bạn nhập chưa được ghi.</source>
        <translation>{who} has just changed this record; what you typed was not saved.</translation>
    </message>
    <message>
        <source>{who} đã sửa bản ghi này lúc {when}, phần bạn nhập chưa được ghi. Chọn giá trị giữ lại ở từng dòng.</source>
        <translation>{who} changed this record at {when}; what you typed was not saved. Choose in each line which value is kept.</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Bạn nhập</source>
        <translation>You typed</translation>
    </message>
    <message>
        <source>Đang lưu</source>
        <translation>Stored now</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Chọn một giá trị ở mỗi dòng rồi mới ghi được</source>
        <translation>Choose one value in each line to save</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>Chủ hộ</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Mã hộ</source>
        <translation>Household code</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Diện hộ</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hộ chưa có trong danh sách năm mới</source>
        <translation>Households not in the new year&apos;s list</translation>
    </message>
    <message>
        <source>Những hộ này chưa có trong danh sách năm {year}. Đánh dấu hộ vẫn được công nhận theo quyết định; hộ còn lại hết hỗ trợ sau ngày 31/12/{before}.</source>
        <translation>These households are not in the list of {year}. Tick those that a decision still recognises; the others lose support after 31/12/{before}.</translation>
    </message>
    <message>
        <source>Hộ nghèo, cận nghèo năm {year}</source>
        <translation>Poor and near-poor households {year}</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>{kept} hộ giữ đến 31/12/{year}, {ended} hộ hết. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Households that keep it to 31/12/{year}: {kept}, that end: {ended}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Chốt: giữ {kept}, hết {ended}</source>
        <translation>Settle: keep {kept}, end {ended}</translation>
    </message>
    <message>
        <source>Đã chốt danh sách năm {year}: giữ {kept} hộ, hết {ended} hộ.</source>
        <translation>The list of {year} is settled: {kept} kept, {ended} ended.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Chốt tiền ngày</source>
        <translation>Daily closings</translation>
    </message>
    <message>
        <source>Ghi phiếu nộp…</source>
        <translation>Enter slip…</translation>
    </message>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>Mở lại ngày…</source>
        <translation>Reopen day…</translation>
    </message>
    <message>
        <source>{name}, ngày {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{count} biên lai</source>
        <translation>Receipts: {count}</translation>
    </message>
    <message>
        <source>Đã huỷ: {reason}</source>
        <translation>Void: {reason}</translation>
    </message>
    <message>
        <source>Không có tiền phải nộp.</source>
        <translation>No money to hand in.</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>{day}, đã quá hạn</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>Phiếu nộp</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>{day}, sau hạn</source>
        <translation>{day}, after the deadline</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Chốt tiền ngày</source>
        <translation>Daily closings</translation>
    </message>
    <message>
        <source>Các ngày chờ chốt tiền</source>
        <translation>Days waiting to be closed</translation>
    </message>
    <message>
        <source>Biên lai của ngày</source>
        <translation>Receipts of the day</translation>
    </message>
    <message>
        <source>Chốt tiền  (Ctrl+Enter)</source>
        <translation>Close  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Không còn ngày nào chờ chốt tiền.</source>
        <translation>No day waits to be closed.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ngày thu</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Số tờ</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Tổng tiền</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Đã quá hạn nộp tiền</source>
        <translation>The money is overdue</translation>
    </message>
    <message>
        <source>{name}, ngày {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Theo biên lai</source>
        <translation>By receipts</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Đã huỷ: {reason}</source>
        <translation>Void: {reason}</translation>
    </message>
    <message>
        <source>Ngoài ra có {count} biên lai nhập từ danh sách ({amount}), không chốt ở đây.</source>
        <translation>Besides, receipts out of lists: {count} ({amount}), not closed here.</translation>
    </message>
    <message>
        <source>Đếm tiền mặt rồi ghi vào ô dưới. Phải đủ {amount}.</source>
        <translation>Count the cash and enter it below. It must be {amount}.</translation>
    </message>
    <message>
        <source>Thiếu {amount} so với biên lai.</source>
        <translation>{amount} less than the receipts.</translation>
    </message>
    <message>
        <source>Thừa {amount} so với biên lai.</source>
        <translation>{amount} more than the receipts.</translation>
    </message>
    <message>
        <source>Tổng khớp, nhưng tiền mặt và chuyển khoản khác với ghi trên biên lai.</source>
        <translation>The sum agrees, but cash and transfers differ from the receipts.</translation>
    </message>
    <message>
        <source>Khớp đến từng đồng.</source>
        <translation>It agrees to the đồng.</translation>
    </message>
</context>
<context>
    <name>ClosingTab</name>
    <message>
        <source>Ghi phiếu nộp…</source>
        <translation>Enter slip…</translation>
    </message>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>Mở lại ngày…</source>
        <translation>Reopen day…</translation>
    </message>
    <message>
        <source>{count} ngày chờ chốt tiền, cộng {amount}.</source>
        <translation>Days to close: {count}, {amount}.</translation>
    </message>
    <message>
        <source>{count} ngày chờ chốt tiền, cộng {amount}; {late} ngày đã quá hạn nộp.</source>
        <translation>Days to close: {count}, {amount}; overdue: {late}.</translation>
    </message>
    <message>
        <source>Đã chốt tiền. Nộp tiền rồi ghi số phiếu nộp trước hạn.</source>
        <translation>Closed. Hand in the money and enter the slip before the deadline.</translation>
    </message>
    <message>
        <source>Phiếu nộp tiền của {name}, ngày {day}</source>
        <translation>Slip of {name}, {day}</translation>
    </message>
    <message>
        <source>Hạn nộp: {day}. Số tiền nộp phải đúng {amount}.</source>
        <translation>Hand in by {day}. The amount must be {amount}.</translation>
    </message>
    <message>
        <source>Ghi phiếu nộp  (Ctrl+Enter)</source>
        <translation>Save slip  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã ghi phiếu nộp tiền.</source>
        <translation>The slip was saved.</translation>
    </message>
    <message>
        <source>Mở lại ngày {day} của {name}</source>
        <translation>Reopen {day} of {name}</translation>
    </message>
    <message>
        <source>Biên lai của ngày lại sửa được và phải đếm tiền, chốt lại từ đầu. Tên người quản lý và lý do được lưu trong lịch sử.</source>
        <translation>Receipts of the day can change again, and the money must be counted and closed anew. The administrator&apos;s name and the reason are kept.</translation>
    </message>
    <message>
        <source>Mở lại ngày  (Ctrl+Enter)</source>
        <translation>Reopen  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã mở lại ngày {day} của {name}. Chốt lại khi xong.</source>
        <translation>{day} of {name} is open again. Close it when done.</translation>
    </message>
    <message>
        <source>Đã chốt của {name} ngày {day}</source>
        <translation>Closed of {name}, {day}</translation>
    </message>
</context>
<context>
    <name>CollectorCard</name>
    <message>
        <source>Không được thu tiền</source>
        <translation>May not collect</translation>
    </message>
    <message>
        <source>Được thu {scheme}</source>
        <translation>May collect {scheme}</translation>
    </message>
    <message>
        <source>Không được thu {scheme}</source>
        <translation>May not collect {scheme}</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>voluntary insurance</translation>
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
    <name>CommissionModel</name>
    <message>
        <source>Người tham gia</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Số tiền đóng</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Thù lao</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Vùng</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Huỷ biên lai</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Thoái thu</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>BHXH TN</source>
        <translation>Voluntary</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>BHYT {group}</source>
        <translation>Health {group}</translation>
    </message>
</context>
<context>
    <name>CommissionTab</name>
    <message>
        <source>Tổ chức dịch vụ thu</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tháng trước</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Tháng sau</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Tổng thù lao</source>
        <translation>Total commission</translation>
    </message>
    <message>
        <source>Mở Nhân viên thu</source>
        <translation>Open Collectors</translation>
    </message>
    <message>
        <source>Tháng này chưa có khoản nào tính thù lao</source>
        <translation>No commission in this month yet</translation>
    </message>
    <message>
        <source>Thù lao tính trên số tiền người dân tự đóng của các biên lai ghi ở đây.</source>
        <translation>Commission is a part of what people pay themselves, by the receipts written here.</translation>
    </message>
    <message>
        <source>Chốt thù lao…</source>
        <translation>Close commission…</translation>
    </message>
    <message>
        <source>Xuất bảng kê</source>
        <translation>Export statement</translation>
    </message>
    <message>
        <source>Xuất bảng kê thù lao và giấy đề nghị ra Excel</source>
        <translation>Export statement and request to Excel</translation>
    </message>
    <message>
        <source>{count} dòng · Thù lao {amount}</source>
        <translation>Lines: {count} · Commission {amount}</translation>
    </message>
    <message>
        <source>Tháng {month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Đã chốt ngày {day}. Kỳ đã chốt không đổi nữa; huỷ hay thoái thu về sau là dòng âm của kỳ sau.</source>
        <translation>Closed on {day} for good; later voids and refunds are negative lines of the next period.</translation>
    </message>
    <message>
        <source>Tạm tính. {count} dòng chưa có tỷ lệ thù lao, đang tính 0 đ: thêm tỷ lệ trong Cài đặt, mục Biểu mức.</source>
        <translation>Estimate. Lines without a rate, counted as 0 đ: {count}. Add the rate in Settings, Rates and rules.</translation>
    </message>
    <message>
        <source>Tạm tính. {count} dòng của ngày chưa chốt tiền.</source>
        <translation>Estimate. Lines of days not closed: {count}.</translation>
    </message>
    <message>
        <source>Tạm tính theo tỷ lệ đang áp dụng, chưa chốt.</source>
        <translation>Estimate by the rates in force, not closed.</translation>
    </message>
    <message>
        <source>Số tiền đóng</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Chưa có tỷ lệ cho loại, phương án, số tháng và vùng này.</source>
        <translation>No rate for this kind, plan, months and region.</translation>
    </message>
    <message>
        <source>{own} × {rate} = {amount}</source>
        <translation>{own} × {rate} = {amount}</translation>
    </message>
    <message>
        <source>Vùng {region}</source>
        <translation>Region {region}</translation>
    </message>
    <message>
        <source>Theo nhân viên thu</source>
        <translation>By collector</translation>
    </message>
    <message>
        <source>{count} dòng, số tiền đóng {own}</source>
        <translation>Lines: {count}, paid {own}</translation>
    </message>
    <message>
        <source>Chốt thù lao tháng {month}</source>
        <translation>Close commission of {month}</translation>
    </message>
    <message>
        <source>{organisation}: {count} dòng, thù lao {amount}. Chốt rồi không sửa, không hoàn tác được. Tên người quản lý và lý do được lưu lại.</source>
        <translation>{organisation}: lines {count}, commission {amount}. Once closed it cannot change or be taken back. The administrator&apos;s name and the reason are kept.</translation>
    </message>
    <message>
        <source>Chốt thù lao  (Ctrl+Enter)</source>
        <translation>Close commission  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã chốt thù lao tháng {month}.</source>
        <translation>Commission of {month} is closed.</translation>
    </message>
    <message>
        <source>Xuất bảng kê thù lao ra Excel</source>
        <translation>Export the statement to Excel</translation>
    </message>
    <message>
        <source>{scheme} · {plan}, {months} tháng</source>
        <translation>{scheme} · {plan}, {months} mo.</translation>
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
        <translation>Its communes</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên xã hoặc tỉnh, chọn bằng ↑ ↓ rồi bấm Enter.</source>
        <translation>Type some letters of the commune or province, choose with ↑ ↓, then press Enter.</translation>
    </message>
    <message>
        <source>Chưa chọn tỉnh, thành phố</source>
        <translation>No province chosen yet</translation>
    </message>
</context>
<context>
    <name>CommuneKeysSection</name>
    <message>
        <source>Khoá của các xã</source>
        <translation>Keys of communes</translation>
    </message>
    <message>
        <source>Mỗi xã ký gói bằng khoá riêng. Gói ký bằng khoá chưa xác nhận thì chờ; xác nhận xong thì gói được nhận ngay.</source>
        <translation>Each commune signs with a key of its own. A package with a key that nobody confirmed waits; once confirmed it is taken in at once.</translation>
    </message>
    <message>
        <source>Nhận tệp đăng ký khoá…</source>
        <translation>Register a key…</translation>
    </message>
    <message>
        <source>Xác nhận khoá…</source>
        <translation>Confirm key…</translation>
    </message>
    <message>
        <source>Không công nhận…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>{days} ngày</source>
        <translation>Days: {days}</translation>
    </message>
    <message>
        <source>Ghi tệp cho xã…</source>
        <translation>Write file…</translation>
    </message>
    <message>
        <source>Hạn gửi gói</source>
        <translation>Packages are due</translation>
    </message>
    <message>
        <source>Số ngày sau ngày cuối của kỳ; gửi sau hạn này là gửi muộn.</source>
        <translation>Days after the last day of the period; what comes later is late.</translation>
    </message>
    <message>
        <source>Khoá đối chiếu của tỉnh</source>
        <translation>The province&apos;s comparison key</translation>
    </message>
    <message>
        <source>Xã nhận tệp này thì gói mới có mã để tỉnh tìm người có thẻ ở hai xã. Giữ kín như mật khẩu: đưa tận tay, không gửi công khai.</source>
        <translation>With this file a commune&apos;s packages carry digests by which the province finds people insured in two communes. Keep it like a password: hand it over, never publish it.</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Dấu khoá (6 nhóm)</source>
        <translation>Fingerprint (6 groups)</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Gọi cho {commune} và so từng nhóm:

{fingerprint}

Giống cả 6 nhóm thì xác nhận. Khoá cũ của xã, nếu có, thôi dùng.</source>
        <translation>Call {commune} and compare the groups:

{fingerprint}

Confirm only if all 6 match. An older key of the commune is then no longer used.</translation>
    </message>
    <message>
        <source>Xác nhận khoá của {commune}</source>
        <translation>Confirm the key of {commune}</translation>
    </message>
    <message>
        <source>Giống cả 6 nhóm, xác nhận</source>
        <translation>All 6 match, confirm</translation>
    </message>
    <message>
        <source>Chưa xác nhận</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Không công nhận khoá</source>
        <translation>Refuse the key</translation>
    </message>
    <message>
        <source>Gói của {commune} ký bằng khoá này sẽ bị trả lại, cả gói đang chờ.</source>
        <translation>Packages of {commune} signed with this key are refused, also those that wait.</translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Giữ khoá</source>
        <translation>Keep the key</translation>
    </message>
    <message>
        <source>Khoá của {commune}: {state}. Số gói được xét lại: {count}.</source>
        <translation>Key of {commune}: {state}. Packages judged anew: {count}.</translation>
    </message>
    <message>
        <source>Chọn tệp đăng ký khoá của xã</source>
        <translation>Choose registration files</translation>
    </message>
    <message>
        <source>Ghi tệp khoá đối chiếu cho xã</source>
        <translation>Write the comparison key for communes</translation>
    </message>
    <message>
        <source>Tệp khoá ({pattern})</source>
        <translation>Key file ({pattern})</translation>
    </message>
    <message>
        <source>Đã ghi tệp khoá đối chiếu ra {file}. Giữ kín như mật khẩu.</source>
        <translation>The key file was written to {file}. Keep it like a password.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã ghi hạn gửi gói.</source>
        <translation>The due days were saved.</translation>
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
    <name>CommuneMap</name>
    <message>
        <source>mọi giá trị</source>
        <translation>all values</translation>
    </message>
    <message>
        <source>từ {low}</source>
        <translation>{low} and over</translation>
    </message>
    <message>
        <source>dưới {high}</source>
        <translation>under {high}</translation>
    </message>
    <message>
        <source>chưa tính</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>{name}: chưa có số liệu</source>
        <translation>{name}: no figures yet</translation>
    </message>
    <message>
        <source>{count} xã</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{name}: chưa tính ({standing})</source>
        <translation>{name}: not counted ({standing})</translation>
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
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province, city</translation>
    </message>
    <message>
        <source>Nhận và cộng gói số liệu của mọi xã, phường trong tỉnh</source>
        <translation>Takes in and adds up the packages of all communes of the province</translation>
    </message>
    <message>
        <source>Không thấy “{text}”. Thử tên tỉnh, thành phố sau 01/07/2025.</source>
        <translation>“{text}” was not found. Try the name of the province since 01/07/2025.</translation>
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
        <translation>Earlier periods: {count}.</translation>
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
    <message>
        <source>dừng: {reason} (hạn trước đó {date})</source>
        <translation>stopped: {reason} (end before: {date})</translation>
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
        <translation>{name}: with a card {insured}/{residents}</translation>
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
    <message>
        <source>Tỷ lệ có thẻ BHYT theo thôn</source>
        <translation>HI coverage by place</translation>
    </message>
    <message>
        <source>Chưa có ai đang cư trú.</source>
        <translation>No residents yet.</translation>
    </message>
    <message>
        <source>Thấp nhất ở trên · đường gạch: chỉ tiêu {target}%</source>
        <translation>Lowest on top · dashed line: target {target}%</translation>
    </message>
    <message>
        <source>Số liệu ngày {day}</source>
        <translation>Figures of {day}</translation>
    </message>
    <message>
        <source>Thấp nhất ở trên · bấm phần nhạt: người không có thẻ</source>
        <translation>Lowest first · click the light part: without a card</translation>
    </message>
    <message>
        <source>Số liệu ngày {day}; tỷ lệ trên dân số nhập tay ngày {entered}</source>
        <translation>As of {day}; rates of the population entered for {entered}</translation>
    </message>
    <message>
        <source>Chưa nhập dân số của từng thôn, tổ (Cài đặt)</source>
        <translation>No population entered by area (Settings)</translation>
    </message>
    <message>
        <source>{name}: {missing} người không có thẻ còn hạn</source>
        <translation>{name}: without a valid card: {missing}</translation>
    </message>
    <message>
        <source>Không có thẻ còn hạn</source>
        <translation>No valid card</translation>
    </message>
    <message>
        <source>Dân số nhập tay</source>
        <translation>Entered population</translation>
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
        <translation>People with an HI card</translation>
    </message>
    <message>
        <source>Tham gia BHXH tự nguyện</source>
        <translation>In voluntary SI</translation>
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
        <translation>Household HI by month</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu năm…</source>
        <translation>Set the year&apos;s targets…</translation>
    </message>
    <message>
        <source>Tỷ lệ có thẻ BHYT theo thôn</source>
        <translation>HI coverage by place</translation>
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
        <translation>Figures up to the end of {day} · residents: {residents}</translation>
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
        <source>Biểu đồ:</source>
        <translation>Charts:</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình tháng {month}/{year}</source>
        <translation>Household health insurance, {month}/{year}</translation>
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
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
    <message>
        <source>Tệp: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Sổ từ máy cũ</source>
        <translation>Book from the old PC</translation>
    </message>
    <message>
        <source>Tệp .ansinhxa ghi ở máy cũ, hoặc một bản sao lưu .db; các bước khác bỏ qua.</source>
        <translation>The .ansinhxa file written on the old PC, or a .db backup; the other steps are skipped.</translation>
    </message>
    <message>
        <source>Chọn tệp của máy cũ</source>
        <translation>Choose the file of the old PC</translation>
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
    <name>DaysChoice</name>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
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
        <translation>All rows like this: {count}</translation>
    </message>
    <message>
        <source>Là cùng một người…</source>
        <translation>The same person…</translation>
    </message>
</context>
<context>
    <name>DesignDialog</name>
    <message>
        <source>Toàn đơn vị, mỗi chỉ tiêu một dòng</source>
        <translation>Whole office, one row per indicator</translation>
    </message>
    <message>
        <source>Theo thôn, tổ dân phố</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>Theo nhân viên thu</source>
        <translation>By collector</translation>
    </message>
    <message>
        <source>Theo tháng trong năm</source>
        <translation>By month of the year</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Ngày 31/12 năm trước</source>
        <translation>31 December last year</translation>
    </message>
    <message>
        <source>Chỉ tiêu giao</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Dân số</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Bảo hiểm y tế</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Thu tiền, nhân viên thu</source>
        <translation>Collecting, collectors</translation>
    </message>
    <message>
        <source>Truyền thông</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Lập mẫu báo cáo</source>
        <translation>New report form</translation>
    </message>
    <message>
        <source>Sửa mẫu báo cáo</source>
        <translation>Change report form</translation>
    </message>
    <message>
        <source>Tên mẫu</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Ví dụ: Tiến độ BHYT hằng tuần</source>
        <translation>Example: weekly HI progress</translation>
    </message>
    <message>
        <source>Các dòng của bảng</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Kèm biểu đồ</source>
        <translation>With a chart</translation>
    </message>
    <message>
        <source>Chỉ tiêu trong báo cáo</source>
        <translation>Indicators in the report</translation>
    </message>
    <message>
        <source>Các dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>So sánh với</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Ghi mẫu</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Xoá mẫu</source>
        <translation>Delete form</translation>
    </message>
    <message>
        <source>Chọn chỉ tiêu (phím cách để đánh dấu)</source>
        <translation>Choose indicators (Space ticks)</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Giao…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Giao các hộ đã đánh dấu cho một người thu</source>
        <translation>Assign the ticked households to a collector</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Ghi thu</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Thu tiền của hộ đang chọn</source>
        <translation>Collect from the selected household</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In danh sách đi thu, phiếu nhắc, giấy nhắc</source>
        <translation>Print the visit list, reminder slips or reminder letters</translation>
    </message>
    <message>
        <source>Chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Chép lời nhắc của các hộ đã đánh dấu, hoặc cả nhóm</source>
        <translation>Copy reminders of the ticked households, or of the whole group</translation>
    </message>
    <message>
        <source>Không giao ai</source>
        <translation>Assign to nobody</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>Sửa mẫu lời nhắc…</source>
        <translation>Edit reminder template…</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Lời nhắc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Chép để dán vào Zalo, tin nhắn; ghi là đã nhắc mốc này</source>
        <translation>Copy for Zalo or a message; this stage counts as reminded</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Mở hộ</source>
        <translation>Open household</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+6</source>
        <translation>Alt+1 … Alt+6</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Chọn một hộ để xem số tiền và lời nhắc.</source>
        <translation>Choose a household for amount and reminder.</translation>
    </message>
    <message>
        <source>Hộ {name}</source>
        <translation>Household of {name}</translation>
    </message>
    <message>
        <source>{count} người, {months} tháng</source>
        <translation>People: {count}, {months} mo.</translation>
    </message>
    <message>
        <source>chưa biết mức</source>
        <translation>amount unknown</translation>
    </message>
    <message>
        <source>Đã nhắc {stage}</source>
        <translation>Reminded: {stage}</translation>
    </message>
    <message>
        <source>Lần {number} · {stage}</source>
        <translation>No. {number} · {stage}</translation>
    </message>
</context>
<context>
    <name>DeskExport</name>
    <message>
        <source>Xuất danh sách ra Excel</source>
        <translation>Export the list to Excel</translation>
    </message>
    <message>
        <source>Đang ghi ra Excel</source>
        <translation>Writing to Excel</translation>
    </message>
    <message>
        <source>Đã xuất {count} dòng ra {file}.</source>
        <translation>Rows exported to {file}: {count}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
</context>
<context>
    <name>DeskList</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cần xử lý</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Chỉ {name}: bỏ lọc</source>
        <translation>Only {name}: show all</translation>
    </message>
</context>
<context>
    <name>DeskReminders</name>
    <message>
        <source>Đã chép {count} lời nhắc. Mốc này đã nhắc rồi, không ghi thêm.</source>
        <translation>Reminders copied: {count}. This stage was reminded before, nothing more is recorded.</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc và ghi đã nhắc {count} hộ. Dán vào Zalo, tin nhắn.</source>
        <translation>Reminders copied; households marked as reminded: {count}. Paste into Zalo or a message.</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc; ghi đã nhắc {count} hộ, {before} hộ đã nhắc mốc này rồi.</source>
        <translation>Reminders copied; households marked as reminded: {count}, reminded at this stage before: {before}.</translation>
    </message>
</context>
<context>
    <name>DeskSides</name>
    <message>
        <source>Bản đồ</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Xếp hạng</source>
        <translation>Ranking</translation>
    </message>
</context>
<context>
    <name>DeskTiles</name>
    <message>
        <source>Đã nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Chờ kiểm</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Bao phủ BHYT</source>
        <translation>HI coverage</translation>
    </message>
    <message>
        <source>khớp số kiểm soát</source>
        <translation>totals agree</translation>
    </message>
    <message>
        <source>chờ xã gửi lại</source>
        <translation>to be sent anew</translation>
    </message>
    <message>
        <source>{part} xã đã nhận</source>
        <translation>{part} accepted</translation>
    </message>
    <message>
        <source>{part} xã · chỉ tiêu {target}</source>
        <translation>{part} · target {target}</translation>
    </message>
    <message>
        <source>mới nhất {moment}</source>
        <translation>newest {moment}</translation>
    </message>
    <message>
        <source>hạn hôm nay</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>gói mẫu: {count} · {part} xã</source>
        <translation>samples: {count} · {part}</translation>
    </message>
    <message>
        <source>không có gói</source>
        <translation>no packages</translation>
    </message>
    <message>
        <source>và {count} chờ thay</source>
        <translation>and {count} newer</translation>
    </message>
    <message>
        <source>còn {days} ngày, hạn {day}</source>
        <translation>days left: {days}, due {day}</translation>
    </message>
    <message>
        <source>quá {days} ngày, hạn {day}</source>
        <translation>days late: {days}, due {day}</translation>
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
    <name>DirectiveCard</name>
    <message>
        <source>Ghi đã xong…</source>
        <translation>Mark as done…</translation>
    </message>
</context>
<context>
    <name>DirectiveTab</name>
    <message>
        <source>Nhiệm vụ đã xong</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Ghi đã xong</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Đã ghi nhiệm vụ xong.</source>
        <translation>The task is marked as done.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Chép câu hỏi gửi các xã</source>
        <translation>Copy question to communes</translation>
    </message>
    <message>
        <source>Người có ở hai xã trở lên</source>
        <translation>People in two or more communes</translation>
    </message>
    <message>
        <source>Chế độ</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Thời hạn ở từng xã</source>
        <translation>Terms by commune</translation>
    </message>
    <message>
        <source>Mã đối chiếu</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Tính thừa</source>
        <translation>Counted too often</translation>
    </message>
    <message>
        <source>Đã chép câu hỏi gửi các xã. Dán vào Zalo bằng Ctrl+V.</source>
        <translation>The question to the communes was copied. Paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>{count} người có kỳ tham gia ở hai xã trở lên; số liệu tỉnh tính thừa {twice}. Không ai bị trừ ra: hỏi các xã người đó đang ở đâu, rồi xã gửi lại gói. Xã dán mã đối chiếu vào ô Tìm (Ctrl+K) là thấy người đó.</source>
        <translation>{count} people have a term in two or more communes; the province counts {twice} too many. Nobody is taken out: ask the communes where the person lives, and they send their package again. A commune pastes the comparison code into its search box (Ctrl+K) to see the person.</translation>
    </message>
    <message>
        <source>Không thấy ai có kỳ tham gia ở hai xã; chỉ so được các gói có mã đối chiếu.</source>
        <translation>Nobody was found with a term in two communes; only packages with matching codes can be compared.</translation>
    </message>
    <message>
        <source>Chưa so được: {count} gói không có mã đối chiếu. Đưa tệp khoá đối chiếu của tỉnh cho các xã (Cài đặt, Khoá của các xã) rồi xin xã tạo lại gói.</source>
        <translation>Packages without matching codes, not compared: {count}. Give the communes the province&apos;s matching key file (Settings, Keys of the communes), then ask them to make the package anew.</translation>
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
    <name>EndContractDialog</name>
    <message>
        <source>Kết thúc hợp đồng thu</source>
        <translation>End a contract</translation>
    </message>
    <message>
        <source>{contract}. Sau ngày cuối, nhân viên của tổ chức này không được thu loại đó nữa.</source>
        <translation>{contract}. After the last day its collectors may not collect that kind.</translation>
    </message>
    <message>
        <source>Kết thúc hợp đồng</source>
        <translation>End contract</translation>
    </message>
    <message>
        <source>Đã ghi ngày cuối của hợp đồng.</source>
        <translation>The last day of the contract was saved.</translation>
    </message>
</context>
<context>
    <name>EnteredDialog</name>
    <message>
        <source>Ghi mẫu số</source>
        <translation>Enter a denominator</translation>
    </message>
    <message>
        <source>Ghi (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cả {commune}</source>
        <translation>All of {commune}</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Của nơi nào</source>
        <translation>Of which place</translation>
    </message>
    <message>
        <source>Đã ghi {measure}.</source>
        <translation>{measure} was entered.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>{events} buổi truyền thông · {people} lượt người · {vsi} BHXH tự nguyện mới · {hi} BHYT hộ gia đình mới</source>
        <translation>Events: {events} · people reached: {people} · new in voluntary SI: {vsi} · new in household HI: {hi}</translation>
    </message>
</context>
<context>
    <name>ExpiringChart</name>
    <message>
        <source>Thẻ hộ gia đình</source>
        <translation>Household cards</translation>
    </message>
    <message>
        <source>Thẻ nhóm khác</source>
        <translation>Cards of other groups</translation>
    </message>
    <message>
        <source>Thẻ BHYT hết hạn trong 12 tuần tới</source>
        <translation>Health cards ending in the next 12 weeks</translation>
    </message>
    <message>
        <source>Thẻ BHYT hết hạn trong 12 tháng tới</source>
        <translation>Health cards ending in the next 12 months</translation>
    </message>
    <message>
        <source>Không có thẻ BHYT nào hết hạn trong thời gian này.</source>
        <translation>No health card ends in this time.</translation>
    </message>
    <message>
        <source>Bấm vào cột để mở danh sách · tổng cộng {total} thẻ</source>
        <translation>Press a column to open its list · cards in all: {total}</translation>
    </message>
    <message>
        <source>Tính từ ngày {day} · tổng cộng {total} thẻ</source>
        <translation>Counted from {day} · cards in all: {total}</translation>
    </message>
    <message>
        <source>{first} đến {last}: {count} thẻ hộ gia đình hết hạn</source>
        <translation>{first} to {last}: household cards that end: {count}</translation>
    </message>
    <message>
        <source>{first} đến {last}: {count} thẻ nhóm khác hết hạn</source>
        <translation>{first} to {last}: cards of other groups that end: {count}</translation>
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
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ExplanationBox</name>
    <message>
        <source>Giải thích dòng đang chọn</source>
        <translation>Explanation of the selected line</translation>
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
    <name>FamilyForm</name>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Nhóm khác trong nhà</source>
        <translation>Other groups of the house</translation>
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
    <name>FiguresSection</name>
    <message>
        <source>Cách tính chỉ tiêu</source>
        <translation>How figures are counted</translation>
    </message>
    <message>
        <source>Mọi con số ở Tổng quan, báo cáo và gói gửi tỉnh theo các lựa chọn này. Báo cáo đã gửi không đổi.</source>
        <translation>Every number of the overview, the reports and the packages follows these choices. Reports that were sent do not change.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ghi mẫu số…</source>
        <translation>Enter a denominator…</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ngày {day} hằng tháng</source>
        <translation>The {day}th of each month</translation>
    </message>
    <message>
        <source>Ngày cuối tháng</source>
        <translation>Last day of the month</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Thứ sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Số khẩu trong danh sách</source>
        <translation>Residents in the lists</translation>
    </message>
    <message>
        <source>Dân số ghi ở bảng dưới</source>
        <translation>The population entered below</translation>
    </message>
    <message>
        <source>{months} tháng</source>
        <translation>{months} months</translation>
    </message>
    <message>
        <source>Mẫu số đã ghi</source>
        <translation>Denominators entered</translation>
    </message>
    <message>
        <source>Mới, gia hạn, gián đoạn</source>
        <translation>New, renewed, lapsed</translation>
    </message>
    <message>
        <source>Mẫu số của chỉ tiêu</source>
        <translation>Denominators of indicators</translation>
    </message>
    <message>
        <source>Số lấy từ văn bản, chương trình không đếm được: lực lượng lao động, số người đóng BHXH bắt buộc… Chưa ghi thì chỉ tiêu hiện dấu –.</source>
        <translation>Numbers out of documents that the program cannot count: labour force, persons in compulsory insurance… Until one is entered, its indicator shows –.</translation>
    </message>
    <message>
        <source>Ngày chốt số liệu tháng</source>
        <translation>Day on which months close</translation>
    </message>
    <message>
        <source>Chốt ngày 20 thì tháng 11 là từ 21/10 đến 20/11. Quý và 6 tháng theo tháng; năm luôn hết ngày 31/12.</source>
        <translation>Closed on the 20th, November is from 21 October to 20 November. Quarters and halves follow the months; the year always ends on 31 December.</translation>
    </message>
    <message>
        <source>Tuần báo cáo hết ngày</source>
        <translation>Last day of a reporting week</translation>
    </message>
    <message>
        <source>Ngày cuối của tuần trong báo cáo tuần.</source>
        <translation>The last day of the week in weekly reports.</translation>
    </message>
    <message>
        <source>Dân số để tính bao phủ BHYT</source>
        <translation>Population of health insurance coverage</translation>
    </message>
    <message>
        <source>Tử số luôn là người có thẻ trong danh sách.</source>
        <translation>The numerator is always the persons with a card in the lists.</translation>
    </message>
    <message>
        <source>Tính là mới khi đã ngừng quá</source>
        <translation>Counts as new after a break of more than</translation>
    </message>
    <message>
        <source>Tính là gia hạn khi nối trong</source>
        <translation>Counts as renewed when followed within</translation>
    </message>
    <message>
        <source>Kể từ ngày hết hạn cũ. Lâu hơn mà chưa đến mức mới: tham gia lại.</source>
        <translation>From the old end. Later, but not yet new: came back.</translation>
    </message>
    <message>
        <source>Thẻ BHYT gián đoạn sau khi hết hạn</source>
        <translation>A health card lapses after its end by</translation>
    </message>
    <message>
        <source>BHXH tự nguyện theo hạn đóng của luật (Luật 41/2024/QH15, điều 36).</source>
        <translation>Voluntary insurance follows the deadlines of the law (Law 41/2024/QH15, article 36).</translation>
    </message>
    <message>
        <source>Kỳ trước hết từ năm trước cũng là mới</source>
        <translation>A term that ended in an earlier year also makes new</translation>
    </message>
    <message>
        <source>Một số tỉnh tính người đóng lần đầu trong năm là mới.</source>
        <translation>Some provinces count who pays for the first time in a year as new.</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Nơi</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Đã xoá mẫu số. Ctrl+Z để lấy lại.</source>
        <translation>Denominator deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Áp dụng từ 01/01/{year}, như các dòng dưới.</source>
        <translation>Holds from 01/01/{year}, as the lines below.</translation>
    </message>
    <message>
        <source>Tính là giảm hẳn khi</source>
        <translation>Counts as an exit</translation>
    </message>
    <message>
        <source>Người đã mất luôn tính. Lý do không chọn vẫn có chỉ tiêu riêng.</source>
        <translation>Deaths always count. Reasons not chosen still have their own indicator.</translation>
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
    <name>FilterRow</name>
    <message>
        <source>BHYT</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Lọc theo thôn, tổ</source>
        <translation>Filter by neighbourhood</translation>
    </message>
    <message>
        <source>Lọc theo người thu</source>
        <translation>Filter by collector</translation>
    </message>
    <message>
        <source>Hộ đã hẹn ngày: tạm ẩn khỏi các khoảng đến ngày hẹn</source>
        <translation>Households with a promised day: hidden until then</translation>
    </message>
    <message>
        <source>Đã hẹn {count}</source>
        <translation>Promised {count}</translation>
    </message>
    <message>
        <source>Mọi thôn, tổ</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Mọi người thu</source>
        <translation>All collectors</translation>
    </message>
    <message>
        <source>Chưa giao ai</source>
        <translation>Nobody in charge</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>An Sinh Xã</source>
        <translation>An Sinh Xã</translation>
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
        <source>Dữ liệu An Sinh Xã ({pattern})</source>
        <translation>An Sinh Xã data ({pattern})</translation>
    </message>
    <message>
        <source>Tạo sổ của tỉnh (Ctrl+Enter)</source>
        <translation>Create province office (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mở sổ cũ, bản sao lưu…</source>
        <translation>Open an old book or backup…</translation>
    </message>
    <message>
        <source>Chọn sổ của máy cũ hoặc bản sao lưu</source>
        <translation>Choose the book of the old PC or a backup</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Lần đầu mở bằng phiên bản {version}: đang sao lưu rồi chuyển sổ sang phiên bản này. Mất điện giữa chừng thì sổ vẫn như trước.</source>
        <translation>First start of version {version}: making a backup, then bringing the data to this version. Should the power fail meanwhile, the data stay as they were.</translation>
    </message>
    <message>
        <source>Đang chuyển sổ sang phiên bản mới</source>
        <translation>Upgrading the data</translation>
    </message>
    <message>
        <source>Đã lên phiên bản {version}.</source>
        <translation>Now at version {version}.</translation>
    </message>
    <message>
        <source>Đã lên phiên bản {version}; bản sao trước khi lên ở {backup}.</source>
        <translation>Now at version {version}; the backup made before is at {backup}.</translation>
    </message>
</context>
<context>
    <name>FormExport</name>
    <message>
        <source>Đang ghi mẫu ra Excel</source>
        <translation>Writing the form to Excel</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng, cộng {amount}, ra {file}.</source>
        <translation>Written to {file}: rows {count}, {amount}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Đã dừng xuất, chưa ghi tệp nào.</source>
        <translation>Stopped, no file was written.</translation>
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
    <name>FreezeDialog</name>
    <message>
        <source>Sửa chỉ tiêu đã qua</source>
        <translation>Change a past target</translation>
    </message>
    <message>
        <source>Cho phép sửa</source>
        <translation>Allow the change</translation>
    </message>
    <message>
        <source>Số cũ, tên và lý do được giữ trong lịch sử.</source>
        <translation>The old number, the name and the reason stay in the history.</translation>
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
        <translation>Check</translation>
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
        <translation>Checks: {all} · to correct: {wrong} · to look at: {open}</translation>
    </message>
    <message>
        <source>{all} kiểm tra · {open} việc nên xem</source>
        <translation>Checks: {all} · to look at: {open}</translation>
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
        <translation>Places to mend: {count}. This can be undone afterwards (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Đã sửa {count} chỗ. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Places mended: {count}. Undo with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu tốt: {count} kiểm tra đều đạt.</source>
        <translation>The data file is good: all {count} checks passed.</translation>
    </message>
    <message>
        <source>{count} kiểm tra tệp dữ liệu không đạt. Sao lưu ngay, rồi gửi “Chi tiết” cho người hỗ trợ.</source>
        <translation>Checks of the data file that failed: {count}. Back up now, then send “Details” to your support.</translation>
    </message>
</context>
<context>
    <name>HeatChart</name>
    <message>
        <source>Tỷ lệ BHYT (%)</source>
        <translation>Coverage (%)</translation>
    </message>
    <message>
        <source>Hết hạn 30 ngày</source>
        <translation>Ending in 30 days</translation>
    </message>
    <message>
        <source>BHYT gia hạn</source>
        <translation>HI renewed</translation>
    </message>
    <message>
        <source>BHYT mới</source>
        <translation>HI new</translation>
    </message>
    <message>
        <source>BHYT gián đoạn</source>
        <translation>HI lapsed</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary SI</translation>
    </message>
    <message>
        <source>Bảng nhiệt theo thôn, tháng {month}/{year}</source>
        <translation>Heat table by place, {month}/{year}</translation>
    </message>
    <message>
        <source>Bảng nhiệt theo thôn, năm {year}</source>
        <translation>Heat table by place, {year}</translation>
    </message>
    <message>
        <source>Chưa có ai đang cư trú.</source>
        <translation>No residents yet.</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày {day}</source>
        <translation>Figures up to the end of {day}</translation>
    </message>
    <message>
        <source>Bấm vào ô để mở danh sách của ô ấy</source>
        <translation>Press a cell to open its list</translation>
    </message>
    <message>
        <source>Nền đậm: nhiều hơn mức chung từ 25%, tính trên số khẩu</source>
        <translation>Shaded: 25% or more above the whole, per resident</translation>
    </message>
    <message>
        <source>✓ đạt chỉ tiêu   ▽ đạt từ 95%   ▼ dưới 95% chỉ tiêu</source>
        <translation>✓ target reached   ▽ 95% or more of it   ▼ less than 95%</translation>
    </message>
    <message>
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>{place} · {name}: {value}</source>
        <translation>{place} · {name}: {value}</translation>
    </message>
    <message>
        <source>{place} · {name}: {value} · chỉ tiêu {target}</source>
        <translation>{place} · {name}: {value} · target {target}</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Không có thẻ</source>
        <translation>No card</translation>
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
        <translation>Changes shown: the latest {count}.</translation>
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
        <translation>Undo the import of “{file}” of {time}? Added rows that will be deleted: {new}. Updated rows that go back to what they were: {changed}.</translation>
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
        <translation>records put back as they were: {count}</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhập</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Các dòng mà những lần nhập chưa đưa vào được, kèm lý do</source>
        <translation>The rows that imports left out, with the reasons</translation>
    </message>
    <message>
        <source>Chưa vào ({count})</source>
        <translation>Left out ({count})</translation>
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
    <message>
        <source>Dừng tham gia…</source>
        <translation>Stop participation…</translation>
    </message>
    <message>
        <source>{name} chưa có kỳ tham gia nào để dừng.</source>
        <translation>{name} has no term to stop.</translation>
    </message>
    <message>
        <source>Đã ghi. Ctrl+Z để lấy lại.</source>
        <translation>Saved. Ctrl+Z takes it back.</translation>
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
    <name>HouseholdClashDialog</name>
    <message>
        <source>Hộ</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>{name} vừa được người khác đưa vào hộ này, sẽ có thêm trong phiếu.</source>
        <translation>{name} was just put into this household by somebody else and will appear in the form.</translation>
    </message>
    <message>
        <source>{name} không còn trong hộ này: người khác đã chuyển đi hoặc xoá, phần bạn nhập cho người này bị bỏ.</source>
        <translation>{name} is no longer in this household: somebody else moved or deleted the person; what you typed for them is dropped.</translation>
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
        <translation>Still to correct: {count}</translation>
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
        <translation>Saved household {name}, members: {count}.</translation>
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
    <message>
        <source>Tệp {file} chưa được ghi vào dữ liệu. Đóng cửa sổ thì không ghi gì.</source>
        <translation>The file {file} is not saved yet. If you close the window, nothing is saved.</translation>
    </message>
    <message>
        <source>Lần nhập đang dở</source>
        <translation>Import half done</translation>
    </message>
    <message>
        <source>Đóng, không ghi</source>
        <translation>Close, do not save</translation>
    </message>
    <message>
        <source>Quay lại nhập tiếp</source>
        <translation>Go on importing</translation>
    </message>
    <message>
        <source>Đã thả {count} tệp một lúc. Mỗi lần nhập một tệp: thả từng tệp vào đây.</source>
        <translation>{count} files were dropped at once. One file is imported at a time: drop each one here.</translation>
    </message>
    <message>
        <source>“{name}” là một thư mục. Mở thư mục ra rồi thả tệp Excel vào đây.</source>
        <translation>“{name}” is a folder. Open it and drop the Excel file here.</translation>
    </message>
    <message>
        <source>Tệp {file} đã được sửa sau khi đọc vào đây. Ghi thì ghi các dòng đang thấy; muốn lấy bản mới, quay lại rồi chọn lại tệp.</source>
        <translation>The file {file} was changed after it was read here. Saving saves the rows you see; for the new version, go back and choose the file again.</translation>
    </message>
    <message>
        <source>Tệp đã thay đổi</source>
        <translation>The file has changed</translation>
    </message>
    <message>
        <source>Ghi các dòng đang thấy</source>
        <translation>Save the rows you see</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Của lần nhập {file}</source>
        <translation>Of the import of {file}</translation>
    </message>
    <message>
        <source>Dòng chưa nhập được</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Ghi hoặc bỏ tệp đang mở trước, rồi mở các dòng chưa nhập được.</source>
        <translation>Save or leave the open file first, then open the rows left out.</translation>
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
    <message>
        <source>Biên lai số {number}: {amount}</source>
        <translation>Receipt {number}: {amount}</translation>
    </message>
    <message>
        <source>hộ {name}</source>
        <translation>household {name}</translation>
    </message>
    <message>
        <source>đã mất</source>
        <translation>dead</translation>
    </message>
    <message>
        <source>đã chuyển đi</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>{cell}: {reading}.</source>
        <translation>{cell}: {reading}.</translation>
    </message>
    <message>
        <source>{reason} (cả dòng: {row})</source>
        <translation>{reason} (whole row: {row})</translation>
    </message>
    <message>
        <source>“{was}” → {now}</source>
        <translation>“{was}” → {now}</translation>
    </message>
    <message>
        <source>(không ghi)</source>
        <translation>(not saved)</translation>
    </message>
    <message>
        <source>Thời hạn đến {day}: thêm ngày bắt đầu {start}</source>
        <translation>Cover until {day}: start {start} added</translation>
    </message>
    <message>
        <source>Dừng tham gia từ {day}: {reason}</source>
        <translation>Stopped from {day}: {reason}</translation>
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
    <name>LateDialog</name>
    <message>
        <source>Biên lai ghi muộn</source>
        <translation>Late receipt</translation>
    </message>
    <message>
        <source>Ghi vào hôm nay</source>
        <translation>Book today</translation>
    </message>
    <message>
        <source>Có thể ghi biên lai này vào hôm nay: tiền tính cho ngày hôm nay, hạn thẻ tính theo ngày đóng. Báo cáo tháng này có bảng điều chỉnh kèm lý do; báo cáo đã gửi giữ nguyên.</source>
        <translation>This receipt can be booked today: the money counts for today, the card&apos;s days follow from the day it was paid. This month&apos;s report has a table of corrections with the reason; the report already sent stays as it was.</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Xuất danh sách đang xem ra Excel</source>
        <translation>Export the shown list to Excel</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sao chép kèm tiêu đề</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Xuất các dòng đã chọn ra Excel…</source>
        <translation>Export selected rows to Excel…</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Dòng chưa nhập được</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Đã xử lý…</source>
        <translation>Settled…</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Mở người này</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Dòng {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Sửa ngay trong dữ liệu rồi bấm “Đã xử lý”, hoặc xuất tệp để sửa, sửa trong Excel và nhập lại: dòng nào vào được thì việc ấy tự xong.</source>
        <translation>Correct the record and press “Settled”, or export the rows, mend them in Excel and import again: what gets in is settled by itself.</translation>
    </message>
    <message>
        <source>Lấy theo CSDL dân cư</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>{ours} → dân cư: {theirs}</source>
        <translation>{ours} → database: {theirs}</translation>
    </message>
    <message>
        <source>So với giấy tờ: đúng thì lấy theo CSDL dân cư; sổ đúng thì bấm “Đã xử lý” và ghi lý do. Lần đối chiếu sau báo khớp thì việc ấy tự xong.</source>
        <translation>Compare with the papers: take theirs if right; if the book is right, press “Settled” and say why. The next return that matches settles it.</translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message>
        <source>Nhập tệp</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Trở lại chỗ chọn tệp để nhập (Esc)</source>
        <translation>Back to choosing a file (Esc)</translation>
    </message>
    <message>
        <source>Xuất tệp để sửa (.xlsx)</source>
        <translation>Export to mend (.xlsx)</translation>
    </message>
    <message>
        <source>Ghi các dòng đang xem ra Excel, đúng cột của tệp gốc, kèm lý do</source>
        <translation>Write the rows shown to Excel, in the columns of their file, with the reasons</translation>
    </message>
    <message>
        <source>Đã xử lý…</source>
        <translation>Settled…</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Mở người này</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>{count} dòng ra khỏi Việc cần làm. Hoàn tác được bằng Ctrl+Z.</source>
        <translation>Rows that leave the work to do: {count}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Đã xử lý dòng chưa nhập được</source>
        <translation>Rows settled</translation>
    </message>
    <message>
        <source>Ghi đã xử lý</source>
        <translation>Save as settled</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng là đã xử lý.</source>
        <translation>Rows saved as settled: {count}.</translation>
    </message>
    <message>
        <source>Đã đưa {count} dòng trở lại Việc cần làm.</source>
        <translation>Rows that are work again: {count}.</translation>
    </message>
    <message>
        <source>Xuất tệp để sửa</source>
        <translation>Export to mend</translation>
    </message>
    <message>
        <source>Đang ghi ra Excel</source>
        <translation>Writing to Excel</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng ra {name}. Sửa trong Excel rồi nhập lại tệp ấy.</source>
        <translation>Rows written to {name}: {count}. Mend them in Excel and import that file.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Danh sách sửa theo thôn</source>
        <translation>Fix list by neighbourhood</translation>
    </message>
    <message>
        <source>Ghi những người khác CSDL dân cư đang xem ra Excel, xếp theo thôn</source>
        <translation>Write the people shown who are unlike the population database to Excel, by neighbourhood</translation>
    </message>
    <message>
        <source>Lấy theo CSDL dân cư</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Đã lấy theo CSDL dân cư: {count} người.</source>
        <translation>Taken from the population database. People: {count}.</translation>
    </message>
    <message>
        <source>Chưa lấy được người nào.</source>
        <translation>Nobody could be taken.</translation>
    </message>
    <message>
        <source>{said} Còn lại {count} dòng: không có thông tin để lấy, hoặc số là của người khác.</source>
        <translation>{said} Rows left: {count}. Nothing to take, or the number is somebody else&apos;s.</translation>
    </message>
    <message>
        <source>Đã ghi {count} người ra {name}, xếp theo thôn.</source>
        <translation>Written to {name} by neighbourhood. People: {count}.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Người tham gia</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ngày đóng</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Từ ngày – đến ngày</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Người đóng của hộ</source>
        <translation>Payers of the household</translation>
    </message>
    <message>
        <source>Số tháng của {name}</source>
        <translation>Months of {name}</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
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
        <translation>The whole list you see (rows: {count})</translation>
    </message>
    <message>
        <source>Chỉ các dòng đã chọn ({count} dòng)</source>
        <translation>Only the selected rows ({count})</translation>
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
        <translation>Rows exported to {file}: {count}.</translation>
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
        <translation>Delete {noun}: {count}</translation>
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
    <name>LockedChanges</name>
    <message>
        <source>Chỉ tiêu khác lúc khoá sổ: {count}</source>
        <translation>Figures other than at the lock: {count}</translation>
    </message>
    <message>
        <source>{name}, {month}: {before} thành {after}</source>
        <translation>{name}, {month}: {before} to {after}</translation>
    </message>
    <message>
        <source>Chỉ tiêu khác nữa: {count}</source>
        <translation>Other figures: {count}</translation>
    </message>
    <message>
        <source>Lý do: {reasons}</source>
        <translation>Reason: {reasons}</translation>
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
    <name>MadeDialog</name>
    <message>
        <source>Đã tạo gói gửi tỉnh</source>
        <translation>Package for the province made</translation>
    </message>
    <message>
        <source>Tệp đã tạo</source>
        <translation>File that was made</translation>
    </message>
    <message>
        <source>Dấu vân tay khoá</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Chép dấu vân tay</source>
        <translation>Copy fingerprint</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gói lần {version} đã được ghi, đọc lại và kiểm tra đủ chữ ký.</source>
        <translation>Package version {version} was written, read back and its signature checked.</translation>
    </message>
    <message>
        <source>Sổ của tháng đã khoá.</source>
        <translation>The month&apos;s books are locked.</translation>
    </message>
    <message>
        <source>Gửi nguyên tệp này cho tỉnh, không mở ra sửa. Lần đầu gửi, đọc dấu vân tay này qua điện thoại để tỉnh xác nhận khoá:</source>
        <translation>Send this file to the province as it is, without editing it. When you send for the first time, read this fingerprint out by phone so that the province confirms the key:</translation>
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
    <name>MapCard</name>
    <message>
        <source>Chỉ số của bản đồ</source>
        <translation>Indicator of the map</translation>
    </message>
    <message>
        <source>Làm gì với bản đồ này</source>
        <translation>What to do with this map</translation>
    </message>
    <message>
        <source>{indicator} theo xã, {period}</source>
        <translation>{indicator} by commune, {period}</translation>
    </message>
    <message>
        <source>Xem dạng bảng…</source>
        <translation>Show as table…</translation>
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
        <source>In hoặc lưu PDF…</source>
        <translation>Print or save PDF…</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu năm…</source>
        <translation>Set the year&apos;s target…</translation>
    </message>
    <message>
        <source>Ranh giới giản lược để tô màu, không dùng làm địa giới (nguồn: vietnamese-provinces-database, MIT).</source>
        <translation>Simplified outlines for colouring only, not boundaries (source: vietnamese-provinces-database, MIT).</translation>
    </message>
    <message>
        <source>Đã chép ảnh bản đồ. Dán vào Word hoặc Zalo bằng Ctrl+V.</source>
        <translation>The map was copied. Paste it into Word or Zalo with Ctrl+V.</translation>
    </message>
    <message>
        <source>Lưu ảnh bản đồ</source>
        <translation>Save the map as a picture</translation>
    </message>
    <message>
        <source>Ảnh PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Đã lưu ảnh ra {file}.</source>
        <translation>The picture was saved to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>So chỉ tiêu</source>
        <translation>Against target</translation>
    </message>
    <message>
        <source>Càng sáng càng cao. Bấm một xã để lọc.</source>
        <translation>The lighter the higher. Click a commune to filter.</translation>
    </message>
    <message>
        <source>Càng đậm càng cao. Bấm một xã để lọc.</source>
        <translation>The darker the higher. Click a commune to filter.</translation>
    </message>
    <message>
        <source>Xanh: đạt {target}. Bấm một xã để lọc.</source>
        <translation>Blue: {target} reached. Click a commune to filter.</translation>
    </message>
    <message>
        <source>Xanh: đạt mức chung {target}; xếp hạng so mức riêng.</source>
        <translation>Blue: common target {target}; ranking: own targets.</translation>
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
        <translation>Rows added from Excel: {count}.</translation>
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
        <translation>Moved to “{kept}”: households {households}, people {persons}, outreach events {events}; then “{gone}” is no longer in the list. This can be undone with Ctrl+Z.</translation>
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
    <name>MilestoneHerald</name>
    <message>
        <source>Xem các mốc</source>
        <translation>See milestones</translation>
    </message>
    <message>
        <source>{place} đã đạt mốc {threshold}: {indicator} nay là {result}.</source>
        <translation>{place} has reached the milestone {threshold}: {indicator} is now {result}.</translation>
    </message>
    <message>
        <source>Đã đạt mốc {threshold}: {indicator} nay là {result}.</source>
        <translation>Milestone {threshold} reached: {indicator} is now {result}.</translation>
    </message>
</context>
<context>
    <name>MilestoneTab</name>
    <message>
        <source>Các mốc</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Chưa đặt mốc nào</source>
        <translation>No milestones yet</translation>
    </message>
    <message>
        <source>Đặt một con số đáng nhớ, ví dụ 6.000 người tham gia BHXH tự nguyện. Khi đạt, chương trình báo một lần và ghi lại ngày đạt.</source>
        <translation>Set a number worth remembering, e.g. 6,000 people in voluntary social insurance. When it is reached, the program tells it once and keeps the day.</translation>
    </message>
    <message>
        <source>Đặt mốc</source>
        <translation>Set milestone</translation>
    </message>
    <message>
        <source>Chỉ số</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Mốc</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bỏ mốc</source>
        <translation>Remove milestone</translation>
    </message>
    <message>
        <source>Đạt ngày {day}</source>
        <translation>Reached on {day}</translation>
    </message>
    <message>
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Chưa biết</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Được {percent} mốc</source>
        <translation>{percent} of the milestone</translation>
    </message>
    <message>
        <source>{count} mốc · {reached} mốc đã đạt</source>
        <translation>Milestones: {count} · reached: {reached}</translation>
    </message>
    <message>
        <source>Ghi mốc</source>
        <translation>Save milestone</translation>
    </message>
    <message>
        <source>Khi kết quả đạt mốc, chương trình báo một lần và ghi lại ngày đạt.</source>
        <translation>When the result reaches the milestone, the program tells it once and keeps the day.</translation>
    </message>
    <message>
        <source>Đã đặt mốc.</source>
        <translation>Milestone set.</translation>
    </message>
    <message>
        <source>Bỏ mốc {threshold} của “{indicator}”?</source>
        <translation>Remove the milestone {threshold} of “{indicator}”?</translation>
    </message>
    <message>
        <source>Không bỏ</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Đã bỏ mốc.</source>
        <translation>Milestone removed.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Chưa gửi: {count} xã</source>
        <translation>Missing: {count}</translation>
    </message>
    <message>
        <source>{names} và {count} xã khác</source>
        <translation>{names} and {count} others</translation>
    </message>
    <message>
        <source>Mọi xã, phường đã gửi.</source>
        <translation>Every commune has sent its package.</translation>
    </message>
    <message>
        <source>Chưa gửi: {count} xã, bị trả lại: {returned}</source>
        <translation>Not sent: {count}, returned: {returned}</translation>
    </message>
</context>
<context>
    <name>MoneyTab</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
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
        <translation>Household HI by month, {year}</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {count} mới, trở lại · năm trước {before} lượt</source>
        <translation>{month}/{year}: new or returned {count} · the year before {before}</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {count} người gia hạn · năm trước {before} lượt</source>
        <translation>{month}/{year}: renewed {count} · the year before {before}</translation>
    </message>
    <message>
        <source>Lượt BHYT hộ gia đình theo tháng, {year}</source>
        <translation>Household HI by month, {year}</translation>
    </message>
    <message>
        <source>Chưa có thẻ BHYT hộ gia đình (nhóm GD) nào bắt đầu trong hai năm nay.</source>
        <translation>No household health-insurance cards (group GD) began in these two years.</translation>
    </message>
    <message>
        <source>Bấm cột để mở danh sách · tháng {month} đến {day}</source>
        <translation>Press a column to open its list · month {month} up to {day}</translation>
    </message>
    <message>
        <source>Tháng {month} tính đến hết ngày {day}</source>
        <translation>Month {month} up to the end of {day}</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {count} lượt (năm trước)</source>
        <translation>{month}/{year}: {count} (the year before)</translation>
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
    <name>MoveDialogs</name>
    <message>
        <source>Chuyển sang máy khác</source>
        <translation>Move to another PC</translation>
    </message>
    <message>
        <source>Đã ghi tệp, đọc lại kiểm tra khớp</source>
        <translation>The file is written and was read back: it matches</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Trong tệp có mọi dữ liệu cá nhân và khoá ký của cơ quan. Chuyển xong hãy xoá tệp khỏi USB.</source>
        <translation>The file holds all personal data and the office&apos;s signing key. Delete it from the USB stick when the move is done.</translation>
    </message>
    <message>
        <source>Hai máy không nên cùng ghi một sổ: số liệu sẽ lệch nhau. Ngừng dùng ở máy này thì sổ vẫn mở xem được, và lấy lại dùng được khi cần.</source>
        <translation>Two PCs should not both write to one book: their figures would part. If you stop using it here, it can still be opened to look at, and taken back into use when needed.</translation>
    </message>
    <message>
        <source>Ngừng dùng sổ ở máy này</source>
        <translation>Stop using the book on this PC</translation>
    </message>
    <message>
        <source>Chỉ chép, máy này vẫn dùng</source>
        <translation>Only a copy, this PC goes on</translation>
    </message>
    <message>
        <source>{moment}, bằng bản {version}</source>
        <translation>{moment}, by version {version}</translation>
    </message>
    <message>
        <source>Mở sổ chuyển từ máy cũ</source>
        <translation>Open a book from the old PC</translation>
    </message>
    <message>
        <source>Sổ của {office}</source>
        <translation>Book of {office}</translation>
    </message>
    <message>
        <source>Ghi ra lúc</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>Sổ đang mở ở máy này nhường chỗ cho sổ trong tệp. Nó được giữ thành một bản riêng trong thư mục sao lưu, mở lại được.</source>
        <translation>The book that is open on this PC gives way to the one in the file. It is kept apart in the backup folder and can be opened again.</translation>
    </message>
    <message>
        <source>Mở sổ này</source>
        <translation>Open this book</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the book</translation>
    </message>
    <message>
        <source>Lần ghi cuối</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>{households} hộ, {persons} người, {receipts} biên lai</source>
        <translation>Households: {households}, persons: {persons}, receipts: {receipts}</translation>
    </message>
    <message>
        <source>Chưa ghi lần nào</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>MovedOutBar</name>
    <message>
        <source>Dùng lại sổ này…</source>
        <translation>Use this book again…</translation>
    </message>
    <message>
        <source>Sổ này đã chuyển sang máy mới ngày {day}; ở đây chỉ xem được.</source>
        <translation>This book moved to a new PC on {day}; here it can only be looked at.</translation>
    </message>
    <message>
        <source>Dùng lại sổ này</source>
        <translation>Use this book again</translation>
    </message>
    <message>
        <source>Ghi tiếp vào sổ ở máy này? Những gì đã ghi ở máy mới không có ở đây. Chỉ dùng lại khi máy mới không làm việc với sổ này nữa.</source>
        <translation>Go on writing to the book on this PC? What was saved on the new PC is not here. Use it again only if the new PC no longer works with this book.</translation>
    </message>
    <message>
        <source>Chỉ xem</source>
        <translation>Only look</translation>
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
        <translation>Neighbourhoods to be added: {count}</translation>
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
        <translation>Name</translation>
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
        <translation>Neighbourhoods: {count}</translation>
    </message>
    <message>
        <source>Đã thêm {count} thôn, tổ.</source>
        <translation>Neighbourhoods added: {count}.</translation>
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
    <name>NewContractDialog</name>
    <message>
        <source>Thêm hợp đồng thu</source>
        <translation>Add a contract</translation>
    </message>
    <message>
        <source>{name}: mỗi loại bảo hiểm một hợp đồng. Nhân viên thu chỉ được thu loại có hợp đồng còn hiệu lực.</source>
        <translation>{name}: one contract for each insurance. Collectors may collect only kinds with a contract in force.</translation>
    </message>
    <message>
        <source>Thêm hợp đồng (Ctrl+Enter)</source>
        <translation>Add contract (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã thêm hợp đồng thu.</source>
        <translation>The contract was added.</translation>
    </message>
</context>
<context>
    <name>NewRateDialog</name>
    <message>
        <source>Thêm mức của đơn vị</source>
        <translation>Add the office&apos;s own rate</translation>
    </message>
    <message>
        <source>Ghi mức (Ctrl+Enter)</source>
        <translation>Save the rate (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Loại bảo hiểm</source>
        <translation>Kind of insurance</translation>
    </message>
    <message>
        <source>Ngày ghi ở “Từ ngày”</source>
        <translation>The day in “From”</translation>
    </message>
    <message>
        <source>Ghi mức mới và ngày bắt đầu để xem số tiền thay đổi thế nào.</source>
        <translation>Enter the new rate and its first day to see how amounts change.</translation>
    </message>
    <message>
        <source>Chưa có mức mới nào. Ghi ít nhất một mức.</source>
        <translation>No new rate yet. Enter at least one.</translation>
    </message>
    <message>
        <source>Đã ghi mức: {table}. Biên lai từ ngày đó tính theo mức này.</source>
        <translation>Rate saved: {table}. Receipts from that day on use it.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Số biên lai</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Ghi số biên lai.</source>
        <translation>Enter the receipt number.</translation>
    </message>
    <message>
        <source>Chọn người thu để thấy quyển và số kế tiếp.</source>
        <translation>Choose the collector for book and next number.</translation>
    </message>
    <message>
        <source>Người thu này chưa được giao quyển biên lai nào. Giao ở trang Biên lai.</source>
        <translation>This collector has no receipt book. Issue one on the page Receipts.</translation>
    </message>
    <message>
        <source>Số chưa dùng, còn {left} số trong quyển.</source>
        <translation>Not used; numbers left in the book: {left}.</translation>
    </message>
    <message>
        <source>{count} biên lai, từ số này trở đi.</source>
        <translation>Receipts from this number on: {count}.</translation>
    </message>
    <message>
        <source>Số này chưa dùng.</source>
        <translation>This number is not used.</translation>
    </message>
    <message>
        <source>Số kế tiếp, còn {left} số trong quyển.</source>
        <translation>Next number; left in the book: {left}.</translation>
    </message>
</context>
<context>
    <name>OfficeArrival</name>
    <message>
        <source>Đã mở sổ của {office} chuyển từ máy cũ: {held}.</source>
        <translation>Opened the book of {office} from the old PC. {held}.</translation>
    </message>
    <message>
        <source>Sổ trước đó của máy này giữ ở {path}</source>
        <translation>The former book of this PC is kept at {path}</translation>
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
    <name>OldBooksDialog</name>
    <message>
        <source>Ký hiệu</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Số bị thiếu</source>
        <translation>Missing numbers</translation>
    </message>
    <message>
        <source>Quyển biên lai giao từ trước</source>
        <translation>Receipt books issued before</translation>
    </message>
    <message>
        <source>Đánh dấu quyển trả về. Quyển đã trả không ghi thêm được. Số bị thiếu là số nhảy qua: tìm tờ biên lai đó, ghi vào sổ hoặc huỷ trước khi trả.</source>
        <translation>Tick books that are returned; nothing more is written in them. Missing numbers were skipped: find the paper, write or void it before the return.</translation>
    </message>
    <message>
        <source>Quyển biên lai năm trước</source>
        <translation>Last year&apos;s books</translation>
    </message>
    <message>
        <source>Đánh dấu ít nhất một quyển, hoặc để sau.</source>
        <translation>Tick at least one book, or leave it for later.</translation>
    </message>
    <message>
        <source>{count} quyển được ghi là đã trả hôm nay. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Books marked as returned today: {count}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{count} quyển được ghi là đã trả hôm nay, còn {lacking} số bị thiếu.</source>
        <translation>Books marked as returned today: {count}; missing numbers: {lacking}.</translation>
    </message>
    <message>
        <source>Trả {count} quyển</source>
        <translation>Return books: {count}</translation>
    </message>
    <message>
        <source>Đã trả {count} quyển biên lai.</source>
        <translation>Books returned: {count}.</translation>
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
    <name>OrganisationCard</name>
    <message>
        <source>Hợp đồng thu</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Chưa ghi hợp đồng theo từng loại: hợp đồng chung ở trên được tính cho cả BHYT và BHXH tự nguyện.</source>
        <translation>No contract by kind: the general one above counts for both insurances.</translation>
    </message>
    <message>
        <source>Thêm hợp đồng…</source>
        <translation>Add contract…</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
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
        <source>Hợp đồng thu {scheme} từ ngày {day}</source>
        <translation>Contract for {scheme} from {day}</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>Đã đóng</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Thu tiền của hộ này</source>
        <translation>Collect from this household</translation>
    </message>
    <message>
        <source>Hẹn ngày</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Hẹn ngày đóng</source>
        <translation>Promised day</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Từ chối gia hạn, kèm lý do</source>
        <translation>Refused, with a reason</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Chuyển đi nơi khác</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Được cấp</source>
        <translation>Card given</translation>
    </message>
    <message>
        <source>Được nhà nước cấp thẻ</source>
        <translation>Card given by the state</translation>
    </message>
    <message>
        <source>Đã mất</source>
        <translation>Dead</translation>
    </message>
    <message>
        <source>Ngày khác…</source>
        <translation>Other day…</translation>
    </message>
    <message>
        <source>Hẹn đóng ngày nào?</source>
        <translation>Promised for which day?</translation>
    </message>
    <message>
        <source>Vì sao từ chối?</source>
        <translation>Why refused?</translation>
    </message>
    <message>
        <source>Cả hộ</source>
        <translation>Whole household</translation>
    </message>
    <message>
        <source>Ai chuyển đi? Ghi từ hôm nay, sửa ngày ở phiếu thành viên.</source>
        <translation>Who moved? Recorded from today; change the day in the member&apos;s card.</translation>
    </message>
    <message>
        <source>Cả {count} người</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Ai được nhà nước cấp thẻ?</source>
        <translation>Who got a card?</translation>
    </message>
    <message>
        <source>Ai đã mất? Ghi hôm nay, sửa ngày ở phiếu thành viên.</source>
        <translation>Who died? Recorded today; change the day in the member&apos;s card.</translation>
    </message>
</context>
<context>
    <name>OutreachChart</name>
    <message>
        <source>Hiệu quả truyền thông theo tháng, {year}</source>
        <translation>What outreach brought by month, {year}</translation>
    </message>
    <message>
        <source>Hiệu quả truyền thông theo hình thức, {year}</source>
        <translation>What outreach brought by form, {year}</translation>
    </message>
    <message>
        <source>Năm {year} chưa ghi buổi truyền thông nào đã tổ chức.</source>
        <translation>No outreach event was held in {year} yet.</translation>
    </message>
    <message>
        <source>Buổi đã tổ chức · người mới: BHXH tự nguyện và BHYT hộ gia đình</source>
        <translation>Events held · new people: voluntary insurance and household health insurance</translation>
    </message>
    <message>
        <source>Bấm vào thanh để mở các buổi đã tổ chức</source>
        <translation>Press a bar to open the events held</translation>
    </message>
    <message>
        <source>Lượt người được truyền thông</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Người mới tham gia (tỷ lệ)</source>
        <translation>New participants (share)</translation>
    </message>
    <message>
        <source>{name}: {events} buổi, {reached} lượt người, {joined} người mới</source>
        <translation>{name}: events {events}, people reached {reached}, new {joined}</translation>
    </message>
    <message>
        <source>Tháng {number}</source>
        <translation>Month {number}</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Số buổi</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Lượt người</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>PackageDecisions</name>
    <message>
        <source>Gói của {name} không chờ xác nhận.</source>
        <translation>The package of {name} waits for nothing.</translation>
    </message>
    <message>
        <source>Đã nhận gói; số liệu được tính từ bây giờ.</source>
        <translation>The package was accepted; its figures count from now on.</translation>
    </message>
    <message>
        <source>Đã bỏ tệp khỏi danh sách. Lịch sử vẫn ghi tệp này không được nhận.</source>
        <translation>The file was removed from the list. The history still tells that it was not accepted.</translation>
    </message>
    <message>
        <source>Đã chép lời gửi xã. Dán vào Zalo bằng Ctrl+V.</source>
        <translation>The message to the commune was copied. Paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Đã trả lại gói và chép lời gửi xã. Dán vào Zalo bằng Ctrl+V.</source>
        <translation>The package was returned and the message copied. Paste it with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>Lưu gói gửi tỉnh</source>
        <translation>Save the package for the province</translation>
    </message>
    <message>
        <source>Đang tạo gói gửi tỉnh</source>
        <translation>Making the package for the province</translation>
    </message>
    <message>
        <source>Đã tạo gói gửi tỉnh: {name}.</source>
        <translation>Package for the province made: {name}.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa tạo gói nào.</source>
        <translation>Stopped; no package was made.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Tạo gói gửi tỉnh</source>
        <translation>Make a package for the province</translation>
    </message>
    <message>
        <source>Đang tính số liệu của gói…</source>
        <translation>Reckoning the package&apos;s figures…</translation>
    </message>
    <message>
        <source>Xã, phường của gói</source>
        <translation>Commune of the package</translation>
    </message>
    <message>
        <source>Chọn nơi lưu và tạo gói…</source>
        <translation>Choose where and make it…</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Trong gói có</source>
        <translation>The package holds</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Nội dung gói</source>
        <translation>Contents of the package</translation>
    </message>
    <message>
        <source>{commune}, {period}: lần gửi {version}</source>
        <translation>{commune}, {period}: version {version}</translation>
    </message>
    <message>
        <source>Khoá sổ {period}: khoản nhập sau thành điều chỉnh</source>
        <translation>Lock the books of {period}: later entries become corrections</translation>
    </message>
    <message>
        <source>Báo cáo để đọc và in: {count} biểu</source>
        <translation>Report to read and print, tables: {count}</translation>
    </message>
    <message>
        <source>{table}: {count} dòng</source>
        <translation>{table}, rows: {count}</translation>
    </message>
    <message>
        <source>Có họ tên và số của người dân: giữ kín, nên đặt mật khẩu.</source>
        <translation>Holds names and numbers of residents: keep it confidential and set a password.</translation>
    </message>
    <message>
        <source>Không có họ tên, số CCCD hay mã số BHXH của người dân.</source>
        <translation>No names, ID card numbers or social insurance numbers of residents.</translation>
    </message>
    <message>
        <source>Chưa có mã đối chiếu trùng: nhận khoá của tỉnh trong Cài đặt, Gửi tỉnh.</source>
        <translation>No codes for finding duplicates yet: take in the province&apos;s key in Settings, To the province.</translation>
    </message>
    <message>
        <source>Lần trước tạo lúc {when}. Các chỉ tiêu không thay đổi.</source>
        <translation>The version before was made at {when}. The indicators did not change.</translation>
    </message>
    <message>
        <source>{name}: {before} thành {after}</source>
        <translation>{name}: {before} became {after}</translation>
    </message>
    <message>
        <source>Lần trước tạo lúc {when}. Nay khác {count} chỉ tiêu: {changes}.</source>
        <translation>The version before was made at {when}. Indicators that differ now: {count} ({changes}).</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu: không phải số liệu thật, đừng gửi tỉnh.</source>
        <translation>Sample data: not real figures, do not send them to the province.</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày {day}, kỳ chưa hết.</source>
        <translation>Figures up to and including {day}; the period is still running.</translation>
    </message>
</context>
<context>
    <name>PackagePasswordDialog</name>
    <message>
        <source>Gói có mật khẩu</source>
        <translation>Packages with a password</translation>
    </message>
    <message>
        <source>Mật khẩu vừa gõ không mở được các gói dưới đây. Gõ mật khẩu khác.</source>
        <translation>The password just typed does not open the packages below. Type another one.</translation>
    </message>
    <message>
        <source>Mật khẩu của gói</source>
        <translation>Password of the package</translation>
    </message>
    <message>
        <source>Mở và nhận</source>
        <translation>Open and receive</translation>
    </message>
    <message>
        <source>Bỏ qua các gói này</source>
        <translation>Skip these packages</translation>
    </message>
    <message>
        <source>{count} gói có mật khẩu. Gõ mật khẩu xã đã báo qua điện thoại; mật khẩu được thử cho tất cả, gói nào chưa mở được sẽ hỏi tiếp:</source>
        <translation>{count} packages have a password. Type the one the commune told you by phone; it is tried on all of them, and you are asked again for those it does not open:</translation>
    </message>
    <message>
        <source>và {count} gói nữa</source>
        <translation>and {count} more packages</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Nhận gói…</source>
        <translation>Take in…</translation>
    </message>
    <message>
        <source>Hoặc kéo tệp, thư mục thả vào trang này (Ctrl+O)</source>
        <translation>Or drop files and folders on this page (Ctrl+O)</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Accept package</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Xuất bảng tổng hợp</source>
        <translation>Export province workbook</translation>
    </message>
    <message>
        <source>{period} · {count} xã, phường: {parts} · chỉ tính gói đã nhận</source>
        <translation>{period} · communes: {count} ({parts}) · accepted packages only</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc {count} xã. Dán vào Zalo bằng Ctrl+V.</source>
        <translation>Reminder copied, communes: {count}. Paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Kỳ đã khoá. Mở lại kỳ (nút ổ khoá) rồi nhận gói.</source>
        <translation>The period is closed. Open it again (the lock) to take packages in.</translation>
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
        <translation>Pages sent to the printer: {pages}.</translation>
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
    <message>
        <source>Tài khoản nhận chuyển khoản (in mã VietQR ở bảng tính)</source>
        <translation>Account for transfers (its VietQR code is printed on offers)</translation>
    </message>
    <message>
        <source>Mã ngân hàng (BIN, 6 chữ số)</source>
        <translation>Bank number (BIN, 6 digits)</translation>
    </message>
    <message>
        <source>Tên ngân hàng</source>
        <translation>Name of the bank</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Chủ tài khoản</source>
        <translation>Holder of the account</translation>
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
    <name>PasswordFields</name>
    <message>
        <source>Đặt mật khẩu cho tệp</source>
        <translation>Set a password for the file</translation>
    </message>
    <message>
        <source>Mật khẩu của gói</source>
        <translation>Password of the package</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Gõ lại</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Mật khẩu cần từ {count} ký tự trở lên.</source>
        <translation>The password needs {count} characters or more.</translation>
    </message>
    <message>
        <source>Hai lần gõ chưa giống nhau.</source>
        <translation>The two are not alike yet.</translation>
    </message>
    <message>
        <source>Báo mật khẩu cho tỉnh qua điện thoại, không gửi chung với tệp.</source>
        <translation>Tell the province the password by phone; do not send it with the file.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Dán {count} dòng từ Excel</source>
        <translation>Paste rows from Excel: {count}</translation>
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
        <translation>Add {noun}: {count}</translation>
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
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>PeriodClosing</name>
    <message>
        <source>Khoá kỳ này</source>
        <translation>Close this period</translation>
    </message>
    <message>
        <source>Kỳ đã khoá: mở lại…</source>
        <translation>Closed: open again…</translation>
    </message>
    <message>
        <source>Khoá kỳ này…</source>
        <translation>Close this period…</translation>
    </message>
    <message>
        <source>Khoá kỳ</source>
        <translation>Close period</translation>
    </message>
    <message>
        <source>Khoá {period}? Sau khi khoá, gói của kỳ này không được nhận nữa. Mở lại phải ghi lý do.</source>
        <translation>Close {period}? Packages of it are then no longer taken. Opening it again needs a reason.</translation>
    </message>
    <message>
        <source>Để mở</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Đã khoá kỳ: không nhận thêm gói.</source>
        <translation>The period was closed: no more packages are taken.</translation>
    </message>
    <message>
        <source>Đã mở lại kỳ: gói được nhận tiếp.</source>
        <translation>The period was opened again: packages are taken.</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kỳ trước (Alt+PgUp)</source>
        <translation>Period before (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Kỳ sau (Alt+PgDown)</source>
        <translation>Next period (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Độ dài của kỳ</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation>Next period</translation>
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
    <name>PivotView</name>
    <message>
        <source>Dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chép bảng</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Chưa có gói nào được nhận trong kỳ này.</source>
        <translation>No package was accepted in this period yet.</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>People: {count}</translation>
    </message>
    <message>
        <source>{text}; {count} cột nữa nằm trong cột Cộng</source>
        <translation>{text}; further columns in Total: {count}</translation>
    </message>
    <message>
        <source>Số người theo hai dấu hiệu đã chọn</source>
        <translation>People by the two chosen marks</translation>
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
        <translation>Further names saved as new neighbourhoods: {count}.</translation>
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
    <name>ProductivityChart</name>
    <message>
        <source>Kết quả của nhân viên thu, tháng {number}/{year}</source>
        <translation>Results of collectors, {number}/{year}</translation>
    </message>
    <message>
        <source>Kết quả của nhân viên thu, quý {number}/{year}</source>
        <translation>Results of collectors, quarter {number}/{year}</translation>
    </message>
    <message>
        <source>Kết quả của nhân viên thu, năm {year}</source>
        <translation>Results of collectors, {year}</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu nào.</source>
        <translation>There are no collectors yet.</translation>
    </message>
    <message>
        <source>Bấm vào thanh để mở danh sách</source>
        <translation>Press a bar to open its list</translation>
    </message>
    <message>
        <source>Theo người viết biên lai, đến hết ngày {day}</source>
        <translation>By who wrote the receipt, until the end of {day}</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Tiền thu</source>
        <translation>Money collected</translation>
    </message>
    <message>
        <source>BHYT gia hạn</source>
        <translation>Health insurance, renewed</translation>
    </message>
    <message>
        <source>BHYT mới</source>
        <translation>New health cards</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>{name}: {count} người · {what}</source>
        <translation>{name}: {count} · {what}</translation>
    </message>
    <message>
        <source>{name}: {money} tiền thu</source>
        <translation>{name}: {money} collected</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tiền thu (đồng)</source>
        <translation>Money (đồng)</translation>
    </message>
    <message>
        <source>Bấm vào thanh để mở danh sách · {count} người chưa có biên lai</source>
        <translation>Click a bar for its list · without receipts: {count}</translation>
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
    <name>ProvinceList</name>
    <message>
        <source>Danh sách tỉnh, thành phố</source>
        <translation>List of provinces</translation>
    </message>
    <message>
        <source>{name} · {count} xã, phường</source>
        <translation>{name} · communes: {count}</translation>
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
    <name>ProvincePage</name>
    <message>
        <source>Chỉ số của tỉnh</source>
        <translation>Province indicators</translation>
    </message>
    <message>
        <source>Có ở hai xã</source>
        <translation>In two communes</translation>
    </message>
    <message>
        <source>Bảng phân tích</source>
        <translation>Pivot table</translation>
    </message>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>Show on map</translation>
    </message>
    <message>
        <source>Chỉ số</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Toàn tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tăng, giảm</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Năm trước</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Số xã</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Chỉ so các xã đã gửi cả hai kỳ</source>
        <translation>Compares only communes that sent both times</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Số xã mà gói có chỉ số này</source>
        <translation>Communes whose package states it</translation>
    </message>
    <message>
        <source>Chưa có gói nào được nhận trong kỳ này. Nhận gói ở Gói số liệu xã.</source>
        <translation>No package was accepted in this period. Take packages in on Commune packages.</translation>
    </message>
    <message>
        <source>{period} · {count} trên {expected} xã, phường đã nhận</source>
        <translation>{period} · communes accepted: {count}/{expected}</translation>
    </message>
    <message>
        <source>Tổng các gói đã nhận của từng kỳ; kỳ thiếu gói thì số thấp hơn.</source>
        <translation>Sums of the accepted packages; a period that lacks some is lower.</translation>
    </message>
    <message>
        <source>Nét đứt: chỉ tiêu {target}.</source>
        <translation>Dashed: target {target}.</translation>
    </message>
    <message>
        <source>Cộng từ {count} gói đã nhận trên {expected} xã, phường; tỷ lệ tính trên tổng, không lấy trung bình. Tăng, giảm: chỉ so các xã có gói ở cả hai kỳ.</source>
        <translation>Summed from accepted packages: {count} of {expected}; rates are taken of the sums, not averaged. Change: only communes with a package in both periods.</translation>
    </message>
    <message>
        <source>Cộng từ {count} gói trên {expected} xã, phường. Có gói làm từ dữ liệu mẫu, không phải số thật: {names}.</source>
        <translation>Sum of packages: {count}, communes: {expected}. Some are made of sample data, not of real figures: {names}.</translation>
    </message>
</context>
<context>
    <name>ProvinceTargetsPage</name>
    <message>
        <source>Nhập Excel…</source>
        <translation>Import Excel…</translation>
    </message>
    <message>
        <source>Nhập bảng chỉ tiêu của các xã; xem lại trước khi ghi (Ctrl+O)</source>
        <translation>Import a list of communes&apos; targets; shown before it is written (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>RankingCard</name>
    <message>
        <source>Mở bảng đủ các xã, mọi chỉ số</source>
        <translation>Open the table of all communes and indicators</translation>
    </message>
    <message>
        <source>Xếp hạng các xã</source>
        <translation>Ranking of communes</translation>
    </message>
    <message>
        <source>Xuất bảng tổng hợp tỉnh</source>
        <translation>Export province workbook</translation>
    </message>
    <message>
        <source>Xếp hạng {count} xã</source>
        <translation>Ranking of {count}</translation>
    </message>
    <message>
        <source>{met} xã đạt chỉ tiêu {target}, {unmet} xã chưa đạt</source>
        <translation>{met} meet the target of {target}, {unmet} do not</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>So CT</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Hơn hoặc kém chỉ tiêu bao nhiêu</source>
        <translation>How much above or below the target</translation>
    </message>
    <message>
        <source>{count} xã ở giữa</source>
        <translation>{count} between</translation>
    </message>
    <message>
        <source>{met} xã đạt chỉ tiêu riêng của xã, {unmet} xã chưa đạt</source>
        <translation>On their own target: {met}, not yet: {unmet}</translation>
    </message>
    <message>
        <source>Chỉ tiêu {target} ({source})</source>
        <translation>Target {target} ({source})</translation>
    </message>
</context>
<context>
    <name>RankingDialog</name>
    <message>
        <source>Các xã theo chỉ số, {period}</source>
        <translation>Communes by indicator, {period}</translation>
    </message>
    <message>
        <source>Chỉ tính {count} gói đã nhận. “Tăng” là so với kỳ trước của chính xã đó; ô đánh dấu là lệch nhiều, nên hỏi lại xã.</source>
        <translation>Only the {count} accepted packages count. “Change” is against the commune&apos;s own period before; marked cells leap, so ask the commune.</translation>
    </message>
    <message>
        <source>Xuất bảng tổng hợp tỉnh</source>
        <translation>Export province workbook</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Tăng</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>{indicator}: so kỳ trước</source>
        <translation>{indicator}: against the period before</translation>
    </message>
</context>
<context>
    <name>RateValuesGrid</name>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mức mới</source>
        <translation>New rate</translation>
    </message>
    <message>
        <source>{name}: mức mới</source>
        <translation>{name}: new rate</translation>
    </message>
    <message>
        <source>Hôm nay: {value}</source>
        <translation>Today: {value}</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Unchanged</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>Mức đóng và quy định</source>
        <translation>Rates and rules</translation>
    </message>
    <message>
        <source>Mọi số tiền được tính từ các bảng này, theo ngày đóng. Mức có sẵn không sửa được; quy định mới thì ghi thêm mức của đơn vị.</source>
        <translation>Every amount is computed from these tables, by the day of payment. Shipped rates cannot be changed; for a new rule add the office&apos;s own rate.</translation>
    </message>
    <message>
        <source>Chỉ mức đang và sắp áp dụng</source>
        <translation>Only rates in force or to come</translation>
    </message>
    <message>
        <source>Thêm mức…</source>
        <translation>Add a rate…</translation>
    </message>
    <message>
        <source>Tỉnh hỗ trợ thêm…</source>
        <translation>Province&apos;s support…</translation>
    </message>
    <message>
        <source>Bỏ mức…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tất cả: đang áp dụng hôm nay</source>
        <translation>All: in force today</translation>
    </message>
    <message>
        <source>Các mức của bảng</source>
        <translation>Rates of the table</translation>
    </message>
    <message>
        <source>Tỷ lệ thù lao theo vùng</source>
        <translation>Commission rates by region</translation>
    </message>
    <message>
        <source>Phần tỉnh đóng thêm theo nghị quyết, từng nhóm</source>
        <translation>What the province adds by resolution, for each group</translation>
    </message>
    <message>
        <source>Chỉ bỏ được mức đơn vị tự ghi</source>
        <translation>Only the office&apos;s own rates can be withdrawn</translation>
    </message>
    <message>
        <source>Thêm mức của đơn vị</source>
        <translation>Add the office&apos;s own rate</translation>
    </message>
    <message>
        <source>In bảng này</source>
        <translation>Print this table</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
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
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Độ chắc chắn</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Ai ghi</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Vùng {number}</source>
        <translation>Region {number}</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Có sẵn</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Căn cứ: {source}. {sure}</source>
        <translation>Basis: {source}. {sure}</translation>
    </message>
    <message>
        <source>Đơn vị ghi. Căn cứ: {source}. Lý do: {reason}</source>
        <translation>Entered by the office. Basis: {source}. Reason: {reason}</translation>
    </message>
    <message>
        <source>{told}. Đã bỏ ngày {day}.</source>
        <translation>{told}. Withdrawn on {day}.</translation>
    </message>
    <message>
        <source>In bảng mức</source>
        <translation>Print the rates</translation>
    </message>
    <message>
        <source>Xuất bảng mức ra Excel</source>
        <translation>Export the rates to Excel</translation>
    </message>
    <message>
        <source>Đã xuất bảng mức ra {file}.</source>
        <translation>The rates were exported to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
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
    <name>ReceiptCard</name>
    <message>
        <source>Biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Mở hộ</source>
        <translation>Open household</translation>
    </message>
    <message>
        <source>Thoái thu…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Huỷ biên lai…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Biên lai {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message>
        <source>Huỷ ngày {day}: {reason}</source>
        <translation>Voided on {day}: {reason}</translation>
    </message>
    <message>
        <source>Quyển</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Ngày đóng</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Người nộp</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Cách trả tiền</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Chốt tiền</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Khoản đóng</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Biên lai này lấy từ danh sách, không kèm cách tính của từng người.</source>
        <translation>This receipt came with a list, without its lines.</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Chưa chốt</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>BHYT {group}</source>
        <translation>Health {group}</translation>
    </message>
    <message>
        <source>{months} tháng, {first} – {last}</source>
        <translation>{months} mo., {first} – {last}</translation>
    </message>
    <message>
        <source>Đã vào đợt kê khai.</source>
        <translation>In a batch.</translation>
    </message>
    <message>
        <source>Ngày ghi sổ</source>
        <translation>Booked on</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Người thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Quyển</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Cách ghi</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Chưa được thu: xem lý do…</source>
        <translation>May not collect: see why…</translation>
    </message>
    <message>
        <source>Người quản lý có thể cho phép, kèm tên và lý do</source>
        <translation>An administrator may allow it, with name and reason</translation>
    </message>
    <message>
        <source>Ghi và in biên lai</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Ghi biên lai rồi mở bản in (Ctrl+Enter)</source>
        <translation>Save the receipt and show the print (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>In bảng tính</source>
        <translation>Print the offer</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>{name} cho phép thu: {reason}</source>
        <translation>{name} allows it: {reason}</translation>
    </message>
    <message>
        <source>Chọn quyển biên lai.</source>
        <translation>Choose a book.</translation>
    </message>
    <message>
        <source>Chọn người thu.</source>
        <translation>Choose the collector.</translation>
    </message>
</context>
<context>
    <name>ReceiptTab</name>
    <message>
        <source>Mở danh sách hộ</source>
        <translation>Open households</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>In lại biên lai</source>
        <translation>Print receipt again</translation>
    </message>
    <message>
        <source>Mở hộ</source>
        <translation>Open household</translation>
    </message>
    <message>
        <source>Thoái thu…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Huỷ biên lai…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Cộng {count} biên lai có hiệu lực: {amount}</source>
        <translation>Valid receipts: {count}, {amount}</translation>
    </message>
    <message>
        <source>tiền mặt {amount}</source>
        <translation>cash {amount}</translation>
    </message>
    <message>
        <source>chuyển khoản {amount}</source>
        <translation>transfers {amount}</translation>
    </message>
    <message>
        <source>đã huỷ {count}</source>
        <translation>void {count}</translation>
    </message>
    <message>
        <source>Huỷ biên lai {number}</source>
        <translation>Void receipt {number}</translation>
    </message>
    <message>
        <source>Số {number} giữ nguyên, không dùng lại. Kỳ tham gia do biên lai này cấp bị bỏ; các khoản đóng vẫn xem được.</source>
        <translation>Number {number} stays and is not used again. Its covers are removed; its lines can still be seen.</translation>
    </message>
    <message>
        <source>Huỷ biên lai  (Ctrl+Enter)</source>
        <translation>Void  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã huỷ biên lai {number} của {name}.</source>
        <translation>Receipt {number} of {name} is void.</translation>
    </message>
    <message>
        <source>{names} đã có kỳ tham gia sau đó: xem lại ngày của kỳ ấy.</source>
        <translation>{names} has a later cover: check its days.</translation>
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
    <name>Receiving</name>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Chọn các tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Chọn thư mục chứa các gói số liệu</source>
        <translation>Choose the folder of the packages</translation>
    </message>
    <message>
        <source>Chọn các gói số liệu</source>
        <translation>Choose packages</translation>
    </message>
    <message>
        <source>Gói số liệu (*.xlsx)</source>
        <translation>Packages (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang nhận các gói số liệu</source>
        <translation>Taking packages in</translation>
    </message>
    <message>
        <source>Đã dừng. Những gói nhận xong trước đó vẫn giữ; nhận lại để làm tiếp.</source>
        <translation>Stopped. What was taken in before stays; take the folder in again to go on.</translation>
    </message>
    <message>
        <source>nhận {count} gói</source>
        <translation>accepted: {count}</translation>
    </message>
    <message>
        <source>thay {count} gói cũ</source>
        <translation>replaced: {count}</translation>
    </message>
    <message>
        <source>chờ kiểm {count}</source>
        <translation>to check: {count}</translation>
    </message>
    <message>
        <source>đã có từ trước {count}</source>
        <translation>here before: {count}</translation>
    </message>
    <message>
        <source>trả lại {count}</source>
        <translation>refused: {count}</translation>
    </message>
    <message>
        <source>Không thấy gói số liệu nào trong chỗ đã chọn.</source>
        <translation>No package was found there.</translation>
    </message>
    <message>
        <source>chưa mở được vì có mật khẩu {count}</source>
        <translation>{count} not opened (password)</translation>
    </message>
    <message>
        <source>{count} gói là của kỳ khác ({period})</source>
        <translation>{count} of another period ({period})</translation>
    </message>
    <message>
        <source>Nhận vào {period}</source>
        <translation>Take into {period}</translation>
    </message>
    <message>
        <source>Gói là số liệu của kỳ khác ({period}).</source>
        <translation>The package is of another period ({period}).</translation>
    </message>
    <message>
        <source>không nhận {count} tệp hỏng, lạ hoặc ngoài tỉnh</source>
        <translation>files damaged, unknown or of another province: {count}</translation>
    </message>
    <message>
        <source>đã có lần mới {count}</source>
        <translation>older versions: {count}</translation>
    </message>
    <message>
        <source>{count} gói của các kỳ khác nữa</source>
        <translation>of further periods: {count}</translation>
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
        <translation>Rows deleted: {count}.</translation>
    </message>
    <message>
        <source>Đã xoá {what}.</source>
        <translation>Deleted {what}.</translation>
    </message>
    <message>
        <source>{count} dòng không xoá được.</source>
        <translation>Rows that could not be deleted: {count}.</translation>
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
        <translation>Still to correct: {count}</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Không có dòng nào hợp với bộ lọc</source>
        <translation>No row fits the filter</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{noun}: {count}</translation>
    </message>
    <message>
        <source>Bỏ bớt bộ lọc, hoặc xem tất cả {count} {noun}.</source>
        <translation>Remove filters, or show all {noun} ({count}).</translation>
    </message>
    <message>
        <source>Xem tất cả {count} {noun}</source>
        <translation>Show all {noun} ({count})</translation>
    </message>
    <message>
        <source>{count} {noun} đang lọc</source>
        <translation>in the filter, {noun}: {count}</translation>
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
        <source>Tìm trong tất cả {count} {noun}</source>
        <translation>Search in all {noun} ({count})</translation>
    </message>
    <message>
        <source>Không thấy “{words}” trong {count} {noun}</source>
        <translation>“{words}” not found in the {noun} ({count})</translation>
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
    <name>RefundCard</name>
    <message>
        <source>Thoái thu</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Ghi đã gửi</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Ghi đã hoàn trả…</source>
        <translation>Mark as paid back…</translation>
    </message>
    <message>
        <source>Không được duyệt…</source>
        <translation>Refused…</translation>
    </message>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Ngày biên lai</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>Ngày phát sinh</source>
        <translation>Day of the event</translation>
    </message>
    <message>
        <source>Số tháng hoàn</source>
        <translation>Months given back</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ngày đề nghị</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vì sao là số tiền này?</source>
        <translation>Why this amount?</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Lập thoái thu</source>
        <translation>Make a refund</translation>
    </message>
    <message>
        <source>Lập đề nghị  (Ctrl+Enter)</source>
        <translation>Ask for it  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đề nghị thoái thu</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Chọn khoản đóng và ghi ngày phát sinh để xem số tiền hoàn.</source>
        <translation>Choose a contribution and the day of the event for the amount.</translation>
    </message>
    <message>
        <source>Hoàn cho {name}</source>
        <translation>Paid back to {name}</translation>
    </message>
    <message>
        <source>Số tiền hoàn</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>RefundTab</name>
    <message>
        <source>Ghi đã gửi</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Ghi đã hoàn trả…</source>
        <translation>Mark as paid back…</translation>
    </message>
    <message>
        <source>Không được duyệt…</source>
        <translation>Refused…</translation>
    </message>
    <message>
        <source>Xem biên lai</source>
        <translation>Show receipts</translation>
    </message>
    <message>
        <source>{count} khoản đóng có tháng sau ngày mất hoặc trùng thẻ khác, chưa thoái thu. Bấm Lập thoái thu để xem.</source>
        <translation>Contributions with months after a death or beside another card, without a refund: {count}. Press Make a refund.</translation>
    </message>
    <message>
        <source>Không thấy khoản nào đóng trùng hay đóng cho người đã mất. Thoái thu vì lý do khác: chọn biên lai rồi bấm Thoái thu.</source>
        <translation>Nothing was paid twice or for the dead. For other reasons choose a receipt and press Refund.</translation>
    </message>
    <message>
        <source>Mở Biên lai</source>
        <translation>Open Receipts</translation>
    </message>
    <message>
        <source>Biên lai này không có khoản nào người dân tự đóng để hoàn.</source>
        <translation>This receipt has nothing that people paid themselves, so nothing to give back.</translation>
    </message>
    <message>
        <source>Đã lập đề nghị thoái thu {amount}.</source>
        <translation>Refund of {amount} asked for.</translation>
    </message>
    <message>
        <source>Đã ghi thoái thu là đã gửi.</source>
        <translation>The refund is marked as sent.</translation>
    </message>
    <message>
        <source>Đã hoàn trả {amount} cho {name}</source>
        <translation>{amount} paid back to {name}</translation>
    </message>
    <message>
        <source>Kỳ tham gia được rút ngắn theo số tháng đã hoàn.</source>
        <translation>The cover is shortened by the months given back.</translation>
    </message>
    <message>
        <source>Ghi đã hoàn trả  (Ctrl+Enter)</source>
        <translation>Mark as paid back  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã ghi tiền được hoàn trả.</source>
        <translation>The money paid back was recorded.</translation>
    </message>
    <message>
        <source>Thoái thu của {name} không được duyệt</source>
        <translation>Refund of {name} refused</translation>
    </message>
    <message>
        <source>Ghi không được duyệt  (Ctrl+Enter)</source>
        <translation>Mark as refused  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đã ghi thoái thu không được duyệt.</source>
        <translation>The refund is marked as refused.</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <source>Chưa mở được chương trình – An Sinh Xã</source>
        <translation>The program could not open – An Sinh Xã</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
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
    <name>RenewalsPage</name>
    <message>
        <source>Không có thẻ nào trong khoảng này</source>
        <translation>No cards in this range</translation>
    </message>
    <message>
        <source>Các hộ đến hạn</source>
        <translation>Households due</translation>
    </message>
    <message>
        <source>Sắp xếp…</source>
        <translation>Sort…</translation>
    </message>
    <message>
        <source>Chọn khoảng khác ở trên.</source>
        <translation>Choose another range above.</translation>
    </message>
    <message>
        <source>Đang lọc theo thôn, tổ hoặc người thu: chọn “Mọi…” để xem tất cả.</source>
        <translation>A filter by neighbourhood or collector is on: choose “All…” to see everything.</translation>
    </message>
    <message>
        <source>Chưa có hộ nào hẹn ngày</source>
        <translation>No household has promised a day</translation>
    </message>
    <message>
        <source>Cộng {count} hộ</source>
        <translation>Households: {count}</translation>
    </message>
    <message>
        <source>Chưa rõ mức: {count}</source>
        <translation>Amount unknown: {count}</translation>
    </message>
    <message>
        <source>{cards} thẻ của {homes} hộ đến hạn</source>
        <translation>Cards due: {cards} · households: {homes}</translation>
    </message>
    <message>
        <source>Đang xem {cards} thẻ</source>
        <translation>Cards shown: {cards}</translation>
    </message>
    <message>
        <source>Đã đánh dấu {count} hộ</source>
        <translation>Households ticked: {count}</translation>
    </message>
    <message>
        <source>Đã ghi kết quả của hộ {name}. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Outcome of household {name} saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một hộ để giao.</source>
        <translation>Choose at least one household to assign.</translation>
    </message>
    <message>
        <source>Đã giao {count} hộ. Hoàn tác bằng Ctrl+Z.</source>
        <translation>Households assigned: {count}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Mở lại {period}</source>
        <translation>Open {period} again</translation>
    </message>
    <message>
        <source>Lý do mở lại kỳ</source>
        <translation>Reason to open the period again</translation>
    </message>
    <message>
        <source>Mở lại kỳ</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Giữ khoá kỳ</source>
        <translation>Keep it closed</translation>
    </message>
    <message>
        <source>Kỳ đã khoá thì không nhận thêm gói. Ghi lý do của lãnh đạo; lý do được giữ lại.</source>
        <translation>A closed period takes no more packages. Write the head&apos;s reason; it is kept.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Mẫu báo cáo và báo cáo đã lập</source>
        <translation>Report forms and reports made</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Đang lập báo cáo…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>{code} · chưa lập</source>
        <translation>{code} · not made</translation>
    </message>
    <message>
        <source>{code} · đã lập {day}</source>
        <translation>{code} · made {day}</translation>
    </message>
    <message>
        <source>{code} · đã gửi {day}</source>
        <translation>{code} · sent {day}</translation>
    </message>
    <message>
        <source>{name}, lần {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>{at} · {who}</source>
        <translation>{at} · {who}</translation>
    </message>
    <message>
        <source>{at} · đã gửi {day}</source>
        <translation>{at} · sent {day}</translation>
    </message>
    <message>
        <source>Bản lập lần {version}, {at}, người lập {who}. Bản này giữ nguyên như lúc lập. Mã số liệu {digest}.</source>
        <translation>Version {version}, {at}, made by {who}. It stays as it was made. Data digest {digest}.</translation>
    </message>
    <message>
        <source>Đã gửi ngày {day}.</source>
        <translation>Sent on {day}.</translation>
    </message>
    <message>
        <source>Bản đã lập</source>
        <translation>Kept versions</translation>
    </message>
    <message>
        <source>{period} đã khoá sổ. Biên lai tìm thấy muộn ghi vào tháng đang mở, kèm lý do.</source>
        <translation>{period} is locked. Receipts found late go into the open month, with a reason.</translation>
    </message>
    <message>
        <source>{period} chưa khoá sổ.</source>
        <translation>{period} is not locked.</translation>
    </message>
    <message>
        <source>Gói gửi tỉnh…</source>
        <translation>Package for the province…</translation>
    </message>
    <message>
        <source>Tạo tệp đã ký của kỳ này để gửi tỉnh</source>
        <translation>Make this period&apos;s signed file for the province</translation>
    </message>
    <message>
        <source>{title} · {name} · {pages} trang</source>
        <translation>{title} · {name} · pages: {pages}</translation>
    </message>
    <message>
        <source>Không có số liệu nào khác bản đã lập.</source>
        <translation>No figure differs from the kept version.</translation>
    </message>
    <message>
        <source>{cells} số liệu khác bản đã lập, {records} bản ghi đã thay đổi.</source>
        <translation>Figures that differ from the kept version: {cells}; records changed: {records}.</translation>
    </message>
    <message>
        <source>Khoá sổ {period}? Sau đó không ghi, sửa hay huỷ biên lai của kỳ này nữa. Biên lai tìm thấy muộn ghi vào tháng đang mở, kèm lý do.</source>
        <translation>Lock {period}? Then no receipt of it is written, changed or made void any more. Receipts found late go into the open month, with a reason.</translation>
    </message>
    <message>
        <source>Khoá sổ</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Chưa khoá</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>{code} · thiếu {count} buổi</source>
        <translation>{code} · events without result: {count}</translation>
    </message>
    <message>
        <source>{count} buổi đã qua ngày mà chưa ghi kết quả, báo cáo chưa tính. Ghi ở trang Truyền thông.</source>
        <translation>Events that are over and have no result yet: {count}. The report does not count them. Enter the results on the page Outreach.</translation>
    </message>
    <message>
        <source>{period} ({first}–{last})</source>
        <translation>{period} ({first}–{last})</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
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
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Xem trước rồi in, lấy số văn bản</source>
        <translation>Preview and print, take a letter number</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Lưu thành tệp PDF</source>
        <translation>Save as a PDF file</translation>
    </message>
    <message>
        <source>Người ký, tiêu đề…</source>
        <translation>Signers, heading…</translation>
    </message>
    <message>
        <source>Giữ bản này</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Giữ báo cáo đúng như hiện nay, không ghi tệp</source>
        <translation>Keep the report as it is now, without a file</translation>
    </message>
    <message>
        <source>Khoá sổ…</source>
        <translation>Lock…</translation>
    </message>
    <message>
        <source>So với hiện nay</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>Số liệu và bản ghi nào đã thay đổi sau khi lập báo cáo</source>
        <translation>Which figures and records changed since the report was made</translation>
    </message>
    <message>
        <source>Ghi là đã gửi hôm nay</source>
        <translation>Note as sent today</translation>
    </message>
    <message>
        <source>Lập mẫu mới…</source>
        <translation>New form…</translation>
    </message>
    <message>
        <source>Sửa mẫu…</source>
        <translation>Change form…</translation>
    </message>
    <message>
        <source>Kiểm tra báo cáo</source>
        <translation>Checks of the report</translation>
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
        <source>Ghi là chưa gửi</source>
        <translation>Note as not sent</translation>
    </message>
    <message>
        <source>Mở khoá…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Khoá sổ sau ngày cuối kỳ; tuần không khoá riêng.</source>
        <translation>Lock after the last day of the period; days and weeks are not locked by themselves.</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>Xuất báo cáo ra Excel</source>
        <translation>Export report to Excel</translation>
    </message>
    <message>
        <source>Đang ghi báo cáo ra Excel</source>
        <translation>Writing the report to Excel</translation>
    </message>
    <message>
        <source>Lưu báo cáo thành PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>Tài liệu PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Đang ghi báo cáo ra PDF</source>
        <translation>Writing the report to PDF</translation>
    </message>
    <message>
        <source>Cả báo cáo</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>In báo cáo</source>
        <translation>Print report</translation>
    </message>
    <message>
        <source>Đã dừng xuất, chưa ghi tệp nào.</source>
        <translation>Stopped, no file was written.</translation>
    </message>
    <message>
        <source>Đã ghi báo cáo ra {name}.</source>
        <translation>Report written to {name}.</translation>
    </message>
    <message>
        <source>Đã ghi báo cáo ra {name} và giữ bản lập lần {version}.</source>
        <translation>Wrote the report to {name} and kept it as version {version}.</translation>
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
        <source>Đã giữ bản lập lần {version}. Sửa dữ liệu sau này không đổi bản này.</source>
        <translation>Kept version {version}. Later changes of the data do not change it.</translation>
    </message>
    <message>
        <source>Số liệu không khác bản lập lần {version}, không giữ thêm bản nào.</source>
        <translation>The figures are those of version {version}; nothing more was kept.</translation>
    </message>
    <message>
        <source>Đã ghi bảng so sánh ra {name}.</source>
        <translation>Comparison written to {name}.</translation>
    </message>
    <message>
        <source>Báo cáo ghi số hiện nay, kèm bảng “Khác lúc khoá sổ” có lý do.</source>
        <translation>The report holds the figures of now, with the table “Since the lock” and the reasons.</translation>
    </message>
    <message>
        <source>Số liệu khác lúc khoá sổ</source>
        <translation>Figures other than at the lock</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Giữ bản này</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Đã mở khoá sổ {period}.</source>
        <translation>Opened again: {period}.</translation>
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
        <translation>Rows saved: {count}</translation>
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
    <message>
        <source>lỗi hoặc còn chờ</source>
        <translation>faulty or waiting</translation>
    </message>
    <message>
        <source>Mở đúng những bản ghi mà lần nhập này vừa thêm hoặc sửa</source>
        <translation>Open exactly the records that this import added or changed</translation>
    </message>
    <message>
        <source>Đã giữ các dòng chưa ghi làm việc cần làm</source>
        <translation>The rows not saved are kept as work to do</translation>
    </message>
    <message>
        <source>{count} dòng chưa ghi nằm ở Việc cần làm của trang Tổng quan, kèm lý do.</source>
        <translation>Rows not saved: {count}. They are in the work to do of the overview, with the reasons.</translation>
    </message>
    <message>
        <source>Bấm để xem các dòng này và lý do</source>
        <translation>Press to see these rows and why</translation>
    </message>
    <message>
        <source>Các dòng này đã có trong dữ liệu, việc còn lại đã xong</source>
        <translation>These rows are in the data already; their work is done</translation>
    </message>
    <message>
        <source>Xem {count} dòng chưa ghi</source>
        <translation>Show rows not written: {count}</translation>
    </message>
    <message>
        <source>Mở các dòng này kèm lý do</source>
        <translation>Open these rows with their reasons</translation>
    </message>
    <message>
        <source>Việc còn lại của lần nhập trước nay đã xong: {count} dòng.</source>
        <translation>Work left by an earlier import is done now. Rows: {count}.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Đợt {number} bị trả lại</source>
        <translation>Batch {number} returned</translation>
    </message>
    <message>
        <source>Ghi bị trả lại  (Ctrl+Enter)</source>
        <translation>Mark as returned  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lý do của dòng</source>
        <translation>Reason for the line</translation>
    </message>
    <message>
        <source>Các dòng của đợt</source>
        <translation>Lines of the batch</translation>
    </message>
    <message>
        <source>Lý do này cho các dòng đang chọn</source>
        <translation>Use this reason for the selected lines</translation>
    </message>
    <message>
        <source>Bỏ lý do của các dòng đang chọn</source>
        <translation>Remove the reason of the selected lines</translation>
    </message>
    <message>
        <source>Cả đợt bị trả lại: chỉ ghi lý do. Chỉ một số dòng bị trả lại: ghi lý do, chọn các dòng ấy rồi bấm nút; mỗi dòng có thể một lý do khác.</source>
        <translation>Whole batch returned: enter the reason only. Only some lines returned: enter the reason, select those lines and press the button; each line can have its own reason.</translation>
    </message>
    <message>
        <source>Trả lại gói của {name}</source>
        <translation>Return the package of {name}</translation>
    </message>
    <message>
        <source>Lời dưới đây được chép sẵn khi bấm nút, để dán vào Zalo hoặc thư gửi xã. Số liệu của gói không được tính cho đến khi xã gửi bản khác.</source>
        <translation>The words below are copied when you press the button, to paste into Zalo or a letter. The package does not count until the commune sends another one.</translation>
    </message>
    <message>
        <source>Lời gửi xã</source>
        <translation>Message to the commune</translation>
    </message>
    <message>
        <source>Trả lại và chép lời</source>
        <translation>Return and copy</translation>
    </message>
    <message>
        <source>Không trả lại</source>
        <translation>Do not return</translation>
    </message>
    <message>
        <source>Gói này đã không được tính. Chép lời dưới đây để dán vào Zalo hoặc thư gửi xã.</source>
        <translation>This package does not count. Copy the words below into a chat or a letter to the commune.</translation>
    </message>
    <message>
        <source>Chép lời gửi xã</source>
        <translation>Copy message to commune</translation>
    </message>
    <message>
        <source>Đọc tệp trả về…</source>
        <translation>Read returned file…</translation>
    </message>
    <message>
        <source>Lấy lý do từng dòng từ tệp Excel của cơ quan BHXH; chưa ghi gì</source>
        <translation>Take the reason of each line from the agency&apos;s Excel file; nothing is saved yet</translation>
    </message>
    <message>
        <source>Bảng tính ({kinds})</source>
        <translation>Workbooks ({kinds})</translation>
    </message>
    <message>
        <source>Chọn tệp cơ quan BHXH trả về</source>
        <translation>Choose the file the agency returned</translation>
    </message>
    <message>
        <source>Đang đọc {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Tệp trả lại {returned} dòng của đợt, {accepted} dòng khác không bị trả lại.</source>
        <translation>Lines returned: {returned}. Other lines of the batch in the file: {accepted}.</translation>
    </message>
    <message>
        <source>{count} dòng của tệp không phải dòng của đợt này: {names}.</source>
        <translation>Rows of the file that are no line of this batch: {count} ({names}).</translation>
    </message>
    <message>
        <source>Lời gửi {name}</source>
        <translation>Message to {name}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
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
        <translation>Added {noun} from the pasted table: {count}.</translation>
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
        <translation>Records that you entered in the sample register: {count}, so it cannot be deleted yet. Export them to Excel and delete them, then delete the sample data.</translation>
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
    <name>ScopeChoice</name>
    <message>
        <source>Phạm vi báo cáo</source>
        <translation>Scope of the report</translation>
    </message>
    <message>
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
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
    <name>SendingSection</name>
    <message>
        <source>Gửi tỉnh</source>
        <translation>To the province</translation>
    </message>
    <message>
        <source>Gói số liệu được ký bằng khoá của xã, để tỉnh biết đúng xã gửi và không ai sửa. Khoá nằm trong sổ, tự tạo lần đầu cần đến.</source>
        <translation>Packages are signed with the commune&apos;s key, so that the province knows who sent them and that nobody edited them. The key lies in the office&apos;s database and is made when it is first needed.</translation>
    </message>
    <message>
        <source>Xã, phường có khoá</source>
        <translation>Commune of the key</translation>
    </message>
    <message>
        <source>Dấu vân tay khoá</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Lưu tệp đăng ký khoá…</source>
        <translation>Save registration file…</translation>
    </message>
    <message>
        <source>Nhận tệp khoá của tỉnh…</source>
        <translation>Take in the province&apos;s key…</translation>
    </message>
    <message>
        <source>Chỉ số tổng hợp, không có tên ai</source>
        <translation>Totals only, nobody&apos;s name</translation>
    </message>
    <message>
        <source>Kèm danh sách người, thẻ, biên lai</source>
        <translation>With lists of people, cards, receipts</translation>
    </message>
    <message>
        <source>Khoá của tỉnh</source>
        <translation>The province&apos;s key</translation>
    </message>
    <message>
        <source>Tỉnh gửi lại sau khi đăng ký. Nhờ đó tỉnh tìm được người có thẻ ở hai xã mà không cần biết tên.</source>
        <translation>The province sends it after registration. With it the province finds people with cards in two communes without knowing their names.</translation>
    </message>
    <message>
        <source>Trong gói</source>
        <translation>In the package</translation>
    </message>
    <message>
        <source>Chỉ kèm danh sách khi tỉnh yêu cầu bằng văn bản, và nên đặt mật khẩu.</source>
        <translation>Add lists only when the province asks for them in writing, and set a password.</translation>
    </message>
    <message>
        <source>Dấu vân tay khoá của cơ quan</source>
        <translation>Fingerprint of the office&apos;s key</translation>
    </message>
    <message>
        <source>Gửi tệp đăng ký cho tỉnh một lần, rồi đọc 6 nhóm số này qua điện thoại để tỉnh đối chiếu.</source>
        <translation>Send the registration file to the province once, then read these 6 groups out by phone so that the province can compare them.</translation>
    </message>
    <message>
        <source>Chưa nhận khoá của tỉnh.</source>
        <translation>The province&apos;s key was not taken in yet.</translation>
    </message>
    <message>
        <source>Đã nhận khoá {name} của {province} ngày {day}.</source>
        <translation>Key {name} of {province} taken in on {day}.</translation>
    </message>
    <message>
        <source>Chưa có. Khoá được tạo khi lưu tệp đăng ký hoặc tạo gói đầu tiên.</source>
        <translation>None yet. The key is made when the registration file is saved or the first package is made.</translation>
    </message>
    <message>
        <source>Lưu tệp đăng ký khoá</source>
        <translation>Save key registration file</translation>
    </message>
    <message>
        <source>Tệp đăng ký khoá (*{ending})</source>
        <translation>Key registration files (*{ending})</translation>
    </message>
    <message>
        <source>Đã lưu tệp đăng ký khoá {name}. Gửi tệp này cho tỉnh.</source>
        <translation>Key registration file {name} saved. Send it to the province.</translation>
    </message>
    <message>
        <source>Nhận tệp khoá của tỉnh</source>
        <translation>Take in the province&apos;s key</translation>
    </message>
    <message>
        <source>Tệp khoá của tỉnh (*{ending})</source>
        <translation>Key files of the province (*{ending})</translation>
    </message>
    <message>
        <source>Đã nhận khoá của tỉnh: từ gói sau có mã đối chiếu trùng.</source>
        <translation>The province&apos;s key was taken in: the next package has codes for finding duplicates.</translation>
    </message>
    <message>
        <source>Kèm danh sách người dân</source>
        <translation>Add lists of residents</translation>
    </message>
    <message>
        <source>Từ nay gói gửi tỉnh có họ tên, ngày sinh, số CCCD và mã số BHXH của người dân. Chỉ làm khi tỉnh yêu cầu bằng văn bản. Kèm danh sách?</source>
        <translation>From now on packages hold names, dates of birth, ID card numbers and social insurance numbers of residents. Do so only when the province asks for them in writing. Add the lists?</translation>
    </message>
    <message>
        <source>Kèm danh sách</source>
        <translation>Add the lists</translation>
    </message>
    <message>
        <source>Không kèm</source>
        <translation>Do not add</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>lần ghi</source>
        <translation>the last save</translation>
    </message>
    <message>
        <source>Đã nối lại máy chủ. Đã được ghi lúc mất kết nối, đừng ghi lại: {written}. Chưa được ghi, hãy ghi lại: {lost}.</source>
        <translation>Connected to the server again. Saved when the connection was lost, do not save again: {written}. Not saved, please save again: {lost}.</translation>
    </message>
    <message>
        <source>Đã nối lại máy chủ: {lost} lúc mất kết nối chưa được ghi, hãy ghi lại.</source>
        <translation>Connected to the server again. Not saved when the connection was lost, please save again: {lost}.</translation>
    </message>
    <message>
        <source>Đã nối lại máy chủ: {written} lúc mất kết nối đã được ghi, đừng ghi lại.</source>
        <translation>Connected to the server again. Saved when the connection was lost, do not save again: {written}.</translation>
    </message>
</context>
<context>
    <name>SetTargetDialog</name>
    <message>
        <source>Cả năm {year}</source>
        <translation>Whole year {year}</translation>
    </message>
    <message>
        <source>Tháng {month}</source>
        <translation>Month {month}</translation>
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
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Văn bản giao chỉ tiêu năm {year}</source>
        <translation>Document of the targets of {year}</translation>
    </message>
    <message>
        <source>Ghi văn bản</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Ghi vào mọi chỉ tiêu của năm này. Báo cáo nêu văn bản này cạnh số được giao.</source>
        <translation>Written into every target of this year. Reports name it beside the target.</translation>
    </message>
    <message>
        <source>Toàn tỉnh</source>
        <translation>Whole province</translation>
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
        <translation>Neighbourhoods</translation>
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
    <message>
        <source>Mức đóng và quy định</source>
        <translation>Rates and rules</translation>
    </message>
    <message>
        <source>Việc đầu năm</source>
        <translation>New year tasks</translation>
    </message>
    <message>
        <source>Khoá của các xã</source>
        <translation>Keys of communes</translation>
    </message>
    <message>
        <source>Cách tính chỉ tiêu</source>
        <translation>How figures count</translation>
    </message>
    <message>
        <source>Gửi tỉnh</source>
        <translation>To the province</translation>
    </message>
    <message>
        <source>Cập nhật, đổi máy</source>
        <translation>Updates, new PC</translation>
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
    <name>SmallDialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
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
    <name>SpreadDialog</name>
    <message>
        <source>Các tháng trong năm</source>
        <translation>The months of the year</translation>
    </message>
    <message>
        <source>Các thôn/tổ</source>
        <translation>The neighbourhoods</translation>
    </message>
    <message>
        <source>Các nhân viên thu</source>
        <translation>The collectors</translation>
    </message>
    <message>
        <source>Chia đều</source>
        <translation>Evenly</translation>
    </message>
    <message>
        <source>Theo số ngày làm việc</source>
        <translation>By working days</translation>
    </message>
    <message>
        <source>Theo số khẩu</source>
        <translation>By population</translation>
    </message>
    <message>
        <source>Theo số người chưa tham gia</source>
        <translation>By people not yet taking part</translation>
    </message>
    <message>
        <source>Theo số người ở các hộ phụ trách</source>
        <translation>By people in the households in charge</translation>
    </message>
    <message>
        <source>Chia chỉ tiêu</source>
        <translation>Share out a target</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Chia cho</source>
        <translation>Among</translation>
    </message>
    <message>
        <source>Cách chia</source>
        <translation>Shared by</translation>
    </message>
    <message>
        <source>Các phần sẽ ghi</source>
        <translation>The parts to be saved</translation>
    </message>
    <message>
        <source>Ghi các phần</source>
        <translation>Save the parts</translation>
    </message>
    <message>
        <source>Không chia</source>
        <translation>Do not share</translation>
    </message>
    <message>
        <source>Số tháng làm từ 0 đến 12.</source>
        <translation>Months of work go from 0 to 12.</translation>
    </message>
    <message>
        <source>Tỷ lệ không cộng lại được: mỗi phần cùng đạt {whole}.</source>
        <translation>Rates do not add up: each part is to reach {whole}.</translation>
    </message>
    <message>
        <source>Số phải có vào cuối mỗi tháng; cuối tháng 12 là {whole}.</source>
        <translation>The number to have at the end of each month; {whole} at the end of December.</translation>
    </message>
    <message>
        <source>Cộng {count} phần: {sum}, đúng bằng chỉ tiêu {whole}.</source>
        <translation>Parts: {count}, sum {sum}, exactly the target of {whole}.</translation>
    </message>
    <message>
        <source>Các tổ chức dịch vụ thu</source>
        <translation>Collecting organisations</translation>
    </message>
    <message>
        <source>Các xã, phường</source>
        <translation>The communes</translation>
    </message>
    <message>
        <source>{count} xã chưa có số liệu trong gói nên chưa được chia phần nào.</source>
        <translation>Communes without figures in a package, given no part: {count}.</translation>
    </message>
</context>
<context>
    <name>SpreadModel</name>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Số dùng để chia: số khẩu, số người chưa tham gia, ngày làm việc</source>
        <translation>What it is shared by: population, people not yet taking part, working days</translation>
    </message>
    <message>
        <source>Số tháng làm</source>
        <translation>Months of work</translation>
    </message>
    <message>
        <source>Số tháng làm việc trong năm; người nghỉ hoặc vào giữa năm ít hơn</source>
        <translation>Months of work in the year; fewer for those on leave or who began during it</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Tháng {month}</source>
        <translation>Month {month}</translation>
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
        <source>Nhập các dòng vừa sao chép trong Excel, có dòng tiêu đề thì càng rõ</source>
        <translation>Import the rows just copied in Excel; a header row makes it clearer</translation>
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
        <source>Chọn sổ của máy cũ hoặc bản sao lưu</source>
        <translation>Choose the book of the old PC or a backup</translation>
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
    <name>StickNotice</name>
    <message>
        <source>Sổ nằm trên USB hoặc ổ dễ hỏng khi mất điện. Đóng chương trình và ngắt USB an toàn rồi mới rút; sao lưu sang ổ cứng mỗi ngày.</source>
        <translation>The data lie on a USB stick or on a drive that a power cut can damage. Close the program and eject the stick safely before pulling it; back up to a hard disk every day.</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Dừng tham gia</source>
        <translation>Stop participation</translation>
    </message>
</context>
<context>
    <name>SumsView</name>
    <message>
        <source>BHYT, {count} người</source>
        <translation>HI, people: {count}</translation>
    </message>
    <message>
        <source>BHXH tự nguyện, {count} người</source>
        <translation>Voluntary SI, people: {count}</translation>
    </message>
    <message>
        <source>Nhà nước hỗ trợ</source>
        <translation>State support</translation>
    </message>
    <message>
        <source>Địa phương hỗ trợ</source>
        <translation>Local support</translation>
    </message>
    <message>
        <source>Nguồn khác hỗ trợ</source>
        <translation>Other support</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Ghi nhầm: bỏ ghi dừng, lấy lại hạn cũ</source>
        <translation>A mistake: take the stop back, old end again</translation>
    </message>
</context>
<context>
    <name>TakeSampleDialog</name>
    <message>
        <source>Nhận gói dữ liệu mẫu của {name}</source>
        <translation>Accept sample data of {name}</translation>
    </message>
    <message>
        <source>Gói này làm từ dữ liệu mẫu. Nhận thì số không thật cộng vào tổng của tỉnh; tên người nhận và lý do được giữ lại.</source>
        <translation>This package was made of sample data. Accepted, its invented figures are added to those of the province; your name and the reason are kept.</translation>
    </message>
    <message>
        <source>Lý do nhận</source>
        <translation>Reason for accepting</translation>
    </message>
    <message>
        <source>Nhận gói này</source>
        <translation>Accept it</translation>
    </message>
    <message>
        <source>Để gói chờ</source>
        <translation>Leave it waiting</translation>
    </message>
</context>
<context>
    <name>TargetChoices</name>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Xem theo</source>
        <translation>Show by</translation>
    </message>
    <message>
        <source>Theo thôn/tổ</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>Theo nhân viên thu</source>
        <translation>By collector</translation>
    </message>
    <message>
        <source>Theo tháng</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Chỉ số ({count})</source>
        <translation>Indicators ({count})</translation>
    </message>
    <message>
        <source>Chọn tối đa {count} chỉ số để xem cạnh nhau</source>
        <translation>Choose up to {count} indicators to see side by side</translation>
    </message>
    <message>
        <source>Theo tổ chức</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Theo xã, phường</source>
        <translation>By commune</translation>
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
        <translation>Save target</translation>
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
    <name>TargetExport</name>
    <message>
        <source>Xuất bảng chỉ tiêu ra Excel</source>
        <translation>Export targets to Excel</translation>
    </message>
    <message>
        <source>Đã xuất bảng chỉ tiêu ra {file}.</source>
        <translation>The targets were exported to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Xuất danh sách minh chứng ra Excel</source>
        <translation>Export the evidence list to Excel</translation>
    </message>
    <message>
        <source>Đang ghi danh sách minh chứng</source>
        <translation>Writing the evidence list</translation>
    </message>
    <message>
        <source>Đã xuất danh sách minh chứng ra {file}: {count} dòng.</source>
        <translation>Evidence list exported to {file}. Rows: {count}.</translation>
    </message>
</context>
<context>
    <name>TargetListDialog</name>
    <message>
        <source>Nhập chỉ tiêu từ {file}</source>
        <translation>Import targets from {file}</translation>
    </message>
    <message>
        <source>Chỉ tiêu trong tệp</source>
        <translation>Targets in the file</translation>
    </message>
    <message>
        <source>Số văn bản giao</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Ví dụ 115/KH-UBND; có thể ghi sau</source>
        <translation>For example 115/KH-UBND; may be added later</translation>
    </message>
    <message>
        <source>Ghi {count} chỉ tiêu</source>
        <translation>Write targets: {count}</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Sẽ ghi: {changing}. Đã có đúng số này: {same}.</source>
        <translation>To be written: {changing}. Already so: {same}.</translation>
    </message>
    <message>
        <source>Bỏ lại vì sai: {count}, đứng đầu bảng kèm lý do.</source>
        <translation>Left out as wrong: {count}, at the top with the reason.</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Chỉ số, lý do</source>
        <translation>Indicator, reason</translation>
    </message>
</context>
<context>
    <name>TargetListImport</name>
    <message>
        <source>Bảng tính ({kinds})</source>
        <translation>Workbooks ({kinds})</translation>
    </message>
    <message>
        <source>Chọn bảng chỉ tiêu của các xã</source>
        <translation>Choose the list of communes&apos; targets</translation>
    </message>
    <message>
        <source>Đang đọc bảng chỉ tiêu</source>
        <translation>Reading the list of targets</translation>
    </message>
</context>
<context>
    <name>TargetModel</name>
    <message>
        <source>Bấm để mở danh sách của số này</source>
        <translation>Press to open the list of this figure</translation>
    </message>
    <message>
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Tháng {month}</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>% đạt</source>
        <translation>% of target</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Mỗi ngày cần</source>
        <translation>Needed per day</translation>
    </message>
    <message>
        <source>So đầu năm</source>
        <translation>Since 1 Jan</translation>
    </message>
    <message>
        <source>So cùng kỳ</source>
        <translation>On last year</translation>
    </message>
    <message>
        <source>Văn bản giao: {document}</source>
        <translation>Document: {document}</translation>
    </message>
    <message>
        <source>Chưa ghi văn bản giao</source>
        <translation>No document named</translation>
    </message>
    <message>
        <source>{name}: % đạt. Vạch là mức cần có hôm nay; tô màu khi kết quả thấp hơn vạch. Mỗi dòng tính vạch riêng, đi đều từ số đầu kỳ của dòng đó đến chỉ tiêu.</source>
        <translation>{name}: % reached. The tick is what today needs; a result below the tick is coloured. Each row has a tick of its own, going evenly from what the row began with to its target.</translation>
    </message>
    <message>
        <source>Toàn tỉnh</source>
        <translation>Whole province</translation>
    </message>
    <message>
        <source>Bấm để mở các gói của xã này</source>
        <translation>Press to open this commune&apos;s packages</translation>
    </message>
    <message>
        <source>Tổ chức dịch vụ thu</source>
        <translation>Collecting organisation</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Chỉ tiêu chung toàn tỉnh</source>
        <translation>Target for the whole province</translation>
    </message>
    <message>
        <source>Chỉ tiêu xã tự đặt, có trong gói của xã</source>
        <translation>Target the commune set itself, in its package</translation>
    </message>
    <message>
        <source>Hạng theo % đạt của chỉ số đầu tiên có chỉ tiêu</source>
        <translation>Rank by % reached of the first figure with targets</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Tiến độ đến hôm nay của chỉ số chậm nhất trong dòng</source>
        <translation>Pace up to today, of the slowest indicator in the row</translation>
    </message>
</context>
<context>
    <name>TargetPace</name>
    <message>
        <source>Hôm nay cần {expected}, còn chậm {behind} (đi đều từ {opening} đầu ngày {first} đến {target} ngày {last})</source>
        <translation>Today needs {expected}, behind by {behind} (evenly from {opening} at the start of {first} to {target} on {last})</translation>
    </message>
    <message>
        <source>Hôm nay cần {expected}, đang kịp tiến độ (đi đều từ {opening} đầu ngày {first} đến {target} ngày {last})</source>
        <translation>Today needs {expected}, on pace (evenly from {opening} at the start of {first} to {target} on {last})</translation>
    </message>
    <message>
        <source>Hôm nay cần {expected}, còn chậm {behind} (đi đều từ 0 ngày {first} đến {target} ngày {last})</source>
        <translation>Today needs {expected}, behind by {behind} (evenly from 0 on {first} to {target} on {last})</translation>
    </message>
    <message>
        <source>Hôm nay cần {expected}, đang kịp tiến độ (đi đều từ 0 ngày {first} đến {target} ngày {last})</source>
        <translation>Today needs {expected}, on pace (evenly from 0 on {first} to {target} on {last})</translation>
    </message>
    <message>
        <source>Chưa biết số ngày {day} nên chưa tính được mức cần có hôm nay</source>
        <translation>The figure of {day} is not known, so today&apos;s pace cannot be told</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Chưa tính</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>Kịp</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Chưa có kết quả nên chưa tính được tiến độ</source>
        <translation>No result yet, so the pace is unknown</translation>
    </message>
    <message>
        <source>{indicator}: {standing}. {pace}.</source>
        <translation>{indicator}: {standing}. {pace}.</translation>
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
    <name>TargetTab</name>
    <message>
        <source>Đặt chỉ tiêu…</source>
        <translation>Set target…</translation>
    </message>
    <message>
        <source>Chia chỉ tiêu…</source>
        <translation>Share out…</translation>
    </message>
    <message>
        <source>Chia một chỉ tiêu cho các thôn/tổ, nhân viên thu hoặc tháng</source>
        <translation>Share a target out among neighbourhoods, collectors or months</translation>
    </message>
    <message>
        <source>Văn bản giao…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Ghi số, ngày của văn bản giao chỉ tiêu năm này</source>
        <translation>Enter number and date of the document that gives this year&apos;s targets</translation>
    </message>
    <message>
        <source>Xếp hạng</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Xếp các dòng theo % đạt của chỉ số đầu tiên đang xem</source>
        <translation>Sort the rows by percent of the first indicator shown</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Xuất bảng đang xem ra Excel làm minh chứng</source>
        <translation>Export the table shown to Excel as evidence</translation>
    </message>
    <message>
        <source>Chỉ tiêu và kết quả</source>
        <translation>Targets and results</translation>
    </message>
    <message>
        <source>Chưa có thôn/tổ nào. Thêm ở Cài đặt, mục Thôn/tổ.</source>
        <translation>There are no neighbourhoods. Add them in Settings.</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu nào. Thêm ở trang Nhân viên thu.</source>
        <translation>There are no collectors. Add them on the page Collectors.</translation>
    </message>
    <message>
        <source>Chưa chia được chỉ tiêu</source>
        <translation>Targets cannot be shared yet</translation>
    </message>
    <message>
        <source>{indicator}: các phần cộng lại đúng bằng chỉ tiêu</source>
        <translation>{indicator}: the parts make exactly the target</translation>
    </message>
    <message>
        <source>{indicator}: còn {left} chưa chia</source>
        <translation>{indicator}: {left} not shared out yet</translation>
    </message>
    <message>
        <source>{indicator}: các phần cộng lại hơn chỉ tiêu {left}</source>
        <translation>{indicator}: the parts exceed the target by {left}</translation>
    </message>
    <message>
        <source>Gõ thẳng vào cột Chỉ tiêu. Bấm vào Kết quả để mở danh sách.</source>
        <translation>Type into the column Target. Press a result to open its list.</translation>
    </message>
    <message>
        <source>{rows} dòng · {behind} dòng chậm tiến độ</source>
        <translation>Rows: {rows} · behind schedule: {behind}</translation>
    </message>
    <message>
        <source>Số này không có danh sách để mở.</source>
        <translation>This figure has no list to open.</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu cả năm của toàn đơn vị trước, rồi mới chia được.</source>
        <translation>Set the whole office&apos;s target of the year first, then share it out.</translation>
    </message>
    <message>
        <source>{row}, {indicator}. {pace}.</source>
        <translation>{row}, {indicator}. {pace}.</translation>
    </message>
    <message>
        <source>Chia chỉ tiêu toàn tỉnh cho các xã, phường theo số liệu trong gói</source>
        <translation>Share the province&apos;s target out among the communes by their packages</translation>
    </message>
    <message>
        <source>Minh chứng: xuất danh sách đứng sau từng kết quả, xếp theo hạng</source>
        <translation>Evidence: export who stands behind each result, by rank</translation>
    </message>
    <message>
        <source>Chưa có tổ chức dịch vụ thu nào. Thêm ở trang Nhân viên thu.</source>
        <translation>No collecting organisations yet. Add them on the page Collectors.</translation>
    </message>
    <message>
        <source>Gõ thẳng vào cột Chỉ tiêu. Bấm vào Kết quả để mở các gói của xã.</source>
        <translation>Type into the Target column. Press a result to open the commune&apos;s packages.</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu cả năm của toàn tỉnh trước, rồi mới chia được.</source>
        <translation>Set the year&apos;s target of the whole province first, then it can be shared out.</translation>
    </message>
    <message>
        <source>Số có đến nay là của hộ do người đó phụ trách</source>
        <translation>Present numbers are of the households in their charge</translation>
    </message>
    <message>
        <source>{indicator} ({unit})</source>
        <translation>{indicator} ({unit})</translation>
    </message>
    <message>
        <source>{rows} xã, phường · {behind} chậm tiến độ</source>
        <translation>Communes: {rows} · behind: {behind}</translation>
    </message>
    <message>
        <source>Chưa tính được tiến độ: {no_opening} (thiếu số đầu năm)</source>
        <translation>Pace unknown: {no_opening} (no figure at start of year)</translation>
    </message>
    <message>
        <source>Chưa có kết quả: {no_result}</source>
        <translation>No result yet: {no_result}</translation>
    </message>
    <message>
        <source>kết quả theo gói mới nhất của từng xã</source>
        <translation>results by each commune&apos;s newest package</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Bao phủ BHYT</source>
        <translation>HI coverage</translation>
    </message>
    <message>
        <source>Có thẻ BHYT</source>
        <translation>With HI card</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình</source>
        <translation>Household HI</translation>
    </message>
    <message>
        <source>BHXH TN</source>
        <translation>Voluntary SI</translation>
    </message>
    <message>
        <source>BHXH TN mới</source>
        <translation>New voluntary SI</translation>
    </message>
</context>
<context>
    <name>TargetWriter</name>
    <message>
        <source>Đã ghi chỉ tiêu.</source>
        <translation>Target saved.</translation>
    </message>
    <message>
        <source>Đã ghi văn bản giao vào {count} chỉ tiêu.</source>
        <translation>Targets with this document: {count}.</translation>
    </message>
    <message>
        <source>Đã chia chỉ tiêu ra {count} phần.</source>
        <translation>The target is shared out, parts: {count}.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Chỉ tiêu và kết quả</source>
        <translation>Targets and results</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Assigned tasks</translation>
    </message>
    <message>
        <source>Mốc</source>
        <translation>Milestones</translation>
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
    <name>TermChoice</name>
    <message>
        <source>Dừng tham gia gì?</source>
        <translation>Stop what?</translation>
    </message>
    <message>
        <source>BHYT, đã dừng, tham gia đến {date}</source>
        <translation>Health insurance, stopped, took part until {date}</translation>
    </message>
    <message>
        <source>BHXH tự nguyện, đã dừng, tham gia đến {date}</source>
        <translation>Voluntary insurance, stopped, took part until {date}</translation>
    </message>
    <message>
        <source>BHYT, hạn thẻ {date}</source>
        <translation>HI, card until {date}</translation>
    </message>
    <message>
        <source>BHXH tự nguyện, đã đóng đến {date}</source>
        <translation>VSI, paid until {date}</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>Người có thẻ BHYT</source>
        <translation>People with an HI card</translation>
    </message>
    <message>
        <source>{change} so với đầu năm</source>
        <translation>{change} since the start of the year</translation>
    </message>
    <message>
        <source>Đầu năm {year}: {count} người</source>
        <translation>Start of {year}: {count}</translation>
    </message>
    <message>
        <source>{percent}% chỉ tiêu năm ({target})</source>
        <translation>{percent}% of the year&apos;s target ({target})</translation>
    </message>
    <message>
        <source>Tham gia BHXH tự nguyện</source>
        <translation>In voluntary SI</translation>
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
        <translation>Households: {households} · overdue: {expired}</translation>
    </message>
    <message>
        <source>Tháng trước chưa thu</source>
        <translation>Nothing was collected last month</translation>
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
        <source>{count} người không có thẻ còn hạn</source>
        <translation>Without a valid card: {count}</translation>
    </message>
    <message>
        <source>{share} · chỉ tiêu {target}</source>
        <translation>{share} · target {target}</translation>
    </message>
    <message>
        <source>Dân số nhập tay: {count} người, ngày {day}</source>
        <translation>Entered population: {count}, of {day}</translation>
    </message>
    <message>
        <source>{share}% dân số</source>
        <translation>{share}% of population</translation>
    </message>
    <message>
        <source>Chưa nhập dân số</source>
        <translation>No population entered</translation>
    </message>
    <message>
        <source>{growth}% so với {days}</source>
        <translation>{growth}% against {days}</translation>
    </message>
    <message>
        <source>Từ {first} đến hết {last}; tháng trước, {days}: {amount} đ</source>
        <translation>From {first} to {last}; month before, {days}: {amount} đ</translation>
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
        <translation>Due: {count}</translation>
    </message>
    <message>
        <source>{told}. Bấm để xem ở Tổng quan</source>
        <translation>{told}. Click to see them in Overview</translation>
    </message>
    <message>
        <source>Tính thử mức đóng</source>
        <translation>Contribution calculator</translation>
    </message>
    <message>
        <source>Tìm xã, phường theo tên hoặc mã (Ctrl+K)</source>
        <translation>Search communes by name or code (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm xã, phường…   Ctrl+K</source>
        <translation>Search communes…   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>TotalRow</name>
    <message>
        <source>Cộng {count} dòng</source>
        <translation>Lines: {count}</translation>
    </message>
</context>
<context>
    <name>UnknownBar</name>
    <message>
        <source>Thêm thành người mới</source>
        <translation>Add as new people</translation>
    </message>
    <message>
        <source>Để lại thành việc</source>
        <translation>Leave as work</translation>
    </message>
    <message>
        <source>{count} người chưa có trong dữ liệu, tệp không cho biết ở thôn/tổ nào: để lại thành việc cần làm, không thêm vào sổ.</source>
        <translation>People not in the data, their hamlet not told: {count}. They are left as work to do and not added.</translation>
    </message>
    <message>
        <source>{count} người chưa có trong dữ liệu sẽ được thêm, chưa có thôn/tổ.</source>
        <translation>People not in the data who will be added without a hamlet: {count}.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Mở khoá sổ</source>
        <translation>Unlock the books</translation>
    </message>
    <message>
        <source>Người cho phép</source>
        <translation>Allowed by</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mở khoá</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mở khoá để sửa biên lai của kỳ này. Báo cáo đã lập giữ nguyên; tên và lý do được lưu trong lịch sử.</source>
        <translation>Unlock to change receipts of this period. Reports already made stay as they are; name and reason are kept in the history.</translation>
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
    <name>UpdateDialog</name>
    <message>
        <source>Bộ cài đặt cho Windows</source>
        <translation>Installer for Windows</translation>
    </message>
    <message>
        <source>Bản chạy từ USB cho Windows</source>
        <translation>Portable version for Windows</translation>
    </message>
    <message>
        <source>Gói .deb cho Linux</source>
        <translation>.deb package for Linux</translation>
    </message>
    <message>
        <source>Bản thư mục cho Linux</source>
        <translation>Folder for Linux</translation>
    </message>
    <message>
        <source>Cập nhật từ bản {present} lên bản {offered}</source>
        <translation>Update from version {present} to version {offered}</translation>
    </message>
    <message>
        <source>{kind}: đúng cho máy này</source>
        <translation>{kind}: right for this PC</translation>
    </message>
    <message>
        <source>Nguyên vẹn, đúng chữ ký của nơi phát hành</source>
        <translation>Intact, signed by the publisher</translation>
    </message>
    <message>
        <source>Nguyên vẹn; chưa có chữ ký của nơi phát hành</source>
        <translation>Intact; not signed by the publisher</translation>
    </message>
    <message>
        <source>Chỉ cập nhật khi biết chắc ai đưa tệp này: Sở, bảo hiểm xã hội hoặc người vẫn cài máy cho xã.</source>
        <translation>Update only if you know who gave you this file: the department, the social insurance office, or whoever sets up your PCs.</translation>
    </message>
    <message>
        <source>Cập nhật An Sinh Xã</source>
        <translation>Update An Sinh Xã</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Dành cho</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Có gì mới</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Sao lưu rồi cập nhật</source>
        <translation>Back up and update</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sổ được sao lưu, bản mới được giải nén và tự kiểm tra, rồi chương trình đóng và mở lại bằng bản mới. Bản mới không chạy được thì bản cũ tự trở lại.</source>
        <translation>The book is backed up, the new version is unpacked and tests itself, then the program closes and the new version opens. If it does not run, the old one comes back by itself.</translation>
    </message>
    <message>
        <source>Sổ được sao lưu, rồi chương trình đóng lại và bộ cài đặt chạy. Xong, chương trình tự mở lại; dữ liệu không đụng tới.</source>
        <translation>The book is backed up, then the program closes and the installer runs. The program opens again by itself; the data are not touched.</translation>
    </message>
</context>
<context>
    <name>UpdateHandover</name>
    <message>
        <source>Chưa cập nhật. Ghi hoặc bỏ việc đang dở rồi chọn lại tệp cập nhật.</source>
        <translation>Not updated. Save or discard the unfinished work, then choose the update file again.</translation>
    </message>
    <message>
        <source>Chưa cập nhật được lên bản {offered}; vẫn đang dùng bản {present}, dữ liệu nguyên vẹn. Cập nhật lại từ tệp, hoặc báo nơi đã gửi tệp.</source>
        <translation>The update to version {offered} did not succeed; version {present} is still in use and the data are intact. Update from the file again, or tell whoever sent it.</translation>
    </message>
</context>
<context>
    <name>UpdateSection</name>
    <message>
        <source>Cập nhật, đổi máy</source>
        <translation>Updates, new PC</translation>
    </message>
    <message>
        <source>Đưa bản mới vào máy này từ USB, hoặc đưa cả sổ sang máy khác.</source>
        <translation>Bring a new version to this PC from a USB stick, or take the whole book to another PC.</translation>
    </message>
    <message>
        <source>Cập nhật từ tệp…</source>
        <translation>Update from a file…</translation>
    </message>
    <message>
        <source>Chuyển sang máy khác…</source>
        <translation>Move to another PC…</translation>
    </message>
    <message>
        <source>Mở sổ chuyển từ máy cũ…</source>
        <translation>Open a book from the old PC…</translation>
    </message>
    <message>
        <source>Chạy từ mã nguồn.</source>
        <translation>Runs from its sources.</translation>
    </message>
    <message>
        <source>Phiên bản đang dùng</source>
        <translation>Version in use</translation>
    </message>
    <message>
        <source>Bản mới của chương trình</source>
        <translation>New version of the program</translation>
    </message>
    <message>
        <source>Bản này cập nhật bằng git, không bằng tệp.</source>
        <translation>Updated with git, not from a file.</translation>
    </message>
    <message>
        <source>Tệp .capnhat được phát, để trong USB cũng được; kéo thả vào cửa sổ cũng được. Sổ được sao lưu trước, dữ liệu giữ nguyên.</source>
        <translation>The .capnhat file that was handed out, also on a USB stick; it can be dropped on the window too. The book is backed up first, the data stay as they are.</translation>
    </message>
    <message>
        <source>Máy này là máy cũ</source>
        <translation>This is the old PC</translation>
    </message>
    <message>
        <source>Sổ nằm trên máy chủ: ở máy mới chỉ cần mở địa chỉ máy chủ.</source>
        <translation>The book is on a server: on the new PC just open the server&apos;s address.</translation>
    </message>
    <message>
        <source>Ghi cả sổ, khoá ký và cách hiển thị ra một tệp trên USB, rồi hỏi máy nào dùng tiếp.</source>
        <translation>Writes the whole book, the signing key and how it is shown to one file on a USB stick, then asks which PC goes on.</translation>
    </message>
    <message>
        <source>Máy này là máy mới</source>
        <translation>This is the new PC</translation>
    </message>
    <message>
        <source>Mở tệp .ansinhxa đã ghi ở máy cũ. Sổ đang có ở máy này được giữ riêng.</source>
        <translation>Open the .ansinhxa file written on the old PC. The book on this PC is kept apart.</translation>
    </message>
    <message>
        <source>Bản này chạy từ mã nguồn nên cập nhật bằng git, không bằng tệp.</source>
        <translation>This program runs from its sources, so it is updated with git and not from a file.</translation>
    </message>
    <message>
        <source>Chọn tệp cập nhật</source>
        <translation>Choose an update file</translation>
    </message>
    <message>
        <source>Tệp cập nhật ({pattern})</source>
        <translation>Update files ({pattern})</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp cập nhật</source>
        <translation>Checking the update file</translation>
    </message>
    <message>
        <source>Đang chuẩn bị bản mới</source>
        <translation>Preparing the new version</translation>
    </message>
    <message>
        <source>Đóng chương trình, mở Terminal và dán dòng này (đã chép): {line}</source>
        <translation>Close the program, open a terminal and paste this line (copied): {line}</translation>
    </message>
    <message>
        <source>Chọn USB để ghi tệp chuyển máy</source>
        <translation>Choose the USB stick to write the book to</translation>
    </message>
    <message>
        <source>Tệp chuyển máy ({pattern})</source>
        <translation>Moved books ({pattern})</translation>
    </message>
    <message>
        <source>Đang ghi sổ ra tệp</source>
        <translation>Writing the book to a file</translation>
    </message>
    <message>
        <source>Mở sổ chuyển từ máy cũ</source>
        <translation>Open a book from the old PC</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp chuyển máy</source>
        <translation>Checking the moved book</translation>
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
    <name>VoluntaryDialog</name>
    <message>
        <source>Đưa vào lần thu</source>
        <translation>Add to collection</translation>
    </message>
    <message>
        <source>Từ {low} đến {high} một tháng.</source>
        <translation>From {low} to {high} a month.</translation>
    </message>
    <message>
        <source>Theo dữ liệu của hộ và người này</source>
        <translation>From the household&apos;s data</translation>
    </message>
    <message>
        <source>Ghi mức thu nhập và số tháng để thấy số tiền.</source>
        <translation>Enter income and months to see the amount.</translation>
    </message>
    <message>
        <source>Tự đóng {own}, cho {first} đến {last}</source>
        <translation>Pays {own}, for {first} to {last}</translation>
    </message>
</context>
<context>
    <name>VoluntaryForm</name>
    <message>
        <source>Cách đóng</source>
        <translation>Way of paying</translation>
    </message>
    <message>
        <source>Nhóm hỗ trợ</source>
        <translation>Support group</translation>
    </message>
</context>
<context>
    <name>WholeProvince</name>
    <message>
        <source>Đã ghi chỉ tiêu bao phủ BHYT của năm.</source>
        <translation>The year&apos;s target of coverage was saved.</translation>
    </message>
    <message>
        <source>Xuất bảng tổng hợp tỉnh</source>
        <translation>Export province workbook</translation>
    </message>
    <message>
        <source>Đã xuất bảng tổng hợp ra {file}.</source>
        <translation>The province workbook was written to {file}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
</context>
<context>
    <name>WideChart</name>
    <message>
        <source>Xem theo</source>
        <translation>Show by</translation>
    </message>
</context>
<context>
    <name>WithdrawRateDialog</name>
    <message>
        <source>Bỏ mức của đơn vị</source>
        <translation>Withdraw the office&apos;s rate</translation>
    </message>
    <message>
        <source>Bỏ mức này</source>
        <translation>Withdraw this rate</translation>
    </message>
    <message>
        <source>Mức này không còn dùng để tính nữa, nhưng vẫn nằm trong lịch sử cùng lý do. Căn cứ đã ghi: {source}</source>
        <translation>This rate is no longer used, but stays in the history with the reason. Its basis: {source}</translation>
    </message>
    <message>
        <source>Đã bỏ mức. Mức có sẵn lại được dùng.</source>
        <translation>Rate withdrawn. The shipped one is used again.</translation>
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
        <translation>{file} · sheet “{sheet}” · rows: {rows}</translation>
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
    <name>WordingDialog</name>
    <message>
        <source>Mẫu lời nhắc</source>
        <translation>Reminder template</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Nơi thu</source>
        <translation>Place of payment</translation>
    </message>
    <message>
        <source>Lời nhắc gia hạn thẻ BHYT</source>
        <translation>Reminder to renew a health card</translation>
    </message>
    <message>
        <source>Lời nhắc đóng BHXH tự nguyện</source>
        <translation>Reminder to pay voluntary insurance</translation>
    </message>
    <message>
        <source>Chỗ điền sẵn: {places}. Để trống là về lời có sẵn.</source>
        <translation>Places filled in: {places}. Leave empty for the built-in text.</translation>
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
    <name>YearTurnSection</name>
    <message>
        <source>Việc đầu năm</source>
        <translation>New year tasks</translation>
    </message>
    <message>
        <source>Làm lần lượt, để dở lúc nào cũng được: chỗ nào xong thì đánh dấu. Từ giữa tháng 12 trang Tổng quan nhắc những việc còn lại.</source>
        <translation>Work in order and stop whenever you like: tick what is done. From mid-December the Overview shows what is left.</translation>
    </message>
    <message>
        <source>Thứ tự trong hộ tính lại</source>
        <translation>Order in the household starts again</translation>
    </message>
    <message>
        <source>Danh sách hộ nghèo, cận nghèo</source>
        <translation>List of poor and near-poor households</translation>
    </message>
    <message>
        <source>Nhập danh sách…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>Xem và chốt…</source>
        <translation>Review and settle…</translation>
    </message>
    <message>
        <source>Chỉ tiêu của năm</source>
        <translation>Targets of the year</translation>
    </message>
    <message>
        <source>Tỷ lệ BHYT…</source>
        <translation>Health insurance rate…</translation>
    </message>
    <message>
        <source>Số người BHXH…</source>
        <translation>Voluntary insurance people…</translation>
    </message>
    <message>
        <source>Quyển biên lai năm trước</source>
        <translation>Last year&apos;s books</translation>
    </message>
    <message>
        <source>Xem và trả…</source>
        <translation>Review and return…</translation>
    </message>
    <message>
        <source>Người đến tuổi đổi thẻ</source>
        <translation>People reaching an age to change cards</translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>Mức và ngày nghỉ của năm</source>
        <translation>Rates and holidays of the year</translation>
    </message>
    <message>
        <source>Mở mức đóng</source>
        <translation>Open rates</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{item}: xong</source>
        <translation>{item}: done</translation>
    </message>
    <message>
        <source>Năm {year}: xong {done} / {count} việc</source>
        <translation>{year}: tasks done {done} / {count}</translation>
    </message>
    <message>
        <source>Xong ngày {day}</source>
        <translation>Done on {day}</translation>
    </message>
    <message>
        <source>Từ 01/01/{year} người đóng đầu tiên của mỗi hộ lại là người thứ 1 (100%), theo thứ tự đóng trong năm mới. Chương trình tự tính. Báo trước cho hộ: người đóng đầu năm có thể đóng nhiều hơn lần trước.</source>
        <translation>From 01/01/{year} the first payer of each household is person 1 (100%) again, in the order of payment in the new year. The program works it out. Tell households beforehand: whoever pays first may pay more than last time.</translation>
    </message>
    <message>
        <source>Năm {before} có {count} hộ đóng theo thứ tự.</source>
        <translation>Households that paid by order in {before}: {count}.</translation>
    </message>
    <message>
        <source>Chưa có hộ nào ghi diện nghèo, cận nghèo, mức sống trung bình.</source>
        <translation>No household is recorded as poor, near-poor or of average living standard.</translation>
    </message>
    <message>
        <source>Trong danh sách năm {year}: {listed} hộ. Chưa có trong danh sách: {left} hộ. Nhập danh sách trước, rồi chốt hộ còn lại: giữ hoặc hết ngày 31/12/{before}.</source>
        <translation>Households in the list of {year}: {listed}, not in the list: {left}. Import the list first, then settle the others: keep them or end on 31/12/{before}.</translation>
    </message>
    <message>
        <source>Tỷ lệ có thẻ BHYT: {coverage}. Người tham gia BHXH tự nguyện: {vsi}.</source>
        <translation>Health card coverage: {coverage}. People in voluntary insurance: {vsi}.</translation>
    </message>
    <message>
        <source>chưa đặt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Không còn quyển nào giao trước năm {year} mà chưa trả.</source>
        <translation>No book issued before {year} is still out.</translation>
    </message>
    <message>
        <source>{count} quyển giao trước năm {year} chưa trả, {gaps} số bị thiếu.</source>
        <translation>Books issued before {year} and still out: {count}; missing numbers: {gaps}.</translation>
    </message>
    <message>
        <source>Trong {days} ngày tới không có ai đến tuổi đổi nguồn đóng.</source>
        <translation>In the next {days} days nobody reaches an age that changes who pays.</translation>
    </message>
    <message>
        <source>Trong {days} ngày tới, theo từng mốc. {found}</source>
        <translation>In the next {days} days, by stage. {found}</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>present</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Lãi đầu tư quỹ năm {year}: {fund}. Ngày nghỉ lễ năm {year}: {days}.</source>
        <translation>Investment return of the fund {year}: {fund}. Public holidays {year}: {days}.</translation>
    </message>
</context>
<context>
    <name>_ContractDialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
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
    <name>_RateDialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sẽ thay đổi</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>_TickDialog</name>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Clear selection</translation>
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
    <name>basket</name>
    <message>
        <source>Căn cứ: {sources}.</source>
        <translation>Based on: {sources}.</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>phím cách để thu</source>
        <translation>space bar to collect</translation>
    </message>
    <message>
        <source>Không thu lần này</source>
        <translation>Not collected this time</translation>
    </message>
    <message>
        <source>{amount} × {months} tháng</source>
        <translation>{amount} × {months} mo.</translation>
    </message>
    <message>
        <source>Người thứ {order} · {share}</source>
        <translation>Person {order} · {share}</translation>
    </message>
    <message>
        <source>Tự đóng {share}</source>
        <translation>Pays {share}</translation>
    </message>
    <message>
        <source>Thu nhập {income}</source>
        <translation>Income {income}</translation>
    </message>
    <message>
        <source>{rate} × {months} tháng</source>
        <translation>{rate} × {months} mo.</translation>
    </message>
    <message>
        <source>{rate} × {months} tháng về sau</source>
        <translation>{rate} × {months} mo. ahead</translation>
    </message>
    <message>
        <source>{rate} × {months} tháng còn thiếu</source>
        <translation>{rate} × {months} mo. missing</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>Đã đóng</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Chưa có thẻ</source>
        <translation>No card</translation>
    </message>
    <message>
        <source>Còn hạn</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Dòng của {name} chưa ghi được</source>
        <translation>The line of {name} cannot be saved yet</translation>
    </message>
    <message>
        <source>Vì sao {name} không có trong lần thu?</source>
        <translation>Why is {name} not in the collection?</translation>
    </message>
    <message>
        <source>Vì sao {name} đóng BHXH tự nguyện {amount}?</source>
        <translation>Why does {name} pay {amount} for voluntary insurance?</translation>
    </message>
    <message>
        <source>Vì sao {name} đóng {amount}, thẻ từ {day}?</source>
        <translation>Why does {name} pay {amount}, with the card from {day}?</translation>
    </message>
    <message>
        <source>Nếu nhóm ghi trong sổ không đúng nữa, bấm F2 để đổi nhóm.</source>
        <translation>If the recorded group is no longer right, press F2 to change it.</translation>
    </message>
    <message>
        <source>Chưa đánh dấu. Bấm phím cách, hoặc bấm ô vuông, để thu người này.</source>
        <translation>Not ticked. Press the space bar, or click the box, to collect from this person.</translation>
    </message>
    <message>
        <source>Theo kỳ 1, 3, 6, 12 tháng</source>
        <translation>By periods of 1, 3, 6, 12 months</translation>
    </message>
    <message>
        <source>Nhiều năm về sau</source>
        <translation>Several years ahead</translation>
    </message>
    <message>
        <source>Những tháng còn thiếu</source>
        <translation>Missing months</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>Phải đóng</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Hỗ trợ</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Tự đóng</source>
        <translation>Own part</translation>
    </message>
    <message>
        <source>Giá trị từ</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>không thu</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>collect</translation>
    </message>
    <message>
        <source>chưa thu</source>
        <translation>not yet collected</translation>
    </message>
    <message>
        <source>Nhà nước: {amount}</source>
        <translation>State: {amount}</translation>
    </message>
    <message>
        <source>Địa phương: {amount}</source>
        <translation>Local: {amount}</translation>
    </message>
    <message>
        <source>Nguồn khác: {amount}</source>
        <translation>Other: {amount}</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Chung 1 tờ</source>
        <translation>One for all</translation>
    </message>
    <message>
        <source>Mỗi người 1 tờ</source>
        <translation>One each</translation>
    </message>
    <message>
        <source>Tách 2 loại</source>
        <translation>Split by kind</translation>
    </message>
    <message>
        <source>BHXH tự nguyện của {name}</source>
        <translation>Voluntary insurance of {name}</translation>
    </message>
    <message>
        <source>Số tháng như lần đóng trước.</source>
        <translation>Months as in the last payment.</translation>
    </message>
</context>
<context>
    <name>calculator</name>
    <message>
        <source>Nhà mình {count} người tham gia BHYT {months} tháng, đóng ngày {day}: tổng cộng {own}. Thẻ có giá trị từ {first} đến {last}.</source>
        <translation>Your household in health insurance: people {count}, term {months} mo., paid on {day}: {own} in all. Valid from {first} to {last}.</translation>
    </message>
    <message>
        <source>BHXH tự nguyện {months} tháng, mức thu nhập {income}: tự đóng {own}, Nhà nước hỗ trợ {support}. Tính từ {first} đến {last}, đóng ngày {day}.</source>
        <translation>Voluntary insurance, term {months} mo., income {income}: you pay {own}, the state adds {support}. It covers {first} to {last}, paid on {day}.</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Người thứ {order}</source>
        <translation>Person {order}</translation>
    </message>
    <message>
        <source>Người thứ {order}, nhóm {group}</source>
        <translation>Person {order}, group {group}</translation>
    </message>
    <message>
        <source>Từ {first} đến {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message>
        <source>Căn cứ: {sources}.</source>
        <translation>Based on: {sources}.</translation>
    </message>
    <message>
        <source>hỗ trợ {amount}</source>
        <translation>support {amount}</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>None</translation>
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
    <message>
        <source>Kỳ tham gia dài hơn mức có thể đóng</source>
        <translation>The cover is longer than anyone can pay for</translation>
    </message>
    <message>
        <source>Không ai đóng một lần quá 5 năm. Năm của ngày hết có thể ghi nhầm; xem thẻ rồi sửa.</source>
        <translation>Nobody pays for more than 5 years at once. The year of the end date may be wrong; look at the card and correct it.</translation>
    </message>
    <message>
        <source>Diện hộ đã hết hạn</source>
        <translation>The household class has ended</translation>
    </message>
    <message>
        <source>Từ ngày đó hộ không còn được hỗ trợ. Còn trong danh sách năm nay thì ghi lại ngày, không còn thì bỏ diện hộ. Việc đầu năm làm cho cả danh sách.</source>
        <translation>From that day the household gets no support. If it is in this year&apos;s list, enter the new date; if not, remove the class. New year tasks do this for the whole list.</translation>
    </message>
    <message>
        <source>Diện hộ không ghi ngày hết</source>
        <translation>The household class has no end date</translation>
    </message>
    <message>
        <source>Hộ nghèo, cận nghèo được công nhận từng năm. Không có ngày hết thì năm nào cũng tính hỗ trợ. Ghi ngày hết theo quyết định.</source>
        <translation>Poor and near-poor households are recognised year by year. Without an end date support is counted every year. Enter the end date of the decision.</translation>
    </message>
</context>
<context>
    <name>collecting_papers</name>
    <message>
        <source>Biên lai {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message>
        <source>Cả {count} biên lai</source>
        <translation>All {count} receipts</translation>
    </message>
    <message>
        <source>In biên lai</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>In bảng tính mức đóng</source>
        <translation>Print the offer</translation>
    </message>
</context>
<context>
    <name>contribution</name>
    <message>
        <source>{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.</source>
        <translation>{base} × {rate} = {monthly} a month, × {months} mo. = {due}.</translation>
    </message>
    <message>
        <source>{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.</source>
        <translation>{base} × {rate} × {factor} = {monthly} a month, × {months} mo. = {due}.</translation>
    </message>
    <message>
        <source>Đóng tại trường, không tính thứ tự trong hộ.</source>
        <translation>Paid at school, not counted in the order of the household.</translation>
    </message>
    <message>
        <source>Người thứ nhất trong hộ đóng đủ mức.</source>
        <translation>The first of the household pays the full amount.</translation>
    </message>
    <message>
        <source>Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.</source>
        <translation>Number {order} of the household pays {factor} of the first amount.</translation>
    </message>
    <message>
        <source>Nhà nước đóng đủ, không phải nộp tiền.</source>
        <translation>The state pays in full, nothing to pay.</translation>
    </message>
    <message>
        <source>Nhà nước hỗ trợ {share}: {amount}.</source>
        <translation>The state supports {share}: {amount}.</translation>
    </message>
    <message>
        <source>Tỉnh hỗ trợ thêm {share}: {amount}.</source>
        <translation>The province adds {share}: {amount}.</translation>
    </message>
    <message>
        <source>Nguồn khác hỗ trợ {amount}.</source>
        <translation>Others support {amount}.</translation>
    </message>
    <message>
        <source>Còn phải đóng {own}.</source>
        <translation>Left to pay: {own}.</translation>
    </message>
    <message>
        <source>Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.</source>
        <translation>Paid on {paid_on}, the old card runs to {previous_end}: the new one follows from {start}.</translation>
    </message>
    <message>
        <source>Thẻ cũ hết hạn {previous_end}, đóng còn trong hạn liên tục (đến {limit}): thẻ có giá trị từ {start}, vẫn tính liên tục.</source>
        <translation>The old card ended {previous_end}, paid within the continuity limit (to {limit}): valid from {start}, still continuous.</translation>
    </message>
    <message>
        <source>Tham gia lần đầu: thẻ có giá trị sau {days} ngày kể từ ngày đóng {paid_on}.</source>
        <translation>First time: the card is valid {days} days after the payment of {paid_on}.</translation>
    </message>
    <message>
        <source>Thẻ cũ hết hạn {previous_end}, đã quá hạn liên tục {limit}: thẻ có giá trị sau {days} ngày kể từ ngày đóng {paid_on}, tính liên tục lại từ đầu.</source>
        <translation>The old card ended {previous_end}, past the continuity limit {limit}: valid {days} days after the payment of {paid_on}; continuity begins anew.</translation>
    </message>
    <message>
        <source>Nhà nước đóng đủ: thẻ có giá trị cả năm {year}.</source>
        <translation>Paid by the state in full: valid all of {year}.</translation>
    </message>
    <message>
        <source>Nhà nước đóng đủ: thẻ có giá trị từ {start} đến hết năm {year}.</source>
        <translation>Paid by the state in full: valid from {start} to the end of {year}.</translation>
    </message>
    <message>
        <source>Trẻ dưới 6 tuổi: nhà nước đóng đủ, thẻ có giá trị đến {end}.</source>
        <translation>Child under 6: paid by the state in full, valid to {end}.</translation>
    </message>
    <message>
        <source>Đóng cho {months} tháng, từ {first} đến {last}.</source>
        <translation>Pays {months} mo., {first} to {last}.</translation>
    </message>
    <message>
        <source>Thu nhập {income} × {rate} = {monthly} một tháng, × {months} tháng = {due}.</source>
        <translation>Income {income} × {rate} = {monthly} a month, × {months} mo. = {due}.</translation>
    </message>
    <message>
        <source>Thu nhập {income} × {rate} = {monthly} một tháng; đóng trước {months} tháng, giảm theo lãi quỹ {fund_return} một tháng, còn {due}.</source>
        <translation>Income {income} × {rate} = {monthly} a month; {months} mo. ahead, less the fund return of {fund_return} a month: {due}.</translation>
    </message>
    <message>
        <source>Thu nhập {income} × {rate} = {monthly} một tháng; đóng {months} tháng còn thiếu, cộng lãi quỹ {fund_return} một tháng, thành {due}.</source>
        <translation>Income {income} × {rate} = {monthly} a month; {months} mo. missing, plus the fund return of {fund_return} a month: {due}.</translation>
    </message>
    <message>
        <source>Nhà nước hỗ trợ {share} × {rate} × chuẩn nghèo {line} × {months} tháng = {amount}.</source>
        <translation>The state supports {share} × {rate} × poverty line {line} × {months} mo. = {amount}.</translation>
    </message>
    <message>
        <source>Tỉnh hỗ trợ thêm {share} × {rate} × chuẩn nghèo {line} × {months} tháng = {amount}.</source>
        <translation>The province adds {share} × {rate} × poverty line {line} × {months} mo. = {amount}.</translation>
    </message>
    <message>
        <source>{months} tháng không được hỗ trợ.</source>
        <translation>{months} mo. without support.</translation>
    </message>
    <message>
        <source>Biên lai {number}: tự đóng {own} cho {months} tháng, {start} - {end}.</source>
        <translation>Receipt {number}: paid {own} for {months} mo., {start} - {end}.</translation>
    </message>
    <message>
        <source>Thẻ khác có giá trị từ {day}: {unused} tháng bắt đầu từ ngày đó trở đi đóng trùng.</source>
        <translation>Another card is valid from {day}: months that begin on or after that day and are paid twice: {unused}.</translation>
    </message>
    <message>
        <source>Người tham gia mất ngày {day}: {unused} tháng bắt đầu sau ngày đó chưa dùng.</source>
        <translation>The participant died on {day}: unused months that begin after that day: {unused}.</translation>
    </message>
    <message>
        <source>Thôi đóng BHXH tự nguyện từ {day}: {unused} tháng bắt đầu từ ngày đó trở đi chưa dùng.</source>
        <translation>Left voluntary insurance on {day}: unused months that begin on or after that day: {unused}.</translation>
    </message>
    <message>
        <source>Hoàn phần tự đóng của {given} trong {months} tháng: {amount}.</source>
        <translation>Own payment of {given} of {months} mo. is given back: {amount}.</translation>
    </message>
    <message>
        <source>Phần ngân sách hỗ trợ không hoàn cho người tham gia.</source>
        <translation>What the budget supported is not given to the participant.</translation>
    </message>
    <message>
        <source>Khi đã hoàn trả, kỳ tham gia rút ngắn còn đến {new_end}.</source>
        <translation>Once paid back, the cover ends on {new_end}.</translation>
    </message>
    <message>
        <source>Khi đã hoàn trả, kỳ tham gia này không còn.</source>
        <translation>Once paid back, this cover is gone.</translation>
    </message>
    <message>
        <source>Khoản này chưa gửi kê khai. Nếu ngày thu chưa chốt tiền thì huỷ biên lai, không cần thoái thu.</source>
        <translation>This contribution was not sent yet. If its day is not closed, void the receipt instead of a refund.</translation>
    </message>
</context>
<context>
    <name>due_work</name>
    <message>
        <source>{count} thẻ đã quá hạn</source>
        <translation>Cards overdue: {count}</translation>
    </message>
    <message>
        <source>Lập danh sách, nhắc gia hạn</source>
        <translation>Make the list and remind them to renew</translation>
    </message>
    <message>
        <source>{count} thẻ hết hạn trong {days} ngày</source>
        <translation>Cards ending within {days} days: {count}</translation>
    </message>
    <message>
        <source>{count} trẻ dưới 6 tuổi chưa có thẻ</source>
        <translation>Children under 6 without a card: {count}</translation>
    </message>
    <message>
        <source>Đối chiếu với hộ tịch</source>
        <translation>Compare with the civil register</translation>
    </message>
    <message>
        <source>{count} người chưa xếp hộ</source>
        <translation>People in no household: {count}</translation>
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
        <translation>Days without a backup: {days}</translation>
    </message>
    <message>
        <source>Bấm để sao lưu ngay</source>
        <translation>Click to back up now</translation>
    </message>
    <message>
        <source>Của {households} hộ, nhắc trước khi hết hạn</source>
        <translation>Households: {households}, remind them in time</translation>
    </message>
    <message>
        <source>{count} người sắp đến tuổi đổi thẻ</source>
        <translation>Soon at an age where the card changes: {count}</translation>
    </message>
    <message>
        <source>Trong {age_days} ngày tới, lập danh sách trước</source>
        <translation>Within {age_days} days, make the list in time</translation>
    </message>
    <message>
        <source>{count} nhân viên thu sắp hết hạn thẻ</source>
        <translation>Collectors whose card ends soon: {count}</translation>
    </message>
    <message>
        <source>Hoặc đã hết: không được thu tiền</source>
        <translation>Or has ended: they may not collect money</translation>
    </message>
    <message>
        <source>{count} buổi truyền thông đã qua ngày</source>
        <translation>Outreach events past their day: {count}</translation>
    </message>
    <message>
        <source>Ghi kết quả hoặc đổi ngày</source>
        <translation>Enter the results or change the day</translation>
    </message>
    <message>
        <source>{count} buổi truyền thông sắp tới</source>
        <translation>Outreach events to come: {count}</translation>
    </message>
    <message>
        <source>{day}: {event}</source>
        <translation>{day}: {event}</translation>
    </message>
    <message>
        <source>Đầu năm {year}: còn {count} việc</source>
        <translation>Start of {year}, tasks left: {count}</translation>
    </message>
    <message>
        <source>Danh sách nghèo, chỉ tiêu, quyển biên lai</source>
        <translation>Poor list, targets, receipt books</translation>
    </message>
    <message>
        <source>{count} lần chốt quá hạn nộp tiền</source>
        <translation>Closings overdue: {count}</translation>
    </message>
    <message>
        <source>Nộp tiền rồi ghi số phiếu nộp</source>
        <translation>Hand in the money, then enter the slip</translation>
    </message>
    <message>
        <source>{count} lần chốt phải nộp tiền hôm nay</source>
        <translation>Closings to hand in today: {count}</translation>
    </message>
    <message>
        <source>{count} đợt kê khai bị trả lại</source>
        <translation>Batches returned: {count}</translation>
    </message>
    <message>
        <source>Sửa các dòng rồi gửi lại</source>
        <translation>Correct the lines, then send again</translation>
    </message>
    <message>
        <source>{late} ngày đã quá hạn nộp</source>
        <translation>Days past the deadline: {late}</translation>
    </message>
    <message>
        <source>Đếm tiền, chốt từng ngày rồi nộp</source>
        <translation>Count, close each day, hand in</translation>
    </message>
    <message>
        <source>{count} ngày chờ chốt tiền</source>
        <translation>Days to close: {count}</translation>
    </message>
    <message>
        <source>{count} khoản đã thu quá hạn kê khai</source>
        <translation>Contributions overdue: {count}</translation>
    </message>
    <message>
        <source>Lập đợt kê khai rồi gửi</source>
        <translation>Make a batch, then send it</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ được giao quá hạn</source>
        <translation>Assigned tasks overdue: {count}</translation>
    </message>
    <message>
        <source>Làm xong thì ghi ngày xong và minh chứng</source>
        <translation>When done, enter the day and the evidence</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ được giao sắp đến hạn</source>
        <translation>Assigned tasks due soon: {count}</translation>
    </message>
    <message>
        <source>Hạn trong {due_days} ngày tới</source>
        <translation>Due within {due_days} days</translation>
    </message>
    <message>
        <source>Đã đạt mốc {threshold}: {indicator}</source>
        <translation>Milestone {threshold} reached: {indicator}</translation>
    </message>
    <message>
        <source>{place} đã đạt mốc {threshold}: {indicator}</source>
        <translation>{place} reached milestone {threshold}: {indicator}</translation>
    </message>
    <message>
        <source>Đạt ngày {day}, kết quả {result}</source>
        <translation>Reached on {day}, result {result}</translation>
    </message>
    <message>
        <source>{count} dòng nhập chưa vào được</source>
        <translation>Import rows left out: {count}</translation>
    </message>
    <message>
        <source>Xem lý do, sửa rồi nhập lại</source>
        <translation>See why, mend and import again</translation>
    </message>
    <message>
        <source>{count} người khác CSDL dân cư</source>
        <translation>Unlike population database: {count}</translation>
    </message>
    <message>
        <source>So theo thôn, sửa cho đúng rồi gửi lại</source>
        <translation>Compare by neighbourhood, mend, send again</translation>
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
        <translation>Still to correct: {count}.</translation>
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
        <translation>This collector has receipts, which must be kept: {count}. Change the state to “Left”.</translation>
    </message>
    <message>
        <source>Tổ chức này còn {count} nhân viên thu. Chuyển họ sang tổ chức khác trước khi xoá.</source>
        <translation>Collectors still in this organisation: {count}. Move them to another before deleting it.</translation>
    </message>
    <message>
        <source>Thôn/tổ này còn {count} hộ, người hoặc buổi truyền thông. Chuyển sang thôn/tổ khác trước khi xoá.</source>
        <translation>Households, people or outreach events still here: {count}. Move them to another neighbourhood before deleting this one.</translation>
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
        <translation>Records that you entered in the sample register: {count}. Export them to Excel and delete them, then delete the sample data.</translation>
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
        <translation>This person has receipts, which must be kept: {count}. Record the person as moved away or deceased instead of deleting.</translation>
    </message>
    <message>
        <source>Chỉ khoá sổ theo tháng, không khoá {period}. Ghi 2026-11.</source>
        <translation>Books are locked by month; {period} cannot be locked. Enter 2026-11.</translation>
    </message>
    <message>
        <source>Nhóm {group} đóng BHYT tại trường, không thu tại xã. Bỏ người này khỏi lần thu.</source>
        <translation>Group {group} pays at school, not at the commune. Leave this person out.</translation>
    </message>
    <message>
        <source>Không có nhóm BHYT {group}. Ghi mã 2 chữ của thẻ, ví dụ GD, CN, GB.</source>
        <translation>There is no group {group}. Enter the 2 letters of the card, such as GD, CN, GB.</translation>
    </message>
    <message>
        <source>Nhóm {group} ({label}) do nơi làm việc hoặc cơ quan BHXH đóng, không thu tại xã. Bỏ người này khỏi lần thu.</source>
        <translation>Group {group} ({label}) is paid by the employer or the agency, not at the commune. Leave this person out.</translation>
    </message>
    <message>
        <source>Không đóng được {months} tháng một lần. Chọn một trong các số tháng: {allowed}.</source>
        <translation>A {months}-month term cannot be paid at once. Choose one of: {allowed}.</translation>
    </message>
    <message>
        <source>Thời hạn thẻ phải từ 1 tháng. Sửa lại số tháng.</source>
        <translation>A card runs for at least 1 month. Correct the months.</translation>
    </message>
    <message>
        <source>“{typed}” không đọc được. Ghi như ví dụ: {example}.</source>
        <translation>“{typed}” cannot be read. Write it like: {example}.</translation>
    </message>
    <message>
        <source>Chưa có mức “{table}” cho ngày {day}. Kiểm tra lại ngày, hoặc thêm mức này trong Cài đặt, phần Mức đóng và quy định.</source>
        <translation>No rate “{table}” for {day}. Check the day, or add the rate in Settings, Rates and rules.</translation>
    </message>
    <message>
        <source>Mức thu nhập {income} ngoài giới hạn. Chọn từ {floor} (chuẩn nghèo nông thôn) đến {ceiling} ({multiple} lần lương cơ sở).</source>
        <translation>Income {income} is outside the limits. Choose from {floor} (rural poverty line) to {ceiling} ({multiple} × base salary).</translation>
    </message>
    <message>
        <source>Không có đối tượng hỗ trợ {support}. Chọn một trong: {known}.</source>
        <translation>There is no support class {support}. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>Đóng cho thời gian còn thiếu được từ 1 đến {most} tháng, không phải {months} tháng. Sửa lại số tháng.</source>
        <translation>Missing time can be paid for 1 to {most} months, not {months}. Correct the months.</translation>
    </message>
    <message>
        <source>Ghi tên người cho phép việc này rồi làm lại.</source>
        <translation>Enter who allows this, then try again.</translation>
    </message>
    <message>
        <source>Ghi lý do của việc này rồi làm lại. Lý do được lưu lại.</source>
        <translation>Enter the reason, then try again. The reason is kept.</translation>
    </message>
    <message>
        <source>Người này không còn ở trong hộ. Mở lại hộ rồi thu.</source>
        <translation>This person is no longer in the household. Open it again.</translation>
    </message>
    <message>
        <source>{name}: {reason} Không thu tiền của người này.</source>
        <translation>{name}: {reason} Nothing is collected from this person.</translation>
    </message>
    <message>
        <source>{name} có hai dòng cùng loại. Bỏ bớt một dòng.</source>
        <translation>{name} has two lines of the same kind. Remove one.</translation>
    </message>
    <message>
        <source>{name}: {reason} Bỏ người này khỏi lần thu.</source>
        <translation>{name}: {reason} Leave this person out.</translation>
    </message>
    <message>
        <source>{name} đã đóng đến {end}: kỳ mới từ {start} trùng với kỳ đã có. Chọn thời gian sau ngày đó.</source>
        <translation>{name} has paid to {end}: a term from {start} overlaps it. Choose a later time.</translation>
    </message>
    <message>
        <source>Quyển {serial} giao ngày {issued}, biên lai cuối ngày {last}: ngày chuyển phải từ đó trở đi.</source>
        <translation>Book {serial} was issued on {issued}, its last receipt is of {last}: hand it over on or after that day.</translation>
    </message>
    <message>
        <source>Quyển {serial} còn biên lai ngày {last}. Ngày trả phải từ ngày đó.</source>
        <translation>Book {serial} has a receipt of {last}. It cannot be returned before that day.</translation>
    </message>
    <message>
        <source>Số {number} quyển {serial} đã dùng: biên lai đã huỷ của {payer}, ngày {day}. Số của biên lai huỷ không dùng lại; lấy số khác.</source>
        <translation>Number {number} of book {serial} is used: void receipt of {payer}, {day}. The number of a void receipt is not used again; take another.</translation>
    </message>
    <message>
        <source>Số {number} quyển {serial} đã dùng: {payer}, ngày {day}, {amount}. Kiểm tra tờ biên lai, lấy số khác.</source>
        <translation>Number {number} of book {serial} is used: {payer}, {day}, {amount}. Check the paper, take another number.</translation>
    </message>
    <message>
        <source>Quyển {serial} đã trả hoặc báo mất, không ghi được. Chọn quyển khác.</source>
        <translation>Book {serial} was returned or lost. Choose another book.</translation>
    </message>
    <message>
        <source>Quyển {serial} đang giao cho {holder}. Chọn quyển của người thu, hoặc chuyển quyển trước.</source>
        <translation>Book {serial} is with {holder}. Choose a book of the collector, or hand it over first.</translation>
    </message>
    <message>
        <source>Quyển {serial} giao ngày {issued}, sau ngày đóng {day}. Sửa ngày đóng hoặc chọn quyển khác.</source>
        <translation>Book {serial} was issued on {issued}, after the payment of {day}. Correct the day or choose another book.</translation>
    </message>
    <message>
        <source>Ghi số biên lai bằng chữ số, ví dụ {example}.</source>
        <translation>Write the receipt number in digits, such as {example}.</translation>
    </message>
    <message>
        <source>Số {number} không thuộc quyển {serial} (từ {first} đến {last}).</source>
        <translation>Number {number} is not of book {serial} ({first} to {last}).</translation>
    </message>
    <message>
        <source>Ghi ký hiệu quyển biên lai.</source>
        <translation>Enter the serial of the book.</translation>
    </message>
    <message>
        <source>Số đầu phải từ 1, số cuối không nhỏ hơn số đầu và không quá {width} chữ số.</source>
        <translation>The first number is at least 1, the last not below it and of at most {width} digits.</translation>
    </message>
    <message>
        <source>Quyển {serial} số {first}–{last} đã giao ngày {issued} cho {holder}. Kiểm tra lại ký hiệu và số.</source>
        <translation>Book {serial}, {first}–{last}, was issued on {issued} to {holder}. Check serial and numbers.</translation>
    </message>
    <message>
        <source>Quyển {serial} đã trả hoặc báo mất trước đó.</source>
        <translation>Book {serial} was returned or lost before.</translation>
    </message>
    <message>
        <source>Ngày {day} của {collector} đã chốt tiền trước đó.</source>
        <translation>{day} of {collector} was closed before.</translation>
    </message>
    <message>
        <source>{collector} không có biên lai nào ngày {day}. Chọn ngày khác.</source>
        <translation>{collector} has no receipt on {day}. Choose another day.</translation>
    </message>
    <message>
        <source>Số tiền đếm được không thể âm. Ghi lại.</source>
        <translation>Counted money cannot be negative. Enter it again.</translation>
    </message>
    <message>
        <source>Ngày {day} của {collector} đã có phiếu nộp {number} ({amount}).</source>
        <translation>{day} of {collector} has slip {number} ({amount}) already.</translation>
    </message>
    <message>
        <source>Ghi số phiếu nộp tiền.</source>
        <translation>Enter the number of the slip.</translation>
    </message>
    <message>
        <source>Ghi ngân hàng hoặc nơi nhận tiền.</source>
        <translation>Enter the bank or who took the money.</translation>
    </message>
    <message>
        <source>Ngày nộp {day} phải từ ngày thu {first} đến hôm nay {last}. Sửa lại.</source>
        <translation>The day {day} must lie between {first} and today {last}. Correct it.</translation>
    </message>
    <message>
        <source>Phiếu nộp {amount} lệch {difference} so với {total} đã chốt ngày {day} của {collector}. Nộp đúng số đã chốt.</source>
        <translation>The slip of {amount} differs by {difference} from {total} closed on {day} for {collector}. Hand in exactly that.</translation>
    </message>
    <message>
        <source>Phiếu nộp {number} đã ghi cho ngày {day} của {collector}.</source>
        <translation>Slip {number} was entered for {day} of {collector}.</translation>
    </message>
    <message>
        <source>Thiếu {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm được {counted}. Biên lai {suspects} đúng bằng chỗ lệch, xem lại trước; các biên lai của ngày: {receipts}.</source>
        <translation>{difference} short: receipts of {day} of {collector}: {count}, sum {total}, counted {counted}. Receipt {suspects} is exactly the difference, look at it first; receipts of the day: {receipts}.</translation>
    </message>
    <message>
        <source>Thiếu {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm được {counted}. Đếm lại tiền và soát các biên lai {receipts}.</source>
        <translation>{difference} short: receipts of {day} of {collector}: {count}, sum {total}, counted {counted}. Count again and check receipts {receipts}.</translation>
    </message>
    <message>
        <source>Thừa {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm được {counted}. Biên lai {suspects} đúng bằng chỗ lệch, xem lại trước; các biên lai của ngày: {receipts}.</source>
        <translation>{difference} too much: receipts of {day} of {collector}: {count}, sum {total}, counted {counted}. Receipt {suspects} is exactly the difference, look at it first; receipts of the day: {receipts}.</translation>
    </message>
    <message>
        <source>Thừa {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm được {counted}. Đếm lại tiền và soát các biên lai {receipts}.</source>
        <translation>{difference} too much: receipts of {day} of {collector}: {count}, sum {total}, counted {counted}. Count again and check receipts {receipts}.</translation>
    </message>
    <message>
        <source>Tháng {month} chưa hết. Chốt thù lao sau ngày cuối tháng.</source>
        <translation>{month} is not over. Close commission after its last day.</translation>
    </message>
    <message>
        <source>Thù lao tháng {month} của {organisation} đã chốt ngày {day}.</source>
        <translation>Commission of {month} of {organisation} was closed on {day}.</translation>
    </message>
    <message>
        <source>{organisation} đã chốt thù lao tháng {newest}, sau tháng {month}. Các khoản sót của tháng {month} được tính vào kỳ chưa chốt tiếp theo.</source>
        <translation>{organisation} has closed {newest}, after {month}. What is left of {month} counts in the next open period.</translation>
    </message>
    <message>
        <source>{organisation} chưa chốt thù lao tháng {earlier}. Chốt tháng đó trước tháng {month}.</source>
        <translation>{organisation} has not closed {earlier}. Close that month before {month}.</translation>
    </message>
    <message>
        <source>{organisation} không có khoản nào để chốt thù lao tháng {month}.</source>
        <translation>{organisation} has nothing to close for {month}.</translation>
    </message>
    <message>
        <source>{count} dòng chưa có tỷ lệ thù lao: {named}. Thêm tỷ lệ (ghi 0 nếu không có thù lao) trong Cài đặt, mục Biểu mức, rồi chốt.</source>
        <translation>Lines without a commission rate: {count} ({named}). Add the rate (0 for none) in Settings, Rates and rules, then close.</translation>
    </message>
    <message>
        <source>Thù lao tháng {month} của {organisation} vừa đổi từ {shown} thành {now}. Xem lại rồi chốt.</source>
        <translation>Commission of {month} of {organisation} has just changed from {shown} to {now}. Look again, then close.</translation>
    </message>
    <message>
        <source>Hợp đồng này từ {first} đến {last}. Ngày kết thúc phải trong khoảng đó.</source>
        <translation>This contract runs from {first} to {last}. The end date must lie within it.</translation>
    </message>
    <message>
        <source>Chọn loại của hợp đồng: BHYT hoặc BHXH tự nguyện.</source>
        <translation>Choose the kind of contract: health insurance or voluntary insurance.</translation>
    </message>
    <message>
        <source>Bên ký là BHXH tỉnh hoặc BHXH cơ sở.</source>
        <translation>The signing party is the provincial or the local social insurance office.</translation>
    </message>
    <message>
        <source>Ngày hết phải từ ngày bắt đầu {day} trở đi.</source>
        <translation>The last day must not lie before {day}.</translation>
    </message>
    <message>
        <source>Mã đơn vị “{code}” không đúng dạng: IS, BI, AR hoặc IL, 4 chữ số, 1 chữ cái. Ví dụ BI0113G.</source>
        <translation>Unit code “{code}” has the wrong form: IS, BI, AR or IL, 4 digits, 1 letter. Example BI0113G.</translation>
    </message>
    <message>
        <source>Mã {code} không phải mã thu {scheme}. Mã thu {scheme} bắt đầu bằng {letters}.</source>
        <translation>Code {code} is not a collection code of {scheme}. Codes of {scheme} begin with {letters}.</translation>
    </message>
    <message>
        <source>Đã có hợp đồng thu {scheme} từ {first} đến {last}. Kết thúc hợp đồng đó trước, hoặc sửa ngày.</source>
        <translation>There is a contract for {scheme} from {first} to {last} already. End it first, or change the date.</translation>
    </message>
    <message>
        <source>{name} không có biên lai nào từ {first} đến {last}. Chọn những ngày khác.</source>
        <translation>{name} has no receipt from {first} to {last}. Choose other days.</translation>
    </message>
    <message>
        <source>Đợt {number} kê khai theo mẫu {right}-TS, không theo {asked}-TS.</source>
        <translation>Batch {number} is of form {right}-TS, not {asked}-TS.</translation>
    </message>
    <message>
        <source>Không có nhân viên thu mang mã {code}.</source>
        <translation>No collector has the code {code}.</translation>
    </message>
    <message>
        <source>Không có đợt kê khai {batch}.</source>
        <translation>There is no batch {batch}.</translation>
    </message>
    <message>
        <source>Đợt {number} chưa có khoản đóng nào. Thêm rồi xuất lại.</source>
        <translation>Batch {number} is empty. Add contributions, then export.</translation>
    </message>
    <message>
        <source>{reasons} Chọn người thu khác, hoặc nhờ người quản lý cho phép kèm lý do.</source>
        <translation>{reasons} Choose another collector, or have an administrator allow it with a reason.</translation>
    </message>
    <message>
        <source>Chưa chọn ai đóng. Đánh dấu người đóng.</source>
        <translation>Nobody is chosen. Tick who pays.</translation>
    </message>
    <message>
        <source>Ghi họ tên người nộp tiền.</source>
        <translation>Enter who hands over the money.</translation>
    </message>
    <message>
        <source>Số tiền vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được sửa ở nơi khác. Xem lại rồi ghi.</source>
        <translation>The amount has just changed from {shown} to {now}, because the household was changed elsewhere. Look again, then save.</translation>
    </message>
    <message>
        <source>Số {number} ghi hai lần trong lần thu này.</source>
        <translation>Number {number} stands twice in this collection.</translation>
    </message>
    <message>
        <source>Quyển {serial} còn {left} số, không đủ cho các biên lai của lần thu này. Ghi chung một biên lai hoặc chọn quyển khác.</source>
        <translation>Numbers left in book {serial}: {left}, not enough for these receipts. Write one receipt or choose another book.</translation>
    </message>
    <message>
        <source>Mọi tháng của {name} ({start} - {end}) đều bắt đầu trước ngày {day}, không còn tháng nào để hoàn. Xem lại ngày.</source>
        <translation>Every month of {name} ({start} - {end}) begins before {day}; none is left to give back. Check the day.</translation>
    </message>
    <message>
        <source>Chỉ hoàn được từ 1 đến {most} tháng, không phải {months} tháng.</source>
        <translation>1 to {most} months can be given back, not {months}.</translation>
    </message>
    <message>
        <source>Thủ tục {procedure} không dùng cho khoản đóng này. BHYT: 606A hoặc 606B; BHXH tự nguyện: 602A.</source>
        <translation>Procedure {procedure} is not for this contribution. Health insurance: 606A or 606B; voluntary: 602A.</translation>
    </message>
    <message>
        <source>Biên lai {number} đã huỷ, không còn gì để hoàn.</source>
        <translation>Receipt {number} is void, nothing to give back.</translation>
    </message>
    <message>
        <source>Khoản đóng của {name} đã đề nghị thoái thu {amount} ngày {day}.</source>
        <translation>A refund of {amount} for {name} was asked for on {day}.</translation>
    </message>
    <message>
        <source>{name} không tự đóng đồng nào cho kỳ này, không có gì để hoàn.</source>
        <translation>{name} paid nothing for this term, nothing to give back.</translation>
    </message>
    <message>
        <source>Ghi lý do thoái thu.</source>
        <translation>Enter the reason of the refund.</translation>
    </message>
    <message>
        <source>Thoái thu của {name} không còn ở trạng thái này. Mở lại danh sách để xem.</source>
        <translation>The refund of {name} is no longer in this state. Open the list again.</translation>
    </message>
    <message>
        <source>Ngày {day} phải từ ngày đề nghị {first} đến hôm nay {last}. Sửa lại.</source>
        <translation>The day {day} must lie between {first} and today {last}. Correct it.</translation>
    </message>
    <message>
        <source>Ngày đóng {day} ở sau hôm nay ({today}). Sửa lại ngày đóng rồi ghi.</source>
        <translation>The day of payment {day} lies after today ({today}). Correct it, then save.</translation>
    </message>
    <message>
        <source>Ngày {day} của {collector} đã chốt tiền, không ghi, huỷ hay hoàn tác biên lai của ngày đó được nữa. Ghi vào ngày khác, hoặc lập thoái thu.</source>
        <translation>{day} of {collector} is closed: no receipt of that day can be written, voided or taken back. Use another day, or a refund.</translation>
    </message>
    <message>
        <source>Tháng {month} đã khoá sổ. Ghi vào tháng đang mở, hoặc nhờ người quản lý mở khoá.</source>
        <translation>{month} is locked. Use an open month, or have an administrator unlock it.</translation>
    </message>
    <message>
        <source>Đợt {number} đã gửi ngày {day}, không sửa được nữa. Nếu cơ quan BHXH trả lại, ghi “Bị trả lại” kèm lý do trước.</source>
        <translation>Batch {number} was sent on {day} and cannot change. If the agency returned it, mark it “Returned” with the reason first.</translation>
    </message>
    <message>
        <source>Ghi mã hồ sơ mà cổng dịch vụ trả về cho đợt {number}.</source>
        <translation>Enter the file code that the portal gave for batch {number}.</translation>
    </message>
    <message>
        <source>Đợt {number} chưa ở trạng thái đã gửi, không ghi đã xong được.</source>
        <translation>Batch {number} is not sent, so it cannot be done.</translation>
    </message>
    <message>
        <source>Đợt {number} chưa gửi, không ghi bị trả lại được.</source>
        <translation>Batch {number} is not sent, so it cannot be returned.</translation>
    </message>
    <message>
        <source>Ngày {day} của đợt {number} phải từ {first} đến hôm nay {last}. Sửa lại.</source>
        <translation>The day {day} of batch {number} must lie between {first} and today {last}. Correct it.</translation>
    </message>
    <message>
        <source>Đợt {number} chưa có khoản đóng nào. Thêm rồi gửi.</source>
        <translation>Batch {number} is empty. Add contributions, then send.</translation>
    </message>
    <message>
        <source>Đợt {number} cộng {lines}, các biên lai cộng {receipts}. Các dòng của biên lai {named} không bằng số tiền đã thu; huỷ và ghi lại biên lai đó.</source>
        <translation>Batch {number} sums to {lines}, its receipts to {receipts}. The lines of receipt {named} are not what was collected; void it and write it again.</translation>
    </message>
    <message>
        <source>Chưa chốt tiền ngày của biên lai {named}. Chốt tiền trước khi gửi đợt {number}.</source>
        <translation>The day of receipt {named} is not closed. Close it before batch {number} is sent.</translation>
    </message>
    <message>
        <source>Ghi lý do đợt {number} bị trả lại.</source>
        <translation>Enter why batch {number} was returned.</translation>
    </message>
    <message>
        <source>Một dòng bị trả lại không còn ở trong đợt {number}.</source>
        <translation>A returned line is no longer in batch {number}.</translation>
    </message>
    <message>
        <source>Ghi lý do dòng của {name} bị trả lại.</source>
        <translation>Enter why the line of {name} was returned.</translation>
    </message>
    <message>
        <source>Không có khoản đóng nào chưa kê khai đến ngày {day}.</source>
        <translation>No contribution up to {day} is left to declare.</translation>
    </message>
    <message>
        <source>Khoản đóng của {name} không nằm trong đợt {number}.</source>
        <translation>The contribution of {name} is not in batch {number}.</translation>
    </message>
    <message>
        <source>Đợt {number} chỉ bị trả lại {count} dòng, dòng của {name} thì không. Chỉ bỏ dòng bị trả lại.</source>
        <translation>Lines of batch {number} that were returned: {count}; that of {name} was not. Remove returned lines only.</translation>
    </message>
    <message>
        <source>Đã có đợt kê khai {number}. Chọn số khác.</source>
        <translation>There is a batch {number} already. Choose another number.</translation>
    </message>
    <message>
        <source>Khoản đóng của {name} (biên lai {receipt}) đã ở trong đợt {number}.</source>
        <translation>The contribution of {name} (receipt {receipt}) is in batch {number} already.</translation>
    </message>
    <message>
        <source>Biên lai {receipt} của {name} đã huỷ.</source>
        <translation>Receipt {receipt} of {name} is void.</translation>
    </message>
    <message>
        <source>Khoản đóng của {name} thuộc mẫu {right}-TS, không phải {form}-TS.</source>
        <translation>The contribution of {name} belongs to form {right}-TS, not {form}-TS.</translation>
    </message>
    <message>
        <source>Biên lai {receipt} của {collector} không thuộc tổ chức của đợt này.</source>
        <translation>Receipt {receipt} of {collector} is not of this batch&apos;s organisation.</translation>
    </message>
    <message>
        <source>Ghi lý do huỷ biên lai.</source>
        <translation>Enter why the receipt is void.</translation>
    </message>
    <message>
        <source>Biên lai {number} đã huỷ trước đó.</source>
        <translation>Receipt {number} was voided before.</translation>
    </message>
    <message>
        <source>Biên lai {number} đã gửi trong đợt kê khai {batch}. Lập thoái thu, hoặc ghi đợt đó bị trả lại trước.</source>
        <translation>Receipt {number} was sent in batch {batch}. Make a refund, or mark that batch returned first.</translation>
    </message>
    <message>
        <source>Biên lai {number} đã có thoái thu, không huỷ được nữa.</source>
        <translation>Receipt {number} has a refund and cannot be voided.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: tiền của bước “{step}” đã nộp theo phiếu {number}. Nhờ người quản lý mở lại ngày đó.</source>
        <translation>Nothing was changed: the money of “{step}” was handed in with slip {number}. Ask the administrator to reopen that day.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu của bước “{step}”. {reason}</source>
        <translation>Nothing of “{step}” was changed. {reason}</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: biên lai của ngày trong bước “{step}” đã đổi từ đó. Chốt tiền lại.</source>
        <translation>Nothing was changed: receipts of the day of “{step}” have changed since. Close the day again.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: đợt kê khai của bước “{step}” đã gửi. Nếu cơ quan BHXH trả lại, ghi “Bị trả lại” kèm lý do.</source>
        <translation>Nothing was changed: the batch of “{step}” was sent. If the agency returns it, mark it “Returned” with a reason.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: số đợt {number} của bước “{step}” nay là của đợt khác.</source>
        <translation>Nothing was changed: batch number {number} of “{step}” now belongs to another batch.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: bước “{step}” đã tính vào kỳ thù lao đã chốt, không hoàn tác được nữa.</source>
        <translation>Nothing was changed: “{step}” counts in a closed commission period and cannot be taken back.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: biên lai {number} của bước “{step}” chỉ hoàn tác được trong ngày {day}. Huỷ biên lai kèm lý do, số biên lai vẫn được giữ.</source>
        <translation>Nothing was changed: receipt {number} of “{step}” can be taken back only on {day}. Void it with a reason; its number is kept.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: biên lai {number} của bước “{step}” đã gửi trong đợt kê khai {batch}. Lập thoái thu thay cho hoàn tác.</source>
        <translation>Nothing was changed: receipt {number} of “{step}” was sent in batch {batch}. Make a refund instead.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: kỳ tham gia của bước “{step}” nay trùng với kỳ đã ghi sau đó. Huỷ biên lai ghi sau trước.</source>
        <translation>Nothing was changed: the cover of “{step}” now overlaps one written later. Void the later receipt first.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: {label} “{name}” của lần nhập này đã được sửa hoặc xoá sau đó. Sửa từng bản ghi, hoặc khôi phục bản sao lưu.</source>
        <translation>The import of “{file}” at {time} cannot be taken back: {label} “{name}” of it was changed or deleted since. Change the records, or restore a backup.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: {label} “{name}” của lần nhập này đang được bản ghi nhập sau dùng đến. Xóa bản ghi đó trước, rồi hoàn tác lại.</source>
        <translation>The import of “{file}” at {time} cannot be taken back: a later record uses {label} “{name}” of it. Delete that record first, then try again.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: nơi mà {label} “{name}” thuộc về trước lần nhập đã bị xoá. Khôi phục nơi đó từ thùng rác trước, rồi hoàn tác lại.</source>
        <translation>The import of “{file}” at {time} cannot be taken back: where {label} “{name}” belonged before was deleted. Bring that back from the bin first.</translation>
    </message>
    <message>
        <source>Không hoàn tác được lần nhập tệp “{file}” lúc {time}: số “{number}” trước đây của “{name}” nay đã thuộc về “{holder}”. Sửa “{holder}” trước, rồi hoàn tác lại.</source>
        <translation>The import of “{file}” at {time} cannot be taken back: the number “{number}” that “{name}” had before belongs to “{holder}” now. Change “{holder}” first.</translation>
    </message>
    <message>
        <source>Một hộ có từ 1 đến {most} người, không phải {count}. Sửa lại số người.</source>
        <translation>A household has 1 to {most} people, not {count}. Correct the number.</translation>
    </message>
    <message>
        <source>Có {members} người nhưng ghi {count} nhóm. Ghi mỗi người một nhóm, theo thứ tự đóng.</source>
        <translation>People: {members}, groups: {count}. Give one group for each person, in the order of payment.</translation>
    </message>
    <message>
        <source>Ghi ít nhất một mức mới.</source>
        <translation>Enter at least one new rate.</translation>
    </message>
    <message>
        <source>Mức này đã được bỏ trước đó.</source>
        <translation>This rate was withdrawn before.</translation>
    </message>
    <message>
        <source>Không có biểu mức “{table}”.</source>
        <translation>There is no table “{table}”.</translation>
    </message>
    <message>
        <source>“{value}” không phải là giá trị của “{table}”. Ghi lại.</source>
        <translation>“{value}” is no value of “{table}”. Enter it again.</translation>
    </message>
    <message>
        <source>“{table}” không có mục “{key}”. Chọn mục khác.</source>
        <translation>“{table}” has no item “{key}”. Choose another.</translation>
    </message>
    <message>
        <source>Ghi văn bản quy định mức này (số, ngày).</source>
        <translation>Enter the document that sets this rate (number, day).</translation>
    </message>
    <message>
        <source>Bản ghi này còn {count} mục ở “{place}”, phải giữ lại. Đổi trạng thái của bản ghi thay cho xoá.</source>
        <translation>Items in “{place}” that must be kept: {count}. Change the state of this record instead of deleting it.</translation>
    </message>
    <message>
        <source>Sổ thu tiền không sửa hay xoá bằng tay được. Dùng việc tương ứng ở trang Biên lai.</source>
        <translation>The money book cannot be changed or deleted by hand. Use the matching task on the page Receipts.</translation>
    </message>
    <message>
        <source>Số tiền, ngày và người của biên lai đã thu không sửa được. Huỷ biên lai rồi ghi biên lai khác; chỉ sửa được ghi chú.</source>
        <translation>Amount, day and person of a receipt cannot be changed. Void it and write another; only the note can be changed.</translation>
    </message>
    <message>
        <source>Biên lai {number} thuộc quyển biên lai đã giao, không xoá được. Huỷ biên lai kèm lý do; số biên lai vẫn được giữ.</source>
        <translation>Receipt {number} is of an issued book and cannot be deleted. Void it with a reason; its number is kept.</translation>
    </message>
    <message>
        <source>Kỳ tham gia này theo biên lai đã thu, không xoá được. Huỷ biên lai nếu ghi nhầm.</source>
        <translation>This cover comes from a receipt and cannot be deleted. Void the receipt if it was a mistake.</translation>
    </message>
    <message>
        <source>Mẫu lời nhắc có “{{{name}}}”, chương trình không biết điền gì. Chỉ dùng: {known}.</source>
        <translation>The reminder template has “{{{name}}}”, which the program cannot fill in. Use only: {known}.</translation>
    </message>
    <message>
        <source>Ngày hẹn phải sau hôm nay và không quá {last}. Chọn lại ngày hẹn.</source>
        <translation>The promised day must be after today and not after {last}. Choose it again.</translation>
    </message>
    <message>
        <source>{name} là chủ hộ và trong hộ còn người khác. Mở hộ, ghi ở “Biến động cư trú” để chọn chủ hộ mới.</source>
        <translation>{name} is the head and others live in the household. Open the household and use “Residence changes” to choose a new head.</translation>
    </message>
    <message>
        <source>Có hộ đã chọn vừa được sửa ở nơi khác, chưa ghi gì. Mở lại danh sách để xem.</source>
        <translation>A chosen household was just changed elsewhere; nothing was saved. Open the list again.</translation>
    </message>
    <message>
        <source>Người này đã đóng cho khoảng thời gian trùng với kỳ vừa nhập, chưa ghi gì. Xem các kỳ tham gia đã có rồi chọn lại ngày và số tháng.</source>
        <translation>This person has paid for a time that overlaps the new term; nothing was saved. Look at the covers, then choose day and months again.</translation>
    </message>
    <message>
        <source>Tệp {where} đã thay đổi từ lúc đọc. Chọn lại tệp.</source>
        <translation>The file {where} has changed since it was read. Choose it again.</translation>
    </message>
    <message>
        <source>{where} là bảng kê thù lao nhân viên thu, không có số biên lai: không nhập thành người dân. Hãy nhập bảng kê biên lai của kỳ đó.</source>
        <translation>{where} is a commission statement without receipt numbers: its rows are not taken in as people. Import the list of receipts of that period.</translation>
    </message>
    <message>
        <source>Kỳ đóng của {name} vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được sửa ở nơi khác. Xem lại rồi ghi.</source>
        <translation>The period paid for {name} has just changed from {shown} to {now}, because the household was changed elsewhere. Look again, then save.</translation>
    </message>
    <message>
        <source>Hạn thẻ trước của {name} vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được sửa ở nơi khác. Xem lại rồi ghi.</source>
        <translation>The end of {name}&apos;s previous card has just changed from {shown} to {now}, because the household was changed elsewhere. Look again, then save.</translation>
    </message>
    <message>
        <source>Không đọc được mật khẩu của gói trong tệp {where}. Ghi mật khẩu ở dòng đầu của một tệp văn bản UTF-8 rồi chạy lại.</source>
        <translation>The package&apos;s password could not be read from the file {where}. Put the password on the first line of a UTF-8 text file and run again.</translation>
    </message>
    <message>
        <source>Ngày cuối đợt phải từ ngày đầu đợt trở đi.</source>
        <translation>The last day must not be before the first day.</translation>
    </message>
    <message>
        <source>Một đợt cao điểm dài nhất là một năm.</source>
        <translation>A campaign lasts at most one year.</translation>
    </message>
    <message>
        <source>Không đọc được kỳ báo cáo {text}. Ghi 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11, 2026-W47, 2026-11-21 hoặc 2026-11-01..2026-11-15.</source>
        <translation>The period {text} cannot be read. Write 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11, 2026-W47, 2026-11-21 or 2026-11-01..2026-11-15.</translation>
    </message>
    <message>
        <source>Không có gì để chia theo: mọi phần đều bằng 0. Chọn cách chia khác, ví dụ chia đều.</source>
        <translation>There is nothing to share by: every part is 0. Choose another way, e.g. evenly.</translation>
    </message>
    <message>
        <source>Chỉ tiêu “{text}” không đúng. Ghi một số nguyên lớn hơn 0, ví dụ 500.</source>
        <translation>The target “{text}” is not right. Enter a whole number greater than 0, e.g. 500.</translation>
    </message>
    <message>
        <source>Ghi lý do biên lai ghi muộn. Lý do in trong báo cáo.</source>
        <translation>Say why the receipt comes late. The reason is printed in the report.</translation>
    </message>
    <message>
        <source>Không có số liệu “{measure}”.</source>
        <translation>There is no figure “{measure}”.</translation>
    </message>
    <message>
        <source>{label}: số {value} không hợp lệ.</source>
        <translation>{label}: {value} is not possible.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: bước “{step}” đặt chỉ tiêu của thời gian đã qua hoặc đã khoá sổ. Sửa ở trang Chỉ tiêu kèm lý do.</source>
        <translation>Nothing was changed: the step “{step}” set a target of days that are past or locked. Change it on the page Targets, with a reason.</translation>
    </message>
    <message>
        <source>Ngày chốt số liệu phải từ ngày 1 đến ngày {last}.</source>
        <translation>The closing day must be from the 1st to the {last}th.</translation>
    </message>
    <message>
        <source>Số tháng phải từ 0 đến {most}, và thời gian được coi là gia hạn không dài hơn thời gian được coi là mới.</source>
        <translation>Months must be from 0 to {most}, and the time that counts as a renewal no longer than the time after which somebody counts as new.</translation>
    </message>
    <message>
        <source>Cả hai nơi đều là tệp trên máy. Dùng lệnh backup để chép tệp {where}.</source>
        <translation>Both places are files on this computer. Copy the file {where} with the command backup.</translation>
    </message>
    <message>
        <source>Cơ quan phục vụ các xã, phường mã {codes}. Chọn một trong các xã, phường đó.</source>
        <translation>This office serves the communes with the codes {codes}. Choose one of them.</translation>
    </message>
    <message>
        <source>Tệp “{where}” là khoá của {province}, không phải tỉnh của cơ quan này. Hãy xin lại đúng tệp của tỉnh mình.</source>
        <translation>The file “{where}” is the key of {province}, which is not this office&apos;s province. Ask your own province for its file.</translation>
    </message>
    <message>
        <source>“{where}” không phải tệp trả lời của tỉnh. Hãy chọn tệp có đuôi {suffix} mà tỉnh gửi sau khi nhận tệp đăng ký khoá.</source>
        <translation>“{where}” is not the province&apos;s answer. Choose the file ending in {suffix} that the province sent after it received the registration file.</translation>
    </message>
    <message>
        <source>Mật khẩu của gói quá ngắn. Đặt mật khẩu từ {count} ký tự trở lên.</source>
        <translation>The package&apos;s password is too short. Choose one of {count} characters or more.</translation>
    </message>
    <message>
        <source>Số liệu vừa thay đổi trong lúc tạo gói nên các bảng không khớp nhau ({checks}). Hãy tạo lại gói; nếu vẫn vậy, báo bộ phận hỗ trợ.</source>
        <translation>The figures changed while the package was being made, so its tables do not tie ({checks}). Make the package again; if it stays so, tell support.</translation>
    </message>
    <message>
        <source>Tệp đăng ký khoá “{where}” đã bị sửa sau khi tạo nên không dùng được. Hãy xin xã xuất lại tệp và gửi lại.</source>
        <translation>The key registration file “{where}” was edited after it was made and cannot be used. Ask the commune to save the file anew and send it again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{where}”. Hãy kiểm tra tệp còn ở chỗ cũ không rồi chọn lại.</source>
        <translation>The file “{where}” could not be read. Check whether it is still in its place and choose it again.</translation>
    </message>
    <message>
        <source>“{where}” không phải tệp đăng ký khoá của An Sinh Xã. Hãy chọn tệp có đuôi {suffix} do xã gửi.</source>
        <translation>“{where}” is not a key registration file of An Sinh Xã. Choose the file ending in {suffix} that the commune sent.</translation>
    </message>
    <message>
        <source>Gói này không ở trạng thái chờ nhận. Gói chờ khoá thì xác nhận khoá; gói bị từ chối thì xin xã gửi lại.</source>
        <translation>This package does not wait to be accepted. If it waits for its key, confirm the key; if it was refused, ask the commune to send it again.</translation>
    </message>
    <message>
        <source>Ghi lý do trả lại để xã biết chỗ cần sửa.</source>
        <translation>Give the reason, so that the commune knows what to correct.</translation>
    </message>
    <message>
        <source>Ghi lý do mở lại kỳ đã khoá.</source>
        <translation>Give the reason for opening the closed period again.</translation>
    </message>
    <message>
        <source>Không còn gói này. Mở lại danh sách gói để xem.</source>
        <translation>This package is gone. Open the list of packages again.</translation>
    </message>
    <message>
        <source>Tệp đăng ký khoá của {name} (mã {code}), không thuộc các xã, phường phải nộp ở đây. Kiểm tra lại tệp.</source>
        <translation>The registration file is of {name} (code {code}), which is none of the communes expected here. Check the file.</translation>
    </message>
    <message>
        <source>Khoá này đã xác nhận cho {owner}. Mỗi xã có khoá riêng; xin xã tạo khoá mới.</source>
        <translation>This key was confirmed for {owner}. Each commune has a key of its own; ask the commune to make a new one.</translation>
    </message>
    <message>
        <source>Không còn khoá này. Mở lại danh sách khoá để xem.</source>
        <translation>This key is gone. Open the list of keys again.</translation>
    </message>
    <message>
        <source>Không có thư mục {where}. Chọn thư mục chứa các gói xã đã gửi.</source>
        <translation>There is no folder {where}. Choose the folder with the packages that communes sent.</translation>
    </message>
    <message>
        <source>Thư mục {where} không có tệp Excel nào. Chọn thư mục chứa các gói xã đã gửi.</source>
        <translation>The folder {where} holds no Excel file. Choose the folder with the packages that communes sent.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{where}”. Đóng tệp nếu đang mở ở nơi khác, kiểm tra USB rồi nhận lại.</source>
        <translation>The file “{where}” cannot be read. Close it if it is open elsewhere, check the USB stick and take it in again.</translation>
    </message>
    <message>
        <source>Dân số {value}, kỳ trước {usual}: lệch hơn 5 %. Hỏi xã có nhập thiếu hoặc nhập trùng danh sách không.</source>
        <translation>Population {value}, in the period before {usual}: more than 5 % apart. Ask the commune whether a list is missing or was imported twice.</translation>
    </message>
    <message>
        <source>{indicator}: {value}, kỳ trước {usual}. Thay đổi quá nhanh, hỏi lại xã.</source>
        <translation>{indicator}: {value}, in the period before {usual}. Such a change is unusual, ask the commune.</translation>
    </message>
    <message>
        <source>{indicator}: {value}, các xã khác thường là {usual}. Khác xa các xã trong tỉnh, hỏi lại xã.</source>
        <translation>{indicator}: {value}, in other communes usually {usual}. Far from the other communes of the province, ask the commune.</translation>
    </message>
    <message>
        <source>Sổ này là của xã, phường nên không cấp được khoá đối chiếu. Mở sổ của tỉnh.</source>
        <translation>This office is a commune&apos;s, so it cannot give out the comparison key. Open the province&apos;s office.</translation>
    </message>
    <message>
        <source>Gói ghi đơn vị {name} (mã {code}), không thuộc các xã, phường phải nộp ở đây. Kiểm tra lại nơi gửi; mã cũ trước sáp nhập thì xã phải đổi sang mã mới rồi gửi lại.</source>
        <translation>The package is of {name} (code {code}), which is none of the communes expected here. Check who sent it; with a code from before the mergers the commune must change to the new code and send again.</translation>
    </message>
    <message>
        <source>Gói là số liệu cũ của kỳ {sent}, đang nhận kỳ {asked}. Chọn kỳ {sent} nếu muốn nhận, hoặc xin xã gửi gói kỳ {asked}.</source>
        <translation>The package holds old figures of {sent}; {asked} is being received. Choose {sent} to take it in, or ask the commune for the package of {asked}.</translation>
    </message>
    <message>
        <source>Gói là số liệu của kỳ {sent}, đang nhận kỳ {asked}. Chọn kỳ {sent} nếu muốn nhận, hoặc xin xã gửi gói kỳ {asked}.</source>
        <translation>The package holds figures of {sent}; {asked} is being received. Choose {sent} to take it in, or ask the commune for the package of {asked}.</translation>
    </message>
    <message>
        <source>Tỉnh đã khoá {period} ngày {day} ({who}). Muốn nhận thêm thì mở lại kỳ và ghi lý do.</source>
        <translation>The province closed {period} on {day} ({who}). To receive more, open the period again and give the reason.</translation>
    </message>
    <message>
        <source>Gói này (lần {version}) đã nhận ngày {day} và đã trả lại xã. Xin xã sửa rồi gửi lần mới.</source>
        <translation>This package (version {version}) was received on {day} and returned to the commune. Ask the commune to correct it and send a new version.</translation>
    </message>
    <message>
        <source>Gói này (lần {version}) đã nhận ngày {day} từ tệp {file}; không tính lại.</source>
        <translation>This package (version {version}) was received on {day} from the file {file}; it is not counted again.</translation>
    </message>
    <message>
        <source>Gói là lần {sent}, đã nhận lần {version} mới hơn ngày {day}. Không nhận lần cũ.</source>
        <translation>The package is version {sent}; the newer version {version} was received on {day}. The older one is not taken in.</translation>
    </message>
    <message>
        <source>Gói lần {sent} mới hơn lần {version} đang tính (nhận ngày {day}). So hai lần rồi nhận để thay, lần cũ vẫn được giữ.</source>
        <translation>Version {sent} is newer than version {version}, which counts now (received on {day}). Compare both and accept to replace it; the old one is kept.</translation>
    </message>
    <message>
        <source>Chờ xác nhận khoá: gói ký bằng khoá {fingerprint} chưa đăng ký. Gọi cho xã, đọc đối chiếu 6 nhóm của khoá rồi xác nhận; gói sẽ được nhận ngay khi đó.</source>
        <translation>Waiting for the key to be confirmed: the package is signed with the key {fingerprint}, which is not registered. Call the commune, compare the 6 groups of the key and confirm it; the package is taken in at that moment.</translation>
    </message>
    <message>
        <source>Gói ký bằng khoá {fingerprint} không còn được công nhận cho xã này. Xin xã gửi tệp đăng ký khoá đang dùng.</source>
        <translation>The package is signed with the key {fingerprint}, which is no longer accepted for this commune. Ask the commune for the registration file of the key it uses.</translation>
    </message>
    <message>
        <source>Gói ghi tên một xã nhưng ký bằng khoá của {owner}. Không nhận; hỏi lại nơi gửi.</source>
        <translation>The package names one commune but is signed with the key of {owner}. Not taken in; ask the sender.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không đúng. Xin xã xuất lại gói và gửi lại.</source>
        <translation>The signature of the package does not fit. Ask the commune to make the package again and send it.</translation>
    </message>
    <message>
        <source>Bảng “{table}” của gói thiếu, hoặc có dòng trùng hay trống, nên không cộng được. Xin xã cập nhật chương trình rồi xuất lại gói.</source>
        <translation>The table “{table}” of the package is missing, or has double or empty rows, so it cannot be added up. Ask the commune to update the program and make the package again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{where}” vì lỗi chương trình ({fault}). Các tệp khác vẫn được nhận; hãy gửi dòng này cho bộ phận hỗ trợ.</source>
        <translation>The file “{where}” could not be read because of a fault of the program ({fault}). The other files are taken in; please send this line to support.</translation>
    </message>
    <message>
        <source>Đơn vị chưa đặt đợt cao điểm nào. Đặt ngày của đợt ở trang Tổng quan, hoặc ghi hai ngày: 2026-11-01..2026-11-15.</source>
        <translation>The office has set no campaign. Set its days on the overview, or write two days: 2026-11-01..2026-11-15.</translation>
    </message>
    <message>
        <source>Ghi tên mẫu báo cáo, nhiều nhất {most} chữ.</source>
        <translation>Give the report a name of at most {most} characters.</translation>
    </message>
    <message>
        <source>Chọn từ 1 đến {most} chỉ tiêu cho một mẫu.</source>
        <translation>Choose 1 to {most} indicators for a report.</translation>
    </message>
    <message>
        <source>Đã có mẫu “{name}”. Ghi tên khác.</source>
        <translation>There is a form “{name}” already. Give another name.</translation>
    </message>
    <message>
        <source>Không có mẫu báo cáo “{form}”. Chọn mẫu khác trong danh sách.</source>
        <translation>There is no report form “{form}”. Choose another from the list.</translation>
    </message>
    <message>
        <source>Không còn bản báo cáo này.</source>
        <translation>This report is not there any more.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, dòng {row}: số đã bị sửa sau khi xuất. Xin xã gửi lại gói.</source>
        <translation>Sheet “{sheet}”, row {row}: a number was edited after the export. Ask the commune to send the package anew.</translation>
    </message>
    <message>
        <source>Tệp hỏng, không đọc được đến cuối. Xin xã chép lại tệp và gửi lại.</source>
        <translation>The file is damaged and cannot be read to its end. Ask the commune to copy and send it again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang nằm trong tệp trên máy. Chuyển lên máy chủ bằng lệnh move trước.</source>
        <translation>The data are in a file on this computer. Move them to a server with the command move first.</translation>
    </message>
    <message>
        <source>Không có xã, phường mã {code}. Kiểm tra mã 5 số.</source>
        <translation>There is no commune with the code {code}. Check the 5 digits.</translation>
    </message>
    <message>
        <source>Ngày xong {day} chưa đến. Ghi ngày đã làm xong.</source>
        <translation>{day} lies ahead. Enter the day on which it was done.</translation>
    </message>
    <message>
        <source>Chưa có minh chứng. Ghi số báo cáo, biên bản hoặc nơi để hồ sơ.</source>
        <translation>There is no evidence. Enter the number of a report or minutes, or where the file is.</translation>
    </message>
    <message>
        <source>Không đặt mốc cho “{key}” được. Chọn chỉ số khác.</source>
        <translation>“{key}” cannot have a milestone. Choose another indicator.</translation>
    </message>
    <message>
        <source>Mốc {value} không đúng. Ghi số lớn hơn 0; tỷ lệ không quá 100.</source>
        <translation>The milestone {value} is not right. Enter a number greater than 0; rates go up to 100.</translation>
    </message>
    <message>
        <source>Chưa có nhân viên thu nào để chia. Thêm ở trang Nhân viên thu.</source>
        <translation>There are no collectors to share among. Add them on the page Collectors.</translation>
    </message>
    <message>
        <source>Chưa có thôn/tổ nào để chia. Thêm ở Cài đặt, mục Thôn/tổ.</source>
        <translation>There are no neighbourhoods to share among. Add them in Settings.</translation>
    </message>
    <message>
        <source>Năm {year} chưa có chỉ tiêu. Đặt chỉ tiêu trước.</source>
        <translation>{year} has no targets yet. Set a target first.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {when} đã qua hoặc đã khoá sổ. Ghi tên người cho phép và lý do để sửa.</source>
        <translation>The target of {when} is past or its books are locked. Enter who allows the change, and why.</translation>
    </message>
    <message>
        <source>Không đặt chỉ tiêu cho “{key}” được. Chọn chỉ số khác.</source>
        <translation>“{key}” cannot have a target. Choose another indicator.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {value} không đúng. Tỷ lệ từ 0,01 đến 100; số người, số tiền là số nguyên lớn hơn 0.</source>
        <translation>The target {value} is not right. Rates go from 0,01 to 100; people and money are whole numbers greater than 0.</translation>
    </message>
    <message>
        <source>Địa chỉ {where} tắt việc kiểm tra chứng thư của máy chủ. Số liệu người dân chỉ đi qua mạng với sslmode=verify-full; hãy sửa lại địa chỉ.</source>
        <translation>The address {where} turns off the check of the server&apos;s certificate. Data of residents go over a network only with sslmode=verify-full; correct the address.</translation>
    </message>
    <message>
        <source>Không đọc được địa chỉ máy chủ dữ liệu {where}. Viết như postgresql+psycopg://ten@may-chu/ansinhxa.</source>
        <translation>The data server&apos;s address {where} cannot be read. Write it like postgresql+psycopg://name@server/ansinhxa.</translation>
    </message>
    <message>
        <source>Đang chuyển dữ liệu</source>
        <translation>Moving the data</translation>
    </message>
    <message>
        <source>Bản chuyển tới {where} không khớp bản gốc ở bảng {table}, chưa giữ lại gì. Dữ liệu gốc vẫn nguyên; hãy thử lại.</source>
        <translation>What was moved to {where} differs from the original in the table {table}; nothing of it was kept. The original is unchanged; try again.</translation>
    </message>
    <message>
        <source>Không nối được tới máy chủ dữ liệu {where}. Kiểm tra mạng và máy chủ, rồi thử lại.</source>
        <translation>The data server {where} cannot be reached. Check the network and the server, then try again.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ {where}, chưa ghi gì. Khi có mạng trở lại, bấm ghi lần nữa.</source>
        <translation>The connection to the server {where} was lost, nothing was saved. Save again when the network is back.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ {where} đúng lúc ghi, chưa biết đã ghi hay chưa. Khi có mạng trở lại, xem trang Lịch sử trước khi ghi lại.</source>
        <translation>The connection to the server {where} was lost while saving; it is not known whether it was saved. When the network is back, look at the page History before you save again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang được {holder} sửa, chưa ghi gì. Chờ một chút rồi ghi lại.</source>
        <translation>{holder} is changing the data, nothing was saved. Wait a moment, then save again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang được người khác sửa, chưa ghi gì. Chờ một chút rồi ghi lại.</source>
        <translation>Somebody else is changing the data, nothing was saved. Wait a moment, then save again.</translation>
    </message>
    <message>
        <source>Máy chủ {where} mất quá lâu để trả lời, chưa ghi gì. Thử lại; nếu vẫn chậm, báo người quản trị máy chủ.</source>
        <translation>The server {where} took too long to answer, nothing was saved. Try again; if it stays slow, tell the server&apos;s administrator.</translation>
    </message>
    <message>
        <source>Máy chủ {where} không cho tài khoản này vào. Kiểm tra tên, mật khẩu và chứng thư với người quản trị máy chủ.</source>
        <translation>The server {where} does not let this login in. Check name, password and certificate with the server&apos;s administrator.</translation>
    </message>
    <message>
        <source>Tài khoản này không được ghi vào chỗ đó của máy chủ {where}, chưa ghi gì. Kiểm tra lại xã, phường; cần thêm quyền thì báo người quản trị.</source>
        <translation>This login may not write there on the server {where}, nothing was saved. Check the commune; for more rights ask the administrator.</translation>
    </message>
    <message>
        <source>Trên máy chủ {where} chưa có dữ liệu của An Sinh Xã. Tạo mới bằng lệnh init, hoặc chuyển tệp đang có lên bằng lệnh move.</source>
        <translation>The server {where} holds no data of An Sinh Xã yet. Make new data with the command init, or move a file there with the command move.</translation>
    </message>
    <message>
        <source>Trên máy chủ {where} đã có dữ liệu; chương trình không ghi đè. Hãy dùng một cơ sở dữ liệu trống.</source>
        <translation>The server {where} holds data already; the program writes over nothing. Use an empty database.</translation>
    </message>
    <message>
        <source>Dữ liệu trên máy chủ {where} do bản mới hơn của chương trình tạo ra (cấu trúc {found}, máy này đọc được tới {known}). Hãy cập nhật chương trình.</source>
        <translation>The data on the server {where} were made by a newer version of the program (structure {found}, this one reads up to {known}). Update the program.</translation>
    </message>
    <message>
        <source>Bản cài này chưa có phần nối máy chủ PostgreSQL. Cài thêm phần “postgres” rồi mở lại.</source>
        <translation>This installation lacks the part for PostgreSQL servers. Install the part “postgres”, then open it again.</translation>
    </message>
    <message>
        <source>Việc này chỉ làm được với tệp trên máy. Dữ liệu trên máy chủ do người quản trị máy chủ phục hồi, hoặc chuyển về tệp bằng lệnh move.</source>
        <translation>This is possible only with a file on this computer. Data on a server are restored by its administrator, or moved into a file with the command move.</translation>
    </message>
    <message>
        <source>Máy chủ không có tài khoản {login}. Tạo tài khoản trên máy chủ trước.</source>
        <translation>The server has no login {login}. Create it on the server first.</translation>
    </message>
    <message>
        <source>Kỳ {period} đã khoá. Mở lại kỳ rồi nhận gói.</source>
        <translation>The period {period} is closed. Open it again to accept packages.</translation>
    </message>
    <message>
        <source>Ghi mốc là một số lớn hơn 0, ví dụ 6.000.</source>
        <translation>Enter a number greater than 0, e.g. 6.000.</translation>
    </message>
    <message>
        <source>“{where}” không phải gói số liệu do An Sinh Xã tạo, hoặc trang ẩn của gói đã bị xoá. Hãy xin xã gửi lại đúng tệp mà chương trình tạo ra.</source>
        <translation>“{where}” is not a package made by An Sinh Xã, or its hidden sheet was deleted. Ask the commune to send the very file that the program made.</translation>
    </message>
    <message>
        <source>Gói “{where}” được ký đúng nhưng nội dung không đúng mẫu nên không đọc được. Hãy đề nghị xã cập nhật chương trình rồi tạo lại gói.</source>
        <translation>The package “{where}” is signed well, but its contents are not in the known form and cannot be read. Ask the commune to update the program and make the package again.</translation>
    </message>
    <message>
        <source>Gói “{where}” do bản An Sinh Xã mới hơn tạo (mẫu số {schema}, máy này đọc được đến mẫu {known}). Hãy cập nhật chương trình trên máy này rồi nhận lại.</source>
        <translation>The package “{where}” was made by a newer An Sinh Xã (form {schema}; this machine reads up to form {known}). Update the program on this machine and take it in again.</translation>
    </message>
    <message>
        <source>Gói “{where}” đã bị sửa sau khi tạo: trang “{sheet}”, dòng {row}, cột {column} (tất cả {count} chỗ). Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>The package “{where}” was edited after it was made: sheet “{sheet}”, row {row}, column {column} (places in all: {count}). Do not take this package; ask the commune to make it again and send the file as it is.</translation>
    </message>
    <message>
        <source>Gói “{where}” có tổng đối chiếu không khớp với các dòng: trang “{sheet}”, dòng {row}, cột {column}. Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>The control totals of the package “{where}” do not tie with its rows: sheet “{sheet}”, row {row}, column {column}. Do not take this package; ask the commune to make it again and send the file as it is.</translation>
    </message>
    <message>
        <source>Gói “{where}” bị thêm, bớt hoặc đổi tên trang “{sheet}” sau khi tạo. Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>In the package “{where}” the sheet “{sheet}” was added, taken out or renamed after it was made. Do not take this package; ask the commune to make it again and send the file as it is.</translation>
    </message>
    <message>
        <source>Trang ẩn “{sheet}” của gói “{where}” đã bị sửa, dòng {row}. Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>The hidden sheet “{sheet}” of the package “{where}” was edited, row {row}. Do not take this package; ask the commune to make it again and send the file as it is.</translation>
    </message>
    <message>
        <source>Chữ ký của gói “{where}” không đúng: nội dung không do khoá ghi trong gói ký. Không nhận gói này; hãy hỏi xã qua điện thoại và xin tạo lại gói.</source>
        <translation>The signature of the package “{where}” is wrong: its contents were not signed with the key that it names. Do not take this package; ask the commune by phone and have it made again.</translation>
    </message>
    <message>
        <source>Sổ này đã chuyển sang máy mới ngày {day} nên ở máy này chỉ xem được, chưa ghi gì. Nếu vẫn làm việc ở máy này, bấm “Dùng lại sổ này”.</source>
        <translation>This book moved to a new PC on {day}, so here it can only be looked at; nothing was saved. If you still work on this PC, press “Use this book again”.</translation>
    </message>
    <message>
        <source>Tệp {where} bị hỏng hoặc chép chưa xong. Hãy chép lại từ USB, hoặc ghi lại tệp ở máy cũ.</source>
        <translation>File {where} is damaged or was not copied completely. Copy it from the USB stick again, or write it again on the old PC.</translation>
    </message>
    <message>
        <source>Tệp {where} không phải tệp chuyển máy của An Sinh Xã. Hãy chọn tệp có đuôi .ansinhxa.</source>
        <translation>File {where} is not a book of An Sinh Xã moved from another PC. Choose a file that ends in .ansinhxa.</translation>
    </message>
    <message>
        <source>Tệp {where} do bản {version} ghi ra, mới hơn bản ở máy này. Hãy cập nhật chương trình ở máy này lên bản đó trước, rồi mở lại tệp.</source>
        <translation>File {where} was written by version {version}, newer than the one on this PC. Update the program on this PC to that version first, then open the file again.</translation>
    </message>
    <message>
        <source>Máy này đã là phiên bản {version}, không cần cập nhật.</source>
        <translation>This PC has version {version} already; no update is needed.</translation>
    </message>
    <message>
        <source>Tệp {where} là bản {offered}, cũ hơn bản {present} đang dùng. Hãy lấy tệp của bản mới hơn.</source>
        <translation>File {where} is version {offered}, older than version {present} in use. Get the file of a newer version.</translation>
    </message>
    <message>
        <source>Bản {offered} chỉ cập nhật được từ bản {needed} trở lên; máy này đang dùng bản {present}. Hãy cập nhật lên bản {needed} trước.</source>
        <translation>Version {offered} can only follow version {needed} or later; this PC uses version {present}. Update to version {needed} first.</translation>
    </message>
    <message>
        <source>Bản {offered} không mở được dữ liệu của máy này (cấu trúc số {found}, bản đó đọc được đến số {known}). Hãy xin bản mới hơn.</source>
        <translation>Version {offered} cannot open the data of this PC (structure number {found}; it reads up to number {known}). Ask for a newer version.</translation>
    </message>
    <message>
        <source>Bản này chạy từ mã nguồn nên cập nhật bằng git, không bằng tệp.</source>
        <translation>This program runs from its sources, so it is updated with git and not from a file.</translation>
    </message>
    <message>
        <source>Không rõ chương trình này được cài bằng cách nào: thiếu tệp installation.json. Hãy cài lại bằng bộ cài đặt; dữ liệu vẫn còn nguyên.</source>
        <translation>It is not known how this program was installed: the file installation.json is missing. Install it again with the installer; the data stay as they are.</translation>
    </message>
    <message>
        <source>Tệp {where} dành cho kiểu cài đặt khác. Máy này cần tệp tên {needed}; hãy xin đúng tệp đó.</source>
        <translation>File {where} is for another kind of installation. This PC needs the file named {needed}; please ask for that one.</translation>
    </message>
    <message>
        <source>Tệp {where} bị hỏng hoặc chép chưa xong. Hãy chép lại từ nơi đã nhận, hoặc xin lại tệp.</source>
        <translation>File {where} is damaged or was not copied completely. Copy it again from where you got it, or ask for it again.</translation>
    </message>
    <message>
        <source>Tệp {where} không phải tệp cập nhật của An Sinh Xã. Hãy chọn tệp có đuôi .capnhat.</source>
        <translation>File {where} is not an update of An Sinh Xã. Choose a file that ends in .capnhat.</translation>
    </message>
    <message>
        <source>Tệp {where} không mang chữ ký đúng của nơi phát hành An Sinh Xã. Đừng dùng tệp này; hãy xin lại từ nơi phát hành.</source>
        <translation>File {where} does not carry the signature of the publisher of An Sinh Xã. Do not use it; ask the publisher for another.</translation>
    </message>
    <message>
        <source>Mã ngân hàng (BIN) phải có 6 chữ số, đang có “{typed}”. Hỏi ngân hàng mở tài khoản.</source>
        <translation>The bank&apos;s number (BIN) has 6 digits, this is “{typed}”. Ask the bank that keeps the account.</translation>
    </message>
    <message>
        <source>Số tài khoản gồm 1 đến {most} chữ số hoặc chữ cái không dấu, đang có “{typed}”. Kiểm tra lại.</source>
        <translation>An account number has 1 to {most} digits or letters without marks, this is “{typed}”. Check it.</translation>
    </message>
    <message>
        <source>Biên lai ghi muộn được ghi vào hôm nay ({day}), nhưng hôm nay {collector} đã chốt tiền. Ghi biên lai này từ ngày làm việc tới ({next_day}), hoặc hoàn tác lần chốt tiền hôm nay nếu chưa ghi phiếu nộp, rồi ghi lại.</source>
        <translation>A late receipt is booked today ({day}), but {collector} has closed the cash of today. Enter it from the next working day on ({next_day}), or undo today&apos;s closing if no deposit slip was entered, and try again.</translation>
    </message>
    <message>
        <source>Tháng {month} chưa hết. Khoá sổ sau ngày chốt số liệu {last}.</source>
        <translation>The month {month} is not over. Lock it after its closing day, {last}.</translation>
    </message>
    <message>
        <source>Đang chép sổ ra tệp</source>
        <translation>Copying the book to a file</translation>
    </message>
    <message>
        <source>Sổ này nằm trên máy chủ, không nằm ở máy này. Trên máy mới chỉ cần cài chương trình rồi mở địa chỉ máy chủ.</source>
        <translation>This book is on a server, not on this PC. On the new PC just install the program and open the server&apos;s address.</translation>
    </message>
    <message>
        <source>Tệp {where} không phải tệp chuyển máy nên không ghi đè lên. Hãy chọn tên khác.</source>
        <translation>File {where} is not a moved book, so it is not written over. Choose another name.</translation>
    </message>
    <message>
        <source>USB ghi sai: đọc lại tệp {where} không giống bản đã ghi, nên tệp không được giữ. Hãy dùng USB khác.</source>
        <translation>The USB stick writes wrongly: file {where} read back is not what was written, so it was not kept. Use another USB stick.</translation>
    </message>
    <message>
        <source>Sổ đã được ghi thêm sau khi chép ra tệp {where}. Hãy chép lại rồi mới ngừng dùng máy này.</source>
        <translation>Something was saved in the book after it was copied to {where}. Copy it again before you stop using this PC.</translation>
    </message>
    <message>
        <source>Không có xã, phường mã {code} trong danh mục {as_of}. Ghi mã 5 số; có thể là: {meant}.</source>
        <translation>There is no commune with the code {code} in the list of {as_of}. Give the code of 5 digits; it may be: {meant}.</translation>
    </message>
    <message>
        <source>Không có xã, phường mã {code} trong danh mục {as_of}. Ghi mã 5 số; chưa biết mã thì ghi tên xã, phường ở chỗ của mã, chương trình gợi ý mã theo tên.</source>
        <translation>There is no commune with the code {code} in the list of {as_of}. Give the code of 5 digits; if you do not know it, give the commune&apos;s name in its place and the program suggests codes.</translation>
    </message>
    <message>
        <source>Gói “{where}” có mật khẩu nên chưa mở được. Hỏi xã mật khẩu rồi nhận lại tệp này.</source>
        <translation>The package “{where}” has a password and was not opened. Ask the commune for the password and receive this file again.</translation>
    </message>
    <message>
        <source>Mật khẩu đã thử không mở được gói “{where}”. Hỏi lại xã mật khẩu rồi nhận lại tệp này.</source>
        <translation>The password that was tried does not open the package “{where}”. Ask the commune again and receive this file anew.</translation>
    </message>
    <message>
        <source>Xã dùng khoá mới nên đếm lại số lần: gói lần {sent} lập {made} mới hơn gói lần {version} đang tính (lập {before}). So hai gói rồi nhận để thay, gói cũ vẫn được giữ.</source>
        <translation>The commune has a new key and counts its versions anew: version {sent}, made {made}, is newer than version {version} that counts (made {before}). Compare both, then accept it in its place; the old package is kept.</translation>
    </message>
    <message>
        <source>Gói lần {sent} ký bằng khoá mới, lập {made}, trước gói lần {version} đang tính (lập {before}). Xin xã xem lại ngày giờ của máy rồi xuất lại gói; nếu gói đang tính mới sai ngày giờ thì trả lại gói đó rồi nhận lại gói này.</source>
        <translation>Version {sent} is signed with the new key but was made {made}, before version {version} that counts (made {before}). Ask the commune to check the clock of its PC and to make the package again; if it is the counting package whose clock was wrong, return that one and receive this one again.</translation>
    </message>
    <message>
        <source>Khoá của xã đã đổi: gói ký bằng khoá {fingerprint}, khoá đã xác nhận là {confirmed}. Chưa nhận. Gọi cho xã hỏi vì sao đổi khoá (cài lại máy thì khoá đổi, số lần đếm lại từ 1); chỉ xác nhận khoá mới khi đúng là của xã.</source>
        <translation>The commune&apos;s key has changed: the package is signed with {fingerprint}, the confirmed key is {confirmed}. Not accepted yet. Call the commune and ask why (a PC set up anew has a new key and counts from 1 again); confirm the new key only if it is really the commune&apos;s.</translation>
    </message>
    <message>
        <source>Không có tỉnh, thành phố mã {code} trong danh mục {as_of}. Ghi mã 2 số; có thể là: {meant}.</source>
        <translation>There is no province with the code {code} in the list of {as_of}. Give the code of 2 digits; it may be: {meant}.</translation>
    </message>
    <message>
        <source>Không có tỉnh, thành phố mã {code} trong danh mục {as_of}. Ghi mã 2 số; chưa biết mã thì ghi tên tỉnh ở chỗ của mã, chương trình gợi ý mã theo tên.</source>
        <translation>There is no province with the code {code} in the list of {as_of}. Give the code of 2 digits; if you do not know it, give the province&apos;s name in its place and the program suggests codes.</translation>
    </message>
    <message>
        <source>“{typed}” có thể là nhiều tên: {names}. Ghi rõ một tên trong số đó.</source>
        <translation>“{typed}” can mean several names: {names}. Write one of them in full.</translation>
    </message>
    <message>
        <source>Không có “{typed}” trong đơn vị. Các tên đang có: {names}.</source>
        <translation>There is no “{typed}” in the office. The names there are: {names}.</translation>
    </message>
    <message>
        <source>Mẫu “{form}” lập cho toàn đơn vị. Mẫu lập được cho một thôn, tổ hay một nhân viên thu: {forms}.</source>
        <translation>The form “{form}” is made for the whole office. Forms that can be made for one neighbourhood or collector: {forms}.</translation>
    </message>
    <message>
        <source>Đang đọc và kiểm tra tệp</source>
        <translation>Reading and checking the file</translation>
    </message>
    <message>
        <source>Đang chép vào máy</source>
        <translation>Copying to this PC</translation>
    </message>
    <message>
        <source>Đang ghi tệp</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Không đọc được tệp {where}. USB có thể đã bị rút ra; cắm lại rồi làm lại.</source>
        <translation>File {where} could not be read. The USB stick may have been pulled out; plug it in and try again.</translation>
    </message>
    <message>
        <source>Không đủ chỗ để ghi {where}: cần {needed} MB. Hãy xoá bớt hoặc dùng USB khác.</source>
        <translation>There is not enough room to write {where}: {needed} MB are needed. Delete something or use another USB stick.</translation>
    </message>
    <message>
        <source>Không ghi được {where}: USB hoặc thư mục bị khoá ghi. Hãy mở khoá hoặc chọn nơi khác.</source>
        <translation>{where} could not be written: the USB stick or folder is write-protected. Unlock it or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được {where}: USB đã bị rút ra hoặc bị hỏng. Cắm lại rồi làm lại.</source>
        <translation>{where} could not be written: the USB stick was pulled out or is broken. Plug it in and try again.</translation>
    </message>
    <message>
        <source>Chương trình nằm ngay ở gốc ổ {where} nên không cập nhật từ tệp được. Hãy chuyển cả chương trình và thư mục data vào một thư mục riêng rồi làm lại.</source>
        <translation>The program lies at the very top of drive {where}, so it cannot be updated from a file. Move the whole program and the folder data into a folder of their own and try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa của {where} còn trống {free} MB, cập nhật cần {needed} MB. Hãy xoá bớt tệp không dùng rồi làm lại.</source>
        <translation>The disk of {where} has {free} MB free; the update needs {needed} MB. Delete files you do not need and try again.</translation>
    </message>
    <message>
        <source>Cạnh tệp {where} không có SHA256SUMS ghi tên nó, nên không biết tệp có nguyên vẹn không. Hãy dùng tệp .capnhat, hoặc chép cả SHA256SUMS vào cùng thư mục.</source>
        <translation>There is no SHA256SUMS naming {where} beside it, so nobody knows whether the file is intact. Use a .capnhat file, or copy SHA256SUMS into the same folder too.</translation>
    </message>
    <message>
        <source>Không thấy tệp {where}. Hãy cắm lại USB hoặc chọn tệp khác.</source>
        <translation>File {where} was not found. Plug in the USB stick again or choose another file.</translation>
    </message>
    <message>
        <source>Đang giải nén bản mới</source>
        <translation>Unpacking the new version</translation>
    </message>
    <message>
        <source>Bản mới đang tự kiểm tra</source>
        <translation>The new version is testing itself</translation>
    </message>
    <message>
        <source>Bản mới không tự kiểm tra được trên máy này nên không cài; bản đang dùng giữ nguyên. Hãy báo nơi đã gửi tệp.</source>
        <translation>The new version failed its own test on this PC, so it was not installed; the one in use stays as it is. Tell whoever sent the file.</translation>
    </message>
    <message>
        <source>Không ghi được vào {where}, nơi chương trình này giữ sổ. Hãy mở khoá ghi của USB, hoặc chép cả thư mục chương trình sang nơi ghi được rồi mở lại.</source>
        <translation>Nothing can be written to {where}, where this program keeps the office&apos;s data. Unlock the USB stick for writing, or copy the whole program folder to a place that can be written, then open it again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu {where} đã lên phiên bản {made_by}; chương trình này là phiên bản {program} (tệp có cấu trúc số {found}, bản này đọc được đến số {known}). Tệp vẫn nguyên. Hãy cài bản mới rồi mở lại, hoặc phục hồi bản sao lưu “truoc-nang-cap” trong thư mục sao-luu.</source>
        <translation>The data file {where} was brought to version {made_by}; this program is version {program} (the file has structure {found}, this version reads up to {known}). The file is untouched. Install the newest version and open it again, or restore the backup “truoc-nang-cap” from the folder sao-luu.</translation>
    </message>
    <message>
        <source>Chưa chuyển được sổ {where} sang phiên bản {program}. {reason} Sổ vẫn nguyên như trước; bản sao trước khi chuyển ở {backup}. Chương trình phiên bản cũ ({former}) vẫn mở được sổ này; hãy gửi dòng này cho bộ phận hỗ trợ.</source>
        <translation>The data {where} could not be brought to version {program}. {reason} The data are as they were; the backup made before is at {backup}. The old version of the program ({former}) still opens them; please send this line to support.</translation>
    </message>
    <message>
        <source>Chưa chuyển được sổ {where} sang phiên bản {program}: không sao lưu trước được nên chưa động vào sổ. {reason} Chương trình phiên bản cũ ({former}) vẫn mở được sổ này.</source>
        <translation>The data {where} could not be brought to version {program}: no backup could be made first, so nothing was touched. {reason} The old version of the program ({former}) still opens them.</translation>
    </message>
    <message>
        <source>Một bước chuyển dữ liệu không chạy được.</source>
        <translation>A step of the upgrade did not run.</translation>
    </message>
    <message>
        <source>Đã dừng việc chuyển sổ sang phiên bản mới; sổ vẫn nguyên như trước. Bấm “Thử lại” để chuyển và mở sổ.</source>
        <translation>The upgrade to the new version was stopped; the data are as they were. Press “Try again” to upgrade and open them.</translation>
    </message>
    <message>
        <source>Hai người cùng ghi vào một chỗ, máy chủ {where} đã dừng lần ghi này, chưa ghi gì. Chờ một chút rồi ghi lại.</source>
        <translation>Two people wrote in the same place and the server {where} stopped this work; nothing was saved. Wait a moment and save again.</translation>
    </message>
    <message>
        <source>Không xác minh được máy chủ {where}: chứng thư của máy chủ không do nơi mà máy này tin cấp, sai tên, hoặc máy chủ không mã hoá đường truyền. Chưa gửi gì đi. Hỏi người quản trị địa chỉ và tệp chứng thư gốc (sslrootcert).</source>
        <translation>The server {where} could not be verified: its certificate is not from an authority that this PC trusts, has another name, or the server does not encrypt the connection. Nothing was sent. Ask the administrator for the address and the root certificate file (sslrootcert).</translation>
    </message>
    <message>
        <source>Cập nhật chưa xong: có chương trình khác đang giữ tệp trong {where}, nên sổ chưa về hết chỗ của bản mới. Dữ liệu vẫn nguyên. Hãy đóng chương trình đó, hoặc khởi động lại máy, rồi mở lại An Sinh Xã.</source>
        <translation>The update is not finished: another program holds files in {where}, so the book has not moved over to the new version yet. The data are whole. Close that program, or restart the PC, then open An Sinh Xã again.</translation>
    </message>
    <message>
        <source>{indicator}: {value}, không còn ai chưa có thẻ. Hỏi xã danh sách có đủ người chưa tham gia không.</source>
        <translation>{indicator}: {value}, nobody is left without a card. Ask the commune whether its list has everybody who does not take part yet.</translation>
    </message>
    <message>
        <source>{indicator}: {value} trong kỳ, dân số {usual}. Hỏi xã đã ghi biên lai của kỳ chưa.</source>
        <translation>{indicator}: {value} in the period, population {usual}. Ask the commune whether it has entered the period&apos;s receipts yet.</translation>
    </message>
    <message>
        <source>{reason} Những phần trước đã ghi xong (số phần: {units}, cuối cùng: “{last}”). Xem trang Lịch sử, rồi chỉ làm tiếp phần còn lại.</source>
        <translation>{reason} What came before is saved (parts: {units}, the last: “{last}”). Look at History, then do only what is left.</translation>
    </message>
    <message>
        <source>{reason} Những phần trước đã ghi xong (số phần: {units}). Xem trang Lịch sử, rồi chỉ làm tiếp phần còn lại.</source>
        <translation>{reason} What came before is saved (parts: {units}). Look at History, then do only what is left.</translation>
    </message>
    <message>
        <source>Chưa ghi đã xử lý thế nào. Ví dụ: đã sửa trong hồ sơ, không phải dân xã.</source>
        <translation>Say how it was settled. For example: corrected in the record, no resident of the commune.</translation>
    </message>
    <message>
        <source>Không còn dòng nào để xuất. Mở lại danh sách để xem.</source>
        <translation>No rows are left to export. Open the list again.</translation>
    </message>
    <message>
        <source>Người khác vừa tạo gói {period} lần {version} của xã này. Tạo lại để có lần sau, hoặc dùng gói của người đó.</source>
        <translation>Somebody else has just made version {version} of the package of {period}. Make it again for the next version, or use theirs.</translation>
    </message>
    <message>
        <source>Có người vừa ghi thu trong lúc tạo gói, nên chưa khoá sổ và chưa tạo gói. Tạo lại gói để có đủ số liệu.</source>
        <translation>Somebody wrote a receipt while the package was made, so nothing is locked and no package made. Make it again.</translation>
    </message>
    <message>
        <source>Gói làm từ dữ liệu mẫu: ghi lý do nhận tay rồi mới tính gói này.</source>
        <translation>The package was made of sample data: give a reason for accepting it by hand.</translation>
    </message>
    <message>
        <source>Gói trong tệp “{where}” vừa được người khác xử lý. Nhận lại tệp này.</source>
        <translation>Somebody else has just dealt with the package in “{where}”. Take this file in again.</translation>
    </message>
    <message>
        <source>Gói làm từ dữ liệu mẫu, không phải số thật, nên chưa tính. Xin xã gửi gói làm từ sổ thật; chỉ nhận tay khi biết rõ vì sao.</source>
        <translation>The package was made of sample data, not of real figures, so it does not count. Ask the commune for a package of its real book; accept this one by hand only if you know why.</translation>
    </message>
    <message>
        <source>Chưa đến {period}: kỳ này bắt đầu ngày {first}. Chọn kỳ đã bắt đầu.</source>
        <translation>{period} has not begun: it begins on {first}. Choose a period that has begun.</translation>
    </message>
    <message>
        <source>“{indicator}” không có danh sách đứng sau để xuất.</source>
        <translation>“{indicator}” has no list behind it to export.</translation>
    </message>
    <message>
        <source>Không thấy bảng chỉ tiêu trong tệp {file}. Bảng cần cột “Mã đơn vị” hoặc “Xã, phường” và mỗi chỉ số một cột; có thể bấm Xuất Excel ở trang này để lấy mẫu.</source>
        <translation>There is no list of targets in {file}. It needs a column “Mã đơn vị” or “Xã, phường” and one column for each indicator; Export to Excel on this page gives a sample.</translation>
    </message>
    <message>
        <source>Tỉnh không có xã, phường “{name}”. Sửa mã hoặc tên cho đúng danh mục.</source>
        <translation>The province has no commune “{name}”. Mend the code or the name.</translation>
    </message>
    <message>
        <source>“{name}” là tên của hai đơn vị. Ghi thêm mã đơn vị hoặc ghi đủ Xã, Phường.</source>
        <translation>“{name}” names two communes. Add the code, or write Xã or Phường.</translation>
    </message>
    <message>
        <source>Mã {code} là của {right}, trong tệp ghi “{name}”. Sửa mã hoặc tên.</source>
        <translation>Code {code} is that of {right}, the file says “{name}”. Mend the code or the name.</translation>
    </message>
    <message>
        <source>Không có chỉ số “{name}”. Ghi đúng tên chỉ số như ở trang Chỉ tiêu.</source>
        <translation>There is no indicator “{name}”. Write its name as on the page Targets.</translation>
    </message>
    <message>
        <source>Không đọc được kỳ “{text}”. Ghi năm (2026) hoặc tháng (11/2026).</source>
        <translation>The period “{text}” cannot be read. Write a year (2026) or a month (11/2026).</translation>
    </message>
    <message>
        <source>Chỉ tiêu này đã có ở dòng {row} với số khác ({value}). Giữ lại một dòng.</source>
        <translation>Row {row} gives this target with another number ({value}). Keep one row.</translation>
    </message>
    <message>
        <source>Không rõ {text} là {small} % hay {large} %. Ghi rõ dạng chữ, ví dụ “94,5 %”.</source>
        <translation>{text} may be {small} % or {large} %. Write it as text, for example “94,5 %”.</translation>
    </message>
    <message>
        <source>Chưa có tổ chức dịch vụ thu nào để chia. Thêm ở trang Nhân viên thu.</source>
        <translation>There is no collecting organisation to share among. Add them on the page Collectors.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy khi ghi {where} (còn trống {free} MB), phần sau chưa ghi. Hãy giải phóng chỗ trống.</source>
        <translation>The disk is full while writing {where} (free: {free} MB); the rest is not saved. Make room.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đọc hoặc ghi được tệp {where}, phần sau chưa ghi. Hãy kiểm tra ổ đĩa, USB rồi mở lại chương trình.</source>
        <translation>The disk cannot read or write {where}; the rest is not saved. Check the disk or USB stick, then open the program again.</translation>
    </message>
    <message>
        <source>Không nối được tới máy chủ dữ liệu {where}, phần sau chưa ghi.</source>
        <translation>The data server {where} cannot be reached; the rest is not saved.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ {where}, phần sau chưa ghi.</source>
        <translation>The connection to {where} is lost; the rest is not saved.</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ {where} đúng lúc ghi, chưa biết phần đang ghi đã ghi hay chưa.</source>
        <translation>The connection to {where} was lost while saving; whether that part is saved is not known.</translation>
    </message>
    <message>
        <source>Dữ liệu đang được người khác sửa, phần sau chưa ghi.</source>
        <translation>Somebody else is changing the data; the rest is not saved.</translation>
    </message>
    <message>
        <source>Hai người cùng ghi vào một chỗ, máy chủ {where} đã dừng lần ghi này, phần sau chưa ghi.</source>
        <translation>Two people saved in one place; {where} stopped this one, the rest is not saved.</translation>
    </message>
    <message>
        <source>Máy chủ {where} đã dừng lần ghi này, chưa ghi gì. Ghi lại; nếu vẫn bị dừng, báo người quản trị máy chủ.</source>
        <translation>{where} stopped this save, nothing is saved. Save again; if it is stopped again, tell the server&apos;s administrator.</translation>
    </message>
    <message>
        <source>Máy chủ {where} đã dừng lần ghi này, phần sau chưa ghi.</source>
        <translation>{where} stopped this save; the rest is not saved.</translation>
    </message>
    <message>
        <source>Máy chủ {where} mất quá lâu để trả lời, phần sau chưa ghi.</source>
        <translation>{where} takes too long to answer; the rest is not saved.</translation>
    </message>
    <message>
        <source>Tài khoản này không được ghi vào chỗ đó của máy chủ {where}, phần sau chưa ghi. Kiểm tra lại xã, phường; cần thêm quyền thì báo người quản trị.</source>
        <translation>This account may not write there on {where}; the rest is not saved. Check the commune, or ask the administrator for the right.</translation>
    </message>
    <message>
        <source>Gói “{where}” đã bị sửa sau khi tạo, {count} chỗ: {cells}. Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>The package “{where}” was edited after it was made, places: {count}, at {cells}. It is not accepted; ask the commune to make it again and to send the file as it is.</translation>
    </message>
    <message>
        <source>Gói “{where}” có tổng đối chiếu đã bị sửa, {count} chỗ: {cells}. Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.</source>
        <translation>The package “{where}” has edited control totals, places: {count}, at {cells}. It is not accepted; ask the commune to make it again and to send the file as it is.</translation>
    </message>
    <message>
        <source>Tệp {where} không có cột kết quả hoặc lý do trả lại bên cạnh họ tên, mã số BHXH. Kiểm tra lại tệp, hoặc chọn từng dòng và ghi lý do ở đây.</source>
        <translation>File {where} has no column of results or reasons beside names or SI numbers. Check the file, or choose the lines and type the reasons here.</translation>
    </message>
    <message>
        <source>“{where}” không phải gói số liệu do An Sinh Xã tạo. Hãy xin xã gửi lại đúng tệp mà chương trình tạo ra.</source>
        <translation>“{where}” is not a package made by An Sinh Xã. Ask the commune to send the very file that the program made.</translation>
    </message>
    <message>
        <source>Tệp “{where}” rỗng, không có gói nào. Hãy xin xã gửi lại gói.</source>
        <translation>The file “{where}” is empty: no package is in it. Ask the commune to send the package again.</translation>
    </message>
    <message>
        <source>Gói “{where}” bị hỏng hoặc bị cắt ngang khi chép, khi gửi nên không đọc được. Hãy xin xã gửi lại gói, nguyên tệp mà chương trình tạo ra.</source>
        <translation>The package “{where}” is damaged or was cut off while copying or sending, so it cannot be read. Ask the commune to send it again, the file just as the program made it.</translation>
    </message>
    <message>
        <source>Tệp “{where}” có phần lạ mà gói của An Sinh Xã không có, nên không được mở. Hãy hỏi xã và xin gửi lại gói.</source>
        <translation>The file “{where}” holds parts that no package of An Sinh Xã has, so it was not opened. Ask the commune and have the package sent again.</translation>
    </message>
    <message>
        <source>Tệp “{where}” quá lớn để đọc an toàn; gói không lớn như vậy. Hãy xin xã gửi lại gói.</source>
        <translation>The file “{where}” is too large to be read safely; no package is that large. Ask the commune to send it again.</translation>
    </message>
    <message>
        <source>Đọc gói “{where}” quá {seconds} giây nên đã dừng. Hãy đóng bớt chương trình khác rồi nhận lại; nếu vẫn vậy, xin xã gửi lại gói.</source>
        <translation>Reading the package “{where}” was stopped after {seconds} seconds. Close other programs and take it in again; if that does not help, ask the commune to send it again.</translation>
    </message>
    <message>
        <source>Gói “{where}” có mật khẩu theo kiểu không đọc được ở đây. Hãy xin xã tạo lại gói và đặt mật khẩu trong chương trình.</source>
        <translation>The package “{where}” has a kind of password that cannot be read here. Ask the commune to make it again and to set the password in the program.</translation>
    </message>
    <message>
        <source>Giữ nguyên mọi dữ liệu: gói của bước “{step}” đã ra tệp nên không hoàn tác được. Muốn mở lại tháng, bấm “Mở khoá…” ở trang Báo cáo, ghi người cho phép và lý do, rồi tạo gói lần mới.</source>
        <translation>Nothing was changed: the package of the step “{step}” is out as a file, so it cannot be undone. To open the month again, press “Unlock…” on the Reports page, give who allows it and why, then make a new package.</translation>
    </message>
    <message>
        <source>Đã khoá sổ đến {month} theo ngày chốt đang dùng, nên chưa đổi được ngày chốt: số liệu đã khoá sẽ bị cắt lại. Đổi khi năm {year} đã khoá hết, hoặc mở khoá các tháng của năm {year} trước.</source>
        <translation>Locked until {month} by the closing day in use, so it cannot change now: locked figures would be cut anew. Change it when all of {year} is locked, or unlock the months of {year} first.</translation>
    </message>
    <message>
        <source>Đây là sổ của tỉnh: gói và tệp đăng ký khoá do xã, phường tạo.</source>
        <translation>This is a province&apos;s office: packages and key registrations are made by communes.</translation>
    </message>
    <message>
        <source>Danh sách đang xem không có người nào khác CSDL dân cư. Chọn lại bộ lọc.</source>
        <translation>The list shown has nobody unlike the population database. Choose another filter.</translation>
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
        <translation>Overdue</translation>
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
        <translation>Days left: {days}</translation>
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
        <source>Số tờ biên lai</source>
        <translation>Receipts</translation>
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
        <translation>Name</translation>
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
    <message>
        <source>BHYT và BHXH tự nguyện</source>
        <translation>Health and voluntary social insurance</translation>
    </message>
    <message>
        <source>Có hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Đã huỷ</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Quyển giấy</source>
        <translation>Paper book</translation>
    </message>
    <message>
        <source>Biên lai điện tử</source>
        <translation>Electronic receipts</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đã trả</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Mất</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Chờ nộp</source>
        <translation>To hand in</translation>
    </message>
    <message>
        <source>Quá hạn nộp</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>D03-TS (BHYT)</source>
        <translation>D03-TS (health)</translation>
    </message>
    <message>
        <source>D05-TS (BHXH tự nguyện)</source>
        <translation>D05-TS (voluntary)</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tăng mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đóng tiếp</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Đóng theo tháng</source>
        <translation>By months</translation>
    </message>
    <message>
        <source>Đóng về sau</source>
        <translation>Years ahead</translation>
    </message>
    <message>
        <source>Đóng cho thời gian còn thiếu</source>
        <translation>Missing time</translation>
    </message>
    <message>
        <source>606A: đóng trùng BHYT</source>
        <translation>606A: paid twice</translation>
    </message>
    <message>
        <source>606B: người tham gia đã mất</source>
        <translation>606B: participant died</translation>
    </message>
    <message>
        <source>602A: BHXH tự nguyện</source>
        <translation>602A: voluntary insurance</translation>
    </message>
    <message>
        <source>Đã đề nghị</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Không được duyệt</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Huỷ biên lai</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Thoái thu</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Nhắn tin</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Gọi điện</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Đến nhà</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Tại điểm thu</source>
        <translation>At the office</translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Không gặp</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Đã đóng</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Hẹn ngày</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Được cấp thẻ</source>
        <translation>Card given</translation>
    </message>
    <message>
        <source>BHXH tỉnh</source>
        <translation>Provincial agency</translation>
    </message>
    <message>
        <source>BHXH cơ sở</source>
        <translation>Local agency</translation>
    </message>
    <message>
        <source>Quyển biên lai</source>
        <translation>Receipt books</translation>
    </message>
    <message>
        <source>Ký hiệu quyển</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Loại quyển</source>
        <translation>Kind of book</translation>
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
        <source>Số chữ số</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Số biên lai viết bằng bao nhiêu chữ số, ví dụ 0004731 là 7.</source>
        <translation>With how many digits a number is written: 0004731 has 7.</translation>
    </message>
    <message>
        <source>Giao cho</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Ngày trả</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Khoản đóng</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Người tham gia</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Cách đóng</source>
        <translation>Way of paying</translation>
    </message>
    <message>
        <source>Mức thu nhập</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Mức tính</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Hệ số</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Tỷ lệ NSNN</source>
        <translation>State share</translation>
    </message>
    <message>
        <source>Tỷ lệ NSĐP</source>
        <translation>Province share</translation>
    </message>
    <message>
        <source>NSNN hỗ trợ</source>
        <translation>State support</translation>
    </message>
    <message>
        <source>NSĐP hỗ trợ</source>
        <translation>Province support</translation>
    </message>
    <message>
        <source>Tự đóng</source>
        <translation>Own part</translation>
    </message>
    <message>
        <source>Đợt kê khai</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>Chốt tiền</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Chốt tiền ngày</source>
        <translation>Daily closings</translation>
    </message>
    <message>
        <source>Ngày thu</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tổng biên lai</source>
        <translation>Sum of receipts</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Nộp tiền</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Số phiếu nộp</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Số tiền nộp</source>
        <translation>Amount handed in</translation>
    </message>
    <message>
        <source>Số đợt</source>
        <translation>Batch number</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Ngày lập</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Tổng tiền</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Ngày trả lại</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Người được hoàn</source>
        <translation>Paid back to</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Số tiền hoàn</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Ngày đề nghị</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Mức của đơn vị</source>
        <translation>Office&apos;s rate</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Ngày bỏ</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Hợp đồng thu</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Organisation code</translation>
    </message>
    <message>
        <source>Bên ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Kỳ thù lao</source>
        <translation>Commission period</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Ngày chốt</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Thù lao</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Dòng thù lao</source>
        <translation>Commission line</translation>
    </message>
    <message>
        <source>Lý do tính</source>
        <translation>Why counted</translation>
    </message>
    <message>
        <source>Vùng</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Tỷ lệ thù lao</source>
        <translation>Commission rate</translation>
    </message>
    <message>
        <source>Lần liên hệ</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ngày liên hệ</source>
        <translation>Contacted on</translation>
    </message>
    <message>
        <source>Cách liên hệ</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>Ngày hẹn</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Mốc đã nhắc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Mốc (ngày)</source>
        <translation>Stage (days)</translation>
    </message>
    <message>
        <source>Ngày nhắc</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>Tháng đã khoá</source>
        <translation>Locked month</translation>
    </message>
    <message>
        <source>Ngày khoá</source>
        <translation>Locked on</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Cách trả tiền</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Ngày huỷ</source>
        <translation>Voided on</translation>
    </message>
    <message>
        <source>Lý do huỷ</source>
        <translation>Why void</translation>
    </message>
    <message>
        <source>Hưởng diện từ ngày</source>
        <translation>Class from</translation>
    </message>
    <message>
        <source>Ngày diện hộ bắt đầu được tính hỗ trợ; để trống là từ đầu năm.</source>
        <translation>The day from which the class counts for support; empty means from the beginning of the year.</translation>
    </message>
    <message>
        <source>Hưởng diện đến ngày</source>
        <translation>Class to</translation>
    </message>
    <message>
        <source>Sinh vào ngày</source>
        <translation>Born on day</translation>
    </message>
    <message>
        <source>Tháng sinh</source>
        <translation>Month of birth</translation>
    </message>
    <message>
        <source>Ngày, tháng sinh</source>
        <translation>Day and month of birth</translation>
    </message>
    <message>
        <source>Đánh dấu thường trú</source>
        <translation>Mark of permanent residence</translation>
    </message>
    <message>
        <source>Đánh dấu tạm trú</source>
        <translation>Mark of temporary residence</translation>
    </message>
    <message>
        <source>Đánh dấu tạm vắng</source>
        <translation>Mark of absence</translation>
    </message>
    <message>
        <source>Ngày chuyển đi</source>
        <translation>Moved away on</translation>
    </message>
    <message>
        <source>Ngày chuyển đến</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>Số thứ tự hộ</source>
        <translation>Household order number</translation>
    </message>
    <message>
        <source>Thời hạn thẻ (từ - đến)</source>
        <translation>Card period (from - to)</translation>
    </message>
    <message>
        <source>Ngày đủ 5 năm liên tục</source>
        <translation>Five years on</translation>
    </message>
    <message>
        <source>Loại hình bảo hiểm</source>
        <translation>Kind of insurance</translation>
    </message>
    <message>
        <source>Ngày đóng</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Người nộp tiền</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Mức thu nhập chọn đóng</source>
        <translation>Income chosen</translation>
    </message>
    <message>
        <source>Nhóm hỗ trợ</source>
        <translation>Support group</translation>
    </message>
    <message>
        <source>Hỗ trợ từ ngày</source>
        <translation>Support from</translation>
    </message>
    <message>
        <source>Số người đóng theo hộ</source>
        <translation>People paying by household</translation>
    </message>
    <message>
        <source>Số người nhóm khác</source>
        <translation>People in other groups</translation>
    </message>
    <message>
        <source>Thẻ cũ hết hạn ngày</source>
        <translation>Old card ends on</translation>
    </message>
    <message>
        <source>BI: BHYT hộ gia đình; AR: hộ nông lâm ngư; IL: an ninh cơ sở; IS: BHXH tự nguyện</source>
        <translation>BI: household health insurance; AR: farming, forestry or fishery household; IL: local security force; IS: voluntary insurance</translation>
    </message>
    <message>
        <source>Ngày cuối</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Người quản lý</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Các khoản chờ kê khai</source>
        <translation>Contributions to declare</translation>
    </message>
    <message>
        <source>Thu đến hết ngày</source>
        <translation>Collected up to</translation>
    </message>
    <message>
        <source>Để trống thì chương trình lấy số tiếp theo.</source>
        <translation>Leave empty and the program takes the next number.</translation>
    </message>
    <message>
        <source>Gõ cả số 0 đứng đầu. Biên lai điện tử không chia quyển thì để trống.</source>
        <translation>Type the leading zeros too. Leave empty for electronic receipts without books.</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Ngày báo mất</source>
        <translation>Reported lost on</translation>
    </message>
    <message>
        <source>Tiền mặt đếm được</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>Ngân hàng, nơi nộp</source>
        <translation>Bank, place of deposit</translation>
    </message>
    <message>
        <source>Ngày phát sinh</source>
        <translation>Day of the event</translation>
    </message>
    <message>
        <source>Ngày mất (606B), ngày đầu của thẻ kia (606A), ngày thôi đóng tự nguyện (602A).</source>
        <translation>Day of death (606B), first day of the other card (606A), day voluntary payment stopped (602A).</translation>
    </message>
    <message>
        <source>Số tháng hoàn</source>
        <translation>Months given back</translation>
    </message>
    <message>
        <source>Để trống thì hoàn mọi tháng chưa dùng.</source>
        <translation>Leave empty to give back every unused month.</translation>
    </message>
    <message>
        <source>Để trống nếu chưa biết ngày hết.</source>
        <translation>Leave it empty if the last day is not known.</translation>
    </message>
    <message>
        <source>Tên và lý do được giữ trong lịch sử.</source>
        <translation>Name and reason are kept in the history.</translation>
    </message>
    <message>
        <source>Dân số</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Lực lượng lao động trong độ tuổi</source>
        <translation>Working-age labour force</translation>
    </message>
    <message>
        <source>Số người đóng BHXH bắt buộc</source>
        <translation>Persons in compulsory social insurance</translation>
    </message>
    <message>
        <source>Người tham gia từ 15 tuổi trở lên</source>
        <translation>Participants aged 15 and over</translation>
    </message>
    <message>
        <source>Tài khoản VssID đã có</source>
        <translation>VssID accounts</translation>
    </message>
    <message>
        <source>Người hưởng lương hưu, trợ cấp hằng tháng</source>
        <translation>Receivers of pensions and monthly benefits</translation>
    </message>
    <message>
        <source>Người hưởng nhận qua tài khoản</source>
        <translation>Receivers paid into an account</translation>
    </message>
    <message>
        <source>Số có đến ngày cuối</source>
        <translation>Number on the last day</translation>
    </message>
    <message>
        <source>Số phát sinh trong kỳ</source>
        <translation>Number over the period</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Không làm nữa</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Trong hạn</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Xong muộn</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHYT</source>
        <translation>HI coverage rate</translation>
    </message>
    <message>
        <source>Số người có thẻ BHYT</source>
        <translation>People with an HI card</translation>
    </message>
    <message>
        <source>Số người tham gia BHYT hộ gia đình</source>
        <translation>People in household HI</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH tự nguyện</source>
        <translation>People in voluntary SI</translation>
    </message>
    <message>
        <source>BHXH tự nguyện phát triển mới</source>
        <translation>New in voluntary SI</translation>
    </message>
    <message>
        <source>BHYT phát triển mới</source>
        <translation>New in HI</translation>
    </message>
    <message>
        <source>BHYT gia hạn</source>
        <translation>Health insurance, renewed</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đóng tiếp</source>
        <translation>Voluntary SI continued</translation>
    </message>
    <message>
        <source>Số tiền thu</source>
        <translation>Money collected</translation>
    </message>
    <message>
        <source>Số tiền thu BHYT</source>
        <translation>Money taken for HI</translation>
    </message>
    <message>
        <source>Số tiền thu BHXH tự nguyện</source>
        <translation>Money taken for voluntary SI</translation>
    </message>
    <message>
        <source>Số buổi truyền thông đã tổ chức</source>
        <translation>Outreach events held</translation>
    </message>
    <message>
        <source>Lượt người được truyền thông, tư vấn</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới từ truyền thông</source>
        <translation>New voluntary SI from outreach</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình mới từ truyền thông</source>
        <translation>New household HI from outreach</translation>
    </message>
    <message>
        <source>Người tham gia mới từ truyền thông</source>
        <translation>New participants from outreach</translation>
    </message>
    <message>
        <source>Chuyển sang nhận qua tài khoản</source>
        <translation>Switched to payment by account</translation>
    </message>
    <message>
        <source>Tỷ lệ có tài khoản VssID</source>
        <translation>VssID rate</translation>
    </message>
    <message>
        <source>Tỷ lệ nhận qua tài khoản</source>
        <translation>Non-cash rate</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHXH tự nguyện</source>
        <translation>Voluntary SI coverage</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHXH</source>
        <translation>SI coverage</translation>
    </message>
    <message>
        <source>Mẫu số của chỉ tiêu</source>
        <translation>Denominators of indicators</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Báo cáo đã lập</source>
        <translation>Reports made</translation>
    </message>
    <message>
        <source>Tên báo cáo</source>
        <translation>Name of the report</translation>
    </message>
    <message>
        <source>Lần lập</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Điều chỉnh kỳ trước</source>
        <translation>Corrections of earlier periods</translation>
    </message>
    <message>
        <source>Ghi vào tháng</source>
        <translation>Booked in</translation>
    </message>
    <message>
        <source>Mẫu báo cáo tự lập</source>
        <translation>Own report form</translation>
    </message>
    <message>
        <source>Tên mẫu</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Văn bản giao</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Assigned tasks</translation>
    </message>
    <message>
        <source>Hạn hoàn thành</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Cơ quan giao</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Điều chứng tỏ đã làm xong: số báo cáo, biên bản, danh sách, ảnh ở đâu.</source>
        <translation>What proves that it is done: number of a report, minutes, a list, where the photos are.</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tháng (0 là cả năm)</source>
        <translation>Month (0 is the year)</translation>
    </message>
    <message>
        <source>Chỉ số</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Counted as</translation>
    </message>
    <message>
        <source>Chia từ chỉ tiêu</source>
        <translation>Part of target</translation>
    </message>
    <message>
        <source>Mốc</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Ngày đạt</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Kết quả khi đạt</source>
        <translation>Result when reached</translation>
    </message>
    <message>
        <source>Ngày báo</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Người tham gia BHYT</source>
        <translation>People in health insurance</translation>
    </message>
    <message>
        <source>Người mới BHXH tự nguyện</source>
        <translation>New in voluntary insurance</translation>
    </message>
    <message>
        <source>Số văn bản hoặc nơi cấp: Niên giám thống kê 2025, Công an xã…</source>
        <translation>Number of the document or who gave it: Statistical Yearbook 2025, commune police…</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Mốc cần đạt</source>
        <translation>Number to reach</translation>
    </message>
    <message>
        <source>Của kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Để trống để bỏ chỉ tiêu đang có.</source>
        <translation>Leave empty to remove the present target.</translation>
    </message>
    <message>
        <source>Thẻ từ {day}</source>
        <translation>Card from {day}</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Đã chọn bỏ</source>
        <translation>Skipped by choice</translation>
    </message>
    <message>
        <source>Chưa có trong dữ liệu</source>
        <translation>Not in the data</translation>
    </message>
    <message>
        <source>Chưa xử lý</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Đã nhập lại</source>
        <translation>Taken in later</translation>
    </message>
    <message>
        <source>Số tờ đã ghi, kể cả tờ huỷ.</source>
        <translation>Numbers written, void ones too.</translation>
    </message>
    <message>
        <source>Số tờ huỷ trong các tờ đã dùng.</source>
        <translation>Void ones among the numbers used.</translation>
    </message>
    <message>
        <source>Số tờ chưa ghi, kể cả tờ thiếu.</source>
        <translation>Numbers not written yet, missing ones too.</translation>
    </message>
    <message>
        <source>Thiếu số</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Số tờ bị bỏ cách trước số lớn nhất đã dùng. Bấm vào quyển để xem số nào.</source>
        <translation>Numbers left out before the highest one used. Click the book to see which.</translation>
    </message>
    <message>
        <source>Theo thành viên cần lo trước: thẻ quá hạn, sắp hết hạn, rồi thẻ đã đóng mà chưa tới ngày bắt đầu. Người chưa có thẻ nào: xem cột Có thẻ.</source>
        <translation>By the member who needs care first: card overdue, ending soon, then a card paid for that has not begun. Members who never had a card: see the column With card.</translation>
    </message>
    <message>
        <source>Dòng của tệp</source>
        <translation>Row of the file</translation>
    </message>
    <message>
        <source>Dòng chưa nhập được</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Tên trong tệp</source>
        <translation>Name in file</translation>
    </message>
    <message>
        <source>Lý do chưa nhập</source>
        <translation>Why it was left out</translation>
    </message>
    <message>
        <source>Vì sao còn lại</source>
        <translation>Kind of reason</translation>
    </message>
    <message>
        <source>Thôn/tổ trong tệp</source>
        <translation>Hamlet in file</translation>
    </message>
    <message>
        <source>Số trong tệp</source>
        <translation>Number in file</translation>
    </message>
    <message>
        <source>Người trong dữ liệu</source>
        <translation>Person in the data</translation>
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
        <source>Loại dòng</source>
        <translation>Kind of row</translation>
    </message>
    <message>
        <source>Ngày xử lý</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Đã xử lý thế nào</source>
        <translation>How it was settled</translation>
    </message>
    <message>
        <source>Sang nhóm BHYT khác</source>
        <translation>Other HI group</translation>
    </message>
    <message>
        <source>Sang BHXH bắt buộc</source>
        <translation>Compulsory SI</translation>
    </message>
    <message>
        <source>Hưởng BHXH một lần</source>
        <translation>One-off withdrawal</translation>
    </message>
    <message>
        <source>Hưởng lương hưu</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Thôi tham gia, lý do khác</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Khác CSDL dân cư</source>
        <translation>Unlike population database</translation>
    </message>
    <message>
        <source>Dừng {day}</source>
        <translation>Stopped {day}</translation>
    </message>
    <message>
        <source>Tạm dừng từ ngày</source>
        <translation>On leave from</translation>
    </message>
    <message>
        <source>Báo cáo của thời gian trước đó vẫn tính là đang hoạt động.</source>
        <translation>Reports of the time before still count the collector as active.</translation>
    </message>
    <message>
        <source>Tạm dừng đến ngày</source>
        <translation>On leave until</translation>
    </message>
    <message>
        <source>Ngày tạm dừng cuối cùng. Để trống khi chưa biết ngày làm lại.</source>
        <translation>Last day of the leave. Empty while the day of return is not known.</translation>
    </message>
    <message>
        <source>Nghỉ từ ngày</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn làm nhân viên thu.</source>
        <translation>First day on which the person is no collector any more.</translation>
    </message>
    <message>
        <source>Lý do dừng tham gia</source>
        <translation>Reason for stopping</translation>
    </message>
    <message>
        <source>Vì sao không tham gia tiếp. Mất hoặc chuyển đi thì ghi biến động cư trú.</source>
        <translation>Why the person does not go on. Death and moving away are recorded as residence changes.</translation>
    </message>
    <message>
        <source>Hạn trước khi dừng</source>
        <translation>End before stopping</translation>
    </message>
    <message>
        <source>Hạn đã đóng hoặc theo danh sách, để lấy lại khi ghi dừng nhầm.</source>
        <translation>The paid or listed end, to get back when the stop was a mistake.</translation>
    </message>
    <message>
        <source>Giảm từ ngày</source>
        <translation>Off from</translation>
    </message>
    <message>
        <source>Ngày tham gia cuối</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Nội dung trả về</source>
        <translation>Returned words</translation>
    </message>
    <message>
        <source>Lý do dừng BHYT</source>
        <translation>Reason HI stopped</translation>
    </message>
    <message>
        <source>Vì sao không tham gia tiếp sau hạn thẻ. Ghi ở “Dừng tham gia…”.</source>
        <translation>Why the person does not go on after the card. Entered with “Stop participation…”.</translation>
    </message>
    <message>
        <source>Lý do dừng BHXH tự nguyện</source>
        <translation>Reason VSI stopped</translation>
    </message>
    <message>
        <source>Vì sao không đóng tiếp sau ngày “BHXH tự nguyện đến”. Ghi ở “Dừng tham gia…”.</source>
        <translation>Why the person does not pay on after “VSI until”. Entered with “Stop participation…”.</translation>
    </message>
    <message>
        <source>Ngày cuối cùng còn được tính là đang tham gia.</source>
        <translation>The last day that still counts as taking part.</translation>
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
    <message>
        <source>Tạo khoá ký gói của xã</source>
        <translation>Make the key that signs the commune&apos;s packages</translation>
    </message>
    <message>
        <source>Nhận khoá của tỉnh</source>
        <translation>Take in the province&apos;s key</translation>
    </message>
    <message>
        <source>{commune}, {period}, lần {version}: {state}</source>
        <translation>{commune}, {period}, version {version}: {state}</translation>
    </message>
    <message>
        <source>{period}: không nhận. {reason}</source>
        <translation>{period}: not accepted. {reason}</translation>
    </message>
    <message>
        <source>{commune}, {period}: {state}</source>
        <translation>{commune}, {period}: {state}</translation>
    </message>
    <message>
        <source>{commune}, {period}: trả lại. {reason}</source>
        <translation>{commune}, {period}: returned. {reason}</translation>
    </message>
    <message>
        <source>{commune} đăng ký khoá {fingerprint}</source>
        <translation>{commune} registered the key {fingerprint}</translation>
    </message>
    <message>
        <source>{commune}: xác nhận khoá {fingerprint}</source>
        <translation>{commune}: confirmed the key {fingerprint}</translation>
    </message>
    <message>
        <source>{commune}: không công nhận khoá {fingerprint}</source>
        <translation>{commune}: did not recognise the key {fingerprint}</translation>
    </message>
    <message>
        <source>{period}: bỏ tệp {file} khỏi danh sách</source>
        <translation>{period}: file {file} removed from the list</translation>
    </message>
    <message>
        <source>Khoá {period}: không nhận thêm gói</source>
        <translation>Closed {period}: no more packages are accepted</translation>
    </message>
    <message>
        <source>Mở lại {period}. Lý do: {reason}</source>
        <translation>Opened {period} again. Reason: {reason}</translation>
    </message>
    <message>
        <source>Chuyển sổ sang máy khác, ngừng dùng ở máy này</source>
        <translation>Moved the book to another PC, stopped using it here</translation>
    </message>
    <message>
        <source>Mở sổ chuyển từ máy cũ</source>
        <translation>Open a book from the old PC</translation>
    </message>
    <message>
        <source>Dùng lại sổ đã chuyển sang máy khác</source>
        <translation>Used a book again that had moved to another PC</translation>
    </message>
    <message>
        <source>{commune}, {period}: nhận gói dữ liệu mẫu ({state}). Lý do: {reason}</source>
        <translation>{commune}, {period}: package of sample data accepted ({state}). Reason: {reason}</translation>
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
        <translation>New household {code}: head {head}, people: {count} ({names}).</translation>
    </message>
    <message>
        <source>Hộ {home} còn {count} người.</source>
        <translation>People left in household {home}: {count}.</translation>
    </message>
    <message>
        <source>Hộ mới chưa có diện hộ: {name} là của hộ cũ, hộ mới phải được xét riêng.</source>
        <translation>The new household has no class yet: {name} belongs to the old one, the new one must be assessed by itself.</translation>
    </message>
    <message>
        <source>Chuyển {count} người từ hộ {goes} sang hộ {stays}: {names}.</source>
        <translation>People moved from household {goes} to household {stays}: {count} ({names}).</translation>
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
    <message>
        <source>BHYT của {name} tính đến hết ngày {date}.</source>
        <translation>HI of {name} counts until {date}.</translation>
    </message>
    <message>
        <source>BHXH tự nguyện của {name} tính đến hết ngày {date}.</source>
        <translation>VSI of {name} counts until {date}.</translation>
    </message>
    <message>
        <source>Bỏ ghi dừng của {name}: hạn trở lại là {date}.</source>
        <translation>Take back the stop of {name}: the end is {date} again.</translation>
    </message>
    <message>
        <source>Tháng {months} đã khoá sổ: số của tháng ấy sẽ khác lúc khoá.</source>
        <translation>Locked: {months}. What was locked will count otherwise.</translation>
    </message>
    <message>
        <source>Ngày {date} còn ở phía trước: đến hết ngày đó vẫn tính là đang tham gia.</source>
        <translation>{date} lies ahead: until then the person still counts as taking part.</translation>
    </message>
    <message>
        <source>Có thẻ của nhóm mới thì nhập thẻ đó; khi ấy người này lại tính là có thẻ BHYT.</source>
        <translation>Enter the card of the new group when there is one; the person then counts as insured again.</translation>
    </message>
    <message>
        <source>Tiền đã đóng cho thời gian còn lại: lập đề nghị thoái thu ở trang “Biên lai”.</source>
        <translation>Money was paid for the time that is left: ask for a refund on the page “Receipts”.</translation>
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
    <name>households</name>
    <message>
        <source>Thu tiền</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Thu tiền BHYT, BHXH tự nguyện của hộ</source>
        <translation>Collect health and voluntary insurance from a household</translation>
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
        <translation>Saving rows: {count}</translation>
    </message>
    <message>
        <source>Trang tính “{sheet}” có {count} dòng đang ẩn hoặc bị lọc: vẫn được đọc.</source>
        <translation>Rows of “{sheet}” that are hidden or filtered out: {count}. They are read too.</translation>
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
    <message>
        <source>Trang tính “{sheet}” có cột đang ẩn ({columns}): vẫn được đọc.</source>
        <translation>Sheet “{sheet}” has hidden columns ({columns}): they are read all the same.</translation>
    </message>
    <message>
        <source>Không lấy: {columns}.</source>
        <translation>Left out: {columns}.</translation>
    </message>
    <message>
        <source>Trang tính “{sheet}” không lấy: {columns}.</source>
        <translation>Sheet “{sheet}”, left out: {columns}.</translation>
    </message>
    <message>
        <source>{name} (cột {letters})</source>
        <translation>{name} (column {letters})</translation>
    </message>
    <message>
        <source>cột {letters} không có tên</source>
        <translation>column {letters} has no name</translation>
    </message>
    <message>
        <source>{columns} và {count} cột nữa</source>
        <translation>{columns} and {count} more columns</translation>
    </message>
    <message>
        <source>Dòng {row}: biên lai {number} ghi là đã hủy, nhưng trong dữ liệu vẫn tính {amount} của {payer}. Mở biên lai đó để hủy nếu đúng là đã hủy.</source>
        <translation>Row {row}: receipt {number} is called void, but {amount} of {payer} still counts in the data. Open it and void it if that is right.</translation>
    </message>
    <message>
        <source>Dòng {row} của tệp gốc.</source>
        <translation>Row {row} of the original file.</translation>
    </message>
    <message>
        <source>Danh sách người tham gia BHXH tự nguyện</source>
        <translation>List of voluntary social insurance participants</translation>
    </message>
    <message>
        <source>Phần trên bảng: {text}</source>
        <translation>Above the table: {text}</translation>
    </message>
    <message>
        <source>Dòng tiêu đề của các cột.</source>
        <translation>Header row.</translation>
    </message>
    <message>
        <source>Dòng ví dụ về cách ghi, không nhập.</source>
        <translation>Example row, not imported.</translation>
    </message>
    <message>
        <source>{sheet} (cột {first}–{last})</source>
        <translation>{sheet} (columns {first}–{last})</translation>
    </message>
    <message>
        <source>{sheet} (dòng {first}–{last})</source>
        <translation>{sheet} (rows {first}–{last})</translation>
    </message>
    <message>
        <source>Ghi từ dòng 4. Dòng “Ví dụ” chỉ để xem cách ghi, không được nhập. Cột nền vàng phải có.</source>
        <translation>Write from row 4 on. The “Ví dụ” row only shows how, it is not imported. Yellow columns are required.</translation>
    </message>
    <message>
        <source>Mã dòng {mark}.</source>
        <translation>Row code {mark}.</translation>
    </message>
    <message>
        <source>Đã chọn bỏ dòng này khi nhập.</source>
        <translation>This row was skipped by choice.</translation>
    </message>
    <message>
        <source>Đã lấy theo CSDL dân cư</source>
        <translation>Taken from the population database</translation>
    </message>
    <message>
        <source>Danh sách khác CSDL dân cư</source>
        <translation>Unlike the population database</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Mã số BHXH</source>
        <translation>SI number</translation>
    </message>
    <message>
        <source>Mục sai lệch</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>CSDL dân cư</source>
        <translation>Population database</translation>
    </message>
    <message>
        <source>Nội dung trả về</source>
        <translation>Returned words</translation>
    </message>
    <message>
        <source>Ngày {day}: {count} người</source>
        <translation>{day}. People: {count}</translation>
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
        <translation>The amount {amount} does not fit the household rates for {months} mo. ({amounts}). Check the amount and the months.</translation>
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
    <message>
        <source>Mức thu nhập {income} không tròn bước {step} tính từ {floor}. Cơ quan BHXH có thể trả lại hồ sơ; hỏi trước khi thu.</source>
        <translation>Income {income} is not in steps of {step} above {floor}. The agency may return the file; ask before collecting.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số từ 1 đến {most}. Sửa lại ngày, tháng sinh.</source>
        <translation>“{text}” is no number from 1 to {most}. Correct day and month of birth.</translation>
    </message>
    <message>
        <source>“{text}” không phải ngày/tháng, ví dụ 05/07. Sửa lại ngày, tháng sinh.</source>
        <translation>“{text}” is no day/month such as 05/07. Correct day and month of birth.</translation>
    </message>
    <message>
        <source>“{text}” không rõ ngày bắt đầu và ngày hết hạn. Ghi dạng 01/12/2025 - 30/11/2026.</source>
        <translation>First and last day are unclear in “{text}”. Write 01/12/2025 - 30/11/2026.</translation>
    </message>
    <message>
        <source>“{text}” chỉ có tháng, chưa rõ năm. Ghi tháng/năm, ví dụ 04/2025.</source>
        <translation>“{text}” has a month but no year. Write month/year, such as 04/2025.</translation>
    </message>
    <message>
        <source>Số tháng ghi 0: ô này được bỏ qua. Ghi 3, 6, 12…</source>
        <translation>The months are 0: the cell is left out. Write 3, 6, 12…</translation>
    </message>
    <message>
        <source>Số tháng {text} quá lớn. Ghi số tháng từ 1 đến {most}.</source>
        <translation>{text} months are too many. Write 1 to {most}.</translation>
    </message>
    <message>
        <source>Thẻ còn hạn đến {end}, đóng tiếp sẽ có giá trị từ {start}.</source>
        <translation>The card runs to {end}; paying now is valid from {start}.</translation>
    </message>
    <message>
        <source>Kỳ {months} tháng từ {first} phải đóng đến hết ngày {deadline}. Hỏi cơ quan BHXH trước khi thu.</source>
        <translation>A {months}-month term from {first} is paid by {deadline}. Ask the agency before collecting.</translation>
    </message>
    <message>
        <source>Thẻ bị gián đoạn: ngày đủ 5 năm liên tục {before} tính lại thành {after}.</source>
        <translation>The card was interrupted: the day of 5 years in a row moves from {before} to {after}.</translation>
    </message>
    <message>
        <source>Đóng tại trường, không tính thứ tự trong hộ.</source>
        <translation>Paid at school, not counted in the order of the household.</translation>
    </message>
    <message>
        <source>Nơi làm việc hoặc cơ quan BHXH đóng (nhóm {group}).</source>
        <translation>Paid by the employer or the agency (group {group}).</translation>
    </message>
    <message>
        <source>Nhà nước đóng đủ (nhóm {group}).</source>
        <translation>Paid by the state in full (group {group}).</translation>
    </message>
    <message>
        <source>Đã mất{day}.</source>
        <translation>Dead{day}.</translation>
    </message>
    <message>
        <source>Đã chuyển đi{day}.</source>
        <translation>Moved away{day}.</translation>
    </message>
    <message>
        <source>Đã đủ 6 tuổi, hết thẻ trẻ em. Nếu đang đi học thì đóng tại trường.</source>
        <translation>Six years old, the child&apos;s card ends. A pupil pays at school.</translation>
    </message>
    <message>
        <source>Chỉ có năm sinh {year}: hỏi ngày sinh để biết đã đủ 6 tuổi chưa.</source>
        <translation>Only the year {year} is known: ask for the birth date to tell whether the child is 6.</translation>
    </message>
    <message>
        <source>Trước thuộc nhóm {group}{until}. Kiểm tra nhóm của người này.</source>
        <translation>Was in group {group}{until}. Check the group of this person.</translation>
    </message>
    <message>
        <source>Không còn nhân viên thu này trong danh sách.</source>
        <translation>This collector is no longer in the list.</translation>
    </message>
    <message>
        <source>{name} đang tạm dừng hoặc đã nghỉ.</source>
        <translation>{name} is paused or has left.</translation>
    </message>
    <message>
        <source>Chưa ghi thời hạn thẻ nhân viên thu của {name}.</source>
        <translation>The end of {name}&apos;s collector card is not known.</translation>
    </message>
    <message>
        <source>Thẻ nhân viên thu của {name} hết hạn ngày {day}.</source>
        <translation>{name}&apos;s collector card ended on {day}.</translation>
    </message>
    <message>
        <source>{name} chưa thuộc tổ chức dịch vụ thu nào.</source>
        <translation>{name} belongs to no organisation.</translation>
    </message>
    <message>
        <source>Hợp đồng thu {scheme} của {organisation} đã hết ngày {day}.</source>
        <translation>The {scheme} contract of {organisation} ended on {day}.</translation>
    </message>
    <message>
        <source>{organisation} không có hợp đồng thu {scheme} còn hiệu lực ngày {day}.</source>
        <translation>{organisation} has no contract for {scheme} in force on {day}.</translation>
    </message>
    <message>
        <source>Diện hộ chỉ đến {day}: các tháng sau đó có thể được hỗ trợ ít hơn. Hỏi cơ quan BHXH.</source>
        <translation>The household&apos;s class ends on {day}: later months may be supported less. Ask the agency.</translation>
    </message>
    <message>
        <source>Trong dữ liệu có {number} bản ghi giống {name}. Chọn đúng bản ghi để cập nhật, ghi mới hay bỏ qua.</source>
        <translation>{number} stored records are like {name}. Choose the right one, save as new or skip.</translation>
    </message>
    <message>
        <source>Số này trong dữ liệu là của {name}, sinh {born}: có vẻ là người khác. Sửa lại số; chỉ ghi nếu đúng là người đó và dữ liệu cũ sai.</source>
        <translation>This number belongs to {name}, born {born}: it seems to be somebody else. Correct the number; save only if it is that person and the stored data are wrong.</translation>
    </message>
    <message>
        <source>Số CCCD trong dữ liệu là của {name}, mã số BHXH là của {other}. Sửa số bị sai; nếu là một người bị ghi hai lần, gộp hai bản ghi trước.</source>
        <translation>The CCCD belongs to {name}, the insurance number to {other}. Correct the wrong one; if one person is stored twice, join the records first.</translation>
    </message>
    <message>
        <source>{name} trong dữ liệu đã mất. Kiểm tra lại số; nếu ghi nhầm là đã mất, sửa ở bản ghi trước.</source>
        <translation>{name} is recorded as dead. Check the number; if that is a mistake, correct the record first.</translation>
    </message>
    <message>
        <source>{name} trong dữ liệu đã chuyển đi: tình trạng đó được giữ. Nếu người này đã về, sửa tình trạng cư trú.</source>
        <translation>{name} is recorded as moved away: that is kept. If this person is back, change the residence.</translation>
    </message>
    <message>
        <source>Trong dữ liệu người này ở hộ {stored}: sẽ chuyển sang hộ {told}. Nếu tệp cũ hơn dữ liệu, bỏ dòng này.</source>
        <translation>This person is stored in household {stored} and will move to {told}. If the file is older than the data, skip the row.</translation>
    </message>
    <message>
        <source>Hộ {told} của tệp trong dữ liệu là hộ {stored}, cùng chủ hộ và thành viên: giữ mã hộ {stored}.</source>
        <translation>The file&apos;s household {told} is stored as {stored}, with the same head and members: the code {stored} stays.</translation>
    </message>
    <message>
        <source>Số này là của {name}, đang ở {commune} trong dữ liệu. Nếu đã chuyển đến đây, ghi người đó chuyển đi ở {commune} trước rồi nhập lại; nếu không, sửa lại số.</source>
        <translation>This number belongs to {name}, in {commune} by the data. If they moved here, record the move in {commune} first and import again; if not, correct the number.</translation>
    </message>
    <message>
        <source>Số này là của {name}, đã chuyển đi khỏi {commune}. Nếu ghi, dòng này thành người của xã này; bản ghi cũ giữ nguyên.</source>
        <translation>This number belongs to {name}, who moved away from {commune}. If saved, this row becomes a person of this commune; the old record stays.</translation>
    </message>
    <message>
        <source>Biên lai này đã chốt tiền với {stored}, tệp ghi {told}. Sửa lại số tiền trong tệp.</source>
        <translation>This receipt was closed with {stored}, the file says {told}. Correct the amount in the file.</translation>
    </message>
    <message>
        <source>Biên lai này đã thu trong chương trình với {stored}, tệp ghi {told}. Sửa lại số tiền trong tệp; nếu biên lai ghi sai thì huỷ rồi thu lại.</source>
        <translation>This receipt was collected in the program with {stored}, the file says {told}. Correct the amount in the file; if the receipt is wrong, void it and collect again.</translation>
    </message>
    <message>
        <source>Biên lai số này trong dữ liệu là của {name}, {amount}. Kiểm tra lại số và người đóng; nếu vẫn ghi, dòng này thành biên lai mới.</source>
        <translation>The receipt of this number belongs to {name}, {amount}. Check number and payer; saved anyway, the row is a new receipt.</translation>
    </message>
    <message>
        <source>Số biên lai này đã ghi cho {name}, {amount}: khoản này được ghi thêm. Đối chiếu nếu không phải một biên lai của cả hộ.</source>
        <translation>This receipt number stands for {name}, {amount}: this is added. Compare, unless it is one receipt of a household.</translation>
    </message>
    <message>
        <source>Biên lai số này đã có trong dữ liệu, {amount}, chưa gắn với ai: khoản này được ghi thêm. Đối chiếu để không tính hai lần.</source>
        <translation>A receipt of this number is stored, {amount}, of nobody: this is added. Compare, so that nothing counts twice.</translation>
    </message>
    <message>
        <source>Ngày biên lai trong dữ liệu là {day}: giữ ngày đã có. Sửa ở bản ghi nếu ngày đó sai.</source>
        <translation>The stored day of the receipt is {day} and stays. Correct the record if it is wrong.</translation>
    </message>
    <message>
        <source>Biên lai số này trong dữ liệu đã hủy. Kiểm tra lại số; nếu vẫn ghi, dòng này thành biên lai mới.</source>
        <translation>The stored receipt of this number is void. Check the number; saved anyway, the row is a new receipt.</translation>
    </message>
    <message>
        <source>Không xác định được nhân viên thu “{words}”: hộ vẫn được ghi, chưa gắn người thu. Thêm vào danh sách nhân viên thu, hoặc ghi đúng mã.</source>
        <translation>Collector “{words}” is not known: the household is saved without a collector. Add them to the collectors, or enter the right code.</translation>
    </message>
    <message>
        <source>Địa chỉ “{address}” bắt đầu bằng tên thôn/tổ “{name}” của đơn vị: các dòng như vậy được ghi vào thôn/tổ này.</source>
        <translation>The address “{address}” begins with the neighbourhood “{name}” of the office: such rows are put there.</translation>
    </message>
    <message>
        <source>“{text}” không phải là tháng. Ghi ví dụ 12/2026.</source>
        <translation>“{text}” is not a month. Enter for example 12/2026.</translation>
    </message>
    <message>
        <source>Danh sách không có mã hộ: mỗi chủ hộ và những người ghi ngay dưới được xếp thành một hộ. Xem lại vài hộ.</source>
        <translation>The list has no household codes: each head and who stands below make a household. Look at a few.</translation>
    </message>
    <message>
        <source>Mã hộ được đánh lại từ đầu ở mỗi thôn hoặc trang tính: chỉ dùng để xếp người vào hộ, không ghi làm mã hộ. Xem lại vài hộ.</source>
        <translation>Household numbers begin anew for each neighbourhood or sheet: they only tell who belongs together and are not saved as codes. Look at a few.</translation>
    </message>
    <message>
        <source>Dòng ghi giảm: chỉ ghi người, không ghi kỳ tham gia và biên lai mới.</source>
        <translation>A row of people taken off: only the person is saved, no cover and no receipt.</translation>
    </message>
    <message>
        <source>Có ngày bắt đầu nhưng chưa có số tháng hay ngày hết hạn: kỳ tham gia không được ghi.</source>
        <translation>There is a first day but neither months nor a last day: the cover is not saved.</translation>
    </message>
    <message>
        <source>Có số tháng nhưng chưa có tháng bắt đầu: kỳ tham gia không được ghi.</source>
        <translation>There are months but no first month: the cover is not saved.</translation>
    </message>
    <message>
        <source>Tiêu đề ghi cả BHYT và BHXH tự nguyện, chưa rõ dòng này thuộc loại nào. Thêm cột Loại hình; nếu vẫn ghi, dòng được ghi là BHYT.</source>
        <translation>The title names both insurances and this row does not say which. Add a column Loại hình; saved anyway, it counts as health insurance.</translation>
    </message>
    <message>
        <source>“{text}” chưa đủ ngày, tháng: ghi ngày sinh là {date}.</source>
        <translation>“{text}” lacks day or month: the birth date is saved as {date}.</translation>
    </message>
    <message>
        <source>Ô có nhiều số điện thoại: ghi số đầu {value}, không ghi {others}. Chọn lại nếu cần.</source>
        <translation>Several phone numbers: the first, {value}, is saved, not {others}. Choose another if needed.</translation>
    </message>
    <message>
        <source>“{text}” được hiểu là chưa có: ô này để trống.</source>
        <translation>“{text}” is taken for “none yet”: the cell stays empty.</translation>
    </message>
    <message>
        <source>Lấy {value} trong ô “{text}”. Xem lại có đúng không.</source>
        <translation>{value} is taken from “{text}”. Check it.</translation>
    </message>
    <message>
        <source>Ghi chú “{note}” không đổi tình trạng của người này. Nếu đúng, ghi ở cột tình trạng hoặc sửa trong hồ sơ.</source>
        <translation>Note “{note}” does not change the status of this person. If it is right, enter it in the status column or change the record.</translation>
    </message>
    <message>
        <source>Chưa ghi tiền đóng thực tế: lấy số tiền đóng. Ghi số thực thu nếu khác.</source>
        <translation>What was really paid is not written: the amount due is taken. Write the real one if it differs.</translation>
    </message>
    <message>
        <source>Danh sách có số tiền nhưng không có số biên lai: không ghi biên lai nào.</source>
        <translation>The list has amounts but no receipt numbers: no receipt is saved.</translation>
    </message>
    <message>
        <source>Có số tiền nhưng chưa có số biên lai: biên lai không được ghi. Bổ sung số biên lai.</source>
        <translation>There is an amount but no receipt number: the receipt is not saved. Add the number.</translation>
    </message>
    <message>
        <source>Ghi chú nói biên lai này đã hủy. Xóa số biên lai; nếu vẫn ghi, số tiền được tính.</source>
        <translation>The note calls this receipt void. Clear its number; saved anyway, its amount counts.</translation>
    </message>
    <message>
        <source>Có ngày, tháng sinh nhưng chưa có năm sinh: ngày sinh để trống. Bổ sung.</source>
        <translation>Day and month of birth without a year: the birth date stays empty. Add it.</translation>
    </message>
    <message>
        <source>Biên lai ghi “{state}”: chưa chắc đã thu tiền. Xem lại biên lai; nếu vẫn ghi, số tiền được tính.</source>
        <translation>The receipt says “{state}”: perhaps nothing was collected. Look at it; saved anyway, its amount counts.</translation>
    </message>
    <message>
        <source>Người này chưa có trong dữ liệu và tệp không ghi thôn/tổ. Thêm thành người mới, hoặc để lại thành việc cần làm.</source>
        <translation>This person is not in the data and the file names no hamlet. Add as a new person, or leave as work to do.</translation>
    </message>
    <message>
        <source>Ngày tham gia cuối phải nằm trong kỳ {first} – {last}. Sửa lại ngày.</source>
        <translation>The last day must lie within the term {first} – {last}. Correct the day.</translation>
    </message>
    <message>
        <source>Kỳ {first} – {last} đã đóng tiền mà khi ấy chưa bắt đầu. Hoàn tiền kỳ đó trước (thoái thu, trang “Biên lai”), rồi ghi dừng kỳ trước nó.</source>
        <translation>The term {first} – {last} is paid for and has not begun by then. Have it refunded first (page “Receipts”), then end the term before it.</translation>
    </message>
    <message>
        <source>Chọn lý do dừng tham gia.</source>
        <translation>Choose the reason.</translation>
    </message>
    <message>
        <source>Trong dữ liệu đã có kỳ đến {end} chưa rõ ngày bắt đầu, theo biên lai hoặc nhóm khác. Xem có phải cùng một thẻ không: ghi thì kỳ ấy lấy ngày bắt đầu của dòng này.</source>
        <translation>The data have a cover until {end} without a start, by another receipt or group. Check whether it is the same card: writing gives it the start of this row.</translation>
    </message>
    <message>
        <source>Trong dữ liệu có kỳ {start} – {end} trùng ngày với kỳ của dòng này. Xem lại ngày ở cả hai nơi; chỉ ghi nếu đúng là hai kỳ.</source>
        <translation>The data have a cover {start} – {end} on the same days as this row. Check the days in both; write only if they really are two covers.</translation>
    </message>
    <message>
        <source>Người này đã ghi dừng tham gia: kỳ đến {end} chỉ tính đến {last}, mà kỳ của dòng này có những ngày sau đó. Chỉ ghi nếu người này tham gia lại.</source>
        <translation>This person was recorded as stopped: the term to {end} counts only to {last}, and this row has days after that. Write it only if the person takes part again.</translation>
    </message>
    <message>
        <source>Dòng ghi giảm nhưng chưa rõ dừng từ ngày nào, mà người này còn hạn. Ghi ngày ở cột “Giảm từ ngày” rồi nhập lại, hoặc ghi dừng tham gia ở hộ của người này.</source>
        <translation>This row takes the person off without a clear day, and the term goes on. Put the day in a column “Giảm từ ngày” and import again, or record the stop at the household.</translation>
    </message>
    <message>
        <source>Dòng ghi giảm, ngày cuối {last}: trong dữ liệu không có đúng một kỳ chưa dừng chứa ngày đó. Xem các kỳ của người này rồi ghi dừng tham gia ở hộ.</source>
        <translation>This row takes the person off, last day {last}: the data does not hold exactly one open term with that day. Look at the person&apos;s terms and record the stop at the household.</translation>
    </message>
    <message>
        <source>Dòng ghi giảm vì mất hay chuyển đi: ghi biến động cư trú của người này, không ghi dừng tham gia.</source>
        <translation>This row takes the person off for death or a move: record it as a change of residence, not as a stop.</translation>
    </message>
    <message>
        <source>{label}: trong sổ {ours}, dân cư {theirs}</source>
        <translation>{label}: book {ours}, population database {theirs}</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Khác CSDL dân cư. {what}.</source>
        <translation>Unlike the population database. {what}.</translation>
    </message>
    <message>
        <source>Ngày cuối tạm dừng phải từ ngày đầu trở đi. Sửa lại.</source>
        <translation>The last day of the leave must not be before its first. Correct it.</translation>
    </message>
    <message>
        <source>Đã ghi ngày nghỉ: chọn trạng thái “Đã nghỉ”.</source>
        <translation>A day of leaving is entered: choose the status “Left”.</translation>
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
        <translation>Overdue</translation>
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
    <message>
        <source>Mở một hộ rồi bấm F4 để thu tiền và ghi biên lai, hoặc nhập danh sách thu từ Excel.</source>
        <translation>Open a household and press F4 to collect and write a receipt, or import a collection list from Excel.</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tháng này</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Chưa chốt tiền</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Đã huỷ</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Quyển biên lai</source>
        <translation>Receipt books</translation>
    </message>
    <message>
        <source>quyển</source>
        <translation>books</translation>
    </message>
    <message>
        <source>Giao quyển</source>
        <translation>Issue book</translation>
    </message>
    <message>
        <source>Chưa giao quyển biên lai nào</source>
        <translation>No receipt book issued yet</translation>
    </message>
    <message>
        <source>Giao quyển cho nhân viên thu thì số biên lai tự nối tiếp, số thiếu và số trùng báo ngay.</source>
        <translation>Issue books to collectors and receipt numbers follow on; missing and double numbers show at once.</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đã trả</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Mất</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Chốt tiền ngày</source>
        <translation>Daily closings</translation>
    </message>
    <message>
        <source>lần chốt</source>
        <translation>closings</translation>
    </message>
    <message>
        <source>Chốt tiền</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Chưa chốt tiền ngày nào</source>
        <translation>No day closed yet</translation>
    </message>
    <message>
        <source>Cuối ngày đếm tiền của từng nhân viên thu: biên lai, tiền mặt và chuyển khoản phải khớp đến từng đồng rồi mới nộp.</source>
        <translation>At the end of the day count the money of each collector: receipts, cash and transfers must agree to the đồng before it is handed in.</translation>
    </message>
    <message>
        <source>Chờ nộp</source>
        <translation>To hand in</translation>
    </message>
    <message>
        <source>Quá hạn nộp</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đợt kê khai</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>đợt</source>
        <translation>batches</translation>
    </message>
    <message>
        <source>Lập đợt</source>
        <translation>Make batch</translation>
    </message>
    <message>
        <source>Chưa lập đợt kê khai nào</source>
        <translation>No batch made yet</translation>
    </message>
    <message>
        <source>Một đợt gom các khoản đã thu chưa gửi thành mẫu D03-TS hoặc D05-TS để nộp cơ quan BHXH.</source>
        <translation>A batch gathers collected contributions not yet sent into form D03-TS or D05-TS for the agency.</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Thoái thu</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>đề nghị</source>
        <translation>refunds</translation>
    </message>
    <message>
        <source>Lập thoái thu</source>
        <translation>Make a refund</translation>
    </message>
    <message>
        <source>Chưa có đề nghị thoái thu nào</source>
        <translation>No refund asked for yet</translation>
    </message>
    <message>
        <source>Khi đóng trùng hoặc người tham gia đã mất, mở biên lai của người đó ở thẻ Biên lai rồi bấm Thoái thu.</source>
        <translation>When someone paid twice or has died, open their receipt on the tab Receipts and press Refund.</translation>
    </message>
    <message>
        <source>Đã đề nghị</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Không được duyệt</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Thù lao</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Thù lao tính cho tổ chức dịch vụ thu: thêm tổ chức ở trang Nhân viên thu.</source>
        <translation>Commission goes to collecting organisations: add one on the page Collectors.</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Assigned tasks</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>Chưa có nhiệm vụ nào</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>Ghi việc mà nghị quyết, công văn giao: ai làm, hạn nào, minh chứng đâu. Việc sắp đến hạn hiện ở Tổng quan.</source>
        <translation>Enter what resolutions and letters ask for: who does it, by when, what proves it. Tasks that are nearly due are shown in the overview.</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Sắp đến hạn</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Có người không có thẻ</source>
        <translation>Someone without a card</translation>
    </message>
    <message>
        <source>Thẻ hết hạn sớm nhất của hộ còn từ 0 đến 30 ngày.</source>
        <translation>The household&apos;s first card to end has 0 to 30 days left.</translation>
    </message>
    <message>
        <source>Thẻ hết hạn sớm nhất của hộ đã qua hạn.</source>
        <translation>The household&apos;s first card to end is overdue.</translation>
    </message>
    <message>
        <source>Hộ có người không có thẻ còn hạn hôm nay: chưa có thẻ nào, thẻ đã hết hạn, hoặc thẻ chưa tới ngày bắt đầu.</source>
        <translation>Households with a member who has no valid card today: never had one, card ended, or card not begun.</translation>
    </message>
    <message>
        <source>Chưa có thẻ nào</source>
        <translation>Never had a card</translation>
    </message>
    <message>
        <source>Người đang cư trú, thẻ cuối cùng hết hạn trong 30 ngày tới.</source>
        <translation>Residents whose last card ends within 30 days.</translation>
    </message>
    <message>
        <source>Người đang cư trú, thẻ cuối cùng đã hết hạn.</source>
        <translation>Residents whose last card has ended.</translation>
    </message>
    <message>
        <source>Người đang cư trú, trong sổ chưa có thẻ BHYT nào. Báo cáo và Tổng quan đếm người không có thẻ còn hạn: gồm những người này, người Quá hạn và người có thẻ chưa tới ngày bắt đầu.</source>
        <translation>Residents with no health-insurance card on record at all. Reports and the overview count people without a valid card: these, those overdue, and those whose card has not begun.</translation>
    </message>
    <message>
        <source>Dòng chưa nhập được</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Không còn dòng nào chưa nhập được</source>
        <translation>No rows are left out</translation>
    </message>
    <message>
        <source>Dòng có lỗi, dòng chưa rõ và người chưa có trong dữ liệu của mỗi lần nhập nằm ở đây kèm lý do, cho đến khi xử lý xong.</source>
        <translation>Faulty rows, unclear rows and people not in the data stay here with the reason, until they are settled.</translation>
    </message>
    <message>
        <source>Chưa xử lý</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Chưa biết</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Phải đổi thẻ</source>
        <translation>Card to renew</translation>
    </message>
    <message>
        <source>Phải sửa</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Khác dân cư</source>
        <translation>Unlike</translation>
    </message>
    <message>
        <source>Nhân viên thu {code}</source>
        <translation>Collector {code}</translation>
    </message>
    <message>
        <source>Tổ chức dịch vụ thu {code}</source>
        <translation>Service organisation {code}</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message>
        <source>Mã chỉ tiêu</source>
        <translation>Indicator code</translation>
    </message>
    <message>
        <source>Tử số</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Chế độ</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Mã thành viên</source>
        <translation>Member code</translation>
    </message>
    <message>
        <source>Số liệu chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Số liệu chỉ tiêu của xã, phường</source>
        <translation>Indicators of the commune</translation>
    </message>
    <message>
        <source>Số liệu thôn, tổ</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Số liệu chỉ tiêu theo thôn, tổ</source>
        <translation>Indicators by neighbourhood</translation>
    </message>
    <message>
        <source>Số người theo nhóm</source>
        <translation>Persons by group</translation>
    </message>
    <message>
        <source>Số người theo thôn, giới, tuổi, nhóm, chế độ</source>
        <translation>Persons by neighbourhood, sex, age, group, scheme</translation>
    </message>
    <message>
        <source>Nhóm tuổi</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Mã đối chiếu trùng</source>
        <translation>Codes for finding duplicates</translation>
    </message>
    <message>
        <source>Mã để tỉnh tìm người có thẻ ở hai xã, không có tên</source>
        <translation>Codes by which the province finds people with cards in two communes, without names</translation>
    </message>
    <message>
        <source>Mã đối chiếu</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Tính vào số liệu</source>
        <translation>Counted in the figures</translation>
    </message>
    <message>
        <source>Danh sách thành viên</source>
        <translation>List of members</translation>
    </message>
    <message>
        <source>Mã hộ</source>
        <translation>Household code</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>ID card number</translation>
    </message>
    <message>
        <source>Mã số BHXH</source>
        <translation>Social insurance number</translation>
    </message>
    <message>
        <source>Cư trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Danh sách thẻ</source>
        <translation>List of cards</translation>
    </message>
    <message>
        <source>Danh sách thẻ BHYT và BHXH tự nguyện</source>
        <translation>List of health cards and voluntary insurance</translation>
    </message>
    <message>
        <source>Danh sách biên lai</source>
        <translation>List of receipts</translation>
    </message>
    <message>
        <source>Danh sách biên lai trong kỳ</source>
        <translation>List of the period&apos;s receipts</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Số biên lai</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Ngày thu</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Nhân viên thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Chờ xác nhận khoá</source>
        <translation>Waiting for the key</translation>
    </message>
    <message>
        <source>Chờ kiểm</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Đã có lần mới</source>
        <translation>Replaced by a newer version</translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã thay</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>GÓI SỐ LIỆU GỬI TỈNH</source>
        <translation>DATA PACKAGE FOR THE PROVINCE</translation>
    </message>
    <message>
        <source>{commune}, {province}: {period}</source>
        <translation>{commune}, {province}: {period}</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>{name} (mã {code})</source>
        <translation>{name} (code {code})</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Lần gửi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày</source>
        <translation>Figures up to and including</translation>
    </message>
    <message>
        <source>Tạo lúc</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Dấu vân tay khoá</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Số chính</source>
        <translation>Main figures</translation>
    </message>
    <message>
        <source>{name}: {value} {unit}</source>
        <translation>{name}: {value} {unit}</translation>
    </message>
    <message>
        <source>Trong gói có</source>
        <translation>The package holds</translation>
    </message>
    <message>
        <source>{title}: {count} dòng</source>
        <translation>{title}, rows: {count}</translation>
    </message>
    <message>
        <source>Gói chỉ có số tổng hợp, không có họ tên, số CCCD hay mã số BHXH của người dân.</source>
        <translation>The package holds totals only: no names, ID card numbers or social insurance numbers of residents.</translation>
    </message>
    <message>
        <source>Gói có danh sách người dân: giữ kín, gửi bằng đường bảo mật, xoá khi xong việc.</source>
        <translation>The package holds lists of residents: keep it confidential, send it by a secure way, delete it when the work is done.</translation>
    </message>
    <message>
        <source>Gói không có mã đối chiếu trùng vì cơ quan chưa nhận khoá của tỉnh; tỉnh không dò được người có thẻ ở hai xã.</source>
        <translation>The package has no codes for finding duplicates because the office has not taken in the province&apos;s key; the province cannot find people with cards in two communes.</translation>
    </message>
    <message>
        <source>Cách gửi</source>
        <translation>How to send it</translation>
    </message>
    <message>
        <source>Gửi nguyên tệp này. Sửa bất kỳ ô nào, kể cả trang ẩn, thì tỉnh không nhận được gói.</source>
        <translation>Send this file as it is. If any cell is edited, hidden sheets included, the province cannot take the package.</translation>
    </message>
    <message>
        <source>Số liệu sai thì sửa trong chương trình rồi tạo gói mới: lần gửi tăng thêm một.</source>
        <translation>If figures are wrong, correct them in the program and make a new package: the version goes up by one.</translation>
    </message>
    <message>
        <source>Mở ra xem và lưu lại bằng Excel hay LibreOffice mà không sửa gì thì gói vẫn dùng được.</source>
        <translation>Opening it and saving it again with Excel or LibreOffice without editing does no harm.</translation>
    </message>
    <message>
        <source>Khác lần gửi trước</source>
        <translation>Changes since the version before</translation>
    </message>
    <message>
        <source>So với lần {version} tạo lúc {made_at}:</source>
        <translation>Compared with version {version}, made at {made_at}:</translation>
    </message>
    <message>
        <source>Các chỉ tiêu không thay đổi.</source>
        <translation>The indicators did not change.</translation>
    </message>
    <message>
        <source>{name}: {before} thành {after}</source>
        <translation>{name}: {before} became {after}</translation>
    </message>
    <message>
        <source>… và {count} chỉ tiêu khác.</source>
        <translation>… and further indicators: {count}.</translation>
    </message>
    <message>
        <source>Đang tính số liệu của gói</source>
        <translation>Reckoning the package&apos;s figures</translation>
    </message>
    <message>
        <source>Đang ghi gói</source>
        <translation>Writing the package</translation>
    </message>
    <message>
        <source>Đang đọc lại gói để kiểm tra</source>
        <translation>Reading the package back to check it</translation>
    </message>
    <message>
        <source>Còn {count} xã, phường chưa có gói số liệu {period} được nhận (hạn {due}):</source>
        <translation>Communes without an accepted package of {period} yet: {count} (due on {due}):</translation>
    </message>
    <message>
        <source>Đề nghị các đơn vị mở An Sinh Xã, vào Báo cáo, bấm “Tạo gói gửi tỉnh” rồi gửi tệp.</source>
        <translation>Please open An Sinh Xã, go to Reports, press “Make the package for the province” and send the file.</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi nhận gói</source>
        <translation>Backing up before packages are taken in</translation>
    </message>
    <message>
        <source>Đang nhận gói {number}/{count}: {file}</source>
        <translation>Taking in package {number} of {count}: {file}</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Village, group</translation>
    </message>
    <message>
        <source>Nhóm tham gia</source>
        <translation>Participant group</translation>
    </message>
    <message>
        <source>Đang ghi bảng tổng hợp ra Excel</source>
        <translation>Writing the consolidated workbook to Excel</translation>
    </message>
    <message>
        <source>Đúng mẫu, số kiểm soát khớp</source>
        <translation>Right form, totals agree</translation>
    </message>
    <message>
        <source>{people} dân, có thẻ {insured}</source>
        <translation>People {people}, insured {insured}</translation>
    </message>
    <message>
        <source>Xã, phường gửi</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Các gói số liệu đã đến</source>
        <translation>Packages that came in</translation>
    </message>
    <message>
        <source>Enter: chép lời nhắc</source>
        <translation>Enter: copy the reminder</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Gói số liệu {period} của {commune} (bản số {version}, tệp {file}) chưa được nhận.</source>
        <translation>The package of {commune} for {period} (version {version}, file {file}) was not accepted.</translation>
    </message>
    <message>
        <source>Đề nghị kiểm tra, tạo lại gói từ An Sinh Xã rồi gửi lại.</source>
        <translation>Please check, make the package anew in An Sinh Xã and send it again.</translation>
    </message>
    <message>
        <source>Bìa</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Tổng đối chiếu</source>
        <translation>Control totals</translation>
    </message>
    <message>
        <source>Tổng đối chiếu: tỉnh cộng lại từ các dòng và so với các số này</source>
        <translation>Control totals: the province adds up the rows and compares them with these</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Đại lượng</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Number of rows</translation>
    </message>
    <message>
        <source>{count} người có kỳ tham gia ở hai xã trở lên trong {period}. Đề nghị các xã dán mã đối chiếu vào ô Tìm (Ctrl+K) của An Sinh Xã để biết là ai, rồi báo lại người này đang ở đâu:</source>
        <translation>{count} people have a term in two or more communes in {period}. Please paste the comparison code into the search box (Ctrl+K) of An Sinh Xã to see who it is, and tell us where the person lives:</translation>
    </message>
    <message>
        <source>Đang tính (lần {version})</source>
        <translation>Counting (version {version})</translation>
    </message>
    <message>
        <source>Điều chỉnh kỳ trước</source>
        <translation>Corrections of earlier periods</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Tăng (+), giảm (−)</source>
        <translation>Up (+), down (−)</translation>
    </message>
    <message>
        <source>Ngày ghi</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>GÓI SỐ LIỆU GỬI TỈNH (dữ liệu mẫu)</source>
        <translation>PACKAGE FOR THE PROVINCE (sample data)</translation>
    </message>
    <message>
        <source>{day}, kỳ chưa hết</source>
        <translation>{day}, the period is still running</translation>
    </message>
    <message>
        <source>{commune} (lần {version})</source>
        <translation>{commune} (sending {version})</translation>
    </message>
    <message>
        <source>Chỉ tiêu của xã</source>
        <translation>Targets of the commune</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tháng (0: cả năm)</source>
        <translation>Month (0: whole year)</translation>
    </message>
    <message>
        <source>Chỉ tiêu x 100</source>
        <translation>Target x 100</translation>
    </message>
    <message>
        <source>Văn bản giao</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Đã quá hạn {due}, còn {count} xã, phường chưa có gói số liệu {period} được nhận:</source>
        <translation>Overdue since {due}. Communes without an accepted package for {period}: {count}</translation>
    </message>
    <message>
        <source>Nhập muộn vào tháng đã khoá: {count} dòng</source>
        <translation>Entered late into locked months, lines: {count}</translation>
    </message>
    <message>
        <source>{people} dân, có thẻ {insured}, sau hạn {days} ngày</source>
        <translation>People {people}, insured {insured}, days late {days}</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, không phải số thật</source>
        <translation>Sample data, not real figures</translation>
    </message>
    <message>
        <source>Kỳ chưa kết thúc lúc lập gói, số còn đổi</source>
        <translation>Made while the period ran, figures may change</translation>
    </message>
    <message>
        <source>Chưa khoá lúc lập gói, số còn có thể đổi</source>
        <translation>Not locked when made, figures may change</translation>
    </message>
    <message>
        <source>{month}, {whose}: {indicator}</source>
        <translation>{month}, {whose}: {indicator}</translation>
    </message>
    <message>
        <source>{subject}, ghi ngày {day}</source>
        <translation>{subject}, entered on {day}</translation>
    </message>
    <message>
        <source>Kỳ khác</source>
        <translation>Other period</translation>
    </message>
    <message>
        <source>Khác lúc khoá sổ</source>
        <translation>Since the lock</translation>
    </message>
    <message>
        <source>{change}. Lý do: {causes}.</source>
        <translation>{change}. Reason: {causes}.</translation>
    </message>
    <message>
        <source>{name}: mới gửi gói {period}</source>
        <translation>{name}: has only sent {period}</translation>
    </message>
    <message>
        <source>Gói {number}/{count}: chờ chương trình khác ghi xong vào sổ này. Bấm “Dừng” để thôi chờ.</source>
        <translation>Package {number}/{count}: waiting for another program to finish writing. Press “Stop” to give up.</translation>
    </message>
    <message>
        <source>Gói bị sửa sau khi tạo: trang “{sheet}”, dòng {row}, cột {column}.</source>
        <translation>The package was edited after it was made: sheet “{sheet}”, row {row}, column {column}.</translation>
    </message>
    <message>
        <source>Tổng đối chiếu của gói không khớp với các dòng: trang “{sheet}”, dòng {row}, cột {column}.</source>
        <translation>A control total of the package does not match its rows: sheet “{sheet}”, row {row}, column {column}.</translation>
    </message>
    <message>
        <source>Gói bị sửa sau khi tạo, {count} chỗ: {cells}.</source>
        <translation>The package was edited after it was made, places: {count} ({cells}).</translation>
    </message>
    <message>
        <source>Gói bị sửa sau khi tạo: trang “{sheet}”, dòng {row}.</source>
        <translation>The package was edited after it was made: sheet “{sheet}”, row {row}.</translation>
    </message>
    <message>
        <source>Tổng đối chiếu của gói bị sửa, {count} chỗ: {cells}.</source>
        <translation>Control totals of the package were edited, places: {count} ({cells}).</translation>
    </message>
    <message>
        <source>Gói bị thêm, bớt hoặc đổi tên trang “{sheet}” sau khi tạo.</source>
        <translation>Sheet “{sheet}” was added, removed or renamed after the package was made.</translation>
    </message>
    <message>
        <source>Trang ẩn “{sheet}” của gói bị sửa sau khi tạo.</source>
        <translation>The hidden sheet “{sheet}” was edited after the package was made.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không đúng.</source>
        <translation>The signature of the package is wrong.</translation>
    </message>
    <message>
        <source>Không đọc được nội dung gói: tệp hỏng khi chép, khi gửi, hoặc gói do chương trình bản khác tạo.</source>
        <translation>The package cannot be read: the file was damaged when copied or sent, or another version of the program made it.</translation>
    </message>
    <message>
        <source>Gói là số liệu {sent}, tỉnh đang nhận số liệu {asked}.</source>
        <translation>The package is of {sent}; the province is taking in {asked}.</translation>
    </message>
    <message>
        <source>Gói là lần {sent}, tỉnh đã có lần {version} mới hơn.</source>
        <translation>The package is version {sent}; the province has the newer version {version}.</translation>
    </message>
    <message>
        <source>Gói làm từ dữ liệu mẫu, không phải số thật. Cần gói làm từ sổ thật.</source>
        <translation>The package is made of sample data, not of real figures. One of the real book is needed.</translation>
    </message>
    <message>
        <source>Gói ký bằng khoá {fingerprint}, tỉnh chưa đối chiếu khoá này với xã.</source>
        <translation>The package is signed with key {fingerprint}, which was not yet compared with you.</translation>
    </message>
    <message>
        <source>Gói ký bằng khoá {fingerprint}, khác khoá tỉnh đang giữ của xã ({confirmed}). Xã cho biết có đổi máy hay cài lại máy không.</source>
        <translation>The package is signed with key {fingerprint}, not with the one the province has of you ({confirmed}). Please tell whether the PC was changed or set up anew.</translation>
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
    <message>
        <source>Gia hạn</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Thu tiền hộ</source>
        <translation>Collect from household</translation>
    </message>
    <message>
        <source>Cấp tỉnh · {count} xã, phường</source>
        <translation>Province · communes: {count}</translation>
    </message>
    <message>
        <source>Tổng quan tỉnh</source>
        <translation>Province overview</translation>
    </message>
    <message>
        <source>Gói số liệu xã</source>
        <translation>Commune packages</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
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
    <message>
        <source>Chỉ tiêu {number}</source>
        <translation>Target {number}</translation>
    </message>
</context>
<context>
    <name>province</name>
    <message>
        <source>{change} điểm</source>
        <translation>{change} pts</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>{indicator}: % đạt chỉ tiêu</source>
        <translation>{indicator}: % of target</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>Cận nghèo</source>
        <translation>Near-poor</translation>
    </message>
    <message>
        <source>Cận nghèo ở xã nghèo</source>
        <translation>Near-poor in a poor commune</translation>
    </message>
    <message>
        <source>Dân tộc thiểu số ở xã vừa ra khỏi vùng khó khăn</source>
        <translation>Ethnic minority in a commune that left the difficult list</translation>
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
        <source>Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình</source>
        <translation>Average-living farming household</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Lực lượng bảo vệ an ninh cơ sở</source>
        <translation>Grassroots security force</translation>
    </message>
    <message>
        <source>Y tế thôn bản, cô đỡ thôn bản</source>
        <translation>Village health worker, birth attendant</translation>
    </message>
    <message>
        <source>Người hoạt động không chuyên trách ở thôn</source>
        <translation>Part-time village staff</translation>
    </message>
    <message>
        <source>Nghệ nhân</source>
        <translation>Artisan</translation>
    </message>
    <message>
        <source>Nạn nhân mua bán người, 1 năm</source>
        <translation>Victim of trafficking, 1 year</translation>
    </message>
    <message>
        <source>Hộ nghèo</source>
        <translation>Poor household</translation>
    </message>
    <message>
        <source>Người ở xã đảo, đặc khu</source>
        <translation>Resident of an island commune</translation>
    </message>
    <message>
        <source>Hộ cận nghèo</source>
        <translation>Near-poor household</translation>
    </message>
    <message>
        <source>Dân tộc thiểu số</source>
        <translation>Ethnic minority</translation>
    </message>
    <message>
        <source>Đối tượng khác</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>Căn cứ đóng BHYT và mức trần BHXH tự nguyện, một tháng.</source>
        <translation>Base of health insurance and ceiling of voluntary insurance, a month.</translation>
    </message>
    <message>
        <source>Chuẩn hộ nghèo nông thôn</source>
        <translation>Rural poverty line</translation>
    </message>
    <message>
        <source>Mức sàn BHXH tự nguyện và căn cứ tính tiền hỗ trợ.</source>
        <translation>Floor of voluntary insurance and base of its support.</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng BHYT</source>
        <translation>Rate of health insurance</translation>
    </message>
    <message>
        <source>Mức đóng theo thứ tự trong hộ</source>
        <translation>Share by order in the household</translation>
    </message>
    <message>
        <source>So với người thứ nhất; từ người thứ 5 đóng như nhau.</source>
        <translation>Of what the first pays; alike from the fifth on.</translation>
    </message>
    <message>
        <source>Người thứ 1</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Người thứ 2</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Người thứ 3</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>Người thứ 4</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>Từ người thứ 5</source>
        <translation>Fifth and later</translation>
    </message>
    <message>
        <source>Nhà nước hỗ trợ đóng BHYT</source>
        <translation>State support of health insurance</translation>
    </message>
    <message>
        <source>Phần của mức đóng mà ngân sách nhà nước đóng.</source>
        <translation>The part that the state budget pays.</translation>
    </message>
    <message>
        <source>Tỉnh hỗ trợ thêm BHYT</source>
        <translation>Province&apos;s support of health insurance</translation>
    </message>
    <message>
        <source>Theo nghị quyết của tỉnh, từng nhóm, có ngày bắt đầu và hết.</source>
        <translation>By the province&apos;s resolution, for each group, with first and last day.</translation>
    </message>
    <message>
        <source>Số tháng đóng BHYT một lần</source>
        <translation>Months of health insurance at once</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng BHXH tự nguyện</source>
        <translation>Rate of voluntary insurance</translation>
    </message>
    <message>
        <source>Mức thu nhập cao nhất, số lần lương cơ sở</source>
        <translation>Highest income, times the base salary</translation>
    </message>
    <message>
        <source>Bước của mức thu nhập trên chuẩn nghèo</source>
        <translation>Step of the income above the poverty line</translation>
    </message>
    <message>
        <source>Lệch bước chỉ nhắc, không chặn.</source>
        <translation>Out of step only warns.</translation>
    </message>
    <message>
        <source>Nhà nước hỗ trợ BHXH tự nguyện</source>
        <translation>State support of voluntary insurance</translation>
    </message>
    <message>
        <source>Phần của mức đóng tính trên chuẩn nghèo nông thôn.</source>
        <translation>The part of what is due on the rural poverty line.</translation>
    </message>
    <message>
        <source>Tỉnh hỗ trợ thêm BHXH tự nguyện</source>
        <translation>Province&apos;s support of voluntary insurance</translation>
    </message>
    <message>
        <source>Số tháng được hỗ trợ nhiều nhất</source>
        <translation>Most months with support</translation>
    </message>
    <message>
        <source>Số tháng đóng BHXH tự nguyện một lần</source>
        <translation>Months of voluntary insurance at once</translation>
    </message>
    <message>
        <source>Hạn đóng BHXH tự nguyện</source>
        <translation>Deadline of voluntary insurance</translation>
    </message>
    <message>
        <source>Đóng trong bấy nhiêu tháng đầu của kỳ.</source>
        <translation>Paid within so many first months of the term.</translation>
    </message>
    <message>
        <source>Kỳ 1 tháng</source>
        <translation>Term of 1 month</translation>
    </message>
    <message>
        <source>Kỳ 3 tháng</source>
        <translation>Term of 3 months</translation>
    </message>
    <message>
        <source>Kỳ 6 tháng</source>
        <translation>Term of 6 months</translation>
    </message>
    <message>
        <source>Kỳ 12 tháng</source>
        <translation>Term of 12 months</translation>
    </message>
    <message>
        <source>Số năm đóng về sau</source>
        <translation>Years ahead</translation>
    </message>
    <message>
        <source>Số tháng còn thiếu được đóng nhiều nhất</source>
        <translation>Most missing months</translation>
    </message>
    <message>
        <source>Hỗ trợ khi đóng về sau</source>
        <translation>Support for years ahead</translation>
    </message>
    <message>
        <source>Hỗ trợ khi đóng cho thời gian còn thiếu</source>
        <translation>Support for missing time</translation>
    </message>
    <message>
        <source>Lãi đầu tư quỹ bình quân tháng</source>
        <translation>Monthly return of the fund</translation>
    </message>
    <message>
        <source>Công bố mỗi năm; dùng khi đóng về sau và đóng còn thiếu.</source>
        <translation>Published each year; for years ahead and missing time.</translation>
    </message>
    <message>
        <source>Tuổi nghỉ hưu, tính bằng tháng</source>
        <translation>Retirement age in months</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Số ngày chờ của thẻ lần đầu</source>
        <translation>Days of waiting of a first card</translation>
    </message>
    <message>
        <source>Gián đoạn còn tính liên tục</source>
        <translation>Gap that keeps continuity</translation>
    </message>
    <message>
        <source>Tính từ ngày cuối của thẻ cũ, bằng tháng hoặc bằng ngày.</source>
        <translation>From the last day of the old card, in months or days.</translation>
    </message>
    <message>
        <source>Ngày bắt đầu của thẻ khi gián đoạn ngắn</source>
        <translation>First day of a card after a short gap</translation>
    </message>
    <message>
        <source>Ngày đóng tiền</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Hôm sau ngày đóng tiền</source>
        <translation>Day after the payment</translation>
    </message>
    <message>
        <source>Hôm sau ngày hết hạn thẻ cũ</source>
        <translation>Day after the old card&apos;s end</translation>
    </message>
    <message>
        <source>Thứ tự trong hộ tính theo</source>
        <translation>Order in the household by</translation>
    </message>
    <message>
        <source>Thứ tự đóng trong năm</source>
        <translation>Order of payment in the year</translation>
    </message>
    <message>
        <source>Thứ tự trong sổ hộ</source>
        <translation>Order in the register</translation>
    </message>
    <message>
        <source>Làm tròn số tiền đến</source>
        <translation>Amounts are rounded to</translation>
    </message>
    <message>
        <source>Số tháng để đủ 5 năm liên tục</source>
        <translation>Months for five continuous years</translation>
    </message>
    <message>
        <source>Mức cùng chi trả được miễn, số lần lương cơ sở</source>
        <translation>Co-payment exempt above, times the base salary</translation>
    </message>
    <message>
        <source>Lần khám không phải cùng chi trả, phần của lương cơ sở</source>
        <translation>Visit without co-payment, part of the base salary</translation>
    </message>
    <message>
        <source>Tỷ lệ thù lao</source>
        <translation>Commission rate</translation>
    </message>
    <message>
        <source>Phần của số tiền người tham gia đóng.</source>
        <translation>Part of what the participant pays.</translation>
    </message>
    <message>
        <source>Loại:nhóm:mới hay tái tục:số tháng:vùng; dấu * nghĩa là mọi giá trị.</source>
        <translation>Kind:group:new or renewal:months:region; * stands for any.</translation>
    </message>
    <message>
        <source>Vùng tính thù lao của tỉnh</source>
        <translation>Province&apos;s commission region</translation>
    </message>
    <message>
        <source>Mã tỉnh 2 chữ số</source>
        <translation>Province code of 2 digits</translation>
    </message>
    <message>
        <source>Vùng I</source>
        <translation>Region I</translation>
    </message>
    <message>
        <source>Vùng II</source>
        <translation>Region II</translation>
    </message>
    <message>
        <source>Vùng III</source>
        <translation>Region III</translation>
    </message>
    <message>
        <source>Nhắc trước khi hết hạn, số ngày</source>
        <translation>Reminders, days before the end</translation>
    </message>
    <message>
        <source>Hạn nộp tiền, ngày làm việc</source>
        <translation>Deadline of the money, working days</translation>
    </message>
    <message>
        <source>0 là trong ngày; vùng khó khăn đến 3 ngày.</source>
        <translation>0 is the same day; up to 3 days in difficult areas.</translation>
    </message>
    <message>
        <source>Hạn nộp hồ sơ, ngày làm việc</source>
        <translation>Deadline of the file, working days</translation>
    </message>
    <message>
        <source>Ngày nghỉ lễ và ngày làm bù</source>
        <translation>Holidays and make-up days</translation>
    </message>
    <message>
        <source>Ngày, dạng 2026-09-02</source>
        <translation>Day as 2026-09-02</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Làm bù</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>{count} ngày</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} tháng</source>
        <translation>{count} mo.</translation>
    </message>
    <message>
        <source>3 tháng</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>chưa có mức</source>
        <translation>no rate</translation>
    </message>
    <message>
        <source>Từ {day}, {what}: {before} → {after}</source>
        <translation>From {day}, {what}: {before} → {after}</translation>
    </message>
    <message>
        <source>Từ {day} đến {last}, {what}: {before} → {after}</source>
        <translation>From {day} to {last}, {what}: {before} → {after}</translation>
    </message>
    <message>
        <source>Ngày {day}, {what}: {before} → {after}</source>
        <translation>On {day}, {what}: {before} → {after}</translation>
    </message>
    <message>
        <source>Biên lai đã ghi giữ nguyên số tiền và ngày của thẻ.</source>
        <translation>Receipts already written keep their amounts and card dates.</translation>
    </message>
    <message>
        <source>Mức này bắt đầu từ ngày đã qua: biên lai đã ghi từ {day} không tính lại.</source>
        <translation>This rate begins in the past: receipts written since {day} are not computed again.</translation>
    </message>
    <message>
        <source>Không đổi gì so với mức đang có.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>một người nhóm {group} đóng 12 tháng</source>
        <translation>one of group {group}, 12 months</translation>
    </message>
    <message>
        <source>{support} đóng BHXH tự nguyện 1 tháng mức thấp nhất</source>
        <translation>{support}, voluntary insurance, 1 month, lowest income</translation>
    </message>
    <message>
        <source>một người thứ nhất trong hộ đóng 12 tháng</source>
        <translation>the first of a household, 12 months</translation>
    </message>
    <message>
        <source>hộ 5 người đóng 12 tháng</source>
        <translation>a household of 5, 12 months</translation>
    </message>
    <message>
        <source>một người đóng BHXH tự nguyện 1 tháng mức thấp nhất</source>
        <translation>voluntary insurance, 1 month, lowest income</translation>
    </message>
    <message>
        <source>người hộ nghèo đóng BHXH tự nguyện 1 tháng mức thấp nhất</source>
        <translation>a poor person, voluntary insurance, 1 month, lowest income</translation>
    </message>
    <message>
        <source>mức thu nhập cao nhất được chọn đóng BHXH tự nguyện</source>
        <translation>the highest income of voluntary insurance</translation>
    </message>
    <message>
        <source>đóng BHXH tự nguyện 2 năm về sau mức thấp nhất</source>
        <translation>voluntary insurance, 2 years ahead, lowest income</translation>
    </message>
    <message>
        <source>thẻ lần đầu, đóng ngay ngày đó, 12 tháng</source>
        <translation>a first card paid that day, 12 months</translation>
    </message>
    <message>
        <source>thẻ hết hạn trước đó 20 ngày, gia hạn 12 tháng</source>
        <translation>a card that ended 20 days before, renewed for 12 months</translation>
    </message>
    <message>
        <source>thẻ hết hạn trước đó 91 ngày, gia hạn 12 tháng</source>
        <translation>a card that ended 91 days before, renewed for 12 months</translation>
    </message>
    <message>
        <source>tiền thu ngày đó nộp chậm nhất</source>
        <translation>money of that day is handed in by</translation>
    </message>
    <message>
        <source>Bảo hiểm y tế</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>Thẻ và gia hạn</source>
        <translation>Cards and renewals</translation>
    </message>
    <message>
        <source>BHXH tự nguyện</source>
        <translation>Voluntary insurance</translation>
    </message>
    <message>
        <source>Tiền, thù lao, ngày làm việc</source>
        <translation>Money, commission, working days</translation>
    </message>
    <message>
        <source>Đã đọc văn bản</source>
        <translation>Read in the text</translation>
    </message>
    <message>
        <source>Phần mềm đang dùng</source>
        <translation>Software in use</translation>
    </message>
    <message>
        <source>Biết, chưa đọc lại</source>
        <translation>Known, not read again</translation>
    </message>
    <message>
        <source>Chưa chắc</source>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Đã đọc trong văn bản công khai.</source>
        <translation>Read in a public text.</translation>
    </message>
    <message>
        <source>Thấy trong phần mềm, biểu mẫu đang dùng; chưa đối chiếu văn bản.</source>
        <translation>Seen in software or forms in use; not compared with the text.</translation>
    </message>
    <message>
        <source>Biết từ văn bản nêu tên, chưa đọc lại từng chữ.</source>
        <translation>Known from the named text, not read again.</translation>
    </message>
    <message>
        <source>Chưa chắc: hỏi cơ quan BHXH, nếu khác thì ghi mức của đơn vị.</source>
        <translation>Uncertain: ask the agency; if it differs, enter the office&apos;s rate.</translation>
    </message>
    <message>
        <source>Đơn vị ghi</source>
        <translation>Entered by the office</translation>
    </message>
    <message>
        <source>Mọi nhóm khác</source>
        <translation>All other groups</translation>
    </message>
    <message>
        <source>BHYT</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>tái tục</source>
        <translation>renewal</translation>
    </message>
    <message>
        <source>đóng về sau</source>
        <translation>years ahead</translation>
    </message>
    <message>
        <source>vùng {region}</source>
        <translation>region {region}</translation>
    </message>
    <message>
        <source>thứ hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>thứ ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>thứ tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>thứ năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>thứ sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>thứ bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Sắp áp dụng</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Đã hết</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Đơn vị ghi mức khác</source>
        <translation>Office&apos;s rate counts</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Withdrawn</translation>
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
        <translation>Only the selected rows ({count})</translation>
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
    <name>renewals</name>
    <message>
        <source>Còn 31–60 ngày</source>
        <translation>31–60 days left</translation>
    </message>
    <message>
        <source>Còn 16–30 ngày</source>
        <translation>16–30 days left</translation>
    </message>
    <message>
        <source>Còn 8–15 ngày</source>
        <translation>8–15 days left</translation>
    </message>
    <message>
        <source>Còn 1–7 ngày</source>
        <translation>1–7 days left</translation>
    </message>
    <message>
        <source>Hết hạn hôm nay</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Quá hạn 1–30</source>
        <translation>1–30 overdue</translation>
    </message>
    <message>
        <source>Quá hạn 31–90</source>
        <translation>31–90 overdue</translation>
    </message>
    <message>
        <source>Quá hạn trên 90</source>
        <translation>Over 90 overdue</translation>
    </message>
    <message>
        <source>Chưa có tiền</source>
        <translation>No money yet</translation>
    </message>
    <message>
        <source>Đi làm xa</source>
        <translation>Works away</translation>
    </message>
    <message>
        <source>Sắp có thẻ nơi khác</source>
        <translation>Soon has another card</translation>
    </message>
    <message>
        <source>Thấy không cần</source>
        <translation>Sees no need</translation>
    </message>
    <message>
        <source>Chê dịch vụ</source>
        <translation>Unhappy with the service</translation>
    </message>
    <message>
        <source>Kính gửi hộ {chu_ho}: thẻ BHYT của {so_nguoi} người ({ten}) hết hạn ngày {het_han}. Mức đóng {so_thang} tháng: {so_tien}. {han_chot} Nơi thu: {noi_thu}.</source>
        <translation>To the household of {chu_ho}: health cards that end on {het_han}: {so_nguoi} ({ten}). Contribution for {so_thang} mo.: {so_tien}. {han_chot} Place of payment: {noi_thu}.</translation>
    </message>
    <message>
        <source>Kính gửi {ten}: kỳ đóng BHXH tự nguyện tiếp theo ({so_thang} tháng) có hạn đến {ngay_cuoi}. Số tiền: {so_tien}. Nơi thu: {noi_thu}.</source>
        <translation>To {ten}: the next voluntary insurance payment ({so_thang} mo.) is due by {ngay_cuoi}. Amount: {so_tien}. Place of payment: {noi_thu}.</translation>
    </message>
    <message>
        <source>tên chủ hộ</source>
        <translation>name of the head</translation>
    </message>
    <message>
        <source>tên những người đến hạn</source>
        <translation>names of the people due</translation>
    </message>
    <message>
        <source>số người đến hạn</source>
        <translation>number of people due</translation>
    </message>
    <message>
        <source>ngày hết hạn sớm nhất</source>
        <translation>earliest end date</translation>
    </message>
    <message>
        <source>số tiền cần đóng</source>
        <translation>amount to pay</translation>
    </message>
    <message>
        <source>số tháng</source>
        <translation>number of months</translation>
    </message>
    <message>
        <source>ngày cuối cùng nên đóng</source>
        <translation>last day to pay</translation>
    </message>
    <message>
        <source>một câu: đóng trước ngày nào và vì sao</source>
        <translation>pay before which day and why</translation>
    </message>
    <message>
        <source>nơi thu</source>
        <translation>place of payment</translation>
    </message>
    <message>
        <source>thôn, tổ của hộ</source>
        <translation>neighbourhood of the household</translation>
    </message>
    <message>
        <source>Danh sách đi thu</source>
        <translation>Visit list</translation>
    </message>
    <message>
        <source>Phiếu nhắc, 3 phiếu một tờ</source>
        <translation>Reminder slips, 3 to a sheet</translation>
    </message>
    <message>
        <source>Giấy nhắc, mỗi hộ một tờ</source>
        <translation>Reminder letters, one sheet per household</translation>
    </message>
    <message>
        <source>In gia hạn</source>
        <translation>Print renewals</translation>
    </message>
    <message>
        <source>Liên tục 5 năm</source>
        <translation>5 years in a row</translation>
    </message>
    <message>
        <source>Hạn đóng</source>
        <translation>Pay by</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Card ends</translation>
    </message>
    <message>
        <source>Đóng đến</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Thẻ</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Chủ hộ</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Cần đóng</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Người thu</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Hẹn hôm nay</source>
        <translation>Promised today</translation>
    </message>
    <message>
        <source>Quá {days} ngày</source>
        <translation>Days overdue: {days}</translation>
    </message>
    <message>
        <source>Đã gián đoạn</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation>Days left: {days}</translation>
    </message>
    <message>
        <source>Chưa liên hệ</source>
        <translation>Not contacted</translation>
    </message>
    <message>
        <source>{day} · {outcome}</source>
        <translation>{day} · {outcome}</translation>
    </message>
    <message>
        <source>hẹn {day}</source>
        <translation>promised {day}</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome}: {reason}</translation>
    </message>
    <message>
        <source>mốc quá hạn 1–30</source>
        <translation>stage 1–30 overdue</translation>
    </message>
    <message>
        <source>mốc quá hạn 31–90</source>
        <translation>stage 31–90 overdue</translation>
    </message>
    <message>
        <source>mốc quá hạn trên 90</source>
        <translation>stage over 90 overdue</translation>
    </message>
    <message>
        <source>mốc hết hạn hôm nay</source>
        <translation>stage ends today</translation>
    </message>
    <message>
        <source>mốc còn {days} ngày</source>
        <translation>stage days left: {days}</translation>
    </message>
    <message>
        <source>Quá hạn đóng {day}: hỏi cơ quan BHXH trước khi thu.</source>
        <translation>Overdue since {day}: ask the agency before collecting.</translation>
    </message>
    <message>
        <source>Đóng đến hết ngày {day}.</source>
        <translation>Pay by the end of {day}.</translation>
    </message>
    <message>
        <source>Đã quá hạn liên tục: thẻ mới tính lại 5 năm từ đầu.</source>
        <translation>Too late to continue: the new card counts 5 years from the start.</translation>
    </message>
    <message>
        <source>Thẻ còn hạn đến {end}: đóng trước ngày này để thẻ nối tiếp nhau.</source>
        <translation>The card is valid to {end}: pay before that day so that the cards follow on.</translation>
    </message>
    <message>
        <source>Đóng trước hết ngày {day}, nếu không sẽ mất thời gian liên tục 5 năm.</source>
        <translation>Pay by the end of {day}, or the time towards 5 years in a row is lost.</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Liên tục: đến hết hôm nay</source>
        <translation>Continuous: to the end of today</translation>
    </message>
    <message>
        <source>Liên tục: còn {days} ngày</source>
        <translation>Continuous, days left: {days}</translation>
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
        <source>chưa xếp hộ</source>
        <translation>in no household yet</translation>
    </message>
    <message>
        <source>đến hạn gia hạn</source>
        <translation>due for renewal</translation>
    </message>
    <message>
        <source>đang hoạt động</source>
        <translation>active</translation>
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
        <source>BHYT gia hạn</source>
        <translation>Health insurance, renewed</translation>
    </message>
    <message>
        <source>BHYT tham gia lại</source>
        <translation>Health insurance, returned</translation>
    </message>
    <message>
        <source>BHYT gián đoạn</source>
        <translation>Health insurance, interrupted</translation>
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
        <source>BHXH tự nguyện đóng tiếp</source>
        <translation>Voluntary social insurance, continued</translation>
    </message>
    <message>
        <source>BHXH tự nguyện tham gia lại</source>
        <translation>Voluntary social insurance, returned</translation>
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
        <translation>{amount} đ, receipts: {receipts}</translation>
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
        <translation>Receipts without a date, counted in no period: {count}.</translation>
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
    <message>
        <source>Đếm từ danh sách của đơn vị</source>
        <translation>Counted from the office&apos;s lists</translation>
    </message>
    <message>
        <source>Có số nhập tay theo văn bản</source>
        <translation>Holds numbers entered by hand from a document</translation>
    </message>
    <message>
        <source>người/nhân viên thu</source>
        <translation>persons/collector</translation>
    </message>
    <message>
        <source>đồng/nhân viên thu</source>
        <translation>đồng/collector</translation>
    </message>
    <message>
        <source>ngày {first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>từ ngày {first} đến hết ngày {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>Chỉ BHYT</source>
        <translation>Health insurance only</translation>
    </message>
    <message>
        <source>Chỉ BHXH tự nguyện</source>
        <translation>Voluntary social insurance only</translation>
    </message>
    <message>
        <source>BHYT và BHXH tự nguyện</source>
        <translation>Health and voluntary social insurance</translation>
    </message>
    <message>
        <source>Chưa tham gia</source>
        <translation>Not insured</translation>
    </message>
    <message>
        <source>Thu ngày {day}, ghi muộn: {reason}</source>
        <translation>Collected on {day}, entered late: {reason}</translation>
    </message>
    <message>
        <source>Biên lai {number} thu ngày {day}, ghi ngày {booked}</source>
        <translation>Receipt {number} collected on {day}, entered on {booked}</translation>
    </message>
    <message>
        <source>{name}, {period}</source>
        <translation>{name}, {period}</translation>
    </message>
    <message>
        <source>Chưa rõ thôn, tổ</source>
        <translation>Neighbourhood not known</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới bình quân một nhân viên thu</source>
        <translation>New in voluntary insurance per collector</translation>
    </message>
    <message>
        <source>BHXH tự nguyện phát triển mới có biên lai của nhân viên thu ÷ nhân viên thu có phát sinh</source>
        <translation>New in voluntary insurance with a collector&apos;s receipt ÷ collectors with receipts</translation>
    </message>
    <message>
        <source>BHYT mới bình quân một nhân viên thu</source>
        <translation>New in health insurance per collector</translation>
    </message>
    <message>
        <source>BHYT phát triển mới có biên lai của nhân viên thu ÷ nhân viên thu có phát sinh</source>
        <translation>New in health insurance with a collector&apos;s receipt ÷ collectors with receipts</translation>
    </message>
    <message>
        <source>BHYT gia hạn bình quân một nhân viên thu</source>
        <translation>Health cards renewed per collector</translation>
    </message>
    <message>
        <source>BHYT gia hạn có biên lai của nhân viên thu ÷ nhân viên thu có phát sinh</source>
        <translation>Health cards renewed with a collector&apos;s receipt ÷ collectors with receipts</translation>
    </message>
    <message>
        <source>Số tiền thu bình quân một nhân viên thu</source>
        <translation>Money collected per collector</translation>
    </message>
    <message>
        <source>Số tiền trên biên lai của nhân viên thu ÷ nhân viên thu có phát sinh</source>
        <translation>Money on collectors&apos; receipts ÷ collectors with receipts</translation>
    </message>
    <message>
        <source>BHYT mới do nhân viên thu</source>
        <translation>New in health insurance by collectors</translation>
    </message>
    <message>
        <source>BHYT phát triển mới có biên lai của nhân viên thu</source>
        <translation>New in health insurance with a collector&apos;s receipt</translation>
    </message>
    <message>
        <source>BHYT gia hạn do nhân viên thu</source>
        <translation>Health cards renewed by collectors</translation>
    </message>
    <message>
        <source>BHYT gia hạn có biên lai của nhân viên thu</source>
        <translation>Health cards renewed with a collector&apos;s receipt</translation>
    </message>
    <message>
        <source>BHXH tự nguyện mới do nhân viên thu</source>
        <translation>New in voluntary insurance by collectors</translation>
    </message>
    <message>
        <source>BHXH tự nguyện phát triển mới có biên lai của nhân viên thu</source>
        <translation>New in voluntary insurance with a collector&apos;s receipt</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đóng tiếp do nhân viên thu</source>
        <translation>Voluntary insurance paid on by collectors</translation>
    </message>
    <message>
        <source>BHXH tự nguyện đóng tiếp có biên lai của nhân viên thu</source>
        <translation>Voluntary insurance paid on with a collector&apos;s receipt</translation>
    </message>
    <message>
        <source>Nhân viên thu chưa phát sinh</source>
        <translation>Collectors without a receipt</translation>
    </message>
    <message>
        <source>Nhân viên thu đang hoạt động không có biên lai nào trong kỳ</source>
        <translation>Active collectors without any receipt in the period</translation>
    </message>
    <message>
        <source>Nhân viên thu sắp hết hạn thẻ</source>
        <translation>Collectors whose card ends soon</translation>
    </message>
    <message>
        <source>Nhân viên thu đang hoạt động có thẻ hết hạn trong 60 ngày kể từ ngày cuối kỳ</source>
        <translation>Active collectors whose card ends within 60 days of the last day of the period</translation>
    </message>
    <message>
        <source>Tỷ lệ nhân viên thu được tập huấn</source>
        <translation>Collectors trained</translation>
    </message>
    <message>
        <source>Tập huấn trong 12 tháng gần nhất ÷ nhân viên thu đang hoạt động × 100</source>
        <translation>Trained in the last 12 months ÷ active collectors × 100</translation>
    </message>
    <message>
        <source>Tỷ lệ nhân viên thu có chứng chỉ</source>
        <translation>Collectors certified</translation>
    </message>
    <message>
        <source>Có số chứng chỉ ÷ nhân viên thu đang hoạt động × 100</source>
        <translation>With a certificate number ÷ active collectors × 100</translation>
    </message>
    <message>
        <source>Tiền thu chưa nộp</source>
        <translation>Money not handed over</translation>
    </message>
    <message>
        <source>Biên lai lập tại đơn vị đến hết ngày cuối kỳ mà chưa có phiếu nộp tiền</source>
        <translation>Receipts written here until the last day of the period that have no bank slip yet</translation>
    </message>
    <message>
        <source>Biên lai quá hạn nộp tiền</source>
        <translation>Receipts past the day to hand over</translation>
    </message>
    <message>
        <source>Biên lai chưa nộp tiền và đã qua hạn nộp vào ngày cuối kỳ</source>
        <translation>Receipts whose money was not handed over and whose last day for it lies before the end of the period</translation>
    </message>
    <message>
        <source>Số người có thẻ BHYT ÷ dân số × 100</source>
        <translation>Persons with a health card ÷ population × 100</translation>
    </message>
    <message>
        <source>Dân số là số khẩu đếm được, hoặc số nhập tay nếu đơn vị chọn vậy.</source>
        <translation>The population is the number of residents counted, or the number entered by hand if the office chose so.</translation>
    </message>
    <message>
        <source>Số người có thẻ BHYT đầu kỳ</source>
        <translation>Persons with a health card at the start</translation>
    </message>
    <message>
        <source>Người có thẻ còn giá trị vào ngày trước ngày đầu kỳ</source>
        <translation>Persons whose card holds on the day before the period</translation>
    </message>
    <message>
        <source>Thẻ BHYT hết hạn trong kỳ</source>
        <translation>Health cards ending in the period</translation>
    </message>
    <message>
        <source>Người có thẻ hết hạn trong kỳ, mỗi người tính một lần theo hạn muộn nhất trong kỳ</source>
        <translation>Persons whose card ends in the period, each counted once by the last such end</translation>
    </message>
    <message>
        <source>Tỷ lệ gia hạn thẻ BHYT</source>
        <translation>Health card renewal rate</translation>
    </message>
    <message>
        <source>Người được nối thẻ trong thời gian gia hạn ÷ người có thẻ hết hạn trong kỳ × 100</source>
        <translation>Persons whose card was followed within the renewal time ÷ persons whose card ends in the period × 100</translation>
    </message>
    <message>
        <source>Tỷ lệ gián đoạn BHYT</source>
        <translation>Health insurance lapse rate</translation>
    </message>
    <message>
        <source>BHYT gián đoạn ÷ số người có thẻ đầu kỳ × 100</source>
        <translation>Lapsed in health insurance ÷ persons with a card at the start × 100</translation>
    </message>
    <message>
        <source>BHYT giảm do mất</source>
        <translation>Left health insurance: died</translation>
    </message>
    <message>
        <source>Người có thẻ đầu kỳ đã mất trong kỳ</source>
        <translation>Persons with a card at the start who died in the period</translation>
    </message>
    <message>
        <source>BHYT giảm do chuyển đi</source>
        <translation>Left health insurance: moved away</translation>
    </message>
    <message>
        <source>Người có thẻ đầu kỳ đã chuyển đi trong kỳ</source>
        <translation>Persons with a card at the start who moved away in the period</translation>
    </message>
    <message>
        <source>Cài đặt VssID</source>
        <translation>VssID installed</translation>
    </message>
    <message>
        <source>Tỷ lệ nhận qua tài khoản</source>
        <translation>Non-cash rate</translation>
    </message>
    <message>
        <source>Người hưởng nhận qua tài khoản ÷ người hưởng lương hưu, trợ cấp hằng tháng × 100</source>
        <translation>Receivers paid into an account ÷ receivers of pensions and monthly benefits × 100</translation>
    </message>
    <message>
        <source>Tỷ lệ có tài khoản VssID</source>
        <translation>VssID rate</translation>
    </message>
    <message>
        <source>Tài khoản VssID ÷ người tham gia từ 15 tuổi trở lên × 100</source>
        <translation>VssID accounts ÷ participants aged 15 and over × 100</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHXH tự nguyện</source>
        <translation>Voluntary SI coverage</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH tự nguyện ÷ lực lượng lao động trong độ tuổi × 100</source>
        <translation>Participants in voluntary social insurance ÷ working-age labour force × 100</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH</source>
        <translation>Participants in social insurance</translation>
    </message>
    <message>
        <source>Số người đóng BHXH bắt buộc + số người tham gia BHXH tự nguyện</source>
        <translation>Persons in compulsory social insurance + participants in voluntary social insurance</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHXH</source>
        <translation>SI coverage</translation>
    </message>
    <message>
        <source>Số người tham gia BHXH ÷ lực lượng lao động trong độ tuổi × 100</source>
        <translation>Participants in social insurance ÷ working-age labour force × 100</translation>
    </message>
    <message>
        <source>Kỳ đóng BHXH tự nguyện hết trong kỳ</source>
        <translation>Voluntary terms ending in the period</translation>
    </message>
    <message>
        <source>Người có kỳ đóng hết trong kỳ, mỗi người tính một lần theo hạn muộn nhất trong kỳ</source>
        <translation>Persons whose paid term ends in the period, each counted once by the last such end</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng tiếp BHXH tự nguyện</source>
        <translation>Voluntary renewal rate</translation>
    </message>
    <message>
        <source>Người đóng nối trong thời gian gia hạn ÷ người có kỳ đóng hết trong kỳ × 100</source>
        <translation>Persons who paid on within the renewal time ÷ persons whose term ends in the period × 100</translation>
    </message>
    <message>
        <source>Tỷ lệ gián đoạn BHXH tự nguyện</source>
        <translation>Voluntary lapse rate</translation>
    </message>
    <message>
        <source>BHXH tự nguyện gián đoạn ÷ số người tham gia đầu kỳ × 100</source>
        <translation>Lapsed in voluntary insurance ÷ participants at the start × 100</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do mất</source>
        <translation>Left voluntary insurance: died</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã mất trong kỳ</source>
        <translation>Participants at the start who died in the period</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do chuyển đi</source>
        <translation>Left voluntary insurance: moved away</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã chuyển đi trong kỳ</source>
        <translation>Participants at the start who moved away in the period</translation>
    </message>
    <message>
        <source>Số liệu gửi tỉnh = số trong báo cáo</source>
        <translation>Figures for the province = figures in the report</translation>
    </message>
    <message>
        <source>{count} chỉ tiêu</source>
        <translation>Indicators: {count}</translation>
    </message>
    <message>
        <source>Cộng các nhóm, các thôn = số dân của xã</source>
        <translation>Sum of groups and neighbourhoods = population of the commune</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Biểu 1. Chỉ tiêu toàn tỉnh</source>
        <translation>Table 1. Indicators of the province</translation>
    </message>
    <message>
        <source>Tử số</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tăng, giảm</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Chỉ cộng {count}/{expected} xã, phường đã nhận gói. Tăng, giảm so với kỳ trước của các xã có cả hai kỳ: tỷ lệ tính bằng điểm phần trăm, số lượng tính bằng %.</source>
        <translation>Only the {count} of {expected} communes whose package was received are added up. The change compares the communes that sent both periods: rates in percentage points, numbers in %.</translation>
    </message>
    <message>
        <source>Theo xã</source>
        <translation>By commune</translation>
    </message>
    <message>
        <source>Biểu 2. Kết quả theo xã, phường</source>
        <translation>Table 2. Results by commune</translation>
    </message>
    <message>
        <source>Lần gửi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Số liệu từng xã</source>
        <translation>Figures of each commune</translation>
    </message>
    <message>
        <source>Biểu 3. Mọi chỉ tiêu của từng xã, phường</source>
        <translation>Table 3. All indicators of each commune</translation>
    </message>
    <message>
        <source>Theo thôn, tổ</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>Biểu 4. Kết quả theo thôn, tổ</source>
        <translation>Table 4. Results by neighbourhood</translation>
    </message>
    <message>
        <source>Thôn, tổ</source>
        <translation>Village, group</translation>
    </message>
    <message>
        <source>Người theo chế độ</source>
        <translation>Persons by scheme</translation>
    </message>
    <message>
        <source>Biểu 5. Số người theo chế độ tham gia</source>
        <translation>Table 5. Persons by scheme</translation>
    </message>
    <message>
        <source>Tổng số người</source>
        <translation>All persons</translation>
    </message>
    <message>
        <source>Theo tuổi, giới</source>
        <translation>By age and sex</translation>
    </message>
    <message>
        <source>Biểu 6. Số người theo nhóm tuổi và giới tính</source>
        <translation>Table 6. Persons by age group and sex</translation>
    </message>
    <message>
        <source>Nhóm tuổi</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Cần hỏi lại</source>
        <translation>To be asked about</translation>
    </message>
    <message>
        <source>Biểu 7. Số liệu khác thường, cần hỏi lại xã</source>
        <translation>Table 7. Unusual figures to ask the commune about</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Trùng giữa các xã</source>
        <translation>In several communes</translation>
    </message>
    <message>
        <source>Biểu 8. Người có kỳ tham gia ở hai xã trở lên</source>
        <translation>Table 8. Persons with terms in two communes or more</translation>
    </message>
    <message>
        <source>Mã đối chiếu</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Chế độ</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Các xã và kỳ</source>
        <translation>Communes and terms</translation>
    </message>
    <message>
        <source>Tính thừa</source>
        <translation>Counted too often</translation>
    </message>
    <message>
        <source>Chưa nhận</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Biểu 9. Xã, phường chưa có gói được nhận</source>
        <translation>Table 9. Communes without a package that counts</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Số đối chiếu</source>
        <translation>Control totals</translation>
    </message>
    <message>
        <source>Cộng các gói</source>
        <translation>Sum of the packages</translation>
    </message>
    <message>
        <source>Bảng tổng hợp</source>
        <translation>Consolidated tables</translation>
    </message>
    <message>
        <source>Lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>BẢNG TỔNG HỢP</source>
        <translation>CONSOLIDATED TABLES</translation>
    </message>
    <message>
        <source>Kết quả phát triển người tham gia BHYT, BHXH tự nguyện toàn tỉnh {period}</source>
        <translation>Participants in health insurance and voluntary social insurance in the whole province, {period}</translation>
    </message>
    <message>
        <source>(Cộng {count}/{expected} xã, phường đã nhận gói; đơn vị tính: người, đồng)</source>
        <translation>(Sum of {count} of {expected} communes whose package was received; units: persons, đồng)</translation>
    </message>
    <message>
        <source>Số người trong bảng theo chế độ</source>
        <translation>Persons in the table by scheme</translation>
    </message>
    <message>
        <source>Số người trong bảng theo tuổi, giới</source>
        <translation>Persons in the table by age and sex</translation>
    </message>
    <message>
        <source>Cộng tử số mọi chỉ tiêu</source>
        <translation>Sum of the numerators of all indicators</translation>
    </message>
    <message>
        <source>Cộng mẫu số mọi chỉ tiêu</source>
        <translation>Sum of the denominators of all indicators</translation>
    </message>
    <message>
        <source>Kết quả thu trong kỳ</source>
        <translation>Collected in the period</translation>
    </message>
    <message>
        <source>Số tiền thu (đồng)</source>
        <translation>Money collected (đồng)</translation>
    </message>
    <message>
        <source>DS nhân viên thu</source>
        <translation>Collectors</translation>
    </message>
    <message>
        <source>Danh sách nhân viên thu</source>
        <translation>List of collectors</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>CCCD</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>Mã NVT</source>
        <translation>Collector code</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Điều chỉnh kỳ trước</source>
        <translation>Corrections of earlier periods</translation>
    </message>
    <message>
        <source>Điều chỉnh số liệu kỳ trước đã khoá</source>
        <translation>Corrections of earlier, locked periods</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tăng (+), giảm (−)</source>
        <translation>Up (+), down (−)</translation>
    </message>
    <message>
        <source>Người ghi</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Ngày ghi</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Cùng kỳ năm trước</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Ngày 31/12 năm trước</source>
        <translation>31 December last year</translation>
    </message>
    <message>
        <source>Chỉ tiêu giao</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>% đạt</source>
        <translation>% of target</translation>
    </message>
    <message>
        <source>So sánh các chỉ tiêu</source>
        <translation>Indicators compared</translation>
    </message>
    <message>
        <source>Toàn đơn vị</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Theo nhân viên thu</source>
        <translation>By collector</translation>
    </message>
    <message>
        <source>Theo tháng</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xoá</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>THAY ĐỔI SAU KHI LẬP BÁO CÁO</source>
        <translation>CHANGES SINCE THE REPORT WAS MADE</translation>
    </message>
    <message>
        <source>(không có dòng này)</source>
        <translation>(no such row)</translation>
    </message>
    <message>
        <source>Số liệu thay đổi</source>
        <translation>Figures changed</translation>
    </message>
    <message>
        <source>Số liệu thay đổi so với bản đã lập</source>
        <translation>Figures changed since the kept version</translation>
    </message>
    <message>
        <source>Biểu</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Bản đã lập</source>
        <translation>Kept versions</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Bản ghi thay đổi</source>
        <translation>Records changed</translation>
    </message>
    <message>
        <source>Bản ghi thêm, sửa, xoá sau khi lập báo cáo</source>
        <translation>Records added, changed or deleted since the report was made</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Báo cáo theo kỳ</source>
        <translation>Periodic reports</translation>
    </message>
    <message>
        <source>Mẫu tự lập</source>
        <translation>Own forms</translation>
    </message>
    <message>
        <source>Kết quả theo hình thức</source>
        <translation>Results by type</translation>
    </message>
    <message>
        <source>Danh sách các buổi</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>Báo cáo kỳ</source>
        <translation>Periodic report</translation>
    </message>
    <message>
        <source>Mẫu 00</source>
        <translation>Form 00</translation>
    </message>
    <message>
        <source>Kết quả theo thôn, tổ</source>
        <translation>Results by neighbourhood</translation>
    </message>
    <message>
        <source>Mẫu 01</source>
        <translation>Form 01</translation>
    </message>
    <message>
        <source>Mẫu 02</source>
        <translation>Form 02</translation>
    </message>
    <message>
        <source>Kết quả của nhân viên thu {period}</source>
        <translation>Results of the collectors, {period}</translation>
    </message>
    <message>
        <source>Mẫu 03</source>
        <translation>Form 03</translation>
    </message>
    <message>
        <source>Hoạt động truyền thông {period}</source>
        <translation>Outreach, {period}</translation>
    </message>
    <message>
        <source>Mẫu 04</source>
        <translation>Form 04</translation>
    </message>
    <message>
        <source>BẢN NHÁP – số liệu chưa khớp</source>
        <translation>DRAFT – figures do not tie yet</translation>
    </message>
    <message>
        <source>{subject}, {part}</source>
        <translation>{subject}, {part}</translation>
    </message>
    <message>
        <source>chưa rõ thôn, tổ</source>
        <translation>neighbourhood unknown</translation>
    </message>
    <message>
        <source>BHYT hộ gia đình</source>
        <translation>Household HI</translation>
    </message>
    <message>
        <source>Tỷ lệ bao phủ BHYT (%)</source>
        <translation>Health insurance coverage (%)</translation>
    </message>
    <message>
        <source>Kết quả theo {word}</source>
        <translation>Results by {word}</translation>
    </message>
    <message>
        <source>Có thẻ BHYT</source>
        <translation>With HI card</translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
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
        <source>Kết quả thực hiện chỉ tiêu năm {year}</source>
        <translation>Results against the targets of {year}</translation>
    </message>
    <message>
        <source>Số liệu đến ngày {day}</source>
        <translation>Figures until {day}</translation>
    </message>
    <message>
        <source>Văn bản giao: {documents}</source>
        <translation>Documents: {documents}</translation>
    </message>
    <message>
        <source>Thôn/tổ</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>{name}: chỉ tiêu</source>
        <translation>{name}: target</translation>
    </message>
    <message>
        <source>{name}: kết quả</source>
        <translation>{name}: result</translation>
    </message>
    <message>
        <source>{name}: % đạt</source>
        <translation>{name}: % reached</translation>
    </message>
    <message>
        <source>{name}: cần đến nay</source>
        <translation>{name}: needed by now</translation>
    </message>
    <message>
        <source> (chỉ tiêu {number})</source>
        <translation> (target {number})</translation>
    </message>
    <message>
        <source>Không có số liệu nào khác thường trong các gói đã nhận.</source>
        <translation>No unusual figures in the accepted packages.</translation>
    </message>
    <message>
        <source>Không ai bị bỏ khỏi tổng; cột Tính thừa là số lần một người được tính thêm ở xã thứ hai. Xã dán mã vào ô Tìm (Ctrl+K) để biết là ai, rồi báo lại người đó đang ở đâu.</source>
        <translation>Nobody is left out of the sum; the column of extra counts tells how often a person is counted again in another commune. The commune pastes the code into the search box (Ctrl+K) to see who it is, and tells where the person lives.</translation>
    </message>
    <message>
        <source>Không thấy ai có kỳ tham gia ở hai xã; chỉ so được các gói có mã đối chiếu.</source>
        <translation>Nobody was found with a term in two communes; only packages with comparison codes can be compared.</translation>
    </message>
    <message>
        <source>Mọi xã, phường đã có gói được nhận.</source>
        <translation>Every commune has an accepted package.</translation>
    </message>
    <message>
        <source>Nhân viên thu {name}</source>
        <translation>Collector {name}</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>chưa rõ nhân viên thu</source>
        <translation>collector not known</translation>
    </message>
    <message>
        <source>Chưa so được: {count} gói không có mã đối chiếu. Đưa tệp khoá đối chiếu của tỉnh cho các xã (Cài đặt, Khoá của các xã) rồi xin xã tạo lại gói.</source>
        <translation>Not compared: {count} packages hold no matching codes. Give the communes the province&apos;s matching key file (Settings, Keys of the communes), then ask them to make the package anew.</translation>
    </message>
    <message>
        <source>Đã đóng, thẻ từ {day:%d/%m/%Y}</source>
        <translation>Paid, card from {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>chưa có thẻ nào</source>
        <translation>never had a card</translation>
    </message>
    <message>
        <source>có người không có thẻ còn hạn</source>
        <translation>someone without a valid card</translation>
    </message>
    <message>
        <source>Không thuộc tổ chức nào</source>
        <translation>In no organisation</translation>
    </message>
    <message>
        <source>Số người không có thẻ BHYT còn hạn</source>
        <translation>People without a valid health-insurance card</translation>
    </message>
    <message>
        <source>Gồm người chưa có thẻ nào, thẻ đã hết hạn và thẻ chưa tới ngày bắt đầu.</source>
        <translation>Those who never had a card, whose card ended, and whose card has not begun.</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ hoặc hết hạn quá {new_after} tháng</source>
        <translation>Persons whose card begins in the period, without one before or ended more than {new_after} months earlier</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ, hết hạn từ năm trước hoặc quá {new_after} tháng</source>
        <translation>Persons whose card begins in the period, without one before, or ended in a year before or more than {new_after} months earlier</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, cách thẻ trước không quá {renewal_gap} tháng</source>
        <translation>Persons whose card begins in the period, at most {renewal_gap} months after the one before</translation>
    </message>
    <message>
        <source>Người có thẻ bắt đầu trong kỳ, gián đoạn trên {renewal_gap} đến {new_after} tháng</source>
        <translation>Persons whose card begins in the period, after a gap of over {renewal_gap} up to {new_after} months</translation>
    </message>
    <message>
        <source>Người có thẻ hết hạn tròn {hi_lapse_after} tháng trong kỳ mà chưa gia hạn</source>
        <translation>Persons whose card ended {hi_lapse_after} months before, in the period, and was not renewed</translation>
    </message>
    <message>
        <source>Người bắt đầu đóng trong kỳ, trước đó chưa đóng hoặc đã ngừng quá {new_after} tháng</source>
        <translation>Persons who begin to pay in the period, never before or stopped more than {new_after} months earlier</translation>
    </message>
    <message>
        <source>Người bắt đầu đóng trong kỳ, trước đó chưa đóng, đã ngừng từ năm trước hoặc quá {new_after} tháng</source>
        <translation>Persons who begin to pay in the period, never before, or stopped in a year before or more than {new_after} months earlier</translation>
    </message>
    <message>
        <source>Người có kỳ đóng bắt đầu trong kỳ, cách kỳ trước không quá {renewal_gap} tháng</source>
        <translation>Persons whose paid term begins in the period, at most {renewal_gap} months after the one before</translation>
    </message>
    <message>
        <source>Người có kỳ đóng bắt đầu trong kỳ, gián đoạn trên {renewal_gap} đến {new_after} tháng</source>
        <translation>Persons whose paid term begins in the period, after a gap of over {renewal_gap} up to {new_after} months</translation>
    </message>
    <message>
        <source>Số nhập tay: {numbers}.</source>
        <translation>Entered by hand: {numbers}.</translation>
    </message>
    <message>
        <source>Tỷ lệ tính trên dân số nhập tay; chưa nhập dân số cho ngày này.</source>
        <translation>Rates are of the entered population; none was entered for this day.</translation>
    </message>
    <message>
        <source>Tỷ lệ tính trên dân số nhập tay: {number} người ({origin}).</source>
        <translation>Rates are of the entered population: {number} ({origin}).</translation>
    </message>
    <message>
        <source>Không có thẻ còn hạn</source>
        <translation>No valid card</translation>
    </message>
    <message>
        <source>Cộng các địa bàn = cộng các hình thức</source>
        <translation>Sum of areas = sum of forms</translation>
    </message>
    <message>
        <source>{reached} lượt người, {joined} người mới</source>
        <translation>Reached: {reached}, new: {joined}</translation>
    </message>
    <message>
        <source>Chung cả xã, phường</source>
        <translation>Whole commune</translation>
    </message>
    <message>
        <source>Theo địa bàn</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>Kết quả theo địa bàn</source>
        <translation>Results by area</translation>
    </message>
    <message>
        <source>Cộng toàn tỉnh</source>
        <translation>Whole province</translation>
    </message>
    <message>
        <source>Không xã nào nhập muộn vào tháng đã khoá.</source>
        <translation>No commune entered anything late into a locked month.</translation>
    </message>
    <message>
        <source>Số liệu kỳ này của xã đã gồm các số chênh lệch trên: không cộng thêm. Dòng cộng chỉ lấy số của cả đơn vị; gói không có dòng đó thì lấy số của các thôn, tổ.</source>
        <translation>The communes&apos; figures of this period hold these corrections already: do not add them. The sums take the figures of whole offices, or of the neighbourhoods where a package has no others.</translation>
    </message>
    <message>
        <source>Biểu 10. Điều chỉnh số liệu các tháng đã khoá</source>
        <translation>Table 10. Corrections of locked months</translation>
    </message>
    <message>
        <source>Bằng nhau thì cùng hạng. {met} xã đạt chỉ tiêu, {unmet} xã chưa đạt.</source>
        <translation>Equals share a rank. On target: {met}, not yet: {unmet}.</translation>
    </message>
    <message>
        <source>Xếp hạng</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Xếp hạng các xã, phường: {indicator}</source>
        <translation>Ranking of the communes: {indicator}</translation>
    </message>
    <message>
        <source>Hơn, kém</source>
        <translation>Above, below</translation>
    </message>
    <message>
        <source>So kỳ trước</source>
        <translation>Since last period</translation>
    </message>
    <message>
        <source>Số gói làm từ dữ liệu mẫu, không phải số thật: {count}.</source>
        <translation>Packages of sample data, not of real figures: {count}.</translation>
    </message>
    <message>
        <source>Số gói lập khi kỳ chưa kết thúc: {count}.</source>
        <translation>Packages made while the period ran: {count}.</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, không phải số thật</source>
        <translation>Sample data, not real figures</translation>
    </message>
    <message>
        <source>Kỳ chưa kết thúc lúc lập gói</source>
        <translation>Made while the period ran</translation>
    </message>
    <message>
        <source>Không xã, phường nào gửi sau hạn {due}.</source>
        <translation>No commune sent after {due}.</translation>
    </message>
    <message>
        <source>Hạn {due}; tính ngày tỉnh nhận gói đầu tiên của xã.</source>
        <translation>Due {due}; counted by the day the province took the first package in.</translation>
    </message>
    <message>
        <source>Gửi sau hạn</source>
        <translation>Sent late</translation>
    </message>
    <message>
        <source>Biểu 12. Xã, phường gửi sau hạn</source>
        <translation>Table 12. Communes that sent late</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Số ngày trễ</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Biểu 11. Số đối chiếu: tổng các gói = bảng tổng hợp</source>
        <translation>Table 11. Control totals: sums of the packages = consolidated tables</translation>
    </message>
    <message>
        <source>TOÀN TỈNH</source>
        <translation>WHOLE PROVINCE</translation>
    </message>
    <message>
        <source>{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, đúng bằng chỉ tiêu toàn tỉnh.</source>
        <translation>{indicator}: communes together {sum}, exactly the province&apos;s target.</translation>
    </message>
    <message>
        <source>{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, toàn tỉnh {whole}, còn {left} chưa giao.</source>
        <translation>{indicator}: communes together {sum}, whole province {whole}, not given yet {left}.</translation>
    </message>
    <message>
        <source>{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, toàn tỉnh {whole}, giao vượt {left}.</source>
        <translation>{indicator}: communes together {sum}, whole province {whole}, given too much {left}.</translation>
    </message>
    <message>
        <source>Kỳ này chưa có chỉ tiêu nào: tỉnh chưa giao, gói của xã không kèm.</source>
        <translation>This period has no target: the province set none and no package brings one.</translation>
    </message>
    <message>
        <source>Chỉ tiêu theo xã</source>
        <translation>Targets by commune</translation>
    </message>
    <message>
        <source>Biểu 2a. Chỉ tiêu và kết quả theo xã, phường</source>
        <translation>Table 2a. Targets and results by commune</translation>
    </message>
    <message>
        <source>Được giao</source>
        <translation>Target given</translation>
    </message>
    <message>
        <source>Ai giao</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Số dòng điều chỉnh kỳ trước</source>
        <translation>Lines of corrections</translation>
    </message>
    <message>
        <source>Cộng tăng, giảm của các dòng điều chỉnh</source>
        <translation>Sum of the corrections</translation>
    </message>
    <message>
        <source>Hộ chưa giao nhân viên thu</source>
        <translation>Households without a collector</translation>
    </message>
    <message>
        <source>Báo cáo đã gửi của tháng bị điều chỉnh giữ nguyên. Số liệu kỳ này đã gồm các số chênh lệch trên: không cộng thêm. Phần nhân viên thu: biên lai, tiền và lượt mới, gia hạn tính cho người thu; số người, số thẻ tính cho người phụ trách hộ.</source>
        <translation>The report sent for the corrected month stays as it is. The figures of this period include the differences above: do not add them. Collectors: receipts, money, new and renewed go to who collected; persons and cards to who is in charge of the household.</translation>
    </message>
    <message>
        <source>Gói số liệu</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>{name}, lần {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>Ghi muộn cho kỳ này sau khi lập báo cáo</source>
        <translation>Entered late for this period, after the report</translation>
    </message>
    <message>
        <source>Ghi muộn</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>Tiền và biên lai ghi muộn nằm trong báo cáo của tháng ghi; kỳ này đã gửi thì giữ nguyên.</source>
        <translation>Money and receipts entered late are in the report of the month of entry; what was sent for this period stays.</translation>
    </message>
    <message>
        <source>Người tham gia mới theo địa bàn (người)</source>
        <translation>New participants by area (persons)</translation>
    </message>
    <message>
        <source>Người không có thẻ</source>
        <translation>Without a card</translation>
    </message>
    <message>
        <source>Người không có thẻ BHYT còn hạn {period}</source>
        <translation>People without a valid health-insurance card {period}</translation>
    </message>
    <message>
        <source>Xã đã nhận gói + chưa nhận = số xã của tỉnh</source>
        <translation>Communes received + missing = communes of the province</translation>
    </message>
    <message>
        <source>{sum} = {total} xã, phường</source>
        <translation>Communes: {sum} = {total}</translation>
    </message>
    <message>
        <source>{sum} = {total}</source>
        <translation>{sum} = {total}</translation>
    </message>
    <message>
        <source>Báo cáo tổng hợp tỉnh</source>
        <translation>Province report</translation>
    </message>
    <message>
        <source>Mẫu T01</source>
        <translation>Form T01</translation>
    </message>
    <message>
        <source>Bảng tổng hợp đầy đủ</source>
        <translation>Full consolidation</translation>
    </message>
    <message>
        <source>Mẫu T02</source>
        <translation>Form T02</translation>
    </message>
    <message>
        <source>Danh sách người không có thẻ BHYT còn hạn</source>
        <translation>List of people without a valid health-insurance card</translation>
    </message>
    <message>
        <source>Danh sách = số người không có thẻ còn hạn</source>
        <translation>List = people without a valid card</translation>
    </message>
    <message>
        <source>Toàn tỉnh</source>
        <translation>Whole province</translation>
    </message>
    <message>
        <source>{name}: ai giao</source>
        <translation>{name}: set by</translation>
    </message>
    <message>
        <source>tỉnh giao</source>
        <translation>set by the province</translation>
    </message>
    <message>
        <source>chung toàn tỉnh</source>
        <translation>whole province</translation>
    </message>
    <message>
        <source>xã tự đặt</source>
        <translation>set by the commune</translation>
    </message>
    <message>
        <source>Đang ghi danh sách minh chứng</source>
        <translation>Writing the evidence list</translation>
    </message>
    <message>
        <source>Danh sách minh chứng: {indicator}, năm {year}</source>
        <translation>Evidence list: {indicator}, {year}</translation>
    </message>
    <message>
        <source>Số liệu đến ngày {day}. {count} dòng.</source>
        <translation>Figures to {day}. Rows: {count}.</translation>
    </message>
    <message>
        <source>Tính cho</source>
        <translation>Counted for</translation>
    </message>
    <message>
        <source>{name}, {part}, {period}</source>
        <translation>{name}, {part}, {period}</translation>
    </message>
    <message>
        <source>phải đổi thẻ</source>
        <translation>card to renew</translation>
    </message>
    <message>
        <source>Số tờ biên lai</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>BHYT giảm hẳn</source>
        <translation>HI exits</translation>
    </message>
    <message>
        <source>Người có thẻ đầu kỳ đã mất, chuyển đi, sang nhóm BHYT khác hoặc thôi tham gia trong kỳ, theo các lý do đơn vị tính là giảm</source>
        <translation>Had a card at the start of the period and died, moved away, went to another HI group or stopped in it, by the reasons the office counts</translation>
    </message>
    <message>
        <source>Không gồm người gián đoạn. Mỗi người tính một lần.</source>
        <translation>Without those who lapsed. Each person once.</translation>
    </message>
    <message>
        <source>BHYT giảm do sang nhóm khác</source>
        <translation>HI exits: other group</translation>
    </message>
    <message>
        <source>Người có thẻ hộ gia đình đầu kỳ, cuối kỳ có thẻ của nhóm khác; hoặc người có thẻ đầu kỳ đã ghi dừng vì sang nhóm BHYT khác mà chưa có thẻ mới</source>
        <translation>Had a household card at the start and a card of another group at the end; or had a card at the start, was stopped for another HI group and has no new card yet</translation>
    </message>
    <message>
        <source>BHYT giảm do lý do khác</source>
        <translation>HI exits: other reason</translation>
    </message>
    <message>
        <source>Người có thẻ đầu kỳ đã ghi dừng trong kỳ vì lý do khác</source>
        <translation>Had a card at the start and was stopped in the period for another reason</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm hẳn</source>
        <translation>VSI exits</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã mất, chuyển đi, sang BHXH bắt buộc, hưởng BHXH một lần, hưởng lương hưu hoặc thôi vì lý do khác trong kỳ, theo các lý do đơn vị tính là giảm</source>
        <translation>Took part at the start of the period and died, moved away, went to compulsory SI, withdrew, retired or stopped for another reason in it, by the reasons the office counts</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do sang BHXH bắt buộc</source>
        <translation>VSI exits: compulsory SI</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã ghi dừng trong kỳ vì sang BHXH bắt buộc</source>
        <translation>Took part at the start and was stopped in the period: compulsory SI</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do hưởng BHXH một lần</source>
        <translation>VSI exits: one-off withdrawal</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã ghi dừng trong kỳ vì hưởng BHXH một lần</source>
        <translation>Took part at the start and was stopped in the period: one-off withdrawal</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do hưởng lương hưu</source>
        <translation>VSI exits: pension</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã ghi dừng trong kỳ vì hưởng lương hưu</source>
        <translation>Took part at the start and was stopped in the period: pension</translation>
    </message>
    <message>
        <source>BHXH tự nguyện giảm do lý do khác</source>
        <translation>VSI exits: other reason</translation>
    </message>
    <message>
        <source>Người tham gia đầu kỳ đã ghi dừng trong kỳ vì lý do khác</source>
        <translation>Took part at the start and was stopped in the period: other reason</translation>
    </message>
    <message>
        <source>{names} và {count} xã, phường khác</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Điểm %</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>BẢNG TỔNG HỢP (dữ liệu mẫu)</source>
        <translation>CONSOLIDATED TABLE (sample data)</translation>
    </message>
    <message>
        <source>Trong đó có gói làm từ dữ liệu mẫu, không phải số thật: {names}.</source>
        <translation>Some of the packages are made of sample data, not of real figures: {names}.</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}: {reason}</translation>
    </message>
    <message>
        <source>Dữ liệu được sửa sau khi khoá sổ</source>
        <translation>Records changed after the month was locked</translation>
    </message>
    <message>
        <source>Dữ liệu được sửa sau khi khoá sổ: {names}</source>
        <translation>Data mended since the lock: {names}</translation>
    </message>
    <message>
        <source>Dữ liệu được sửa sau khi khoá sổ: {names} và {count} bản ghi khác</source>
        <translation>Data mended since the lock: {names}; others: {count}</translation>
    </message>
    <message>
        <source>Dữ liệu được sửa sau khi khoá sổ (bản ghi: {count})</source>
        <translation>Data mended since the lock (records: {count})</translation>
    </message>
    <message>
        <source>{name} tháng {month}: {before} thành {after}</source>
        <translation>{name}, {month}: {before} to {after}</translation>
    </message>
    <message>
        <source>{name} ({commune})</source>
        <translation>{name} ({commune})</translation>
    </message>
    <message>
        <source>Khác lúc khoá sổ</source>
        <translation>Since the lock</translation>
    </message>
    <message>
        <source>Số liệu kỳ đã khoá sổ khác lúc khoá</source>
        <translation>Figures that differ from the lock</translation>
    </message>
    <message>
        <source>Lúc khoá</source>
        <translation>At the lock</translation>
    </message>
    <message>
        <source>Các biểu trong báo cáo này là số hiện nay. Tiền và biên lai ghi muộn không nằm ở kỳ này mà ở báo cáo của tháng ghi.</source>
        <translation>The tables of this report are the figures of now. Money and receipts entered late are not in this period but in the report of the month they were entered in.</translation>
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
        <translation>Task</translation>
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
    <message>
        <source>Tính thử mức đóng, không ghi gì</source>
        <translation>Contribution calculator, saves nothing</translation>
    </message>
    <message>
        <source>Thu tiền của hộ đang chọn</source>
        <translation>Collect from the selected household</translation>
    </message>
    <message>
        <source>Ở bàn gia hạn</source>
        <translation>On the renewals page</translation>
    </message>
    <message>
        <source>Ghi thu hộ đang chọn</source>
        <translation>Collect from the selected household</translation>
    </message>
    <message>
        <source>Đánh dấu các hộ đang chọn</source>
        <translation>Tick the selected households</translation>
    </message>
    <message>
        <source>Kết quả: đã đóng, mở phần thu tiền</source>
        <translation>Outcome: paid, opens the collection</translation>
    </message>
    <message>
        <source>Kết quả: hẹn ngày</source>
        <translation>Outcome: promised a day</translation>
    </message>
    <message>
        <source>Kết quả: từ chối</source>
        <translation>Outcome: refused</translation>
    </message>
    <message>
        <source>Kết quả: chuyển đi</source>
        <translation>Outcome: moved away</translation>
    </message>
    <message>
        <source>Kết quả: được nhà nước cấp thẻ</source>
        <translation>Outcome: card given by the state</translation>
    </message>
    <message>
        <source>Kết quả: đã mất</source>
        <translation>Outcome: dead</translation>
    </message>
    <message>
        <source>In danh sách đi thu, phiếu, giấy nhắc</source>
        <translation>Print visit list, slips or letters</translation>
    </message>
    <message>
        <source>Ở hàng khoảng ngày: khoảng trước</source>
        <translation>On the row of ranges: previous range</translation>
    </message>
    <message>
        <source>Ở hàng khoảng ngày: khoảng sau</source>
        <translation>On the row of ranges: next range</translation>
    </message>
    <message>
        <source>Ở trang Biên lai</source>
        <translation>On the page Receipts</translation>
    </message>
    <message>
        <source>Mở thẻ: biên lai, quyển, chốt tiền, đợt kê khai…</source>
        <translation>Open a tab: receipts, books, closings, batches…</translation>
    </message>
    <message>
        <source>Việc chính của thẻ: giao quyển, chốt tiền, lập…</source>
        <translation>Main task of the tab: issue, close, make…</translation>
    </message>
    <message>
        <source>Sang phần chi tiết của dòng đang chọn</source>
        <translation>Go to the details of the selected row</translation>
    </message>
    <message>
        <source>Huỷ biên lai đang chọn, kèm lý do</source>
        <translation>Void the selected receipt, with a reason</translation>
    </message>
    <message>
        <source>Khi thu tiền hộ</source>
        <translation>While collecting from a household</translation>
    </message>
    <message>
        <source>Thu, hoặc không thu dòng đang chọn</source>
        <translation>Collect, or do not collect, the selected line</translation>
    </message>
    <message>
        <source>Thu tất cả, hoặc không thu ai</source>
        <translation>Collect from all, or from nobody</translation>
    </message>
    <message>
        <source>Đóng trước: đưa dòng lên một bậc</source>
        <translation>Pays earlier: move the line up</translation>
    </message>
    <message>
        <source>Đóng sau: đưa dòng xuống một bậc</source>
        <translation>Pays later: move the line down</translation>
    </message>
    <message>
        <source>Đổi nhóm, sửa BHXH tự nguyện của dòng</source>
        <translation>Change group, or voluntary insurance of the line</translation>
    </message>
    <message>
        <source>Bỏ dòng BHXH tự nguyện</source>
        <translation>Remove the voluntary insurance line</translation>
    </message>
    <message>
        <source>Sang số tháng, rồi các ô của biên lai</source>
        <translation>Go to months, then the receipt fields</translation>
    </message>
    <message>
        <source>Ghi và in biên lai</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Về trang trước; chỉ hỏi khi đã đổi gì đó</source>
        <translation>Back to the page before; asks only after a change</translation>
    </message>
    <message>
        <source>Cài đặt, mục Thôn, tổ và Mức đóng: thêm</source>
        <translation>Settings, Neighbourhoods and Rates: add</translation>
    </message>
    <message>
        <source>Cài đặt, mục Mức đóng: in bảng</source>
        <translation>Settings, Rates: print the table</translation>
    </message>
    <message>
        <source>Ở trang Chỉ tiêu</source>
        <translation>On the page Targets</translation>
    </message>
    <message>
        <source>Mở thẻ: chỉ tiêu, nhiệm vụ được giao, mốc</source>
        <translation>Open the tab: targets, assigned tasks, milestones</translation>
    </message>
    <message>
        <source>Việc chính của thẻ: đặt chỉ tiêu, thêm, đặt mốc</source>
        <translation>The tab&apos;s main work: set a target, add, set a milestone</translation>
    </message>
    <message>
        <source>Sửa chỉ tiêu; ở kết quả: mở danh sách của số ấy</source>
        <translation>Change the target; on a result: open its list</translation>
    </message>
    <message>
        <source>Sửa ô chỉ tiêu, sửa nhiệm vụ</source>
        <translation>Change a target, change a task</translation>
    </message>
    <message>
        <source>Xoá nhiệm vụ, bỏ mốc đang chọn</source>
        <translation>Delete the task, remove the milestone</translation>
    </message>
    <message>
        <source>Gói số liệu xã (sổ của tỉnh)</source>
        <translation>Commune packages (province)</translation>
    </message>
    <message>
        <source>Nhận gói: chọn thư mục hoặc các tệp</source>
        <translation>Take packages in: choose a folder or files</translation>
    </message>
    <message>
        <source>Mở phiếu kiểm của gói đang chọn</source>
        <translation>Open the check sheet of the selected package</translation>
    </message>
    <message>
        <source>Nhận gói đang chờ</source>
        <translation>Accept the package that waits</translation>
    </message>
    <message>
        <source>Trả lại gói, chép lời gửi xã</source>
        <translation>Return the package, copy the message</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Xuất bảng tổng hợp của tỉnh</source>
        <translation>Export the province workbook</translation>
    </message>
    <message>
        <source>Trên bản đồ: sang xã bên trái</source>
        <translation>On the map: commune to the left</translation>
    </message>
    <message>
        <source>Trên bản đồ: sang xã bên phải</source>
        <translation>On the map: commune to the right</translation>
    </message>
    <message>
        <source>Trên bản đồ: lên xã phía trên</source>
        <translation>On the map: commune above</translation>
    </message>
    <message>
        <source>Trên bản đồ: xuống xã phía dưới</source>
        <translation>On the map: commune below</translation>
    </message>
    <message>
        <source>Sổ của tỉnh: nhập chỉ tiêu từ Excel</source>
        <translation>Province: import targets from Excel</translation>
    </message>
    <message>
        <source>Ở các dòng chưa nhập được: về chỗ chọn tệp</source>
        <translation>At the rows left out: back to choosing a file</translation>
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
        <translation>Add neighbourhoods: {count}</translation>
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
        <translation>Delete members: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} hộ</source>
        <translation>Delete households: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} thôn/tổ</source>
        <translation>Delete neighbourhoods: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} nhân viên thu</source>
        <translation>Delete collectors: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} tổ chức</source>
        <translation>Delete organisations: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} buổi truyền thông</source>
        <translation>Delete outreach events: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} biên lai</source>
        <translation>Delete receipts: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} kỳ tham gia</source>
        <translation>Delete insurance periods: {count}</translation>
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
        <translation>Restore records from the recycle bin: {count}</translation>
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
        <translation>Change {field}, members: {count}</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} hộ</source>
        <translation>Change {field}, households: {count}</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} nhân viên thu</source>
        <translation>Change {field}, collectors: {count}</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} tổ chức</source>
        <translation>Change {field}, organisations: {count}</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} buổi truyền thông</source>
        <translation>Change {field}, outreach events: {count}</translation>
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
    <message>
        <source>Giao quyển biên lai {serial}</source>
        <translation>Issue receipt book {serial}</translation>
    </message>
    <message>
        <source>Chuyển quyển biên lai {serial} cho {name}</source>
        <translation>Hand book {serial} to {name}</translation>
    </message>
    <message>
        <source>Trả quyển biên lai {serial}</source>
        <translation>Return book {serial}</translation>
    </message>
    <message>
        <source>Báo mất quyển biên lai {serial}</source>
        <translation>Report book {serial} lost</translation>
    </message>
    <message>
        <source>Chốt tiền ngày {day} của {name}</source>
        <translation>Close {day} of {name}</translation>
    </message>
    <message>
        <source>Ghi phiếu nộp tiền {number} của {name}</source>
        <translation>Enter slip {number} of {name}</translation>
    </message>
    <message>
        <source>Thêm hợp đồng thu {scheme} của {name}</source>
        <translation>Add {scheme} contract of {name}</translation>
    </message>
    <message>
        <source>Kết thúc hợp đồng thu {scheme} của {name}</source>
        <translation>End {scheme} contract of {name}</translation>
    </message>
    <message>
        <source>Khoá sổ tháng {month}</source>
        <translation>Lock {month}</translation>
    </message>
    <message>
        <source>Mở khoá sổ tháng {month}</source>
        <translation>Unlock {month}</translation>
    </message>
    <message>
        <source>Ghi biên lai {number} của {name}</source>
        <translation>Write receipt {number} of {name}</translation>
    </message>
    <message>
        <source>Đề nghị thoái thu {amount} cho {name}</source>
        <translation>Ask for a refund of {amount} to {name}</translation>
    </message>
    <message>
        <source>Gửi đề nghị thoái thu của {name}</source>
        <translation>Send the refund of {name}</translation>
    </message>
    <message>
        <source>Ghi đã hoàn {amount} cho {name}</source>
        <translation>Record {amount} paid back to {name}</translation>
    </message>
    <message>
        <source>Ghi thoái thu của {name} không được duyệt</source>
        <translation>Record that the refund of {name} was refused</translation>
    </message>
    <message>
        <source>Lập đợt kê khai {number}</source>
        <translation>Make batch {number}</translation>
    </message>
    <message>
        <source>Thêm {count} khoản đóng vào đợt {number}</source>
        <translation>Add contributions to batch {number}: {count}</translation>
    </message>
    <message>
        <source>Bỏ {count} khoản đóng khỏi đợt {number}</source>
        <translation>Remove contributions from batch {number}: {count}</translation>
    </message>
    <message>
        <source>Bỏ đợt kê khai {number}</source>
        <translation>Delete batch {number}</translation>
    </message>
    <message>
        <source>Huỷ biên lai {number} của {name}</source>
        <translation>Void receipt {number} of {name}</translation>
    </message>
    <message>
        <source>Thêm mức {table} từ {day}</source>
        <translation>Add rate {table} from {day}</translation>
    </message>
    <message>
        <source>Bỏ mức {table} từ {day}</source>
        <translation>Withdraw rate {table} from {day}</translation>
    </message>
    <message>
        <source>Giao {count} hộ cho {name}</source>
        <translation>Assign households to {name}: {count}</translation>
    </message>
    <message>
        <source>Bỏ giao {count} hộ</source>
        <translation>Unassign households: {count}</translation>
    </message>
    <message>
        <source>Ghi hộ {name} hẹn đóng ngày {date}</source>
        <translation>Household {name} promised {date}</translation>
    </message>
    <message>
        <source>Ghi hộ {name} từ chối gia hạn</source>
        <translation>Household {name} refused to renew</translation>
    </message>
    <message>
        <source>Ghi không gặp hộ {name}</source>
        <translation>Household {name} not met</translation>
    </message>
    <message>
        <source>Ghi {name} chuyển đi</source>
        <translation>{name} moved away</translation>
    </message>
    <message>
        <source>Ghi {name} được cấp thẻ</source>
        <translation>{name} was given a card</translation>
    </message>
    <message>
        <source>Ghi {name} đã mất</source>
        <translation>{name} died</translation>
    </message>
    <message>
        <source>Ghi đã nhắc hộ {name}</source>
        <translation>Household {name} reminded</translation>
    </message>
    <message>
        <source>Ghi đã nhắc {count} hộ</source>
        <translation>Households reminded: {count}</translation>
    </message>
    <message>
        <source>Danh sách nghèo, cận nghèo năm {year}: giữ {kept} hộ, hết {ended} hộ</source>
        <translation>Poor and near-poor list {year}: households kept {kept}, ended {ended}</translation>
    </message>
    <message>
        <source>Việc đầu năm {year}: đánh dấu {item}</source>
        <translation>New year tasks {year}: tick {item}</translation>
    </message>
    <message>
        <source>thứ tự trong hộ</source>
        <translation>order in the household</translation>
    </message>
    <message>
        <source>danh sách nghèo, cận nghèo</source>
        <translation>poor and near-poor list</translation>
    </message>
    <message>
        <source>chỉ tiêu năm</source>
        <translation>targets of the year</translation>
    </message>
    <message>
        <source>quyển biên lai</source>
        <translation>receipt books</translation>
    </message>
    <message>
        <source>người đến tuổi đổi thẻ</source>
        <translation>people reaching an age to change cards</translation>
    </message>
    <message>
        <source>mức của năm</source>
        <translation>rates of the year</translation>
    </message>
    <message>
        <source>Ghi {count} mẫu số của chỉ tiêu</source>
        <translation>Enter denominators: {count}</translation>
    </message>
    <message>
        <source>Xoá {count} mẫu số của chỉ tiêu</source>
        <translation>Delete denominators: {count}</translation>
    </message>
    <message>
        <source>Tạo gói gửi tỉnh {period}</source>
        <translation>Make the package for the province, {period}</translation>
    </message>
    <message>
        <source>Tạo khoá của cơ quan</source>
        <translation>Make the office&apos;s key</translation>
    </message>
    <message>
        <source>Nhận khoá của tỉnh</source>
        <translation>Take in the province&apos;s key</translation>
    </message>
    <message>
        <source>Khoá kỳ {period} ở tỉnh</source>
        <translation>Close {period} at the province</translation>
    </message>
    <message>
        <source>Mở lại kỳ {period} ở tỉnh</source>
        <translation>Open {period} again at the province</translation>
    </message>
    <message>
        <source>Đăng ký khoá của {commune}</source>
        <translation>Register the key of {commune}</translation>
    </message>
    <message>
        <source>Xác nhận khoá của {commune}</source>
        <translation>Confirm the key of {commune}</translation>
    </message>
    <message>
        <source>Ghi mẫu báo cáo {name}</source>
        <translation>Save report form {name}</translation>
    </message>
    <message>
        <source>Xoá mẫu báo cáo {name}</source>
        <translation>Delete report form {name}</translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ {name}</source>
        <translation>Add task {name}</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ {name}</source>
        <translation>Change task {name}</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} nhiệm vụ</source>
        <translation>Change {field}, tasks: {count}</translation>
    </message>
    <message>
        <source>Xoá nhiệm vụ {name}</source>
        <translation>Delete task {name}</translation>
    </message>
    <message>
        <source>Xoá {count} nhiệm vụ</source>
        <translation>Delete tasks: {count}</translation>
    </message>
    <message>
        <source>Khôi phục nhiệm vụ {name}</source>
        <translation>Restore task {name}</translation>
    </message>
    <message>
        <source>Xong nhiệm vụ {name}</source>
        <translation>Finish task {name}</translation>
    </message>
    <message>
        <source>Đặt mốc {threshold} của “{indicator}”</source>
        <translation>Set milestone {threshold} of “{indicator}”</translation>
    </message>
    <message>
        <source>Bỏ mốc {threshold} của “{indicator}”</source>
        <translation>Remove milestone {threshold} of “{indicator}”</translation>
    </message>
    <message>
        <source>Chia chỉ tiêu “{indicator}” {year} ra {count} phần</source>
        <translation>Share out target “{indicator}” {year}, parts: {count}</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu “{indicator}” {when}: {value}</source>
        <translation>Set target “{indicator}” {when}: {value}</translation>
    </message>
    <message>
        <source>Đặt {count} chỉ tiêu năm {year}</source>
        <translation>Set targets of {year}: {count}</translation>
    </message>
    <message>
        <source>Bỏ chỉ tiêu “{indicator}” {when}</source>
        <translation>Remove target “{indicator}” {when}</translation>
    </message>
    <message>
        <source>Ghi văn bản giao chỉ tiêu năm {year}: {document}</source>
        <translation>Name the document of the targets of {year}: {document}</translation>
    </message>
    <message>
        <source>Nhận gói {period} của {commune}</source>
        <translation>Accept the package of {commune} for {period}</translation>
    </message>
    <message>
        <source>Trả lại gói {period} của {commune}</source>
        <translation>Return the package of {commune} for {period}</translation>
    </message>
    <message>
        <source>Bỏ tệp {file} khỏi danh sách gói</source>
        <translation>Remove file {file} from the list of packages</translation>
    </message>
    <message>
        <source>Không công nhận khoá của {commune}</source>
        <translation>Do not recognise the key of {commune}</translation>
    </message>
    <message>
        <source>Nhận gói {period} của {commune} ({file})</source>
        <translation>Receive the package of {commune} for {period} ({file})</translation>
    </message>
    <message>
        <source>Không nhận tệp {file}</source>
        <translation>File {file} not accepted</translation>
    </message>
    <message>
        <source>Xử lý dòng chưa nhập được: {name}</source>
        <translation>Settle a row left out: {name}</translation>
    </message>
    <message>
        <source>Xử lý {count} dòng chưa nhập được</source>
        <translation>Settle rows left out: {count}</translation>
    </message>
    <message>
        <source>Mở lại {count} dòng chưa nhập được</source>
        <translation>Reopen rows left out: {count}</translation>
    </message>
    <message>
        <source>Khoá sổ và tạo gói gửi tỉnh {period}</source>
        <translation>Lock and make the package of {period}</translation>
    </message>
    <message>
        <source>Ghi {name} dừng BHYT</source>
        <translation>Stop HI of {name}</translation>
    </message>
    <message>
        <source>Ghi {name} dừng BHXH tự nguyện</source>
        <translation>Stop VSI of {name}</translation>
    </message>
    <message>
        <source>Bỏ ghi dừng tham gia của {name}</source>
        <translation>Take back the stop of {name}</translation>
    </message>
    <message>
        <source>Lấy theo CSDL dân cư: {name}</source>
        <translation>Take from population database: {name}</translation>
    </message>
    <message>
        <source>Lấy theo CSDL dân cư: {count} người</source>
        <translation>Take from population database. People: {count}</translation>
    </message>
</context>
</TS>
