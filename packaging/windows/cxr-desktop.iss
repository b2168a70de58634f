; Inno Setup 6: the installer for Windows of what packaging\freeze.py froze. Built by packaging\windows\build.ps1.
; iscc /DVersion=0.1.0 /DTree=C:\...\dist\cxr-desktop /DOut=C:\... [/DSign] packaging\windows\cxr-desktop.iss

#ifndef Version
  #error Version is given by build.ps1
#endif

[Setup]
AppId={{6A0C5D6C-6F0B-4B0C-9D1E-3B5C1D3C7A52}
AppName=cxr-desktop
AppVersion={#Version}
AppPublisher=The developers of cxr-desktop
DefaultDirName={autopf}\cxr-desktop
DefaultGroupName=cxr-desktop
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\icons\app.ico
UninstallDisplayIcon={app}\cxr-desktop-window.exe
OutputDir={#Out}
OutputBaseFilename=cxr-desktop-{#Version}-windows-x64
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
; without an administrator it is installed for the user alone
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
#ifdef Sign
SignTool=cxr $f
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Add cxr-desktop to the command line (PATH)"; Flags: unchecked

[Files]
Source: "{#Tree}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; files of an older version that the new one does not have
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\cxr-desktop"; Filename: "{app}\cxr-desktop-window.exe"
Name: "{autodesktop}\cxr-desktop"; Filename: "{app}\cxr-desktop-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\cxr-desktop.dicom"; ValueType: string; ValueData: "DICOM image"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\cxr-desktop.dicom\DefaultIcon"; ValueType: string; ValueData: "{app}\cxr-desktop-window.exe,0"
Root: HKA; Subkey: "Software\Classes\cxr-desktop.dicom\shell\open\command"; ValueType: string; ValueData: """{app}\cxr-desktop-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "cxr-desktop.dicom"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dicom\OpenWithProgids"; ValueType: string; ValueName: "cxr-desktop.dicom"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dcm"; ValueType: string; ValueName: "Content Type"; ValueData: "application/dicom"; Flags: createvalueifdoesntexist
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\cxr-desktop-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".dcm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".dicom"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".ima"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpe"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cxr-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
; taken out again by CurUninstallStepChanged
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\cxr-desktop-window.exe"; Description: "{cm:LaunchProgram,cxr-desktop}"; Flags: nowait postinstall skipifsilent

[Code]
{ Where Path is kept below HKA: of all users in HKLM, of one in HKCU. }
function EnvironmentKey(Unused: string): string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

{ Reads Path, and returns where in it the program's folder begins, 0 where it is not. Before Path there is a semicolon. }
function PlaceInPath(var Path: string): Integer;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Path := ';' + Path;
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', Uppercase(Path) + ';');
end;

function IsNotInPath: Boolean;
var
  Path: string;
begin
  Result := PlaceInPath(Path) = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: string;
  Place: Integer;
begin
  if CurUninstallStep <> usUninstall then
    Exit;
  Place := PlaceInPath(Path);
  if Place = 0 then
    Exit;
  Delete(Path, Place, Length(ExpandConstant('{app}')) + 1);
  Delete(Path, 1, 1);
  RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
end;
