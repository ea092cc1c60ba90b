; What the set-up program says. $(WORD) and $R9 are filled in when it is said.

!macro TEXT word vietnamese english
  LangString ${word} ${LANG_VIETNAMESE} "${vietnamese}"
  LangString ${word} ${LANG_ENGLISH} "${english}"
!macroend

!insertmacro TEXT CAPTION "Cài đặt An Sinh Xã ${VERSION}" "An Sinh Xã ${VERSION} setup"
!insertmacro TEXT WELCOME \
  "Trợ lí này cài An Sinh Xã ${VERSION} cho tài khoản Windows đang dùng. Không cần quyền quản trị.$\r$\n$\r$\nNếu máy đã có bản cũ, chương trình được nâng cấp tại chỗ; dữ liệu của đơn vị không bị thay đổi.$\r$\n$\r$\nHãy đóng An Sinh Xã nếu đang mở, rồi bấm “Tiến”." \
  "This installs An Sinh Xã ${VERSION} for your Windows account. No administrator is needed.$\r$\n$\r$\nAn older version is upgraded in place; the data of your office are not changed.$\r$\n$\r$\nClose An Sinh Xã if it is open, then click Next."
!insertmacro TEXT FOLDER \
  "Chương trình sẽ nằm trong thư mục dưới đây. Nên để nguyên. Dữ liệu của đơn vị nằm riêng, trong $LOCALAPPDATA\AnSinhXa." \
  "The program goes into this folder; best leave it as it is. The data of the office lie apart, in $LOCALAPPDATA\AnSinhXa."
!insertmacro TEXT FINISHED \
  "An Sinh Xã ${VERSION} đã sẵn sàng. Mở lần sau từ menu Start, mục “An Sinh Xã”." \
  "An Sinh Xã ${VERSION} is ready. From now on open it from the Start menu, “An Sinh Xã”."
!insertmacro TEXT DESKTOP "&Đặt biểu tượng trên màn hình" "Put a shortcut on the &desktop"
!insertmacro TEXT STILL_RUNNING \
  "An Sinh Xã đang mở. Hãy ghi việc đang làm dở, đóng chương trình rồi bấm “Thử lại”. Chưa có gì thay đổi." \
  "An Sinh Xã is open. Save your work, close the program and click Retry. Nothing has been changed."
!insertmacro TEXT SETUP_RUNS \
  "Một bộ cài đặt An Sinh Xã khác đang chạy. Hãy đợi nó xong rồi chạy lại." \
  "Another setup of An Sinh Xã is running. Wait until it is done, then run this one again."
!insertmacro TEXT NOT_64_BIT \
  "Máy này dùng Windows 32-bit. An Sinh Xã cần Windows 10 (bản 1809 trở lên) hoặc Windows 11, loại 64-bit. Chưa có gì được cài vào máy." \
  "This PC runs a 32-bit Windows. An Sinh Xã needs Windows 10 (1809 or newer) or Windows 11, 64-bit. Nothing has been installed."
!insertmacro TEXT TOO_OLD \
  "Windows trên máy này quá cũ. An Sinh Xã cần Windows 10 (bản 1809 trở lên) hoặc Windows 11, loại 64-bit. Chưa có gì được cài vào máy." \
  "The Windows of this PC is too old. An Sinh Xã needs Windows 10 (1809 or newer) or Windows 11, 64-bit. Nothing has been installed."
!insertmacro TEXT NEWER_INSTALLED \
  "Máy đã có An Sinh Xã $R8, mới hơn bản ${VERSION} này. Bản đang có được giữ nguyên." \
  "This PC has An Sinh Xã $R8, which is newer than ${VERSION}. It is kept as it is."
!insertmacro TEXT NOT_WRITABLE \
  "Không ghi được vào thư mục $INSTDIR. Hãy chọn thư mục khác, tốt nhất là thư mục được gợi ý sẵn. Chưa có gì thay đổi." \
  "The folder $INSTDIR cannot be written to. Choose another one, best the one that was suggested. Nothing has been changed."
!insertmacro TEXT DATA_FOLDER \
  "$INSTDIR là thư mục dữ liệu của đơn vị. Hãy chọn thư mục khác cho chương trình." \
  "$INSTDIR is the folder of the office's data. Choose another one for the program."
!insertmacro TEXT NO_SPACE \
  "Ổ đĩa chỉ còn trống $R9 MB, cần ${MEGABYTES} MB. Hãy dọn bớt (chẳng hạn Thùng rác của Windows) hoặc chọn ổ khác. Chưa có gì thay đổi." \
  "The disk has only $R9 MB left and ${MEGABYTES} MB are needed. Make room (the Recycle Bin of Windows, for example) or choose another disk. Nothing has been changed."
!insertmacro TEXT SETTLING "Đang ghi chắc chắn xuống đĩa…" "Writing through to the disk…"
!insertmacro TEXT TRYING "Bản mới đang tự kiểm tra…" "The new version is testing itself…"
!insertmacro TEXT COPY_FAILED \
  "Không chép xong chương trình vào $INSTDIR (ổ đĩa đầy, hoặc phần mềm diệt vi-rút đang giữ tệp). Nếu máy đã có bản cũ thì bản đó vẫn dùng được. Hãy chạy lại bộ cài đặt." \
  "The program could not be copied into $INSTDIR (the disk is full, or an antivirus program holds a file). If there was an older version, it still works. Run the setup again."
!insertmacro TEXT TEST_FAILED \
  "Bản ${VERSION} không qua được tự kiểm tra trên máy này nên không được đưa vào dùng. Nếu máy đã có bản cũ thì bản đó vẫn dùng được. Hãy cho phép An Sinh Xã trong phần mềm diệt vi-rút rồi chạy lại bộ cài đặt." \
  "Version ${VERSION} failed its own test on this PC and is not taken into use. If there was an older version, it still works. Allow An Sinh Xã in your antivirus program and run the setup again."
!insertmacro TEXT DATA_STAYS \
  "Đã gỡ An Sinh Xã. Dữ liệu của đơn vị vẫn còn nguyên trong $LOCALAPPDATA\AnSinhXa." \
  "An Sinh Xã was removed. The data of the office are still there, in $LOCALAPPDATA\AnSinhXa."
