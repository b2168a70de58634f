# Freezes the program on Windows, tries it, and makes the installer with Inno Setup 6.
# usage: packaging\windows\build.ps1 [-Variant cpu|cuda]
# To sign, set CXR_SIGN_THUMBPRINT to the thumbprint of a code signing certificate in the user's store.
param([ValidateSet("cpu", "cuda")] [string] $Variant = "cpu")
$ErrorActionPreference = "Stop"
$Root = (Resolve-Path "$PSScriptRoot\..\..").Path
$Out = "$Root\build\package"
$Tree = "$Out\$Variant\dist\cxr-desktop"

function Invoke-Checked([string] $Program, [string[]] $Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Words -join ' ') ended with code $LASTEXITCODE" }
}

Invoke-Checked python @("$Root\packaging\freeze.py", "--variant", $Variant)
$Version = (Select-String -Path "$Root\cxr_desktop\__init__.py" -Pattern '__version__ = "(.*)"').Matches[0].Groups[1].Value

$Sign = @()
if ($env:CXR_SIGN_THUMBPRINT) {
    $Command = "signtool sign /sha1 $env:CXR_SIGN_THUMBPRINT /fd sha256 /tr http://timestamp.digicert.com /td sha256"
    Get-ChildItem "$Tree\cxr-desktop*.exe" | ForEach-Object { Invoke-Checked "cmd" @("/c", "$Command `"$($_.FullName)`"") }
    $Sign = @("/DSign", "/Scxr=$Command `$f")
}
Invoke-Checked "$Tree\cxr-desktop.exe" @("--self-test")
Invoke-Checked iscc (@("/DVersion=$Version", "/DTree=$Tree", "/DOut=$Out") + $Sign + @("$Root\packaging\windows\cxr-desktop.iss"))

# The installer puts the program where a user without rights has it; what was installed is tried once more, and removed.
$Installer = "$Out\cxr-desktop-$Version-windows-x64.exe"
$Trial = Join-Path ([IO.Path]::GetTempPath()) "cxr-desktop-trial"
Start-Process -Wait $Installer -ArgumentList "/VERYSILENT", "/CURRENTUSER", "/SUPPRESSMSGBOXES", "/TASKS=path", "/DIR=$Trial"
Invoke-Checked "$Trial\cxr-desktop.exe" @("--self-test")
function Test-InPath { [Environment]::GetEnvironmentVariable("Path", "User") -like "*\cxr-desktop-trial*" }
if (-not (Test-InPath)) { throw "The installer did not add $Trial to Path" }
Start-Process -Wait "$Trial\unins000.exe" -ArgumentList "/VERYSILENT"
if (Test-InPath) { throw "$Trial is still in Path after the program was removed" }
Write-Output $Installer
