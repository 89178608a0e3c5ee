; Bancarella for Windows: packaging/windows/make compiles this with Inno Setup 7.0.2 or newer (its Chinese), and says what is not known here:
;
;   /DVersion=1.2.0 /DFolder=<the frozen folder> /DIcon=<bancarella.ico> /O<where to> /F<name> [/DSigned /Ssign=<command>]
;
; For the one who installs it, without an administrator. A newer version goes over an older one, silently too (/VERYSILENT).
; Products, orders, settings and recordings lie elsewhere (%LOCALAPPDATA%\bancarella); nothing here touches them.

#if Ver < EncodeVer(7, 0, 2)
  #error Inno Setup 7.0.2 or newer is needed: an older one has no Simplified Chinese.
#endif

[Setup]
; Never changed: by this Windows knows that it is the same program.
AppId={{6B2F0B8E-5C0D-4B57-9E0A-3D0C7C1B9A42}
AppName=Bancarella
AppVersion={#Version}
AppPublisher=Bancarella
AppPublisherURL=https://bancarella.example
AppSupportURL=https://bancarella.example
AppUpdatesURL=https://bancarella.example/releases
UninstallDisplayIcon={app}\bancarellaw.exe
UninstallDisplayName=Bancarella
SetupIconFile={#Icon}
LicenseFile={#Folder}\LICENSE
PrivilegesRequired=lowest
DefaultDirName={autopf}\Bancarella
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableWelcomePage=no
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 of 2018 and newer: what Qt asks for.
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
; What runs from this folder is closed: the engine has no window that could be asked. A show on air is never ended by
; an update (see PrepareToInstall).
CloseApplications=force
RestartApplications=no
UsePreviousLanguage=no
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"

[CustomMessages]
en.DesktopIcon=Put Bancarella on the desktop
it.DesktopIcon=Metti Bancarella sul desktop
es.DesktopIcon=Poner Bancarella en el escritorio
fr.DesktopIcon=Placer Bancarella sur le bureau
de.DesktopIcon=Bancarella auf den Desktop legen
zh.DesktopIcon=在桌面上放置 Bancarella
en.Start=Open Bancarella
it.Start=Apri Bancarella
es.Start=Abrir Bancarella
fr.Start=Ouvrir Bancarella
de.Start=Bancarella öffnen
zh.Start=打开 Bancarella
en.TryIt=Try it with a sample shop
it.TryIt=Provala con un negozio di esempio
es.TryIt=Pruébalo con una tienda de ejemplo
fr.TryIt=Essayer avec une boutique d’exemple
de.TryIt=Mit einem Beispielladen ausprobieren
zh.TryIt=用示例商店试一试
en.ShopFile=Bancarella shop
it.ShopFile=Negozio di Bancarella
es.ShopFile=Tienda de Bancarella
fr.ShopFile=Boutique Bancarella
de.ShopFile=Bancarella-Laden
zh.ShopFile=Bancarella 店铺
en.OnAir=Bancarella is on air. End the show first, then install.
it.OnAir=Bancarella è in onda. Prima chiudi la diretta, poi installa.
es.OnAir=Bancarella está en directo. Termina primero el directo y luego instala.
fr.OnAir=Bancarella est en direct. Terminez d’abord le direct, puis installez.
de.OnAir=Bancarella ist auf Sendung. Beende zuerst die Sendung, dann installiere.
zh.OnAir=Bancarella 正在直播。请先结束直播，再安装。
en.DataStays=Your products, orders and settings stay in %1
it.DataStays=I tuoi prodotti, ordini e impostazioni restano in %1
es.DataStays=Tus productos, pedidos y ajustes se quedan en %1
fr.DataStays=Vos produits, commandes et réglages restent dans %1
de.DataStays=Deine Produkte, Bestellungen und Einstellungen bleiben in %1
zh.DataStays=你的商品、订单和设置保留在 %1

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Bancarella"; Filename: "{app}\bancarellaw.exe"; AppUserModelID: "Bancarella.Studio"
Name: "{autodesktop}\Bancarella"; Filename: "{app}\bancarellaw.exe"; AppUserModelID: "Bancarella.Studio"; Tasks: desktopicon

[Registry]
; What a show keeps: products, claims and orders in one file. Opened with the window, as its store.
Root: HKA; Subkey: "Software\Classes\.bancarella"; ValueType: string; ValueData: "Bancarella.Store"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Bancarella.Store"; ValueType: string; ValueData: "{cm:ShopFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Bancarella.Store\DefaultIcon"; ValueType: string; ValueData: "{app}\bancarellaw.exe,0"
Root: HKA; Subkey: "Software\Classes\Bancarella.Store\shell\open\command"; ValueType: string; ValueData: """{app}\bancarellaw.exe"" --store ""%1"""
; `bancarella` in a terminal and in “Run”.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\bancarella.exe"; ValueType: string; ValueData: "{app}\bancarella.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\bancarellaw.exe"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent
Filename: "{app}\bancarellaw.exe"; Parameters: "demo"; Description: "{cm:TryIt}"; Flags: nowait postinstall skipifsilent unchecked

[UninstallRun]
; The engine stays when its window is closed. It is not on air (see InitializeUninstall).
Filename: "{sys}\taskkill.exe"; Parameters: "/F /IM bancarellaw.exe /IM bancarella.exe"; Flags: runhidden; RunOnceId: "engine"

[Code]
{ Whether the studio that is installed here is on air. `ctl state` fails where no engine runs. }
function IsOnAir: Boolean;
var
  Studio, Answer: String;
  Status: Integer;
  Said: AnsiString;
begin
  Result := False;
  Studio := ExpandConstant('{app}\bancarella.exe');
  if not FileExists(Studio) then
    exit;
  Answer := ExpandConstant('{tmp}\state.json');
  if Exec(ExpandConstant('{cmd}'), '/C ""' + Studio + '" ctl state > "' + Answer + '""', '', SW_HIDE, ewWaitUntilTerminated, Status)
    and (Status = 0) and LoadStringFromFile(Answer, Said) then
    Result := Pos('"on_air": true', String(Said)) > 0;
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := '';
  if IsOnAir then
    Result := CustomMessage('OnAir');
end;

function InitializeUninstall: Boolean;
begin
  Result := not IsOnAir;
  if not Result then
    SuppressibleMsgBox(CustomMessage('OnAir'), mbError, MB_OK, IDOK);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    SuppressibleMsgBox(FmtMessage(CustomMessage('DataStays'), [ExpandConstant('{localappdata}\bancarella')]), mbInformation, MB_OK, IDOK);
end;
