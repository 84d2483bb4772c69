; SPDX-FileCopyrightText: 2026 Seraph developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer of one person on one PC: no administrator, nothing outside their own folders and their own registry.
; Made by installer/windows/build, which passes VERSION, STAGE (the folder to pack), OUTPUT and files.nsh: the lists of what is
; packed. Exit codes: 0 done, 2 given up (disk full, not allowed), 3 a newer version is there, 5 the program is running.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include "${FILES}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Seraph"
!define NEW "$INSTDIR\.new"

Name "Seraph"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Seraph"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; the two programs are alike for the most part, and lie that far apart
CRCCheck force ; a damaged installer says so and does nothing
SetDateSave off
BrandingText "Seraph ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Seraph"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Seraph Setup"
VIAddVersionKey "CompanyName" "Seraph developers"
VIAddVersionKey "LegalCopyright" "2026 Seraph developers, GPL-3.0-or-later"

!define MUI_ICON "seraph.ico"
!define MUI_UNICON "seraph.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\seraph.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese" ; the first one is for every system language that is not listed
!insertmacro MUI_LANGUAGE "English"

LangString textProgram ${LANG_SIMPCHINESE} "天使台账"
LangString textProgram ${LANG_ENGLISH} "Seraph"
LangString textDesktop ${LANG_SIMPCHINESE} "桌面图标"
LangString textDesktop ${LANG_ENGLISH} "Desktop icon"
LangString textShortcut ${LANG_SIMPCHINESE} "天使台账 Seraph"
LangString textShortcut ${LANG_ENGLISH} "Seraph"
LangString textBackup ${LANG_SIMPCHINESE} "天使台账备份"
LangString textBackup ${LANG_ENGLISH} "Seraph backup"
LangString textRunning ${LANG_SIMPCHINESE} "天使台账正在运行。请先关闭它（关闭时会自动备份），然后点“重试”。"
LangString textRunning ${LANG_ENGLISH} "Seraph is running. Close it first (it makes a backup while closing), then press Retry."
LangString textNewer ${LANG_SIMPCHINESE} "这台电脑上已装有更新的版本，没有做任何改动。"
LangString textNewer ${LANG_ENGLISH} "A newer version is installed on this PC. Nothing was changed."
LangString textFailed ${LANG_SIMPCHINESE} "安装没有完成：磁盘空间不足，或者不允许写入这个文件夹。原来的版本没有改动。"
LangString textFailed ${LANG_ENGLISH} "Not installed: the disk is full, or this folder may not be written to. What was there before is unchanged."
LangString textKept ${LANG_SIMPCHINESE} "程序已卸载。您的数据和备份都保留在原来的文件夹里。"
LangString textKept ${LANG_ENGLISH} "The program was removed. Your data and backups stay where they are."

; A program that runs holds its own file: nobody may write to it. Leaves "yes" or "no" on the stack.
!macro IsRunning FUNCTION
Function ${FUNCTION}
  Push $0
  StrCpy $0 "no"
  IfFileExists "$INSTDIR\seraph.exe" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\seraph.exe" a
  IfErrors 0 free
  StrCpy $0 "yes"
  Goto done
free:
  FileClose $0
  StrCpy $0 "no"
done:
  Exch $0
FunctionEnd
!macroend
!insertmacro IsRunning isRunning
!insertmacro IsRunning un.isRunning

!macro WaitUntilClosed PREFIX
  again:
    Call ${PREFIX}isRunning
    Pop $0
    StrCmp $0 "no" closed
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(textRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
  closed:
!macroend

Function .onInit
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  StrCmp $0 "" done
  ${VersionCompare} "$0" "${VERSION}" $1 ; 1: the first is newer
  StrCmp $1 "1" 0 done
  MessageBox MB_OK|MB_ICONSTOP "$(textNewer)" /SD IDOK
  SetErrorLevel 3
  Quit
done:
FunctionEnd

Function giveUp
  SetOutPath "$TEMP"
  RMDir /r "${NEW}" ; ours alone, made a moment ago
  RMDir "$INSTDIR"
  MessageBox MB_OK|MB_ICONSTOP "$(textFailed)" /SD IDOK
  SetErrorLevel 2
  Quit
FunctionEnd

; Writing failed in the middle: the system is out of room. NSIS ends with 2 by itself.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "${NEW}"
  RMDir "$INSTDIR"
FunctionEnd

Section "$(textProgram)"
  SectionIn RO
  !insertmacro WaitUntilClosed ""
  ; Everything is unpacked beside the old version first: a full disk is found out while that still works.
  SetOverwrite try
  ClearErrors
  CreateDirectory "${NEW}"
  IfErrors 0 +2
  Call giveUp
  !insertmacro PACKED_FILES
  IfErrors 0 +2
  Call giveUp
  ; What the version before had and this one has not.
  FileOpen $0 "$INSTDIR\installed.txt" r
  IfErrors swap
next:
  FileReadUTF16LE $0 $1
  StrCmp $1 "" listed
  ${WordReplace} $1 "$\r$\n" "" "+" $1
  Delete "$INSTDIR\$1"
  Goto next
listed:
  FileClose $0
swap:
  SetOutPath "$INSTDIR"
  ClearErrors
  !insertmacro MOVE_FILES
  IfErrors 0 +2
  Call giveUp
  SetOutPath "$TEMP"
  RMDir /r "${NEW}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR" ; where the shortcut starts
  CreateShortcut "$SMPROGRAMS\$(textShortcut).lnk" "$INSTDIR\seraph.exe"

  WriteRegStr HKCU "Software\Classes\.csbak" "" "Seraph.Backup"
  WriteRegStr HKCU "Software\Classes\Seraph.Backup" "" "$(textBackup)"
  WriteRegStr HKCU "Software\Classes\Seraph.Backup\DefaultIcon" "" "$INSTDIR\seraph.exe,0"
  WriteRegStr HKCU "Software\Classes\Seraph.Backup\shell\open\command" "" '"$INSTDIR\seraph.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Seraph 天使台账"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "Seraph developers"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\seraph.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
SectionEnd

Section /o "$(textDesktop)"
  SetOutPath "$INSTDIR"
  CreateShortcut "$DESKTOP\$(textShortcut).lnk" "$INSTDIR\seraph.exe"
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed "un."
  SetOutPath "$TEMP"
  ; By name, one after the other: whatever else lies in the folder is somebody's.
  !insertmacro DELETE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\天使台账 Seraph.lnk"
  Delete "$SMPROGRAMS\Seraph.lnk"
  Delete "$DESKTOP\天使台账 Seraph.lnk"
  Delete "$DESKTOP\Seraph.lnk"
  DeleteRegKey HKCU "Software\Classes\Seraph.Backup"
  ReadRegStr $0 HKCU "Software\Classes\.csbak" ""
  StrCmp $0 "Seraph.Backup" 0 +2
  DeleteRegKey HKCU "Software\Classes\.csbak"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  MessageBox MB_OK|MB_ICONINFORMATION "$(textKept)" /SD IDOK
SectionEnd
