; The set-up program of An Sinh Xã for one user of Windows 10 1809 or newer, 64-bit.
;
; It is a 32-bit program: that runs on every Windows that the program runs on, and on the others it
; can still say in words why they do not do.
;
; $INSTDIR\AnSinhXa.exe, ansinhxa-cli.exe   small starters, the same in every version
; $INSTDIR\versions\NAME\                   one whole version
; $INSTDIR\versions\current                 the NAME that counts, replaced in one step
;
; A new version is unpacked beside the old one, written through to the disk, tries itself, and only
; then counts. Whatever happens before that (a full disk, a power cut, an antivirus program that
; holds a file), the old one is as it was. What is deleted stands in a version's own files.txt.
; Data lies in %LOCALAPPDATA%\AnSinhXa and is never touched.
;
; Switches: /S silent, /D=FOLDER (last), /DESKTOP=0|1, /UPDATE (waits for the program to end, asks
; nothing, starts it again unless silent). Exit codes: 0 done, 1 cancelled by the user, 10 the program runs,
; 11 Windows too old, 12 not 64-bit, 13 no space, 14 folder not writable, 15 newer one installed,
; 16 copying failed, 17 the new version failed its own test, 18 another set-up runs.
; What a silent run refuses stands in %TEMP%\AnSinhXa-setup.log.
;
; Given by installer/windows/package.py: VERSION, NUMBERS, NAME (folder of the
; version), TREE, SEP, OUT, ICON, SIDE_PICTURE, TEXTS, KILOBYTES (size of the tree), MEGABYTES
; (space wanted).

Unicode true
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
AllowSkipFiles off
CRCCheck force
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include LogicLib.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include MUI2.nsh

!define PRODUCT "An Sinh Xã"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\AnSinhXa"
!define RUNNING "AnSinhXa-1"
!define SYNCHRONIZE 0x00100000
!define REPLACE_WRITE_THROUGH 9
!define WAIT_SECONDS 120

Name "${PRODUCT}"
Caption "$(CAPTION)"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\AnSinhXa"
InstallDirRegKey HKCU "Software\AnSinhXa" "InstallDir"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1066 ProductName "${PRODUCT}"
VIAddVersionKey /LANG=1066 FileDescription "Bộ cài đặt An Sinh Xã"
VIAddVersionKey /LANG=1066 CompanyName "An Sinh Xã"
VIAddVersionKey /LANG=1066 LegalCopyright "Giấy phép Apache 2.0"
VIAddVersionKey /LANG=1066 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1066 ProductVersion "${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FOLDER)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\AnSinhXa.exe"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION MakeDesktopShortcut
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_TEXT "$(FINISHED)"
!define MUI_CUSTOMFUNCTION_GUIINIT NoteOwnDetails

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolderInWords
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is taken where Windows speaks neither of them.
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

!include "${TEXTS}"

Var Refusal     ; why it does not go on; empty while it does
Var RefusalCode
Var Version     ; the folder of the new version, below versions
Var Updating    ; "1" when the program started this to renew itself
Var Guard       ; the handle that says that a set-up runs

; ---------------------------------------------------------------- what both halves need

!macro SHARED_FUNCTIONS un
; Leaves "1" on the stack while the program runs (or a verb of it), else "0".
Function ${un}IsRunning
  Push $0
  System::Call 'kernel32::OpenMutexW(i ${SYNCHRONIZE}, i 0, w "${RUNNING}") p .r0'
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
  Exch $0
FunctionEnd

; Asks to close the program until it is closed; leaves $Refusal when it is not.
Function ${un}WaitUntilClosed
  StrCpy $1 0
  ${Do}
    Call ${un}IsRunning
    Pop $0
    ${If} $0 == 0
      ${ExitDo}
    ${EndIf}
    ${If} $Updating == 1
    ${AndIf} $1 < ${WAIT_SECONDS}
      Sleep 1000
      IntOp $1 $1 + 1
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDCANCEL`
      StrCpy $Refusal "$(STILL_RUNNING)"
      StrCpy $RefusalCode 10
      ${ExitDo}
    ${EndIf}
  ${Loop}
FunctionEnd

; One set-up at a time: two would take each other's folders away.
Function ${un}TakeGuard
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "AnSinhXa-setup") p .r0 ?e'
  Pop $1
  StrCpy $Guard $0
  ${If} $1 = 183
    StrCpy $Refusal "$(SETUP_RUNS)"
    StrCpy $RefusalCode 18
  ${EndIf}
FunctionEnd

; Tells $Refusal in a box, or in a file when nobody watches.
Function ${un}TellRefusal
  SetErrorLevel $RefusalCode
  ${If} ${Silent}
    FileOpen $0 "$TEMP\AnSinhXa-setup.log" w
    FileWriteUTF16LE /BOM $0 "$RefusalCode $Refusal$\r$\n"
    FileClose $0
  ${ElseIf} $RefusalCode <> 10 ; that one was told when it was asked
    MessageBox MB_OK|MB_ICONSTOP "$Refusal"
  ${EndIf}
FunctionEnd

; Deletes what files.txt of a version names, and the folders that are empty then.
; Stack: the folder of the version.
Function ${un}RemoveVersion
  Exch $R0
  Push $R1
  Push $R2
  Push $R3
  ClearErrors
  FileOpen $R1 "$R0\files.txt" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileRead $R1 $R2
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${TrimNewLines} $R2 $R2
      StrCpy $R3 $R2 1 -1
      ${If} $R2 == ""
      ${OrIf} $R2 == "files.txt"
        ${Continue}
      ${ElseIf} $R3 == "\"
        RMDir "$R0\$R2"
      ${Else}
        Delete "$R0\$R2"
      ${EndIf}
    ${Loop}
    FileClose $R1
    Delete "$R0\files.txt"
    RMDir "$R0"
  ${EndIf}
  Pop $R3
  Pop $R2
  Pop $R1
  Pop $R0
FunctionEnd
!macroend

!insertmacro SHARED_FUNCTIONS ""
!insertmacro SHARED_FUNCTIONS "un."

; ---------------------------------------------------------------- before anything is copied

Function .onInit
  StrCpy $Refusal ""
  StrCpy $Updating 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPDATE" $R1
  ${IfNot} ${Errors}
    StrCpy $Updating 1
  ${EndIf}
  Call CheckWindows
  ${If} $Refusal == ""
    Call TakeGuard
  ${EndIf}
  ${If} $Refusal == ""
    Call CheckInstalled
  ${EndIf}
  ${If} $Refusal == ""
    Call WaitUntilClosed
  ${EndIf}
  ${If} $Refusal == ""
    ${If} ${Silent}
    ${OrIf} $Updating == 1
      Call CheckFolder
    ${EndIf}
  ${EndIf}
  ${If} $Refusal != ""
    Call TellRefusal
    Quit
  ${EndIf}
FunctionEnd

Function CheckWindows
  ${IfNot} ${RunningX64}
    StrCpy $Refusal "$(NOT_64_BIT)"
    StrCpy $RefusalCode 12
  ${ElseIfNot} ${AtLeastWin10}
    StrCpy $Refusal "$(TOO_OLD)"
    StrCpy $RefusalCode 11
  ${ElseIfNot} ${AtLeastBuild} 17763
    StrCpy $Refusal "$(TOO_OLD)"
    StrCpy $RefusalCode 11
  ${EndIf}
FunctionEnd

Function CheckInstalled
  ReadRegStr $R8 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $R8 != ""
    ${VersionCompare} "$R8" "${VERSION}" $0
    ${If} $0 = 1
      StrCpy $Refusal "$(NEWER_INSTALLED)"
      StrCpy $RefusalCode 15
    ${EndIf}
  ${EndIf}
FunctionEnd

; Space and the right to write, in the folder that was chosen.
Function CheckFolder
  StrCpy $Refusal ""
  ${If} "$INSTDIR" == "$LOCALAPPDATA\AnSinhXa"
    StrCpy $Refusal "$(DATA_FOLDER)"
    StrCpy $RefusalCode 14
    Return
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR\versions"
  FileOpen $0 "$INSTDIR\versions\.try" w
  ${If} ${Errors}
    StrCpy $Refusal "$(NOT_WRITABLE)"
    StrCpy $RefusalCode 14
    Return
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\versions\.try"
  ; What an interrupted run left takes space that this one needs.
  RMDir /r "$INSTDIR\versions\.new"
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR\versions", *l .r0, p 0, p 0) i .r1'
  System::Int64Op $0 / 1048576
  Pop $R9
  ${If} $1 <> 0
  ${AndIf} $R9 < ${MEGABYTES}
    StrCpy $Refusal "$(NO_SPACE)"
    StrCpy $RefusalCode 13
    Call RemoveEmptyFolders
  ${EndIf}
FunctionEnd

Function RemoveEmptyFolders
  RMDir "$INSTDIR\versions"
  RMDir "$INSTDIR"
FunctionEnd

Function CheckFolderInWords
  Call CheckFolder
  ${If} $Refusal != ""
    MessageBox MB_OK|MB_ICONSTOP "$Refusal"
    Abort
  ${EndIf}
FunctionEnd

Function SkipWhenUpdating
  ${If} $Updating == 1
    Abort
  ${EndIf}
FunctionEnd

Function NoteOwnDetails
  ${If} $Updating == 1
    SetAutoClose true
  ${EndIf}
FunctionEnd

; ---------------------------------------------------------------- the new version

Section
  ; Told by this code when unpacking itself gives up.
  SetErrorLevel 16
  SetOutPath "$INSTDIR\versions\.new"
  File /r "${TREE}${SEP}*.*"
  SetOutPath "$INSTDIR"

  DetailPrint "$(SETTLING)"
  nsExec::Exec '"$INSTDIR\versions\.new\ansinhxa-cli.exe" --settle-tree'
  Pop $0
  ${If} $0 != 0
    StrCpy $Refusal "$(COPY_FAILED)"
    StrCpy $RefusalCode 16
    Goto failed
  ${EndIf}

  DetailPrint "$(TRYING)"
  nsExec::ExecToStack /TIMEOUT=300000 '"$INSTDIR\versions\.new\ansinhxa-cli.exe" selftest --core'
  Pop $0
  Pop $1
  ${If} $0 != 0
    StrCpy $Refusal "$(TEST_FAILED)"
    StrCpy $RefusalCode 17
    Goto failed
  ${EndIf}

  ; Opened while the pages waited or files were copied, it would lose its version under itself.
  Call WaitUntilClosed
  ${If} $Refusal != ""
    Goto failed
  ${EndIf}

  Call NameVersion
  Call TakeIntoUse
  ${If} $Refusal != ""
    Goto failed
  ${EndIf}
  Call WriteEntries
  Call RemoveOtherVersions
  SetErrorLevel 0
  ${If} $Updating == 1
  ${AndIfNot} ${Silent}
    Exec '"$INSTDIR\AnSinhXa.exe"'
  ${EndIf}
  Return

failed:
  ; Nothing can take away the folder that it stands in.
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\versions\.new"
  Call RemoveEmptyFolders
  Call TellRefusal
  Abort "$Refusal"
SectionEnd

; A name that no folder has yet: the same version may be installed again to mend it.
Function NameVersion
  StrCpy $Version "${NAME}"
  StrCpy $0 1
  ${While} ${FileExists} "$INSTDIR\versions\$Version\*.*"
    IntOp $0 $0 + 1
    StrCpy $Version "${NAME}-$0"
  ${EndWhile}
FunctionEnd

Function TakeIntoUse
  ; An antivirus program may still look at the new files: try for some seconds.
  StrCpy $1 0
  ${Do}
    ClearErrors
    Rename "$INSTDIR\versions\.new" "$INSTDIR\versions\$Version"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 > 20
      StrCpy $Refusal "$(COPY_FAILED)"
      StrCpy $RefusalCode 16
      Return
    ${EndIf}
    Sleep 500
  ${Loop}
  ; The starters are the same file in every version; the old ones would do as well.
  Push "AnSinhXa.exe"
  Call ReplaceStarter
  Push "ansinhxa-cli.exe"
  Call ReplaceStarter
  ClearErrors
  FileOpen $0 "$INSTDIR\versions\current.new" w
  FileWrite $0 "$Version$\r$\n"
  System::Call 'kernel32::FlushFileBuffers(p r0)'
  FileClose $0
  ${IfNot} ${Errors}
    System::Call 'kernel32::MoveFileExW(w "$INSTDIR\versions\current.new", w "$INSTDIR\versions\current", i ${REPLACE_WRITE_THROUGH}) i .r0'
    ${If} $0 <> 0
      Return
    ${EndIf}
  ${EndIf}
  Push "$INSTDIR\versions\$Version"
  Call RemoveVersion
  StrCpy $Refusal "$(COPY_FAILED)"
  StrCpy $RefusalCode 16
FunctionEnd

; Stack: the name of a starter.
Function ReplaceStarter
  Exch $R0
  CopyFiles /SILENT /FILESONLY "$INSTDIR\versions\$Version\$R0" "$INSTDIR\$R0.new"
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\$R0.new", w "$INSTDIR\$R0", i ${REPLACE_WRITE_THROUGH})'
  Delete "$INSTDIR\$R0.new"
  Pop $R0
FunctionEnd

Function WriteEntries
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\AnSinhXa.exe"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DESKTOP=" $R1
  ${IfNot} ${Errors}
  ${AndIf} $R1 == 1
    Call MakeDesktopShortcut
  ${EndIf}
  WriteRegStr HKCU "Software\AnSinhXa" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\AnSinhXa.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Function MakeDesktopShortcut
  CreateShortcut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\AnSinhXa.exe"
FunctionEnd

Function RemoveOtherVersions
  FindFirst $0 $1 "$INSTDIR\versions\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != $Version
      Push "$INSTDIR\versions\$1"
      Call RemoveVersion
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

Function .onInstFailed
  ; Unpacking gave up (a full disk, a folder that was taken away): the old version still counts.
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\versions\.new"
  Call RemoveEmptyFolders
  ${If} $Refusal == ""
    StrCpy $Refusal "$(COPY_FAILED)"
    StrCpy $RefusalCode 16
    Call TellRefusal
  ${EndIf}
FunctionEnd

; ---------------------------------------------------------------- taking it away

Function un.onInit
  StrCpy $Refusal ""
  StrCpy $Updating 0
  Call un.TakeGuard
  ${If} $Refusal == ""
    Call un.WaitUntilClosed
  ${EndIf}
  ${If} $Refusal != ""
    Call un.TellRefusal
    Quit
  ${EndIf}
FunctionEnd

Section Uninstall
  ; It may have been opened while the page waited.
  Call un.WaitUntilClosed
  ${If} $Refusal != ""
    Call un.TellRefusal
    Abort "$Refusal"
  ${EndIf}
  ; What counts goes first: half of an uninstallation starts nothing.
  Delete "$INSTDIR\versions\current"
  Delete "$INSTDIR\AnSinhXa.exe"
  Delete "$INSTDIR\ansinhxa-cli.exe"
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  RMDir /r "$INSTDIR\versions\.new"
  FindFirst $0 $1 "$INSTDIR\versions\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      Push "$INSTDIR\versions\$1"
      Call un.RemoveVersion
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir "$INSTDIR\versions"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\AnSinhXa"
  SetErrorLevel 0
  MessageBox MB_OK|MB_ICONINFORMATION "$(DATA_STAYS)" /SD IDOK
SectionEnd
